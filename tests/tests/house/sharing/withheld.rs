//! A carrier that withholds something: the word of somebody's end, while the keys and the work that came after it pass.

use samenboek_tests::{Neighbourhood, evening};

use super::insider::{copy, files};

#[test]
fn a_key_that_came_before_the_word_of_his_end_is_handed_to_nobody() {
    let brug = Neighbourhood::of(3, 921);
    let (marga, amina, jan) = (&brug.laptops[0], &brug.laptops[1], &brug.laptops[2]);
    brug.everybody_meets();
    let (stick, clean, between) = (brug.path("stick"), brug.path("schoon"), brug.path("tussen"));
    let known = files(&stick);
    let house = marga.house();
    house.revoke(&house.member("Jan").unwrap(), None).unwrap();
    marga.record(evening("Na zijn afscheid"));
    copy(&stick, &clean);
    let meets = |laptop: &samenboek_tests::Laptop, place: &std::path::Path| {
        laptop
            .exchange(&mut samenboek_tests::Stick::open(place))
            .unwrap()
    };
    meets(marga, &clean);
    // Everything passes but what was said in the ledger.
    let is_new = |path: &std::path::Path| known.iter().all(|(it, _)| it != path);
    let said = files(&clean).into_iter();
    let said: Vec<_> = said
        .filter(|(path, _)| path.components().any(|part| part.as_os_str() == "ledger"))
        .filter(|(path, _)| is_new(path))
        .collect();
    assert!(!said.is_empty(), "she said that he goes");
    for (path, _) in &said {
        std::fs::remove_file(clean.join(path)).unwrap();
    }
    meets(amina, &clean);
    assert_eq!(amina.titles(), ["Na zijn afscheid"], "her key is here");
    let team = amina.house().team().unwrap();
    assert!(team.iter().all(|it| !it.revoked), "and the word is not");
    // For all she knows Jan is of the team, and asks for what is new.
    for _ in 0..2 {
        meets(amina, &between);
        meets(jan, &between);
    }
    assert_eq!(jan.titles(), Vec::<String>::new());
    // When the word has come she goes on with everybody who stays.
    meets(marga, &clean);
    meets(amina, &clean);
    amina.record(evening("Soep"));
    meets(amina, &clean);
    meets(marga, &clean);
    meets(jan, &clean);
    assert_eq!(marga.titles().len(), 2);
    assert_eq!(marga.book(), amina.book());
    assert_eq!(jan.titles(), Vec::<String>::new());
}
