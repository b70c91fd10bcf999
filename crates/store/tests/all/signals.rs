//! Signals: read back as they were written; counted, read and closed on two laptops at once, and nothing lost.

use proptest::prelude::*;
use samenboek_domain::encounter::Who;
use samenboek_domain::ids::{DocumentId, ItemId};
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::signal::{
    Action, ActionDraft, Closing, Heard, Phase, Reading, Signal, SignalDraft, SignalKind,
    SignalState,
};
use samenboek_domain::time::Timestamp;
use samenboek_store::{Choice, SignalFilter, SignalRecord, StoreError, Writer};
use serde_json::{Value, json};

use crate::kit::{AMINA, JAN, Laptop, MARGA, evening, id};

const TODAY: &str = "2026-11-22";

fn day(text: &str) -> chrono::NaiveDate {
    text.parse().unwrap()
}

fn signal(fields: Value) -> Signal {
    let mut draft = json!({"noticed_on": "2026-11-20", "kind": "noise", "observation": "Muziek"});
    for (name, value) in fields.as_object().unwrap() {
        draft[name] = value.clone();
    }
    Signal::parse(SignalDraft::from_json(draft).unwrap(), day(TODAY)).unwrap()
}

fn entry(number: u8) -> ItemId {
    ItemId::from_bytes([number; 16])
}

fn does(laptop: &Laptop, deed: impl FnOnce(&mut Writer<'_>) -> Result<(), StoreError>) {
    laptop.store().write(&laptop.hand(), deed).unwrap();
}

fn reading(laptop: &Laptop, phase: Phase) -> Reading {
    Reading {
        by: laptop.person().person,
        phase,
        on: day(TODAY),
        at: Timestamp::from_millis(1_790_000_000_000),
    }
}

fn action(laptop: &Laptop, text: &str) -> Action {
    let draft = json!({"text": text, "who": "Jan", "due": "2026-12-01"});
    let mut action = Action::parse(&ActionDraft::from_json(draft).unwrap(), day(TODAY)).unwrap();
    action.who = Who::Known(laptop.person().person);
    action
}

fn meet(one: &Laptop, other: &Laptop) {
    one.merge_all(&other.parcels());
    other.merge_all(&one.parcels());
}

/// Marga wrote this signal down; Amina has it too.
fn both_have(fields: Value) -> (Laptop, Laptop) {
    let (marga, amina) = (Laptop::of(MARGA), Laptop::of(AMINA));
    let noticed = signal(fields);
    does(&marga, |writer| writer.add_signal(id(1), &noticed));
    amina.merge_all(&marga.parcels());
    (marga, amina)
}

fn record(laptop: &Laptop) -> SignalRecord {
    laptop.store().signal(&id(1)).unwrap()
}

fn listed(laptop: &Laptop, filter: SignalFilter) -> Vec<DocumentId> {
    let filter = SignalFilter {
        today: day(TODAY),
        limit: if filter.limit == 0 { 100 } else { filter.limit },
        ..filter
    };
    let rows = laptop.store().list_signals(&filter).unwrap();
    rows.into_iter().map(|row| row.id).collect()
}

fn rebuilds_to_the_same(laptop: &Laptop) {
    let rows = laptop.store().row_digests().unwrap();
    laptop.store().rebuild().unwrap();
    assert_eq!(laptop.store().row_digests().unwrap(), rows);
    laptop.has_no_problems();
}

fn signals() -> impl Strategy<Value = Signal> {
    const PROSE: &str = "[a-zé\u{1f600}/|\"\n ]{1,80}";
    let place = prop::option::of("[a-zé/| ]{1,20}");
    let days = (1900..2026, 1..13, 1..29)
        .prop_map(|(year, month, day)| format!("{year}-{month:02}-{day:02}"));
    let kind = prop::sample::select(SignalKind::ALL);
    let texts = (PROSE, PROSE, prop::option::of(PROSE));
    (days, place, kind, texts).prop_filter_map(
        "what the rules refuse is not written down",
        |(noticed_on, place, kind, (observation, rumour, interpretation))| {
            let draft = SignalDraft {
                noticed_on: Some(noticed_on),
                place,
                kind: Some(kind.code().to_owned()),
                observation: Some(observation),
                rumour: Some(rumour),
                interpretation,
                about_one_person: false,
            };
            Signal::parse(draft, day(TODAY)).ok()
        },
    )
}

fn same(record: &SignalRecord, signal: &Signal) {
    assert_eq!(record.noticed_on, signal.noticed_on.to_string());
    assert_eq!(
        record.place.as_deref(),
        signal.place.as_ref().map(|line| line.as_str())
    );
    assert_eq!(record.kind, signal.kind.code());
    assert_eq!(record.observation, signal.observation.as_str().to_owned());
    assert_eq!(record.rumour, signal.rumour.as_str());
    assert_eq!(record.interpretation, signal.interpretation.as_str());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn a_signal_reads_back_as_it_was_written_and_as_it_was_changed_and_what_happened_stays(
        first in signals(), second in signals(), feedback in "[a-z|\n ]{1,40}x"
    ) {
        let laptop = Laptop::of(MARGA);
        let heard = Heard { on: day("2026-11-21") };
        let agreed = action(&laptop, "Koffie | in het portiek");
        let closing = Closing::parse(&feedback, day(TODAY)).unwrap();
        does(&laptop, |writer| {
            writer.add_signal(id(1), &first)?;
            writer.hear_signal(id(1), &heard, &entry(1))?;
            writer.act_on_signal(id(1), &agreed)?;
            writer.link_signal(id(1), &id(2), DocumentKind::Rule, day(TODAY))?;
            writer.close_signal(id(1), &closing)?;
            writer.reopen_signal(id(1), day(TODAY), &entry(2))
        });
        let told = reading(&laptop, Phase::Tension);
        does(&laptop, |writer| writer.read_signal(id(1), &told, &entry(3)));
        same(&record(&laptop), &first);
        does(&laptop, |writer| writer.change_signal(id(1), None, &second));
        let seen = record(&laptop);
        same(&seen, &second);
        prop_assert_eq!(&seen.heard, &["2026-11-21"]);
        prop_assert_eq!((seen.readings[0].by, seen.readings[0].phase.as_str(), seen.readings[0].on.as_str()),
            (told.by, "tension", TODAY));
        let kept = seen.action.unwrap();
        prop_assert_eq!((kept.text.as_str(), kept.who, kept.due.as_deref(), kept.on.as_str()),
            ("Koffie | in het portiek", Some(told.by), Some("2026-12-01"), TODAY));
        prop_assert_eq!((seen.led_to[0].to, seen.led_to[0].kind), (id(2), DocumentKind::Rule));
        prop_assert!(seen.closed.is_none());
        prop_assert_eq!(seen.reopened[0].closed.feedback.as_str(), closing.feedback.as_str());
        rebuilds_to_the_same(&laptop);
    }

    #[test]
    fn whatever_two_laptops_do_with_a_signal_and_in_whatever_order_it_comes_all_of_it_is_there(
        deeds in prop::collection::vec((any::<bool>(), 0..6_u8, any::<bool>()), 1..14), first_to_last in any::<bool>()
    ) {
        let (marga, amina) = both_have(json!({}));
        let (mut heard, mut read) = (0, 0);
        for (number, (by_marga, deed, then_meet)) in (10_u8..).zip(&deeds) {
            let laptop = if *by_marga { &marga } else { &amina };
            match deed {
                0 | 1 => {
                    heard += 1;
                    let on = Heard { on: day(TODAY) };
                    does(laptop, |writer| writer.hear_signal(id(1), &on, &entry(number)));
                }
                2 | 3 => {
                    read += 1;
                    let told = reading(laptop, Phase::ALL[usize::from(number) % Phase::ALL.len()]);
                    does(laptop, |writer| writer.read_signal(id(1), &told, &entry(number)));
                }
                4 => does(laptop, |writer| writer.act_on_signal(id(1), &action(laptop, &format!("stap {number}")))),
                _ => does(laptop, |writer| writer.link_signal(id(1), &id(number), DocumentKind::Encounter, day(TODAY))),
            }
            if *then_meet {
                meet(&marga, &amina);
            }
        }
        meet(&marga, &amina);
        let seen = record(&marga);
        prop_assert_eq!((seen.heard.len(), seen.readings.len()), (heard, read));
        prop_assert_eq!(seen.led_to.len(), deeds.iter().filter(|(_, deed, _)| *deed == 5).count());
        prop_assert_eq!(marga.store().row_digests().unwrap(), amina.store().row_digests().unwrap());
        let jan = Laptop::of(JAN);
        let mut parcels = marga.parcels();
        if !first_to_last {
            parcels.reverse();
        }
        jan.merge_all(&parcels);
        prop_assert_eq!(jan.store().row_digests().unwrap(), marga.store().row_digests().unwrap());
        prop_assert_eq!(format!("{:?}", record(&jan).readings), format!("{:?}", seen.readings));
        rebuilds_to_the_same(&jan);
    }
}

#[test]
fn two_people_who_change_one_sentence_at_once_both_stand_until_somebody_chooses() {
    let (marga, amina) = both_have(json!({}));
    for (laptop, seen) in [
        (&marga, "Muziek tot twaalf uur"),
        (&amina, "Muziek en geschreeuw"),
    ] {
        let changed = signal(json!({ "observation": seen }));
        does(laptop, |writer| writer.change_signal(id(1), None, &changed));
    }
    meet(&marga, &amina);
    let cards = amina.store().list_versions().unwrap();
    assert_eq!(cards.len(), 1);
    assert_eq!(cards[0].kind, DocumentKind::Signal);
    assert_eq!(cards[0].fields[0].field, "observation");
    assert!(cards[0].fields[0].both);
    does(&amina, |writer| {
        writer
            .choose(id(1), "observation", Choice::Both)
            .map(|_| ())
    });
    meet(&marga, &amina);
    assert_eq!(marga.store().list_versions().unwrap(), []);
    let kept = record(&marga).observation;
    assert!(
        kept.contains("twaalf") && kept.contains("geschreeuw"),
        "{kept}"
    );
}

#[test]
fn two_agreements_made_at_once_stand_side_by_side() {
    let (marga, amina) = both_have(json!({}));
    does(&marga, |writer| {
        writer.act_on_signal(id(1), &action(&marga, "Koffie drinken"))
    });
    does(&amina, |writer| {
        writer.act_on_signal(id(1), &action(&amina, "Briefje ophangen"))
    });
    meet(&marga, &amina);
    let fields = record(&marga).versions;
    let fields: Vec<&str> = fields.iter().map(|each| each.field.as_str()).collect();
    assert_eq!(fields, ["action", "action.who"]);
    rebuilds_to_the_same(&marga);
}

#[test]
fn a_signal_that_one_closes_while_another_reads_it_is_closed_and_read() {
    let (marga, amina) = both_have(json!({}));
    let closing = Closing::parse("De buren spraken af.", day(TODAY)).unwrap();
    does(&marga, |writer| writer.close_signal(id(1), &closing));
    let told = reading(&amina, Phase::Unease);
    does(&amina, |writer| writer.read_signal(id(1), &told, &entry(1)));
    meet(&marga, &amina);
    for laptop in [&marga, &amina] {
        let seen = record(laptop);
        assert_eq!(seen.closed.unwrap().feedback, "De buren spraken af.");
        assert_eq!(seen.readings.len(), 1);
        assert_eq!(seen.versions, []);
    }
}

#[test]
fn lists_go_by_state_and_by_word_a_page_at_a_time() {
    let marga = Laptop::of(MARGA);
    for number in 1..=9_u8 {
        let noticed = signal(json!({
            "noticed_on": format!("2026-11-{number:02}"), "place": format!("Portiek {number}"),
            "observation": if number == 4 { "Fietsen in de hal" } else { "Muziek" },
        }));
        does(&marga, |writer| writer.add_signal(id(number), &noticed));
    }
    let old = signal(json!({"noticed_on": "2025-11-22", "rumour": "Het zou tochten"}));
    does(&marga, |writer| writer.add_signal(id(10), &old));
    does(&marga, |writer| {
        writer.act_on_signal(id(2), &action(&marga, "Koffie"))
    });
    let closing = Closing::parse("Het is stil.", day(TODAY)).unwrap();
    does(&marga, |writer| writer.close_signal(id(3), &closing));
    does(&marga, |writer| writer.throw_away(id(5)).map(|_| ()));

    let so = |state| SignalFilter {
        state: Some(state),
        ..SignalFilter::default()
    };
    let open = [9, 8, 7, 6, 4, 1].map(id);
    assert_eq!(listed(&marga, so(SignalState::Open)), open);
    assert_eq!(listed(&marga, so(SignalState::Action)), [id(2)]);
    assert_eq!(listed(&marga, so(SignalState::Closed)), [id(3)]);
    assert_eq!(listed(&marga, so(SignalState::Expired)), [id(10)]);
    let all = listed(&marga, SignalFilter::default());
    assert_eq!(all, [9, 8, 7, 6, 4, 3, 2, 1, 10].map(id));

    let with = |text: &str| SignalFilter {
        search: Some(text.to_owned()),
        ..SignalFilter::default()
    };
    for (text, found) in [
        ("fiets HAL", vec![id(4)]),
        ("fiets muziek", vec![]),
        ("koff", vec![id(2)]),
        ("stil", vec![id(3)]),
        ("tocht", vec![id(10)]),
    ] {
        assert_eq!(listed(&marga, with(text)), found, "{text}");
    }

    let mut page = SignalFilter {
        limit: 4,
        ..SignalFilter::default()
    };
    let mut paged = Vec::new();
    loop {
        let rows = listed(&marga, page.clone());
        let Some(last) = rows.last() else { break };
        page.after = Some(*last);
        paged.extend(rows);
    }
    assert_eq!(paged, all);
    assert_eq!(
        marga.store().list_bin().unwrap()[0].kind,
        DocumentKind::Signal
    );
    rebuilds_to_the_same(&marga);
}

#[test]
fn what_came_of_a_signal_knows_where_it_came_from_until_the_signal_is_thrown_away() {
    let (marga, _) = both_have(json!({}));
    marga.record(id(2), evening("Koffie in het portiek"));
    does(&marga, |writer| {
        writer.link_signal(id(1), &id(2), DocumentKind::Encounter, day(TODAY))
    });
    assert_eq!(marga.store().signals_behind(&id(2)).unwrap(), [id(1)]);
    does(&marga, |writer| writer.unlink_signal(id(1), &id(2)));
    assert_eq!(marga.store().signals_behind(&id(2)).unwrap(), []);
    does(&marga, |writer| {
        writer.link_signal(id(1), &id(2), DocumentKind::Encounter, day(TODAY))?;
        writer.throw_away(id(1)).map(|_| ())
    });
    assert_eq!(marga.store().signals_behind(&id(2)).unwrap(), []);
}
