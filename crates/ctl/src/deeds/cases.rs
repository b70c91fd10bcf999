//! Mediation cases: the closed room. Whoever is not in a case finds nothing of it.

use std::sync::Arc;

use samenboek_app::{AppError, CasePart, CaseQuery, CaseReadView};
use samenboek_domain::case::{
    CaseDraft, CaseTask, ComplaintAnswer, ComplaintDraft, NoteDraft, PartyDraft, StepDraft,
};
use samenboek_domain::ids::{DocumentId, ItemId, PersonId};
use serde_json::json;

use super::{Deed, one, saved, unknown};
use crate::answer::Answer;
use crate::arguments::{Arguments, missing, parse};
use crate::desk::Desk;
use crate::shapes;
use crate::trouble::Result;

pub(super) fn read(mut arguments: Arguments) -> Result<Deed> {
    match arguments.word()?.unwrap_or_default().as_str() {
        "add" => add(arguments),
        "edit" => edit(arguments),
        "show" => about_one(arguments, |desk, id| {
            desk.house.open_case(id)?;
            one(shapes::case(&desk.house.case(id)?))
        }),
        "reads" => about_one(arguments, |desk, id| {
            let reads = desk.house.case_reads(id)?;
            let line = |read: &CaseReadView| json!({ "person": read.who, "on": read.on });
            Ok(Answer::lines(reads.iter().map(line).collect()))
        }),
        "list" => list(arguments),
        "assign" => members(arguments, |desk, id, people| {
            desk.house.assign_case(id, people)?;
            one(shapes::case(&desk.house.case(id)?))
        }),
        "unassign" => members(arguments, |desk, id, people| {
            for person in people {
                desk.house.unassign_case(id, person)?;
            }
            one(shapes::case(&desk.house.case(id)?))
        }),
        "step" => step(arguments),
        "steps" => about_one(arguments, |desk, id| {
            let view = desk.house.case(id)?;
            Ok(Answer::lines(
                view.course.steps.iter().map(shapes::step).collect(),
            ))
        }),
        "take-back" => take_back(arguments),
        "hold" => deed(arguments, "hold"),
        "resume" => deed(arguments, "resumed"),
        "close" => deed(arguments, "closed"),
        "reopen" => deed(arguments, "reopened"),
        "party" => party(arguments),
        "complain" => complain(arguments),
        "complaint-answer" => answer(arguments),
        "due" => due(arguments),
        "note" => note(arguments),
        "part" => part(arguments),
        "delete" => about_one(arguments, |desk, id| {
            Ok(saved(&desk.house.throw_case_away(id)?.value))
        }),
        "restore" => about_one(arguments, |desk, id| {
            Ok(saved(&desk.house.fetch_case_back(id)?.value))
        }),
        other => super::case_lines::read(other, arguments),
    }
}

fn add(arguments: Arguments) -> Result<Deed> {
    arguments.done()?;
    Ok(Deed::with_book(|desk, input| {
        let draft = CaseDraft::from_json(input.json()?).map_err(AppError::from)?;
        Ok(saved(&desk.house.record_case(draft)?.value))
    }))
}

fn edit(mut arguments: Arguments) -> Result<Deed> {
    let id = arguments.id()?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, input| {
        let patch = input.json()?;
        Ok(saved(&desk.house.patch_case(&id, patch)?.value))
    }))
}

fn about_one(
    mut arguments: Arguments,
    act: impl FnOnce(&Desk, &DocumentId) -> Result<Answer> + 'static,
) -> Result<Deed> {
    let id = arguments.id()?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| act(desk, &id)))
}

fn members(
    mut arguments: Arguments,
    act: impl FnOnce(&Desk, &DocumentId, &[PersonId]) -> Result<Answer> + 'static,
) -> Result<Deed> {
    let mut names = Vec::new();
    while let Some(name) = arguments.option("--person")? {
        names.push(name);
    }
    let id = arguments.id()?;
    arguments.done()?;
    if names.is_empty() {
        return Err(missing("--person"));
    }
    Ok(Deed::with_book(move |desk, _| {
        let people = names.iter().map(|name| desk.house.member(name));
        let people = people.collect::<Result<Vec<_>, _>>()?;
        act(desk, &id, &people)
    }))
}

/// A step from the command line alone.
fn deed(mut arguments: Arguments, what: &'static str) -> Result<Deed> {
    let draft = StepDraft {
        what: Some(what.to_owned()),
        on: arguments.option("--on")?,
        why: arguments.option("--why")?,
        minutes: None,
        result: arguments.option("--result")?,
        to: arguments.option("--to")?,
    };
    about_one(arguments, move |desk, id| {
        Ok(saved(&desk.house.take_case_step(id, &draft)?.value))
    })
}

fn step(mut arguments: Arguments) -> Result<Deed> {
    let id = arguments.id()?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, input| {
        let draft = StepDraft::from_json(input.json()?).map_err(AppError::from)?;
        Ok(saved(&desk.house.take_case_step(&id, &draft)?.value))
    }))
}

fn take_back(mut arguments: Arguments) -> Result<Deed> {
    let step = arguments.required("--step")?;
    let step: ItemId = parse("--step", &step, "not_an_id")?;
    about_one(arguments, move |desk, id| {
        Ok(saved(&desk.house.take_case_step_back(id, &step)?.value))
    })
}

fn party(mut arguments: Arguments) -> Result<Deed> {
    match arguments.word()?.unwrap_or_default().as_str() {
        "add" => {
            let id = arguments.id()?;
            arguments.done()?;
            Ok(Deed::with_book(move |desk, input| {
                let draft = PartyDraft::from_json(input.json()?).map_err(AppError::from)?;
                Ok(saved(&desk.house.add_case_party(&id, &draft)?.value))
            }))
        }
        "set" => super::case_lines::party_facts(arguments),
        "drop" => {
            let party = arguments.required("--party")?;
            let party: PersonId = parse("--party", &party, "not_an_id")?;
            about_one(arguments, move |desk, id| {
                Ok(saved(&desk.house.drop_case_party(id, &party)?.value))
            })
        }
        _ => Err(unknown()),
    }
}

/// Notes that only the pair reads.
fn note(mut arguments: Arguments) -> Result<Deed> {
    match arguments.word()?.unwrap_or_default().as_str() {
        "add" => {
            let id = arguments.id()?;
            arguments.done()?;
            Ok(Deed::with_book(move |desk, input| {
                let draft = NoteDraft::from_json(input.json()?).map_err(AppError::from)?;
                Ok(saved(&desk.house.add_case_note(&id, &draft)?.value))
            }))
        }
        "edit" => {
            let id = arguments.id()?;
            arguments.done()?;
            Ok(Deed::with_book(move |desk, input| {
                let draft = NoteDraft::from_json(input.json()?).map_err(AppError::from)?;
                let outcome = desk.house.change_case_note(&id, &draft, None)?;
                Ok(saved(&outcome.value))
            }))
        }
        "list" => about_one(arguments, |desk, id| {
            desk.house.open_case(id)?;
            let notes = desk.house.case_notes(id)?.notes;
            Ok(Answer::lines(notes.iter().map(shapes::case_note).collect()))
        }),
        "delete" => about_one(arguments, |desk, id| {
            Ok(saved(&desk.house.throw_case_note_away(id)?.value))
        }),
        "restore" => about_one(arguments, |desk, id| {
            Ok(saved(&desk.house.fetch_case_note_back(id)?.value))
        }),
        _ => Err(unknown()),
    }
}

/// What must go from a case goes.
fn part(mut arguments: Arguments) -> Result<Deed> {
    let what = arguments.required("--what")?;
    let task: CaseTask = parse("--what", &what, "unknown_choice")?;
    about_one(arguments, move |desk, id| {
        desk.house.part_from_case(id, task)?;
        one(shapes::case(&desk.house.case(id)?))
    })
}

fn complain(mut arguments: Arguments) -> Result<Deed> {
    let id = arguments.id()?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, input| {
        let draft = ComplaintDraft::from_json(input.json()?).map_err(AppError::from)?;
        Ok(saved(&desk.house.complain(&id, &draft)?.value))
    }))
}

fn answer(mut arguments: Arguments) -> Result<Deed> {
    let complaint = arguments.required("--complaint")?;
    let complaint: ItemId = parse("--complaint", &complaint, "not_an_id")?;
    let id = arguments.id()?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, input| {
        let draft = ComplaintAnswer::from_json(input.json()?).map_err(AppError::from)?;
        Ok(saved(
            &desk.house.answer_complaint(&id, &complaint, &draft)?.value,
        ))
    }))
}

fn due(arguments: Arguments) -> Result<Deed> {
    arguments.done()?;
    Ok(Deed::with_book(|desk, _| {
        let cases = desk.house.due_cases()?;
        Ok(Answer::lines(
            cases.iter().filter_map(shapes::due_case).collect(),
        ))
    }))
}

fn list(mut arguments: Arguments) -> Result<Deed> {
    let state = arguments.option("--state")?;
    let state = state.map(|state| parse("--state", &state, "unknown_choice"));
    let parts = [
        (arguments.flag("--open"), CasePart::Open),
        (arguments.flag("--closed"), CasePart::Closed),
        (arguments.flag("--thrown-away"), CasePart::Bin),
    ];
    let part = parts.into_iter().find(|(is, _)| *is).map(|(_, part)| part);
    let query = CaseQuery {
        part: match (state.transpose()?, part) {
            (Some(state), _) => CasePart::State(state),
            (None, part) => part.unwrap_or_default(),
        },
        is_mine: arguments.flag("--mine"),
        search: arguments.option("--search")?,
        cursor: None,
        limit: usize::MAX,
    };
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        let cases = desk.house.find_cases(&query)?.rows;
        let house = Arc::clone(&desk.house);
        let lines = cases.into_iter().map(move |case| {
            let view = house.case(&case.row.id)?;
            Ok(shapes::case(&view))
        });
        Ok(Answer::Lines(Box::new(lines)))
    }))
}
