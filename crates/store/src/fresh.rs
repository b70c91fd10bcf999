//! The tables of a database that is made now: what all migrations lead to, without the way there.

use std::sync::OnceLock;

use rusqlite::Connection;

use crate::error::Result;
use crate::schema::MIGRATIONS;

/// Makes every table, index and trigger in a database that has none.
pub(crate) fn make(connection: &Connection) -> Result<()> {
    // A way that turns back on itself is gone once in a run, in memory: a laptop makes a database for everybody who has
    // keys on it.
    static SCRIPT: OnceLock<String> = OnceLock::new();
    let script = match SCRIPT.get() {
        Some(script) => script,
        None => {
            let script = script()?;
            SCRIPT.get_or_init(|| script)
        }
    };
    Ok(connection.execute_batch(script)?)
}

fn script() -> Result<String> {
    let way = Connection::open_in_memory()?;
    for migration in MIGRATIONS {
        way.execute_batch(migration)?;
    }
    // What lies below a table for search comes with it.
    let mut statement = way.prepare(
        "SELECT sql FROM sqlite_schema
         WHERE sql IS NOT NULL AND name NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow')
         ORDER BY rowid",
    )?;
    let parts = statement.query_map([], |row| row.get::<_, String>(0))?;
    let parts = parts.collect::<Result<Vec<_>, _>>()?;
    Ok(parts.iter().map(|part| format!("{part};\n")).collect())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_new_database_is_what_an_old_one_becomes_by_every_migration() {
        let (old, new) = (
            Connection::open_in_memory().unwrap(),
            Connection::open_in_memory().unwrap(),
        );
        for migration in MIGRATIONS {
            old.execute_batch(migration).unwrap();
        }
        make(&new).unwrap();
        let tables = everything_in(&old);
        assert_eq!(everything_in(&new), tables);
        for (_, table, ..) in tables.iter().filter(|it| it.0 == "table") {
            let rows = |of: &Connection| -> i64 {
                of.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| {
                    row.get(0)
                })
                .unwrap()
            };
            assert_eq!(rows(&new), rows(&old), "rows in {table}");
        }
    }

    type Thing = (String, String, String, Option<String>);

    fn everything_in(connection: &Connection) -> Vec<Thing> {
        let mut statement = connection
            .prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name")
            .unwrap();
        let rows = statement.query_map([], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
        });
        rows.unwrap().collect::<Result<_, _>>().unwrap()
    }
}
