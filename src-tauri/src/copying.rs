//! The copy of the day, made by itself once the book is open and nothing else goes on. Whoever works does not wait for it.

use std::collections::BTreeSet;
use std::time::Duration;

use samenboek_app::Topic;

use crate::desk::{Desk, LooseDesk, Said};

/// How often it is looked whether one is due.
const GLANCE: Duration = Duration::from_secs(3);
/// After one that did not succeed it is not tried for so long, unless the stick was out meanwhile.
const REST: Duration = Duration::from_mins(30);

/// Until when nothing is tried, on the laptop's own count.
#[derive(Default)]
struct Rest(Option<Duration>);

/// Looks from now on, for as long as there is a desk.
pub fn watch(desk: LooseDesk) {
    let watching = std::thread::Builder::new().name("copies".into());
    let begun = watching.spawn(move || {
        let mut rest = Rest::default();
        while let Some(desk) = desk.hold() {
            look(&desk, &mut rest);
            drop(desk);
            std::thread::sleep(GLANCE);
        }
    });
    if let Err(error) = begun {
        tracing::warn!(kind = %error.kind(), "no copy is made by itself");
    }
}

fn look(desk: &Desk, rest: &mut Rest) {
    let Some(house) = desk.house_when_open() else {
        return;
    };
    let due = house.backup_is_due().unwrap_or_else(|error| {
        tracing::warn!(code = error.code(), "whether a copy is due is not known");
        false
    });
    if !due {
        rest.0 = None;
        return;
    }
    let now = house.clock().ticks().awake;
    if desk.is_busy() || rest.0.is_some_and(|until| now < until) {
        return;
    }
    match house.backup_today() {
        Ok(outcome) => {
            rest.0 = None;
            let made = desk.announce(outcome);
            tracing::info!(bytes = made.bytes, "the copy of the day was made");
        }
        Err(error) => {
            tracing::warn!(code = error.code(), "the copy of the day was not made");
            rest.0 = now.checked_add(REST);
            desk.say(Said::Changed(BTreeSet::from([Topic::Laptop])));
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::fs;
    use std::sync::Arc;

    use samenboek_app::{FixedClock, Founding, House, LaptopClass, Passphrase, SystemIds};
    use samenboek_domain::time::Timestamp;

    use super::*;
    use crate::dialogs::Silent;

    const DAY: u32 = 24 * 60 * 60;

    #[test]
    fn a_copy_a_day_waits_for_whatever_goes_on_and_for_the_stick_and_rests_after_one_in_vain() {
        let (folder, stick) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let morning = Timestamp::parse("2026-11-22T09:00:00Z").unwrap();
        let clock = Arc::new(FixedClock::at(morning));
        let house =
            House::open_with(folder.path(), Arc::clone(&clock) as _, Arc::new(SystemIds)).unwrap();
        let desk = Desk::new(folder.path().to_owned(), Box::new(Silent), |_| {}).holding(house);
        let house = desk.house().unwrap();
        let copies = || fs::read_dir(stick.path()).unwrap().count();
        let mut rest = Rest::default();
        look(&desk, &mut rest);
        let founding = Founding {
            centre: "De Brug",
            person: "Amina",
            laptop: "Buurthuis",
            class: LaptopClass::Shared,
            passphrase: &Passphrase::new("fiets wolk koffie brug"),
        };
        house.found(&founding).unwrap();
        look(&desk, &mut rest);
        house.keep_daily_backup(Some(stick.path())).unwrap();
        desk.begin_exchange().unwrap();
        look(&desk, &mut rest);
        assert_eq!(copies(), 0, "an exchange goes on");
        desk.end_exchange();
        look(&desk, &mut rest);
        look(&desk, &mut rest);
        assert_eq!(copies(), 1);
        // Also when nobody sits there any more.
        house.lock();
        clock.pass(DAY);
        look(&desk, &mut rest);
        assert_eq!(copies(), 2);
        // Something lies where the next one should come: it is tried again later, or when the stick was out.
        clock.pass(DAY);
        let names = fs::read_dir(stick.path()).unwrap();
        let name = names.map(|it| it.unwrap().file_name().into_string().unwrap());
        let next = name.max().unwrap().replace("2026-11-23", "2026-11-24");
        let in_the_way = stick.path().join(format!("{next}.new"));
        fs::create_dir(&in_the_way).unwrap();
        look(&desk, &mut rest);
        assert!(house.daily_backup().unwrap().trouble.is_some());
        fs::remove_dir(&in_the_way).unwrap();
        look(&desk, &mut rest);
        assert_eq!(copies(), 2, "it rests");
        clock.pass(31 * 60);
        look(&desk, &mut rest);
        assert_eq!(copies(), 3);
        assert_eq!(house.daily_backup().unwrap().trouble, None);
    }
}
