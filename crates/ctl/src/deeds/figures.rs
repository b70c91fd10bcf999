//! The figures of a year of cases: with numerator and denominator, and nothing that points at few.

use std::path::PathBuf;

use samenboek_app::{AnnualView, FiguresFormat, FileOfPackage};
use samenboek_domain::annual::{AnnualAxis, AnnualTable};
use samenboek_domain::figures::{Audience, Figure, Share};
use serde_json::{Value, json};

use super::{Deed, one, unknown};
use crate::answer::Answer;
use crate::arguments::{Arguments, parse};
use crate::files;
use crate::trouble::Result;
use crate::words;

pub(super) fn read(mut arguments: Arguments) -> Result<Deed> {
    match arguments.word()?.unwrap_or_default().as_str() {
        "cases" => cases(arguments),
        "behind" => behind(arguments),
        _ => Err(unknown()),
    }
}

fn year(arguments: &mut Arguments) -> Result<i32> {
    let year = arguments.required("--year")?;
    parse("--year", &year, "not_a_date")
}

fn cases(mut arguments: Arguments) -> Result<Deed> {
    let year = year(&mut arguments)?;
    let audience = match arguments.flag("--published") {
        true => Audience::Published,
        false => Audience::Inside,
    };
    let out: Option<PathBuf> = arguments.option("--out")?.map(PathBuf::from);
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        if let Some(out) = &out {
            let ending = out.extension().and_then(|it| it.to_str()).unwrap_or("");
            let format: FiguresFormat = parse("--out", ending, "unknown_choice")?;
            files::must_have_folder("out", out)?;
            let mut write = |file: &FileOfPackage| files::lay_down(out, &file.bytes);
            let house = &desk.house;
            let view = house.annual_figures(year, audience)?;
            house.save_annual_figures((year, audience), format, &words::named, &mut write)?;
            return one(json!({ "out": out, "other_sheets": other_sheets(&view) }));
        }
        one(said(&desk.house.annual_figures(year, audience)?))
    }))
}

fn behind(mut arguments: Arguments) -> Result<Deed> {
    let year = year(&mut arguments)?;
    let axis = arguments.required("--by")?;
    let axis: AnnualAxis = parse("--by", &axis, "unknown_choice")?;
    let code = arguments.required("--row")?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        let cases = desk.house.cases_behind(year, axis, &code)?;
        let cases = cases.iter().map(|case| {
            json!({ "id": case.row.id, "reported_on": case.row.reported_on, "state": case.row.state })
        });
        Ok(Answer::lines(cases.collect()))
    }))
}

fn said(view: &AnnualView) -> Value {
    let figures = &view.figures;
    let rates = figures.rates.iter().map(|rate| {
        json!({
            "of": rate.of,
            "solved": count(rate.solved),
            "whole": count(rate.whole),
            "percent": rate.share.map(Share::percent),
        })
    });
    let heard = view.heard.iter();
    json!({
        "year": figures.year,
        "audience": figures.audience,
        "has_reduced": figures.has_reduced,
        "fewest": figures.audience.fewest(),
        "goes_on": view.goes_on,
        "state": figures.state,
        "reported": count(figures.reported),
        "closed": count(figures.closed),
        "tables": figures.tables.iter().map(table).collect::<Vec<_>>(),
        "rates": rates.collect::<Vec<_>>(),
        "middle_days": figures.raw_days.map(|it| it.value()),
        "middle_days_net": figures.net_days.map(|it| it.value()),
        "hours": figures.hours.map(|it| it.value()),
        "other_sheets": other_sheets(view),
        "heard": heard.map(|(laptop, at)| json!({ "laptop": laptop, "at": at })).collect::<Vec<_>>(),
    })
}

/// The sheets that left before and say something else: whoever has both may reckon what is hidden.
fn other_sheets(view: &AnnualView) -> Vec<Value> {
    let sheets = view.other_sheets.iter();
    let told = sheets.map(|it| json!({ "at": it.at, "audience": it.audience }));
    told.collect()
}

fn table(table: &AnnualTable) -> Value {
    let rows = table.rows.iter().map(|row| {
        json!({ "code": row.code, "count": count(row.figure), "percent": row.share.map(Share::percent) })
    });
    json!({ "by": table.axis, "whole": count(table.whole), "rows": rows.collect::<Vec<_>>() })
}

/// A number, or what stands for one that is hidden.
fn count(figure: Figure) -> Value {
    figure
        .shown()
        .map_or_else(|| json!("hidden"), |it| json!(it))
}
