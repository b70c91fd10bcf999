//! Many deeds after one unlocking: a line in, a line out. A line that cannot be read is answered like any other.

use std::io::{self, BufRead, ErrorKind, Read, Write};
use std::panic::{self, AssertUnwindSafe};

use samenboek_app::Stage;
use serde_json::{Value, json};

use crate::arguments::Arguments;
use crate::deeds;
use crate::desk::Desk;
use crate::input::{self, Input, MOST_BYTES};
use crate::trouble::{Result, Trouble};

/// Answers every line. An answer is written once its deed is durable, and before the next line is read.
pub fn run(
    desk: &Desk,
    lines: &mut impl BufRead,
    answers: &mut impl Write,
) -> Result<io::Result<()>> {
    if desk.house.stage() == Stage::Cold {
        desk.sit_down()?;
    }
    loop {
        let line = match next_line(lines) {
            Ok(None) => return Ok(Ok(())),
            Ok(Some(line)) => line,
            Err(_) => return Err(Trouble::unknown()),
        };
        if line.as_ref().is_ok_and(|line| line.trim_ascii().is_empty()) {
            continue;
        }
        let answer = line.and_then(|line| {
            panic::catch_unwind(AssertUnwindSafe(|| answer(desk, &line)))
                .unwrap_or_else(|_| Err(Trouble::unknown()))
        });
        let said = writeln!(answers, "{}", worded(answer)).and_then(|()| answers.flush());
        if said.is_err() {
            return Ok(said);
        }
    }
}

fn answer(desk: &Desk, line: &[u8]) -> Result<Value> {
    let (words, stdin) = taken_apart(input::parse(line)?)?;
    let deed = deeds::read(Arguments::from_words(words))?;
    desk.do_deed(deed, Input::Given(stdin))?.into_value()
}

fn worded(answer: Result<Value>) -> Value {
    match answer {
        Ok(value) => json!({ "ok": true, "value": value }),
        Err(trouble) => {
            let mut told = trouble.to_json();
            if let Value::Object(told) = &mut told {
                told.insert("ok".to_owned(), Value::Bool(false));
            }
            told
        }
    }
}

fn taken_apart(line: Value) -> Result<(Vec<String>, Option<Value>)> {
    let Value::Object(mut line) = line else {
        return Err(Trouble::refuse("wrong_type"));
    };
    let Some(Value::Array(words)) = line.remove("args") else {
        return Err(Trouble::refuse_field("wrong_type", "args"));
    };
    let words = words
        .into_iter()
        .map(|word| match word {
            Value::String(word) => Ok(word),
            Value::Null
            | Value::Bool(_)
            | Value::Number(_)
            | Value::Array(_)
            | Value::Object(_) => Err(Trouble::refuse_field("wrong_type", "args")),
        })
        .collect::<Result<_>>()?;
    let stdin = line.remove("stdin").filter(|stdin| !stdin.is_null());
    match line.keys().next() {
        Some(name) => {
            let name: String = name.chars().take(60).collect();
            Err(Trouble::refuse_field("unknown_field", &name))
        }
        None => Ok((words, stdin)),
    }
}

/// The next line; a line that is too long is passed over and refused.
fn next_line(lines: &mut impl BufRead) -> io::Result<Option<Result<Vec<u8>>>> {
    let mut line = Vec::new();
    if read_until_end(lines, &mut line)? == 0 {
        return Ok(None);
    }
    if line.ends_with(b"\n") || line.len() <= most() {
        return Ok(Some(Ok(line)));
    }
    loop {
        line.clear();
        if read_until_end(lines, &mut line)? == 0 || line.ends_with(b"\n") {
            return Ok(Some(Err(Trouble::refuse_field("too_large", "stdin"))));
        }
    }
}

fn read_until_end(lines: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<usize> {
    loop {
        match lines.by_ref().take(MOST_BYTES + 1).read_until(b'\n', line) {
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            read => return read,
        }
    }
}

fn most() -> usize {
    usize::try_from(MOST_BYTES).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use super::*;

    #[test]
    fn a_line_that_never_ends_is_passed_over_and_the_next_is_read() {
        let long = vec![b'x'; most() + 10];
        let mut bytes = [long.as_slice(), b"\n{}\n"].concat();
        bytes.extend(b"last");
        let mut lines = io::Cursor::new(bytes);
        let refused = next_line(&mut lines).unwrap().unwrap();
        assert_eq!(refused.unwrap_err().to_json()["code"], "too_large");
        assert_eq!(next_line(&mut lines).unwrap().unwrap().unwrap(), b"{}\n");
        assert_eq!(next_line(&mut lines).unwrap().unwrap().unwrap(), b"last");
        assert!(next_line(&mut lines).unwrap().is_none());
    }

    #[test]
    fn a_line_says_its_words_and_nothing_that_is_not_known() {
        for (line, code) in [
            (json!([]), "wrong_type"),
            (json!({ "args": "status" }), "wrong_type"),
            (json!({ "args": ["status", 1] }), "wrong_type"),
            (
                json!({ "args": ["status"], "as": "Amina" }),
                "unknown_field",
            ),
        ] {
            assert_eq!(taken_apart(line).unwrap_err().to_json()["code"], code);
        }
    }
}
