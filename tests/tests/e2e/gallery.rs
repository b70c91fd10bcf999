//! A picture of every page, of an invented district and of a table at which two households agree: in Dutch and Arabic, light and
//! dark. `cargo xtask test --step gallery` makes them all; else a few, so that it goes on working.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::case_agreements::Table;
use crate::driver::target;
use crate::laptop::Laptop;
use crate::pages::sit_down;
use crate::window::Window;

/// Pages by name and address. The name is that of the route in the window.
type Pages = Vec<(String, String)>;

struct Album {
    folder: PathBuf,
    pictures: Vec<String>,
    /// Every so many pages one, when not all are wanted.
    step: usize,
}

impl Album {
    fn new() -> Self {
        let is_whole = std::env::var_os("SAMENBOEK_EVERY_PAGE").is_some();
        let folder = target().join("gallery");
        fs::create_dir_all(&folder).unwrap();
        Self {
            folder,
            pictures: Vec::new(),
            step: if is_whole { 1 } else { 20 },
        }
    }

    /// All these pages in one language.
    async fn of(&mut self, laptop: &Laptop, tag: &str, pages: &Pages) {
        laptop.speaks(tag);
        let window = laptop.open().await;
        window.see(&format!("html[lang='{tag}']")).await;
        self.picture(&window, &format!("{tag}-wie-ben-je")).await;
        sit_down(&window).await;
        for (name, address) in pages.iter().step_by(self.step) {
            window.turn_to("#/hulp").await;
            window.see("main h2").await;
            window.turn_to(address).await;
            window.see("main *").await;
            self.picture(&window, &format!("{tag}-{name}")).await;
        }
        window.shut().await;
    }

    async fn picture(&mut self, window: &Window, name: &str) {
        const DRESS: &str = "document.documentElement.dataset.theme = arguments[0]";
        for theme in ["light", "dark"] {
            window.ask(DRESS, vec![json!(theme)]).await;
            window.stands_still().await;
            let file = format!("{name}-{theme}.png");
            let picture = window.client.screenshot().await.unwrap();
            fs::write(self.folder.join(&file), picture).unwrap();
            self.pictures.push(file);
        }
    }

    /// One page that shows them all.
    fn close(self) {
        let figures: Vec<String> = self
            .pictures
            .iter()
            .map(|file| format!("<figure><img src=\"{file}\" loading=\"lazy\"><figcaption>{file}</figcaption></figure>"))
            .collect();
        let style = "body{font:16px sans-serif;display:grid;grid-template-columns:repeat(auto-fill,minmax(480px,1fr));gap:16px}figure{margin:0}img{max-width:100%;border:1px solid}";
        let page = format!(
            "<!doctype html><meta charset=\"utf-8\"><title>Samenboek</title><style>{style}</style>{}",
            figures.join("\n")
        );
        fs::write(self.folder.join("index.html"), page).unwrap();
    }
}

/// The id of the first of what a command lists.
fn first(laptop: &Laptop, words: &[&str], key: &str) -> String {
    let listed = laptop.lines(words, None);
    let id = listed.first().and_then(|line| line[key].as_str());
    id.unwrap_or_else(|| panic!("nothing in {words:?}"))
        .to_owned()
}

fn pages(list: &[(&str, String)]) -> Pages {
    let pages = list.iter();
    pages
        .map(|(name, address)| ((*name).to_owned(), address.clone()))
        .collect()
}

/// Every page of the open book, and of cases, in an invented district.
fn of_the_district(laptop: &Laptop) -> Pages {
    let encounter = first(laptop, &["encounter", "list", "--limit", "1"], "id");
    let rule = first(laptop, &["rule", "list"], "id");
    let signal = first(laptop, &["signal", "list"], "id");
    let case = first(laptop, &["case", "list", "--open"], "id");
    let group = first(laptop, &["group", "list"], "id");
    let consent = first(laptop, &["consent", "list"], "id");
    let person = first(laptop, &["person", "list"], "person");
    let series = &laptop.lines(&["series", "list"], None)[0];
    let time = series["coming"][0]["occurrence"].as_str().unwrap();
    let series = series["id"].as_str().unwrap();
    let home = laptop.ctl(&["laptop", "facts", "--laptop", "Joost thuis"], None);
    let home = home["id"].as_str().unwrap();
    let mut all = pages(&[
        ("today", "#/vandaag".into()),
        ("encounters", "#/ontmoetingen".into()),
        ("encounter-new", "#/ontmoeting/nieuw".into()),
        (
            "encounter-again",
            format!("#/ontmoeting/{encounter}/nog-een-keer"),
        ),
        ("encounter", format!("#/ontmoeting/{encounter}")),
        (
            "encounter-change",
            format!("#/ontmoeting/{encounter}/wijzig"),
        ),
        ("encounter-time", format!("#/ontmoeting/nieuw/reeks/{time}")),
        ("series-list", "#/reeksen".into()),
        ("series-new", "#/reeks/nieuw".into()),
        ("series", format!("#/reeks/{series}")),
        ("series-change", format!("#/reeks/{series}/wijzig")),
        ("import", "#/uit-een-lijst".into()),
        ("insight", "#/inzicht".into()),
        ("figures", "#/jaarcijfers/2025".into()),
        ("figures-behind", "#/jaarcijfers/2025/referrer/self".into()),
        ("signals", "#/signalen".into()),
        ("signal-new", "#/signaal/nieuw".into()),
        ("signal", format!("#/signaal/{signal}")),
        ("signal-change", format!("#/signaal/{signal}/wijzig")),
        ("cases", "#/zaken".into()),
        ("case-new", "#/zaak/nieuw".into()),
        ("case", format!("#/zaak/{case}")),
        ("case-change", format!("#/zaak/{case}/wijzig")),
        ("ccv", "#/ccv".into()),
        ("rules", "#/afspraken".into()),
        ("rule-new", "#/afspraak/nieuw".into()),
        ("rule", format!("#/afspraak/{rule}")),
        ("rule-change", format!("#/afspraak/{rule}/wijzig")),
        ("sharing", "#/delen".into()),
        ("laptop-add", "#/delen/laptop-erbij".into()),
        ("kept-apart", "#/delen/apart".into()),
        ("laptop", format!("#/delen/laptop/{home}")),
        ("clear-book", "#/boek-weghalen".into()),
        ("going-back", "#/terug-naar-kopie".into()),
        ("paper-key", "#/papieren-sleutel".into()),
        ("people", "#/mensen".into()),
        ("person-new", "#/mens/nieuw".into()),
        ("person-change", format!("#/mens/{person}/wijzig")),
        ("person", format!("#/mens/{person}")),
        ("access", format!("#/mens/{person}/wat-weten-we")),
        ("handover", format!("#/mens/{person}/overdragen")),
        ("consent-new", format!("#/mens/{person}/toestemming")),
        ("groups", "#/groepen".into()),
        ("group-new", "#/groep/nieuw".into()),
        ("group", format!("#/groep/{group}")),
        ("group-change", format!("#/groep/{group}/wijzig")),
        ("who-does", "#/wie-doet-wat".into()),
        ("consents", "#/toestemmingen".into()),
        ("consent", format!("#/toestemming/{consent}")),
        ("consent-change", format!("#/toestemming/{consent}/wijzig")),
        ("own-fields", "#/eigen-velden".into()),
        ("forget", format!("#/vergeten/ding/{encounter}")),
        ("versions", "#/twee-versies".into()),
        ("help", "#/hulp".into()),
        ("guide", "#/hulp/blad".into()),
        ("accessibility", "#/toegankelijkheid".into()),
        ("news", "#/wat-is-nieuw".into()),
    ]);
    for section in sections() {
        let address = format!("#/instellingen/{section}");
        all.push((format!("settings-{section}"), address));
    }
    // Whoever stands at the door goes nowhere else.
    all.push(("door".into(), format!("#/ontmoeting/{encounter}/deur")));
    all
}

/// What stands under the settings, as their page lists it.
fn sections() -> Vec<String> {
    let page = ui("src/features/settings/Settings.svelte");
    let lines = page.lines().filter_map(|line| {
        let (_, rest) = line.trim().split_once("{ name: \"")?;
        Some(rest.split_once('"')?.0.to_owned())
    });
    lines.collect()
}

/// What two households agree on.
fn of_the_table(table: &Table) -> Pages {
    let (case, agreement) = (&table.case, table.agrees(["nl", "ar"]));
    table.signs(&agreement);
    table.step("agreements");
    pages(&[
        ("agreement-new", format!("#/zaak/{case}/afspraak")),
        ("agreement", format!("#/zaakafspraak/{agreement}")),
        (
            "agreement-change",
            format!("#/zaakafspraak/{agreement}/wijzig"),
        ),
        ("aftercare", format!("#/zaak/{case}/nazorg")),
        ("case-letter", format!("#/zaak/{case}/brief/no_show")),
    ])
}

fn ui(path: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui");
    fs::read_to_string(folder.join(path)).unwrap()
}

#[tokio::test]
async fn every_page_has_its_pictures() {
    let marjolein = Laptop::fresh("waterkant");
    let told: Value = marjolein.ctl(&["demo", "--book", "waterkant", "--scale", "0.1"], None);
    assert_eq!(told["laptop"], "Marjolein thuis");
    let table = Table::new();
    let (district, agreed) = (of_the_district(&marjolein), of_the_table(&table));

    let routes = ui("src/frame/route.svelte.ts");
    let named = routes.lines().filter_map(|line| {
        let (_, rest) = line.trim().split_once("| { page: \"")?;
        Some(rest.split_once('"')?.0)
    });
    let has = |page: &str| {
        let all = district.iter().chain(&agreed);
        let mut names = all.map(|(name, _)| name.as_str());
        names.any(|name| name == page || name.starts_with(&format!("{page}-")))
    };
    let missing: Vec<&str> = named.filter(|page| !has(page)).collect();
    assert!(missing.is_empty(), "no picture of {missing:?}");

    let mut album = Album::new();
    for tag in ["nl", "ar"] {
        album.of(&marjolein, tag, &district).await;
        album.of(&table.karin, tag, &agreed).await;
    }
    album.close();
}
