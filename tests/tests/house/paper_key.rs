//! Nobody leads any more, and somebody takes the key of the centre out of the safe.

use samenboek_app::{Counting, House, Passphrase, SheetCode, Whose};
use samenboek_domain::person::Role;
use samenboek_tests::{Laptop, Neighbourhood, Stick, evening};

use crate::cases::{Street, reads, report, takes_in};

fn code(brug: &Neighbourhood) -> SheetCode {
    SheetCode::parse(&brug.paper_key).unwrap()
}

fn meets(laptop: &Laptop, brug: &Neighbourhood) {
    laptop
        .exchange(&mut Stick::open(&brug.path("stick")))
        .unwrap();
}

fn leads_with_paper(laptop: &Laptop, brug: &Neighbourhood) {
    let house = laptop.house();
    let me = house.me().unwrap().person;
    house.restore_with_paper(&code(brug), &me, None).unwrap();
}

fn refused(house: &House, code: &SheetCode) -> (&'static str, Option<String>) {
    let me = house.me().unwrap().person;
    let asked = house.paper_facts(code).unwrap_err();
    let done = house.restore_with_paper(code, &me, None).err().unwrap();
    assert_eq!(asked.code(), done.code(), "asking and doing say the same");
    (done.code(), done.field().map(str::to_owned))
}

fn leaders(laptop: &Laptop) -> Vec<String> {
    laptop.house().who_leads().unwrap()
}

#[test]
fn two_who_led_lost_their_laptops_and_selin_leads_with_the_paper_reads_the_team_and_lets_somebody_in()
 {
    let street = Street::of(811);
    let brug = &street.brug;
    street.marga().record(evening("Voor het verlies"));
    brug.everybody_meets();
    // Karin's and Marga's laptops are gone. Selin is no coordinator until now.
    let selin = street.selin();
    let facts = selin.house().paper_facts(&code(brug)).unwrap();
    assert_eq!(facts.leading, ["Karin", "Marga"]);
    assert!(facts.me_has_keys && !facts.is_shared);
    assert!(!selin.house().me().unwrap().coordinator);
    leads_with_paper(selin, brug);
    assert!(selin.house().me().unwrap().coordinator);
    assert_eq!(selin.house().me().unwrap().role, "coordinator");
    assert_eq!(leaders(selin), ["Selin"]);
    assert_eq!(selin.titles(), ["Voor het verlies"]);

    // The lost laptops are stopped, and a newcomer comes in.
    for name in ["Balie", "Karin thuis"] {
        let lost = selin.house().laptop_called(name).unwrap();
        let put_away = samenboek_app::PartingDraft::PutAway;
        selin.house().part_with(&lost, &put_away).unwrap();
    }
    let mut zohra = Laptop::new(&brug.path("zohra"), 8111);
    zohra.join(selin, "Zohra", "Zohra thuis", Role::Mediator);
    selin.record(evening("Na het verlies"));
    meets(selin, brug);
    for laptop in [&zohra, street.amina(), street.jan(), selin] {
        meets(laptop, brug);
    }
    for laptop in [&zohra, street.amina(), street.jan()] {
        assert_eq!(laptop.titles().len(), 2, "they read what was written since");
        assert_eq!(leaders(laptop), ["Selin"]);
    }
    // What Marga writes on a laptop that was not lost after all comes in nowhere.
    street.marga().record(evening("Van een kwijte laptop"));
    meets(street.marga(), brug);
    meets(selin, brug);
    assert_eq!(selin.titles().len(), 2);
}

#[test]
fn a_case_comes_to_the_new_coordinator_by_a_mediator_who_reads_it_and_not_by_the_paper() {
    let street = Street::of(812);
    let brug = &street.brug;
    let given = street.case();
    let alone = takes_in(street.karin().house(), report()).unwrap();
    brug.everybody_meets();
    let selin = street.selin();
    assert_eq!(reads(selin, &given), None);
    leads_with_paper(selin, brug);
    assert_eq!(reads(selin, &given), None, "the paper opens nothing");
    meets(selin, brug);
    meets(street.amina(), brug);
    meets(selin, brug);
    assert_eq!(reads(selin, &given), reads(street.amina(), &given));
    assert!(reads(selin, &given).is_some());
    // One that nobody but Karin read stays closed, with her lost laptop.
    assert_eq!(reads(selin, &alone), None);
    // Karin's laptop is stopped: what is written once that was heard she does not read.
    let lost = selin.house().laptop_called("Karin thuis").unwrap();
    let put_away = samenboek_app::PartingDraft::PutAway;
    selin.house().part_with(&lost, &put_away).unwrap();
    meets(selin, brug);
    meets(street.amina(), brug);
    let house = street.amina().house();
    house
        .patch_case(&given, serde_json::json!({"summary": "Nu is het stil."}))
        .unwrap();
    meets(street.amina(), brug);
    meets(street.karin(), brug);
    let hers = reads(street.karin(), &given).unwrap_or_default();
    assert!(!hers.contains("Nu is het stil"), "{hers}");
    meets(selin, brug);
    assert!(reads(selin, &given).unwrap().contains("Nu is het stil"));
}

#[test]
fn another_paper_a_personal_sheet_and_a_spent_paper_are_told_apart_and_change_nothing() {
    let brug = Neighbourhood::of(2, 813);
    let amina = &brug.laptops[1];
    let mut others = Laptop::new(&brug.path("overkant"), 8131);
    let theirs = others.found("De Overkant", "Wout", "Balie");
    let stranger = SheetCode::parse(&theirs).unwrap();
    assert_eq!(
        refused(amina.house(), &stranger),
        ("wrong_paper", Some("code".into()))
    );
    let marga = brug.laptops[0].house();
    let words = Passphrase::new("molen regen stoep jas");
    let added = marga.add_person("Henk", Role::Host, Some(&words)).unwrap();
    let sheet = SheetCode::parse(&added.value.unwrap().personal).unwrap();
    assert_eq!(refused(marga, &sheet).0, "paper_is_a_sheet");
    assert_eq!(refused(amina.house(), &sheet).0, "wrong_paper");
    assert!(!amina.house().me().unwrap().coordinator);

    leads_with_paper(amina, &brug);
    meets(amina, &brug);
    meets(&brug.laptops[0], &brug);
    for laptop in [amina, &brug.laptops[0]] {
        assert_eq!(refused(laptop.house(), &code(&brug)).0, "paper_spent");
    }
    assert_eq!(leaders(&brug.laptops[0]), ["Amina"]);
    assert!(!brug.laptops[0].house().standing().unwrap().paper_left);
}

#[test]
fn a_mistyped_code_is_told_before_anything_is_asked_of_the_book() {
    let text = Neighbourhood::of(1, 8140).paper_key.clone();
    let first = if text.starts_with('7') { "8" } else { "7" };
    let noticed = (0..text.len())
        .filter(|place| !text[*place..].starts_with(' '))
        .filter(|place| {
            let mut slip = text.clone();
            slip.replace_range(place..&(place + 1), first);
            SheetCode::parse(&slip).is_err()
        });
    assert!(noticed.count() > 8, "three slips of four are noticed");
    let brug = Neighbourhood::of(2, 814);
    let mut slipped = 0;
    for place in 0..text.len() {
        let mut slip = text.clone();
        slip.replace_range(place..=place, "3");
        if let Ok(other) = SheetCode::parse(&slip)
            && slip != text
        {
            assert_eq!(refused(brug.laptops[1].house(), &other).0, "wrong_paper");
            slipped += 1;
        }
    }
    assert!(slipped > 0, "some slips make another code");
}

#[test]
fn the_paper_works_after_everybody_has_a_new_box_key_and_nobody_loses_theirs_by_it() {
    let brug = Neighbourhood::of(3, 815);
    let [marga, amina, jan] = &brug.laptops[..] else {
        panic!()
    };
    let id = marga.record(evening("Vergeet dit"));
    brug.everybody_meets();
    let what = samenboek_app::ToForget::Document(id);
    marga.house().forget(&what, true).unwrap();
    brug.everybody_meets();
    // Whoever confirms a forgetting gets a new box key.
    leads_with_paper(amina, &brug);
    brug.everybody_meets();
    amina.record(evening("Na het papier"));
    brug.everybody_meets();
    for laptop in &brug.laptops {
        assert_eq!(laptop.titles(), ["Na het papier"]);
        assert_eq!(laptop.house().verify().unwrap().problems, []);
    }
    assert_eq!(amina.book(), jan.book());
}

#[test]
fn a_coordinator_who_turns_up_again_hears_of_it_and_whom_she_let_in_meanwhile_is_let_in_again() {
    let brug = Neighbourhood::of(3, 816);
    let [marga, amina, jan] = &brug.laptops[..] else {
        panic!()
    };
    leads_with_paper(amina, &brug);
    // Marga's laptop lay in a cupboard. She lets Zohra in, and stops Amina, and has heard nothing.
    let mut zohra = Laptop::new(&brug.path("zohra"), 8161);
    zohra.join(marga, "Zohra", "Zohra thuis", Role::Volunteer);
    zohra.record(evening("Van Zohra"));
    let house = marga.house();
    house.revoke(&house.member("Amina").unwrap(), None).unwrap();
    for _ in 0..3 {
        for laptop in [marga, &zohra, amina, jan] {
            meets(laptop, &brug);
        }
    }
    for laptop in [marga, amina, jan] {
        assert_eq!(leaders(laptop), ["Amina"]);
    }
    assert_eq!(amina.house().standing().unwrap().mine, Counting::Yes);
    assert!(!marga.house().me().unwrap().coordinator);
    assert_eq!(marga.house().me().unwrap().role, "volunteer");
    marga.record(evening("Marga schrijft gewoon door"));
    let list = amina.house().stranded().unwrap();
    assert_eq!(list.len(), 1);
    assert_eq!(list[0].why, samenboek_app::VoidReason::PaperKey);
    amina.house().let_in_again(&list[0].id).unwrap();
    for _ in 0..3 {
        for laptop in [marga, &zohra, amina, jan] {
            meets(laptop, &brug);
        }
    }
    for laptop in [marga, &zohra, amina, jan] {
        assert_eq!(laptop.book(), amina.book());
        assert_eq!(laptop.titles().len(), 2);
    }
}

#[test]
fn two_papers_used_at_once_make_one_leader_the_same_on_every_laptop() {
    let brug = Neighbourhood::of(3, 817);
    let [marga, amina, jan] = &brug.laptops[..] else {
        panic!()
    };
    leads_with_paper(amina, &brug);
    leads_with_paper(jan, &brug);
    brug.everybody_meets();
    let one = leaders(marga);
    assert!(one == ["Amina"] || one == ["Jan"], "{one:?}");
    assert_eq!((leaders(amina), leaders(jan)), (one.clone(), one));
}

#[test]
fn two_who_ended_each_other_are_thawed_on_one_of_their_laptops_with_new_keys_for_her_and_for_it() {
    let brug = Neighbourhood::of(2, 818);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let mut petra = Laptop::new(&brug.path("petra"), 8181);
    petra.join(marga, "Petra", "Petra thuis", Role::Coordinator);
    meets(&petra, &brug);
    brug.everybody_meets();
    meets(&petra, &brug);
    let end = |by: &Laptop, whom: &str| {
        let house = by.house();
        house.revoke(&house.member(whom).unwrap(), None).unwrap();
    };
    end(marga, "Petra");
    end(&petra, "Marga");
    for laptop in [marga, &petra, amina, marga, &petra, amina] {
        let _ = laptop.exchange(&mut Stick::open(&brug.path("stick")));
    }
    assert!(petra.house().standing().unwrap().nobody_leads);
    assert_eq!(petra.house().standing().unwrap().mine, Counting::Stopped);
    leads_with_paper(&petra, &brug);
    assert!(petra.house().me().unwrap().coordinator);
    assert_eq!(petra.house().standing().unwrap().mine, Counting::Yes);
    petra.record(evening("Petra leidt weer"));
    for _ in 0..3 {
        for laptop in [&petra, amina] {
            meets(laptop, &brug);
        }
    }
    assert_eq!(amina.titles(), ["Petra leidt weer"]);
    assert_eq!(leaders(amina), ["Petra"]);
    // The same after the laptop was switched off, with the passphrase she had.
    petra.switch_off();
    petra.switch_on();
    assert!(petra.house().me().unwrap().coordinator);
    petra.record(evening("En morgen ook"));
    meets(&petra, &brug);
    meets(amina, &brug);
    assert_eq!(amina.titles().len(), 2);
}

#[test]
fn karin_who_lost_her_laptop_gets_a_passphrase_on_the_desks_laptop_and_leads_there() {
    let street = Street::of(819);
    let brug = &street.brug;
    brug.everybody_meets();
    // At Balie somebody without a passphrase sits; Karin holds the paper.
    let balie = street.marga();
    balie
        .house()
        .add_person("Oma Sien", Role::Host, None)
        .unwrap();
    let sien = balie.house().member("Oma Sien").unwrap();
    balie.house().sign_in(&sien).unwrap();
    let karin = balie.house().member("Karin").unwrap();
    let facts = balie.house().paper_facts(&code(brug)).unwrap();
    assert!(!facts.me_has_keys && facts.is_shared);
    let without = balie.house().restore_with_paper(&code(brug), &karin, None);
    assert_eq!(without.err().unwrap().code(), "paper_passphrase");
    let weak = Passphrase::new("abc");
    let weak = balie
        .house()
        .restore_with_paper(&code(brug), &karin, Some(&weak));
    assert_eq!(weak.err().unwrap().code(), "weak_passphrase");
    assert!(!balie.house().me().unwrap().coordinator);
    let words = Passphrase::new("molen regen stoep jas");
    let used = balie
        .house()
        .restore_with_paper(&code(brug), &karin, Some(&words))
        .unwrap()
        .value;
    assert_eq!(used.led_before, ["Marga"]);
    assert!(used.sheets.is_some());
    let me = balie.house().me().unwrap();
    assert_eq!((me.name.as_str(), me.coordinator), ("Karin", true));
    // Her lost laptop is stopped; here she goes on.
    let lost = balie.house().laptop_called("Karin thuis").unwrap();
    balie.house().revoke(&karin, Some(&lost)).unwrap();
    assert!(balie.house().me().unwrap().coordinator);
    balie.record(evening("Van Karin aan de balie"));
    meets(balie, brug);
    meets(street.amina(), brug);
    assert_eq!(street.amina().titles(), ["Van Karin aan de balie"]);
    balie.house().lock();
    let face = balie.house().find_enrolment(Some("Karin")).unwrap();
    balie.house().unlock(&face, &words).unwrap();
    // Another laptop of hers can be let in as always.
    let mut anew = Laptop::new(&brug.path("nieuw"), 8191);
    anew.join_as(balie, "Karin", "Nieuwe van Karin", Whose::Of(karin));
    assert!(anew.house().me().unwrap().coordinator);
}
