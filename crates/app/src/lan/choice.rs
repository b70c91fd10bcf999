//! Whether this laptop exchanges by itself with laptops that are near. It does, unless somebody said no.

use crate::error::Result;
use crate::house::House;
use crate::outcome::{Outcome, Topic};

const SETTING: &str = "lan";
const OFF: &str = "off";

impl House {
    /// Whether it exchanges by itself with laptops that are near.
    pub fn shares_nearby(&self) -> Result<bool> {
        Ok(self.rooms()?.store.setting(SETTING)?.as_deref() != Some(OFF))
    }

    /// Keeps what somebody chose.
    pub fn set_shares_nearby(&self, shares: bool) -> Result<Outcome<()>> {
        let word = if shares { "on" } else { OFF };
        self.rooms()?.store.set_setting(SETTING, word)?;
        Ok(Outcome::new((), [Topic::Sharing]))
    }
}
