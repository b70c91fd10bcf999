//! What a write can do, in the words of the neighbourhood.

use std::collections::BTreeSet;

use samenboek_domain::case::{Case, Party};
use samenboek_domain::encounter::Encounter;
use samenboek_domain::ids::{DocumentId, ItemId, PersonId};
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::person::Card;
use samenboek_domain::rule::{Answer, Rule};
use samenboek_domain::text::Name;

use crate::documents::{
    self, Came, OWN, PartyCards, bin_value, came, case_flat, covered, encounter_flat, name_flat,
    party_flat, person_flat, rule_answer, rule_flat, start, without_door,
};
use crate::error::Result;
use crate::flat::{Flat, Scalar};
use crate::heads::Heads;
use crate::lists;
use crate::writer::Writer;

impl Writer<'_> {
    /// Writes down a new encounter. Its people have cards by now.
    pub fn add_encounter(&mut self, id: DocumentId, encounter: &Encounter) -> Result<()> {
        let content = join(start(self.hand()), encounter_flat(encounter));
        self.create(DocumentKind::Encounter, id, &content)
    }

    /// Changes an encounter, as it was seen at `base`.
    pub fn change_encounter(
        &mut self,
        id: DocumentId,
        base: Option<&Heads>,
        encounter: &Encounter,
    ) -> Result<()> {
        self.change(DocumentKind::Encounter, id, base, |seen| {
            let old = covered(seen);
            let mut form = encounter_flat(encounter);
            without_door(&old, &mut form);
            // Empty again is a word of its own, so that it can stand against another one.
            for (key, empty) in [("guests", Scalar::Int(0)), ("occurrence", Scalar::Null)] {
                if old.get(key).is_some() && form.get(key).is_none() {
                    form.put(key, empty);
                }
            }
            let mut new = keep_unknown(&old, form, &documents::ENCOUNTER_KEYS);
            for map in ["named", "organisers"] {
                keep_order(&old, &mut new, map);
            }
            Ok((old, new, BTreeSet::new()))
        })
    }

    /// Somebody came in: by name, nobody twice.
    pub fn check_in_person(&mut self, id: DocumentId, person: PersonId) -> Result<()> {
        let key = format!("named/{person}");
        self.change(DocumentKind::Encounter, id, None, |now| {
            let mut new = now.clone();
            if !matches!(now.get(&key), Some(Scalar::Int(_))) {
                let places = now.within("named").filter_map(|(_, value)| value.as_int());
                let next = places.max().map_or(0, |last| last.saturating_add(1));
                new.put(key, Scalar::Int(next));
            }
            Ok((now.clone(), new, BTreeSet::new()))
        })
    }

    /// Somebody came in and gave no name.
    pub fn check_in(&mut self, id: DocumentId, who: Came, check_in: &ItemId) -> Result<()> {
        let (key, value) = came(check_in, who);
        self.change(DocumentKind::Encounter, id, None, |now| {
            let mut new = now.clone();
            new.put(key, value);
            Ok((now.clone(), new, BTreeSet::new()))
        })
    }

    /// Writes down a new rule. Its items have ids by now.
    pub fn add_rule(&mut self, id: DocumentId, rule: &Rule) -> Result<()> {
        let content = join(start(self.hand()), rule_flat(rule));
        self.create(DocumentKind::Rule, id, &content)
    }

    /// Changes a rule, as it was seen at `base`. Answers are never touched.
    pub fn change_rule(&mut self, id: DocumentId, base: Option<&Heads>, rule: &Rule) -> Result<()> {
        self.change(DocumentKind::Rule, id, base, |seen| {
            let old = covered(seen);
            Ok((
                old.clone(),
                keep_unknown(&old, rule_flat(rule), &documents::RULE_KEYS),
                BTreeSet::new(),
            ))
        })
    }

    /// Adds an answer to "is it kept?".
    pub fn answer_rule(
        &mut self,
        id: DocumentId,
        answer: &Answer,
        answer_id: &ItemId,
    ) -> Result<()> {
        let (key, value) = rule_answer(answer, answer_id);
        self.change(DocumentKind::Rule, id, None, |now| {
            let mut new = now.clone();
            new.put(key, value);
            Ok((now.clone(), new, BTreeSet::new()))
        })
    }

    /// Writes down a new case, whose parties have these cards.
    pub fn add_case(&mut self, id: DocumentId, case: &Case, parties: &PartyCards) -> Result<()> {
        let content = join(start(self.hand()), case_flat(case, parties));
        self.create(DocumentKind::Case, id, &content)
    }

    /// Changes a case, as it was seen at `base`.
    pub fn change_case(
        &mut self,
        id: DocumentId,
        base: Option<&Heads>,
        case: &Case,
        parties: &PartyCards,
    ) -> Result<()> {
        self.change(DocumentKind::Case, id, base, |seen| {
            let old = covered(seen);
            let mut form = case_flat(case, parties);
            // No group after all is a word of its own, so that it can stand against another one.
            if old.get("group").is_some() && !case.is_group {
                form.put("group", Scalar::Bool(false));
            }
            let new = keep_unknown(&old, form, &documents::CASE_KEYS);
            Ok((old, new, BTreeSet::new()))
        })
    }

    /// Makes the card of a party, in the circle of this write.
    pub fn add_party(&mut self, person: PersonId, party: &Party) -> Result<()> {
        let address = party.address.as_ref().map(|line| line.as_str());
        let content = party_flat(self.hand(), party.name.as_str(), address);
        self.create(DocumentKind::Person, card_of(person), &content)
    }

    /// Changes what a party is called, and where she lives.
    pub fn change_party(&mut self, person: PersonId, party: &Party) -> Result<()> {
        let address = party.address.as_ref().map(|line| line.as_str());
        self.change(DocumentKind::Person, card_of(person), None, |now| {
            let mut new = now.clone();
            new.put("name", Scalar::text(party.name.as_str()));
            new.put("address", Scalar::optional(address));
            Ok((now.clone(), new, BTreeSet::new()))
        })
    }

    /// Makes a person card.
    pub fn add_person(
        &mut self,
        person: PersonId,
        name: &Name,
        role: Option<&str>,
        picture: Option<&str>,
    ) -> Result<()> {
        let content = person_flat(self.hand(), name.as_str(), role, picture);
        self.create(DocumentKind::Person, card_of(person), &content)
    }

    /// Makes the card of somebody who is not of the team.
    pub fn add_card(&mut self, person: PersonId, card: &Card) -> Result<()> {
        let mut content = person_flat(self.hand(), card.name.as_str(), None, None);
        for (key, text) in card.details.each() {
            if text.is_some() {
                content.put(key, Scalar::optional(text));
            }
        }
        for (field, said) in &card.own {
            if let Some(said) = said {
                content.put(format!("{OWN}{field}"), Scalar::text(said.as_str()));
            }
        }
        self.create(DocumentKind::Person, card_of(person), &content)
    }

    /// Writes what a card says, as it was seen at `base`: the name, and the details.
    pub fn change_card(
        &mut self,
        person: PersonId,
        base: Option<&Heads>,
        card: &Card,
    ) -> Result<()> {
        self.change(DocumentKind::Person, card_of(person), base, |seen| {
            let mut new = seen.clone();
            new.put("name", Scalar::text(card.name.as_str()));
            for (key, text) in card.details.each() {
                // A detail that never stood there needs no empty value.
                if text.is_some() || new.get(key).is_some() {
                    new.put(key, Scalar::optional(text));
                }
            }
            for (field, said) in &card.own {
                let key = format!("{OWN}{field}");
                if said.is_some() || new.get(&key).is_some() {
                    new.put(
                        key,
                        Scalar::optional(said.as_ref().map(|line| line.as_str())),
                    );
                }
            }
            Ok((seen.clone(), new, BTreeSet::new()))
        })
    }

    /// Says that this card is of the same person as another one, which counts from now on; or that it is not.
    pub fn say_same(&mut self, person: PersonId, as_other: Option<PersonId>) -> Result<()> {
        let other = as_other.map_or_else(String::new, |other| other.to_string());
        self.put_scalar(DocumentKind::Person, card_of(person), "same_as", &other)
    }

    /// Gives a person another name.
    pub fn rename_person(&mut self, person: PersonId, name: &Name) -> Result<()> {
        self.put_scalar(DocumentKind::Person, card_of(person), "name", name.as_str())
    }

    /// Gives a person another role, by its code. Of whoever has keys the ledger says it, and the card nothing.
    pub fn change_role(&mut self, person: PersonId, role: &str) -> Result<()> {
        self.put_scalar(DocumentKind::Person, card_of(person), "role", role)
    }

    /// Names a laptop or the centre; makes its document when there is none.
    pub fn name_thing(&mut self, kind: DocumentKind, id: DocumentId, name: &Name) -> Result<()> {
        if lists::kind_of(self.tx(), &id)?.is_some() {
            return self.put_scalar(kind, id, "name", name.as_str());
        }
        let content = name_flat(self.hand(), name.as_str());
        self.create(kind, id, &content)
    }

    /// Throws away: it goes to the bin, and can be fetched from there.
    pub fn throw_away(&mut self, id: DocumentId) -> Result<DocumentKind> {
        let value = bin_value(self.hand());
        self.put_bin(id, value)
    }

    /// Fetches from the bin.
    pub fn fetch_back(&mut self, id: DocumentId) -> Result<DocumentKind> {
        self.put_bin(id, Scalar::text(""))
    }

    fn put_bin(&mut self, id: DocumentId, value: Scalar) -> Result<DocumentKind> {
        let kind = lists::kind_of(self.tx(), &id)?.ok_or(crate::StoreError::NotFound(id))?;
        self.change(kind, id, None, |now| {
            let mut new = now.clone();
            new.put("bin", value);
            Ok((now.clone(), new, BTreeSet::from(["bin".to_owned()])))
        })?;
        Ok(kind)
    }

    fn put_scalar(
        &mut self,
        kind: DocumentKind,
        id: DocumentId,
        key: &str,
        text: &str,
    ) -> Result<()> {
        self.change(kind, id, None, |now| {
            let mut new = now.clone();
            new.put(key, Scalar::text(text));
            Ok((now.clone(), new, BTreeSet::new()))
        })
    }
}

/// A person's card has the person's id.
pub(crate) fn card_of(person: PersonId) -> DocumentId {
    DocumentId::from_bytes(*person.as_bytes())
}

pub(crate) fn join(mut start: Flat, content: Flat) -> Flat {
    start.scalars.extend(content.scalars);
    start.texts.extend(content.texts);
    start.maps.extend(content.maps);
    start
}

/// Keys this version does not know were written by a newer one: an edit here leaves them alone.
pub(crate) fn keep_unknown(old: &Flat, mut new: Flat, known: &[&str]) -> Flat {
    for (key, value) in &old.scalars {
        let top = match key.split_once(':') {
            Some(("seat", _)) => "seat",
            _ => key.split('/').next().unwrap_or(key),
        };
        if !known.contains(&top) {
            new.scalars.insert(key.clone(), value.clone());
        }
    }
    for (key, text) in &old.texts {
        new.texts.entry(key.clone()).or_insert_with(|| text.clone());
    }
    new
}

/// Who was listed keeps the place; who is new comes after. So an edit writes only who came and who went.
pub(crate) fn keep_order(old: &Flat, new: &mut Flat, map: &str) {
    let prefix = format!("{map}/");
    let mut next = old
        .within(map)
        .filter_map(|(_, value)| value.as_int())
        .max()
        .map_or(0, |last| last.saturating_add(1));
    let mut keys: Vec<(i64, String)> = new
        .scalars
        .iter()
        .filter(|(key, _)| key.starts_with(&prefix))
        .map(|(key, value)| (value.as_int().unwrap_or(0), key.clone()))
        .collect();
    keys.sort();
    for (_, key) in keys {
        let value = match old.get(&key) {
            Some(value) => value.clone(),
            None => {
                let place = next;
                next = next.saturating_add(1);
                Scalar::Int(place)
            }
        };
        new.scalars.insert(key, value);
    }
}
