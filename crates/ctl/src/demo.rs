//! Fills an empty folder with an invented book, for tests, measures and scripts. It is one as people have it: it may be
//! shared as any other.

mod counting;

use std::fs;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use samenboek_app::{AppError, Clock, House, Passphrase, SystemClock};
use samenboek_demo::{Order, Which};
use samenboek_domain::input::parse_date;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::answer::Answer;
use crate::arguments::{Arguments, parse};
use crate::desk::Globals;
use crate::trouble::{Result, Trouble};

/// Larger than a region nobody fills a folder by mistake.
const LARGEST: f64 = 4.0;

/// What was asked for.
struct Asked {
    order: Order<'static>,
    /// Where the other laptops stay; none when they go.
    laptops: Option<PathBuf>,
}

/// Fills the data folder, which must be empty, with an invented book.
pub fn run(globals: &Globals, mut arguments: Arguments) -> Result<Answer> {
    let asked = Asked::read(&mut arguments)?;
    arguments.done()?;
    let data = globals.folder()?;
    let passphrase = globals.passphrase()?;
    must_be_empty(&data)?;
    if let Some(laptops) = &asked.laptops {
        must_be_empty(laptops)?;
    }
    let written = asked.write(&data, &passphrase);
    if written.is_err() {
        // Half a book is none. The folders were empty: everything in them was put there a moment ago.
        for folder in [Some(&data), asked.laptops.as_ref()].into_iter().flatten() {
            let _ = clear(folder);
        }
    }
    written.map(Answer::One)
}

impl Asked {
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
            order: Order {
                which,
                seed,
                scale,
                until,
                language: "nl",
            },
            laptops: arguments.path("--laptops")?,
        })
    }

    fn write(&self, data: &Path, passphrase: &Passphrase) -> Result<Value> {
        let order = &self.order;
        let passing = match self.laptops {
            Some(_) => None,
            None => Some(TempDir::new().map_err(AppError::from)?),
        };
        let others = match (&self.laptops, &passing) {
            (Some(kept), _) => kept.clone(),
            (None, Some(passing)) => passing.path().to_owned(),
            (None, None) => return Err(Trouble::unknown()),
        };
        let folders = (data, others.as_path());
        let made = order.write(folders, passphrase, House::open_with, &mut |_, _| Ok(()))?;
        let left_out = made
            .left_out
            .iter()
            .map(|left| json!({ "what": left.what, "planned": left.planned, "why": left.why }));
        let house = &made.house;
        Ok(json!({
            "book": order.which.code(),
            "seed": order.seed,
            "scale": order.scale,
            "until": order.until.to_string(),
            "centre": house.centre_name()?,
            "person": house.me()?.name,
            "laptop": house.laptop()?.map(|(_, name, _)| name),
            "made": counting::counted(house)?,
            "laptops": counting::laptops(house)?,
            "left_out": left_out.collect::<Vec<_>>(),
        }))
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
