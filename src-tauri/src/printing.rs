//! Handing things to the rest of the system: bytes to the printer, public files and folders to a viewer.

use std::io::{self, Write};
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::time::Duration;

#[cfg(unix)]
use crate::desk::Work;

/// Gives a PDF to the print service, without a file in between. False when there is no service or no printer.
#[cfg(unix)]
pub fn print(pdf: &[u8]) -> io::Result<bool> {
    let _unbroken = Work::begin();
    let started = Command::new("lp")
        .args(["-s", "-t", "Samenboek", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    let mut service = match started {
        Ok(service) => service,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(error),
    };
    if let Some(mut paper) = service.stdin.take() {
        // A service without a printer hangs up early, and says so by its exit.
        match paper.write_all(pdf) {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => return Err(error),
            Ok(()) | Err(_) => {}
        }
    }
    let mut glances = 0;
    loop {
        if let Some(ended) = service.try_wait()? {
            return Ok(ended.success());
        }
        if glances >= GLANCES {
            // A service that hangs would keep the laptop from locking.
            service.kill()?;
            service.wait()?;
            return Ok(false);
        }
        glances += 1;
        std::thread::sleep(GLANCE);
    }
}

/// How often it is looked whether the print service has taken it.
#[cfg(unix)]
const GLANCE: Duration = Duration::from_millis(50);
/// So often it is looked: a minute.
#[cfg(unix)]
const GLANCES: u32 = 1_200;

/// There is no print service that takes a PDF without another program in between.
#[cfg(not(unix))]
pub fn print(_pdf: &[u8]) -> io::Result<bool> {
    Ok(false)
}

#[cfg(target_os = "macos")]
const OPENER: &str = "open";
#[cfg(windows)]
const OPENER: &str = "explorer";
#[cfg(all(unix, not(target_os = "macos")))]
const OPENER: &str = "xdg-open";

/// How long the opener gets to say that there is no program for it. One that shows the file itself stays longer.
const SAYS_NO_WITHIN: Duration = Duration::from_secs(2);

/// Opens a file or folder with the program the person has for it. Only for what may hang on a wall.
pub fn open(path: &Path) -> io::Result<()> {
    let mut viewer = Command::new(OPENER)
        .arg(path)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    let (ended, hears) = mpsc::channel();
    // Somebody has to hear that it ended, however late.
    std::thread::spawn(move || ended.send(viewer.wait()));
    match hears.recv_timeout(SAYS_NO_WITHIN) {
        Ok(Ok(status)) if !said_no(status) => Ok(()),
        Ok(Ok(_)) => Err(io::Error::other("nothing opens it")),
        Ok(Err(error)) => Err(error),
        Err(_) => Ok(()),
    }
}

// Explorer ends with 1 whatever it did.
fn said_no(status: ExitStatus) -> bool {
    !status.success() && cfg!(not(windows))
}
