//! What of an agreement may stand on paper, decided before `paper` makes the bytes: what was agreed and who said yes. No note, no
//! report, no address, and of those who mediate the first name.

use chrono::NaiveDate;
use samenboek_domain::agreement::{
    Agreed, Form, INK_HEIGHT, INK_WIDTH, MOST_SHOWN, NamesThen, Side, TextVersion,
};
use samenboek_domain::ids::{DocumentId, PersonId};
use samenboek_paper::{
    AgreementSheet, PaperError, SheetItem, SheetSide, SheetSignature, SheetWay, Words, agreement,
    agreement_svg,
};

use super::signing::first_name;
use super::{AgreementView, SignatureView, form_of};
use crate::error::{AppError, Result};
use crate::house::House;
use crate::papers::paper_error;

/// For whom copies are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copies {
    /// One for each party.
    Each,
    /// One to look at.
    One,
}

impl House {
    /// An agreement on paper, as PDF/A: the text with this version, or as it stands. Without languages: its own first two.
    pub fn agreement_paper(
        &self,
        id: &DocumentId,
        version: Option<&TextVersion>,
        languages: &[String],
        words: &[Words],
    ) -> Result<Vec<u8>> {
        let sheet = self.agreement_sheet(id, version, languages, Copies::Each)?;
        agreement(&sheet, words).map_err(|error| {
            if matches!(error, PaperError::Unwritable { .. }) {
                AppError::refuse("paper_without_letters")
            } else {
                paper_error(&error)
            }
        })
    }

    /// The same paper as pictures for the window, one a page; one copy of it.
    pub fn agreement_pictures(
        &self,
        id: &DocumentId,
        version: Option<&TextVersion>,
        languages: &[String],
        words: &[Words],
    ) -> Result<Vec<String>> {
        let sheet = self.agreement_sheet(id, version, languages, Copies::One)?;
        agreement_svg(&sheet, words).map_err(|error| paper_error(&error))
    }

    fn agreement_sheet(
        &self,
        id: &DocumentId,
        version: Option<&TextVersion>,
        languages: &[String],
        copies: Copies,
    ) -> Result<AgreementSheet> {
        let view = self.agreement(id)?;
        let now = view.record.agreed.version();
        let wanted = version.copied().unwrap_or(now);
        let signed = view.texts.iter().find(|text| text.version == wanted);
        let (agreed, number, signatures) = match signed {
            Some(text) => (&text.agreed, text.number, text.signatures.as_slice()),
            None if wanted == now => (&view.record.agreed, view.number, [].as_slice()),
            None => return Err(AppError::refuse_field("not_found", "version")),
        };
        let written = self.clock.day_of(view.record.recorded.at);
        let first_signed = signatures.iter().filter_map(|it| day(&it.record.on)).min();
        let people = People::of(&view, signed.map(|text| &text.names), signatures);
        let parties = people.table.iter().map(|it| people.name(it));
        let parties: Vec<String> = parties.filter(|name| !name.is_empty()).collect();
        let languages = if languages.is_empty() {
            &agreed.languages
        } else {
            languages
        };
        Ok(AgreementSheet {
            centre: self.centre_name()?.unwrap_or_default(),
            mediators: people.mediators(),
            made_on: first_signed.unwrap_or(written),
            languages: languages.iter().take(MOST_SHOWN).cloned().collect(),
            items: items(&people, agreed),
            talk_first: pairs(&agreed.talk_first),
            review_on: agreed.review_on.as_deref().and_then(day),
            version: number,
            mark: wanted.mark(),
            is_draft: signatures.is_empty(),
            signatures: places_to_sign(&people, signatures),
            copies: match copies {
                Copies::Each => parties.clone(),
                Copies::One => parties.iter().take(1).cloned().collect(),
            },
            parties,
        })
    }
}

/// Who stands on a sheet and by which name: as it was when the text was signed, or as it is now.
struct People<'a> {
    view: &'a AgreementView,
    then: Option<&'a NamesThen>,
    table: Vec<PersonId>,
}

impl<'a> People<'a> {
    fn of(
        view: &'a AgreementView,
        then: Option<&'a NamesThen>,
        signatures: &[SignatureView],
    ) -> Self {
        let then = then.filter(|then| !then.table.is_empty());
        let mut table = then.map_or_else(|| view.table(), |then| then.table.clone());
        for signature in signatures {
            // Who came to the table later and signed as well.
            if !table.contains(&signature.record.party) {
                table.push(signature.record.party);
            }
        }
        Self { view, then, table }
    }

    fn name(&self, person: &PersonId) -> String {
        match self.then {
            Some(then) => self.view.name_then(then, person),
            None => self.view.name_of(person),
        }
    }

    fn mediators(&self) -> Vec<String> {
        if let Some(then) = self.then {
            return then.mediators.clone();
        }
        let pair = self.view.case.pair.iter();
        let names = pair.map(|person| first_name(&person.name));
        names.filter(|name| !name.is_empty()).collect()
    }
}

fn items(people: &People<'_>, agreed: &Agreed) -> Vec<SheetItem> {
    let side = |side: &Side| match side {
        Side::Party(person) => SheetSide::Named(people.name(person)),
        Side::Mediators => SheetSide::Mediators,
    };
    let items = agreed.items.iter().map(|item| SheetItem {
        texts: pairs(&item.texts),
        who: item.who.iter().map(side).collect(),
        others: item.others.clone(),
        place: item.place.clone(),
        how: item.how.clone(),
        from: item.from.as_deref().and_then(day),
        until: item.until.as_deref().and_then(day),
        responsible: item.responsible.as_ref().map(side),
    });
    items.collect()
}

/// Who signed, and a line for who did not yet.
fn places_to_sign(people: &People<'_>, signatures: &[SignatureView]) -> Vec<SheetSignature> {
    let signed = signatures.iter().map(|it| {
        let record = &it.record;
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let way = match form_of(&record.way) {
            Some(Form::Signed) => SheetWay::Drawn(text(&record.strokes), (INK_WIDTH, INK_HEIGHT)),
            Some(Form::Spoken) => SheetWay::Spoken(text(&record.witness)),
            Some(Form::Typed) => SheetWay::Typed(text(&record.name)),
            Some(Form::Paper) | None => SheetWay::OnPaper,
        };
        SheetSignature {
            name: people.name(&record.party),
            signed: day(&record.on).map(|day| (day, way)),
        }
    });
    let others = people.table.iter().filter(|person| {
        let mut signatures = signatures.iter();
        !signatures.any(|it| it.record.party == **person)
    });
    let others = others.map(|person| SheetSignature {
        name: people.name(person),
        signed: None,
    });
    signed.chain(others).collect()
}

fn pairs(texts: &std::collections::BTreeMap<String, String>) -> Vec<(String, String)> {
    let texts = texts.iter();
    texts
        .map(|(tag, text)| (tag.clone(), text.clone()))
        .collect()
}

fn day(text: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()
}
