//! Help on one sheet of paper.

use serde_json::json;

use super::{Deed, one};
use crate::arguments::Arguments;
use crate::trouble::{Result, Trouble};
use crate::{files, words};

pub(super) fn read(mut arguments: Arguments) -> Result<Deed> {
    let language = arguments.required("--language")?;
    let out = arguments.required_path("--out")?;
    arguments.done()?;
    // In another language than the one that was asked for nobody at the laptop is helped.
    if !words::TAGS.contains(&language.as_str()) {
        return Err(Trouble::refuse_field("unknown_choice", "language"));
    }
    Ok(Deed::with_book(move |desk, _| {
        let pdf = desk.house.guide(&words::on_paper(&[language])?)?;
        files::write("out", &out, &pdf)?;
        one(json!({ "out": out, "bytes": pdf.len() }))
    }))
}
