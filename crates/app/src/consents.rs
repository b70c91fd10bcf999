//! The consent ledger: given, changed, withdrawn, looked after; and whether something may be used.

mod uses;

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use chrono::NaiveDate;
use samenboek_domain::consent::{
    self, Consent, ConsentDraft, ConsentError, Given, Giver, PARENT, Purpose, Scope, Standing,
    State, WithdrawalDraft, parse_withdrawal, state_of,
};
use samenboek_domain::encounter::Who;
use samenboek_domain::ids::{DocumentId, PersonId};
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::time::Timestamp;
use samenboek_store::{ConsentEntry, ConsentRecord, ConsentRow, GivenBy, Store, Writer};
use serde_json::Value;

pub use uses::Use;
use uses::{Question, uses_of};

use crate::encounters::{Names, Person, read_base};
use crate::error::{AppError, Result};
use crate::house::{House, Rooms};
use crate::outcome::{Outcome, Saved};
use crate::undo::{Undo, undoable};
use crate::versions::{FieldCard, field_cards};

/// A row of the ledger, with names.
#[derive(Clone, Debug)]
pub struct ConsentSummary {
    /// The row.
    pub row: ConsentRow,
    /// Of whom.
    pub person: Person,
    /// Who said it.
    pub giver: GiverView,
    /// How it stands today.
    pub state: State,
    /// Who wrote it down.
    pub recorded_by: String,
}

/// Who said yes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GiverView {
    /// She herself.
    Herself,
    /// A parent or guardian without a card.
    Parent,
    /// A guardian with a card.
    Guardian(Person),
}

/// One consent, with names.
#[derive(Clone, Debug)]
pub struct ConsentView {
    /// The record.
    pub record: ConsentRecord,
    /// Of whom.
    pub person: Person,
    /// Who said it.
    pub giver: GiverView,
    /// How it stands today.
    pub state: State,
    /// Who wrote it down.
    pub recorded_by: String,
    /// When it was taken back, as was written down.
    pub withdrawn: Vec<EntryView>,
    /// When somebody looked after every use.
    pub checked: Vec<EntryView>,
    /// What rests on it, once it was taken back.
    pub uses: Vec<Use>,
    /// What stands twice.
    pub versions: Vec<FieldCard>,
    /// Laptops that said to have it.
    pub also_on: Vec<String>,
}

/// A dated line of a consent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryView {
    /// The day it is about.
    pub on: String,
    /// Who wrote it down.
    pub by: String,
    /// When, by that laptop's clock.
    pub at: Timestamp,
}

/// What was taken back and nobody looked after yet.
#[derive(Clone, Debug)]
pub struct WithdrawnConsent {
    /// The consent.
    pub consent: ConsentSummary,
    /// What rests on it.
    pub uses: Vec<Use>,
}

impl House {
    /// Writes down a consent. Names become cards.
    pub fn record_consent(&self, draft: &ConsentDraft) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let consent = read_consent(&rooms, draft)?;
        let id = self.document_id()?;
        let hand = self.hand(&rooms, &seat)?;
        let written = rooms.store.write(&hand, |writer| -> Result<()> {
            let consent = self.whole_consent(&rooms.store, writer, consent)?;
            Ok(writer.add_consent(id, &consent)?)
        })?;
        let undo = self.undo_stack().push(Undo::ThrowAway(id));
        let saved = Saved {
            id,
            undo: Some(undo),
            hints: Vec::new(),
        };
        Ok(Outcome::of_kinds(saved, &written.kinds))
    }

    /// Changes what was written down of a consent, as the person saw it at `base`. Of whom it is does not change, and what
    /// was taken back changes no more: for that a new one is given.
    pub fn change_consent(
        &self,
        id: &DocumentId,
        draft: &ConsentDraft,
        base: Option<&str>,
    ) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let record = rooms.store.consent(id)?;
        if !record.withdrawn.is_empty() {
            return Err(ConsentError::Withdrawn.into());
        }
        let draft = ConsentDraft {
            person: Some(Who::Known(record.person).to_string()),
            ..draft.clone()
        };
        let consent = read_consent(&rooms, &draft)?;
        let base = read_base(base)?;
        self.consent_deed(&rooms, &seat, *id, |writer| {
            let consent = self.whole_consent(&rooms.store, writer, consent)?;
            Ok(writer.change_consent(*id, base.as_ref(), &consent)?)
        })
    }

    /// Changes only the fields that the patch names.
    pub fn patch_consent(&self, id: &DocumentId, patch: Value) -> Result<Outcome<Saved>> {
        let record = self.rooms()?.store.consent(id)?;
        let draft = consent::apply(consent_draft_of(&record), patch)?;
        self.change_consent(id, &draft, Some(&record.heads.to_string()))
    }

    /// Takes a consent back, from this day on and for good: there is no way to unsay it, on no laptop. Whoever changes her
    /// mind gives a new one.
    pub fn withdraw_consent(
        &self,
        id: &DocumentId,
        draft: &WithdrawalDraft,
    ) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let record = rooms.store.consent(id)?;
        if !record.withdrawn.is_empty() {
            return Err(ConsentError::Withdrawn.into());
        }
        let on = parse_withdrawal(draft, record.given_on.parse().ok())?;
        let line = self.item_id()?;
        let hand = self.hand(&rooms, &seat)?;
        let written = rooms.store.write(&hand, |writer| -> Result<()> {
            Ok(writer.withdraw_consent(*id, &line, &on.to_string())?)
        })?;
        let saved = Saved {
            id: *id,
            undo: None,
            hints: Vec::new(),
        };
        Ok(Outcome::of_kinds(saved, &written.kinds))
    }

    /// Says that every use of a consent that was taken back was looked after.
    pub fn check_consent(&self, id: &DocumentId) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        if rooms.store.consent(id)?.withdrawn.is_empty() {
            return Err(ConsentError::NotWithdrawn.into());
        }
        let line = self.item_id()?;
        let today = self.clock.today().to_string();
        self.consent_deed(&rooms, &seat, *id, |writer| {
            Ok(writer.check_consent(*id, &line, &today)?)
        })
    }

    fn consent_deed(
        &self,
        rooms: &Rooms,
        seat: &crate::house::Seat,
        id: DocumentId,
        deed: impl FnOnce(&mut Writer<'_>) -> Result<()>,
    ) -> Result<Outcome<Saved>> {
        let hand = self.hand(rooms, seat)?;
        let written = rooms
            .store
            .write(&hand, |writer| undoable(writer, id, deed))?;
        let saved = Saved {
            id,
            undo: Some(self.undo_stack().push(written.value.clone())),
            hints: Vec::new(),
        };
        Ok(Outcome::of_kinds(saved, &written.kinds))
    }

    /// What somebody gave, by any of her cards, the newest first.
    pub fn consents_of(&self, person: &PersonId) -> Result<Vec<ConsentSummary>> {
        let rooms = self.rooms()?;
        let rows = rows_of(&rooms, person)?;
        self.told(&rooms, rows)
    }

    /// The whole ledger, the newest first.
    pub fn list_consents(&self) -> Result<Vec<ConsentSummary>> {
        let rooms = self.rooms()?;
        let rows = rooms.store.list_consents()?;
        self.told(&rooms, rows)
    }

    /// One consent, whole.
    pub fn consent(&self, id: &DocumentId) -> Result<ConsentView> {
        let rooms = self.rooms()?;
        let mut record = rooms.store.consent(id)?;
        record.recorded = rooms.store.recorded(id)?;
        let mut names = Names::new(&rooms.store);
        let all: Vec<Given> = rows_of(&rooms, &record.person)?
            .iter()
            .filter_map(given)
            .collect();
        let own = given_of(&record);
        let uses = match record.withdrawn.first() {
            Some(first) => uses_of(&rooms, &Question::of(&rooms, &record, &first.on)?)?,
            None => Vec::new(),
        };
        Ok(ConsentView {
            person: names.person(&record.person)?,
            giver: giver_view(&mut names, record.giver)?,
            state: own.map_or(State::Expired, |own| {
                state_of(&own, &all, self.clock.today())
            }),
            recorded_by: names.name(&record.recorded.by)?,
            withdrawn: entries(&mut names, &record.withdrawn)?,
            checked: entries(&mut names, &record.checked)?,
            uses,
            versions: field_cards(&mut names, &record.versions)?,
            also_on: self.also_on(&rooms, id)?,
            record,
        })
    }

    /// What was taken back, with what rests on it, until somebody says that all of that was looked after.
    pub fn withdrawn_consents(&self) -> Result<Vec<WithdrawnConsent>> {
        let rooms = self.rooms()?;
        let rows = rooms.store.consents_to_look_after()?;
        let mut withdrawn = Vec::with_capacity(rows.len());
        for consent in self.told(&rooms, rows)? {
            let record = rooms.store.consent(&consent.row.id)?;
            let day = consent.row.withdrawn_on.clone().unwrap_or_default();
            let uses = uses_of(&rooms, &Question::of(&rooms, &record, &day)?)?;
            withdrawn.push(WithdrawnConsent { consent, uses });
        }
        Ok(withdrawn)
    }

    /// Whether something of somebody may be used for this, where these readers come to see it. Refused by name.
    pub fn may_use(
        &self,
        person: &PersonId,
        purpose: Purpose,
        scope: Scope,
        on: Option<NaiveDate>,
    ) -> Result<()> {
        let rooms = self.rooms()?;
        if rooms.store.person(person)?.is_none() {
            return Err(AppError::refuse("not_found"));
        }
        let all: Vec<Given> = rows_of(&rooms, person)?.iter().filter_map(given).collect();
        let is_minor = is_minor(&rooms, person)?;
        let on = on.unwrap_or_else(|| self.clock.today());
        Ok(consent::may_use(&all, purpose, scope, is_minor, on)?)
    }

    /// Whether somebody allows this today, whoever comes to see it.
    pub(crate) fn allows(&self, person: &PersonId, purpose: Purpose) -> Result<bool> {
        let rooms = self.rooms()?;
        let all: Vec<Given> = rows_of(&rooms, person)?.iter().filter_map(given).collect();
        let standing = consent::standing(&all, purpose, self.clock.today());
        Ok(matches!(standing, Standing::Stands { .. }))
    }

    /// How it stands today for each purpose that somebody was ever asked for.
    pub fn consent_standings(&self, person: &PersonId) -> Result<Vec<(Purpose, Standing)>> {
        let rooms = self.rooms()?;
        let all: Vec<Given> = rows_of(&rooms, person)?.iter().filter_map(given).collect();
        let today = self.clock.today();
        let standings = Purpose::ALL
            .iter()
            .filter(|purpose| all.iter().any(|given| given.purpose == **purpose))
            .map(|purpose| (*purpose, consent::standing(&all, *purpose, today)));
        Ok(standings.collect())
    }

    /// Rows with names, and how each stands among the others of the same person.
    fn told(&self, rooms: &Rooms, rows: Vec<ConsentRow>) -> Result<Vec<ConsentSummary>> {
        let today = self.clock.today();
        let mut names = Names::new(&rooms.store);
        let mut of_person: BTreeMap<PersonId, Vec<Given>> = BTreeMap::new();
        let mut told = Vec::with_capacity(rows.len());
        for row in rows {
            let all = match of_person.entry(row.person) {
                Entry::Occupied(known) => known.into_mut(),
                Entry::Vacant(unknown) => {
                    let all = rows_of(rooms, &row.person)?;
                    unknown.insert(all.iter().filter_map(given).collect())
                }
            };
            let state = given(&row).map_or(State::Expired, |own| state_of(&own, all, today));
            told.push(ConsentSummary {
                person: names.person(&row.person)?,
                giver: giver_view(&mut names, row.giver)?,
                recorded_by: names.name(&row.recorded_by)?,
                state,
                row,
            });
        }
        Ok(told)
    }

    /// Names become cards.
    fn whole_consent(
        &self,
        store: &Store,
        writer: &mut Writer<'_>,
        mut consent: Consent,
    ) -> Result<Consent> {
        let mut made = BTreeMap::new();
        consent.person = self.card(store, writer, &consent.person, &mut made)?;
        if let Giver::Guardian(who) = &consent.giver {
            let guardian = self.card(store, writer, who, &mut made)?;
            if guardian == consent.person {
                return Err(ConsentError::GuardianIsSelf.into());
            }
            consent.giver = Giver::Guardian(guardian);
        }
        Ok(consent)
    }

    /// Refuses to throw away what only its own word takes back.
    pub(crate) fn may_be_thrown_away(&self, rooms: &Rooms, id: &DocumentId) -> Result<()> {
        match rooms.store.kind_of(id)? {
            Some(DocumentKind::Consent) => Err(ConsentError::Stays.into()),
            Some(DocumentKind::Field) => Err(AppError::refuse("field_stays")),
            Some(DocumentKind::CodeList) => Err(AppError::refuse("code_list_stays")),
            Some(_) | None => Ok(()),
        }
    }
}

/// Reads what was typed, with what the cards say of who is a child.
fn read_consent(rooms: &Rooms, draft: &ConsentDraft) -> Result<Consent> {
    let person = Who::parse("person", draft.person.as_deref().unwrap_or_default());
    let person = person.map_or(Ok(None), |who| known(rooms, &who))?;
    let is_child = |person: Option<PersonId>| person.map_or(Ok(false), |it| is_minor(rooms, &it));
    let consent = Consent::parse(draft, is_child(person)?)?;
    if let Giver::Guardian(who) = &consent.giver {
        let guardian = known(rooms, who)?;
        if guardian.is_some() && guardian == person {
            return Err(ConsentError::GuardianIsSelf.into());
        }
        if is_child(guardian)? {
            return Err(ConsentError::GuardianIsMinor.into());
        }
    }
    Ok(consent)
}

/// Whose card a name finds: the one that counts.
fn known(rooms: &Rooms, who: &Who) -> Result<Option<PersonId>> {
    let person = match who {
        Who::Known(person) => Some(*person),
        Who::Named(name) => {
            let found = rooms.store.people_named(name.as_str())?;
            found.first().map(|card| card.person)
        }
    };
    let same = rooms.store.same_people()?;
    Ok(person.map(|person| same.counting(&person)))
}

/// Whether any of her cards says that she is younger than sixteen.
fn is_minor(rooms: &Rooms, person: &PersonId) -> Result<bool> {
    for card in rooms.store.same_people()?.all_of(person) {
        if rooms
            .store
            .person(&card)?
            .is_some_and(|card| card.details.minor)
        {
            return Ok(true);
        }
    }
    Ok(false)
}

/// What somebody gave, by any of her cards, the newest first.
fn rows_of(rooms: &Rooms, person: &PersonId) -> Result<Vec<ConsentRow>> {
    let mut rows = Vec::new();
    for card in rooms.store.same_people()?.all_of(person) {
        rows.extend(rooms.store.consents_of(&card)?);
    }
    rows.sort_by(|a, b| (&b.given_on, a.id).cmp(&(&a.given_on, b.id)));
    Ok(rows)
}

/// What counts of a row. A purpose of a newer version is something else, in words; readers of a newer version are as few as
/// can be.
fn given(row: &ConsentRow) -> Option<Given> {
    let purpose: Option<Purpose> = row.purpose.parse().ok();
    let day = |text: &Option<String>| text.as_deref().and_then(|day| day.parse().ok());
    Some(Given {
        purpose: purpose.unwrap_or(Purpose::Other),
        purpose_text: match purpose {
            Some(_) => row.purpose_text.clone(),
            None => Some(row.purpose.clone()),
        },
        scope: row.scope.parse().unwrap_or(Scope::Team),
        by_guardian: row.giver != GivenBy::Herself,
        given_on: row.given_on.parse().ok()?,
        until: day(&row.until),
        withdrawn_on: day(&row.withdrawn_on),
    })
}

fn given_of(record: &ConsentRecord) -> Option<Given> {
    given(&ConsentRow {
        id: record.id,
        person: record.person,
        purpose: record.purpose.clone(),
        purpose_text: record.purpose_text.clone(),
        scope: record.scope.clone(),
        named: record.named,
        how: record.how.clone(),
        giver: record.giver,
        given_on: record.given_on.clone(),
        until: record.until.clone(),
        withdrawn_on: record.withdrawn.first().map(|entry| entry.on.clone()),
        checked_on: None,
        recorded_by: record.recorded.by,
        recorded_at: record.recorded.at,
    })
}

fn giver_view(names: &mut Names<'_>, giver: GivenBy) -> Result<GiverView> {
    Ok(match giver {
        GivenBy::Herself => GiverView::Herself,
        GivenBy::Parent => GiverView::Parent,
        GivenBy::Guardian(person) => GiverView::Guardian(names.person(&person)?),
    })
}

fn entries(names: &mut Names<'_>, entries: &[ConsentEntry]) -> Result<Vec<EntryView>> {
    let one = |entry: &ConsentEntry| {
        Ok(EntryView {
            on: entry.on.clone(),
            by: names.name(&entry.by)?,
            at: entry.at,
        })
    };
    entries.iter().map(one).collect()
}

/// The draft that a form or patch starts from.
pub fn consent_draft_of(record: &ConsentRecord) -> ConsentDraft {
    ConsentDraft {
        person: Some(Who::Known(record.person).to_string()),
        purpose: Some(record.purpose.clone()),
        purpose_text: record.purpose_text.clone(),
        scope: Some(record.scope.clone()),
        named: record.named,
        how: Some(record.how.clone()),
        guardian: match record.giver {
            GivenBy::Herself => None,
            GivenBy::Parent => Some(PARENT.to_owned()),
            GivenBy::Guardian(person) => Some(Who::Known(person).to_string()),
        },
        language: record.language.clone(),
        given_on: Some(record.given_on.clone()),
        until: record.until.clone(),
        note: record.note.clone(),
    }
}
