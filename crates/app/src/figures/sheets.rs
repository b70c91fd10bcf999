//! The figures of a year as sheets: what stands on the page and nothing else, with its definitions.

use std::io;
use std::str::FromStr;

use samenboek_domain::annual::{AnnualAxis, AnnualFigures, AnnualRow, AnnualState, AnnualTable};
use samenboek_domain::figures::{Audience, Figure, Share};
use samenboek_paper::FileOfPackage;
use samenboek_paper::sheets::{Cell, Column, Table, write_csv, write_xlsx};

use super::{AnnualView, sent};
use crate::error::{AppError, Result};
use crate::exports::Word;
use crate::house::House;
use crate::outcome::Outcome;

/// A format in which figures are saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FiguresFormat {
    /// A workbook of Excel.
    Xlsx,
    /// One list, as a Dutch spreadsheet program opens it.
    Csv,
}

impl FiguresFormat {
    /// The stable code, which is the ending of the file too.
    pub fn code(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
        }
    }
}

impl FromStr for FiguresFormat {
    type Err = ();

    fn from_str(code: &str) -> std::result::Result<Self, ()> {
        let all = [Self::Xlsx, Self::Csv];
        all.into_iter().find(|it| it.code() == code).ok_or(())
    }
}

impl House {
    /// Saves the figures of a year as one file, and notes on this laptop of which year and for whom. What is hidden on the page is hidden in it.
    pub fn save_annual_figures(
        &self,
        (year, audience): (i32, Audience),
        format: FiguresFormat,
        word: Word<'_>,
        write: &mut dyn FnMut(&FileOfPackage) -> io::Result<()>,
    ) -> Result<Outcome<()>> {
        let view = self.annual_figures(year, audience)?;
        if view.figures.state != AnnualState::Enough {
            return Err(AppError::refuse("nothing_to_save"));
        }
        let bytes = match format {
            FiguresFormat::Xlsx => write_xlsx(&tables(&view, word)),
            FiguresFormat::Csv => write_csv(&one_table(&view, word)),
        };
        let file = FileOfPackage {
            name: format!("{} {year}.{}", word("figures-file"), format.code()),
            bytes: bytes.map_err(|error| AppError::refuse(error.code()))?,
        };
        self.note(&sent::noted(&view.figures), format.code(), false, |left| {
            Ok(left.by(write(&file))?)
        })
    }
}

/// What a row is called: as the centre calls it, or by a word of the window, or by its code where there is none.
fn row_called(view: &AnnualView, axis: AnnualAxis, code: &str, word: Word<'_>) -> String {
    if let Some(label) = view.labels.get(&(axis, code.to_owned())) {
        return label.clone();
    }
    let dashed = code.replace('_', "-");
    let key = match (axis, code) {
        (AnnualAxis::Month, "none") => "figures-month-none".to_owned(),
        (_, "none") => "figures-left-open".to_owned(),
        (AnnualAxis::Result, "open") => "figures-still-open".to_owned(),
        (AnnualAxis::Month, _) => format!("figures-month-{dashed}"),
        (AnnualAxis::Referrer, _) => format!("referrer-{dashed}"),
        (AnnualAxis::Kind, _) => format!("case-kind-{dashed}"),
        (AnnualAxis::Stage, _) => format!("figures-stage-{dashed}"),
        (AnnualAxis::Result, _) => format!("case-result-{dashed}"),
        (AnnualAxis::RawLead | AnnualAxis::NetLead, _) => format!("figures-lead-{dashed}"),
        (AnnualAxis::Hours, _) => format!("figures-hours-{dashed}"),
    };
    let said = word(&key);
    if said == key { code.to_owned() } else { said }
}

fn axis_called(axis: AnnualAxis, word: Word<'_>) -> String {
    word(&format!("figures-by-{}", axis.code().replace('_', "-")))
}

fn shown(figure: Figure, word: Word<'_>) -> Cell {
    figure
        .shown()
        .map_or_else(|| Cell::text(word("figures-hidden")), number)
}

// Counts of cases stay far below where that loses anything.
#[allow(clippy::cast_precision_loss)]
fn number(count: u64) -> Cell {
    Cell::Number(count as f64)
}

fn percent(share: Option<Share>) -> Cell {
    share.map_or(Cell::Empty, |it| Cell::text(format!("{} %", it.percent())))
}

fn columns(word: Word<'_>, keys: &[&str]) -> Vec<Column> {
    keys.iter().map(|key| Column::new(word(key))).collect()
}

fn tables(view: &AnnualView, word: Word<'_>) -> Vec<Table> {
    let figures = &view.figures;
    let first = Table {
        name: word("figures-about"),
        columns: columns(word, &["figures-about-what", "figures-about-value"]),
        rows: about(view, word),
    };
    let rates = Table {
        name: word("figures-rates"),
        columns: columns(
            word,
            &[
                "figures-rate-of",
                "figures-solved",
                "figures-of",
                "figures-share",
            ],
        ),
        rows: rates(figures, word),
    };
    let table = |table: &AnnualTable| Table {
        name: axis_called(table.axis, word),
        columns: columns(
            word,
            &[
                "figures-row",
                "figures-count",
                "figures-of",
                "figures-share",
            ],
        ),
        rows: table
            .rows
            .iter()
            .map(|row| cells(view, table, row, word))
            .collect(),
    };
    let tables = figures.tables.iter().map(table);
    [first, rates].into_iter().chain(tables).collect()
}

fn cells(view: &AnnualView, table: &AnnualTable, row: &AnnualRow, word: Word<'_>) -> Vec<Cell> {
    vec![
        Cell::text(row_called(view, table.axis, &row.code, word)),
        shown(row.figure, word),
        shown(table.whole, word),
        percent(row.share),
    ]
}

fn rates(figures: &AnnualFigures, word: Word<'_>) -> Vec<Vec<Cell>> {
    let rates = figures.rates.iter();
    rates
        .map(|rate| {
            vec![
                Cell::text(word(&format!("figures-denominator-{}", rate.of))),
                shown(rate.solved, word),
                shown(rate.whole, word),
                percent(rate.share),
            ]
        })
        .collect()
}

fn about(view: &AnnualView, word: Word<'_>) -> Vec<Vec<Cell>> {
    let figures = &view.figures;
    let line = |key: &str, value: Cell| vec![Cell::text(word(key)), value];
    let day = |value: Option<u64>| value.map_or_else(|| Cell::text(word("figures-hidden")), number);
    let audience = match figures.audience {
        Audience::Inside => "figures-inside",
        Audience::Published => "figures-published",
    };
    let mut rows = vec![
        vec![
            Cell::text(word("figures-year")),
            Cell::Number(f64::from(figures.year)),
        ],
        line("figures-for-whom", Cell::text(word(audience))),
        line("figures-reported", shown(figures.reported, word)),
        line("figures-closed", shown(figures.closed, word)),
        line(
            "figures-middle-raw",
            day(figures.raw_days.map(|it| it.value())),
        ),
        line(
            "figures-middle-net",
            day(figures.net_days.map(|it| it.value())),
        ),
        line(
            "figures-hours-total",
            day(figures.hours.map(|it| it.value())),
        ),
        line("figures-hidden", Cell::text(word("figures-why-hidden"))),
    ];
    if figures.has_reduced {
        rows.push(line(
            "figures-definition",
            Cell::text(word("figures-reduced")),
        ));
    }
    for (laptop, heard) in &view.heard {
        let until = heard.map_or_else(
            || word("figures-never-heard"),
            |at| at.to_rfc3339().chars().take(10).collect(),
        );
        rows.push(vec![
            Cell::text(format!("{} {laptop}", word("figures-heard"))),
            Cell::text(until),
        ]);
    }
    let definitions = [
        "figures-define-year",
        "figures-define-suitable",
        "figures-define-handled",
        "figures-define-solved",
        "figures-define-lead",
        "figures-define-hidden",
    ];
    for key in definitions {
        rows.push(line("figures-definition", Cell::text(word(key))));
    }
    rows
}

/// Everything in one list, for a program that takes one table.
fn one_table(view: &AnnualView, word: Word<'_>) -> Table {
    let mut rows = Vec::new();
    for line in about(view, word) {
        rows.push([vec![Cell::text(word("figures-about"))], line].concat());
    }
    for line in rates(&view.figures, word) {
        rows.push([vec![Cell::text(word("figures-rates"))], line].concat());
    }
    for table in &view.figures.tables {
        for row in &table.rows {
            let name = Cell::text(axis_called(table.axis, word));
            rows.push([vec![name], cells(view, table, row, word)].concat());
        }
    }
    Table {
        name: word("figures-file"),
        columns: columns(
            word,
            &[
                "figures-table",
                "figures-row",
                "figures-count",
                "figures-of",
                "figures-share",
            ],
        ),
        rows,
    }
}
