use proptest::prelude::*;

use super::*;

#[track_caller]
fn check(read: Result<Company, DirtyReason>, names: &[&str], further: u64) {
    let read = read.map(|company| (company.names, company.further));
    let names = names.iter().map(|name| (*name).to_owned()).collect();
    assert_eq!(read, Ok((names, further)));
}

fn one(text: &str) -> Result<Company, DirtyReason> {
    read_one(&Value::text(text), Initials::Name)
}

fn many(text: &str) -> Result<Company, DirtyReason> {
    read_many(&Value::text(text), Initials::Name)
}

#[test]
fn a_name_is_read_without_its_title_and_the_right_way_round() {
    for (text, name) in [
        ("Jansen, Piet", "Piet Jansen"),
        ("Vries, Jan de", "Jan de Vries"),
        ("Berg, van den, Fatma", "Fatma van den Berg"),
        ("dhr. Piet Jansen", "Piet Jansen"),
        ("Mw. dr. Amina El-Amrani", "Amina El-Amrani"),
        ("mevrouw de Vries", "de Vries"),
        ("Irma", "Irma"),
        ("Dhr.", "Dhr."),
        ("3. Çağla", "Çağla"),
        ("- سعاد", "سعاد"),
        ("J.", "J."),
    ] {
        check(one(text), &[name], 0);
    }
}

#[test]
fn who_has_no_name_is_counted() {
    for (text, further) in [
        ("2 personen", 2),
        ("onbekend", 1),
        ("?", 1),
        ("Anoniem", 1),
        ("n.n.", 1),
        ("gast", 1),
        ("5", 5),
        ("+3", 3),
        ("-", 0),
    ] {
        check(one(text), &[], further);
    }
    check(read_one(&Value::Number(4.0), Initials::Name), &[], 4);
    check(read_one(&Value::text("J.P."), Initials::Count), &[], 1);
    check(one("Fatma + 2"), &["Fatma"], 2);
    check(one("Fatma (+1)"), &["Fatma"], 1);
    check(one("Fatma en 3 kinderen"), &["Fatma"], 3);
    check(one("Fatma + zoon"), &["Fatma"], 1);
    check(one("Fatma en partner"), &["Fatma"], 1);
    check(one("niemand"), &[], 0);
}

#[test]
fn several_people_stand_in_one_cell() {
    for text in [
        "Jan, Fatma en Mei",
        "Jan; Fatma; Mei",
        "Jan\r\nFatma\nMei",
        "Jan & Fatma & Mei",
        "Jan,Fatma,,Mei,",
    ] {
        check(many(text), &["Jan", "Fatma", "Mei"], 0);
    }
    check(
        many("Jansen, Piet; Vries, Jan de"),
        &["Piet Jansen", "Jan de Vries"],
        0,
    );
    check(one("Jan, Fatma, Mei"), &["Jan", "Fatma", "Mei"], 0);
    check(one("Jan en Els de Vries"), &["Jan", "Els de Vries"], 0);
}

#[test]
fn what_is_no_name_is_said() {
    for (text, reason) in [
        ("06-00001234", DirtyReason::NotAName),
        ("***", DirtyReason::NotAName),
        ("person:0123", DirtyReason::NotAName),
        ("Jan 123456782", DirtyReason::NotAName),
    ] {
        assert_eq!(one(text).err(), Some(reason), "{text}");
    }
    assert_eq!(one(&"J".repeat(121)).err(), Some(DirtyReason::TooLong));
}

proptest! {
    #[test]
    fn whatever_is_read_as_a_name_is_a_name(text in "[A-Za-zé ,.;&?+0-9\n:\u{200B}-]{0,40}", other in "\\PC{0,30}") {
        for text in [text, other] {
            for company in [one(&text), many(&text)].into_iter().flatten() {
                for name in company.names {
                    prop_assert_eq!(Name::parse("name", &name).map(Name::into_string), Ok(name));
                }
            }
        }
    }
}
