//! The window's sources: Tauri in one place, features apart, no words, nothing that breaks on the
//! laptops this is made for.

use crate::files::{File, below, names};
use crate::none;

/// What WebKitGTK does badly or not at all, and what does not mirror from right to left.
const NEVER: [&str; 14] = [
    "type=\"date\"",
    "type=\"time\"",
    "type=\"datetime-local\"",
    "type=\"month\"",
    "window.print",
    "speechSynthesis",
    "localStorage",
    "sessionStorage",
    "margin-left",
    "margin-right",
    "padding-left",
    "padding-right",
    "text-align: left",
    "text-align: right",
];

/// Sides by the hand: they stay where they are when the reading direction turns.
const BY_THE_HAND: [&str; 16] = [
    "border-left",
    "border-right",
    "border-top-left",
    "border-top-right",
    "border-bottom-left",
    "border-bottom-right",
    "clear: left",
    "clear: right",
    "float: left",
    "float: right",
    "scroll-margin-left",
    "scroll-margin-right",
    " left:",
    " right:",
    ";left:",
    ";right:",
];

/// Attributes that are read aloud or shown.
const SHOWN: [&str; 6] = [
    "aria-label",
    "aria-description",
    "title",
    "placeholder",
    "alt",
    "label",
];

fn ui(endings: &[&str]) -> Vec<File> {
    below("ui/src", endings)
}

#[test]
fn only_the_backend_knows_tauri() {
    let files = ui(&[".ts", ".svelte"]).into_iter();
    let outside = files.filter(|file| !file.path.starts_with("ui/src/backend/"));
    let mut findings: Vec<String> = outside
        .flat_map(|file| file.lines_with("@tauri-apps"))
        .collect();
    let globals = ui(&[".ts", ".svelte"])
        .into_iter()
        .flat_map(|file| file.lines_with("__TAURI__"));
    findings.extend(globals);
    none("Tauri outside ui/src/backend", &findings);
}

#[test]
fn features_do_not_import_one_another() {
    let features = names("ui/src/features");
    let mut findings = Vec::new();
    for file in below("ui/src/features", &[".ts", ".svelte"]) {
        let own = file.path.split('/').nth(3).unwrap_or_default().to_owned();
        for other in features.iter().filter(|name| **name != own) {
            findings.extend(file.lines_with(&format!("from \"../{other}/")));
            findings.extend(file.lines_with(&format!("features/{other}/")));
        }
    }
    none("a feature knows another", &findings);
}

#[test]
fn components_know_no_backend_and_no_feature() {
    let mut findings = Vec::new();
    for file in below("ui/src/components", &[".ts", ".svelte"]) {
        let lines = [file.lines_with("/backend"), file.lines_with("/features/")].concat();
        // The shape of a value is no knowledge of where it comes from.
        findings.extend(
            lines
                .into_iter()
                .filter(|line| line.contains("import ") && !only_types(line)),
        );
    }
    none("a component knows too much", &findings);
}

fn only_types(line: &str) -> bool {
    let names = line.split(['{', '}']).nth(1).unwrap_or_default();
    line.contains("import type ")
        || names
            .split(',')
            .all(|name| name.trim().starts_with("type "))
}

#[test]
fn nothing_is_used_that_fails_on_these_laptops() {
    let files = ui(&[".ts", ".svelte", ".css", ".html"]);
    let findings = files
        .iter()
        .flat_map(|file| NEVER.iter().flat_map(|mark| file.lines_with(mark)));
    none("things that never work here", &findings.collect::<Vec<_>>());
}

#[test]
fn sides_are_named_by_where_one_begins_to_read() {
    let rooms = ui(&[".css"]).into_iter();
    let findings = rooms.flat_map(|file| BY_THE_HAND.map(|mark| file.lines_with(mark)).concat());
    none(
        "say start and end, for who reads from the right",
        &findings.collect::<Vec<_>>(),
    );
    // Sources of components have no styles of their own, so nothing else needs to be looked through.
    let styled = ui(&[".svelte"]).into_iter();
    let styled = styled.flat_map(|file| file.lines_with("<style"));
    none("styles outside ui/src/design", &styled.collect::<Vec<_>>());
}

#[test]
fn no_emoji_stands_where_a_pictogram_should() {
    let files = ui(&[".ts", ".svelte"])
        .into_iter()
        .chain(below("ui/locales", &[".ftl"]));
    let emoji = |sign: char| matches!(u32::from(sign), 0x1F300..=0x1FAFF | 0x2600..=0x26FF | 0x2700..=0x27BF);
    let found = files
        .filter(|file| file.text.chars().any(emoji))
        .map(|file| file.path);
    none(
        "emoji are empty boxes without a colour font",
        &found.collect::<Vec<_>>(),
    );
}

#[test]
fn no_word_stands_on_screen_outside_fluent() {
    let findings = ui(&[".svelte"]).into_iter().flat_map(|file| {
        words_on_screen(&file.text)
            .into_iter()
            .map(move |word| format!("{}: {word}", file.path))
    });
    none("words outside Fluent", &findings.collect::<Vec<_>>());
}

/// The words of a component that are written in its markup: text between tags, and attributes
/// that are shown or read aloud.
fn words_on_screen(source: &str) -> Vec<String> {
    let mut markup = source.to_owned();
    for (open, close) in [
        ("<script", "</script>"),
        ("<style", "</style>"),
        ("<!--", "-->"),
    ] {
        markup = without(&markup, open, close);
    }
    let markup = without_expressions(&markup);
    let mut found = Vec::new();
    for part in markup.split('<') {
        let (tag, text) = part.split_once('>').unwrap_or((part, ""));
        if text.chars().filter(|sign| sign.is_alphabetic()).count() > 1 {
            found.push(text.trim().to_owned());
        }
        for attribute in SHOWN {
            let literal = tag
                .split(&format!(" {attribute}=\""))
                .nth(1)
                .and_then(|rest| rest.split('"').next());
            found.extend(
                literal
                    .filter(|text| text.chars().any(char::is_alphabetic))
                    .map(str::to_owned),
            );
        }
    }
    found
}

fn without(text: &str, open: &str, close: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(open) {
        kept.push_str(before);
        rest = after.split_once(close).map_or("", |(_, after)| after);
    }
    kept + rest
}

/// Leaves out everything in braces, however deep, also where a string holds a brace.
fn without_expressions(markup: &str) -> String {
    let mut kept = String::new();
    let (mut depth, mut quote) = (0_u32, None);
    for sign in markup.chars() {
        match (depth, quote, sign) {
            (0, _, '{') => depth = 1,
            (0, _, other) => kept.push(other),
            (_, None, '{') => depth += 1,
            (_, None, '}') => depth -= 1,
            (_, None, '"' | '\'' | '`') => quote = Some(sign),
            (_, Some(open), _) if open == sign => quote = None,
            (_, Some(_) | None, _) => {}
        }
    }
    kept
}

#[test]
fn a_word_in_the_markup_is_seen_and_an_expression_is_not() {
    let source = "<script>const a = 'Hallo';</script><p title=\"Dag\">Bewaar {word(\"save\")}</p>\
                  <p aria-label={word(\"x\")} class=\"big\">{a > b ? `{c}` : '}'}</p><!-- Niet dit -->";
    assert_eq!(words_on_screen(source), ["Bewaar", "Dag"]);
}

#[test]
fn what_is_half_written_in_the_closed_room_is_never_sealed_with_the_laptops_key() {
    let drafts = crate::files::read("crates/app/src/drafts.rs");
    let listed = drafts
        .split_once("const OF_THE_CLOSED_ROOM: [&str; ")
        .and_then(|(_, rest)| rest.split_once("= ["))
        .and_then(|(_, rest)| rest.split(']').next())
        .unwrap();
    let rooms = ["ui/src/features/cases", "ui/src/features/agreements"];
    let files = rooms
        .iter()
        .flat_map(|room| below(room, &[".ts", ".svelte"]));
    let mut forms = 0;
    let mut findings = Vec::new();
    for file in files {
        let kept = file.text.replace("new KeptForm(", "new DraftKeeper(");
        for rest in kept.split("new DraftKeeper(").skip(1) {
            let given = rest.split(',').next().unwrap_or_default();
            for form in given.split('"').skip(1).step_by(2) {
                forms += 1;
                if !listed.contains(&format!("\"{form}\"")) {
                    findings.push(format!("{}: {form}", file.path));
                }
            }
        }
    }
    assert!(forms > 5, "a check that cannot fail");
    none("forms of the closed room that are not listed", &findings);
}
