//! A place far away, where every question costs: what is asked there when nothing is new stays the same however much lies
//! there, and what cannot be known from the heads is looked at whole.

mod forgotten;
mod garage;
mod strangers;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use samenboek_domain::case::CaseDraft;
use samenboek_domain::ids::{CentreId, CircleId, DocumentId};
use samenboek_domain::person::Role;
use samenboek_sync::{Carrier, CarrierError, Folder};
use samenboek_tests::{Laptop, Neighbourhood, evening};
use serde_json::json;

const EIGHT_DAYS: i64 = 8 * 24 * 60 * 60 * 1000;

/// A bucket gives this many names an answer.
const NAMES: usize = 1_000;

/// A folder that stands for a bucket, and counts what is asked.
struct Far {
    folder: Folder,
    requests: usize,
}

impl Far {
    fn open(root: &Path) -> Self {
        fs::create_dir_all(root).unwrap();
        Self {
            folder: Folder::open(root).unwrap(),
            requests: 0,
        }
    }

    /// A listing that answers with so many names.
    fn listed(&mut self, names: usize) {
        self.requests += 1 + names / NAMES;
    }
}

impl Carrier for Far {
    fn list(&mut self, prefix: &str) -> Result<Vec<String>, CarrierError> {
        let names = self.folder.list(prefix)?;
        self.listed(names.len());
        Ok(names)
    }

    fn get(&mut self, name: &str) -> Result<Vec<u8>, CarrierError> {
        self.requests += 1;
        self.folder.get(name)
    }

    fn put(&mut self, name: &str, bytes: &[u8]) -> Result<(), CarrierError> {
        self.requests += 1;
        self.folder.put(name, bytes)
    }

    fn delete(&mut self, name: &str) -> Result<(), CarrierError> {
        self.requests += 1;
        self.folder.delete(name)
    }

    fn flush(&mut self) -> Result<(), CarrierError> {
        self.folder.flush()
    }

    fn free_space(&self) -> Option<u64> {
        None
    }

    fn centres(&mut self) -> Result<BTreeSet<CentreId>, CarrierError> {
        let found = self.folder.centres()?;
        self.listed(found.len());
        Ok(found)
    }

    fn circles(&mut self, centre: &CentreId) -> Result<BTreeSet<CircleId>, CarrierError> {
        let found = self.folder.circles(centre)?;
        self.listed(found.len());
        Ok(found)
    }

    fn far_away(&self) -> Option<String> {
        Some("emmer".to_owned())
    }
}

/// Karin leads at home, Marga sits at the desk; both know the bucket.
struct Street {
    brug: Neighbourhood,
    karin: Laptop,
}

impl Street {
    fn of(seed: u64) -> Self {
        let brug = Neighbourhood::of(1, seed);
        let mut karin = Laptop::new(&brug.path("karin"), seed);
        karin.join(&brug.laptops[0], "Karin", "Karin thuis", Role::Coordinator);
        let street = Self { brug, karin };
        street.settle();
        street
    }

    fn marga(&self) -> &Laptop {
        &self.brug.laptops[0]
    }

    fn bucket(&self) -> std::path::PathBuf {
        self.brug.path("emmer")
    }

    /// How many questions an exchange costs, and how much it brings.
    fn asks(&self, laptop: &Laptop) -> (usize, usize) {
        let mut far = Far::open(&self.bucket());
        let met = laptop.exchange(&mut far).unwrap();
        assert_eq!(met.set_aside, []);
        (far.requests, met.brought)
    }

    /// Until nobody has anything to say.
    fn settle(&self) {
        for _ in 0..4 {
            for laptop in [self.marga(), &self.karin] {
                self.asks(laptop);
            }
        }
    }

    /// What an exchange costs at each when nothing is new.
    fn quiet(&self) -> [usize; 2] {
        [self.marga(), &self.karin].map(|laptop| self.asks(laptop).0)
    }

    fn take_in(&self, count: usize) -> DocumentId {
        let house = self.karin.house();
        let ids = (0..count).map(|number| {
            let draft = json!({"reported_on": "2026-11-20", "kinds": ["noise_people"],
                "referrer": "self", "first_party": {"name": format!("Buur {number}")}});
            let draft = CaseDraft::from_json(draft).unwrap();
            house.record_case(draft).unwrap().value.id
        });
        ids.last().unwrap()
    }

    /// Takes the heads that this laptop, or the other, left there.
    fn heads(&self) -> Vec<std::path::PathBuf> {
        let centre = fs::read_dir(self.bucket().join("samenboek")).unwrap();
        let folders = centre.map(|it| it.unwrap().path().join("heads"));
        let folder = folders.filter(|it| it.is_dir()).last().unwrap();
        let mut heads: Vec<_> = fs::read_dir(folder)
            .unwrap()
            .map(|it| it.unwrap().path())
            .collect();
        heads.sort();
        heads
    }

    /// Other centres that keep theirs in the same bucket.
    fn others(&self, count: usize) {
        for number in 0..count {
            let mut id = [0x5a; 32];
            id[..8].copy_from_slice(&(number as u64).to_le_bytes());
            let centre = CentreId::from_bytes(id).to_string();
            let folder = self.bucket().join("samenboek").join(centre).join("heads");
            fs::create_dir_all(&folder).unwrap();
            fs::write(folder.join("iets"), b"of others").unwrap();
        }
    }
}

/// So many cases and so many other centres; `cargo xtask test --all` asks for four thousand and a thousand.
fn many() -> (usize, usize) {
    let asked = std::env::var("SAMENBOEK_FAR").unwrap_or_else(|_| "60 200".to_owned());
    let (cases, centres) = asked.split_once(' ').expect("SAMENBOEK_FAR=cases centres");
    (cases.parse().unwrap(), centres.parse().unwrap())
}

#[test]
fn an_exchange_with_nothing_new_asks_as_much_with_thousands_of_cases_and_other_centres_as_with_ten()
{
    let (cases, centres) = many();
    let street = Street::of(901);
    street.take_in(10);
    street.settle();
    let with_ten = street.quiet();
    assert!(with_ten.iter().all(|it| *it <= 3), "{with_ten:?}");
    street.take_in(cases - 10);
    street.others(centres);
    street.settle();
    let with_many = street.quiet();
    eprintln!(
        "{with_ten:?} questions with ten cases, {with_many:?} with {cases} and {centres} other centres"
    );
    assert_eq!(with_many, with_ten);
    // What is new in one of them costs the same few questions too.
    let one = street.take_in(1);
    street.asks(&street.karin);
    let (asked, _) = street.asks(street.marga());
    assert!(asked <= 30, "{asked} for one case");
    assert_eq!(street.marga().house().list_cases().unwrap().len(), 0);
    assert!(street.karin.house().case(&one).is_ok());
}

#[test]
fn a_place_that_was_emptied_is_looked_at_whole_and_filled_again() {
    let street = Street::of(902);
    street.marga().record(evening("Soep"));
    street.settle();
    let [quiet, _] = street.quiet();
    // Somebody emptied the bucket: heads, parcels, all.
    fs::remove_dir_all(street.bucket()).unwrap();
    let (asked, _) = street.asks(street.marga());
    assert!(asked > quiet + 5, "{asked} after {quiet}");
    let mut amina = Laptop::new(&street.brug.path("zohra"), 902);
    amina.join(street.marga(), "Zohra", "Zohra thuis", Role::Volunteer);
    let (_, brought) = street.asks(&amina);
    assert_eq!((brought, amina.titles()), (1, vec!["Soep".to_owned()]));
}

#[test]
fn a_parcel_that_is_gone_from_there_comes_back_when_the_own_head_is_gone_too_and_after_a_week() {
    for by_the_week in [false, true] {
        let street = Street::of(903);
        street.marga().record(evening("Soep"));
        street.settle();
        let [quiet, _] = street.quiet();
        let before = crate::sharing::insider::files(&street.bucket());
        let (parcel, _) = before
            .iter()
            .find(|(path, bytes)| bytes.starts_with(b"SBK1\x01\x01") && !path.ends_with("heads"))
            .unwrap();
        fs::remove_file(street.bucket().join(parcel)).unwrap();
        // As long as the heads say nothing new, nobody looks.
        let unseen = street.asks(street.marga()).0;
        assert_eq!(unseen, quiet);
        assert!(!street.bucket().join(parcel).exists());
        if by_the_week {
            street.marga().clock.advance(EIGHT_DAYS);
        } else {
            street
                .heads()
                .iter()
                .for_each(|head| fs::remove_file(head).unwrap());
        }
        assert!(street.asks(street.marga()).0 > quiet);
        assert!(street.bucket().join(parcel).exists(), "{by_the_week}");
    }
}

#[test]
fn a_head_of_another_that_is_torn_or_gone_after_the_list_hides_no_news() {
    for is_torn in [true, false] {
        let street = Street::of(904);
        street.settle();
        let before = street.heads();
        street.marga().record(evening("Soep"));
        street.asks(street.marga());
        let hers = street.heads().into_iter().find(|it| !before.contains(it));
        let hers = hers.unwrap();
        let whole = fs::read(&hers).unwrap();
        if is_torn {
            fs::write(&hers, &whole[..whole.len() / 2]).unwrap();
        } else {
            fs::write(&hers, vec![0; whole.len()]).unwrap();
        }
        let (_, brought) = street.asks(&street.karin);
        assert_eq!(brought, 1, "{is_torn}");
        assert_eq!(street.karin.titles(), ["Soep"]);
    }
}
