//! Asking after what was agreed. Every answer stays, and two that differ stand side by side.

use samenboek_domain::agreement::{AnswerDraft, NewAnswer, TalkDraft, next_talk};
use samenboek_domain::case::{NewStep, StepDraft, StepKind};
use samenboek_domain::ids::{DocumentId, ItemId};
use samenboek_store::{AgreementAnswer, Closed};

use super::{AgreementUndo, about, refuse_binned};
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
    /// Writes down what parties said of items. `with_step` also writes the step "aftercare" in the case, in the same go.
    pub fn answer_agreement(
        &self,
        id: &DocumentId,
        drafts: &[AnswerDraft],
        with_step: bool,
    ) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let circles = seat.circles()?;
        let (record, table) = about(circles, id)?;
        refuse_binned(&record)?;
        if drafts.is_empty() {
            return Err(AppError::refuse_field("answer_missing", "said"));
        }
        let case = record.agreed.case;
        let course = circles.case(&case)?.course();
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
        let written = self.in_circle_of(&rooms, &seat, circles, id, |writer| {
            writer.answer_agreement(*id, &answers)?;
            if let Some((step_id, step)) = &step {
                writer.take_step(case, step, step_id)?;
            }
            Ok(())
        })?;
        let lines = answers.into_iter().map(|(line, _)| line).collect();
        let step = step.map(|(step_id, _)| (case, step_id));
        Ok(self.saved(*id, &written, AgreementUndo::Lines(lines, step)))
    }

    /// Plans the next talk about an agreement; without a day, none any more.
    pub fn plan_agreement_talk(
        &self,
        id: &DocumentId,
        draft: &TalkDraft,
    ) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let circles = seat.circles()?;
        let (record, _) = about(circles, id)?;
        refuse_binned(&record)?;
        let on = next_talk(draft, self.clock.today())?;
        let line = self.item_id()?;
        let written = self.in_circle_of(&rooms, &seat, circles, id, |writer| {
            Ok(writer.plan_talk(*id, &line, on)?)
        })?;
        Ok(self.saved(*id, &written, AgreementUndo::Lines(vec![line], None)))
    }

    /// The step that takes back the one which came with answers.
    pub(super) fn step_back(
        &self,
        circles: &Closed,
        case: &DocumentId,
        step: &ItemId,
    ) -> Result<NewStep> {
        let course = circles.case(case)?.course();
        Ok(NewStep::take_back(step, &course, self.clock.today())?)
    }
}
