//! The three invented books: how large they are, who works there, and which laptops there are (PRODUCT.md, "Demo books").

use samenboek_app::LaptopClass;
use samenboek_domain::person::Role;

/// Which book.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// A stairwell.
    DeBrug,
    /// A district.
    Waterkant,
    /// A region, for load.
    Negenstreek,
}

impl Which {
    /// The book of this code.
    pub fn of(code: &str) -> Option<Self> {
        [Self::DeBrug, Self::Waterkant, Self::Negenstreek]
            .into_iter()
            .find(|which| which.code() == code)
    }

    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::DeBrug => "de-brug",
            Self::Waterkant => "waterkant",
            Self::Negenstreek => "negenstreek",
        }
    }
}

/// How much there is of everything.
#[derive(Clone, Copy, Debug)]
pub struct Sizes {
    /// Cards, those of the team and the look-alikes among them.
    pub people: usize,
    /// Second cards of somebody, in another spelling.
    pub look_alikes: usize,
    pub encounters: usize,
    pub attendances: usize,
    pub signals: usize,
    pub cases: usize,
    pub items: usize,
    /// So many items stand in a rule, mostly.
    pub items_each: usize,
    pub two_versions: usize,
    pub groups: usize,
    pub duties: usize,
    pub consents: usize,
    /// So many of a hundred evenings have tables at which people were counted.
    pub tables: usize,
}

/// Somebody of the team.
#[derive(Clone, Copy, Debug)]
pub struct Member {
    pub name: &'static str,
    pub role: Role,
    /// The laptop with her keys, or the one at which she has a profile.
    pub laptop: usize,
}

/// A laptop.
#[derive(Clone, Copy, Debug)]
pub struct LaptopPlan {
    pub name: &'static str,
    pub class: LaptopClass,
    /// Who has keys there, by her place in the team.
    pub of: usize,
    /// So many hours is its clock ahead.
    pub hours_ahead: i64,
    /// The last day on which it meets the others.
    pub meets_until: i64,
    /// The day on which its access ends.
    pub ends_on: Option<i64>,
    /// So many of a hundred evenings are written down there.
    pub writes: usize,
}

/// A thing that the book of the same name has elsewhere, and not here.
pub struct LeftOut {
    /// What: a code.
    pub what: &'static str,
    /// How many there would be.
    pub planned: usize,
    /// Why there are none: a code.
    pub why: &'static str,
}

/// A book, before anything of it is drawn.
pub struct Book {
    pub which: Which,
    pub centre: &'static str,
    pub sizes: Sizes,
    /// Whoever founds the centre comes first.
    pub team: Vec<Member>,
    /// The one in the given folder comes first.
    pub laptops: Vec<LaptopPlan>,
    pub left_out: Vec<LeftOut>,
    /// The days on which all laptops meet, in the evening.
    pub meetings: Vec<i64>,
}

/// The last day of the year of a book; the first is 0.
pub const LAST_DAY: i64 = 364;
/// For so many days nothing was heard of the silent laptop.
const SILENT_FOR: i64 = 40;

impl Book {
    /// A book of this size; 1 is whole.
    pub fn of(which: Which, scale: f64) -> Self {
        let mut book = match which {
            Which::DeBrug => de_brug(),
            Which::Waterkant => waterkant(),
            Which::Negenstreek => negenstreek(),
        };
        book.scale(scale);
        book
    }

    /// The laptop at the desk: many hands a day.
    pub fn desk(&self) -> usize {
        let shared = |laptop: &LaptopPlan| laptop.class == LaptopClass::Shared;
        self.laptops.iter().position(shared).unwrap_or(0)
    }

    /// Who sits at this laptop: those who work there, or else whoever has keys there.
    pub fn sitters(&self, laptop: usize) -> Vec<usize> {
        let members = self.team.iter().enumerate();
        let mut found: Vec<usize> = members
            .filter(|(_, member)| member.laptop == laptop)
            .map(|(at, _)| at)
            .collect();
        if found.is_empty() {
            found.extend(self.laptops.get(laptop).map(|plan| plan.of));
        }
        found
    }

    /// Whether this laptop takes part in the meeting of this day.
    pub fn meets(&self, laptop: usize, day: i64) -> bool {
        let plan = self.laptops.get(laptop);
        plan.is_some_and(|plan| {
            day <= plan.meets_until && plan.ends_on.is_none_or(|ends| day < ends)
        })
    }

    fn scale(&mut self, scale: f64) {
        let sizes = &mut self.sizes;
        let team = self.team.len();
        for size in [
            &mut sizes.look_alikes,
            &mut sizes.encounters,
            &mut sizes.attendances,
            &mut sizes.signals,
            &mut sizes.cases,
            &mut sizes.items,
            &mut sizes.two_versions,
            &mut sizes.groups,
            &mut sizes.duties,
            &mut sizes.consents,
        ] {
            *size = scaled(*size, scale);
        }
        sizes.people = scaled(sizes.people, scale).max(team + sizes.look_alikes + 8);
        for left in &mut self.left_out {
            left.planned = scaled(left.planned, scale);
        }
    }
}

/// Nothing stays nothing; of what there is at least one stays.
#[allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "sizes of a book, far below where that loses anything"
)]
fn scaled(size: usize, scale: f64) -> usize {
    if size == 0 {
        return 0;
    }
    ((size as f64 * scale).round() as usize).max(1)
}

fn laptop(name: &'static str, class: LaptopClass, of: usize, writes: usize) -> LaptopPlan {
    LaptopPlan {
        name,
        class,
        of,
        hours_ahead: 0,
        meets_until: LAST_DAY,
        ends_on: None,
        writes,
    }
}

fn member(name: &'static str, role: Role, laptop: usize) -> Member {
    Member { name, role, laptop }
}

/// Every four weeks, counted back from forty days before the end; and then twice more.
fn every_four_weeks() -> Vec<i64> {
    let silent = LAST_DAY - SILENT_FOR;
    let mut days: Vec<i64> = (0..12).map(|weeks| silent - 28 * weeks).collect();
    days.push(0);
    days.extend([LAST_DAY - 12, LAST_DAY - 1]);
    days.sort_unstable();
    days
}

fn de_brug() -> Book {
    Book {
        which: Which::DeBrug,
        centre: "Portiek De Brug",
        sizes: Sizes {
            people: 45,
            look_alikes: 1,
            encounters: 18,
            attendances: 190,
            signals: 14,
            cases: 0,
            items: 7,
            items_each: 4,
            two_versions: 0,
            groups: 2,
            duties: 5,
            consents: 6,
            tables: 60,
        },
        team: vec![
            member("Marga de Wit", Role::Coordinator, 0),
            member("Amina El Amrani", Role::Host, 0),
            member("Bert van den Berg", Role::Volunteer, 0),
            member("Gönül Korkmaz", Role::Host, 0),
            member("Sanne", Role::Volunteer, 0),
        ],
        laptops: vec![laptop("Balie De Brug", LaptopClass::Shared, 0, 100)],
        left_out: vec![LeftOut {
            what: "cases",
            planned: 4,
            why: "shared_laptop",
        }],
        meetings: Vec::new(),
    }
}

fn waterkant() -> Book {
    let silent = LaptopPlan {
        meets_until: LAST_DAY - SILENT_FOR,
        ..laptop("Hülya thuis", LaptopClass::Personal, 5, 9)
    };
    let ahead = LaptopPlan {
        hours_ahead: 26,
        ..laptop("Joost thuis", LaptopClass::Personal, 6, 8)
    };
    let ended = LaptopPlan {
        ends_on: Some(214),
        ..laptop("Rachid thuis", LaptopClass::Personal, 7, 5)
    };
    Book {
        which: Which::Waterkant,
        centre: "Buurthuis De Waterkant",
        sizes: Sizes {
            people: 620,
            look_alikes: 18,
            encounters: 310,
            attendances: 4_900,
            signals: 64,
            cases: 122,
            items: 260,
            items_each: 5,
            two_versions: 30,
            groups: 12,
            duties: 46,
            consents: 70,
            tables: 45,
        },
        team: vec![
            member("Marjolein van Rossum", Role::Coordinator, 0),
            member("Samira Bensaïd", Role::Host, 1),
            member("Wim Engelen", Role::Volunteer, 1),
            member("Ngô Thị Lan", Role::Host, 1),
            member("Oksana Romanjoek", Role::Volunteer, 1),
            member("Hülya Şahin", Role::Mediator, 2),
            member("Joost Hermans", Role::Mediator, 3),
            member("Rachid Ziani", Role::Mediator, 4),
        ],
        laptops: vec![
            laptop("Marjolein thuis", LaptopClass::Personal, 0, 12),
            laptop("Balie De Waterkant", LaptopClass::Shared, 0, 66),
            silent,
            ahead,
            ended,
        ],
        left_out: vec![
            LeftOut {
                what: "mentor_pairs",
                planned: 24,
                why: "no_place_yet",
            },
            LeftOut {
                what: "stories",
                planned: 40,
                why: "no_place_yet",
            },
        ],
        meetings: every_four_weeks(),
    }
}

const STREEKS: [(&str, &str); 11] = [
    ("Ans Wolters", "Balie Noord"),
    ("Joop Hartman", "Balie Zuid"),
    ("Nawal Sabri", "Balie Oost"),
    ("Erdal Bulut", "Balie West"),
    ("Coby Rensen", "Balie Oude haven"),
    ("Radha Gopal", "Balie Molenhoek"),
    ("Piet Zandstra", "Balie Kerkdorp"),
    ("Olha Savtsjenko", "Balie Dijk"),
    ("Zofia Lis", "Balie Brink"),
    ("Hanna Tesfu", "Hanna thuis"),
    ("Sam Ooms", "Sam thuis"),
];

fn negenstreek() -> Book {
    let mut team = vec![member("Marijn Aalbers", Role::Coordinator, 0)];
    let mut laptops = vec![laptop("Marijn thuis", LaptopClass::Personal, 0, 45)];
    for (at, (name, called)) in STREEKS.iter().enumerate() {
        let is_at_home = called.ends_with("thuis");
        let (class, role) = if is_at_home {
            (LaptopClass::Personal, Role::Mediator)
        } else {
            (LaptopClass::Shared, Role::Host)
        };
        team.push(member(name, role, at + 1));
        laptops.push(laptop(called, class, at + 1, 5));
    }
    Book {
        which: Which::Negenstreek,
        centre: "Negenstreek",
        sizes: Sizes {
            people: 14_000,
            look_alikes: 0,
            encounters: 6_000,
            attendances: 90_000,
            signals: 300,
            cases: 10_000,
            items: 9_000,
            items_each: 5,
            two_versions: 0,
            groups: 60,
            duties: 200,
            consents: 400,
            tables: 15,
        },
        team,
        laptops,
        left_out: vec![LeftOut {
            what: "photos",
            planned: 400,
            why: "no_place_yet",
        }],
        meetings: vec![0, LAST_DAY - 1],
    }
}
