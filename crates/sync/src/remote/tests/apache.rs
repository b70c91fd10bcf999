//! A shared folder at a real Apache with mod_dav.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use super::server::{Shared, open_to_all};
use super::*;

static APACHE: Shared = Shared::new(std::sync::Weak::new());

fn apache() -> Server {
    let places = ["/usr/sbin/apache2", "/usr/sbin/httpd"].map(Path::new);
    let program = places.iter().find(|place| place.exists());
    let program = program.expect("Apache is not here: install the system package `apache2-bin`");
    Server::start("Apache", "apache2-bin", |port, folder| {
        let config = folder.join("apache.conf");
        fs::write(&config, configuration(port, folder)).unwrap();
        for name in ["served", "locks", "logs"] {
            let _ = fs::create_dir(folder.join(name));
            open_to_all(&folder.join(name));
        }
        // The word "password", as Apache keeps it.
        fs::write(
            folder.join("users"),
            "sophie:{SHA}W6ph5Mm5Pz8GgiULbPgzG37mj9g=\n",
        )
        .unwrap();
        let mut command = Command::new(program);
        command.args(["-D", "FOREGROUND", "-f"]).arg(config);
        command
    })
}

fn configuration(port: u16, folder: &Path) -> String {
    let folder = folder.display();
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
    .map(|name| {
        let file = PathBuf::from(format!("/usr/lib/apache2/modules/mod_{name}.so"));
        format!("LoadModule {name}_module {}\n", file.display())
    })
    .concat();
    let user = if is_root() {
        "User www-data\nGroup www-data\n"
    } else {
        ""
    };
    format!(
        "ServerRoot \"{folder}\"
ServerName 127.0.0.1
Listen 127.0.0.1:{port}
PidFile \"{folder}/logs/pid\"
ErrorLog \"{folder}/logs/error\"
{modules}{user}DavLockDB \"{folder}/locks/locks\"
DocumentRoot \"{folder}/served\"
<Directory \"{folder}/served\">
  Dav On
  AllowOverride None
  AuthType Basic
  AuthName \"De Brug\"
  AuthUserFile \"{folder}/users\"
  Require valid-user
</Directory>
"
    )
}

fn is_root() -> bool {
    let said = Command::new("id").arg("-u").output().unwrap();
    said.stdout.starts_with(b"0\n")
}

fn fresh() -> (Remote, Arc<Server>) {
    let server = Server::shared(&APACHE, apache);
    let place = folder_at(&server.fresh_folder());
    (
        Remote::open(&place, &BAR, &Cancel::default()).unwrap(),
        server,
    )
}

carrier_contract!(fresh);

#[test]
fn sixteen_at_once_arrive_in_folders_that_were_not_there() {
    let (mut place, _server) = fresh();
    let things: Vec<(String, Vec<u8>)> = (0..64)
        .map(|number| (parcel(number), vec![7; 2_000]))
        .chain((0..16).map(|number| (statement(number), vec![number; 300])))
        .collect();
    place.put_many(&things).unwrap();
    let names: Vec<String> = things.iter().map(|(name, _)| name.clone()).collect();
    let got = place.get_many(&names);
    assert!(
        got.into_iter()
            .map(Result::unwrap)
            .eq(things.into_iter().map(|(_, bytes)| bytes))
    );
    let mut wrong = vec![
        (head(1), b"x".to_vec()),
        ("photo.jpg".to_owned(), Vec::new()),
    ];
    assert_eq!(place.put_many(&wrong).unwrap_err().code(), "stick_bad_name");
    wrong.pop();
    place.put_many(&wrong).unwrap();
}

#[test]
fn nothing_passing_is_left_and_what_an_earlier_run_left_is_swept() {
    let (mut place, server) = fresh();
    let folder = server.served();
    place.put(&head(1), b"x").unwrap();
    let passing = files_named(&folder, ".part").pop().unwrap();
    // Half a parcel of this laptop, and something that another one has under way.
    let mine = passing.join(format!("{BAR}-1-1"));
    let theirs = passing.join(format!("{}-1-1", LaptopId::from_bytes([6; 16])));
    for file in [&mine, &theirs] {
        fs::write(file, b"half").unwrap();
    }
    let shared = passing.parent().unwrap().parent().unwrap();
    let name = shared.file_name().unwrap().to_str().unwrap();
    let address = format!("{}/{}", server.address(), name.replace(' ', "%20"));
    let mut again = Remote::open(&folder_at(&address), &BAR, &Cancel::default()).unwrap();
    again.put(&head(2), b"x").unwrap();
    let left: Vec<PathBuf> = fs::read_dir(&passing)
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    // Whoever serves the files is somebody else, and may not take away what root wrote.
    let expected = if mine.exists() {
        vec![mine, theirs]
    } else {
        vec![theirs]
    };
    assert_eq!(left.len(), expected.len());
    assert!(expected.iter().all(|file| left.contains(file)));
}

/// Folders of this name in the folders right below, that were touched last.
fn files_named(folder: &Path, name: &str) -> Vec<PathBuf> {
    let shared = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let found = shared.map(|folder| folder.join("samenboek").join(name));
    found.filter(|path| path.exists()).collect()
}

#[test]
fn a_wrong_password_a_folder_that_is_not_there_and_a_closed_door_each_have_their_name() {
    let (_, server) = fresh();
    let wrong = RemotePlaceDraft {
        kind: PlaceKind::WebDav,
        address: server.fresh_folder(),
        bucket: String::new(),
        region: String::new(),
        user: USER.to_owned(),
        secret: "something else".to_owned(),
        without_lock: false,
    };
    let closed = format!("http://127.0.0.1:{}", server::free_port());
    for (place, code) in [
        (
            RemotePlace::parse(&wrong).unwrap(),
            "place_refused_credentials",
        ),
        (
            folder_at(&format!("{}/not/there", server.address())),
            "place_not_there",
        ),
        (folder_at(&closed), "place_unreachable"),
    ] {
        assert_eq!(
            Remote::open(&place, &BAR, &Cancel::default())
                .unwrap_err()
                .code(),
            code
        );
    }
}

#[test]
fn two_laptops_put_and_take_at_the_same_time() {
    let (_, server) = fresh();
    let place = folder_at(&server.fresh_folder());
    let laptops = [1_u8, 2, 3].map(|laptop| {
        let place = place.clone();
        std::thread::spawn(move || {
            let laptop = LaptopId::from_bytes([laptop; 16]);
            let mut remote = Remote::open(&place, &laptop, &Cancel::default()).unwrap();
            // All three bring the same parcels, as couriers do.
            for number in 0..20 {
                remote.put(&parcel(number), &[1; 5_000]).unwrap();
            }
        })
    });
    for laptop in laptops {
        laptop.join().unwrap();
    }
    let mut remote = Remote::open(&place, &BAR, &Cancel::default()).unwrap();
    assert_eq!(remote.list("").unwrap().len(), 20);
    for number in 0..20 {
        assert_eq!(remote.get(&parcel(number)).unwrap(), [1; 5_000]);
    }
}
