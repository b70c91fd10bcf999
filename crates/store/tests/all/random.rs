//! Deeds by chance on two laptops that sometimes meet: one book in the end, and rows that a rebuild gives again.

use samenboek_domain::ids::{DocumentId, ItemId, PersonId};
use samenboek_domain::rule::{Answer, Rule, RuleDraft};
use samenboek_domain::text::Name;
use samenboek_store::{Choice, Hand, Heads, StoreError};
use serde_json::json;

use crate::kit::{AMINA, Chance, Laptop, MARGA, centre, encounter, evening, id};

/// An evening as somebody had it on the screen, before and after a change of hers.
struct Seen {
    id: DocumentId,
    before: Heads,
    after: Heads,
}

#[test]
fn after_random_deeds_two_laptops_hold_one_book_and_a_rebuild_gives_identical_rows() {
    for seed in 0..16 {
        let mut chance = Chance(seed);
        let laptops = [Laptop::of(MARGA), Laptop::of(AMINA)];
        let mut seen = [Vec::new(), Vec::new()];
        let meet = || {
            laptops[0].merge_all(&laptops[1].parcels());
            laptops[1].merge_all(&laptops[0].parcels());
        };
        for step in 0..70 {
            let who = chance.below(2);
            deed(&mut chance, &laptops[who], step, &mut seen[who]);
            if chance.below(8) == 0 {
                meet();
            }
        }
        meet();
        for laptop in &laptops {
            assert_eq!(laptop.store().apart().unwrap(), [], "seed {seed}");
            assert!(laptop.store().waiting().unwrap().is_empty(), "seed {seed}");
            let rows = laptop.store().row_digests().unwrap();
            laptop.has_no_problems();
            laptop.store().rebuild().unwrap();
            assert_eq!(laptop.store().row_digests().unwrap(), rows, "seed {seed}");
        }
        assert_eq!(laptops[0].states(), laptops[1].states(), "seed {seed}");
        let [of_marga, of_amina] =
            [&laptops[0], &laptops[1]].map(|laptop| laptop.store().row_digests().unwrap());
        assert_eq!(of_marga, of_amina, "seed {seed}");
    }
}

#[test]
fn three_people_at_one_laptop_are_joined_in_any_way_and_nothing_waits_for_itself() {
    let mut joined = 0;
    for seed in 0..40 {
        let mut chance = Chance(7_000 + seed);
        let marga = Laptop::of(MARGA);
        let hand = |who: usize| Hand {
            signer: centre().people[who].signer(),
            person: centre().people[who].person,
            at: marga.hand().at,
        };
        let pack = |who: usize| {
            let signer = centre().people[who].signer();
            marga.store().pack(signer).unwrap()
        };
        let mut known: Vec<DocumentId> = Vec::new();
        let mut saves = 0;
        for step in 0..16 {
            let who = chance.below(3);
            // Often they join without anything going out: the plug was pulled, or the stick was full.
            if chance.below(5) == 0 {
                pack(who);
                continue;
            }
            let form = encounter(evening(&format!("Avond {step}")));
            let is_new = known.len() < 2 || chance.below(4) == 0;
            let of = if is_new {
                id(step)
            } else {
                known[chance.below(known.len())]
            };
            let written = marga
                .store()
                .write(&hand(who), |writer| -> Result<(), StoreError> {
                    if is_new {
                        writer.add_encounter(of, &form)
                    } else {
                        writer.change_encounter(of, None, &form)
                    }
                });
            written.unwrap();
            saves += 1;
            if is_new {
                known.push(of);
            }
        }
        let first = chance.below(3);
        let parcels: usize = (0..3).map(|at| pack((first + at) % 3)).sum();
        joined += saves - parcels;
        let amina = Laptop::of(AMINA);
        let mut parcels = marga.parcels();
        for at in (1..parcels.len()).rev() {
            parcels.swap(at, chance.below(at + 1));
        }
        amina.merge_all(&parcels);
        assert!(amina.store().waiting().unwrap().is_empty(), "seed {seed}");
        assert_eq!(amina.states(), marga.states(), "seed {seed}");
    }
    assert!(joined > 100, "{joined} saves went into another's parcel");
}

fn deed(chance: &mut Chance, laptop: &Laptop, step: u8, seen: &mut Vec<Seen>) {
    let store = laptop.store();
    let known = store.document_states().unwrap();
    let of_kind = |number: u16| {
        known
            .keys()
            .filter(|id| store.kind_of(id).unwrap().unwrap().number() == number)
            .copied()
            .collect::<Vec<_>>()
    };
    let (encounters, rules, people) = (of_kind(1), of_kind(2), of_kind(3));
    let who = |chance: &mut Chance| -> Vec<String> {
        people
            .iter()
            .filter(|_| chance.below(2) == 0)
            .map(|person| format!("person:{person}"))
            .collect()
    };
    let fresh = id(step
        .wrapping_mul(2)
        .wrapping_add(u8::try_from(laptop.who).unwrap()));
    let day = format!("2026-11-{:02}", 1 + chance.below(20));
    let starts_at = ["19:00", "20:30"][chance.below(2)];
    let draft = json!({"title": format!("Avond {}", chance.below(5)), "happened_on": day, "starts_at": starts_at,
        "attendance": {"named": who(chance), "counted": chance.below(30)}, "organisers": who(chance), "note": format!("woord{step}")});
    match chance.below(11) {
        0 | 1 => laptop.record(fresh, draft),
        8 if !encounters.is_empty() => {
            let id = encounters[chance.below(encounters.len())];
            let before = store.heads(&id).unwrap();
            laptop.change(id, draft);
            let after = store.heads(&id).unwrap();
            seen.push(Seen { id, before, after });
        }
        9 if !seen.is_empty() => {
            let Seen { id, before, .. } = &seen[chance.below(seen.len())];
            let form = encounter(draft);
            store
                .write(&laptop.hand(), |writer| -> Result<(), StoreError> {
                    writer.change_encounter(*id, Some(before), &form)
                })
                .unwrap();
        }
        10 if !seen.is_empty() => {
            let Seen { id, before, after } = seen.swap_remove(chance.below(seen.len()));
            store
                .write(&laptop.hand(), |writer| -> Result<(), StoreError> {
                    writer.put_back(id, &before, &after).map(|_| ())
                })
                .unwrap();
        }
        2 if !encounters.is_empty() => {
            laptop.change(encounters[chance.below(encounters.len())], draft)
        }
        3 => laptop.card(
            PersonId::from_bytes(*fresh.as_bytes()),
            ["Fatma", "Jan", "Zohra"][chance.below(3)],
        ),
        4 if !people.is_empty() => {
            let person = PersonId::from_bytes(*people[chance.below(people.len())].as_bytes());
            let name = Name::parse("name", ["Fatima", "Johan"][chance.below(2)]).unwrap();
            store
                .write(&laptop.hand(), |writer| -> Result<(), StoreError> {
                    writer.rename_person(person, &name)
                })
                .unwrap();
        }
        5 => {
            let all: Vec<_> = encounters.iter().chain(&rules).collect();
            if all.is_empty() {
                return;
            }
            let id = *all[chance.below(all.len())];
            let back = chance.below(2) == 0;
            store
                .write(&laptop.hand(), |writer| -> Result<(), StoreError> {
                    if back {
                        writer.fetch_back(id).map(|_| ())
                    } else {
                        writer.throw_away(id).map(|_| ())
                    }
                })
                .unwrap();
        }
        6 => {
            let item = ItemId::from_bytes(*fresh.as_bytes());
            let draft = json!({"title": "Portiek schoon", "evaluate_on": "2026-11-22",
                "items": [{"id": item.to_string(), "text": "De trap blijft vrij"}]});
            let rule = Rule::parse(RuleDraft::from_json(draft).unwrap()).unwrap();
            let at = laptop.hand().at;
            let answer = Answer::parse(
                item,
                "yes",
                &day,
                laptop.person().person,
                at,
                "2026-11-22".parse().unwrap(),
            )
            .unwrap();
            store
                .write(&laptop.hand(), |writer| -> Result<(), StoreError> {
                    writer.add_rule(fresh, &rule)?;
                    writer.answer_rule(fresh, &answer, &item)
                })
                .unwrap();
        }
        _ => {
            if let Some(card) = store.list_versions().unwrap().first() {
                let field = card.fields[0].field.clone();
                store
                    .write(&laptop.hand(), |writer| -> Result<(), StoreError> {
                        writer
                            .choose(card.document, &field, Choice::One(0))
                            .map(|_| ())
                    })
                    .unwrap();
            }
        }
    }
}
