//! A shared folder on the network: set up in the window, gone to by one button, and its secret never shown again.

use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};

use crate::laptop::Laptop;
use crate::looks::{at_twice_the_size, in_every_theme};
use crate::pages::{hook, sit_down};
use crate::until::until;
use crate::window::Window;

const SECRET: &str = "zeven-blauwe-stoelen";

/// A shared folder at a real server of this laptop's own; gone with this value.
struct Shared {
    server: Child,
    port: u16,
}

impl Shared {
    async fn of(folder: &Path) -> Self {
        let free = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr());
        let port = free.unwrap().port();
        let server = Command::new("rclone")
            .args(["serve", "webdav", "--config", "/dev/null"])
            .args(["--user", "debrug", "--pass", SECRET])
            .args(["--addr", &format!("127.0.0.1:{port}")])
            .arg(folder)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("rclone is not here: install the system package `rclone`");
        let shared = Self { server, port };
        until("a shared folder that answers", || async {
            TcpStream::connect(("127.0.0.1", port)).ok()
        })
        .await;
        shared
    }

    fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

impl Drop for Shared {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

fn in_form(rest: &str) -> String {
    format!("{} {rest}", hook("online-form"))
}

async fn fill_in(window: &Window, address: &str, secret: &str) {
    for (field, text) in [
        ("online-address", address),
        ("online-user", "debrug"),
        ("online-secret", secret),
    ] {
        window.rewrite(&hook(field), text).await;
    }
    window.click(&in_form("button[type=submit]")).await;
}

/// Jan's laptop goes to the same folder by its own credentials.
fn jan_goes_there(thuis: &Laptop, address: &str) {
    let credentials = thuis.path("credentials");
    let said = json!({"user": "debrug", "secret": SECRET});
    std::fs::write(&credentials, said.to_string()).unwrap();
    let words = [
        "exchange",
        "--remote",
        address,
        "--credentials",
        &credentials,
    ];
    thuis.ctl(&words, None);
}

#[tokio::test]
async fn amina_sets_up_a_shared_folder_and_jan_finds_her_evening_there() {
    let buurthuis = Laptop::of_amina();
    let stick = tempfile::tempdir().unwrap();
    let thuis = Laptop::of_jan(&buurthuis, stick.path());
    buurthuis.evening("Samen koken");
    let served = tempfile::tempdir().unwrap();
    let shared = Shared::of(served.path()).await;
    let mut faults = Vec::new();

    let window = buurthuis.open().await;
    sit_down(&window).await;
    window.turn_to("#/delen").await;
    window.click(&hook("online-set-up")).await;
    window.click_words("label", "Bucket").await;
    window.see(&hook("online-bucket")).await;
    in_every_theme(&window, "gedeelde-map-formulier", &mut faults).await;
    at_twice_the_size(&window, "gedeelde-map-formulier", &mut faults).await;
    window.click_words("label", "Map").await;
    fill_in(&window, "http://wolk.debrug.nl/boek", "fout").await;
    window.read(&in_form(".field-error"), "geen slot").await;
    fill_in(&window, &shared.address(), "fout").await;
    window.click(&hook("online-share")).await;
    window
        .see(&format!(
            "{} [data-code=place_refused_credentials]",
            hook("online")
        ))
        .await;

    window.click(&hook("online-change")).await;
    assert_eq!(window.value(&hook("online-user")).await, "debrug");
    assert_eq!(window.value(&hook("online-secret")).await, "");
    fill_in(&window, &shared.address(), SECRET).await;
    window.click(&hook("online-share")).await;
    window
        .see(&format!("{}[data-state=done]", hook("online")))
        .await;
    in_every_theme(&window, "gedeelde-map-bon", &mut faults).await;
    at_twice_the_size(&window, "gedeelde-map-bon", &mut faults).await;
    window
        .click(&format!("{} .button-row button", hook("online")))
        .await;
    window.see(&hook("online-share")).await;
    in_every_theme(&window, "gedeelde-map", &mut faults).await;
    let page = window
        .ask("return document.documentElement.outerHTML", vec![])
        .await;
    assert!(!page.as_str().unwrap().contains(SECRET));

    jan_goes_there(&thuis, &shared.address());
    let titles: Vec<Value> = thuis
        .encounters()
        .iter()
        .map(|each| each["title"].clone())
        .collect();
    assert_eq!(titles, ["Samen koken"]);

    window.click(&hook("online-forget")).await;
    window.see(&hook("online-set-up")).await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
