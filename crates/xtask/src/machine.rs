//! What the machine must have: system libraries by apt, Node, and tools that come by cargo.

use crate::tool::{self, Tool};

const FOR_THE_WINDOW: [&str; 6] = [
    "build-essential",
    "libgtk-3-dev",
    "librsvg2-dev",
    "libssl-dev",
    "libwebkit2gtk-4.1-dev",
    "pkg-config",
];
const FOR_THE_TESTS: [&str; 16] = [
    "apache2-bin",
    "at-spi2-core",
    "dbus-daemon",
    "espeak-ng",
    "fonts-noto-core",
    "gir1.2-atspi-2.0",
    "imagemagick",
    "iproute2",
    "poppler-utils",
    "python3-gi",
    "python3-venv",
    "rclone",
    "strace",
    "webkit2gtk-driver",
    "xdotool",
    "xvfb",
];
const FOR_GARAGE: [&str; 3] = ["libsodium-dev", "libzstd-dev", "pkg-config"];
const OLDEST_NODE: u32 = 20;

/// Makes the machine ready to build and open the window.
pub fn ready_to_run(needs_virtual_screen: bool) -> Result<(), String> {
    let mut packages = FOR_THE_WINDOW.to_vec();
    packages.extend(needs_virtual_screen.then_some("xvfb"));
    install(&packages)?;
    check_node()
}

/// Makes the machine ready to run every test.
pub fn ready_to_test() -> Result<(), String> {
    install(&[&FOR_THE_WINDOW[..], &FOR_THE_TESTS[..]].concat())?;
    check_node()
}

/// Makes the machine ready to build the bucket's program.
pub fn ready_for_garage() -> Result<(), String> {
    install(&FOR_GARAGE)
}

fn install(packages: &[&str]) -> Result<(), String> {
    if cfg!(not(target_os = "linux")) {
        return Ok(());
    }
    if !tool::is_here("dpkg-query") || !tool::is_here("apt-get") {
        println!(
            "   This is no Debian or Ubuntu, so these are yours to install: {}",
            packages.join(" ")
        );
        return Ok(());
    }
    let missing: Vec<&str> = packages
        .iter()
        .copied()
        .filter(|name| !is_installed(name))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!(
        "   These system packages are missing and are installed now: {}",
        missing.join(" ")
    );
    let by_hand = format!(
        "run `sudo apt-get install {}` and try again",
        missing.join(" ")
    );
    if !as_root()?.words(&["apt-get", "update", "-qq"]).call()? {
        return Err(format!(
            "Setting up failed: apt could not fetch its lists; look at the network, or {by_hand}."
        ));
    }
    let words = ["apt-get", "install", "-y", "-qq", "--no-install-recommends"];
    if !as_root()?.words(&words).words(&missing).call()? {
        return Err(format!(
            "Setting up failed: apt could not install everything; {by_hand}."
        ));
    }
    Ok(())
}

fn is_installed(package: &str) -> bool {
    let said = Tool::new("dpkg-query")
        .words(&["-W", "-f", "${db:Status-Status}", package])
        .ask();
    said.is_some_and(|status| status == "installed")
}

/// A command that runs as root and asks nothing but, perhaps, the password.
fn as_root() -> Result<Tool, String> {
    let is_root = Tool::new("id")
        .words(&["-u"])
        .ask()
        .is_some_and(|id| id == "0");
    let quiet = ["DEBIAN_FRONTEND=noninteractive"];
    if is_root {
        return Ok(Tool::new("env").words(&quiet));
    }
    if tool::is_here("sudo") {
        return Ok(Tool::new("sudo").words(&["env"]).words(&quiet));
    }
    Err("Setting up failed: system packages are missing and there is no sudo; run this once as root.".to_owned())
}

fn check_node() -> Result<(), String> {
    let said = Tool::new("node")
        .words(&["--version"])
        .ask()
        .unwrap_or_default();
    let major = said
        .trim_start_matches('v')
        .split('.')
        .next()
        .and_then(|digits| digits.parse::<u32>().ok());
    match major {
        Some(version) if version >= OLDEST_NODE && tool::is_here("npm") => Ok(()),
        Some(_) | None => Err(format!(
            "Setting up failed: Node {OLDEST_NODE} or newer with npm is needed (found: {}); install it from nodejs.org and try again.",
            if said.is_empty() { "none" } else { &said }
        )),
    }
}
