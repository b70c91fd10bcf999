//! The journal of "twee versies": who chose what, seen by everybody, and taken back.

use samenboek_app::{Choice, ChoiceCard};
use samenboek_domain::ids::DocumentId;
use samenboek_domain::rule::RuleDraft;
use samenboek_tests::{Laptop, Neighbourhood, evening};
use serde_json::json;

fn two_titles(brug: &Neighbourhood) -> DocumentId {
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let soup = marga.record(evening("Soep"));
    brug.everybody_meets();
    marga.patch(&soup, json!({"title": "Snert"}));
    amina.patch(&soup, json!({"title": "Bouillon"}));
    brug.everybody_meets();
    soup
}

fn told(choice: &ChoiceCard) -> (String, Vec<String>, String) {
    let field = &choice.card.fields[0];
    let values = field.values.iter().map(|it| it.value.as_str().unwrap());
    let kept = match choice.kept {
        Some(kept) => field.values[kept].value.as_str().unwrap().to_owned(),
        None => "both".to_owned(),
    };
    (kept, values.map(str::to_owned).collect(), choice.by.clone())
}

fn titles(laptop: &Laptop, soup: &DocumentId) -> Vec<String> {
    let versions = laptop.house().encounter(soup).unwrap().versions;
    let values = versions.iter().flat_map(|field| &field.values);
    let mut titles: Vec<String> = values
        .map(|it| it.value.as_str().unwrap().to_owned())
        .collect();
    titles.sort();
    titles
}

#[test]
fn a_choice_stands_in_the_journal_of_everybody_and_who_takes_it_back_stands_there_too() {
    let brug = Neighbourhood::of(2, 81);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let soup = two_titles(&brug);
    assert!(amina.house().list_choices().unwrap().is_empty());
    amina
        .house()
        .choose_version(&soup, "title", Choice::One(1))
        .unwrap();
    brug.everybody_meets();
    let chosen = marga.house().encounter(&soup).unwrap().record.title;
    for laptop in [marga, amina] {
        let journal = laptop.house().list_choices().unwrap();
        assert_eq!(journal.len(), 1);
        let (kept, mut values, by) = told(&journal[0]);
        values.sort();
        assert_eq!((kept, by.as_str()), (chosen.clone(), "Amina"));
        assert_eq!(values, ["Bouillon", "Snert"]);
        assert_eq!(journal[0].undone, None);
    }
    // Marga writes further on it, and then thinks it over.
    marga.patch(&soup, json!({"place": "Tuin"}));
    let key = marga.house().list_choices().unwrap()[0].key.clone();
    marga.house().take_back_choice(&soup, &key).unwrap();
    brug.everybody_meets();
    for laptop in [marga, amina] {
        assert_eq!(titles(laptop, &soup), ["Bouillon", "Snert"]);
        let view = laptop.house().encounter(&soup).unwrap();
        assert_eq!(view.record.place.as_deref(), Some("Tuin"));
        let journal = laptop.house().list_choices().unwrap();
        let undone = journal[0].undone.as_ref().unwrap();
        assert_eq!((journal.len(), undone.0.as_str()), (1, "Marga"));
        assert_eq!(laptop.house().verify().unwrap().problems, []);
    }
    let again = marga.house().take_back_choice(&soup, &key).unwrap_err();
    assert_eq!(again.code(), "nothing_to_choose");
}

#[test]
fn two_who_choose_at_the_same_time_both_stand_in_the_journal() {
    let brug = Neighbourhood::of(2, 82);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let soup = two_titles(&brug);
    for (laptop, choice) in [(marga, Choice::One(0)), (amina, Choice::Both)] {
        laptop
            .house()
            .choose_version(&soup, "title", choice)
            .unwrap();
    }
    brug.everybody_meets();
    for laptop in [marga, amina] {
        let journal = laptop.house().list_choices().unwrap();
        let mut by: Vec<&str> = journal.iter().map(|it| it.by.as_str()).collect();
        by.sort_unstable();
        assert_eq!(by, ["Amina", "Marga"]);
        assert_eq!(journal.iter().filter(|it| it.kept.is_none()).count(), 1);
        assert_eq!(titles(laptop, &soup).len(), 2, "and it is asked again");
    }
}

#[test]
fn an_edit_by_a_version_that_knows_no_journal_and_a_forgetting_keep_it_right() {
    let brug = Neighbourhood::of(2, 83);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let soup = two_titles(&brug);
    let house = marga.house();
    house.choose_version(&soup, "title", Choice::Both).unwrap();
    brug.everybody_meets();
    amina.patch(&soup, json!({"title": "Soep van de buren"}));
    brug.everybody_meets();
    assert_eq!(house.list_choices().unwrap().len(), 1, "it stays");
    house.throw_away(&soup).unwrap();
    assert!(house.list_choices().unwrap().is_empty(), "in the bin");
    house
        .forget(&samenboek_app::ToForget::Document(soup), true)
        .unwrap();
    brug.everybody_meets();
    for laptop in [marga, amina] {
        assert!(laptop.house().list_choices().unwrap().is_empty());
        assert_eq!(laptop.house().verify().unwrap().problems, []);
    }
}

#[test]
fn every_field_of_a_rule_and_of_a_card_that_two_people_write_differently_is_asked_and_its_lists_are_merged()
 {
    let brug = Neighbourhood::of(2, 84);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let draft = |title: &str, place: &str, on: &str, text: &str, who: &str, more: &str| {
        let mut items = vec![json!({"text": text, "who": who, "from": on, "until": null})];
        if !more.is_empty() {
            items.push(json!({"text": more}));
        }
        RuleDraft::from_json(json!({"title": title, "place": place, "languages": ["nl"], "evaluate_on": on, "items": items}))
            .unwrap()
    };
    let rule = marga
        .house()
        .record_rule(draft("Trap", "Hal", "2026-12-01", "Schoon.", "Fatma", ""))
        .unwrap()
        .value
        .id;
    brug.everybody_meets();
    let change =
        |laptop: &Laptop, title: &str, place: &str, on: &str, text: &str, who: &str, more: &str| {
            let view = laptop.house().rule(&rule).unwrap();
            let mut draft = draft(title, place, on, text, who, more);
            draft.items[0].id = Some(view.items[0].id.to_string());
            let base = view.record.heads.to_string();
            laptop
                .house()
                .change_rule(&rule, draft, Some(&base))
                .unwrap();
        };
    change(
        marga,
        "Trappen",
        "Gang",
        "2026-12-02",
        "Heel schoon.",
        "Wout",
        "Geen fietsen.",
    );
    change(
        amina,
        "De trap",
        "Portaal",
        "2026-12-03",
        "Netjes.",
        "Zohra",
        "Geen herrie.",
    );
    brug.everybody_meets();
    for laptop in [marga, amina] {
        let view = laptop.house().rule(&rule).unwrap();
        let mut fields: Vec<String> = view
            .versions
            .iter()
            .map(|it| it.field.rsplit('.').next().unwrap().to_owned())
            .collect();
        fields.sort();
        assert_eq!(
            fields,
            ["evaluate_on", "from", "nl", "place", "title", "who"]
        );
        assert!(view.versions.iter().all(|field| field.values.len() == 2));
        assert_eq!(view.items.len(), 3, "both new sentences stand there");
    }
    // At most three steps: the card, and one choice a field.
    for field in marga.house().rule(&rule).unwrap().versions {
        marga
            .house()
            .choose_version(&rule, &field.field, Choice::One(0))
            .unwrap();
    }
    brug.everybody_meets();
    assert!(amina.house().rule(&rule).unwrap().versions.is_empty());
    assert_eq!(amina.house().list_choices().unwrap().len(), 6);
}
