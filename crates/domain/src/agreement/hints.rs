//! What looks odd in an agreement, and may well be meant so. Nothing of this ever stands in the way.
//!
//! A good item is so clear that an outsider could tell whether it was kept, blames nobody, waits for nobody else, and has a day
//! (DOMAIN.md 1.7).

use super::{Agreed, AgreedItem, Side};
use crate::choice::choices;
use crate::text::fold;

choices!(
    /// What looks odd.
    HintKind {
        /// A word that everybody reads otherwise.
        Vague => "vague",
        /// A word that lays blame.
        Blaming => "blaming",
        /// It waits for what the other does.
        Conditional => "conditional",
        /// It has no day.
        WithoutDay => "without_day",
        /// One side does everything.
        OneSided => "one_sided",
    }
);

/// Something that looks odd.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// The place of the item, from 0; none when it is about all of them.
    pub item: Option<usize>,
    /// What.
    pub kind: HintKind,
    /// The word it is about, as it stands in our lists.
    pub word: Option<&'static str>,
}

/// Words of one language, folded. Two words with a space are looked for together.
struct Words {
    vague: &'static [&'static str],
    blaming: &'static [&'static str],
    /// Both stand in one sentence, in this order.
    conditional: &'static [(&'static str, &'static str)],
}

const DUTCH: Words = Words {
    vague: &[
        "proberen",
        "probeert",
        "probeer",
        "normaal",
        "netjes",
        "wat minder",
        "minder",
        "rekening houden",
        "houdt rekening",
        "houden rekening",
        "zo veel mogelijk",
        "zoveel mogelijk",
        "zo min mogelijk",
        "op tijd",
        "af en toe",
        "soms",
        "redelijk",
        "respect",
        "rustig",
        "eventueel",
        "liefst",
        "voortaan beter",
    ],
    blaming: &[
        "altijd",
        "nooit",
        "schuld",
        "overlast",
        "asociaal",
        "pesten",
        "pest",
        "treiteren",
        "liegt",
        "leugen",
        "expres",
        "dader",
        "ophouden",
        "belachelijk",
    ],
    conditional: &[
        ("als", "dan"),
        ("indien", "dan"),
        ("mits", ""),
        ("tenzij", ""),
        ("pas als", ""),
        ("alleen als", ""),
    ],
};

const ENGLISH: Words = Words {
    vague: &[
        "try",
        "tries",
        "normal",
        "normally",
        "less",
        "a bit less",
        "considerate",
        "keep in mind",
        "as much as possible",
        "on time",
        "now and then",
        "sometimes",
        "reasonable",
        "reasonably",
        "respect",
        "quiet",
        "quietly",
        "possibly",
        "preferably",
        "better",
    ],
    blaming: &[
        "always",
        "never",
        "fault",
        "blame",
        "nuisance",
        "antisocial",
        "bully",
        "bullying",
        "lies",
        "liar",
        "on purpose",
        "offender",
        "stop",
        "ridiculous",
    ],
    conditional: &[
        ("if", "then"),
        ("unless", ""),
        ("provided that", ""),
        ("only if", ""),
        ("as long as", ""),
    ],
};

/// What looks odd in a text.
pub fn hints(agreed: &Agreed) -> Vec<Hint> {
    let mut found = Vec::new();
    for (place, item) in agreed.items.iter().enumerate() {
        of_item(place, item, &mut found);
    }
    if is_one_sided(&agreed.items) {
        found.push(Hint {
            item: None,
            kind: HintKind::OneSided,
            word: None,
        });
    }
    found
}

fn of_item(place: usize, item: &AgreedItem, found: &mut Vec<Hint>) {
    let mut hint = |kind, word| {
        let hint = Hint {
            item: Some(place),
            kind,
            word,
        };
        if !found.contains(&hint) {
            found.push(hint);
        }
    };
    let how = item.how.as_deref().unwrap_or_default();
    for (tag, text) in &item.texts {
        let words = match tag.split('-').next() {
            Some("nl") => &DUTCH,
            Some("en") => &ENGLISH,
            Some(_) | None => continue,
        };
        let text = spaced(&format!("{text} {how}"));
        // Of "a bit less" and "less" the longer one says it.
        if let Some(word) = first_in(&text, words.vague) {
            hint(HintKind::Vague, Some(word));
        }
        if let Some(word) = first_in(&text, words.blaming) {
            hint(HintKind::Blaming, Some(word));
        }
        let waits = words.conditional.iter().find(|(first, then)| {
            let after = text.split_once(&format!(" {first} ")).map(|it| it.1);
            after.is_some_and(|after| {
                then.is_empty() || format!(" {after}").contains(&format!(" {then} "))
            })
        });
        if let Some((word, _)) = waits {
            hint(HintKind::Conditional, Some(word));
        }
    }
    if item.from.is_none() && item.until.is_none() {
        hint(HintKind::WithoutDay, None);
    }
}

/// The words of a text, folded, each with a space on both sides.
fn spaced(text: &str) -> String {
    let folded = fold(text);
    let words = folded.split(|letter: char| !letter.is_alphanumeric() && letter != '\'');
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    format!(" {} ", words.join(" "))
}

fn first_in(text: &str, words: &[&'static str]) -> Option<&'static str> {
    let stands = |word: &&&'static str| text.contains(&format!(" {word} "));
    words
        .iter()
        .filter(stands)
        .max_by_key(|word| word.len())
        .copied()
}

/// Two items or more, and all of them for one party.
fn is_one_sided(items: &[AgreedItem]) -> bool {
    let sides = items.iter().map(|item| match item.responsible {
        Some(Side::Party(person)) => Some(person),
        Some(Side::Mediators) | None => None,
    });
    let sides: Option<Vec<_>> = sides.collect();
    let Some(mut sides) = sides.filter(|sides| sides.len() > 1) else {
        return false;
    };
    // Who does it with the other shares it.
    let shared = items.iter().any(|item| item.who.len() > 1);
    sides.dedup();
    sides.len() == 1 && !shared
}
