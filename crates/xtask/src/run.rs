//! `cargo xtask run`: from a fresh clone to the open window.

use crate::screen::VirtualScreen;
use crate::tool::Tool;
use crate::{house, machine, screen, step, ui};

/// Sets up what is missing, builds, and opens the app with these further words.
pub fn open_the_app(words: &[&str]) -> Result<(), String> {
    let seen = screen::is_here();
    step::say("set up", || {
        machine::ready_to_run(!seen)?;
        ui::install_packages()
    })?;
    step::say("build", || {
        if !ui::build()? {
            return Err(
                "The page could not be built: mend what `npm run build` says above.".to_owned(),
            );
        }
        if !house::cargo_build(&["build", "--bins"]).call()? {
            return Err("The app could not be built: mend what cargo says above.".to_owned());
        }
        Ok(())
    })?;
    let app = Tool::new(house::program("samenboek")).words(words);
    let well = if seen {
        println!("Samenboek is open. Close its window to stop.");
        app.call()?
    } else {
        let screen = VirtualScreen::start()?;
        println!(
            "There is no display here, so the window opens on a virtual screen ({}).",
            screen.display
        );
        println!(
            "To look at it: `DISPLAY={} import -window root picture.png`. Ctrl+C stops it.",
            screen.display
        );
        app.with("DISPLAY", &screen.display).call()?
    };
    if well {
        Ok(())
    } else {
        Err("Samenboek ended with a fault; look at what it says above.".to_owned())
    }
}
