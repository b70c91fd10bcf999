//! The shell: one window over the use cases. It translates, asks the system for dialogs, and decides nothing.
//!
//! It must not know the store, the seals or the carriers; `samenboek_app` is its only door.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod aloud;
mod commands;
mod copying;
mod demo;
mod desk;
mod dialogs;
mod dto;
mod files;
mod handful;
mod journal;
mod locking;
mod machine;
mod nearby;
mod pairing;
mod place;
mod printing;
mod sticks;
mod window;
mod words;

use std::process::ExitCode;

use tauri::{AppHandle, Emitter, Manager, RunEvent};

use desk::{Desk, Said};

/// What listens to the system, for as long as the program runs.
#[cfg(target_os = "linux")]
struct Listens(#[expect(dead_code, reason = "it only has to stay")] Option<gio::DBusConnection>);

fn main() -> ExitCode {
    machine::settle();
    files::sweep();
    let built = tauri::Builder::default()
        .invoke_handler(commands::all())
        .setup(|app| {
            let folder = place::data_folder(app.handle())?;
            journal::open(&folder);
            tracing::info!(version = env!("CARGO_PKG_VERSION"), "started");
            let handle = app.handle().clone();
            let desk = Desk::new(folder, dialogs::ours(app.handle()), move |said| {
                say(&handle, &said)
            });
            desk.watch_sticks();
            locking::watch(desk.loosely());
            #[cfg(target_os = "linux")]
            app.manage(Listens(locking::sleep::watch(desk.loosely())));
            copying::watch(desk.loosely());
            app.manage(desk);
            window::open(app.handle())?;
            Ok(())
        })
        .build(tauri::generate_context!());
    match built {
        Ok(app) => {
            app.run(|app, event| {
                if let RunEvent::Exit = event {
                    app.state::<Desk>().close();
                    window::clear_away(app);
                }
            });
            ExitCode::SUCCESS
        }
        Err(error) => {
            tracing::error!(%error, "no window");
            ExitCode::FAILURE
        }
    }
}

/// What changed goes to the window, which asks again.
fn say(app: &AppHandle, said: &Said) {
    let gone = match said {
        Said::Changed(topics) => app.emit("changed", dto::Changed::from(topics)),
        Said::Importing(done, total) => app.emit(
            "import-progress",
            dto::ImportProgress {
                done: *done,
                total: *total,
            },
        ),
        Said::MakingDemo(done, total) => app.emit(
            "demo-progress",
            dto::DemoProgress {
                done: *done,
                total: *total,
            },
        ),
        Said::AddingPhotos(done, total) => app.emit(
            "photos-progress",
            dto::PhotosProgress {
                done: *done,
                total: *total,
            },
        ),
        Said::Exporting(done, total) => app.emit(
            "export-progress",
            dto::ExportProgress {
                done: *done,
                total: *total,
            },
        ),
        Said::Progress(progress) => {
            app.emit("exchange-progress", dto::ExchangeProgress::from(*progress))
        }
        Said::Lock(due) => app.emit("lock", dto::LockDue::from(*due)),
        Said::Sticks => app.emit("changed", dto::Changed::sticks()),
        Said::Joining => app.emit("changed", dto::Changed::joining()),
    };
    if let Err(error) = gone {
        tracing::warn!(%error, "the window did not hear");
    }
}
