//! Saying yes to a text, and whether the referrer may hear how it ended.

use chrono::NaiveDate;
use samenboek_domain::agreement::{
    NamesThen, NewSignature, NewTold, SignDraft, SignError, ToldDraft,
};
use samenboek_domain::case::{LineKind, as_said, standing};
use samenboek_domain::ids::{DocumentId, ItemId, PersonId};
use samenboek_domain::refusal::Refused;
use samenboek_domain::time::Timestamp;
use samenboek_paper::photo_within;
use samenboek_store::{CaseRecord, SignatureRecord};

use super::{AgreementUndo, AgreementView, about, refuse_binned, refuse_stopped};
use crate::encounters::Names;
use crate::error::{AppError, Result};
use crate::house::House;
use crate::outcome::{Outcome, Saved};
use crate::photos::bare;

/// So many bytes has the photo of a signed paper: it lies in the document itself, for pictures beside documents travel in the
/// team's circle alone.
const MOST_PHOTO: usize = 150_000;

/// A signature, with names.
#[derive(Clone, Debug)]
pub struct SignatureView {
    /// The record.
    pub record: SignatureRecord,
    /// Who wrote it down.
    pub by: String,
}

/// What a party said about telling the referrer, with names.
#[derive(Clone, Debug)]
pub struct ToldView {
    /// Whose word it is.
    pub party: PersonId,
    /// Yes, or no.
    pub is_yes: bool,
    /// The day.
    pub on: NaiveDate,
    /// Who wrote it down.
    pub by: String,
    /// When.
    pub at: Timestamp,
}

pub(super) fn view(names: &mut Names<'_>, record: &SignatureRecord) -> Result<SignatureView> {
    Ok(SignatureView {
        by: names.name(&record.noted.by)?,
        record: record.clone(),
    })
}

/// What each said about telling the referrer, the last word last. It stands in the case: the letter to the referrer asks there too.
pub(super) fn told(names: &mut Names<'_>, case: &CaseRecord) -> Result<Vec<ToldView>> {
    let said = as_said(&standing(&case.lines, LineKind::Told)).into_iter();
    let said = said.filter_map(|line| Some((line, line.person?)));
    said.map(|(line, party)| {
        Ok(ToldView {
            party,
            is_yes: line.code == "yes",
            on: line.on,
            by: names.name(&line.by)?,
            at: line.at,
        })
    })
    .collect()
}

/// Why nobody can sign yet, and the place of the item it is about.
pub(super) fn code_and_place(error: &SignError) -> (&'static str, Option<usize>) {
    if let SignError::ItemWithoutResponsible { item } = error {
        return (error.code(), Some(*item));
    }
    (error.code(), None)
}

impl AgreementView {
    /// What everybody is called now, as it is kept with a signature: of those who mediate the first name.
    fn names_now(&self) -> NamesThen {
        let parties = self.parties.iter();
        let parties = parties.filter(|party| !party.name.is_empty());
        let mediators = self.case.pair.iter().map(|it| first_name(&it.name));
        NamesThen {
            table: self.table(),
            parties: parties.map(|it| (it.person, it.name.clone())).collect(),
            mediators: mediators.filter(|name| !name.is_empty()).collect(),
        }
    }
}

/// The first name of somebody.
pub(super) fn first_name(name: &str) -> String {
    let mut words = name.split_whitespace();
    words.next().unwrap_or_default().to_owned()
}

impl House {
    /// A party says yes to the text as it stands. `photo` is the file of a photo of the paper, as it came from a telephone.
    pub fn sign_agreement(
        &self,
        id: &DocumentId,
        draft: &SignDraft,
        photo: Option<&[u8]>,
    ) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let circles = seat.circles()?;
        let (record, table) = about(circles, id)?;
        refuse_binned(&record)?;
        refuse_stopped(&circles.case(&record.agreed.case)?)?;
        // Of two texts that stand there nobody knows which one is meant.
        if !record.versions.is_empty() {
            return Err(AppError::refuse("versions_first"));
        }
        let signed = record.signatures_of(record.agreed.version());
        let signed: Vec<PersonId> = signed.map(|it| it.party).collect();
        let (agreed, today) = (&record.agreed, self.clock.today());
        let people = (table.as_slice(), signed.as_slice());
        let signature = NewSignature::parse(draft, agreed, people, photo.is_some(), today)?;
        let photo = photo.map(|file| photo_within(file, MOST_PHOTO)).transpose();
        let photo = photo.map_err(|error| AppError::refuse_field(error.code(), "photo"))?;
        let photo = photo.map(|photo| photo.bytes);
        let (line, names) = (self.item_id()?, self.agreement(id)?.names_now());
        let written = self.in_circle_of(&rooms, &seat, circles, id, |writer| {
            let beside = (&names, photo.as_deref());
            Ok(writer.sign_agreement(*id, &line, agreed, &signature, beside)?)
        })?;
        Ok(self.saved(*id, &written, AgreementUndo::Lines(vec![line], None)))
    }

    /// Takes a signature back that was a slip. It stays to be seen, and counts no more.
    pub fn unsign_agreement(&self, id: &DocumentId, signature: &ItemId) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let circles = seat.circles()?;
        let (record, _) = about(circles, id)?;
        let mut signatures = record.signatures.iter();
        if !signatures.any(|it| it.id == *signature && !it.noted.is_undone) {
            return Err(AppError::refuse("not_found"));
        }
        let written = self.in_circle_of(&rooms, &seat, circles, id, |writer| {
            Ok(writer.undo_agreement_lines(*id, &[*signature])?)
        })?;
        let saved = Saved {
            id: *id,
            undo: None,
            hints: Vec::new(),
        };
        Ok(Outcome::of_kinds(saved, &written.kinds))
    }

    /// A party says whether the referrer may hear how it ended. Her last word counts, and all of them stay.
    pub fn tell_referrer(&self, id: &DocumentId, draft: &ToldDraft) -> Result<Outcome<Saved>> {
        let seat = self.seat()?;
        let circles = seat.circles()?;
        let (record, table) = about(circles, id)?;
        refuse_binned(&record)?;
        let told = NewTold::parse(draft, &table, self.clock.today())?;
        self.say_case_told_on(&record.agreed.case, &told.party, told.is_yes, told.on)
    }

    /// The photo of a paper that was signed, as JPEG.
    pub fn signed_paper(&self, id: &DocumentId, signature: &ItemId) -> Result<Vec<u8>> {
        let seat = self.seat()?;
        let photo = seat.circles()?.signed_paper(id, signature)?;
        photo
            .ok_or_else(|| AppError::refuse("not_found"))
            .and_then(bare)
    }
}
