//! This laptop's own settings, as text under a key.

use rusqlite::{OptionalExtension, params};

use crate::Store;
use crate::error::Result;

impl Store {
    /// The setting, when it was ever made.
    pub fn setting(&self, key: &str) -> Result<Option<String>> {
        Ok(self
            .reader()
            .query_row("SELECT value FROM settings WHERE key = ?1", [key], |row| {
                row.get(0)
            })
            .optional()?)
    }

    /// Makes a setting.
    pub fn set_setting(&self, key: &str, value: &str) -> Result<()> {
        self.inner().connection.execute(
            "INSERT INTO settings (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            params![key, value],
        )?;
        Ok(())
    }

    /// Takes a setting back.
    pub fn drop_setting(&self, key: &str) -> Result<()> {
        let inner = self.inner();
        inner
            .connection
            .execute("DELETE FROM settings WHERE key = ?1", [key])?;
        Ok(())
    }
}
