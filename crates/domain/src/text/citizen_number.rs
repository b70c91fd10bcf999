//! Finds a citizen service number (BSN): nine digits that pass the elfproef.
//!
//! Weights 9, 8, 7, 6, 5, 4, 3, 2 and -1; the sum is divisible by eleven (Besluit
//! burgerservicenummer; Logius, "Testset BSN").

use std::ops::Range;

use super::digits::digit;

const WEIGHTS: [i32; 9] = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/// How the nine digits are grouped when somebody writes them with spaces, dots or dashes.
const GROUPINGS: [&[usize]; 3] = [&[9], &[3, 3, 3], &[4, 2, 3]];

/// Whether a citizen service number stands in this text, written in one piece (`123456782`) or in
/// groups (`123 456 782`, `123.456.782`, `1234.56.782`), in whichever digits.
pub fn holds_citizen_service_number(text: &str) -> bool {
    citizen_service_numbers(text).next().is_some()
}

/// Where they stand: ranges of bytes, from left to right.
pub(super) fn citizen_service_numbers(text: &str) -> impl Iterator<Item = Range<usize>> {
    let characters: Vec<char> = text.chars().collect();
    let starts = text.char_indices().enumerate();
    starts.filter_map(move |(index, (start, _))| {
        let (before, here) = characters.split_at_checked(index)?;
        if !begins_a_number(before) {
            return None;
        }
        let length = GROUPINGS
            .iter()
            .find_map(|grouping| citizen_number_length(here, grouping))?;
        let bytes: usize = here.iter().take(length).map(|c| c.len_utf8()).sum();
        Some(start..start + bytes)
    })
}

/// A digit before makes this the tail of something longer; so does a country's dialling code.
fn begins_a_number(before: &[char]) -> bool {
    let Some((last, earlier)) = before.split_last() else {
        return true;
    };
    if digit(*last).is_some() {
        return false;
    }
    let code = earlier
        .iter()
        .rev()
        .take_while(|character| digit(**character).is_some())
        .count();
    let is_dialled = is_separator(*last)
        && (1..=3).contains(&code)
        && earlier
            .len()
            .checked_sub(code + 1)
            .and_then(|plus| earlier.get(plus))
            == Some(&'+');
    !is_dialled
}

/// How many characters the number at the start of this text takes, when it is grouped so.
fn citizen_number_length(text: &[char], grouping: &[usize]) -> Option<usize> {
    let mut rest = text.iter().copied();
    let mut digits = Vec::with_capacity(9);
    let mut separator = None;
    for (index, length) in grouping.iter().enumerate() {
        if index > 0 {
            match rest.next() {
                Some(found)
                    if is_separator(found) && separator.is_none_or(|first| first == found) =>
                {
                    separator = Some(found);
                }
                Some(_) | None => return None,
            }
        }
        let group: Vec<i32> = rest
            .by_ref()
            .take(*length)
            .map_while(digit)
            .map(i32::from)
            .collect();
        if group.len() != *length {
            return None;
        }
        digits.extend(group);
    }
    let length = grouping.iter().sum::<usize>() + grouping.len() - 1;
    (ends_here(&mut rest, separator) && passes_elfproef(&digits)).then_some(length)
}

/// Dots go on in an amount (`123.456.782.900`); a space may be followed by anything.
fn ends_here(rest: &mut impl Iterator<Item = char>, separator: Option<char>) -> bool {
    match rest.next() {
        None => true,
        Some(next) if digit(next).is_some() => false,
        Some('.') if separator == Some('.') => rest.next().and_then(digit).is_none(),
        Some(_) => true,
    }
}

fn passes_elfproef(digits: &[i32]) -> bool {
    let sum: i32 = digits
        .iter()
        .zip(WEIGHTS)
        .map(|(digit, weight)| digit * weight)
        .sum();
    digits.iter().any(|digit| *digit != 0) && sum % 11 == 0
}

fn is_separator(character: char) -> bool {
    character == '.' || character == '-' || (character.is_whitespace() && character != '\n')
}
