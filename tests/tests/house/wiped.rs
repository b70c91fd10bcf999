//! What somebody unlocked with is in memory no longer once she has locked, and the key of the shared database no longer
//! once the house is shut. A process of its own looks through all that it may write to.

use std::fs::{self, File};
use std::os::unix::fs::FileExt as _;
use std::process::Command;

use samenboek_app::{Founding, House, LaptopClass, Passphrase};
use samenboek_crypto::{ClosedSession, KeysFile, OpenSession};
use tempfile::TempDir;

const CHILD: &str = "SAMENBOEK_WIPED_CHILD";
/// Secrets are remembered under this, so that what is remembered is not found.
const MASK: u8 = 0x5A;
/// So much of memory is read at once.
const PIECE: usize = 1 << 16;

struct Masked {
    what: &'static str,
    bytes: Vec<u8>,
}

impl Masked {
    fn of(what: &'static str, secret: &[u8]) -> Self {
        let bytes = secret.iter().map(|byte| byte ^ MASK).collect();
        Self { what, bytes }
    }

    fn is_at(&self, memory: &[u8]) -> bool {
        memory.len() >= self.bytes.len()
            && (memory.iter().zip(&self.bytes)).all(|(here, masked)| here ^ MASK == *masked)
    }

    /// Where it stands in what this process may write to.
    fn places(&self) -> Vec<String> {
        let memory = File::open("/proc/self/mem").unwrap();
        let maps = fs::read_to_string("/proc/self/maps").unwrap();
        let mut piece = vec![0; PIECE + self.bytes.len()];
        let own = piece.as_ptr() as u64;
        let mut places = Vec::new();
        for line in maps.lines().filter(|line| line.contains(" rw")) {
            let (range, kind) = line.split_once(' ').unwrap();
            let kind = kind.split_whitespace().nth(4).unwrap_or("no name");
            let (start, end) = range.split_once('-').unwrap();
            let start = u64::from_str_radix(start, 16).unwrap();
            let end = u64::from_str_radix(end, 16).unwrap();
            let mut at = start;
            while at < end {
                let length = usize::try_from(end - at).unwrap().min(piece.len());
                // Pages that were given back meanwhile hold nothing.
                let read = memory.read_at(&mut piece[..length], at).unwrap_or(0);
                for place in 0..read.min(PIECE) {
                    let address = at + place as u64;
                    let is_own = (own..own + piece.len() as u64).contains(&address);
                    if !is_own && self.is_at(&piece[place..read]) {
                        places.push(format!("{kind} {address:x} of {range}"));
                    }
                }
                at += PIECE as u64;
            }
        }
        piece.fill(0);
        places
    }
}

#[test]
fn what_somebody_unlocked_with_is_in_memory_no_longer_once_she_has_locked() {
    let child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "wiped::in_a_process_of_its_own", "--nocapture"])
        .env(CHILD, "1")
        .output()
        .unwrap();
    assert!(
        child.status.success(),
        "{}\n{}\n{}",
        child.status,
        String::from_utf8_lossy(&child.stdout),
        String::from_utf8_lossy(&child.stderr)
    );
}

#[test]
fn in_a_process_of_its_own() {
    // Called by the test above, and only then.
    if std::env::var_os(CHILD).is_none() {
        return;
    }
    let folder = TempDir::new().unwrap();
    let house = House::open(folder.path()).unwrap();
    let phrase = Masked::of("her passphrase", phrase(&house).as_bytes());
    let keys = KeysFile::from_bytes(&fs::read(folder.path().join("keys.json")).unwrap()).unwrap();
    let (open, closed) = keys.open(&house.unlocked().unwrap()).unwrap();
    let mut hers = of_person(&closed);
    hers.push(phrase);
    let laptops = of_laptop(&open);
    drop((open, closed));
    assert!(
        !found(&hers).is_empty(),
        "whoever looks finds it while she sits there"
    );
    let _ = house.lock();
    assert_eq!(found(&hers), []);
    assert_eq!(found(&laptops).len(), laptops.len());
    drop(house);
    assert_eq!(found(&laptops), []);
}

/// Founds a centre with a passphrase that stands nowhere in this program.
fn phrase(house: &House) -> String {
    let mark = std::process::id();
    let phrase = format!("fiets {mark} wolk {} koffie", mark.wrapping_mul(31));
    let founding = Founding {
        centre: "De Brug",
        person: "Marga",
        laptop: "Balie",
        class: LaptopClass::Shared,
        passphrase: &Passphrase::new(&phrase),
    };
    house.found(&founding).unwrap();
    house.sheets_done();
    phrase
}

fn of_person(closed: &ClosedSession) -> Vec<Masked> {
    vec![
        Masked::of("her network key", &*closed.signer().lan_secret()),
        Masked::of(
            "the key of her database, as the database is told",
            closed.private_key().sqlcipher_pragma().as_bytes(),
        ),
        Masked::of("the key of her database", &raw(closed.private_key())),
    ]
}

fn of_laptop(open: &OpenSession) -> Vec<Masked> {
    vec![
        Masked::of("the laptop's network key", &*open.desk().lan_secret()),
        Masked::of("the key of the shared database", &raw(open.store_key())),
    ]
}

/// Which of them stand in memory, and where.
fn found(secrets: &[Masked]) -> Vec<(&'static str, Vec<String>)> {
    let all = secrets.iter().map(|one| (one.what, one.places()));
    all.filter(|(_, places)| !places.is_empty()).collect()
}

fn raw(key: &samenboek_crypto::StoreKey) -> Vec<u8> {
    let pragma = key.sqlcipher_pragma();
    let hex = pragma.trim_matches(|letter| "x'".contains(letter));
    data_encoding::HEXLOWER.decode(hex.as_bytes()).unwrap()
}
