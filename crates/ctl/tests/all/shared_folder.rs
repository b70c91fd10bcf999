//! A shared folder on the network: a real Apache that knows nothing, and everything that lies there is sealed.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::kit::{AMINAS, BRAMS, Table, joins};

struct SharedFolder {
    server: Child,
    files: TempDir,
    port: u16,
}

impl SharedFolder {
    fn start() -> Self {
        let files = tempfile::tempdir().unwrap();
        for name in ["served", "locks", "logs"] {
            open_to_all(&files.path().join(name));
        }
        // "password", as Apache keeps it.
        let users = "sophie:{SHA}W6ph5Mm5Pz8GgiULbPgzG37mj9g=\n";
        fs::write(files.path().join("users"), users).unwrap();
        loop {
            let port = TcpListener::bind(("127.0.0.1", 0))
                .and_then(|listener| listener.local_addr())
                .unwrap()
                .port();
            let config = files.path().join("apache.conf");
            fs::write(&config, configuration(port, files.path())).unwrap();
            let mut server = Command::new("/usr/sbin/apache2")
                .args(["-D", "FOREGROUND", "-f"])
                .arg(config)
                .spawn()
                .expect("Apache is not here: install the system package `apache2-bin`");
            // Somebody else may have taken the port meanwhile: then Apache ends, and the next one is tried.
            while server.try_wait().unwrap().is_none() {
                if TcpStream::connect(("127.0.0.1", port)).is_ok() {
                    return Self {
                        server,
                        files,
                        port,
                    };
                }
                std::thread::yield_now();
            }
        }
    }

    fn address(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// Every byte that lies there, names included.
    fn bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut folders = vec![self.files.path().join("served")];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                bytes.extend(path.file_name().unwrap().as_encoded_bytes());
                if path.is_dir() {
                    folders.push(path);
                } else {
                    bytes.extend(fs::read(path).unwrap());
                }
            }
        }
        bytes
    }
}

impl Drop for SharedFolder {
    fn drop(&mut self) {
        // Asked kindly: killed outright, it leaves its workers behind.
        let _ = Command::new("kill")
            .arg(self.server.id().to_string())
            .status();
        let _ = self.server.wait();
    }
}

/// A server that root starts becomes somebody else, who must get in here.
fn open_to_all(folder: &Path) {
    use std::os::unix::fs::PermissionsExt;
    fs::create_dir(folder).unwrap();
    fs::set_permissions(folder, fs::Permissions::from_mode(0o777)).unwrap();
    let parent = folder.parent().unwrap();
    fs::set_permissions(parent, fs::Permissions::from_mode(0o755)).unwrap();
}

fn configuration(port: u16, folder: &Path) -> String {
    let modules: String = [
        "mpm_event",
        "authn_core",
        "authn_file",
        "authz_core",
        "authz_user",
        "auth_basic",
        "dav",
        "dav_fs",
    ]
    .map(|name| format!("LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n"))
    .concat();
    let is_root = Command::new("id").arg("-u").output().unwrap().stdout == b"0\n";
    let user = if is_root {
        "User www-data\nGroup www-data\n"
    } else {
        ""
    };
    let folder = folder.display();
    format!(
        "ServerRoot \"{folder}\"\nServerName 127.0.0.1\nListen 127.0.0.1:{port}\nPidFile \"{folder}/logs/pid\"
ErrorLog \"{folder}/logs/error\"\n{modules}{user}DavLockDB \"{folder}/locks/locks\"\nDocumentRoot \"{folder}/served\"
<Directory \"{folder}/served\">\nDav On\nAuthType Basic\nAuthName \"De Brug\"\nAuthUserFile \"{folder}/users\"
Require valid-user\n</Directory>\n"
    )
}

fn credentials(table: &Table, secret: &str) -> PathBuf {
    let file = table.file(secret);
    let text = json!({ "user": "sophie", "secret": secret, "without_lock": true }).to_string();
    fs::write(&file, text).unwrap();
    file
}

#[test]
fn two_laptops_hold_one_book_by_a_shared_folder_that_shows_nothing() {
    let table = Table::new();
    let shared = SharedFolder::start();
    let (stick, file) = (table.stick("stick"), credentials(&table, "password"));
    let address = shared.address();
    let goes = [
        "exchange",
        "--remote",
        &address,
        "--credentials",
        file.to_str().unwrap(),
    ];
    let mut balie = table
        .laptop("balie", AMINAS)
        .found("De Brug", "Amina", "Balie");
    let mut thuis = joins(&mut balie, &table.laptop("thuis", BRAMS), "Bram", &stick);
    let evening = |title: &str| json!({ "happened_on": "2026-11-20", "title": title, "note": "Kanarievogel in het portiek" });
    let soup = balie.records(&evening("Goudhaantje"));
    assert_eq!(balie.does(&goes)["took"], 1);
    assert_eq!(thuis.does(&goes)["brought"], 1);
    thuis.does_with(
        &["encounter", "edit", &soup],
        &json!({ "attendance": { "counted": 9 } }),
    );
    thuis.does(&goes);
    assert_eq!(balie.does(&goes)["brought"], 1);
    assert_eq!(balie.shows(&soup)["attendance"]["counted"], 9);
    thuis.does(&goes);
    assert_eq!(balie.does(&["status"])["only_here"], 0);
    assert_eq!(thuis.does(&["status"])["only_here"], 0);
    assert_eq!(balie.does(&goes)["took"], 0);

    let lies_there = shared.bytes();
    assert!(lies_there.len() > 3_000, "{}", lies_there.len());
    for secret in [
        "Kanarievogel",
        "Goudhaantje",
        "Amina",
        "Bram",
        "Balie",
        "De Brug",
    ] {
        let found = lies_there
            .windows(secret.len())
            .any(|window| window == secret.as_bytes());
        assert!(!found, "{secret} lies there to be read");
    }
}

#[test]
fn a_shared_folder_that_does_not_let_us_in_is_named_and_nothing_is_lost() {
    let table = Table::new();
    let shared = SharedFolder::start();
    let laptop = table.laptop("balie", AMINAS);
    let mut balie = laptop.found("De Brug", "Amina", "Balie");
    balie.records(&json!({ "happened_on": "2026-11-20", "title": "Soep" }));
    drop(balie);
    let wrong = credentials(&table, "zomer");
    let right = credentials(&table, "password");
    let gone = format!("{}er/is/hier/niets", shared.address());
    let code = |address: &str, file: &Path| -> Value {
        let words = [
            "exchange",
            "--remote",
            address,
            "--credentials",
            file.to_str().unwrap(),
        ];
        laptop.says(&words).refusal()["code"].clone()
    };
    assert_eq!(code(&shared.address(), &wrong), "place_refused_credentials");
    assert_eq!(code(&gone, &right), "place_not_there");
    let nobody = format!("http://127.0.0.1:{}/", shared.port);
    drop(shared);
    assert_eq!(code(&nobody, &right), "place_unreachable");
    assert_eq!(laptop.says(&["status"]).value()["only_here"], 1);
}
