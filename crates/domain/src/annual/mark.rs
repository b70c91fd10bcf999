//! By what two sheets of figures of one year are told apart.

use std::fmt::Write;

use sha2::{Digest, Sha256};

use super::AnnualFigures;
use crate::figures::Figure;
use crate::ids::to_base32;

/// So many bytes of the hash are the mark.
const MARK: usize = 10;

impl AnnualFigures {
    /// A mark of everything that is shown: another number, or another number hidden, another mark. From the mark itself
    /// nothing is read.
    pub fn mark(&self) -> String {
        let mut told = String::new();
        let mut figure = |what: &str, figure: Figure| {
            let _ = writeln!(told, "{what} {:?}", figure.shown());
        };
        figure("reported", self.reported);
        figure("closed", self.closed);
        for rate in &self.rates {
            figure(&format!("rate {} solved", rate.of), rate.solved);
            figure(&format!("rate {} whole", rate.of), rate.whole);
        }
        for table in &self.tables {
            let axis = table.axis.code();
            figure(&format!("table {axis}"), table.whole);
            for row in &table.rows {
                figure(&format!("table {axis} {}", row.code), row.figure);
            }
        }
        let middle = [self.raw_days, self.net_days].map(|it| it.map(|it| it.value()));
        let hours = self.hours.map(|it| it.value());
        let _ = writeln!(told, "{middle:?} {hours:?}");
        let digest = Sha256::digest(told.as_bytes());
        to_base32(digest.get(..MARK).unwrap_or_default())
    }
}
