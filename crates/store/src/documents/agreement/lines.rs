//! The lines of an agreement that are only ever added: signatures with the texts they are of, what was said about telling the
//! referrer, and answers.

use std::collections::BTreeMap;

use data_encoding::BASE64;
use samenboek_domain::agreement::Agreed;
use samenboek_domain::ids::{ItemId, PersonId};
use samenboek_domain::time::Timestamp;

use super::{AgreementAnswer, Noted, SignatureRecord, SignedText};
use crate::flat::{Flat, Scalar};

/// What stands before a text that somebody signed.
pub(super) const TEXT: &str = "text:";
const UNDONE: &str = "undone:";
pub(super) const NOBODY: PersonId = PersonId::from_bytes([0; 16]);

/// Adds a line of its own to an agreement. A part that is empty is left out.
pub(crate) fn agreement_line(
    flat: &mut Flat,
    (line, id): (&str, &ItemId),
    (by, at): (PersonId, Timestamp),
    parts: &[(&str, &str)],
) {
    let mut put = |part: &str, value: Scalar| flat.put(format!("{line}:{id}:{part}"), value);
    put("by", Scalar::Str(by.to_string()));
    put("at", Scalar::Int(at.as_millis()));
    for (part, text) in parts.iter().filter(|(_, text)| !text.is_empty()) {
        put(part, Scalar::text(text));
    }
}

/// Writes down the text that somebody signs, once.
pub(crate) fn put_signed_text(flat: &mut Flat, agreed: &Agreed) {
    let key = format!("{TEXT}{}", agreed.version());
    if flat.get(&key).is_none() {
        flat.put(key, Scalar::Str(BASE64.encode(&agreed.canonical())));
    }
}

/// Says that a line was a slip.
pub(crate) fn undo_line(flat: &mut Flat, id: &ItemId, (by, at): (PersonId, Timestamp)) {
    let value = format!("{} {by}", at.as_millis());
    flat.put(format!("{UNDONE}{id}"), Scalar::Str(value));
}

/// The photo of the paper that was signed, as JPEG.
pub(crate) fn photo_of(content: &Flat, signature: &ItemId) -> Option<Vec<u8>> {
    let text = content.str(&format!("signature:{signature}:photo"))?;
    BASE64.decode(text.as_bytes()).ok()
}

/// The signatures, by day and then by when they were written down.
pub(super) fn signatures(content: &Flat) -> Vec<SignatureRecord> {
    let mut signatures: Vec<SignatureRecord> = lines(content, "signature")
        .filter_map(|line| signature(&line))
        .collect();
    signatures.sort_by(|a, b| (&a.on, a.noted.at, a.id).cmp(&(&b.on, b.noted.at, b.id)));
    signatures
}

/// What was said of the items later, in order.
pub(super) fn answers(content: &Flat) -> Vec<AgreementAnswer> {
    let mut answers: Vec<AgreementAnswer> = lines(content, "answer")
        .filter_map(|line| {
            Some(AgreementAnswer {
                id: line.id,
                item: line.text("item")?.parse().ok()?,
                party: line.person("party")?,
                on: line.text("on")?.to_owned(),
                said: line.text("said")?.to_owned(),
                note: line.text("note").unwrap_or_default().to_owned(),
                noted: line.noted(),
            })
        })
        .collect();
    answers.sort_by(|a, b| (&a.on, a.noted.at, a.id).cmp(&(&b.on, b.noted.at, b.id)));
    answers
}

/// The texts that somebody signed and did not take back, in the order of their first signatures.
pub(super) fn texts(content: &Flat, signatures: &[SignatureRecord]) -> Vec<SignedText> {
    let mut texts: Vec<SignedText> = Vec::new();
    for signature in signatures.iter().filter(|it| !it.noted.is_undone) {
        if texts.iter().any(|text| text.version == signature.of) {
            continue;
        }
        let bytes = content
            .str(&format!("{TEXT}{}", signature.of))
            .and_then(|text| BASE64.decode(text.as_bytes()).ok());
        // What does not have the hash that was signed is not what was signed.
        let read = bytes.and_then(|bytes| Agreed::read(&bytes));
        if let Some(agreed) = read.filter(|agreed| agreed.version() == signature.of) {
            texts.push(SignedText {
                version: signature.of,
                agreed,
            });
        }
    }
    texts
}

fn signature(line: &Line<'_>) -> Option<SignatureRecord> {
    let own = |part: &str| line.text(part).map(str::to_owned);
    Some(SignatureRecord {
        id: line.id,
        party: line.person("party")?,
        way: own("way")?,
        of: line.text("of")?.parse().ok()?,
        on: own("on")?,
        name: own("name"),
        witness: own("witness"),
        strokes: own("strokes"),
        has_photo: line.text("photo").is_some(),
        noted: line.noted(),
    })
}

/// One line, by its parts.
struct Line<'a> {
    id: ItemId,
    parts: BTreeMap<&'a str, &'a Scalar>,
    is_undone: bool,
}

impl Line<'_> {
    fn text(&self, part: &str) -> Option<&str> {
        let value = self.parts.get(part).and_then(|value| value.as_str());
        value.filter(|text| !text.is_empty())
    }

    fn person(&self, part: &str) -> Option<PersonId> {
        self.text(part)?.parse().ok()
    }

    fn noted(&self) -> Noted {
        let at = self.parts.get("at").and_then(|value| value.as_int());
        Noted {
            by: self.person("by").unwrap_or(NOBODY),
            at: Timestamp::from_millis(at.unwrap_or(0)),
            is_undone: self.is_undone,
        }
    }
}

fn lines<'a>(content: &'a Flat, line: &str) -> impl Iterator<Item = Line<'a>> {
    let mut found: BTreeMap<ItemId, BTreeMap<&str, &Scalar>> = BTreeMap::new();
    for (key, value) in content.after(format!("{line}:")) {
        let parts = key.split_once(':');
        if let Some((Ok(id), part)) = parts.map(|(id, part)| (id.parse::<ItemId>(), part)) {
            found.entry(id).or_default().insert(part, value);
        }
    }
    found.into_iter().map(|(id, parts)| Line {
        id,
        parts,
        is_undone: content.str(&format!("{UNDONE}{id}")).is_some(),
    })
}
