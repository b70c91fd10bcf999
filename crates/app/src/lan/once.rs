//! One exchange with a laptop on the same network, when somebody asks for it.

use std::sync::Arc;
use std::time::{Duration, Instant};

use samenboek_crypto::random;
use samenboek_sync::lan::{DEFAULT_PORT, Lan, LanError, Link, Near, parse_address};

use super::lan_error;
use super::round::{absorb, was_asked};
use crate::error::{AppError, Result};
use crate::exchange::{Cancel, Exchanged, Progress, kept_apart};
use crate::house::House;
use crate::late::asks_for_a_look;
use crate::outcome::Outcome;

/// How long a known laptop is looked for.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long the other is left to call, when it is its turn.
const TURN: Duration = Duration::from_secs(3);
/// How long at a time the network is listened to.
const GLANCE: Duration = Duration::from_millis(300);

/// Exchanges with the laptop at this address, or without one with the first known laptop that is near, as a task of its
/// own.
pub async fn exchange_lan(
    house: Arc<House>,
    address: Option<String>,
    cancel: Cancel,
    mut watch: impl FnMut(Progress) + Send + 'static,
) -> Result<Outcome<Exchanged>> {
    let task = tokio::task::spawn_blocking(move || match address {
        Some(address) => house.lan_visit(&address, &cancel, &mut watch),
        None => house.lan_meet(PATIENCE, &cancel, &mut watch),
    });
    task.await
        .map_err(|error| AppError::fault("unknown", error))?
}

impl House {
    /// Exchanges with the laptop at an address that somebody typed.
    pub fn lan_visit(
        &self,
        address: &str,
        cancel: &Cancel,
        watch: &mut dyn FnMut(Progress),
    ) -> Result<Outcome<Exchanged>> {
        let at = parse_address(address).map_err(|error| lan_error(&error))?;
        let lan = self.lan_listen(0)?;
        let link = lan
            .call_known(at, cancel)
            .map_err(|error| lan_error(&error))?;
        let visited = self.visit(&link, cancel, watch);
        lan.close();
        visited
    }

    /// Waits for a laptop that calls, within this time, and exchanges as long as it has something to say. None when
    /// nobody did.
    pub fn lan_serve(
        &self,
        lan: &Lan,
        patience: Duration,
        cancel: &Cancel,
    ) -> Result<Option<Outcome<Exchanged>>> {
        let late = Cancel::default();
        let served = std::thread::scope(|scope| {
            let answering = scope.spawn(|| self.answer(lan, &late, cancel));
            let began = Instant::now();
            while !answering.is_finished() && began.elapsed() < patience {
                if cancel.is_cancelled() {
                    break;
                }
                std::thread::sleep(GLANCE);
            }
            // A conversation that goes on is not cut off by this.
            late.cancel();
            answering.join().ok().flatten()
        });
        lan.close();
        served.transpose()
    }

    /// Exchanges with the first known laptop that is near, or that calls, within this time.
    pub fn lan_meet(
        &self,
        patience: Duration,
        cancel: &Cancel,
        watch: &mut dyn FnMut(Progress),
    ) -> Result<Outcome<Exchanged>> {
        let lan = self.lan_listen(DEFAULT_PORT)?;
        let over = Cancel::default();
        let met = std::thread::scope(|scope| {
            let answering = scope.spawn(|| self.answer(&lan, &over, cancel));
            let called = || answering.is_finished();
            let met = self.look_around(&lan, patience, &called, cancel, &over, watch);
            over.cancel();
            answering.join().ok().flatten().unwrap_or(met)
        });
        lan.close();
        met
    }

    /// Waits for a laptop that calls, and exchanges as long as it has something to say. None when nobody did.
    fn answer(
        &self,
        lan: &Lan,
        stop: &Cancel,
        cancel: &Cancel,
    ) -> Option<Result<Outcome<Exchanged>>> {
        let link = lan.answer(stop).ok().flatten()?;
        // From here on it is a conversation: the end of looking around does not cut it off.
        let mut total = nothing();
        let mut rounds = 0;
        while let Ok(round) = self.lan_join(&link, cancel, &mut |_| {}) {
            absorb(&mut total, round.outcome);
            match round.ended {
                Ok(is_quiet) => {
                    rounds += 1;
                    if is_quiet {
                        break;
                    }
                }
                // Whoever began goes when all has been said.
                Err(_) if rounds > 0 => break,
                Err(error) => return Some(Err(error)),
            }
        }
        let checked = self.check_behind(&mut total, cancel);
        Some(checked.map(|()| total))
    }

    /// Whoever exchanges once may be gone in a moment: what came is checked at once.
    fn check_behind(&self, total: &mut Outcome<Exchanged>, cancel: &Cancel) -> Result<()> {
        let checked = self.check_what_came(cancel)?;
        total.changed.extend(checked.changed);
        if checked.value > 0 {
            let rooms = self.rooms()?;
            total.value.slip.set_aside = asks_for_a_look(&rooms)?;
            total.value.set_aside = kept_apart(&rooms)?;
        }
        Ok(())
    }

    fn look_around(
        &self,
        lan: &Lan,
        patience: Duration,
        somebody_called: &dyn Fn() -> bool,
        cancel: &Cancel,
        over: &Cancel,
        watch: &mut dyn FnMut(Progress),
    ) -> Result<Outcome<Exchanged>> {
        let salt = random::<16>().map_err(|error| AppError::fault("unknown", error))?;
        let near = Near::begin(lan.own(), lan.port(), salt, self.lan_keys()?);
        let began = Instant::now();
        let mut found = Vec::new();
        while began.elapsed() < patience && !somebody_called() {
            match &near {
                Ok(near) => {
                    let next = near
                        .next(GLANCE, cancel)
                        .map_err(|error| lan_error(&error))?;
                    found.extend(next.map(|laptop| (laptop, Instant::now())));
                }
                // Nothing can be found here; somebody may call all the same.
                Err(_) if cancel.is_cancelled() => return Err(lan_error(&LanError::Cancelled)),
                Err(_) => std::thread::sleep(GLANCE),
            }
            let ready = found
                .iter()
                .position(|(laptop, since)| lan.own() < laptop.key || since.elapsed() > TURN);
            let Some((laptop, _)) = ready.map(|at| found.swap_remove(at)) else {
                continue;
            };
            for at in laptop.addresses {
                if let Ok(link) = lan.call(at, laptop.key, cancel) {
                    // Nobody need be answered any more.
                    over.cancel();
                    return self.visit(&link, cancel, watch);
                }
            }
        }
        Err(lan_error(&LanError::NotFound))
    }

    fn visit(
        &self,
        link: &Link,
        cancel: &Cancel,
        watch: &mut dyn FnMut(Progress),
    ) -> Result<Outcome<Exchanged>> {
        let mut total = nothing();
        let mut rounds = 0;
        let ended = self.lan_exchange(link, cancel, watch, &mut |round| {
            rounds += 1;
            absorb(&mut total, round);
        });
        link.close();
        self.check_behind(&mut total, cancel)?;
        match ended {
            // The other may hang up as soon as nothing was left to say.
            Err(error) if rounds < 2 || was_asked(&error) => Err(error),
            Ok(()) | Err(_) => Ok(total),
        }
    }
}

fn nothing() -> Outcome<Exchanged> {
    Outcome::new(Exchanged::default(), [])
}
