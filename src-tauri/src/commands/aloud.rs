//! Reading aloud: by what somebody recorded, else by a voice of this machine.

use samenboek_app::{AppError, ReadingAloud};
use tauri::ipc::Response;

use super::languages::read_language_file;
use super::{AtDesk, tongue};
use crate::aloud::Spoken;
use crate::desk::{Work, aside};
use crate::dto::{AloudFacts, CommandResult, ReadingChoice, RecordedLanguage, Refused};

/// A longer text is read in pieces.
const MOST_TEXT: usize = 20_000;

/// Which languages can be read aloud here, and what whoever sits here chose; asked at the door too.
#[tauri::command]
pub async fn aloud_facts(desk: AtDesk<'_>) -> CommandResult<AloudFacts> {
    let at = desk.inner().clone();
    desk.ask_at_the_door(move |house| {
        Ok(AloudFacts {
            voices: at.aloud().look(),
            recorded: house
                .recordings()
                .iter()
                .map(RecordedLanguage::from)
                .collect(),
            choice: house.reading_aloud()?.into(),
        })
    })
    .await
}

/// Keeps what somebody chose.
#[tauri::command]
pub async fn set_reading_aloud(desk: AtDesk<'_>, choice: ReadingChoice) -> CommandResult<()> {
    desk.change(move |house| Ok(house.choose_reading_aloud(choice.into())?))
        .await
}

/// Says a text in its language. False when somebody stopped it.
#[tauri::command]
pub async fn say_aloud(desk: AtDesk<'_>, text: String, tag: String) -> CommandResult<bool> {
    if text.len() > MOST_TEXT {
        return Err(Refused::of("too_long"));
    }
    let desk = desk.inner().clone();
    aside(move || {
        let _unbroken = Work::begin();
        let none = || Refused::of("no_voice");
        let voice = desk.aloud().voice(&tag).ok_or_else(none)?;
        let ReadingAloud { speed, .. } = desk.house()?.reading_aloud()?;
        let spoken = desk.aloud().say(&text, &voice, speed.hundredths());
        match spoken.map_err(AppError::from)? {
            Spoken::Whole => Ok(true),
            Spoken::Stopped => Ok(false),
            Spoken::Failed => Err(Refused::of("no_sound")),
        }
    })
    .await
}

/// Silence.
#[tauri::command]
pub async fn hush(desk: AtDesk<'_>) -> CommandResult<()> {
    let desk = desk.inner().clone();
    aside(move || {
        desk.aloud().hush();
        Ok(())
    })
    .await
}

/// What was recorded in this language: the texts.
#[tauri::command]
pub async fn recorded_texts(desk: AtDesk<'_>, tag: String) -> CommandResult<Vec<String>> {
    desk.ask_at_the_door(move |house| {
        let all = house.recordings().into_iter();
        let mut those = all.filter(|each| each.tag.as_str() == tag);
        Ok(those
            .next()
            .map(|each| each.clips.into_keys().collect())
            .unwrap_or_default())
    })
    .await
}

/// The sound of one of those texts, as bytes.
#[tauri::command]
pub async fn recorded_sound(
    desk: AtDesk<'_>,
    tag: String,
    text: String,
) -> CommandResult<Response> {
    let sound = desk
        .ask_at_the_door(move |house| {
            let sound = house.recording(&tag, &text);
            sound.ok_or_else(|| Refused::about("not_found", "language"))
        })
        .await?;
    Ok(Response::new(sound))
}

/// Asks somebody to point at recordings, and takes them in. None when the person thought better of it.
#[tauri::command]
pub async fn add_recordings(desk: AtDesk<'_>) -> CommandResult<Option<RecordedLanguage>> {
    let title = desk
        .ask(|house| Ok(tongue(house)?.word("recordings-choose-file")))
        .await?;
    let Some(path) = desk.pointed(desk.dialogs().file(&title)).await? else {
        return Ok(None);
    };
    let bytes = aside(move || read_language_file(path)).await?;
    let added = desk
        .change(move |house| Ok(house.add_recordings(&bytes)?))
        .await?;
    let added = RecordedLanguage::from(&added);
    tracing::info!(sentences = added.sentences, "recordings came in");
    Ok(Some(added))
}

/// Takes the recordings of a language away.
#[tauri::command]
pub async fn remove_recordings(desk: AtDesk<'_>, tag: String) -> CommandResult<()> {
    desk.change(move |house| Ok(house.remove_recordings(&tag)?))
        .await
}
