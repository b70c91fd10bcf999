//! Rows of statistics as keys: `row:<key>:year`, `:kinds`, `:referrer`, `:stage`, `:unsuitable`, `:result`, `:raw`, `:net` and
//! `:hours`. Nothing else stands in such a document but its version: not who began it, nor when.
//!
//! They stand under the root, and the document has no maps: two laptops may each begin the same year, under the one id that
//! it has in every book, and each write the row of one case, and there is one row.

use std::collections::BTreeMap;

use samenboek_domain::annual::{HoursBand, LeadBand, Reduced};
use samenboek_domain::case::CaseStage;

use crate::flat::{Flat, Scalar};

/// What stands before the key of a row.
const ROW: &str = "row:";

/// Writes a row.
pub(crate) fn put_reduced(flat: &mut Flat, key: &str, row: &Reduced) {
    let mut put = |part: &str, value: Scalar| flat.put(format!("{ROW}{key}:{part}"), value);
    put("year", Scalar::Int(row.year.into()));
    put("kinds", Scalar::Str(row.kinds.join(" ")));
    put("referrer", Scalar::optional(row.referrer.as_deref()));
    put("stage", Scalar::text(row.stage.code()));
    put("unsuitable", Scalar::Bool(row.is_unsuitable));
    put("result", Scalar::text(&row.result));
    put("raw", Scalar::optional(row.raw.map(LeadBand::code)));
    put("net", Scalar::optional(row.net.map(LeadBand::code)));
    put("hours", Scalar::text(row.hours.code()));
}

/// The rows that are whole, by their keys.
pub(crate) fn reduced(content: &Flat) -> BTreeMap<String, Reduced> {
    let mut parts: BTreeMap<&str, BTreeMap<&str, &Scalar>> = BTreeMap::new();
    for (key, value) in content.after(ROW.to_owned()) {
        if let Some((row, part)) = key.split_once(':') {
            parts.entry(row).or_default().insert(part, value);
        }
    }
    let rows = parts.into_iter();
    rows.filter_map(|(key, parts)| Some((key.to_owned(), row(&parts)?)))
        .collect()
}

fn row(parts: &BTreeMap<&str, &Scalar>) -> Option<Reduced> {
    let text = |part: &str| {
        let text = parts.get(part).and_then(|value| value.as_str());
        text.filter(|text| !text.is_empty())
    };
    let band = |part: &str| text(part).and_then(|code| code.parse::<LeadBand>().ok());
    let year = parts.get("year").and_then(|value| value.as_int())?;
    let kinds = text("kinds").unwrap_or_default().split_whitespace();
    Some(Reduced {
        year: i32::try_from(year).ok()?,
        kinds: kinds.map(str::to_owned).collect(),
        referrer: text("referrer").map(str::to_owned),
        stage: text("stage")?.parse::<CaseStage>().ok()?,
        is_unsuitable: parts.get("unsuitable") == Some(&&Scalar::Bool(true)),
        result: text("result")?.to_owned(),
        raw: band("raw"),
        net: band("net"),
        hours: text("hours")?.parse::<HoursBand>().ok()?,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use proptest::option;
    use proptest::prelude::*;
    use proptest::sample::select;
    use samenboek_domain::annual::row_key;
    use samenboek_domain::ids::DocumentId;

    use super::*;

    fn rows() -> impl Strategy<Value = Reduced> {
        let codes = (
            proptest::collection::vec("[a-z_]{1,12}", 0..4),
            option::of("[a-z_]{1,12}"),
            "[a-z_]{1,12}",
        );
        let bands = (
            option::of(select(LeadBand::ALL.to_vec())),
            option::of(select(LeadBand::ALL.to_vec())),
            select(HoursBand::ALL.to_vec()),
        );
        let rest = (
            1990..2100_i32,
            select(CaseStage::ALL.to_vec()),
            any::<bool>(),
        );
        (codes, bands, rest).prop_map(|(codes, bands, rest)| Reduced {
            year: rest.0,
            kinds: codes.0,
            referrer: codes.1,
            stage: rest.1,
            is_unsuitable: rest.2,
            result: codes.2,
            raw: bands.0,
            net: bands.1,
            hours: bands.2,
        })
    }

    proptest! {
        #[test]
        fn a_row_reads_back_as_it_was_written_beside_another(one in rows(), other in rows()) {
            let keys = [1, 2].map(|n| row_key(&DocumentId::from_bytes([n; 16])));
            let mut flat = Flat::default();
            put_reduced(&mut flat, &keys[0], &one);
            put_reduced(&mut flat, &keys[1], &other);
            let read = reduced(&flat);
            prop_assert_eq!((&read[&keys[0]], &read[&keys[1]], read.len()), (&one, &other, 2));
        }
    }

    #[test]
    fn a_row_stands_in_its_document_with_these_keys_and_no_others() {
        let row = Reduced {
            year: 2023,
            kinds: vec!["garden".into(), "smoke".into()],
            referrer: Some("police".into()),
            stage: CaseStage::Session,
            is_unsuitable: false,
            result: "lapsed".into(),
            raw: Some(LeadBand::Quarter),
            net: Some(LeadBand::EightWeeks),
            hours: HoursBand::UnderTen,
        };
        let mut flat = Flat::default();
        put_reduced(&mut flat, "k", &row);
        let keys: Vec<&str> = flat.scalars.keys().map(String::as_str).collect();
        let parts = [
            "hours",
            "kinds",
            "net",
            "raw",
            "referrer",
            "result",
            "stage",
            "unsuitable",
            "year",
        ];
        assert_eq!(keys, parts.map(|part| format!("row:k:{part}")));
        assert!(flat.maps.is_empty() && flat.texts.is_empty());
    }

    #[test]
    fn a_row_that_is_not_whole_counts_for_nothing_and_what_a_newer_version_adds_is_passed_by() {
        let mut flat = Flat::default();
        flat.put("row:half:year", Scalar::Int(2023));
        flat.put("row:half:result", Scalar::text("lapsed"));
        flat.put("row:odd", Scalar::Int(1));
        assert_eq!(reduced(&flat).len(), 0);
        flat.put("row:half:stage", Scalar::text("intake"));
        flat.put("row:half:hours", Scalar::text("unknown"));
        flat.put("row:half:colour", Scalar::text("green"));
        assert_eq!(reduced(&flat).len(), 1);
    }
}
