//! A series as keys: `organisers/<person>`, and `except/<date of the rhythm>` = "off", or the day it moved to. An
//! exception that was taken back is empty.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use samenboek_domain::encounter::Who;
use samenboek_domain::ids::{DocumentId, PersonId};
use samenboek_domain::series::{Exception, Series};

use super::{Recorded, kept_both, read_recorded};
use crate::flat::{Flat, Scalar};
use crate::heads::Heads;
use crate::projections::people;
use crate::versions::FieldVersions;

const OFF: &str = "off";

/// A series as it stands in the book.
#[derive(Clone, Debug)]
pub struct SeriesRecord {
    /// The document.
    pub id: DocumentId,
    /// What it is called.
    pub title: String,
    /// Where.
    pub place: Option<String>,
    /// The activity's code.
    pub activity: Option<String>,
    /// HH:MM.
    pub starts_at: Option<String>,
    /// HH:MM.
    pub ends_at: Option<String>,
    /// Who makes it happen.
    pub organisers: Vec<PersonId>,
    /// The recurrence rule.
    pub rhythm: String,
    /// The first day, YYYY-MM-DD.
    pub from: String,
    /// The last day, YYYY-MM-DD.
    pub until: Option<String>,
    /// What is other than the rhythm says.
    pub exceptions: BTreeMap<NaiveDate, Exception>,
    /// Who recorded it, and whether it lies in the bin.
    pub recorded: Recorded,
    /// Fields of which several values were kept by choice.
    pub kept_both: BTreeSet<String>,
    /// Fields that stand twice.
    pub versions: Vec<FieldVersions>,
    /// The point in its history that was read.
    pub heads: Heads,
}

/// The keys of a parsed series. Every name must have become a card by now; a bare name is left out.
pub(crate) fn series_flat(series: &Series) -> Flat {
    let mut flat = Flat::default();
    let line = |text: Option<&str>| Scalar::optional(text);
    let time = |time: Option<chrono::NaiveTime>| time.map(|it| it.format("%H:%M").to_string());
    let day = |day: NaiveDate| day.format("%Y-%m-%d").to_string();
    flat.put("title", Scalar::text(series.title.as_str()));
    flat.put(
        "place",
        line(series.place.as_ref().map(|line| line.as_str())),
    );
    flat.put("activity", line(series.activity.map(|it| it.code())));
    flat.put("starts_at", line(time(series.starts_at).as_deref()));
    flat.put("ends_at", line(time(series.ends_at).as_deref()));
    flat.put("rhythm", Scalar::Str(series.rhythm.to_string()));
    flat.put("from", Scalar::Str(day(series.from)));
    flat.put("until", line(series.until.map(day).as_deref()));
    for (order, who) in (0..).zip(&series.organisers) {
        if let Who::Known(person) = who {
            flat.put(format!("organisers/{person}"), Scalar::Int(order));
        }
    }
    flat.maps
        .extend(["both", "except", "organisers"].map(String::from));
    flat
}

/// The key and value of one exception; none takes it back.
pub(crate) fn series_exception(
    planned: NaiveDate,
    exception: Option<Exception>,
) -> (String, Scalar) {
    let value = match exception {
        None => String::new(),
        Some(Exception::Cancelled) => OFF.to_owned(),
        Some(Exception::Moved(on)) => on.format("%Y-%m-%d").to_string(),
    };
    (
        format!("except/{}", planned.format("%Y-%m-%d")),
        Scalar::Str(value),
    )
}

/// What is other than the rhythm says, as far as it can be read.
pub(crate) fn exceptions(content: &Flat) -> BTreeMap<NaiveDate, Exception> {
    let exceptions = content.within("except").filter_map(|(planned, value)| {
        let exception = match value.as_str()? {
            OFF => Exception::Cancelled,
            on => Exception::Moved(on.parse().ok()?),
        };
        Some((planned.parse().ok()?, exception))
    });
    exceptions.collect()
}

/// The whole record of a series.
pub(crate) fn series_record(
    id: DocumentId,
    content: &Flat,
    versions: Vec<FieldVersions>,
    heads: Heads,
) -> SeriesRecord {
    let own = |key: &str| content.str(key).map(str::to_owned);
    SeriesRecord {
        id,
        title: own("title").unwrap_or_default(),
        place: own("place"),
        activity: own("activity"),
        starts_at: own("starts_at"),
        ends_at: own("ends_at"),
        organisers: people(content, "organisers"),
        rhythm: own("rhythm").unwrap_or_default(),
        from: own("from").unwrap_or_default(),
        until: own("until"),
        exceptions: exceptions(content),
        recorded: read_recorded(content),
        kept_both: kept_both(content),
        versions,
        heads,
    }
}
