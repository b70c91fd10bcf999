//! The one window: shown when it has something to show, keeping nothing, going nowhere.

use std::sync::Mutex;
use std::time::Duration;

use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Manager, Url, WebviewWindow, WebviewWindowBuilder};
use tempfile::TempDir;

use crate::files;

const LABEL: &str = "main";

/// A window that fails to say that it is ready is shown anyway.
const PATIENCE: Duration = Duration::from_secs(6);

/// Says when the first screen stands, and leaves the menu of the mouse to places where people write.
const AT_THE_DOOR: &str = r#"
addEventListener("contextmenu", (event) => {
  if (!(event.target instanceof Element && event.target.closest("input, textarea"))) event.preventDefault();
});
addEventListener("DOMContentLoaded", () => {
  const app = document.getElementById("app");
  const ready = () => window.__TAURI_INTERNALS__.invoke("window_ready");
  if (!app || app.childElementCount) return ready();
  new MutationObserver((_, watch) => {
    if (!app.childElementCount) return;
    watch.disconnect();
    setTimeout(ready);
  }).observe(app, { childList: true });
});
"#;

/// Makes the window, hidden.
pub fn open(app: &AppHandle) -> tauri::Result<()> {
    let Some(config) = app
        .config()
        .app
        .windows
        .iter()
        .find(|window| window.label == LABEL)
        .cloned()
    else {
        return Err(tauri::Error::WindowNotFound);
    };
    let builder = WebviewWindowBuilder::from_config(app, &config)?
        .initialization_script(AT_THE_DOOR)
        .on_navigation(is_ours)
        .on_new_window(|_, _| NewWindowResponse::Deny);
    without_storage(app, builder).build()?;
    let late = app.clone();
    tauri::async_runtime::spawn_blocking(move || {
        std::thread::sleep(PATIENCE);
        show(&late);
    });
    Ok(())
}

/// The window, while there is one.
pub fn of(app: &AppHandle) -> Option<WebviewWindow> {
    app.get_webview_window(LABEL)
}

/// Shows the window, once.
pub fn show(app: &AppHandle) {
    let Some(window) = of(app) else { return };
    if !window.is_visible().unwrap_or(false) {
        tracing::info!("window shown");
        let _ = window.show();
    }
}

/// Our own pages only: a link in a note, a file dropped on the window or a bug leads nowhere.
fn is_ours(address: &Url) -> bool {
    match address.scheme() {
        "tauri" => true,
        "http" | "https" => address.host_str() == Some("tauri.localhost"),
        _ => address.as_str() == "about:blank",
    }
}

type Builder<'a> = WebviewWindowBuilder<'a, tauri::Wry, AppHandle>;

/// Where the engine of the window puts what it cannot do without, for as long as the program runs.
struct Scratch(Mutex<Option<TempDir>>);

/// No cache, cookies or local storage that outlives the window: what it shows stays in the sealed book.
fn without_storage<'a>(app: &AppHandle, builder: Builder<'a>) -> Builder<'a> {
    let scratch = files::passing("window");
    // On a full disk there is still a window, to say that the disk is full.
    let folder = scratch
        .as_ref()
        .map_or_else(|_| std::env::temp_dir(), |folder| folder.path().to_owned());
    app.manage(Scratch(Mutex::new(scratch.ok())));
    // The engine lets a test drive one window only, and a private one is never it.
    let driven = std::env::var("TAURI_WEBVIEW_AUTOMATION").as_deref() == Ok("true");
    builder.data_directory(folder).incognito(!driven)
}

/// The window is gone, and what its engine left with it.
pub fn clear_away(app: &AppHandle) {
    let scratch = app.try_state::<Scratch>();
    let folder = scratch.and_then(|scratch| scratch.0.lock().ok()?.take());
    if let Some(Err(error)) = folder.map(TempDir::close) {
        tracing::warn!(kind = %error.kind(), "something of the window stayed");
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_window_goes_nowhere_but_to_our_own_pages() {
        for ours in [
            "tauri://localhost/",
            "http://tauri.localhost/index.html",
            "about:blank",
        ] {
            assert!(is_ours(&ours.parse().unwrap()), "{ours}");
        }
        for foreign in [
            "https://example.org/",
            "file:///etc/passwd",
            "data:text/html,x",
            "http://localhost:5173/",
            "about:config",
        ] {
            assert!(!is_ours(&foreign.parse().unwrap()), "{foreign}");
        }
    }
}
