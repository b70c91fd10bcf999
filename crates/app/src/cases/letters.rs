//! Letters out of a case: what may stand on paper is decided here, before `paper` makes the bytes.

use std::collections::BTreeMap;

use samenboek_domain::case::{
    Around, CaseLine, CaseResult, CaseState, Letter, LetterDraft, LetterKind, LineKind,
    Outcome as Ended, StepKind, case_mark, standing,
};
use samenboek_domain::ids::{DocumentId, PersonId};
use samenboek_paper::{
    LetterHead, LetterOutcome, LetterSheet, NeutralLetter, OutcomeLetter, TalkCard, Words,
};
use samenboek_store::{CaseRecord, Closed, PartyRecord};

use crate::encounters::Names;
use crate::error::{AppError, Result};
use crate::house::{House, Rooms};
use crate::outcome::{Outcome, Saved};
use crate::papers::{called, paper_error, time};
use crate::undo::{CaseUndo, Undo};

/// A letter that may go out, and the case it comes from.
struct Chosen {
    letter: Letter,
    record: CaseRecord,
}

impl House {
    /// In which language a letter is best written, as a tag; none where nobody knows.
    pub fn case_letter_language(
        &self,
        id: &DocumentId,
        draft: &LetterDraft,
    ) -> Result<Option<String>> {
        Ok(self.chosen_letter(id, draft)?.letter.language)
    }

    /// A letter out of a case, as PDF.
    pub fn case_letter(
        &self,
        id: &DocumentId,
        draft: &LetterDraft,
        words: &Words,
    ) -> Result<Vec<u8>> {
        let (head, sheet) = self.letter_sheet(id, draft)?;
        samenboek_paper::letter(&head, &sheet, words).map_err(|error| paper_error(&error))
    }

    /// The same letter as pictures for the window, one a page.
    pub fn case_letter_pictures(
        &self,
        id: &DocumentId,
        draft: &LetterDraft,
        words: &Words,
    ) -> Result<Vec<String>> {
        let (head, sheet) = self.letter_sheet(id, draft)?;
        samenboek_paper::letter_svg(&head, &sheet, words).map_err(|error| paper_error(&error))
    }

    /// Notes that a letter went out, in this language.
    pub fn say_letter_sent(
        &self,
        id: &DocumentId,
        draft: &LetterDraft,
        language: &str,
    ) -> Result<Outcome<Saved>> {
        let line = self.chosen_letter(id, draft)?.letter.sent(language);
        let (line, mut outcome) = self.note_in_case(id, &line)?;
        let undo = Undo::InCase(*id, CaseUndo::Line(line));
        outcome.value.undo = Some(self.undo_stack().push(undo));
        Ok(outcome)
    }

    fn chosen_letter(&self, id: &DocumentId, draft: &LetterDraft) -> Result<Chosen> {
        let seat = self.seat()?;
        let record = seat.circles()?.case(id)?;
        let parties: Vec<PersonId> = record.parties().collect();
        let facts = record.facts.iter();
        let languages: BTreeMap<PersonId, String> = facts
            .filter_map(|(party, facts)| Some((*party, facts.language.clone()?)))
            .collect();
        let around = Around {
            parties: &parties,
            lines: &record.lines,
            languages: &languages,
            is_closed: record.course().state() == CaseState::Closed,
        };
        let letter = Letter::parse(draft, &around, self.clock.today())?;
        Ok(Chosen { letter, record })
    }

    fn letter_sheet(
        &self,
        id: &DocumentId,
        draft: &LetterDraft,
    ) -> Result<(LetterHead, LetterSheet)> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let circles = seat.circles()?;
        let chosen = self.chosen_letter(id, draft)?;
        let head = LetterHead {
            centre: self.centre_name()?.unwrap_or_default(),
            day: chosen.letter.on,
        };
        let sheet = match chosen.letter.kind {
            LetterKind::Neutral => {
                let party = addressee(circles, &chosen)?;
                LetterSheet::Neutral(NeutralLetter {
                    name: party.name,
                    address: party.address,
                    telephone: telephone(&chosen.letter),
                    mediators: first_names(&rooms, &chosen.record)?,
                })
            }
            LetterKind::Appointment => {
                LetterSheet::Appointment(talk_card(&rooms, circles, &chosen)?)
            }
            LetterKind::NoShow => LetterSheet::NoShow(talk_card(&rooms, circles, &chosen)?),
            LetterKind::Referrer => LetterSheet::Referrer(outcome_letter(id, &chosen.record)?),
            LetterKind::Referral => LetterSheet::Referral,
        };
        Ok((head, sheet))
    }
}

fn addressee(circles: &Closed, chosen: &Chosen) -> Result<PartyRecord> {
    let party = chosen.letter.party;
    let party = party.ok_or_else(|| AppError::refuse_field("letter_without_addressee", "party"))?;
    Ok(circles.party(&party)?)
}

fn telephone(letter: &Letter) -> Option<String> {
    letter.telephone.as_ref().map(|it| it.as_str().to_owned())
}

/// Who mediate, by their first names.
fn first_names(rooms: &Rooms, record: &CaseRecord) -> Result<Vec<String>> {
    let mut names = Names::new(&rooms.store);
    let given = record.course().given_to();
    let whole = given.iter().map(|person| names.name(person));
    Ok(called(&whole.collect::<Result<Vec<_>>>()?))
}

fn talk_card(rooms: &Rooms, circles: &Closed, chosen: &Chosen) -> Result<TalkCard> {
    let planned = standing(&chosen.record.lines, LineKind::Meeting);
    let is_it = |line: &&&CaseLine| Some(line.id) == chosen.letter.meeting;
    let meeting = planned.iter().find(is_it);
    let missing = || AppError::refuse_field("letter_without_meeting", "meeting");
    let meeting = meeting.ok_or_else(missing)?;
    Ok(TalkCard {
        name: addressee(circles, chosen)?.name,
        on: meeting.on,
        starts_at: time(meeting.starts_at.as_deref()),
        place: meeting.place.clone(),
        telephone: telephone(&chosen.letter),
        mediators: first_names(rooms, &chosen.record)?,
    })
}

/// How it ended, and nothing else of the case.
fn outcome_letter(id: &DocumentId, record: &CaseRecord) -> Result<OutcomeLetter> {
    let course = record.course();
    let outcome = match course.ended_as().map(CaseResult::outcome) {
        Some(Ended::Solved) => LetterOutcome::Solved,
        Some(Ended::Partly) => LetterOutcome::Partly,
        Some(Ended::NotSolved) => LetterOutcome::NotSolved,
        Some(Ended::NoMediation) => LetterOutcome::NoMediation,
        Some(Ended::Referred) => LetterOutcome::Referred,
        None => return Err(AppError::refuse("newer_version")),
    };
    let closed = course
        .steps()
        .iter()
        .rev()
        .find(|step| step.kind() == Some(StepKind::Closed) && !course.is_taken_back(&step.id));
    Ok(OutcomeLetter {
        mark: case_mark(id),
        reported_on: course.reported_on(),
        closed_on: closed.map_or(course.moved_on(), |step| step.on),
        outcome,
    })
}
