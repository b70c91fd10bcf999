//! Joining over the network, with real programs: one waits, the other rings.

#[path = "network/cases.rs"]
mod cases;
#[path = "network/hall.rs"]
mod hall;
#[path = "network/killed.rs"]
mod killed;

use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use serde_json::{Value, json};

use crate::kit::{AMINAS, BRAMS, Laptop, Said, Sitting, Table};

/// A program that says something now and something when it is over, and may be asked something between.
pub struct Going {
    child: Child,
    into: Option<ChildStdin>,
    out: BufReader<ChildStdout>,
}

impl Going {
    pub fn begin(mut program: Command, words: &[&str]) -> Self {
        let mut child = program
            .args(words)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let into = child.stdin.take();
        let out = BufReader::new(child.stdout.take().unwrap());
        Self { child, into, out }
    }

    /// The next thing it says.
    pub fn says(&mut self) -> Value {
        let mut line = String::new();
        self.out.read_line(&mut line).unwrap();
        if line.is_empty() {
            let mut told = String::new();
            let mut trouble = BufReader::new(self.child.stderr.take().unwrap());
            std::io::Read::read_to_string(&mut trouble, &mut told).unwrap();
            panic!("it said nothing more: {told}");
        }
        serde_json::from_str(&line).unwrap()
    }

    pub fn hears(&mut self, word: &str) {
        writeln!(self.into.as_mut().unwrap(), "{word}").unwrap();
    }

    /// Waits until it is over.
    pub fn ends(mut self) -> Said {
        drop(self.into.take());
        let mut rest = Vec::new();
        std::io::Read::read_to_end(&mut self.out, &mut rest).unwrap();
        let mut output = self.child.wait_with_output().unwrap();
        output.stdout = rest;
        Said(output)
    }

    pub fn gets(&self, signal: &str) {
        let id = self.child.id().to_string();
        let _ = Command::new("kill").args([signal, &id]).output();
    }
}

/// Each of these tests has a hall of its own: nobody hears the newcomers of another.
fn hall() -> String {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    format!("{}{number}", std::process::id() % 100_000)
}

/// The program at a laptop in this hall.
fn in_hall(laptop: &Laptop, hall: &str) -> Command {
    let mut program = laptop.program();
    program.env("SAMENBOEK_HALL", hall);
    program
}

const BRAM: [&str; 10] = [
    "join", "wait", "--person", "Bram", "--laptop", "Thuis", "--class", "personal", "--listen", "0",
];
const AGAIN: [&str; 4] = ["join", "wait", "--listen", "0"];

/// The words with which Amina lets in whoever waits there.
fn approve<'a>(at: &'a str, digits: &'a str, whose: &[&'a str]) -> Vec<&'a str> {
    let words = ["join", "approve", "--at", at, "--digits", digits];
    [words.as_slice(), whose].concat()
}

fn address(told: &Value) -> String {
    format!("127.0.0.1:{}", told["port"])
}

fn digits(told: &Value) -> String {
    told["digits"].as_str().unwrap().to_owned()
}

/// Digits that may be somebody's and are not these.
fn other_digits(digits: &str) -> String {
    // The sixth is a check digit; of ten endings one fits.
    let front: u32 = digits[..5].parse().unwrap();
    let front = (front + 1) % 100_000;
    (0..10)
        .map(|last| format!("{front:05}{last}"))
        .find(|it| samenboek_app::check_digits(it))
        .unwrap()
}

#[test]
fn a_newcomer_waits_is_found_and_let_in_and_has_the_book() {
    let (table, hall) = (Table::new(), hall());
    let balie = table.laptop("balie", AMINAS);
    let mut amina = balie.found("De Brug", "Amina", "Balie");
    amina.records(&json!({ "happened_on": "2026-11-20", "title": "Samen koken" }));
    drop(amina);
    let thuis = table.laptop("thuis", BRAMS);
    let mut bram = Going::begin(in_hall(&thuis, &hall), &BRAM);
    let told = bram.says();
    assert!(told["request"].is_string() && told["addresses"].is_array());

    let near = Said(
        in_hall(&balie, &hall)
            .args(["join", "near", "--seconds", "3"])
            .output()
            .unwrap(),
    );
    assert_eq!(near.status(), 0, "{}", near.told());
    let near: Value = serde_json::from_slice(&near.0.stdout).unwrap();
    let at = near["addresses"][0].as_str().unwrap();
    assert!(at.ends_with(&format!(":{}", told["port"])));

    let digits = digits(&told);
    let approved = balie
        .says(&approve(at, &digits, &["--role", "volunteer"]))
        .value();
    assert_eq!(approved["joined"], true);
    assert_eq!(approved["took"], 1);
    let joined = bram.says();
    assert_eq!(joined["pictures"], approved["pictures"]);
    assert_eq!(
        (&joined["person"], &joined["laptop"], &joined["brought"]),
        (&json!("Bram"), &json!("Thuis"), &json!(1))
    );
    assert_eq!(bram.ends().status(), 0);
    let list = thuis.says(&["encounter", "list"]).value();
    assert_eq!(list["title"], "Samen koken");
    let mut amina = balie.sit();
    let people = amina.does(&["people", "list"]);
    let names: Vec<&Value> = people
        .as_array()
        .unwrap()
        .iter()
        .map(|it| &it["name"])
        .collect();
    assert_eq!(names, [&json!("Amina"), &json!("Bram")]);
    amina.is_sound();
    thuis.sit().is_sound();
}

#[test]
fn a_wrong_code_joins_nobody_and_there_are_new_digits() {
    let table = Table::new();
    let balie = table.laptop("balie", AMINAS);
    drop(balie.found("De Brug", "Amina", "Balie"));
    let thuis = table.laptop("thuis", BRAMS);
    let hall = hall();
    let mut bram = Going::begin(in_hall(&thuis, &hall), &BRAM);
    let told = bram.says();
    let (at, first) = (address(&told), digits(&told));
    let wrong = other_digits(&first);
    let host = ["--role", "host"];
    let refused = balie.says(&approve(&at, &wrong, &host)).refusal();
    assert_eq!(
        (&refused["code"], &refused["field"]),
        (&json!("wrong_digits"), &json!("digits"))
    );
    let ended = bram.ends().refusal();
    assert_eq!(ended["code"], "wrong_digits");
    let second = thuis.says(&["join", "show"]).value();
    assert_ne!(digits(&second), first, "one chance in a hundred thousand");

    let mut bram = Going::begin(in_hall(&thuis, &hall), &AGAIN);
    let told = bram.says();
    assert_eq!(told["digits"], second["digits"]);
    let digits = digits(&told);
    balie
        .says(&approve(&address(&told), &digits, &host))
        .value();
    assert_eq!(bram.says()["person"], "Bram");
}

#[test]
fn whoever_sees_other_pictures_says_no_and_nobody_is_in() {
    for no_at_bram in [false, true] {
        let table = Table::new();
        let balie = table.laptop("balie", AMINAS);
        drop(balie.found("De Brug", "Amina", "Balie"));
        let (thuis, hall) = (table.laptop("thuis", BRAMS), hall());
        let mut bram = Going::begin(
            in_hall(&thuis, &hall),
            &[&BRAM[..], &["--compare"]].concat(),
        );
        let told = bram.says();
        let (at, digits) = (address(&told), digits(&told));
        let words = approve(&at, &digits, &["--role", "host", "--compare"]);
        let mut amina = Going::begin(in_hall(&balie, &hall), &words);
        assert_eq!(amina.says(), bram.says(), "the same three pictures");
        let (amina_hears, bram_hears) = if no_at_bram {
            bram.hears("no");
            ("other_pictures", "pictures_differed")
        } else {
            amina.hears("no");
            ("pictures_differed", "other_pictures")
        };
        if no_at_bram {
            amina.hears("yes");
        } else {
            bram.hears("yes");
        }
        let amina = amina.ends().refusal();
        // Whoever says yes may do so before or after the other said no.
        assert_eq!(amina["code"], amina_hears);
        assert_eq!(bram.ends().refusal()["code"], bram_hears);
        let state = thuis.says(&["join", "show"]);
        if no_at_bram {
            assert_eq!(state.refusal()["code"], "not_founded", "the keys are gone");
        } else {
            assert_ne!(state.value()["digits"], digits.as_str());
        }
        let people = balie.says(&["people", "list"]).value();
        assert_eq!(people["name"], "Amina", "and nobody else");
    }
}

#[test]
fn bram_lets_in_his_second_laptop_himself_and_amina_confirms_it() {
    let table = Table::new();
    let stick = table.stick("stick");
    let balie = table.laptop("balie", AMINAS);
    let mut amina = balie.found("De Brug", "Amina", "Balie");
    let thuis = table.laptop("thuis", BRAMS);
    drop(crate::kit::joins(&mut amina, &thuis, "Bram", &stick));
    let (werk, hall) = (table.laptop("werk", BRAMS), hall());
    let words = [
        "join", "wait", "--person", "Bram", "--laptop", "Werk", "--class", "personal", "--listen",
        "0",
    ];
    let mut second = Going::begin(in_hall(&werk, &hall), &words);
    let told = second.says();
    let (at, digits) = (address(&told), digits(&told));
    thuis.says(&approve(&at, &digits, &["--mine"])).value();
    let joined = second.says();
    assert_eq!(joined["person"], "Bram");
    assert_eq!(second.ends().status(), 0);
    for laptop in [&werk, &thuis] {
        laptop
            .says(&["exchange", "--folder", stick.to_str().unwrap()])
            .value();
    }
    amina.exchanges(&stick);
    let waiting = amina.does(&["laptop", "waiting"]);
    assert_eq!(waiting[0]["laptop"], "Werk");
    assert_eq!(waiting[0]["person"], "Bram");
    let confirm = [
        "laptop", "confirm", "--laptop", "Werk", "--class", "personal",
    ];
    let refused = thuis.says(&confirm).refusal();
    assert_eq!(refused["code"], "not_a_coordinator");
    amina.does(&confirm);
    assert_eq!(amina.does(&["laptop", "waiting"]), json!([]));
    let again = amina.refuses(&["laptop", "refuse", "--laptop", "Werk"], &Value::Null);
    assert_eq!(again, ("nothing_to_confirm".into(), json!("laptop")));
    amina.does(&["people", "revoke", "--person", "Bram", "--laptop", "Werk"]);
    amina.is_sound();
}

/// What lets somebody in by stick: two files, and the digits that were told.
struct ByStick {
    request: String,
    answer: String,
    digits: String,
}

impl ByStick {
    fn approve<'a>(&'a self, person: &'a str) -> [&'a str; 10] {
        let Self {
            request,
            answer,
            digits,
        } = self;
        [
            "join",
            "approve",
            "--request",
            request,
            "--digits",
            digits,
            "--out",
            answer,
            "--person",
            person,
        ]
    }
}

/// Amina leads, Bram is in the team, and asks by the stick to be let in on a second laptop.
fn bram_asks_with_a_second_laptop(table: &Table) -> (Sitting, Sitting, PathBuf, ByStick) {
    let (mut amina, mut thuis, stick) = table.with_amina_and_bram();
    thuis.exchanges(&stick);
    drop(thuis);
    amina.exchanges(&stick);
    let file = |name: &str| stick.join(name).to_str().unwrap().to_owned();
    let (request, answer) = (file("vraag.sbk"), file("antwoord2.sbk"));
    let mut second = table.laptop("werk", BRAMS).sit();
    let asked = second.does(&[
        "join", "request", "--person", "Bram", "--laptop", "Werk", "--class", "personal", "--out",
        &request,
    ]);
    let digits = asked["digits"].as_str().unwrap().to_owned();
    let words = ByStick {
        request,
        answer,
        digits,
    };
    (amina, second, stick, words)
}

#[test]
fn somebody_of_the_team_gets_a_further_laptop_by_stick_and_in_one_batch() {
    let table = Table::new();
    let (mut amina, mut second, stick, words) = bram_asks_with_a_second_laptop(&table);
    let approve = |person| words.approve(person);
    assert_eq!(
        amina.refuses(&approve("Niemand"), &Value::Null).0,
        "unknown_person"
    );
    amina.does(&approve("Bram"));
    let compare = ["join", "wait", "--compare"];
    let refused = second.refuses(&compare, &Value::Null);
    assert_eq!(refused.0, "unexpected_argument");
    second.does(&["join", "finish", "--answer", &words.answer]);
    second.exchanges(&stick);
    amina.exchanges(&stick);
    amina.does(&["join", "take-back"]);
    let team = amina.does(&["people", "list"]);
    assert_eq!(
        team[1]["laptops"],
        json!(["Thuis"]),
        "the pictures were others"
    );
    let late = amina.refuses(&["join", "take-back"], &Value::Null);
    assert_eq!(late.0, "nothing_to_compare");
}

#[test]
fn a_newcomer_by_stick_who_sees_other_pictures_says_no() {
    let table = Table::new();
    let (request, answer) = (table.file("vraag.sbk"), table.file("antwoord.sbk"));
    let (request, answer) = (request.to_str().unwrap(), answer.to_str().unwrap());
    let mut amina = table
        .laptop("balie", AMINAS)
        .found("De Brug", "Amina", "Balie");
    let thuis = table.laptop("thuis", BRAMS);
    let asked = thuis.says(&[
        "join", "request", "--person", "Bram", "--laptop", "Thuis", "--class", "personal", "--out",
        request,
    ]);
    let digits = asked.value()["digits"].as_str().unwrap().to_owned();
    let shown = amina.does(&[
        "join",
        "approve",
        "--request",
        request,
        "--digits",
        &digits,
        "--role",
        "host",
        "--out",
        answer,
    ]);
    let words = ["join", "finish", "--answer", answer, "--compare"];
    let mut bram = Going::begin(thuis.program(), &words);
    assert_eq!(bram.says()["pictures"], shown["pictures"]);
    bram.hears("no");
    assert_eq!(bram.ends().refusal()["code"], "pictures_differed");
    assert_eq!(thuis.says(&["status"]).refusal()["code"], "not_founded");
}

#[test]
fn what_bram_has_on_two_laptops_is_his() {
    let table = Table::new();
    let (mut amina, mut second, stick, words) = bram_asks_with_a_second_laptop(&table);
    amina.does(&words.approve("Bram"));
    second.does(&["join", "finish", "--answer", &words.answer]);
    second.exchanges(&stick);
    amina.exchanges(&stick);
    let team = amina.does(&["people", "list"]);
    let bram = &team.as_array().unwrap()[1];
    assert_eq!(
        (&bram["name"], &bram["laptops"]),
        (&json!("Bram"), &json!(["Thuis", "Werk"]))
    );
}
