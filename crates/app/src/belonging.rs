//! What stands around a person's card: the groups she belongs to, what she does here, what she allows.

use samenboek_domain::consent::{Purpose, Standing};
use samenboek_domain::ids::PersonId;
use samenboek_store::{FieldRecord, GroupOfPerson};

use crate::consents::ConsentSummary;
use crate::duties::Duties;
use crate::error::Result;
use crate::house::House;

/// What stands around a person's card.
#[derive(Clone, Debug)]
pub struct Belonging {
    /// The groups she belongs or belonged to, line by line.
    pub groups: Vec<GroupOfPerson>,
    /// What she does and did here.
    pub duties: Duties,
    /// What she allows and allowed, the newest first.
    pub consents: Vec<ConsentSummary>,
    /// How that stands today.
    pub standings: Vec<(Purpose, Standing)>,
    /// The centre's own fields.
    pub fields: Vec<FieldRecord>,
}

impl House {
    /// What stands around a person's card, by any of her cards.
    pub fn belonging(&self, person: &PersonId) -> Result<Belonging> {
        let rooms = self.rooms()?;
        let mut groups = Vec::new();
        for card in rooms.store.same_people()?.all_of(person) {
            groups.extend(rooms.store.groups_of(&card)?);
        }
        Ok(Belonging {
            groups,
            duties: self.duties_of(person)?,
            consents: self.consents_of(person)?,
            standings: self.consent_standings(person)?,
            fields: rooms.store.list_fields()?,
        })
    }
}
