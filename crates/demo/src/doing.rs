//! Doing what a plan says, by the same use cases that people have.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use samenboek_app::{AppError, Cancel, Passphrase, Result, exchange_folder};
use samenboek_domain::case::CaseDraft;
use samenboek_domain::consent::{ConsentDraft, WithdrawalDraft};
use samenboek_domain::encounter::EncounterDraft;
use samenboek_domain::group::GroupDraft;
use samenboek_domain::ids::{DocumentId, PersonId};
use samenboek_domain::person::CardDraft;
use samenboek_domain::person::duty::DutyDraft;
use samenboek_domain::rule::RuleDraft;
use samenboek_domain::series::SeriesDraft;
use samenboek_domain::signal::{ActionDraft, SignalDraft};
use samenboek_domain::time::Timestamp;
use serde_json::Value;
use tokio::runtime::Runtime;

use super::book::Book;
use super::laptop::Laptop;
use super::plan::{Deed, Plan, What};
use super::residents::Came;
use crate::{Opens, Watch, lost};

const A_MINUTE: i64 = 60 * 1000;
/// The centre is founded, and everybody joins, before the first morning begins.
const EARLY: i64 = 7 * 60;

/// A book that is being written.
pub struct Writing<'a> {
    book: &'a Book,
    /// When the first day began, and the moment after which nothing happens.
    begins: Timestamp,
    ends: Timestamp,
    pub laptops: Vec<Laptop>,
    folder: PathBuf,
    runtime: Runtime,
    residents: Vec<Option<PersonId>>,
    things: BTreeMap<String, DocumentId>,
}

impl<'a> Writing<'a> {
    /// Founds the centre in `data`, and lets the other laptops join in folders below `others`.
    pub fn begin(
        book: &'a Book,
        (data, others): (&Path, &Path),
        (begins, ends): (Timestamp, Timestamp),
        passphrase: &Passphrase,
        opens: Opens,
    ) -> Result<Self> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .build()
            .map_err(|_| lost())?;
        let at = Timestamp::from_millis(begins.as_millis().saturating_add(EARLY * A_MINUTE));
        let mut laptops: Vec<Laptop> = Vec::new();
        for (number, plan) in book.laptops.iter().enumerate() {
            let folder = match number {
                0 => data.to_owned(),
                _ => others.join(format!("laptop-{}", number + 1)),
            };
            let mut laptop = Laptop::new(&folder, plan, at, opens)?;
            match laptops.first() {
                None => laptop.found(book, passphrase)?,
                Some(first) => laptop.join(first, book, plan, passphrase)?,
            }
            laptops.push(laptop);
        }
        let folder = others.join("folder");
        std::fs::create_dir_all(&folder).map_err(AppError::from)?;
        let mut writing = Self {
            book,
            begins,
            ends,
            laptops,
            folder,
            runtime,
            residents: Vec::new(),
            things: BTreeMap::new(),
        };
        writing.everybody_meets()?;
        writing.profiles()?;
        Ok(writing)
    }

    /// Does all of it. `watch` hears before each deed how many of how many are done, and may refuse the rest.
    pub fn carry_out(&mut self, plan: &Plan, watch: Watch<'_>) -> Result<()> {
        self.residents = vec![None; plan.residents.len()];
        let first = self.laptop(0)?;
        let team: BTreeMap<String, PersonId> = first
            .house
            .team()?
            .into_iter()
            .map(|member| (member.name, member.person))
            .collect();
        for (resident, member) in self.residents.iter_mut().zip(&self.book.team) {
            *resident = team.get(member.name).copied();
        }
        for (done, deed) in plan.deeds.iter().enumerate() {
            watch(done, plan.deeds.len())?;
            self.deed(plan, deed)?;
        }
        Ok(())
    }

    fn laptop(&self, at: usize) -> Result<&Laptop> {
        self.laptops.get(at).ok_or_else(lost)
    }

    /// Those who have no keys at the laptop on which they work.
    fn profiles(&mut self) -> Result<()> {
        for (at, plan) in self.book.laptops.iter().enumerate() {
            let team = self.book.team.iter().enumerate();
            let here = team.filter(|(number, member)| member.laptop == at && *number != plan.of);
            for (_, member) in here {
                let house = &self.laptop(at)?.house;
                house.add_person(member.name, member.role, None)?;
            }
        }
        self.everybody_meets()
    }

    fn everybody_meets(&self) -> Result<()> {
        if self.laptops.len() < 2 {
            return Ok(());
        }
        for laptop in self.laptops.iter().chain(&self.laptops) {
            self.exchange(laptop)?;
        }
        Ok(())
    }

    fn exchange(&self, laptop: &Laptop) -> Result<()> {
        let (house, folder) = (Arc::clone(&laptop.house), self.folder.clone());
        let exchanged = exchange_folder(house, folder, Cancel::default(), |_| {});
        self.runtime.block_on(exchanged)?;
        Ok(())
    }

    fn deed(&mut self, plan: &Plan, deed: &Deed) -> Result<()> {
        let after = deed.at.saturating_mul(A_MINUTE);
        let at = self.begins.as_millis().saturating_add(after);
        let person = self.residents.get(deed.by).copied().flatten();
        let at = Timestamp::from_millis(at.min(self.ends.as_millis()));
        let laptop = self.laptops.get_mut(deed.laptop).ok_or_else(lost)?;
        laptop.is_at(at);
        laptop.sit(deed.by, person.as_ref())?;
        match &deed.what {
            What::Card(resident) => self.card(plan, deed.laptop, *resident),
            What::Import { file, text } => self.import(plan, deed.laptop, file, text),
            What::Meet => self.exchange(self.laptop(deed.laptop)?),
            What::End(member) => {
                let person = self.resident(*member)?;
                self.laptop(deed.laptop)?.house.revoke(&person, None)?;
                Ok(())
            }
            What::Duty { resident, draft } => {
                let draft = DutyDraft::from_json(self.resolved(draft)?).map_err(AppError::from)?;
                let person = self.resident(*resident)?;
                self.laptop(deed.laptop)?.house.add_duty(&person, &draft)?;
                Ok(())
            }
            What::Assign { key, members } => {
                let people = members.iter().map(|member| self.resident(*member));
                let people = people.collect::<Result<Vec<_>>>()?;
                let case = self.thing(key)?;
                self.laptop(deed.laptop)?
                    .house
                    .assign_case(&case, &people)?;
                Ok(())
            }
            What::Series { .. }
            | What::Encounter { .. }
            | What::Rule { .. }
            | What::Case { .. }
            | What::Signal { .. }
            | What::Group { .. }
            | What::Consent { .. } => self.make(deed),
            What::ChangeEncounter { .. }
            | What::ChangeRule { .. }
            | What::Answer { .. }
            | What::Heard { .. }
            | What::Read { .. }
            | What::Act { .. }
            | What::Link { .. }
            | What::Close { .. }
            | What::Withdraw { .. } => self.go_on(deed),
        }
    }

    /// Something new, which is known by its key from then on.
    fn make(&mut self, deed: &Deed) -> Result<()> {
        let house = &self.laptop(deed.laptop)?.house;
        let of_rule = AppError::from;
        let (key, saved) = match &deed.what {
            What::Series { key, draft } => {
                let draft = SeriesDraft::from_json(self.resolved(draft)?).map_err(of_rule)?;
                (Some(key), house.record_series(&draft)?)
            }
            What::Encounter { key, draft } => {
                let draft =
                    EncounterDraft::from_json(self.resolved(draft)?).map_err(AppError::from)?;
                (Some(key), house.record_encounter(draft)?)
            }
            What::Rule { key, draft } => {
                let draft = RuleDraft::from_json(self.resolved(draft)?).map_err(AppError::from)?;
                (Some(key), house.record_rule(draft)?)
            }
            What::Case { key, draft } => {
                let draft = CaseDraft::from_json(self.resolved(draft)?).map_err(AppError::from)?;
                (Some(key), house.record_case(draft)?)
            }
            What::Signal { key, draft } => {
                let draft =
                    SignalDraft::from_json(self.resolved(draft)?).map_err(AppError::from)?;
                (Some(key), house.record_signal(draft)?)
            }
            What::Consent { key, draft } => {
                let draft =
                    ConsentDraft::from_json(self.resolved(draft)?).map_err(AppError::from)?;
                (Some(key), house.record_consent(&draft)?)
            }
            What::Group { draft } => {
                let draft = GroupDraft::from_json(self.resolved(draft)?).map_err(AppError::from)?;
                (None, house.record_group(&draft)?)
            }
            What::Card(_)
            | What::Import { .. }
            | What::ChangeEncounter { .. }
            | What::ChangeRule { .. }
            | What::Answer { .. }
            | What::Assign { .. }
            | What::Heard { .. }
            | What::Read { .. }
            | What::Act { .. }
            | What::Link { .. }
            | What::Close { .. }
            | What::Duty { .. }
            | What::Withdraw { .. }
            | What::End(_)
            | What::Meet => return Err(lost()),
        };
        if let Some(key) = key.cloned() {
            self.things.insert(key, saved.value.id);
        }
        Ok(())
    }

    /// Something that is there goes on.
    fn go_on(&self, deed: &Deed) -> Result<()> {
        let house = &self.laptop(deed.laptop)?.house;
        match &deed.what {
            What::ChangeEncounter { key, patch } => {
                house.patch_encounter(&self.thing(key)?, self.resolved(patch)?)?;
            }
            What::ChangeRule { key, patch } => {
                house.patch_rule(&self.thing(key)?, self.resolved(patch)?)?;
            }
            What::Answer {
                key,
                item,
                kept,
                on,
            } => {
                let rule = self.thing(key)?;
                let items = house.rule(&rule)?.items;
                let item = items.get(*item).ok_or_else(lost)?;
                house.answer_rule(&rule, &item.id, kept, on)?;
            }
            What::Heard { key, on } => {
                house.hear_signal(&self.thing(key)?, on)?;
            }
            What::Read { key, phase } => {
                house.read_signal(&self.thing(key)?, phase)?;
            }
            What::Act { key, draft } => {
                let draft =
                    ActionDraft::from_json(self.resolved(draft)?).map_err(AppError::from)?;
                house.act_on_signal(&self.thing(key)?, &draft)?;
            }
            What::Link { key, to } => {
                house.link_signal(&self.thing(key)?, &self.thing(to.trim_start_matches('#'))?)?;
            }
            What::Close { key, feedback } => {
                house.close_signal(&self.thing(key)?, feedback)?;
            }
            What::Withdraw { key, on } => {
                let draft = WithdrawalDraft {
                    on: Some(on.clone()),
                };
                house.withdraw_consent(&self.thing(key)?, &draft)?;
            }
            What::Card(_)
            | What::Import { .. }
            | What::Series { .. }
            | What::Encounter { .. }
            | What::Rule { .. }
            | What::Case { .. }
            | What::Assign { .. }
            | What::Signal { .. }
            | What::Group { .. }
            | What::Duty { .. }
            | What::Consent { .. }
            | What::End(_)
            | What::Meet => return Err(lost()),
        }
        Ok(())
    }

    fn card(&mut self, plan: &Plan, laptop: usize, resident: usize) -> Result<()> {
        let card = plan.residents.get(resident).ok_or_else(lost)?;
        let draft = CardDraft::from_json(card.card()).map_err(AppError::from)?;
        let saved = self.laptop(laptop)?.house.record_person(&draft)?.value;
        let person = PersonId::from_bytes(*saved.id.as_bytes());
        if let Some(place) = self.residents.get_mut(resident) {
            *place = Some(person);
        }
        Ok(())
    }

    /// A list comes in as any other; whoever it brought is known by her name from then on.
    fn import(&mut self, plan: &Plan, laptop: usize, file: &str, text: &str) -> Result<()> {
        let house = Arc::clone(&self.laptop(laptop)?.house);
        house.import_open(file, text.as_bytes())?;
        house.import_take(&Cancel::default(), &mut |_, _| {})?;
        let mut called = BTreeMap::new();
        let mut cursor = None;
        loop {
            let page = house.list_people(None, cursor.as_deref(), 500)?;
            called.extend(
                page.rows
                    .into_iter()
                    .map(|row| (row.tile.name, row.tile.person)),
            );
            cursor = page.cursor;
            if cursor.is_none() {
                break;
            }
        }
        for (place, resident) in self.residents.iter_mut().zip(&plan.residents) {
            if resident.came == Came::Listed {
                *place = called.get(&resident.name).copied();
            }
        }
        Ok(())
    }

    fn resident(&self, at: usize) -> Result<PersonId> {
        self.residents.get(at).copied().flatten().ok_or_else(lost)
    }

    fn thing(&self, key: &str) -> Result<DocumentId> {
        self.things.get(key).copied().ok_or_else(lost)
    }

    /// A draft with the people and things that it names.
    fn resolved(&self, draft: &Value) -> Result<Value> {
        Ok(match draft {
            Value::String(text) => Value::String(self.resolved_text(text)?),
            Value::Array(values) => {
                let values = values.iter().map(|value| self.resolved(value));
                Value::Array(values.collect::<Result<_>>()?)
            }
            Value::Object(fields) => {
                let fields = fields
                    .iter()
                    .map(|(key, value)| Ok((key.clone(), self.resolved(value)?)));
                Value::Object(fields.collect::<Result<_>>()?)
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => draft.clone(),
        })
    }

    fn resolved_text(&self, text: &str) -> Result<String> {
        if let Some(resident) = text.strip_prefix('@').and_then(|at| at.parse().ok()) {
            return Ok(format!("person:{}", self.resident(resident)?));
        }
        let Some(named) = text.strip_prefix('#') else {
            return Ok(text.to_owned());
        };
        let (key, more) = match named.split_once('/') {
            Some((key, more)) => (key, format!("/{more}")),
            None => (named, String::new()),
        };
        Ok(format!("{}{more}", self.thing(key)?))
    }
}
