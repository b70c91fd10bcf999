//! What is written down about people: the old box of cards, groups, what somebody does here, and consents.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::evenings::{Evenings, LISTED_EVENINGS, LISTED_VISITS};
use super::{Deed, Drawing, What, minute};
use crate::book::LAST_DAY;
use crate::residents::{Came, Resident};

/// The first morning: the list of before comes in, and what comes back is planned.
pub(super) fn first_day(
    drawing: &Drawing<'_>,
    residents: &[Resident],
    evenings: &Evenings,
    deeds: &mut Vec<Deed>,
) {
    let mut hour = 9;
    let mut does = |what| {
        deeds.push(Deed {
            at: minute(0, hour * 60),
            laptop: 0,
            by: 0,
            what,
        });
        hour += 1;
    };
    let listed = residents.iter().filter(|it| it.came == Came::Listed);
    let listed: Vec<&Resident> = listed.collect();
    if !listed.is_empty() {
        does(What::Import {
            file: "kaartenbak.csv",
            text: cards(&listed),
        });
    }
    if evenings.has_list {
        does(What::Import {
            file: "presentielijst.csv",
            text: attendance(drawing, &listed),
        });
    }
    for (key, draft) in &evenings.series {
        does(What::Series {
            key: key.clone(),
            draft: draft.clone(),
        });
    }
}

fn cards(listed: &[&Resident]) -> String {
    let mut text = String::from("Naam;Telefoon;Adres\r\n");
    for resident in listed {
        let of = |field: &Option<String>| field.clone().unwrap_or_default();
        let (telephone, address) = (of(&resident.telephone), of(&resident.address));
        let _ = write!(text, "{};{telephone};{address}\r\n", resident.name);
    }
    text
}

/// Three evenings of before the book began.
fn attendance(drawing: &Drawing<'_>, listed: &[&Resident]) -> String {
    let mut chance = drawing.chance("list of before");
    let mut text = String::from("Datum;Activiteit;Titel;Waar;Naam\r\n");
    for evening in (1_i64..).take(LISTED_EVENINGS) {
        let day = drawing.day(-14 * evening).format("%d-%m-%Y");
        let mut who: Vec<&str> = listed.iter().map(|it| it.name.as_str()).collect();
        chance.shuffle(&mut who);
        for name in who.iter().take(LISTED_VISITS) {
            let _ = write!(text, "{day};Eten;Soep in de hal;Buurtkamer;{name}\r\n");
        }
    }
    text
}

/// What comes about in the course of the year.
pub(super) fn year(drawing: &Drawing<'_>, residents: &[Resident], deeds: &mut Vec<Deed>) {
    let listed = |at: &usize| {
        residents
            .get(*at)
            .is_some_and(|it| it.came == Came::Listed && !it.minor)
    };
    let everybody: Vec<usize> = (0..residents.len()).filter(listed).collect();
    groups(drawing, &everybody, deeds);
    duties(drawing, &everybody, deeds);
    consents(drawing, &everybody, deeds);
}

fn groups(drawing: &Drawing<'_>, everybody: &[usize], deeds: &mut Vec<Deed>) {
    let mut chance = drawing.chance("groups");
    let words = &drawing.words.street.groups;
    for at in 0..drawing.book.sizes.groups {
        let Some(group) = words.get(at % words.len().max(1)) else {
            return;
        };
        let mut members = everybody.to_vec();
        chance.shuffle(&mut members);
        let is_people = group.sort == "circle" || group.sort == "project";
        let many = if is_people { chance.between(4, 11) } else { 1 };
        let members: Vec<Value> = members
            .iter()
            .zip(0..many)
            .map(|(resident, number)| {
                let role = match (number, group.sort.as_str()) {
                    (0, "organisation") => "contact",
                    (0, _) => "organiser",
                    (_, _) => "member",
                };
                let left = (number > 4 && chance.in_hundred(25)).then(|| drawing.date(300));
                json!({ "person": format!("@{resident}"), "role": role, "from": drawing.date(chance.between(1, 200)), "until": left })
            })
            .collect();
        // The second round of names has a place behind it.
        let name = match drawing.spots().get(at / words.len().max(1)) {
            Some(spot) if at >= words.len() => format!("{}, {spot}", group.name),
            Some(_) | None => group.name.clone(),
        };
        let mut draft =
            json!({ "name": name, "sort": group.sort, "place": group.place, "members": members });
        if group.sort == "organisation"
            && let Value::Object(fields) = &mut draft
        {
            fields.insert(
                "telephone".to_owned(),
                json!(format!("06-0000{:04}", 9_900 + at % 100)),
            );
        }
        deeds.push(Deed {
            at: minute(chance.between(2, 120), 14 * 60),
            laptop: 0,
            by: 0,
            what: What::Group { draft },
        });
    }
}

fn duties(drawing: &Drawing<'_>, everybody: &[usize], deeds: &mut Vec<Deed>) {
    let mut chance = drawing.chance("duties");
    let mut who = everybody.to_vec();
    chance.shuffle(&mut who);
    let kinds = [
        "volunteer",
        "volunteer",
        "volunteer",
        "host",
        "organiser",
        "interpreter",
        "mentor",
        "trainee",
        "board",
    ];
    for resident in who.into_iter().take(drawing.book.sizes.duties) {
        let day = chance.between(2, LAST_DAY - 20);
        let until = chance
            .in_hundred(22)
            .then(|| drawing.date(chance.between(day, LAST_DAY)));
        let duty = chance.pick(&kinds);
        deeds.push(Deed {
            at: minute(day, 15 * 60),
            laptop: 0,
            by: 0,
            what: What::Duty {
                resident,
                draft: json!({ "duty": duty, "from": drawing.date(day), "until": until }),
            },
        });
    }
}

fn consents(drawing: &Drawing<'_>, everybody: &[usize], deeds: &mut Vec<Deed>) {
    let mut chance = drawing.chance("consents");
    let purposes = [
        ("photo", "print"),
        ("photo", "social_media"),
        ("story", "debate"),
        ("story", "funder"),
        ("name_in_print", "print"),
        ("contact", "team"),
        ("social", "social_media"),
    ];
    let mut who = everybody.to_vec();
    chance.shuffle(&mut who);
    let many = drawing.book.sizes.consents;
    for (at, resident) in who.iter().cycle().take(many).enumerate() {
        let day = chance.between(5, LAST_DAY - 6);
        let Some((purpose, scope)) = chance.pick(&purposes).copied() else {
            return;
        };
        let key = format!("c{at}");
        let how = chance
            .pick(&["spoken", "paper", "typed", "witness"])
            .copied();
        let draft = json!({
            "person": format!("@{resident}"),
            "purpose": purpose,
            "scope": scope,
            "named": chance.in_hundred(40),
            "how": how,
            "given_on": drawing.date(day),
            "until": drawing.date(day + 365 + chance.between(0, 365)),
        });
        deeds.push(Deed {
            at: minute(day, 16 * 60),
            laptop: 0,
            by: 0,
            what: What::Consent {
                key: key.clone(),
                draft,
            },
        });
        // Somebody who changed her mind a short while ago: nobody looked after it yet.
        if at % 24 == 5 {
            let on = chance.between(day.max(LAST_DAY - 16), LAST_DAY - 2);
            deeds.push(Deed {
                at: minute(on, 17 * 60),
                laptop: 0,
                by: 0,
                what: What::Withdraw {
                    key,
                    on: drawing.date(on),
                },
            });
        }
    }
}
