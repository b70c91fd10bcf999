//! W7: the figures of a year of Negenstreek, on the page and as a workbook.

use std::fs;
use std::path::Path;

use samenboek_app::{FiguresFormat, House, Passphrase};
use samenboek_demo::{Order, Which};
use samenboek_domain::figures::Audience;
use samenboek_tests::{PASSPHRASE, hundredths, note};
use serde_json::json;

use crate::{milliseconds, percentile};

const TIMES: usize = 10;
const LAST_DAY: &str = "2026-11-20";

/// The book lies in this folder, and is made when it is not there: that takes minutes.
pub fn measure(folder: &Path) {
    let passphrase = Passphrase::new(PASSPHRASE);
    let (place, others) = (
        folder.join("negenstreek"),
        folder.join("negenstreek-others"),
    );
    if !folder.join("negenstreek.made").exists() {
        for old in [&place, &others] {
            let _ = fs::remove_dir_all(old);
            fs::create_dir_all(old).unwrap();
        }
        let order = Order {
            which: Which::Negenstreek,
            seed: 1,
            scale: 1.0,
            until: LAST_DAY.parse().unwrap(),
            language: "nl",
        };
        let (took, made) = milliseconds(|| {
            let folders = (place.as_path(), others.as_path());
            order
                .write(folders, &passphrase, House::open_with, &mut |_, _| Ok(()))
                .unwrap()
        });
        drop(made);
        println!("Negenstreek made in {:.0} s", took / 1000.0);
        fs::write(folder.join("negenstreek.made"), b"").unwrap();
    }
    let house = House::open(&place).unwrap();
    let enrolment = house.find_enrolment(None).unwrap();
    house.unlock(&enrolment, &passphrase).unwrap();
    for year in [2025, 2026] {
        let ask = || house.annual_figures(year, Audience::Inside).unwrap();
        let (first, _) = milliseconds(ask);
        let mut page: Vec<f64> = (0..TIMES).map(|_| milliseconds(ask).0).collect();
        let word = |key: &str| key.to_owned();
        let mut bytes = 0;
        let save = || {
            let for_whom = (year, Audience::Inside);
            house.save_annual_figures(for_whom, FiguresFormat::Xlsx, &word, &mut |file| {
                bytes += file.bytes.len();
                Ok(())
            })
        };
        let (saved, outcome) = milliseconds(save);
        outcome.unwrap();
        assert!(bytes > 0);
        let row = json!({
            "year": year, "cases": house.list_cases().unwrap().len(), "first_ms": hundredths(first),
            "page_ms": hundredths(percentile(&mut page, 0.5)), "saved_ms": hundredths(saved),
        });
        note("W7", &row);
    }
}
