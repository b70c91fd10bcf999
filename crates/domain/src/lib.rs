//! The rules of the neighbourhood: pure values and functions.
//!
//! This room knows no clock, no chance, no disk and no network: times and ids come in as
//! arguments. Whatever a person typed is parsed here once, at the door, into a type that cannot
//! be wrong; every refusal has a name, and its words stand in Fluent.

pub mod agreement;
pub mod annual;
pub mod backup;
pub mod case;
mod choice;
pub mod code_list;
pub mod consent;
pub mod criterion;
pub mod encounter;
pub mod field;
pub mod figures;
pub mod forgetting;
pub mod group;
pub mod holidays;
pub mod ids;
pub mod import;
pub mod input;
pub mod kind;
pub mod language_pack;
pub mod lock;
pub mod loss;
pub mod mixing;
pub mod period;
pub mod person;
pub mod photo;
pub mod quick_code;
pub mod recordings;
pub mod refusal;
pub mod retention;
pub mod rule;
pub mod series;
pub mod signal;
pub mod text;
pub mod time;
pub mod week;
