//! Backup, restoring it into an empty folder, and taking the book of everybody back to it.

use samenboek_app::{DailyBackup, GoingBack, Mention, RestoreMode};
use samenboek_domain::time::Timestamp;
use serde_json::{Value, json};

use super::{Deed, Standing, one, unknown};
use crate::arguments::{Arguments, parse};
use crate::files;
use crate::shapes;
use crate::trouble::{Result, Trouble};

pub(super) fn backup(mut arguments: Arguments) -> Result<Deed> {
    match arguments.word()?.as_deref() {
        None => by_hand(arguments),
        Some("daily") => daily(arguments),
        Some("rehearse") => {
            let file = arguments.path("--in")?;
            arguments.done()?;
            Ok(Deed::with_book(move |desk, _| {
                if let Some(file) = &file {
                    files::must_be_there("in", file)?;
                }
                let told = desk.house.rehearse(file.as_deref(), &desk.passphrase()?)?;
                let told = told.value;
                one(
                    json!({ "good": told.problems == 0, "problems": told.problems,
                    "encounters": told.encounters, "cases": told.cases, "until": told.until }),
                )
            }))
        }
        Some("now") => {
            arguments.done()?;
            Ok(Deed::with_book(|desk, _| {
                let made = desk.house.backup_today()?.value;
                one(json!({ "bytes": made.bytes }))
            }))
        }
        Some("state") => {
            arguments.done()?;
            Ok(Deed::with_book(|desk, _| {
                one(state(&desk.house.daily_backup()?))
            }))
        }
        Some(_) => Err(unknown()),
    }
}

fn by_hand(mut arguments: Arguments) -> Result<Deed> {
    let out = arguments.required_path("--out")?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        files::must_have_folder("out", &out)?;
        let made = desk.house.backup(&out)?;
        one(json!({ "out": out, "bytes": made.bytes }))
    }))
}

fn daily(mut arguments: Arguments) -> Result<Deed> {
    let (folder, off) = (arguments.path("--folder")?, arguments.flag("--off"));
    arguments.done()?;
    if off == folder.is_some() {
        return Err(crate::arguments::missing("--folder"));
    }
    Ok(Deed::with_book(move |desk, _| {
        desk.house.keep_daily_backup(folder.as_deref())?;
        one(state(&desk.house.daily_backup()?))
    }))
}

fn state(daily: &DailyBackup) -> Value {
    let last = daily.last.as_ref().map(|last| {
        json!({ "at": Timestamp::from_millis(last.at), "file": last.path, "bytes": last.bytes })
    });
    let days: Vec<String> = daily.days.iter().map(ToString::to_string).collect();
    json!({
        "folder": daily.folder,
        "there": daily.is_there,
        "last": last,
        "next_on": daily.next_on.map(|day| day.to_string()),
        "trouble": daily.trouble,
        "days": days,
        "remembering": daily.remembering,
        "rehearsed": daily.rehearsed,
        "late_since": daily.late_since.map(|day| day.to_string()),
    })
}

pub(super) fn restore(mut arguments: Arguments) -> Result<Deed> {
    let file = arguments.required_path("--in")?;
    let mode = match arguments.required("--mode")?.as_str() {
        "join-again" => RestoreMode::JoinAgain,
        "roll-back" => RestoreMode::RollBack,
        _ => return Err(Trouble::refuse_field("unknown_choice", "mode")),
    };
    arguments.done()?;
    Ok(Deed::at(Standing::Fresh, move |desk, _| {
        files::must_be_there("in", &file)?;
        let restored = desk.house.restore(&file, &desk.passphrase()?, mode)?;
        one(json!({ "person": restored.value.map(|me| me.name) }))
    }))
}

pub(super) fn go_back(mut arguments: Arguments) -> Result<Deed> {
    let word = arguments.word()?.unwrap_or_default();
    let things = arguments.option("--things")?;
    arguments.done()?;
    match (word.as_str(), things) {
        ("plan", None) => Ok(Deed::with_book(|desk, _| {
            let plan = desk.house.going_back()?;
            let plan = plan.ok_or_else(|| Trouble::refuse("no_backup_point"))?;
            one(told(&plan))
        })),
        ("do", Some(things)) => {
            let things = parse("--things", &things, "wrong_type")?;
            Ok(Deed::with_book(move |desk, _| {
                let went = desk.house.go_back(things)?.value;
                one(json!({ "back": went.back, "to_bin": went.to_bin }))
            }))
        }
        ("undo", None) => Ok(Deed::with_book(|desk, _| {
            let undone = desk.house.take_back_going_back()?.value;
            one(json!({ "undone": undone }))
        })),
        ("end", None) => Ok(Deed::with_book(|desk, _| {
            desk.house.end_going_back()?;
            one(json!({ "ended": true }))
        })),
        ("do", None) => Err(crate::arguments::missing("--things")),
        _ => Err(unknown()),
    }
}

fn told(plan: &GoingBack) -> Value {
    let things = |things: &[Mention]| -> Vec<Value> {
        things
            .iter()
            .map(|it| {
                json!({ "id": it.id, "kind": shapes::kind(it.kind), "in_bin": it.in_bin,
                "title": shapes::title(&it.title, it.activity.as_deref(), it.place.as_deref()) })
            })
            .collect()
    };
    json!({
        "since": plan.since,
        "things": plan.things(),
        "back": things(&plan.back),
        "to_bin": things(&plan.to_bin),
        "stays": plan.stays,
        "unheard": plan.unheard,
        "gone": plan.gone,
    })
}
