//! A laptop on a table, and somebody who types at it.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Output, Stdio};

use serde_json::{Value, json};
use tempfile::TempDir;

/// Good enough for anybody; every laptop of these stories has its own.
pub const AMINAS: &str = "fiets soep molen kaars";
pub const BRAMS: &str = "tafel regen klok brood";

/// A table with room for laptops, sticks and papers.
pub struct Table(TempDir);

impl Table {
    pub fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// A laptop nobody has used yet.
    pub fn laptop(&self, name: &str, passphrase: &str) -> Laptop {
        Laptop {
            data: self.0.path().join(name),
            passphrase: passphrase.to_owned(),
        }
    }

    /// An empty stick.
    pub fn stick(&self, name: &str) -> PathBuf {
        let folder = self.0.path().join(name);
        std::fs::create_dir(&folder).unwrap();
        folder
    }

    /// Amina leads at the laptop in the centre, and Bram joined with his by the stick.
    pub fn with_amina_and_bram(&self) -> (Sitting, Sitting, PathBuf) {
        let stick = self.stick("stick");
        let mut balie = self.laptop("balie", AMINAS).sit();
        let sheets = self.sheets();
        balie.does(&[
            "found",
            "--centre",
            "De Brug",
            "--person",
            "Amina",
            "--laptop",
            "Balie",
            "--class",
            "shared",
            "--sheets",
            sheets.to_str().unwrap(),
        ]);
        let thuis = joins(&mut balie, &self.laptop("thuis", BRAMS), "Bram", &stick);
        (balie, thuis, stick)
    }

    /// Where the codes of the two sheets lie that founding gave.
    pub fn sheets(&self) -> PathBuf {
        self.file("bladen.json")
    }

    /// Where a file would lie.
    pub fn file(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }
}

pub struct Laptop {
    pub data: PathBuf,
    passphrase: String,
}

impl Laptop {
    /// A laptop whose folder lies elsewhere.
    pub fn at(data: &Path, passphrase: &str) -> Self {
        Self {
            data: data.to_owned(),
            passphrase: passphrase.to_owned(),
        }
    }

    /// The program, ready to be given a command.
    pub fn program(&self) -> Command {
        let mut program = Command::new(env!("CARGO_BIN_EXE_samenboekctl"));
        program
            .env_remove("SAMENBOEK_DATA")
            .env_remove("SAMENBOEK_NEW_PASSPHRASE")
            .env("SAMENBOEK_PASSPHRASE", &self.passphrase)
            .arg("--data")
            .arg(&self.data)
            .stdin(Stdio::null());
        program
    }

    /// One command, in a process of its own.
    pub fn says(&self, words: &[&str]) -> Said {
        Said(self.program().args(words).output().unwrap())
    }

    /// One command by somebody who tells no passphrase but by the words.
    pub fn says_without_passphrase(&self, words: &[&str]) -> Said {
        let mut program = self.program();
        program.env_remove("SAMENBOEK_PASSPHRASE").args(words);
        Said(program.output().unwrap())
    }

    /// Sits down for many commands after one unlocking.
    pub fn sit(&self) -> Sitting {
        let mut program = self.program();
        program.arg("batch");
        Sitting::of(program)
    }

    /// Founds a centre and stays seated.
    pub fn found(&self, centre: &str, person: &str, laptop: &str) -> Sitting {
        let mut sitting = self.sit();
        sitting.does(&[
            "found", "--centre", centre, "--person", person, "--laptop", laptop, "--class",
            "shared",
        ]);
        sitting
    }
}

/// What one process said.
pub struct Said(pub Output);

impl Said {
    pub fn status(&self) -> i32 {
        self.0.status.code().unwrap()
    }

    pub fn value(&self) -> Value {
        assert_eq!(self.status(), 0, "{}", self.told());
        serde_json::from_slice(&self.0.stdout).unwrap()
    }

    /// A refusal: exit status 2, nothing on stdout, one object on stderr.
    pub fn refusal(&self) -> Value {
        assert_eq!(self.status(), 2, "{}", self.told());
        assert!(self.0.stdout.is_empty());
        let told = self.told();
        assert_eq!(told.trim_end().lines().count(), 1);
        serde_json::from_str(&told).unwrap()
    }

    pub fn told(&self) -> String {
        String::from_utf8(self.0.stderr.clone()).unwrap()
    }
}

/// A process that takes a line and gives a line.
pub struct Sitting {
    child: Child,
    into: Option<ChildStdin>,
    out: BufReader<ChildStdout>,
}

impl Sitting {
    pub fn of(mut program: Command) -> Self {
        let mut child = program
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let into = child.stdin.take();
        let out = BufReader::new(child.stdout.take().unwrap());
        Self { child, into, out }
    }

    /// A line as it stands; the answer as it stands.
    pub fn line(&mut self, line: &str) -> Value {
        let into = self.into.as_mut().unwrap();
        writeln!(into, "{line}").unwrap();
        into.flush().unwrap();
        let mut answer = String::new();
        self.out.read_line(&mut answer).unwrap();
        serde_json::from_str(&answer).unwrap()
    }

    /// A command that is done.
    pub fn does(&mut self, words: &[&str]) -> Value {
        self.does_with(words, &Value::Null)
    }

    /// A command with a draft that is done.
    pub fn does_with(&mut self, words: &[&str], stdin: &Value) -> Value {
        let line = json!({ "args": words, "stdin": stdin }).to_string();
        let answer = self.line(&line);
        assert_eq!(answer["ok"], true, "{words:?}: {answer}");
        answer["value"].clone()
    }

    /// A command that is refused, with its code and field.
    pub fn refuses(&mut self, words: &[&str], stdin: &Value) -> (String, Value) {
        let line = json!({ "args": words, "stdin": stdin }).to_string();
        let answer = self.line(&line);
        assert_eq!(answer["ok"], false, "{words:?}: {answer}");
        let message = answer["message"].as_str().unwrap();
        let code = answer["code"].as_str().unwrap().to_owned();
        assert_ne!(message, code, "there is no sentence for {code}");
        (code, answer["field"].clone())
    }

    /// Records an encounter and gives its id.
    pub fn records(&mut self, draft: &Value) -> String {
        let saved = self.does_with(&["encounter", "add"], draft);
        saved["id"].as_str().unwrap().to_owned()
    }

    pub fn shows(&mut self, encounter: &str) -> Value {
        self.does(&["encounter", "show", encounter])
    }

    pub fn exchanges(&mut self, stick: &Path) -> Value {
        self.does(&["exchange", "--folder", stick.to_str().unwrap()])
    }

    /// Looks everything over: nothing may be wrong.
    pub fn is_sound(&mut self) {
        assert_eq!(self.does(&["verify"])["problems"], json!([]));
    }
}

impl Drop for Sitting {
    fn drop(&mut self) {
        drop(self.into.take());
        let _ = self.child.wait();
    }
}

/// Somebody joins the centre at `there`, by two files on the stick and six digits.
pub fn joins(there: &mut Sitting, newcomer: &Laptop, person: &str, stick: &Path) -> Sitting {
    joins_as(there, newcomer, [person, "Thuis", "volunteer"], stick)
}

/// The same with a name for the laptop, and a role.
pub fn joins_as(
    there: &mut Sitting,
    newcomer: &Laptop,
    [person, laptop, role]: [&str; 3],
    stick: &Path,
) -> Sitting {
    let (request, answer) = (stick.join("aanvraag.sbk"), stick.join("antwoord.sbk"));
    let mut here = newcomer.sit();
    let asked = here.does(&[
        "join",
        "request",
        "--person",
        person,
        "--laptop",
        laptop,
        "--class",
        "personal",
        "--out",
        request.to_str().unwrap(),
    ]);
    there.does(&[
        "join",
        "approve",
        "--request",
        request.to_str().unwrap(),
        "--digits",
        asked["digits"].as_str().unwrap(),
        "--role",
        role,
        "--out",
        answer.to_str().unwrap(),
    ]);
    here.does(&["join", "finish", "--answer", answer.to_str().unwrap()]);
    here
}

/// Where one of these words stands in a file or a name below a folder.
pub fn places_of(words: &[&str], folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(places_of(words, &path));
            continue;
        }
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let bytes = std::fs::read(&path).unwrap();
        for word in words {
            let holds = |bytes: &[u8]| bytes.windows(word.len()).any(|it| it == word.as_bytes());
            if holds(&bytes) || holds(name.as_bytes()) {
                found.push(format!("{word} in {name}"));
            }
        }
    }
    found
}
