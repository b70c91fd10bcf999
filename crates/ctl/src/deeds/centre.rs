//! Founding a centre.

use samenboek_app::Founding;
use serde_json::json;

use super::sheets::SheetsFile;
use super::{Deed, Standing, class, one};
use crate::arguments::Arguments;
use crate::trouble::Result;

pub(super) fn found(mut arguments: Arguments) -> Result<Deed> {
    let centre = arguments.required("--centre")?;
    let person = arguments.required("--person")?;
    let laptop = arguments.required("--laptop")?;
    let class = class(&mut arguments)?;
    let file = SheetsFile::read(&mut arguments)?;
    arguments.done()?;
    Ok(Deed::at(Standing::Fresh, move |desk, _| {
        let passphrase = desk.passphrase()?;
        let founding = Founding {
            centre: &centre,
            person: &person,
            laptop: &laptop,
            class,
            passphrase: &passphrase,
        };
        file.around(|| Ok(((), Some(desk.house.found(&founding)?.value))))?;
        desk.house.sheets_done();
        one(json!({
            "centre": desk.house.centre_name()?,
            "person": desk.house.me()?.name,
            "laptop": desk.house.laptop()?.map(|(_, name, _)| name),
        }))
    }))
}
