//! Lists that come in, as the window shows them. Every choice and reason is a code.

use samenboek_app::{
    AlikeName as Alike, ColumnView, DirtyView, ImportChange as Change, ImportSummary,
    ImportView as View, Imported as Came, NoteView, PlannedView, SkippedView,
};
use samenboek_domain::encounter::Activity;
use samenboek_domain::import::{DayOrder, Meaning, Shape};
use serde::{Deserialize, Serialize};

use super::cards::AlikeCard;
use crate::dto::Refused;

/// A list as it would come in now.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ImportView {
    /// The file's name.
    pub file: String,
    /// The names of its sheets.
    pub sheets: Vec<String>,
    /// Which of them is looked at.
    pub sheet: usize,
    /// How it is laid out.
    pub shape: String,
    /// Its columns.
    pub columns: Vec<ImportColumn>,
    /// How many rows it has.
    pub rows: usize,
    /// How many encounters would come in.
    pub encounters: usize,
    /// How many visits these hold.
    pub visits: u64,
    /// How many cards would be made or filled in.
    pub people: usize,
    /// How many encounters are there already.
    pub doubles: usize,
    /// Whether these are left out.
    pub without_doubles: bool,
    /// The first encounters that would come in.
    pub preview: Vec<ImportPlanned>,
    /// Rows that need an eye.
    pub dirty: Vec<ImportDirty>,
    /// How many there are in all.
    pub dirty_total: usize,
    /// Rows that hold nothing to bring in.
    pub skipped: Vec<ImportCount>,
    /// What else is worth saying.
    pub notes: Vec<ImportNote>,
    /// Some letters could not be read.
    pub has_unreadable_letters: bool,
    /// Names that may be people with a card.
    pub alike: Vec<ImportAlike>,
    /// Days without a year stand in it.
    pub asks_year: bool,
    /// It cannot be told whether the day or the month comes first.
    pub asks_order: bool,
    /// The year of days without one.
    pub year: Option<i32>,
    /// What the encounters are called.
    pub title: Option<String>,
    /// What people did.
    pub activity: Option<String>,
    /// Where.
    pub place: Option<String>,
}

/// A column.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ImportColumn {
    /// What stands above it.
    pub heading: String,
    /// What it means.
    pub meaning: String,
    /// How sure the guess was.
    pub confidence: String,
    /// Why it may never be kept.
    pub not_kept: Option<String>,
    /// Some of what stands in it.
    pub samples: Vec<String>,
}

/// An encounter that would come in.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ImportPlanned {
    /// The day.
    pub happened_on: String,
    /// What it is called, or the activity's code.
    pub title: String,
    /// Where.
    pub place: Option<String>,
    /// How many people.
    pub people: u64,
    /// It is there already.
    pub is_double: bool,
}

/// A row that needs an eye.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ImportDirty {
    /// Which row, counted from 0.
    pub row: usize,
    /// Which cell.
    pub column: Option<usize>,
    /// Why.
    pub reason: String,
    /// What stands there.
    pub shown: String,
    /// The row around it.
    pub around: String,
}

/// How many rows, by why.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ImportCount {
    /// Why.
    pub reason: String,
    /// How many.
    pub rows: usize,
}

/// Something worth saying.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ImportNote {
    /// What.
    pub kind: String,
    /// About which column.
    pub column: Option<String>,
    /// Why it may not be kept.
    pub why: Option<String>,
    /// Of how many rows.
    pub rows: usize,
}

/// A name of the list, and a card that may be hers.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ImportAlike {
    /// As it stands in the list.
    pub name: String,
    /// The card.
    pub card: AlikeCard,
    /// Somebody said that it is hers.
    pub is_same: bool,
}

/// What came in.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Imported {
    /// The import's id.
    pub import: String,
    /// How many encounters.
    pub encounters: usize,
    /// How many cards of the list.
    pub people: usize,
    /// Somebody stopped it half-way.
    pub stopped: bool,
    /// Takes it back.
    pub undo: Option<String>,
}

/// An import of before.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ImportRow {
    /// Its id.
    pub import: String,
    /// Who brought it in.
    pub by: String,
    /// When.
    pub at: String,
    /// How many encounters stand.
    pub encounters: u64,
    /// How many cards stand.
    pub people: u64,
    /// It was taken back.
    pub is_taken_back: bool,
}

/// How far an import is.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ImportProgress {
    /// So many are in.
    pub done: usize,
    /// Of so many.
    pub total: usize,
}

/// What somebody changes about an opened list: `what` and what goes with it.
#[derive(Clone, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case", deny_unknown_fields)]
pub enum ImportChange {
    /// Another sheet.
    Sheet { sheet: usize },
    /// Laid out otherwise.
    Shape { shape: Shape },
    /// A column means something else.
    Column { column: usize, meaning: Meaning },
    /// The year of days without one.
    Year { year: Option<i32> },
    /// What comes first in days.
    Order { order: Option<DayOrder> },
    /// What the encounters are called.
    Title { text: Option<String> },
    /// What people did.
    Activity { activity: Option<Activity> },
    /// Where.
    Place { text: Option<String> },
    /// A cell is mended.
    Mend {
        row: usize,
        column: usize,
        text: String,
    },
    /// A row is left out.
    LeftOut { row: usize, out: bool },
    /// Empty cells hold what stands above.
    FillDown { column: usize },
    /// Whether what is there comes in once more.
    Doubles { come: bool },
    /// A name is a person with a card.
    Same {
        name: String,
        person: Option<String>,
    },
}

impl ImportChange {
    /// As the house takes it.
    pub fn read(self) -> Result<Change, Refused> {
        let said = |text: Option<String>| {
            let text = text.map(|text| text.trim().to_owned());
            text.filter(|text| !text.is_empty())
        };
        Ok(match self {
            Self::Sheet { sheet } => Change::Sheet(sheet),
            Self::Shape { shape } => Change::Shape(shape),
            Self::Column { column, meaning } => Change::Column(column, meaning),
            Self::Year { year } => Change::Year(year),
            Self::Order { order } => Change::Order(order),
            Self::Title { text } => Change::Title(said(text)),
            Self::Activity { activity } => Change::Activity(activity),
            Self::Place { text } => Change::Place(said(text)),
            Self::Mend { row, column, text } => Change::Mend(row, column, text),
            Self::LeftOut { row, out } => Change::LeftOut(row, out),
            Self::FillDown { column } => Change::FillDown(column),
            Self::Doubles { come } => Change::Doubles(come),
            Self::Same { name, person } => {
                let person = person.map(|id| id.parse()).transpose();
                Change::Same(name, person.map_err(|_| Refused::of("not_found"))?)
            }
        })
    }
}

impl From<View> for ImportView {
    fn from(view: View) -> Self {
        Self {
            file: view.file,
            sheets: view.sheets,
            sheet: view.sheet,
            shape: view.shape.code().to_owned(),
            columns: view.columns.into_iter().map(column).collect(),
            rows: view.rows,
            encounters: view.encounters,
            visits: view.visits,
            people: view.people,
            doubles: view.doubles,
            without_doubles: view.without_doubles,
            preview: view.preview.into_iter().map(planned).collect(),
            dirty: view.dirty.into_iter().map(dirty).collect(),
            dirty_total: view.dirty_total,
            skipped: view.skipped.into_iter().map(skipped).collect(),
            notes: view.notes.into_iter().map(note).collect(),
            has_unreadable_letters: view.has_unreadable_letters,
            alike: view.alike.into_iter().map(alike).collect(),
            asks_year: view.asks_year,
            asks_order: view.asks_order,
            year: view.year,
            title: view.title,
            activity: view.activity,
            place: view.place,
        }
    }
}

impl From<Came> for Imported {
    fn from(came: Came) -> Self {
        Self {
            import: came.import,
            encounters: came.encounters,
            people: came.people,
            stopped: came.stopped,
            undo: came.undo,
        }
    }
}

impl From<ImportSummary> for ImportRow {
    fn from(row: ImportSummary) -> Self {
        Self {
            import: row.import,
            by: row.by,
            at: row.at.to_rfc3339(),
            encounters: row.encounters,
            people: row.people,
            is_taken_back: row.is_taken_back,
        }
    }
}

fn column(view: ColumnView) -> ImportColumn {
    ImportColumn {
        heading: view.heading,
        meaning: view.meaning.code().to_owned(),
        confidence: view.confidence.code().to_owned(),
        not_kept: view.not_kept.map(|why| why.code().to_owned()),
        samples: view.samples,
    }
}

fn planned(view: PlannedView) -> ImportPlanned {
    ImportPlanned {
        happened_on: view.happened_on,
        title: view.title,
        place: view.place,
        people: view.people,
        is_double: view.is_double,
    }
}

fn dirty(view: DirtyView) -> ImportDirty {
    ImportDirty {
        row: view.row,
        column: view.column,
        reason: view.reason.code().to_owned(),
        shown: view.shown,
        around: view.around,
    }
}

fn skipped(view: SkippedView) -> ImportCount {
    ImportCount {
        reason: view.reason.code().to_owned(),
        rows: view.rows,
    }
}

fn note(view: NoteView) -> ImportNote {
    ImportNote {
        kind: view.kind.code().to_owned(),
        column: view.column,
        why: view.why.map(|why| why.code().to_owned()),
        rows: view.rows,
    }
}

fn alike(view: Alike) -> ImportAlike {
    ImportAlike {
        name: view.name,
        card: AlikeCard::from(view.card),
        is_same: view.is_same,
    }
}
