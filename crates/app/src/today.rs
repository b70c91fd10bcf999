//! What the first screen asks: tonight, what is due, what stands twice, what came.

use samenboek_domain::ids::DocumentId;
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::time::Timestamp;
use serde::{Deserialize, Serialize};

use crate::drafts::Draft;
use crate::encounters::{EncounterQuery, EncounterSummary, Names};
use crate::error::Result;
use crate::house::House;
use crate::rules::Due;
use crate::series::Planned;
use crate::signals::SignalSummary;
use crate::status::Status;
use crate::versions::VersionsCard;

/// The first screen.
#[derive(Clone)]
pub struct Today {
    /// Today's encounters, and planned ones of today.
    pub encounters: Vec<EncounterSummary>,
    /// The times of series that are today, and that nobody wrote down yet.
    pub planned: Vec<Planned>,
    /// What to ask after.
    pub due: Vec<Due>,
    /// Signals that nothing happened with for too long.
    pub quiet: Vec<SignalSummary>,
    /// What stands twice.
    pub versions: Vec<VersionsCard>,
    /// What came last.
    pub arrival: Option<ArrivalSlip>,
    /// What is half written.
    pub drafts: Vec<Draft>,
    /// How much of it only the passphrase brings back.
    pub drafts_away: usize,
    /// Where the work stands.
    pub status: Status,
    /// The last encounter, for "as last time".
    pub last: Option<EncounterSummary>,
}

/// What one exchange brought and took.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ArrivalSlip {
    /// When, milliseconds.
    pub at: i64,
    /// How many encounters others wrote or changed.
    pub encounters: usize,
    /// How many rules.
    pub rules: usize,
    /// How many signals.
    pub signals: usize,
    /// How many pictures.
    pub photos: usize,
    /// How many new people.
    pub people: usize,
    /// How many things went out.
    pub took: usize,
    /// The laptops or people it came from.
    pub from: Vec<String>,
    /// How many things stand twice since.
    pub versions: usize,
    /// How many parcels were kept apart.
    pub set_aside: usize,
    /// How many wait for something older.
    pub waiting: usize,
    /// Another centre's book lay there too, and stayed closed.
    pub other_book: bool,
    /// How many files there are laid out as no version up to this one does. They stay lying there.
    pub newer: usize,
}

impl ArrivalSlip {
    /// Whether there is anything new to look at.
    pub(crate) fn brought_anything(&self) -> bool {
        self.encounters + self.rules + self.signals + self.photos + self.versions > 0
    }
}

/// Something in the bin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BinItem {
    /// The document.
    pub id: DocumentId,
    /// Its kind.
    pub kind: DocumentKind,
    /// Its title; empty when activity and place are its name.
    pub title: String,
    /// The activity's code, of an encounter; the kind's, of a signal.
    pub activity: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// Since when.
    pub at: Timestamp,
    /// Who threw it away.
    pub by: String,
}

impl House {
    /// The first screen.
    pub fn today(&self) -> Result<Today> {
        let rooms = self.rooms()?;
        let day = self.clock.today();
        let query = EncounterQuery {
            from: Some(day),
            to: Some(day),
            limit: 20,
            ..EncounterQuery::default()
        };
        let last = EncounterQuery {
            to: Some(day),
            limit: 1,
            ..EncounterQuery::default()
        };
        Ok(Today {
            encounters: self.list_encounters(&query)?.rows,
            planned: self
                .planned(day, day)?
                .into_iter()
                .filter(|it| it.encounters.is_empty() && !it.is_cancelled)
                .collect(),
            due: self.due_rules()?,
            quiet: self.quiet_signals()?,
            versions: self.list_versions()?,
            arrival: rooms
                .store
                .last_arrival()?
                .and_then(|received| serde_json::from_str(&received.receipt).ok()),
            drafts: self.list_drafts()?,
            drafts_away: self.drafts_out_of_reach()?,
            status: self.status()?,
            last: self.list_encounters(&last)?.rows.into_iter().next(),
        })
    }

    /// What lies in the bin.
    pub fn list_bin(&self) -> Result<Vec<BinItem>> {
        let rooms = self.rooms()?;
        let mut names = Names::new(&rooms.store);
        rooms
            .store
            .list_bin()?
            .into_iter()
            .map(|row| {
                Ok(BinItem {
                    id: row.id,
                    kind: row.kind,
                    title: row.title,
                    activity: row.activity,
                    place: row.place,
                    at: row.bin.at,
                    by: names.name(&row.bin.by)?,
                })
            })
            .collect()
    }
}
