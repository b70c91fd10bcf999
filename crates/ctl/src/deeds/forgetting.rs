//! Forgetting for good: the dry run, the deed, and who did so by now.

use samenboek_app::{ForgetPlan, ForgetStatus, Mention, NotReached, ToForget};
use samenboek_domain::ids::{CircleId, DocumentId, PersonId};
use samenboek_domain::person::fold;
use serde_json::{Value, json};

use super::{Deed, one, unknown};
use crate::answer::Answer;
use crate::arguments::{Arguments, missing, parse};
use crate::desk::Desk;
use crate::shapes;
use crate::trouble::{Result, Trouble};

pub(super) fn read(mut arguments: Arguments) -> Result<Deed> {
    match arguments.word()?.unwrap_or_default().as_str() {
        "" => forget(arguments),
        "status" => told(arguments, |desk| Ok(desk.house.forgotten()?)),
        "held" => told(arguments, |desk| Ok(desk.house.held_forgets()?)),
        "allow" => {
            arguments.done()?;
            Ok(Deed::with_book(|desk, _| {
                let allowed = desk.house.allow_forgets()?.value;
                one(json!({ "allowed": allowed }))
            }))
        }
        "leave" => {
            arguments.done()?;
            Ok(Deed::with_book(|desk, _| {
                let left = desk.house.leave_forgets()?.value;
                one(json!({ "left": left }))
            }))
        }
        _ => Err(unknown()),
    }
}

fn told(
    arguments: Arguments,
    ask: impl FnOnce(&Desk) -> Result<Vec<ForgetStatus>> + 'static,
) -> Result<Deed> {
    arguments.done()?;
    Ok(Deed::with_book(|desk, _| {
        Ok(Answer::lines(ask(desk)?.iter().map(status).collect()))
    }))
}

fn forget(mut arguments: Arguments) -> Result<Deed> {
    let document = arguments.option("--document")?;
    let circle = arguments.option("--circle")?;
    let case = arguments.option("--case")?;
    let person = arguments.option("--person")?;
    let (dry_run, yes) = (arguments.flag("--dry-run"), arguments.flag("--yes"));
    arguments.done()?;
    let said = [&document, &circle, &person, &case].into_iter().flatten();
    let said = said.count();
    if said > 1 {
        return Err(Trouble::refuse_field("unexpected_argument", "person"));
    }
    let known = match (document, circle) {
        (Some(id), _) => Some(ToForget::Document(parse("--document", &id, "not_an_id")?)),
        (None, Some(id)) => Some(ToForget::Circle(parse("--circle", &id, "not_an_id")?)),
        (None, None) => None,
    };
    let case = case
        .map(|id| parse("--case", &id, "not_an_id"))
        .transpose()?;
    Ok(Deed::with_book(move |desk, _| {
        let what = match (known, person, case) {
            (Some(known), _, _) => known,
            (None, Some(person), _) => ToForget::Person(called(desk, &person)?),
            (None, None, Some(case)) => ToForget::Circle(circle_of(desk, &case)?),
            (None, None, None) => return Err(missing("--document")),
        };
        if dry_run {
            return one(plan(&desk.house.forget_preview(&what)?));
        }
        one(status(&desk.house.forget(&what, yes)?.value))
    }))
}

/// The circle of a case that whoever is here reads.
fn circle_of(desk: &Desk, case: &DocumentId) -> Result<CircleId> {
    let mut cases = desk.house.list_cases()?.into_iter();
    let found = cases.find(|it| it.row.id == *case);
    found
        .map(|it| it.row.circle)
        .ok_or_else(|| Trouble::refuse_field("not_found", "case"))
}

/// Somebody with a card, by name or id.
pub(super) fn called(desk: &Desk, text: &str) -> Result<PersonId> {
    if let Ok(person) = text.parse() {
        return Ok(person);
    }
    let wanted = fold(text.trim());
    let mut found = desk.house.find_people(text)?;
    found.retain(|tile| fold(&tile.name) == wanted);
    match found.as_slice() {
        [] => Err(Trouble::refuse_field("unknown_person", "person")),
        [one] => Ok(one.person),
        [..] => Err(Trouble::refuse_field("several_people", "person")),
    }
}

fn plan(plan: &ForgetPlan) -> Value {
    let mentions = |list: &[Mention]| -> Vec<Value> {
        list.iter()
            .map(|it| {
                json!({ "id": it.id, "kind": shapes::kind(it.kind), "in_bin": it.in_bin,
                "title": shapes::title(&it.title, it.activity.as_deref(), it.place.as_deref()) })
            })
            .collect()
    };
    let not_reached: Vec<&str> = plan
        .not_reached
        .iter()
        .map(|it| NotReached::code(*it))
        .collect();
    let title = match plan.what {
        ToForget::Document(_) | ToForget::Names(_) => {
            shapes::title(&plan.title, plan.activity.as_deref(), plan.place.as_deref())
        }
        ToForget::Person(_) | ToForget::Circle(_) => plan.title.clone(),
    };
    json!({
        "title": title,
        "documents": plan.documents,
        "consents": plan.consents,
        "photos": mentions(&plan.photos),
        "in_bin": plan.in_bin,
        "mentions": mentions(&plan.mentions),
        "texts": mentions(&plan.texts),
        "perhaps": mentions(&plan.perhaps),
        "drafts": plan.drafts,
        "parcels": plan.parcels,
        "parcels_of_others": plan.parcels_of_others,
        "set_aside": plan.set_aside,
        "laptops": plan.laptops,
        "files_with_names": plan.files_with_names,
        "not_reached": not_reached,
    })
}

pub(super) fn status(status: &ForgetStatus) -> Value {
    let awaited: Vec<Value> = status
        .awaited
        .iter()
        .map(|it| json!({ "laptop": it.laptop, "at": it.heard }))
        .collect();
    json!({
        "kind": status.kind,
        "id": status.id,
        "held": status.held,
        "gone_here": status.gone_here,
        "laptops_confirmed": status.confirmed,
        "laptops": status.laptops,
        "awaited": awaited,
        "held_by": status.held_by,
        "was": status.was,
        "at": status.at,
        "left": status.left,
    })
}
