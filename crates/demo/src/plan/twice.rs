//! What two people wrote differently, planted: each knew the thing as it was, and neither what the other wrote.

use serde_json::{Value, json};

use super::street::RuleThere;
use super::{Deed, Drawing, Evening, What, minute};
use crate::book::{Book, LAST_DAY};
use crate::chance::Chance;

/// Plants so many, each in another thing.
pub(super) fn two_versions(
    drawing: &Drawing<'_>,
    evenings: &[Evening],
    rules: &[RuleThere],
    deeds: &mut Vec<Deed>,
) {
    let mut chance = drawing.chance("two versions");
    let book = drawing.book;
    let mut things: Vec<Thing<'_>> = evenings.iter().map(Thing::Evening).collect();
    things.extend(rules.iter().map(Thing::Rule));
    chance.shuffle(&mut things);
    let mut left = book.sizes.two_versions;
    for thing in things {
        if left == 0 {
            return;
        }
        let (laptop, made_on) = thing.made();
        let Some((others, day)) = window(book, &mut chance) else {
            return;
        };
        // What came about on that day may come about later than this.
        let is_known = made_on < day
            && others
                .iter()
                .all(|at| drawing.known_from((laptop, made_on), *at) <= day);
        let Some(patches) = thing
            .patches(drawing, left, &mut chance)
            .filter(|_| is_known)
        else {
            continue;
        };
        for (laptop, patch) in others.into_iter().zip(patches) {
            let by = drawing.sitter(laptop, &mut chance);
            let key = thing.key();
            let what = match thing {
                Thing::Evening(_) => What::ChangeEncounter { key, patch },
                Thing::Rule(_) => What::ChangeRule { key, patch },
            };
            deeds.push(Deed {
                at: minute(day, 19 * 60),
                laptop,
                by,
                what,
            });
        }
        left -= 1;
    }
}

enum Thing<'a> {
    Evening(&'a Evening),
    Rule(&'a RuleThere),
}

impl Thing<'_> {
    fn key(&self) -> String {
        match self {
            Self::Evening(evening) => evening.key.clone(),
            Self::Rule(rule) => rule.key.clone(),
        }
    }

    fn made(&self) -> (usize, i64) {
        match self {
            Self::Evening(evening) => (evening.laptop, evening.day),
            Self::Rule(rule) => (rule.laptop, rule.day),
        }
    }

    /// Two values of one field, neither of them what stands there.
    fn patches(
        &self,
        drawing: &Drawing<'_>,
        number: usize,
        chance: &mut Chance,
    ) -> Option<[Value; 2]> {
        let Self::Evening(evening) = self else {
            return self.other_day(drawing);
        };
        let field = match number % 4 {
            0 => "place",
            1 => "tone",
            2 => "starts_at",
            _ => "title",
        };
        let stands = evening.draft.get(field).and_then(Value::as_str);
        let mut values: Vec<String> = match field {
            "place" => drawing.places().to_vec(),
            "tone" => ["positive", "neutral", "tense"].map(str::to_owned).to_vec(),
            "starts_at" => ["09:45", "10:15", "17:00", "18:15", "19:45"]
                .map(str::to_owned)
                .to_vec(),
            _ => ["met de buren", "voor iedereen", "in de hal"]
                .iter()
                .map(|more| format!("{} {more}", stands.unwrap_or("Middag")))
                .collect(),
        };
        values.retain(|value| Some(value.as_str()) != stands);
        if field == "starts_at" {
            // It ends after it starts.
            let ends = evening.draft.get("ends_at").and_then(Value::as_str);
            values.retain(|value| ends.is_none_or(|ends| value.as_str() < ends));
        }
        chance.shuffle(&mut values);
        let mut values = values.into_iter().map(|value| json!({ field: value }));
        Some([values.next()?, values.next()?])
    }

    fn other_day(&self, drawing: &Drawing<'_>) -> Option<[Value; 2]> {
        let Self::Rule(rule) = self else { return None };
        let day = |more| json!({ "evaluate_on": drawing.date(rule.evaluate_on + more) });
        Some([day(7), day(14)])
    }
}

/// Two laptops, and a day between two meetings that both took part in, in the last months.
fn window(book: &Book, chance: &mut Chance) -> Option<([usize; 2], i64)> {
    let there = |laptop: usize| book.laptops.get(laptop).filter(|it| it.ends_on.is_none());
    let mut others: Vec<usize> = (1..book.laptops.len())
        .filter(|at| there(*at).is_some())
        .collect();
    chance.shuffle(&mut others);
    let other = *others.first()?;
    let both = |day: &&i64| book.meets(0, **day) && book.meets(other, **day);
    let last = book.meetings.iter().rev().find(both)?;
    let before = book.meetings.iter().rev().filter(both).nth(1)?;
    let day = chance.between(before + 1, last - 1).min(LAST_DAY - 2);
    let first = if chance.in_hundred(50) { 0 } else { other };
    Some(([first, if first == 0 { other } else { 0 }], day))
}
