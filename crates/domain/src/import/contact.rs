//! Telephone numbers and e-mail addresses as people write them in lists.

use super::counts::whole;
use super::reason::DirtyReason;
use super::value::{Value, tidy};
use crate::text::clean_line;

/// As few digits has a number inside one town, and as many the longest in the world (E.164).
const DIGITS: std::ops::RangeInclusive<usize> = 6..=15;

/// Reads a telephone number, as it was written. A mobile number that lost its 0 in a spreadsheet
/// gets it back.
pub(super) fn read_telephone(value: &Value) -> Result<String, DirtyReason> {
    let text = match value {
        Value::Text(text) => clean_line(text),
        Value::Number(number) => whole_digits(*number).ok_or(DirtyReason::NotATelephone)?,
        Value::Broken => return Err(DirtyReason::BrokenCell),
        Value::Empty | Value::Truth(_) | Value::Date(_) | Value::Time(_) | Value::DateTime(_) => {
            return Err(DirtyReason::NotATelephone);
        }
    };
    let text = text.trim_start_matches(['\'', ' ']);
    let tidied = tidy(text);
    let is_written_as_one = tidied
        .chars()
        .all(|letter| letter.is_ascii_digit() || " -+.()/".contains(letter));
    let digits = tidied.chars().filter(char::is_ascii_digit).count();
    if !is_written_as_one || !DIGITS.contains(&digits) {
        return Err(DirtyReason::NotATelephone);
    }
    if digits == 9 && tidied.starts_with('6') {
        return Ok(format!("0{text}"));
    }
    Ok(text.to_owned())
}

/// Reads an e-mail address, in small letters.
pub(super) fn read_email(value: &Value) -> Result<String, DirtyReason> {
    let text = clean_line(value.as_text().ok_or(DirtyReason::NotAnEmail)?).to_lowercase();
    let text = text.strip_prefix("mailto:").unwrap_or(&text);
    let is_address = text.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty()
            && host.contains('.')
            && !host.contains('@')
            && !host.starts_with('.')
            && !host.ends_with('.')
    });
    if !is_address || text.contains([' ', ',', ';', '<', '>']) {
        return Err(DirtyReason::NotAnEmail);
    }
    Ok(text.to_owned())
}

fn whole_digits(number: f64) -> Option<String> {
    if number < 1e9 {
        return whole(number).map(|whole| whole.to_string());
    }
    (number.fract() == 0.0 && number < 1e15).then(|| number.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mobile_number_gets_back_the_nought_that_a_spreadsheet_took() {
        for value in [
            Value::Number(600_001_234.0),
            Value::text("600001234"),
            Value::text("'0600001234"),
        ] {
            assert_eq!(read_telephone(&value), Ok("0600001234".to_owned()));
        }
        for text in [
            "06-00001234",
            "+31 6 00001234",
            "06 0000 1234",
            "(06) 00001234",
        ] {
            assert_eq!(read_telephone(&Value::text(text)), Ok(text.to_owned()));
        }
        for text in ["bellen na zes uur", "06", "06-00001234 (Jan)"] {
            assert_eq!(
                read_telephone(&Value::text(text)),
                Err(DirtyReason::NotATelephone),
                "{text}"
            );
        }
    }

    #[test]
    fn an_address_has_one_at_and_a_host() {
        assert_eq!(
            read_email(&Value::text(" Fatma@Example.org ")),
            Ok("fatma@example.org".to_owned())
        );
        for text in [
            "fatma",
            "fatma@",
            "@example.org",
            "a@example.org; b@example.org",
            "fatma@example",
        ] {
            assert_eq!(
                read_email(&Value::text(text)),
                Err(DirtyReason::NotAnEmail),
                "{text}"
            );
        }
    }
}
