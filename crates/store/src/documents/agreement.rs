//! What was agreed in a case, as keys under the root: `case`, `languages`, `review_on`, `form`, `talk_first:<language>`, and of
//! each item `item:<id>:order`, `:text:<language>`, `:who`, `:others`, `:where`, `:how`, `:from`, `:until`, `:responsible`.
//!
//! Lines that are only ever added, each under an id of its own: `signature:<id>:…`, `answer:<id>:…`, and
//! `undone:<id>` for a line that was a slip. `text:<hash>` is the canonical text that somebody signed, written
//! once: what was signed can always be shown again.
//!
//! Sentences are scalars, not Text: nobody signs what two people's letters happened to make. They stand under the root, not in
//! maps, so that two laptops which add the same language or item lose nothing.

mod lines;

use std::collections::{BTreeMap, BTreeSet};

use samenboek_domain::agreement::{Agreed, AgreedItem, Form, Side, TextVersion};
use samenboek_domain::ids::{DocumentId, ItemId, PersonId};
use samenboek_domain::time::Timestamp;

pub(crate) use lines::{agreement_line, photo_of, put_signed_text, undo_line};
use lines::{answers, signatures, texts};

use super::{Recorded, read_recorded};
use crate::flat::{Flat, Scalar};
use crate::heads::Heads;
use crate::versions::FieldVersions;

const ITEM: &str = "item:";
const TALK_FIRST: &str = "talk_first:";

/// An agreement as it stands in the circle of its case.
#[derive(Clone)]
pub struct AgreementRecord {
    /// The document.
    pub id: DocumentId,
    /// The text as it stands.
    pub agreed: Agreed,
    /// How the parties mean to say yes.
    pub form: Option<String>,
    /// Every text that somebody signed, in the order in which they were first signed.
    pub texts: Vec<SignedText>,
    /// Who said yes to which of them.
    pub signatures: Vec<SignatureRecord>,
    /// What was said of the items later.
    pub answers: Vec<AgreementAnswer>,
    /// Who recorded it, and whether it lies in the bin.
    pub recorded: Recorded,
    /// Fields that stand twice.
    pub versions: Vec<FieldVersions>,
    /// The point in its history that was read.
    pub heads: Heads,
}

/// A text that somebody signed.
#[derive(Clone, Debug)]
pub struct SignedText {
    /// Its version.
    pub version: TextVersion,
    /// The text, exactly.
    pub agreed: Agreed,
}

/// Who wrote a line, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Noted {
    /// Who.
    pub by: PersonId,
    /// When, by that laptop's clock. It decides nothing.
    pub at: Timestamp,
    /// Set when somebody said that the line was a slip.
    pub is_undone: bool,
}

/// A signature.
#[derive(Clone)]
pub struct SignatureRecord {
    /// Its own id.
    pub id: ItemId,
    /// Whose it is.
    pub party: PersonId,
    /// The code of how; of a newer version it may be one that nobody knows here.
    pub way: String,
    /// Of which text.
    pub of: TextVersion,
    /// The day, YYYY-MM-DD.
    pub on: String,
    /// The name, typed.
    pub name: Option<String>,
    /// Who heard it.
    pub witness: Option<String>,
    /// Drawn.
    pub strokes: Option<String>,
    /// Whether there is a photo of the paper.
    pub has_photo: bool,
    /// Who wrote it down.
    pub noted: Noted,
}

/// What a party said of an item.
#[derive(Clone)]
pub struct AgreementAnswer {
    /// Its own id.
    pub id: ItemId,
    /// About which item.
    pub item: ItemId,
    /// Who said it.
    pub party: PersonId,
    /// The day, YYYY-MM-DD.
    pub on: String,
    /// The code of what; of a newer version it may be one that nobody knows here.
    pub said: String,
    /// What else.
    pub note: String,
    /// Who wrote it down.
    pub noted: Noted,
}

// Who agreed on what stays out of logs.
impl std::fmt::Debug for AgreementRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "AgreementRecord({}, …)", self.id)
    }
}

impl std::fmt::Debug for SignatureRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SignatureRecord({}, {}, …)", self.id, self.way)
    }
}

impl std::fmt::Debug for AgreementAnswer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "AgreementAnswer({}, …)", self.id)
    }
}

impl AgreementRecord {
    /// The signatures that count, of one text.
    pub fn signatures_of(&self, version: TextVersion) -> impl Iterator<Item = &SignatureRecord> {
        let all = self.signatures.iter();
        all.filter(move |it| it.of == version && !it.noted.is_undone)
    }

    /// The text that was signed last; none when nobody signed.
    pub fn signed_last(&self) -> Option<&SignedText> {
        self.texts.last()
    }

    /// Whether somebody signed, and the text is another one now.
    pub fn is_changed_after_signing(&self) -> bool {
        let now = self.agreed.version();
        !self.texts.is_empty() && self.texts.iter().all(|text| text.version != now)
    }
}

/// The keys of what was agreed.
pub(crate) fn agreement_flat(agreed: &Agreed, form: Option<Form>) -> Flat {
    let mut flat = Flat::default();
    let mut put = |key: String, text: Option<&str>| {
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            flat.put(key, Scalar::text(text));
        }
    };
    put("case".to_owned(), Some(&agreed.case.to_string()));
    put("languages".to_owned(), Some(&agreed.languages.join(" ")));
    put("review_on".to_owned(), agreed.review_on.as_deref());
    put("form".to_owned(), form.map(Form::code));
    for (tag, text) in &agreed.talk_first {
        put(format!("{TALK_FIRST}{tag}"), Some(text));
    }
    for item in &agreed.items {
        let key = |part: &str| format!("{ITEM}{}:{part}", item.id);
        for (tag, text) in &item.texts {
            put(key(&format!("text:{tag}")), Some(text));
        }
        put(key("who"), Some(&spaced(&item.who)));
        let responsible = item.responsible.map(|side| side.to_string());
        for (part, text) in [
            ("others", &item.others),
            ("where", &item.place),
            ("how", &item.how),
            ("from", &item.from),
            ("until", &item.until),
            ("responsible", &responsible),
        ] {
            put(key(part), text.as_deref());
        }
    }
    for (order, item) in (0..).zip(&agreed.items) {
        flat.put(format!("{ITEM}{}:order", item.id), Scalar::Int(order));
    }
    flat.maps.insert("both".to_owned());
    flat
}

/// Whether a key is of what people write in the form, and not of what is only added.
pub(crate) fn is_of_form(key: &str) -> bool {
    matches!(key, "languages" | "review_on" | "form")
        || key.starts_with(TALK_FIRST)
        || key.starts_with(ITEM)
}

/// Whether a key holds words that can stand together.
pub(crate) fn is_sentence(key: &str) -> bool {
    let part = key.strip_prefix(ITEM).and_then(|rest| rest.split_once(':'));
    key.starts_with(TALK_FIRST)
        || part.is_some_and(|(_, part)| {
            part.starts_with("text:") || matches!(part, "how" | "where" | "others")
        })
}

/// What an edit writes in place of `old`: the form, what it empties as an empty value of its own, and the rest as it stands. Of an
/// item that went nothing stays.
pub(crate) fn without_form(old: &Flat, form: Flat) -> Flat {
    let mut new = old.clone();
    for key in old.scalars.keys().filter(|key| is_of_form(key)) {
        if form.scalars.contains_key(key) {
            continue;
        }
        let item = key.strip_prefix(ITEM).and_then(|rest| rest.split_once(':'));
        let went = item.is_some_and(|(id, _)| form.get(&format!("{ITEM}{id}:order")).is_none());
        if went {
            new.scalars.remove(key);
        } else if item.is_none_or(|(_, part)| is_known(part)) {
            new.put(key.clone(), Scalar::Null);
        }
    }
    new.scalars.extend(form.scalars);
    new.maps.extend(form.maps);
    new
}

/// The parts of an item that this version knows; others are a newer version's, and stay.
fn is_known(part: &str) -> bool {
    const PARTS: [&str; 8] = [
        "order",
        "who",
        "others",
        "where",
        "how",
        "from",
        "until",
        "responsible",
    ];
    part.starts_with("text:") || PARTS.contains(&part)
}

/// The case that an agreement belongs to.
pub(crate) fn case_of(content: &Flat) -> DocumentId {
    let case = content.str("case").and_then(|text| text.parse().ok());
    case.unwrap_or(DocumentId::from_bytes([0; 16]))
}

/// The text as it stands.
pub(crate) fn agreed(content: &Flat) -> Agreed {
    let mut items: BTreeMap<ItemId, (i64, AgreedItem)> = BTreeMap::new();
    for (key, value) in content.after(ITEM.to_owned()) {
        let parts = key.split_once(':');
        let Some((Ok(id), part)) = parts.map(|(id, part)| (id.parse::<ItemId>(), part)) else {
            continue;
        };
        let (order, item) = items
            .entry(id)
            .or_insert_with(|| (i64::MAX, empty_item(id)));
        let text = value.as_str().filter(|text| !text.is_empty());
        let own = || text.map(str::to_owned);
        match part {
            "order" => *order = value.as_int().unwrap_or(i64::MAX),
            "who" => item.who = sides(text),
            "others" => item.others = own(),
            "where" => item.place = own(),
            "how" => item.how = own(),
            "from" => item.from = own(),
            "until" => item.until = own(),
            "responsible" => item.responsible = text.and_then(|text| text.parse().ok()),
            _ => {
                if let (Some(tag), Some(text)) = (part.strip_prefix("text:"), own()) {
                    item.texts.insert(tag.to_owned(), text);
                }
            }
        }
    }
    let mut items: Vec<(i64, AgreedItem)> = items.into_values().collect();
    items.retain(|(_, item)| !item.texts.is_empty());
    items.sort_by_key(|(order, item)| (*order, item.id));
    let items: Vec<AgreedItem> = items.into_iter().map(|(_, item)| item).collect();
    let talk_first: BTreeMap<String, String> = content
        .after(TALK_FIRST.to_owned())
        .filter_map(|(tag, value)| Some((tag.to_owned(), value.as_str()?.to_owned())))
        .filter(|(_, text)| !text.is_empty())
        .collect();
    let said = content.str("languages").unwrap_or_default();
    let mut languages: Vec<String> = said.split_whitespace().map(str::to_owned).collect();
    // Whatever two laptops said of the languages: what is written in one is read in it.
    let texts = items.iter().flat_map(|item| item.texts.keys());
    let written: BTreeSet<&String> = texts.chain(talk_first.keys()).collect();
    for tag in written {
        if !languages.contains(tag) {
            languages.push(tag.clone());
        }
    }
    Agreed {
        case: case_of(content),
        languages,
        items,
        talk_first,
        review_on: content.str("review_on").map(str::to_owned),
    }
}

fn empty_item(id: ItemId) -> AgreedItem {
    AgreedItem {
        id,
        texts: BTreeMap::new(),
        who: Vec::new(),
        others: None,
        place: None,
        how: None,
        from: None,
        until: None,
        responsible: None,
    }
}

/// The whole record of an agreement.
pub(crate) fn agreement_record(
    id: DocumentId,
    content: &Flat,
    versions: Vec<FieldVersions>,
    heads: Heads,
) -> AgreementRecord {
    let signatures = signatures(content);
    AgreementRecord {
        id,
        agreed: agreed(content),
        form: content.str("form").map(str::to_owned),
        texts: texts(content, &signatures),
        signatures,
        answers: answers(content),
        recorded: read_recorded(content),
        versions,
        heads,
    }
}

fn spaced(sides: &[Side]) -> String {
    let sides: Vec<String> = sides.iter().map(ToString::to_string).collect();
    sides.join(" ")
}

fn sides(text: Option<&str>) -> Vec<Side> {
    let words = text.unwrap_or_default().split_whitespace();
    words.filter_map(|word| word.parse().ok()).collect()
}

#[cfg(test)]
mod tests;
