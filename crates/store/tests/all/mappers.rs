//! What the rules let through is written down, read back, and the same; also when it is changed into something else.

use std::collections::BTreeMap;
use std::sync::{LazyLock, Mutex};

use proptest::collection::{btree_map, btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use samenboek_domain::encounter::{AttendanceDraft, Encounter, EncounterDraft, TableDraft, Who};
use samenboek_domain::ids::{DocumentId, ItemId, PersonId};
use samenboek_domain::rule::{Answer, ItemDraft, Rule, RuleDraft, TextDraft};
use samenboek_domain::series::{Exception, Series, SeriesDraft};
use samenboek_domain::time::Timestamp;
use samenboek_store::{EncounterRecord, RuleRecord, SeriesRecord, StoreError, TableRecord};

use crate::kit::{Laptop, MARGA};

/// Words as people type them, with what means something to the keys they are kept under.
const LINE: &str = "[a-zA-Z0-9éışŁ日/|.\\-–'\" ]{1,30}";
const PROSE: &str = "[a-zé\u{1f600}/|\"\n ]{0,200}";

fn person() -> impl Strategy<Value = String> {
    any::<[u8; 16]>().prop_map(|bytes| format!("person:{}", PersonId::from_bytes(bytes)))
}

fn people() -> impl Strategy<Value = Vec<String>> {
    btree_set(person(), 0..6)
        .prop_map(|set| set.into_iter().collect::<Vec<_>>())
        .prop_shuffle()
}

fn day() -> impl Strategy<Value = String> {
    (1900..2028, 1..13, 1..29).prop_map(|(year, month, day)| format!("{year}-{month:02}-{day:02}"))
}

fn table() -> impl Strategy<Value = TableDraft> {
    // Few labels, so that two tables often have the same one.
    let label = prop_oneof![
        select(vec!["1", "2", "1/2", "bij het raam"]).prop_map(String::from),
        LINE
    ];
    (label, btree_map(LINE, 0..5000_u64, 0..4), people()).prop_map(|(label, tally, people)| {
        TableDraft {
            label,
            tally,
            people,
        }
    })
}

fn encounters() -> impl Strategy<Value = Encounter> {
    let times = prop_oneof![
        Just((None, None)),
        (6..18, 0..60).prop_map(|(hour, minute)| (Some(format!("{hour}:{minute:02}")), None)),
        (6..18, 18..24)
            .prop_map(|(start, end)| (Some(format!("{start}:05")), Some(format!("{end}:30")))),
    ];
    let words = (
        option::of(LINE),
        option::of(LINE),
        option::of(LINE),
        option::of(PROSE),
        option::of(PROSE),
    );
    let choices = (
        option::of(select(vec![
            "meal", "sport", "culture", "art", "language", "help", "talk", "tidy_up", "other",
        ])),
        subsequence(
            vec![
                "equal_footing",
                "shared_goal",
                "working_together",
                "backed_up",
            ],
            0..=4,
        ),
        option::of(select(vec!["positive", "neutral", "tense"])),
    );
    let who = (
        people(),
        people(),
        0..5001_u64,
        0..5001_u64,
        vec(table(), 0..5),
    );
    (day(), times, words, choices, who)
        .prop_map(
            |(day, (starts_at, ends_at), (title, place, series, changed, note), choices, who)| {
                EncounterDraft {
                    title,
                    happened_on: Some(day),
                    starts_at,
                    ends_at,
                    place,
                    activity: choices.0.map(String::from),
                    series,
                    occurrence: None,
                    organisers: who.0,
                    attendance: AttendanceDraft {
                        named: who.1,
                        counted: who.2,
                        new_faces: who.3,
                        guests: who.2 / 2,
                    },
                    tables: who.4,
                    conditions: choices.1.into_iter().map(String::from).collect(),
                    tone: choices.2.map(String::from),
                    changed,
                    note,
                }
            },
        )
        .prop_filter_map("what the rules refuse is not written down", |draft| {
            Encounter::parse(draft, "2026-11-22".parse().ok()?).ok()
        })
}

fn rules() -> impl Strategy<Value = Rule> {
    let languages = vec!["nl", "en", "ar", "tr", "uk", "pl"];
    let item = (
        any::<[u8; 16]>(),
        btree_map(
            select(languages.clone()).prop_map(String::from),
            "[a-z日/| ]{1,60}",
            1..4,
        ),
        option::of(person()),
        option::of(day()),
        option::of(day()),
    )
        .prop_map(|(id, texts, who, from, until)| ItemDraft {
            id: Some(ItemId::from_bytes(id).to_string()),
            text: Some(TextDraft::Several(texts)),
            who,
            from,
            until,
        });
    (
        (option::of(LINE), option::of(LINE)),
        vec(item, 1..5),
        subsequence(languages, 0..4).prop_shuffle(),
        option::of(day()),
        option::of(any::<[u8; 16]>()),
    )
        .prop_map(
            |((title, place), items, languages, evaluate_on, came_from)| RuleDraft {
                title,
                place,
                items,
                languages: languages.into_iter().map(String::from).collect(),
                evaluate_on,
                came_from: came_from.map(|id| DocumentId::from_bytes(id).to_string()),
            },
        )
        .prop_filter_map("what the rules refuse is not written down", |draft| {
            Rule::parse(draft).ok()
        })
}

fn series() -> impl Strategy<Value = Series> {
    let rhythm = select(vec![
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR",
        "FREQ=MONTHLY;INTERVAL=1;BYDAY=-1SA",
        "FREQ=MONTHLY;INTERVAL=3",
    ]);
    let words = ("[a-z日/|]{1,20}", option::of("[a-z/| ]{0,20}"));
    (words, people(), rhythm, day(), any::<bool>()).prop_filter_map(
        "what the rules refuse is not written down",
        |((title, place), organisers, rhythm, from, is_meal)| {
            let draft = SeriesDraft {
                title: Some(title),
                place,
                activity: is_meal.then(|| "meal".to_owned()),
                starts_at: is_meal.then(|| "18:30".to_owned()),
                ends_at: None,
                organisers,
                rhythm: Some(rhythm.to_owned()),
                from: Some(from),
                until: None,
            };
            Series::parse(&draft, "2026-11-22".parse().ok()?).ok()
        },
    )
}

fn same_series(record: &SeriesRecord, series: &Series) {
    let line = |line: &Option<samenboek_domain::text::Line>| {
        line.as_ref().map(|line| line.as_str().to_owned())
    };
    let time = |time: Option<chrono::NaiveTime>| time.map(|it| it.format("%H:%M").to_string());
    assert_eq!(record.title, series.title.as_str());
    assert_eq!(record.place, line(&series.place));
    assert_eq!(
        record.activity.as_deref(),
        series.activity.map(|it| it.code())
    );
    assert_eq!(record.starts_at, time(series.starts_at));
    assert_eq!(record.rhythm, series.rhythm.to_string());
    assert_eq!(record.from, series.from.to_string());
    let mut organisers = record.organisers.clone();
    let mut expected = ids(&series.organisers);
    organisers.sort();
    expected.sort();
    assert_eq!(organisers, expected);
}

fn ids(people: &[Who]) -> Vec<PersonId> {
    people
        .iter()
        .map(|who| match who {
            Who::Known(person) => *person,
            Who::Named(_) => panic!("every name has a card"),
        })
        .collect()
}

/// The order of people is kept on the first writing; an edit says who came and who went.
fn same_encounter(record: &EncounterRecord, encounter: &Encounter, ordered: bool) {
    let line = |line: &Option<samenboek_domain::text::Line>| {
        line.as_ref().map(|line| line.as_str().to_owned())
    };
    let time = |time: Option<chrono::NaiveTime>| time.map(|time| time.format("%H:%M").to_string());
    assert_eq!(record.title, line(&encounter.title).unwrap_or_default());
    assert_eq!(record.happened_on, encounter.happened_on.to_string());
    assert_eq!(
        (&record.starts_at, &record.ends_at),
        (&time(encounter.starts_at), &time(encounter.ends_at))
    );
    assert_eq!(
        (&record.place, &record.series),
        (&line(&encounter.place), &line(&encounter.series))
    );
    assert_eq!(
        record.activity.as_deref(),
        encounter.activity.map(|code| code.code())
    );
    assert_eq!(
        record.tone.as_deref(),
        encounter.tone.map(|code| code.code())
    );
    assert_eq!(
        record.changed.as_deref(),
        encounter.changed.as_ref().map(|text| text.as_str())
    );
    assert_eq!(record.note, encounter.note.as_str());
    assert_eq!(record.counted, i64::from(encounter.attendance.counted));
    assert_eq!(record.new_faces, i64::from(encounter.attendance.new_faces));
    let mut conditions: Vec<&str> = encounter
        .conditions
        .iter()
        .map(|code| code.code())
        .collect();
    conditions.sort_unstable();
    assert_eq!(record.conditions, conditions);
    let tables = encounter.tables.iter().map(|table| {
        let tally = table.tally.iter();
        let mut people = ids(&table.people);
        people.sort();
        TableRecord {
            label: table.label.as_str().to_owned(),
            tally: tally
                .map(|(group, count)| (group.clone(), i64::from(*count)))
                .collect(),
            people,
        }
    });
    assert_eq!(record.tables, tables.collect::<Vec<_>>());
    let sorted = |mut people: Vec<PersonId>| {
        if !ordered {
            people.sort();
        }
        people
    };
    assert_eq!(
        sorted(record.organisers.clone()),
        sorted(ids(&encounter.organisers))
    );
    assert_eq!(
        sorted(record.named.clone()),
        sorted(ids(&encounter.attendance.named))
    );
}

fn same_rule(record: &RuleRecord, rule: &Rule) {
    assert_eq!(
        record.title,
        rule.title.as_ref().map_or("", |line| line.as_str())
    );
    assert_eq!(
        record.place.as_deref(),
        rule.place.as_ref().map(|line| line.as_str())
    );
    assert_eq!(
        record.evaluate_on,
        rule.evaluate_on.map(|day| day.to_string())
    );
    assert_eq!(record.came_from, rule.came_from);
    let languages: Vec<&str> = rule
        .languages
        .iter()
        .map(|language| language.code())
        .collect();
    assert_eq!(record.languages, languages);
    assert_eq!(record.items.len(), rule.items.len());
    for (record, item) in record.items.iter().zip(&rule.items) {
        assert_eq!(Some(record.id), item.id);
        let texts: BTreeMap<String, String> = item
            .texts
            .iter()
            .map(|(language, text)| (language.code().to_owned(), text.as_str().to_owned()))
            .collect();
        assert_eq!(record.texts, texts);
        assert_eq!(
            record.who,
            item.who
                .as_ref()
                .map(|who| ids(std::slice::from_ref(who))[0])
        );
        assert_eq!(record.from, item.from.map(|day| day.to_string()));
        assert_eq!(record.until, item.until.map(|day| day.to_string()));
    }
}

static LAPTOP: LazyLock<Mutex<Laptop>> = LazyLock::new(|| Mutex::new(Laptop::of(MARGA)));

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn an_encounter_reads_back_as_it_was_recorded_and_as_it_was_changed(
        id in any::<[u8; 16]>(), first in encounters(), second in encounters()
    ) {
        let laptop = LAPTOP.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let id = DocumentId::from_bytes(id);
        let hand = laptop.hand();
        laptop.store().write(&hand, |writer| -> Result<(), StoreError> { writer.add_encounter(id, &first) }).unwrap();
        let record = laptop.store().encounter(&id).unwrap();
        same_encounter(&record, &first, true);
        assert_eq!((record.recorded.by, record.recorded.at), (hand.person, hand.at));
        laptop.store().write(&hand, |writer| -> Result<(), StoreError> { writer.change_encounter(id, None, &second) }).unwrap();
        let record = laptop.store().encounter(&id).unwrap();
        same_encounter(&record, &second, false);
        assert!(record.versions.is_empty());
    }

    #[test]
    fn a_series_reads_back_as_it_was_written_and_changed_and_keeps_what_falls_out(
        id in any::<[u8; 16]>(), first in series(), second in series(), date in day(), to in day()
    ) {
        let laptop = LAPTOP.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let id = DocumentId::from_bytes(id);
        let hand = laptop.hand();
        let (date, to) = (date.parse().unwrap(), Exception::Moved(to.parse().unwrap()));
        laptop.store().write(&hand, |writer| -> Result<(), StoreError> {
            writer.add_series(id, &first)?;
            writer.except_series(id, date, Some(to))
        }).unwrap();
        let record = laptop.store().series(&id).unwrap();
        same_series(&record, &first);
        prop_assert_eq!(record.exceptions.get(&date), Some(&to));
        laptop.store().write(&hand, |writer| -> Result<(), StoreError> { writer.change_series(id, None, &second) }).unwrap();
        let record = laptop.store().series(&id).unwrap();
        same_series(&record, &second);
        prop_assert_eq!(record.exceptions.get(&date), Some(&to));
        laptop.store().write(&hand, |writer| -> Result<(), StoreError> { writer.except_series(id, date, None) }).unwrap();
        prop_assert!(laptop.store().series(&id).unwrap().exceptions.is_empty());
        prop_assert!(laptop.store().series(&id).unwrap().versions.is_empty());
    }

    #[test]
    fn a_rule_reads_back_as_it_was_written_and_as_it_was_changed(
        id in any::<[u8; 16]>(), first in rules(), second in rules(), answer in any::<[u8; 16]>(), day in day()
    ) {
        let laptop = LAPTOP.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let id = DocumentId::from_bytes(id);
        let hand = laptop.hand();
        let item = first.items[0].id.unwrap();
        let at = Timestamp::from_millis(1_790_000_000_000);
        let given = Answer::parse(item, "partly", &day, hand.person, at, "2026-11-22".parse().unwrap()).unwrap();
        laptop.store().write(&hand, |writer| -> Result<(), StoreError> {
            writer.add_rule(id, &first)?;
            writer.answer_rule(id, &given, &ItemId::from_bytes(answer))
        }).unwrap();
        let record = laptop.store().rule(&id).unwrap();
        same_rule(&record, &first);
        let answers = &record.items[0].answers;
        prop_assert_eq!(answers.len(), 1);
        prop_assert_eq!((answers[0].kept.as_str(), answers[0].on.as_str(), answers[0].by, answers[0].at),
            ("partly", day.as_str(), hand.person, at));
        laptop.store().write(&hand, |writer| -> Result<(), StoreError> { writer.change_rule(id, None, &second) }).unwrap();
        same_rule(&laptop.store().rule(&id).unwrap(), &second);
        // The answer stands, whatever became of the words around it.
        laptop.store().write(&hand, |writer| -> Result<(), StoreError> { writer.change_rule(id, None, &first) }).unwrap();
        prop_assert_eq!(laptop.store().rule(&id).unwrap().items[0].answers.len(), 1);
    }
}
