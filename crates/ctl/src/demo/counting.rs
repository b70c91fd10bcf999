//! What is in a book, counted from the book and from nothing that was meant to be there.

use std::collections::BTreeSet;

use samenboek_app::{AppError, BoardRow, EncounterQuery, House, LaptopClass, SignalQuery};
use serde_json::{Value, json};

use crate::trouble::Result;

const A_PAGE: usize = 500;
/// In a book with more people nobody waits until each card was held beside every other.
const COMPARED: u64 = 2_000;

/// Everything that can be counted, for whoever sits at this laptop.
pub fn counted(house: &House) -> Result<Value> {
    let (encounters, attendances) = encounters(house)?;
    let rules = house.list_rules()?;
    let consents = house.list_consents()?;
    let team = house.team()?;
    let people = house.list_people(None, None, 1)?.total;
    let versions = house.list_versions()?;
    let cases = match house.list_cases() {
        Ok(cases) => cases.len(),
        // Nobody reads cases at a shared laptop, and whoever has no keys reads none anywhere.
        Err(AppError::Refusal { .. }) => 0,
        Err(error) => return Err(error.into()),
    };
    Ok(json!({
        "people": people,
        "look_alikes": look_alikes(house, people)?,
        "profiles": team.iter().filter(|member| !member.passphrase && !member.revoked).count(),
        "encounters": encounters,
        "attendances": attendances,
        "series": house.list_series()?.len(),
        "imports": house.imports()?.len(),
        "rules": rules.len(),
        "agreement_items": rules.iter().map(|rule| rule.row.items.len()).sum::<usize>(),
        "signals": signals(house)?,
        "cases": cases,
        "groups": house.list_groups(None)?.len(),
        "duties": house.who_does(None, None)?.len(),
        "consents": consents.len(),
        "consents_withdrawn": house.withdrawn_consents()?.len(),
        "two_versions": versions.iter().map(|card| card.fields.len()).sum::<usize>(),
    }))
}

fn encounters(house: &House) -> Result<(usize, i64)> {
    let mut query = EncounterQuery {
        limit: A_PAGE,
        ..EncounterQuery::default()
    };
    let (mut many, mut people) = (0, 0);
    loop {
        let page = house.list_encounters(&query)?;
        many += page.rows.len();
        people += page.rows.iter().map(|row| row.row.people).sum::<i64>();
        query.cursor = page.cursor;
        if query.cursor.is_none() {
            return Ok((many, people));
        }
    }
}

fn signals(house: &House) -> Result<usize> {
    let mut query = SignalQuery {
        limit: A_PAGE,
        ..SignalQuery::default()
    };
    let mut many = 0;
    loop {
        let page = house.list_signals(&query)?;
        many += page.rows.len();
        query.cursor = page.cursor;
        if query.cursor.is_none() {
            return Ok(many);
        }
    }
}

/// Pairs of cards that may be of one person; none where there are too many people to hold all beside each other.
fn look_alikes(house: &House, people: u64) -> Result<Option<usize>> {
    if people > COMPARED {
        return Ok(None);
    }
    let mut pairs = BTreeSet::new();
    let mut cursor = None;
    loop {
        let page = house.list_people(None, cursor.as_deref(), A_PAGE)?;
        for row in page.rows {
            let person = row.tile.person;
            for other in house.person_view(&person)?.alike {
                let other = other.tile.person;
                pairs.insert((person.min(other), person.max(other)));
            }
        }
        cursor = page.cursor;
        if cursor.is_none() {
            return Ok(Some(pairs.len()));
        }
    }
}

/// The laptops, as this one knows them.
pub fn laptops(house: &House) -> Result<Vec<Value>> {
    Ok(house.board()?.iter().map(laptop).collect())
}

fn laptop(row: &BoardRow) -> Value {
    json!({
        "laptop": row.name,
        "shared": row.class == LaptopClass::Shared,
        "people": row.people,
        "heard": row.heard,
        "state": row.state.code(),
        "waiting": row.state.waiting(),
    })
}
