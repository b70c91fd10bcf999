//! Numbers, yes and no, and marks as people write them in lists.

use super::reason::DirtyReason;
use super::value::{Value, tidy};
use crate::encounter::MOST_PEOPLE;

/// A larger number in a cell of a grid is no number of guests.
const MOST_AT_ONE_MARK: u64 = 50;

/// A number of people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Counted {
    pub(super) people: u64,
    /// "About", "more than".
    pub(super) is_rough: bool,
}

/// Reads a number of people: `12`, `12 personen`, `ca. 12`, `12+`, `±12`. A dash is none.
pub(super) fn read_count(value: &Value) -> Result<Counted, DirtyReason> {
    let counted = match value {
        Value::Number(number) => whole(*number).map(|people| Counted {
            people,
            is_rough: false,
        }),
        Value::Text(text) => count_in(&tidy(text)),
        Value::Broken => return Err(DirtyReason::BrokenCell),
        Value::Empty | Value::Truth(_) | Value::Date(_) | Value::Time(_) | Value::DateTime(_) => {
            None
        }
    };
    match counted {
        None => Err(DirtyReason::NotANumber),
        Some(counted) if counted.people > MOST_PEOPLE => Err(DirtyReason::TooManyPeople),
        Some(counted) => Ok(counted),
    }
}

/// How many were new: a number, or yes (one) or no.
pub(super) fn read_new(value: &Value) -> Result<u64, DirtyReason> {
    if let Some(is_new) = yes_or_no(value) {
        return Ok(u64::from(is_new));
    }
    if value
        .as_text()
        .is_some_and(|text| matches!(tidy(text).as_str(), "nieuw" | "new" | "eerste keer"))
    {
        return Ok(1);
    }
    match read_count(value) {
        Err(DirtyReason::NotANumber) => Err(DirtyReason::NotYesOrNo),
        read => read.map(|counted| counted.people),
    }
}

/// Reads a mark: with how many somebody came, oneself included; 0 is not there. `x` is one, `3` is
/// three, `x+2` is three.
pub(super) fn read_mark(value: &Value) -> Result<u64, DirtyReason> {
    let people = match value {
        Value::Empty => Some(0),
        Value::Truth(is_there) => Some(u64::from(*is_there)),
        Value::Number(number) => whole(*number),
        Value::Text(text) => mark_in(&tidy(text)),
        Value::Broken => return Err(DirtyReason::BrokenCell),
        Value::Date(_) | Value::Time(_) | Value::DateTime(_) => None,
    };
    people
        .filter(|people| *people <= MOST_AT_ONE_MARK)
        .ok_or(DirtyReason::NotAMark)
}

fn yes_or_no(value: &Value) -> Option<bool> {
    match value {
        Value::Empty => Some(false),
        Value::Truth(answer) => Some(*answer),
        Value::Text(text) => {
            let text = tidy(text);
            if is_yes(&text) {
                Some(true)
            } else {
                is_no(&text).then_some(false)
            }
        }
        Value::Number(_) | Value::Date(_) | Value::Time(_) | Value::DateTime(_) | Value::Broken => {
            None
        }
    }
}

fn is_yes(text: &str) -> bool {
    matches!(
        text,
        "x" | "xx"
            | "×"
            | "✓"
            | "✔"
            | "☑"
            | "✅"
            | "√"
            | "v"
            | "j"
            | "ja"
            | "y"
            | "yes"
            | "p"
            | "wel"
            | "aanwezig"
            | "present"
            | "true"
            | "waar"
            | "*"
            | "•"
            | "+"
    )
}

fn is_no(text: &str) -> bool {
    matches!(
        text,
        "" | "-"
            | "–"
            | "—"
            | "."
            | "n"
            | "nee"
            | "no"
            | "niet"
            | "false"
            | "onwaar"
            | "a"
            | "afw"
            | "afwezig"
            | "absent"
            | "afgemeld"
            | "afm"
            | "ziek"
            | "sick"
            | "vakantie"
            | "vrij"
            | "vk"
    )
}

fn mark_in(text: &str) -> Option<u64> {
    if is_yes(text) {
        return Some(1);
    }
    if is_no(text) {
        return Some(0);
    }
    if let Some(people) = number(text) {
        return Some(people);
    }
    let (mark, guests) = text.split_once('+')?;
    let mark = mark.trim();
    let oneself = if mark.is_empty() || is_yes(mark) {
        1
    } else {
        number(mark)?
    };
    number(guests.trim())?.checked_add(oneself)
}

/// A plus before digits is a guest and not part of a number.
fn number(text: &str) -> Option<u64> {
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok()).flatten()
}

/// A whole number of at least 0.
pub(super) fn whole(number: f64) -> Option<u64> {
    // Beyond this a float holds no whole numbers, and no neighbourhood has as many people.
    let is_whole = (0.0..=1e9).contains(&number) && number.fract() == 0.0;
    is_whole.then(|| number.to_string().parse().ok()).flatten()
}

fn count_in(text: &str) -> Option<Counted> {
    if matches!(text, "-" | "–" | "—" | "geen" | "none") {
        return Some(Counted {
            people: 0,
            is_rough: false,
        });
    }
    let mut rest = text;
    let mut is_rough = false;
    for word in [
        "circa", "ongeveer", "ca.", "ca", "c.", "plm.", "plm", "about", "±", "+/-", "~", ">",
        "ruim",
    ] {
        if let Some(number) = rest.strip_prefix(word) {
            rest = number.trim_start();
            is_rough = true;
            break;
        }
    }
    let digits = rest
        .find(|letter: char| !letter.is_ascii_digit())
        .unwrap_or(rest.len());
    let (number, behind) = rest.split_at_checked(digits)?;
    match behind.trim() {
        "" | "x" | "pers" | "pers." | "p" | "p." | "personen" | "persoon" | "mensen" | "people"
        | "man" | "deelnemers" | "bezoekers" | "stuks" => {}
        "+" | "+/-" | "±" | "?" | "a" => is_rough = true,
        _ => return None,
    }
    let people = number.parse().ok()?;
    Some(Counted { people, is_rough })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn twelve_neighbours_are_read_however_they_were_counted() {
        for (text, rough) in [
            ("12", false),
            ("12 personen", false),
            ("12 pers.", false),
            ("ca. 12", true),
            ("12+", true),
            ("±12", true),
            ("ongeveer 12 mensen", true),
            ("١٢", false),
        ] {
            let read = read_count(&Value::text(text));
            assert_eq!(
                read,
                Ok(Counted {
                    people: 12,
                    is_rough: rough
                }),
                "{text}"
            );
        }
        assert_eq!(
            read_count(&Value::Number(12.0)).map(|counted| counted.people),
            Ok(12)
        );
    }

    #[test]
    fn what_is_no_number_of_people_is_said() {
        for value in [
            Value::text("twaalf"),
            Value::text("10-15"),
            Value::text("-3"),
            Value::Number(12.5),
            Value::Number(-1.0),
            Value::Number(f64::NAN),
            Value::text("veel"),
            Value::Truth(true),
        ] {
            assert_eq!(read_count(&value), Err(DirtyReason::NotANumber));
        }
        assert_eq!(
            read_count(&Value::text("5001")),
            Err(DirtyReason::TooManyPeople)
        );
        assert_eq!(read_count(&Value::Broken), Err(DirtyReason::BrokenCell));
    }

    #[test]
    fn a_mark_says_who_was_there_and_with_how_many() {
        for (text, people) in [
            ("x", 1),
            ("X", 1),
            ("1", 1),
            ("ja", 1),
            ("✓", 1),
            ("v", 1),
            ("3", 3),
            ("x+2", 3),
            ("+1", 2),
            ("-", 0),
            ("nee", 0),
            ("afgemeld", 0),
            ("0", 0),
            ("", 0),
        ] {
            assert_eq!(
                read_mark(&Value::Text(text.to_owned())),
                Ok(people),
                "{text}"
            );
        }
        for text in ["misschien", "1,5", "999", "x+x"] {
            assert_eq!(
                read_mark(&Value::text(text)),
                Err(DirtyReason::NotAMark),
                "{text}"
            );
        }
    }

    #[test]
    fn somebody_is_new_by_a_word_or_by_a_number() {
        for (text, new) in [
            ("ja", Ok(1)),
            ("nee", Ok(0)),
            ("nieuw", Ok(1)),
            ("2", Ok(2)),
            ("soms", Err(DirtyReason::NotYesOrNo)),
        ] {
            assert_eq!(read_new(&Value::text(text)), new, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_cell_makes_the_counting_fall_over(text in "\\PC{0,12}", number in any::<f64>()) {
            for value in [Value::Text(text), Value::Number(number)] {
                let _ = (read_count(&value), read_mark(&value), read_new(&value));
            }
        }
    }
}
