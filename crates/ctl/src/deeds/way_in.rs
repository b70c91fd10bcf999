//! Ways in beside the passphrase: key-stick and sheet, a new passphrase, and beginning anew.

use std::path::PathBuf;

use samenboek_app::{Proof, WayIn};
use serde_json::json;

use super::paper;
use super::sheets::SheetsFile;
use super::{Deed, Standing, one, unknown};
use crate::arguments::Arguments;
use crate::trouble::{Result, Trouble};

pub(super) fn read_key_stick(mut arguments: Arguments) -> Result<Deed> {
    match arguments.word()?.unwrap_or_default().as_str() {
        "show" => show(arguments),
        "make" => make(arguments),
        "remove" => remove(arguments),
        _ => Err(unknown()),
    }
}

fn show(arguments: Arguments) -> Result<Deed> {
    arguments.done()?;
    Ok(Deed::with_book(|desk, _| {
        one(json!({ "key_stick": desk.house.has_key_stick()? }))
    }))
}

fn make(mut arguments: Arguments) -> Result<Deed> {
    let folder = arguments.required_path("--folder")?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        let passphrase = desk.passphrase()?;
        let proof = Proof::Passphrase(&passphrase);
        let made = desk.house.make_key_stick(&proof, &folder)?.value;
        one(json!({ "file": made }))
    }))
}

fn remove(arguments: Arguments) -> Result<Deed> {
    arguments.done()?;
    Ok(Deed::with_book(|desk, _| {
        desk.house.remove_key_stick()?;
        one(json!({ "removed": true }))
    }))
}

/// A new personal sheet.
pub(super) fn read_sheet(mut arguments: Arguments) -> Result<Deed> {
    if arguments.word()?.as_deref() != Some("new") {
        return Err(unknown());
    }
    let file = SheetsFile::required(&mut arguments)?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        let passphrase = desk.passphrase()?;
        file.around(|| Ok(((), Some(desk.house.new_sheet(&passphrase)?.value))))?;
        desk.house.sheets_done();
        one(json!({ "made": true }))
    }))
}

/// A new passphrase for whoever forgot hers.
pub(super) fn renew(mut arguments: Arguments) -> Result<Deed> {
    let folder = arguments.path("--folder")?;
    let code = match &folder {
        Some(_) => None,
        None => Some(paper::code(&mut arguments)?),
    };
    arguments.done()?;
    Ok(Deed::at(Standing::Fresh, move |desk, _| {
        let enrolment = desk.enrolment()?;
        let new = desk
            .new_passphrase()?
            .ok_or_else(|| Trouble::refuse_field("new_passphrase_missing", "new"))?;
        let folders: Vec<PathBuf> = folder.into_iter().collect();
        let way = match &code {
            Some(code) => WayIn::Sheet(code),
            None => WayIn::KeyStick(&folders),
        };
        desk.house.renew_passphrase(&enrolment, &way, &new)?;
        one(json!({ "changed": true }))
    }))
}

/// A new passphrase at this laptop for somebody of the team.
pub(super) fn give(mut arguments: Arguments) -> Result<Deed> {
    let person = arguments.required("--person")?;
    let file = SheetsFile::read(&mut arguments)?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        let person = desk.house.member(&person)?;
        let new = desk
            .new_passphrase()?
            .ok_or_else(|| Trouble::refuse_field("new_passphrase_missing", "new"))?;
        file.around(|| Ok(((), Some(desk.house.give_passphrase(&person, &new)?.value))))?;
        desk.house.sheets_done();
        one(json!({ "given": true }))
    }))
}

/// Takes the book off a laptop that nobody opens any more.
pub(super) fn begin_anew(mut arguments: Arguments) -> Result<Deed> {
    let confirmed = arguments.flag("--yes");
    let although_others = arguments.flag("--although-others");
    arguments.done()?;
    Ok(Deed::at(Standing::Fresh, move |desk, _| {
        desk.house.begin_anew(confirmed, although_others)?;
        one(json!({ "cleared": true }))
    }))
}
