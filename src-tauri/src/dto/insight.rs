//! Insight: what a period says, as numbers and pictures. Where a measure says nothing, a code says why.

use samenboek_app::Insight as Said;
use samenboek_domain::mixing::{AgainstChance, Silent};
use serde::Serialize;

/// Mixing beside chance.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Mixing {
    /// How many people sat in units where people can have met.
    pub people: u64,
    /// In how many units.
    pub units: u64,
    /// On how many evenings.
    pub evenings: u64,
    /// The share of contact between people of different groups.
    pub across: f64,
    /// The same by chance.
    pub expected: f64,
    /// The E-I index.
    pub external_internal: f64,
    /// The same by chance.
    pub expected_external_internal: f64,
    /// Seen over expected.
    pub ratio: f64,
    /// The lower end of what chance gives.
    pub low: f64,
    /// The upper end.
    pub high: f64,
    /// What follows: `apart`, `as_by_chance` or `mixed`.
    pub verdict: String,
}

impl From<AgainstChance> for Mixing {
    fn from(said: AgainstChance) -> Self {
        Self {
            people: said.people,
            units: said.units,
            evenings: said.evenings,
            across: said.across,
            expected: said.expected,
            external_internal: said.external_internal,
            expected_external_internal: said.expected_external_internal,
            ratio: said.ratio,
            low: said.chance.0,
            high: said.chance.1,
            verdict: said.verdict.code().to_owned(),
        }
    }
}

/// A part and the whole that it is of.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Share {
    /// The part.
    pub part: u64,
    /// The whole.
    pub whole: u64,
}

/// A month or a quarter of the period.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PartOfPeriod {
    /// The first day.
    pub from: String,
    /// The last day.
    pub to: String,
    /// How many encounters.
    pub encounters: u64,
    /// How many visits.
    pub visits: u64,
    /// How many new faces; none when they are too few to say.
    pub new_faces: Option<u64>,
    /// Mixing, where it says something.
    pub mixing: Option<Mixing>,
}

/// An encounter as a mark on a strip of time.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OnTheStrip {
    /// Its id.
    pub id: String,
    /// The day.
    pub on: String,
    /// The activity's code.
    pub activity: Option<String>,
    /// How many people came.
    pub people: u64,
    /// Whether it was one of a series.
    pub in_series: bool,
}

/// What a period says.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Insight {
    /// The first day.
    pub from: String,
    /// The last day.
    pub to: String,
    /// How many encounters.
    pub encounters: u64,
    /// How many visits.
    pub visits: u64,
    /// How many new faces; none when they are too few to say.
    pub new_faces: Option<u64>,
    /// Mixing beside chance.
    pub mixing: Option<Mixing>,
    /// Why not.
    pub mixing_silent: Option<String>,
    /// Pairs that met again and again, of all pairs that met.
    pub contact: Option<Share>,
    /// The median number of days between two meetings of these.
    pub contact_days: Option<u64>,
    /// Why not.
    pub contact_silent: Option<String>,
    /// People who came back, of all who came, by name.
    pub returning: Option<Share>,
    /// Why not.
    pub returning_silent: Option<String>,
    /// Encounters of a lasting series, of all.
    pub structural: Option<Share>,
    /// The period in parts.
    pub parts: Vec<PartOfPeriod>,
    /// Every encounter on its day, oldest first.
    pub strip: Vec<OnTheStrip>,
}

impl Insight {
    /// As the window shows it.
    pub fn read(said: Said) -> Self {
        let strip = said.strip.into_iter().map(|mark| OnTheStrip {
            id: mark.id.to_string(),
            on: mark.on.to_string(),
            activity: mark.activity,
            people: mark.people,
            in_series: mark.in_series,
        });
        let parts = said.parts.into_iter().map(|part| PartOfPeriod {
            from: part.from.to_string(),
            to: part.to.to_string(),
            encounters: part.encounters,
            visits: part.visits,
            new_faces: part.new_faces,
            mixing: part.mixing.ok().map(Mixing::from),
        });
        let contact = said.contact.ok();
        Self {
            from: said.from.to_string(),
            to: said.to.to_string(),
            encounters: said.encounters,
            visits: said.visits,
            new_faces: said.new_faces,
            mixing_silent: silent(&said.mixing),
            mixing: said.mixing.ok().map(Mixing::from),
            contact_silent: silent(&said.contact),
            contact: contact.map(|it| share(it.repeated, it.pairs)),
            contact_days: contact.and_then(|it| it.median_days),
            returning_silent: silent(&said.returning),
            returning: said.returning.ok().map(|it| share(it.returned, it.people)),
            structural: said
                .structural
                .ok()
                .map(|it| share(it.structural, it.encounters)),
            parts: parts.collect(),
            strip: strip.collect(),
        }
    }
}

fn share(part: u64, whole: u64) -> Share {
    Share { part, whole }
}

fn silent<T>(measure: &Result<T, Silent>) -> Option<String> {
    let silent = measure.as_ref().err();
    silent.map(|silent| silent.code().to_owned())
}
