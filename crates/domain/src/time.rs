//! What the laptop's clock said. It is shown to people and decides nothing.

use std::fmt;

use chrono::{DateTime, SecondsFormat, Utc};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Milliseconds since 1970 in UTC, as the laptop's clock had it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Timestamp(i64);

/// The first millisecond of the year 0.
const YEAR_0: i64 = -62_167_219_200_000;
/// The last millisecond of the year 9999.
const YEAR_9999: i64 = 253_402_300_799_999;

/// A text that is no time in RFC 3339.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a time in RFC 3339")]
pub struct TimestampError;

impl Timestamp {
    /// The time so many milliseconds after 1970 began.
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// Milliseconds since 1970 began; negative before.
    pub const fn as_millis(self) -> i64 {
        self.0
    }

    /// As RFC 3339 in UTC with milliseconds and `Z`. RFC 3339 knows the years 0 to 9999; a time
    /// outside them (a parcel may claim any number) is written as the nearest end.
    pub fn to_rfc3339(self) -> String {
        DateTime::<Utc>::from_timestamp_millis(self.0.clamp(YEAR_0, YEAR_9999))
            .unwrap_or_default()
            .to_rfc3339_opts(SecondsFormat::Millis, true)
    }

    /// Reads RFC 3339, whatever its offset.
    pub fn parse(text: &str) -> Result<Self, TimestampError> {
        DateTime::parse_from_rfc3339(text)
            .map(|time| Self(time.timestamp_millis()))
            .map_err(|_| TimestampError)
    }

    /// This time so many milliseconds later (earlier when negative), held at the ends.
    pub const fn plus_millis(self, millis: i64) -> Self {
        Self(self.0.saturating_add(millis))
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_rfc3339())
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn clocks_in_1970_in_2038_and_off_the_calendar_can_all_be_written() {
        for (millis, text) in [
            (0, "1970-01-01T00:00:00.000Z"),
            (-1, "1969-12-31T23:59:59.999Z"),
            (2_147_483_648_000, "2038-01-19T03:14:08.000Z"),
            (1_795_199_400_250, "2026-11-20T18:30:00.250Z"),
        ] {
            let time = Timestamp::from_millis(millis);
            assert_eq!(time.to_rfc3339(), text);
            assert_eq!(Timestamp::parse(text).unwrap(), time);
        }
        assert_eq!(
            Timestamp::from_millis(i64::MAX).to_rfc3339(),
            "9999-12-31T23:59:59.999Z"
        );
        assert_eq!(
            Timestamp::from_millis(i64::MIN).to_rfc3339(),
            "0000-01-01T00:00:00.000Z"
        );
        assert_eq!(
            Timestamp::from_millis(i64::MAX).plus_millis(1),
            Timestamp::from_millis(i64::MAX)
        );
    }

    #[test]
    fn the_two_half_past_twos_of_the_night_the_clock_goes_back_are_an_hour_apart() {
        let summer = Timestamp::parse("2026-10-25T02:30:00+02:00").unwrap();
        let winter = Timestamp::parse("2026-10-25T02:30:00+01:00").unwrap();
        assert_eq!(winter.as_millis() - summer.as_millis(), 3_600_000);
        assert_eq!(summer.to_rfc3339(), "2026-10-25T00:30:00.000Z");
    }
}
