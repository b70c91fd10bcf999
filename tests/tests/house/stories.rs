//! Two laptops, one book.

use samenboek_app::{Choice, EncounterQuery};
use samenboek_domain::language_pack::outline;
use samenboek_domain::person::Role;
use samenboek_domain::rule::RuleDraft;
use samenboek_tests::{Neighbourhood, evening};
use serde_json::json;

#[test]
fn an_evening_recorded_on_one_laptop_is_read_on_the_other() {
    let brug = Neighbourhood::of(2, 1);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let id = marga.record(json!({
        "title": "Samen koken", "happened_on": "2026-11-20", "place": "Portiek 12", "activity": "meal", "organisers": ["Amina"],
        "attendance": {"named": ["Fatma", "Jan"], "counted": 7, "new_faces": 2},
        "tables": [{"label": "1", "tally": {"bonen": 4, "linzen": 3}}],
        "conditions": ["shared_goal"], "tone": "positive", "changed": "Iedereen groet", "note": "Het was gezellig."
    }));
    let took = marga.exchange(&mut brug.stick()).unwrap().took;
    assert_eq!(took, 1);
    let brought = amina.exchange(&mut brug.stick()).unwrap().brought;
    assert_eq!(brought, 1);
    let view = amina.house().encounter(&id).unwrap();
    assert_eq!(
        view.named
            .iter()
            .map(|person| person.name.as_str())
            .collect::<Vec<_>>(),
        ["Fatma", "Jan"]
    );
    assert_eq!(view.record.note, "Het was gezellig.");
    assert_eq!(view.recorded_by, "Marga");
    assert_eq!(
        marga.house().status().unwrap().only_here,
        1,
        "nobody has said to have it yet"
    );
    marga.exchange(&mut brug.stick()).unwrap();
    assert_eq!(marga.house().status().unwrap().only_here, 0);
    assert_eq!(marga.book(), amina.book());
}

#[test]
fn a_second_exchange_changes_nothing() {
    let brug = Neighbourhood::of(2, 2);
    brug.laptops[0].record(evening("Soep"));
    brug.everybody_meets();
    for laptop in &brug.laptops {
        let again = laptop.exchange(&mut brug.stick()).unwrap();
        assert_eq!(
            (again.brought, again.took, again.set_aside.len()),
            (0, 0, 0)
        );
    }
}

#[test]
fn what_two_people_wrote_differently_stands_twice_until_somebody_chooses() {
    let brug = Neighbourhood::of(2, 3);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let id = marga.record(evening("Soep"));
    brug.everybody_meets();
    marga.patch(&id, json!({"title": "Soepavond", "tone": "positive"}));
    amina.patch(
        &id,
        json!({"title": "Soep voor allen", "note": "Met brood."}),
    );
    brug.everybody_meets();
    for laptop in [marga, amina] {
        let cards = laptop.house().list_versions().unwrap();
        assert_eq!(cards.len(), 1, "exactly one card");
        assert_eq!(cards[0].fields.len(), 1, "the title, and nothing else");
        assert_eq!(cards[0].fields[0].field, "title");
    }
    let of_marga = marga.house().list_versions().unwrap();
    assert_eq!(
        of_marga,
        amina.house().list_versions().unwrap(),
        "the same order on both"
    );
    let chosen = of_marga[0].fields[0].values[1].value.clone();
    amina
        .house()
        .choose_version(&id, "title", Choice::One(1))
        .unwrap();
    brug.everybody_meets();
    for laptop in [marga, amina] {
        assert!(laptop.house().list_versions().unwrap().is_empty());
        let record = laptop.house().encounter(&id).unwrap().record;
        assert_eq!(json!(record.title), chosen);
        assert_eq!(
            (record.tone.as_deref(), record.note.as_str()),
            (Some("positive"), "Met brood.")
        );
    }
    assert_eq!(marga.book(), amina.book());
}

#[test]
fn both_titles_may_be_kept_and_both_tones_may_not() {
    let brug = Neighbourhood::of(2, 4);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let id = marga.record(evening("Soep"));
    brug.everybody_meets();
    marga.patch(&id, json!({"title": "Soepavond", "tone": "positive"}));
    amina.patch(&id, json!({"title": "Soep voor allen", "tone": "tense"}));
    brug.everybody_meets();
    assert_eq!(
        marga
            .house()
            .choose_version(&id, "tone", Choice::Both)
            .unwrap_err()
            .code(),
        "both_refused"
    );
    marga
        .house()
        .choose_version(&id, "title", Choice::Both)
        .unwrap();
    let title = marga.house().encounter(&id).unwrap().record.title;
    assert!(
        title.contains("Soepavond") && title.contains("Soep voor allen"),
        "{title}"
    );
}

#[test]
fn a_form_opened_before_the_stick_came_does_not_undo_what_the_stick_brought() {
    let brug = Neighbourhood::of(2, 5);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let id = marga.record(evening("Soep"));
    brug.everybody_meets();
    let opened = marga.house().encounter(&id).unwrap();
    amina.patch(&id, json!({"place": "Grote zaal"}));
    amina.exchange(&mut brug.stick()).unwrap();
    marga.exchange(&mut brug.stick()).unwrap();
    // Marga saves the form she opened before: she changed the tone, not the place.
    let draft = serde_json::from_value(json!({"title": "Soep", "happened_on": "2026-11-20", "activity": "meal", "place": "Portiek 12", "tone": "neutral"})).unwrap();
    marga
        .house()
        .change_encounter(&id, draft, Some(&opened.record.heads.to_string()))
        .unwrap();
    let record = marga.house().encounter(&id).unwrap().record;
    assert_eq!(
        (record.place.as_deref(), record.tone.as_deref()),
        (Some("Grote zaal"), Some("neutral"))
    );
}

#[test]
fn what_was_thrown_away_comes_back_from_the_bin_and_by_undo() {
    let brug = Neighbourhood::of(2, 6);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let id = marga.record(evening("Soep"));
    let undo = marga.house().throw_away(&id).unwrap().value.undo.unwrap();
    assert!(marga.titles().is_empty());
    marga.house().undo(Some(&undo)).unwrap();
    assert_eq!(marga.titles(), ["Soep"]);
    marga.house().throw_away(&id).unwrap();
    brug.everybody_meets();
    assert_eq!(amina.house().list_bin().unwrap().len(), 1);
    amina.house().fetch_back(&id).unwrap();
    brug.everybody_meets();
    assert_eq!(marga.titles(), ["Soep"]);
}

#[test]
fn an_edit_is_taken_back_whole() {
    let brug = Neighbourhood::of(1, 7);
    let marga = &brug.laptops[0];
    let id = marga.record(json!({"title": "Soep", "happened_on": "2026-11-20", "note": "Lekker", "attendance": {"named": ["Fatma"]}}));
    let saved = marga
        .house()
        .patch_encounter(
            &id,
            json!({"note": "Heel lekker", "title": null, "attendance": {"named": ["Jan"]}}),
        )
        .unwrap();
    marga.house().undo(saved.value.undo.as_deref()).unwrap();
    let view = marga.house().encounter(&id).unwrap();
    assert_eq!(
        (view.record.title.as_str(), view.record.note.as_str()),
        ("Soep", "Lekker")
    );
    assert_eq!(view.named[0].name, "Fatma");
}

#[test]
fn search_finds_titles_places_notes_and_names_as_they_are_now() {
    let brug = Neighbourhood::of(1, 8);
    let marga = &brug.laptops[0];
    let id = marga.record(json!({"title": "Samen koken", "happened_on": "2026-11-20", "place": "Café Oost", "note": "varenyky vouwen", "attendance": {"named": ["Şahin"]}}));
    let found = |text: &str| {
        let query = EncounterQuery {
            search: Some(text.into()),
            ..Default::default()
        };
        marga.house().list_encounters(&query).unwrap().rows.len()
    };
    for text in ["ko", "koken sam", "cafe", "CAFÉ", "varen", "sahin", "Şah"] {
        assert_eq!(found(text), 1, "{text}");
    }
    assert_eq!(found("kolen"), 0);
    marga.patch(&id, json!({"title": "Soep"}));
    assert_eq!(found("koken"), 0);
    marga.house().throw_away(&id).unwrap();
    assert_eq!(found("soep"), 0);
}

#[test]
fn a_rule_comes_out_of_an_evening_and_is_asked_after() {
    let brug = Neighbourhood::of(2, 9);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let evening = marga.record(evening("Portiekgesprek"));
    let draft = json!({"title": "Portiek schoon", "place": "Portiek 12", "came_from": evening.to_string(), "evaluate_on": "2026-11-22",
        "items": [{"text": {"nl": "De trap blijft vrij", "en": "The stairs stay free"}, "who": "Jan", "from": "2026-11-01"}], "languages": ["nl", "en"]});
    let id = marga
        .house()
        .record_rule(RuleDraft::from_json(draft).unwrap())
        .unwrap()
        .value
        .id;
    assert_eq!(
        marga.house().encounter(&evening).unwrap().rules,
        [(id, "Portiek schoon".to_owned())]
    );
    let due = marga.house().due_rules().unwrap();
    assert_eq!(due.len(), 1);
    brug.everybody_meets();
    // Both answer, on two laptops: both answers stand.
    marga
        .house()
        .answer_rule(&id, &due[0].item, "yes", "2026-11-22")
        .unwrap();
    amina
        .house()
        .answer_rule(&id, &due[0].item, "partly", "2026-11-22")
        .unwrap();
    brug.everybody_meets();
    for laptop in [marga, amina] {
        let view = laptop.house().rule(&id).unwrap();
        assert_eq!(view.items[0].answers.len(), 2);
        assert_eq!(view.items[0].who.as_ref().unwrap().name, "Jan");
        assert!(laptop.house().due_rules().unwrap().is_empty());
    }
}

#[test]
fn a_draft_survives_a_pulled_plug_and_belongs_to_who_wrote_it() {
    let mut brug = Neighbourhood::of(1, 10);
    brug.laptops[0]
        .house()
        .keep_draft("encounter", None, r#"{"title":"Half"}"#)
        .unwrap();
    brug.laptops[0].switch_off();
    brug.laptops[0].switch_on();
    let draft = brug.laptops[0]
        .house()
        .find_draft("encounter", None)
        .unwrap()
        .unwrap();
    assert_eq!(draft.content, r#"{"title":"Half"}"#);
}

#[test]
fn everything_verifies_and_a_rebuild_gives_the_same_rows() {
    let brug = Neighbourhood::of(2, 11);
    for number in 0..5 {
        brug.laptops[0].record(json!({"title": format!("Avond {number}"), "happened_on": "2026-11-20", "organisers": ["Marga"], "attendance": {"named": ["Fatma"]}}));
    }
    brug.everybody_meets();
    for laptop in &brug.laptops {
        let found = laptop.house().verify().unwrap();
        assert_eq!(found.problems, []);
        assert!(found.documents >= 5);
    }
}

#[test]
fn a_newcomer_has_heard_the_laptop_whose_book_she_reads() {
    let folder = tempfile::tempdir().unwrap();
    let mut marga = samenboek_tests::Laptop::new(&folder.path().join("marga"), 71);
    marga.found("De Brug", "Marga", "Balie");
    marga.record(evening("Soep"));
    let mut amina = samenboek_tests::Laptop::new(&folder.path().join("amina"), 72);
    amina.join(&marga, "Amina", "Thuis", Role::Host);
    let stick = folder.path().join("stick");
    for laptop in [&marga, &amina] {
        laptop
            .exchange(&mut samenboek_tests::Stick::open(&stick))
            .unwrap();
    }
    let status = amina.house().status().unwrap();
    let balie = status.laptops.iter().find(|laptop| !laptop.me).unwrap();
    assert!(balie.heard.is_some());
    assert_eq!((balie.name.as_str(), balie.missing), ("Balie", 0));
}

#[test]
fn what_one_throws_away_while_another_writes_in_it_is_back_and_can_be_thrown_away_again() {
    let brug = Neighbourhood::of(3, 11);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let evening_id = marga.record(evening("Soep"));
    let rule = json!({"title": "Portiek schoon", "items": [{"text": "De trap blijft vrij"}]});
    let rule = RuleDraft::from_json(rule).unwrap();
    let rule_id = marga.house().record_rule(rule).unwrap().value.id;
    brug.everybody_meets();
    marga.house().throw_away(&evening_id).unwrap();
    marga.house().throw_away(&rule_id).unwrap();
    amina.patch(&evening_id, json!({"note": "Fatma bracht soep."}));
    amina
        .house()
        .patch_rule(&rule_id, json!({"place": "Portiek 12"}))
        .unwrap();
    brug.everybody_meets();
    for laptop in &brug.laptops {
        let house = laptop.house();
        assert!(house.list_bin().unwrap().is_empty());
        let evening = house.encounter(&evening_id).unwrap();
        let rule = house.rule(&rule_id).unwrap();
        assert_eq!(evening.record.note, "Fatma bracht soep.");
        assert_eq!(rule.record.place.as_deref(), Some("Portiek 12"));
        assert_eq!(evening.record.recorded.bin, None);
        for restored in [evening.restored, rule.restored] {
            assert_eq!(restored.unwrap().by, "Marga");
        }
    }
    amina.house().throw_away(&evening_id).unwrap();
    amina.house().fetch_back(&rule_id).unwrap();
    brug.everybody_meets();
    for laptop in &brug.laptops {
        let house = laptop.house();
        let bin = house.list_bin().unwrap();
        assert_eq!((bin.len(), bin[0].id), (1, evening_id));
        assert_eq!(house.encounter(&evening_id).unwrap().restored, None);
        assert_eq!(house.rule(&rule_id).unwrap().restored, None);
        assert_eq!(laptop.book(), marga.book());
    }
}

#[test]
fn a_backup_that_cannot_get_its_name_leaves_nothing_behind() {
    let brug = Neighbourhood::of(1, 12);
    let marga = &brug.laptops[0];
    marga.record(evening("Soep"));
    let shelf = brug.path("plank");
    let taken = shelf.join("reserve.sbkb");
    std::fs::create_dir_all(taken.join("iets van een ander")).unwrap();
    marga.house().backup(&taken).unwrap_err();
    let left: Vec<_> = std::fs::read_dir(&shelf)
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(left, ["reserve.sbkb"]);
    assert!(taken.is_dir());
    let free = shelf.join("tweede.sbkb");
    marga.house().backup(&free).unwrap();
    assert!(free.is_file());
}

#[test]
fn what_a_laptop_with_its_clock_far_ahead_wrote_is_changed_on_any_other() {
    let brug = Neighbourhood::of(2, 31);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    marga.clock.advance(20 * 365 * 24 * 3_600_000);
    let mut draft = evening("Soep");
    draft["happened_on"] = json!("2046-11-12");
    let id = marga.record(draft.clone());
    brug.everybody_meets();
    amina.patch(&id, json!({"title": "Erwtensoep"}));
    assert_eq!(amina.titles(), ["Erwtensoep"]);
    // A new one on such a day is a slip, as ever.
    let slip = amina.try_record(draft).unwrap_err();
    assert_eq!(slip.code(), "too_far_ahead");
}

#[test]
fn a_language_is_of_whoever_chose_it_and_the_first_screen_keeps_the_one_of_the_laptop() {
    let brug = Neighbourhood::of(1, 641);
    let amina = &brug.laptops[0];
    let house = amina.house();
    assert_eq!(house.language(), "");
    house.lock();
    house.choose_language("tr").unwrap();
    house.enter(amina.unlocked()).unwrap();
    assert_eq!(house.language(), "tr", "hers until she chooses another");
    house.choose_language("ar").unwrap();
    assert_eq!(house.language(), "ar");
    house.lock();
    assert_eq!(house.language(), "tr");
    house.enter(amina.unlocked()).unwrap();
    assert_eq!(house.language(), "ar");
    let told = std::fs::read_to_string(house.data_folder().join("preferences.json")).unwrap();
    assert!(told.contains("tr") && !told.contains("ar"), "{told}");
}

#[test]
fn a_language_from_a_file_lies_in_the_folder_until_somebody_takes_it_away() {
    let brug = Neighbourhood::of(1, 642);
    let amina = &brug.laptops[0];
    let house = amina.house();
    let known = outline("today = Vandaag\nleave = Klaar\n");
    let pack = |words: &str| {
        json!({"samenboek": "language pack", "version": 1, "tag": "ti", "name": "ትግርኛ", "words": {"shell.ftl": words}})
            .to_string()
            .into_bytes()
    };
    let add = |bytes: &[u8]| house.add_language(bytes, &["nl"], &known);
    let broken = add(&pack("today = { $")).unwrap_err();
    assert_eq!(broken.code(), "language_broken_words");
    assert_eq!(add(b"PK").unwrap_err().code(), "language_no_pack");
    assert!(house.languages().is_empty());
    let added = add(&pack("today = ሎሚ\n")).unwrap();
    assert_eq!((added.tag.as_str(), added.missing), ("ti", 1));
    // The same language once more takes the place of the first.
    assert_eq!(add(&pack("today = ሎሚ\nleave = ወዳእኩ\n")).unwrap().missing, 0);
    assert_eq!(house.languages().len(), 1);
    house.lock();
    assert_eq!(add(&pack("today = ሎሚ\n")).unwrap_err().code(), "signed_out");
    house.enter(amina.unlocked()).unwrap();
    // A file that somebody spoiled on the disk is passed by.
    let lies = house.data_folder().join("languages");
    std::fs::write(lies.join("so.json"), "{").unwrap();
    house.remove_language("ti").unwrap();
    assert!(house.languages().is_empty());
    assert_eq!(house.remove_language("ti").unwrap_err().code(), "not_found");
    assert_eq!(
        house.remove_language("../keys").unwrap_err().code(),
        "not_found"
    );
}

#[test]
fn a_language_and_colours_that_are_chosen_at_the_same_moment_both_stand() {
    let brug = Neighbourhood::of(1, 640);
    let house = brug.laptops[0].house();
    // Nobody else chooses the language, and nobody else the colours: each finds what she chose last.
    std::thread::scope(|scope| {
        scope.spawn(|| {
            for round in 0..200 {
                let language = format!("nl-{round}");
                house
                    .choose(|chosen| chosen.language = language.clone())
                    .unwrap();
                assert_eq!(house.preferences().language, language);
            }
        });
        scope.spawn(|| {
            for round in 0..200 {
                let theme = format!("light-{round}");
                house.choose(|chosen| chosen.theme = theme.clone()).unwrap();
                assert_eq!(house.preferences().theme, theme);
            }
        });
    });
}

#[test]
fn two_people_at_one_laptop_who_go_on_in_what_the_other_wrote_keep_nobody_waiting() {
    let brug = Neighbourhood::of(2, 9_204);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let (house, unlocked) = (marga.house(), marga.unlocked());
    house.add_person("Samira", Role::Host, None).unwrap();
    brug.everybody_meets();
    let samira = house.member("Samira").unwrap();
    let soup = marga.record(evening("Soep"));
    house.sign_in(&samira).unwrap();
    let cake = marga.record(evening("Taart"));
    marga.patch(&soup, json!({"note": "Met brood."}));
    house.enter(unlocked).unwrap();
    marga.patch(&cake, json!({"note": "Met room."}));
    // What each of them saved is joined now, and neither half may rest on the other.
    marga.exchange(&mut brug.stick()).unwrap();
    let brought = amina.exchange(&mut brug.stick()).unwrap();
    assert_eq!((brought.brought, brought.slip.waiting), (2, 0));
    assert_eq!(marga.book(), amina.book());
}
