//! The pack in words, on paper and on the screen; and as a file for programs.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::person::wish::Wish;
use samenboek_domain::time::Timestamp;
use samenboek_paper::{
    AccessCard as CardOnPaper, AccessConsent as ConsentOnPaper, AccessLine,
    AccessPeriod as PeriodOnPaper, AccessSheet,
};
use serde_json::{Value, json};

use super::{AccessCard, AccessConsent, AccessPack, AccessPeriod, AccessThing, AccessWords};
use crate::wishes::WishView;

impl AccessPack {
    /// The pack as JSON: snake_case, days as YYYY-MM-DD, moments in RFC 3339.
    pub fn to_json(&self) -> Value {
        let thing = |it: &AccessThing| {
            json!({ "id": it.id, "on": it.on, "title": it.title, "activity": it.activity, "place": it.place,
                "table": it.table, "in_bin": it.in_bin })
        };
        let cards = self.cards.iter().map(|it| {
            json!({ "id": it.card.person, "name": it.card.name, "role": it.role, "details": it.card.details })
        });
        let rules = self.rules.iter().map(|(it, sentences)| {
            json!({ "id": it.id, "title": it.title, "place": it.place, "in_bin": it.in_bin, "sees_to": sentences })
        });
        let period =
            |it: &AccessPeriod| json!({ "as": it.code, "from": it.from, "until": it.until });
        let groups = self.groups.iter().map(|(it, line)| {
            json!({ "id": it.id, "name": it.title, "place": it.place, "in_bin": it.in_bin, "line": period(line) })
        });
        let consents = self.consents.iter().map(|it| {
            json!({ "id": it.id, "purpose": it.purpose, "purpose_text": it.purpose_text, "scope": it.scope, "named": it.named,
                "given_on": it.given_on, "until": it.until, "withdrawn": it.withdrawn, "note": it.note, "for_other": it.for_other,
                "by_other": it.by_other, "in_bin": it.in_bin })
        });
        let signals = self.signals.iter().map(|(it, task)| {
            json!({ "id": it.id, "on": it.on, "kind": it.activity, "place": it.place, "in_bin": it.in_bin, "task": task })
        });
        let said = self
            .said
            .iter()
            .map(|it| json!({ "in": thing(&it.thing), "sentence": it.sentence, "key": it.key }));
        json!({
            "asked_on": self.made_on.to_string(),
            "centre": self.centre,
            "cards": cards.collect::<Vec<_>>(),
            "encounters": self.visits.iter().map(thing).collect::<Vec<_>>(),
            "organised": self.organised.iter().map(thing).collect::<Vec<_>>(),
            "photos": self.photos.iter().map(thing).collect::<Vec<_>>(),
            "rules": rules.collect::<Vec<_>>(),
            "groups": groups.collect::<Vec<_>>(),
            "duties": self.duties.iter().map(period).collect::<Vec<_>>(),
            "mediates": self.wishes.iter().map(|it| json!({ "what": it.wish.what, "value": it.who.as_ref().unwrap_or(&it.wish.value) })).collect::<Vec<_>>(),
            "consents": consents.collect::<Vec<_>>(),
            "signals": signals.collect::<Vec<_>>(),
            "sentences": said.collect::<Vec<_>>(),
            "perhaps": self.perhaps,
            "written": self.written,
            "answers": self.answers,
            "readings": self.readings,
            "has_access": self.has_access,
            "laptops": self.laptops,
            "files_with_names": self.files,
        })
    }

    pub(super) fn on_paper(&self, words: &AccessWords<'_>) -> AccessSheet {
        let line = |it: &AccessThing, more: Option<String>| AccessLine {
            on: it.on.as_deref().and_then(|on| on.parse().ok()),
            called: (words.called)(
                it.kind,
                &it.title,
                it.activity.as_deref(),
                it.place.as_deref(),
            ),
            // The place is told apart where the name does not hold it already.
            place: it
                .place
                .clone()
                .filter(|_| !it.title.is_empty() && it.kind != DocumentKind::Signal),
            more,
            in_bin: it.in_bin,
        };
        let visits = self.visits.iter();
        let organised = self.organised.iter();
        let rules = self.rules.iter();
        let said = self.said.iter();
        AccessSheet {
            centre: self.centre.clone(),
            made_on: self.made_on,
            cards: self.cards.iter().map(|it| on_paper(it, words)).collect(),
            visits: visits.map(|it| line(it, it.table.clone())).collect(),
            organised: organised.map(|it| line(it, None)).collect(),
            photos: self.photos.iter().map(|it| line(it, None)).collect(),
            rules: rules
                .flat_map(|(it, sentences)| {
                    let sentences = sentences.iter();
                    sentences.map(|said| line(it, Some(said.clone())))
                })
                .collect(),
            groups: self
                .groups
                .iter()
                .map(|(it, period)| (line(it, None), in_words(period, "member", words)))
                .collect(),
            duties: self
                .duties
                .iter()
                .map(|it| in_words(it, "duty", words))
                .collect(),
            wishes: self.wishes.iter().map(|it| wish(it, words)).collect(),
            consents: self.consents.iter().map(|it| consent(it, words)).collect(),
            signals: self
                .signals
                .iter()
                .map(|(it, task)| line(it, Some(task.clone()).filter(|task| !task.is_empty())))
                .collect(),
            said: said
                .map(|it| line(&it.thing, Some(it.sentence.clone())))
                .collect(),
            perhaps: self.perhaps,
            written: self.written,
            answers: self.answers,
            readings: self.readings,
            has_access: self.has_access,
            laptops: self.laptops.clone(),
            files: days(&self.files),
        }
    }
}

/// What a line about mediating says, and of what, in words.
fn wish(line: &WishView, words: &AccessWords<'_>) -> (String, String) {
    let value = match line.wish.what.parse() {
        Ok(Wish::Speaks) => word_of("tongue", &line.wish.value, words),
        Ok(Wish::NotKind) => word_of("case-kind", &line.wish.value, words),
        Ok(Wish::NotArea | Wish::NotWith) | Err(_) => {
            line.who.clone().unwrap_or_else(|| line.wish.value.clone())
        }
    };
    (line.wish.what.clone(), value)
}

fn in_words(period: &AccessPeriod, family: &str, words: &AccessWords<'_>) -> PeriodOnPaper {
    PeriodOnPaper {
        what: word_of(family, &period.code, words),
        from: day(period.from.as_deref()),
        until: day(period.until.as_deref()),
    }
}

fn consent(consent: &AccessConsent, words: &AccessWords<'_>) -> ConsentOnPaper {
    let named = word_of("purpose", &consent.purpose, words);
    ConsentOnPaper {
        period: PeriodOnPaper {
            what: consent.purpose_text.clone().unwrap_or(named),
            from: day(Some(&consent.given_on)),
            until: day(consent.until.as_deref()),
        },
        scope: word_of("scope", &consent.scope, words),
        note: consent.note.clone(),
        withdrawn: day(consent.withdrawn.as_deref()),
        for_other: consent.for_other,
        by_other: consent.by_other,
        in_bin: consent.in_bin,
    }
}

fn word_of(family: &str, code: &str, words: &AccessWords<'_>) -> String {
    (words.word)(&format!("{family}-{}", code.replace('_', "-")))
}

fn day(text: Option<&str>) -> Option<NaiveDate> {
    text.and_then(|day| day.parse().ok())
}

fn on_paper(card: &AccessCard, words: &AccessWords<'_>) -> CardOnPaper {
    let details = &card.card.details;
    let details = [
        ("alias", &details.alias),
        ("telephone", &details.telephone),
        ("email", &details.email),
        ("address", &details.address),
        ("household", &details.household),
        ("interpreter", &details.interpreter),
    ];
    let filled = details
        .into_iter()
        .filter_map(|(field, text)| Some((field, text.clone()?)));
    CardOnPaper {
        name: card.card.name.clone(),
        role: card
            .role
            .as_deref()
            .map(|role| word_of("role", role, words)),
        details: filled.collect(),
    }
}

/// The days of these moments, each once, the first first.
fn days(moments: &[Timestamp]) -> Vec<NaiveDate> {
    let days = moments.iter().filter_map(|at| {
        Some(chrono::DateTime::from_timestamp_millis(at.as_millis())?.date_naive())
    });
    days.collect::<BTreeSet<_>>().into_iter().collect()
}
