//! The end of a line of whoever lets in: it looks for newcomers while somebody looks at the page for that, rings at one,
//! and lets it in once somebody said that both screens show the same pictures.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, Weak};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use samenboek_crypto::pairing::line::{
    Answered, Ends, LastWord, Ringing, SHORT_FRAME, Trusted, hang_up, word_of,
};
use samenboek_crypto::{
    Approved, Deed, LaptopClass, PairingError, Signer, Statement, check_digits,
};
use samenboek_domain::ids::SignerId;
use samenboek_sync::lan::{Door, Hall, LanError, LanKey, Mark, Newcomer, Newcomers, PAIRING_PORT};

use super::approving::spend;
use super::asking::signed_out;
use super::waiting::{Ended, held};
use super::{Whose, digits_of, pairing_error};
use crate::error::{AppError, Result};
use crate::exchange::Cancel;
use crate::house::{House, Rooms, Seat};
use crate::lan::{about_address, expect, lan_error, places_at};
use crate::outcome::Topic;

/// How long the other laptop may take for what needs nobody to think.
const PROMPT: Duration = Duration::from_secs(15);
/// How long two people may look at their pictures.
const THINKING: Duration = Duration::from_secs(10 * 60);
/// How often it is looked whether somebody here answered, or somebody came or went.
const GLANCE: Duration = Duration::from_millis(150);

/// Which newcomer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// One that is near.
    Near(Mark),
    /// Whoever waits at this address.
    At(String),
}

/// How far letting in is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LetIn {
    /// Looks for newcomers.
    Looking,
    /// Rings at one.
    Ringing,
    /// Both know the digits; somebody must say whether the pictures are the same.
    Pictures {
        /// Which.
        pictures: [u8; 3],
        /// Who works at that laptop, by its own word.
        class: LaptopClass,
        /// Somebody here said yes; the newcomer has not said to be in yet.
        answered: bool,
    },
    /// The line broke after the answer went out: it may be in, or not. Somebody must look.
    Unsure,
    /// The newcomer said to be in.
    In {
        /// The pictures that were the same.
        pictures: [u8; 3],
    },
}

/// What the screen of whoever lets in shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetInView {
    /// How far it is.
    pub stage: LetIn,
    /// What went wrong last: a code.
    pub trouble: Option<&'static str>,
    /// Who waits near, by what each is called.
    pub near: Vec<Newcomer>,
    /// Whether it looks for newcomers by itself. On a network that does not allow that, somebody types an address.
    pub finds: bool,
}

/// Looks for newcomers and lets them in, until it is dropped. Whoever was let in by then still comes in.
pub struct LetInDesk(Arc<Shared>);

type Say = Box<dyn Fn(Vec<Topic>) + Send + Sync>;
type Meet = Box<dyn Fn(SocketAddr) + Send + Sync>;

struct Shared {
    house: Arc<House>,
    newcomers: Mutex<Option<Arc<Newcomers>>>,
    cancel: Cancel,
    now: Mutex<Now>,
    receiving: Mutex<Option<JoinHandle<()>>>,
    say: Say,
    meet: Meet,
}

struct Now {
    stage: LetIn,
    trouble: Option<&'static str>,
    /// What somebody here said of the pictures; after the line broke, of whether the newcomer is in.
    said: Option<bool>,
}

/// A newcomer that proved to know the digits.
struct Guest {
    door: Door,
    trusted: Trusted,
    whose: Whose,
    pictures: [u8; 3],
    /// Whoever leaves takes her own keys with her.
    seat: Weak<Seat>,
}

/// One to whom the answer went.
struct Admitted {
    answered: Answered,
    approved: Approved,
    /// What ends it again, should it not be in after all; nothing when only a coordinator can.
    ends: Vec<Vec<u8>>,
}

impl LetInDesk {
    /// Looks for newcomers in this hall, when there is one. `say` hears that something changed here, and which topics
    /// with it. `meet` is told where a newcomer that is in exchanges.
    pub fn open(
        house: Arc<House>,
        hall: Option<&Hall>,
        say: impl Fn(Vec<Topic>) + Send + Sync + 'static,
        meet: impl Fn(SocketAddr) + Send + Sync + 'static,
    ) -> Self {
        let newcomers = hall
            .and_then(|hall| Newcomers::look(hall).ok())
            .map(Arc::new);
        let finds = newcomers.is_some();
        let shared = Arc::new(Shared {
            house,
            newcomers: Mutex::new(newcomers),
            cancel: Cancel::default(),
            now: Mutex::new(Now {
                stage: LetIn::Looking,
                trouble: None,
                said: None,
            }),
            receiving: Mutex::default(),
            say: Box::new(say),
            meet: Box::new(meet),
        });
        if finds {
            let looking = Arc::clone(&shared);
            let _ = aside(move || looking.look());
        }
        Self(shared)
    }

    /// What the screen shows.
    pub fn view(&self) -> LetInView {
        let now = held(&self.0.now);
        let newcomers = held(&self.0.newcomers).clone();
        LetInView {
            stage: now.stage,
            trouble: now.trouble,
            finds: newcomers.is_some(),
            near: newcomers.map(|it| it.here()).unwrap_or_default(),
        }
    }

    /// Rings at a newcomer with the digits that somebody read aloud. When this returns, both have proven to know them,
    /// and the pictures can be compared. A wrong code spends the request: the newcomer has new digits then.
    pub fn ring(&self, chosen: &Chosen, digits: &str, whose: Whose) -> Result<()> {
        self.0.begin()?;
        match self.0.ring(chosen, digits, whose) {
            Ok(guest) => {
                let (pictures, class) = (guest.pictures, guest.trusted.request().class);
                self.0.stand(LetIn::Pictures {
                    pictures,
                    class,
                    answered: false,
                });
                let shared = Arc::clone(&self.0);
                *held(&self.0.receiving) = aside(move || shared.receive(guest));
                Ok(())
            }
            Err(error) => {
                self.0.stand(LetIn::Looking);
                Err(error)
            }
        }
    }

    /// Somebody here says whether both screens show the same pictures; after the line broke, whether the newcomer is in.
    /// When not, nobody is.
    pub fn say_same(&self, is_same: bool) -> Result<()> {
        let mut now = held(&self.0.now);
        match now.stage {
            LetIn::Pictures { .. } | LetIn::Unsure => now.said = Some(is_same),
            LetIn::Looking | LetIn::Ringing | LetIn::In { .. } => {
                return Err(AppError::refuse("nothing_to_compare"));
            }
        }
        Ok(())
    }

    /// The next newcomer may come.
    pub fn look_again(&self) {
        let mut now = held(&self.0.now);
        if let LetIn::In { .. } | LetIn::Looking = now.stage {
            now.stage = LetIn::Looking;
            now.trouble = None;
        }
    }

    /// Looks no more. A newcomer whose pictures nobody compared yet hears so. Never from within what it says.
    pub fn close(&self) {
        self.0.cancel.cancel();
        *held(&self.0.newcomers) = None;
        let receiving = held(&self.0.receiving).take();
        let has_said_yes = held(&self.0.now).said == Some(true);
        if let Some(receiving) = receiving.filter(|_| !has_said_yes) {
            let _ = receiving.join();
        }
    }
}

impl Drop for LetInDesk {
    fn drop(&mut self) {
        self.close();
    }
}

impl Shared {
    fn look(&self) {
        while let Some(newcomers) = held(&self.newcomers).clone() {
            if newcomers.wait(GLANCE) {
                (self.say)(Vec::new());
            }
        }
    }

    fn stand(&self, stage: LetIn) {
        held(&self.now).stage = stage;
        (self.say)(Vec::new());
    }

    fn begin(&self) -> Result<()> {
        let mut now = held(&self.now);
        match now.stage {
            LetIn::Looking | LetIn::In { .. } => {}
            LetIn::Ringing | LetIn::Pictures { .. } | LetIn::Unsure => {
                return Err(AppError::refuse("letting_in_already"));
            }
        }
        (now.trouble, now.said) = (None, None);
        now.stage = LetIn::Ringing;
        drop(now);
        (self.say)(Vec::new());
        Ok(())
    }

    fn ring(&self, chosen: &Chosen, digits: &str, whose: Whose) -> Result<Guest> {
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
    fn receive(&self, mut guest: Guest) {
        let (changed, ended) = match self.compare(&mut guest) {
            Ok(()) => self.welcome(guest),
            Err(ended) => (Vec::new(), (Some(ended), guest.door)),
        };
        let (ended, mut door) = ended;
        let mut now = held(&self.now);
        if let Some(ended) = ended {
            now.stage = LetIn::Looking;
            now.trouble = Some(ended.code);
            if let Some(word) = ended.word {
                drop(now);
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
            match held(&self.now).said {
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
        let said = door
            .say(&admitted.approved.answer, &never)
            .and_then(|()| door.hear(SHORT_FRAME, THINKING, &never));
        let Ok(frame) = said else {
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
            match held(&self.now).said {
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

impl House {
    /// Says what makes a newcomer one of the team, for the newcomer only.
    fn admit_over_a_line(&self, seat: &Seat, trusted: Trusted, whose: Whose) -> Result<Admitted> {
        let rooms = self.rooms()?;
        let (signer, admitted) = self.admit(&rooms, seat, whose)?;
        let request = trusted.request();
        let keys = [request.personal.signer(), request.desk.signer()];
        let lan = LanKey(request.desk.lan);
        // A newcomer has no boxes of before to see by who holds which key: she gets one that is clean.
        self.renew_keys(&rooms, Some(seat))?;
        let epochs = rooms.store.team_epochs()?;
        let epochs: Vec<_> = epochs.iter().map(|(key, parcel)| (key, parcel)).collect();
        let answered = trusted.answer(
            signer,
            &rooms.store.ledger()?,
            &admitted.admission(),
            &epochs,
        );
        let (answered, approved) = answered.map_err(|error| pairing_error(&error))?;
        let ends = ends(&rooms, signer, &approved, keys)?;
        // Should the line break now, the newcomer may come by itself and say so.
        expect(&rooms.store, lan)?;
        Ok(Admitted {
            answered,
            approved,
            ends,
        })
    }

    /// The newcomer is in: what was said of it counts here too.
    fn welcome(&self, approved: &Approved) -> Vec<Topic> {
        let known = self.rooms().and_then(|rooms| {
            for boxed in &approved.boxes {
                rooms.store.carry(boxed)?;
            }
            Ok(rooms.store.extend_book(&approved.statements, &[])?)
        });
        if let Err(error) = known {
            // The first exchange brings the same.
            tracing::warn!(%error, "a newcomer is not in this book yet");
        }
        vec![Topic::People, Topic::Laptop, Topic::Sharing]
    }

    /// Ends what was said of a newcomer that shall not be in: what went out to it must count nowhere. Of her own further
    /// laptop only a coordinator can say so; then a code tells that.
    fn send_away(
        &self,
        approved: &Approved,
        ends: &[Vec<u8>],
    ) -> (Option<&'static str>, Vec<Topic>) {
        let changed = vec![Topic::People, Topic::Laptop, Topic::Sharing];
        let said = [approved.statements.as_slice(), ends].concat();
        let ended = self.rooms().and_then(|rooms| {
            rooms.store.extend_book(&said, &[])?;
            self.renew_keys(&rooms, self.seat().ok().as_deref())
        });
        if let Err(error) = ended {
            tracing::error!(%error, "a newcomer was not sent away");
            return (Some(error.code()), changed);
        }
        let code = ends.is_empty().then_some("coordinator_must_refuse");
        (code, changed)
    }
}

/// What ends a newcomer again. Signed beforehand: whoever let it in may have left when it is needed.
fn ends(
    rooms: &Rooms,
    signer: &Signer,
    approved: &Approved,
    keys: [SignerId; 2],
) -> Result<Vec<Vec<u8>>> {
    let fault = |error: &dyn std::fmt::Display| AppError::fault("unknown", error);
    let book = rooms.store.book().ok_or_else(signed_out)?;
    if !book.authority.may_lead(&signer.id()) {
        return Ok(Vec::new());
    }
    let mut ledger = rooms.store.ledger()?;
    for statement in &approved.statements {
        ledger.add(statement).map_err(|error| fault(&error))?;
    }
    let mut ends = Vec::new();
    for signer_id in keys {
        let deed = Deed::Revoke {
            signer: signer_id,
            cuts: Vec::new(),
        };
        let end = Statement::make(signer, &book.centre, &ledger.predecessors(), &deed);
        let end = end.map_err(|error| fault(&error))?;
        ledger.add(&end).map_err(|error| fault(&error))?;
        ends.push(end);
    }
    Ok(ends)
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

fn aside(work: impl FnOnce() + Send + 'static) -> Option<JoinHandle<()>> {
    match thread::Builder::new().name("letting in".into()).spawn(work) {
        Ok(thread) => Some(thread),
        Err(error) => {
            tracing::warn!(kind = %error.kind(), "no thread for letting in");
            None
        }
    }
}
