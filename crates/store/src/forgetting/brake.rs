//! What the ledger says is forgotten, against what is known of that here; and the brake on much at once.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, Transaction, params};
use samenboek_crypto::Forgotten;
use samenboek_domain::forgetting::is_held;
use samenboek_domain::ids::CircleId;
use samenboek_domain::time::Timestamp;

use super::saying::{inside, only_names, words};
use super::{State, key, set_state, thing};
use crate::Store;
use crate::book::Book;
use crate::error::Result;
use crate::parcels::{HeldState, unsigned};

const DAY: i64 = 24 * 60 * 60 * 1000;

impl Store {
    /// What the brake holds: forgotten by one word of a coordinator, together with much else.
    pub fn held_forgets(&self) -> Result<Vec<Forgotten>> {
        let reader = self.reader();
        let mut statement = reader
            .prepare_cached("SELECT what, id FROM forgetting WHERE state = ?1 ORDER BY what, id")?;
        let rows = statement.query_map([State::Held as i64], |row| thing(row, 0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

pub(super) fn held(connection: &Connection) -> Result<usize> {
    let held = connection
        .prepare_cached("SELECT count(*) FROM forgetting WHERE state = ?1")?
        .query_row([State::Held as i64], |row| unsigned(row, 0))?;
    Ok(usize::try_from(held).unwrap_or(usize::MAX))
}

/// Writes down what is new, lets go what was said once more, and takes back what no longer counts. True when the
/// tombstones changed. `remembered` is whether somebody remembers circles here: what stands in them, nobody sees from
/// outside. `stays` are circles that do not go, whatever is said.
pub(super) fn hear(
    tx: &Transaction<'_>,
    book: &Book,
    now: Timestamp,
    remembered: bool,
    stays: &BTreeSet<CircleId>,
) -> Result<bool> {
    let must_stay = |what: &Forgotten| match what {
        Forgotten::Circle(circle) => stays.contains(circle),
        Forgotten::Document(_) => false,
    };
    let known = known(tx)?;
    let said: BTreeSet<Forgotten> = book.authority.forgotten().copied().collect();
    let words = words(&said);
    let mut changed = void(tx, &known, &said)?;
    let mut once = Vec::new();
    for what in &said {
        let is_new = !known.contains_key(what);
        let is_held = known.get(what) == Some(&(State::Held as i64));
        // Said once more, by who knew of it or not: that is what the brake asks for.
        let again = book.said_forgotten(what) > 1;
        if is_held && again && !must_stay(what) {
            uncount(tx, what)?;
            let stays = only_names(&book.authority, what);
            let state = if stays { State::Waiting } else { State::Due };
            set_state(tx, what, state)?;
            changed = true;
        }
        // What was to stand for it goes itself, so that it waits for nothing any more.
        let waits = known.get(what) == Some(&(State::Waiting as i64));
        let is_over = waits && !only_names(&book.authority, what);
        if !is_new && !is_over {
            continue;
        }
        changed = true;
        if words.contains(what) {
            note(tx, what, State::Gone, now, 0)?;
            continue;
        }
        let lies_inside = inside(what).is_some_and(|word| said.contains(&word));
        match concerned(tx, what, (remembered, lies_inside))? {
            // It never was here: nothing is destroyed, and it is not let in.
            None => note(tx, what, State::Gone, now, 0)?,
            // Somebody complained, and was not answered yet: it stays until then, however often it is said.
            Some(_) if must_stay(what) => note(tx, what, State::Held, now, 0)?,
            // What stood for an encounter before it came here, and lost its names again: nothing waits for it.
            Some(0) if only_names(&book.authority, what) => note(tx, what, State::Due, now, 0)?,
            // It stays, without names: nothing of it is destroyed before that is so, and the brake need not count it.
            Some(_) if only_names(&book.authority, what) => note(tx, what, State::Waiting, now, 0)?,
            Some(_) if again => note(tx, what, State::Due, now, 0)?,
            Some(documents) => once.push((*what, documents)),
        }
    }
    if once.is_empty() {
        return Ok(changed);
    }
    let since = now.as_millis().saturating_sub(DAY);
    let gone = sum(
        tx,
        "SELECT coalesce(sum(counted), 0) FROM forgetting WHERE at > ?1",
        since,
    )?;
    let going = once.iter().fold(0_usize, |sum, (_, documents)| {
        sum.saturating_add(*documents)
    });
    let thrown_away = sum(
        tx,
        "SELECT (SELECT count(*) FROM encounter_index WHERE binned_at > ?1)
             + (SELECT count(*) FROM rule_index WHERE binned_at > ?1)
             + (SELECT count(*) FROM signal_index WHERE binned_at > ?1)",
        since,
    )?;
    let book_size = sum(tx, "SELECT count(*) FROM documents WHERE ?1 = ?1", 0)?;
    let state = if is_held(
        gone.saturating_add(going),
        thrown_away,
        book_size.saturating_add(gone),
    ) {
        State::Held
    } else {
        State::Due
    };
    for (what, documents) in &once {
        note(tx, what, state, now, *documents)?;
    }
    Ok(changed)
}

fn known(tx: &Transaction<'_>) -> Result<BTreeMap<Forgotten, i64>> {
    let mut statement = tx.prepare_cached("SELECT what, id, state FROM forgetting")?;
    let rows = statement.query_map([], |row| Ok((thing(row, 0)?, row.get(2)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// A coordinator who was removed before she said it forgot nothing. What is gone here comes back from whoever has it:
/// the parcels that were refused are let in again, and those that still lie here are taken in once more.
fn void(
    tx: &Transaction<'_>,
    known: &BTreeMap<Forgotten, i64>,
    said: &BTreeSet<Forgotten>,
) -> Result<bool> {
    let void: Vec<&Forgotten> = known.keys().filter(|what| !said.contains(what)).collect();
    for what in &void {
        let (kind, id) = key(what);
        tx.execute(
            "DELETE FROM forgetting WHERE what = ?1 AND id = ?2",
            params![kind, id],
        )?;
        if known
            .get(*what)
            .is_some_and(|state| *state >= State::InTheLog as i64)
        {
            tx.execute(
                "UPDATE parcels SET state = ?2 WHERE state = ?3 AND name IN (SELECT name FROM holding WHERE document_id = ?1)",
                params![id, HeldState::Waiting as i64, HeldState::Merged as i64],
            )?;
        }
        tx.execute("DELETE FROM holding WHERE document_id = ?1", [id])?;
        tx.execute("DELETE FROM looked WHERE id = ?1", [id])?;
    }
    if !void.is_empty() {
        tx.execute(
            "DELETE FROM replaced WHERE name NOT IN (SELECT name FROM parcels)",
            [],
        )?;
    }
    Ok(!void.is_empty())
}

/// How many documents it concerns here; none when nothing of it is here.
fn concerned(
    tx: &Transaction<'_>,
    what: &Forgotten,
    (remembered, lies_inside): (bool, bool),
) -> Result<Option<usize>> {
    match what {
        Forgotten::Document(document) => {
            let is_here = tx
                .prepare_cached("SELECT 1 FROM documents WHERE document_id = ?1")?
                .exists([document.as_bytes()])?;
            let may_be_inside = !is_here && remembered;
            let counted = is_here || may_be_inside && lies_inside;
            Ok((is_here || may_be_inside).then_some(usize::from(counted)))
        }
        Forgotten::Circle(circle) => {
            let is_here: bool = tx
                .prepare_cached(
                    "SELECT EXISTS (SELECT 1 FROM parcels WHERE circle = ?1)
                         OR EXISTS (SELECT 1 FROM epochs WHERE circle = ?1)",
                )?
                .query_row([circle.as_bytes()], |row| row.get(0))?;
            let documents = tx
                .prepare_cached("SELECT count(*) FROM documents WHERE circle = ?1")?
                .query_row([circle.as_bytes()], |row| unsigned(row, 0))?;
            // Of what is carried unread nobody knows how much it is.
            let documents = usize::try_from(documents).unwrap_or(usize::MAX).max(1);
            Ok(is_here.then_some(documents))
        }
    }
}

fn note(
    tx: &Transaction<'_>,
    what: &Forgotten,
    state: State,
    now: Timestamp,
    counted: usize,
) -> Result<()> {
    let (kind, id) = key(what);
    tx.prepare_cached(
        "INSERT OR REPLACE INTO forgetting (what, id, state, at, counted) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![
        kind,
        id,
        state as i64,
        now.as_millis(),
        i64::try_from(counted).unwrap_or(i64::MAX)
    ])?;
    Ok(())
}

fn uncount(tx: &Transaction<'_>, what: &Forgotten) -> Result<()> {
    let (kind, id) = key(what);
    tx.execute(
        "UPDATE forgetting SET counted = 0 WHERE what = ?1 AND id = ?2",
        params![kind, id],
    )?;
    Ok(())
}

fn sum(tx: &Transaction<'_>, question: &str, since: i64) -> Result<usize> {
    let sum = tx
        .prepare_cached(question)?
        .query_row([since], |row| unsigned(row, 0))?;
    Ok(usize::try_from(sum).unwrap_or(usize::MAX))
}
