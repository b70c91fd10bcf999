//! Parting with a laptop, lost or put away.

use samenboek_app::{Known, LaptopFacts, Loss, PartingDraft, PartingList, PartingStep};
use samenboek_domain::ids::LaptopId;
use samenboek_domain::time::Timestamp;
use serde_json::{Value, json};

use super::{Deed, one, unknown};
use crate::answer::Answer;
use crate::arguments::{Arguments, parse};
use crate::desk::Desk;
use crate::trouble::{Result, Trouble};
use crate::{files, words};

pub(super) fn read(word: &str, arguments: Arguments) -> Result<Deed> {
    match word {
        "facts" => facts(arguments),
        "part" => part(arguments),
        "partings" => {
            arguments.done()?;
            Ok(Deed::with_book(|desk, _| {
                let partings = desk.house.partings()?;
                let lines = partings.iter().map(
                    |(id, name, list)| json!({ "id": id, "laptop": name, "list": shape(list) }),
                );
                Ok(Answer::lines(lines.collect()))
            }))
        }
        "tick" => tick(arguments),
        "notice" => notice(arguments),
        "clear" => clear(arguments),
        _ => Err(unknown()),
    }
}

fn facts(mut arguments: Arguments) -> Result<Deed> {
    let name = arguments.required("--laptop")?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        one(told(&desk.house.laptop_facts(&called(desk, &name)?)?))
    }))
}

fn part(mut arguments: Arguments) -> Result<Deed> {
    let name = arguments.required("--laptop")?;
    let (lost, put_away) = (arguments.flag("--lost"), arguments.flag("--put-away"));
    let known_at = moment(&mut arguments, "--known-at")?;
    let was_open = answer(&mut arguments, "--was-open")?;
    let with_paper = answer(&mut arguments, "--with-paper")?;
    arguments.done()?;
    if lost == put_away {
        return Err(Trouble::refuse_field("missing_argument", "lost"));
    }
    Ok(Deed::with_book(move |desk, _| {
        let laptop = called(desk, &name)?;
        let draft = if lost {
            PartingDraft::Lost(Loss {
                known_at: known_at.unwrap_or_else(|| desk.house.clock().now()),
                was_open,
                with_paper,
            })
        } else {
            PartingDraft::PutAway
        };
        let parted = desk.house.part_with(&laptop, &draft)?.value;
        let facts = desk.house.laptop_facts(&laptop)?;
        one(json!({ "ended": parted.ended, "laptop": told(&facts) }))
    }))
}

fn tick(mut arguments: Arguments) -> Result<Deed> {
    let name = arguments.required("--laptop")?;
    let step = arguments.required("--step")?;
    let step: PartingStep = parse("--step", &step, "unknown_choice")?;
    let is_done = !arguments.flag("--not");
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        let laptop = called(desk, &name)?;
        desk.house.tick_parting(&laptop, step, is_done)?;
        one(json!({ "step": step, "done": is_done }))
    }))
}

fn notice(mut arguments: Arguments) -> Result<Deed> {
    let name = arguments.required("--laptop")?;
    let out = arguments.required_path("--out")?;
    let languages: Vec<String> = arguments.option("--language")?.into_iter().collect();
    arguments.done()?;
    files::must_have_folder("out", &out)?;
    Ok(Deed::with_book(move |desk, _| {
        let words = words::on_paper(&languages)?;
        let pdf = desk.house.loss_notice(&called(desk, &name)?, &words)?;
        files::write("out", &out, &pdf)?;
        one(json!({ "bytes": pdf.len() }))
    }))
}

fn clear(mut arguments: Arguments) -> Result<Deed> {
    let (dry_run, yes) = (arguments.flag("--dry-run"), arguments.flag("--yes"));
    let although = arguments.flag("--although-only-here");
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        let facts = desk.house.clear_facts()?;
        if !dry_run {
            desk.house.clear_away(yes, although)?;
        }
        one(json!({
            "cleared": !dry_run,
            "only_here": facts.only_here,
            "other_laptops": facts.other_laptops,
            "last_to_lead": facts.is_last_to_lead,
        }))
    }))
}

fn called(desk: &Desk, name: &str) -> Result<LaptopId> {
    Ok(desk.house.laptop_called(name)?)
}

fn moment(arguments: &mut Arguments, name: &'static str) -> Result<Option<Timestamp>> {
    let text = arguments.option(name)?;
    text.map(|text| {
        Timestamp::parse(&text)
            .map_err(|_| Trouble::refuse_field("wrong_type", name.trim_start_matches('-')))
    })
    .transpose()
}

fn answer(arguments: &mut Arguments, name: &'static str) -> Result<Known> {
    let text = arguments.option(name)?;
    text.map_or(Ok(Known::Unknown), |text| {
        parse(name, &text, "unknown_choice")
    })
}

fn told(facts: &LaptopFacts) -> Value {
    json!({
        "id": facts.id,
        "name": facts.name,
        "shared": facts.class == samenboek_app::LaptopClass::Shared,
        "here": facts.is_here,
        "stopped": facts.is_stopped,
        "people": facts.people,
        "leaders": facts.leaders,
        "last_to_lead": facts.is_last_to_lead,
        "heard": facts.heard,
        "encounters": facts.book.encounters,
        "rules": facts.book.rules,
        "cards": facts.book.people,
        "cases": facts.book.cases,
        "more_elsewhere": facts.more_elsewhere,
        "list": facts.list.as_ref().map(shape),
    })
}

fn shape(list: &PartingList) -> Value {
    let steps: Vec<Value> = list
        .steps()
        .into_iter()
        .map(|(step, is_done)| json!({ "step": step, "done": is_done }))
        .collect();
    let loss = list.loss().map(|loss| {
        json!({
            "known_at": loss.known_at,
            "tell_by": loss.tell_by(),
            "was_open": loss.was_open,
            "with_paper": loss.with_paper,
            "finder_reads": loss.exposure(),
        })
    });
    json!({ "why": list.why, "at": list.at, "loss": loss, "steps": steps })
}
