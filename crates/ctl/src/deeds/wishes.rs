//! How people mediate: which languages they speak, and what they do not want.

use samenboek_app::WishView;
use samenboek_domain::ids::{ItemId, PersonId};
use samenboek_domain::person::wish::WishDraft;
use serde_json::{Value, json};

use super::{Deed, saved, unknown};
use crate::answer::Answer;
use crate::arguments::{Arguments, parse};
use crate::desk::Desk;
use crate::trouble::Result;

pub(super) fn read(mut arguments: Arguments) -> Result<Deed> {
    match arguments.word()?.unwrap_or_default().as_str() {
        "add" => {
            let draft = WishDraft {
                what: Some(arguments.required("--what")?),
                value: Some(arguments.required("--value")?),
            };
            of_person(arguments, move |desk, person| {
                let mut draft = draft;
                if draft.what.as_deref() == Some("not_with") {
                    let other = draft.value.as_deref().unwrap_or_default();
                    draft.value = Some(desk.house.member(other)?.to_string());
                }
                Ok(saved(&desk.house.add_wish(person, &draft)?.value))
            })
        }
        "list" => of_person(arguments, |desk, person| {
            let wishes = desk.house.wishes_of(person)?;
            Ok(Answer::lines(wishes.iter().map(wish).collect()))
        }),
        "drop" => {
            let line = arguments.required("--line")?;
            let line: ItemId = parse("--line", &line, "not_an_id")?;
            of_person(arguments, move |desk, person| {
                Ok(saved(&desk.house.drop_wish(person, &line)?.value))
            })
        }
        _ => Err(unknown()),
    }
}

fn of_person(
    mut arguments: Arguments,
    act: impl FnOnce(&Desk, &PersonId) -> Result<Answer> + 'static,
) -> Result<Deed> {
    let name = arguments.required("--person")?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        let person = desk.house.member(&name)?;
        act(desk, &person)
    }))
}

fn wish(view: &WishView) -> Value {
    json!({
        "line": view.wish.id,
        "what": view.wish.what,
        "value": view.who.as_ref().unwrap_or(&view.wish.value),
    })
}
