//! Sitting down at a laptop: which folder, who, and the passphrase, which never stands on the command line.

use std::env;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use samenboek_app::{House, Passphrase, Stage};
use samenboek_domain::ids::SignerId;
use samenboek_domain::person::fold;

use crate::answer::Answer;
use crate::arguments::Arguments;
use crate::deeds::{Deed, Standing};
use crate::files;
use crate::input::Input;
use crate::trouble::{Result, Trouble};

/// The name under which the platform keeps the window's data: both are shells of one house.
const OF_THE_WINDOW: &str = "nl.samenboek.app";

/// What may stand before or after any command.
pub struct Globals {
    data: Option<PathBuf>,
    person: Option<String>,
    passphrase_file: Option<PathBuf>,
    new_passphrase_file: Option<PathBuf>,
    key_stick: Option<PathBuf>,
}

impl Globals {
    /// Takes the global options.
    pub fn read(arguments: &mut Arguments) -> Result<Self> {
        Ok(Self {
            data: arguments.path("--data")?,
            person: arguments.option("--as")?,
            passphrase_file: arguments.path("--passphrase-file")?,
            new_passphrase_file: arguments.path("--new-passphrase-file")?,
            key_stick: arguments.path("--key-stick")?,
        })
    }

    /// The data folder that is meant.
    pub fn folder(&self) -> Result<PathBuf> {
        self.data
            .clone()
            .or_else(|| env::var_os("SAMENBOEK_DATA").map(PathBuf::from))
            .or_else(|| dirs::data_dir().map(|folder| folder.join(OF_THE_WINDOW)))
            .ok_or_else(|| Trouble::refuse_field("missing_argument", "data"))
    }

    /// The passphrase that opens, or with which a centre is founded or joined.
    pub fn passphrase(&self) -> Result<Passphrase> {
        let file = self.passphrase_file.as_deref();
        secret("passphrase-file", file, "SAMENBOEK_PASSPHRASE")?
            .ok_or_else(|| Trouble::refuse_field("passphrase_missing", "passphrase"))
    }
}

/// A laptop's house, and who wants to sit down there.
pub struct Desk {
    /// The house.
    pub house: Arc<House>,
    globals: Globals,
}

impl Desk {
    /// Takes the data folder.
    pub fn open(globals: Globals) -> Result<Self> {
        Ok(Self {
            house: Arc::new(House::open(&globals.folder()?)?),
            globals,
        })
    }

    /// Does a deed, once the laptop stands where the deed needs it.
    pub fn do_deed(&self, deed: Deed, input: Input) -> Result<Answer> {
        match deed.standing {
            Standing::Fresh => {}
            Standing::Joining => self.sit_down()?,
            Standing::Book => {
                self.sit_down()?;
                if self.house.stage() == Stage::Joining {
                    return Err(Trouble::refuse("still_joining"));
                }
            }
        }
        (deed.act)(self, input)
    }

    /// Unlocks a cold laptop; does nothing when somebody sits there.
    pub fn sit_down(&self) -> Result<()> {
        match self.house.stage() {
            Stage::Open | Stage::Joining => return Ok(()),
            Stage::Fresh => return Err(Trouble::refuse("not_founded")),
            Stage::Cold => {}
        }
        let name = self.globals.person.as_deref();
        match (self.house.find_enrolment(name), name) {
            (Ok(enrolment), _) => {
                match &self.globals.key_stick {
                    Some(folder) => {
                        let folders = std::slice::from_ref(folder);
                        self.house.unlock_with_key_stick(&enrolment, folders)?
                    }
                    None => self.house.unlock(&enrolment, &self.passphrase()?)?,
                };
                Ok(())
            }
            (Err(error), Some(name)) if error.code() == "unknown_person" => {
                self.sit_down_by_card(name)
            }
            (Err(error), _) => Err(error.into()),
        }
    }

    /// Somebody without an enrolment of that name: a profile, or a person whose card was renamed on another laptop.
    /// Cards can be read once anybody's passphrase has opened the laptop.
    fn sit_down_by_card(&self, name: &str) -> Result<()> {
        let passphrase = self.passphrase()?;
        let mut opened = None;
        for face in self.house.faces()? {
            match self.house.unlock(&face.enrolment, &passphrase) {
                Ok(_) => {
                    opened = Some(face.enrolment);
                    break;
                }
                Err(error) if error.code() == "wrong_passphrase" => {}
                Err(error) => return Err(error.into()),
            }
        }
        if opened.is_none() {
            return Err(Trouble::refuse_field("wrong_passphrase", "passphrase"));
        }
        let wanted = fold(name);
        let mut people = self.house.people_here()?;
        people.retain(|tile| fold(&tile.name) == wanted);
        match people.as_slice() {
            [] => Err(Trouble::refuse_field("unknown_person", "as")),
            [one] => match one.enrolment {
                None => self
                    .house
                    .sign_in(&one.person)
                    .map(|_| ())
                    .map_err(Trouble::from),
                Some(_) if one.enrolment == opened => Ok(()),
                Some(enrolment) => {
                    self.house.unlock(&enrolment, &passphrase)?;
                    Ok(())
                }
            },
            [..] => Err(Trouble::refuse_field("who_are_you", "as")),
        }
    }

    /// Whoever is meant, by name; the only one when nobody was named. Nothing is opened for it.
    pub fn enrolment(&self) -> Result<SignerId> {
        Ok(self.house.find_enrolment(self.globals.person.as_deref())?)
    }

    /// The passphrase that opens, or with which a centre is founded or joined.
    pub fn passphrase(&self) -> Result<Passphrase> {
        self.globals.passphrase()
    }

    /// The passphrase of a further person, or the one to change to.
    pub fn new_passphrase(&self) -> Result<Option<Passphrase>> {
        let file = self.globals.new_passphrase_file.as_deref();
        secret("new-passphrase-file", file, "SAMENBOEK_NEW_PASSPHRASE")
    }
}

fn secret(option: &str, file: Option<&Path>, variable: &str) -> Result<Option<Passphrase>> {
    let text = match (file, env::var(variable)) {
        (Some(file), _) => String::from_utf8(files::read(option, file)?)
            .map_err(|_| Trouble::refuse_field("wrong_type", option))?,
        (None, Ok(text)) => text,
        (None, Err(env::VarError::NotPresent)) => return Ok(None),
        (None, Err(env::VarError::NotUnicode(_))) => {
            return Err(Trouble::refuse_field("wrong_type", "passphrase"));
        }
    };
    // An editor ends a file with a line's end; nobody means it.
    let text = text.trim_end_matches(['\r', '\n']);
    Ok(Some(text)
        .filter(|text| !text.is_empty())
        .map(Passphrase::new))
}
