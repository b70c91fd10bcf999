//! Asking after what was agreed. Every answer stays, and two that differ stand side by side.

use samenboek_domain::agreement::{AnswerDraft, NewAnswer};
use samenboek_domain::case::{
    Course, LineError, MeetingDraft, NewLine, NewStep, StepDraft, StepKind, Talk, is_struck,
};
use samenboek_domain::ids::{DocumentId, ItemId};
use samenboek_store::{AgreementAnswer, Closed};

use super::{AgreementUndo, BackInCase, Came, about, refuse_binned, refuse_stopped};
use crate::encounters::Names;
use crate::error::{AppError, Result};
use crate::house::House;
use crate::outcome::{Outcome, Saved};

/// An answer, with names.
#[derive(Clone, Debug)]
pub struct AnswerView {
    /// The record.
    pub record: AgreementAnswer,
    /// Who wrote it down.
    pub by: String,
}

pub(super) fn view(names: &mut Names<'_>, record: &AgreementAnswer) -> Result<AnswerView> {
    Ok(AnswerView {
        by: names.name(&record.noted.by)?,
        record: record.clone(),
    })
}

impl House {
    /// Writes down what parties said of items. `with_step` also writes the step "aftercare" in the case, and a day plans the
    /// next talk there, all in the same go.
    pub fn answer_agreement(
        &self,
        id: &DocumentId,
        drafts: &[AnswerDraft],
        with_step: bool,
        talk_on: Option<&str>,
    ) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let circles = seat.circles()?;
        let (record, table) = about(circles, id)?;
        refuse_binned(&record)?;
        if drafts.is_empty() {
            return Err(AppError::refuse_field("answer_missing", "said"));
        }
        let case = record.agreed.case;
        let record_of_case = circles.case(&case)?;
        refuse_stopped(&record_of_case)?;
        let course = record_of_case.course();
        let signed = record.texts.iter().rev().map(|text| &text.agreed);
        let texts: Vec<_> = [&record.agreed].into_iter().chain(signed).collect();
        let today = course.moved_on().max(self.clock.today());
        let mut answers = Vec::new();
        for draft in drafts {
            let answer = NewAnswer::parse(draft, &texts, &table, &course, today)?;
            answers.push((self.item_id()?, answer));
        }
        let step = match answers.iter().map(|(_, answer)| answer.on).max() {
            Some(on) if with_step => {
                let draft = StepDraft {
                    what: Some(StepKind::Aftercare.code().to_owned()),
                    on: Some(on.to_string()),
                    ..StepDraft::default()
                };
                Some((self.item_id()?, NewStep::parse(&draft, &course, today)?))
            }
            Some(_) | None => None,
        };
        let talk = match talk_on.filter(|on| !on.is_empty()) {
            Some(on) => Some((self.item_id()?, self.next_talk(&course, on)?)),
            None => None,
        };
        let written = self.in_circle_of(&rooms, &seat, circles, id, |writer| {
            writer.answer_agreement(*id, &answers)?;
            if let Some((step_id, step)) = &step {
                writer.take_step(case, step, step_id)?;
            }
            if let Some((line_id, talk)) = &talk {
                writer.note_line(case, talk, line_id)?;
            }
            Ok(())
        })?;
        let lines = answers.into_iter().map(|(line, _)| line).collect();
        let came = Came {
            case,
            step: step.map(|(step_id, _)| step_id),
            talk: talk.map(|(line_id, _)| line_id),
        };
        Ok(self.saved(*id, &written, AgreementUndo::Lines(lines, Some(came))))
    }

    /// A talk about how it goes, on a day that is still to come.
    fn next_talk(&self, course: &Course, on: &str) -> Result<NewLine> {
        let draft = MeetingDraft {
            what: Some(Talk::Aftercare.code().to_owned()),
            on: Some(on.to_owned()),
            ..MeetingDraft::default()
        };
        let today = self.clock.today();
        let past = || AppError::refuse_field("talk_past", "talk");
        let is_stopped = course.stopped_since().is_some();
        let talk =
            NewLine::meeting(&draft, course.reported_on(), is_stopped, today).map_err(|error| {
                if error == LineError::BeforeReport {
                    return past();
                }
                AppError::from(error).about("talk")
            })?;
        if talk.on < today {
            return Err(past());
        }
        Ok(talk)
    }

    /// What takes back that which was written in a case together with answers.
    pub(super) fn take_back(&self, circles: &Closed, came: &Came) -> Result<BackInCase> {
        let record = circles.case(&came.case)?;
        let today = self.clock.today();
        let mut back = BackInCase::default();
        if let Some(step) = &came.step {
            let step = NewStep::take_back(step, &record.course(), today)?;
            back.step = Some((self.item_id()?, step));
        }
        // Somebody may have called it off since.
        let stands = |talk: &&ItemId| !is_struck(&record.lines, talk);
        if let Some(talk) = came.talk.as_ref().filter(stands) {
            let talk = NewLine::strike(talk, &record.lines, today)?;
            back.talk = Some((self.item_id()?, talk));
        }
        Ok(back)
    }
}
