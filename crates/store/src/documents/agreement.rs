//! What was agreed in a case, as keys under the root: `case`, `languages`, `review_on`, `form`, `talk_first:<language>`, and of
//! each item `item:<id>:order`, `:text:<language>`, `:who`, `:others`, `:where`, `:how`, `:from`, `:until`, `:responsible`.
//!
//! An item that is taken away stays as it is and gets the mark `item:<id>:gone`. Whoever changes an item writes the mark anew, as
//! "it stays": so taking away here and changing there are two versions of one mark, and nothing of the item is lost meanwhile.
//!
//! Lines that are only ever added, each under an id of its own: `signature:<id>:…`, `answer:<id>:…`, and
//! `undone:<id>` for a line that was a slip. `text:<hash>` is the canonical text that somebody signed, written
//! once: what was signed can always be shown again.
//!
//! Sentences are scalars, not Text: nobody signs what two people's letters happened to make. They stand under the root, not in
//! maps, so that two laptops which add the same language or item lose nothing.

mod lines;

use std::collections::{BTreeMap, BTreeSet};

use samenboek_domain::agreement::{Agreed, AgreedItem, Form, NamesThen, Side, TextVersion};
use samenboek_domain::ids::{DocumentId, ItemId, PersonId};
use samenboek_domain::time::Timestamp;

pub(crate) use lines::{agreement_line, leave_names, photo_of, put_signature, undo_line};
use lines::{answers, number_of, signatures, texts};

use super::{Recorded, read_recorded};
use crate::flat::{Flat, Scalar};
use crate::heads::Heads;
use crate::versions::FieldVersions;

const ITEM: &str = "item:";
const TALK_FIRST: &str = "talk_first:";
/// What stands behind an item that was taken away.
const GONE: &str = "gone";

/// An agreement as it stands in the circle of its case.
#[derive(Clone)]
pub struct AgreementRecord {
    /// The document.
    pub id: DocumentId,
    /// The text as it stands.
    pub agreed: Agreed,
    /// Items that were taken away, as they stood.
    pub gone: Vec<AgreedItem>,
    /// How the parties mean to say yes.
    pub form: Option<String>,
    /// Every text that somebody signed, by their numbers.
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
    /// Its number, as whoever signed it counted.
    pub number: usize,
    /// The text, exactly.
    pub agreed: Agreed,
    /// What people were called when it was first signed.
    pub names: NamesThen,
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
    /// The number of that text: one more than every text that was signed before, as far as this laptop had heard.
    pub number: usize,
    /// The signatures of the same text that stood there.
    pub after: Vec<ItemId>,
    /// What people were called.
    pub names: NamesThen,
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

    /// The number of the text as it stands: its own when it was ever signed, and else the next.
    pub fn number(&self) -> usize {
        number_of(&self.signatures, self.agreed.version())
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

/// What an edit writes in place of `old`: the form, what it empties as an empty value of its own, and the rest as it stands. Also
/// the marks that are written anew although they say the same: those of the items that it changes.
pub(crate) fn edited(old: &Flat, form: Flat) -> (Flat, BTreeSet<String>) {
    let mut new = old.clone();
    let stays = |id: &str| form.get(&item_key(id, "order")).is_some();
    for key in old.scalars.keys().filter(|key| is_of_form(key)) {
        let is_emptied = match item_part(key) {
            Some((id, part)) => stays(id) && is_known(part),
            None => true,
        };
        if is_emptied && !form.scalars.contains_key(key) {
            new.put(key.clone(), Scalar::Null);
        }
    }
    new.scalars.extend(form.scalars.clone());
    new.maps.extend(form.maps.clone());
    let mut again = BTreeSet::new();
    let stood = old.scalars.keys().filter_map(|key| item_part(key));
    for id in stood.map(|(id, _)| id).collect::<BTreeSet<_>>() {
        let mark = item_key(id, GONE);
        match (is_gone(old, id), stays(id)) {
            (false, false) => new.put(mark, Scalar::Bool(true)),
            (true, true) => new.put(mark, Scalar::Bool(false)),
            (false, true) if is_changed(old, &new, id) => {
                new.put(mark.clone(), Scalar::Bool(false));
                again.insert(mark);
            }
            (true, false) | (false, true) => {}
        }
    }
    (new, again)
}

/// The id of an item and the part of it that a key is.
fn item_part(key: &str) -> Option<(&str, &str)> {
    key.strip_prefix(ITEM).and_then(|rest| rest.split_once(':'))
}

fn item_key(id: &str, part: &str) -> String {
    format!("{ITEM}{id}:{part}")
}

fn is_gone(content: &Flat, id: &str) -> bool {
    content.get(&item_key(id, GONE)) == Some(&Scalar::Bool(true))
}

/// Whether an item says something else. Its place among the others is not what it says.
fn is_changed(old: &Flat, new: &Flat, id: &str) -> bool {
    let said = |flat: &Flat| {
        let parts = flat.after(format!("{ITEM}{id}:"));
        let parts = parts
            .filter(|(part, value)| !matches!(*part, "order" | GONE) && **value != Scalar::Null);
        parts
            .map(|(part, value)| (part.to_owned(), value.clone()))
            .collect::<Vec<_>>()
    };
    said(old) != said(new)
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

/// Every item that says something, in order: those that stand, and those that were taken away.
fn items(content: &Flat) -> (Vec<AgreedItem>, Vec<AgreedItem>) {
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
    let items = items.into_iter().map(|(_, item)| item);
    items.partition(|item| !is_gone(content, &item.id.to_string()))
}

/// The text as it stands.
pub(crate) fn agreed(content: &Flat) -> Agreed {
    let (items, _) = items(content);
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
        gone: items(content).1,
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
