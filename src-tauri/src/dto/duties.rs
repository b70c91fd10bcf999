//! What stands around a person's card, and what somebody leaves behind.

use samenboek_app::{DutyRecord, GroupOfPerson};
use samenboek_domain::consent::{Purpose, Standing};
use samenboek_domain::person::duty::HeldDuty;
use serde::Serialize;

use super::consents::ConsentRow;
use super::encounters::Saved;
use super::fields::OwnField;
use super::forgetting::Mention;
use super::people::PersonTile;
use crate::words::Tongue;

/// A line on a card: what somebody does here.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DutyLine {
    /// Its id.
    pub id: String,
    /// The code of what.
    pub duty: String,
    /// From which day.
    pub from: Option<String>,
    /// Until which day.
    pub until: Option<String>,
}

impl From<DutyRecord> for DutyLine {
    fn from(line: DutyRecord) -> Self {
        Self {
            id: line.id.to_string(),
            duty: line.duty,
            from: line.from,
            until: line.until,
        }
    }
}

/// What somebody does here, as one says it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SaidDuty {
    /// The code of what.
    pub duty: &'static str,
    /// From which day.
    pub from: Option<String>,
    /// Until which day.
    pub until: Option<String>,
}

impl From<HeldDuty> for SaidDuty {
    fn from(held: HeldDuty) -> Self {
        Self {
            duty: held.duty.code(),
            from: held.period.from().map(|day| day.to_string()),
            until: held.period.until().map(|day| day.to_string()),
        }
    }
}

/// Somebody who does something here on a day.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Busy {
    /// Who.
    pub tile: PersonTile,
    /// What, from when until when.
    pub said: SaidDuty,
}

impl From<samenboek_app::Busy> for Busy {
    fn from(busy: samenboek_app::Busy) -> Self {
        Self {
            tile: busy.tile.into(),
            said: HeldDuty {
                duty: busy.duty,
                period: busy.period,
            }
            .into(),
        }
    }
}

/// A group that somebody belongs or belonged to.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct GroupOfHers {
    /// The group.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// The line of hers.
    pub line: String,
    /// The code of what she is there.
    pub role: String,
    /// From which day.
    pub from: Option<String>,
    /// Until which day.
    pub until: Option<String>,
}

impl From<GroupOfPerson> for GroupOfHers {
    fn from(group: GroupOfPerson) -> Self {
        Self {
            id: group.id.to_string(),
            name: group.name,
            line: group.member.id.to_string(),
            role: group.member.role,
            from: group.member.from,
            until: group.member.until,
        }
    }
}

/// How somebody's consent for a purpose stands today.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PurposeStanding {
    /// The code of what for.
    pub purpose: &'static str,
    /// How it stands.
    #[cfg_attr(
        test,
        ts(type = "\"never\" | \"stands\" | \"expired\" | \"withdrawn\"")
    )]
    pub standing: &'static str,
    /// Until when it holds, or since when it does not.
    pub on: Option<String>,
}

impl From<(Purpose, Standing)> for PurposeStanding {
    fn from((purpose, standing): (Purpose, Standing)) -> Self {
        let on = match standing {
            Standing::Never => None,
            Standing::Stands { until } => until,
            Standing::Expired { on } | Standing::Withdrawn { on } => Some(on),
        };
        Self {
            purpose: purpose.code(),
            standing: standing.code(),
            on: on.map(|day| day.to_string()),
        }
    }
}

/// What stands around a person's card.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Belonging {
    /// The groups, line by line.
    pub groups: Vec<GroupOfHers>,
    /// What she does and did here, line by line.
    pub duties: Vec<DutyLine>,
    /// The same as one says it.
    pub said: Vec<SaidDuty>,
    /// What she allows and allowed.
    pub consents: Vec<ConsentRow>,
    /// How that stands today.
    pub standings: Vec<PurposeStanding>,
    /// The centre's own fields.
    pub fields: Vec<OwnField>,
}

impl From<samenboek_app::Belonging> for Belonging {
    fn from(belonging: samenboek_app::Belonging) -> Self {
        let groups = belonging.groups.into_iter();
        let lines = belonging.duties.lines.into_iter();
        let said = belonging.duties.said.into_iter();
        let consents = belonging.consents.into_iter();
        let standings = belonging.standings.into_iter();
        let fields = belonging.fields.into_iter();
        Self {
            groups: groups.map(GroupOfHers::from).collect(),
            duties: lines.map(DutyLine::from).collect(),
            said: said.map(SaidDuty::from).collect(),
            consents: consents.map(ConsentRow::from).collect(),
            standings: standings.map(PurposeStanding::from).collect(),
            fields: fields.map(OwnField::from).collect(),
        }
    }
}

/// Something somebody leaves behind.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Left {
    /// What.
    pub mention: Mention,
    /// When.
    pub on: Option<String>,
    /// Whether it can be given to somebody else.
    pub goes: bool,
}

impl Left {
    fn read(left: samenboek_app::Left, goes: bool, tongue: &Tongue) -> Self {
        Self {
            mention: Mention::read(left.mention, tongue),
            on: left.on,
            goes,
        }
    }
}

/// What somebody leaves behind.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Handover {
    /// Who.
    pub tile: PersonTile,
    /// The last day.
    pub on: String,
    /// Planned encounters that she organises.
    pub encounters: Vec<Left>,
    /// Rules to look at again.
    pub rules: Vec<Left>,
    /// Groups of which she is the one to ask.
    pub groups: Vec<GroupOfHers>,
    /// What she does here and still runs.
    pub duties: Vec<DutyLine>,
    /// Consents that she wrote down and that end.
    pub consents: Vec<ConsentRow>,
}

impl Handover {
    /// With the names people know things by.
    pub fn read(handover: samenboek_app::Handover, tongue: &Tongue) -> Self {
        let encounters = handover.encounters.into_iter();
        let rules = handover.rules.into_iter();
        let groups = handover.groups.into_iter();
        let duties = handover.duties.into_iter();
        let consents = handover.consents.into_iter();
        Self {
            tile: handover.tile.into(),
            on: handover.on.to_string(),
            encounters: encounters.map(|it| Left::read(it, true, tongue)).collect(),
            rules: rules
                .map(|it| Left::read(it.left, it.sees_to_it, tongue))
                .collect(),
            groups: groups.map(GroupOfHers::from).collect(),
            duties: duties.map(DutyLine::from).collect(),
            consents: consents.map(ConsentRow::from).collect(),
        }
    }
}

/// How much went to somebody else, or ended.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HandedOver {
    /// How it is taken back.
    pub saved: Saved,
    /// How many things went to somebody else.
    pub given: usize,
    /// How many duties ended.
    pub ended: usize,
}

impl From<samenboek_app::HandedOver> for HandedOver {
    fn from(handed: samenboek_app::HandedOver) -> Self {
        Self {
            saved: handed.saved.into(),
            given: handed.given,
            ended: handed.ended,
        }
    }
}
