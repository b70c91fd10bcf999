//! Several laptops of one centre. Founding and joining cost key derivations, so they are done once and copied.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use samenboek_app::Unlocked;
use samenboek_domain::person::Role;
use tempfile::TempDir;

use crate::{Laptop, Stick};

const NAMES: [(&str, &str); 4] = [
    ("Marga", "Balie"),
    ("Amina", "Amina thuis"),
    ("Jan", "Jan thuis"),
    ("Selin", "Selin thuis"),
];

struct Template {
    folder: TempDir,
    unlocked: Vec<Unlocked>,
    paper_key: String,
}

/// Up to four laptops: Marga founded the centre on Balie; Amina, Jan and Selin joined by stick.
pub struct Neighbourhood {
    /// The laptops.
    pub laptops: Vec<Laptop>,
    /// The code of the centre's key on paper.
    pub paper_key: String,
    folder: TempDir,
}

impl Neighbourhood {
    /// So many laptops, fresh copies, with ids of this seed. They have met once.
    pub fn of(count: usize, seed: u64) -> Self {
        let template = template();
        let folder = quick_folder();
        let laptops = (0..count)
            .map(|index| {
                let here = folder.path().join(format!("laptop-{index}"));
                copy(
                    &template.folder.path().join(format!("laptop-{index}")),
                    &here,
                );
                Laptop::from_template(
                    &here,
                    seed.wrapping_mul(16).wrapping_add(index as u64 + 1),
                    template.unlocked[index].clone(),
                )
            })
            .collect();
        Self {
            laptops,
            paper_key: template.paper_key.clone(),
            folder,
        }
    }

    /// A path beside the laptops.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The stick.
    pub fn stick(&self) -> Stick {
        Stick::open(&self.path("stick"))
    }

    /// Everybody exchanges with the stick, so often that everything is everywhere.
    pub fn everybody_meets(&self) {
        for _ in 0..2 {
            for laptop in &self.laptops {
                laptop.exchange(&mut self.stick()).unwrap();
            }
        }
        // Once more for the receipts of the last.
        for laptop in &self.laptops {
            laptop.exchange(&mut self.stick()).unwrap();
        }
    }
}

fn template() -> &'static Template {
    static TEMPLATE: OnceLock<Template> = OnceLock::new();
    TEMPLATE.get_or_init(|| {
        let folder = quick_folder();
        let mut laptops: Vec<Laptop> = (0..NAMES.len())
            .map(|index| {
                Laptop::new(
                    &folder.path().join(format!("laptop-{index}")),
                    u64::MAX - index as u64,
                )
            })
            .collect();
        let (first, others) = laptops.split_first_mut().unwrap();
        let paper_key = first.found("Buurthuis De Brug", NAMES[0].0, NAMES[0].1);
        for (laptop, (person, name)) in others.iter_mut().zip(&NAMES[1..]) {
            laptop.join(first, person, name, Role::Volunteer);
        }
        for _ in 0..3 {
            for laptop in &laptops {
                laptop
                    .exchange(&mut Stick::open(&folder.path().join("stick")))
                    .unwrap();
            }
        }
        let unlocked = laptops.iter().map(Laptop::unlocked).collect();
        for laptop in &mut laptops {
            laptop.switch_off();
        }
        Template {
            folder,
            unlocked,
            paper_key,
        }
    })
}

/// In memory where the machine has it: these tests are about order, not about disks.
fn quick_folder() -> TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() {
        TempDir::new_in(memory).unwrap()
    } else {
        TempDir::new().unwrap()
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target)
        } else {
            fs::copy(entry.path(), target).map(|_| ()).unwrap()
        }
    }
}
