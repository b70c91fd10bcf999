//! One conversation with a newcomer: the door, the proofs, the pictures, the answer.

use std::net::SocketAddr;
use std::sync::{Arc, Weak};
use std::thread;
use std::time::Instant;

use samenboek_crypto::pairing::line::{
    Ends, LastWord, Ringing, SHORT_FRAME, Trusted, hang_up, word_of,
};
use samenboek_crypto::{PairingError, check_digits};
use samenboek_sync::lan::{Door, LanError, PAIRING_PORT};

use super::admitting::Admitted;
use super::{Chosen, LetIn, Shared};
use crate::error::{AppError, Result};
use crate::exchange::Cancel;
use crate::house::{Rooms, Seat};
use crate::joining::approving::spend;
use crate::joining::asking::signed_out;
use crate::joining::ended::{Ended, GLANCE, PROMPT, THINKING, held};
use crate::joining::{Whose, digits_of, pairing_error};
use crate::lan::{about_address, lan_error, places_at};
use crate::outcome::Topic;

/// A newcomer that proved to know the digits.
pub(super) struct Guest {
    door: Door,
    pub(super) trusted: Trusted,
    whose: Whose,
    pub(super) pictures: [u8; 3],
    /// Whoever leaves takes her own keys with her.
    seat: Weak<Seat>,
}

impl Shared {
    pub(super) fn ring(&self, chosen: &Chosen, digits: &str, whose: Whose) -> Result<Guest> {
        let (rooms, seat) = (self.house.rooms()?, self.house.seat()?);
        self.house.admit(&rooms, &seat, whose)?;
        let digits = digits_of(digits);
        if !check_digits(&digits) {
            return Err(pairing_error(&PairingError::MistypedDigits));
        }
        let mut door = self.open_door(chosen)?;
        match self.prove(&rooms, &mut door, &digits) {
            Ok(trusted) => Ok(Guest {
                door,
                pictures: trusted.pictures(),
                trusted,
                whose,
                seat: Arc::downgrade(&seat),
            }),
            Err((error, word)) => {
                if let Some(word) = word {
                    let _ = door.say(&hang_up(word), &Cancel::default());
                }
                door.close();
                Err(error)
            }
        }
    }

    fn open_door(&self, chosen: &Chosen) -> Result<Door> {
        let addresses = match chosen {
            Chosen::At(text) => places_at(text, PAIRING_PORT)?,
            Chosen::Near(mark) => {
                let newcomers = held(&self.newcomers).clone();
                let near = newcomers.map(|it| it.here());
                let mut near = near.unwrap_or_default().into_iter();
                let found = near.find(|newcomer| newcomer.mark == *mark);
                found
                    .ok_or_else(|| AppError::refuse("newcomer_gone"))?
                    .addresses
            }
        };
        let own = self.house.lan_secret()?;
        let mut failed = LanError::NotFound;
        for at in addresses {
            match Door::ring(&own, at, &self.cancel) {
                Ok(door) => return Ok(door),
                Err(error) => failed = error,
            }
        }
        Err(match chosen {
            Chosen::At(_) => about_address(&failed),
            Chosen::Near(_) => lan_error(&failed),
        })
    }

    fn prove(
        &self,
        rooms: &Rooms,
        door: &mut Door,
        digits: &str,
    ) -> std::result::Result<Trusted, Refusal> {
        let ends = Ends {
            newcomer: door.other().0,
            host: door.own().0,
        };
        let (ringing, knock) = Ringing::begin(digits, ends).map_err(refusal)?;
        door.say(&knock, &self.cancel).map_err(broken)?;
        let request = self.prompt(door)?;
        let asked = ringing.hear(&request).map_err(refusal)?;
        // One guess: the request counts no more, on the disk too, before anything shows what was guessed.
        let spent = spend(rooms, asked.file(), asked.request());
        spent.map_err(|error| (error, Some(LastWord::Refused)))?;
        let (proving, proof) = asked.prove().map_err(refusal)?;
        door.say(&proof, &self.cancel).map_err(broken)?;
        let second = self.prompt(door)?;
        proving.hear(&second).map_err(refusal)
    }

    fn prompt(&self, door: &mut Door) -> std::result::Result<Vec<u8>, Refusal> {
        door.hear(SHORT_FRAME, PROMPT, &self.cancel).map_err(broken)
    }

    /// Waits until the pictures were compared here, and until the newcomer is in or is not.
    pub(super) fn receive(&self, mut guest: Guest) {
        let (changed, ended) = match self.compare(&mut guest) {
            Ok(()) => self.welcome(guest),
            Err(ended) => (Vec::new(), (Some(ended), guest.door)),
        };
        let (ended, mut door) = ended;
        if let Some(ended) = ended {
            // Whoever looks meanwhile waits for no goodbye.
            let mut now = held(&self.now);
            now.stage = LetIn::Looking;
            now.trouble = Some(ended.code);
            drop(now);
            if let Some(word) = ended.word {
                let _ = door.say(&hang_up(word), &Cancel::default());
            }
        }
        door.close();
        (self.say)(changed);
    }

    /// Waits until somebody here said that the pictures are the same.
    fn compare(&self, guest: &mut Guest) -> std::result::Result<(), Ended> {
        let began = Instant::now();
        loop {
            let said = held(&self.now).said;
            match said {
                Some(true) => return Ok(()),
                Some(false) => {
                    return Err(Ended::here("pictures_differed", LastWord::OtherPictures));
                }
                None => {}
            }
            if began.elapsed() > THINKING {
                return Err(Ended::here("lan_timed_out", LastWord::Stopped));
            }
            match guest.door.hear(SHORT_FRAME, GLANCE, &self.cancel) {
                Ok(frame) => return Err(word_of(&frame).into()),
                Err(LanError::TimedOut) => {}
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// Sends the answer, and waits until the newcomer says to be in.
    fn welcome(&self, guest: Guest) -> (Vec<Topic>, (Option<Ended>, Door)) {
        let Guest {
            mut door,
            trusted,
            whose,
            pictures,
            seat,
        } = guest;
        let class = trusted.request().class;
        let admitted = seat.upgrade().ok_or_else(signed_out);
        let admitted = admitted.and_then(|seat| {
            let admitted = self.house.admit_over_a_line(&seat, trusted, whose)?;
            Ok(admitted)
        });
        let admitted = match admitted {
            Ok(admitted) => admitted,
            Err(error) => return (Vec::new(), (Some(error.into()), door)),
        };
        self.stand(LetIn::Pictures {
            pictures,
            class,
            answered: true,
        });
        let at = door.address();
        // From here on nobody here stops it: whoever leaves the page has said yes.
        let never = Cancel::default();
        // Whoever said no and hung up meanwhile has said it all the same: it lies there to be heard.
        let patience = match door.say(&admitted.approved.answer, &never) {
            Ok(()) => THINKING,
            Err(_) => GLANCE,
        };
        let Ok(frame) = door.hear(SHORT_FRAME, patience, &never) else {
            return (self.ask_whether_it_is_in(&admitted), (None, door));
        };
        let (approved, ends) = (admitted.approved, admitted.ends);
        match admitted.answered.hear(&frame) {
            Ok(port) => {
                let changed = self.house.welcome(&approved);
                self.stand(LetIn::In { pictures });
                if port != 0 {
                    (self.meet)(SocketAddr::new(at.ip(), port));
                }
                (changed, (None, door))
            }
            Err(error) => {
                let (code, changed) = self.house.send_away(&approved, &ends);
                let code = code.unwrap_or_else(|| pairing_error(&error).code());
                (changed, (Some(Ended { code, word: None }), door))
            }
        }
    }

    /// The line broke after the answer went out. As long as nobody says more, the newcomer may come in by itself.
    fn ask_whether_it_is_in(&self, admitted: &Admitted) -> Vec<Topic> {
        held(&self.now).said = None;
        self.stand(LetIn::Unsure);
        while !self.cancel.is_cancelled() {
            let said = held(&self.now).said;
            match said {
                Some(true) => {
                    held(&self.now).stage = LetIn::Looking;
                    return Vec::new();
                }
                Some(false) => {
                    let (code, changed) = self.house.send_away(&admitted.approved, &admitted.ends);
                    let mut now = held(&self.now);
                    now.stage = LetIn::Looking;
                    now.trouble = Some(code.unwrap_or("sent_away"));
                    return changed;
                }
                None => {}
            }
            thread::sleep(GLANCE);
        }
        Vec::new()
    }
}

/// A refusal, and what the other hears of it.
type Refusal = (AppError, Option<LastWord>);

fn refusal(error: PairingError) -> Refusal {
    (pairing_error(&error), Ended::from(error).word)
}

fn broken(error: LanError) -> Refusal {
    let word = Ended::from(error.clone()).word;
    (lan_error(&error), word)
}
