//! A list of codes as keys: `code:<code>:label_nl`, `:label_en`, `:outside`, `:place`, `:hidden` and `:group`.
//!
//! They stand under the root, and the document has no maps: two laptops may each begin the same list, under the one id that
//! it has in every book, and lose nothing of it.

use std::collections::BTreeMap;

use samenboek_domain::code_list::CodeChange;
use samenboek_domain::text::Line;

use crate::flat::{Flat, Scalar};

/// What stands before a code.
const CODE: &str = "code:";

/// A line of a list, as it stands in the book.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CodeRecord {
    /// The code.
    pub code: String,
    /// What it is called in Dutch; none: as the program calls it.
    pub label_nl: Option<String>,
    /// What it is called in English.
    pub label_en: Option<String>,
    /// By which code somebody outside knows it.
    pub outside: Option<String>,
    /// Its place in the list, where somebody moved it.
    pub place: Option<i64>,
    /// It is asked no more.
    pub hidden: bool,
    /// What it counts as, of a code of the centre's own.
    pub group: Option<String>,
}

/// Lays a change of one line over the list.
pub(crate) fn code_change(flat: &mut Flat, code: &str, change: &CodeChange) {
    let mut put = |part: &str, value: Scalar| flat.put(format!("{CODE}{code}:{part}"), value);
    let lines = [
        ("label_nl", &change.label_nl),
        ("label_en", &change.label_en),
        ("outside", &change.outside),
    ];
    for (part, line) in lines {
        if let Some(line) = line {
            put(part, Scalar::optional(line.as_ref().map(Line::as_str)));
        }
    }
    if let Some(place) = change.place {
        put("place", Scalar::Int(place.into()));
    }
    if let Some(hidden) = change.hidden {
        put("hidden", Scalar::Bool(hidden));
    }
    if let Some(group) = &change.group {
        put("group", Scalar::text(group));
    }
}

/// The lines of a list, by their codes.
pub(crate) fn codes(content: &Flat) -> Vec<CodeRecord> {
    let mut codes: BTreeMap<&str, CodeRecord> = BTreeMap::new();
    for (key, value) in content.after(CODE.to_owned()) {
        let Some((code, part)) = key.split_once(':').filter(|(code, _)| !code.is_empty()) else {
            continue;
        };
        let line = codes.entry(code).or_insert_with(|| CodeRecord {
            code: code.to_owned(),
            ..CodeRecord::default()
        });
        let text = || {
            value
                .as_str()
                .filter(|it| !it.is_empty())
                .map(str::to_owned)
        };
        match part {
            "label_nl" => line.label_nl = text(),
            "label_en" => line.label_en = text(),
            "outside" => line.outside = text(),
            "place" => line.place = value.as_int(),
            "hidden" => line.hidden = *value == Scalar::Bool(true),
            "group" => line.group = text(),
            // A newer version's.
            _ => {}
        }
    }
    codes.into_values().collect()
}

/// Whether two values of this key are two versions for people to choose from.
pub(crate) fn is_code_word(key: &str) -> bool {
    let words = [":label_nl", ":label_en", ":outside"];
    key.starts_with(CODE) && words.iter().any(|end| key.ends_with(end))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use proptest::option;
    use proptest::prelude::*;

    use super::*;

    fn changes() -> impl Strategy<Value = CodeChange> {
        let line = || {
            option::of(option::of(
                "[a-zA-Z:|/ é]{1,20}".prop_filter_map("blank", |it| {
                    Line::parse_optional("label", Some(&it)).ok().flatten()
                }),
            ))
        };
        let rest = (
            option::of(any::<bool>()),
            option::of("[a-z_]{1,10}"),
            option::of(0..100_u32),
        );
        (line(), line(), line(), rest).prop_map(|(label_nl, label_en, outside, rest)| CodeChange {
            label_nl,
            label_en,
            outside,
            hidden: rest.0,
            group: rest.1,
            place: rest.2,
        })
    }

    proptest! {
        #[test]
        fn a_line_reads_back_as_it_was_changed_and_no_other_with_it(change in changes(), other in changes()) {
            let mut flat = Flat::default();
            code_change(&mut flat, "garden", &change);
            let first = codes(&flat);
            code_change(&mut flat, "smoke", &other);
            let both = codes(&flat);
            for record in first {
                prop_assert_eq!(both.iter().find(|it| it.code == record.code), Some(&record));
                let line = |line: &Option<Option<Line>>| line.clone().flatten().map(|it| it.as_str().to_owned());
                prop_assert_eq!(&record.label_nl, &line(&change.label_nl));
                prop_assert_eq!(&record.label_en, &line(&change.label_en));
                prop_assert_eq!(&record.outside, &line(&change.outside));
                prop_assert_eq!(record.hidden, change.hidden.unwrap_or(false));
                prop_assert_eq!(record.place, change.place.map(i64::from));
                prop_assert_eq!(&record.group, &change.group);
            }
        }
    }

    #[test]
    fn what_a_newer_version_wrote_of_a_line_is_passed_by() {
        let mut flat = Flat::default();
        flat.put("code:garden:colour", Scalar::text("green"));
        flat.put("code::label_nl", Scalar::text("Niets"));
        let found = codes(&flat);
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].code.as_str(), found[0].hidden), ("garden", false));
    }
}
