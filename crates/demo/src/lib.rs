//! Invented books: a stairwell, a district, a region. Everything comes in through the use cases that people have, at laptops
//! that really found, join, write and exchange; only their clocks are moved by hand.
//!
//! Both shells make them: the command line for tests and measures, the window for whoever wants to look first. It knows
//! what people may do, and neither how it is kept nor who asks for it.

mod book;
mod chance;
mod doing;
mod laptop;
mod look;
mod plan;
mod residents;
mod words;

use std::path::Path;
use std::sync::Arc;

use chrono::{NaiveDate, NaiveTime};
use samenboek_app::{AppError, Clock, House, Ids, Passphrase, Result, SystemClock};
use samenboek_domain::time::Timestamp;

use book::{Book, LAST_DAY};
use doing::Writing;
use words::WordLists;

pub use book::{LeftOut, Which};
pub use look::{Fresh, make_to_look, open_to_look};

/// When a last day that lies behind us ends.
const LATE: (u32, u32) = (21, 0);

/// How the houses of a book are opened: as those of people, or as invented ones that are never shared.
pub type Opens = fn(&Path, Arc<dyn Clock>, Arc<dyn Ids>) -> Result<House>;

/// Hears how many of how many things are done, and refuses when it is enough.
pub type Watch<'a> = &'a mut dyn FnMut(usize, usize) -> Result<()>;

/// A book to be made.
#[derive(Clone, Copy, Debug)]
pub struct Order<'a> {
    /// Which.
    pub which: Which,
    /// One seed is one book.
    pub seed: u64,
    /// How much there is of everything; 1 is whole.
    pub scale: f64,
    /// The last day of its year: today, or one that lies behind us.
    pub until: NaiveDate,
    /// In which language people wrote in it, where it has that: a tag.
    pub language: &'a str,
}

/// A book that was made.
pub struct Made {
    /// The first laptop. Whoever founded the centre sits there, on the evening of the last day.
    pub house: Arc<House>,
    /// What such a book has elsewhere, and not here.
    pub left_out: Vec<LeftOut>,
}

impl Order<'_> {
    /// Makes it: the first laptop in `data`, the others below `others`. Half a book stays lying when it fails.
    pub fn write(
        &self,
        (data, others): (&Path, &Path),
        passphrase: &Passphrase,
        opens: Opens,
        watch: Watch<'_>,
    ) -> Result<Made> {
        let words = WordLists::read(self.which, self.language)?;
        let book = Book::of(self.which, self.scale);
        let plan = plan::plan(&book, &words, self.seed, self.until);
        let (begins, ends) = self.span()?;
        let mut writing = Writing::begin(&book, (data, others), (begins, ends), passphrase, opens)?;
        writing.carry_out(&plan, watch)?;
        let first = writing.laptops.first_mut().ok_or_else(lost)?;
        first.is_at(ends);
        first.sit(0, None)?;
        let house = Arc::clone(&first.house);
        drop(writing);
        Ok(Made {
            house,
            left_out: book.left_out,
        })
    }

    /// When the first day begins, and the last moment: late on a day that lies behind us, else now.
    fn span(&self) -> Result<(Timestamp, Timestamp)> {
        let year = chrono::Days::new(LAST_DAY.unsigned_abs());
        let first = self.until.checked_sub_days(year).ok_or_else(lost)?;
        let late = NaiveTime::from_hms_opt(LATE.0, LATE.1, 0).ok_or_else(lost)?;
        let millis = |day: NaiveDate, time: NaiveTime| {
            Timestamp::from_millis(day.and_time(time).and_utc().timestamp_millis())
        };
        let ends = millis(self.until, late).min(SystemClock.now());
        Ok((millis(first, NaiveTime::MIN), ends))
    }
}

/// A plan names what is not there: a mistake of ours.
fn lost() -> AppError {
    AppError::Fault {
        code: "unknown",
        detail: "an invented book does not fit together".to_owned(),
    }
}
