//! Keys and roles as the window shows them.

use serde::Serialize;

/// What another role makes of somebody.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RoleChange {
    /// The name.
    pub name: String,
    /// The code of the role that counts now.
    pub from: String,
    /// The code of the new one.
    pub to: String,
    /// The codes of what changes beside the title.
    pub effects: Vec<String>,
    /// It is whoever sits here.
    pub is_me: bool,
}

impl From<samenboek_app::RoleChange> for RoleChange {
    fn from(change: samenboek_app::RoleChange) -> Self {
        let effects = change.effects.iter();
        Self {
            name: change.name,
            from: change.from,
            to: change.to.code().to_owned(),
            effects: effects.map(|effect| effect.code().to_owned()).collect(),
            is_me: change.is_me,
        }
    }
}

/// What the key on paper would do.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PaperFacts {
    /// Those who lead by what is known here, by name.
    pub leading: Vec<String>,
    /// Whoever sits here has a passphrase: none is asked.
    pub me_has_keys: bool,
    /// The laptop is shared.
    pub is_shared: bool,
}

impl From<samenboek_app::PaperFacts> for PaperFacts {
    fn from(facts: samenboek_app::PaperFacts) -> Self {
        Self {
            leading: facts.leading,
            me_has_keys: facts.me_has_keys,
            is_shared: facts.is_shared,
        }
    }
}

/// What the key on paper did.
#[derive(Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PaperUsed {
    /// Who leads now.
    pub leader: String,
    /// Who led before, by name.
    pub led_before: Vec<String>,
    /// The code of the leader's personal sheet, when keys were made.
    pub personal_sheet: Option<String>,
}

impl From<samenboek_app::PaperUsed> for PaperUsed {
    fn from(used: samenboek_app::PaperUsed) -> Self {
        Self {
            leader: used.leader,
            led_before: used.led_before,
            personal_sheet: used.sheets.map(|sheets| sheets.personal),
        }
    }
}

/// Where a key-stick was made; nothing when the person thought better of it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct KeyStickMade {
    /// The folder.
    pub made: Option<String>,
}

/// Whether there is a key-stick, and the sticks that are in.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct KeyStickState {
    /// There is one for whoever sits here.
    pub there_is_one: bool,
    /// The sticks that are in: folder and name.
    pub sticks: Vec<NamedStick>,
}

/// A stick that is in.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct NamedStick {
    /// Its folder.
    pub folder: String,
    /// What it is called.
    pub name: String,
}

/// What is known before somebody begins anew.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AnewFacts {
    /// How many others can open this laptop.
    pub others: usize,
    /// It is shared; not known while it is cold.
    pub is_shared: Option<bool>,
    /// How many things stand here only; not known while it is cold.
    pub only_here: Option<usize>,
    /// The person has a key-stick for this laptop.
    pub has_key_stick: bool,
}

impl From<samenboek_app::AnewFacts> for AnewFacts {
    fn from(facts: samenboek_app::AnewFacts) -> Self {
        Self {
            others: facts.others,
            is_shared: facts.is_shared,
            only_here: facts.only_here,
            has_key_stick: facts.has_key_stick,
        }
    }
}
