//! A laptop in a folder: prepared without its window, then opened.

use std::fs;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::driver::{Driver, program};
use crate::window::Window;

/// What everybody in these stories unlocks with.
pub const PASSPHRASE: &str = "fiets wolk koffie brug";

/// One laptop.
pub struct Laptop {
    place: TempDir,
    name: &'static str,
}

impl Laptop {
    /// A laptop with nothing on it.
    pub fn fresh(name: &'static str) -> Self {
        let place = tempfile::Builder::new()
            .prefix("samenboek-e2e-")
            .tempdir()
            .unwrap();
        for folder in ["tmp", "bin"] {
            fs::create_dir(place.path().join(folder)).unwrap();
        }
        Self { place, name }
    }

    /// The laptop of the centre, with Amina who founded it.
    pub fn of_amina() -> Self {
        Self::of_founder("buurthuis", "De Brug", "Amina", "Buurthuis")
    }

    /// The laptop of another centre, across the water.
    pub fn of_others() -> Self {
        Self::of_founder("overkant", "De Overkant", "Wout", "Balie")
    }

    fn of_founder(name: &'static str, centre: &str, person: &str, laptop: &str) -> Self {
        let founded = Self::fresh(name);
        let sheets = founded.path("sheets.json");
        let words = [
            "found", "--centre", centre, "--person", person, "--laptop", laptop, "--class",
            "shared", "--sheets", &sheets,
        ];
        founded.ctl(&words, None);
        founded
    }

    /// A laptop with a book that was made before.
    pub fn with_book(name: &'static str, book: &Path) -> Self {
        let laptop = Self::fresh(name);
        fs::create_dir(laptop.data()).unwrap();
        laptop.takes_over(book);
        laptop
    }

    /// The codes on the two sheets that founding gave: the centre's key, and the founder's own.
    pub fn codes(&self) -> (String, String) {
        let sheets = fs::read(self.path("sheets.json")).unwrap();
        let sheets: Value = serde_json::from_slice(&sheets).unwrap();
        let code = |which: &str| sheets[which].as_str().unwrap().to_owned();
        (code("paper_key"), code("personal"))
    }

    /// Jan's laptop at home, let in by Amina; `stick` went to and fro.
    pub fn of_jan(amina: &Self, stick: &Path) -> Self {
        Self::of_member(amina, stick, "Jan", "thuis", "host")
    }

    /// Somebody's own laptop, let in by Amina; `stick` went to and fro.
    pub fn of_member(
        amina: &Self,
        stick: &Path,
        person: &str,
        name: &'static str,
        role: &str,
    ) -> Self {
        let laptop = Self::fresh(name);
        let (request, answer) = (laptop.path("request"), laptop.path("answer"));
        let called = format!("{}{}", name[..1].to_uppercase(), &name[1..]);
        let words = [
            "join", "request", "--person", person, "--laptop", &called, "--class", "personal",
            "--out", &request,
        ];
        let asked = laptop.ctl(&words, None);
        let digits = asked["digits"].as_str().unwrap();
        let words = [
            "join",
            "approve",
            "--request",
            &request,
            "--digits",
            digits,
            "--role",
            role,
            "--out",
            &answer,
        ];
        amina.ctl(&words, None);
        laptop.ctl(&["join", "finish", "--answer", &answer], None);
        for each in [amina, &laptop] {
            each.exchange(stick);
        }
        laptop
    }

    /// Puts the stick in and exchanges, without the window.
    pub fn exchange(&self, stick: &Path) {
        self.ctl(
            &["exchange", "--folder", &stick.display().to_string()],
            None,
        );
    }

    /// An evening with Fatma and Wout, some time ago; returns its id.
    pub fn evening(&self, title: &str) -> String {
        let draft = json!({"title": title, "happened_on": "2025-11-20", "place": "Portiek 12", "activity": "meal",
            "attendance": {"named": ["Fatma", "Wout"], "counted": 3, "new_faces": 1}, "tone": "positive", "note": "Linzensoep en brood."});
        self.ctl(&["encounter", "add"], Some(&draft))["id"]
            .as_str()
            .unwrap()
            .to_owned()
    }

    /// The encounters, newest first, with everything in them.
    pub fn encounters(&self) -> Vec<Value> {
        let rows = self.lines(&["encounter", "list"], None);
        let ids = rows.iter().map(|row| row["id"].as_str().unwrap());
        ids.map(|id| self.ctl(&["encounter", "show", id], None))
            .collect()
    }

    /// One answer of the program without a window.
    pub fn ctl(&self, words: &[&str], stdin: Option<&Value>) -> Value {
        self.lines(words, stdin)
            .into_iter()
            .next()
            .unwrap_or_default()
    }

    /// Many deeds in one go.
    pub fn batch(&self, deeds: &[Value]) -> Vec<Value> {
        let lines: Vec<String> = deeds.iter().map(Value::to_string).collect();
        self.said(&["batch"], &lines.join("\n"))
    }

    /// All its answers. The window must be shut: one program at a time holds the book.
    pub fn lines(&self, words: &[&str], stdin: Option<&Value>) -> Vec<Value> {
        self.said(words, &stdin.map(Value::to_string).unwrap_or_default())
    }

    fn said(&self, words: &[&str], given: &str) -> Vec<Value> {
        let mut child = Command::new(program("SAMENBOEK_CTL", "samenboekctl"))
            .arg("--data")
            .arg(self.data())
            .args(words)
            .env("SAMENBOEK_PASSPHRASE", PASSPHRASE)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // Answered while it is read: whoever writes must not wait for whoever answers.
        let mut question = child.stdin.take().unwrap();
        let given = given.to_owned();
        let asking = std::thread::spawn(move || question.write_all(given.as_bytes()));
        let said = child.wait_with_output().unwrap();
        let _ = asking.join();
        assert!(
            said.status.success(),
            "samenboekctl {words:?}: {}",
            String::from_utf8_lossy(&said.stderr)
        );
        String::from_utf8(said.stdout)
            .unwrap()
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect()
    }

    /// Opens its window.
    pub async fn open(&self) -> Window {
        self.opened(None).await
    }

    /// Opens its window in a session on whose bus a screen reader listens.
    pub async fn open_on(&self, bus: &str) -> Window {
        self.opened(Some(bus)).await
    }

    async fn opened(&self, bus: Option<&str>) -> Window {
        Window::open(self.driven(bus), self.name).await
    }

    fn driven(&self, bus: Option<&str>) -> Driver {
        Driver::start(
            &self.data(),
            &self.place.path().join("tmp"),
            &self.answers(),
            &self.place.path().join("bin"),
            bus,
        )
    }

    /// The driver of its window, for whoever opens another program in it.
    pub fn driver(&self) -> Driver {
        self.driven(None)
    }

    /// The first screen is in this language, as if somebody had chosen it there.
    pub fn speaks(&self, tag: &str) {
        let chosen = json!({ "language": tag }).to_string();
        fs::write(self.data().join("preferences.json"), chosen).unwrap();
    }

    /// The next dialog of the system is answered with this place.
    pub fn will_point_at(&self, place: &Path) {
        fs::write(self.answers(), format!("{}\n", place.display())).unwrap();
    }

    /// Where this laptop finds the sticks that are in.
    pub fn sticks(&self) -> PathBuf {
        self.place.path().join("sticks")
    }

    /// Somebody puts a stick in: a new one, or one that was carried here.
    pub fn put_in(&self, name: &str, stick: Option<&Path>) -> PathBuf {
        fs::create_dir_all(self.sticks()).unwrap();
        let here = self.sticks().join(name);
        match stick {
            Some(stick) => fs::rename(stick, &here).unwrap(),
            None => fs::create_dir(&here).unwrap(),
        }
        here
    }

    /// So many seconds pass in which nobody touches it.
    pub fn time_passes(&self, seconds: u64) {
        self.pass(seconds, 0, 0);
    }

    /// So many seconds pass in which it sleeps.
    pub fn sleeps(&self, seconds: u64) {
        self.pass(0, seconds, 0);
    }

    /// The calendar goes on by so many days.
    pub fn days_pass(&self, days: u64) {
        self.pass(0, 0, days);
    }

    fn pass(&self, awake: u64, asleep: u64, days: u64) {
        let file = self.path("passed");
        let before = fs::read_to_string(&file).unwrap_or_default();
        let mut passed = before.split(' ').map(|it| it.parse().unwrap_or(0));
        let mut sum = |more: u64| passed.next().unwrap_or(0) + more;
        let text = format!("{} {} {}", sum(awake), sum(asleep), sum(days));
        // Whoever reads it sees the one or the other.
        let fresh = format!("{file}.new");
        fs::write(&fresh, text).unwrap();
        fs::rename(fresh, file).unwrap();
    }

    /// A laptop onto which somebody copied the folder of this one.
    pub fn copied(&self, name: &'static str) -> Self {
        let copy = Self::fresh(name);
        fs::create_dir(copy.data()).unwrap();
        copy.takes_over(&self.data());
        copy
    }

    fn takes_over(&self, folder: &Path) {
        for file in fs::read_dir(folder).unwrap().flatten() {
            if file.file_type().unwrap().is_file() {
                fs::copy(file.path(), self.data().join(file.file_name())).unwrap();
            }
        }
    }

    /// Somebody wrote over a file of the book.
    pub fn spoil(&self, file: &str) {
        fs::write(self.data().join(file), "niet meer te lezen").unwrap();
    }

    /// The folder of the book is one that even the system's owner may not write in.
    pub fn lies_where_nobody_may_write(&self) {
        std::os::unix::fs::symlink("/sys/kernel", self.data()).unwrap();
    }

    /// Another program that this laptop finds first under this name; it keeps things in `$BESIDE`.
    pub fn program(&self, name: &str, deed: &str) {
        let (beside, path) = (self.path("bin"), self.path(&format!("bin/{name}")));
        fs::write(&path, format!("#!/bin/sh\nBESIDE='{beside}'\n{deed}\n")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    }

    /// A place beside the book.
    pub fn path(&self, name: &str) -> String {
        self.place.path().join(name).display().to_string()
    }

    fn data(&self) -> PathBuf {
        self.place.path().join("data")
    }

    fn answers(&self) -> PathBuf {
        self.place.path().join("answers")
    }
}
