//! Beginnings of what people bring in from elsewhere. Everybody in it is invented.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use samenboek_domain::agreement::{Agreed, AgreedItem, Side};
use samenboek_domain::ids::{DocumentId, ItemId};
use samenboek_paper::sheets::{Cell, Column, Table, write_ods, write_xlsx};

use crate::targets::files::PNG;
use crate::targets::lists::{BETWEEN, OF_ODS, OF_XLSX, packed, parts_of, small};

pub fn all() -> Vec<(&'static str, Vec<Vec<u8>>)> {
    vec![
        ("agreed", agreements()),
        (
            "drawn",
            texts(&["100,100 200,150 300,90;310,100 400,280", "0,0 1000,300"]),
        ),
        ("rhythm", rhythms()),
        ("xlsx", workbooks_of_excel()),
        ("ods", workbooks_of_libre_office()),
        ("csv", csvs()),
        ("package", packages()),
        ("photo", photos()),
        ("language", languages()),
        ("recordings", spoken()),
    ]
}

fn texts(texts: &[&str]) -> Vec<Vec<u8>> {
    texts.iter().map(|text| text.as_bytes().to_vec()).collect()
}

fn with_how(how: u8, bytes: &[u8]) -> Vec<u8> {
    [&[how], bytes].concat()
}

/// Pieces behind a first byte that says that they are pieces.
fn pieces(pieces: &[&[u8]]) -> Vec<u8> {
    with_how(1, &pieces.join(&BETWEEN))
}

fn agreements() -> Vec<Vec<u8>> {
    let bare = Agreed {
        case: DocumentId::from_bytes([1; 16]),
        languages: vec!["nl".into()],
        items: Vec::new(),
        talk_first: [].into(),
        review_on: None,
    };
    let item = AgreedItem {
        id: ItemId::from_bytes([2; 16]),
        texts: [
            ("ar".into(), "هدوء بعد العاشرة".into()),
            ("nl".into(), "Stil na tien uur".into()),
        ]
        .into(),
        who: vec![Side::Mediators],
        others: Some("de kinderen".into()),
        place: Some("Portiek 12".into()),
        how: None,
        from: Some("2026-11-22".into()),
        until: None,
        responsible: Some(Side::Mediators),
    };
    let full = Agreed {
        languages: vec!["nl".into(), "ar".into()],
        items: vec![
            item.clone(),
            AgreedItem {
                id: ItemId::from_bytes([3; 16]),
                ..item
            },
        ],
        talk_first: [("nl".into(), "Eerst aanbellen".into())].into(),
        review_on: Some("2027-01-10".into()),
        ..bare.clone()
    };
    vec![bare.canonical(), full.canonical()]
}

fn rhythms() -> Vec<Vec<u8>> {
    [
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR,TU",
        "FREQ=MONTHLY;INTERVAL=1;BYDAY=-1SA",
        "FREQ=MONTHLY;INTERVAL=3;BYDAY=2MO",
        "FREQ=MONTHLY;INTERVAL=1",
    ]
    .map(|rule| [&[0x3f, 0xb4, 0x50, 0xb4], rule.as_bytes()].concat())
    .into()
}

/// A day, names, a number and a time, as people keep them.
fn evenings() -> Table {
    let day =
        |day: u32| chrono::NaiveDate::from_ymd_opt(2026, 11, day).map_or(Cell::Empty, Cell::Date);
    let time = chrono::NaiveTime::from_hms_opt(19, 30, 0).map_or(Cell::Empty, Cell::Time);
    Table {
        name: "Avonden".into(),
        columns: ["Datum", "Activiteit", "Aanwezig", "Aantal", "Tijd"]
            .map(Column::new)
            .into(),
        rows: vec![
            vec![
                day(6),
                Cell::text("Samen koken"),
                Cell::text("Fatima, Joris en 3 anderen"),
                Cell::Number(5.0),
                time,
            ],
            vec![
                day(13),
                Cell::text("=Taart"),
                Cell::Empty,
                Cell::Truth(true),
                Cell::Empty,
            ],
        ],
    }
}

const SHEET: &str = r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:D4"/><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Naam</t></is></c></row><row r="2"><c r="A2" s="1"><v>46332.5</v></c><c r="B2" t="s"><v>1</v></c><c r="D2" t="b"><v>1</v></c></row><row r="4"><c r="A4" t="e"><v>#DIV/0!</v></c><c r="B4"><f>1+1</f></c><c r="C4" t="str"><f>A1</f><v>x</v></c><c r="D4" t="d"><v>2026-11-20</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A2:A4"/></mergeCells></worksheet>"#;
const STRINGS: &str = r#"<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="2" uniqueCount="2"><si><t>Datum</t></si><si><r><t>Fat</t></r><r><t xml:space="preserve">ima </t></r></si></sst>"#;
const CONTENT: &str = r#"<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="Kade"><table:table-header-rows><table:table-row><table:table-cell office:value-type="string"><text:p>Datum</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Na<text:span>am</text:span></text:p></table:table-cell></table:table-row></table:table-header-rows><table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="date" office:date-value="2026-11-20T19:30:00" table:number-rows-spanned="2"/><table:table-cell office:value-type="string"><text:p>Fatima<text:s text:c="2"/>B</text:p><text:p>en Joris</text:p></table:table-cell><table:covered-table-cell table:number-columns-repeated="3"/><table:table-cell office:value-type="time" office:time-value="PT37H30M00S"/><table:table-cell office:value-type="float" office:value="3.5"/><table:table-cell office:value-type="boolean" office:boolean-value="true"/></table:table-row><table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="1024"/></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"#;

fn given(zip: &[u8], order: &[&str]) -> Vec<u8> {
    let parts = parts_of(zip);
    let of = |name: &&str| {
        let found = parts.iter().find(|(own, _)| own == name);
        found
            .map(|(_, content)| content.as_slice())
            .unwrap_or_default()
    };
    pieces(&order.iter().map(of).collect::<Vec<_>>())
}

fn plain(zip: &[u8]) -> Vec<u8> {
    let parts = parts_of(zip);
    let parts = parts
        .iter()
        .map(|(name, content)| (name.as_str(), content.as_slice()));
    with_how(0, &packed(parts))
}

fn workbooks_of_excel() -> Vec<Vec<u8>> {
    let (full, bare) = (
        write_xlsx(&[evenings()]).unwrap(),
        write_xlsx(&[small()]).unwrap(),
    );
    let first = |zip: &[u8]| given(zip, &OF_XLSX[..1]);
    vec![
        with_how(0, &bare),
        plain(&bare),
        pieces(&[SHEET.as_bytes(), STRINGS.as_bytes()]),
        pieces(&[SHEET.as_bytes()]),
        first(&full),
        given(&bare, &OF_XLSX),
    ]
}

fn workbooks_of_libre_office() -> Vec<Vec<u8>> {
    let (full, bare) = (
        write_ods(&[evenings()]).unwrap(),
        write_ods(&[small()]).unwrap(),
    );
    vec![
        with_how(0, &bare),
        plain(&bare),
        pieces(&[CONTENT.as_bytes()]),
        given(&full, &OF_ODS[..1]),
        given(&bare, &OF_ODS),
    ]
}

const CSVS: [&str; 6] = [
    "Datum;Activiteit;Naam;Aantal\r\n6-11-2026;Samen koken;Fatima;5\r\n13-11-2026;Taart;Joris en Jan;\r\n",
    "Naam,Telefoon,E-mail,Geboortedatum\nFatima,06-00001234,fatima@brug.example,1980-01-02\n\"Jan, de\",,,\n",
    "Naam\t6 nov\t13 nov\t20 nov\nFatima\tx\t\tx\nJoris\tja\tnee\t2\n",
    "De Brug\n\n\nDatum|Naam|Opmerking\n32-11-2026|J.|'=1+1\n|Fatima|\n2026-11-20|علي|\"a\n\"\"b\"\"\"\n",
    "sep=;\ndatum;aanwezig\n20/11/26;\"Fatima, Joris, +2\"\n",
    "week;naam;\n47;Fatima;1\n48;Fatima;\n",
];

fn csvs() -> Vec<Vec<u8>> {
    let mut inputs: Vec<Vec<u8>> = CSVS
        .iter()
        .map(|text| with_how(1, text.as_bytes()))
        .collect();
    let wide = |order: fn(u16) -> [u8; 2], mark: [u8; 2]| {
        let letters = CSVS[0].encode_utf16().flat_map(order);
        mark.into_iter().chain(letters).collect::<Vec<u8>>()
    };
    inputs.push(with_how(0, &wide(u16::to_le_bytes, [0xff, 0xfe])));
    inputs.push(with_how(1, &wide(u16::to_be_bytes, [0xfe, 0xff])));
    inputs.push(with_how(0, b"Naam;Plaats\r\nRen\xe9e;Caf\xe9 \x80\r\n"));
    inputs
}

fn packages() -> Vec<Vec<u8>> {
    let descriptor = r#"{"samenboek":{"version":1,"centre":"x"},"resources":[{"name":"people","path":"people.csv"},{"name":"encounters","path":"encounters.csv"}]}"#;
    let id = |n: u8| data_encoding::BASE32_NOPAD.encode(&[n; 16]).to_lowercase();
    let (zohra, soup, rule, item) = (id(1), id(2), id(3), id(4));
    let people = format!(
        "person,name,alias,minor,same_as\r\n{zohra},Zohra,,,\r\n{},\"Jan, de\",'=J,yes,{zohra}\r\n",
        id(5)
    );
    let encounters = format!(
        "encounter,title,happened_on,starts_at,ends_at,place,activity,conditions,tone,note\r\n{soup},Samen koken,2026-11-20,19:30:00,21:00:00,Portiek 12,meal,shared_goal backed_up,positive,\"Het was\ngezellig\"\r\n"
    );
    let attendances = format!(
        "encounter,part,person,people,table\r\n{soup},named,{zohra},1,1\r\n{soup},new,,2,\r\n{soup},counted,,7,\r\n"
    );
    let tables = format!("encounter,number,label\r\n{soup},1,Raam\r\n");
    let tallies = format!("encounter,table,group,people\r\n{soup},1,bonen,4\r\n");
    let organisers = format!("encounter,person\r\n{soup},{zohra}\r\n");
    let rules = format!(
        "rule,title,place,languages,evaluate_on,came_from\r\n{rule},Portiek schoon,Portiek 12,nl tr,2026-12-01,{soup}\r\n"
    );
    let items =
        format!("item,rule,number,person,from,until\r\n{item},{rule},1,{zohra},2026-02-01,\r\n");
    let sentences = format!("item,language,text\r\n{item},nl,Elke week\r\n{item},tr,Her hafta\r\n");
    let answers =
        format!("item,kept,on,written_at\r\n{item},partly,2026-11-01,2026-11-01T10:00:00Z\r\n");
    let all = [
        b"".as_slice(),
        people.as_bytes(),
        encounters.as_bytes(),
        attendances.as_bytes(),
        tables.as_bytes(),
        tallies.as_bytes(),
        organisers.as_bytes(),
        rules.as_bytes(),
        items.as_bytes(),
        sentences.as_bytes(),
        answers.as_bytes(),
    ];
    let theirs = [
        descriptor.as_bytes(),
        people.as_bytes(),
        encounters.as_bytes(),
    ]
    .join(&BETWEEN);
    vec![pieces(&all), pieces(&all[..4]), with_how(0, &theirs)]
}

fn picture(width: u32, height: u32) -> DynamicImage {
    let shade = |x: u32, y: u32| Rgb([(x * 19) as u8, (y * 23) as u8, (x ^ y) as u8]);
    DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, shade))
}

fn photos() -> Vec<Vec<u8>> {
    let saved = |format: ImageFormat| {
        let mut bytes = Vec::new();
        picture(12, 9)
            .write_to(&mut Cursor::new(&mut bytes), format)
            .unwrap();
        bytes
    };
    let kinds = [
        ImageFormat::Jpeg,
        ImageFormat::Png,
        ImageFormat::WebP,
        ImageFormat::Gif,
    ];
    let mut inputs: Vec<Vec<u8>> = kinds.map(|kind| with_how(0, &saved(kind))).into();
    let jpeg = saved(ImageFormat::Jpeg);
    let turned = b"\xff\xe1\x00\x22Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";
    inputs.push(with_how(0, &[&jpeg[..2], turned, &jpeg[2..]].concat()));
    inputs.push(with_how(
        0,
        b"\0\0\0\x18ftypheic\0\0\0\0mif1heic\0\0\0\x08mdat",
    ));
    inputs.push(with_how(1, &pieces_of_png(&saved(ImageFormat::Png))));
    inputs
}

/// The pieces of a PNG without their lengths and sums.
fn pieces_of_png(file: &[u8]) -> Vec<u8> {
    let mut rest = file.strip_prefix(PNG).unwrap();
    let mut pieces = Vec::new();
    while let Some((length, behind)) = rest.split_first_chunk::<4>() {
        let length = 4 + u32::from_be_bytes(*length) as usize;
        pieces.push(&behind[..length]);
        rest = &behind[length + 4..];
    }
    pieces.join(&BETWEEN)
}

fn languages() -> Vec<Vec<u8>> {
    let file = r#"{"samenboek":"language pack","version":1,"tag":"ti","name":"ትግርኛ","words":{"shell.ftl":"today = ሎሚ\nwelcome = { $name }\n"},"fonts":{"A.ttf":"AAEAAAA="}}"#;
    let fluent = "# Woorden\ntoday = Heute\nwelcome = Tag { $name }!\n    .label = { today }\n-house = Haus\ncount = { $count ->\n    [one] eins\n   *[other] { $count } in { -house }\n}\n";
    vec![
        with_how(0, file.as_bytes()),
        pieces(&[b"de", "Deutsch".as_bytes(), b"shell.ftl", fluent.as_bytes()]),
        pieces(&[
            b"fa-IR",
            "فارسی".as_bytes(),
            b"a.ftl",
            b"today = { NUMBER($n) }",
            b"F.woff2",
            b"wOF2\0\x01\0\0",
        ]),
    ]
}

fn spoken() -> Vec<Vec<u8>> {
    let file = r#"{"samenboek":"recordings","version":1,"tag":"ti","spoken_by":"Selam","clips":[{"text":"ሎሚ  እዩ","sound":"T2dnUwAC"},{"text":"Dag","sound":"UklGRgAA"}]}"#;
    vec![
        with_how(0, file.as_bytes()),
        pieces(&[
            b"nl",
            b"Joris",
            b"Vandaag",
            b"OggS\0\x02",
            "\u{2066}Dag\u{2069}".as_bytes(),
            b"ID3\x04\0",
        ]),
    ]
}
