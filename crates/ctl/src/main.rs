//! samenboekctl: the house without its window. A thin shell over `app`, for scripts and for tests.
//!
//! It translates words on a command line and JSON into use cases, and back. It knows no rule, no key and no document;
//! what `app` cannot do, it cannot do either.

mod agreement_shapes;
mod answer;
mod arguments;
mod batch;
mod deeds;
mod demo;
mod desk;
mod files;
mod input;
mod shapes;
mod stopping;
mod trouble;
mod usage;
mod words;

use std::io::{self, ErrorKind, Write};
use std::panic::{self, AssertUnwindSafe};
use std::process::ExitCode;

use answer::Answer;
use arguments::Arguments;
use desk::{Desk, Globals};
use input::Input;
use trouble::{Result, Trouble};

const DONE: u8 = 0;
const FAULT: u8 = 1;
const REFUSED: u8 = 2;

fn main() -> ExitCode {
    // Merging contains panics of the document library, so a panic is told only where nobody contains it.
    panic::set_hook(Box::new(|_| {}));
    // Where the system allows it.
    let _ = samenboek_app::keep_memory_here();
    let ended = panic::catch_unwind(AssertUnwindSafe(run));
    let code = match ended.unwrap_or_else(|_| Err(Trouble::unknown())) {
        Ok(code) => code,
        Err(trouble) => {
            let _ = writeln!(io::stderr(), "{}", trouble.to_json());
            if trouble.is_refusal() { REFUSED } else { FAULT }
        }
    };
    ExitCode::from(code)
}

fn run() -> Result<u8> {
    let mut arguments = Arguments::from_environment();
    let globals = Globals::read(&mut arguments)?;
    if arguments.flag("--help") {
        return told(say(usage::USAGE.trim_end()));
    }
    if arguments.flag("--version") {
        let version = serde_json::json!({ "version": env!("CARGO_PKG_VERSION") });
        return told(say(&version.to_string()));
    }
    if arguments.next_is("batch") {
        arguments.word()?;
        arguments.done()?;
        let desk = Desk::open(globals)?;
        return told(batch::run(
            &desk,
            &mut io::stdin().lock(),
            &mut io::stdout().lock(),
        )?);
    }
    if arguments.next_is("demo") {
        arguments.word()?;
        return print(demo::run(&globals, arguments)?);
    }
    let deed = deeds::read(arguments)?;
    let desk = Desk::open(globals)?;
    print(desk.do_deed(deed, Input::stdin())?)
}

fn print(answer: Answer) -> Result<u8> {
    match answer {
        Answer::One(value) => told(say(&value.to_string())),
        Answer::Unsound(value) => told(say(&value.to_string())).map(|_| FAULT),
        Answer::Lines(lines) => {
            let mut out = io::BufWriter::new(io::stdout().lock());
            for line in lines {
                if let Err(error) = writeln!(out, "{}", line?) {
                    return told(Err(error));
                }
            }
            told(out.flush())
        }
        Answer::AsItHappens(lines) => {
            for line in lines {
                if let Err(error) = say(&line?.to_string()) {
                    return told(Err(error));
                }
            }
            Ok(DONE)
        }
    }
}

fn say(line: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "{line}")?;
    out.flush()
}

/// A reader that went away is nobody to complain to.
fn told(said: io::Result<()>) -> Result<u8> {
    match said {
        Ok(()) => Ok(DONE),
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(DONE),
        Err(_) => Err(Trouble::unknown()),
    }
}
