//! The words that encounters are found by, and what people type as the beginning of one.
//!
//! For two and three letters the full-text table keeps an index. A longer beginning it would answer by joining the lists
//! of every word that begins so, before handing out the first row. Here it is asked for those words by name instead:
//! then it walks their lists side by side from the newest on, and stops when the page is full.

use std::collections::{BTreeMap, HashSet};

use rusqlite::{Connection, Transaction, params};
use samenboek_domain::person::fold;

use crate::error::Result;

/// Of two and of three letters the full-text table indexes the beginnings itself.
const LONGEST_INDEXED: usize = 3;
/// More words than this are asked for by their beginning after all.
const MOST_WORDS: usize = 128;
/// Words of so many bytes are written together.
const MUCH: usize = 8 << 20;

/// Words as the full-text table takes them: each once, in order, a space behind each.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Words(String);

impl Words {
    /// These, and others.
    pub(crate) fn with(&self, others: &Self) -> Self {
        if others.0.is_empty() {
            return self.clone();
        }
        Self::joined(self.each().chain(others.each()).collect())
    }

    /// Each of them, in order.
    pub(crate) fn each(&self) -> impl Iterator<Item = &str> {
        self.0.split_terminator(' ')
    }

    fn joined(mut words: Vec<&str>) -> Self {
        words.sort_unstable();
        words.dedup();
        let mut line = String::with_capacity(words.iter().map(|word| word.len() + 1).sum());
        for word in words {
            line.push_str(word);
            line.push(' ');
        }
        Self(line)
    }
}

/// The words of texts, as they are searched: small letters without marks.
pub(crate) fn of<'a>(texts: impl IntoIterator<Item = &'a str>) -> Words {
    let folded: Vec<String> = texts.into_iter().map(fold).collect();
    Words::joined(folded.iter().flat_map(|text| split(text)).collect())
}

fn split(folded: &str) -> impl Iterator<Item = &str> {
    folded
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
}

/// What changes in the full-text table, until it is written: in the order of its rows. Out of order the table would
/// write a piece of its index for nearly every row.
#[derive(Default)]
pub(crate) struct Search {
    rows: BTreeMap<i64, Row>,
    /// Each long word once for all of them: most words stand in many.
    seen: HashSet<String>,
    bytes: usize,
}

#[derive(Default)]
struct Row {
    goes: bool,
    comes: Option<String>,
}

impl Search {
    /// The words at this place go.
    pub(crate) fn remove(&mut self, place: i64) {
        let row = self.rows.entry(place).or_default();
        // What came just now stands nowhere yet, and what stood there before it is on its way out already.
        row.goes |= row.comes.take().is_none();
    }

    /// These words come at this place.
    pub(crate) fn put(&mut self, place: i64, words: Words) {
        for word in words.each().filter(|word| is_long(word)) {
            if !self.seen.contains(word) {
                self.seen.insert(word.to_owned());
            }
        }
        self.bytes += words.0.len();
        self.rows.entry(place).or_default().comes = Some(words.0);
    }

    /// Writes when much has been gathered, so that memory stays small however much comes.
    pub(crate) fn write_when_much(&mut self, tx: &Transaction<'_>) -> Result<()> {
        if self.bytes > MUCH {
            std::mem::take(self).write(tx)?;
        }
        Ok(())
    }

    /// Writes what was gathered.
    pub(crate) fn write(self, tx: &Transaction<'_>) -> Result<()> {
        let mut remove = tx.prepare_cached("DELETE FROM encounter_search WHERE rowid = ?1")?;
        let mut put =
            tx.prepare_cached("INSERT INTO encounter_search (rowid, words) VALUES (?1, ?2)")?;
        for (place, row) in &self.rows {
            if row.goes {
                remove.execute([place])?;
            }
            if let Some(line) = &row.comes {
                put.execute(params![place, line])?;
            }
        }
        let mut seen: Vec<String> = self.seen.into_iter().collect();
        seen.sort_unstable();
        remember(tx, &seen)
    }

    /// [`Search::write`] for what came in: it lies beside what there is as one more piece of the index. The full-text table
    /// would otherwise join pieces at once, and the larger the book the longer that takes; later writes do it bit by bit.
    pub(crate) fn write_beside(self, tx: &Transaction<'_>) -> Result<()> {
        if self.rows.is_empty() {
            return Ok(());
        }
        // As long as it gathers, so much may stand in memory: more pieces than a few are joined after all.
        tx.execute_batch(
            "INSERT INTO encounter_search (encounter_search, rank) VALUES ('automerge', 0);
             INSERT INTO encounter_search (encounter_search, rank) VALUES ('hashsize', 33554432)",
        )?;
        self.write(tx)?;
        // Beginning a savepoint makes the table write its piece; then it may join again.
        tx.execute_batch(
            "SAVEPOINT piece; RELEASE piece;
             INSERT INTO encounter_search (encounter_search, rank) VALUES ('automerge', 4);
             INSERT INTO encounter_search (encounter_search, rank) VALUES ('hashsize', 1048576)",
        )?;
        Ok(())
    }
}

/// Notes that these words stand somewhere. A word that stands nowhere any more does no harm: it finds nothing.
fn remember(tx: &Transaction<'_>, words: &[String]) -> Result<()> {
    let mut known =
        tx.prepare_cached("INSERT INTO search_words (word) VALUES (?1) ON CONFLICT DO NOTHING")?;
    for word in words {
        known.execute([word])?;
    }
    Ok(())
}

/// Whether it stands in the table of words.
fn is_long(word: &str) -> bool {
    word.chars().nth(LONGEST_INDEXED).is_some()
}

/// What somebody looks for.
pub(crate) enum Question {
    /// Nothing was typed that could be looked for.
    None,
    /// No encounter has a word that begins so.
    NoAnswer,
    /// In the full-text table's own language.
    Match(String),
}

/// What people typed: each word from two letters on begins a word there.
pub(crate) fn question(connection: &Connection, text: &str) -> Result<Question> {
    let folded = fold(text);
    let mut parts = Vec::new();
    for word in split(&folded) {
        let letters = word.chars().count();
        if letters < 2 {
            continue;
        }
        if letters <= LONGEST_INDEXED {
            parts.push(format!("\"{word}\"*"));
            continue;
        }
        let beginning = beginning_with(connection, word)?;
        if beginning.is_empty() {
            return Ok(Question::NoAnswer);
        }
        parts.push(if beginning.len() > MOST_WORDS {
            format!("\"{word}\"*")
        } else {
            let named: Vec<String> = beginning.iter().map(|word| format!("\"{word}\"")).collect();
            format!("({})", named.join(" OR "))
        });
    }
    Ok(if parts.is_empty() {
        Question::None
    } else {
        Question::Match(parts.join(" AND "))
    })
}

/// The known words that begin so, at most one more than are asked for by name.
fn beginning_with(connection: &Connection, word: &str) -> Result<Vec<String>> {
    let mut statement = connection
        .prepare_cached("SELECT word FROM search_words WHERE word >= ?1 ORDER BY word LIMIT 129")?;
    let mut rows = statement.query([word])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let known: String = row.get(0)?;
        if !known.starts_with(word) {
            break;
        }
        found.push(known);
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::schema::MIGRATIONS;

    #[test]
    fn what_came_in_is_found_at_once_and_later_writes_join_it_again() {
        let mut connection = Connection::open_in_memory().unwrap();
        for migration in MIGRATIONS {
            connection.execute_batch(migration).unwrap();
        }
        let joins_from = |connection: &Connection| -> i64 {
            let asked = "SELECT v FROM encounter_search_config WHERE k = 'automerge'";
            connection.query_row(asked, [], |row| row.get(0)).unwrap()
        };
        let tx = connection.transaction().unwrap();
        let mut search = Search::default();
        search.put(7, of(["Soep met brood"]));
        search.write_beside(&tx).unwrap();
        tx.commit().unwrap();
        assert_eq!(joins_from(&connection), 4);
        let Question::Match(question) = question(&connection, "brood").unwrap() else {
            unreachable!("the word is known");
        };
        let found = "SELECT rowid FROM encounter_search WHERE encounter_search MATCH ?1";
        let place: i64 = connection
            .query_row(found, [question], |row| row.get(0))
            .unwrap();
        assert_eq!(place, 7);
    }

    /// Writes twelve times very many new words; tells of how many pieces the index is then.
    fn pieces_after(write: impl Fn(Search, &Transaction<'_>)) -> i64 {
        let mut connection = Connection::open_in_memory().unwrap();
        for migration in MIGRATIONS {
            connection.execute_batch(migration).unwrap();
        }
        for evening in 0..12 {
            let tx = connection.transaction().unwrap();
            let mut search = Search::default();
            for place in 0..60 {
                let word = |at: i64| format!("woord{evening}x{place}x{at}");
                let words: Vec<String> = (0..200).map(word).collect();
                search.put(evening * 1_000 + place, of([words.join(" ").as_str()]));
            }
            write(search, &tx);
            tx.commit().unwrap();
        }
        let counted = "SELECT count(DISTINCT segid) FROM encounter_search_idx";
        connection.query_row(counted, [], |row| row.get(0)).unwrap()
    }

    #[test]
    fn taking_much_in_joins_nothing_of_what_there_was() {
        assert_eq!(
            pieces_after(|search, tx| search.write_beside(tx).unwrap()),
            12
        );
        assert!(pieces_after(|search, tx| search.write(tx).unwrap()) < 12);
    }
}
