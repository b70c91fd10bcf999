//! What may stand on paper, decided before `paper` makes the bytes.

use chrono::NaiveDate;
use samenboek_domain::ids::DocumentId;
use samenboek_paper::{PaperError, PaperKeySheet, PersonalSheet, PosterItem, PosterSheet, Words};
use samenboek_store::Verification;

use crate::error::{AppError, Result};
use crate::house::House;

impl House {
    /// The poster of a rule, as PDF. Without languages: the rule's own.
    pub fn poster(
        &self,
        rule: &DocumentId,
        languages: &[String],
        words: &Words,
    ) -> Result<Vec<u8>> {
        samenboek_paper::poster(&self.poster_sheet(rule, languages)?, words)
            .map_err(|error| paper_error(&error))
    }

    /// The same poster as pictures for the window, one a page.
    pub fn poster_pictures(
        &self,
        rule: &DocumentId,
        languages: &[String],
        words: &Words,
    ) -> Result<Vec<String>> {
        samenboek_paper::poster_svg(&self.poster_sheet(rule, languages)?, words)
            .map_err(|error| paper_error(&error))
    }

    fn poster_sheet(&self, rule: &DocumentId, languages: &[String]) -> Result<PosterSheet> {
        let view = self.rule(rule)?;
        let languages: Vec<String> = if languages.is_empty() {
            view.record.languages.clone()
        } else {
            languages.to_vec()
        };
        let day = |text: Option<&str>| {
            text.and_then(|text| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok())
        };
        let items: Vec<PosterItem> = view
            .items
            .iter()
            .map(|item| {
                let chosen: Vec<(String, String)> = languages
                    .iter()
                    .filter_map(|language| {
                        item.texts
                            .get(language)
                            .map(|text| (language.clone(), text.clone()))
                    })
                    .collect();
                // A sentence that nobody wrote in a chosen language hangs there in the language it has.
                let texts = if chosen.is_empty() {
                    item.texts
                        .iter()
                        .map(|(a, b)| (a.clone(), b.clone()))
                        .collect()
                } else {
                    chosen
                };
                PosterItem {
                    texts,
                    who: item.who.as_ref().map(|who| who.name.clone()),
                    from: day(item.from.as_deref()),
                    until: day(item.until.as_deref()),
                }
            })
            .collect();
        let made_on = chrono::DateTime::from_timestamp_millis(view.record.recorded.at.as_millis())
            .map(|moment| moment.date_naive());
        Ok(PosterSheet {
            title: view.record.title.clone(),
            place: view.record.place.clone(),
            centre: self.centre_name()?.unwrap_or_default(),
            items,
            languages,
            made_on: made_on.unwrap_or_default(),
            evaluate_on: day(view.record.evaluate_on.as_deref()),
        })
    }

    /// The personal sheet that was made a moment ago, as PDF.
    pub fn personal_sheet(&self, words: &Words) -> Result<Vec<u8>> {
        let sheets = self.sheets().ok_or_else(|| AppError::refuse("not_found"))?;
        let sheet = PersonalSheet {
            name: sheets.person,
            laptop: self.laptop_name()?.unwrap_or_default(),
            centre: self.centre_name()?.unwrap_or_default(),
            code: sheets.personal,
            made_on: self.clock.today(),
        };
        samenboek_paper::personal_sheet(&sheet, words).map_err(|error| paper_error(&error))
    }

    /// The centre's paper key that was made a moment ago, as PDF.
    pub fn paper_key_sheet(&self, words: &Words) -> Result<Vec<u8>> {
        let code = self
            .sheets()
            .and_then(|sheets| sheets.paper_key)
            .ok_or_else(|| AppError::refuse("not_found"))?;
        let sheet = PaperKeySheet {
            centre: self.centre_name()?.unwrap_or_default(),
            code,
            made_on: self.clock.today(),
        };
        samenboek_paper::paper_key_sheet(&sheet, words).map_err(|error| paper_error(&error))
    }

    /// Where every document stands: equal on two laptops that hold the same.
    pub fn document_states(&self) -> Result<std::collections::BTreeMap<DocumentId, String>> {
        Ok(self.rooms()?.store.document_states()?)
    }

    /// Looks over every document, row and parcel.
    pub fn verify(&self) -> Result<Verification> {
        let rooms = self.rooms()?;
        let mut found = rooms.store.verify()?;
        // Of circles only what whoever sits here reads can be looked into.
        if let Some(circles) = self.seat().ok().as_ref().and_then(|it| it.circles.as_ref()) {
            let inside = circles.verify(&rooms.store)?;
            found.documents += inside.documents;
            found.problems.extend(inside.problems);
        }
        Ok(found)
    }
}

pub(crate) fn paper_error(error: &PaperError) -> AppError {
    AppError::fault("paper", error)
}
