//! What a process settles with the machine so that keys and notes stay in its own memory.

use std::io;

/// No core dump is written, and where the system gives dumps to a program that does not ask for that limit, no other
/// process of the same account may look into this one. For both shells, before anything is unlocked. In a build for tests
/// the last is left out: stories look at the window that they drive.
///
/// # Errors
///
/// The kind of what the system said; the process goes on.
#[cfg(unix)]
pub fn keep_memory_here() -> Result<(), io::ErrorKind> {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let none = Rlimit {
        current: Some(0),
        maximum: Some(0),
    };
    setrlimit(Resource::Core, none).map_err(|error| error.kind())?;
    #[cfg(all(target_os = "linux", not(debug_assertions)))]
    {
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};
        set_dumpable_behavior(DumpableBehavior::NotDumpable).map_err(|error| error.kind())?;
    }
    Ok(())
}

/// Nothing is asked of this system.
#[cfg(not(unix))]
pub fn keep_memory_here() -> Result<(), io::ErrorKind> {
    Ok(())
}
