//! Two laptops that met before meet again on the network (W1): each changed one record in a hundred, and both the same
//! field of ten more. From the call until every change and both sides of every clash are on both, committed; then again
//! with nothing to say.

use std::thread;

use samenboek_app::{Cancel, Link};
use samenboek_domain::ids::DocumentId;
use samenboek_domain::person::Role;
use samenboek_tests::{Chance, Laptop, Stick};
use serde_json::json;
use tempfile::TempDir;

use crate::{milliseconds, records};

/// How many both change.
const BOTH: usize = 10;

pub fn measure(count: usize) {
    let folder = TempDir::new_in("/var/tmp")
        .or_else(|_| TempDir::new())
        .unwrap();
    let mut marga = Laptop::new(&folder.path().join("marga"), 1);
    marga.found("De Brug", "Marga", "Balie");
    let mut ids: Vec<DocumentId> = (0..count)
        .map(|index| marga.record(records::record(index as u64)))
        .collect();
    let mut amina = Laptop::new(&folder.path().join("amina"), 2);
    amina.join(&marga, "Amina", "Amina thuis", Role::Volunteer);
    for laptop in [&marga, &amina, &marga] {
        let stick = folder.path().join("stick");
        laptop.exchange(&mut Stick::open(&stick)).unwrap();
    }
    let (met, bytes) = meeting(&marga, &amina);
    println!("first time on the network, after the stick: {met:.0} ms, {bytes} bytes");

    let mut chance = Chance::of(77);
    let each = (count / 100).max(1);
    let mut chosen = || ids.swap_remove(chance.below(ids.len()));
    for laptop in [&marga, &amina] {
        for number in 0..each {
            let id = chosen();
            let note = laptop.house().encounter(&id).unwrap().record.note;
            laptop.patch(
                &id,
                json!({"note": format!("{note} toegevoegd door A..."), "attendance": {"counted": 100 + number % 50}}),
            );
        }
    }
    let both: Vec<DocumentId> = (0..BOTH).map(|_| chosen()).collect();
    for id in &both {
        marga.patch(id, json!({"place": "Marga vindt De Brug"}));
        amina.patch(id, json!({"place": "Amina vindt De Linde"}));
    }
    let (met, bytes) = meeting(&marga, &amina);
    let (again, said) = meeting(&marga, &amina);
    assert_eq!(marga.book(), amina.book());
    for laptop in [&marga, &amina] {
        let versions = laptop.house().today().unwrap().versions.len();
        assert_eq!(versions, BOTH);
    }
    println!(
        "{count} records, {} changes: {met:.0} ms, {:.1} kB; again, with nothing to say: {again:.0} ms, {said} bytes with the handshake",
        2 * (each + BOTH),
        bytes as f64 / 1000.0
    );
}

/// One laptop calls the other, and they exchange until nothing is left to say.
fn meeting(caller: &Laptop, host: &Laptop) -> (f64, u64) {
    let lan = host.house().lan_listen(0).unwrap();
    let at = format!("127.0.0.1:{}", lan.port()).parse().unwrap();
    let never = Cancel::default();
    let own = caller.house().lan_listen(0).unwrap();
    thread::scope(|scope| {
        let serving = scope.spawn(|| {
            let link = lan.answer(&Cancel::default()).unwrap().unwrap();
            while let Ok(round) = host.house().lan_join(&link, &never, &mut |_| {}) {
                if round.ended.unwrap_or(true) {
                    break;
                }
            }
        });
        let (took, link): (f64, Link) = milliseconds(|| {
            let link = own.call_known(at, &never).unwrap();
            let house = caller.house();
            house
                .lan_exchange(&link, &never, &mut |_| {}, &mut |_| {})
                .unwrap();
            link
        });
        let bytes = link.bytes().0 + link.bytes().1;
        serving.join().unwrap();
        link.close();
        own.close();
        lan.close();
        (took, bytes)
    })
}
