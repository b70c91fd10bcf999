//! What somebody lays on a stick whom nobody ever let in: it costs no laptop more than it is worth.

use samenboek_crypto::{Deed, Draft, Entry, ParcelKind, Sealed, Statement, mint, seal};
use samenboek_domain::ids::{DocumentId, ParcelName, StatementName};
use samenboek_store::Numbered;
use samenboek_sync::layout::{ledger_path, ledger_prefix};
use samenboek_sync::{Carrier, Folder};
use samenboek_tests::{Laptop, Neighbourhood, Stick, evening};

use super::insider::{Insider, Newcomer, lay_parcel, lay_statement, reasons};

/// The names of all statements that stand in the database of a laptop.
fn stand(laptop: &Laptop) -> Vec<StatementName> {
    let numbered = Insider::of(laptop).store.numbered_since(0).unwrap();
    let statements = numbered.into_iter().filter_map(|it| match it {
        Numbered::Statement(name) => Some(name),
        Numbered::Parcel(_) => None,
    });
    statements.collect()
}

/// What the next word of a laptop would rest on.
fn heads(laptop: &Laptop) -> Vec<StatementName> {
    Insider::of(laptop).store.ledger().unwrap().heads()
}

fn says(nobody: &Newcomer, insider: &Insider, after: StatementName, deed: &Deed) -> Vec<u8> {
    Statement::make(nobody.signer(), &insider.book().centre, &[after], deed).unwrap()
}

fn noise(number: u32) -> Deed {
    Deed::Unknown {
        kind: 77,
        critical: false,
        payload: number.to_le_bytes().to_vec(),
    }
}

#[test]
fn ten_thousand_words_of_a_stranger_on_a_stick_leave_the_ledger_as_it_was() {
    let brug = Neighbourhood::of(2, 171);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    brug.everybody_meets();
    let inside = Insider::of(marga);
    let nobody = Newcomer::knowing(&inside, &[]);
    let head = inside.store.ledger().unwrap().heads()[0];
    let stick = brug.path("volle stick");
    lay_statement(
        &stick,
        &inside,
        &says(&nobody, &inside, head, &nobody.enrolment()),
    );
    let centre = inside.book().centre;
    let mut folder = Folder::open(&stick).unwrap();
    let mut last = head;
    for number in 0..10_000 {
        // Beside one another, behind one another, and on nothing.
        let nothing = StatementName::from_bytes([number as u8; 32]);
        let after = [head, last, nothing][number as usize % 3];
        let word = says(&nobody, &inside, after, &noise(number));
        if number % 3 == 1 {
            last = Statement::name_of(&word);
        }
        let place = ledger_path(&centre, &Statement::name_of(&word));
        folder.put(&place, &word).unwrap();
    }
    let before = stand(amina);
    for _ in 0..2 {
        amina.exchange(&mut Stick::open(&stick)).unwrap();
    }
    assert_eq!(stand(amina), before);
    assert_eq!(heads(amina), heads(marga));
    // Nothing of it goes on, and whatever is said then is heard.
    let further = brug.path("other stick");
    amina.exchange(&mut Stick::open(&further)).unwrap();
    let mut further = Folder::open(&further).unwrap();
    let there = further.list(&ledger_prefix(&centre)).unwrap();
    assert_eq!(there.len(), before.len());
    marga.record(evening("Soep"));
    brug.everybody_meets();
    assert_eq!(amina.titles(), ["Soep"]);
    assert_eq!(amina.book(), marga.book());
}

#[test]
fn what_a_newcomer_said_comes_before_anybody_heard_of_her_and_is_kept_once_she_is_known() {
    let brug = Neighbourhood::of(2, 172);
    let amina = &brug.laptops[1];
    brug.everybody_meets();
    let marga = Insider::of(&brug.laptops[0]);
    let zohra = Newcomer::knowing(&marga, &[]);
    let enrolled = marga.says(&zohra.enrolment());
    let renewed = Deed::Renew { open: [3; 32] };
    let hers = says(&zohra, &marga, Statement::name_of(&enrolled), &renewed);
    lay_statement(&brug.path("stick"), &marga, &hers);
    let before = stand(amina);
    amina.exchange(&mut brug.stick()).unwrap();
    assert_eq!(stand(amina), before, "nobody knows yet who says so");
    // By another stick, on which hers does not lie.
    let other = brug.path("other stick");
    lay_statement(&other, &marga, &enrolled);
    amina.exchange(&mut Stick::open(&other)).unwrap();
    assert!(stand(amina).contains(&Statement::name_of(&hers)));
    assert_eq!(stand(amina).len(), before.len() + 2);
}

/// Bytes that nothing makes smaller.
fn grain(length: usize, seed: u32) -> Vec<u8> {
    let mut state = seed.wrapping_mul(2_654_435_761).max(1);
    let step = |_| {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        (state >> 24) as u8
    };
    (0..length).map(step).collect()
}

/// A parcel of nobody under a key that nobody has.
fn junk(insider: &Insider, nobody: &Newcomer, kind: ParcelKind, number: u32) -> Sealed {
    let book = insider.book();
    let (key, _) = mint(&book.team, &book.centre, &[], &[], nobody.signer()).unwrap();
    let entries = [Entry {
        document: DocumentId::from_bytes([number as u8; 16]),
        kind: 1,
        entry_type: Entry::CHANGE,
        bytes: grain(7 * 1024 * 1024, number),
    }];
    let is_piece = kind == ParcelKind::Attachment;
    let place = if is_piece { 0 } else { u64::from(number) + 1 };
    let draft = Draft {
        kind,
        centre: book.centre,
        circle: book.team,
        from: place,
        to: place,
        rev: 0,
        prev: ParcelName::from_bytes([0; 32]),
        entries: &entries,
    };
    seal(&draft, &key, nobody.signer()).unwrap()
}

/// How many bytes this program read until now.
#[cfg(target_os = "linux")]
fn read_until_now() -> u64 {
    let told = std::fs::read_to_string("/proc/self/io").unwrap();
    let line = told.lines().find_map(|line| line.strip_prefix("rchar: "));
    line.unwrap().parse().unwrap()
}

#[test]
#[cfg(target_os = "linux")]
fn large_parcels_of_nobody_are_kept_up_to_a_sum_and_are_not_read_again() {
    let brug = Neighbourhood::of(2, 173);
    let amina = &brug.laptops[1];
    brug.everybody_meets();
    let marga = Insider::of(&brug.laptops[0]);
    let nobody = Newcomer::knowing(&marga, &[]);
    let full = brug.path("volle stick");
    for number in 0..8 {
        let kind = [ParcelKind::Changes, ParcelKind::Attachment][number as usize % 2];
        lay_parcel(&full, &junk(&marga, &nobody, kind, number));
    }
    let met = amina.exchange(&mut Stick::open(&full)).unwrap();
    assert_eq!(reasons(&met), vec!["unknown_signer"; 8]);
    let kept = || {
        let apart = Insider::of(amina).store.apart().unwrap();
        apart.iter().filter(|it| it.outside.is_some()).count()
    };
    assert_eq!(kept(), 4);
    let database = std::fs::metadata(amina.folder.join("shared.db")).unwrap();
    assert!(database.len() < 40 * 1024 * 1024, "{}", database.len());
    // Neither with somebody else nor with the same stick.
    for stick in [brug.path("other stick"), full.clone()] {
        let before = read_until_now();
        amina.exchange(&mut Stick::open(&stick)).unwrap();
        let read = read_until_now() - before;
        assert!(
            read < 7 * 1024 * 1024,
            "{read} bytes of {}",
            stick.display()
        );
    }
    assert_eq!(kept(), 4);
    // Whoever is let in then has what did not fit all the same.
    let zohra = Newcomer::knowing(&marga, &[]);
    let enrolled = marga.says(&zohra.enrolment());
    let granted = marga.says_after(&enrolled, &zohra.grant(marga.team()));
    let statements = [enrolled.clone(), granted.clone()];
    zohra.store.extend_book(&statements, &[]).unwrap();
    let hers = brug.path("stick");
    let parcel = zohra.writes(1, "Avond van Zohra");
    fill(amina);
    lay_parcel(&hers, &parcel);
    amina.exchange(&mut Stick::open(&hers)).unwrap();
    assert!(
        Insider::of(amina)
            .store
            .bytes_apart(&parcel.name())
            .unwrap()
            .is_none()
    );
    for statement in [&enrolled, &granted] {
        lay_statement(&hers, &marga, statement);
    }
    let met = amina.exchange(&mut Stick::open(&hers)).unwrap();
    assert_eq!((met.brought, amina.titles().len()), (1, 1));
    assert_eq!(amina.house().verify().unwrap().problems, []);
}

/// No parcel of nobody fits any more.
pub fn fill(laptop: &Laptop) {
    let store = Insider::of(laptop).store;
    for number in 0..1_000_u32 {
        let mut name = [0xaa; 32];
        name[..4].copy_from_slice(&number.to_be_bytes());
        let name = ParcelName::from_bytes(name);
        store
            .set_aside_of_nobody(&name, "unknown_signer", &[7; 300])
            .unwrap();
    }
}

#[test]
#[cfg(debug_assertions)]
fn what_nobody_signed_is_not_kept_and_what_opens_under_no_key_that_is_here_neither() {
    let brug = Neighbourhood::of(2, 174);
    let amina = &brug.laptops[1];
    brug.everybody_meets();
    let marga = Insider::of(&brug.laptops[0]);
    let nobody = Newcomer::knowing(&marga, &[]);
    let parcel = nobody.writes(1, "Van niemand");
    // The header is right, the body is another one's, and she signed it.
    let mut bytes = parcel.bytes().to_vec();
    let middle = bytes.len() - 80;
    bytes[middle] ^= 1;
    lay_parcel(&brug.path("stick"), &Sealed::parse(bytes).unwrap());
    // Under the team's key, and it does not open: whoever made it does not have that key.
    let header = parcel.header();
    let body = vec![7; parcel.bytes().len() - 208 - 64];
    let guess = samenboek_crypto::doors::sign_body(header, &body, nobody.signer());
    lay_parcel(&brug.path("stick"), &guess.unwrap());
    let met = amina.exchange(&mut brug.stick()).unwrap();
    assert_eq!(reasons(&met), ["bad_signature", "broken_seal"]);
    let apart = Insider::of(amina).store.apart().unwrap();
    assert!(apart.iter().all(|it| it.outside.is_none()));
}
