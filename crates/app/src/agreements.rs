//! What the parties of a case agreed: written, changed, signed, asked after, and put on paper. It lies in the circle of its case,
//! is read by whoever reads that, and goes when it goes.

mod aftercare;
mod sheet;
mod signing;

use samenboek_domain::agreement::{
    self, Agreement, AgreementDraft, Form, Hint, MOST_ITEMS, NamesThen, Side, TextVersion, hints,
};
use samenboek_domain::case::{
    LineKind, NewLine, NewStep, said_of_telling, standing as standing_lines,
};
use samenboek_domain::ids::{DocumentId, ItemId, PersonId};
use samenboek_domain::kind::DocumentKind;
use samenboek_store::{
    AgreementRecord, AgreementRow, CaseRecord, Closed, Heads, PartyRecord, VersionCard, Written,
};
use serde_json::Value;

pub use aftercare::AnswerView;
pub use sheet::Copies;
pub use signing::{SignatureView, ToldView};

use crate::cases::{CaseView, circle_of};
use crate::encounters::{Names, read_base};
use crate::error::{AppError, Result};
use crate::house::House;
use crate::outcome::{Outcome, Saved};
use crate::undo::Undo;
use crate::versions::{FieldCard, field_cards};

/// How a deed in an agreement is taken back.
#[derive(Clone, Debug)]
pub(crate) enum AgreementUndo {
    ThrowAway,
    FetchBack,
    /// Where the deed found it, and where it left it.
    PutBack(Heads, Heads),
    /// Lines that were added, and what came with them in its case.
    Lines(Vec<ItemId>, Option<Came>),
}

/// What was written in a case together with answers.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Came {
    case: DocumentId,
    step: Option<ItemId>,
    talk: Option<ItemId>,
}

/// What takes that back, with the ids it gets.
#[derive(Default)]
struct BackInCase {
    step: Option<(ItemId, NewStep)>,
    talk: Option<(ItemId, NewLine)>,
}

/// A row of the agreements of a case.
#[derive(Clone, Debug)]
pub struct AgreementSummary {
    /// The row.
    pub row: AgreementRow,
    /// draft, part, signed, or changed (after signing).
    pub standing: &'static str,
}

/// A text that somebody signed, with names.
#[derive(Clone, Debug)]
pub struct TextView {
    /// Its number: the first that was signed is 1.
    pub number: usize,
    /// Its version.
    pub version: TextVersion,
    /// The text, exactly.
    pub agreed: agreement::Agreed,
    /// What people were called when it was signed.
    pub names: NamesThen,
    /// Whether a party is called otherwise by now.
    pub is_renamed: bool,
    /// Who signed it.
    pub signatures: Vec<SignatureView>,
}

/// One agreement, with names.
#[derive(Clone, Debug)]
pub struct AgreementView {
    /// The record.
    pub record: AgreementRecord,
    /// The case, with everybody at its table.
    pub case: CaseView,
    /// Who sits at the table, in order; then whoever signed or answered and sits there no more.
    pub parties: Vec<PartyRecord>,
    /// How many of them sit there now.
    pub at_table: usize,
    /// The number of the text as it stands.
    pub number: usize,
    /// draft, part, signed, or changed (after signing).
    pub standing: &'static str,
    /// Every text that somebody signed, the first one first.
    pub texts: Vec<TextView>,
    /// Signatures that were a slip.
    pub undone: Vec<SignatureView>,
    /// Who did not sign the text as it stands.
    pub waiting: Vec<PersonId>,
    /// What each said about telling the referrer, the last word last.
    pub told: Vec<ToldView>,
    /// What each said of each item later.
    pub answers: Vec<AnswerView>,
    /// The next talk that is still to come.
    pub next_talk: Option<String>,
    /// What looks odd, and may well be meant so.
    pub hints: Vec<Hint>,
    /// Why nobody can sign it yet: a stable code, and the place of the item.
    pub not_yet: Option<(&'static str, Option<usize>)>,
    /// Who wrote it down.
    pub recorded_by: String,
    /// What stands twice.
    pub versions: Vec<FieldCard>,
}

impl AgreementView {
    /// The cards at the table, in order.
    pub fn table(&self) -> Vec<PersonId> {
        let parties = self.parties.iter().take(self.at_table);
        parties.map(|party| party.person).collect()
    }

    /// What a party was called when a text was signed; of whoever left nothing any more.
    pub fn name_then(&self, names: &NamesThen, person: &PersonId) -> String {
        let now = self.parties.iter().find(|it| it.person == *person);
        let then = names.parties.get(person);
        match (now.map(|it| it.name.as_str()), then) {
            (Some(""), _) | (None, None) => String::new(),
            (_, Some(then)) => then.clone(),
            (Some(now), None) => now.to_owned(),
        }
    }

    /// What a party is called.
    pub fn name_of(&self, person: &PersonId) -> String {
        let mut parties = self.parties.iter();
        let found = parties.find(|party| party.person == *person);
        found.map(|party| party.name.clone()).unwrap_or_default()
    }

    /// Whether a party lets the referrer hear how it ended; none while nobody asked her.
    pub fn told_by(&self, person: &PersonId) -> Option<bool> {
        said_of_telling(&self.case.record.lines, person)
    }

    /// Whether the case is stopped: nobody writes in its agreements then.
    pub fn is_stopped(&self) -> bool {
        is_stopped(&self.case.record)
    }

    /// The draft that would become the text as it stands, with parties by their places.
    pub fn draft(&self) -> AgreementDraft {
        self.draft_for(&self.table())
    }

    fn draft_for(&self, table: &[PersonId]) -> AgreementDraft {
        let form = self
            .record
            .form
            .as_deref()
            .and_then(|form| form.parse().ok());
        AgreementDraft::of(&self.record.agreed, form, table)
    }
}

impl House {
    /// Writes down what was agreed in a case.
    pub fn record_agreement(
        &self,
        case: &DocumentId,
        draft: &AgreementDraft,
    ) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let circles = seat.circles()?;
        let record = circles.case(case)?;
        refuse_stopped(&record)?;
        let table: Vec<PersonId> = record.parties().collect();
        let agreement = self.with_item_ids(Agreement::parse(draft, &table)?)?;
        let (agreed, id) = (agreement.agreed(*case), self.document_id()?);
        let written = self.in_circle_of(&rooms, &seat, circles, case, |writer| {
            Ok(writer.add_agreement(id, &agreed, agreement.form)?)
        })?;
        Ok(self.saved(id, &written, AgreementUndo::ThrowAway))
    }

    /// Changes an agreement, as the person saw it at `base`. What was signed stays as it was signed.
    pub fn change_agreement(
        &self,
        id: &DocumentId,
        draft: &AgreementDraft,
        base: Option<&str>,
    ) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let circles = seat.circles()?;
        let case = circles.agreement(id)?.agreed.case;
        let record = circles.case(&case)?;
        refuse_stopped(&record)?;
        let table: Vec<PersonId> = record.parties().collect();
        let agreement = self.with_item_ids(Agreement::parse(draft, &table)?)?;
        let (agreed, base) = (agreement.agreed(case), read_base(base)?);
        let written = self.in_circle_of(&rooms, &seat, circles, id, |writer| {
            let before = writer.heads(id)?;
            writer.change_agreement(*id, base.as_ref(), &agreed, agreement.form)?;
            Ok(AgreementUndo::PutBack(before, writer.heads(id)?))
        })?;
        let undo = written.value.clone();
        Ok(self.saved(*id, &written, undo))
    }

    /// Changes only the fields that the patch names.
    pub fn patch_agreement(&self, id: &DocumentId, patch: Value) -> Result<Outcome<Saved>> {
        let view = self.agreement(id)?;
        // What the patch leaves alone names the same people, whoever sits where by now.
        let draft = agreement::apply(view.draft_for(&[]), patch)?;
        self.change_agreement(id, &draft, Some(&view.record.heads.to_string()))
    }

    /// One agreement, whole.
    pub fn agreement(&self, id: &DocumentId) -> Result<AgreementView> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let circles = seat.circles()?;
        let record = circles.agreement(id)?;
        let case = self.case(&record.agreed.case)?;
        let mut names = Names::new(&rooms.store);
        let mut parties: Vec<PartyRecord> = [&case.first_party, &case.second_party]
            .into_iter()
            .flatten()
            .chain(&case.further_parties)
            .cloned()
            .collect();
        let at_table = parties.len();
        for person in mentioned(&record) {
            if !parties.iter().any(|party| party.person == person)
                && let Ok(party) = circles.party(&person)
            {
                parties.push(party);
            }
        }
        let version = record.agreed.version();
        let place = record.texts.iter().position(|it| it.version == version);
        let signed = record.signatures_of(version).map(|it| it.party);
        let signed: Vec<PersonId> = signed.collect();
        let table = parties.iter().take(at_table).map(|party| party.person);
        let waiting: Vec<PersonId> = table.filter(|it| !signed.contains(it)).collect();
        let is_renamed = |names: &NamesThen| {
            let mut now = parties.iter().filter(|it| !it.name.is_empty());
            now.any(|it| {
                let then = names.parties.get(&it.person);
                then.is_some_and(|then| *then != it.name)
            })
        };
        let texts = record.texts.iter().map(|text| {
            let signatures = record.signatures_of(text.version);
            let signatures = signatures.map(|it| signing::view(&mut names, it));
            Ok(TextView {
                number: text.number,
                version: text.version,
                agreed: text.agreed.clone(),
                is_renamed: is_renamed(&text.names),
                names: text.names.clone(),
                signatures: signatures.collect::<Result<_>>()?,
            })
        });
        let texts = texts.collect::<Result<Vec<_>>>()?;
        let undone = record.signatures.iter().filter(|it| it.noted.is_undone);
        let undone = undone.map(|it| signing::view(&mut names, it));
        let undone = undone.collect::<Result<Vec<_>>>()?;
        let not_yet = record.agreed.may_be_signed().err();
        let stands_twice = !record.versions.is_empty();
        let answers = record.answers.iter();
        Ok(AgreementView {
            at_table,
            number: record.number(),
            standing: standing(place.is_some(), texts.is_empty(), waiting.len()),
            undone,
            told: signing::told(&mut names, &case.record)?,
            answers: answers
                .map(|it| aftercare::view(&mut names, it))
                .collect::<Result<_>>()?,
            next_talk: self.next_planned(&case.record),
            hints: hints(&record.agreed),
            not_yet: match (stands_twice, not_yet) {
                (true, _) => Some(("versions_first", None)),
                (false, Some(error)) => Some(signing::code_and_place(&error)),
                (false, None) => None,
            },
            recorded_by: names.name(&record.recorded.by)?,
            versions: self.versions_of(&mut names, circles, &record)?,
            texts,
            waiting,
            parties,
            case,
            record,
        })
    }

    /// The agreements of a case, or all that whoever sits here reads; those in the bin too.
    pub fn list_agreements(&self, case: Option<&DocumentId>) -> Result<Vec<AgreementSummary>> {
        let seat = self.seat()?;
        let circles = seat.circles()?;
        if let Some(case) = case {
            circles.case(case)?;
        }
        let today = self.clock.today();
        let rows = circles.list_agreements(case, today)?.into_iter();
        let summary = |row: AgreementRow| AgreementSummary {
            standing: match row.standing.as_str() {
                "signed" => standing(true, false, row.waiting),
                "changed" => standing(false, false, row.waiting),
                _ => standing(false, true, row.waiting),
            },
            row,
        };
        Ok(rows.map(summary).collect())
    }

    /// What looks odd in a draft, while it is being written. A draft that cannot be read yet has no hints.
    pub fn agreement_hints(&self, case: &DocumentId, draft: &AgreementDraft) -> Result<Vec<Hint>> {
        let seat = self.seat()?;
        let table: Vec<PersonId> = seat.circles()?.case(case)?.parties().collect();
        let Ok(mut agreement) = Agreement::parse(draft, &table) else {
            return Ok(Vec::new());
        };
        for (place, item) in (0_u8..).zip(&mut agreement.items).take(MOST_ITEMS) {
            item.id = Some(ItemId::from_bytes([place; 16]));
        }
        Ok(hints(&agreement.agreed(*case)))
    }

    /// Throws an agreement away: it goes to the bin of whoever reads the case.
    pub fn throw_agreement_away(&self, id: &DocumentId) -> Result<Outcome<Saved>> {
        self.agreement_bin(id, AgreementUndo::FetchBack)
    }

    /// Fetches an agreement from the bin.
    pub fn fetch_agreement_back(&self, id: &DocumentId) -> Result<Outcome<Saved>> {
        self.agreement_bin(id, AgreementUndo::ThrowAway)
    }

    fn agreement_bin(&self, id: &DocumentId, undo: AgreementUndo) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let circles = seat.circles()?;
        circles.agreement(id)?;
        let written = self.in_circle_of(&rooms, &seat, circles, id, |writer| {
            match &undo {
                AgreementUndo::ThrowAway => writer.fetch_back(*id)?,
                AgreementUndo::FetchBack
                | AgreementUndo::PutBack(..)
                | AgreementUndo::Lines(..) => writer.throw_away(*id)?,
            };
            Ok(())
        })?;
        Ok(self.saved(*id, &written, undo))
    }

    /// Takes back a deed in an agreement.
    pub(crate) fn undo_in_agreement(
        &self,
        id: &DocumentId,
        deed: &AgreementUndo,
    ) -> Result<(Outcome<Saved>, &'static str)> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let circles = seat.circles()?;
        let came = match deed {
            AgreementUndo::ThrowAway => return Ok((self.throw_agreement_away(id)?, "thrown_away")),
            AgreementUndo::FetchBack => {
                return Ok((self.fetch_agreement_back(id)?, "fetched_back"));
            }
            AgreementUndo::Lines(_, came) => *came,
            AgreementUndo::PutBack(..) => None,
        };
        let back = came
            .map(|came| self.take_back(circles, &came))
            .transpose()?;
        let written = self.in_circle_of(&rooms, &seat, circles, id, |writer| {
            match deed {
                AgreementUndo::PutBack(before, after) => {
                    writer.put_back(*id, before, after)?;
                }
                AgreementUndo::Lines(lines, _) => writer.undo_agreement_lines(*id, lines)?,
                AgreementUndo::ThrowAway | AgreementUndo::FetchBack => {}
            }
            if let (Some(came), Some(back)) = (&came, &back) {
                if let Some((id, step)) = &back.step {
                    writer.take_step(came.case, step, id)?;
                }
                if let Some((id, talk)) = &back.talk {
                    writer.note_line(came.case, talk, id)?;
                }
            }
            Ok(())
        })?;
        let saved = Saved {
            id: *id,
            undo: None,
            hints: Vec::new(),
        };
        Ok((Outcome::of_kinds(saved, &written.kinds), "put_back"))
    }

    /// Every item gets an id.
    fn with_item_ids(&self, mut agreement: Agreement) -> Result<Agreement> {
        for item in &mut agreement.items {
            if item.id.is_none() {
                item.id = Some(self.item_id()?);
            }
        }
        Ok(agreement)
    }

    fn saved<T>(
        &self,
        id: DocumentId,
        written: &Written<T>,
        undo: AgreementUndo,
    ) -> Outcome<Saved> {
        // What changed nothing is not taken back.
        let undo = (!written.kinds.is_empty())
            .then(|| self.undo_stack().push(Undo::InAgreement(id, undo)));
        let saved = Saved {
            id,
            undo,
            hints: Vec::new(),
        };
        Outcome::of_kinds(saved, &written.kinds)
    }

    /// The day of the next talk that is planned in a case.
    fn next_planned(&self, case: &CaseRecord) -> Option<String> {
        let today = self.clock.today();
        let planned = standing_lines(&case.lines, LineKind::Meeting).into_iter();
        let next = planned.map(|line| line.on).filter(|on| *on >= today).min();
        next.map(|on| on.to_string())
    }

    /// What stands twice, with names.
    pub(crate) fn agreement_versions(
        &self,
        circles: &Closed,
        names: &mut Names<'_>,
        card: &VersionCard,
    ) -> Result<Vec<FieldCard>> {
        let record = circles.agreement(&card.document)?;
        self.versions_of(names, circles, &record)
    }

    fn versions_of(
        &self,
        names: &mut Names<'_>,
        circles: &Closed,
        record: &AgreementRecord,
    ) -> Result<Vec<FieldCard>> {
        let mut cards = field_cards(names, &record.versions)?;
        for (card, raw) in cards.iter_mut().zip(&record.versions) {
            if let Some(sentence) = sentence_of(record, &card.field) {
                for (shown, value) in card.values.iter_mut().zip(&raw.values) {
                    if value.value == Value::Bool(false) {
                        shown.value = Value::String(sentence.clone());
                    }
                }
            }
            let is_of_sides = [".who", ".responsible"]
                .iter()
                .any(|end| card.field.ends_with(end));
            if !is_of_sides {
                continue;
            }
            for (shown, value) in card.values.iter_mut().zip(&raw.values) {
                let sides = value.value.as_str().unwrap_or_default();
                let called = sides.split_whitespace().map(|side| called(circles, side));
                shown.value = Value::String(called.collect::<Vec<_>>().join(", "));
            }
        }
        Ok(cards)
    }
}

/// What an item says of which somebody decides whether it goes or stays.
fn sentence_of(record: &AgreementRecord, field: &str) -> Option<String> {
    let id = field.strip_prefix("items.")?.strip_suffix(".gone")?;
    let mut items = record.agreed.items.iter().chain(&record.gone);
    let item = items.find(|item| item.id.to_string() == id)?;
    let leading = record.agreed.leading(&item.texts);
    leading.map(|(_, text)| text.to_owned())
}

/// A side by name; those who mediate keep their code, for the words of the window.
fn called(circles: &Closed, side: &str) -> String {
    let party = side.parse().ok().and_then(|side| match side {
        Side::Party(person) => circles.party(&person).ok(),
        Side::Mediators => None,
    });
    party.map_or_else(|| side.to_owned(), |party| party.name)
}

fn standing(is_signed: bool, nobody_signed: bool, waiting: usize) -> &'static str {
    match (is_signed, nobody_signed) {
        (true, _) if waiting == 0 => "signed",
        (true, _) => "part",
        (false, true) => "draft",
        (false, false) => "changed",
    }
}

/// Everybody whom an agreement names.
fn mentioned(record: &AgreementRecord) -> Vec<PersonId> {
    let texts = record.texts.iter().map(|text| &text.agreed);
    let items = texts.chain([&record.agreed]).flat_map(|text| &text.items);
    let sides = items.flat_map(|item| item.who.iter().chain(&item.responsible));
    let sides = sides.filter_map(|side| match side {
        Side::Party(person) => Some(*person),
        Side::Mediators => None,
    });
    let signers = record.signatures.iter().map(|it| it.party);
    let answered = record.answers.iter().map(|it| it.party);
    let mut people: Vec<PersonId> = sides.chain(signers).chain(answered).collect();
    people.sort_unstable();
    people.dedup();
    people
}

/// An agreement is called by who reported its case.
pub(crate) fn agreement_title(circles: &Closed, id: &DocumentId) -> Result<String> {
    let case = circles.agreement(id)?.agreed.case;
    if circles.kind_of(&case)? != Some(DocumentKind::Case) {
        return Ok(String::new());
    }
    let party = circles.case(&case)?.first_party;
    let party = party.map(|person| circles.party(&person)).transpose()?;
    Ok(party.map(|party| party.name).unwrap_or_default())
}

/// Where a write about an agreement goes, and the cards at the table of its case.
fn about(circles: &Closed, id: &DocumentId) -> Result<(AgreementRecord, Vec<PersonId>)> {
    let record = circles.agreement(id)?;
    circle_of(circles, id)?;
    let table = circles.case(&record.agreed.case)?.parties().collect();
    Ok((record, table))
}

/// While a case is stopped nobody writes, signs or asks after what was agreed in it.
fn refuse_stopped(case: &CaseRecord) -> Result<()> {
    if is_stopped(case) {
        return Err(AppError::refuse("case_stopped"));
    }
    Ok(())
}

fn is_stopped(case: &CaseRecord) -> bool {
    case.course().stopped_since().is_some()
}

/// What may be written in: not what lies in the bin.
fn refuse_binned(record: &AgreementRecord) -> Result<()> {
    match record.recorded.bin {
        Some(_) => Err(AppError::refuse("thrown_away_already")),
        None => Ok(()),
    }
}

/// How somebody signs, when this version knows it.
fn form_of(code: &str) -> Option<Form> {
    code.parse().ok()
}
