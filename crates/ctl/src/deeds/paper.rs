//! The centre's key on paper. The code comes from a file: it never stands on the command line.

use samenboek_app::SheetCode;
use serde_json::json;

use super::sheets::SheetsFile;
use super::{Deed, one, unknown};
use crate::arguments::Arguments;
use crate::files;
use crate::trouble::{Result, Trouble};

pub(super) fn read(mut arguments: Arguments) -> Result<Deed> {
    match arguments.word()?.unwrap_or_default().as_str() {
        "facts" => facts(arguments),
        "restore" => restore(arguments),
        _ => Err(unknown()),
    }
}

/// What the paper would do.
fn facts(mut arguments: Arguments) -> Result<Deed> {
    let code = code(&mut arguments)?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        let facts = desk.house.paper_facts(&code)?;
        one(json!({ "leading": facts.leading, "shared": facts.is_shared }))
    }))
}

/// Uses the paper, once.
fn restore(mut arguments: Arguments) -> Result<Deed> {
    let code = code(&mut arguments)?;
    let person = arguments.option("--person")?;
    let file = SheetsFile::read(&mut arguments)?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        let person = match &person {
            Some(name) => desk.house.member(name)?,
            None => desk.house.me()?.person,
        };
        let passphrase = desk.new_passphrase()?;
        let used = file.around(|| {
            let used = desk
                .house
                .restore_with_paper(&code, &person, passphrase.as_ref())?
                .value;
            let sheets = used.sheets.clone();
            Ok((used, sheets))
        })?;
        desk.house.sheets_done();
        one(json!({ "leader": used.leader, "led_before": used.led_before }))
    }))
}

/// The code of a sheet, from the file that `--code-file` names.
pub(super) fn code(arguments: &mut Arguments) -> Result<SheetCode> {
    let path = arguments.required_path("--code-file")?;
    let text = String::from_utf8(files::read("code-file", &path)?)
        .map_err(|_| Trouble::refuse_field("wrong_type", "code-file"))?;
    SheetCode::parse(&text).map_err(|error| Trouble::refuse_field(error.code(), "code"))
}
