//! Digits, in whichever script somebody's keyboard writes them.

/// The value of a western, Arabic, Persian or full-width digit.
pub(super) fn digit(character: char) -> Option<u8> {
    let zero = match character {
        '0'..='9' => '0',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6F0}'..='\u{6F9}' => '\u{6F0}',
        '\u{FF10}'..='\u{FF19}' => '\u{FF10}',
        _ => return None,
    };
    u8::try_from(u32::from(character) - u32::from(zero)).ok()
}

/// The same digit as `0` to `9`.
pub(super) fn western_digit(character: char) -> Option<char> {
    digit(character).and_then(|value| char::from_digit(value.into(), 10))
}
