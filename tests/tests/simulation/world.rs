//! One world: its laptops, the places they meet at, what people did, and the course of it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use samenboek_app::{Founding, LaptopClass, SheetCode};
use samenboek_domain::person::Role;
use samenboek_tests::Chance;
use tempfile::TempDir;

use crate::checks::secrecy::Secrets;
use crate::deeds;
use crate::ended::Ended;
use crate::laptops::Machine;
use crate::model::{CANARY, Model};
use crate::plan::Plan;

/// What happened, line by line.
pub type Log = Arc<Mutex<Vec<String>>>;

/// The stick that most people carry, another one, and a folder that several share.
const PLACES: [&str; 3] = ["stick", "tweede stick", "map"];

/// How often something else is tried when nothing happened.
const PATIENCE: usize = 5;

/// One world.
pub struct World {
    /// Its chance.
    pub chance: Chance,
    /// What kind of world it is.
    pub plan: Plan,
    /// Its laptops.
    pub machines: Vec<Machine>,
    /// Its sticks, and last its shared folder.
    pub places: Vec<PathBuf>,
    /// What people saved.
    pub model: Model,
    /// Names of which there are two laptops.
    pub copied: BTreeSet<String>,
    /// Laptops that are no more.
    pub ended: Vec<Ended>,
    /// The key of the centre, on paper.
    pub paper: Option<SheetCode>,
    /// Who may read what.
    pub secrets: Secrets,
    seed: u64,
    count: usize,
    log: Log,
    folder: TempDir,
}

impl World {
    /// The world of a seed: a centre, its laptops, and mostly they have met once.
    pub fn of(seed: u64, log: Log) -> Self {
        let mut chance = Chance::of(seed);
        let plan = Plan::of(seed, &mut chance);
        let memory = Path::new("/dev/shm");
        let folder = if memory.is_dir() {
            TempDir::new_in(memory).unwrap()
        } else {
            TempDir::new().unwrap()
        };
        let places = PLACES.iter().map(|name| folder.path().join(name)).collect();
        let mut world = Self {
            chance,
            plan,
            machines: Vec::new(),
            places,
            model: Model::default(),
            copied: BTreeSet::new(),
            ended: Vec::new(),
            paper: None,
            secrets: Secrets::default(),
            seed,
            count: 0,
            log,
            folder,
        };
        world.say(format!("{:?}", world.plan));
        world.found();
        while world.machines.len() < world.plan.laptops {
            deeds::people::newcomer(&mut world, 0);
        }
        if world.plan.by_turns {
            deeds::people::further_person(&mut world, 0);
        }
        if !world.chance.once_in(4) {
            for who in (0..world.machines.len()).chain(0..world.machines.len()) {
                deeds::meeting::calmly(&mut world, who, 0);
            }
        }
        world
    }

    fn found(&mut self) {
        let mut machine = self.fresh("Balie");
        let person = self.person();
        let founding = Founding {
            centre: "Buurthuis De Kanarie",
            person: &person,
            laptop: "Balie",
            class: LaptopClass::Shared,
            passphrase: &Machine::passphrase(),
        };
        machine.house().found(&founding).unwrap();
        let sheets = machine.house().sheets().unwrap();
        self.paper = Some(SheetCode::parse(&sheets.paper_key.unwrap()).unwrap());
        machine.settles(&person);
        self.model
            .leaders
            .insert(machine.house().me().unwrap().person);
        self.machines.push(machine);
    }

    /// A laptop with nothing on it.
    pub fn fresh(&mut self, name: &str) -> Machine {
        let years_off = match self.plan.wrong_clocks && self.chance.once_in(2) {
            true => i64::try_from(self.chance.below(80)).unwrap() - 35,
            false => 0,
        };
        let number = self.next();
        let folder = self.path(&format!("laptop-{number}"));
        let seed = self.seed.wrapping_mul(1_000) + number as u64;
        Machine::fresh(name, &folder, seed, years_off)
    }

    /// A path beside the laptops.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A number that was not used before.
    pub fn next(&mut self) -> usize {
        self.count += 1;
        self.count
    }

    /// A word that stands nowhere yet.
    pub fn word(&mut self, kind: &str) -> String {
        format!("{CANARY}{kind}{:04}", self.next())
    }

    /// Somebody's name.
    pub fn person(&mut self) -> String {
        let name = *self.chance.pick(&["Marga", "Amina", "Jan", "Selin"]);
        format!("{name} {}", self.word("naam"))
    }

    /// A role for a newcomer.
    pub fn role(&mut self) -> Role {
        let roles = [
            Role::Volunteer,
            Role::Volunteer,
            Role::Host,
            Role::Mediator,
            Role::Viewer,
            Role::Coordinator,
            Role::Coordinator,
        ];
        *self.chance.pick(&roles)
    }

    /// Writes a line down.
    pub fn say(&self, line: impl Into<String>) {
        self.log.lock().unwrap().push(line.into());
    }

    /// The laptops that there still are.
    pub fn alive(&self) -> Vec<usize> {
        let all = 0..self.machines.len();
        all.filter(|who| !self.machines[*who].gone).collect()
    }

    /// Everything that happens in it, and the end. How many laptops and steps there were.
    pub fn run(mut self) -> (usize, usize) {
        for step in 0..self.plan.steps {
            let alive = self.alive();
            let who = *self.chance.pick(&alive);
            self.machines[who].clock.advance(60_000);
            self.say(format!("{step}: {}", self.machines[who].name));
            let told = self.log.lock().unwrap().len();
            // Much of what may happen needs something that is not there.
            for _ in 0..PATIENCE {
                deeds::any(&mut self, who);
                if self.log.lock().unwrap().len() > told {
                    break;
                }
            }
        }
        self.say("Everybody meets everybody");
        self.come_to_rest();
        self.all_is_well();
        (self.machines.len(), self.plan.steps)
    }
}
