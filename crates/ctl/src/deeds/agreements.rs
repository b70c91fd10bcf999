//! What the parties of a case agreed. Whoever is not in the case finds nothing of it.

use std::sync::Arc;

use samenboek_app::AppError;
use samenboek_domain::agreement::{AgreementDraft, AnswerDraft, SignDraft, TextVersion, ToldDraft};
use samenboek_domain::ids::{DocumentId, ItemId};
use serde_json::json;

use super::{Deed, one, saved, unknown};
use crate::answer::Answer;
use crate::arguments::{Arguments, missing, parse};
use crate::desk::Desk;
use crate::trouble::{Result, Trouble};
use crate::{agreement_shapes as shapes, files, words};

pub(super) fn read(mut arguments: Arguments) -> Result<Deed> {
    match arguments.word()?.unwrap_or_default().as_str() {
        "add" => add(arguments),
        "edit" => edit(arguments),
        "show" => about_one(arguments, |desk, id| {
            one(shapes::agreement(&desk.house.agreement(id)?))
        }),
        "list" => list(arguments),
        "sign" => sign(arguments),
        "unsign" => unsign(arguments),
        "tell" => tell(arguments),
        "answer" => answer(arguments),
        "sheet" => sheet(arguments),
        "photo" => photo(arguments),
        "delete" => about_one(arguments, |desk, id| {
            Ok(saved(&desk.house.throw_agreement_away(id)?.value))
        }),
        "restore" => about_one(arguments, |desk, id| {
            Ok(saved(&desk.house.fetch_agreement_back(id)?.value))
        }),
        _ => Err(unknown()),
    }
}

fn case_of(arguments: &mut Arguments) -> Result<Option<DocumentId>> {
    let case = arguments.option("--case")?;
    case.map(|case| parse("--case", &case, "not_an_id"))
        .transpose()
}

fn add(mut arguments: Arguments) -> Result<Deed> {
    let case = case_of(&mut arguments)?.ok_or_else(|| missing("--case"))?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, input| {
        let draft = AgreementDraft::from_json(input.json()?).map_err(AppError::from)?;
        Ok(saved(&desk.house.record_agreement(&case, &draft)?.value))
    }))
}

fn edit(mut arguments: Arguments) -> Result<Deed> {
    let id = arguments.id()?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, input| {
        let patch = input.json()?;
        Ok(saved(&desk.house.patch_agreement(&id, patch)?.value))
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

fn list(mut arguments: Arguments) -> Result<Deed> {
    let case = case_of(&mut arguments)?;
    let is_binned = arguments.flag("--thrown-away");
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        let mut agreements = desk.house.list_agreements(case.as_ref())?;
        agreements.retain(|it| it.row.is_binned == is_binned);
        let house = Arc::clone(&desk.house);
        let lines = agreements
            .into_iter()
            .map(move |it| Ok(shapes::agreement(&house.agreement(&it.row.id)?)));
        Ok(Answer::Lines(Box::new(lines)))
    }))
}

fn sign(mut arguments: Arguments) -> Result<Deed> {
    let photo = arguments.path("--photo")?;
    let id = arguments.id()?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, input| {
        let draft = SignDraft::from_json(input.json()?).map_err(AppError::from)?;
        let photo = photo.map(|path| files::read("photo", &path)).transpose()?;
        let signed = desk.house.sign_agreement(&id, &draft, photo.as_deref())?;
        Ok(saved(&signed.value))
    }))
}

fn unsign(mut arguments: Arguments) -> Result<Deed> {
    let signature = signature_of(&mut arguments)?;
    about_one(arguments, move |desk, id| {
        Ok(saved(&desk.house.unsign_agreement(id, &signature)?.value))
    })
}

fn signature_of(arguments: &mut Arguments) -> Result<ItemId> {
    let signature = arguments.required("--signature")?;
    parse("--signature", &signature, "not_an_id")
}

fn tell(mut arguments: Arguments) -> Result<Deed> {
    let draft = ToldDraft {
        party: Some(arguments.required("--party")?),
        yes: Some(match arguments.required("--yes-or-no")?.as_str() {
            "yes" => true,
            "no" => false,
            _ => return Err(Trouble::refuse_field("unknown_choice", "yes-or-no")),
        }),
        on: arguments.option("--on")?,
    };
    about_one(arguments, move |desk, id| {
        Ok(saved(&desk.house.tell_referrer(id, &draft)?.value))
    })
}

/// One answer, or a list of them: they are written in one go, with the next talk.
fn answer(mut arguments: Arguments) -> Result<Deed> {
    let with_step = arguments.flag("--with-step");
    let talk = arguments.option("--talk")?;
    let id = arguments.id()?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, input| {
        let mut drafts = input.json()?;
        let drafts = match drafts.as_array_mut() {
            Some(drafts) => std::mem::take(drafts),
            None => vec![drafts],
        };
        let drafts = drafts.into_iter().map(AnswerDraft::from_json);
        let drafts = drafts.collect::<Result<Vec<_>, _>>();
        let drafts = drafts.map_err(AppError::from)?;
        let answered = desk
            .house
            .answer_agreement(&id, &drafts, with_step, talk.as_deref())?;
        Ok(saved(&answered.value))
    }))
}

fn sheet(mut arguments: Arguments) -> Result<Deed> {
    let languages: Vec<String> = arguments
        .option("--languages")?
        .unwrap_or_default()
        .split(',')
        .map(|language| language.trim().to_owned())
        .filter(|language| !language.is_empty())
        .collect();
    let version = arguments.option("--version")?;
    let version = version.map(|version| parse::<TextVersion>("--version", &version, "not_an_id"));
    let version = version.transpose()?;
    let out = arguments.required_path("--out")?;
    let id = arguments.id()?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        let words = words::all_on_paper()?;
        let house = &desk.house;
        let pdf = house.agreement_paper(&id, version.as_ref(), &languages, &words)?;
        files::write("out", &out, &pdf)?;
        one(json!({ "out": out, "bytes": pdf.len() }))
    }))
}

fn photo(mut arguments: Arguments) -> Result<Deed> {
    let signature = signature_of(&mut arguments)?;
    let out = arguments.required_path("--out")?;
    about_one(arguments, move |desk, id| {
        let photo = desk.house.signed_paper(id, &signature)?;
        files::write("out", &out, &photo)?;
        one(json!({ "out": out, "bytes": photo.len() }))
    })
}
