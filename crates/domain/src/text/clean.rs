//! Cleaning: what is seen is what is kept.

use unicode_normalization::UnicodeNormalization;

/// One line: composed (NFC), without characters that hide or turn text, every run of space one
/// space, none at the ends.
pub fn clean_line(text: &str) -> String {
    let visible: String = text
        .chars()
        .filter(|character| character.is_whitespace() || !is_unwanted(*character))
        .nfc()
        .collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Several lines: as a line, but line ends (all written as `\n`) and inner spaces stay.
pub fn clean_prose(text: &str) -> String {
    let visible: String = text
        .replace("\r\n", "\n")
        .chars()
        .filter_map(in_prose)
        .nfc()
        .collect();
    visible.trim().to_owned()
}

/// Without the marks that turn or isolate text, which no form of ours lets in: whoever reads what somebody else's program
/// wrote must not have the sentence around it turned.
pub fn without_turns(text: String) -> String {
    // All of them begin with this byte, which hardly any word in Latin letters holds.
    if text.as_bytes().contains(&0xE2) && text.contains(turns) {
        text.replace(turns, "")
    } else {
        text
    }
}

/// Whether nothing can be seen: empty, space, or only joiners and marks of direction.
pub fn is_blank(text: &str) -> bool {
    text.chars()
        .all(|character| character.is_whitespace() || is_invisible(character))
}

fn in_prose(character: char) -> Option<char> {
    match character {
        '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\t' | '\u{B}' | '\u{C}' => Some(' '),
        unwanted if is_unwanted(unwanted) => None,
        wanted => Some(wanted),
    }
}

fn turns(character: char) -> bool {
    matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Controls, and what can turn or hide text. The joiners U+200C and U+200D stay: Persian spelling
/// and composed pictures need them.
fn is_unwanted(character: char) -> bool {
    character.is_control()
        || turns(character)
        || matches!(character, '\u{200B}' | '\u{2060}' | '\u{FEFF}')
}

fn is_invisible(character: char) -> bool {
    is_unwanted(character)
        || matches!(
            character,
            '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{180E}'
                | '\u{200C}'..='\u{200F}' | '\u{2061}'..='\u{2065}' | '\u{206A}'..='\u{206F}'
                | '\u{2800}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FFA0}'
                | '\u{E0000}'..='\u{E0FFF}'
        )
}
