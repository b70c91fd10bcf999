//! A photo as keys: what stands under it, `people/<person>` = true, and the measures of its picture. The picture itself
//! never lies in the document: it travels in pieces beside it, known by `sha256`.

use std::collections::BTreeSet;

use samenboek_domain::encounter::Who;
use samenboek_domain::ids::{DocumentId, PersonId};
use samenboek_domain::photo::{Photo, Picture, Shows};

use super::{Recorded, kept_both, read_recorded};
use crate::flat::{Flat, Scalar};
use crate::heads::Heads;
use crate::versions::FieldVersions;

const MEDIA: &str = "image/jpeg";

/// A photo as it stands in the book.
#[derive(Clone, Debug)]
pub struct PhotoRecord {
    /// The document.
    pub id: DocumentId,
    /// The encounter that it belongs to; none in a document that is not as it should be.
    pub encounter: Option<DocumentId>,
    /// What stands under it.
    pub caption: Option<String>,
    /// Who is on it.
    pub shows: Shows,
    /// The people on it, by id.
    pub people: BTreeSet<PersonId>,
    /// Its picture; none when the document does not say which.
    pub picture: Option<Picture>,
    /// Who added it, and whether it lies in the bin.
    pub recorded: Recorded,
    /// Fields of which several values were kept by choice.
    pub kept_both: BTreeSet<String>,
    /// Fields that stand twice.
    pub versions: Vec<FieldVersions>,
    /// The point in its history that was read.
    pub heads: Heads,
}

/// The keys of a new photo besides those that an edit covers.
pub(crate) fn picture_flat(encounter: &DocumentId, picture: &Picture) -> Flat {
    let mut flat = Flat::default();
    let number = |number: u64| Scalar::Int(i64::try_from(number).unwrap_or(i64::MAX));
    flat.put("encounter", Scalar::Str(encounter.to_string()));
    flat.put("media", Scalar::text(MEDIA));
    flat.put("width", number(picture.width.into()));
    flat.put("height", number(picture.height.into()));
    flat.put("bytes", number(picture.bytes));
    flat.put("sha256", Scalar::Str(to_hex(&picture.hash)));
    flat
}

/// The keys of what is said about a photo. Every name must have its card by now; one without is left out.
pub(crate) fn photo_flat(photo: &Photo) -> Flat {
    let mut flat = Flat::default();
    let caption = photo.caption.as_ref().map(|line| line.as_str());
    flat.put("caption", Scalar::optional(caption));
    flat.put("shows", Scalar::text(photo.shows.code()));
    for who in &photo.people {
        if let Who::Known(person) = who {
            flat.put(format!("people/{person}"), Scalar::Bool(true));
        }
    }
    flat.maps.extend(["both", "people"].map(String::from));
    flat
}

/// The people that stand in a document.
pub(crate) fn people_on(content: &Flat) -> BTreeSet<PersonId> {
    let people = content.within("people");
    people.filter_map(|(id, _)| id.parse().ok()).collect()
}

/// Who is on it. Whoever named somebody while somebody else said that nobody is to be seen is right: a name is never
/// covered by a word.
pub(crate) fn shows(content: &Flat) -> Shows {
    if !people_on(content).is_empty() {
        return Shows::People;
    }
    match content.str("shows").map(str::parse) {
        Some(Ok(Shows::Nobody)) => Shows::Nobody,
        Some(Ok(Shows::People | Shows::NotAsked) | Err(_)) | None => Shows::NotAsked,
    }
}

/// What a document says of its picture.
pub(crate) fn picture(content: &Flat) -> Option<Picture> {
    let number = |key: &str| content.int(key);
    Some(Picture {
        width: u32::try_from(number("width")?).ok()?,
        height: u32::try_from(number("height")?).ok()?,
        bytes: u64::try_from(number("bytes")?).ok()?,
        hash: from_hex(content.str("sha256")?)?,
    })
}

/// The encounter that a photo belongs to.
pub(crate) fn encounter_of(content: &Flat) -> Option<DocumentId> {
    content.str("encounter")?.parse().ok()
}

/// The whole record of a photo.
pub(crate) fn photo_record(
    id: DocumentId,
    content: &Flat,
    versions: Vec<FieldVersions>,
    heads: Heads,
) -> PhotoRecord {
    PhotoRecord {
        id,
        encounter: encounter_of(content),
        caption: content.str("caption").map(str::to_owned),
        shows: shows(content),
        people: people_on(content),
        picture: picture(content),
        recorded: read_recorded(content),
        kept_both: kept_both(content),
        versions,
        heads,
    }
}

fn to_hex(bytes: &[u8; 32]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn from_hex(text: &str) -> Option<[u8; 32]> {
    if text.len() != 64 || !text.is_ascii() {
        return None;
    }
    let mut bytes = [0; 32];
    for (at, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(2 * at..2 * at + 2)?, 16).ok()?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_written_as_it_is_read_and_nothing_else_is_one() {
        let hash = std::array::from_fn(|at| u8::try_from(at * 8).unwrap_or(255));
        assert_eq!(from_hex(&to_hex(&hash)), Some(hash));
        for odd in ["", "00", &"g".repeat(64), &"é".repeat(32), &"0".repeat(65)] {
            assert_eq!(from_hex(odd), None, "{odd}");
        }
    }
}
