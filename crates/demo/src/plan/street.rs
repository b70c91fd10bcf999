//! What is agreed in a street, what is noticed there, and what is reported.

use std::collections::BTreeMap;

use samenboek_domain::person::Role;
use serde_json::{Value, json};

use super::{Deed, Drawing, Evening, MORNING, What, minute};
use crate::book::LAST_DAY;
use crate::chance::Chance;
use crate::residents::{Came, Resident};

/// So many days after it begins a rule is asked after.
const ASKED_AFTER: i64 = 84;
/// On the last morning these stand on one laptop only.
const THIS_MORNING: usize = 2;

/// A rule that is in the book.
pub(super) struct RuleThere {
    pub key: String,
    pub day: i64,
    pub laptop: usize,
    pub evaluate_on: i64,
}

/// House and street rules, and whether they are kept.
pub(super) fn rules(
    drawing: &Drawing<'_>,
    residents: &[Resident],
    evenings: &[Evening],
    deeds: &mut Vec<Deed>,
) -> Vec<RuleThere> {
    let mut chance = drawing.chance("rules");
    let sizes = &drawing.book.sizes;
    let mut left = sizes.items;
    let mut made = Vec::new();
    let mut days: Vec<i64> = (0..sizes.items.div_ceil(sizes.items_each.max(1)) * 2)
        .map(|_| chance.between(4, LAST_DAY - 8))
        .collect();
    days.sort_unstable();
    // Some more are drawn than are needed; the last days are as likely as the first.
    chance.shuffle(&mut days);
    for (number, day) in days.into_iter().enumerate() {
        let Some(theme) = theme(drawing, number) else {
            break;
        };
        if left == 0 {
            break;
        }
        let many = theme.items.len().min(sizes.items_each).min(left);
        left -= many;
        let laptop = if chance.in_hundred(55) {
            drawing.book.desk()
        } else {
            0
        };
        let evaluate_on = day + ASKED_AFTER;
        let rule = RuleThere {
            key: format!("r{number}"),
            day,
            laptop,
            evaluate_on,
        };
        let items: Vec<Value> = theme
            .items
            .iter()
            .take(many)
            .map(|texts| {
                let resident = chance.below(residents.len());
                let is_known = residents
                    .get(resident)
                    .is_some_and(|it| it.came == Came::Listed);
                let who = (is_known && chance.in_hundred(40)).then(|| format!("@{resident}"));
                json!({ "text": texts_of(texts), "who": who, "from": drawing.date(day) })
            })
            .collect();
        let draft = json!({
            "title": theme.title,
            "place": place(drawing, number),
            "items": items,
            "evaluate_on": drawing.date(evaluate_on),
            "came_from": came_from(drawing, evenings, &rule),
        });
        let by = drawing.sitter(laptop, &mut chance);
        deeds.push(Deed {
            at: minute(day, 22 * 60),
            laptop,
            by,
            what: What::Rule {
                key: rule.key.clone(),
                draft,
            },
        });
        answers(drawing, &rule, many, &mut chance, deeds);
        made.push(rule);
    }
    made
}

fn theme<'a>(drawing: &Drawing<'a>, number: usize) -> Option<&'a crate::words::RuleWords> {
    let rules = &drawing.words.street.rules;
    rules.get(number % rules.len().max(1))
}

/// One language is one sentence; several are named.
fn texts_of(texts: &BTreeMap<String, String>) -> Value {
    match (texts.len(), texts.values().next()) {
        (1, Some(only)) => json!(only),
        _ => json!(texts),
    }
}

/// A coarse place; once each rule stands at each of them, a street with its houses.
fn place(drawing: &Drawing<'_>, number: usize) -> Option<String> {
    let themes = drawing.words.street.rules.len().max(1);
    let spots = drawing.spots();
    let round = number / themes;
    // Each theme goes round by itself, so that one place has rules of every sort.
    let turn = (round + number) % spots.len().max(1);
    if round < spots.len() {
        return spots.get(turn).cloned();
    }
    let streets = &drawing.words.street.streets;
    let street = streets.get(number % streets.len().max(1))?;
    let first = 1 + 2 * (round - spots.len());
    Some(format!("{street} {first} tot {}", first + 24))
}

/// The talk after which it was agreed, when it is known at that laptop.
fn came_from(drawing: &Drawing<'_>, evenings: &[Evening], rule: &RuleThere) -> Option<String> {
    let mut before = evenings.iter().rev().filter(|evening| {
        let is_recent = (rule.day - 21..=rule.day).contains(&evening.day);
        let was_talk = evening.activity == "talk" || evening.activity == "tidy_up";
        is_recent
            && was_talk
            && drawing.known_from((evening.laptop, evening.day), rule.laptop) <= rule.day
    });
    before.next().map(|evening| format!("#{}", evening.key))
}

/// What was said when somebody asked: for most of them in time, for some nobody asked yet.
fn answers(
    drawing: &Drawing<'_>,
    rule: &RuleThere,
    items: usize,
    chance: &mut Chance,
    deeds: &mut Vec<Deed>,
) {
    let late = chance.between(0, 9);
    let on = rule.evaluate_on + late;
    if on >= LAST_DAY || chance.in_hundred(5) {
        return;
    }
    let by = drawing.sitter(rule.laptop, chance);
    for item in 0..items {
        let kept = match chance.below(100) {
            0..=60 => "yes",
            61..=86 => "partly",
            _ => "no",
        };
        deeds.push(Deed {
            at: minute(on, 20 * 60),
            laptop: rule.laptop,
            by,
            what: What::Answer {
                key: rule.key.clone(),
                item,
                kept,
                on: drawing.date(on),
            },
        });
    }
}

/// What people noticed at the desk, and what became of it.
pub(super) fn signals(drawing: &Drawing<'_>, evenings: &[Evening], deeds: &mut Vec<Deed>) {
    let mut chance = drawing.chance("signals");
    let words = &drawing.words.street.signals;
    let many = drawing.book.sizes.signals;
    let desk = drawing.book.desk();
    let mut days: Vec<i64> = (0..many).map(|_| chance.between(3, LAST_DAY - 2)).collect();
    days.sort_unstable();
    let mut order: Vec<usize> = (0..words.len()).collect();
    chance.shuffle(&mut order);
    for (at, day) in days.iter().enumerate() {
        let word = order
            .get(at % order.len().max(1))
            .and_then(|at| words.get(*at));
        let (Some(word), Some(place)) = (word, chance.pick(drawing.spots())) else {
            return;
        };
        // The last ones were noticed this morning, on the way to the laptop of whoever leads.
        let is_fresh = at + THIS_MORNING >= many && drawing.book.laptops.len() > 1;
        let (day, laptop) = if is_fresh {
            (LAST_DAY, 0)
        } else {
            (*day, desk)
        };
        let draft = json!({
            "noticed_on": drawing.date(day),
            "place": place,
            "kind": word.kind,
            "observation": word.observation,
            "rumour": word.rumour,
            "interpretation": word.interpretation,
        });
        let key = format!("g{at}");
        let by = drawing.sitter(laptop, &mut chance);
        deeds.push(Deed {
            at: minute(day, MORNING + 45),
            laptop,
            by,
            what: What::Signal {
                key: key.clone(),
                draft,
            },
        });
        if !is_fresh {
            course(drawing, (&key, day, by), evenings, &mut chance, deeds);
        }
    }
}

/// Heard again, read by two, agreed, and closed, as far as there was time for it.
fn course(
    drawing: &Drawing<'_>,
    (key, noticed, by): (&str, i64, usize),
    evenings: &[Evening],
    chance: &mut Chance,
    deeds: &mut Vec<Deed>,
) {
    let desk = drawing.book.desk();
    let sitters = drawing.book.sitters(desk);
    let mut day = noticed;
    let mut goes_on = |days: i64, by: usize, what: What, deeds: &mut Vec<Deed>| {
        day += days;
        let in_time = day < LAST_DAY;
        if in_time {
            deeds.push(Deed {
                at: minute(day, 13 * 60),
                laptop: desk,
                by,
                what,
            });
        }
        in_time
    };
    let key = || key.to_owned();
    let phase = match chance.below(10) {
        0..=1 => "calm",
        2..=6 => "unease",
        7..=8 => "tension",
        _ => "incidents",
    };
    if chance.in_hundred(40) {
        let days = chance.between(1, 6);
        let on = drawing.date((noticed + days).min(LAST_DAY - 1));
        goes_on(days, by, What::Heard { key: key(), on }, deeds);
    }
    goes_on(0, by, What::Read { key: key(), phase }, deeds);
    let others: Vec<usize> = sitters.into_iter().filter(|it| *it != by).collect();
    let Some(second) = chance.pick(&others).copied() else {
        return;
    };
    // One in ten waits for a second reader.
    if chance.in_hundred(10)
        || !goes_on(
            chance.between(1, 5),
            second,
            What::Read { key: key(), phase },
            deeds,
        )
    {
        return;
    }
    let Some(action) = chance.pick(&drawing.words.street.actions) else {
        return;
    };
    let begins = day_after(noticed, 9);
    let draft = json!({ "text": action.text, "who": format!("@{second}"), "due": drawing.date(begins + 14) });
    if chance.in_hundred(15)
        || !goes_on(
            chance.between(1, 4),
            second,
            What::Act { key: key(), draft },
            deeds,
        )
    {
        return;
    }
    let came = evenings.iter().find(|evening| {
        let is_later = (noticed + 12..=noticed + 60).contains(&evening.day);
        is_later && evening.laptop == desk && evening.day < LAST_DAY - 3
    });
    if let Some(evening) = came.filter(|_| chance.in_hundred(45)) {
        let to = format!("#{}", evening.key);
        deeds.push(Deed {
            at: minute(evening.day + 1, 13 * 60),
            laptop: desk,
            by,
            what: What::Link { key: key(), to },
        });
    }
    let closing = noticed + chance.between(62, 75);
    if closing < LAST_DAY && chance.in_hundred(75) {
        deeds.push(Deed {
            at: minute(closing, 14 * 60),
            laptop: desk,
            by,
            what: What::Close {
                key: key(),
                feedback: action.feedback.clone(),
            },
        });
    }
}

fn day_after(day: i64, days: i64) -> i64 {
    (day + days).min(LAST_DAY)
}

/// Reports between neighbours: taken in by who leads at her own laptop, and given to two mediators.
pub(super) fn cases(drawing: &Drawing<'_>, residents: &[Resident], deeds: &mut Vec<Deed>) {
    let mut chance = drawing.chance("cases");
    let words = &drawing.words.street;
    let many = i64::try_from(drawing.book.sizes.cases).unwrap_or(i64::MAX);
    for at in 0..many {
        let day = 2 + at * (LAST_DAY - 3) / many.max(1);
        let (Some(case), Some(referrer)) =
            (chance.pick(&words.cases), chance.pick(&words.referrers))
        else {
            return;
        };
        let first = party(drawing, residents, &mut chance);
        let second = chance
            .in_hundred(82)
            .then(|| party(drawing, residents, &mut chance));
        let key = format!("z{at}");
        let draft = json!({
            "reported_on": drawing.date(day),
            "kinds": case.kinds,
            "referrer": referrer,
            "first_party": first,
            "second_party": second.filter(|second| *second != first),
            "summary": case.summary,
        });
        deeds.push(Deed {
            at: minute(day, 11 * 60),
            laptop: 0,
            by: 0,
            what: What::Case {
                key: key.clone(),
                draft,
            },
        });
        let given = day + chance.between(1, 4);
        let pair = pair(drawing, given, &mut chance);
        if chance.in_hundred(80) && given < LAST_DAY - 1 && !pair.is_empty() {
            deeds.push(Deed {
                at: minute(given, 12 * 60),
                laptop: 0,
                by: 0,
                what: What::Assign { key, members: pair },
            });
        }
    }
}

/// Somebody who need not have a card: a case has cards of its own.
fn party(drawing: &Drawing<'_>, residents: &[Resident], chance: &mut Chance) -> Value {
    // Nobody of the team: whoever is called like a party does not mediate.
    let team = &drawing.book.team;
    let of_team = |name: &str| team.iter().any(|member| member.name == name);
    let name = (0..8)
        .filter_map(|_| chance.pick(residents))
        .find(|it| !of_team(&it.name))
        .map(|it| it.name.clone());
    let street = chance.pick(&drawing.words.street.streets);
    let number = chance.between(1, 96);
    json!({ "name": name, "address": street.map(|street| format!("{street} {number}")) })
}

/// Two mediators who still have access on that day.
fn pair(drawing: &Drawing<'_>, day: i64, chance: &mut Chance) -> Vec<usize> {
    let team = drawing.book.team.iter().enumerate();
    let mut mediators: Vec<usize> = team
        .filter(|(_, member)| {
            let laptop = drawing.book.laptops.get(member.laptop);
            let is_there = laptop.is_some_and(|it| it.ends_on.is_none_or(|ends| day < ends - 2));
            member.role == Role::Mediator && is_there
        })
        .map(|(at, _)| at)
        .collect();
    chance.shuffle(&mut mediators);
    mediators.truncate(2);
    mediators
}
