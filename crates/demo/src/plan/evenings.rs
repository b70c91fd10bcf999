//! A year of encounters: what comes back, what takes place once, who comes, and who sits with whom.

mod seats;

use std::collections::{BTreeMap, BTreeSet};

use samenboek_app::LaptopClass;
use samenboek_domain::series::{Rhythm, occurrences};
use serde_json::{Value, json};

use super::{Deed, Drawing, What, minute};
use crate::book::LAST_DAY;
use crate::chance::Chance;
use crate::residents::{Came, Resident};
use crate::words::{Again, Once};

/// So many of a hundred evenings are times of a series.
const OF_SERIES: usize = 76;
/// Evenings of a list of before, and who came to each.
pub(super) const LISTED_EVENINGS: usize = 3;
pub(super) const LISTED_VISITS: usize = 12;
/// A book with fewer evenings has no list of before.
const FEWEST_WITH_A_LIST: usize = 30;

/// One encounter of the year.
pub struct Evening {
    /// By which drafts name it.
    pub key: String,
    pub day: i64,
    pub laptop: usize,
    pub activity: String,
    pub draft: Value,
    /// How it comes into the book.
    pub deeds: Vec<Deed>,
}

/// All of them.
pub struct Evenings {
    pub all: Vec<Evening>,
    /// What comes back, and since when.
    pub series: Vec<(String, Value)>,
    /// Whether a list of before comes in.
    pub has_list: bool,
}

/// When and what, before anybody comes.
struct Slot<'a> {
    day: i64,
    what: Kind<'a>,
    laptop: usize,
    people: usize,
}

enum Kind<'a> {
    /// A time of a series, by its number and the date of its rhythm.
    Again(&'a Again, usize, String),
    Once(&'a Once),
}

impl Kind<'_> {
    fn activity(&self) -> &str {
        match self {
            Self::Again(again, ..) => &again.activity,
            Self::Once(once) => &once.activity,
        }
    }

    fn size(&self) -> usize {
        match self {
            Self::Again(again, ..) => again.size,
            Self::Once(once) => once.size,
        }
    }
}

/// Draws the year.
pub(super) fn evenings(drawing: &Drawing<'_>, residents: &[Resident]) -> Evenings {
    let sizes = &drawing.book.sizes;
    let has_list = sizes.encounters >= FEWEST_WITH_A_LIST;
    let listed = if has_list { LISTED_EVENINGS } else { 0 };
    let mut slots = slots(drawing, sizes.encounters.saturating_sub(listed));
    let visits = sizes.attendances.saturating_sub(listed * LISTED_VISITS);
    give_people(drawing, &mut slots, visits);
    let met = first_evenings(drawing, residents, &slots);
    let regulars = Regulars::of(drawing, residents);
    let mut chance = drawing.chance("evenings");
    let mut all = Vec::with_capacity(slots.len());
    for (number, slot) in slots.iter().enumerate() {
        let new: Vec<usize> = met
            .iter()
            .filter(|(_, at)| **at == number)
            .map(|(resident, _)| *resident)
            .collect();
        let known = |resident: usize| {
            let made = match residents.get(resident).map(|it| it.came) {
                Some(Came::Team) | None => return true,
                Some(Came::Listed) => (0, 0),
                Some(Came::WalkedIn | Came::Again(_)) => {
                    match met.get(&resident).and_then(|at| slots.get(*at)) {
                        Some(first) => (first.laptop, first.day),
                        None => return false,
                    }
                }
            };
            drawing.known_from(made, slot.laptop) <= slot.day
                && (made.0 != slot.laptop || made.1 < slot.day || new.contains(&resident))
        };
        let named = regulars.who_comes(slot, &new, &known, residents.len(), &mut chance);
        all.push(evening(drawing, slot, number, (&named, &new), &mut chance));
    }
    Evenings {
        all,
        series: series(drawing),
        has_list,
    }
}

/// What comes back, as it is planned on the first day.
fn series(drawing: &Drawing<'_>) -> Vec<(String, Value)> {
    let mut chance = drawing.chance("series");
    let all = again(drawing).iter().enumerate();
    let planned = all.map(|(at, again)| {
        let first = format!("@{}", chance.below(drawing.book.team.len()));
        let draft = json!({
            "title": again.title,
            "activity": again.activity,
            "place": again.place,
            "starts_at": again.starts_at,
            "ends_at": again.ends_at,
            "rhythm": again.rhythm,
            "organisers": [first],
            "from": drawing.date(1),
        });
        (format!("s{at}"), draft)
    });
    planned.collect()
}

fn again<'a>(drawing: &Drawing<'a>) -> &'a [Again] {
    let series = &drawing.words.evenings.series;
    series
        .get(drawing.book.which.code())
        .map_or(&[], Vec::as_slice)
}

/// The days of the year on which something takes place, and where it is written down.
fn slots<'a>(drawing: &Drawing<'a>, count: usize) -> Vec<Slot<'a>> {
    let mut chance = drawing.chance("days");
    let mut times = Vec::new();
    let from = drawing.day(1);
    for (at, again) in again(drawing).iter().enumerate() {
        let Ok(rhythm) = again.rhythm.parse::<Rhythm>() else {
            continue;
        };
        let none = BTreeMap::new();
        for time in occurrences(&rhythm, from, None, &none, from, drawing.day(LAST_DAY - 1)) {
            let day = time.on.signed_duration_since(drawing.first_day).num_days();
            let on = time.planned.to_string();
            times.push((day, Kind::Again(again, at, on)));
        }
    }
    times.sort_by_key(|(day, _)| *day);
    let wanted = (count * OF_SERIES / 100).min(times.len());
    // What falls out falls out all over the year.
    let there = times.len().max(1);
    let mut found: Vec<(i64, Kind<'a>)> = times
        .into_iter()
        .enumerate()
        .filter(|(at, _)| (at + 1) * wanted / there > at * wanted / there)
        .map(|(_, time)| time)
        .collect();
    while found.len() < count {
        let day = chance.between(2, LAST_DAY - 1);
        match chance.pick(&drawing.words.evenings.others) {
            Some(once) => found.push((day, Kind::Once(once))),
            None => break,
        }
    }
    found.sort_by_key(|(day, _)| *day);
    let slot = |(day, what): (i64, Kind<'a>)| {
        let laptop = writes(drawing, &what, day, &mut chance);
        Slot {
            day,
            what,
            laptop,
            people: 0,
        }
    };
    found.into_iter().map(slot).collect()
}

/// At which laptop it is written down: what comes back mostly at the desk, or each at its own.
fn writes(drawing: &Drawing<'_>, what: &Kind<'_>, day: i64, chance: &mut Chance) -> usize {
    let laptops = &drawing.book.laptops;
    let desk = drawing.book.desk();
    let is_small = laptops.len() < 8;
    match what {
        Kind::Again(..) if is_small && chance.in_hundred(80) => return desk,
        Kind::Again(..) | Kind::Once(_) => {}
    }
    // Whoever meets the others no more writes nothing that anybody would know.
    let may = |at: usize, plan: &crate::book::LaptopPlan| {
        day < plan.meets_until && plan.ends_on.is_none_or(|ends| day + 20 < ends) || at == desk
    };
    let weights: Vec<usize> = laptops
        .iter()
        .enumerate()
        .map(|(at, plan)| if may(at, plan) { plan.writes } else { 0 })
        .collect();
    let mut drawn = chance.below(weights.iter().sum());
    for (at, weight) in weights.iter().enumerate() {
        if drawn < *weight {
            return at;
        }
        drawn = drawn.saturating_sub(*weight);
    }
    desk
}

/// How many come to each: so many in all, and nobody alone.
fn give_people(drawing: &Drawing<'_>, slots: &mut [Slot<'_>], visits: usize) {
    let mut chance = drawing.chance("how many");
    for slot in slots.iter_mut() {
        let around = chance.between(65, 135).unsigned_abs();
        let size = usize::try_from(around).unwrap_or(100) * slot.what.size() / 100;
        // In summer many are away.
        let is_summer = (200..=235).contains(&(slot.day % 365));
        slot.people = if is_summer { size * 3 / 4 } else { size }.max(3);
    }
    let drawn: usize = slots.iter().map(|slot| slot.people).sum();
    for slot in slots.iter_mut() {
        slot.people = (slot.people * visits / drawn.max(1)).max(2);
    }
    let mut given: usize = slots.iter().map(|slot| slot.people).sum();
    let count = slots.len().max(1);
    let mut at = 0;
    while given != visits && at < count.saturating_mul(40) {
        if let Some(slot) = slots.get_mut(at % count) {
            if given < visits {
                slot.people += 1;
                given += 1;
            } else if slot.people > 2 {
                slot.people -= 1;
                given -= 1;
            }
        }
        at += 1;
    }
}

/// At which evening whoever walked in was written down first.
fn first_evenings(
    drawing: &Drawing<'_>,
    residents: &[Resident],
    slots: &[Slot<'_>],
) -> BTreeMap<usize, usize> {
    let mut chance = drawing.chance("walked in");
    let desk = drawing.book.desk();
    let mut room: Vec<usize> = slots.iter().map(|slot| slot.people / 2).collect();
    let mut met = BTreeMap::new();
    for (at, resident) in residents.iter().enumerate() {
        // The second card of somebody is made where the first was not looked for.
        let elsewhere = match resident.came {
            Came::Team | Came::Listed => continue,
            Came::WalkedIn => false,
            Came::Again(_) => true,
        };
        for _ in 0..400 {
            let drawn = chance.below(slots.len());
            let fits = slots.get(drawn).is_some_and(|slot| {
                let is_soon_enough = !elsewhere || slot.day > 30;
                let is_there = slot.laptop == desk || chance.in_hundred(20);
                is_soon_enough && is_there
            });
            match room.get_mut(drawn) {
                Some(room) if fits && *room > 0 => {
                    *room -= 1;
                    met.insert(at, drawn);
                    break;
                }
                Some(_) | None => {}
            }
        }
    }
    met
}

/// Who comes to what, mostly.
struct Regulars {
    /// By the number of a series.
    of_series: Vec<Vec<usize>>,
}

impl Regulars {
    fn of(drawing: &Drawing<'_>, residents: &[Resident]) -> Self {
        let mut chance = drawing.chance("regulars");
        let came_once = |at: &usize| {
            residents
                .get(*at)
                .is_some_and(|it| matches!(it.came, Came::Again(_)))
        };
        let of_series = again(drawing).iter().map(|again| {
            let many = (again.size * 2).min(residents.len());
            let mut found = BTreeSet::new();
            for _ in 0..many * 4 {
                let at = chance.below(residents.len());
                if found.len() < many && !came_once(&at) {
                    found.insert(at);
                }
            }
            found.into_iter().collect()
        });
        Self {
            of_series: of_series.collect(),
        }
    }

    /// Whose names are written down, each once.
    fn who_comes(
        &self,
        slot: &Slot<'_>,
        new: &[usize],
        known: &dyn Fn(usize) -> bool,
        all: usize,
        chance: &mut Chance,
    ) -> Vec<usize> {
        let share = usize::try_from(chance.between(40, 85)).unwrap_or(60);
        let wanted = (slot.people * share / 100).clamp(new.len(), slot.people);
        let mut named: BTreeSet<usize> = new.iter().copied().collect();
        if let Kind::Again(_, series, _) = &slot.what {
            let mut mostly = self.of_series.get(*series).cloned().unwrap_or_default();
            chance.shuffle(&mut mostly);
            let mut from = mostly.into_iter().filter(|at| known(*at));
            while named.len() * 10 < wanted * 7 {
                match from.next() {
                    Some(at) => named.insert(at),
                    None => break,
                };
            }
        }
        for _ in 0..wanted * 12 {
            if named.len() >= wanted {
                break;
            }
            let at = chance.below(all);
            if known(at) {
                named.insert(at);
            }
        }
        named.into_iter().collect()
    }
}

fn evening(
    drawing: &Drawing<'_>,
    slot: &Slot<'_>,
    number: usize,
    (named, new): (&[usize], &[usize]),
    chance: &mut Chance,
) -> Evening {
    let key = format!("e{number}");
    let by = drawing.sitter(slot.laptop, chance);
    let unnamed = slot.people.saturating_sub(named.len());
    let new_faces = chance.below(unnamed.min(4));
    let guests = if chance.in_hundred(12) {
        chance.below((unnamed - new_faces).min(4))
    } else {
        0
    };
    let mut draft = json!({
        "happened_on": drawing.date(slot.day),
        "activity": slot.what.activity(),
        "organisers": organisers(drawing, by, chance),
        "attendance": {
            "named": named.iter().map(|at| format!("@{at}")).collect::<Vec<_>>(),
            "counted": unnamed - new_faces - guests,
            "new_faces": new_faces,
            "guests": guests,
        },
        "tables": seats::tables(drawing, slot, named, chance),
        "conditions": conditions(chance),
        "tone": match chance.below(100) { 0..=66 => "positive", 67..=90 => "neutral", _ => "tense" },
        "changed": line(&drawing.words.evenings.changed, 30, chance),
        "note": note(drawing, chance),
    });
    let ended = place_in_time(drawing, slot, &mut draft, chance);
    let mut deeds = Vec::new();
    let mut does = |what| {
        deeds.push(Deed {
            at: minute(slot.day, ended),
            laptop: slot.laptop,
            by,
            what,
        });
    };
    for resident in new {
        does(What::Card(*resident));
    }
    does(What::Encounter {
        key: key.clone(),
        draft: draft.clone(),
    });
    Evening {
        key,
        day: slot.day,
        laptop: slot.laptop,
        activity: slot.what.activity().to_owned(),
        draft,
        deeds,
    }
}

/// Where and when. Returns the minute of the day in which it is written down.
fn place_in_time(
    drawing: &Drawing<'_>,
    slot: &Slot<'_>,
    draft: &mut Value,
    chance: &mut Chance,
) -> i64 {
    let (title, place, times, more) = match &slot.what {
        Kind::Again(again, series, planned) => (
            Some(again.title.clone()),
            Some(again.place.clone()),
            (again.starts_at.clone(), again.ends_at.clone()),
            Some((again.title.clone(), format!("#s{series}/{planned}"))),
        ),
        Kind::Once(once) => {
            let begins = chance.between(10, 19);
            let place = chance.pick(drawing.places()).cloned();
            let half = if chance.in_hundred(40) { "30" } else { "00" };
            let times = (format!("{begins}:{half}"), format!("{}:00", begins + 2));
            (once.title.clone(), place, times, None)
        }
    };
    let hour = times.1.split(':').next().and_then(|hour| hour.parse().ok());
    let hour: i64 = hour.unwrap_or(20);
    if let Value::Object(fields) = draft {
        fields.insert("title".to_owned(), json!(title));
        fields.insert("place".to_owned(), json!(place));
        fields.insert("starts_at".to_owned(), json!(times.0));
        fields.insert("ends_at".to_owned(), json!(times.1));
        if let Some((series, occurrence)) = more {
            fields.insert("series".to_owned(), json!(series));
            fields.insert("occurrence".to_owned(), json!(occurrence));
        }
    }
    hour * 60 + chance.between(5, 28)
}

fn organisers(drawing: &Drawing<'_>, by: usize, chance: &mut Chance) -> Vec<String> {
    let mut found = vec![format!("@{by}")];
    let is_two = chance.in_hundred(45) && drawing.book.laptops.iter().all(is_of_a_district);
    let other = chance.below(drawing.book.team.len());
    if is_two && other != by {
        found.push(format!("@{other}"));
    }
    found
}

fn is_of_a_district(plan: &crate::book::LaptopPlan) -> bool {
    match plan.class {
        LaptopClass::Shared | LaptopClass::Personal => plan.writes > 0,
    }
}

fn conditions(chance: &mut Chance) -> Vec<&'static str> {
    let all = [
        ("equal_footing", 48),
        ("shared_goal", 57),
        ("working_together", 44),
        ("backed_up", 21),
    ];
    let ticked = all.iter().filter(|(_, share)| chance.in_hundred(*share));
    ticked.map(|(code, _)| *code).collect()
}

fn line<'a>(list: &'a [String], share: usize, chance: &mut Chance) -> Option<&'a str> {
    let is_written = chance.in_hundred(share);
    let line = chance.pick(list).map(String::as_str);
    line.filter(|_| is_written)
}

/// None, one or two sentences.
fn note(drawing: &Drawing<'_>, chance: &mut Chance) -> Option<String> {
    let notes = &drawing.words.evenings.notes;
    let first = line(notes, 62, chance)?;
    let second = line(notes, 35, chance).filter(|second| *second != first);
    Some(
        [Some(first), second]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" "),
    )
}
