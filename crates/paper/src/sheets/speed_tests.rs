//! How long a large list takes. Measured by hand in a release build, never asserted.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

use std::time::Instant;

use super::*;

fn rows(count: u32, columns: u32) -> Vec<Vec<Cell>> {
    let day = chrono::NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
    let cell = |row: u32, column: u32| match column % 4 {
        0 => Cell::text(format!("Bewoner {row} van der Kade")),
        1 => Cell::text(format!("06-0000{:04}", row % 10_000)),
        2 => Cell::Number(f64::from(row)),
        _ => Cell::Date(day + chrono::TimeDelta::days(i64::from(row % 365))),
    };
    (0..count)
        .map(|row| (0..columns).map(|column| cell(row, column)).collect())
        .collect()
}

fn table(count: u32, columns: u32) -> Table {
    Table {
        name: "Bewoners".into(),
        columns: (0..columns)
            .map(|column| Column::new(format!("Kolom {column}")))
            .collect(),
        rows: rows(count, columns),
    }
}

/// The most memory that this process has held so far, as Linux tells it.
fn peak() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM"));
    line.unwrap_or("VmHWM unknown").to_owned()
}

#[test]
#[ignore = "a measurement, run with --release"]
fn twenty_thousand_residents_are_written_and_read() {
    let kind = std::env::var("SHEETS_KIND").unwrap_or_default();
    let file = std::env::temp_dir().join(format!("samenboek-sheets.{kind}"));
    if std::env::var("SHEETS_STEP").is_ok_and(|step| step == "write") {
        let table = table(20_000, 8);
        let started = Instant::now();
        let bytes = match kind.as_str() {
            "xlsx" => write_xlsx(&[table]).unwrap(),
            "ods" => write_ods(&[table]).unwrap(),
            _ => write_csv(&table).unwrap(),
        };
        println!(
            "{kind}: write {:?}, {} bytes, {}",
            started.elapsed(),
            bytes.len(),
            peak()
        );
        std::fs::write(&file, bytes).unwrap();
        return;
    }
    let bytes = std::fs::read(&file).unwrap();
    let started = Instant::now();
    let workbook = read(&bytes, &ReadChoice::default()).unwrap();
    println!("{kind}: read {:?}, {}", started.elapsed(), peak());
    assert!(
        workbook
            .sheets
            .iter()
            .all(|sheet| sheet.rows.len() == 20_001)
    );
}

#[test]
#[ignore = "a measurement, run with --release"]
fn ninety_thousand_attendances_are_written() {
    let table = [table(90_000, 6)];
    let kind = std::env::var("SHEETS_KIND").unwrap_or_default();
    let before = peak();
    let started = Instant::now();
    let bytes = match kind.as_str() {
        "ods" => write_ods(&table).unwrap(),
        _ => write_xlsx(&table).unwrap(),
    };
    println!(
        "{kind}: write {:?}, {} bytes, {before} -> {}",
        started.elapsed(),
        bytes.len(),
        peak()
    );
}
