//! Forgotten for good: on every laptop, on every stick, and not back by any way.

mod forging;
mod late;
mod many;
mod previewing;
mod random;
pub mod searching;

use samenboek_app::{ForgetStatus, NotReached, ToForget};
use samenboek_domain::ids::{DocumentId, PersonId};
use samenboek_domain::person::Role;
use samenboek_tests::{Laptop, Neighbourhood, Stick};
use serde_json::{Value, json};

use super::insider::reasons;
use searching::places_of;

/// An odd word, and the end of it that the full-text table cannot leave out.
const BIRD: &str = "Kwikstaart";
const END: &str = "ikstaart";

fn about_a_bird() -> Value {
    json!({"title": "Soep met Kwikstaart", "happened_on": "2026-11-20", "place": "Portiek 12",
        "note": "Er zat een kwikstaart op de drempel. ".repeat(20)})
}

fn forgets(coordinator: &Laptop, what: ToForget) -> ForgetStatus {
    coordinator.house().forget(&what, true).unwrap().value
}

fn meets(laptop: &Laptop, stick: &std::path::Path) -> samenboek_app::Exchanged {
    laptop.exchange(&mut Stick::open(stick)).unwrap()
}

fn all_is_well(laptops: &[&Laptop]) {
    for laptop in laptops {
        assert_eq!(laptop.house().verify().unwrap().problems, []);
        assert_eq!(laptop.book(), laptops[0].book());
        assert_eq!(laptop.house().status().unwrap().only_here, 0);
    }
}

fn by_all(laptop: &Laptop) -> Vec<(usize, usize)> {
    let known = laptop.house().forgotten().unwrap();
    known.iter().map(|it| (it.confirmed, it.laptops)).collect()
}

fn person_called(laptop: &Laptop, name: &str) -> PersonId {
    let found = laptop.house().find_people(name).unwrap();
    found.iter().find(|tile| tile.name == name).unwrap().person
}

#[test]
fn an_encounter_is_forgotten_by_every_laptop_and_the_stick_and_each_says_so() {
    let brug = Neighbourhood::of(3, 401);
    let (marga, amina, jan) = (&brug.laptops[0], &brug.laptops[1], &brug.laptops[2]);
    let bird = amina.record(about_a_bird());
    amina.record(other("Samen koken"));
    brug.everybody_meets();
    jan.patch(&bird, json!({"note": "Weer een kwikstaart."}));
    jan.house()
        .keep_draft("encounter", Some(&bird.to_string()), BIRD)
        .unwrap();
    brug.everybody_meets();
    let everybody: Vec<&Laptop> = brug.laptops.iter().collect();
    let stick = brug.path("stick");
    assert!(
        places_of(END, &everybody, &[&stick]).len() > 6,
        "the search finds it while it is there"
    );

    let plan = marga
        .house()
        .forget_preview(&ToForget::Document(bird))
        .unwrap();
    assert_eq!(plan.title, "Soep met Kwikstaart");
    assert_eq!((plan.documents, plan.laptops, plan.in_bin), (1, 4, false));
    assert!(plan.parcels >= 2 && plan.parcels == plan.parcels_of_others);
    assert!(plan.not_reached.contains(&NotReached::Backups));
    assert_eq!(marga.titles().len(), 2, "a dry run changes nothing");

    let status = forgets(marga, ToForget::Document(bird));
    assert!(
        !status.gone_here,
        "others' parcels still hold it: {status:?}"
    );
    assert_eq!((status.confirmed, status.laptops), (0, 4));
    assert_eq!(marga.titles(), ["Samen koken"]);
    for laptop in [marga, amina, jan, marga, amina, jan, marga, amina, jan] {
        assert_eq!(reasons(&meets(laptop, &stick)), Vec::<String>::new());
    }
    assert_eq!(places_of(END, &everybody, &[&stick]), Vec::<String>::new());
    for laptop in &everybody {
        assert_eq!(laptop.titles(), ["Samen koken"]);
        // Selin's laptop has not been heard of.
        assert_eq!(by_all(laptop), [(3, 4)]);
        assert_eq!(laptop.house().list_drafts().unwrap().len(), 0);
    }
    all_is_well(&everybody);
}

#[test]
fn a_person_is_forgotten_and_stays_where_she_was_without_a_name() {
    let brug = Neighbourhood::of(2, 402);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let meal = amina.record(json!({"title": "Samen koken", "happened_on": "2026-11-20",
        "organisers": [BIRD], "attendance": {"named": [BIRD, "Fatma"]}}));
    let told = marga.record(json!({"title": "Dank aan Kwikstaart", "happened_on": "2026-11-21"}));
    brug.everybody_meets();
    let who = person_called(marga, BIRD);
    let plan = marga
        .house()
        .forget_preview(&ToForget::Person(who))
        .unwrap();
    assert_eq!(plan.title, BIRD);
    let mentions: Vec<DocumentId> = plan.mentions.iter().map(|it| it.id).collect();
    let texts: Vec<DocumentId> = plan.texts.iter().map(|it| it.id).collect();
    assert_eq!((mentions, texts), (vec![meal], vec![told]));
    assert!(plan.not_reached.contains(&NotReached::FreeText));

    // The text that names her is forgotten too; a person says so.
    forgets(marga, ToForget::Document(told));
    forgets(marga, ToForget::Person(who));
    brug.everybody_meets();
    let everybody: Vec<&Laptop> = brug.laptops.iter().collect();
    let stick = brug.path("stick");
    assert_eq!(places_of(END, &everybody, &[&stick]), Vec::<String>::new());
    for laptop in &everybody {
        let view = laptop.house().encounter(&meal).unwrap();
        let shown = |people: &[samenboek_app::Person]| -> Vec<(String, bool)> {
            people
                .iter()
                .map(|it| (it.name.clone(), it.forgotten))
                .collect()
        };
        assert_eq!(shown(&view.organisers), [(String::new(), true)]);
        assert_eq!(
            shown(&view.named),
            [(String::new(), true), ("Fatma".into(), false)]
        );
        assert!(laptop.house().is_forgotten_person(&who).unwrap());
        assert_eq!(laptop.house().find_people("kwik").unwrap(), []);
        assert_eq!(by_all(laptop), [(2, 4), (2, 4)]);
    }
    // The encounter goes on: it can be changed, and keeps who was there.
    marga.patch(&meal, json!({"note": "Het was gezellig."}));
    brug.everybody_meets();
    assert_eq!(
        amina.house().encounter(&meal).unwrap().organisers[0].person,
        who
    );
    all_is_well(&everybody);
    // Whoever is called so now is somebody else.
    marga.record(json!({"happened_on": "2026-11-22", "organisers": [BIRD]}));
    assert_ne!(person_called(marga, BIRD), who);
}

#[test]
fn only_a_coordinator_after_reading_and_only_what_can_be_forgotten() {
    let brug = Neighbourhood::of(2, 403);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let bird = amina.record(about_a_bird());
    brug.everybody_meets();
    let code = |laptop: &Laptop, what: ToForget, confirmed: bool| {
        let refused = laptop.house().forget(&what, confirmed);
        refused.map(|_| ()).unwrap_err().code()
    };
    let of_bird = ToForget::Document(bird);
    assert_eq!(code(amina, of_bird, true), "not_a_coordinator");
    assert_eq!(
        amina.house().forget_preview(&of_bird).unwrap_err().code(),
        "not_a_coordinator"
    );
    assert_eq!(code(marga, of_bird, false), "forget_unconfirmed");
    let hers = person_called(marga, "Amina");
    assert_eq!(
        code(marga, ToForget::Person(hers), true),
        "person_has_access"
    );
    let card = ToForget::Document(DocumentId::from_bytes(*hers.as_bytes()));
    assert_eq!(code(marga, card, true), "not_forgettable");
    let nobody = ToForget::Person(PersonId::from_bytes([7; 16]));
    assert_eq!(code(marga, nobody, true), "unknown_person");
    let nothing = ToForget::Document(DocumentId::from_bytes([7; 16]));
    assert_eq!(code(marga, nothing, true), "not_found");
    assert_eq!(marga.house().forgotten().unwrap(), []);
    assert_eq!(marga.titles().len(), 1);
}

#[test]
fn a_profile_that_is_forgotten_sits_down_nowhere() {
    let brug = Neighbourhood::of(1, 404);
    let marga = &brug.laptops[0];
    marga.house().add_person(BIRD, Role::Host, None).unwrap();
    let who = person_called(marga, BIRD);
    let tiles = marga.house().people_here().unwrap().len();
    let status = forgets(marga, ToForget::Person(who));
    assert_eq!((status.confirmed, status.laptops), (1, 4));
    assert_eq!(marga.house().people_here().unwrap().len(), tiles - 1);
    assert!(marga.house().sign_in(&who).is_err());
    assert_eq!(places_of(END, &[marga], &[]), Vec::<String>::new());
}

pub fn other(title: &str) -> Value {
    json!({"title": title, "happened_on": "2026-11-20"})
}
