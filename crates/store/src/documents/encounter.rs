//! An encounter as keys. `named/<person>` and `conditions/<code>` are sets: whoever was added on either laptop is
//! there. `tables/<label>` holds the order, `tables/<label>\u{1f}<group>` a tally; of two tables with one label the
//! second is called `<label>\u{1e}2`. `seat:<person>` holds the label of a table as it stands in its key: scalars of the
//! root, because a map that two laptops add to an older document would be two maps.

use std::collections::{BTreeMap, BTreeSet};

use samenboek_domain::encounter::{Encounter, Who};
use samenboek_domain::ids::{DocumentId, ItemId, PersonId};
use samenboek_domain::series::OccurrenceId;

use super::{Recorded, kept_both, read_recorded};
use crate::flat::{Flat, Scalar};
use crate::heads::Heads;
use crate::projections::people;
use crate::versions::{FieldVersions, field_of};

/// Parts a table's label from a group of its tally.
pub(crate) const PART: char = '\u{1f}';
/// Parts a table's label from its number among the tables of that label. Neither can be typed.
pub(crate) const AGAIN: char = '\u{1e}';

/// What `seat:<person>` begins with.
const SEAT: &str = "seat:";

/// What `came:<check-in>` begins with: somebody who came in and gave no name, "counted" or "new". Two laptops at two
/// doors both count.
const CAME: &str = "came:";

/// Somebody who came in and gave no name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Came {
    /// Has been here before.
    Counted,
    /// Is here for the first time.
    New,
}

impl Came {
    /// The key of the number that was typed, and what a check-in says.
    fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Counted => ("counted", "counted"),
            Self::New => ("new_faces", "new"),
        }
    }
}

/// The key and value of one check-in.
pub(crate) fn came(check_in: &ItemId, who: Came) -> (String, Scalar) {
    let (_, says) = who.words();
    (format!("{CAME}{check_in}"), Scalar::text(says))
}

/// How many came in at the door, besides what was typed.
fn came_in(content: &Flat, who: Came) -> i64 {
    let (_, says) = who.words();
    let came = content.after(CAME.to_owned());
    let count = came
        .filter(|(_, value)| value.as_str() == Some(says))
        .count();
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// How many there were without a name: what was typed, and who came in at the door.
pub(crate) fn unnamed(content: &Flat, who: Came) -> i64 {
    let (key, _) = who.words();
    let typed = content.int(key).unwrap_or(0);
    typed.saturating_add(came_in(content, who)).max(0)
}

/// Of a number that stands twice people see the whole of it, as everywhere else: what was typed, and who came in at the
/// door. The choice is between what was typed.
pub(crate) fn with_door(content: &Flat, fields: &mut [FieldVersions]) {
    for who in [Came::Counted, Came::New] {
        let (key, _) = who.words();
        let came = came_in(content, who);
        let twice = fields.iter_mut().filter(|it| it.field == field_of(key));
        for value in twice.flat_map(|field| &mut field.values) {
            if came > 0 {
                let typed = value.value.as_i64().unwrap_or(0);
                value.value = typed.saturating_add(came).into();
            }
        }
    }
}

/// The whole of a number, by its key; none of any other key, and where nobody came and nothing was typed.
pub(crate) fn whole_number(content: &Flat, key: &str) -> Option<i64> {
    let who = match key {
        "counted" => Came::Counted,
        "new_faces" => Came::New,
        _ => return None,
    };
    let is_there = content.int(key).is_some() || came_in(content, who) > 0;
    is_there.then(|| unnamed(content, who))
}

/// A form shows and saves the whole number: what came in at the door is taken off before it is kept.
pub(crate) fn without_door(seen: &Flat, form: &mut Flat) {
    for who in [Came::Counted, Came::New] {
        let (key, _) = who.words();
        if let Some(whole) = form.int(key) {
            form.put(key, Scalar::Int(whole.saturating_sub(came_in(seen, who))));
        }
    }
}

/// One unit of contact.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TableRecord {
    /// What it is called.
    pub label: String,
    /// How many of each group.
    pub tally: BTreeMap<String, i64>,
    /// Who sat there, by name.
    pub people: Vec<PersonId>,
}

/// An encounter as it stands in the book.
#[derive(Clone, Debug)]
pub struct EncounterRecord {
    /// The document.
    pub id: DocumentId,
    /// The typed title; empty when the activity and place are its name.
    pub title: String,
    /// The day, YYYY-MM-DD.
    pub happened_on: String,
    /// HH:MM.
    pub starts_at: Option<String>,
    /// HH:MM.
    pub ends_at: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// The activity's code.
    pub activity: Option<String>,
    /// The series it belongs to.
    pub series: Option<String>,
    /// Which time of which series.
    pub occurrence: Option<OccurrenceId>,
    /// Who organised it.
    pub organisers: Vec<PersonId>,
    /// Who was there, by name.
    pub named: Vec<PersonId>,
    /// Further people, not named.
    pub counted: i64,
    /// New faces, not named.
    pub new_faces: i64,
    /// Guests from elsewhere, not named.
    pub guests: i64,
    /// Tables with who sat there, in order.
    pub tables: Vec<TableRecord>,
    /// Codes of the conditions of good contact.
    pub conditions: Vec<String>,
    /// The tone's code.
    pub tone: Option<String>,
    /// What changed.
    pub changed: Option<String>,
    /// The note.
    pub note: String,
    /// Who recorded it, and whether it lies in the bin.
    pub recorded: Recorded,
    /// Fields of which several values were kept by choice.
    pub kept_both: BTreeSet<String>,
    /// Fields that stand twice.
    pub versions: Vec<FieldVersions>,
    /// The point in its history that was read.
    pub heads: Heads,
}

/// The keys of a parsed encounter. Every name must have become a card by now; a bare name is left out.
pub(crate) fn encounter_flat(encounter: &Encounter) -> Flat {
    let mut flat = Flat::default();
    let line = |text: Option<&str>| Scalar::optional(text);
    flat.put(
        "title",
        line(encounter.title.as_ref().map(|line| line.as_str())),
    );
    flat.put(
        "happened_on",
        Scalar::Str(encounter.happened_on.format("%Y-%m-%d").to_string()),
    );
    flat.put(
        "starts_at",
        line(
            encounter
                .starts_at
                .map(|time| time.format("%H:%M").to_string())
                .as_deref(),
        ),
    );
    flat.put(
        "ends_at",
        line(
            encounter
                .ends_at
                .map(|time| time.format("%H:%M").to_string())
                .as_deref(),
        ),
    );
    flat.put(
        "place",
        line(encounter.place.as_ref().map(|line| line.as_str())),
    );
    flat.put(
        "activity",
        line(encounter.activity.map(|activity| activity.code())),
    );
    flat.put(
        "series",
        line(encounter.series.as_ref().map(|line| line.as_str())),
    );
    // Neither stands in an older version's document: left out while there is nothing to say.
    if let Some(occurrence) = &encounter.occurrence {
        flat.put("occurrence", Scalar::Str(occurrence.to_string()));
    }
    if encounter.attendance.guests > 0 {
        let guests = i64::from(encounter.attendance.guests);
        flat.put("guests", Scalar::Int(guests));
    }
    flat.put("tone", line(encounter.tone.map(|tone| tone.code())));
    flat.put(
        "changed",
        line(encounter.changed.as_ref().map(|text| text.as_str())),
    );
    flat.put(
        "counted",
        Scalar::Int(i64::from(encounter.attendance.counted)),
    );
    flat.put(
        "new_faces",
        Scalar::Int(i64::from(encounter.attendance.new_faces)),
    );
    put_people(&mut flat, "organisers", &encounter.organisers);
    put_people(&mut flat, "named", &encounter.attendance.named);
    for condition in &encounter.conditions {
        flat.put(
            format!("conditions/{}", condition.code()),
            Scalar::Bool(true),
        );
    }
    let mut labels: BTreeMap<&str, u32> = BTreeMap::new();
    for (order, table) in (0..).zip(&encounter.tables) {
        let times = labels.entry(table.label.as_str()).or_default();
        *times += 1;
        let label = match times {
            1 => table.label.as_str().to_owned(),
            more => format!("{}{AGAIN}{more}", table.label.as_str()),
        };
        flat.put(format!("tables/{label}"), Scalar::Int(order));
        for who in &table.people {
            if let Who::Known(person) = who {
                flat.put(format!("{SEAT}{person}"), Scalar::text(&label));
            }
        }
        for (group, count) in &table.tally {
            flat.put(
                format!("tables/{label}{PART}{group}"),
                Scalar::Int(i64::from(*count)),
            );
        }
    }
    flat.texts
        .insert("note".into(), encounter.note.as_str().to_owned());
    flat.maps
        .extend(["both", "conditions", "named", "organisers", "tables"].map(String::from));
    flat
}

fn put_people(flat: &mut Flat, map: &str, people: &[Who]) {
    for (order, who) in (0..).zip(people) {
        if let Who::Known(person) = who {
            flat.put(format!("{map}/{person}"), Scalar::Int(order));
        }
    }
}

/// The known keys of a document, whatever else it holds.
pub(crate) fn encounter_from(
    id: DocumentId,
    content: &Flat,
    mut versions: Vec<FieldVersions>,
    heads: Heads,
) -> EncounterRecord {
    with_door(content, &mut versions);
    let own = |key: &str| content.str(key).map(str::to_owned);
    EncounterRecord {
        id,
        title: own("title").unwrap_or_default(),
        happened_on: own("happened_on").unwrap_or_default(),
        starts_at: own("starts_at"),
        ends_at: own("ends_at"),
        place: own("place"),
        activity: own("activity"),
        series: own("series"),
        occurrence: content.str("occurrence").and_then(|it| it.parse().ok()),
        organisers: people(content, "organisers"),
        named: people(content, "named"),
        counted: unnamed(content, Came::Counted),
        new_faces: unnamed(content, Came::New),
        guests: content.int("guests").unwrap_or(0),
        tables: tables(content),
        conditions: content
            .within("conditions")
            .filter(|(_, set)| **set == Scalar::Bool(true))
            .map(|(code, _)| code.to_owned())
            .collect(),
        tone: own("tone"),
        changed: own("changed"),
        note: content.texts.get("note").cloned().unwrap_or_default(),
        recorded: read_recorded(content),
        kept_both: kept_both(content),
        versions,
        heads,
    }
}

/// The tables of an encounter, in order.
pub(crate) fn tables(content: &Flat) -> Vec<TableRecord> {
    let mut tables: BTreeMap<&str, (i64, TableRecord)> = BTreeMap::new();
    for (key, value) in content.within("tables") {
        let Some(number) = value.as_int() else {
            continue;
        };
        match key.split_once(PART) {
            Some((label, group)) => {
                let (_, table) = tables.entry(label).or_default();
                table.tally.insert(group.to_owned(), number);
            }
            None => tables.entry(key).or_default().0 = number,
        }
    }
    if tables.is_empty() {
        return Vec::new();
    }
    for (person, value) in content.after(SEAT.to_owned()) {
        let person = person.parse().ok();
        // A table that somebody took away meanwhile: whoever sat there was there, and sits nowhere. Whoever was not there
        // after all sits nowhere either.
        let table = value.as_str().and_then(|label| tables.get_mut(label));
        let was_there = |person: &PersonId| content.get(&format!("named/{person}")).is_some();
        if let (Some(person), Some((_, table))) = (person.filter(was_there), table) {
            table.people.push(person);
        }
    }
    let mut tables: Vec<_> = tables.into_iter().collect();
    tables.sort_by(|(a, (first, _)), (b, (second, _))| (first, a).cmp(&(second, b)));
    let called = |(label, (_, mut table)): (&str, (i64, TableRecord))| {
        table.people.sort();
        table.label = label.split(AGAIN).next().unwrap_or(label).to_owned();
        table
    };
    tables.into_iter().map(called).collect()
}

/// The keys an edit of the form covers; what lies outside (first writer, bin, choices) stays as it is.
pub(crate) fn covered(content: &Flat) -> Flat {
    let mut covered = content.clone();
    covered.scalars.retain(|key, _| {
        !matches!(key.as_str(), "v" | "by" | "at" | "bin") && !key.starts_with("both/")
    });
    covered
}
