//! How things stand: whether somebody allows this, on a day.

use chrono::NaiveDate;

use super::{ConsentError, Purpose, Scope};

/// What counts of one consent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// For what.
    pub purpose: Purpose,
    /// For what in words, when it is none of the list.
    pub purpose_text: Option<String>,
    /// Who may come to see it.
    pub scope: Scope,
    /// A parent or guardian said it.
    pub by_guardian: bool,
    /// The day it was given.
    pub given_on: NaiveDate,
    /// The last day it holds; none when nobody set one.
    pub until: Option<NaiveDate>,
    /// The first day on which it was taken back, on whichever laptop.
    pub withdrawn_on: Option<NaiveDate>,
}

/// How one consent stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It begins later.
    NotYet,
    /// It holds.
    Stands,
    /// Its last day is past.
    Expired,
    /// It was taken back.
    Withdrawn,
}

/// How it stands for a purpose on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nobody gave it yet.
    Never,
    /// It is allowed.
    Stands {
        /// The last day of it; none when nobody set one.
        until: Option<NaiveDate>,
    },
    /// It was allowed until this day.
    Expired {
        /// The last day.
        on: NaiveDate,
    },
    /// It was taken back on this day.
    Withdrawn {
        /// The day.
        on: NaiveDate,
    },
}

impl State {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotYet => "not_yet",
            Self::Stands => "stands",
            Self::Expired => "expired",
            Self::Withdrawn => "withdrawn",
        }
    }
}

impl Standing {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::Stands { .. } => "stands",
            Self::Expired { .. } => "expired",
            Self::Withdrawn { .. } => "withdrawn",
        }
    }
}

/// How one of somebody's consents stands on a day. A withdrawal takes back all that she allowed before for the same
/// purpose and the same readers: two laptops may have written down the same yes, and she says no once.
pub fn state_of(one: &Given, all: &[Given], on: NaiveDate) -> State {
    if withdrawn_by(one, all, on).is_some() {
        State::Withdrawn
    } else if one.given_on > on {
        State::NotYet
    } else if one.until.is_some_and(|until| until < on) {
        State::Expired
    } else {
        State::Stands
    }
}

/// How somebody's consent for a purpose stands on a day, of all that she ever gave.
pub fn standing(consents: &[Given], purpose: Purpose, on: NaiveDate) -> Standing {
    let mut known: Vec<&Given> = consents
        .iter()
        .filter(|given| given.purpose == purpose && given.given_on <= on)
        .collect();
    known.sort_by_key(|given| given.given_on);
    let standing = known
        .iter()
        .filter(|it| state_of(it, consents, on) == State::Stands);
    let lasting = standing.map(|given| given.until);
    if let Some(until) = lasting.reduce(later) {
        return Standing::Stands { until };
    }
    let Some(last) = known.last() else {
        return Standing::Never;
    };
    match (withdrawn_by(last, consents, on), last.until) {
        (Some(on), _) => Standing::Withdrawn { on },
        (None, Some(until)) => Standing::Expired { on: until },
        (None, None) => Standing::Never,
    }
}

/// Whether something of somebody may be used for a purpose, where these readers come to see it, on a day. Refused by name:
/// never given, over, taken back; and a portrait of a child without a guardian's word.
pub fn may_use(
    consents: &[Given],
    purpose: Purpose,
    scope: Scope,
    is_minor: bool,
    on: NaiveDate,
) -> Result<(), ConsentError> {
    let reaching: Vec<Given> = consents
        .iter()
        .filter(|given| given.purpose == purpose && given.scope.reaches(scope))
        .cloned()
        .collect();
    match standing(&reaching, purpose, on) {
        Standing::Never => Err(ConsentError::NeverGiven),
        Standing::Expired { .. } => Err(ConsentError::Expired),
        Standing::Withdrawn { .. } => Err(ConsentError::TakenBack),
        Standing::Stands { .. } => {
            let by_guardian = |given: &&Given| {
                given.by_guardian && state_of(given, &reaching, on) == State::Stands
            };
            if !is_minor || reaching.iter().any(|given| by_guardian(&given)) {
                return Ok(());
            }
            // Her card says only since then that she is a child: what she said herself does not count.
            Err(if purpose.is_portrait() && scope.is_public() {
                ConsentError::PortraitOfMinor
            } else {
                ConsentError::GuardianMissing
            })
        }
    }
}

/// The first day on which this was taken back, by its own withdrawal or by that of another one for the same.
fn withdrawn_by(one: &Given, all: &[Given], on: NaiveDate) -> Option<NaiveDate> {
    let same = |other: &&Given| {
        other.purpose == one.purpose
            && other.purpose_text == one.purpose_text
            && other.scope == one.scope
    };
    let days = all
        .iter()
        .filter(same)
        .filter_map(|other| other.withdrawn_on);
    let own = one.withdrawn_on;
    days.filter(|day| *day >= one.given_on)
        .chain(own)
        .filter(|day| *day <= on)
        .min()
}

/// The later of two last days; none is no end at all.
fn later(one: Option<NaiveDate>, other: Option<NaiveDate>) -> Option<NaiveDate> {
    Some(one?.max(other?))
}
