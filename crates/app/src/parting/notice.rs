//! The note about a lost laptop for whoever guards the privacy of the organisation, filled in with what the book knows.

use chrono::{DateTime, Local, NaiveDateTime};
use samenboek_crypto::LaptopClass;
use samenboek_domain::ids::LaptopId;
use samenboek_domain::time::Timestamp;
use samenboek_paper::{LossNotice, NoticePart, Words, loss_notice, loss_notice_text};

use crate::error::{AppError, Result};
use crate::house::House;
use crate::papers::paper_error;

impl House {
    /// The note, as PDF.
    pub fn loss_notice(&self, laptop: &LaptopId, words: &Words) -> Result<Vec<u8>> {
        loss_notice(&self.notice_of(laptop)?, words).map_err(|error| paper_error(&error))
    }

    /// The same words, to be looked at and copied.
    pub fn loss_notice_text(&self, laptop: &LaptopId, words: &Words) -> Result<Vec<NoticePart>> {
        loss_notice_text(&self.notice_of(laptop)?, words).map_err(|error| paper_error(&error))
    }

    fn notice_of(&self, laptop: &LaptopId) -> Result<LossNotice> {
        let facts = self.laptop_facts(laptop)?;
        let list = facts.list.ok_or_else(|| AppError::refuse("not_found"))?;
        let loss = list.loss().ok_or_else(|| AppError::refuse("not_found"))?;
        Ok(LossNotice {
            centre: self.centre_name()?.unwrap_or_default(),
            laptop: facts.name,
            is_shared: facts.class == LaptopClass::Shared,
            people: facts.people,
            known_at: local(loss.known_at),
            tell_by: local(loss.tell_by()),
            stopped_at: local(list.at),
            heard: list.heard.map(local),
            encounters: facts.book.encounters,
            rules: facts.book.rules,
            cards: facts.book.people,
            cases: facts.book.cases,
            was_open: loss.was_open.code(),
            with_paper: loss.with_paper.code(),
            exposure: loss.exposure().code(),
            by: self.me()?.name,
            made_on: self.clock.today(),
        })
    }
}

/// As the clock on the wall shows it.
fn local(moment: Timestamp) -> NaiveDateTime {
    DateTime::from_timestamp_millis(moment.as_millis())
        .unwrap_or_default()
        .with_timezone(&Local)
        .naive_local()
}
