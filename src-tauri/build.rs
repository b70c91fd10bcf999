//! Takes the window's configuration in, and keeps our database out of the window engine's way.

fn main() {
    // The window engine uses the system's SQLite in this process: our own copy, which encrypts, must not answer in
    // its place.
    if std::env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("linux") {
        println!("cargo:rustc-link-arg-bins=-Wl,--exclude-libs,ALL");
    }
    for language in ["nl", "en", "ar", "tr", "uk", "pl"] {
        println!("cargo:rerun-if-changed=../ui/locales/{language}");
    }
    tauri_build::build();
}
