//! How somebody is reached: addresses for mail and telephone numbers.

use std::ops::Range;

use crate::text::digits::digit;
use crate::text::telephone_key;

/// No telephone number is written longer, spaces and brackets included.
const LONGEST: usize = 30;

/// Where addresses for mail stand.
pub(super) fn emails(text: &str) -> Vec<Range<usize>> {
    text.match_indices('@')
        .filter_map(|(at, sign)| {
            let (before, after) = (text.get(..at)?, text.get(at + sign.len()..)?);
            let start = local_part_start(before)?;
            Some(start..at + sign.len() + domain_length(after)?)
        })
        .collect()
}

/// Where telephone numbers stand: what begins with a zero or a plus and has as many digits as one.
pub(super) fn telephones(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut before = None;
    for (start, character) in text.char_indices() {
        let is_new = found.last().is_none_or(|last| last.end <= start);
        if is_new && begins_a_number(before, character) {
            found.extend(telephone_at(text, start));
        }
        before = Some(character);
    }
    found
}

fn local_part_start(before: &str) -> Option<usize> {
    let is_local = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '%' | '+' | '-');
    let rest = before.trim_end_matches(is_local);
    let local = before.get(rest.len()..)?;
    let dots = local.len() - local.trim_start_matches('.').len();
    (dots < local.len()).then_some(rest.len() + dots)
}

/// The letters after the sign, with a dot and two letters behind it at least.
fn domain_length(after: &str) -> Option<usize> {
    let is_domain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-');
    let rest = after.trim_start_matches(is_domain);
    let domain = after
        .get(..after.len() - rest.len())?
        .trim_end_matches(['.', '-']);
    let (name, country) = domain.rsplit_once('.')?;
    let is_country = country.chars().count() >= 2 && country.chars().all(char::is_alphabetic);
    (is_country && !name.is_empty()).then_some(domain.len())
}

fn begins_a_number(before: Option<char>, character: char) -> bool {
    let is_begin = matches!(character, '+' | '(') || digit(character) == Some(0);
    let is_inside = before.is_some_and(|before| before.is_alphanumeric() || before == '+');
    is_begin && !is_inside
}

/// The longest telephone number that begins here.
fn telephone_at(text: &str, start: usize) -> Option<Range<usize>> {
    let rest = text.get(start..)?;
    let mut longest = None;
    let mut characters = rest.char_indices().take(LONGEST).peekable();
    while let Some((at, character)) = characters.next() {
        if at > 0 && !is_in_number(character) {
            break;
        }
        let is_end = digit(character).is_some()
            && characters
                .peek()
                .is_none_or(|(_, next)| digit(*next).is_none());
        let end = at + character.len_utf8();
        if is_end && rest.get(..end).is_some_and(is_telephone) {
            longest = Some(start..start + end);
        }
    }
    longest
}

fn is_in_number(character: char) -> bool {
    let is_line_end = matches!(character, '\n' | '\r');
    digit(character).is_some()
        || matches!(
            character,
            '-' | '.' | '/' | '(' | ')' | '\u{2010}'..='\u{2015}'
        )
        || (character.is_whitespace() && !is_line_end)
}

/// Not a date, and not two times of day in a row.
fn is_telephone(written: &str) -> bool {
    let groups: Vec<usize> = written
        .split(|c| digit(c).is_none())
        .filter(|group| !group.is_empty())
        .map(|group| group.chars().count())
        .collect();
    let is_date = matches!(groups.as_slice(), [1 | 2, 1 | 2, 4, ..]) && !written.starts_with('+');
    let has_other_separators = written
        .chars()
        .any(|c| digit(c).is_none() && c != '.' && c != '+');
    let is_times = written.contains('.') && has_other_separators;
    !is_date && !is_times && telephone_key(written).is_some()
}
