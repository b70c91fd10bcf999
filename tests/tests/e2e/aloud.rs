//! Reading aloud: by a voice of the machine, by what somebody recorded, and never by the voice of another language.

use std::fs;

use data_encoding::BASE64;
use serde_json::json;

use crate::axe;
use crate::laptop::Laptop;
use crate::pages::{hook, sit_down};
use crate::until::until;

/// A synthesizer that speaks Dutch, and writes down what it says and how it was asked.
const DUTCH_VOICE: &str = r#"
case "$*" in
    *--voices*) printf 'Pty Language\n 5 nl --/M Dutch gmw/nl\n' ;;
    *) echo "$*" >> "$BESIDE/how"; cat >> "$BESIDE/said"; echo >> "$BESIDE/said" ;;
esac"#;

/// One that never comes to an end.
const ENDLESS_VOICE: &str = r#"
case "$*" in
    *--voices*) printf 'Pty Language\n 5 nl --/M Dutch gmw/nl\n' ;;
    *) echo "$$" > "$BESIDE/speaks.new"; mv "$BESIDE/speaks.new" "$BESIDE/speaks"; exec tail -f /dev/null ;;
esac"#;

fn written(laptop: &Laptop, name: &str) -> String {
    fs::read_to_string(laptop.path(&format!("bin/{name}"))).unwrap_or_default()
}

#[tokio::test]
async fn a_page_is_read_in_its_own_language_and_no_other_voice_takes_its_place() {
    let laptop = Laptop::of_amina();
    laptop.program("espeak-ng", DUTCH_VOICE);
    laptop.evening("Samen koken");
    let window = laptop.open().await;
    window.see(&hook("picker")).await;
    window.see(&hook("read-aloud")).await;
    sit_down(&window).await;
    window.turn_to("#/ontmoetingen").await;
    window.see(&hook("encounter-row")).await;
    window
        .click(&format!(".header {}", hook("read-aloud")))
        .await;
    until("the evening is read", || async {
        written(&laptop, "said")
            .contains("Samen koken")
            .then_some(())
    })
    .await;
    let said = written(&laptop, "said");
    assert!(said.starts_with("Ontmoetingen\n"), "{said}");
    let how = written(&laptop, "how");
    assert!(how.lines().all(|line| line.contains("-v nl")), "{how}");
    assert_eq!(axe::look(&window, "aloud").await, Vec::<String>::new());
    window.keep_picture("aloud").await;

    window.click(&hook("language-open")).await;
    window.click("dialog[open] [data-language=tr]").await;
    window.see("html[lang=tr]").await;
    window
        .see_no_more(&format!(".header {}", hook("read-aloud")))
        .await;
}

#[tokio::test]
async fn a_sentence_that_somebody_spoke_goes_before_the_voice_and_esc_is_silence() {
    let laptop = Laptop::of_amina();
    laptop.program("espeak-ng", ENDLESS_VOICE);
    let file = laptop.path("opnames.json");
    let clips = json!([{"text": "Voorlezen", "sound": BASE64.encode(&silence())}]);
    let pack = json!({"samenboek": "recordings", "version": 1, "tag": "nl", "spoken_by": "Fatma", "clips": clips});
    fs::write(&file, pack.to_string()).unwrap();
    let window = laptop.open().await;
    sit_down(&window).await;
    window.turn_to("#/instellingen/taal").await;
    laptop.will_point_at(file.as_ref());
    window.click(&hook("recordings-add")).await;
    window.see(&hook("recordings-added")).await;
    assert_eq!(axe::look(&window, "reading").await, Vec::<String>::new());
    window.keep_picture("reading").await;

    window
        .click(&format!(".header {}", hook("read-aloud")))
        .await;
    window
        .see(&format!(
            ".header {}[aria-label='Stop met voorlezen']",
            hook("read-aloud")
        ))
        .await;
    while written(&laptop, "speaks").is_empty() {
        tokio::task::yield_now().await;
    }
    window.type_keys("\u{e00c}").await;
    window
        .see(&format!(
            ".header {}[aria-label='Lees voor']",
            hook("read-aloud")
        ))
        .await;
    let pid = written(&laptop, "speaks");
    let speaks = std::path::Path::new("/proc").join(pid.trim());
    while speaks.exists() {
        tokio::task::yield_now().await;
    }
    let place = window.ask("return location.hash", Vec::new()).await;
    assert_eq!(
        place,
        json!("#/instellingen/taal"),
        "Esc stops the voice alone"
    );

    window
        .click(&format!("{} input[value=off]", hook("reading")))
        .await;
    window.see_no_more(&hook("read-aloud")).await;
}

/// A tenth of a second of nothing, as WAV.
fn silence() -> Vec<u8> {
    let samples = vec![0_u8; 1600];
    let size = u32::try_from(samples.len()).unwrap();
    let mut wav = b"RIFF".to_vec();
    wav.extend((36 + size).to_le_bytes());
    wav.extend(b"WAVEfmt \x10\0\0\0\x01\0\x01\0");
    wav.extend(8_000_u32.to_le_bytes());
    wav.extend(16_000_u32.to_le_bytes());
    wav.extend(b"\x02\0\x10\0data");
    wav.extend(size.to_le_bytes());
    wav.extend(samples);
    wav
}
