//! What the process settles with the machine before anything else: language of the system, no memory on disk, no
//! personal text when it falls over.

/// Once, at the very start, while there is one thread.
pub fn settle() {
    drop_nameless_locales();
    if let Err(kind) = samenboek_app::keep_memory_here() {
        tracing::warn!(%kind, "memory may leave this process");
    }
    fall_silently();
}

/// `LANG=C.UTF-8` makes the window's language "C", and every date in it throws.
#[cfg(unix)]
fn drop_nameless_locales() {
    const NAMES: [&str; 5] = ["LC_ALL", "LC_CTYPE", "LC_MESSAGES", "LANG", "LANGUAGE"];
    let nameless = NAMES
        .into_iter()
        .filter(|name| std::env::var(name).is_ok_and(|value| is_nameless(&value)));
    for name in nameless.collect::<Vec<_>>() {
        // SAFETY: no other thread runs yet.
        #[allow(
            unsafe_code,
            reason = "the only way to change what the libraries of the window read"
        )]
        unsafe {
            std::env::remove_var(name);
        }
    }
}

#[cfg(not(unix))]
fn drop_nameless_locales() {}

#[cfg(unix)]
fn is_nameless(locale: &str) -> bool {
    matches!(locale.split('.').next(), Some("C" | "POSIX"))
}

/// A panic may carry what somebody wrote: only its place is told.
fn fall_silently() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic
            .location()
            .map(ToString::to_string)
            .unwrap_or_default();
        tracing::error!(place, "panicked");
    }));
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn only_locales_without_a_language_are_dropped() {
        for nameless in ["C", "POSIX", "C.UTF-8", "C.utf8"] {
            assert!(is_nameless(nameless), "{nameless}");
        }
        for named in ["nl_NL.UTF-8", "en_GB", "ca_ES.UTF-8", "Czech", ""] {
            assert!(!is_nameless(named), "{named}");
        }
    }
}
