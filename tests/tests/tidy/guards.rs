//! What the window may do, word for word: whoever changes it changes it here too, and says why in the commit.

use crate::files::read;
use crate::none;

/// Scripts, styles and letters are our own; pictures come over the border as bytes; nothing else is fetched, framed or sent.
const POLICY: [(&str, &str); 12] = [
    ("default-src", "'none'"),
    ("script-src", "'self'"),
    ("style-src", "'self'"),
    ("font-src", "'self'"),
    ("img-src", "'self' data: blob:"),
    ("media-src", "blob:"),
    ("connect-src", "ipc: http://ipc.localhost"),
    ("base-uri", "'none'"),
    ("form-action", "'none'"),
    ("frame-ancestors", "'none'"),
    ("object-src", "'none'"),
    ("freezePrototype", "true"),
];
/// Besides our own commands: to hear events, and to be read larger.
const PERMITTED: &str = r#""permissions": ["core:event:allow-listen", "core:event:allow-unlisten", "core:webview:allow-set-webview-zoom"]"#;

#[test]
fn the_window_takes_nothing_from_elsewhere_and_runs_nothing_inline() {
    let config = read("src-tauri/tauri.conf.json");
    let missing = POLICY.iter().filter(|(name, said)| {
        let quoted = if *said == "true" {
            (*said).to_owned()
        } else {
            format!("\"{said}\"")
        };
        !config.contains(&format!("\"{name}\": {quoted}"))
    });
    let missing: Vec<String> = missing.map(|(name, _)| (*name).to_owned()).collect();
    none("the policy of the window says otherwise of", &missing);
    let policy = config
        .split("\"csp\"")
        .nth(1)
        .and_then(|it| it.split('}').next());
    let directives = policy.unwrap_or_default().matches("\": \"").count();
    assert_eq!(
        directives,
        POLICY.len() - 1,
        "a directive that stands here nowhere"
    );
    let loose = [
        "unsafe-",
        "https:",
        "wss:",
        "dangerous",
        "\"withGlobalTauri\": true",
        "\"devtools\": true",
    ];
    let found: Vec<String> = loose
        .iter()
        .filter(|word| {
            config
                .replace("https://schema.tauri.app", "")
                .contains(*word)
        })
        .map(|word| (*word).to_owned())
        .collect();
    none("the window is opened too far by", &found);
}

#[test]
fn the_window_may_hear_and_be_read_larger_and_no_more() {
    let folder = crate::files::names("src-tauri/capabilities");
    assert_eq!(folder, ["main.json"], "one window, one list");
    let main = read("src-tauri/capabilities/main.json");
    assert!(
        main.contains(PERMITTED),
        "other permissions than are listed here"
    );
    assert!(main.contains("\"windows\": [\"main\"]"));
    assert!(
        !main.contains("remote"),
        "no page from elsewhere may call us"
    );
}
