//! Times of day as people write them in lists.

use chrono::{NaiveTime, Timelike};

use super::reason::DirtyReason;
use super::value::{Value, tidy};

/// Reads one time: `19:30`, `19.30`, `1930`, `19u30`, `19 uur`, `7:30 pm`. A spreadsheet's number
/// 19.3 is what became of a typed 19.30.
pub(super) fn read_time(value: &Value) -> Result<NaiveTime, DirtyReason> {
    let time = match value {
        Value::Time(time) => to_the_minute(*time),
        Value::DateTime(moment) => to_the_minute(moment.time()),
        Value::Number(number) => time_of_number(*number),
        Value::Text(text) => time_in(&tidy(text)),
        Value::Broken => return Err(DirtyReason::BrokenCell),
        Value::Empty | Value::Truth(_) | Value::Date(_) => None,
    };
    time.ok_or(DirtyReason::NotATime)
}

/// Reads a time, or from when until when: `19:30-22:00`, `19.30 tot 22 uur`.
pub(super) fn read_times(value: &Value) -> Result<(NaiveTime, Option<NaiveTime>), DirtyReason> {
    let Some(text) = value.as_text() else {
        return read_time(value).map(|time| (time, None));
    };
    let text = tidy(text)
        .replace(" tot ", "-")
        .replace(" to ", "-")
        .replace(['–', '—'], "-");
    match text.split_once('-') {
        None => time_in(&text).map(|start| (start, None)),
        Some((start, end)) => time_in(start.trim_start_matches("van "))
            .zip(time_in(end))
            .map(|(start, end)| (start, Some(end))),
    }
    .ok_or(DirtyReason::NotATime)
}

fn to_the_minute(time: NaiveTime) -> Option<NaiveTime> {
    NaiveTime::from_hms_opt(time.hour(), time.minute(), 0)
}

/// A part of a day (0.8125), an hour (19), hours and minutes (19.3, 1930).
fn time_of_number(number: f64) -> Option<NaiveTime> {
    if !(0.0..2_400.0).contains(&number) {
        return None;
    }
    if number > 0.0 && number < 1.0 {
        let minutes = (number * 1_440.0).round();
        return time_in(&format!(
            "{}:{:02}",
            (minutes / 60.0).floor(),
            minutes % 60.0
        ));
    }
    if number < 25.0 {
        let hour = number.floor();
        let minutes = ((number - hour) * 100.0).round();
        return time_in(&format!("{hour}:{minutes:02}"));
    }
    time_in(&format!("{number}"))
}

fn time_in(text: &str) -> Option<NaiveTime> {
    let text = text.trim();
    let (text, is_afternoon) = half_of_day(text);
    let text = ["uur", "u", "h", "hr"]
        .into_iter()
        .find_map(|word| text.strip_suffix(word))
        .unwrap_or(text)
        .trim();
    let mut parts = text.split([':', '.', 'u', 'h']).map(str::trim);
    let (first, second) = (parts.next()?, parts.next());
    let seconds_are_fine = parts
        .next()
        .is_none_or(|seconds| digits(seconds, 2).is_some());
    if !seconds_are_fine || parts.next().is_some() {
        return None;
    }
    let (hour, minute) = match second {
        Some(minute) if minute.len() == 2 => (digits(first, 2)?, digits(minute, 2)?),
        Some(_) => return None,
        None if first.len() >= 3 => {
            let number = digits(first, 4)?;
            (number / 100, number % 100)
        }
        None => (digits(first, 2)?, 0),
    };
    let hour = match (is_afternoon, hour) {
        (None, 24) if minute == 0 => 0,
        (None, hour) => hour,
        (Some(true), 12) => 12,
        (Some(false), 12) => 0,
        (Some(true), 1..=11) => hour + 12,
        (Some(false), 1..=11) => hour,
        (Some(_), _) => return None,
    };
    NaiveTime::from_hms_opt(hour, minute, 0)
}

fn half_of_day(text: &str) -> (&str, Option<bool>) {
    for (word, is_afternoon) in [("pm", true), ("p.m.", true), ("am", false), ("a.m.", false)] {
        if let Some(before) = text.strip_suffix(word) {
            return (before.trim_end(), Some(is_afternoon));
        }
    }
    (text, None)
}

fn digits(text: &str, most: usize) -> Option<u32> {
    let is_number =
        (1..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn clock(hour: u32, minute: u32) -> Option<NaiveTime> {
        NaiveTime::from_hms_opt(hour, minute, 0)
    }

    #[test]
    fn half_past_seven_is_read_however_it_was_written() {
        for text in [
            "19:30",
            "19.30",
            "1930",
            "19u30",
            "19h30",
            "19:30 uur",
            "19.30u",
            "7:30 pm",
            "19:30:00",
        ] {
            assert_eq!(read_time(&Value::text(text)).ok(), clock(19, 30), "{text}");
        }
        for number in [19.3, 1930.0, 0.8125] {
            assert_eq!(
                read_time(&Value::Number(number)).ok(),
                clock(19, 30),
                "{number}"
            );
        }
        assert_eq!(read_time(&Value::text("19 uur")).ok(), clock(19, 0));
        assert_eq!(read_time(&Value::text("24:00")).ok(), clock(0, 0));
    }

    #[test]
    fn what_is_not_a_time_is_said() {
        for text in [
            "half 8",
            "'s avonds",
            "25:00",
            "19:60",
            "19:3",
            "7",
            "13 pm",
            "19:30:00:00",
        ] {
            let read = read_time(&Value::text(text));
            assert_eq!(read.is_ok(), text == "7", "{text}");
        }
    }

    #[test]
    fn one_cell_may_hold_the_whole_evening() {
        for text in [
            "19:30-22:00",
            "19.30 - 22.00 uur",
            "van 19:30 tot 22 uur",
            "19u30 – 22u",
        ] {
            let read = read_times(&Value::text(text)).ok();
            assert_eq!(
                read,
                clock(19, 30).map(|start| (start, clock(22, 0))),
                "{text}"
            );
        }
    }

    proptest! {
        #[test]
        fn no_cell_makes_the_clock_fall_over(text in "\\PC{0,12}", number in any::<f64>()) {
            let _ = (read_times(&Value::Text(text)), read_time(&Value::Number(number)));
        }
    }
}
