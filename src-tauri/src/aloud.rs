//! Reading aloud, by a voice that the machine has. What is said goes to the voice through a pipe: it stands in no list of
//! processes, in no file, and the lock ends it.
//!
//! The speech service of the desktop is left alone: it takes another language's voice when it has none.

mod voices;

use std::io::{self, Write};
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

pub use voices::Voice;

/// How often it is looked whether the voice is done.
const GLANCE: Duration = Duration::from_millis(20);

/// How often it is looked at most: half a minute, and a fifth of a second for each letter. Nobody reads so slowly.
const MOST_GLANCES: usize = 1_500;
const GLANCES_A_LETTER: usize = 10;

/// How something was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spoken {
    /// To its end.
    Whole,
    /// Somebody stopped it, or something else is said.
    Stopped,
    /// The voice gave up: there is no sound here, or it is broken.
    Failed,
}

/// The one thing that is being said.
#[derive(Default)]
pub struct Aloud {
    voices: Mutex<Vec<Voice>>,
    speaking: Mutex<Speaking>,
}

#[derive(Default)]
struct Speaking {
    turn: u64,
    voice: Option<Child>,
}

impl Aloud {
    /// Looks which languages have a voice on this machine by now.
    pub fn look(&self) -> Vec<String> {
        let voices = Voice::all();
        let tags = voices.iter().map(|voice| voice.tag.clone()).collect();
        *self.voices.lock().unwrap_or_else(PoisonError::into_inner) = voices;
        tags
    }

    /// The voice of this language; none where there is none, whatever other voices there are.
    pub fn voice(&self, tag: &str) -> Option<Voice> {
        let voices = self.voices.lock().unwrap_or_else(PoisonError::into_inner);
        voices.iter().find(|voice| voice.tag == tag).cloned()
    }

    /// Says this, in the place of what was being said. `speed` is in hundredths of the voice's own.
    pub fn say(&self, text: &str, voice: &Voice, speed: u32) -> io::Result<Spoken> {
        let mut child = voice.command(speed).spawn_quietly()?;
        let pipe = child.stdin.take();
        let turn = {
            let mut speaking = self.held();
            speaking.silence();
            speaking.turn += 1;
            speaking.voice = Some(child);
            speaking.turn
        };
        if let Some(mut pipe) = pipe {
            // A voice that is silenced meanwhile hangs up; how it ended is heard below.
            match pipe.write_all(text.as_bytes()) {
                Err(error) if error.kind() != io::ErrorKind::BrokenPipe => return Err(error),
                Ok(()) | Err(_) => {}
            }
        }
        // A voice that hangs would keep the laptop from locking.
        let mut glances = MOST_GLANCES + text.chars().count() * GLANCES_A_LETTER;
        loop {
            if let Some(spoken) = self.held().heard(turn)? {
                return Ok(spoken);
            }
            glances -= 1;
            if glances == 0 {
                self.hush();
                return Ok(Spoken::Failed);
            }
            std::thread::sleep(GLANCE);
        }
    }

    /// Silence, at once.
    pub fn hush(&self) {
        self.held().silence();
    }

    fn held(&self) -> MutexGuard<'_, Speaking> {
        self.speaking.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Aloud {
    fn drop(&mut self) {
        self.hush();
    }
}

impl Speaking {
    fn heard(&mut self, turn: u64) -> io::Result<Option<Spoken>> {
        if self.turn != turn {
            return Ok(Some(Spoken::Stopped));
        }
        let Some(voice) = &mut self.voice else {
            return Ok(Some(Spoken::Stopped));
        };
        let Some(ended) = voice.try_wait()? else {
            return Ok(None);
        };
        self.voice = None;
        Ok(Some(if ended.success() {
            Spoken::Whole
        } else {
            Spoken::Failed
        }))
    }

    fn silence(&mut self) {
        let Some(mut voice) = self.voice.take() else {
            return;
        };
        // One that is done already needs no ending; either way it is heard out, so that nothing is left behind.
        if let Err(error) = voice.kill().and_then(|()| voice.wait()) {
            tracing::warn!(kind = %error.kind(), "a voice does not stop");
        }
    }
}

trait Quietly {
    fn spawn_quietly(self) -> io::Result<Child>;
}

impl Quietly for Command {
    fn spawn_quietly(mut self) -> io::Result<Child> {
        self.stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
    }
}

#[cfg(all(test, unix))]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::fs;
    use std::os::unix::fs::PermissionsExt;
    use std::path::Path;
    use std::sync::Arc;

    use super::*;

    const GREETING: &str = "Hallo";

    /// A program that listens, and does what its lines say.
    fn voice_that(folder: &Path, does: &str) -> Voice {
        let program = folder.join("voice");
        fs::write(&program, format!("#!/bin/sh\n{does}\n")).unwrap();
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
        Voice::of_espeak(program.to_str().unwrap(), "nl", "nl")
    }

    #[test]
    fn what_is_said_comes_through_the_pipe_and_not_in_the_list_of_processes() {
        let folder = tempfile::tempdir().unwrap();
        let (heard, named) = (folder.path().join("heard"), folder.path().join("named"));
        let does = format!(
            "cat > {}\necho \"$@\" > {}",
            heard.display(),
            named.display()
        );
        let voice = voice_that(folder.path(), &does);
        let spoken = Aloud::default()
            .say("De heg, en de sleutel.", &voice, 150)
            .unwrap();
        assert_eq!(spoken, Spoken::Whole);
        assert_eq!(fs::read_to_string(heard).unwrap(), "De heg, en de sleutel.");
        let named = fs::read_to_string(named).unwrap();
        assert!(named.contains("-v nl") && !named.contains("heg"), "{named}");
    }

    #[test]
    fn a_voice_that_fails_is_not_taken_for_one_that_spoke() {
        let folder = tempfile::tempdir().unwrap();
        let voice = voice_that(folder.path(), "cat > /dev/null\nexit 1");
        let spoken = Aloud::default().say(GREETING, &voice, 100).unwrap();
        assert_eq!(spoken, Spoken::Failed);
    }

    #[test]
    fn silence_ends_a_voice_that_would_go_on_for_ever() {
        let folder = tempfile::tempdir().unwrap();
        let started = folder.path().join("started");
        let does = format!(
            "mkfifo {0}; echo > {0}; exec tail -f /dev/null",
            started.display()
        );
        let voice = voice_that(folder.path(), &does);
        let aloud = Arc::new(Aloud::default());
        let speaks = Arc::clone(&aloud);
        let saying = std::thread::spawn(move || speaks.say(GREETING, &voice, 100).unwrap());
        while !started.exists() {
            std::thread::yield_now();
        }
        fs::read(&started).unwrap();
        aloud.hush();
        assert_eq!(saying.join().unwrap(), Spoken::Stopped);
    }
}
