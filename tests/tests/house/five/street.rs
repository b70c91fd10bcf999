//! The street: Marga founded De Brug on the laptop at the desk, which is shared; Karin leads, Amina and Jan mediate and
//! Selin helps, each at a laptop of her own. Founding and joining cost key derivations: done once, copied for each seed.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use samenboek_tests::program::{Laptop, Sitting};
use tempfile::TempDir;

use crate::sharing::insider::copy;

/// Who they are: person, laptop, role.
pub const PEOPLE: [(&str, &str, &str); 5] = [
    ("Marga", "Balie", "coordinator"),
    ("Karin", "Karin thuis", "coordinator"),
    ("Amina", "Amina thuis", "mediator"),
    ("Jan", "Jan thuis", "mediator"),
    ("Selin", "Selin thuis", "volunteer"),
];
pub const BALIE: usize = 0;
pub const KARIN: usize = 1;

/// The laptops, everybody seated.
pub struct Street {
    pub folder: TempDir,
    laptops: Vec<Laptop>,
    pub sitting: Vec<Option<Sitting>>,
}

impl Street {
    pub fn new() -> Self {
        let folder = room();
        copy(template(), folder.path());
        let laptops: Vec<Laptop> = laptops(folder.path());
        let sitting = laptops.iter().map(|laptop| Some(sits(laptop))).collect();
        Self {
            folder,
            laptops,
            sitting,
        }
    }

    pub fn at(&mut self, who: usize) -> &mut Sitting {
        self.sitting[who].as_mut().unwrap()
    }

    pub fn data(&self, who: usize) -> &Path {
        &self.laptops[who].data
    }

    /// Pulls the plug of a laptop, and starts it again.
    pub fn pull_the_plug(&mut self, who: usize) {
        self.sitting[who].take().unwrap().pull_the_plug();
        self.sitting[who] = Some(sits(&self.laptops[who]));
    }

    /// Everybody goes home.
    pub fn close(&mut self) {
        self.sitting.iter_mut().for_each(|sitting| *sitting = None);
    }
}

/// Root writes wherever it likes; without that power what may only be read is only read, as for anybody.
fn sits(laptop: &Laptop) -> Sitting {
    let before: &[&str] = if is_root() {
        &["setpriv", "--inh-caps=-all", "--bounding-set=-all"]
    } else {
        &[]
    };
    Sitting::of(laptop.batch(before))
}

fn is_root() -> bool {
    static ROOT: OnceLock<bool> = OnceLock::new();
    *ROOT.get_or_init(|| {
        let said = Command::new("id").arg("-u").output().unwrap();
        said.stdout == b"0\n"
    })
}

fn laptops(folder: &Path) -> Vec<Laptop> {
    let names = (0..PEOPLE.len()).map(|number| format!("laptop-{number}"));
    names
        .map(|name| Laptop {
            data: folder.join(name),
        })
        .collect()
}

fn template() -> &'static Path {
    static TEMPLATE: OnceLock<TempDir> = OnceLock::new();
    TEMPLATE.get_or_init(found).path()
}

fn found() -> TempDir {
    let folder = room();
    let stick = TempDir::new().unwrap();
    let laptops = laptops(folder.path());
    let (balie, others) = laptops.split_first().unwrap();
    let mut sitting = vec![balie.found_by(PEOPLE[BALIE].0)];
    for (laptop, (person, name, role)) in others.iter().zip(&PEOPLE[1..]) {
        let joined = laptop.join_as(&mut sitting[BALIE], stick.path(), person, name, role);
        sitting.push(joined);
    }
    for _ in 0..3 {
        for seat in &mut sitting {
            seat.exchanges(stick.path());
        }
    }
    folder
}

/// In memory where the machine has it: these stories are about order, not about disks.
fn room() -> TempDir {
    let memory = PathBuf::from("/dev/shm");
    if memory.is_dir() {
        TempDir::new_in(memory).unwrap()
    } else {
        TempDir::new().unwrap()
    }
}
