//! A data package of another book comes in: encounters, people and rules with the ids that they have there, so that the same
//! package twice changes nothing. Of whoever has no name in it a place is counted; nobody gets a made-up name.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use chrono::NaiveTime;
use samenboek_domain::encounter::{AttendanceDraft, Encounter, EncounterDraft, TableDraft};
use samenboek_domain::ids::{DocumentId, ItemId, PersonId};
use samenboek_domain::person::{Card, CardDraft};
use samenboek_domain::rule::{Answer, ItemDraft, Rule, RuleDraft, TextDraft};
use samenboek_domain::time::Timestamp;
use samenboek_paper::sheets::SheetError;
use samenboek_paper::{PackageRow, package_rows, read_package};
use samenboek_store::Writer;
use serde_json::Value;

use crate::error::{AppError, Result};
use crate::exports::PACKAGE_VERSION;
use crate::house::{House, Rooms};
use crate::outcome::{Outcome, Topic};
use crate::undo::Undo;

/// So many things are written in one commit.
const A_SHARE: usize = 100;
/// So many rows that did not come in are named; the rest is counted.
const MOST_NAMED: usize = 200;

/// Reads the files of a package by their names in its folder.
pub type PackageFiles<'a> = &'a dyn Fn(&str) -> io::Result<Vec<u8>>;

/// What came in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PackageTaken {
    /// The import's id: all of it can be taken back by it. None when nothing came in.
    pub import: Option<String>,
    /// How many encounters.
    pub encounters: usize,
    /// How many cards.
    pub people: usize,
    /// How many rules.
    pub rules: usize,
    /// How many things stood here already, or were forgotten here.
    pub there_already: usize,
    /// What did not come in, and why: the first two hundred.
    pub refused: Vec<RefusedRow>,
    /// How many these are in all.
    pub refused_total: usize,
}

/// A thing that did not come in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusedRow {
    /// Its table.
    pub table: &'static str,
    /// Its id there.
    pub id: String,
    /// The code of why.
    pub code: &'static str,
    /// The field that it is about.
    pub field: Option<String>,
}

/// A package that was read.
struct Package {
    tables: BTreeMap<String, Vec<PackageRow>>,
    /// Rows of one table by the thing that they belong to.
    by: BTreeMap<&'static str, BTreeMap<String, Vec<PackageRow>>>,
}

/// Whose row belongs to what.
const BELONGS: [(&str, &str); 7] = [
    ("attendances", "encounter"),
    ("organisers", "encounter"),
    ("tables", "encounter"),
    ("tallies", "encounter"),
    ("items", "rule"),
    ("sentences", "item"),
    ("answers", "item"),
];

impl Package {
    fn read(descriptor: &[u8], files: PackageFiles<'_>, own_centre: &str) -> Result<Self> {
        let head = read_package(descriptor).map_err(|_| AppError::refuse("package_unreadable"))?;
        match head.own.get("version").and_then(Value::as_u64) {
            Some(version) if version > PACKAGE_VERSION => {
                return Err(AppError::refuse("newer_version"));
            }
            Some(_) => {}
            None => return Err(AppError::refuse("package_unreadable")),
        }
        // What is missing here comes by sharing, with its history. Made once more it would be another thing of that id.
        if head.own.get("centre").and_then(Value::as_str) == Some(own_centre) {
            return Err(AppError::refuse("package_of_own_book"));
        }
        let mut tables = BTreeMap::new();
        for (name, file) in &head.files {
            let bytes = files(file)?;
            let rows = package_rows(&bytes).map_err(|error| {
                let is_empty = error == SheetError::Empty;
                AppError::refuse(if is_empty {
                    "package_unreadable"
                } else {
                    error.code()
                })
            })?;
            tables.insert(name.clone(), rows);
        }
        let mut by = BTreeMap::new();
        for (table, owner) in BELONGS {
            let mut belonging: BTreeMap<String, Vec<PackageRow>> = BTreeMap::new();
            for row in tables.remove(table).unwrap_or_default() {
                if let Some(owner) = row.own(owner) {
                    belonging.entry(owner).or_default().push(row);
                }
            }
            for rows in belonging.values_mut() {
                rows.sort_by_key(|row| whole(row, "number").unwrap_or(u64::MAX));
            }
            by.insert(table, belonging);
        }
        Ok(Self { tables, by })
    }

    fn rows(&self, table: &str) -> &[PackageRow] {
        self.tables.get(table).map_or(&[], Vec::as_slice)
    }

    fn of(&self, table: &str, owner: &str) -> &[PackageRow] {
        let rows = self.by.get(table).and_then(|rows| rows.get(owner));
        rows.map_or(&[], Vec::as_slice)
    }
}

impl House {
    /// Brings in a data package. `progress` hears how many of how many things are in. Everything of it can be taken back as
    /// one import.
    pub fn bring_package(
        &self,
        descriptor: &[u8],
        files: PackageFiles<'_>,
        progress: &mut dyn FnMut(usize, usize),
    ) -> Result<Outcome<PackageTaken>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let centre = rooms.book()?.centre.to_string();
        let package = Package::read(descriptor, files, &centre)?;
        let import = self.document_id()?.to_string();
        let mut taken = PackageTaken::default();
        let with_names = package.rows("people").iter();
        let named: BTreeSet<PersonId> = with_names
            .filter(|row| row.get("name").is_some())
            .filter_map(|row| row.get("person")?.parse().ok())
            .collect();
        let total = named.len() + package.rows("encounters").len() + package.rows("rules").len();
        let mut gone_through = 0;
        // An id that stands in it twice comes in once.
        let mut seen = BTreeSet::new();
        for (table, key) in [
            ("people", "person"),
            ("encounters", "encounter"),
            ("rules", "rule"),
        ] {
            let rows = package.rows(table).iter();
            let rows: Vec<&PackageRow> = rows
                .filter(|row| table != "people" || row.get("name").is_some())
                .collect();
            for share in rows.chunks(A_SHARE) {
                let hand = self.hand(&rooms, &seat)?;
                let mut came = 0;
                rooms.store.write(&hand, |writer| -> Result<()> {
                    writer.bring_in_with(&import);
                    for row in share {
                        let id = row.get(key).unwrap_or_default();
                        let did = match id.parse::<DocumentId>() {
                            Err(_) => Err(AppError::refuse_field("not_an_id", key)),
                            Ok(id) if !seen.insert(id) || self.stands_or_stood(&rooms, &id)? => {
                                taken.there_already += 1;
                                continue;
                            }
                            Ok(id) => {
                                self.bring_row(&rooms, writer, (table, &id), row, &package, &named)
                            }
                        };
                        match did {
                            Ok(()) => came += 1,
                            Err(error) if error.is_refusal() => taken.refuse(table, id, &error),
                            Err(error) => return Err(error),
                        }
                    }
                    Ok(())
                })?;
                match table {
                    "people" => taken.people += came,
                    "encounters" => taken.encounters += came,
                    _ => taken.rules += came,
                }
                gone_through += share.len();
                progress(gone_through, total);
            }
        }
        if taken.people + taken.encounters + taken.rules == 0 {
            return Ok(Outcome::new(taken, []));
        }
        self.undo_stack().push(Undo::Import(import.clone()));
        taken.import = Some(import);
        Ok(Outcome::new(
            taken,
            [
                Topic::Encounters,
                Topic::Rules,
                Topic::People,
                Topic::Sharing,
                Topic::Versions,
            ],
        ))
    }

    /// What stands here stays as it is, in the bin too; and what was forgotten never comes back.
    fn stands_or_stood(&self, rooms: &Rooms, id: &DocumentId) -> Result<bool> {
        Ok(rooms.store.kind_of(id)?.is_some() || rooms.store.forgot_document(id)?)
    }

    fn bring_row(
        &self,
        rooms: &Rooms,
        writer: &mut Writer<'_>,
        (table, id): (&str, &DocumentId),
        row: &PackageRow,
        package: &Package,
        named: &BTreeSet<PersonId>,
    ) -> Result<()> {
        // Whoever has a name in the package has a card by now, unless it was refused or forgotten here.
        let known = |person: Option<&str>| -> Result<Option<String>> {
            let Some(person) = person.and_then(|text| text.parse::<PersonId>().ok()) else {
                return Ok(None);
            };
            let has_card = named.contains(&person) && rooms.store.person(&person)?.is_some();
            Ok(has_card.then(|| format!("person:{person}")))
        };
        match table {
            "people" => {
                let person = PersonId::from(*id);
                writer.add_card(person, &Card::parse(&card_of(row))?)?;
                let other = row.get("same_as").and_then(|text| text.parse().ok());
                if let Some(other) = other.filter(|other| named.contains(other)) {
                    writer.say_same(person, Some(other))?;
                }
            }
            "encounters" => {
                let draft = encounter_of(row, package, &known)?;
                let encounter = Encounter::parse(draft, self.clock.today())?;
                writer.add_encounter(*id, &encounter)?;
            }
            _ => {
                let came_from = row.get("came_from").and_then(|text| text.parse().ok());
                let stands = match came_from {
                    Some(encounter) => rooms.store.kind_of(&encounter)?.is_some(),
                    None => false,
                };
                let draft = rule_of(row, package, &known, stands)?;
                let mut answers = Vec::new();
                for item in draft.items.iter().filter_map(|item| item.id.as_deref()) {
                    for row in package.of("answers", item) {
                        answers.push(self.answer_of(item, row)?);
                    }
                }
                writer.add_rule(*id, &Rule::parse(draft)?)?;
                for answer in answers {
                    writer.answer_rule(*id, &answer, &self.item_id()?)?;
                }
            }
        }
        Ok(())
    }

    /// Said here by whoever brings it in: somebody of another book did not say it in this one.
    fn answer_of(&self, item: &str, row: &PackageRow) -> Result<Answer> {
        let item: ItemId = item
            .parse()
            .map_err(|_| AppError::refuse_field("not_an_id", "item"))?;
        let at = row
            .get("written_at")
            .and_then(|text| Timestamp::parse(text).ok());
        Ok(Answer::parse(
            item,
            row.get("kept").unwrap_or_default(),
            row.get("on").unwrap_or_default(),
            self.seat()?.person,
            at.unwrap_or_else(|| self.clock.now()),
            self.clock.today(),
        )?)
    }
}

impl PackageTaken {
    fn refuse(&mut self, table: &'static str, id: &str, error: &AppError) {
        self.refused_total += 1;
        if self.refused.len() < MOST_NAMED {
            self.refused.push(RefusedRow {
                table,
                id: id.chars().take(60).collect(),
                code: error.code(),
                field: error.field().map(str::to_owned),
            });
        }
    }
}

type Known<'a> = dyn Fn(Option<&str>) -> Result<Option<String>> + 'a;

fn card_of(row: &PackageRow) -> CardDraft {
    CardDraft {
        name: row.own("name"),
        alias: row.own("alias"),
        telephone: row.own("telephone"),
        email: row.own("email"),
        address: row.own("address"),
        household: row.own("household"),
        interpreter: row.own("interpreter"),
        minor: row.get("minor") == Some("yes"),
        ..CardDraft::default()
    }
}

fn encounter_of(row: &PackageRow, package: &Package, known: &Known<'_>) -> Result<EncounterDraft> {
    let id = row.get("encounter").unwrap_or_default();
    let mut attendance = AttendanceDraft::default();
    let mut tables: Vec<TableDraft> = Vec::new();
    for row in package.of("tables", id) {
        tables.push(TableDraft {
            label: row.own("label").unwrap_or_default(),
            ..TableDraft::default()
        });
    }
    let at = |row: &PackageRow| {
        let number = whole(row, "table").and_then(|number| usize::try_from(number).ok());
        number.and_then(|number| number.checked_sub(1))
    };
    for row in package.of("tallies", id) {
        let table = at(row).and_then(|at| tables.get_mut(at));
        if let (Some(table), Some(group)) = (table, row.own("group")) {
            table.tally.insert(group, whole(row, "people").unwrap_or(0));
        }
    }
    for row in package.of("attendances", id) {
        let people = whole(row, "people").unwrap_or(1);
        match row.get("part") {
            Some("named") => match known(row.get("person"))? {
                Some(person) => {
                    if let Some(table) = at(row).and_then(|at| tables.get_mut(at)) {
                        table.people.push(person.clone());
                    }
                    attendance.named.push(person);
                }
                None => attendance.counted = attendance.counted.saturating_add(people),
            },
            Some("new") => attendance.new_faces = attendance.new_faces.saturating_add(people),
            Some("guests") => attendance.guests = attendance.guests.saturating_add(people),
            Some(_) | None => attendance.counted = attendance.counted.saturating_add(people),
        }
    }
    let mut organisers = Vec::new();
    for row in package.of("organisers", id) {
        organisers.extend(known(row.get("person"))?);
    }
    let conditions = row.get("conditions").unwrap_or_default().split_whitespace();
    Ok(EncounterDraft {
        title: row.own("title"),
        happened_on: row.own("happened_on"),
        starts_at: clock(row, "starts_at"),
        ends_at: clock(row, "ends_at"),
        place: row.own("place"),
        activity: row.own("activity"),
        series: row.own("series"),
        occurrence: row.own("occurrence"),
        organisers,
        attendance,
        tables,
        conditions: conditions.map(str::to_owned).collect(),
        tone: row.own("tone"),
        changed: row.own("changed"),
        note: row.own("note"),
    })
}

fn rule_of(
    row: &PackageRow,
    package: &Package,
    known: &Known<'_>,
    came_from_stands: bool,
) -> Result<RuleDraft> {
    let id = row.get("rule").unwrap_or_default();
    let mut items = Vec::new();
    for row in package.of("items", id) {
        let item = row.get("item").unwrap_or_default();
        let sentences = package.of("sentences", item).iter();
        let texts = sentences.filter_map(|row| Some((row.own("language")?, row.own("text")?)));
        items.push(ItemDraft {
            id: row.own("item"),
            text: Some(TextDraft::Several(texts.collect())),
            who: known(row.get("person"))?,
            from: row.own("from"),
            until: row.own("until"),
        });
    }
    let languages = row.get("languages").unwrap_or_default().split_whitespace();
    Ok(RuleDraft {
        title: row.own("title"),
        place: row.own("place"),
        items,
        languages: languages.map(str::to_owned).collect(),
        evaluate_on: row.own("evaluate_on"),
        came_from: row.own("came_from").filter(|_| came_from_stands),
    })
}

fn whole(row: &PackageRow, field: &str) -> Option<u64> {
    row.get(field)?.parse().ok()
}

/// A package writes seconds, and a form does not. What is no time stays as it is, to be refused by name.
fn clock(row: &PackageRow, field: &str) -> Option<String> {
    let text = row.get(field)?;
    let time = NaiveTime::parse_from_str(text, "%H:%M:%S");
    Some(time.map_or_else(|_| text.to_owned(), |time| time.format("%H:%M").to_string()))
}
