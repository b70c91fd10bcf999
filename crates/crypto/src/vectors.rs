//! The frozen formats, as files: `tests/vectors/*.json`. A change here is a change of what lies on
//! sticks already. To write them anew, after a decision of everybody:
//! `SAMENBOEK_WRITE_VECTORS=1 cargo test -p samenboek-crypto vectors`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::path::PathBuf;

use data_encoding::HEXLOWER;
use samenboek_domain::ids::{CircleId, DocumentId, ParcelName, StatementName};
use serde_json::{Value, json};
use zeroize::Zeroizing;

use crate::circle::{box_for_circle_with, box_with, mint_with};
use crate::derive::{derive, sha256};
use crate::kit::*;
use crate::ledger::{
    CircleClass, Cut, Deed, Forgotten, LaptopClass, LedgerRole, Restored, Statement,
};
use crate::pairing::line::{Ends, Judged, LastWord, Ringing, Waiting, hang_up};
use crate::pairing::{Digits, Welcome, answer_with, request_with};
use crate::parcel::{
    Draft, Entry, Header, ParcelKind, Sealed, authenticate, body, open, parcel_key, seal_plain,
    sealed_salt,
};
use crate::session::{ClosedSession, OpenSession, StoreKey};
use crate::{
    Cost, Epoch, EpochKey, KeyStick, KeysFile, Passphrase, Picture, Request, SheetCode, Signer,
    actor_prefix, open_box, open_circle_box, parents, rests_on,
};

fn hex(bytes: impl AsRef<[u8]>) -> String {
    HEXLOWER.encode(bytes.as_ref())
}

fn bytes(value: &Value) -> Vec<u8> {
    HEXLOWER.decode(value.as_str().unwrap().as_bytes()).unwrap()
}

fn path(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/vectors");
    folder.join(format!("{name}.json"))
}

fn writes() -> bool {
    std::env::var_os("SAMENBOEK_WRITE_VECTORS").is_some()
}

/// The vectors in the repository.
fn kept(name: &str) -> Value {
    serde_json::from_slice(&std::fs::read(path(name)).unwrap()).unwrap()
}

/// What this version makes must be what is in the repository, byte for byte.
fn check(name: &str, made: &Value) {
    if writes() {
        let text = serde_json::to_string_pretty(made).unwrap();
        std::fs::write(path(name), text + "\n").unwrap();
    }
    assert_eq!(&kept(name), made, "{name}");
}

fn public(signer: &Signer) -> Value {
    let keys = signer.keys();
    json!({ "sign": hex(keys.sign), "open": hex(keys.open), "lan": hex(keys.lan) })
}

#[test]
fn a_key_stick_is_the_file_it_always_was() {
    let stick = KeyStick::of(&[31; 16], [32; 32]);
    let salt = [33; 16];
    check(
        "key_stick",
        &json!({
            "enrolment": hex([31; 16]),
            "secret": hex([32; 32]),
            "file": hex(&*stick.to_bytes()),
            "salt": hex(salt),
            "slot_key": hex(*stick.slot_key(&salt)),
        }),
    );
    let kept = kept("key_stick");
    let read = KeyStick::read(&bytes(&kept["file"])).unwrap();
    assert!(read == stick && read.is_for(&[31; 16]));
}

#[test]
fn keys_follow_from_a_root_as_they_always_did() {
    let signer = Signer::derive(&[1; 32], b"person, laptop 1");
    check(
        "keys",
        &json!({
            "root": hex([1; 32]),
            "identity": hex(b"person, laptop 1"),
            "public": public(&signer),
            "signer": signer.id().to_string(),
            "actor_prefix": hex(actor_prefix(&signer.id())),
            "signature_over_note": hex(signer.sign("label", &[b"note"])),
            "sheet_of_ones": *SheetCode::from_bytes([1; 16]).to_text(),
        }),
    );
}

fn epochs(house: &House) -> (EpochKey, Sealed, EpochKey, Sealed) {
    let (team, centre, amina) = (house.team(), house.centre, keys(AMINA));
    let (first, first_parcel) = house.epoch();
    let (second, second_parcel) = mint_with(
        &team,
        &centre,
        &[&first],
        &rests_on(&first_parcel).unwrap(),
        &amina,
        &([15; 32], [16; 32]),
    )
    .unwrap();
    (first, first_parcel, second, second_parcel)
}

#[test]
fn an_epoch_and_a_box_are_what_they_always_were() {
    let house = House::founded();
    let (first, first_parcel, second, second_parcel) = epochs(&house);
    let bob = keys(BOB);
    let boxed = box_with(&second, &bob.public(), &keys(AMINA), [21; 32], [22; 32]).unwrap();
    let epoch = |key: &EpochKey, parcel: &Sealed| {
        json!({
            "key": hex(key.secret()),
            "commit": hex(*derive::<32>(key.secret(), &[b"samenboek/v1/commit"])),
            "parents": key.epoch().parents.iter().map(hex_id).collect::<Vec<_>>(),
            "id": hex(key.id().as_bytes()),
            "record": hex(key.to_bytes()),
            "parcel": hex(parcel.bytes()),
            "name": parcel.name().to_string(),
        })
    };
    check(
        "circle",
        &json!({
            "centre": hex(house.centre.as_bytes()),
            "circle": hex(house.team().as_bytes()),
            "minter": hex(keys(AMINA).id().as_bytes()),
            "first": epoch(&first, &first_parcel),
            "second": epoch(&second, &second_parcel),
            "box": {
                "recipient": public(&bob),
                "parcel": hex(boxed.bytes()),
                "name": boxed.name().to_string(),
            },
        }),
    );
    let kept = kept("circle");
    let parcel = |value: &Value| Sealed::parse(bytes(value)).unwrap();
    let second_kept = parcel(&kept["second"]["parcel"]);
    let opened = open_box(&parcel(&kept["box"]["parcel"]), &second_kept, &bob).unwrap();
    assert_eq!(
        hex(opened.secret()),
        kept["second"]["key"].as_str().unwrap()
    );
    assert_eq!(parents(&opened, &second_kept).unwrap(), vec![first]);
    assert_eq!(Epoch::read(&second_kept).unwrap(), *opened.epoch());
    assert_eq!(rests_on(&second_kept).unwrap().len(), 1);
}

#[test]
fn an_epoch_of_the_first_version_opens_still() {
    let kept = kept("circle_1");
    let parcel = |value: &Value| Sealed::parse(bytes(value)).unwrap();
    let second = parcel(&kept["second"]["parcel"]);
    let opened = open_box(&parcel(&kept["box"]["parcel"]), &second, &keys(BOB)).unwrap();
    let before = parents(&opened, &second).unwrap();
    let first: Vec<String> = before.iter().map(|key| hex(key.id().as_bytes())).collect();
    assert_eq!(first, [kept["first"]["id"].as_str().unwrap()]);
    assert_eq!(rests_on(&second).unwrap(), []);
}

fn hex_id(id: &samenboek_domain::ids::EpochId) -> String {
    hex(id.as_bytes())
}

#[test]
fn a_parcel_is_what_it_always_was() {
    let house = House::founded();
    let (epoch, _) = house.epoch();
    let entries = [entry("Fatma bracht soep mee."), entry("En brood.")];
    // The plaintext is given: another version of the compressor may pack it otherwise.
    let plain = if writes() {
        body::pack(&entries).unwrap()
    } else {
        Zeroizing::new(bytes(&kept("parcel")["plaintext"]))
    };
    let prev = ParcelName::from_bytes([4; 32]);
    let draft = Draft {
        kind: ParcelKind::Changes,
        centre: house.centre,
        circle: house.team(),
        from: 3,
        to: 5,
        rev: 1,
        prev,
        entries: &entries,
    };
    let chance = [31; 32];
    let sealed = seal_plain(&draft, &epoch, &keys(AMINA), &chance, &plain).unwrap();
    let header = sealed.header().to_bytes();
    let salt = sealed_salt(&epoch, &chance, &plain);
    assert_eq!(sealed.header().salt, salt);
    check(
        "parcel",
        &json!({
            "epoch_key": hex(epoch.secret()),
            "signer": hex(keys(AMINA).id().as_bytes()),
            "chance": hex(chance),
            "entries": entries.iter().map(entry_json).collect::<Vec<_>>(),
            "plaintext": hex(&*plain),
            "salt": hex(salt),
            "header": hex(&header),
            "key_and_nonce": hex(parcel_key(&epoch, &header, &salt)),
            "parcel": hex(sealed.bytes()),
            "name": sealed.name().to_string(),
        }),
    );
    assert_eq!(header.len(), Header::LENGTH);
    let stored = Sealed::parse(bytes(&kept("parcel")["parcel"])).unwrap();
    let authentic = authenticate(stored, &house.authority()).unwrap();
    let opened = open(authentic, &epoch).unwrap().into_inner();
    assert_eq!(opened.entries, entries);
}

#[test]
fn a_piece_of_a_picture_is_the_parcel_it_always_was() {
    let house = House::founded();
    let (epoch, _) = house.epoch();
    let piece = [&[1, 0, 0, 1, 0][..], &sha256(&[b"beeld"]), b"beeld"].concat();
    let entries = [Entry {
        kind: 12,
        entry_type: Entry::PIECE,
        bytes: piece,
        ..entry("")
    }];
    let plain = if writes() {
        body::pack(&entries).unwrap()
    } else {
        Zeroizing::new(bytes(&kept("attachment")["plaintext"]))
    };
    let draft = Draft {
        kind: ParcelKind::Attachment,
        centre: house.centre,
        circle: house.team(),
        from: 0,
        to: 0,
        rev: 0,
        prev: ParcelName::from_bytes([0; 32]),
        entries: &entries,
    };
    let chance = [41; 32];
    let sealed = seal_plain(&draft, &epoch, &keys(AMINA), &chance, &plain).unwrap();
    check(
        "attachment",
        &json!({
            "epoch_key": hex(epoch.secret()),
            "chance": hex(chance),
            "entries": entries.iter().map(entry_json).collect::<Vec<_>>(),
            "plaintext": hex(&*plain),
            "parcel": hex(sealed.bytes()),
            "name": sealed.name().to_string(),
        }),
    );
    let stored = Sealed::parse(bytes(&kept("attachment")["parcel"])).unwrap();
    let authentic = authenticate(stored, &house.authority()).unwrap();
    let opened = open(authentic, &epoch).unwrap().into_inner();
    assert_eq!(
        (opened.entries.as_slice(), plain.first()),
        (&entries[..], Some(&1))
    );
}

fn entry_json(entry: &Entry) -> Value {
    json!({
        "document": hex(entry.document.as_bytes()),
        "kind": entry.kind,
        "type": entry.entry_type,
        "bytes": hex(&entry.bytes),
    })
}

#[test]
fn statements_are_what_they_always_were() {
    let mut house = House::founded();
    house.welcome(BOB, LedgerRole::Viewer);
    let cut = Cut {
        circle: house.team(),
        to: 12,
        name: ParcelName::from_bytes([6; 32]),
    };
    let succeed = Deed::Succeed {
        old: keys(AMINA).id(),
        new: new_keys(AMINA).keys(),
    };
    let enrol_desk = Deed::Enrol {
        subject: crate::Subject::Desk,
        laptop: laptop(BOB),
        class: LaptopClass::Shared,
        keys: desk(BOB).keys(),
    };
    let unknown = Deed::Unknown {
        kind: 10,
        critical: true,
        payload: b"restore".to_vec(),
    };
    let revoke = revoke_after(keys(BOB).id(), vec![cut]);
    for deed in [enrol_desk, revoke, unknown, succeed] {
        house.says(AMINA, deed);
    }
    let named: Vec<Value> = house.said.iter().map(|said| statement_json(said)).collect();
    check(
        "ledger",
        &json!({
            "centre": house.centre.to_string(),
            "team": house.team().to_string(),
            "statements": named,
        }),
    );
    for statement in kept("ledger")["statements"].as_array().unwrap() {
        let read = Statement::read(&bytes(&statement["bytes"])).unwrap();
        assert_eq!(read.centre, house.centre);
        let name: StatementName = statement["name"].as_str().unwrap().parse().unwrap();
        assert_eq!(name.as_bytes(), &sha256(&[&bytes(&statement["bytes"])]));
    }
}

#[test]
fn statements_of_the_later_kinds_are_what_they_always_were() {
    let mut house = House::with_paper();
    house.welcome(BOB, LedgerRole::Member);
    let accept = Deed::Accept {
        signer: keys(BOB).id(),
        circle: house.team(),
        parcels: [8, 6].map(|it| ParcelName::from_bytes([it; 32])).to_vec(),
    };
    let forget = Deed::Forget {
        what: vec![
            Forgotten::Document(DocumentId::from_bytes([3; 16])),
            Forgotten::Circle(CircleId::from_bytes([4; 16])),
        ],
    };
    let renew = Deed::Renew {
        open: new_keys(AMINA).public().open,
    };
    let open = Deed::Open {
        class: CircleClass::PersonalLaptops,
        salt: [5; 16],
    };
    for deed in [accept, forget, renew] {
        house.says(AMINA, deed);
    }
    let opened = house.says(AMINA, open);
    let restored = Restored {
        person: person(AMINA),
        laptop: laptop(AMINA),
        class: LaptopClass::Personal,
        keys: new_keys(AMINA).keys(),
    };
    let restore = Statement::restore(&paper(), &house.centre, &house.heads(), &[restored]).unwrap();
    house.said.push(restore);
    let named: Vec<Value> = house.said[4..]
        .iter()
        .map(|said| statement_json(said))
        .collect();
    check(
        "ledger_later",
        &json!({
            "centre": house.centre.to_string(),
            "paper": *paper().to_text(),
            "recovery": hex(crate::RecoveryKey::public_of(&paper())),
            "coordinators": crate::coordinators_circle(&house.centre).to_string(),
            "circle": Statement::circle_of(&opened).to_string(),
            "statements": named,
        }),
    );
    for statement in kept("ledger_later")["statements"].as_array().unwrap() {
        let deed = Statement::read(&bytes(&statement["bytes"])).unwrap().deed;
        assert_eq!(statement["kind"], deed.kind());
        assert!(!matches!(deed, Deed::Unknown { .. }));
    }
}

fn statement_json(said: &[u8]) -> Value {
    json!({
        "kind": Statement::read(said).unwrap().deed.kind(),
        "bytes": hex(said),
        "name": Statement::name_of(said).to_string(),
    })
}

#[test]
fn a_box_for_a_circle_is_what_it_always_was() {
    let house = House::founded();
    let (case, leading) = (
        CircleId::from_bytes([8; 16]),
        crate::coordinators_circle(&house.centre),
    );
    let minted = |circle: &CircleId, secret: u8| {
        let by = keys(BOB);
        mint_with(
            circle,
            &house.centre,
            &[],
            &[],
            &by,
            &([secret; 32], [9; 32]),
        )
        .unwrap()
    };
    let ((case, epoch), (leading, _)) = (minted(&case, 21), minted(&leading, 22));
    let boxed = box_for_circle_with(&case, &leading, &keys(BOB), &[23; 32]).unwrap();
    check(
        "circle_box",
        &json!({
            "centre": house.centre.to_string(),
            "case": hex(&*case.to_bytes()),
            "epoch": hex(epoch.bytes()),
            "coordinators": hex(&*leading.to_bytes()),
            "box": hex(boxed.bytes()),
            "name": boxed.name().to_string(),
        }),
    );
    let kept = kept("circle_box");
    let parsed = |field: &str| Sealed::parse(bytes(&kept[field])).unwrap();
    let leading = EpochKey::from_bytes(&bytes(&kept["coordinators"])).unwrap();
    let opened = open_circle_box(&parsed("box"), &parsed("epoch"), &leading).unwrap();
    assert_eq!(opened.to_bytes().as_slice(), bytes(&kept["case"]));
}

#[test]
fn a_pairing_is_what_it_always_was() {
    let house = House::founded();
    let open = OpenSession::new(StoreKey::new(Zeroizing::new([2; 32])), desk(BOB));
    let closed = ClosedSession::new(&[2; 32], keys(BOB));
    let digits = first_digits("1234");
    let class = LaptopClass::Personal;
    let (state, request_file) =
        request_with(&open, &closed, laptop(BOB), class, [41; 32], digits.clone()).unwrap();
    let request = Request::read(&request_file).unwrap();
    let plain = b"what a newcomer gets";
    let (answer, pictures) =
        answer_with(&request_file, &request, &digits, &[42; 32], 1, plain).unwrap();
    check(
        "pairing",
        &json!({
            "centre": house.centre.to_string(),
            "digits": digits.as_str(),
            "newcomer_seed": hex([41; 32]),
            "coordinator_seed": hex([42; 32]),
            "request": hex(&request_file),
            "state": hex(state.to_bytes()),
            "plaintext": hex(plain),
            "answer": hex(&answer),
            "pictures": pictures,
        }),
    );
}

#[test]
fn a_pairing_over_a_line_is_what_it_always_was() {
    let open = OpenSession::new(StoreKey::new(Zeroizing::new([2; 32])), desk(BOB));
    let closed = ClosedSession::new(&[2; 32], keys(BOB));
    let digits = first_digits("1234");
    let class = LaptopClass::Personal;
    let (state, file) =
        request_with(&open, &closed, laptop(BOB), class, [41; 32], digits.clone()).unwrap();
    let ends = Ends {
        newcomer: desk(BOB).keys().lan,
        host: desk(AMINA).keys().lan,
    };
    let (ringing, knock) = Ringing::begin_with(&digits, ends, &[42; 32]).unwrap();
    let waiting = Waiting::begin(state, file, ends, &open, &closed).unwrap();
    let (requested, request) = waiting.hear_with(&knock, [43; 32]).unwrap();
    let (proving, first) = ringing.hear(&request).unwrap().prove().unwrap();
    let Judged::Right(confirming) = requested.hear(&first).unwrap() else {
        panic!("the digits are the same");
    };
    let pictures = confirming.pictures();
    let (confirmed, second) = confirming.prove();
    let trusted = proving.hear(&second).unwrap();
    assert_eq!(trusted.pictures(), pictures);
    let welcome = Welcome {
        person: person(BOB),
        is_known: true,
        statements: vec![b"statement".to_vec()],
        parcels: Vec::new(),
        news: 0,
    };
    let plain = welcome.to_bytes(2).unwrap();
    let (_, answer) = trusted.answer_with(&plain);
    check(
        "pairing_line",
        &json!({
            "digits": digits.as_str(),
            "newcomer_end": hex(ends.newcomer),
            "host_end": hex(ends.host),
            "newcomer_seed": hex([41; 32]),
            "host_seed": hex([42; 32]),
            "chance": hex([43; 32]),
            "knock": hex(&knock),
            "request": hex(&request),
            "first_proof": hex(&first),
            "second_proof": hex(&second),
            "pictures": pictures,
            "plaintext": hex(&plain),
            "answer": hex(&answer),
            "in": hex(confirmed.say_in(47_474)),
            "wrong_digits": hex(hang_up(LastWord::WrongDigits)),
        }),
    );
}

#[test]
fn a_laptop_that_was_set_up_long_ago_still_opens() {
    let passphrase = Passphrase::new("fiets lamp kóffie wolk");
    if writes() {
        let picture = Picture {
            picture: "teapot".to_owned(),
            colour: "green".to_owned(),
        };
        let (mut file, unlocked, sheet) =
            KeysFile::found(&passphrase, Cost::standard(), "Amina", picture).unwrap();
        let (open, _) = file.open(&unlocked).unwrap();
        let other = Picture::default();
        file.add(&open, &passphrase, Cost::standard(), "Jan", other)
            .unwrap();
        let jan = file.find("Jan").unwrap();
        assert!(file.remove(&[jan].into()) && file.rekey(&unlocked).unwrap());
        let (open, closed) = file.open(&unlocked).unwrap();
        let draft = crate::seal_draft(closed.draft_key(), b"soep", b"7").unwrap();
        let mut backup = Vec::new();
        let key = open.backup_key(&[1; 32]);
        crate::seal_stream(&key, &mut b"alles".as_slice(), &mut backup).unwrap();
        let made = json!({
            "keys": serde_json::from_slice::<Value>(&file.to_bytes()).unwrap(),
            "sheet": *sheet.to_text(),
            "store_key": *open.store_key().sqlcipher_pragma(),
            "private_key": *closed.private_key().sqlcipher_pragma(),
            "desk": open.desk().id().to_string(),
            "box": hex(closed.signer().public().open),
            "draft": hex(draft),
            "backup": hex(backup),
        });
        check("laptop_3", &made);
    }
    opens("laptop", &passphrase);
    opens("laptop_2", &passphrase);
    opens("laptop_3", &passphrase);
}

fn opens(laptop: &str, passphrase: &Passphrase) {
    let kept = kept(laptop);
    let file = KeysFile::from_bytes(&serde_json::to_vec(&kept["keys"]).unwrap()).unwrap();
    let amina = file.find("amina").unwrap();
    let sheet = SheetCode::parse(kept["sheet"].as_str().unwrap()).unwrap();
    for unlocked in [
        file.unlock(&amina, passphrase).unwrap(),
        file.unlock_with_sheet(&amina, &sheet).unwrap(),
    ] {
        let (open, closed) = file.open(&unlocked).unwrap();
        assert_eq!(*open.store_key().sqlcipher_pragma(), kept["store_key"]);
        assert_eq!(
            *closed.private_key().sqlcipher_pragma(),
            kept["private_key"]
        );
        assert_eq!(open.desk().id().to_string(), kept["desk"]);
        if let Some(key) = kept.get("box") {
            assert_eq!(closed.signer().public().open.as_slice(), bytes(key));
        }
        let draft = crate::open_draft(closed.draft_key(), &bytes(&kept["draft"]), b"7").unwrap();
        assert_eq!(draft.as_slice(), b"soep");
        let mut backup = Vec::new();
        let sealed = bytes(&kept["backup"]);
        crate::open_stream(&open.backup_key(&[1; 32]), &mut &*sealed, &mut backup).unwrap();
        assert_eq!(backup, b"alles");
    }
}

fn first_digits(front: &str) -> Digits {
    (0..100)
        .find_map(|number| Digits::parse(&format!("{front}{number:02}")))
        .unwrap()
}
