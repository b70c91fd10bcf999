//! Whether this laptop exchanges by itself with laptops that are near. It does, unless somebody said no.

use crate::error::Result;
use crate::house::House;
use crate::outcome::{Outcome, Topic};

const SETTING: &str = "lan";
const OFF: &str = "off";

impl House {
    /// Whether it exchanges by itself with laptops that are near. An invented book never does.
    pub fn shares_nearby(&self) -> Result<bool> {
        let is_off = self.rooms()?.store.setting(SETTING)?.as_deref() == Some(OFF);
        Ok(!is_off && !self.is_demo())
    }

    /// Keeps what somebody chose.
    pub fn set_shares_nearby(&self, shares: bool) -> Result<Outcome<()>> {
        self.may_be_shared()?;
        let word = if shares { "on" } else { OFF };
        self.rooms()?.store.set_setting(SETTING, word)?;
        Ok(Outcome::new((), [Topic::Sharing]))
    }
}
