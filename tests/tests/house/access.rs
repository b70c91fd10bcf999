//! "What do you know of me?": all that stands of one person, and no name of anybody else.

use std::collections::BTreeSet;

use samenboek_app::{AccessPack, AccessWords, Words};
use samenboek_domain::consent::{ConsentDraft, WithdrawalDraft};
use samenboek_domain::group::GroupDraft;
use samenboek_domain::ids::PersonId;
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::person::duty::DutyDraft;
use samenboek_domain::person::{CardDraft, Role};
use samenboek_domain::rule::RuleDraft;
use samenboek_domain::series::SeriesDraft;
use samenboek_domain::signal::{ActionDraft, SignalDraft};
use samenboek_tests::{Laptop, Neighbourhood};
use serde_json::{Value, json};

const NL: &str = concat!(
    include_str!("../../../ui/locales/nl/paper.ftl"),
    include_str!("../../../ui/locales/nl/access.ftl")
);
const EN: &str = concat!(
    include_str!("../../../ui/locales/en/paper.ftl"),
    include_str!("../../../ui/locales/en/access.ftl")
);

fn card(laptop: &Laptop, draft: Value) -> PersonId {
    let draft = CardDraft::from_json(draft).unwrap();
    PersonId::from(laptop.house().record_person(&draft).unwrap().value.id)
}

fn pack(laptop: &Laptop, person: &PersonId) -> AccessPack {
    laptop
        .house()
        .access_pack(person, &BTreeSet::new())
        .unwrap()
}

fn called(_: DocumentKind, title: &str, activity: Option<&str>, place: Option<&str>) -> String {
    let parts = [activity, place].into_iter().flatten();
    if title.is_empty() {
        parts.collect::<Vec<_>>().join(", ")
    } else {
        title.to_owned()
    }
}

fn text(laptop: &Laptop, pack: &AccessPack, language: &str, fluent: &str) -> String {
    let paper = Words::parse(language, fluent).unwrap();
    let words = AccessWords {
        paper: &paper,
        called: &called,
        word: &|key| key.to_owned(),
    };
    let parts = laptop
        .house()
        .access_text(pack, &words)
        .unwrap()
        .into_iter();
    let parts: Vec<String> = parts
        .map(|it| format!("{}\n{}", it.heading, it.lines.join("\n")))
        .collect();
    parts
        .join("\n\n")
        .replace(['\u{2068}', '\u{2069}'], "")
        .replace('\u{a0}', " ")
}

/// Fatma, with two cards, in everything that a book knows.
fn fatma(marga: &Laptop) -> PersonId {
    let fatma = card(
        marga,
        json!({"name": "Fatma van den Berg", "telephone": "06-00001234", "address": "Portiek 12"}),
    );
    let old = card(marga, json!({"name": "Fatje"}));
    marga.house().say_same_person(&old, &fatma).unwrap();
    card(marga, json!({"name": "Rik van den Berg"}));
    card(marga, json!({"name": "Fatma Yilmaz"}));
    let soup = marga.record(json!({
        "title": "Verjaardag van Zohra", "happened_on": "2026-11-20", "place": "Bij Jan thuis", "organisers": ["Fatma van den Berg"],
        "attendance": {"named": ["Fatma van den Berg", "Zohra", "Jan de Boer"]},
        "tables": [{"label": "Tafel van Jan", "people": ["Fatma van den Berg"], "tally": {}}],
        "note": "Fatma van den Berg hielp Rik van den Berg. Zohra belde 06-00005678. Fatma en mevrouw Kwikstaart ruimden op met Jan!",
    }));
    let tea = marga.record(
        json!({"happened_on": "2026-11-10", "activity": "talk", "place": "Portiek 12",
        "attendance": {"named": [format!("person:{old}")]}}),
    );
    marga.house().throw_away(&tea).unwrap();
    marga.record(
        json!({"title": "Zonder haar", "happened_on": "2026-11-11", "note": "Fatma Yilmaz zong."}),
    );
    let rule = RuleDraft::from_json(
        json!({"title": "Trap van Zohra", "items": [{"text": "Jan en Zohra zien erop toe", "who": "Fatma van den Berg"}], "came_from": soup}),
    );
    marga.house().record_rule(rule.unwrap()).unwrap();
    fatma
}

#[test]
fn everything_that_stands_of_fatma_is_told_and_nobody_else_is_named() {
    let brug = Neighbourhood::of(2, 931);
    let marga = &brug.laptops[0];
    let fatma = fatma(marga);
    brug.everybody_meets();
    let pack = pack(marga, &fatma);
    assert_eq!(pack.cards.len(), 2);
    assert_eq!(pack.cards[0].card.name, "Fatma van den Berg");
    let seen: Vec<(&str, Option<&str>, bool)> = pack
        .visits
        .iter()
        .map(|it| (it.title.as_str(), it.table.as_deref(), it.in_bin))
        .collect();
    assert_eq!(
        seen,
        [
            ("", None, true),
            ("Verjaardag van …", Some("Tafel van …"), false)
        ]
    );
    assert_eq!(pack.visits[1].place.as_deref(), Some("Bij … thuis"));
    assert_eq!(pack.organised.len(), 1);
    assert_eq!(pack.rules[0].0.title, "Trap van …");
    assert_eq!(pack.rules[0].1, ["… en … zien erop toe"]);
    let said: Vec<&str> = pack.said.iter().map(|it| it.sentence.as_str()).collect();
    assert_eq!(
        said,
        [
            "Fatma van den Berg hielp ….",
            "Fatma en … ruimden op met …!"
        ]
    );
    assert_eq!(pack.perhaps, 1, "another Fatma sang: not told");
    assert_eq!(
        pack.laptops,
        ["… thuis", "Balie", "… thuis", "… thuis"],
        "laptops are called after people"
    );

    let (dutch, english) = (text(marga, &pack, "nl", NL), text(marga, &pack, "en", EN));
    let json = pack.to_json().to_string();
    for told in [&dutch, &english, &json] {
        for other in [
            "Zohra",
            "Jan",
            "Rik",
            "Yilmaz",
            "Kwikstaart",
            "Amina",
            "Marga",
            "00005678",
        ] {
            assert!(!told.contains(other), "{other} in {told}");
        }
        assert!(told.contains("06-00001234"));
    }
    for line in [
        "Naam: Fatma van den Berg",
        "Nog een kaart van jou: Fatje",
        "20 november 2026: Verjaardag van …, Bij … thuis. Je zat bij: Tafel van ….",
        "10 november 2026: talk, Portiek 12. (ligt in de prullenbak)",
        "Gevraagd op 22 november 2026.",
        "Samenboek gooit niets vanzelf weg.",
    ] {
        assert!(dutch.contains(line), "{line} in {dutch}");
    }
    assert!(english.contains("What we know of you") && english.contains("Asked on"));
}

/// What she belongs to, does, allowed and took on, written down by her name or her id.
fn fatma_everywhere(marga: &Laptop, fatma: &PersonId) {
    let house = marga.house();
    let her = format!("person:{fatma}");
    let group = GroupDraft::from_json(json!({
        "name": "Koor van Zohra", "place": "Zaal 2", "note": "Fatma van den Berg heeft de sleutel. Jan ook.",
        "members": [{"person": her, "role": "contact", "from": "2026-01-05", "until": "2026-06-30"}, {"person": "Zohra"}],
    }));
    house.record_group(&group.unwrap()).unwrap();
    let duty = json!({"duty": "host", "from": "2026-02-01"});
    house
        .add_duty(fatma, &DutyDraft::from_json(duty).unwrap())
        .unwrap();
    let consent = |draft: Value| {
        let draft = ConsentDraft::from_json(draft).unwrap();
        house.record_consent(&draft).unwrap().value.id
    };
    let photo = consent(json!({
        "person": her, "purpose": "photo", "scope": "print", "how": "spoken", "given_on": "2026-03-01", "until": "2027-03-01",
        "note": "Niet samen met Jan de Boer",
    }));
    let draft = WithdrawalDraft {
        on: Some("2026-04-01".to_owned()),
    };
    house.withdraw_consent(&photo, &draft).unwrap();
    let child = card(marga, json!({"name": "Lina Kwikstaart", "minor": true}));
    consent(json!({
        "person": format!("person:{child}"), "purpose": "story", "how": "paper", "given_on": "2026-05-01", "guardian": her,
    }));
    let series = SeriesDraft::from_json(json!({
        "title": "Soep bij Zohra", "rhythm": "FREQ=WEEKLY;INTERVAL=1;BYDAY=TU", "from": "2026-11-03", "organisers": [her],
    }));
    house.record_series(&series.unwrap()).unwrap();
    let signal = SignalDraft::from_json(json!({
        "noticed_on": "2026-11-20", "kind": "noise", "place": "Portiek 12", "observation": "Fatma van den Berg hoorde het ook.",
    }));
    let signal = house.record_signal(signal.unwrap()).unwrap().value.id;
    house.read_signal(&signal, "calm").unwrap();
    let kadir = house
        .add_person("Kadir", Role::Host, None)
        .map(|_| ())
        .and_then(|()| house.member("Kadir"));
    let unlocked = marga.unlocked();
    house.sign_in(&kadir.unwrap()).unwrap();
    house.read_signal(&signal, "unease").unwrap();
    house.enter(unlocked).unwrap();
    let action = json!({"text": "Praat met Jan de Boer", "who": her});
    house
        .act_on_signal(&signal, &ActionDraft::from_json(action).unwrap())
        .unwrap();
}

#[test]
fn groups_duties_consents_series_and_signals_stand_in_it_too_and_still_nobody_else() {
    let brug = Neighbourhood::of(1, 934);
    let marga = &brug.laptops[0];
    let fatma = fatma(marga);
    fatma_everywhere(marga, &fatma);
    let pack = pack(marga, &fatma);
    assert_eq!(
        (pack.groups.len(), pack.duties.len(), pack.consents.len()),
        (1, 1, 2)
    );
    assert_eq!(
        (pack.signals.len(), pack.organised.len(), pack.readings),
        (1, 2, 0)
    );
    let (dutch, english) = (text(marga, &pack, "nl", NL), text(marga, &pack, "en", EN));
    let json = pack.to_json().to_string();
    for told in [&dutch, &english, &json] {
        let told = told.replace("January", "");
        for other in ["Zohra", "Jan", "Kwikstaart", "Lina", "Kadir"] {
            assert!(!told.contains(other), "{other} in {told}");
        }
    }
    for line in [
        "Koor van …, Zaal 2. member-contact, van 5 januari 2026 tot en met 30 juni 2026.",
        "duty-host, vanaf 1 februari 2026.",
        "purpose-photo, van 1 maart 2026 tot en met 1 maart 2027. Wie het mag zien: scope-print. “Niet samen met …” Je nam dit terug op 1 april 2026.",
        "purpose-story, vanaf 1 mei 2026. Wie het mag zien: scope-team. Je zei dit voor iemand anders.",
        "Soep bij …",
        "20 november 2026: noise, Portiek 12. “Praat met …”",
        "“Fatma van den Berg hoorde het ook.”",
        "“Fatma van den Berg heeft de sleutel.”",
    ] {
        assert!(dutch.contains(line), "{line} in {dutch}");
    }
    // Whoever read a signal hears how many.
    let me = marga.house().me().unwrap().person;
    assert_eq!(self::pack(marga, &me).readings, 1);
}

#[test]
fn the_same_is_told_by_her_other_card_and_on_the_other_laptop() {
    let brug = Neighbourhood::of(2, 932);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let fatma = fatma(marga);
    brug.everybody_meets();
    let here = pack(marga, &fatma);
    let other = here.cards[1].card.person;
    assert_eq!(pack(marga, &other), here);
    assert_eq!(pack(amina, &fatma), here);
    let nobody = PersonId::from_bytes([9; 16]);
    let refused = marga.house().access_pack(&nobody, &BTreeSet::new());
    assert_eq!(refused.unwrap_err().code(), "not_found");
}

#[test]
fn a_sentence_about_somebody_else_of_that_name_is_left_out_and_the_saved_pack_is_noted() {
    let brug = Neighbourhood::of(1, 933);
    let marga = &brug.laptops[0];
    let fatma = fatma(marga);
    let first = pack(marga, &fatma);
    let left_out = BTreeSet::from([first.said[1].key.clone()]);
    let fewer = marga.house().access_pack(&fatma, &left_out).unwrap();
    assert_eq!(fewer.said, first.said[..1]);
    let paper = Words::parse("nl", NL).unwrap();
    let words = AccessWords {
        paper: &paper,
        called: &called,
        word: &|key| key.to_owned(),
    };
    let mut pdf = Vec::new();
    let mut keep = |bytes: &[u8]| {
        pdf = bytes.to_vec();
        Ok(())
    };
    marga
        .house()
        .save_access_paper(&fewer, &words, &mut keep)
        .unwrap();
    assert!(pdf.starts_with(b"%PDF-"));
    marga
        .house()
        .save_access_file(&fewer, &mut |_| Ok(()))
        .unwrap();
    let notes = marga.house().exports().unwrap();
    let formats: Vec<&str> = notes.iter().map(|it| it.format.as_str()).collect();
    assert_eq!(formats, ["json", "pdf"]);
    assert!(
        notes
            .iter()
            .all(|it| it.with_names && it.what == ["access_pack"])
    );
    let again = pack(marga, &fatma);
    assert_eq!(again.files.len(), 2, "the next pack tells of these files");
    if let Some(folder) = std::env::var_os("SAMENBOEK_ACCESS") {
        std::fs::write(std::path::Path::new(&folder).join("pakket.pdf"), &pdf).unwrap();
    }
}
