//! Where things lie at a carrier, by name.
//!
//! `<centre>/ledger/<statement>` · `<centre>/<circle>/<signer>-<from>-<to>-<parcel>` ·
//! `<centre>/heads/<laptop>-<n>`. Ids are lowercase base32, numbers decimal; every name has one
//! spelling only. What a name says is a claim until the bytes under it have been opened.

use std::collections::BTreeSet;
use std::fmt;

use samenboek_domain::ids::{CentreId, CircleId, LaptopId, ParcelName, SignerId, StatementName};

const LEDGER: &str = "ledger";
const HEADS: &str = "heads";

/// Something of ours at a carrier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// A statement of the ledger.
    Statement(StatementPlace),
    /// A parcel.
    Parcel(ParcelPlace),
    /// A laptop's head parcel.
    Head(HeadPlace),
}

/// Where a statement lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StatementPlace {
    /// Whose ledger.
    pub centre: CentreId,
    /// The statement.
    pub name: StatementName,
}

/// Where a parcel lies, and what its place says about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ParcelPlace {
    /// Of which centre.
    pub centre: CentreId,
    /// For which circle.
    pub circle: CircleId,
    /// Who sealed it.
    pub signer: SignerId,
    /// The first of the signer's own save numbers in it; 0 when it stands outside the chain.
    pub from: u64,
    /// The last one; never less than `from`.
    pub to: u64,
    /// The hash of its bytes.
    pub name: ParcelName,
}

/// Where a head parcel lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HeadPlace {
    /// Of which centre.
    pub centre: CentreId,
    /// Whose.
    pub laptop: LaptopId,
    /// Its number; only the highest of a laptop counts.
    pub number: u64,
}

/// Where a statement lies.
pub fn ledger_path(centre: &CentreId, name: &StatementName) -> String {
    format!("{centre}/{LEDGER}/{name}")
}

/// Where a parcel lies.
pub fn parcel_path(
    centre: &CentreId,
    circle: &CircleId,
    signer: &SignerId,
    from: u64,
    to: u64,
    name: &ParcelName,
) -> String {
    format!("{centre}/{circle}/{signer}-{from}-{to}-{name}")
}

/// Where a head parcel lies.
pub fn head_path(centre: &CentreId, laptop: &LaptopId, number: u64) -> String {
    format!("{centre}/{HEADS}/{laptop}-{number}")
}

/// What all names of this centre begin with.
pub fn centre_prefix(centre: &CentreId) -> String {
    format!("{centre}/")
}

/// What the names of this centre's statements begin with.
pub fn ledger_prefix(centre: &CentreId) -> String {
    format!("{centre}/{LEDGER}/")
}

/// What the names of this circle's parcels begin with.
pub fn circle_prefix(centre: &CentreId, circle: &CircleId) -> String {
    format!("{centre}/{circle}/")
}

/// What the names of this centre's heads begin with.
pub fn heads_prefix(centre: &CentreId) -> String {
    format!("{centre}/{HEADS}/")
}

/// Reads any name of ours; none when it is not ours.
pub fn parse(path: &str) -> Option<Place> {
    let mut parts = path.split('/');
    let centre = parts.next()?.parse().ok()?;
    let folder = parts.next()?;
    let file = parts.next()?;
    if parts.next().is_some() {
        return None;
    }
    match folder {
        LEDGER => file
            .parse()
            .ok()
            .map(|name| Place::Statement(StatementPlace { centre, name })),
        HEADS => read_head(centre, file).map(Place::Head),
        circle => read_parcel(centre, circle.parse().ok()?, file).map(Place::Parcel),
    }
}

/// Reads where a statement lies.
pub fn parse_ledger(path: &str) -> Option<StatementPlace> {
    match parse(path)? {
        Place::Statement(place) => Some(place),
        Place::Parcel(_) | Place::Head(_) => None,
    }
}

/// Reads where a parcel lies.
pub fn parse_parcel(path: &str) -> Option<ParcelPlace> {
    match parse(path)? {
        Place::Parcel(place) => Some(place),
        Place::Statement(_) | Place::Head(_) => None,
    }
}

/// Reads where a head parcel lies.
pub fn parse_head(path: &str) -> Option<HeadPlace> {
    match parse(path)? {
        Place::Head(place) => Some(place),
        Place::Statement(_) | Place::Parcel(_) => None,
    }
}

/// Whether a folder of this name, right below that of a centre, may hold anything of ours.
pub(crate) fn is_folder(name: &str) -> bool {
    name == LEDGER || name == HEADS || name.parse::<CircleId>().is_ok()
}

/// The centres that these names speak of.
pub fn centres(listing: &[String]) -> BTreeSet<CentreId> {
    listing
        .iter()
        .filter_map(|path| path.split('/').next())
        .filter_map(|centre| centre.parse().ok())
        .collect()
}

/// The centres that these names speak of, besides ours.
pub fn other_centres(listing: &[String], ours: &CentreId) -> BTreeSet<CentreId> {
    let mut centres = centres(listing);
    centres.remove(ours);
    centres
}

fn read_head(centre: CentreId, file: &str) -> Option<HeadPlace> {
    let (laptop, number) = file.split_once('-')?;
    Some(HeadPlace {
        centre,
        laptop: laptop.parse().ok()?,
        number: read_number(number)?,
    })
}

fn read_parcel(centre: CentreId, circle: CircleId, file: &str) -> Option<ParcelPlace> {
    let mut parts = file.split('-');
    let place = ParcelPlace {
        centre,
        circle,
        signer: parts.next()?.parse().ok()?,
        from: read_number(parts.next()?)?,
        to: read_number(parts.next()?)?,
        name: parts.next()?.parse().ok()?,
    };
    let is_whole = parts.next().is_none() && place.from <= place.to;
    is_whole.then_some(place)
}

/// A number in its only spelling: no sign, no zero in front.
fn read_number(text: &str) -> Option<u64> {
    let number: u64 = text.parse().ok()?;
    (number.to_string() == text).then_some(number)
}

impl ParcelPlace {
    /// This place as a name at a carrier.
    pub fn path(&self) -> String {
        parcel_path(
            &self.centre,
            &self.circle,
            &self.signer,
            self.from,
            self.to,
            &self.name,
        )
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Statement(place) => f.write_str(&ledger_path(&place.centre, &place.name)),
            Self::Parcel(place) => f.write_str(&place.path()),
            Self::Head(place) => {
                f.write_str(&head_path(&place.centre, &place.laptop, place.number))
            }
        }
    }
}

#[cfg(test)]
mod tests;
