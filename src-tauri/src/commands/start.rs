//! The first question, and what belongs to the window itself.

use samenboek_app::{AppError, House, Stage, Topic};
use tauri::AppHandle;

use super::AtDesk;
use crate::desk::{Desk, Said, aside};
use crate::dto::{
    CommandResult, Face, LanguageChoice, LanguageStanding, Laptop, Me, PersonTile, Refused, Start,
    State,
};
use crate::words::{LANGUAGES, OUTLINE, TAGS, Tongue};
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
    Tongue::learn(&house.languages());
    let mut door = Start {
        state: stage.into(),
        language: Tongue::of(house)
            .map(Tongue::tag)
            .unwrap_or_default()
            .to_owned(),
        languages: built_in().into_iter().chain(from_files(house)).collect(),
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
    Start {
        state: State::Fresh,
        trouble: None,
        language: Tongue::called("")
            .map(Tongue::tag)
            .unwrap_or_default()
            .to_owned(),
        languages: built_in(),
        theme: "system".to_owned(),
        centre: None,
        laptop: None,
        faces: Vec::new(),
        people: Vec::new(),
        me: None,
        demo: desk.waiting_behind_demo().map(State::from),
        data_folder: desk.folder().display().to_string(),
        today: chrono::Local::now().date_naive().to_string(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
    }
}

fn built_in() -> Vec<LanguageChoice> {
    let languages = LANGUAGES.iter().map(|language| LanguageChoice {
        tag: language.tag.to_owned(),
        name: language.name.to_owned(),
        dir: language.direction.to_owned(),
        standing: if language.is_checked {
            LanguageStanding::Checked
        } else {
            LanguageStanding::Unchecked
        },
        missing: 0,
    });
    languages.collect()
}

/// Those that came from a file. A newer program may have a language itself that once came so.
fn from_files(house: &House) -> Vec<LanguageChoice> {
    let languages = house.languages();
    let others = languages
        .iter()
        .filter(|pack| !TAGS.contains(&pack.tag.as_str()));
    let choices = others.map(|pack| LanguageChoice {
        tag: pack.tag.to_string(),
        name: pack.name.as_str().to_owned(),
        dir: if pack.tag.is_from_the_right() {
            "rtl"
        } else {
            "ltr"
        }
        .to_owned(),
        standing: LanguageStanding::FromFile,
        missing: pack.lacks(&OUTLINE).unwrap_or_default(),
    });
    choices.collect()
}

/// The first screen stands: it may be seen.
#[tauri::command]
pub fn window_ready(app: AppHandle) {
    window::show(&app);
}

/// Another language: for whoever sits here, or for the laptop while nobody does.
#[tauri::command]
pub async fn set_language(desk: AtDesk<'_>, tag: String) -> CommandResult<()> {
    if Tongue::exactly(&tag).is_none() {
        return Err(Refused::about("unknown_choice", "language"));
    }
    desk.ask_at_the_door(move |house| Ok(house.choose_language(&tag)?))
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
