//! Forgetting for good: the dry run, who did so by now, and one person's card.

use samenboek_app::{NotReached, ToForget};
use samenboek_domain::time::Timestamp;
use serde::{Deserialize, Serialize};

use super::refused::Refused;
use super::versions::kind_code;
use crate::words::{Called, Tongue};

/// What is to be forgotten: a person's card, or a thing of the book.
#[derive(Clone, Debug, Deserialize)]
pub struct Forgettable {
    what: What,
    id: String,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum What {
    Person,
    Document,
}

impl Forgettable {
    /// As the use case takes it.
    pub fn read(&self) -> Result<ToForget, Refused> {
        let unknown = || Refused::of("not_found");
        Ok(match self.what {
            What::Person => ToForget::Person(self.id.parse().map_err(|_| unknown())?),
            What::Document => ToForget::Document(self.id.parse().map_err(|_| unknown())?),
        })
    }
}

/// A thing that holds a person, or whose text names one.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Mention {
    /// The document.
    pub id: String,
    /// Its kind.
    pub kind: String,
    /// What it is called.
    pub title: String,
    /// It lies in the bin.
    pub in_bin: bool,
}

impl Mention {
    pub(super) fn all(mentions: Vec<samenboek_app::Mention>, tongue: &Tongue) -> Vec<Self> {
        let mentions = mentions.into_iter();
        mentions
            .map(|mention| Self::read(mention, tongue))
            .collect()
    }

    /// By what people know it as.
    pub(super) fn read(mention: samenboek_app::Mention, tongue: &Tongue) -> Self {
        Self {
            id: mention.id.to_string(),
            kind: kind_code(mention.kind).to_owned(),
            title: tongue.thing(
                mention.kind,
                Called {
                    title: &mention.title,
                    activity: mention.activity.as_deref(),
                    place: mention.place.as_deref(),
                },
            ),
            in_bin: mention.in_bin,
        }
    }
}

/// Every place where something stands, before it is forgotten.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ForgetPlan {
    /// Its title, or the person's name.
    pub title: String,
    /// It lies in the bin.
    pub in_bin: bool,
    /// Other cards of the person that go too, by name.
    pub other_cards: Vec<String>,
    /// How many consents of the person go too.
    pub consents: usize,
    /// Photos that go too.
    pub photos: Vec<Mention>,
    /// What keeps the person's place, or came out of the encounter.
    pub mentions: Vec<Mention>,
    /// Whose text names the person.
    pub texts: Vec<Mention>,
    /// Whose text holds a part of the name.
    pub perhaps: Vec<Mention>,
    /// How many unfinished texts go.
    pub drafts: usize,
    /// How many sealed parcels here are packed again.
    pub parcels: usize,
    /// How many of those others must pack again.
    pub parcels_of_others: usize,
    /// How many parcels that lie apart go.
    pub set_aside: usize,
    /// How many laptops must hear of it.
    pub laptops: usize,
    /// When files with names were saved from this laptop.
    pub files_with_names: Vec<String>,
    /// What it does not reach.
    pub not_reached: Vec<&'static str>,
}

impl ForgetPlan {
    /// With the names people know things by.
    pub fn read(plan: samenboek_app::ForgetPlan, tongue: &Tongue) -> Self {
        let title = match plan.what {
            ToForget::Document(_) | ToForget::Names(_) if plan.title.is_empty() => {
                tongue.encounter("", plan.activity.as_deref(), plan.place.as_deref())
            }
            ToForget::Document(_)
            | ToForget::Person(_)
            | ToForget::Circle(_)
            | ToForget::Names(_) => plan.title,
        };
        Self {
            title,
            in_bin: plan.in_bin,
            other_cards: plan.other_cards,
            consents: plan.consents,
            photos: Mention::all(plan.photos, tongue),
            mentions: Mention::all(plan.mentions, tongue),
            texts: Mention::all(plan.texts, tongue),
            perhaps: Mention::all(plan.perhaps, tongue),
            drafts: plan.drafts,
            parcels: plan.parcels,
            parcels_of_others: plan.parcels_of_others,
            set_aside: plan.set_aside,
            laptops: plan.laptops,
            files_with_names: plan
                .files_with_names
                .into_iter()
                .map(Timestamp::to_rfc3339)
                .collect(),
            not_reached: plan
                .not_reached
                .iter()
                .map(|code| NotReached::code(*code))
                .collect(),
        }
    }
}

/// A laptop that did not say yet that it forgot something.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Awaited {
    /// Its name.
    pub laptop: String,
    /// When it last said anything.
    pub last_heard: Option<String>,
}

/// How far something forgotten is.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ForgetStatus {
    /// Its id.
    pub id: String,
    /// What it was, where that was said here.
    pub was: Option<String>,
    /// When that was said here.
    pub at: Option<String>,
    /// The brake holds it here.
    pub held: bool,
    /// A coordinator here said no.
    pub left: bool,
    /// Nothing of it is left here.
    pub gone_here: bool,
    /// How many laptops said so.
    pub confirmed: usize,
    /// Of how many.
    pub laptops: usize,
    /// Which did not say so yet.
    pub awaited: Vec<Awaited>,
    /// Whose sealed work here still holds it.
    pub held_by: Vec<String>,
}

impl From<samenboek_app::ForgetStatus> for ForgetStatus {
    fn from(status: samenboek_app::ForgetStatus) -> Self {
        let awaited = status.awaited.into_iter();
        Self {
            id: status.id,
            was: status.was,
            at: status.at.map(Timestamp::to_rfc3339),
            held: status.held,
            left: status.left,
            gone_here: status.gone_here,
            confirmed: status.confirmed,
            laptops: status.laptops,
            awaited: awaited
                .map(|it| Awaited {
                    laptop: it.laptop,
                    last_heard: it.heard.map(Timestamp::to_rfc3339),
                })
                .collect(),
            held_by: status.held_by,
        }
    }
}

/// How many things a word about the brake was about.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Forgets {
    /// How many.
    pub count: usize,
}
