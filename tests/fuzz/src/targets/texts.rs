//! Values of documents that have a form of their own: what was agreed, a drawn signature, a rhythm.

use chrono::{Days, NaiveDate};
use samenboek_domain::agreement::{Agreed, Ink, MOST_INK};
use samenboek_domain::series::Rhythm;

/// Any bytes as a text that people said yes to: there is one way to write each.
pub fn agreed(bytes: &[u8]) {
    if let Some(agreed) = Agreed::read(bytes) {
        let again = agreed.canonical();
        let read = Agreed::read(&again).expect("what was written is read");
        assert_eq!(read.canonical(), again);
        assert_eq!(read.version(), agreed.version());
    }
}

/// Any text as a drawn signature, and as a rhythm, from any day on.
pub fn drawn(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    if let Ok(ink) = Ink::parse(text) {
        assert!(ink.as_str().len() <= MOST_INK);
        assert_eq!(Ink::parse(ink.as_str()).as_ref(), Ok(&ink));
    }
}

/// Any text as a rhythm that begins on any day.
pub fn rhythm(bytes: &[u8]) {
    let (day, rule) = bytes.split_at_checked(4).unwrap_or((&[0; 4], bytes));
    let number = |at: usize| u64::from(u16::from_le_bytes([day[at], day[at + 1]]));
    let Some(rhythm) = std::str::from_utf8(rule)
        .ok()
        .and_then(|it| it.parse::<Rhythm>().ok())
    else {
        return;
    };
    assert_eq!(rhythm.to_string().parse::<Rhythm>().as_ref(), Ok(&rhythm));
    let zero = NaiveDate::from_ymd_opt(1900, 1, 1).unwrap();
    let from = zero + Days::new(number(0));
    let first = zero + Days::new(number(2));
    let last = first + Days::new(400);
    let mut before = None;
    for date in rhythm.dates(from, first, last) {
        assert!(date >= from && date >= first && date <= last);
        assert!(
            before.is_none_or(|before| before <= date),
            "one after the other"
        );
        assert!(rhythm.gives(from, date));
        before = Some(date);
    }
}
