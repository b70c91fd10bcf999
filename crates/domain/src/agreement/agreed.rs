//! The text that people say yes to, and its one canonical form.
//!
//! The bytes, in this order: `u8 1` | case 16 | count of languages, each a text | count of items, each: id 16, sentences,
//! count of who, each a text, others, place, how, from, until, responsible | sentences of "first talk to each other" |
//! review day. A count is a `u32`, a text is its length in bytes as a `u32` and its bytes in UTF-8, composed (NFC); what is left
//! open is a text of no bytes. Sentences are a count of pairs of language and text, sorted by language. Numbers are big-endian.
//! What is agreed later on, of a kind that this version does not know, gets another first byte.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization;

use super::language::is_from_the_right;
use super::{MOST_ITEMS, Side};
use crate::ids::{DocumentId, ItemId};

/// The first byte of this form.
const FORM: u8 = 1;
/// What people wrote is never longer; what says so is no text of ours.
const MOST_BYTES: usize = 1_000_000;
/// More of anything than this is no list of ours.
const MOST: usize = MOST_ITEMS * 4;

/// What was agreed, whoever writes it down.
#[derive(Clone, PartialEq, Eq)]
pub struct Agreed {
    /// The case it belongs to.
    pub case: DocumentId,
    /// Tags of its languages, the first one leading.
    pub languages: Vec<String>,
    /// What was agreed, in order.
    pub items: Vec<AgreedItem>,
    /// "Next time we first talk to each other by …", by language.
    pub talk_first: BTreeMap<String, String>,
    /// When all look again, YYYY-MM-DD.
    pub review_on: Option<String>,
}

/// One thing that was agreed.
#[derive(Clone, PartialEq, Eq)]
pub struct AgreedItem {
    /// Its id, which stays when its words change.
    pub id: ItemId,
    /// The sentence, by language.
    pub texts: BTreeMap<String, String>,
    /// Who does it.
    pub who: Vec<Side>,
    /// Who else, in their own words.
    pub others: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// How.
    pub how: Option<String>,
    /// YYYY-MM-DD.
    pub from: Option<String>,
    /// YYYY-MM-DD.
    pub until: Option<String>,
    /// The one who sees to it.
    pub responsible: Option<Side>,
}

/// The version of a text: the SHA-256 of its canonical form.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TextVersion([u8; 32]);

impl TextVersion {
    /// The short mark that stands on paper: the first eight digits.
    pub fn mark(&self) -> String {
        self.to_string().chars().take(8).collect()
    }

    /// The bytes.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Display for TextVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for TextVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A text that is no version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a version of a text")]
pub struct NoVersion;

impl FromStr for TextVersion {
    type Err = NoVersion;

    fn from_str(text: &str) -> Result<Self, NoVersion> {
        let bytes = data_encoding::HEXLOWER
            .decode(text.as_bytes())
            .map_err(|_| NoVersion)?;
        bytes.try_into().map(Self).map_err(|_| NoVersion)
    }
}

impl Agreed {
    /// The canonical bytes: the same on every laptop.
    pub fn canonical(&self) -> Vec<u8> {
        let mut out = Writing(vec![FORM]);
        out.0.extend_from_slice(self.case.as_bytes());
        out.list(self.languages.iter(), |out, tag| out.text(tag));
        out.list(self.items.iter(), Writing::item);
        out.sentences(&self.talk_first);
        out.optional(&self.review_on);
        out.0
    }

    /// The version of this text.
    pub fn version(&self) -> TextVersion {
        TextVersion(Sha256::digest(self.canonical()).into())
    }

    /// Reads canonical bytes; none when they are of another form, or no text of ours.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        if bytes.len() > MOST_BYTES {
            return None;
        }
        let mut left = Reading(bytes);
        if left.take(1)? != [FORM] {
            return None;
        }
        let agreed = Self {
            case: DocumentId::from_slice(left.take(16)?)?,
            languages: left.list(Reading::text)?,
            items: left.list(Reading::item)?,
            talk_first: left.sentences()?,
            review_on: left.optional()?,
        };
        left.0.is_empty().then_some(agreed)
    }

    /// The sentence of an item in the first of the text's languages that has one, or in any.
    pub fn leading<'a>(&self, texts: &'a BTreeMap<String, String>) -> Option<(&'a str, &'a str)> {
        let mut wanted = self.languages.iter();
        let leading = wanted.find_map(|tag| texts.get_key_value(tag));
        let leading = leading.or_else(|| texts.iter().next());
        leading.map(|(tag, text)| (tag.as_str(), text.as_str()))
    }

    /// Whether a language is written from the right.
    pub fn is_from_the_right(tag: &str) -> bool {
        is_from_the_right(tag)
    }
}

// Who agreed on what stays out of logs.
impl fmt::Debug for Agreed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Agreed({}, {} items)", self.case, self.items.len())
    }
}

impl fmt::Debug for AgreedItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AgreedItem({}, …)", self.id)
    }
}

struct Writing(Vec<u8>);

impl Writing {
    fn count(&mut self, count: usize) {
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        self.0.extend_from_slice(&count.to_be_bytes());
    }

    fn text(&mut self, text: &str) {
        let text: String = text.nfc().collect();
        self.count(text.len());
        self.0.extend_from_slice(text.as_bytes());
    }

    fn optional(&mut self, text: &Option<String>) {
        self.text(text.as_deref().unwrap_or_default());
    }

    fn list<T>(
        &mut self,
        all: impl ExactSizeIterator<Item = T>,
        mut each: impl FnMut(&mut Self, T),
    ) {
        self.count(all.len());
        for one in all {
            each(self, one);
        }
    }

    fn sentences(&mut self, texts: &BTreeMap<String, String>) {
        self.list(texts.iter(), |out, (tag, text)| {
            out.text(tag);
            out.text(text);
        });
    }

    fn item(&mut self, item: &AgreedItem) {
        self.0.extend_from_slice(item.id.as_bytes());
        self.sentences(&item.texts);
        // Whoever wrote them in another order meant the same.
        let mut who = item.who.clone();
        who.sort_unstable();
        self.list(who.iter(), |out, side| out.text(&side.to_string()));
        for field in [
            &item.others,
            &item.place,
            &item.how,
            &item.from,
            &item.until,
        ] {
            self.optional(field);
        }
        self.optional(&item.responsible.map(|side| side.to_string()));
    }
}

struct Reading<'a>(&'a [u8]);

impl<'a> Reading<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, left) = self.0.split_at_checked(count)?;
        self.0 = left;
        Some(taken)
    }

    fn count(&mut self) -> Option<usize> {
        let bytes: [u8; 4] = self.take(4)?.try_into().ok()?;
        usize::try_from(u32::from_be_bytes(bytes)).ok()
    }

    fn text(&mut self) -> Option<String> {
        let count = self.count()?;
        String::from_utf8(self.take(count)?.to_vec()).ok()
    }

    fn optional(&mut self) -> Option<Option<String>> {
        Some(Some(self.text()?).filter(|text| !text.is_empty()))
    }

    fn list<T>(&mut self, mut each: impl FnMut(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let count = self.count().filter(|count| *count <= MOST)?;
        (0..count).map(|_| each(self)).collect()
    }

    fn sentences(&mut self) -> Option<BTreeMap<String, String>> {
        let pairs = self.list(|left| Some((left.text()?, left.text()?)))?;
        Some(pairs.into_iter().collect())
    }

    fn item(&mut self) -> Option<AgreedItem> {
        Some(AgreedItem {
            id: ItemId::from_slice(self.take(16)?)?,
            texts: self.sentences()?,
            who: self.list(|left| left.text()?.parse().ok())?,
            others: self.optional()?,
            place: self.optional()?,
            how: self.optional()?,
            from: self.optional()?,
            until: self.optional()?,
            responsible: match self.optional()? {
                Some(side) => Some(side.parse().ok()?),
                None => None,
            },
        })
    }
}
