//! The one window: shown when it has something to show, keeping nothing, going nowhere.

use std::time::Duration;

use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Manager, Url, WebviewWindow, WebviewWindowBuilder};

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
    without_storage(builder).build()?;
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

/// No cache, cookies or local storage on disk: what the window shows stays in the sealed book.
fn without_storage(builder: Builder<'_>) -> Builder<'_> {
    // A window driven by a test cannot be private (the engine allows one driven context, and it is not that one):
    // it keeps its things in a folder that the test throws away.
    if std::env::var("TAURI_WEBVIEW_AUTOMATION").as_deref() == Ok("true") {
        return builder.data_directory(
            std::env::temp_dir().join(format!("samenboek-window-{}", std::process::id())),
        );
    }
    let builder = builder.incognito(true);
    // Without this a folder is made beside the book that nothing is ever written to.
    if cfg!(target_os = "linux") {
        builder.data_directory(std::env::temp_dir())
    } else {
        builder
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
