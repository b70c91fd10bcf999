//! Invented books: a stairwell, a district, a region. Everything comes in through the use cases that people have, at laptops
//! that really found, join, write and exchange; only their clocks are moved by hand.

mod book;
mod chance;
mod counting;
mod doing;
mod laptop;
mod plan;
mod residents;
mod words;

use std::fs;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use chrono::{NaiveDate, NaiveTime};
use samenboek_app::{AppError, Clock, Passphrase, SystemClock};
use samenboek_domain::input::parse_date;
use samenboek_domain::time::Timestamp;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::answer::Answer;
use crate::arguments::{Arguments, parse};
use crate::desk::Globals;
use crate::trouble::{Result, Trouble};
use book::{Book, LAST_DAY, Which};
use doing::Writing;
use words::WordLists;

/// Larger than a region nobody fills a folder by mistake.
const LARGEST: f64 = 4.0;
/// When a last day that lies behind us ends.
const LATE: (u32, u32) = (21, 0);

/// What was asked for.
struct Order {
    which: Which,
    seed: u64,
    scale: f64,
    until: NaiveDate,
    /// Where the other laptops stay; none when they go.
    laptops: Option<PathBuf>,
}

/// Fills the data folder, which must be empty, with an invented book.
pub fn run(globals: &Globals, mut arguments: Arguments) -> Result<Answer> {
    let order = Order::read(&mut arguments)?;
    arguments.done()?;
    let data = globals.folder()?;
    let passphrase = globals.passphrase()?;
    must_be_empty(&data)?;
    if let Some(laptops) = &order.laptops {
        must_be_empty(laptops)?;
    }
    let words = WordLists::read()?;
    let written = order.write(&words, &data, &passphrase);
    if written.is_err() {
        // Half a book is none. The folders were empty: everything in them was put there a moment ago.
        for folder in [Some(&data), order.laptops.as_ref()].into_iter().flatten() {
            let _ = clear(folder);
        }
    }
    written.map(Answer::One)
}

impl Order {
    fn read(arguments: &mut Arguments) -> Result<Self> {
        let code = arguments.required("--book")?;
        let which =
            Which::of(&code).ok_or_else(|| Trouble::refuse_field("unknown_choice", "book"))?;
        let seed = number(arguments, "--seed")?.unwrap_or(1);
        let scale = number(arguments, "--scale")?.unwrap_or(1.0);
        if !(scale > 0.0 && scale <= LARGEST) {
            return Err(Trouble::refuse_field("scale_out_of_range", "scale"));
        }
        let today = SystemClock.today();
        let until = parse_date("until", arguments.option("--until")?.as_deref())?.unwrap_or(today);
        if until > today {
            return Err(Trouble::refuse_field("day_ahead", "until"));
        }
        Ok(Self {
            which,
            seed,
            scale,
            until,
            laptops: arguments.path("--laptops")?,
        })
    }

    fn write(&self, words: &WordLists, data: &Path, passphrase: &Passphrase) -> Result<Value> {
        let book = Book::of(self.which, self.scale);
        let plan = plan::plan(&book, words, self.seed, self.until);
        let passing = match self.laptops {
            Some(_) => None,
            None => Some(TempDir::new().map_err(AppError::from)?),
        };
        let others = match (&self.laptops, &passing) {
            (Some(kept), _) => kept.clone(),
            (None, Some(passing)) => passing.path().to_owned(),
            (None, None) => return Err(Trouble::unknown()),
        };
        let (begins, ends) = self.span()?;
        let mut writing = Writing::begin(&book, (data, &others), (begins, ends), passphrase)?;
        writing.carry_out(&plan)?;
        let first = writing.laptops.first_mut().ok_or_else(Trouble::unknown)?;
        first.is_at(ends);
        first.sit(0, None)?;
        let left_out = book
            .left_out
            .iter()
            .map(|left| json!({ "what": left.what, "planned": left.planned, "why": left.why }));
        Ok(json!({
            "book": self.which.code(),
            "seed": self.seed,
            "scale": self.scale,
            "until": self.until.to_string(),
            "centre": first.house.centre_name()?,
            "person": first.house.me()?.name,
            "laptop": first.house.laptop()?.map(|(_, name, _)| name),
            "made": counting::counted(&first.house)?,
            "laptops": counting::laptops(&first.house)?,
            "left_out": left_out.collect::<Vec<_>>(),
        }))
    }

    /// When the first day begins, and the last moment: late on a day that lies behind us, else now.
    fn span(&self) -> Result<(Timestamp, Timestamp)> {
        let year = chrono::Days::new(LAST_DAY.unsigned_abs());
        let first = self
            .until
            .checked_sub_days(year)
            .ok_or_else(Trouble::unknown)?;
        let late = NaiveTime::from_hms_opt(LATE.0, LATE.1, 0).ok_or_else(Trouble::unknown)?;
        let millis = |day: NaiveDate, time: NaiveTime| {
            Timestamp::from_millis(day.and_time(time).and_utc().timestamp_millis())
        };
        let ends = millis(self.until, late).min(SystemClock.now());
        Ok((millis(first, NaiveTime::MIN), ends))
    }
}

fn number<T: FromStr>(arguments: &mut Arguments, name: &'static str) -> Result<Option<T>> {
    let given = arguments.option(name)?;
    given
        .map(|text| parse(name, &text, "wrong_type"))
        .transpose()
}

fn must_be_empty(folder: &Path) -> Result<()> {
    match fs::read_dir(folder) {
        Ok(mut within) => match within.next() {
            None => Ok(()),
            Some(_) => Err(Trouble::refuse("folder_not_empty")),
        },
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(AppError::from(error).into()),
    }
}

fn clear(folder: &Path) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            fs::remove_dir_all(path)?;
        } else {
            fs::remove_file(path)?;
        }
    }
    Ok(())
}
