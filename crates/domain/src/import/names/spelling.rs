//! How one name is spelled: bullets, titles, and which way round.

use crate::text::telling_words;

const TITLES: [&str; 26] = [
    "dhr", "dhr.", "de heer", "heer", "hr.", "meneer", "mw", "mw.", "mevr", "mevr.", "mevrouw",
    "mej.", "mr.", "mrs", "mrs.", "ms.", "miss", "dr", "dr.", "drs", "drs.", "ir", "ir.", "ing.",
    "prof", "prof.",
];

/// "- Jan", "3. Jan" and "3) Jan" are Jan.
pub(super) fn without_bullet(text: &str) -> &str {
    let text = match text.trim_start_matches(['-', '•', '*', '·', ' ']) {
        "" => text,
        text => text,
    };
    let rest = text.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let is_numbered = rest.len() < text.len() && text.len() - rest.len() <= 3;
    match rest.strip_prefix(['.', ')']) {
        Some(name) if is_numbered && name.starts_with(' ') => name.trim_start(),
        Some(_) | None => text,
    }
}

/// "Jansen, Piet" is Piet Jansen; "Vries, de, Jan" and "Vries, Jan de" are Jan de Vries.
pub(super) fn turned_round(text: &str) -> String {
    let parts: Vec<&str> = text.split(',').map(str::trim).collect();
    match parts.as_slice() {
        [last, first] if !last.is_empty() && !first.is_empty() => format!("{first} {last}"),
        [last, infix, first] if has_infix_between(text) => format!("{first} {infix} {last}"),
        _ => text.trim_matches([',', ' ']).to_owned(),
    }
}

pub(super) fn has_infix_between(text: &str) -> bool {
    let parts: Vec<&str> = text.split(',').map(str::trim).collect();
    let [last, infix, first] = parts.as_slice() else {
        return false;
    };
    let is_small = infix.chars().any(char::is_lowercase) && telling_words(infix).is_empty();
    is_small && !last.is_empty() && !first.is_empty()
}

pub(super) fn without_title(name: &str) -> &str {
    let mut name = name.trim();
    loop {
        let stripped = TITLES.iter().find_map(|title| {
            let (before, rest) = name.split_at_checked(title.len())?;
            let is_title = before.eq_ignore_ascii_case(title);
            // "Drs" is a title before a blank, "dr." also right before the name.
            let is_apart = rest.starts_with(' ') || (title.ends_with('.') && !rest.is_empty());
            let rest = rest.trim_start();
            (is_title && is_apart && rest.chars().any(char::is_alphabetic)).then_some(rest)
        });
        match stripped {
            Some(rest) => name = rest,
            None => return name,
        }
    }
}

pub(super) fn is_initial(name: &str) -> bool {
    name.split(['.', ' ', '-'])
        .all(|part| part.chars().filter(|letter| letter.is_alphabetic()).count() <= 1)
}
