//! A book as it will be written: who does what at which laptop, minute by minute. It is drawn from a seed and from nothing
//! else, so that one seed is one book.
//!
//! In a draft `@12` stands for the card of resident 12, and `#e7` for the thing that was made under that key.

mod evenings;
mod people;
mod street;
mod twice;

use chrono::{Days, NaiveDate};
use serde_json::Value;

use super::book::{Book, LAST_DAY};
use super::chance::Chance;
use super::residents::{Resident, residents};
use super::words::WordLists;

pub use evenings::Evening;

const MINUTES_A_DAY: i64 = 24 * 60;
/// Late in the evening, when everything of that day is written down.
const MEETING: i64 = 23 * 60;
/// After the last meeting, what is noticed stands on one laptop only.
const MORNING: i64 = 8 * 60;

/// What somebody does.
#[derive(Clone, Debug)]
pub enum What {
    /// A card of this resident.
    Card(usize),
    /// A list of before comes in, as a file. Those of the first day are known by it.
    Import {
        file: &'static str,
        text: String,
    },
    Series {
        key: String,
        draft: Value,
    },
    Encounter {
        key: String,
        draft: Value,
    },
    ChangeEncounter {
        key: String,
        patch: Value,
    },
    Rule {
        key: String,
        draft: Value,
    },
    ChangeRule {
        key: String,
        patch: Value,
    },
    Answer {
        key: String,
        item: usize,
        kept: &'static str,
        on: String,
    },
    Case {
        key: String,
        draft: Value,
    },
    /// A case is given to these of the team.
    Assign {
        key: String,
        members: Vec<usize>,
    },
    Signal {
        key: String,
        draft: Value,
    },
    Heard {
        key: String,
        on: String,
    },
    Read {
        key: String,
        phase: &'static str,
    },
    Act {
        key: String,
        draft: Value,
    },
    Link {
        key: String,
        to: String,
    },
    Close {
        key: String,
        feedback: String,
    },
    Group {
        draft: Value,
    },
    Duty {
        resident: usize,
        draft: Value,
    },
    Consent {
        key: String,
        draft: Value,
    },
    Withdraw {
        key: String,
        on: String,
    },
    /// The access of this one of the team ends.
    End(usize),
    /// This laptop exchanges with the folder that lies between all.
    Meet,
}

/// Somebody of the team does something at a laptop.
#[derive(Clone, Debug)]
pub struct Deed {
    /// Minutes since the first day began.
    pub at: i64,
    pub laptop: usize,
    /// By her place in the team.
    pub by: usize,
    pub what: What,
}

/// Everything that will be done, in order.
pub struct Plan {
    pub residents: Vec<Resident>,
    pub deeds: Vec<Deed>,
}

/// What every part of the plan draws from.
pub(super) struct Drawing<'a> {
    pub book: &'a Book,
    pub words: &'a WordLists,
    pub seed: u64,
    pub first_day: NaiveDate,
}

impl Drawing<'_> {
    /// The chance of a part of the book.
    pub fn chance(&self, about: &str) -> Chance {
        Chance::of(self.seed, about)
    }

    /// A day of the year as it is written.
    pub fn date(&self, day: i64) -> String {
        self.day(day).to_string()
    }

    /// A day of the year.
    pub fn day(&self, day: i64) -> NaiveDate {
        let days = Days::new(day.unsigned_abs());
        let moved = if day < 0 {
            self.first_day.checked_sub_days(days)
        } else {
            self.first_day.checked_add_days(days)
        };
        moved.unwrap_or(self.first_day)
    }

    /// Coarse places of this book.
    pub fn spots(&self) -> &[String] {
        let spots = self.words.street.spots.get(self.book.which.code());
        spots.map_or(&[], Vec::as_slice)
    }

    /// Rooms and squares of this book.
    pub fn places(&self) -> &[String] {
        let places = self.words.evenings.places.get(self.book.which.code());
        places.map_or(&[], Vec::as_slice)
    }

    /// One of those who sit at a laptop.
    pub fn sitter(&self, laptop: usize, chance: &mut Chance) -> usize {
        let sitters = self.book.sitters(laptop);
        chance.pick(&sitters).copied().unwrap_or(0)
    }

    /// From which day on something that came about at a laptop is known at another; never when they meet no more.
    pub fn known_from(&self, made: (usize, i64), at: usize) -> i64 {
        let (laptop, day) = made;
        if laptop == at {
            return day;
        }
        let both = |meeting: &&i64| {
            **meeting >= day && self.book.meets(laptop, **meeting) && self.book.meets(at, **meeting)
        };
        let meeting = self.book.meetings.iter().find(both);
        meeting.map_or(i64::MAX, |meeting| meeting.saturating_add(1))
    }
}

/// So many minutes after the year began.
pub(super) fn minute(day: i64, minute: i64) -> i64 {
    day.saturating_mul(MINUTES_A_DAY).saturating_add(minute)
}

/// Draws a book whose last day is `until`.
pub fn plan(book: &Book, words: &WordLists, seed: u64, until: NaiveDate) -> Plan {
    let year = Days::new(LAST_DAY.unsigned_abs());
    let drawing = Drawing {
        book,
        words,
        seed,
        first_day: until.checked_sub_days(year).unwrap_or(until),
    };
    let residents = residents(book, words, seed);
    let mut deeds = Vec::new();
    let evenings = evenings::evenings(&drawing, &residents);
    people::first_day(&drawing, &residents, &evenings, &mut deeds);
    people::year(&drawing, &residents, &mut deeds);
    for evening in &evenings.all {
        deeds.extend(evening.deeds.iter().cloned());
    }
    let rules = street::rules(&drawing, &residents, &evenings.all, &mut deeds);
    street::signals(&drawing, &evenings.all, &mut deeds);
    street::cases(&drawing, &residents, &mut deeds);
    twice::two_versions(&drawing, &evenings.all, &rules, &mut deeds);
    meetings(&drawing, &mut deeds);
    endings(&drawing, &mut deeds);
    // What happens in one minute happens in the order in which it was drawn.
    deeds.sort_by_key(|deed| deed.at);
    Plan { residents, deeds }
}

/// Everybody brings what there is, and then takes what the others brought. Whoever has the given folder comes once more,
/// and hears that it arrived.
fn meetings(drawing: &Drawing<'_>, deeds: &mut Vec<Deed>) {
    let book = drawing.book;
    for day in &book.meetings {
        let there = (0..book.laptops.len()).filter(|laptop| book.meets(*laptop, *day));
        let there: Vec<usize> = there.collect();
        for laptop in there.iter().chain(&there).chain([&0]) {
            let by = book.laptops.get(*laptop).map_or(0, |plan| plan.of);
            deeds.push(Deed {
                at: minute(*day, MEETING),
                laptop: *laptop,
                by,
                what: What::Meet,
            });
        }
    }
}

fn endings(drawing: &Drawing<'_>, deeds: &mut Vec<Deed>) {
    for plan in &drawing.book.laptops {
        if let Some(day) = plan.ends_on {
            deeds.push(Deed {
                at: minute(day, MORNING),
                laptop: 0,
                by: 0,
                what: What::End(plan.of),
            });
        }
    }
}
