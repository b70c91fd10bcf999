//! The apostrophe before a text that a spreadsheet program would run as a formula.
//!
//! A text is risky when it begins, after any spaces, with a sign that starts a formula. A risky
//! text gets one apostrophe. So that a person's own apostrophe is kept apart, a text of
//! apostrophes before something risky gets one more too: `=x` becomes `'=x`, `'=x` becomes `''=x`.
//! Reading takes exactly one away, and nothing else is touched: no text is lost or changed.

use std::borrow::Cow;

const APOSTROPHE: char = '\'';

/// The text as it may stand in a CSV.
pub fn defuse(text: &str) -> Cow<'_, str> {
    if is_risky(text.trim_start_matches(APOSTROPHE)) {
        Cow::Owned(format!("{APOSTROPHE}{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// The text as it was before [`defuse`].
pub fn restore(text: &str) -> &str {
    match text.strip_prefix(APOSTROPHE) {
        Some(rest) if is_risky(rest.trim_start_matches(APOSTROPHE)) => rest,
        Some(_) | None => text,
    }
}

/// The signs are those of OWASP's page on CSV injection, and their full-width forms.
fn is_risky(text: &str) -> bool {
    let starts_with = |text: &str, signs: &[char]| text.starts_with(signs);
    starts_with(text, &['\t', '\r', '\n'])
        || starts_with(
            text.trim_start_matches(|letter: char| {
                // A program may drop what cannot be seen, and then meet the sign.
                letter.is_whitespace()
                    || matches!(letter, '\u{200B}'..='\u{200F}' | '\u{FEFF}' | '\0')
            }),
            &['=', '+', '-', '@', '＝', '＋', '－', '＠'],
        )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_formula_is_defused_wherever_it_hides() {
        for text in [
            "=1+1", "+31", "-2", "@SUM", "\t=1", "\r1", "  =1", "＝1", "\u{A0}@x",
        ] {
            assert_eq!(defuse(text), format!("'{text}"), "{text:?}");
        }
    }

    #[test]
    fn a_name_is_left_alone() {
        for text in [
            "Fatima",
            "'s-Gravenhage",
            "06-00001234",
            "a=b",
            "",
            " ",
            "'",
        ] {
            assert_eq!(defuse(text), text);
            assert_eq!(restore(text), text);
        }
    }

    #[test]
    fn an_apostrophe_that_a_person_typed_comes_back() {
        assert_eq!(defuse("'=x"), "''=x");
        assert_eq!(restore("''=x"), "'=x");
    }

    proptest! {
        #[test]
        fn every_text_comes_back(text in "['=+@ \ta＝-]{0,8}|\\PC*") {
            let safe = defuse(&text).into_owned();
            prop_assert!(!is_risky(&safe));
            prop_assert_eq!(restore(&safe), text);
        }
    }
}
