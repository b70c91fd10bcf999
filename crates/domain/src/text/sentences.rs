//! The sentences of a note.

/// The sentences and lines of a text, from its start, without the spaces around them. "Mw. Bakker" is not cut in two: after a
/// short word with a full stop a sentence goes on.
pub fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut signs = text.char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        let end = at + sign.len_utf8();
        let is_end = match sign {
            '\n' => true,
            '.' | '!' | '?' | '…' | '؟' | '۔' => {
                let is_before_space = signs.peek().is_none_or(|(_, next)| next.is_whitespace());
                let said = text.get(start..at).unwrap_or_default();
                is_before_space && !(sign == '.' && ends_in_a_short_word(said))
            }
            _ => false,
        };
        if is_end {
            found.push(text.get(start..end).unwrap_or_default().trim());
            start = end;
        }
    }
    found.push(text.get(start..).unwrap_or_default().trim());
    found.retain(|sentence| !sentence.is_empty());
    found
}

/// An initial, or a title that is cut short.
fn ends_in_a_short_word(text: &str) -> bool {
    const SHORT: [&str; 6] = ["dhr", "fam", "mevr", "mr", "mrs", "mw"];
    let word = text.rsplit(|sign: char| !sign.is_alphanumeric()).next();
    let word = word.unwrap_or_default();
    word.chars().count() == 1 || SHORT.contains(&word.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_falls_into_its_sentences() {
        for (text, expected) in [
            ("", vec![]),
            ("Soep", vec!["Soep"]),
            (
                "Fatma kwam. Jan niet!  Waarom?",
                vec!["Fatma kwam.", "Jan niet!", "Waarom?"],
            ),
            ("Eén regel\n\nnog een", vec!["Eén regel", "nog een"]),
            (
                "Mw. Bakker en J. Smit kwamen om 19.30. Fijn",
                vec!["Mw. Bakker en J. Smit kwamen om 19.30.", "Fijn"],
            ),
            ("هل جاءت؟ نعم.", vec!["هل جاءت؟", "نعم."]),
        ] {
            assert_eq!(sentences(text), expected, "{text:?}");
        }
    }
}
