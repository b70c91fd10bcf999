//! The lines of an agreement that are only ever added: signatures with the texts they are of, and answers.
//!
//! Beside who signed what stands in a signature: `:number` of its text, `:after` (the signatures of that text that stood there),
//! and what people were called: `:table` (cards in order), `:named:<card>` and `:mediators`, a name on each line. What a party who
//! left was called is emptied again: it is the one thing of a signature that changes.

use std::collections::{BTreeMap, BTreeSet};

use data_encoding::BASE64;
use samenboek_domain::agreement::{Agreed, NamesThen, NewSignature, TextVersion};
use samenboek_domain::ids::{ItemId, PersonId};
use samenboek_domain::time::Timestamp;

use super::{AgreementAnswer, Noted, SignatureRecord, SignedText};
use crate::documents::step::{ids, spaced};
use crate::flat::{Flat, Scalar};

/// What stands before a text that somebody signed.
pub(super) const TEXT: &str = "text:";
const UNDONE: &str = "undone:";
const SIGNATURE: &str = "signature:";
const NAMED: &str = "named:";
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

/// Adds a signature, with the text that is signed, its number, and what everybody is called.
pub(crate) fn put_signature(
    flat: &mut Flat,
    id: &ItemId,
    by: (PersonId, Timestamp),
    (agreed, signature): (&Agreed, &NewSignature),
    (names, photo): (&NamesThen, Option<&[u8]>),
) {
    put_signed_text(flat, agreed);
    let stood = signatures(flat);
    let number = number_of(&stood, signature.of).to_string();
    let same = stood.iter().filter(|it| it.of == signature.of);
    let after = spaced(&same.map(|it| it.id).collect::<Vec<_>>());
    let (party, on, of) = (
        signature.party.to_string(),
        signature.on.to_string(),
        signature.of.to_string(),
    );
    let photo = photo.map(|photo| BASE64.encode(photo)).unwrap_or_default();
    let (table, mediators) = (spaced(&names.table), names.mediators.join("\n"));
    let name = signature.name.as_ref().map_or("", |it| it.as_str());
    let witness = signature.witness.as_ref().map_or("", |it| it.as_str());
    let strokes = signature.ink.as_ref().map_or("", |it| it.as_str());
    let parts = [
        ("party", party.as_str()),
        ("way", signature.way.code()),
        ("of", &of),
        ("number", &number),
        ("after", &after),
        ("on", &on),
        ("name", name),
        ("witness", witness),
        ("strokes", strokes),
        ("photo", &photo),
        ("table", &table),
        ("mediators", &mediators),
    ];
    agreement_line(flat, ("signature", id), by, &parts);
    for (person, name) in &names.parties {
        let key = format!("{SIGNATURE}{id}:{NAMED}{person}");
        flat.put(key, Scalar::text(name));
    }
}

/// Empties what a party was called, wherever somebody signed, and with which hand she herself signed. That she did stays.
pub(crate) fn leave_names(flat: &mut Flat, party: &PersonId) {
    let mut keys = Vec::new();
    for each in signatures(flat) {
        let key = |part: &str| format!("{SIGNATURE}{}:{part}", each.id);
        keys.push(key(&format!("{NAMED}{party}")));
        if each.party == *party {
            keys.extend(["name", "strokes", "photo"].map(key));
        }
    }
    for key in keys {
        if flat.get(&key).is_some() {
            flat.put(key, Scalar::text(""));
        }
    }
}

/// The number of a text: what whoever signed it counted, or the next. Two laptops that sign apart may count to the same number;
/// then the mark tells the two texts apart. A signature that was a slip keeps its number: it may stand on paper.
pub(super) fn number_of(signatures: &[SignatureRecord], version: TextVersion) -> usize {
    let own = signatures.iter().filter(|it| it.of == version);
    let last = signatures.iter().map(|it| it.number).max();
    own.map(|it| it.number)
        .min()
        .unwrap_or(last.unwrap_or(0).saturating_add(1))
}

/// Writes down the text that somebody signs, once.
pub(super) fn put_signed_text(flat: &mut Flat, agreed: &Agreed) {
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

/// The texts that somebody signed and did not take back, by their numbers. No clock says which is the first.
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
                number: number_of(signatures, signature.of),
                names: names_of(signatures, signature.of),
                agreed,
            });
        }
    }
    texts.sort_by_key(|text| (text.number, text.version));
    texts
}

/// What people were called when a text was first signed: by the signature that stood before the others, and of two that were
/// given apart the one with the lower id. Whoever came to the table later is called as she was then.
fn names_of(signatures: &[SignatureRecord], version: TextVersion) -> NamesThen {
    let own = signatures.iter();
    let mut own: Vec<&SignatureRecord> = own
        .filter(|it| it.of == version && !it.noted.is_undone)
        .collect();
    let stands: BTreeSet<ItemId> = own.iter().map(|it| it.id).collect();
    own.sort_by_key(|it| {
        let before = it.after.iter().filter(|id| stands.contains(id)).count();
        (before, it.id)
    });
    let mut names = own.first().map(|it| it.names.clone()).unwrap_or_default();
    own.iter().for_each(|it| names.and(&it.names));
    names
}

fn signature(line: &Line<'_>) -> Option<SignatureRecord> {
    let own = |part: &str| line.text(part).map(str::to_owned);
    Some(SignatureRecord {
        id: line.id,
        party: line.person("party")?,
        way: own("way")?,
        of: line.text("of")?.parse().ok()?,
        number: line
            .text("number")
            .and_then(|text| text.parse().ok())
            .unwrap_or(1),
        after: ids(line.text("after")),
        names: names(line),
        on: own("on")?,
        name: own("name"),
        witness: own("witness"),
        strokes: own("strokes"),
        has_photo: line.text("photo").is_some(),
        noted: line.noted(),
    })
}

fn names(line: &Line<'_>) -> NamesThen {
    let parts = line.parts.iter().filter_map(|(part, value)| {
        let person = part.strip_prefix(NAMED)?.parse().ok()?;
        let name = value.as_str().filter(|name| !name.is_empty())?;
        Some((person, name.to_owned()))
    });
    let mediators = line.text("mediators").unwrap_or_default().lines();
    NamesThen {
        table: ids(line.text("table")),
        parties: parts.collect(),
        mediators: mediators.map(str::to_owned).collect(),
    }
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
