//! Folding: how a text is compared and searched, whatever its accents and capitals.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The text as it is searched: taken apart (NFKD), marks and invisible joiners dropped, small
/// letters, and the letters that have no parts (`ß`, `ł`, `ı`, ...) as people type them without.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    for character in text.nfkd().flat_map(char::to_lowercase).nfkd() {
        match character {
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'þ' => folded.push_str("th"),
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' | 'ð' => folded.push('d'),
            'ı' => folded.push('i'),
            'ς' => folded.push('σ'),
            '’' | '‘' | 'ʼ' => folded.push('\''),
            // Joiners, marks of direction, and the Arabic letter that only stretches a word.
            '\u{200B}'..='\u{200F}' | '\u{61C}' | '\u{640}' | '\u{AD}' => {}
            mark if is_combining_mark(mark) => {}
            letter => folded.push(letter),
        }
    }
    folded
}
