//! A copy a day, by itself, in a folder that somebody pointed at once. That folder is this laptop's own: no other hears of
//! it. Nobody need sit there for it; once the book is open, it can be sealed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::ErrorKind::NotFound;
use std::path::{Path, PathBuf};

use chrono::{Days, NaiveDate};
use samenboek_domain::backup::{day_of, file_name, is_late, too_many};
use samenboek_domain::time::Timestamp;
use serde::{Deserialize, Serialize};

use super::BackupMade;
use crate::error::{AppError, Result};
use crate::house::{House, Rooms};
use crate::key_sticks::is_within;
use crate::outcome::{Outcome, Topic};

const KEY: &str = "daily_backup";
/// So many signs of the laptop's id tell its copies from those of others.
const MARK: usize = 4;

/// Where copies go, and how it went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DailyBackup {
    /// The folder; none while nobody chose one.
    pub folder: Option<PathBuf>,
    /// Whether it is there now.
    pub is_there: bool,
    /// The last copy that was good, by hand too.
    pub last: Option<LastBackup>,
    /// On which day the next one is made by itself; none without a folder.
    pub next_on: Option<NaiveDate>,
    /// Why it did not succeed the last time; none when it did.
    pub trouble: Option<String>,
    /// The days of which there are copies in the folder, as they were when one was last made.
    pub days: Vec<NaiveDate>,
    /// How many of these were made before something was forgotten, and still hold it.
    pub remembering: usize,
    /// When a copy was last tried and found good.
    pub rehearsed: Option<Timestamp>,
    /// Since which day there is no copy, when that is told.
    pub late_since: Option<NaiveDate>,
}

/// A copy that was good.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastBackup {
    /// When, milliseconds.
    pub at: i64,
    /// The file.
    pub path: PathBuf,
    /// Its size in bytes.
    pub bytes: u64,
}

/// As it is kept.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Kept {
    folder: Option<PathBuf>,
    chosen_at: i64,
    last: Option<LastBackup>,
    /// The day of the last copy that was made by itself in this folder.
    made_on: Option<String>,
    trouble: Option<String>,
    /// Of each day with a copy: how much was forgotten by then.
    copies: BTreeMap<String, usize>,
}

impl House {
    /// Where copies go, and how it went.
    pub fn daily_backup(&self) -> Result<DailyBackup> {
        let rooms = self.rooms()?;
        let kept = kept(&rooms)?;
        let today = self.clock.today();
        let forgotten = forgotten(&rooms);
        let since = kept.last.as_ref().map_or(kept.chosen_at, |last| last.at);
        let since = self.clock.day_of(Timestamp::from_millis(since));
        let made_today = kept.made_on.as_deref() == Some(today.to_string().as_str());
        let next = if made_today {
            today.checked_add_days(Days::new(1))
        } else {
            Some(today)
        };
        let has_folder = kept.folder.is_some();
        Ok(DailyBackup {
            is_there: kept.folder.as_ref().is_some_and(|folder| folder.is_dir()),
            last: kept.last,
            next_on: next.filter(|_| has_folder),
            trouble: kept.trouble,
            days: kept
                .copies
                .keys()
                .filter_map(|day| day.parse().ok())
                .collect(),
            remembering: kept
                .copies
                .values()
                .filter(|knew| **knew < forgotten)
                .count(),
            rehearsed: self.folder().rehearsed().map(Timestamp::from_millis),
            late_since: (has_folder && is_late(since, today)).then_some(since),
            folder: kept.folder,
        })
    }

    /// From now on a copy a day goes into this folder; none ends it. Copies that lie elsewhere stay there.
    pub fn keep_daily_backup(&self, folder: Option<&Path>) -> Result<Outcome<()>> {
        self.may_be_shared()?;
        let rooms = self.rooms()?;
        self.somebody_sits_here()?;
        if let Some(folder) = folder {
            if !folder.is_dir() {
                return Err(AppError::refuse_field("stick_missing", "folder"));
            }
            if is_within(folder, self.data_folder()) {
                return Err(AppError::refuse_field("backup_here", "folder"));
            }
            if folder.to_str().is_none() {
                return Err(AppError::refuse_field("stick_bad_name", "folder"));
            }
        }
        let now = self.clock.now().as_millis();
        change(&rooms, |kept| {
            if kept.folder.as_deref() != folder {
                kept.folder = folder.map(Path::to_owned);
                kept.chosen_at = now;
                kept.made_on = None;
                kept.trouble = None;
                kept.copies.clear();
            }
        })?;
        Ok(Outcome::new((), [Topic::Laptop]))
    }

    /// Whether the copy of today is still to be made, and can be: the folder is there.
    pub fn backup_is_due(&self) -> Result<bool> {
        let Ok(rooms) = self.rooms() else {
            return Ok(false);
        };
        if rooms.store.book().is_none() || self.is_demo() {
            return Ok(false);
        }
        let kept = kept(&rooms)?;
        let today = self.clock.today().to_string();
        Ok(kept.made_on != Some(today) && kept.folder.is_some_and(|folder| folder.is_dir()))
    }

    /// Makes the copy of today in the folder that was chosen, and takes away what is too old there. Where it does not
    /// succeed, the copies of before stay as they are, and it is kept why.
    pub fn backup_today(&self) -> Result<Outcome<BackupMade>> {
        self.may_be_shared()?;
        let rooms = self.rooms()?;
        let folder = kept(&rooms)?.folder;
        let folder = folder.ok_or_else(|| AppError::refuse("no_backup_folder"))?;
        let alone = self.alone_with_copies();
        let (id, name, _) = self
            .laptop()?
            .ok_or_else(|| AppError::refuse("signed_out"))?;
        let mark: String = id.to_string().chars().take(MARK).collect();
        let today = self.clock.today();
        let out = folder.join(file_name(&name, &mark, today));
        let knew = forgotten(&rooms);
        let made = if folder.is_dir() {
            self.backup_to(&rooms, &out, &alone)
                .map_err(|error| on_the_stick(error, &folder))
        } else {
            Err(AppError::refuse("stick_missing"))
        };
        match made {
            Ok(made) => {
                self.note_copy(&rooms, &out, made);
                let left = rotate(&folder, &mark, today);
                let noted = change(&rooms, |kept| {
                    let known = std::mem::take(&mut kept.copies);
                    let knew_by = |day: &str| known.get(day).copied().unwrap_or(0);
                    let days = left.iter().map(ToString::to_string);
                    kept.copies = days.map(|day| (day.clone(), knew_by(&day))).collect();
                    kept.copies.insert(today.to_string(), knew);
                    kept.made_on = Some(today.to_string());
                    kept.trouble = None;
                });
                // On a full disk it is not kept; the copy is there all the same.
                if let Err(error) = noted {
                    tracing::warn!(code = error.code(), "a copy was made that is not noted");
                }
                Ok(Outcome::new(made, [Topic::Laptop]))
            }
            Err(error) => {
                // That it is not there shows by itself, and ends by itself.
                if error.code() != "stick_missing" {
                    let code = error.code().to_owned();
                    change(&rooms, |kept| kept.trouble = Some(code))?;
                }
                Err(error)
            }
        }
    }

    /// Keeps which copy was last good. On a full disk it is not kept; the copy is there all the same.
    pub(super) fn note_copy(&self, rooms: &Rooms, path: &Path, made: BackupMade) {
        let last = LastBackup {
            at: self.clock.now().as_millis(),
            path: path.to_owned(),
            bytes: made.bytes,
        };
        if let Err(error) = change(rooms, |kept| kept.last = Some(last)) {
            tracing::warn!(code = error.code(), "a copy was made that is not noted");
        }
    }

    /// The last copy that was good; refused while there is none, or while it is not there.
    pub(super) fn last_copy(&self) -> Result<PathBuf> {
        let last = kept(&*self.rooms()?)?.last;
        let path = last.ok_or_else(|| AppError::refuse("no_backup_yet"))?.path;
        if path.is_file() {
            Ok(path)
        } else {
            Err(AppError::refuse("stick_missing"))
        }
    }
}

fn kept(rooms: &Rooms) -> Result<Kept> {
    let text = rooms.store.setting(KEY)?;
    Ok(read(text.as_deref()))
}

/// What does not read is as if nothing was chosen.
fn read(text: Option<&str>) -> Kept {
    text.and_then(|text| serde_json::from_str(text).ok())
        .unwrap_or_default()
}

fn change(rooms: &Rooms, change: impl FnOnce(&mut Kept)) -> Result<()> {
    rooms.store.change_setting(KEY, |text| {
        let mut kept = read(text.as_deref());
        change(&mut kept);
        let text = serde_json::to_string(&kept);
        Ok(Some(
            text.map_err(|error| AppError::fault("unknown", error))?,
        ))
    })
}

/// How much the book was told to forget.
fn forgotten(rooms: &Rooms) -> usize {
    let book = rooms.store.book();
    book.map_or(0, |book| book.authority.forgotten().count())
}

/// Takes away which copies of this laptop are too many, and what was left half-way. Returns the days of those that are
/// left. What is of others is passed by; what cannot be taken away stays.
fn rotate(folder: &Path, mark: &str, made: NaiveDate) -> BTreeSet<NaiveDate> {
    let mut copies: BTreeMap<NaiveDate, Vec<PathBuf>> = BTreeMap::new();
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    for entry in entries.filter(|entry| entry.file_type().is_ok_and(|it| it.is_file())) {
        let name = entry.file_name().to_string_lossy().into_owned();
        if let Some(day) = day_of(&name, mark) {
            copies.entry(day).or_default().push(entry.path());
        } else if name
            .strip_suffix(".new")
            .is_some_and(|of| day_of(of, mark).is_some())
        {
            remove(&entry.path());
        }
    }
    let mut left: BTreeSet<NaiveDate> = copies.keys().copied().collect();
    for day in too_many(&left, made) {
        let files = copies.get(&day).into_iter().flatten();
        if files.filter(|file| !remove(file)).count() == 0 {
            left.remove(&day);
        }
    }
    left
}

fn remove(file: &Path) -> bool {
    match fs::remove_file(file) {
        Ok(()) => true,
        Err(error) => {
            tracing::warn!(kind = %error.kind(), "an old copy stays");
            error.kind() == NotFound
        }
    }
}

/// What went wrong while a copy was written there, as whoever holds the stick can do something about it.
fn on_the_stick(error: AppError, folder: &Path) -> AppError {
    match error.code() {
        "disk_full" => AppError::refuse("stick_full"),
        "folder_read_only" => AppError::refuse("stick_read_only"),
        "backup_damaged" => AppError::refuse("stick_failed"),
        "not_found" | "unknown" if !folder.is_dir() => AppError::refuse("stick_gone"),
        "not_found" | "unknown" => {
            tracing::warn!(%error, "a copy was not made");
            AppError::refuse("stick_failed")
        }
        _ => error,
    }
}
