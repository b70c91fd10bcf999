//! The program on a table: a laptop's folder, and a process that takes a line and gives a line.

use std::env;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use serde_json::{Value, json};

use crate::PASSPHRASE;

/// A laptop: a data folder that only the program opens.
#[derive(Clone, Debug)]
pub struct Laptop {
    /// Its folder.
    pub data: PathBuf,
}

impl Laptop {
    /// One deed, to be told by its words.
    pub fn program(&self) -> Command {
        self.begun(Command::new(built()))
    }

    /// The words that start many deeds after one unlocking, begun with `before` (a program that watches).
    pub fn batch(&self, before: &[&str]) -> Command {
        let ctl = built();
        let mut words = before.iter().map(|word| (*word).into());
        let mut program = match words.next() {
            Some(first) => {
                let mut program = Command::new::<std::ffi::OsString>(first);
                program.args(words).arg(ctl);
                program
            }
            None => Command::new(ctl),
        };
        program = self.begun(program);
        program.arg("batch");
        program
    }

    fn begun(&self, mut program: Command) -> Command {
        program
            .env_remove("SAMENBOEK_DATA")
            .env_remove("SAMENBOEK_NEW_PASSPHRASE")
            .env("SAMENBOEK_PASSPHRASE", PASSPHRASE)
            .arg("--data")
            .arg(&self.data);
        program
    }

    /// Sits down.
    pub fn sit(&self) -> Sitting {
        Sitting::of(self.batch(&[]))
    }

    /// Amina founds De Brug and stays seated.
    pub fn found(&self) -> Sitting {
        self.found_by("Amina")
    }

    /// Somebody founds De Brug on this shared laptop and stays seated.
    pub fn found_by(&self, person: &str) -> Sitting {
        let mut sitting = self.sit();
        sitting.does(&[
            "found", "--centre", "De Brug", "--person", person, "--laptop", "Balie", "--class",
            "shared",
        ]);
        sitting
    }

    /// Bram joins on this laptop, by two files on the stick and six digits, and stays seated.
    pub fn join(&self, balie: &mut Sitting, stick: &Path) -> Sitting {
        self.join_as(balie, stick, "Bram", "Thuis", "volunteer")
    }

    /// Somebody joins on this laptop of her own, and stays seated.
    pub fn join_as(
        &self,
        balie: &mut Sitting,
        stick: &Path,
        person: &str,
        laptop: &str,
        role: &str,
    ) -> Sitting {
        let file = |name: &str| stick.join(name).to_str().unwrap().to_owned();
        let (request, answer) = (file("aanvraag.sbk"), file("antwoord.sbk"));
        let mut thuis = self.sit();
        let asked = thuis.does(&[
            "join", "request", "--person", person, "--laptop", laptop, "--class", "personal",
            "--out", &request,
        ]);
        let digits = asked["digits"].as_str().unwrap();
        balie.does(&[
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
        ]);
        thuis.does(&["join", "finish", "--answer", &answer]);
        thuis
    }
}

fn built() -> PathBuf {
    let path = env::var_os("SAMENBOEK_CTL").map_or_else(beside_this_test, PathBuf::from);
    assert!(
        path.exists(),
        "{} is not there: `cargo build -p samenboek-ctl` builds it.",
        path.display()
    );
    path
}

/// Tests lie in `deps`, programs one folder up.
fn beside_this_test() -> PathBuf {
    let test = env::current_exe().unwrap();
    let folder = test.parent().and_then(Path::parent).unwrap();
    folder.join(format!("samenboekctl{}", env::consts::EXE_SUFFIX))
}

/// A process that is fed lines.
pub struct Sitting {
    child: Child,
    into: Option<ChildStdin>,
    out: BufReader<ChildStdout>,
}

impl Sitting {
    /// Starts it.
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

    /// Writes a line, and does not wait for its answer.
    pub fn feed(&mut self, line: &Value) {
        assert!(self.offer(line), "nobody reads any more");
    }

    /// The same to a program that may have ended: whether anybody read it.
    pub fn offer(&mut self, line: &Value) -> bool {
        let into = self.into.as_mut().unwrap();
        writeln!(into, "{line}").and_then(|()| into.flush()).is_ok()
    }

    /// The next whole answer line of something that was done; none when the program ended before one.
    pub fn answer(&mut self) -> Option<Value> {
        let answer = self.line()?;
        assert_eq!(answer["ok"], true, "{answer}");
        Some(answer["value"].clone())
    }

    /// The next whole answer, also a refusal or a fault; none when the program ended before one.
    pub fn line(&mut self) -> Option<Value> {
        let mut line = String::new();
        self.out.read_line(&mut line).unwrap();
        let line = line.strip_suffix('\n')?;
        Some(serde_json::from_str(line).unwrap())
    }

    /// A command with a draft that may be refused: then its code. A fault is never an answer.
    pub fn tries(&mut self, words: &[&str], draft: &Value) -> Result<Value, String> {
        self.feed(&json!({ "args": words, "stdin": draft }));
        let answer = self.line();
        let answer = answer.unwrap_or_else(|| panic!("{words:?} was never answered"));
        if answer["ok"] == true {
            return Ok(answer["value"].clone());
        }
        let code = answer["code"].as_str().unwrap();
        assert_ne!(code, "unknown", "{words:?}: {answer}");
        Err(code.to_owned())
    }

    /// A command that is done.
    pub fn does(&mut self, words: &[&str]) -> Value {
        self.feed(&json!({ "args": words }));
        self.answer()
            .unwrap_or_else(|| panic!("{words:?} was never answered"))
    }

    /// Rows of a list.
    pub fn lists(&mut self, words: &[&str]) -> Vec<Value> {
        self.does(words).as_array().unwrap().clone()
    }

    /// Exchanges with the stick: nothing there may look forged or broken.
    pub fn exchanges(&mut self, stick: &Path) {
        let met = self.does(&["exchange", "--folder", stick.to_str().unwrap()]);
        assert_eq!(met["set_aside"], json!([]), "{met}");
    }

    /// Looks everything over: nothing may be wrong.
    pub fn is_sound(&mut self) {
        assert_eq!(self.does(&["verify"])["problems"], json!([]));
    }

    /// SIGKILL, at whatever it was doing. What it had answered and nobody had read yet was said all the same.
    pub fn pull_the_plug(mut self) -> Vec<Value> {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        std::iter::from_fn(|| self.answer()).collect()
    }
}

impl Drop for Sitting {
    fn drop(&mut self) {
        drop(self.into.take());
        let _ = self.child.wait();
    }
}
