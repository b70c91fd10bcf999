//! Ctrl-C, and the request to end that a machine sends when it shuts down: an exchange stops at the next whole parcel
//! and says so. At any other time they end the program, as they always did.

use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread;

use samenboek_app::Cancel;

/// What a shell says of a program that Ctrl-C ended.
const ENDED: i32 = 130;

static UNDER_WAY: Mutex<Option<Cancel>> = Mutex::new(None);

/// As long as this lives, the next request to stop goes to the exchange. The one after that ends the program: a stick
/// that no longer answers holds nobody up.
pub struct Stoppable {
    cancel: Cancel,
}

impl Stoppable {
    /// Begins to listen.
    pub fn new() -> Self {
        static LISTENING: OnceLock<bool> = OnceLock::new();
        let cancel = Cancel::default();
        *under_way() = Some(cancel.clone());
        LISTENING.get_or_init(listen);
        Self { cancel }
    }

    /// What the exchange looks at.
    pub fn cancel(&self) -> Cancel {
        self.cancel.clone()
    }
}

impl Drop for Stoppable {
    fn drop(&mut self) {
        *under_way() = None;
    }
}

fn under_way() -> MutexGuard<'static, Option<Cancel>> {
    UNDER_WAY.lock().unwrap_or_else(PoisonError::into_inner)
}

/// From now on the requests come here. False when the system hands none out: then they end the program, as before.
fn listen() -> bool {
    let (ready, is_ready) = std::sync::mpsc::channel();
    thread::spawn(move || {
        let Ok(runtime) = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
        else {
            return;
        };
        runtime.block_on(async {
            let Ok(mut asked) = Asked::new() else { return };
            // Whoever waits may have gone; nothing is lost by that.
            let _ = ready.send(());
            loop {
                asked.next().await;
                match under_way().take() {
                    Some(cancel) => cancel.cancel(),
                    None => std::process::exit(ENDED),
                }
            }
        });
    });
    is_ready.recv().is_ok()
}

/// The requests to stop that this system knows.
#[cfg(unix)]
struct Asked {
    interrupt: tokio::signal::unix::Signal,
    terminate: tokio::signal::unix::Signal,
}

#[cfg(unix)]
impl Asked {
    fn new() -> std::io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self {
            interrupt: signal(SignalKind::interrupt())?,
            terminate: signal(SignalKind::terminate())?,
        })
    }

    async fn next(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }
}

#[cfg(windows)]
struct Asked(tokio::signal::windows::CtrlC);

#[cfg(windows)]
impl Asked {
    fn new() -> std::io::Result<Self> {
        tokio::signal::windows::ctrl_c().map(Self)
    }

    async fn next(&mut self) {
        self.0.recv().await;
    }
}
