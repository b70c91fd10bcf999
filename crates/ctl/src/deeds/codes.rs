//! Lists of codes that the centre makes its own.

use samenboek_app::{AppError, CodeView};
use samenboek_domain::code_list::{CodeDraft, CodeList};
use serde_json::{Value, json};

use super::{Deed, saved, unknown};
use crate::answer::Answer;
use crate::arguments::{Arguments, missing, parse};
use crate::trouble::Result;

pub(super) fn read(mut arguments: Arguments) -> Result<Deed> {
    match arguments.word()?.unwrap_or_default().as_str() {
        "add" => add(arguments),
        "edit" => edit(arguments),
        "move" => moved(arguments),
        "list" => list(arguments),
        _ => Err(unknown()),
    }
}

fn which(arguments: &mut Arguments) -> Result<CodeList> {
    let list = arguments.required("--list")?;
    parse("--list", &list, "unknown_choice")
}

fn code(arguments: &mut Arguments) -> Result<String> {
    arguments.word()?.ok_or_else(|| missing("code"))
}

fn add(mut arguments: Arguments) -> Result<Deed> {
    let list = which(&mut arguments)?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, input| {
        let draft = CodeDraft::from_json(input.json()?).map_err(AppError::from)?;
        Ok(saved(&desk.house.add_code(list, &draft)?.value))
    }))
}

fn edit(mut arguments: Arguments) -> Result<Deed> {
    let list = which(&mut arguments)?;
    let code = code(&mut arguments)?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, input| {
        let draft = CodeDraft::from_json(input.json()?).map_err(AppError::from)?;
        Ok(saved(&desk.house.edit_code(list, &code, &draft)?.value))
    }))
}

fn moved(mut arguments: Arguments) -> Result<Deed> {
    let list = which(&mut arguments)?;
    let earlier = arguments.flag("--earlier");
    let later = arguments.flag("--later");
    let code = code(&mut arguments)?;
    arguments.done()?;
    if earlier == later {
        return Err(missing("--earlier"));
    }
    Ok(Deed::with_book(move |desk, _| {
        Ok(saved(&desk.house.move_code(list, &code, earlier)?.value))
    }))
}

fn list(mut arguments: Arguments) -> Result<Deed> {
    let list = arguments.option("--list")?;
    let list = list.map(|list| parse("--list", &list, "unknown_choice"));
    let lists = match list.transpose()? {
        Some(list) => vec![list],
        None => CodeList::ALL.to_vec(),
    };
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        let mut lines = Vec::new();
        for list in lists {
            lines.extend(desk.house.list_codes(list)?.iter().map(row));
        }
        Ok(Answer::lines(lines))
    }))
}

fn row(code: &CodeView) -> Value {
    json!({
        "list": code.list,
        "code": code.line.code,
        "label_nl": code.line.label_nl,
        "label_en": code.line.label_en,
        "outside": code.line.outside,
        "hidden": code.line.hidden,
        "own": code.is_own,
        "group": code.counts_as,
    })
}
