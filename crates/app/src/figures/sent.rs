//! Which sheets of figures left this laptop before. Each of them hides what is small; two of one year that differ may tell
//! by their difference what neither shows.

use samenboek_domain::annual::AnnualFigures;
use samenboek_domain::figures::Audience;
use samenboek_domain::time::Timestamp;

use crate::error::Result;
use crate::house::Rooms;

const WHAT: &str = "figures";
const YEAR: &str = "year:";
const FOR: &str = "for:";
const MARK: &str = "mark:";

/// A sheet of figures that was saved from this laptop before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SheetSent {
    /// When, by this laptop's clock.
    pub at: Timestamp,
    /// For whom.
    pub audience: Audience,
}

/// What a note says of the sheet that was saved: codes, and no figure.
pub(super) fn noted(figures: &AnnualFigures) -> String {
    let (year, audience) = (figures.year, figures.audience.code());
    format!(
        "{WHAT} {YEAR}{year} {FOR}{audience} {MARK}{}",
        figures.mark()
    )
}

/// Of which year and for whom a sheet was that a note is about; none of any other note.
pub(crate) fn sheet_of(what: &str) -> Option<(i32, Audience)> {
    let said = |prefix: &str| what.split(' ').find_map(|it| it.strip_prefix(prefix));
    Some((said(YEAR)?.parse().ok()?, said(FOR)?.parse().ok()?))
}

/// The codes of what was in a file, without what else a note says of it.
pub(crate) fn parts_of(what: &str) -> Vec<String> {
    let codes = what.split(' ').filter(|it| !it.contains(':'));
    codes.map(str::to_owned).collect()
}

/// The sheets of this year that left before and say something else, the last first; of one that left twice the last.
pub(super) fn others(rooms: &Rooms, figures: &AnnualFigures) -> Result<Vec<SheetSent>> {
    let now = noted(figures);
    let mut told: Vec<String> = Vec::new();
    let mut others = Vec::new();
    for note in rooms.store.exports()? {
        let export = note.export;
        let Some((year, audience)) = sheet_of(&export.what) else {
            continue;
        };
        if year == figures.year && export.what != now && !told.contains(&export.what) {
            told.push(export.what);
            others.push(SheetSent {
                at: export.at,
                audience,
            });
        }
    }
    Ok(others)
}
