//! Drafts: what somebody is still writing, sealed to who writes it. The store sees bytes only. An owner is a drawer of a
//! person: her id, and what tells her drawers apart.

use rusqlite::{OptionalExtension, params};
use samenboek_domain::ids::PersonId;
use samenboek_domain::time::Timestamp;

use crate::Store;
use crate::error::{Result, StoreError};

/// A kept draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredDraft {
    /// Which form it belongs to.
    pub form: String,
    /// What it changes, or empty.
    pub about: String,
    /// The sealed content.
    pub sealed: Vec<u8>,
    /// When it was kept.
    pub at: Timestamp,
}

impl Store {
    /// Keeps a draft, in place of an earlier one of the same form about the same thing.
    pub fn keep_draft(&self, owner: &[u8], draft: &StoredDraft) -> Result<()> {
        let inner = self.inner();
        // A form that stood open while its thing was forgotten.
        if let (Some(book), Ok(about)) = (&inner.book, draft.about.parse())
            && book.forgot_document(&about)
        {
            return Err(StoreError::NotFound(about));
        }
        inner.connection.execute(
            "INSERT INTO drafts (owner, form, about, sealed, at) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (owner, form, about) DO UPDATE SET sealed = excluded.sealed, at = excluded.at",
            params![owner, draft.form, draft.about, draft.sealed, draft.at.as_millis()],
        )?;
        Ok(())
    }

    /// The draft of this form about this thing.
    pub fn find_draft(&self, owner: &[u8], form: &str, about: &str) -> Result<Option<StoredDraft>> {
        Ok(self
            .reader()
            .prepare_cached(
                "SELECT sealed, at FROM drafts WHERE owner = ?1 AND form = ?2 AND about = ?3",
            )?
            .query_row(params![owner, form, about], |row| {
                Ok(StoredDraft {
                    form: form.to_owned(),
                    about: about.to_owned(),
                    sealed: row.get(0)?,
                    at: Timestamp::from_millis(row.get(1)?),
                })
            })
            .optional()?)
    }

    /// All drafts of this owner, newest first.
    pub fn list_drafts(&self, owner: &[u8]) -> Result<Vec<StoredDraft>> {
        let reader = self.reader();
        let mut statement =
            reader.prepare_cached("SELECT form, about, sealed, at FROM drafts WHERE owner = ?1 ORDER BY at DESC, form, about")?;
        let rows = statement.query_map([owner], |row| {
            Ok(StoredDraft {
                form: row.get(0)?,
                about: row.get(1)?,
                sealed: row.get(2)?,
                at: Timestamp::from_millis(row.get(3)?),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Lets a draft go.
    pub fn drop_draft(&self, owner: &[u8], form: &str, about: &str) -> Result<()> {
        self.inner().connection.execute(
            "DELETE FROM drafts WHERE owner = ?1 AND form = ?2 AND about = ?3",
            params![owner, form, about],
        )?;
        Ok(())
    }

    /// Lets all drafts of a person go, whichever drawer they lie in.
    pub fn drop_drafts(&self, person: &PersonId) -> Result<()> {
        let inner = self.inner();
        inner.connection.execute(
            "DELETE FROM drafts WHERE substr(owner, 1, 16) = ?1",
            [person.as_bytes()],
        )?;
        Ok(())
    }

    /// Keeps anew those drafts that `again` seals anew; it gives nothing for the others.
    pub fn seal_drafts_again(&self, again: impl Fn(&StoredDraft) -> Option<Vec<u8>>) -> Result<()> {
        let mut inner = self.inner();
        let tx = inner.connection.transaction()?;
        let all = {
            let mut statement = tx.prepare("SELECT owner, form, about, sealed, at FROM drafts")?;
            let rows = statement.query_map([], |row| {
                let draft = StoredDraft {
                    form: row.get(1)?,
                    about: row.get(2)?,
                    sealed: row.get(3)?,
                    at: Timestamp::from_millis(row.get(4)?),
                };
                Ok((row.get::<_, Vec<u8>>(0)?, draft))
            })?;
            rows.collect::<rusqlite::Result<Vec<_>>>()?
        };
        for (owner, draft) in all {
            if let Some(sealed) = again(&draft) {
                tx.execute(
                    "UPDATE drafts SET sealed = ?4 WHERE owner = ?1 AND form = ?2 AND about = ?3",
                    params![owner, draft.form, draft.about, sealed],
                )?;
            }
        }
        Ok(tx.commit()?)
    }

    /// How many drafts a person has: of one form about one thing there is one, whichever drawer it lies in.
    pub fn count_drafts(&self, person: &PersonId) -> Result<usize> {
        let count: i64 = self.reader().query_row(
            "SELECT count(*) FROM (SELECT DISTINCT form, about FROM drafts WHERE substr(owner, 1, 16) = ?1)",
            [person.as_bytes()],
            |row| row.get(0),
        )?;
        Ok(usize::try_from(count).unwrap_or(0))
    }
}
