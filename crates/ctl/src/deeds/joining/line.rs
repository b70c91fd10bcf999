//! Joining over the network: one waits, the other rings.

use std::io::BufRead;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use samenboek_app::{
    Chosen, JoinDesk, Joining, Lan, LaptopClass, LetIn, LetInDesk, PAIRING_PORT, Stage, hall,
    own_addresses, picture_names,
};
use serde_json::{Value, json};

use super::super::sheets::SheetsFile;
use super::super::{Deed, Standing, class};
use super::Of;
use crate::answer::Answer;
use crate::arguments::{Arguments, parse};
use crate::desk::Desk;
use crate::input::Input;
use crate::stopping::Stoppable;
use crate::trouble::{Result, Trouble};

/// How often it is looked whether somebody asked to stop.
const GLANCE: Duration = Duration::from_millis(200);
/// How long the laptop that let in may take before it begins to exchange.
const FIRST_EXCHANGE: Duration = Duration::from_secs(20);
/// How long newcomers are looked for.
const LOOKING: usize = 3;

/// Who asks, when nobody did before.
struct Asker {
    person: String,
    laptop: String,
    class: LaptopClass,
}

impl Asker {
    fn read(arguments: &mut Arguments) -> Result<Option<Self>> {
        let Some(person) = arguments.option("--person")? else {
            return Ok(None);
        };
        Ok(Some(Self {
            person,
            laptop: arguments.required("--laptop")?,
            class: class(arguments)?,
        }))
    }
}

pub(super) fn wait(mut arguments: Arguments) -> Result<Deed> {
    let asker = Asker::read(&mut arguments)?;
    let port = match arguments.option("--listen")? {
        Some(text) => parse("--listen", text.trim_start_matches(':'), "wrong_type")?,
        None => PAIRING_PORT,
    };
    let compare = arguments.flag("--compare");
    let file = SheetsFile::read(&mut arguments)?;
    arguments.done()?;
    let standing = match asker {
        Some(_) => Standing::Fresh,
        None => Standing::Joining,
    };
    Ok(Deed::at(standing, move |desk, input| {
        let compare = Comparing::of(compare, &input)?;
        if let Some(asker) = asker {
            ask(desk, &asker, file)?;
        }
        if desk.house.stage() != Stage::Joining {
            return Err(Trouble::refuse("no_request_found"));
        }
        let waiting = Waiting::begin(desk, port, compare)?;
        let first = waiting.told()?;
        let lines = [Step::Told(first), Step::Wait(waiting)].into_iter();
        Ok(Answer::AsItHappens(Box::new(lines.map(Step::take))))
    }))
}

fn ask(desk: &Desk, asker: &Asker, file: SheetsFile) -> Result<()> {
    let passphrase = desk.passphrase()?;
    file.around(|| {
        let (person, laptop) = (&asker.person, &asker.laptop);
        desk.house
            .join_request(person, laptop, asker.class, &passphrase)?;
        Ok(((), desk.house.sheets()))
    })?;
    desk.house.sheets_done();
    Ok(())
}

/// What `join wait` says first, and what it says when it is over.
enum Step {
    Told(Value),
    Wait(Waiting),
}

impl Step {
    fn take(self) -> Result<Value> {
        match self {
            Self::Told(value) => Ok(value),
            Self::Wait(waiting) => waiting.finish(),
        }
    }
}

/// A newcomer that waits.
struct Waiting {
    house: Arc<samenboek_app::House>,
    join: JoinDesk,
    hears: Receiver<()>,
    lan: Arc<Mutex<Option<Lan>>>,
    compare: Comparing,
    stoppable: Stoppable,
}

impl Waiting {
    fn begin(desk: &Desk, port: u16, compare: Comparing) -> Result<Self> {
        let stoppable = Stoppable::new();
        let (says, hears) = mpsc::channel();
        let lan = Arc::default();
        let (house, kept): (_, Arc<Mutex<Option<Lan>>>) =
            (Arc::clone(&desk.house), Arc::clone(&lan));
        let join = JoinDesk::open(
            Arc::clone(&house),
            Some(hall()),
            port,
            stoppable.cancel(),
            move |_| {
                let _ = says.send(());
            },
            {
                let house = Arc::clone(&house);
                move || {
                    let listening = house.lan_listen(0).ok();
                    let port = listening.as_ref().map_or(0, Lan::port);
                    *kept.lock().unwrap_or_else(PoisonError::into_inner) = listening;
                    port
                }
            },
        )?;
        Ok(Self {
            house,
            join,
            hears,
            lan,
            compare,
            stoppable,
        })
    }

    fn told(&self) -> Result<Value> {
        let state = self.house.join_state()?;
        let state = state.ok_or_else(|| Trouble::refuse("no_request_found"))?;
        let port = self.join.port();
        let addresses = own_addresses().into_iter();
        let addresses: Vec<String> = addresses.map(|at| format!("{at}:{port}")).collect();
        Ok(json!({
            "digits": state.digits,
            "request": state.request,
            "port": port,
            "addresses": addresses,
        }))
    }

    fn finish(self) -> Result<Value> {
        let cancel = self.stoppable.cancel();
        let mut asked = false;
        let pictures = loop {
            let view = self.join.view();
            match view.stage {
                Joining::In { pictures } => break pictures,
                Joining::Gone => return Err(Trouble::refuse("pictures_differed")),
                Joining::Waiting | Joining::TooOften => {
                    if let Some(code) = view.trouble {
                        return Err(refused(code));
                    }
                }
                Joining::Pictures { pictures, .. } if !asked => {
                    asked = true;
                    self.join.say_same(self.compare.ask(pictures)?)?;
                }
                Joining::Pictures { .. } => {}
            }
            wait_a_moment(&self.hears, &cancel)?;
        };
        let lan = self
            .lan
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        // When nobody calls, it is in all the same; the next exchange brings the book.
        let served = lan.map(|lan| self.house.lan_serve(&lan, FIRST_EXCHANGE, &cancel));
        let served = served.and_then(Result::ok).flatten();
        Ok(json!({
            "pictures": picture_names(pictures),
            "person": self.house.me()?.name,
            "laptop": self.house.laptop()?.map(|(_, name, _)| name),
            "brought": served.map(|outcome| outcome.value.brought),
        }))
    }
}

pub(super) fn near(mut arguments: Arguments) -> Result<Deed> {
    let seconds = arguments.number("--seconds")?.unwrap_or(LOOKING);
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        let stoppable = Stoppable::new();
        let cancel = stoppable.cancel();
        let house = Arc::clone(&desk.house);
        let letting = LetInDesk::open(house, Some(&hall()), cancel.clone(), |_| {}, |_| {});
        let began = Instant::now();
        let seconds = u64::try_from(seconds).unwrap_or(u64::MAX);
        while began.elapsed() < Duration::from_secs(seconds) && !cancel.is_cancelled() {
            std::thread::sleep(GLANCE);
        }
        let near = letting.view().near.into_iter();
        let lines = near.map(|newcomer| {
            let mark = newcomer.mark.to_string();
            json!({ "mark": mark, "addresses": newcomer.addresses })
        });
        Ok(Answer::lines(lines.collect()))
    }))
}

pub(super) fn approve(
    mut arguments: Arguments,
    at: String,
    digits: String,
    of: Of,
) -> Result<Deed> {
    let compare = arguments.flag("--compare");
    arguments.done()?;
    Ok(Deed::with_book(move |desk, input| {
        let compare = Comparing::of(compare, &input)?;
        let stoppable = Stoppable::new();
        let cancel = stoppable.cancel();
        let (says, hears) = mpsc::channel();
        let (meets, met) = mpsc::channel();
        let house = Arc::clone(&desk.house);
        let said = move |_| {
            let _ = says.send(());
        };
        let letting = LetInDesk::open(house, None, cancel.clone(), said, move |at| {
            let _ = meets.send(at);
        });
        letting.ring(&Chosen::At(at), &digits, of.whose(desk)?)?;
        let mut asked = false;
        let pictures = loop {
            let view = letting.view();
            match view.stage {
                LetIn::In { pictures } => break pictures,
                LetIn::Looking | LetIn::Ringing => {
                    return Err(refused(view.trouble.unwrap_or("cancelled")));
                }
                LetIn::Pictures { pictures, .. } if !asked => {
                    asked = true;
                    letting.say_same(compare.ask(pictures)?)?;
                }
                LetIn::Pictures { .. } => {}
                LetIn::Unsure => return Err(Trouble::refuse("newcomer_unsure")),
            }
            wait_a_moment(&hears, &cancel)?;
        };
        let exchanged = met.recv_timeout(FIRST_EXCHANGE).ok().and_then(|at| {
            let visit = desk.house.lan_visit(&at.to_string(), &cancel, &mut |_| {});
            visit.ok()
        });
        let exchanged = exchanged.map(|outcome| outcome.value);
        super::one(json!({
            "pictures": picture_names(pictures),
            "joined": true,
            "brought": exchanged.as_ref().map(|it| it.brought),
            "took": exchanged.as_ref().map(|it| it.took),
        }))
    }))
}

/// Whether somebody compares the pictures, or they count as the same.
#[derive(Clone, Copy)]
pub(super) enum Comparing {
    Somebody,
    Nobody,
}

impl Comparing {
    /// In a batch nobody can look at what is not said yet.
    pub(super) fn of(wanted: bool, input: &Input) -> Result<Self> {
        match (wanted, input) {
            (false, _) => Ok(Self::Nobody),
            (true, Input::Stdin) => Ok(Self::Somebody),
            (true, Input::Given(_)) => {
                Err(Trouble::refuse_field("unexpected_argument", "--compare"))
            }
        }
    }

    /// Says which pictures, and hears yes or no.
    pub(super) fn ask(self, pictures: [u8; 3]) -> Result<bool> {
        match self {
            Self::Nobody => Ok(true),
            Self::Somebody => {
                let shown = json!({ "pictures": picture_names(pictures) });
                crate::say(&shown.to_string()).map_err(|_| Trouble::unknown())?;
                let mut line = String::new();
                let read = std::io::stdin().lock().read_line(&mut line);
                read.map_err(|_| Trouble::unknown())?;
                match line.trim() {
                    "yes" => Ok(true),
                    // Whoever goes away has not seen the same.
                    "no" | "" => Ok(false),
                    _ => Err(Trouble::refuse_field("unknown_choice", "stdin")),
                }
            }
        }
    }
}

fn wait_a_moment(hears: &Receiver<()>, cancel: &samenboek_app::Cancel) -> Result<()> {
    if cancel.is_cancelled() {
        return Err(Trouble::refuse("cancelled"));
    }
    match hears.recv_timeout(GLANCE) {
        Ok(()) | Err(RecvTimeoutError::Timeout) => Ok(()),
        Err(RecvTimeoutError::Disconnected) => Err(Trouble::unknown()),
    }
}

/// What went wrong, with the field where it is about one.
fn refused(code: &'static str) -> Trouble {
    match code {
        "wrong_digits" => Trouble::refuse_field(code, "digits"),
        _ => Trouble::refuse(code),
    }
}
