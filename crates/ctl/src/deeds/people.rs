//! People at this laptop: a further person, names, passphrases.

use samenboek_app::Passphrase;
use serde_json::{Value, json};

use super::joining::role;
use super::sheets::SheetsFile;
use super::{Deed, cards, class, laptops, one, unknown, way_in};
use crate::answer::Answer;
use crate::arguments::Arguments;
use crate::desk::Desk;
use crate::input::Input;
use crate::trouble::{Result, Trouble};

pub(super) fn read(mut arguments: Arguments) -> Result<Deed> {
    match arguments.word()?.unwrap_or_default().as_str() {
        "add" => add(arguments),
        "list" => list(arguments),
        "revoke" => revoke(arguments),
        "role" => set_role(arguments),
        "passphrase" => way_in::give(arguments),
        _ => Err(unknown()),
    }
}

pub(super) fn read_passphrase(mut arguments: Arguments) -> Result<Deed> {
    match arguments.word()?.unwrap_or_default().as_str() {
        "change" => change_passphrase(arguments),
        "renew" => way_in::renew(arguments),
        _ => Err(unknown()),
    }
}

pub(super) fn read_person(mut arguments: Arguments) -> Result<Deed> {
    match arguments.word()?.unwrap_or_default().as_str() {
        "rename" => rename(arguments, |desk, name| {
            desk.house.rename_me(name)?;
            one(json!({ "person": desk.house.me()?.name }))
        }),
        other => cards::read(other, arguments),
    }
}

pub(super) fn read_laptop(mut arguments: Arguments) -> Result<Deed> {
    match arguments.word()?.unwrap_or_default().as_str() {
        "rename" => rename(arguments, |desk, name| {
            desk.house.rename_laptop(name)?;
            one(json!({ "laptop": desk.house.laptop()?.map(|(_, name, _)| name) }))
        }),
        "waiting" => waiting_laptops(arguments),
        "confirm" => confirm_laptop(arguments),
        "refuse" => refuse_laptop(arguments),
        "begin-anew" => way_in::begin_anew(arguments),
        other => laptops::read(other, arguments),
    }
}

/// The laptops that people let in on their own word.
fn waiting_laptops(arguments: Arguments) -> Result<Deed> {
    arguments.done()?;
    Ok(Deed::with_book(|desk, _| {
        let waiting = desk.house.waiting_laptops()?.into_iter();
        let lines = waiting
            .map(|it| json!({ "id": it.laptop, "laptop": it.name, "person": it.person_name }));
        Ok(Answer::lines(lines.collect()))
    }))
}

fn confirm_laptop(mut arguments: Arguments) -> Result<Deed> {
    let laptop = arguments.required("--laptop")?;
    let class = class(&mut arguments)?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        let laptop = desk.house.laptop_called(&laptop)?;
        desk.house.confirm_laptop(&laptop, class)?;
        one(json!({ "confirmed": true }))
    }))
}

fn refuse_laptop(mut arguments: Arguments) -> Result<Deed> {
    let laptop = arguments.required("--laptop")?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        let laptop = desk.house.laptop_called(&laptop)?;
        let refused = desk.house.refuse_laptop(&laptop)?.value;
        one(json!({ "person": refused.name, "laptops": refused.laptops }))
    }))
}

fn rename(
    mut arguments: Arguments,
    act: impl FnOnce(&Desk, &str) -> Result<Answer> + 'static,
) -> Result<Deed> {
    let name = arguments.required("--name")?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| act(desk, &name)))
}

fn add(mut arguments: Arguments) -> Result<Deed> {
    let person = arguments.required("--person")?;
    let role = role(&mut arguments)?;
    let file = SheetsFile::read(&mut arguments)?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, input| {
        let passphrase = match given(input)? {
            Some(passphrase) => Some(passphrase),
            None => desk.new_passphrase()?,
        };
        file.around(|| {
            let added = desk.house.add_person(&person, role, passphrase.as_ref())?;
            Ok(((), added.value))
        })?;
        desk.house.sheets_done();
        one(json!({ "name": person, "role": role, "passphrase": passphrase.is_some() }))
    }))
}

fn list(arguments: Arguments) -> Result<Deed> {
    arguments.done()?;
    Ok(Deed::with_book(|desk, _| {
        let team = desk.house.team()?;
        let lines = team.into_iter().map(|member| {
            json!({
                "id": member.person,
                "name": member.name,
                "role": member.role,
                "laptops": member.laptops,
                "passphrase": member.passphrase,
                "revoked": member.revoked,
            })
        });
        Ok(Answer::lines(lines.collect()))
    }))
}

fn revoke(mut arguments: Arguments) -> Result<Deed> {
    let person = arguments.required("--person")?;
    let laptop = arguments.option("--laptop")?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        let person = desk.house.member(&person)?;
        let laptop = laptop
            .map(|laptop| desk.house.laptop_called(&laptop))
            .transpose()?;
        let revoked = desk.house.revoke(&person, laptop.as_ref())?.value;
        one(json!({ "person": revoked.name, "laptops": revoked.laptops }))
    }))
}

/// Gives somebody another role, or says what that would change.
fn set_role(mut arguments: Arguments) -> Result<Deed> {
    let person = arguments.required("--person")?;
    let role = role(&mut arguments)?;
    let is_dry = arguments.flag("--dry-run");
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        let person = desk.house.member(&person)?;
        let change = if is_dry {
            desk.house.role_change(&person, role)?
        } else {
            desk.house.set_role(&person, role)?.value
        };
        let effects: Vec<&str> = change.effects.iter().map(|effect| effect.code()).collect();
        one(
            json!({ "person": change.name, "from": change.from, "to": change.to.code(), "effects": effects, "changed": !is_dry }),
        )
    }))
}

fn change_passphrase(arguments: Arguments) -> Result<Deed> {
    arguments.done()?;
    Ok(Deed::with_book(|desk, input| {
        let old = desk.passphrase()?;
        let new = match desk.new_passphrase()? {
            Some(new) => new,
            None => text_of(input.json()?, "new")?
                .ok_or_else(|| Trouble::refuse_field("new_passphrase_missing", "new"))?,
        };
        desk.house.change_passphrase(&old, &new)?;
        one(json!({ "changed": true }))
    }))
}

/// The passphrase in the line of a batch, where one process adds several people.
fn given(input: Input) -> Result<Option<Passphrase>> {
    match input.given() {
        Some(value) => text_of(value, "passphrase"),
        None => Ok(None),
    }
}

fn text_of(value: Value, field: &str) -> Result<Option<Passphrase>> {
    let Value::Object(mut fields) = value else {
        return Err(Trouble::refuse_field("wrong_type", "stdin"));
    };
    let text = match fields.remove(field) {
        Some(Value::String(text)) => Some(Passphrase::new(&text)),
        Some(Value::Null) | None => None,
        Some(Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_)) => {
            return Err(Trouble::refuse_field("wrong_type", field));
        }
    };
    match fields.keys().next() {
        Some(name) => {
            let name: String = name.chars().take(60).collect();
            Err(Trouble::refuse_field("unknown_field", &name))
        }
        None => Ok(text),
    }
}
