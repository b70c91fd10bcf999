//! Whoever may vouch for those who are gone, or went herself, and would speak for others.

use samenboek_app::SheetCode;
use samenboek_crypto::{Deed, Entry, Opened, Sealed, authenticate_late, open};
use samenboek_domain::ids::{DocumentId, SignerId};
use samenboek_domain::person::Role;
use samenboek_tests::{Laptop, Neighbourhood, evening};
use serde_json::json;

use super::{meets, other};
use crate::sharing::insider::{Insider, lay_parcel, lay_statement};
use crate::sharing::mended::next_of;

/// The parcels of a signer that lie on a laptop, opened, in their order.
fn written_by(inside: &Insider, signer: &SignerId) -> Vec<Opened> {
    let book = inside.book();
    let mut held = inside.store.held().unwrap();
    held.retain(|held| held.signer == *signer && held.from > 0);
    held.sort_by_key(|held| held.from);
    held.iter()
        .map(|held| {
            let sealed = Sealed::parse(inside.store.parcel(&held.name).unwrap().unwrap()).unwrap();
            let key = book.epoch_key(&sealed.header().epoch).unwrap();
            let authentic = authenticate_late(sealed, &book.authority).unwrap();
            open(authentic, &key).unwrap().into_inner()
        })
        .collect()
}

fn stands_for_all_of(signer: &SignerId) -> Entry {
    let mut bytes = vec![1, 1, 0, 0, 0];
    bytes.extend(signer.as_bytes());
    bytes.extend(1_u64.to_le_bytes());
    bytes.extend((i64::MAX as u64).to_le_bytes());
    bytes.extend([7; 32]);
    Entry {
        document: DocumentId::from_bytes([0; 16]),
        kind: 0,
        entry_type: Entry::REMAINDER,
        bytes,
    }
}

fn vouched(parcel: &Opened) -> impl Iterator<Item = Entry> {
    parcel.entries.iter().map(|entry| Entry {
        entry_type: if entry.entry_type == Entry::FULL_COPY {
            Entry::VOUCHED_COPY
        } else {
            Entry::VOUCHED_CHANGE
        },
        ..entry.clone()
    })
}

#[test]
fn nobody_speaks_for_a_colleague_who_stays_by_a_word_that_the_paper_key_made_void() {
    let mut brug = Neighbourhood::of(3, 431);
    let mut carla = Laptop::new(&brug.path("laptop-carla"), 4_310);
    carla.join(&brug.laptops[0], "Carla", "Carla thuis", Role::Coordinator);
    brug.laptops.push(carla);
    let [marga, amina, jan, carla] = [0, 1, 2, 3].map(|index| &brug.laptops[index]);
    let (stick, second) = (brug.path("stick"), brug.path("tweede"));
    for laptop in [marga, amina, jan, carla, marga, amina, jan, carla] {
        meets(laptop, &stick);
    }
    // What Jan wrote last only Carla has.
    jan.record(other("Alleen bij Carla"));
    meets(jan, &second);
    meets(carla, &second);
    let (inside, his) = (Insider::of(carla), Insider::of(jan).closed.signer().id());
    // Marga leads by the paper, and Carla no more. She makes up that Jan had gone, and speaks for him.
    let code = SheetCode::parse(&brug.paper_key).unwrap();
    let me = marga.house().me().unwrap().person;
    marga.house().restore_with_paper(&code, &me, None).unwrap();
    let ended = Deed::Revoke {
        signer: his,
        cuts: Vec::new(),
    };
    lay_statement(&stick, &inside, &inside.says(&ended));
    let last = written_by(&inside, &his).pop().unwrap();
    let mut entries = vec![stands_for_all_of(&his)];
    entries.extend(vouched(&last));
    lay_parcel(&stick, &next_of(&inside, &entries));
    for laptop in [marga, amina, marga, amina] {
        meets(laptop, &stick);
        assert_eq!(laptop.titles(), Vec::<String>::new());
    }
    // Jan writes on, and all of his own comes.
    meets(jan, &stick);
    jan.record(other("Van Jan zelf"));
    for laptop in [jan, marga, amina] {
        meets(laptop, &stick);
        assert_eq!(laptop.titles().len(), 2, "{:?}", laptop.titles());
        assert_eq!(laptop.book(), jan.book());
        assert_eq!(laptop.house().verify().unwrap().problems, []);
    }
}

#[test]
fn whoever_went_brings_nothing_new_in_beside_what_counts_already() {
    let brug = Neighbourhood::of(3, 432);
    let (marga, amina, jan) = (&brug.laptops[0], &brug.laptops[1], &brug.laptops[2]);
    let (stick, second) = (brug.path("stick"), brug.path("tweede"));
    let meal = jan.record(other("Samen met Jan"));
    brug.everybody_meets();
    let house = marga.house();
    house.revoke(&house.member("Jan").unwrap(), None).unwrap();
    // Amina went on with what counts, and with something that Jan wrote too late.
    amina.patch(&meal, json!({"note": "Het was druk."}));
    let late = jan.record(other("Te laat"));
    meets(jan, &second);
    meets(amina, &second);
    amina.patch(&late, json!({"note": "Toch gelezen."}));
    for laptop in [amina, marga, amina, marga] {
        meets(laptop, &stick);
    }
    assert_eq!(marga.titles().len(), 2);
    // He lays what counts and something new into one parcel.
    let inside = Insider::of(jan);
    jan.record(evening("Nog een keer Jan"));
    let his = inside.closed.signer().id();
    let all = written_by(&inside, &his);
    let (first, last) = (all.first().unwrap(), all.last().unwrap());
    let entries = [first.entries.clone(), last.entries.clone()].concat();
    lay_parcel(&stick, &next_of(&inside, &entries));
    for laptop in [marga, amina, marga, amina] {
        meets(laptop, &stick);
        assert_eq!(laptop.titles().len(), 2, "{:?}", laptop.titles());
    }
}
