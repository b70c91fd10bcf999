//! The program that libFuzzer drives: `SAMENBOEK_FUZZ` names the target.
#![no_main]
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "for tests: falling over is what it is for"
)]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;

static RUN: LazyLock<fn(&[u8])> = LazyLock::new(|| {
    let name = std::env::var("SAMENBOEK_FUZZ").unwrap_or_default();
    let target = samenboek_fuzz::find(&name).unwrap_or_else(|| panic!("no target `{name}`"));
    // A panic that the house contains is no finding; one that comes out of a target ends the program all the same.
    let told = std::env::var_os("SAMENBOEK_FUZZ_TELL").is_some();
    let before = std::panic::take_hook();
    if !told {
        std::panic::set_hook(Box::new(|_| {}));
        drop(before);
    }
    target.run
});

fuzz_target!(|bytes: &[u8]| (*RUN)(bytes));
