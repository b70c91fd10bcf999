//! The lock of this laptop, the quick code of whoever sits here, and who was let in without one.

use std::path::Path;

use samenboek_app::{CodeProof, LockTimes, Proof, QuickKind};
use serde_json::{Value, json};

use super::{Deed, one, unknown};
use crate::answer::Answer;
use crate::arguments::Arguments;
use crate::files;
use crate::trouble::{Result, Trouble};

pub(super) fn read_lock(mut arguments: Arguments) -> Result<Deed> {
    match arguments.word()?.unwrap_or_default().as_str() {
        "show" => {
            arguments.done()?;
            Ok(Deed::with_book(|desk, _| {
                one(times(desk.house.lock_times()?))
            }))
        }
        "set" => set_times(arguments),
        "let-in" => {
            arguments.done()?;
            Ok(Deed::with_book(|desk, _| {
                let lines = desk.house.let_in_log()?.into_iter().map(|line| {
                    json!({
                        "by": line.by.to_string(), "by_name": line.by_name,
                        "whom": line.whom.to_string(), "whom_name": line.whom_name,
                        "at": line.at.to_rfc3339(),
                    })
                });
                Ok(Answer::lines(lines.collect()))
            }))
        }
        _ => Err(unknown()),
    }
}

fn set_times(mut arguments: Arguments) -> Result<Deed> {
    let minutes = minutes(&mut arguments, "--minutes")?;
    let closed = self::minutes(&mut arguments, "--closed-minutes")?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        let now = desk.house.lock_times()?;
        let set = desk.house.set_lock_times(
            minutes.unwrap_or(now.minutes),
            closed.unwrap_or(now.closed_minutes),
        )?;
        one(times(set.value))
    }))
}

fn minutes(arguments: &mut Arguments, name: &'static str) -> Result<Option<u32>> {
    let number = arguments.number(name)?;
    // What no number of minutes can be is out of bounds too.
    Ok(number.map(|number| u32::try_from(number).unwrap_or(u32::MAX)))
}

fn times(times: LockTimes) -> Value {
    json!({ "minutes": times.minutes, "closed_minutes": times.closed_minutes })
}

pub(super) fn read_quick_code(mut arguments: Arguments) -> Result<Deed> {
    match arguments.word()?.unwrap_or_default().as_str() {
        "show" => {
            arguments.done()?;
            Ok(Deed::with_book(|desk, _| {
                let way = desk.house.quick_code()?;
                one(json!({
                    "kind": way.map(|way| way.kind.code()),
                    "spent": way.is_some_and(|way| way.is_spent),
                }))
            }))
        }
        "set" => {
            let kind: QuickKind = arguments
                .required("--kind")?
                .parse()
                .map_err(|_| Trouble::refuse_field("unknown_choice", "kind"))?;
            let file = arguments.required_path("--code-file")?;
            let before = arguments.path("--before-file")?;
            arguments.done()?;
            Ok(Deed::with_book(move |desk, _| {
                let before = before.map(|file| code("before-file", &file)).transpose()?;
                let code = code("code-file", &file)?;
                // A card without keys has none to show.
                let passphrase = desk.passphrase().ok();
                let proof = match (&before, &passphrase) {
                    (Some(before), _) => CodeProof::Before(before),
                    (None, Some(passphrase)) => CodeProof::Keys(Proof::Passphrase(passphrase)),
                    (None, None) => CodeProof::Nothing,
                };
                desk.house.set_quick_code(kind, &code, &proof)?;
                one(json!({ "set": true }))
            }))
        }
        "clear" => {
            let before = arguments.path("--before-file")?;
            arguments.done()?;
            Ok(Deed::with_book(move |desk, _| {
                let before = before.map(|file| code("before-file", &file)).transpose()?;
                desk.house.clear_quick_code(before.as_deref())?;
                one(json!({ "cleared": true }))
            }))
        }
        _ => Err(unknown()),
    }
}

fn code(option: &str, file: &Path) -> Result<String> {
    String::from_utf8(files::read(option, file)?)
        .map_err(|_| Trouble::refuse_field("wrong_type", option))
}
