//! Telephone numbers: one key for one number, however it was written.

use super::digits::western_digit;

/// How many digits a number abroad has, with its country's code (ITU-T E.164: at most fifteen).
const ABROAD: std::ops::RangeInclusive<usize> = 8..=15;
/// How many digits follow `+31`.
const AFTER_DUTCH_CODE: usize = 9;

/// The number as `+31600001234`, from `06 0000 1234`, `+31 6 00001234`, `0031-6-0000-1234` or the
/// same in Arabic digits. A number abroad keeps its own code. A mobile number whose zero got lost in
/// a spreadsheet (`600001234`) is understood. None when this is no telephone number.
pub fn telephone_key(text: &str) -> Option<String> {
    let written = plain(text)?;
    let abroad = written
        .strip_prefix('+')
        .or_else(|| written.strip_prefix("00"));
    match abroad {
        Some(number) => with_code(number),
        None => without_code(&written),
    }
}

/// Only a plus at the front and western digits. None when there is anything else than separators.
fn plain(text: &str) -> Option<String> {
    let mut plain = String::new();
    // The zero of `+31 (0)6` is not dialled.
    for character in text.trim().replace("(0)", "()").chars() {
        match character {
            '+' | '＋' if plain.is_empty() => plain.push('+'),
            '-' | '.' | '/' | '(' | ')' | '\u{2010}'..='\u{2015}' => {}
            // Marks of direction come along when a number is copied from a telephone.
            '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {}
            space if space.is_whitespace() => {}
            other => plain.push(western_digit(other)?),
        }
    }
    Some(plain)
}

fn with_code(number: &str) -> Option<String> {
    if let Some(rest) = number.strip_prefix("31") {
        return dutch(rest.strip_prefix('0').unwrap_or(rest));
    }
    let is_number = ABROAD.contains(&number.len()) && !number.starts_with('0');
    is_number.then(|| format!("+{number}"))
}

fn without_code(number: &str) -> Option<String> {
    if let Some(rest) = number.strip_prefix('0') {
        return dutch(rest);
    }
    if number.starts_with('6') {
        return dutch(number);
    }
    number
        .strip_prefix("31")
        .filter(|rest| rest.starts_with('6'))
        .and_then(dutch)
}

fn dutch(rest: &str) -> Option<String> {
    let is_number = rest.len() == AFTER_DUTCH_CODE && !rest.starts_with('0');
    is_number.then(|| format!("+31{rest}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_number_has_one_key_however_it_is_written() {
        for written in [
            "06 0000 1234",
            "06-00001234",
            "0600001234",
            " 06.00.00.12.34 ",
            "+31 6 00001234",
            "+31 (0)6 0000 1234",
            "+31 06 00001234",
            "0031-6-0000-1234",
            "٠٦ ٠٠٠٠ ١٢٣٤",
            "۰۶۰۰۰۰۱۲۳۴",
            "０６－００００１２３４".replace('－', "-").as_str(),
            "\u{202A}+31 6 0000 1234\u{202C}",
            "31600001234",
            "600001234",
        ] {
            assert_eq!(
                telephone_key(written).as_deref(),
                Some("+31600001234"),
                "{written}"
            );
        }
    }

    #[test]
    fn land_lines_and_numbers_abroad_have_keys_too() {
        for (written, key) in [
            ("010-000 12 34", "+31100001234"),
            ("(010) 0001234", "+31100001234"),
            ("0031 10 0001234", "+31100001234"),
            ("+49 30 00001234", "+493000001234"),
            ("+49 (0)30 00001234", "+493000001234"),
            ("00212 6 00 00 12 34", "+212600001234"),
            ("+380 00 000 1234", "+380000001234"),
        ] {
            assert_eq!(telephone_key(written).as_deref(), Some(key), "{written}");
        }
    }

    #[test]
    fn what_is_no_telephone_number_has_no_key() {
        for written in [
            "",
            "+",
            "-",
            "geen",
            "06",
            "06-0000",
            "06-00001234 06-00005678",
            "06-0000123a",
            "0000000000",
            "20-11-2026",
            "112",
            "6+00001234",
            "+31 6 0000",
            "+0000001234",
            "1234567890123456789",
        ] {
            assert_eq!(telephone_key(written), None, "{written}");
        }
    }
}
