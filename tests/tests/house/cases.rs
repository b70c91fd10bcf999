//! Cases: each read by those who lead and by the pair who take it on, at their own laptops, and carried by everybody.

mod agreements;
mod beside;
mod forgotten;
mod keys;
mod late;
mod notes;
mod parting;
mod retention;
mod steps;
mod whole;

use std::path::Path;

use samenboek_app::{CaseView, House};
use samenboek_domain::case::CaseDraft;
use samenboek_domain::ids::DocumentId;
use samenboek_domain::person::Role;
use samenboek_tests::{Laptop, Neighbourhood, Stick};
use serde_json::{Value, json};

use crate::sharing::forgetting::searching::Haystack;

const NEIGHBOUR: &str = "Wielewaal";

/// Marga's laptop at the desk, which is shared, and those of Amina, Jan and Selin; and Karin, who leads, at hers.
pub(crate) struct Street {
    pub(crate) brug: Neighbourhood,
}

impl Street {
    pub(crate) fn of(seed: u64) -> Self {
        let mut brug = Neighbourhood::of(4, seed);
        let mut karin = Laptop::new(&brug.path("karin"), seed);
        karin.join(&brug.laptops[0], "Karin", "Karin thuis", Role::Coordinator);
        brug.laptops.push(karin);
        brug.everybody_meets();
        Self { brug }
    }

    pub(crate) fn marga(&self) -> &Laptop {
        &self.brug.laptops[0]
    }

    pub(crate) fn amina(&self) -> &Laptop {
        &self.brug.laptops[1]
    }

    pub(crate) fn jan(&self) -> &Laptop {
        &self.brug.laptops[2]
    }

    pub(crate) fn selin(&self) -> &Laptop {
        &self.brug.laptops[3]
    }

    pub(crate) fn karin(&self) -> &Laptop {
        &self.brug.laptops[4]
    }

    /// Karin takes in a report and gives it to Amina and Jan.
    pub(crate) fn case(&self) -> DocumentId {
        let house = self.karin().house();
        let id = takes_in(house, report()).unwrap();
        let pair = ["Amina", "Jan"].map(|name| house.member(name).unwrap());
        house.assign_case(&id, &pair).unwrap();
        id
    }
}

pub(crate) fn report() -> Value {
    json!({
        "reported_on": "2026-11-20", "kinds": ["noise_people"], "referrer": "self",
        "first_party": {"name": "Fatma", "address": "Portiek 12"},
        "second_party": {"name": NEIGHBOUR, "address": "Portiek 14"},
        "summary": "Muziek na tienen, elke avond.",
    })
}

pub(crate) fn takes_in(house: &House, draft: Value) -> Result<DocumentId, samenboek_app::AppError> {
    let draft = CaseDraft::from_json(draft)?;
    Ok(house.record_case(draft)?.value.id)
}

fn meets(laptop: &Laptop, stick: &Path) -> samenboek_app::Exchanged {
    laptop.exchange(&mut Stick::open(stick)).unwrap()
}

/// What somebody reads of a case, as one line; nothing when she finds none.
pub(crate) fn reads(laptop: &Laptop, id: &DocumentId) -> Option<String> {
    let view: CaseView = laptop.house().case(id).ok()?;
    let party = |party: &Option<samenboek_app::PartyRecord>| {
        party
            .as_ref()
            .map(|it| format!("{} {:?}", it.name, it.address))
    };
    let (record, mediators) = (&view.record, &view.mediators);
    Some(format!(
        "{} {:?} {:?} {:?} {:?} {} {:?} {:?}",
        record.reported_on,
        record.kinds,
        record.referrer,
        party(&view.first_party),
        party(&view.second_party),
        record.summary,
        mediators.iter().map(|it| &it.name).collect::<Vec<_>>(),
        view.versions,
    ))
}

fn is_sound(laptops: &[&Laptop]) {
    for laptop in laptops {
        assert_eq!(laptop.house().verify().unwrap().problems, []);
    }
}

#[test]
fn a_case_comes_to_the_two_mediators_by_a_laptop_that_reads_none_of_it_and_no_strangers_file_shows_a_name()
 {
    let street = Street::of(701);
    let id = street.case();
    let (here, there) = (street.brug.path("stick"), street.brug.path("tweede stick"));
    meets(street.karin(), &here);
    meets(street.marga(), &here);
    meets(street.selin(), &here);
    meets(street.marga(), &there);
    for laptop in [street.amina(), street.jan()] {
        let met = meets(laptop, &there);
        assert_eq!(met.set_aside, []);
        assert_eq!(reads(laptop, &id), reads(street.karin(), &id));
        assert_eq!(laptop.house().list_cases().unwrap().len(), 1);
    }
    for laptop in [street.marga(), street.selin()] {
        assert_eq!(reads(laptop, &id), None);
        assert_eq!(laptop.house().list_cases().unwrap().len(), 0);
        let everybody = laptop.house().find_people(NEIGHBOUR).unwrap();
        assert_eq!(everybody.len(), 0);
    }
    let strangers = Haystack::of(&[street.marga(), street.selin()], &[&here, &there]);
    assert_eq!(strangers.places_of(NEIGHBOUR), Vec::<String>::new());
    assert_eq!(
        strangers.places_of("muziek na tienen"),
        Vec::<String>::new()
    );
    // At the laptops of those who read it, it stands in what their own key opens, and nowhere else.
    let readers = Haystack::of(&[street.karin(), street.amina()], &[]);
    let places = readers.places_of(NEIGHBOUR);
    assert!(!places.is_empty());
    assert!(
        places
            .iter()
            .all(|place| place.contains(": private: ") || place.ends_with(", opened")),
        "{places:?}"
    );
    is_sound(&[street.karin(), street.amina(), street.marga()]);
}

#[test]
fn both_mediators_and_the_coordinator_write_in_a_case_and_all_read_the_same() {
    let street = Street::of(702);
    let id = street.case();
    street.brug.everybody_meets();
    let amina = street.amina().house();
    amina
        .patch_case(
            &id,
            json!({"summary": "Muziek na tienen, elke avond. Er slaapt een baby."}),
        )
        .unwrap();
    let jan = street.jan().house();
    jan.patch_case(
        &id,
        json!({"kinds": ["noise_people", "harassment"], "reported_on": "2026-11-19"}),
    )
    .unwrap();
    amina
        .patch_case(&id, json!({"reported_on": "2026-11-18"}))
        .unwrap();
    let karin = street.karin().house();
    karin
        .patch_case(
            &id,
            json!({"second_party": {"address": "Portiek 14, 3 hoog"}}),
        )
        .unwrap();
    street.brug.everybody_meets();
    for laptop in [street.amina(), street.jan()] {
        assert_eq!(reads(laptop, &id), reads(street.karin(), &id));
    }
    let view = karin.case(&id).unwrap();
    assert_eq!(view.record.kinds, ["noise_people", "harassment"]);
    assert!(view.record.summary.ends_with("baby."));
    assert_eq!(
        view.second_party.unwrap().address.unwrap(),
        "Portiek 14, 3 hoog"
    );
    // The day stands twice, and somebody says which is right.
    let cards = karin.list_versions().unwrap();
    assert_eq!((cards.len(), cards[0].fields.len()), (1, 1));
    assert_eq!(cards[0].title, "Fatma");
    let field = &cards[0].fields[0];
    let right = field.values.iter().position(|it| it.value == "2026-11-18");
    karin
        .choose_version(
            &id,
            &field.field,
            samenboek_app::Choice::One(right.unwrap()),
        )
        .unwrap();
    street.brug.everybody_meets();
    assert_eq!(amina.list_versions().unwrap(), []);
    assert_eq!(reads(street.jan(), &id), reads(street.karin(), &id));
    is_sound(&[street.karin(), street.amina(), street.jan()]);
}

#[test]
fn a_mediator_who_gives_a_case_back_reads_nothing_of_what_comes_later() {
    let street = Street::of(703);
    let id = street.case();
    street.brug.everybody_meets();
    let before = reads(street.jan(), &id);
    let karin = street.karin().house();
    karin
        .unassign_case(&id, &karin.member("Jan").unwrap())
        .unwrap();
    let selin = karin.member("Selin").unwrap();
    karin.assign_case(&id, &[selin]).unwrap();
    karin
        .patch_case(&id, json!({"summary": "Jan is een neef van de buurman."}))
        .unwrap();
    street.brug.everybody_meets();
    assert_eq!(
        reads(street.jan(), &id).map(|text| text.contains("neef")),
        Some(false)
    );
    assert!(before.is_some());
    assert_eq!(reads(street.selin(), &id), reads(street.karin(), &id));
    let refused = street
        .jan()
        .house()
        .patch_case(&id, json!({"summary": "Toch nog iets"}));
    assert_eq!(refused.unwrap_err().code(), "no_rights");
    let his = Haystack::of(&[street.jan()], &[]);
    assert_eq!(
        his.places_of("een neef van de buurman"),
        Vec::<String>::new()
    );
}

#[test]
fn nobody_takes_in_a_case_at_a_shared_laptop_or_without_keys_of_her_own() {
    let street = Street::of(704);
    let refused = takes_in(street.marga().house(), report()).unwrap_err();
    assert_eq!(refused.code(), "personal_laptop_needed");
    let amina = street.amina().house();
    let id = takes_in(amina, report()).unwrap();
    let pair = [amina.member("Jan").unwrap()];
    assert_eq!(
        amina.assign_case(&id, &pair).unwrap_err().code(),
        "not_a_coordinator"
    );
    // Whoever leads reads it all the same, and gives it to somebody.
    street.brug.everybody_meets();
    assert_eq!(reads(street.karin(), &id), reads(street.amina(), &id));
    assert_eq!(reads(street.jan(), &id), None);
    street.karin().house().assign_case(&id, &pair).unwrap();
    street.brug.everybody_meets();
    assert_eq!(reads(street.jan(), &id), reads(street.amina(), &id));
}

#[test]
fn whoever_comes_to_lead_later_reads_every_case_by_one_box() {
    let mut street = Street::of(705);
    let ids: Vec<DocumentId> = (0..3).map(|_| street.case()).collect();
    street.brug.everybody_meets();
    let mut zohra = Laptop::new(&street.brug.path("zohra"), 705);
    zohra.join(street.marga(), "Zohra", "Zohra thuis", Role::Coordinator);
    street.brug.laptops.push(zohra);
    street.brug.everybody_meets();
    for id in &ids {
        assert_eq!(
            reads(&street.brug.laptops[5], id),
            reads(street.karin(), id)
        );
    }
    is_sound(&[&street.brug.laptops[5]]);
}

#[test]
fn a_case_is_only_here_until_a_laptop_on_which_it_is_read_has_it() {
    let street = Street::of(706);
    let karin = street.karin().house();
    assert_eq!(karin.status().unwrap().only_here, 0);
    let id = street.case();
    assert_eq!(karin.status().unwrap().only_here, 1);
    assert_eq!(karin.only_here().unwrap()[0].title, "Fatma");
    let stick = street.brug.path("stick");
    for laptop in [street.karin(), street.marga(), street.karin()] {
        meets(laptop, &stick);
    }
    let view = karin.case(&id).unwrap();
    assert_eq!(
        (view.also_on, view.carried_by),
        (vec![], vec!["Balie".to_owned()])
    );
    assert_eq!(karin.status().unwrap().only_here, 1);
    for laptop in [street.amina(), street.karin()] {
        meets(laptop, &stick);
    }
    assert_eq!(karin.case(&id).unwrap().also_on, ["Amina thuis"]);
    assert_eq!(karin.status().unwrap().only_here, 0);
}

#[test]
fn a_laptop_that_was_just_stopped_is_not_said_to_have_a_case_any_more() {
    let street = Street::of(711);
    let id = street.case();
    street.brug.everybody_meets();
    let karin = street.karin().house();
    let known = || {
        let mut view = karin.case(&id).unwrap();
        view.also_on.sort();
        view.carried_by.sort();
        (view.also_on, view.carried_by)
    };
    let (reading, carrying) = known();
    assert_eq!(reading, ["Amina thuis", "Jan thuis"]);
    assert_eq!(carrying, ["Balie", "Selin thuis"]);
    for name in ["Jan thuis", "Selin thuis"] {
        let laptop = karin.laptop_called(name).unwrap();
        let away = samenboek_app::PartingDraft::PutAway;
        karin.part_with(&laptop, &away).unwrap();
    }
    let expected = (vec!["Amina thuis".to_owned()], vec!["Balie".to_owned()]);
    assert_eq!(known(), expected);
}

#[test]
fn a_case_outlives_the_loss_of_what_is_remembered_of_it_and_a_restored_backup() {
    let mut street = Street::of(707);
    let id = street.case();
    street.brug.everybody_meets();
    let expected = reads(street.karin(), &id);
    let amina = &mut street.brug.laptops[1];
    amina.switch_off();
    let of_circles = std::fs::read_dir(&amina.folder).unwrap();
    for file in of_circles.map(|it| it.unwrap().path()) {
        if file
            .file_name()
            .unwrap()
            .to_string_lossy()
            .starts_with("private-")
        {
            std::fs::remove_file(file).unwrap();
        }
    }
    amina.switch_on();
    assert_eq!(reads(amina, &id), expected);
    let backup = street.brug.path("backup.sbkb");
    street.amina().house().backup(&backup).unwrap();
    street.brug.laptops[1].switch_off();
    let again = street.brug.path("amina-weer");
    let again = Laptop::new(&again, 708);
    let words = samenboek_app::Passphrase::new(samenboek_tests::PASSPHRASE);
    let mode = samenboek_app::RestoreMode::JoinAgain;
    again.house().restore(&backup, &words, mode).unwrap();
    assert_eq!(reads(&again, &id), expected);
    let stick = street.brug.path("stick");
    again
        .house()
        .patch_case(&id, json!({"summary": "Weer verder."}))
        .unwrap();
    for _ in 0..2 {
        meets(&again, &stick);
        meets(street.karin(), &stick);
    }
    assert_eq!(reads(&again, &id), reads(street.karin(), &id));
    is_sound(&[&again, street.karin()]);
}

#[test]
fn a_laptop_on_which_a_case_stands_alone_is_not_cleared_without_saying_so() {
    let street = Street::of(709);
    let amina = street.amina().house();
    takes_in(amina, report()).unwrap();
    assert_eq!(amina.clear_facts().unwrap().only_here, 1);
    assert_eq!(
        amina.clear_away(true, false).unwrap_err().code(),
        "only_here_still"
    );
}
