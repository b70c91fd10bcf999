//! People: adding, finding, renaming.

use samenboek_domain::person::Role;

use super::{AtDesk, known};
use crate::dto::{Added, CommandResult, PersonTile, Secret, Stopped, TeamMember};

/// A further person at this laptop.
#[tauri::command]
pub async fn add_person(
    desk: AtDesk<'_>,
    name: String,
    role: Role,
    passphrase: Option<Secret>,
) -> CommandResult<Added> {
    let sheets = desk
        .change(move |house| {
            let passphrase = passphrase.map(|secret| secret.passphrase());
            Ok(house.add_person(&name, role, passphrase.as_ref())?)
        })
        .await?;
    Ok(Added {
        personal_sheet: sheets.map(|sheets| sheets.personal),
    })
}

/// A new name for whoever sits here.
#[tauri::command]
pub async fn rename_me(desk: AtDesk<'_>, name: String) -> CommandResult<()> {
    desk.change(move |house| Ok(house.rename_me(&name)?)).await
}

/// A new name for this laptop.
#[tauri::command]
pub async fn rename_laptop(desk: AtDesk<'_>, name: String) -> CommandResult<()> {
    desk.change(move |house| Ok(house.rename_laptop(&name)?))
        .await
}

/// The people of the team.
#[tauri::command]
pub async fn team(desk: AtDesk<'_>) -> CommandResult<Vec<TeamMember>> {
    desk.ask(|house| Ok(house.team()?.into_iter().map(TeamMember::from).collect()))
        .await
}

/// Ends somebody's access, on all laptops.
#[tauri::command]
pub async fn stop_access(desk: AtDesk<'_>, person: String) -> CommandResult<Stopped> {
    let person = known(&person)?;
    let revoked = desk
        .change(move |house| Ok(house.revoke(&person, None)?))
        .await?;
    Ok(revoked.into())
}

/// Cards of which a word begins with what was typed.
#[tauri::command]
pub async fn find_people(desk: AtDesk<'_>, text: String) -> CommandResult<Vec<PersonTile>> {
    desk.ask(move |house| {
        Ok(house
            .find_people(&text)?
            .into_iter()
            .map(PersonTile::from)
            .collect())
    })
    .await
}
