//! Groups, and who belongs to them.

use samenboek_app::{AppError, GroupSummary, GroupView, MemberView};
use samenboek_domain::group::GroupDraft;
use samenboek_domain::ids::DocumentId;
use serde_json::{Value, json};

use super::{Deed, one, saved, unknown};
use crate::answer::Answer;
use crate::arguments::Arguments;
use crate::desk::Desk;
use crate::shapes;
use crate::trouble::Result;

pub(super) fn read(mut arguments: Arguments) -> Result<Deed> {
    match arguments.word()?.unwrap_or_default().as_str() {
        "add" => add(arguments),
        "edit" => edit(arguments),
        "show" => about_one(arguments, |desk, id| one(group(&desk.house.group(id)?))),
        "list" => list(arguments),
        "delete" => about_one(arguments, |desk, id| {
            Ok(saved(&desk.house.throw_away(id)?.value))
        }),
        "restore" => about_one(arguments, |desk, id| {
            Ok(saved(&desk.house.fetch_back(id)?.value))
        }),
        _ => Err(unknown()),
    }
}

fn add(arguments: Arguments) -> Result<Deed> {
    arguments.done()?;
    Ok(Deed::with_book(|desk, input| {
        let draft = GroupDraft::from_json(input.json()?).map_err(AppError::from)?;
        Ok(saved(&desk.house.record_group(&draft)?.value))
    }))
}

fn edit(mut arguments: Arguments) -> Result<Deed> {
    let id = arguments.id()?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, input| {
        let patch = input.json()?;
        Ok(saved(&desk.house.patch_group(&id, patch)?.value))
    }))
}

/// A deed about the group with this id; the id of anything else is not found.
fn about_one(
    mut arguments: Arguments,
    act: impl FnOnce(&Desk, &DocumentId) -> Result<Answer> + 'static,
) -> Result<Deed> {
    let id = arguments.id()?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        desk.house.group(&id)?;
        act(desk, &id)
    }))
}

fn list(mut arguments: Arguments) -> Result<Deed> {
    let search = arguments.option("--search")?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        let groups = desk.house.list_groups(search.as_deref())?;
        Ok(Answer::lines(groups.iter().map(row).collect()))
    }))
}

fn row(group: &GroupSummary) -> Value {
    json!({
        "id": group.row.id,
        "name": group.row.name,
        "sort": group.row.sort,
        "place": group.row.place,
        "members_now": group.row.members,
        "versions": group.row.versions,
    })
}

fn group(view: &GroupView) -> Value {
    let record = &view.record;
    json!({
        "id": record.id,
        "name": record.name,
        "sort": record.sort,
        "place": record.place,
        "telephone": record.telephone,
        "email": record.email,
        "note": record.note,
        "members": view.members.iter().map(member).collect::<Vec<_>>(),
        "recorded_by": view.recorded_by,
        "recorded_at": record.recorded.at,
        "thrown_away_at": record.recorded.bin.map(|bin| bin.at),
        "versions": shapes::fields(&view.versions),
        "also_on": view.also_on,
    })
}

fn member(member: &MemberView) -> Value {
    json!({
        "id": member.id,
        "person": shapes::name(&member.person),
        "role": member.role,
        "from": member.from,
        "until": member.until,
        "now": member.now,
    })
}
