//! The first question, and what belongs to the window itself.

use samenboek_app::{AppError, House, Stage, Topic};
use tauri::AppHandle;

use super::AtDesk;
use crate::desk::{Desk, Said, aside};
use crate::dto::{
    CommandResult, Face, LanguageChoice, Laptop, Me, PersonTile, Refused, Start, State,
};
use crate::words::{LANGUAGES, Tongue};
use crate::{printing, window};

/// Which door is open, and what stands on it. Asked again, a folder that could not be opened is tried again.
#[tauri::command]
pub async fn start(desk: AtDesk<'_>) -> CommandResult<Start> {
    let desk = desk.inner().clone();
    aside(move || {
        let door = desk.house().and_then(|house| at_the_door(&desk, &house));
        if door.is_ok() {
            listen_to_who_is_near(&desk);
        }
        Ok(door.unwrap_or_else(|error| in_trouble(&desk, error)))
    })
    .await
}

/// Aside, so that the door does not wait for the network.
fn listen_to_who_is_near(desk: &Desk) {
    let desk = desk.clone();
    tauri::async_runtime::spawn_blocking(move || {
        if let Err(error) = desk.keep_nearby() {
            tracing::warn!(code = error.code(), "nobody near is listened to");
        }
    });
}

fn at_the_door(desk: &Desk, house: &House) -> Result<Start, AppError> {
    let stage = house.stage();
    let preferences = house.preferences();
    let mut door = Start {
        state: stage.into(),
        language: Tongue::of(house)
            .map(Tongue::tag)
            .unwrap_or_default()
            .to_owned(),
        theme: Some(preferences.theme)
            .filter(|theme| !theme.is_empty())
            .unwrap_or_else(|| "system".to_owned()),
        ..nobody(desk)
    };
    match stage {
        Stage::Fresh | Stage::Joining => {}
        Stage::Cold => door.faces = house.faces()?.into_iter().map(Face::from).collect(),
        Stage::Open => {
            door.faces = house.faces()?.into_iter().map(Face::from).collect();
            door.centre = house.centre_name()?;
            door.laptop = house.laptop()?.map(|(id, name, class)| Laptop {
                id: id.to_string(),
                name,
                class: class.into(),
            });
            door.people = house
                .people_here()?
                .into_iter()
                .map(PersonTile::from)
                .collect();
            if house.somebody_sits_here().is_ok() {
                door.me = Some(Me::from(house.me()?));
            }
        }
    }
    door.today = house.clock().today().to_string();
    Ok(door)
}

fn in_trouble(desk: &Desk, error: AppError) -> Start {
    Start {
        trouble: Some(Refused::from(error)),
        ..nobody(desk)
    }
}

fn nobody(desk: &Desk) -> Start {
    let languages = LANGUAGES.iter().map(|language| LanguageChoice {
        tag: language.tag.to_owned(),
        name: language.name.to_owned(),
        dir: language.direction.to_owned(),
    });
    Start {
        state: State::Fresh,
        trouble: None,
        language: Tongue::called("")
            .map(Tongue::tag)
            .unwrap_or_default()
            .to_owned(),
        languages: languages.collect(),
        theme: "system".to_owned(),
        centre: None,
        laptop: None,
        faces: Vec::new(),
        people: Vec::new(),
        me: None,
        data_folder: desk.folder().display().to_string(),
        today: chrono::Local::now().date_naive().to_string(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
    }
}

/// The first screen stands: it may be seen.
#[tauri::command]
pub fn window_ready(app: AppHandle) {
    window::show(&app);
}

/// Another language for this laptop.
#[tauri::command]
pub async fn set_language(desk: AtDesk<'_>, tag: String) -> CommandResult<()> {
    desk.ask_at_the_door(move |house| Ok(house.choose(|chosen| chosen.language = tag)?))
        .await?;
    // What has no title is called by words of the language.
    desk.say(Said::Changed(
        [
            Topic::Encounters,
            Topic::Rules,
            Topic::Signals,
            Topic::Versions,
            Topic::Sharing,
        ]
        .into(),
    ));
    Ok(())
}

/// Other colours for this laptop.
#[tauri::command]
pub async fn set_theme(desk: AtDesk<'_>, theme: String) -> CommandResult<()> {
    if !["system", "light", "dark", "contrast"].contains(&theme.as_str()) {
        return Err(Refused::about("wrong_type", "theme"));
    }
    desk.ask_at_the_door(move |house| Ok(house.choose(|chosen| chosen.theme = theme)?))
        .await
}

/// Ends the program.
#[tauri::command]
pub fn quit(app: AppHandle) {
    app.exit(0);
}

/// Shows the data folder in the system's own window.
#[tauri::command]
pub async fn open_data_folder(desk: AtDesk<'_>) -> CommandResult<()> {
    let folder = desk.folder().to_owned();
    aside(move || printing::open(&folder).map_err(|error| Refused::fault("unknown", &error.kind())))
        .await
}
