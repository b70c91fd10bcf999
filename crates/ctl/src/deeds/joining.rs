//! Joining: six digits told by voice, and two files or a line.

mod line;

use samenboek_app::{Whose, picture_names};
use samenboek_domain::input::parse_choice;
use samenboek_domain::person::Role;
use serde_json::json;

use super::sheets::SheetsFile;
use super::{Deed, Standing, class, one, unknown};
use crate::arguments::{Arguments, missing};
use crate::desk::Desk;
use crate::files;
use crate::trouble::{Result, Trouble};

pub(super) fn read(mut arguments: Arguments) -> Result<Deed> {
    match arguments.word()?.unwrap_or_default().as_str() {
        "request" => request(arguments),
        "show" => show(arguments),
        "approve" => approve(arguments),
        "finish" => finish(arguments),
        "wait" => line::wait(arguments),
        "near" => line::near(arguments),
        "take-back" => take_back(arguments),
        "cancel" => cancel(arguments),
        _ => Err(unknown()),
    }
}

fn request(mut arguments: Arguments) -> Result<Deed> {
    let person = arguments.required("--person")?;
    let laptop = arguments.required("--laptop")?;
    let class = class(&mut arguments)?;
    let out = arguments.required_path("--out")?;
    let file = SheetsFile::read(&mut arguments)?;
    arguments.done()?;
    Ok(Deed::at(Standing::Fresh, move |desk, _| {
        let passphrase = desk.passphrase()?;
        files::must_have_folder("out", &out)?;
        let state = file.around(|| {
            let asked = desk
                .house
                .join_request(&person, &laptop, class, &passphrase)?;
            Ok((asked.value, desk.house.sheets()))
        })?;
        desk.house.sheets_done();
        files::write("out", &out, &desk.house.join_file()?)?;
        one(json!({ "digits": state.digits, "request": state.request }))
    }))
}

/// The digits once more, and the file once more when it was lost.
fn show(mut arguments: Arguments) -> Result<Deed> {
    let out = arguments.path("--out")?;
    arguments.done()?;
    Ok(Deed::at(Standing::Joining, move |desk, _| {
        let state = desk
            .house
            .join_state()?
            .ok_or_else(|| Trouble::refuse("no_request_found"))?;
        if let Some(out) = &out {
            files::write("out", out, &desk.house.join_file()?)?;
        }
        one(json!({ "digits": state.digits, "request": state.request }))
    }))
}

fn approve(mut arguments: Arguments) -> Result<Deed> {
    let digits = arguments.required("--digits")?;
    let of = Of::read(&mut arguments)?;
    if let Some(at) = arguments.option("--at")? {
        return line::approve(arguments, at, digits, of);
    }
    let request = arguments.required_path("--request")?;
    let out = arguments.required_path("--out")?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        let request = files::read("request", &request)?;
        // The request is spent by approving; a folder that is not there must not cost it.
        files::must_have_folder("out", &out)?;
        let approval = desk
            .house
            .join_approve(&request, &digits, of.whose(desk)?)?;
        files::write("out", &out, &approval.answer)?;
        one(json!({ "pictures": picture_names(approval.pictures), "out": out }))
    }))
}

fn finish(mut arguments: Arguments) -> Result<Deed> {
    let answer = arguments.required_path("--answer")?;
    let compare = arguments.flag("--compare");
    arguments.done()?;
    Ok(Deed::at(Standing::Joining, move |desk, input| {
        let compare = line::Comparing::of(compare, &input)?;
        let answer = files::read("answer", &answer)?;
        let joined = desk.house.join_finish(&answer)?;
        let is_same = compare.ask(joined.value)?;
        desk.house.join_same(is_same)?;
        if !is_same {
            return Err(Trouble::refuse("pictures_differed"));
        }
        one(json!({
            "pictures": picture_names(joined.value),
            "person": desk.house.me()?.name,
            "laptop": desk.house.laptop()?.map(|(_, name, _)| name),
        }))
    }))
}

fn take_back(arguments: Arguments) -> Result<Deed> {
    arguments.done()?;
    Ok(Deed::with_book(|desk, _| {
        desk.house.join_take_back(None)?;
        one(json!({ "taken_back": true }))
    }))
}

fn cancel(arguments: Arguments) -> Result<Deed> {
    arguments.done()?;
    Ok(Deed::at(Standing::Joining, |desk, _| {
        desk.house.join_cancel()?;
        one(json!({ "cancelled": true }))
    }))
}

/// Whose laptop comes in, as it was said.
pub(super) enum Of {
    Mine,
    Member(String),
    Somebody(Role),
}

impl Of {
    fn read(arguments: &mut Arguments) -> Result<Self> {
        if arguments.flag("--mine") {
            return Ok(Self::Mine);
        }
        match arguments.option("--person")? {
            Some(person) => Ok(Self::Member(person)),
            None => Ok(Self::Somebody(role(arguments)?)),
        }
    }

    fn whose(&self, desk: &Desk) -> Result<Whose> {
        Ok(match self {
            Self::Mine => Whose::Mine,
            Self::Member(person) => Whose::Of(desk.house.member(person)?),
            Self::Somebody(role) => Whose::Somebody(*role),
        })
    }
}

pub(super) fn role(arguments: &mut Arguments) -> Result<Role> {
    let text = arguments.required("--role")?;
    parse_choice("role", Some(&text))?.ok_or_else(|| missing("--role"))
}
