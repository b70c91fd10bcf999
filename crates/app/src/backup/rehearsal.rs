//! Trying whether a copy can be put back: it is, for a moment, in a folder of its own, as it would be on a new laptop, and
//! looked over there. The book itself is not touched.

use std::path::Path;
use std::sync::Arc;

use samenboek_crypto::Passphrase;
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::time::Timestamp;

use super::{COPIED_AT, RestoreMode};
use crate::error::Result;
use crate::house::House;
use crate::outcome::{Outcome, Topic};

/// What a copy holds that was put back and looked over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rehearsal {
    /// How many encounters.
    pub encounters: usize,
    /// How many cases, of those that whoever has this passphrase reads.
    pub cases: usize,
    /// When the copy was begun; none of copies of before that was kept.
    pub until: Option<Timestamp>,
    /// How many things are wrong with it; with none it is good.
    pub problems: usize,
}

impl House {
    /// Puts a copy back in a folder that goes again, and looks over all that is in it; without `file` the last one.
    /// Refused with a wrong passphrase, and where the file is no copy, cut off or changed.
    pub fn rehearse(
        &self,
        file: Option<&Path>,
        passphrase: &Passphrase,
    ) -> Result<Outcome<Rehearsal>> {
        self.somebody_sits_here()?;
        let file = match file {
            Some(file) => file.to_owned(),
            None => self.last_copy()?,
        };
        let _alone = self.alone_with_copies();
        let place = self.folder().begin_rehearsal()?;
        let told = self.put_back_at(&place, &file, passphrase);
        self.folder().end_rehearsal();
        let told = told?;
        if told.problems == 0 {
            self.folder().note_rehearsed(self.clock.now().as_millis())?;
        }
        Ok(Outcome::new(told, [Topic::Laptop]))
    }

    fn put_back_at(&self, place: &Path, file: &Path, passphrase: &Passphrase) -> Result<Rehearsal> {
        let trial = Self::open_with(place, Arc::clone(&self.clock), Arc::clone(&self.ids))?;
        trial.restore(file, passphrase, RestoreMode::JoinAgain)?;
        let looked = trial.verify()?;
        let rooms = trial.rooms()?;
        let seat = trial.seat()?;
        let cases = match &seat.circles {
            Some(circles) => circles.list_cases()?.len(),
            None => 0,
        };
        let until = rooms.store.setting(COPIED_AT)?;
        Ok(Rehearsal {
            encounters: rooms.store.documents_of(DocumentKind::Encounter)?.len(),
            cases,
            until: until
                .and_then(|millis| millis.parse().ok())
                .map(Timestamp::from_millis),
            problems: looked.problems.len(),
        })
    }
}
