//! What a list is, and what its columns mean: closed lists with codes that never change.

use crate::choice::choices;

choices!(
    /// How a list is laid out.
    Shape {
        /// One row a visit.
        Visits => "visits",
        /// One row an encounter.
        Evenings => "evenings",
        /// One row a person, one column a date.
        Grid => "grid",
        /// One row a date, one column a person.
        GridByDate => "grid_by_date",
        /// One row a person: an address book.
        People => "people",
    }
);

choices!(
    /// What a column holds.
    Meaning {
        /// Nothing that is brought in.
        Skip => "skip",
        /// Something that a centre may not keep. Never brought in, whatever a person chooses.
        NotKept => "not_kept",
        /// The day.
        Date => "date",
        /// When it began, or from when until when.
        StartsAt => "starts_at",
        /// When it ended.
        EndsAt => "ends_at",
        /// What it was called.
        Title => "title",
        /// What people did; also what it was called, when no other column says so.
        Activity => "activity",
        /// Where.
        Place => "place",
        /// The series it belongs to.
        Series => "series",
        /// One person.
        Name => "name",
        /// The first name of one person.
        FirstName => "first_name",
        /// The small words before a surname.
        Infix => "infix",
        /// The surname.
        LastName => "last_name",
        /// Several people in one cell.
        Names => "names",
        /// How many people there were, the named ones among them.
        Count => "count",
        /// How many people there were besides the named ones.
        Further => "further",
        /// How many were new; or, beside one person, yes or no.
        NewFaces => "new_faces",
        /// Who made it happen.
        Organisers => "organisers",
        /// The mood.
        Tone => "tone",
        /// What changed between people.
        Changed => "changed",
        /// Whatever else is worth keeping.
        Note => "note",
        /// Whether somebody was there. In a grid its heading is a date or a person.
        Mark => "mark",
        /// A telephone number.
        Telephone => "telephone",
        /// An e-mail address.
        Email => "email",
        /// A street, perhaps with the number of the house.
        Street => "street",
        /// The number of the house.
        HouseNumber => "house_number",
        /// A postcode.
        Postcode => "postcode",
        /// A town or village.
        Town => "town",
        /// The language somebody likes to speak.
        Language => "language",
        /// What somebody is also called.
        Alias => "alias",
        /// The household somebody belongs to.
        Household => "household",
        /// Which interpreter somebody needs.
        Interpreter => "interpreter",
        /// The day somebody was born.
        BirthDate => "birth_date",
    }
);

impl Meaning {
    /// More than one column can have this meaning, and all are read.
    pub const fn may_repeat(self) -> bool {
        matches!(
            self,
            Self::Skip
                | Self::NotKept
                | Self::Name
                | Self::Names
                | Self::Organisers
                | Self::Note
                | Self::Changed
                | Self::Mark
        )
    }

    /// Something about one person that stands on no encounter.
    pub const fn is_contact(self) -> bool {
        matches!(
            self,
            Self::Telephone
                | Self::Email
                | Self::Street
                | Self::HouseNumber
                | Self::Postcode
                | Self::Town
                | Self::Language
                | Self::Alias
                | Self::Household
                | Self::Interpreter
                | Self::BirthDate
        )
    }

    /// A whole name, or a part of one.
    pub const fn is_name(self) -> bool {
        matches!(
            self,
            Self::Name | Self::FirstName | Self::Infix | Self::LastName
        )
    }

    /// Whether a list of this shape has a use for such a column.
    pub const fn is_used_by(self, shape: Shape) -> bool {
        let is_of_encounter = matches!(
            self,
            Self::Date
                | Self::StartsAt
                | Self::EndsAt
                | Self::Title
                | Self::Activity
                | Self::Place
                | Self::Series
                | Self::Organisers
                | Self::Tone
                | Self::Changed
                | Self::Note
        );
        let is_number = matches!(self, Self::Count | Self::Further | Self::NewFaces);
        match shape {
            Shape::Visits => {
                is_of_encounter
                    || is_number
                    || self.is_name()
                    || self.is_contact()
                    || matches!(self, Self::Names | Self::Mark)
            }
            Shape::Evenings => {
                is_of_encounter || is_number || matches!(self, Self::Name | Self::Names)
            }
            Shape::Grid => self.is_name() || self.is_contact() || matches!(self, Self::Mark),
            Shape::GridByDate => {
                is_of_encounter || is_number || matches!(self, Self::Names | Self::Mark)
            }
            Shape::People => self.is_name() || self.is_contact() || matches!(self, Self::Note),
        }
    }
}

choices!(
    /// Why a column may not be kept (special categories: GDPR article 9 and 10; identity numbers:
    /// article 46 of the Dutch implementation act).
    Sensitive {
        /// What somebody believes.
        Religion => "religion",
        /// Where somebody or their family comes from.
        Origin => "origin",
        /// Health, diets and allergies among it.
        Health => "health",
        /// Politics, or membership of a trade union.
        Politics => "politics",
        /// Whom somebody loves.
        SexLife => "sex_life",
        /// Crimes.
        Crime => "crime",
        /// A citizen service number.
        CitizenServiceNumber => "citizen_service_number",
        /// The number of a passport or the like.
        IdentityDocument => "identity_document",
    }
);
