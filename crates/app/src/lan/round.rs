//! One exchange over an open connection, and as many as it takes until both have nothing left to say.

use samenboek_sync::lan::{self, LanError, LanKey, Link};

use super::book::LanBook;
use super::lan_error;
use crate::error::{AppError, Result};
use crate::exchange::{Cancel, Exchanged, Progress};
use crate::house::House;
use crate::outcome::Outcome;

/// What came brings a receipt, and that goes over next. More rounds than these never made sense.
const MOST_ROUNDS: usize = 8;

/// One exchange.
#[derive(Debug)]
pub struct LanRound {
    /// What it brought and took. What came stays, also when it was cut off.
    pub outcome: Outcome<Exchanged>,
    /// How it ended; `true` when there was nothing to say.
    pub ended: Result<bool>,
}

impl House {
    /// Begins one exchange with the laptop at the other end.
    pub fn lan_begin(
        &self,
        link: &Link,
        cancel: &Cancel,
        watch: &mut dyn FnMut(Progress),
    ) -> Result<LanRound> {
        let mut book = LanBook::of(self, watch)?;
        let memory = book.remembered(&link.other());
        let (centre, ready) = (book.centre(), LanBook::make_ready);
        let ended = link.exchange(centre, memory, ready, &mut book, cancel);
        end(book, &link.other(), ended)
    }

    /// Waits until the laptop at the other end begins an exchange, and goes through with it.
    pub fn lan_join(
        &self,
        link: &Link,
        cancel: &Cancel,
        watch: &mut dyn FnMut(Progress),
    ) -> Result<LanRound> {
        let mut book = LanBook::of(self, watch)?;
        let (centre, other) = (book.centre(), link.other());
        let begin = |book: &mut LanBook<'_>| book.begin_with(&other);
        let ended = link.join(centre, begin, &mut book, cancel);
        end(book, &link.other(), ended)
    }

    /// Exchanges until both have nothing left to say: what came brings receipts, which go over in the next round.
    /// `each` hears of every round.
    pub fn lan_exchange(
        &self,
        link: &Link,
        cancel: &Cancel,
        watch: &mut dyn FnMut(Progress),
        each: &mut dyn FnMut(Outcome<Exchanged>),
    ) -> Result<()> {
        for _ in 0..MOST_ROUNDS {
            let round = self.lan_begin(link, cancel, watch)?;
            each(round.outcome);
            if round.ended? {
                break;
            }
        }
        Ok(())
    }
}

/// Settles what an exchange brought, and remembers how the other laptop stood.
pub(super) fn end(
    mut book: LanBook<'_>,
    other: &LanKey,
    ended: Result<lan::Outcome, LanError>,
) -> Result<LanRound> {
    let fault = book.fault();
    let (remembered, ended) = match (ended, fault) {
        (_, Some(fault)) => (None, Err(fault)),
        (Ok(said), None) => (
            Some(said.memory),
            Ok(said.took + said.refused + said.gave == 0),
        ),
        (Err(error), None) => (None, Err(lan_error(&error))),
    };
    if let Some(memory) = remembered {
        // Only once all that it says was heard is here for good.
        book.hear_statements()?;
        book.remember(other, &memory)?;
    }
    let outcome = book.end()?;
    Ok(LanRound { outcome, ended })
}

/// Adds one round to what came before.
pub(super) fn absorb(total: &mut Outcome<Exchanged>, round: Outcome<Exchanged>) {
    let (sum, next) = (&mut total.value, round.value);
    sum.brought += next.brought;
    sum.took += next.took;
    sum.slip.at = next.slip.at;
    sum.slip.encounters += next.slip.encounters;
    sum.slip.rules += next.slip.rules;
    sum.slip.signals += next.slip.signals;
    sum.slip.photos += next.slip.photos;
    sum.slip.people += next.slip.people;
    sum.slip.took += next.slip.took;
    sum.slip.versions += next.slip.versions;
    for name in next.slip.from {
        if !sum.slip.from.contains(&name) {
            sum.slip.from.push(name);
        }
    }
    sum.slip.set_aside = next.slip.set_aside;
    sum.slip.waiting = next.slip.waiting;
    sum.set_aside = next.set_aside;
    total.changed.extend(round.changed);
}

/// Whether somebody asked, rather than the network, ended it.
pub(super) fn was_asked(error: &AppError) -> bool {
    error.code() == "cancelled"
}
