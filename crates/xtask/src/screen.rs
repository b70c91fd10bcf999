//! A screen for the window: the one on the desk, or a virtual one where there is none.

use std::env;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// A virtual screen that lives as long as this value.
pub struct VirtualScreen {
    server: Child,
    /// What the programs that draw on it get as `DISPLAY`.
    pub display: String,
}

/// Whether somebody can see a window here.
pub fn is_here() -> bool {
    let set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(not(target_os = "linux")) || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

impl VirtualScreen {
    /// Starts Xvfb on a free number, in the size of the laptops this is made for.
    pub fn start() -> Result<Self, String> {
        let mut server = Command::new("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                "1366x768x24",
                "-nolisten",
                "tcp",
            ])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|fault| {
                format!(
                    "The virtual screen Xvfb did not start ({fault}): install the package xvfb."
                )
            })?;
        // Xvfb writes its number when it is ready to draw, so that nobody has to guess or wait.
        let mut number = String::new();
        let ready = server
            .stdout
            .as_mut()
            .map(|said| BufReader::new(said).read_line(&mut number));
        let screen = Self {
            server,
            display: format!(":{}", number.trim()),
        };
        match ready {
            Some(Ok(count)) if count > 0 => Ok(screen),
            Some(_) | None => Err(
                "The virtual screen Xvfb stopped at once: run `Xvfb :99` to see why.".to_owned(),
            ),
        }
    }
}

impl Drop for VirtualScreen {
    fn drop(&mut self) {
        // Asked in words it takes its socket along; when it is already gone, nothing is left to do.
        let asked = Command::new("kill")
            .arg(self.server.id().to_string())
            .status();
        if !asked.is_ok_and(|status| status.success()) {
            let _ = self.server.kill();
        }
        let _ = self.server.wait();
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_virtual_screen_leaves_nothing_behind() {
        let screen = VirtualScreen::start().unwrap();
        let socket = format!("/tmp/.X11-unix/X{}", screen.display.trim_start_matches(':'));
        assert!(std::fs::exists(&socket).unwrap());
        drop(screen);
        assert!(!std::fs::exists(&socket).unwrap());
    }
}
