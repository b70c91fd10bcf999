//! The two commands of the README: `cargo xtask run` and `cargo xtask test`.
//!
//! This room sets up what a machine lacks, calls the tools in their order and says what it does.
//! It knows no rule of the house and needs no other crate, so that it builds in a second.

// Talking to whoever sits at the terminal is what this program is for.
#![allow(clippy::print_stdout, clippy::print_stderr)]

mod house;
mod machine;
mod run;
mod screen;
mod step;
mod tally;
mod test;
mod test_targets;
mod tool;
mod ui;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask run [-- ARGUMENTS OF THE APP]    set up what is missing, build, and open Samenboek
cargo xtask test [--all] [--step NAME]       set up what is missing, and pass every check
                                             --all adds what takes long: arabic worlds fuzz garage five kills simulation benches;
                                             the other steps are:
                                             format tidy ui lint build tests open window licences,
                                             table, which measures ours beside others and floors, and gallery,
                                             which makes pictures of every page";

// The exit code is returned and never forced, so that the virtual screen is always taken down.
fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["run"] => run::open_the_app(&[]),
        ["run", "--", rest @ ..] => run::open_the_app(rest),
        ["test"] => test::check_everything(false),
        ["test", "--all"] => test::check_everything(true),
        ["test", "--step", name] => test::check_one(name),
        _ => Err(format!("Say which of these you want:\n{HELP}")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("\n{sentence}");
            ExitCode::FAILURE
        }
    }
}
