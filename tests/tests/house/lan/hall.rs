//! Two laptops in a hall from which no way leads out find one another by the network's own names, and share, although
//! nobody types an address or presses a button.

use std::io::{BufRead, BufReader, Write};
use std::process::Stdio;
use std::sync::{Arc, mpsc};
use std::time::Duration;

use samenboek_app::{LanDesk, LanSaid};
use samenboek_tests::hall::Hall;
use samenboek_tests::{Laptop, Neighbourhood, evening};

/// Tells a program that it is a laptop in the hall, and which folder it has.
const FOLDER: &str = "SAMENBOEK_HOUSE_HALL";
/// Longer than both need together on a busy machine.
const LONG: Duration = Duration::from_secs(60);

/// What each of the two programs does; anywhere else it does nothing.
#[test]
fn a_laptop_whose_desk_looks_around() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return;
    };
    let folder = std::path::PathBuf::from(folder);
    let seed = 4_210
        + folder
            .as_os_str()
            .as_encoded_bytes()
            .last()
            .map_or(0, |it| u64::from(*it));
    let mut laptop = Laptop::left_behind(&folder, seed);
    let house = Arc::new(laptop.house.take().unwrap());
    let (tell, told) = mpsc::channel();
    let desk = LanDesk::start(Arc::clone(&house), move |said| {
        if let LanSaid::Exchanged { with, exchanged } = said {
            let _ = tell.send((with, exchanged));
        }
    })
    .unwrap();
    assert!(desk.finds() && desk.is_on_usual_port());
    assert_eq!(desk.knows(), 3);
    let mut brought = 0;
    while brought == 0 {
        let (with, exchanged) = told.recv_timeout(LONG).unwrap();
        assert_eq!(desk.near().unwrap(), [with]);
        assert_eq!(exchanged.set_aside, []);
        brought += exchanged.brought;
    }
    // Both say the same of where their work is, before either goes.
    let until = std::time::Instant::now() + LONG;
    while house.status().unwrap().only_here > 0 && std::time::Instant::now() < until {
        let _ = told.recv_timeout(Duration::from_millis(200));
    }
    assert_eq!(house.status().unwrap().only_here, 0);
    let mut out = std::io::stdout();
    writeln!(out, "brought {brought}").unwrap();
    out.flush().unwrap();
    // The other may still wait for the last word.
    let mut line = String::new();
    std::io::stdin().read_line(&mut line).unwrap();
    desk.stop();
}

#[test]
fn two_desks_in_a_hall_without_a_way_out_find_one_another_and_share_by_themselves() {
    let Some(hall) = Hall::build() else {
        return;
    };
    let mut brug = Neighbourhood::of(2, 421);
    for (laptop, title) in brug.laptops.iter_mut().zip(["Soep", "Taart"]) {
        laptop.record(evening(title));
        laptop.switch_off();
    }
    let own = std::env::current_exe().unwrap();
    let mut running: Vec<_> = (0..2)
        .map(|room| {
            let mut program = hall.program(room, &own);
            program
                .args(["--exact", "lan::hall::a_laptop_whose_desk_looks_around"])
                .arg("--nocapture")
                .env(FOLDER, &brug.laptops[room].folder)
                .stdin(Stdio::piped())
                .stdout(Stdio::piped());
            program.spawn().unwrap()
        })
        .collect();
    // Both are through before either is told that it may go.
    for laptop in &mut running {
        let mut said = String::new();
        let mut out = BufReader::new(laptop.stdout.as_mut().unwrap());
        while !said.contains("brought 1") {
            let read = out.read_line(&mut said).unwrap();
            assert!(read > 0, "{said}");
        }
    }
    for mut laptop in running {
        drop(laptop.stdin.take());
        laptop.wait().unwrap();
    }
    for laptop in &mut brug.laptops {
        laptop.switch_on();
    }
    assert_eq!(brug.laptops[0].titles().len(), 2);
    assert_eq!(brug.laptops[0].book(), brug.laptops[1].book());
}
