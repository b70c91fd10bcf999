//! What a period says, in numbers that point at nobody.

use samenboek_app::{Insight, PartOfPeriod};
use samenboek_domain::mixing::{AgainstChance, Silent};
use serde_json::{Value, json};

use samenboek_app::AppError;
use samenboek_domain::input::parse_date;

use super::{Deed, one};
use crate::arguments::Arguments;
use crate::trouble::Result;

pub(super) fn read(mut arguments: Arguments) -> Result<Deed> {
    let from = arguments.option("--from")?;
    let to = arguments.option("--to")?;
    let from = parse_date("from", from.as_deref()).map_err(AppError::from)?;
    let to = parse_date("to", to.as_deref()).map_err(AppError::from)?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        one(said(&desk.house.insight(from, to)?))
    }))
}

fn said(insight: &Insight) -> Value {
    json!({
        "from": insight.from.to_string(),
        "to": insight.to.to_string(),
        "encounters": insight.encounters,
        "visits": insight.visits,
        "new_faces": insight.new_faces,
        "mixing": or_silent(&insight.mixing, mixing),
        "contact": or_silent(&insight.contact, |it| {
            json!({ "repeated": it.repeated, "pairs": it.pairs, "median_days": it.median_days })
        }),
        "returning": or_silent(&insight.returning, |it| {
            json!({ "returned": it.returned, "people": it.people })
        }),
        "structural": or_silent(&insight.structural, |it| {
            json!({ "structural": it.structural, "encounters": it.encounters })
        }),
        "parts": insight.parts.iter().map(part).collect::<Vec<_>>(),
    })
}

fn part(part: &PartOfPeriod) -> Value {
    json!({
        "from": part.from.to_string(),
        "to": part.to.to_string(),
        "encounters": part.encounters,
        "visits": part.visits,
        "new_faces": part.new_faces,
        "mixing": or_silent(&part.mixing, mixing),
    })
}

fn mixing(said: &AgainstChance) -> Value {
    json!({
        "people": said.people,
        "units": said.units,
        "evenings": said.evenings,
        "across": said.across,
        "expected": said.expected,
        "external_internal": said.external_internal,
        "expected_external_internal": said.expected_external_internal,
        "ratio": said.ratio,
        "chance": [said.chance.0, said.chance.1],
        "verdict": said.verdict.code(),
    })
}

/// What a measure says, or why it says nothing.
fn or_silent<T>(measure: &std::result::Result<T, Silent>, said: impl FnOnce(&T) -> Value) -> Value {
    match measure {
        Ok(measure) => said(measure),
        Err(silent) => json!({ "silent": silent.code() }),
    }
}
