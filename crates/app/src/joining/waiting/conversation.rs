//! One conversation with whoever rings: the proofs, the pictures, the answer.

use std::time::Instant;

use samenboek_crypto::pairing::line::{
    Confirmed, Confirming, Ends, Judged, LastWord, SHORT_FRAME, Waiting, hang_up,
};
use samenboek_crypto::{Joined, PairingError};
use samenboek_sync::lan::{Door, LanError, MOST_WORDS};

use super::{Joining, MOST_WRONG, Shared};
use crate::exchange::Cancel;
use crate::joining::asking::{Pending, signed_out};
use crate::joining::ended::{Ended, GLANCE, PROMPT, THINKING, held};
use crate::outcome::Topic;

type Proven = (Confirmed, [u8; 3]);

impl Shared {
    /// Speaks with one laptop until that is over, and waits for the next.
    pub(super) fn speak(&self, mut door: Door) {
        let spoken = self.prove(&mut door).and_then(|proven| match proven {
            Some((confirmed, pictures)) => self.compare(&mut door, &confirmed, pictures),
            None => Ok(None),
        });
        let (changed, ended) = match spoken {
            Ok(None) => (Vec::new(), None),
            Ok(Some(changed)) => (changed, None),
            Err(ended) => (Vec::new(), Some(ended)),
        };
        if let Some(Ended {
            word: Some(word), ..
        }) = &ended
        {
            let _ = door.say(&hang_up(*word), &Cancel::default());
        }
        door.close();
        let mut now = held(&self.now);
        now.is_busy = false;
        if let Some(ended) = ended {
            // Of whoever proved nothing nobody here need hear.
            if let Joining::Pictures { .. } = now.stage {
                now.stage = Joining::Waiting;
                now.trouble = Some(ended.code);
            }
        }
        let stage = now.stage;
        drop(now);
        if matches!(
            stage,
            Joining::TooOften | Joining::In { .. } | Joining::Gone
        ) {
            *held(&self.told) = None;
        }
        (self.say)(changed);
    }

    /// Both prove that they know the digits; none when the other's were others.
    fn prove(&self, door: &mut Door) -> Result<Option<Proven>, Ended> {
        let (rooms, seat) = (self.house.rooms()?, self.house.seat()?);
        let (_, closed) = seat.closed.as_ref().ok_or_else(signed_out)?;
        let mut pending = Pending::expected(&rooms.store)?;
        let ends = Ends {
            newcomer: door.own().0,
            host: door.other().0,
        };
        let waiting = Waiting::begin(pending.state()?, pending.file()?, ends, &rooms.open, closed)?;
        let (requested, request) = waiting.hear(&self.prompt(door)?)?;
        door.say(&request, &self.cancel)?;
        let judged = requested.hear(&self.prompt(door)?)?;
        // One guess: these digits are gone, on the disk too, before anybody hears what became of it.
        pending.renew(&rooms.open, &seat)?;
        pending.keep(&rooms.store)?;
        match judged {
            Judged::Wrong(word) => {
                self.note_wrong_code();
                door.say(&word, &self.cancel)?;
                Ok(None)
            }
            Judged::Right(confirming) => {
                let pictures = self.show(&confirming);
                let (confirmed, proof) = confirming.prove();
                door.say(&proof, &self.cancel)?;
                Ok(Some((confirmed, pictures)))
            }
        }
    }

    fn note_wrong_code(&self) {
        let mut now = held(&self.now);
        now.wrong += 1;
        now.trouble = Some(PairingError::WrongDigits.code());
        if now.wrong >= MOST_WRONG {
            now.stage = Joining::TooOften;
        }
    }

    fn show(&self, confirming: &Confirming) -> [u8; 3] {
        let pictures = confirming.pictures();
        let mut now = held(&self.now);
        (now.said, now.trouble, now.wrong) = (None, None, 0);
        now.stage = Joining::Pictures {
            pictures,
            answered: false,
        };
        drop(now);
        (self.say)(Vec::new());
        pictures
    }

    /// Somebody here compares the pictures, somebody there does; the answer comes when there they are the same.
    fn compare(
        &self,
        door: &mut Door,
        confirmed: &Confirmed,
        pictures: [u8; 3],
    ) -> Result<Option<Vec<Topic>>, Ended> {
        let began = Instant::now();
        let mut answer: Option<Joined> = None;
        loop {
            let said = held(&self.now).said;
            match (said, &answer) {
                (Some(false), _) => {
                    let _ = door.say(&hang_up(LastWord::OtherPictures), &Cancel::default());
                    self.house.start_over()?;
                    held(&self.now).stage = Joining::Gone;
                    return Ok(Some(vec![Topic::Session]));
                }
                (Some(true), Some(joined)) => {
                    return self.come_in(door, confirmed, joined, pictures).map(Some);
                }
                (Some(true) | None, _) => {}
            }
            if began.elapsed() > THINKING {
                return Err(Ended::here("lan_timed_out", LastWord::Stopped));
            }
            let most = if answer.is_some() {
                SHORT_FRAME
            } else {
                MOST_WORDS
            };
            match door.hear(most, GLANCE, &self.cancel) {
                Ok(frame) => answer = Some(confirmed.open(&frame)?),
                Err(LanError::TimedOut) => {}
                Err(error) => return Err(error.into()),
            }
        }
    }

    fn come_in(
        &self,
        door: &mut Door,
        confirmed: &Confirmed,
        joined: &Joined,
        pictures: [u8; 3],
    ) -> Result<Vec<Topic>, Ended> {
        let (rooms, seat) = (self.house.rooms()?, self.house.seat()?);
        let outcome = self.house.take_in(&rooms, &seat, joined)?;
        held(&self.now).stage = Joining::In { pictures };
        let port = (self.exchange)();
        // When it does not arrive, the first exchange says the same.
        let _ = door.say(&confirmed.say_in(port), &Cancel::default());
        Ok(outcome.changed.into_iter().collect())
    }

    fn prompt(&self, door: &mut Door) -> Result<Vec<u8>, LanError> {
        door.hear(SHORT_FRAME, PROMPT, &self.cancel)
    }
}
