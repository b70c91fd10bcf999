//! Who was let in in vain, and how whoever asks stands with the team.

use samenboek_app::{Counting, Stranded};
use serde_json::{Value, json};

use super::late::signer;
use super::{Deed, one, unknown};
use crate::answer::Answer;
use crate::arguments::Arguments;
use crate::trouble::Result;

pub(super) fn read(mut arguments: Arguments) -> Result<Deed> {
    match arguments.word()?.unwrap_or_default().as_str() {
        "list" => {
            arguments.done()?;
            Ok(Deed::with_book(|desk, _| {
                let stranded = desk.house.stranded()?;
                Ok(Answer::lines(stranded.iter().map(line).collect()))
            }))
        }
        "let-in" => {
            let signer = signer(arguments)?;
            Ok(Deed::with_book(move |desk, _| {
                let taken = desk.house.let_in_again(&signer)?.value;
                one(json!({ "brought": taken.things, "waiting": taken.waiting }))
            }))
        }
        "keep-out" => {
            let signer = signer(arguments)?;
            Ok(Deed::with_book(move |desk, _| {
                desk.house.keep_out(&signer)?;
                one(json!({ "kept_out": true }))
            }))
        }
        _ => Err(unknown()),
    }
}

/// How whoever asks stands with the team.
pub(super) fn read_standing(arguments: Arguments) -> Result<Deed> {
    arguments.done()?;
    Ok(Deed::with_book(|desk, _| {
        let standing = desk.house.standing()?;
        let by = match &standing.mine {
            Counting::LetInInVain { by } => Some(by.as_str()),
            Counting::Yes | Counting::Stopped | Counting::GoneOn | Counting::Unknown => None,
        };
        one(json!({
            "mine": standing.mine.code(),
            "let_in_by": by,
            "elsewhere": standing.elsewhere,
            "nobody_leads": standing.nobody_leads,
            "paper_left": standing.paper_left,
            "copied": standing.copied,
            "halted": standing.halted,
        }))
    }))
}

fn line(one: &Stranded) -> Value {
    json!({
        "id": one.id,
        "person": one.name,
        "laptop": one.laptop_name,
        "shared": one.class == samenboek_app::LaptopClass::Shared,
        "role": one.role,
        "further": one.further,
        "let_in_by": one.by,
        "why": one.why.code(),
        "parcels": one.parcels,
        "kept_out": one.kept_out,
    })
}
