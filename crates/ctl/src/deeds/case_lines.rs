//! What stands beside the steps of a case: letters, what stops it, talks, pairs that may take it on, and how parties look back.

use samenboek_app::{AppError, LineView, PairView, PartyBeside};
use samenboek_domain::case::{
    DeclineReason, FlagDraft, LetterDraft, MeetingDraft, PartyFactsDraft,
};
use samenboek_domain::ids::{DocumentId, ItemId, PersonId};
use serde_json::{Value, json};

use super::{Deed, one, saved, unknown};
use crate::answer::Answer;
use crate::arguments::{Arguments, missing, parse};
use crate::desk::Desk;
use crate::trouble::Result;
use crate::{files, words};

/// The rest of the words of `case`, after the first of them.
pub(super) fn read(word: &str, mut arguments: Arguments) -> Result<Deed> {
    match word {
        "letter" => letter(arguments),
        "beside" => about(arguments, |desk, id| {
            desk.house.open_case(id)?;
            let beside = desk.house.case_beside(id)?;
            one(json!({
                "lines": beside.lines.iter().map(line).collect::<Vec<_>>(),
                "stopped_by": beside.flags.iter().map(line).collect::<Vec<_>>(),
                "talks": beside.meetings.iter().map(line).collect::<Vec<_>>(),
                "parties": beside.parties.iter().map(party).collect::<Vec<_>>(),
                "declined": beside.declined.iter().map(|(who, why)| json!({ "name": who.name, "reason": why })).collect::<Vec<_>>(),
                "knows_a_party": beside.knows.iter().map(|who| &who.name).collect::<Vec<_>>(),
                "may_tell": beside.may_tell,
            }))
        }),
        "propose" => about(arguments, |desk, id| {
            let found = desk.house.propose_pairs(id)?;
            let left_out = found.left_out.iter();
            let left_out: Vec<Value> = left_out
                .map(|(who, bar)| json!({ "name": who.name, "why": bar }))
                .collect();
            let pairs: Vec<Value> = found.pairs.iter().map(pair).collect();
            one(json!({ "pairs": pairs, "left_out": left_out }))
        }),
        "decline" => {
            let reason = arguments.required("--reason")?;
            let reason: DeclineReason = parse("--reason", &reason, "unknown_choice")?;
            about(arguments, move |desk, id| {
                Ok(saved(&desk.house.decline_case(id, reason)?.value))
            })
        }
        "flag" => {
            let draft = FlagDraft {
                code: Some(arguments.required("--code")?),
                on: arguments.option("--on")?,
            };
            about(arguments, move |desk, id| {
                Ok(saved(&desk.house.flag_case(id, &draft)?.value))
            })
        }
        "lift" => {
            let why = arguments.required("--why")?;
            about(arguments, move |desk, id| {
                Ok(saved(&desk.house.lift_case(id, &why)?.value))
            })
        }
        "plan" => {
            let draft = MeetingDraft {
                what: arguments.option("--what")?,
                on: Some(arguments.required("--on")?),
                starts_at: arguments.option("--at")?,
                place: arguments.option("--place")?,
            };
            about(arguments, move |desk, id| {
                Ok(saved(&desk.house.plan_case_talk(id, &draft)?.value))
            })
        }
        "strike" => {
            let line = arguments.required("--line")?;
            let line: ItemId = parse("--line", &line, "not_an_id")?;
            about(arguments, move |desk, id| {
                Ok(saved(&desk.house.strike_case_line(id, &line)?.value))
            })
        }
        "told" => {
            let says_yes = yes_or_no(&mut arguments)?;
            of_party(arguments, move |desk, id, party| {
                Ok(saved(&desk.house.say_case_told(id, party, says_yes)?.value))
            })
        }
        "satisfied" => {
            let question = arguments.required("--question")?;
            let face = arguments.required("--face")?;
            of_party(arguments, move |desk, id, party| {
                let said = desk.house.say_case_satisfied(id, party, &question, &face)?;
                Ok(saved(&said.value))
            })
        }
        "knows" => {
            let name = arguments.required("--person")?;
            about(arguments, move |desk, id| {
                let person = desk.house.member(&name)?;
                Ok(saved(&desk.house.say_case_known(id, &person)?.value))
            })
        }
        "calendar" => calendar(arguments),
        _ => Err(unknown()),
    }
}

/// What is known of a party, from a draft.
pub(super) fn party_facts(mut arguments: Arguments) -> Result<Deed> {
    let party = arguments.required("--party")?;
    let id = arguments.id()?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, input| {
        let party = which_party(desk, &id, &party)?;
        let draft = PartyFactsDraft::from_json(input.json()?).map_err(AppError::from)?;
        Ok(saved(
            &desk.house.set_case_party(&id, &party, &draft, None)?.value,
        ))
    }))
}

fn about(
    mut arguments: Arguments,
    act: impl FnOnce(&Desk, &DocumentId) -> Result<Answer> + 'static,
) -> Result<Deed> {
    let id = arguments.id()?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| act(desk, &id)))
}

fn of_party(
    mut arguments: Arguments,
    act: impl FnOnce(&Desk, &DocumentId, &PersonId) -> Result<Answer> + 'static,
) -> Result<Deed> {
    let party = arguments.required("--party")?;
    about(arguments, move |desk, id| {
        let party = which_party(desk, id, &party)?;
        act(desk, id, &party)
    })
}

/// A party by the id of her card, or by her place in the case: `first`, `second`, or a number from 1.
fn which_party(desk: &Desk, id: &DocumentId, said: &str) -> Result<PersonId> {
    let place = match said {
        "first" => Some(1),
        "second" => Some(2),
        other => other.parse::<usize>().ok(),
    };
    let Some(place) = place else {
        return parse("--party", said, "not_an_id");
    };
    let parties = desk.house.case_beside(id)?.parties;
    let found = place.checked_sub(1).and_then(|place| parties.get(place));
    let found = found.ok_or_else(|| missing("--party"))?;
    Ok(found.party.person)
}

fn yes_or_no(arguments: &mut Arguments) -> Result<bool> {
    match (arguments.flag("--yes"), arguments.flag("--no")) {
        (true, false) => Ok(true),
        (false, true) => Ok(false),
        (true, true) | (false, false) => Err(missing("--yes")),
    }
}

fn letter(mut arguments: Arguments) -> Result<Deed> {
    let kind = arguments.required("--kind")?;
    let out = arguments.required_path("--out")?;
    let party = arguments.option("--party")?;
    let mut draft = LetterDraft {
        // As other words are typed.
        kind: Some(kind.replace('-', "_")),
        party: None,
        meeting: arguments.option("--meeting")?,
        language: arguments.option("--language")?,
        telephone: arguments.option("--telephone")?,
        on: arguments.option("--on")?,
    };
    let is_sent = arguments.flag("--sent");
    about(arguments, move |desk, id| {
        if let Some(party) = &party {
            draft.party = Some(which_party(desk, id, party)?.to_string());
        }
        let wanted = desk.house.case_letter_language(id, &draft)?;
        let paper = words::on_paper(wanted.as_slice())?;
        let pdf = desk.house.case_letter(id, &draft, &paper)?;
        files::write("out", &out, &pdf)?;
        if is_sent {
            desk.house.say_letter_sent(id, &draft, paper.language())?;
        }
        one(json!({ "out": out, "bytes": pdf.len(), "language": paper.language() }))
    })
}

fn calendar(mut arguments: Arguments) -> Result<Deed> {
    let out = arguments.required_path("--out")?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        let file = desk.house.talks_calendar(&words::on_paper(&[])?)?;
        files::write("out", &out, file.as_bytes())?;
        one(json!({ "out": out, "bytes": file.len() }))
    }))
}

fn line(view: &LineView) -> Value {
    let line = &view.line;
    json!({
        "id": line.id,
        "kind": line.kind,
        "code": line.code,
        "on": line.on.to_string(),
        "by": view.by,
        "at": line.at,
        "who": view.who,
        "of": line.of,
        "why": Some(&line.why).filter(|why| !why.is_empty()),
        "question": line.question,
        "language": line.language,
        "starts_at": line.starts_at,
        "place": line.place,
        "struck": view.is_struck,
    })
}

fn party(beside: &PartyBeside) -> Value {
    let answers = beside.answers.iter();
    let answers: serde_json::Map<String, Value> = answers
        .filter(|(_, faces)| !faces.is_empty())
        .map(|(question, faces)| (question.code().to_owned(), json!(faces)))
        .collect();
    json!({
        "party": beside.party.person,
        "name": beside.party.name,
        "language": beside.language,
        "minor": beside.is_minor,
        "guardian": beside.guardian.as_ref().map(|it| &it.name),
        "told": beside.told,
        "satisfied": answers,
    })
}

fn pair(view: &PairView) -> Value {
    let names: Vec<&String> = view.pair.iter().map(|person| &person.name).collect();
    let reasons = view.reasons.iter();
    let reasons: Vec<Value> = reasons
        .map(|it| json!({ "reason": it.reason, "who": it.who, "language": it.language }))
        .collect();
    json!({ "pair": names, "reasons": reasons })
}
