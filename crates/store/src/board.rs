//! What no other laptop can have heard of yet, for the board of all laptops. It is another file than `book`, which is
//! the ledger's answer.

use crate::Store;
use crate::error::{Result, StoreError};
use crate::parcels::unsigned;

/// The newest save of each thing, where it lies in a parcel that never left. Only this laptop's own lie here so.
const KEPT_BACK: &str = "
    SELECT count(DISTINCT chain.document_id)
    FROM parcels AS parcel
    JOIN document_chains AS chain
      ON chain.signer = parcel.signer AND chain.n >= parcel.from_n AND chain.n <= parcel.to_n
    WHERE parcel.left_n = 0 AND parcel.circle = ?1 AND parcel.kind = 1 AND chain.kind IN (1, 2, 7, 8, 9, 11, 12, 13)
";

impl Store {
    /// How many things have something in them that never left this laptop.
    pub fn kept_back(&self) -> Result<usize> {
        let book = self.book().ok_or(StoreError::NoKey)?;
        let count = self
            .reader()
            .prepare_cached(KEPT_BACK)?
            .query_row([book.team.as_bytes()], |row| unsigned(row, 0))?;
        Ok(usize::try_from(count).unwrap_or(usize::MAX))
    }
}
