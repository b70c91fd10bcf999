//! "What do you know of me?": everything about one person, for herself.

use std::collections::BTreeSet;
use std::path::Path;

use samenboek_app::AccessWords;
use samenboek_domain::kind::DocumentKind;
use serde_json::json;

use super::{Deed, cards, one};
use crate::arguments::Arguments;
use crate::files;
use crate::shapes;
use crate::trouble::{Result, Trouble};
use crate::words;

/// A pack as PDF or JSON: by the ending of the file.
pub(super) fn pack(mut arguments: Arguments) -> Result<Deed> {
    let out = arguments.required_path("--out")?;
    let language = arguments.option("--language")?;
    let mut left_out = BTreeSet::new();
    while let Some(key) = arguments.option("--without")? {
        left_out.insert(key);
    }
    let person = cards::id(&mut arguments)?;
    arguments.done()?;
    let is_json = match ending(&out).as_deref() {
        Some("pdf") => false,
        Some("json") => true,
        Some(_) | None => return Err(Trouble::refuse_field("unknown_choice", "out")),
    };
    Ok(Deed::with_book(move |desk, _| {
        files::must_have_folder("out", &out)?;
        let pack = desk.house.access_pack(&person, &left_out)?;
        let mut write = |bytes: &[u8]| files::lay_down(&out, bytes);
        let bytes = if is_json {
            desk.house.save_access_file(&pack, &mut write)?
        } else {
            let tongue = language.as_deref();
            let paper = words::on_paper(&language.iter().cloned().collect::<Vec<_>>())?;
            let words = AccessWords {
                paper: &paper,
                called: &|kind, title, activity, place| match kind {
                    DocumentKind::Encounter => shapes::title(title, activity, place),
                    DocumentKind::Signal => shapes::signal_title(activity, place),
                    DocumentKind::Consent => words::named_in(tongue, "consent"),
                    DocumentKind::Rule
                    | DocumentKind::Series
                    | DocumentKind::Group
                    | DocumentKind::Field
                    | DocumentKind::Criterion
                    | DocumentKind::CodeList
                    | DocumentKind::Statistics
                    | DocumentKind::Photo
                    | DocumentKind::Person
                    | DocumentKind::Laptop
                    | DocumentKind::Centre
                    | DocumentKind::Case
                    | DocumentKind::CaseNote
                    | DocumentKind::CaseReads
                    | DocumentKind::Agreement
                    | DocumentKind::Unknown(_) => shapes::rule_title(title, place),
                },
                word: &|key| words::named_in(tongue, key),
            };
            desk.house.save_access_paper(&pack, &words, &mut write)?
        };
        one(json!({
            "out": out,
            "bytes": bytes.value,
            "encounters": pack.visits.len(),
            "organised": pack.organised.len(),
            "rules": pack.rules.len(),
            "groups": pack.groups.len(),
            "duties": pack.duties.len(),
            "consents": pack.consents.len(),
            "signals": pack.signals.len(),
            "sentences": pack.said.len(),
            "perhaps": pack.perhaps,
        }))
    }))
}

fn ending(out: &Path) -> Option<String> {
    Some(out.extension()?.to_str()?.to_lowercase())
}
