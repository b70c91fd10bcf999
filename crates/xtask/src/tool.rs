//! One call of another program: its words, its folder, and what it said.

use std::ffi::{OsStr, OsString};
use std::io::{self, BufRead, BufReader, IsTerminal, Read};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;

use crate::tally::Tally;

/// What a program said and whether it was content.
pub struct Said {
    /// Whether it ended well.
    pub well: bool,
    /// The tests that it counted in its own summary.
    pub tally: Tally,
    /// The lines of that summary, as they were printed.
    pub summary: Vec<String>,
}

/// A program about to be called.
pub struct Tool {
    command: Command,
    shown: String,
}

impl Tool {
    /// A call of this program, found on the path.
    pub fn new(program: impl AsRef<OsStr>) -> Self {
        let shown = Path::new(&program)
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        Self {
            command: Command::new(program),
            shown,
        }
    }

    /// Adds words.
    pub fn words(mut self, words: &[impl AsRef<str>]) -> Self {
        for word in words {
            self.command.arg(word.as_ref());
            self.shown.push(' ');
            self.shown.push_str(word.as_ref());
        }
        self
    }

    /// Sets the folder it runs in.
    pub fn within(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// Sets one variable of its environment.
    pub fn with(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Calls it with our own terminal and tells whether it ended well.
    pub fn call(mut self) -> Result<bool, String> {
        println!("   {}", self.shown);
        let status = self
            .command
            .status()
            .map_err(|fault| not_started(&self.shown, &fault))?;
        Ok(status.success())
    }

    /// Calls it, passes on what it says line by line, and counts the tests in its summary.
    pub fn listen(mut self) -> Result<Said, String> {
        println!("   {}", self.shown);
        if io::stdout().is_terminal() {
            self.command
                .env("CARGO_TERM_COLOR", "always")
                .env("FORCE_COLOR", "1");
        }
        self.command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = self
            .command
            .spawn()
            .map_err(|fault| not_started(&self.shown, &fault))?;
        let (out, err) = (child.stdout.take(), child.stderr.take());
        let lines = thread::scope(|scope| {
            let other = scope.spawn(|| out.map(pass_on).unwrap_or_default());
            let mut lines = err.map(pass_on).unwrap_or_default();
            lines.extend(other.join().unwrap_or_default());
            lines
        });
        let status = child
            .wait()
            .map_err(|fault| not_started(&self.shown, &fault))?;
        let summary: Vec<String> = lines
            .into_iter()
            .filter(|line| Tally::of(line).is_some())
            .collect();
        let tally = summary.iter().filter_map(|line| Tally::of(line)).sum();
        Ok(Said {
            well: status.success(),
            tally,
            summary,
        })
    }

    /// Calls it in silence; its output when it ended well.
    pub fn ask(mut self) -> Option<String> {
        let output = self
            .command
            .stderr(Stdio::null())
            .stdin(Stdio::null())
            .output()
            .ok()?;
        let text = String::from_utf8(output.stdout).ok()?;
        output.status.success().then(|| text.trim().to_owned())
    }
}

/// Whether a program of this name lies on the path.
pub fn is_here(program: &str) -> bool {
    let file = OsString::from(format!("{program}{}", std::env::consts::EXE_SUFFIX));
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(&file).is_file())
}

fn pass_on(stream: impl Read) -> Vec<String> {
    let mut kept = Vec::new();
    let mut reader = BufReader::new(stream);
    let mut bytes = Vec::new();
    // A test may print bytes that are no text: those lines are shown as well as they can be.
    while reader
        .read_until(b'\n', &mut bytes)
        .is_ok_and(|count| count > 0)
    {
        let line = String::from_utf8_lossy(&bytes).trim_end().to_owned();
        println!("{line}");
        kept.push(line);
        bytes.clear();
    }
    kept
}

fn not_started(shown: &str, fault: &io::Error) -> String {
    format!("`{shown}` could not be started ({fault}). Is it installed and on the path?")
}
