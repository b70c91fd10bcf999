//! Drafts. What is inside belongs to the form; only its title is looked at.

use serde::Serialize;
use serde_json::Value;

use crate::words::Tongue;

/// A draft, for the form it came from.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct KeptDraft {
    /// What the form made of it.
    pub content: String,
    /// When it was kept.
    pub at: String,
}

impl From<samenboek_app::Draft> for KeptDraft {
    fn from(draft: samenboek_app::Draft) -> Self {
        Self {
            content: draft.content,
            at: draft.at.to_rfc3339(),
        }
    }
}

/// A draft in a list.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DraftRow {
    /// Which form.
    pub form: String,
    /// What it changes.
    pub about: Option<String>,
    /// What the form calls it; empty when it has no name yet.
    pub title: String,
    /// When it was kept.
    pub at: String,
}

impl DraftRow {
    /// With the name it would have in the book.
    pub fn read(draft: samenboek_app::Draft, tongue: &Tongue) -> Self {
        Self {
            title: title_in(&draft.content, tongue),
            form: draft.form,
            about: draft.about,
            at: draft.at.to_rfc3339(),
        }
    }
}

fn title_in(content: &str, tongue: &Tongue) -> String {
    let content: Value = serde_json::from_str(content).unwrap_or_default();
    let part = |key| content.get(key).and_then(Value::as_str);
    match (part("title"), part("activity"), part("place")) {
        (None | Some(""), None, None) => String::new(),
        (title, activity, place) => tongue.encounter(title.unwrap_or_default(), activity, place),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_draft_is_called_as_it_would_be_in_the_book_and_nothing_when_it_does_not_read() {
        let dutch = Tongue::called("nl").unwrap();
        for (content, called) in [
            (
                r#"{"title": "Samen koken", "activity": "meal", "fields": {"title": "x"}}"#,
                "Samen koken",
            ),
            (
                r#"{"title": "", "activity": "meal", "place": "Portiek 12"}"#,
                "Eten in Portiek 12",
            ),
            (
                r#"{"title": "", "activity": null, "place": "Portiek 12"}"#,
                "Portiek 12",
            ),
        ] {
            assert_eq!(title_in(content, dutch), called);
        }
        for nameless in ["", "{}", "[1]", "{\"title\": 4}", "half een zi"] {
            assert_eq!(title_in(nameless, dutch), "", "{nameless}");
        }
    }
}
