//! Every command, from its words to the use case it calls. Words are read whole before anything is opened.

mod access;
mod agreements;
mod backup;
mod cards;
mod case_lines;
mod cases;
mod ccv;
mod centre;
mod codes;
mod consents;
mod duties;
mod encounters;
mod exports;
mod fields;
mod figures;
mod forgetting;
mod groups;
mod guide;
mod history;
mod imports;
mod insight;
mod joining;
mod languages;
mod laptops;
mod late;
mod locks;
mod paper;
mod people;
mod photos;
mod recordings;
mod remote;
mod retention;
mod rules;
mod series;
mod sharing;
mod sheets;
mod signals;
mod stranded;
mod versions;
mod way_in;
mod wishes;

use samenboek_app::{LaptopClass, Saved};
use serde_json::{Value, json};

use crate::answer::Answer;
use crate::arguments::Arguments;
use crate::desk::Desk;
use crate::input::Input;
use crate::trouble::{Result, Trouble};

/// How far the laptop must be for a deed.
pub enum Standing {
    /// The folder may be empty; the deed sees to it.
    Fresh,
    /// Unlocked; it may still wait for an answer.
    Joining,
    /// Unlocked, with a book.
    Book,
}

type Act = Box<dyn FnOnce(&Desk, Input) -> Result<Answer>>;

/// A command whose words were understood.
pub struct Deed {
    /// What it needs.
    pub standing: Standing,
    /// What it does.
    pub act: Act,
}

impl Deed {
    fn at(standing: Standing, act: impl FnOnce(&Desk, Input) -> Result<Answer> + 'static) -> Self {
        Self {
            standing,
            act: Box::new(act),
        }
    }

    fn with_book(act: impl FnOnce(&Desk, Input) -> Result<Answer> + 'static) -> Self {
        Self::at(Standing::Book, act)
    }
}

/// Understands a command. Batches are begun elsewhere: there is none within another.
pub fn read(mut arguments: Arguments) -> Result<Deed> {
    let family = arguments.word()?.unwrap_or_default();
    match family.as_str() {
        "found" => centre::found(arguments),
        "join" => joining::read(arguments),
        "people" => people::read(arguments),
        "passphrase" => people::read_passphrase(arguments),
        "person" => people::read_person(arguments),
        "laptop" => people::read_laptop(arguments),
        "language" => languages::read(arguments),
        "recording" => recordings::read(arguments),
        "encounter" => encounters::read(arguments),
        "export" => exports::read(arguments),
        "import" => imports::read(arguments),
        "series" => series::read(arguments),
        "find" => history::find(arguments),
        "history" => history::read(arguments),
        "insight" => insight::read(arguments),
        "rule" => rules::read(arguments),
        "case" => cases::read(arguments),
        "agreement" => agreements::read(arguments),
        "signal" => signals::read(arguments),
        "wish" => wishes::read(arguments),
        "ccv" => ccv::read(arguments),
        "group" => groups::read(arguments),
        "guide" => guide::read(arguments),
        "consent" => consents::read(arguments),
        "codes" => codes::read(arguments),
        "field" => fields::read(arguments),
        "figures" => figures::read(arguments),
        "paper" => paper::read(arguments),
        "key-stick" => way_in::read_key_stick(arguments),
        "sheet" => way_in::read_sheet(arguments),
        "lock" => locks::read_lock(arguments),
        "quick-code" => locks::read_quick_code(arguments),
        "bin" => encounters::read_bin(arguments),
        "versions" => versions::read(arguments),
        "exchange" => sharing::exchange(arguments),
        "status" => sharing::status(arguments),
        "forget" => forgetting::read(arguments),
        "retention" => retention::read(arguments),
        "late" => late::read(arguments),
        "apart" => late::read_apart(arguments),
        "stranded" => stranded::read(arguments),
        "standing" => stranded::read_standing(arguments),
        "verify" => sharing::verify(arguments),
        "backup" => backup::backup(arguments),
        "restore" => backup::restore(arguments),
        "go-back" => backup::go_back(arguments),
        _ => Err(unknown()),
    }
}

fn unknown() -> Trouble {
    Trouble::refuse_field("unknown_command", "command")
}

fn class(arguments: &mut Arguments) -> Result<LaptopClass> {
    match arguments.required("--class")?.as_str() {
        "shared" => Ok(LaptopClass::Shared),
        "personal" => Ok(LaptopClass::Personal),
        _ => Err(Trouble::refuse_field("unknown_choice", "class")),
    }
}

fn saved(saved: &Saved) -> Answer {
    Answer::One(json!({ "id": saved.id, "hints": saved.hints }))
}

fn one(value: Value) -> Result<Answer> {
    Ok(Answer::One(value))
}
