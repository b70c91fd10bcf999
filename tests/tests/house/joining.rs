//! Joining over the network, and further laptops of people who are in the team already.

mod line;
mod own_laptops;
mod strangers;
mod trouble;

use std::sync::Arc;
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use samenboek_app::{
    AppError, Cancel, Chosen, House, JoinDesk, Joining, LaptopClass, LetIn, LetInDesk, Passphrase,
    Whose,
};
use samenboek_domain::person::Role;
use samenboek_tests::{Laptop, Neighbourhood, PASSPHRASE};

/// Something that never comes fails a test and does not hang it.
const PATIENCE: Duration = Duration::from_secs(30);

/// Somebody waits with a new laptop.
struct Waits {
    house: Arc<House>,
    join: JoinDesk,
    hears: Receiver<()>,
}

/// Somebody sits at a laptop of the team and lets in.
struct LetsIn {
    house: Arc<House>,
    letting: LetInDesk,
    hears: Receiver<()>,
}

/// Zohra's laptop asks to join.
fn asks(brug: &Neighbourhood, person: &str, seed: u64) -> Arc<House> {
    let mut laptop = Laptop::new(&brug.path(&format!("{person}-{seed}")), seed);
    let name = format!("{person} thuis");
    let passphrase = Passphrase::new(PASSPHRASE);
    let house = laptop.house.take().unwrap();
    house
        .join_request(person, &name, LaptopClass::Personal, &passphrase)
        .unwrap();
    Arc::new(house)
}

impl Waits {
    fn with(house: Arc<House>) -> Self {
        let (says, hears) = mpsc::channel();
        let said = move |_| {
            let _ = says.send(());
        };
        let join =
            JoinDesk::open(Arc::clone(&house), None, 0, Cancel::default(), said, || 0).unwrap();
        Self { house, join, hears }
    }

    fn digits(&self) -> String {
        self.house.join_state().unwrap().unwrap().digits
    }

    fn address(&self) -> String {
        format!("127.0.0.1:{}", self.join.port())
    }

    /// Waits until the screen shows something of this kind.
    fn sees(&self, what: impl Fn(&Joining) -> bool) -> Joining {
        loop {
            let stage = self.join.view().stage;
            if what(&stage) {
                return stage;
            }
            self.hears.recv_timeout(PATIENCE).unwrap();
        }
    }

    fn sees_pictures(&self) -> [u8; 3] {
        let stage = self.sees(|it| matches!(it, Joining::Pictures { .. }));
        let Joining::Pictures { pictures, .. } = stage else {
            panic!("{stage:?}");
        };
        pictures
    }

    fn is_in(&self) {
        self.sees(|it| matches!(it, Joining::In { .. }));
    }
}

impl LetsIn {
    fn at(laptop: &mut Laptop) -> Self {
        Self::of(Arc::new(laptop.house.take().unwrap()))
    }

    fn of(house: Arc<House>) -> Self {
        let (says, hears) = mpsc::channel();
        let said = move |_| {
            let _ = says.send(());
        };
        let letting = LetInDesk::open(Arc::clone(&house), None, Cancel::default(), said, |_| {});
        Self {
            house,
            letting,
            hears,
        }
    }

    fn rings(&self, at: &Waits, digits: &str, whose: Whose) -> Result<(), AppError> {
        let chosen = Chosen::At(at.address());
        self.letting.ring(&chosen, digits, whose)
    }

    fn rings_for_a_volunteer(&self, at: &Waits) -> [u8; 3] {
        self.rings(at, &at.digits(), Whose::Somebody(Role::Volunteer))
            .unwrap();
        self.pictures()
    }

    fn pictures(&self) -> [u8; 3] {
        let stage = self.letting.view().stage;
        let LetIn::Pictures { pictures, .. } = stage else {
            panic!("{stage:?}");
        };
        pictures
    }

    /// Waits until the screen shows something of this kind.
    fn sees(&self, what: impl Fn(&LetIn) -> bool) {
        while !what(&self.letting.view().stage) {
            self.hears.recv_timeout(PATIENCE).unwrap();
        }
    }

    /// Both say that the pictures are the same.
    fn lets_in(&self, waits: &Waits, whose: Whose) {
        self.rings(waits, &waits.digits(), whose).unwrap();
        assert_eq!(waits.sees_pictures(), self.pictures());
        self.letting.say_same(true).unwrap();
        waits.join.say_same(true).unwrap();
        waits.is_in();
        self.sees(|it| matches!(it, LetIn::In { .. }));
    }

    /// How many laptops the ledger here knows.
    fn laptops(&self) -> usize {
        self.house.board().unwrap().len()
    }
}

/// Other digits that may be somebody's.
fn other_digits(digits: &str) -> String {
    (0..1_000_000_u32)
        .map(|number| format!("{number:06}"))
        .find(|it| samenboek_crypto::check_digits(it) && it != digits)
        .unwrap()
}
