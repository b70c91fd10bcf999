//! The two sheets with a code that belong in a drawer: a person's, and the centre's paper key.

use chrono::NaiveDate;
use serde::Serialize;

use crate::error::PaperError;
use crate::press::Press;
use crate::words::Words;

const TEMPLATE: &str = include_str!("sheets/secret.typ");
const GROUP: usize = 4;

/// The sheet that lets one person back in at one laptop.
pub struct PersonalSheet {
    /// The person.
    pub name: String,
    /// The laptop that it opens.
    pub laptop: String,
    /// The centre.
    pub centre: String,
    /// The code, in groups or in one piece.
    pub code: String,
    /// The day it was made.
    pub made_on: NaiveDate,
}

/// The sheet that gives a centre its coordinators back.
pub struct PaperKeySheet {
    /// The centre.
    pub centre: String,
    /// The code, in groups or in one piece.
    pub code: String,
    /// The day it was made.
    pub made_on: NaiveDate,
}

/// The personal sheet as PDF, A4.
pub fn personal_sheet(sheet: &PersonalSheet, words: &Words) -> Result<Vec<u8>, PaperError> {
    let who = [
        ("name", sheet.name.as_str()),
        ("laptop", sheet.laptop.as_str()),
    ];
    let texts = Texts {
        title: "paper-personal-title",
        what: "paper-personal-what",
        rules: &[
            "paper-personal-where",
            "paper-personal-keep",
            "paper-personal-secret",
            "paper-personal-lost",
        ],
    };
    print(
        &texts,
        &who,
        &sheet.centre,
        &sheet.code,
        sheet.made_on,
        words,
    )
}

/// The centre's paper key as PDF, A4.
pub fn paper_key_sheet(sheet: &PaperKeySheet, words: &Words) -> Result<Vec<u8>, PaperError> {
    let who = [("centre", sheet.centre.as_str())];
    let texts = Texts {
        title: "paper-key-title",
        what: "paper-key-what",
        rules: &[
            "paper-key-only",
            "paper-key-keep",
            "paper-key-secret",
            "paper-key-photo",
        ],
    };
    print(
        &texts,
        &who,
        &sheet.centre,
        &sheet.code,
        sheet.made_on,
        words,
    )
}

/// The messages of one of the two sheets.
struct Texts {
    title: &'static str,
    what: &'static str,
    rules: &'static [&'static str],
}

/// What the template reads.
#[derive(Serialize)]
struct Values<'a> {
    words_language: &'a str,
    centre: &'a str,
    title: String,
    what: String,
    code_label: String,
    groups: Vec<String>,
    rules: Vec<String>,
    made: String,
}

fn print(
    texts: &Texts,
    filled: &[(&str, &str)],
    centre: &str,
    code: &str,
    made_on: NaiveDate,
    words: &Words,
) -> Result<Vec<u8>, PaperError> {
    let rules = texts.rules.iter().map(|id| words.say(id, filled));
    let values = Values {
        words_language: words.marked(),
        centre,
        title: words.say(texts.title, filled)?,
        what: words.say(texts.what, filled)?,
        code_label: words.say("paper-sheet-code", &[])?,
        groups: groups(code),
        rules: rules.collect::<Result<_, _>>()?,
        made: words.say("paper-sheet-made", &[("date", &words.date(made_on)?)])?,
    };
    Press::new(TEMPLATE, &values)?.pdf()
}

/// The groups a code was given in; one piece is cut into groups that an eye can hold.
fn groups(code: &str) -> Vec<String> {
    let given: Vec<String> = code
        .split([' ', '-'])
        .filter(|group| !group.is_empty())
        .map(str::to_uppercase)
        .collect();
    if given.len() > 1 {
        return given;
    }
    let letters: Vec<char> = given.concat().chars().collect();
    letters
        .chunks(GROUP)
        .map(|group| group.iter().collect())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_in_one_piece_is_cut_into_groups_of_four() {
        assert_eq!(groups("abcdefghij"), ["ABCD", "EFGH", "IJ"]);
    }

    #[test]
    fn a_code_keeps_the_groups_that_the_screen_showed() {
        assert_eq!(groups("abcde-fghij"), ["ABCDE", "FGHIJ"]);
    }
}
