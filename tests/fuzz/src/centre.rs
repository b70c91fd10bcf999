//! A small centre that is the same in every run: Amina founded it, Bob is one of the team. What they are opened with is
//! made once a run.

use std::sync::LazyLock;

use samenboek_crypto::{
    Authority, ClosedSession, Cost, Deed, EpochKey, KeyStick, KeysFile, LaptopClass, Ledger,
    OpenSession, ParcelKind, Passphrase, Picture, Right, Sealed, Signer, Statement, Subject,
    box_for, box_for_circle, coordinators_circle, doors, mint, team_circle,
};
use samenboek_domain::ids::{CentreId, CircleId, LaptopId, ParcelName, PersonId};

/// Seeds of keys.
pub const AMINA: u8 = 1;
pub const DESK: u8 = 2;
pub const BOB: u8 = 3;

/// What the centre is made of.
pub struct Centre {
    pub amina: Signer,
    pub bob: Signer,
    pub id: CentreId,
    pub team: CircleId,
    pub statements: Vec<Vec<u8>>,
    pub authority: Authority,
    pub key: EpochKey,
}

/// The same in every run.
pub static CENTRE: LazyLock<Centre> = LazyLock::new(|| {
    let found = founding();
    let id = Statement::centre_of(&found);
    let mut ledger = Ledger::new();
    ledger.add(&found).unwrap();
    let mut statements = vec![found];
    for deed in bob_joins(&id) {
        let amina = doors::signer(AMINA);
        let said = Statement::make(&amina, &id, &ledger.predecessors(&amina.id()), &deed).unwrap();
        ledger.add(&said).unwrap();
        statements.push(said);
    }
    let team = team_circle(&id);
    let key = [
        id.as_bytes().as_slice(),
        team.as_bytes(),
        doors::signer(AMINA).id().as_bytes(),
        &[9; 32],
        &[0],
    ]
    .concat();
    Centre {
        amina: doors::signer(AMINA),
        bob: doors::signer(BOB),
        id,
        team,
        statements,
        authority: ledger.authority(),
        key: EpochKey::from_bytes(&key).unwrap(),
    }
});

/// Byte by byte, because a real one is salted by chance.
fn founding() -> Vec<u8> {
    let (amina, desk) = (doors::signer(AMINA), doors::signer(DESK));
    let mut bytes = vec![1, 1, 1];
    bytes.extend([0; 32]);
    bytes.extend(amina.id().as_bytes());
    bytes.push(0);
    bytes.extend([AMINA; 16]);
    bytes.extend([AMINA | 128; 16]);
    bytes.push(1);
    for keys in [amina.keys(), desk.keys()] {
        for key in [keys.sign, keys.open, keys.lan] {
            bytes.extend(key);
        }
    }
    bytes.extend([77; 32]);
    bytes.extend([88; 32]);
    doors::sign_statement(&amina, &bytes)
}

fn bob_joins(centre: &CentreId) -> [Deed; 3] {
    let person = PersonId::from_bytes([BOB; 16]);
    [
        Deed::Enrol {
            subject: Subject::Person(person),
            laptop: LaptopId::from_bytes([BOB | 128; 16]),
            class: LaptopClass::Personal,
            keys: doors::signer(BOB).keys(),
        },
        Deed::Role {
            person,
            role: samenboek_crypto::LedgerRole::Member,
            label: "volunteer".into(),
        },
        Deed::Grant {
            circle: team_circle(centre),
            subject: person.into(),
            right: Right::Write,
        },
    ]
}

/// The first parcel of somebody in the team circle.
pub fn first<'a>(
    kind: ParcelKind,
    entries: &'a [samenboek_crypto::Entry],
) -> samenboek_crypto::Draft<'a> {
    samenboek_crypto::Draft {
        kind,
        centre: CENTRE.id,
        circle: CENTRE.team,
        from: 1,
        to: 1,
        rev: 0,
        prev: ParcelName::from_bytes([0; 32]),
        entries,
    }
}

/// A laptop that was opened, and a key that was boxed for Bob.
pub struct Opened {
    pub keys: KeysFile,
    /// The same with a key-stick, and what lies on that.
    pub keys_with_stick: KeysFile,
    pub stick: KeyStick,
    pub open: OpenSession,
    pub closed: ClosedSession,
    pub minted: EpochKey,
    pub epoch: Sealed,
    pub key_box: Sealed,
    /// The key of those who lead, and the same epoch boxed to them.
    pub leaders: EpochKey,
    pub circle_box: Sealed,
    pub bob: Signer,
}

/// Made by chance, once a run.
pub static OPENED: LazyLock<Opened> = LazyLock::new(|| {
    let picture = Picture {
        picture: "bike".into(),
        colour: "green".into(),
    };
    let passphrase = Passphrase::new("fiets wolk koffie brug");
    let (keys, unlocked, _) =
        KeysFile::found(&passphrase, Cost::standard(), "Zohra", picture).unwrap();
    let (open, closed) = keys.open(&unlocked).unwrap();
    let mut keys_with_stick = keys.clone();
    let stick = keys.key_stick_for(&unlocked).unwrap();
    keys_with_stick.put_key_stick(&unlocked, &stick).unwrap();
    let (amina, bob) = (doors::signer(AMINA), doors::signer(BOB));
    let (minted, epoch) = mint(&CENTRE.team, &CENTRE.id, &[&CENTRE.key], &[], &amina).unwrap();
    let key_box = box_for(&minted, &bob.public(), &amina).unwrap();
    let circle = coordinators_circle(&CENTRE.id);
    let (leaders, _) = mint(&circle, &CENTRE.id, &[], &[], &amina).unwrap();
    let circle_box = box_for_circle(&minted, &leaders, &amina).unwrap();
    Opened {
        leaders,
        circle_box,
        keys,
        keys_with_stick,
        stick,
        open,
        closed,
        minted,
        epoch,
        key_box,
        bob,
    }
});
