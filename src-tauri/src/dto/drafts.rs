//! Drafts. What is inside belongs to the form; only its title is looked at.

use serde::Serialize;

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

impl From<samenboek_app::Draft> for DraftRow {
    fn from(draft: samenboek_app::Draft) -> Self {
        Self {
            title: title_in(&draft.content),
            form: draft.form,
            about: draft.about,
            at: draft.at.to_rfc3339(),
        }
    }
}

fn title_in(content: &str) -> String {
    serde_json::from_str::<serde_json::Value>(content)
        .ok()
        .and_then(|content| {
            content
                .get("title")
                .and_then(|title| title.as_str())
                .map(str::to_owned)
        })
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draft_is_called_as_its_form_calls_it_and_nothing_when_it_does_not_read() {
        assert_eq!(
            title_in(r#"{"title": "Samen koken", "fields": {"title": "x"}}"#),
            "Samen koken"
        );
        for nameless in ["", "{}", "[1]", "{\"title\": 4}", "half een zi"] {
            assert_eq!(title_in(nameless), "", "{nameless}");
        }
    }
}
