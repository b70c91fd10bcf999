//! Kinds of documents, as numbers that are written into parcels and never change.

/// What a document is about. A number that this version does not know is kept and carried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DocumentKind {
    /// A meeting of neighbours.
    Encounter,
    /// A house or street rule.
    Rule,
    /// A person card: the only place where a name stands.
    Person,
    /// A laptop's name and class.
    Laptop,
    /// The centre's name.
    Centre,
    /// A mediation case, in a circle of its own.
    Case,
    /// An encounter that comes back.
    Series,
    /// Something somebody noticed in the neighbourhood, without names.
    Signal,
    /// A group of people: a household, an organisation, a project, a circle of one's own.
    Group,
    /// A consent that somebody gave.
    Consent,
    /// A field of the centre's own on person cards.
    Field,
    /// A photo with an encounter. The picture itself travels beside it.
    Photo,
    /// A note of the pair who have a case, in a circle of theirs.
    CaseNote,
    /// When somebody opened a case, in its circle.
    CaseReads,
    /// A criterion by which a centre is recognised.
    Criterion,
    /// What the parties of a case agreed, in the circle of that case.
    Agreement,
    /// A list of codes that the centre made its own.
    CodeList,
    /// What is left of cases of a year: rows without names, in the circle of those who lead.
    Statistics,
    /// Made by a newer version.
    Unknown(u16),
}

impl DocumentKind {
    /// The kind with this number.
    pub const fn from_number(number: u16) -> Self {
        match number {
            1 => Self::Encounter,
            2 => Self::Rule,
            3 => Self::Person,
            4 => Self::Laptop,
            5 => Self::Centre,
            6 => Self::Case,
            11 => Self::Series,
            7 => Self::Signal,
            8 => Self::Group,
            9 => Self::Consent,
            10 => Self::Field,
            12 => Self::Photo,
            17 => Self::CaseNote,
            18 => Self::CaseReads,
            16 => Self::Criterion,
            13 => Self::Agreement,
            15 => Self::CodeList,
            14 => Self::Statistics,
            newer => Self::Unknown(newer),
        }
    }

    /// The number of this kind.
    pub const fn number(self) -> u16 {
        match self {
            Self::Encounter => 1,
            Self::Rule => 2,
            Self::Person => 3,
            Self::Laptop => 4,
            Self::Centre => 5,
            Self::Case => 6,
            Self::Series => 11,
            Self::Signal => 7,
            Self::Group => 8,
            Self::Consent => 9,
            Self::Field => 10,
            Self::Photo => 12,
            Self::CaseNote => 17,
            Self::CaseReads => 18,
            Self::Criterion => 16,
            Self::Agreement => 13,
            Self::CodeList => 15,
            Self::Statistics => 14,
            Self::Unknown(number) => number,
        }
    }
}

impl From<u16> for DocumentKind {
    fn from(number: u16) -> Self {
        Self::from_number(number)
    }
}

impl From<DocumentKind> for u16 {
    fn from(kind: DocumentKind) -> Self {
        kind.number()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_reads_back_as_itself_also_those_of_newer_versions() {
        for number in 0..=u16::MAX {
            assert_eq!(DocumentKind::from_number(number).number(), number);
        }
        assert_eq!(DocumentKind::from_number(1), DocumentKind::Encounter);
        assert_eq!(DocumentKind::from_number(0), DocumentKind::Unknown(0));
    }
}
