//! Backup, and restoring it into an empty folder.

use samenboek_app::RestoreMode;
use serde_json::json;

use super::{Deed, Standing, one};
use crate::arguments::Arguments;
use crate::files;
use crate::trouble::{Result, Trouble};

pub(super) fn backup(mut arguments: Arguments) -> Result<Deed> {
    let out = arguments.required_path("--out")?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        files::must_have_folder("out", &out)?;
        let made = desk.house.backup(&out)?;
        one(json!({ "out": out, "bytes": made.bytes }))
    }))
}

pub(super) fn restore(mut arguments: Arguments) -> Result<Deed> {
    let file = arguments.required_path("--in")?;
    let mode = match arguments.required("--mode")?.as_str() {
        "join-again" => RestoreMode::JoinAgain,
        "roll-back" => return Err(Trouble::refuse_field("mode_refused", "mode")),
        _ => return Err(Trouble::refuse_field("unknown_choice", "mode")),
    };
    arguments.done()?;
    Ok(Deed::at(Standing::Fresh, move |desk, _| {
        files::must_be_there("in", &file)?;
        let restored = desk.house.restore(&file, &desk.passphrase()?, mode)?;
        one(json!({ "person": restored.value.map(|me| me.name) }))
    }))
}
