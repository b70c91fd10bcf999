//! Numbers of houses: behind a street, behind "nummer", behind a postcode.

mod lists;

use std::ops::Range;

use lists::{ADDITIONS, COUNTED, MONTHS, NO_STREETS, NUMBERS, SHARED, STREETS, STREETS_ALONE};

use super::words::{Word, between};

/// Where numbers of houses stand, each from the word that makes it one.
pub(super) fn house_numbers(text: &str, words: &[Word<'_>]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (index, word) in words.iter().enumerate() {
        let (before, here) = words.split_at_checked(index).unwrap_or_default();
        let behind = here.get(1..).unwrap_or_default();
        let end = if is_street(word) {
            number_behind(text, word, behind, is_space)
        } else if announces_number(word, before.last()) {
            number_behind(text, word, behind, |gap| {
                is_space(gap.trim_start_matches(['.', ':']))
            })
        } else {
            postcode_with_number(text, word, behind)
        };
        found.extend(end.map(|end| word.range.start..end));
    }
    found
}

fn is_street(word: &Word<'_>) -> bool {
    let folded = word.folded.as_str();
    if STREETS_ALONE.contains(&folded) {
        return !word.is_small();
    }
    let is_name = STREETS.iter().any(|street| {
        folded
            .strip_suffix(street)
            .is_some_and(|stem| stem.chars().count() >= 2)
    });
    is_name && !NO_STREETS.contains(&folded)
}

fn announces_number(word: &Word<'_>, before: Option<&Word<'_>>) -> bool {
    let is_shared = before.is_some_and(|before| SHARED.contains(&before.folded.as_str()));
    NUMBERS.contains(&word.folded.as_str()) && !is_shared
}

/// Where the number ends that stands behind this word, with what belongs to it.
fn number_behind(
    text: &str,
    word: &Word<'_>,
    behind: &[Word<'_>],
    is_gap: impl Fn(&str) -> bool,
) -> Option<usize> {
    let (number, after) = behind.split_first()?;
    let follows = is_gap(between(text, &word.range, &number.range));
    (follows && is_house_number(number))
        .then(|| number_end(text, number, after))
        .flatten()
}

/// `1234 AB 12`, `1234AB 12` or `1234AB12`.
fn postcode_with_number(text: &str, word: &Word<'_>, behind: &[Word<'_>]) -> Option<usize> {
    let (digits, letters) = word.number()?;
    if digits.len() != 4 || digits.starts_with('0') {
        return None;
    }
    let is_gap = |gap: &str| is_space(gap.trim_matches([',', '-']));
    if letters.is_empty() {
        let (middle, after) = behind.split_first()?;
        let is_pair = is_space(between(text, &word.range, &middle.range))
            && middle.written.len() == 2
            && middle.written.chars().all(|c| c.is_ascii_uppercase());
        return is_pair
            .then(|| number_behind(text, middle, after, is_gap))
            .flatten();
    }
    let (pair, number) = letters.split_at_checked(2)?;
    if !pair.chars().all(|c| c.is_ascii_alphabetic()) {
        return None;
    }
    if number.is_empty() {
        return number_behind(text, word, behind, is_gap);
    }
    let is_number = number.len() <= 5 && number.starts_with(|c: char| c.is_ascii_digit());
    is_number.then_some(word.range.end)
}

/// One to four digits and at most two letters; no year.
fn is_house_number(word: &Word<'_>) -> bool {
    word.number().is_some_and(|(digits, letters)| {
        let is_year = digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
        let is_addition = letters.chars().count() <= 2 || ADDITIONS.contains(&letters.as_str());
        digits.len() <= 4
            && !digits.starts_with('0')
            && !is_year
            && is_addition
            && letters.chars().all(char::is_alphabetic)
            && !COUNTED.contains(&letters.as_str())
    })
}

/// Where a number ends: `12-3`, `12 bis` and `12 A` whole. None when it counts something or is a
/// time of day.
fn number_end(text: &str, number: &Word<'_>, behind: &[Word<'_>]) -> Option<usize> {
    let rest = text.get(number.range.end..).unwrap_or_default();
    let mut last = number;
    let mut after = behind;
    if let Some((next, further)) = behind.split_first() {
        let gap = between(text, &number.range, &next.range);
        let is_digits = next.number().is_some();
        if matches!(gap, "." | ":" | ",") && is_digits {
            return None;
        }
        let is_addition = ADDITIONS.contains(&next.folded.as_str())
            || (next.written.len() == 1 && next.written.chars().all(|c| c.is_ascii_uppercase()));
        let is_joined = matches!(gap, "-" | "/" | "\u{2013}") && next.folded.chars().count() <= 4;
        if is_joined || (is_space(gap) && is_addition) {
            (last, after) = (next, further);
        }
    }
    let is_counted = after.first().is_some_and(|next| {
        is_space(between(text, &last.range, &next.range)) && makes_no_house(&next.folded)
    });
    let is_share = rest.trim_start().starts_with(['%', '°', '€']);
    (!is_counted && !is_share).then_some(last.range.end)
}

fn makes_no_house(behind: &str) -> bool {
    COUNTED.contains(&behind) || MONTHS.contains(&behind)
}

fn is_space(gap: &str) -> bool {
    gap.chars().all(|c| c.is_whitespace() && c != '\n')
}
