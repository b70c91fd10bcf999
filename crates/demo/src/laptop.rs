//! A laptop of an invented book: a real house in a real folder, with a clock that is moved by hand.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use samenboek_app::{
    Clock, FixedClock, Founding, House, Passphrase, Result, SystemIds, Unlocked, Whose,
};
use samenboek_domain::ids::PersonId;
use samenboek_domain::time::Timestamp;

use super::book::{Book, LaptopPlan};
use crate::{Opens, lost};

const AN_HOUR: i64 = 60 * 60 * 1000;

/// A laptop, and who sits there.
pub struct Laptop {
    pub house: Arc<House>,
    clock: Arc<FixedClock>,
    ahead: i64,
    /// Who has keys here.
    owner: usize,
    unlocked: Option<Unlocked>,
    sits: usize,
}

impl Laptop {
    /// A laptop with nothing on it yet, whose clock stands at this moment.
    pub fn new(folder: &Path, plan: &LaptopPlan, at: Timestamp, opens: Opens) -> Result<Self> {
        fs::create_dir_all(folder).map_err(samenboek_app::AppError::from)?;
        let ahead = plan.hours_ahead.saturating_mul(AN_HOUR);
        let at = Timestamp::from_millis(at.as_millis().saturating_add(ahead));
        let clock = Arc::new(FixedClock::at(at));
        let house = opens(folder, Arc::clone(&clock) as _, Arc::new(SystemIds))?;
        Ok(Self {
            house: Arc::new(house),
            clock,
            ahead,
            owner: plan.of,
            unlocked: None,
            sits: plan.of,
        })
    }

    /// Founds the centre here.
    pub fn found(&mut self, book: &Book, passphrase: &Passphrase) -> Result<()> {
        let (Some(member), Some(plan)) = (book.team.first(), book.laptops.first()) else {
            return Err(lost());
        };
        self.house.found(&Founding {
            centre: book.centre,
            person: member.name,
            laptop: plan.name,
            class: plan.class,
            passphrase,
        })?;
        self.keeps_keys();
        Ok(())
    }

    /// Joins the book of whoever founded it, by two files and six digits.
    pub fn join(
        &mut self,
        first: &Self,
        book: &Book,
        plan: &LaptopPlan,
        passphrase: &Passphrase,
    ) -> Result<()> {
        let member = book.team.get(plan.of).ok_or_else(lost)?;
        let whose = if plan.of == 0 {
            Whose::Mine
        } else {
            Whose::Somebody(member.role)
        };
        let asked = self
            .house
            .join_request(member.name, plan.name, plan.class, passphrase)?
            .value;
        let request = self.house.join_file()?;
        let approval = first.house.join_approve(&request, &asked.digits, whose)?;
        self.house.join_finish(&approval.answer)?;
        self.house.join_same(true)?;
        self.keeps_keys();
        Ok(())
    }

    fn keeps_keys(&mut self) {
        self.house.sheets_done();
        self.unlocked = self.house.unlocked();
        self.sits = self.owner;
    }

    /// Moves the clock on to this moment, or as far ahead of it as this clock is.
    pub fn is_at(&self, moment: Timestamp) {
        let there = moment.as_millis().saturating_add(self.ahead);
        let more = there.saturating_sub(self.clock.now().as_millis());
        self.clock.advance(more.max(0));
    }

    /// Somebody sits down, by her place in the team.
    pub fn sit(&mut self, member: usize, person: Option<&PersonId>) -> Result<()> {
        if self.sits == member {
            return Ok(());
        }
        if member == self.owner {
            let unlocked = self.unlocked.clone().ok_or_else(lost)?;
            self.house.enter(unlocked)?;
        } else {
            self.house.sign_in(person.ok_or_else(lost)?)?;
        }
        self.sits = member;
        Ok(())
    }
}
