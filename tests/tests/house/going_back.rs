//! A backup was restored, and a coordinator says that the book of everybody goes back to it.

use samenboek_app::{Choice, Passphrase, RestoreMode};
use samenboek_domain::ids::DocumentId;
use samenboek_domain::rule::RuleDraft;
use samenboek_tests::{Laptop, Neighbourhood, PASSPHRASE, evening};
use serde_json::json;

/// The book of Marga and Amina as it was when Marga made a backup, and what Amina did to it afterwards.
struct Spoiled {
    brug: Neighbourhood,
    /// Marga's laptop, come back from the backup.
    back: Laptop,
    soup: DocumentId,
    cake: DocumentId,
    thrown: DocumentId,
    tea: DocumentId,
    rule: DocumentId,
    before: Vec<String>,
    after: Vec<String>,
}

fn spoiled(seed: u64, laptops: usize) -> Spoiled {
    let mut brug = Neighbourhood::of(laptops, seed);
    let marga = &brug.laptops[0];
    let mut soup = evening("Soep");
    soup["note"] = json!("Fatma bracht brood.");
    let soup = marga.record(soup);
    let cake = marga.record(evening("Taart"));
    let thrown = marga.record(evening("Vergissing"));
    marga.house().throw_away(&thrown).unwrap();
    let rule = RuleDraft::from_json(
        json!({"title": "Portiek schoon", "place": "Portiek 12", "languages": ["nl"],
        "items": [{"text": "De trap is op zaterdag schoon."}]}),
    );
    let rule = marga.house().record_rule(rule.unwrap()).unwrap().value.id;
    brug.everybody_meets();
    let before = marga.book();
    let file = brug.path("reserve.sbkb");
    marga.house().backup(&file).unwrap();

    let amina = &brug.laptops[1];
    amina.patch(
        &soup,
        json!({"title": "Snert", "note": "Alles weg.", "tone": "tense"}),
    );
    amina.house().throw_away(&cake).unwrap();
    amina.house().fetch_back(&thrown).unwrap();
    let item = amina.house().rule(&rule).unwrap().items[0].id;
    let answered = amina.house().answer_rule(&rule, &item, "no", "2026-11-22");
    answered.unwrap();
    let tea = amina.record(evening("Thee"));
    brug.everybody_meets();
    let after = amina.book();

    let mut back = Laptop::new(&brug.path("terug"), seed + 900);
    brug.laptops[0].switch_off();
    restore(&mut back, &file).unwrap();
    Spoiled {
        brug,
        back,
        soup,
        cake,
        thrown,
        tea,
        rule,
        before,
        after,
    }
}

fn restore(laptop: &mut Laptop, file: &std::path::Path) -> Result<(), samenboek_app::AppError> {
    let words = Passphrase::new(PASSPHRASE);
    let restored = laptop.house().restore(file, &words, RestoreMode::RollBack);
    restored.map(|_| ())
}

impl Spoiled {
    fn everybody_meets(&self) {
        for _ in 0..3 {
            self.back.exchange(&mut self.brug.stick()).unwrap();
            for laptop in &self.brug.laptops[1..] {
                laptop.exchange(&mut self.brug.stick()).unwrap();
            }
        }
    }
}

#[test]
fn the_book_of_everybody_goes_back_to_the_backup_and_forward_again() {
    let story = spoiled(61, 2);
    let (house, amina) = (story.back.house(), &story.brug.laptops[1]);
    let plan = house.going_back().unwrap().unwrap();
    assert_eq!(plan.things(), 0, "nothing of the others is here yet");
    assert!(plan.unheard.contains(&"Amina thuis".to_owned()));
    story.everybody_meets();
    assert_eq!(story.back.book(), story.after);

    let plan = house.going_back().unwrap().unwrap();
    let ids = |mentions: &[samenboek_app::Mention]| {
        let mut ids: Vec<_> = mentions.iter().map(|it| it.id).collect();
        ids.sort();
        ids
    };
    let mut back = vec![story.soup, story.cake, story.thrown, story.rule];
    back.sort();
    assert_eq!(ids(&plan.back), back);
    assert_eq!(ids(&plan.to_bin), [story.tea]);
    assert!(plan.stays > 0, "cards of people, laptops, the centre");
    assert!(!plan.unheard.contains(&"Amina thuis".to_owned()));
    assert!(plan.unheard.contains(&"Jan thuis".to_owned()));
    assert_eq!(house.go_back(4).unwrap_err().code(), "plan_changed");
    assert_eq!(story.back.book(), story.after, "not confirmed, not done");

    let went = house.go_back(5).unwrap().value;
    assert_eq!((went.back, went.to_bin), (4, 1));
    story.everybody_meets();
    for laptop in [&story.back, amina] {
        let now = laptop.book();
        let (bin, rest): (Vec<_>, Vec<_>) =
            now.into_iter().partition(|line| line.contains("BinItem"));
        let then: Vec<_> = story
            .before
            .iter()
            .filter(|line| !line.contains("BinItem"))
            .collect();
        assert_eq!(without_heads(&rest), without_heads(then));
        let thrown = laptop.house().list_bin().unwrap();
        let thrown: std::collections::BTreeSet<_> = thrown.iter().map(|it| it.id).collect();
        assert_eq!(thrown, [story.thrown, story.tea].into(), "{bin:?}");
    }
    let plan = house.going_back().unwrap().unwrap();
    assert_eq!((plan.things(), plan.gone), (0, 5));
    let point = house.backup_point().unwrap().unwrap();
    assert_eq!((point.since, point.gone), (plan.since, 5));
    assert_eq!(amina.house().backup_point().unwrap(), None);

    assert_eq!(house.take_back_going_back().unwrap().value, 5);
    story.everybody_meets();
    for laptop in [&story.back, amina] {
        assert_eq!(without_heads(&laptop.book()), without_heads(&story.after));
    }
    let again = house.take_back_going_back().unwrap_err();
    assert_eq!(again.code(), "nothing_to_undo");
    house.end_going_back().unwrap();
    assert_eq!(house.backup_point().unwrap(), None);
    assert_eq!(house.going_back().unwrap(), None);
    assert_eq!(house.verify().unwrap().problems, []);
}

/// Where the documents stand in their histories is no part of what people see.
fn without_heads<'a>(lines: impl IntoIterator<Item = &'a String>) -> Vec<String> {
    lines
        .into_iter()
        .map(|line| {
            let mut parts = line.split("heads: Heads([");
            let mut text = parts.next().unwrap_or_default().to_owned();
            for part in parts {
                text.push_str(part.split_once("])").unwrap().1);
            }
            text
        })
        .collect()
}

#[test]
fn what_a_laptop_that_was_away_wrote_meanwhile_stands_beside_what_went_back() {
    let story = spoiled(62, 3);
    let (house, selin) = (story.back.house(), &story.brug.laptops[2]);
    let meets = |laptop: &Laptop| laptop.exchange(&mut story.brug.stick()).unwrap();
    meets(&story.back);
    // Selin knows what Amina did, writes further on it, and meets nobody for now.
    selin.patch(
        &story.soup,
        json!({"title": "Erwtensoep", "place": "Buurtkamer"}),
    );
    selin.patch(&story.tea, json!({"note": "Met koek."}));
    let things = house.going_back().unwrap().unwrap().things();
    house.go_back(things).unwrap();
    meets(&story.back);
    meets(selin);
    meets(&story.back);
    for laptop in [&story.back, selin] {
        let soup = laptop.house().encounter(&story.soup).unwrap();
        let title = soup.versions.iter().find(|it| it.field == "title").unwrap();
        let mut values: Vec<_> = title
            .values
            .iter()
            .map(|it| it.value.as_str().unwrap())
            .collect();
        values.sort_unstable();
        assert_eq!(values, ["Erwtensoep", "Soep"]);
        assert_eq!(soup.record.place.as_deref(), Some("Buurtkamer"));
        let tea = laptop.house().encounter(&story.tea).unwrap();
        assert_eq!(
            tea.restored.unwrap().by,
            "Marga",
            "written in, so it is back"
        );
    }
    // It can go back once more: now that is known here too.
    let plan = house.going_back().unwrap().unwrap();
    assert_eq!((plan.back.len(), plan.to_bin.len()), (1, 1));
    house.go_back(2).unwrap();
    meets(&story.back);
    meets(selin);
    let soup = selin.house().encounter(&story.soup).unwrap();
    assert_eq!(
        (soup.versions.len(), soup.record.title.as_str()),
        (0, "Soep")
    );
    let mut titles = selin.titles();
    titles.sort();
    assert_eq!(titles, ["Soep", "Taart"]);
}

#[test]
fn what_a_colleague_wrote_between_two_goings_back_is_there_again_when_the_second_is_taken_back() {
    let story = spoiled(65, 2);
    let (house, amina) = (story.back.house(), &story.brug.laptops[1]);
    story.everybody_meets();
    let things = house.going_back().unwrap().unwrap().things();
    house.go_back(things).unwrap();
    story.everybody_meets();
    amina.patch(&story.soup, json!({"place": "Buurtkamer"}));
    story.everybody_meets();
    assert_eq!(house.going_back().unwrap().unwrap().things(), 1);
    house.go_back(1).unwrap();
    let place = |laptop: &Laptop| {
        let soup = laptop.house().encounter(&story.soup).unwrap();
        (soup.record.place, soup.versions.len())
    };
    assert_eq!(place(&story.back), (Some("Portiek 12".into()), 0));
    house.take_back_going_back().unwrap();
    story.everybody_meets();
    for laptop in [&story.back, amina] {
        assert_eq!(place(laptop), (Some("Buurtkamer".into()), 0));
    }
}

#[test]
fn two_versions_that_stood_in_the_backup_stand_there_again() {
    let brug = Neighbourhood::of(2, 63);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let soup = marga.record(evening("Soep"));
    brug.everybody_meets();
    marga.patch(&soup, json!({"title": "Snert"}));
    amina.patch(&soup, json!({"title": "Bouillon"}));
    brug.everybody_meets();
    let stood = marga.house().encounter(&soup).unwrap().versions;
    let file = brug.path("reserve.sbkb");
    marga.house().backup(&file).unwrap();
    amina
        .house()
        .choose_version(&soup, "title", Choice::One(0))
        .unwrap();
    brug.everybody_meets();
    let mut back = Laptop::new(&brug.path("terug"), 963);
    restore(&mut back, &file).unwrap();
    back.exchange(&mut brug.stick()).unwrap();
    assert!(back.house().list_versions().unwrap().is_empty());
    back.house().go_back(1).unwrap();
    let again = back.house().encounter(&soup).unwrap().versions;
    let values = |fields: &[samenboek_app::FieldCard]| {
        let mut values: Vec<_> = fields[0].values.iter().map(|it| it.value.clone()).collect();
        values.sort_by_key(ToString::to_string);
        values
    };
    assert_eq!(values(&again), values(&stood));
}

#[test]
fn only_who_leads_takes_the_book_back_and_a_refused_backup_leaves_the_folder_empty() {
    let brug = Neighbourhood::of(2, 64);
    let file = brug.path("reserve.sbkb");
    brug.laptops[1].house().backup(&file).unwrap();
    let mut back = Laptop::new(&brug.path("terug"), 964);
    let refused = restore(&mut back, &file).unwrap_err();
    assert_eq!(refused.code(), "not_a_coordinator");
    let words = Passphrase::new(PASSPHRASE);
    back.house()
        .restore(&file, &words, RestoreMode::JoinAgain)
        .unwrap();
    assert_eq!(back.house().going_back().unwrap(), None);
    assert_eq!(
        back.house().go_back(0).unwrap_err().code(),
        "no_backup_point"
    );
}
