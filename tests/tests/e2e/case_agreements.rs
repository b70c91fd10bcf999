//! At the kitchen table: two households agree on three points, in two languages; they sign, it is printed, and three weeks later
//! somebody asks how it goes.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::laptop::Laptop;
use crate::looks::{at_twice_the_size, from_the_right_in_long_words, in_every_theme};
use crate::pages::{hook, leave, sit_down};
use crate::until::until;
use crate::window::Window;

/// A print service that takes what it is given.
const PRINTS: &str = "cat > \"$BESIDE/paper.half\" && mv \"$BESIDE/paper.half\" \"$BESIDE/paper\"";
/// Stands in nothing but the agreement.
const CANARY: &str = "Kerkuilveren";

/// Karin's own laptop, on which a case of two households has been talked about.
pub struct Table {
    pub karin: Laptop,
    pub case: String,
    /// The two parties as the window names them, by their cards.
    pub seats: [String; 2],
    _stick: TempDir,
}

impl Table {
    pub fn new() -> Self {
        let stick = tempfile::tempdir().unwrap();
        let shared = Laptop::of_amina();
        let karin = Laptop::of_member(&shared, stick.path(), "Karin", "thuis", "coordinator");
        karin.program("lp", PRINTS);
        let report = json!({
            "reported_on": "2025-11-03", "kinds": ["noise_people"],
            "first_party": {"name": "Sema Yıldız", "address": "Portiek 12"},
            "second_party": {"name": "Victor Maas", "address": "Portiek 14"},
        });
        let saved = karin.ctl(&["case", "add"], Some(&report));
        let case = saved["id"].as_str().unwrap().to_owned();
        for what in ["intake", "first_talk", "second_talk", "session"] {
            let step = json!({"what": what, "on": "2025-11-05"});
            karin.ctl(&["case", "step", &case], Some(&step));
        }
        let beside = karin.ctl(&["case", "beside", &case], None);
        let card = |place: usize| beside["parties"][place]["party"].as_str().unwrap();
        let seats = [0, 1].map(|place| format!("party:{}", card(place)));
        Self {
            karin,
            case,
            seats,
            _stick: stick,
        }
    }

    /// What they agreed, as somebody else wrote it down.
    pub fn agrees(&self, languages: [&str; 2]) -> String {
        let other = match languages[1] {
            "ar" => [
                "بعد الساعة العاشرة نلبس الخف.",
                "ننظف الدرج بالتناوب.",
                "نطرق الباب أولا.",
            ],
            _ => [
                "Saat ondan sonra terlik giyeriz.",
                "Merdiveni sırayla süpürürüz.",
                "Önce zili çalarız.",
            ],
        };
        let item = |at: usize, text: &str, who: &str| json!({"text": {languages[0]: text, languages[1]: other[at]}, "responsible": who, "who": [who], "from": "2025-11-06"});
        let draft = json!({
            "items": [item(0, &format!("Na tien uur sloffen. {CANARY}"), "party:1"), item(1, "De trap om de beurt vegen.", "party:2")],
            "talk_first": {languages[0]: "Bel eerst aan.", languages[1]: other[2]}, "review_on": "2026-01-10",
        });
        let saved = self
            .karin
            .ctl(&["agreement", "add", "--case", &self.case], Some(&draft));
        saved["id"].as_str().unwrap().to_owned()
    }

    pub fn signs(&self, id: &str) {
        for (party, name) in [("party:1", "Sema"), ("party:2", "Victor")] {
            let draft = json!({"party": party, "way": "typed", "name": name});
            self.karin.ctl(&["agreement", "sign", id], Some(&draft));
        }
    }

    pub fn step(&self, what: &str) {
        let step = json!({"what": what, "on": "2025-11-05"});
        self.karin.ctl(&["case", "step", &self.case], Some(&step));
    }
}

/// The page of an agreement that stands so.
pub fn page(standing: &str) -> String {
    format!("{}[data-standing={standing}]", hook("agreement-page"))
}

/// A field or a choice of the item at this place, from 1.
fn item(place: usize, part: &str) -> String {
    format!(":nth-child({} of {}) {part}", place, hook("agreement-item"))
}

pub fn text(place: usize, column: usize) -> String {
    item(place, &hook(&format!("agreement-text-{column}")))
}

pub fn responsible(place: usize, seat: &str) -> String {
    item(place, &format!("label:has([type=radio][value='{seat}'])"))
}

pub fn party(seat: &str) -> String {
    format!("{}[data-seat='{seat}']", hook("agreement-party"))
}

#[tokio::test]
async fn three_points_for_two_households_in_dutch_and_turkish_are_written_signed_and_printed() {
    let table = Table::new();
    let window = table.karin.open().await;
    window.count_from_here();
    sit_down(&window).await;
    let mut faults = Vec::new();
    // From the first screen by the case to the agreement.
    window.click("a[href='#/afspraken']").await;
    window.click(".section-tabs a[href='#/zaken']").await;
    window.click(&format!("{} a", hook("case-row"))).await;
    window.see(&hook("new-agreement")).await;
    window.click(&hook("new-agreement")).await;
    window.see(&hook("agreement-form")).await;
    window.click("label:has([name=second][value=tr])").await;
    let [sema, victor] = &table.seats;
    let points = [
        (
            "Na tien uur draagt Sema sloffen.",
            "Saat ondan sonra Sema terlik giyer.",
            sema,
        ),
        (
            "Victor veegt de trap op maandag.",
            "Victor pazartesi merdiveni süpürür.",
            victor,
        ),
        (
            "Sema zet de fiets in de kelder.",
            "Sema bisikleti bodruma koyar.",
            sema,
        ),
    ];
    for (place, (dutch, turkish, seat)) in (1..).zip(points) {
        window.fill(&text(place, 0), dutch).await;
        window.fill(&text(place, 1), turkish).await;
        window.click(&responsible(place, seat)).await;
    }
    window.click(&hook("agreement-talk-first-use")).await;
    window
        .fill(&hook("agreement-talk-first-1"), "Önce zili çalarız.")
        .await;
    let before = window.interactions();
    in_every_theme(&window, "afspraak-maken", &mut faults).await;
    at_twice_the_size(&window, "afspraak-maken", &mut faults).await;
    assert_eq!(window.interactions(), before);
    window.click(&hook("save")).await;
    window.see(&page("draft")).await;
    in_every_theme(&window, "afspraak-nog-niet-getekend", &mut faults).await;
    for seat in [sema, victor] {
        window
            .click(&format!("{} {}", party(seat), hook("agreement-sign-now")))
            .await;
        window.draw(&hook("ink-pad")).await;
        if seat == sema {
            in_every_theme(&window, "afspraak-tekenen", &mut faults).await;
        }
        window.click(&hook("agreement-sign-save")).await;
        window
            .see(&format!("{}[data-signed=true]", party(seat)))
            .await;
    }
    window.see(&page("signed")).await;
    window.click(&hook("agreement-print")).await;
    window.read(&hook("toast"), "printer").await;
    let interactions = window.interactions();
    println!("T5: {interactions} from the picker");
    assert!(interactions <= 30, "{interactions} interactions");
    let paper = until("the paper", || async {
        fs::read(table.karin.path("bin/paper")).ok()
    })
    .await;
    let told = String::from_utf8_lossy(&paper);
    assert!(told.contains("<pdfaid:part>2</pdfaid:part>"), "no PDF/A");
    let mark = window
        .ask(
            "return document.querySelector('[data-testid=agreement-page]').dataset.mark",
            vec![],
        )
        .await;
    let read = pdf_text(&table.karin, &paper);
    for words in [
        "Na tien uur draagt Sema sloffen.",
        "Victor pazartesi merdiveni süpürür.",
        mark.as_str().unwrap(),
    ] {
        assert!(read.contains(words), "{words}: {read}");
    }
    in_every_theme(&window, "afspraak-getekend", &mut faults).await;
    at_twice_the_size(&window, "afspraak-getekend", &mut faults).await;
    from_the_right_in_long_words(&window, "afspraak-getekend", &mut faults).await;
    // Reading along, in large letters, and back by Esc.
    window.click(&hook("agreement-read")).await;
    window
        .see(&format!("{}[open]", hook("agreement-reading")))
        .await;
    window.keep_picture("afspraak-samen-lezen").await;
    window.click(&hook("reading-stop")).await;
    window
        .see_no_more(&format!("{}[open]", hook("agreement-reading")))
        .await;
    // Taken back with one press; and whether the referrer may hear it.
    window
        .click(&format!(
            "{} [data-seat='{sema}'] button:nth-of-type(1)",
            hook("agreement-told")
        ))
        .await;
    window
        .see(&format!(
            "{} [data-seat='{sema}'] [aria-pressed=true]",
            hook("agreement-told")
        ))
        .await;
    window
        .click(&format!("{} {}", party(victor), hook("agreement-unsign")))
        .await;
    window.see(&page("part")).await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window.shut().await;
}

/// What stands in a PDF, by the tools that a print shop would use.
fn pdf_text(laptop: &Laptop, pdf: &[u8]) -> String {
    let file = laptop.path("paper.pdf");
    fs::write(&file, pdf).unwrap();
    let said = std::process::Command::new("pdftotext")
        .args(["-raw", &file, "-"])
        .output()
        .unwrap();
    let text = String::from_utf8(said.stdout).unwrap();
    let plain = text
        .chars()
        .filter(|sign| !matches!(sign, '\u{200b}'..='\u{200f}' | '\u{2066}'..='\u{2069}'));
    plain
        .collect::<String>()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

#[tokio::test]
async fn three_weeks_later_point_one_is_kept_and_point_two_half_and_the_case_knows_it() {
    let table = Table::new();
    table.step("agreements");
    let id = table.agrees(["nl", "tr"]);
    table.signs(&id);
    let window = table.karin.open().await;
    sit_down(&window).await;
    let mut faults = Vec::new();
    window.see(&hook("due-case")).await;
    window.count_from_here();
    window.click(&format!("{} a", hook("due-case"))).await;
    let face = |place: usize, said: &str| {
        format!(
            ":nth-child({place} of {}) label:has([value={said}])",
            hook("aftercare-item")
        )
    };
    window.click(&face(1, "kept")).await;
    window.click(&face(2, "partly")).await;
    let before = window.interactions();
    in_every_theme(&window, "nazorg", &mut faults).await;
    at_twice_the_size(&window, "nazorg", &mut faults).await;
    assert_eq!(window.interactions(), before);
    window.click(&hook("save")).await;
    window
        .see(&format!("{} [data-said=partly]", hook("aftercare-answers")))
        .await;
    let interactions = window.interactions();
    println!("T7: {interactions} from Vandaag");
    assert!(interactions <= 4, "{interactions} interactions");
    in_every_theme(&window, "nazorg-bewaard", &mut faults).await;
    window.turn_to(&format!("#/zaak/{}", table.case)).await;
    window
        .see(&format!("{}[data-state=aftercare]", hook("case-page")))
        .await;
    window
        .see(&format!("{}[data-standing=signed]", hook("agreement-row")))
        .await;
    in_every_theme(&window, "zaak-met-afspraak", &mut faults).await;
    // The other party says otherwise, and both stand there.
    window
        .turn_to(&format!("#/zaak/{}/nazorg", table.case))
        .await;
    window
        .see(&format!(
            "label:has([name=party][value='{}']:checked)",
            table.seats[1]
        ))
        .await;
    window.click(&face(1, "not")).await;
    window.click(&hook("save")).await;
    window
        .read(&hook("aftercare-answers"), "Ze zeggen niet hetzelfde")
        .await;
    window.keep_picture("nazorg-verschilt").await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window.shut().await;
}

#[tokio::test]
async fn an_edit_after_signing_shows_both_texts_apart_and_nothing_stays_in_the_window_at_lock() {
    let table = Table::new();
    let id = table.agrees(["nl", "ar"]);
    table.signs(&id);
    let window = table.karin.open().await;
    sit_down(&window).await;
    let mut faults = Vec::new();
    window.turn_to(&format!("#/zaakafspraak/{id}")).await;
    window.see(&page("signed")).await;
    // The Arabic stands on its own side.
    let right = window.ask("const cell = document.querySelector('[data-testid=agreement-text] [lang=ar].bi-text'); return [cell.dir, getComputedStyle(cell).direction]", vec![]).await;
    assert_eq!(right, json!(["rtl", "rtl"]));
    in_every_theme(&window, "afspraak-arabisch", &mut faults).await;
    window.click(&hook("agreement-read")).await;
    window
        .see(&format!("{}[open]", hook("agreement-reading")))
        .await;
    window.keep_picture("afspraak-samen-lezen-arabisch").await;
    window.click(&hook("reading-stop")).await;
    window.click(&hook("change")).await;
    window.see(&hook("agreement-form")).await;
    in_every_theme(&window, "afspraak-maken-arabisch", &mut faults).await;
    // A word that blames gets a hint beside it, and is saved all the same.
    window
        .rewrite(&text(2, 0), "Victor moet altijd de trap vegen.")
        .await;
    window.see(&item(2, "[data-hint=blaming]")).await;
    window.keep_picture("afspraak-tip").await;
    window.leave_the_field().await;
    draft_is_kept(&window, "agreement", &id).await;
    leave(&window).await;
    for words in [CANARY, "altijd de trap", "Victor"] {
        assert_eq!(left_of(&window, words).await, json!([]), "{words}");
    }
    sit_down(&window).await;
    window
        .click(&format!("{}[data-form=agreement] a", hook("draft-row")))
        .await;
    window.see(&hook("agreement-form")).await;
    assert_eq!(
        window.value(&text(2, 0)).await,
        "Victor moet altijd de trap vegen."
    );
    window.click(&hook("save")).await;
    window.see(&page("changed")).await;
    window.see(&hook("agreement-changed")).await;
    assert_eq!(window.count(&hook("agreement-text")).await, 2);
    in_every_theme(&window, "afspraak-gewijzigd", &mut faults).await;
    window.click(&hook("undo")).await;
    window.see(&page("signed")).await;
    // A file of it is saved after a warning, where somebody points, and nowhere else.
    let drawer = tempfile::tempdir().unwrap();
    table.karin.will_point_at(drawer.path());
    window.click(&hook("agreement-save-file")).await;
    window.read(&hook("agreement-paper"), "niet op slot").await;
    window.click(&hook("agreement-file-yes")).await;
    window.see(".agreement-paper .saved-line").await;
    assert!(
        fs::read(drawer.path().join("Afspraken.pdf"))
            .unwrap()
            .starts_with(b"%PDF-")
    );
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window.shut().await;
    let places = places_of(CANARY, Path::new(&table.karin.path("")));
    assert_eq!(places, Vec::<String>::new());
}

#[tokio::test]
async fn a_signature_that_is_half_given_outlives_a_lock_and_a_language_goes_with_its_sentences() {
    let table = Table::new();
    let id = table.agrees(["nl", "ar"]);
    let sema = &table.seats[0];
    let window = table.karin.open().await;
    sit_down(&window).await;
    window.turn_to(&format!("#/zaakafspraak/{id}")).await;
    window.see(&page("draft")).await;
    window
        .click(&format!("{} {}", party(sema), hook("agreement-sign-now")))
        .await;
    window
        .click("label:has([name=sign-way][value=typed])")
        .await;
    window
        .fill(&hook("agreement-name"), "Sema van Ravensteijn")
        .await;
    window.leave_the_field().await;
    draft_is_kept(&window, "agreement_sign", &format!("{id}/{sema}")).await;
    leave(&window).await;
    assert_eq!(left_of(&window, "Ravensteijn").await, json!([]));
    sit_down(&window).await;
    let draft = format!("{}[data-form=agreement_sign] a", hook("draft-row"));
    window.click(&draft).await;
    window.see(&hook("agreement-name")).await;
    assert_eq!(
        window.value(&hook("agreement-name")).await,
        "Sema van Ravensteijn"
    );
    window.keep_picture("afspraak-half-getekend").await;
    window.click(&hook("agreement-sign-save")).await;
    window
        .see(&format!("{}[data-signed=true]", party(sema)))
        .await;
    // One language is enough after all: it asks first, for there are sentences in the other one.
    window.click(&hook("change")).await;
    window.see(&text(1, 1)).await;
    window.click("label:has([name=second][value=''])").await;
    window.see(&hook("agreement-language-ask")).await;
    window.see(&text(1, 1)).await;
    window.keep_picture("afspraak-taal-weg").await;
    window.click(&hook("agreement-language-take")).await;
    window.see_no_more(&text(1, 1)).await;
    window.click(&hook("save")).await;
    window.see(&page("changed")).await;
    window.shut().await;
    let shown = table.karin.ctl(&["agreement", "show", &id], None);
    assert_eq!(shown["languages"], json!(["nl"]));
    assert_eq!(shown["items"][0]["text"].as_object().unwrap().len(), 1);
}

/// Waits until what is half written lies on the disk.
async fn draft_is_kept(window: &Window, form: &str, about: &str) {
    let script = "const [form, about, done] = arguments; window.__TAURI_INTERNALS__.invoke('find_draft', { form, about }).then((kept) => done(!!kept), () => done(false))";
    until("a draft on the disk", || async {
        let kept = window
            .client
            .execute_async(script, vec![json!(form), json!(about)])
            .await;
        (kept.ok()? == json!(true)).then_some(())
    })
    .await;
}

/// Where the window itself still holds these words: on the page, in its title, in what it stores.
async fn left_of(window: &Window, words: &str) -> Value {
    let look = "
        const wanted = arguments[0].toLowerCase();
        const holds = (text) => (text ?? '').toLowerCase().includes(wanted);
        const found = [];
        if (holds(document.documentElement.outerHTML)) found.push('page');
        if (holds(document.title) || holds(location.href)) found.push('title');
        for (const store of [window['local' + 'Storage'], window['session' + 'Storage']]) {
            for (let index = 0; index < (store?.length ?? 0); index += 1) {
                if (holds(store.key(index)) || holds(store.getItem(store.key(index)))) found.push('storage');
            }
        }
        if (holds(JSON.stringify(history.state))) found.push('history');
        return found";
    window.ask(look, vec![json!(words)]).await
}

/// The files below a folder that hold a word as it stands.
fn places_of(word: &str, folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap().flatten() {
            let path = entry.path();
            if path.is_dir() && !path.is_symlink() {
                folders.push(path);
            } else if let Ok(bytes) = fs::read(&path)
                && String::from_utf8_lossy(&bytes).contains(word)
            {
                found.push(path.display().to_string());
            }
        }
    }
    found
}
