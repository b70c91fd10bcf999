//! Joining over the network, and further laptops that wait for a coordinator.

use samenboek_app::{
    House, JoinView, Joining, LetIn, LetInView, Mark, mark_shown, own_addresses, picture_names,
};
use samenboek_domain::person::Role;
use serde::{Deserialize, Serialize};

use super::refused::{CommandResult, Refused};
use super::start::LaptopClass;

/// What a newcomer is called on both screens while it waits.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Called {
    /// Names it.
    pub mark: String,
    /// The picture's name.
    pub picture: &'static str,
    /// The number beside it.
    pub number: u8,
}

impl From<Mark> for Called {
    fn from(mark: Mark) -> Self {
        let (picture, number) = mark_shown(mark);
        Self {
            mark: mark.to_string(),
            picture,
            number,
        }
    }
}

/// What a newcomer's screen shows of the network.
#[derive(Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct JoinLine {
    /// How far it is.
    #[cfg_attr(
        test,
        ts(type = "\"waiting\" | \"too_often\" | \"pictures\" | \"in\" | \"gone\"")
    )]
    pub stage: &'static str,
    /// The pictures to compare, or that were the same.
    pub pictures: Option<[&'static str; 3]>,
    /// Somebody here said yes.
    pub answered: bool,
    /// What went wrong last: a code.
    pub trouble: Option<&'static str>,
    /// What it is called on the other screen.
    pub called: Called,
    /// Whether others find it without an address.
    pub told: bool,
    /// Where another laptop may find this one, the likeliest first, with the port where that is needed.
    pub addresses: Vec<String>,
    /// The port that it waits on.
    pub port: u16,
    /// Opens the newcomer's own enrolment; once it is in, and only before the program was started anew.
    pub personal_sheet: Option<String>,
}

impl JoinLine {
    /// What is shown now.
    pub fn of(house: &House, view: &JoinView, port: u16) -> Self {
        let (stage, pictures, answered) = match view.stage {
            Joining::Waiting => ("waiting", None, false),
            Joining::TooOften => ("too_often", None, false),
            Joining::Pictures { pictures, answered } => ("pictures", Some(pictures), answered),
            Joining::In { pictures } => ("in", Some(pictures), true),
            Joining::Gone => ("gone", None, false),
        };
        let sheet = house.sheets().map(|sheets| sheets.personal);
        let addresses = own_addresses().into_iter().map(|at| match view.odd_port {
            Some(port) => format!("{at}:{port}"),
            None => at.to_string(),
        });
        Self {
            stage,
            pictures: pictures.map(picture_names),
            answered,
            trouble: view.trouble,
            called: view.mark.into(),
            told: view.is_told,
            addresses: addresses.collect(),
            port,
            personal_sheet: sheet.filter(|_| stage == "in"),
        }
    }
}

/// What the screen of whoever lets in shows of the network.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LetInLine {
    /// How far it is.
    #[cfg_attr(
        test,
        ts(type = "\"looking\" | \"ringing\" | \"pictures\" | \"unsure\" | \"in\"")
    )]
    pub stage: &'static str,
    /// The pictures to compare, or that were the same.
    pub pictures: Option<[&'static str; 3]>,
    /// Who works at the newcomer's laptop.
    pub class: Option<LaptopClass>,
    /// Somebody here said yes.
    pub answered: bool,
    /// What went wrong last: a code.
    pub trouble: Option<&'static str>,
    /// Who waits near.
    pub near: Vec<Called>,
    /// Whether newcomers are found without an address.
    pub finds: bool,
    /// Whether this laptop is on a network.
    pub on_network: bool,
    /// Whether it exchanges by itself with laptops that are near.
    pub shares: bool,
}

impl LetInLine {
    /// What is shown now.
    pub fn of(house: &House, view: LetInView) -> CommandResult<Self> {
        let (stage, pictures, class, answered) = match view.stage {
            LetIn::Looking => ("looking", None, None, false),
            LetIn::Ringing => ("ringing", None, None, false),
            LetIn::Pictures {
                pictures,
                class,
                answered,
            } => ("pictures", Some(pictures), Some(class), answered),
            LetIn::Unsure => ("unsure", None, None, true),
            LetIn::In { pictures } => ("in", Some(pictures), None, true),
        };
        let near = view.near.into_iter().map(|newcomer| newcomer.mark.into());
        Ok(Self {
            stage,
            pictures: pictures.map(picture_names),
            class: class.map(LaptopClass::from),
            answered,
            trouble: view.trouble,
            near: near.collect(),
            finds: view.finds,
            on_network: !own_addresses().is_empty(),
            shares: house.shares_nearby()?,
        })
    }
}

/// Whose laptop comes in.
#[derive(Clone, Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Whose {
    /// Of whoever sits here.
    Mine,
    /// Of somebody of the team.
    Of {
        /// The person.
        person: String,
    },
    /// Of somebody new.
    Somebody {
        /// The role's code.
        #[cfg_attr(test, ts(type = "string"))]
        role: Role,
    },
}

impl TryFrom<Whose> for samenboek_app::Whose {
    type Error = Refused;

    fn try_from(whose: Whose) -> CommandResult<Self> {
        Ok(match whose {
            Whose::Mine => Self::Mine,
            Whose::Of { person } => {
                let person = person.parse();
                Self::Of(person.map_err(|_| Refused::about("unknown_person", "person"))?)
            }
            Whose::Somebody { role } => Self::Somebody(role),
        })
    }
}

/// A further laptop that its person let in.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WaitingLaptop {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Whose it is.
    pub person: String,
}

/// Which laptops wait for a coordinator.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WhoWaits {
    /// Those that people let in on their own word.
    pub laptops: Vec<WaitingLaptop>,
    /// Whether this one waits itself.
    pub here: bool,
}

impl WhoWaits {
    /// Who waits now.
    pub fn of(house: &House) -> CommandResult<Self> {
        let laptops = house.waiting_laptops()?.into_iter();
        Ok(Self {
            laptops: laptops
                .map(|waiting| WaitingLaptop {
                    id: waiting.laptop.to_string(),
                    name: waiting.name,
                    person: waiting.person_name,
                })
                .collect(),
            here: house.waits_for_a_coordinator()?,
        })
    }
}
