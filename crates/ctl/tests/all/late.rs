//! Late work from the command line.

use serde_json::{Value, json};

use crate::kit::{Table, joins_as};

#[test]
fn a_helper_lists_what_came_too_late_looks_what_it_is_and_takes_it_or_not() {
    let table = Table::new();
    let (mut balie, mut thuis, stick) = table.with_amina_and_bram();
    for _ in 0..2 {
        thuis.exchanges(&stick);
        balie.exchanges(&stick);
    }
    assert_eq!(balie.does(&["late", "list"]), json!([]));
    thuis.records(&json!({ "happened_on": "2026-11-20", "title": "Nog onderweg" }));
    balie.does(&["people", "revoke", "--person", "Bram"]);
    thuis.exchanges(&stick);
    assert_eq!(balie.exchanges(&stick)["asks"], json!(["late_work"]));

    let late = balie.does(&["late", "list"])[0].clone();
    assert_eq!(
        (&late["from"], &late["from_kind"]),
        (&json!("Bram"), &json!("person"))
    );
    assert_eq!(
        (&late["encounters"], &late["refused"]),
        (&json!(1), &json!(false))
    );
    assert!(late["stopped"].is_string());
    let id = late["id"].as_str().unwrap();
    let seen = balie.does(&["late", "show", id]);
    assert_eq!(seen[0]["title"], "Nog onderweg");
    assert_eq!(seen[0]["would_be"], "new");
    assert_eq!(
        balie
            .refuses(&["late", "accept", "niemand"], &Value::Null)
            .0,
        "not_an_id"
    );

    assert_eq!(balie.does(&["late", "refuse", id])["refused"], true);
    assert_eq!(balie.does(&["late", "list"])[0]["refused"], true);
    let apart = balie.does(&["apart", "list"]);
    let reasons: Vec<&Value> = apart
        .as_array()
        .unwrap()
        .iter()
        .map(|it| &it["reason"])
        .collect();
    assert!(reasons.contains(&&json!("refused")), "{apart}");

    assert_eq!(balie.does(&["late", "accept", id])["brought"], 1);
    assert_eq!(
        balie.does(&["encounter", "list"])[0]["title"],
        "Nog onderweg"
    );
    assert_eq!(
        balie.refuses(&["late", "accept", id], &Value::Null).0,
        "already_settled"
    );
    balie.is_sound();
}

#[test]
fn a_helper_finds_who_was_let_in_in_vain_and_lets_them_in_again() {
    let table = Table::new();
    let (mut balie, mut thuis, stick) = table.with_amina_and_bram();
    let other = table.stick("andere stick");
    let karins = table.laptop("karin", "stoel lamp taart brug");
    let mut karin = joins_as(
        &mut balie,
        &karins,
        ["Karin", "Karin thuis", "coordinator"],
        &stick,
    );
    karin.exchanges(&stick);
    balie.exchanges(&stick);
    karin.exchanges(&stick);
    balie.does(&["people", "revoke", "--person", "Karin"]);
    let zohras = table.laptop("zohra", "water stoep molen peer");
    let mut zohra = joins_as(&mut karin, &zohras, ["Zohra", "Boven", "volunteer"], &other);
    zohra.records(&json!({ "happened_on": "2026-11-21", "title": "Thee bij Zohra" }));
    assert_eq!(
        zohra.does(&["standing"])["mine"],
        "counts",
        "she has not heard"
    );
    balie.exchanges(&stick);
    for laptop in [&mut zohra, &mut balie] {
        laptop.exchanges(&stick);
    }
    let standing = zohra.does(&["standing"]);
    assert_eq!(
        (&standing["mine"], &standing["let_in_by"]),
        (&json!("let_in_in_vain"), &json!("Karin"))
    );
    let stranded = balie.does(&["stranded", "list"])[0].clone();
    assert_eq!(
        (
            &stranded["person"],
            &stranded["let_in_by"],
            &stranded["role"]
        ),
        (&json!("Zohra"), &json!("Karin"), &json!("volunteer"))
    );
    let id = stranded["id"].as_str().unwrap();
    thuis.exchanges(&stick);
    let (code, _) = thuis.refuses(&["stranded", "let-in", id], &Value::Null);
    assert_eq!(code, "not_a_coordinator");
    assert_eq!(balie.does(&["stranded", "keep-out", id])["kept_out"], true);
    assert_eq!(balie.does(&["stranded", "list"])[0]["kept_out"], true);
    assert!(balie.does(&["stranded", "let-in", id])["brought"].as_u64() >= Some(1));
    assert_eq!(balie.does(&["stranded", "list"]), json!([]));
    let (code, _) = balie.refuses(&["stranded", "let-in", id], &Value::Null);
    assert_eq!(code, "already_settled");
    for laptop in [&mut balie, &mut zohra] {
        laptop.exchanges(&stick);
    }
    assert_eq!(zohra.does(&["standing"])["mine"], "counts");
    balie.is_sound();
}
