//! The laptops that are near: exchange with them goes on by itself from the first unlocking until the program ends.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use samenboek_app::{AppError, ArrivalSlip, Cancel, House, LanDesk, LanSaid, Stage};
use samenboek_domain::ids::LaptopId;

use crate::desk::Said;

/// What is kept of what came and went since the program started.
const MOST_SLIPS: usize = 5;

/// One exchange with a laptop that is near.
#[derive(Clone, Debug)]
pub struct NearSlip {
    /// The laptop.
    pub with: LaptopId,
    /// What came and went.
    pub slip: ArrivalSlip,
}

/// Exchange with laptops that are near, while there is any.
#[derive(Default)]
pub struct Nearby {
    going: Mutex<Going>,
    slips: Arc<Mutex<VecDeque<NearSlip>>>,
}

#[derive(Default)]
struct Going {
    desk: Option<Arc<LanDesk>>,
    trouble: Option<&'static str>,
    is_over: bool,
}

impl Nearby {
    /// Begins or ends, as this laptop was set. `say` hears what changed, and how far an exchange is.
    pub fn keep(
        &self,
        house: &Arc<House>,
        say: impl Fn(Said) + Send + Sync + 'static,
    ) -> Result<(), AppError> {
        let wanted = house.stage() == Stage::Open && house.shares_nearby()?;
        let mut going = held(&self.going);
        if !going.is_over && !wanted {
            check_aside(house);
        }
        if going.is_over || going.desk.is_some() == wanted {
            return Ok(());
        }
        if !wanted {
            end(&mut going);
            return Ok(());
        }
        let slips = Arc::clone(&self.slips);
        let begun = begin(Arc::clone(house), move |said| match said {
            LanSaid::Changed(topics) => say(Said::Changed(topics)),
            LanSaid::Progress(progress) => say(Said::Progress(progress)),
            LanSaid::Exchanged { with, exchanged } => {
                let mut slips = held(&slips);
                let slip = exchanged.slip;
                slips.push_front(NearSlip { with, slip });
                slips.truncate(MOST_SLIPS);
            }
        });
        match begun {
            Ok(desk) => {
                tracing::info!(port = desk.port(), finds = desk.finds(), "laptops near");
                going.desk = Some(Arc::new(desk));
                going.trouble = None;
            }
            Err(error) => {
                going.trouble = Some(error.code());
                check_aside(house);
            }
        }
        Ok(())
    }

    /// The exchange that goes on.
    pub fn desk(&self) -> Option<Arc<LanDesk>> {
        held(&self.going).desk.clone()
    }

    /// Why it does not go on.
    pub fn trouble(&self) -> Option<&'static str> {
        held(&self.going).trouble
    }

    /// What came and went last, the newest first.
    pub fn slips(&self) -> Vec<NearSlip> {
        held(&self.slips).iter().cloned().collect()
    }

    /// Ends for now: there is no book any more. It begins again with the next one.
    pub fn rest(&self) {
        end(&mut held(&self.going));
        held(&self.slips).clear();
    }

    /// Ends for good, and lets go of the house.
    pub fn close(&self) {
        let mut going = held(&self.going);
        going.is_over = true;
        end(&mut going);
    }
}

/// What came earlier and was believed on its word is loaded, also where nobody exchanges with laptops near.
fn check_aside(house: &Arc<House>) {
    if house.has_unchecked().unwrap_or(false) {
        let house = Arc::clone(house);
        thread::spawn(move || {
            if let Err(error) = house.check_what_came(&Cancel::default()) {
                tracing::warn!(code = error.code(), "what came is not checked yet");
            }
        });
    }
}

fn end(going: &mut Going) {
    if let Some(desk) = going.desk.take() {
        desk.stop();
    }
}

/// A test that drives several windows side by side wants them to meet only when it says so: `SAMENBOEK_NEAR=nobody`
/// listens on a free port and looks for nobody. Not in released programs.
fn begin(
    house: Arc<House>,
    say: impl Fn(LanSaid) + Send + Sync + 'static,
) -> Result<LanDesk, AppError> {
    #[cfg(debug_assertions)]
    if std::env::var("SAMENBOEK_NEAR").as_deref() == Ok("nobody") {
        return LanDesk::listen(house, 0, say);
    }
    LanDesk::start(house, say)
}

fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}
