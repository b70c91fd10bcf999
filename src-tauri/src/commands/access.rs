//! "What do you know of me?": looked at, and saved for whoever asks.

use std::collections::BTreeSet;
use std::io;

use samenboek_app::{AccessPack as Pack, AccessWords, AppError, House};
use samenboek_domain::kind::DocumentKind;

use super::{AtDesk, known, tongue};
use crate::desk::Desk;
use crate::dto::{AccessAsked, AccessPack, CommandResult, Refused, SavedFile};
use crate::files;
use crate::words::{Called, Tongue};

/// Everything that stands of one person, as it would be given.
#[tauri::command]
pub async fn access_pack(desk: AtDesk<'_>, asked: AccessAsked) -> CommandResult<AccessPack> {
    desk.ask(move |house| {
        let person = known(&asked.id)?;
        let whole = house.access_pack(&person, &BTreeSet::new())?;
        let given = house.access_pack(&person, &asked.left_out)?;
        let parts = in_words(&asked.language, |words| house.access_text(&given, words))?;
        Ok(AccessPack::of(&whole, parts))
    })
    .await
}

/// Saves it as PDF where somebody points.
#[tauri::command]
pub async fn save_access_pdf(desk: AtDesk<'_>, asked: AccessAsked) -> CommandResult<SavedFile> {
    let language = asked.language.clone();
    save(&desk, asked, "pdf", move |house, pack, write| {
        in_words(&language, |words| {
            house.save_access_paper(pack, words, write)
        })
    })
    .await
}

/// Saves it as JSON where somebody points.
#[tauri::command]
pub async fn save_access_json(desk: AtDesk<'_>, asked: AccessAsked) -> CommandResult<SavedFile> {
    save(&desk, asked, "json", |house, pack, write| {
        Ok(house.save_access_file(pack, write)?)
    })
    .await
}

type Write<'a> = &'a mut dyn FnMut(&[u8]) -> io::Result<()>;
type Made = samenboek_app::Outcome<usize>;

async fn save(
    desk: &Desk,
    asked: AccessAsked,
    ending: &'static str,
    make: impl FnOnce(&House, &Pack, Write<'_>) -> CommandResult<Made> + Send + 'static,
) -> CommandResult<SavedFile> {
    let person = known(&asked.id)?;
    // The name of the file tells nobody whose it is.
    let (title, name) = desk
        .ask(move |house| {
            let tongue = tongue(house)?;
            let name = format!("{} {}", tongue.word("access-file"), house.clock().today());
            Ok((tongue.word("save-as-file"), files::name(&name, ending)))
        })
        .await?;
    let Some(path) = desk.pointed(desk.dialogs().new_file(&title, &name)).await? else {
        return Ok(SavedFile { saved: None });
    };
    let saved = Some(path.display().to_string());
    desk.change(move |house| {
        let pack = house.access_pack(&person, &asked.left_out)?;
        make(house, &pack, &mut |bytes| files::write_closed(&path, bytes))
    })
    .await?;
    Ok(SavedFile { saved })
}

/// With the words of who gets it.
fn in_words<T>(
    language: &str,
    deed: impl FnOnce(&AccessWords<'_>) -> Result<T, AppError>,
) -> CommandResult<T> {
    let tongue = Tongue::called(language).ok_or_else(|| Refused::of("unknown"))?;
    let paper = tongue.paper()?;
    let words = AccessWords {
        paper: &paper,
        called: &|kind: DocumentKind, title: &str, activity: Option<&str>, place: Option<&str>| {
            let called = Called {
                title,
                activity,
                place,
            };
            tongue.thing(kind, called)
        },
        word: &|key: &str| tongue.word(key),
    };
    Ok(deed(&words)?)
}
