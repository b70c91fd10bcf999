//! Inputs to begin with, by the real encoders: what lies on a stick, in a laptop's folder and on the wire of a small book.

mod brought;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use automerge::transaction::{CommitOptions, Transactable};
use automerge::{ActorId, Automerge, ObjType, ROOT};
use samenboek_crypto::{
    Deed, Forgotten, LaptopClass, Sealed, Statement, actor_prefix, authenticate, doors, open,
    pairing,
};
use samenboek_domain::encounter::{Encounter, EncounterDraft};
use samenboek_domain::ids::{CircleId, DocumentId, LaptopId, ParcelName, PersonId};
use samenboek_domain::time::Timestamp;
use samenboek_store::{Claim, Hand, Reach, Store, StoreError, Tips};
use samenboek_sync::layout;
use serde_json::{Value, json};

use crate::centre::{AMINA, BOB, CENTRE, OPENED};
use crate::targets::documents::unframed;
use crate::targets::way_in;

/// A document of two changes, and the first of them.
static DOCUMENT: LazyLock<(Vec<u8>, Vec<u8>)> = LazyLock::new(|| {
    let mut document = Automerge::new().with_actor(actor(1));
    let mut tx = document.transaction();
    tx.put(ROOT, "title", "Samen koken").unwrap();
    tx.put(ROOT, "happened_on", "2026-11-20").unwrap();
    let note = tx.put_object(ROOT, "note", ObjType::Text).unwrap();
    tx.splice_text(&note, 0, 0, "Het was gezellig.").unwrap();
    tx.put_object(ROOT, "named", ObjType::Map).unwrap();
    tx.commit_with(CommitOptions::default().with_time(0));
    let mut tx = document.transaction();
    tx.put(ROOT, "counted", 7_i64).unwrap();
    tx.splice_text(&note, 3, 4, "is").unwrap();
    tx.commit_with(CommitOptions::default().with_time(0));
    let first = document.get_changes(&[])[0].raw_bytes().to_vec();
    (document.save_nocompress(), first)
});

fn actor(run: u8) -> ActorId {
    let mut bytes = actor_prefix(&doors::signer(AMINA).id()).to_vec();
    bytes.extend([run; 6]);
    ActorId::from(bytes)
}

pub fn document() -> Vec<u8> {
    DOCUMENT.0.clone()
}

pub fn first_change() -> Vec<u8> {
    DOCUMENT.1.clone()
}

/// Writes the beginnings into `corpus/<target>/`, under the first characters of their hash.
pub fn record(corpus: &Path) {
    for (target, inputs) in all().into_iter().chain(brought::all()) {
        let folder = corpus.join(target);
        fs::create_dir_all(&folder).unwrap();
        for input in inputs {
            fs::write(folder.join(name_of(&input)), &input).unwrap();
        }
    }
}

fn name_of(input: &[u8]) -> String {
    let name = Statement::name_of(input).to_string();
    name[..16].to_owned()
}

fn all() -> Vec<(&'static str, Vec<Vec<u8>>)> {
    let (parcels, plains) = evenings();
    let keys = [&OPENED.epoch, &OPENED.key_box].map(|parcel| parcel.bytes().to_vec());
    let body = |parcel: &Sealed| {
        let bytes = parcel.bytes();
        bytes[samenboek_crypto::Header::LENGTH..bytes.len() - 64].to_vec()
    };
    let laptop = LaptopId::from_bytes([9; 16]);
    let (state, file, digits) =
        pairing::request(&OPENED.open, &OPENED.closed, laptop, LaptopClass::Personal).unwrap();
    let content = file[4..file.len() - 32].to_vec();
    let joining = joining();
    let answer = doors::answer(&file, digits.as_str(), 1, &joining).unwrap();
    let (changes, copies) = chunks(&plains);
    vec![
        ("parcel", parcels.iter().cloned().chain(keys).collect()),
        (
            "inside",
            plains.iter().cloned().chain(flat(&plains)).collect(),
        ),
        (
            "sealed",
            plains
                .iter()
                .map(|plain| [&[0, 0, 9, 3], plain.as_slice()].concat())
                .collect(),
        ),
        (
            "epoch",
            vec![
                body(&OPENED.epoch),
                OPENED.minted.to_bytes().to_vec(),
                CENTRE.key.to_bytes().to_vec(),
            ],
        ),
        (
            "key-box",
            vec![body(&OPENED.key_box), body(&OPENED.circle_box)],
        ),
        ("statement", statements()),
        ("ledger", ledgers()),
        (
            "request",
            vec![file.clone(), content, state.to_bytes().to_vec()],
        ),
        (
            "answer",
            vec![
                answer.clone(),
                answer[4..answer.len() - 32].to_vec(),
                joining,
            ],
        ),
        (
            "line",
            (0..6)
                .map(|stage| [&[stage], &file[..]].concat())
                .chain([
                    vec![1; 33],
                    vec![4; 65],
                    vec![5; 33],
                    b"\x05SBL1\x01\x07\x02".into(),
                ])
                .collect(),
        ),
        ("claim", claims()),
        ("entries", entries()),
        ("frames", frames()),
        ("names", names(&parcels)),
        ("typed", typed()),
        (
            "keys-file",
            vec![
                OPENED.keys.to_bytes(),
                OPENED.keys_with_stick.to_bytes(),
                LAPTOP_2.to_vec(),
            ],
        ),
        ("key-stick", key_sticks()),
        ("paper", papers()),
        (
            "backup",
            vec![vec![0, 1, 2, 3, 0, 1], [0, 128, 9, 0, 2, 3].repeat(2)],
        ),
        (
            "chunk",
            changes
                .iter()
                .chain(&copies)
                .map(|chunk| unframed(chunk))
                .collect(),
        ),
        ("change", with_how(&changes)),
        ("copy", with_how(&copies)),
        ("word", words(&changes, &copies)),
    ]
}

/// A file of the first release.
const LAPTOP_2: &[u8] = include_bytes!("../../../crates/crypto/tests/vectors/laptop_2.json");

fn with_how(chunks: &[Vec<u8>]) -> Vec<Vec<u8>> {
    let each = chunks
        .iter()
        .flat_map(|chunk| [0, 1, 2].map(|how| (how, unframed(chunk))));
    each.map(|(how, content)| [&[how], content.as_slice()].concat())
        .collect()
}

/// Some evenings in a book: the parcels, and what stands inside them.
fn evenings() -> (Vec<Vec<u8>>, Vec<Vec<u8>>) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("shared.db"), OPENED.open.store_key()).unwrap();
    store
        .extend_book(&CENTRE.statements, std::slice::from_ref(&CENTRE.key))
        .unwrap();
    let (amina, desk) = (doors::signer(AMINA), doors::signer(crate::centre::DESK));
    let drafts: [Value; 2] = [
        json!({"title": "Soep", "happened_on": "2026-11-20"}),
        json!({"title": "Samen koken", "happened_on": "2026-11-20", "starts_at": "18:00", "place": "Portiek 12", "activity": "meal",
            "attendance": {"counted": 7, "new_faces": 2}, "tables": [{"label": "1", "tally": {"bonen": 4, "linzen": 3}}],
            "conditions": ["shared_goal"], "tone": "positive", "note": "Het was gezellig."}),
    ];
    let hand = Hand {
        signer: &amina,
        person: PersonId::from_bytes([AMINA; 16]),
        at: Timestamp::from_millis(1_790_000_000_000),
    };
    for (number, draft) in drafts.into_iter().enumerate() {
        let draft = EncounterDraft::from_json(draft).unwrap();
        let encounter = Encounter::parse(draft, "2026-11-22".parse().unwrap()).unwrap();
        let id = DocumentId::from_bytes([number as u8 + 1; 16]);
        let written = store.write(&hand, |writer| -> Result<(), StoreError> {
            writer.add_encounter(id, &encounter)
        });
        written.unwrap();
    }
    store.write_receipt(&desk, hand.at).unwrap();
    let tips = tips();
    let head = store.make_head(&desk, hand.at, 12, Some(&tips)).unwrap();
    let held = store.held().unwrap();
    let mut parcels: Vec<Vec<u8>> = held
        .iter()
        .map(|held| store.parcel(&held.name).unwrap().unwrap())
        .collect();
    parcels.push(head);
    let plains = parcels.iter().map(|parcel| plain_of(parcel)).collect();
    (parcels, plains)
}

fn tips() -> Tips {
    Tips {
        since: 3,
        circles: [(Tips::LEDGER, 9), (CircleId::from_bytes([7; 16]), 4)].into(),
    }
}

/// What stands in a parcel, packed again.
fn plain_of(parcel: &[u8]) -> Vec<u8> {
    let sealed = Sealed::parse(parcel.to_vec()).unwrap();
    let opened = open(
        authenticate(sealed, &CENTRE.authority).unwrap(),
        &CENTRE.key,
    )
    .unwrap();
    doors::pack(&opened.get().entries).unwrap()
}

fn flat(plains: &[Vec<u8>]) -> Vec<Vec<u8>> {
    let flat = |plain: &Vec<u8>| {
        let packed = u32::from_le_bytes(plain[5..9].try_into().unwrap()) as usize;
        let flat = zstd::bulk::decompress(&plain[9..9 + packed], 1 << 20).unwrap();
        [&plain[..1], &flat].concat()
    };
    plains.iter().map(flat).collect()
}

/// The changes in these, and whole documents of one or more changes.
fn chunks(plains: &[Vec<u8>]) -> (Vec<Vec<u8>>, Vec<Vec<u8>>) {
    let entries = plains
        .iter()
        .flat_map(|plain| doors::unpack(plain).unwrap());
    let mut changes: Vec<Vec<u8>> = entries
        .filter(|entry| entry.entry_type == 1)
        .map(|entry| entry.bytes)
        .collect();
    let document = Automerge::load(&document()).unwrap();
    changes.extend(
        document
            .get_changes(&[])
            .iter()
            .map(|change| change.raw_bytes().to_vec()),
    );
    let alone = |change: &Vec<u8>| {
        Automerge::load(change)
            .ok()
            .map(|document| document.save_nocompress())
    };
    let copies = changes
        .iter()
        .filter_map(alone)
        .chain([document.save_nocompress()]);
    (changes.clone(), copies.collect())
}

fn statements() -> Vec<Vec<u8>> {
    let deeds = [
        Deed::Revoke {
            signer: doors::signer(BOB).id(),
            cuts: vec![samenboek_crypto::Cut {
                circle: CENTRE.team,
                to: 3,
                name: ParcelName::from_bytes([1; 32]),
            }],
        },
        Deed::Accept {
            signer: doors::signer(BOB).id(),
            circle: CENTRE.team,
            parcels: vec![ParcelName::from_bytes([1; 32])],
        },
        Deed::Forget {
            what: vec![
                Forgotten::Circle(CircleId::from_bytes([1; 16])),
                Forgotten::Document(DocumentId::from_bytes([2; 16])),
            ],
        },
        Deed::Renew {
            open: doors::signer(7).keys().open,
        },
        Deed::Succeed {
            old: doors::signer(AMINA).id(),
            new: doors::signer(8).keys(),
        },
        Deed::Open {
            class: samenboek_crypto::CircleClass::PersonalLaptops,
            salt: [4; 16],
        },
        Deed::Unknown {
            kind: 77,
            critical: true,
            payload: vec![1, 2, 3],
        },
    ];
    let before = [Statement::name_of(&CENTRE.statements[0])];
    let made = deeds
        .iter()
        .map(|deed| Statement::make(&doors::signer(AMINA), &CENTRE.id, &before, deed).unwrap());
    CENTRE.statements.iter().cloned().chain(made).collect()
}

/// The same deeds as the target `ledger` takes them: who, on which, what.
fn ledgers() -> Vec<Vec<u8>> {
    let piece = |statement: &Vec<u8>| {
        let unsigned = &statement[..statement.len() - 64];
        let payload = &unsigned[68 + 32 * usize::from(unsigned[67])..];
        let mut piece = vec![0, 2, 3, 200, unsigned[1], unsigned[2]];
        piece.extend(payload);
        [&[piece.len() as u8], piece.as_slice()].concat()
    };
    let pieces: Vec<Vec<u8>> = statements()
        .iter()
        .filter(|it| it.len() < 400)
        .map(piece)
        .filter(|it| it.len() < 256)
        .collect();
    vec![
        pieces.concat(),
        pieces[1..].concat(),
        pieces.iter().rev().flatten().copied().collect(),
    ]
}

fn joining() -> Vec<u8> {
    let mut plain = vec![BOB; 16];
    for blocks in [
        &CENTRE.statements,
        &vec![
            OPENED.epoch.bytes().to_vec(),
            OPENED.key_box.bytes().to_vec(),
        ],
    ] {
        plain.extend((blocks.len() as u32).to_le_bytes());
        for block in blocks {
            plain.extend((block.len() as u32).to_le_bytes());
            plain.extend(block);
        }
    }
    plain
}

fn claims() -> Vec<Vec<u8>> {
    let reach = |n: u8| Reach {
        circle: CENTRE.team,
        signer: doors::signer(n).id(),
        to: u64::from(n),
        name: ParcelName::from_bytes([n; 32]),
    };
    let claim = |reaches| Claim {
        at: Timestamp::from_millis(1_790_000_000_000),
        reaches,
    };
    [vec![], vec![reach(1)], vec![reach(1), reach(2), reach(3)]]
        .map(|reaches| claim(reaches).to_bytes())
        .into()
}

fn entries() -> Vec<Vec<u8>> {
    let forgot = [&[1, 2, 0, 0, 0, 1][..], &[4; 16], &[2], &[3; 16]].concat();
    let mut remainder = vec![1, 2, 0, 0, 0];
    for n in [1_u8, 2] {
        remainder.extend([n; 32]);
        remainder.extend([n, 0, 0, 0, 0, 0, 0, 0, n + 2, 0, 0, 0, 0, 0, 0, 0]);
        remainder.extend([n + 1; 32]);
    }
    let mut tips = vec![1];
    tips.extend(3_u64.to_le_bytes());
    tips.extend(2_u32.to_le_bytes());
    for n in [0_u8, 7] {
        tips.extend([n; 16]);
        tips.extend(u64::from(n).to_le_bytes());
    }
    let piece = [&[1, 1, 0, 2, 0][..], &[9; 32], b"beeld"].concat();
    vec![forgot, remainder, tips, piece]
}

/// A hello, and what may come behind it.
fn frames() -> Vec<Vec<u8>> {
    let frame = |kind: u8, body: &[u8]| {
        let length = (body.len() as u16).to_le_bytes();
        [&[kind], length.as_slice(), body].concat()
    };
    let mut hello = vec![1];
    hello.extend(CENTRE.id.as_bytes());
    hello.extend([2; 16]);
    hello.extend(5_u64.to_le_bytes());
    hello.push(1);
    hello.extend([1; 16]);
    hello.extend(0_u64.to_le_bytes());
    hello.extend([8; 32]);
    let hello = frame(1, &hello);
    let mut item = vec![0, 1];
    item.extend([6; 32]);
    item.extend(CENTRE.team.as_bytes());
    item.extend([7; 32]);
    item.extend(1_u64.to_le_bytes());
    item.extend(2_u64.to_le_bytes());
    let name = [&[1], [6; 32].as_slice()].concat();
    let wanted = [&[1], [1; 32].as_slice()].concat();
    let mut whole = vec![0, 1, 0, 0, 0];
    whole.extend(CENTRE.team.as_bytes());
    whole.extend([7; 32]);
    whole.extend(1_u64.to_le_bytes());
    whole.extend([9; 32]);
    whole.extend(&name);
    let thing = [name.as_slice(), b"Soep"].concat();
    let done = [9; 32];
    let calm = [
        frame(2, &[0]),
        frame(7, &done),
        frame(3, &whole),
        frame(2, &item),
        frame(5, &thing),
        frame(7, &done),
    ];
    let busy = [
        frame(2, &item),
        frame(4, &wanted),
        frame(6, &name),
        frame(7, &done),
    ];
    [&calm[..], &busy[..]]
        .iter()
        .map(|rest| [hello.clone(), rest.concat()].concat())
        .collect()
}

fn names(parcels: &[Vec<u8>]) -> Vec<Vec<u8>> {
    let parcel = Sealed::parse(parcels[0].clone()).unwrap();
    let header = parcel.header();
    let (from, to) = (header.from, header.to);
    let paths = [
        layout::parcel_path(
            &CENTRE.id,
            &CENTRE.team,
            &header.signer,
            from,
            to,
            &parcel.name(),
        ),
        layout::ledger_path(&CENTRE.id, &Statement::name_of(&CENTRE.statements[0])),
        layout::head_path(&CENTRE.id, &LaptopId::from_bytes([3; 16]), 12),
        "192.168.1.20:47474".to_owned(),
        "[fe80::1]".to_owned(),
    ];
    paths.map(String::into_bytes).into()
}

/// A newcomer's mark, a folder and a bucket.
fn typed() -> Vec<Vec<u8>> {
    [
        "000102fdfeff090a",
        "https://wolk.example/remote.php/dav/files/balie\nbalie\nappel-noot-mies",
        "http://localhost:3900\nGK0000\nzon maan",
        "http://[::1]:3900/\nb\nc",
        "http://192.168.1.20/dav\nb\nc",
    ]
    .map(|text| text.as_bytes().to_vec())
    .into()
}

/// What lies on a key-stick, and the same without its magic, its version and its check.
fn key_sticks() -> Vec<Vec<u8>> {
    let file = OPENED.stick.to_bytes();
    let [tag, secret] = [&file[5..21], &file[21..53]].map(<[u8]>::to_vec);
    vec![file.to_vec(), [tag, secret.clone()].concat(), secret]
}

/// Codes as they are printed and as people type them, and digits.
fn papers() -> Vec<Vec<u8>> {
    let code = |drawn: u8| {
        let fives = [drawn; 25].map(|it| way_in::CHARACTERS[usize::from(it % 32)]);
        way_in::completed(std::str::from_utf8(&fives).unwrap())
    };
    let typed = code(1).to_lowercase().replace(' ', "-").replace('0', "o");
    vec![
        code(0).into_bytes(),
        code(31).into_bytes(),
        typed.into_bytes(),
        b"572 408".into(),
        b"000000".into(),
    ]
}

/// Whole documents for nobody's place and for one that stands, and changes that rest on all there is.
fn words(changes: &[Vec<u8>], copies: &[Vec<u8>]) -> Vec<Vec<u8>> {
    let later = {
        let mut document = Automerge::load(&document()).unwrap().with_actor(actor(2));
        let mut tx = document.transaction();
        tx.put(ROOT, "title", "Samen eten").unwrap();
        tx.commit_with(CommitOptions::default().with_time(0));
        let change = document.get_changes(&document_heads()).pop().unwrap();
        change.raw_bytes().to_vec()
    };
    let with = |how: u8, chunk: &Vec<u8>| [&[how], unframed(chunk).as_slice()].concat();
    copies
        .iter()
        .map(|copy| with(0, copy))
        .chain(changes.iter().map(|change| with(3, change)))
        .chain([with(3, &later)])
        .collect()
}

fn document_heads() -> Vec<automerge::ChangeHash> {
    Automerge::load(&document()).unwrap().get_heads()
}

/// Where the corpus lies.
pub fn corpus() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus")
}
