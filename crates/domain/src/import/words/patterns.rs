//! The words above columns, in Dutch and English, one text of patterns for each meaning.
//!
//! Patterns are parted by commas. A pattern is one or more words that must all stand in the
//! heading. A word that ends in `*` is a beginning; a pattern that begins with `=` is the whole
//! heading. The first pattern that fits decides, so what is more telling stands earlier.

use crate::import::meaning::{Meaning, Sensitive};

/// What may not be kept.
pub(super) const SENSITIVE: [(Sensitive, &str); 8] = [
    (
        Sensitive::CitizenServiceNumber,
        "bsn*, burgerservice*, burger service*, sofinummer*, sofi nummer",
    ),
    (
        Sensitive::IdentityDocument,
        "paspoort*, passport*, identiteits*, identity*, id nummer, documentnummer, idnummer",
    ),
    (
        Sensitive::Religion,
        "geloof*, religie*, religion*, godsdienst*, levensbeschouw*, kerkgenootschap*",
    ),
    (
        Sensitive::Origin,
        "herkomst*, afkomst*, geboorteplaats*, nationalit*, etnic*, etnisch*, ethnic*, geboorteland*, \
         geboren in, country birth, country origin, origin, =ras, migratie*, verblijfs*, \
         statushouder*, asiel*, huidskleur*, allochtoon",
    ),
    (
        Sensitive::Health,
        "gezondheid*, ziekte*, medicatie*, medicijn*, medisch*, medic*, diagnos*, allerg*, \
         dieet*, diet, diets, handicap*, beperking*, disabilit*, health*, illness*, \
         huisarts*, psych*, verslaving*, zorgvraag*, rolstoel*",
    ),
    (Sensitive::Politics, "politiek*, politic*, vakbond*, union"),
    (Sensitive::SexLife, "seksue*, sexual*, geaardheid"),
    (
        Sensitive::Crime,
        "strafblad*, justitie*, veroordel*, criminal*",
    ),
];

/// What the other columns mean.
pub(super) const HEADINGS: [(Meaning, &str); 32] = [
    (
        Meaning::Skip,
        "leeftijd*, age, geslacht*, gender, =m v, handtekening*, paraaf, signature, \
         volgnummer, =nr, =no, =id, nummer lid*, lidnummer*, lidnr*, totaal*, total*, som, \
         betaald*, bedrag*, kosten, prijs, weekdag, week, maand, jaar, noodcontact*",
    ),
    (
        Meaning::BirthDate,
        "geboorte*, geboren*, geb datum, gebdatum*, birth*, born, verjaardag*, dob",
    ),
    (
        Meaning::Date,
        "datum*, begindatum*, startdatum*, =dag, =wanneer, date*, =day, =when",
    ),
    (
        Meaning::Alias,
        "bijnaam*, alias, nickname*, ook bekend, known as",
    ),
    (Meaning::Household, "huishouden*, gezin*, household*"),
    (Meaning::Interpreter, "tolk*, interpreter*"),
    (Meaning::Email, "email*, mail*, e mail*"),
    (
        Meaning::Telephone,
        "telefoon*, tel, telnr*, telnummer*, mobiel*, mobile*, gsm, 06*, phone*, telephone*, \
         whatsapp*",
    ),
    (Meaning::Postcode, "postcode*, postal*, zip*"),
    (
        Meaning::HouseNumber,
        "huisnummer*, huisnr*, huis nr, house number, hnr",
    ),
    (
        Meaning::Street,
        "straat*, adres*, address*, street*, woonadres*",
    ),
    (
        Meaning::Town,
        "woonplaats*, =plaats, stad, dorp, town, city",
    ),
    (
        Meaning::Language,
        "taal, talen, spreektaal, moedertaal, voertaal, language*",
    ),
    (
        Meaning::NewFaces,
        "nieuw, nieuwe, nieuwe gezicht*, nieuwkomer*, new, newcomer*, eerste keer, \
         first time, voor het eerst",
    ),
    (
        Meaning::Organisers,
        "organis*, gastheer*, gastvrouw*, begeleid*, host*, leiding, vrijwilliger*, \
         volunteer*, coordinator*, docent*, trainer*",
    ),
    (Meaning::Tone, "sfeer*, stemming*, mood, tone, atmosphere"),
    (
        Meaning::Changed,
        "veranderd*, veranderde*, verandering*, changed, resultaat*, opbrengst*",
    ),
    (
        Meaning::Further,
        "overig* bezoekers, overig* deelnemers, overigen, anderen, others, naamloos, =extra, \
         gasten, guests, introduce*",
    ),
    (
        Meaning::Count,
        "aantal*, opkomst, count, hoeveel*, how many, attendance, number, bezoekersaantal*, \
         bezoekers totaal, personen",
    ),
    (
        Meaning::Names,
        "namen, names, deelnemerslijst, aanwezigen, wie waren*, wie kwamen*, who came, \
         deelnemers, bezoekers, participants, visitors, attendees",
    ),
    (
        Meaning::Mark,
        "aanwezig, present, aanwezigheid, opgekomen, gekomen, geweest",
    ),
    (
        Meaning::FirstName,
        "voornaam*, roepnaam*, voorletter*, first name, given name, firstname",
    ),
    (
        Meaning::Infix,
        "tussenvoegsel*, tussenv*, voorvoegsel*, infix, =tv",
    ),
    (
        Meaning::LastName,
        "achternaam*, familienaam*, last name, surname, family name, lastname",
    ),
    (
        Meaning::EndsAt,
        "eind*, =tot, einde*, end, ends, until, eindtijd*, =to",
    ),
    (
        Meaning::StartsAt,
        "begin*, start*, =van, aanvang*, tijd*, time*, =from, hoe laat",
    ),
    (
        Meaning::Series,
        "reeks*, groep*, serie*, series, group*, cursus*",
    ),
    (
        Meaning::Place,
        "plek*, locatie*, =waar, zaal*, place*, location*, =where, ruimte*, \
         adres activiteit, room, gebouw",
    ),
    (
        Meaning::Note,
        "opmerk*, notitie*, bijzonderhed*, note*, notes, remark*, comment*, toelichting*, \
         verslag*, memo, info*",
    ),
    (
        Meaning::Activity,
        "activiteit*, =wat, activity*, soort*, =what, type, programma*, workshop*",
    ),
    (
        Meaning::Title,
        "titel*, omschrijving*, title*, onderwerp*, thema*, bijeenkomst*, evenement*, \
         event*, description",
    ),
    (
        Meaning::Name,
        "naam*, deelnemer*, bezoeker*, =wie, name*, =who, bewoner*, buur, buren, buurman, \
         buurvrouw, persoon, person, participant*, visitor*, resident*, klant*, gast, guest, \
         mensen",
    ),
];
