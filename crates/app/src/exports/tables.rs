//! The tables in which the book is saved: the same for programs (a data package) and for people (sheets).

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, NaiveTime, SecondsFormat};
use samenboek_domain::ids::{DocumentId, PersonId};
use samenboek_domain::time::Timestamp;
use samenboek_paper::sheets::Cell;
use samenboek_paper::{Field, FieldKind, ForeignKey, Resource};
use samenboek_store::{EncounterRecord, RuleRecord};

use super::Word;
use super::gathering::Gathered;

/// What stands where somebody is younger than sixteen.
const MINOR: &str = "yes";

/// One table.
pub(super) struct SheetTable {
    /// Its name for programs; the word for people is `export-<name>`.
    pub name: &'static str,
    /// Its columns.
    pub columns: Columns,
    primary_key: &'static [&'static str],
    foreign_keys: Vec<ForeignKey>,
    /// Its rows, a cell for each column.
    pub rows: Vec<Vec<Cell>>,
}

/// The columns of a table.
pub(super) type Columns = Vec<TableColumn>;

/// One column.
#[derive(Clone, Copy)]
pub(super) struct TableColumn {
    /// Its name for programs; the word for people is `export-field-<name>`.
    pub name: &'static str,
    kind: FieldKind,
    is_required: bool,
    /// The codes in it, and what their words begin with.
    codes: Option<(&'static str, &'static [&'static str])>,
    /// Several codes stand in it, with a space between.
    is_list: bool,
    /// It tells again what another table tells: only for people.
    is_for_people: bool,
}

const fn column(name: &'static str, kind: FieldKind) -> TableColumn {
    TableColumn {
        name,
        kind,
        is_required: false,
        codes: None,
        is_list: false,
        is_for_people: false,
    }
}

const fn text(name: &'static str) -> TableColumn {
    column(name, FieldKind::Text)
}

impl TableColumn {
    const fn required(mut self) -> Self {
        self.is_required = true;
        self
    }

    const fn for_people(mut self) -> Self {
        self.is_for_people = true;
        self
    }

    const fn of_codes(mut self, word: &'static str, codes: &'static [&'static str]) -> Self {
        self.codes = Some((word, codes));
        self
    }

    const fn list(mut self) -> Self {
        self.is_list = true;
        self
    }
}

/// The codes of who came.
const PARTS: [&str; 4] = ["named", "counted", "new", "guests"];

const ACTIVITIES: [&str; 9] = [
    "meal", "sport", "culture", "art", "language", "help", "talk", "tidy_up", "other",
];
const TONES: [&str; 3] = ["positive", "neutral", "tense"];
const CONDITIONS: [&str; 4] = [
    "equal_footing",
    "shared_goal",
    "working_together",
    "backed_up",
];
const ANSWERS: [&str; 3] = ["yes", "partly", "no"];

impl SheetTable {
    /// As a resource of a data package, without what is only for people.
    pub(super) fn into_resource(self) -> Resource {
        let columns = &self.columns;
        let kept = |at: usize| columns.get(at).is_some_and(|column| !column.is_for_people);
        let rows = self.rows.into_iter().map(|row| {
            let cells = row.into_iter().enumerate();
            cells
                .filter(|(at, _)| kept(*at))
                .map(|(_, cell)| cell)
                .collect()
        });
        let fields = columns.iter().filter(|column| !column.is_for_people);
        Resource {
            name: self.name,
            rows: rows.collect(),
            fields: fields
                .map(|column| Field {
                    name: column.name,
                    kind: column.kind,
                    is_required: column.is_required,
                    codes: match column.codes {
                        Some((_, codes)) if !column.is_list => codes,
                        Some(_) | None => &[],
                    },
                })
                .collect(),
            primary_key: self.primary_key.to_vec(),
            foreign_keys: self.foreign_keys,
        }
    }

    /// The rows with the words of codes.
    pub(super) fn in_words(self, word: Word<'_>) -> Vec<Vec<Cell>> {
        let Self { columns, rows, .. } = self;
        let shown = |cell: Cell, column: &TableColumn| match (cell, column.codes) {
            (Cell::Text(codes), Some((start, _))) => {
                let codes = codes.split(' ');
                let words: Vec<String> = codes
                    .map(|code| word(&format!("{start}-{}", code.replace('_', "-"))))
                    .collect();
                Cell::text(words.join(", "))
            }
            (cell, _) => cell,
        };
        let in_words = |row: Vec<Cell>| {
            let cells = row.into_iter().zip(&columns);
            cells.map(|(cell, column)| shown(cell, column)).collect()
        };
        rows.into_iter().map(in_words).collect()
    }
}

fn key(field: &'static str, resource: &'static str, other: &'static str) -> ForeignKey {
    ForeignKey {
        field,
        resource,
        other,
    }
}

/// Every table of what was gathered.
pub(super) fn of(gathered: &Gathered) -> Vec<SheetTable> {
    let mut tables = Vec::new();
    if gathered.encounters_chosen {
        tables.extend([
            encounters(gathered),
            attendances(gathered),
            organisers(gathered),
            tables_of(gathered),
            tallies(gathered),
        ]);
    }
    // Also where only ids stand in it: the other tables name them.
    tables.push(people(gathered));
    if gathered.rules_chosen {
        tables.extend([
            rules(gathered),
            items(gathered),
            sentences(gathered),
            answers(gathered),
        ]);
    }
    tables
}

fn encounters(gathered: &Gathered) -> SheetTable {
    let row = |it: &EncounterRecord| {
        let people = it
            .counted
            .saturating_add(it.new_faces)
            .saturating_add(it.guests);
        let named = i64::try_from(it.named.len()).unwrap_or(i64::MAX);
        vec![
            Cell::text(it.id.to_string()),
            day(Some(&it.happened_on)),
            time(it.starts_at.as_deref()),
            time(it.ends_at.as_deref()),
            Cell::text(it.title.as_str()),
            optional(it.activity.as_deref()),
            optional(it.place.as_deref()),
            optional(it.series.as_deref()),
            optional(it.occurrence.map(|it| it.to_string()).as_deref()),
            number(people.saturating_add(named)),
            optional(it.tone.as_deref()),
            Cell::text(it.conditions.join(" ")),
            optional(it.changed.as_deref()),
            Cell::text(it.note.as_str()),
        ]
    };
    SheetTable {
        name: "encounters",
        columns: vec![
            text("encounter").required(),
            column("happened_on", FieldKind::Day).required(),
            column("starts_at", FieldKind::Time),
            column("ends_at", FieldKind::Time),
            text("title"),
            text("activity").of_codes("activity", &ACTIVITIES),
            text("place"),
            text("series"),
            text("occurrence"),
            column("people", FieldKind::Whole).required(),
            text("tone").of_codes("tone", &TONES),
            text("conditions").of_codes("condition", &CONDITIONS).list(),
            text("changed"),
            text("note"),
        ],
        primary_key: &["encounter"],
        foreign_keys: Vec::new(),
        rows: gathered.encounters.iter().map(row).collect(),
    }
}

/// One row for everybody by name, in the order they were written down; then one for further people, one for new faces,
/// and one for guests.
fn attendances(gathered: &Gathered) -> SheetTable {
    let mut rows = Vec::new();
    for it in &gathered.encounters {
        let [named, counted, new, guests] = PARTS;
        let table = |person: &PersonId| {
            let at = it
                .tables
                .iter()
                .position(|table| table.people.contains(person));
            at.map_or(Cell::Empty, |at| count(at.saturating_add(1)))
        };
        let mut at = 0;
        let mut row = |part, person: Option<&PersonId>, people: i64, table| {
            at += 1;
            rows.push(vec![
                Cell::text(it.id.to_string()),
                count(at),
                day(Some(&it.happened_on)),
                Cell::text(part),
                optional_id(person),
                optional(person.and_then(|person| gathered.name(person))),
                number(people),
                table,
            ]);
        };
        for person in &it.named {
            row(named, Some(person), 1, table(person));
        }
        for (part, people) in [
            (counted, it.counted),
            (new, it.new_faces),
            (guests, it.guests),
        ] {
            if people > 0 {
                row(part, None, people, Cell::Empty);
            }
        }
    }
    SheetTable {
        name: "attendances",
        columns: vec![
            text("encounter").required(),
            column("number", FieldKind::Whole).required(),
            column("happened_on", FieldKind::Day).for_people(),
            text("part").required().of_codes("export-part", &PARTS),
            text("person"),
            text("name").for_people(),
            column("people", FieldKind::Whole).required(),
            column("table", FieldKind::Whole),
        ],
        primary_key: &["encounter", "number"],
        foreign_keys: vec![
            key("encounter", "encounters", "encounter"),
            key("person", "people", "person"),
        ],
        rows,
    }
}

fn organisers(gathered: &Gathered) -> SheetTable {
    let mut rows = Vec::new();
    for it in &gathered.encounters {
        for (at, person) in (1..).zip(&it.organisers) {
            rows.push(vec![
                Cell::text(it.id.to_string()),
                count(at),
                Cell::text(person.to_string()),
                optional(gathered.name(person)),
            ]);
        }
    }
    SheetTable {
        name: "organisers",
        columns: vec![
            text("encounter").required(),
            column("number", FieldKind::Whole).required(),
            text("person").required(),
            text("name").for_people(),
        ],
        primary_key: &["encounter", "number"],
        foreign_keys: vec![
            key("encounter", "encounters", "encounter"),
            key("person", "people", "person"),
        ],
        rows,
    }
}

fn tables_of(gathered: &Gathered) -> SheetTable {
    let mut rows = Vec::new();
    for it in &gathered.encounters {
        for (at, table) in (1..).zip(&it.tables) {
            rows.push(vec![
                Cell::text(it.id.to_string()),
                count(at),
                Cell::text(table.label.as_str()),
            ]);
        }
    }
    SheetTable {
        name: "tables",
        columns: vec![
            text("encounter").required(),
            column("table", FieldKind::Whole).required(),
            text("label").required(),
        ],
        primary_key: &["encounter", "table"],
        foreign_keys: vec![key("encounter", "encounters", "encounter")],
        rows,
    }
}

fn tallies(gathered: &Gathered) -> SheetTable {
    let mut rows = Vec::new();
    for it in &gathered.encounters {
        for (at, table) in (1..).zip(&it.tables) {
            for (group, people) in &table.tally {
                rows.push(vec![
                    Cell::text(it.id.to_string()),
                    count(at),
                    Cell::text(group.as_str()),
                    number(*people),
                ]);
            }
        }
    }
    SheetTable {
        name: "tallies",
        columns: vec![
            text("encounter").required(),
            column("table", FieldKind::Whole).required(),
            text("group").required(),
            column("people", FieldKind::Whole).required(),
        ],
        primary_key: &["encounter", "table", "group"],
        foreign_keys: vec![key("encounter", "encounters", "encounter")],
        rows,
    }
}

fn people(gathered: &Gathered) -> SheetTable {
    let mut rows = Vec::new();
    for person in &gathered.order {
        let card = gathered.cards.get(person);
        let detail = |of: fn(&samenboek_store::PersonDetails) -> &Option<String>| {
            optional(card.and_then(|card| of(&card.details).as_deref()))
        };
        let counts = card.and_then(|card| card.same_as);
        rows.push(vec![
            Cell::text(person.to_string()),
            optional(gathered.name(person)),
            detail(|it| &it.alias),
            detail(|it| &it.telephone),
            detail(|it| &it.email),
            detail(|it| &it.address),
            detail(|it| &it.household),
            detail(|it| &it.interpreter),
            optional(card.filter(|card| card.details.minor).map(|_| MINOR)),
            // Whoever counts for her is told of too; one that is gone is not named.
            optional_id(
                counts
                    .as_ref()
                    .filter(|other| gathered.cards.contains_key(other)),
            ),
        ]);
    }
    SheetTable {
        name: "people",
        columns: vec![
            text("person").required(),
            text("name"),
            text("alias"),
            text("telephone"),
            text("email"),
            text("address"),
            text("household"),
            text("interpreter"),
            text("minor").of_codes("export-minor", &[MINOR]),
            text("same_as"),
        ],
        primary_key: &["person"],
        foreign_keys: vec![key("same_as", "", "person")],
        rows,
    }
}

fn rules(gathered: &Gathered) -> SheetTable {
    let encounters = gathered.encounters.iter().map(|it| it.id);
    let known: BTreeSet<DocumentId> = encounters.collect();
    let row = |it: &RuleRecord| {
        vec![
            Cell::text(it.id.to_string()),
            Cell::text(it.title.as_str()),
            optional(it.place.as_deref()),
            Cell::text(it.languages.join(" ")),
            day(it.evaluate_on.as_deref()),
            // Only where that encounter is in it.
            it.came_from
                .filter(|id| known.contains(id))
                .map_or(Cell::Empty, |id| Cell::text(id.to_string())),
        ]
    };
    SheetTable {
        name: "rules",
        columns: vec![
            text("rule").required(),
            text("title"),
            text("place"),
            text("languages").required(),
            column("evaluate_on", FieldKind::Day),
            text("came_from"),
        ],
        primary_key: &["rule"],
        foreign_keys: if gathered.encounters_chosen {
            vec![key("came_from", "encounters", "encounter")]
        } else {
            Vec::new()
        },
        rows: gathered.rules.iter().map(row).collect(),
    }
}

fn items(gathered: &Gathered) -> SheetTable {
    let mut rows = Vec::new();
    for it in &gathered.rules {
        for (at, item) in (1..).zip(&it.items) {
            let first = it
                .languages
                .iter()
                .find_map(|language| item.texts.get(language));
            rows.push(vec![
                Cell::text(item.id.to_string()),
                Cell::text(it.id.to_string()),
                count(at),
                optional(first.map(String::as_str)),
                optional_id(item.who.as_ref()),
                optional(item.who.as_ref().and_then(|who| gathered.name(who))),
                day(item.from.as_deref()),
                day(item.until.as_deref()),
            ]);
        }
    }
    SheetTable {
        name: "items",
        columns: vec![
            text("item").required(),
            text("rule").required(),
            column("number", FieldKind::Whole).required(),
            text("text").for_people(),
            text("person"),
            text("name").for_people(),
            column("from", FieldKind::Day),
            column("until", FieldKind::Day),
        ],
        primary_key: &["item"],
        foreign_keys: vec![
            key("rule", "rules", "rule"),
            key("person", "people", "person"),
        ],
        rows,
    }
}

fn sentences(gathered: &Gathered) -> SheetTable {
    let items = gathered.rules.iter().flat_map(|rule| &rule.items);
    let rows = items.flat_map(|item| {
        item.texts.iter().map(|(language, said)| {
            vec![
                Cell::text(item.id.to_string()),
                Cell::text(language.as_str()),
                Cell::text(said.as_str()),
            ]
        })
    });
    SheetTable {
        name: "sentences",
        columns: vec![
            text("item").required(),
            text("language").required(),
            text("text").required(),
        ],
        primary_key: &["item", "language"],
        foreign_keys: vec![key("item", "items", "item")],
        rows: rows.collect(),
    }
}

fn answers(gathered: &Gathered) -> SheetTable {
    let mut rows = Vec::new();
    for item in gathered.rules.iter().flat_map(|rule| &rule.items) {
        for (at, answer) in (1..).zip(&item.answers) {
            rows.push(vec![
                Cell::text(item.id.to_string()),
                count(at),
                Cell::text(answer.kept.as_str()),
                day(Some(&answer.on)),
                Cell::text(answer.by.to_string()),
                optional(gathered.name(&answer.by)),
                moment(answer.at),
            ]);
        }
    }
    SheetTable {
        name: "answers",
        columns: vec![
            text("item").required(),
            column("number", FieldKind::Whole).required(),
            text("kept").required().of_codes("kept", &ANSWERS),
            column("on", FieldKind::Day).required(),
            text("person"),
            text("name").for_people(),
            column("written_at", FieldKind::Moment),
        ],
        primary_key: &["item", "number"],
        foreign_keys: vec![
            key("item", "items", "item"),
            key("person", "people", "person"),
        ],
        rows,
    }
}

fn optional(text: Option<&str>) -> Cell {
    text.map_or(Cell::Empty, Cell::text)
}

fn optional_id(person: Option<&PersonId>) -> Cell {
    person.map_or(Cell::Empty, |person| Cell::text(person.to_string()))
}

fn number(number: i64) -> Cell {
    Cell::Number(number as f64)
}

fn count(number: usize) -> Cell {
    Cell::Number(number as f64)
}

/// What no day is stands as it was written.
fn day(text: Option<&str>) -> Cell {
    let Some(text) = text else {
        return Cell::Empty;
    };
    NaiveDate::parse_from_str(text, "%Y-%m-%d").map_or_else(|_| Cell::text(text), Cell::Date)
}

fn time(text: Option<&str>) -> Cell {
    let Some(text) = text else {
        return Cell::Empty;
    };
    NaiveTime::parse_from_str(text, "%H:%M").map_or_else(|_| Cell::text(text), Cell::Time)
}

/// As RFC 3339: a table of people shows it as text too, for a spreadsheet knows no time zone.
fn moment(at: Timestamp) -> Cell {
    let at = DateTime::from_timestamp_millis(at.as_millis()).unwrap_or_default();
    Cell::text(at.to_rfc3339_opts(SecondsFormat::Millis, true))
}

#[cfg(test)]
mod tests {
    use samenboek_domain::encounter::{Activity, Condition, Tone};
    use samenboek_domain::rule::Kept;

    use super::*;

    #[test]
    fn the_tables_know_every_code_of_the_neighbourhood() {
        let of = |all: Vec<&'static str>, known: &[&'static str]| assert_eq!(all, known);
        of(
            Activity::ALL.iter().map(|it| it.code()).collect(),
            &ACTIVITIES,
        );
        of(Tone::ALL.iter().map(|it| it.code()).collect(), &TONES);
        of(
            Condition::ALL.iter().map(|it| it.code()).collect(),
            &CONDITIONS,
        );
        of(Kept::ALL.iter().map(|it| it.code()).collect(), &ANSWERS);
    }
}
