//! Which letter stands between the cells of a CSV.

use crate::sheets::choice::Separator;

/// As many lines are looked at.
const LINES_LOOKED_AT: usize = 200;
const QUOTE: char = '"';

/// A first line `sep=;` is an order to Excel, and no row.
pub fn told_separator(text: &str) -> (Option<Separator>, &str) {
    let line_end = text.find(['\r', '\n']).unwrap_or(text.len());
    let (line, rest) = text.split_at(line_end);
    let told = line.strip_prefix("sep=").and_then(|told| {
        let mut letters = told.chars();
        let separator = Separator::of(letters.next()?)?;
        letters.next().is_none().then_some(separator)
    });
    match told {
        Some(separator) => {
            let rest = rest.strip_prefix('\r').unwrap_or(rest);
            (Some(separator), rest.strip_prefix('\n').unwrap_or(rest))
        }
        None => (None, text),
    }
}

/// The separator that most lines have equally often, outside quotes. `;` when there is none.
pub fn likely_separator(text: &str) -> Separator {
    let lines = counted_lines(text);
    let mut best = (Separator::Semicolon, 0);
    for (place, separator) in Separator::ALL.into_iter().enumerate() {
        let counts: Vec<usize> = lines
            .iter()
            .filter_map(|line| line.get(place).copied())
            .filter(|count| *count > 0)
            .collect();
        let agreeing = |wanted: &usize| counts.iter().filter(|count| *count == wanted).count();
        let agreed = counts.iter().map(agreeing).max().unwrap_or(0);
        // A later one must win clearly: amounts such as 1,50 are in every line of a `;` file.
        if agreed * 4 > best.1 * 5 {
            best = (separator, agreed);
        }
    }
    best.0
}

/// How often each separator stands in each of the first lines, outside quotes.
fn counted_lines(text: &str) -> Vec<[usize; 4]> {
    let mut lines = Vec::new();
    let mut line = [0; 4];
    let mut is_quoted = false;
    let mut is_start = true;
    for letter in text.chars() {
        match letter {
            QUOTE if is_quoted || is_start => {
                is_quoted = !is_quoted;
                // A doubled quote closes and opens again.
                is_start = !is_quoted;
                continue;
            }
            _ if is_quoted => continue,
            '\r' | '\n' => {
                if line != [0; 4] {
                    lines.push(line);
                }
                if lines.len() == LINES_LOOKED_AT {
                    break;
                }
                line = [0; 4];
                is_start = true;
            }
            other => {
                let place = Separator::ALL.iter().position(|one| one.letter() == other);
                is_start = place.is_some();
                if let Some(count) = place.and_then(|place| line.get_mut(place)) {
                    *count += 1;
                }
            }
        }
    }
    if line != [0; 4] {
        lines.push(line);
    }
    lines
}
