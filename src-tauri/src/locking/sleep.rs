//! A laptop that goes to sleep locks before it does: the system (systemd-logind) says that it will, and waits a moment for
//! whoever asked it to. Where there is no such system, waking is noticed instead.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use gio::glib::{self, ControlFlow, Variant, VariantTy};
use gio::prelude::*;
use gio::{BusType, Cancellable, DBusCallFlags, DBusConnection, DBusSignalFlags, UnixFDList};
use samenboek_app::{Closes, DueLock};

use super::close;
use crate::desk::{LooseDesk, Said};

const NAME: &str = "org.freedesktop.login1";
const PATH: &str = "/org/freedesktop/login1";
const MANAGER: &str = "org.freedesktop.login1.Manager";
/// The system answers at once or not at all.
const ANSWERS_WITHIN: i32 = 2_000;
/// How often it is looked whether the window has locked.
const GLANCE: Duration = Duration::from_millis(50);
/// So often: two seconds. The system waits five.
const GLANCES: u32 = 40;

/// What makes the system wait; letting it go lets it sleep.
type Wait = Rc<RefCell<Option<UnixFDList>>>;

/// Listens from now on, on the window's thread. It listens for as long as the connection is kept.
pub fn watch(desk: LooseDesk) -> Option<DBusConnection> {
    let bus = gio::bus_get_sync(BusType::System, Cancellable::NONE);
    let bus = match bus {
        Ok(bus) => bus,
        Err(error) => {
            tracing::info!(%error, "nobody says when the laptop goes to sleep");
            return None;
        }
    };
    let wait = Wait::default();
    *wait.borrow_mut() = asked_to_wait(&bus);
    bus.signal_subscribe(
        Some(NAME),
        Some(MANAGER),
        Some("PrepareForSleep"),
        Some(PATH),
        None,
        DBusSignalFlags::NONE,
        move |bus, _, _, _, _, told| {
            let goes_to_sleep = told.child_value(0).get::<bool>().unwrap_or_default();
            if goes_to_sleep {
                lock_before(&desk, Rc::clone(&wait));
            } else {
                *wait.borrow_mut() = asked_to_wait(bus);
            }
        },
    );
    Some(bus)
}

/// Asks the system to wait a moment before it sleeps.
fn asked_to_wait(bus: &DBusConnection) -> Option<UnixFDList> {
    let why = ("sleep", "Samenboek", "lock", "delay");
    let asked = bus.call_with_unix_fd_list_sync(
        Some(NAME),
        PATH,
        MANAGER,
        "Inhibit",
        Some(&why.to_variant()),
        Some(VariantTy::new("(h)").ok()?),
        DBusCallFlags::NONE,
        ANSWERS_WITHIN,
        UnixFDList::NONE,
        Cancellable::NONE,
    );
    let said = |(_, held): (Variant, UnixFDList)| held;
    asked
        .map(said)
        .inspect_err(|error| tracing::info!(%error, "the system does not wait"))
        .ok()
}

/// The window keeps what is half-written and locks; when it does not, it is locked from here. Then the system may sleep.
fn lock_before(desk: &LooseDesk, wait: Wait) {
    tracing::info!("the laptop goes to sleep");
    let held = desk.hold();
    let house = held.as_ref().and_then(|desk| desk.house_when_open());
    if !house.is_some_and(|house| house.may_lock()) {
        wait.borrow_mut().take();
        return;
    }
    if let Some(desk) = held {
        desk.say(Said::Lock(DueLock::Closing(Closes::Laptop)));
    }
    let (desk, mut glances) = (desk.clone(), 0);
    glib::timeout_add_local(GLANCE, move || {
        glances += 1;
        let desk = desk.hold();
        let house = desk.as_ref().and_then(|desk| desk.house_when_open());
        let is_locked = house.is_none_or(|house| house.somebody_sits_here().is_err());
        if !is_locked && glances < GLANCES {
            return ControlFlow::Continue;
        }
        if let (false, Some(desk)) = (is_locked, desk) {
            close(&desk, Closes::Laptop);
        }
        wait.borrow_mut().take();
        ControlFlow::Break
    });
}
