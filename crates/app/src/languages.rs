//! Languages that came from a file. They lie in the data folder of this laptop, in the clear as the program's own words do,
//! belong to no book, and go along to no other laptop.

use std::sync::{Arc, PoisonError};

use samenboek_domain::agreement::LanguageTag;
use samenboek_domain::language_pack::{LanguagePack, LanguagePackError, Outline};
use samenboek_paper::reads_as_fluent;

use crate::data_folder::Brought;
use crate::error::{AppError, Result};
use crate::house::House;
use crate::revoking::leading;

/// A language that came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageAdded {
    /// Which.
    pub tag: String,
    /// What it is called in itself.
    pub name: String,
    /// How many messages it lacks: those are said in Dutch.
    pub missing: usize,
}

impl House {
    /// The languages that came from a file, in the order of their tags. One that no longer reads is passed by.
    pub fn languages(&self) -> Arc<Vec<LanguagePack>> {
        let known = || {
            self.languages
                .read()
                .unwrap_or_else(PoisonError::into_inner)
        };
        if let Some(languages) = known().clone() {
            return languages;
        }
        let read = self.folder().read_brought(Brought::Languages).into_iter();
        let read = read.filter_map(|bytes| {
            let pack = LanguagePack::parse(&bytes, &[]);
            if let Err(error) = &pack {
                tracing::warn!(%error, "a language is passed by");
            }
            pack.ok()
        });
        let mut read: Vec<LanguagePack> = read.collect();
        read.sort_by(|one, other| one.tag.cmp(&other.tag));
        let read = Arc::new(read);
        let mut kept = self
            .languages
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        *kept = Some(Arc::clone(&read));
        read
    }

    /// Takes a language in. In the place of one with the same tag only somebody who leads puts it: others read by it. `house` is the outline of the program's own words.
    pub fn add_language(
        &self,
        bytes: &[u8],
        built_in: &[&str],
        house: &Outline,
    ) -> Result<LanguageAdded> {
        self.somebody_sits_here()?;
        let pack = LanguagePack::parse(bytes, built_in).map_err(|it| AppError::of_rule(&it))?;
        for (file, text) in &pack.words {
            if !reads_as_fluent(text) {
                let file = file.clone();
                return Err(AppError::of_rule(&LanguagePackError::BrokenWords { file }));
            }
        }
        if self.languages().iter().any(|known| known.tag == pack.tag) {
            self.leads_here()?;
        }
        let missing = pack.lacks(house).map_err(|it| AppError::of_rule(&it))?;
        self.folder()
            .write_brought(Brought::Languages, pack.tag.as_str(), bytes)?;
        self.forget_languages();
        Ok(LanguageAdded {
            tag: pack.tag.to_string(),
            name: pack.name.as_str().to_owned(),
            missing,
        })
    }

    /// Takes a language away that came from a file, when somebody who leads says so. Who had chosen it reads Dutch from then on.
    pub fn remove_language(&self, tag: &str) -> Result<()> {
        self.leads_here()?;
        let tag = LanguageTag::parse("language", tag)
            .map_err(|_| AppError::refuse_field("not_found", "language"))?;
        if !self
            .folder()
            .remove_brought(Brought::Languages, tag.as_str())?
        {
            return Err(AppError::refuse_field("not_found", "language"));
        }
        self.forget_languages();
        Ok(())
    }

    /// Refuses whoever does not lead.
    pub(crate) fn leads_here(&self) -> Result<()> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        leading(&*rooms.book()?, &seat)?;
        Ok(())
    }

    fn forget_languages(&self) {
        *self
            .languages
            .write()
            .unwrap_or_else(PoisonError::into_inner) = None;
    }
}
