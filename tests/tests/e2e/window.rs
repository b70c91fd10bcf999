//! The window as somebody uses it: what they see, and every click, committed field and shortcut counted.

use std::cell::Cell;
use std::fs;
use std::path::Path;

use fantoccini::actions::{
    InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction,
};
use fantoccini::elements::Element;
use fantoccini::error::{CmdError, ErrorStatus};
use fantoccini::key::Key;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use crate::driver::{Driver, end_all, program, target};
use crate::until::until;

/// One open window.
pub struct Window {
    /// The session itself, for what is no interaction.
    pub client: Client,
    driver: Driver,
    laptop: &'static str,
    interactions: Cell<u32>,
}

impl Window {
    /// Starts the program and waits for its first screen.
    pub async fn open(driver: Driver, laptop: &'static str) -> Self {
        let window = Self::of(driver, laptop, &program("SAMENBOEK_APP", "samenboek")).await;
        window.see("#app > *").await;
        window
    }

    /// The window of this program, whatever is in it.
    pub async fn of(driver: Driver, laptop: &'static str, program: &Path) -> Self {
        let options = json!({"binary": program, "args": []});
        let mut wanted = serde_json::Map::new();
        wanted.insert("webkitgtk:browserOptions".to_owned(), options);
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(wanted);
        let address = driver.address();
        let client = until("a session with the window", || async {
            builder.connect(&address).await.ok()
        })
        .await;
        Self {
            client,
            driver,
            laptop,
            interactions: Cell::new(0),
        }
    }

    /// Milliseconds from the start of the process until the first words were painted. The kernel counts the start in
    /// hundredths of a second.
    pub async fn painted_after(&self, program: &Path) -> f64 {
        const PAINTED: &str = "
            const [done] = arguments;
            const look = () => {
                const [first] = performance.getEntriesByName('first-contentful-paint');
                if (first) done(performance.timeOrigin + first.startTime);
                else setTimeout(look, 20);
            };
            look();";
        let told = self.client.execute_async(PAINTED, vec![]).await.unwrap();
        told.as_f64().unwrap() - self.driver.started_at(program)
    }

    /// Waits until this is on the screen.
    pub async fn see(&self, css: &str) -> Element {
        until(
            &format!("{css} on the screen of {}", self.laptop),
            || async {
                let found = self.client.find(Locator::Css(css)).await.ok()?;
                found.is_displayed().await.ok()?.then_some(found)
            },
        )
        .await
    }

    /// Waits until this is gone.
    pub async fn see_no_more(&self, css: &str) {
        until(&format!("{css} gone from {}", self.laptop), || async {
            let found = self.client.find_all(Locator::Css(css)).await.ok()?;
            found.is_empty().then_some(())
        })
        .await;
    }

    /// Waits until this says so.
    pub async fn read(&self, css: &str, words: &str) {
        until(&format!("{css} saying “{words}”"), || async {
            let text = self.text(css).await?;
            text.contains(words).then_some(())
        })
        .await;
    }

    /// What stands there now.
    pub async fn text(&self, css: &str) -> Option<String> {
        let found = self.client.find(Locator::Css(css)).await.ok()?;
        found.text().await.ok()
    }

    /// How many there are now.
    pub async fn count(&self, css: &str) -> usize {
        self.client.find_all(Locator::Css(css)).await.unwrap().len()
    }

    /// What was typed in a field.
    pub async fn value(&self, css: &str) -> String {
        self.see(css)
            .await
            .prop("value")
            .await
            .unwrap()
            .unwrap_or_default()
    }

    /// A click: one interaction.
    pub async fn click(&self, css: &str) {
        self.press(Locator::Css(css), css).await;
    }

    /// A click on what carries these words.
    pub async fn click_words(&self, kind: &str, words: &str) {
        let path = format!("//{kind}[contains(normalize-space(.), \"{words}\")]");
        self.press(Locator::XPath(&path), words).await;
    }

    async fn press(&self, what: Locator<'_>, name: &str) {
        // A page fills bit by bit: what was at a place a moment ago may have made room for something else.
        let stood_at = Cell::new(None);
        let moved_away = Cell::new(false);
        until(&format!("{name} to click on"), || async {
            let found = self.client.find(what).await.ok()?;
            let stands_at = found.rectangle().await.ok();
            if stood_at.replace(stands_at) != stands_at {
                return None;
            }
            match found.click().await {
                Ok(()) => Some(()),
                Err(refused) if passes(&refused) => {
                    if !moved_away.replace(true) {
                        self.leaves_the_toast().await;
                    }
                    None
                }
                Err(refused) => panic!("click on {name}: {refused}"),
            }
        })
        .await;
        self.interacted();
    }

    /// A message stays as long as a pointer rests on it. Whoever finds one before a button moves away.
    async fn leaves_the_toast(&self) {
        let away = "document.querySelector('.toast-layer')?.dispatchEvent(new PointerEvent('pointerleave'))";
        let _ = self.client.execute(away, vec![]).await;
    }

    /// A field filled in: one interaction.
    pub async fn fill(&self, css: &str, text: &str) {
        self.write(css, text).await;
        self.interacted();
    }

    /// A field filled in and committed with Enter: still one.
    pub async fn fill_and_enter(&self, css: &str, text: &str) {
        self.fill(css, &format!("{text}{}", char::from(Key::Enter)))
            .await;
    }

    /// A field emptied and filled in anew: one interaction.
    pub async fn rewrite(&self, css: &str, text: &str) {
        let select_all = format!("{}a{}", char::from(Key::Control), char::from(Key::Null));
        self.write(css, &select_all).await;
        self.write(css, text).await;
        self.interacted();
    }

    /// Keys into a field. A field that went away with its page before the first key takes none: the next one gets them.
    async fn write(&self, css: &str, keys: &str) {
        until(&format!("{css} to write in"), || async {
            let field = self.client.find(Locator::Css(css)).await.ok()?;
            match field.send_keys(keys).await {
                Ok(()) => Some(()),
                Err(refused) if passes(&refused) => None,
                Err(refused) => panic!("keys into {css}: {refused}"),
            }
        })
        .await;
    }

    /// A key together with Ctrl: one interaction.
    pub async fn ctrl(&self, key: char) {
        let keys = KeyActions::new("keys".to_owned())
            .then(KeyAction::Down {
                value: Key::Control.into(),
            })
            .then(KeyAction::Down { value: key })
            .then(KeyAction::Up { value: key })
            .then(KeyAction::Up {
                value: Key::Control.into(),
            });
        self.client.perform_actions(keys).await.unwrap();
        self.interacted();
    }

    /// A stroke drawn across what stands there: one interaction.
    pub async fn draw(&self, css: &str) {
        let element = self.see(css).await;
        let into_sight = "document.querySelector(arguments[0]).scrollIntoView({ block: 'center' })";
        self.ask(into_sight, vec![json!(css)]).await;
        let (_, _, width, height) = element.rectangle().await.unwrap();
        let duration = None;
        let to = |across: f64, down: f64| PointerAction::MoveToElement {
            element: element.clone(),
            duration,
            x: (width * across).round(),
            y: (height * down).round(),
        };
        let button = MOUSE_BUTTON_LEFT;
        let mut hand = MouseActions::new("hand".to_owned())
            .then(to(-0.35, 0.2))
            .then(PointerAction::Down { button });
        for (across, down) in [
            (-0.2, -0.3),
            (-0.1, 0.25),
            (0.05, -0.2),
            (0.2, 0.2),
            (0.35, -0.1),
        ] {
            hand = hand.then(to(across, down));
        }
        let hand = hand.then(PointerAction::Up { button });
        self.client.perform_actions(hand).await.unwrap();
        self.interacted();
    }

    /// Keys as somebody without a mouse presses them, wherever the focus is.
    pub async fn type_keys(&self, keys: &str) {
        let mut actions = KeyActions::new("keys".to_owned());
        for key in keys.chars() {
            actions = actions
                .then(KeyAction::Down { value: key })
                .then(KeyAction::Up { value: key });
        }
        self.client.perform_actions(actions).await.unwrap();
    }

    /// Tab, until the focus is on what the selector names.
    pub async fn tab_to(&self, css: &str) {
        let script = "return document.activeElement.matches(arguments[0])";
        self.tab_until(script, css).await;
    }

    /// Tab, until the focus is on the face with this name.
    pub async fn tab_to_face(&self, name: &str) {
        let script =
            "return document.activeElement.closest('.choice')?.textContent.trim() === arguments[0]";
        self.tab_until(script, name).await;
    }

    async fn tab_until(&self, script: &str, goal: &str) {
        for _ in 0..60 {
            if self.ask(script, vec![json!(goal)]).await == json!(true) {
                return;
            }
            self.type_keys(&char::from(Key::Tab).to_string()).await;
        }
        panic!("the tab key never came to {goal}");
    }

    /// The focus leaves the field, as it does when somebody looks elsewhere.
    pub async fn leave_the_field(&self) {
        self.type_keys(&char::from(Key::Tab).to_string()).await;
    }

    /// Waits until what was typed lies on the disk.
    pub async fn draft_is_kept(&self, form: &str) {
        self.draft_about(form, None).await;
    }

    /// Waits until the draft of this form about this thing lies on the disk.
    pub async fn draft_about(&self, form: &str, about: Option<&str>) {
        let script = "const [form, about, done] = arguments; window.__TAURI_INTERNALS__.invoke('find_draft', { form, about }).then((kept) => done(!!kept), () => done(false))";
        until("a draft on the disk", || async {
            let kept = self
                .client
                .execute_async(script, vec![json!(form), json!(about)])
                .await;
            (kept.ok()? == json!(true)).then_some(())
        })
        .await;
    }

    /// Puts the window somewhere on the screen, in a size.
    pub async fn stand_at(&self, x: u32, width: u32, height: u32) {
        self.client
            .set_window_rect(x, 0, width, height)
            .await
            .unwrap();
        until("the window in its new size", || async {
            let size = self.ask("return [innerWidth, innerHeight]", vec![]).await;
            (size == json!([width, height])).then_some(())
        })
        .await;
    }

    /// The letters so many times as large, as somebody does with Ctrl and plus.
    pub async fn read_at(&self, size: u32) {
        let script = "const [size, done] = arguments; window.__TAURI_INTERNALS__.invoke('plugin:webview|set_webview_zoom', { value: size }).then(() => done(null), (fault) => done(String(fault)))";
        let fault = self.client.execute_async(script, vec![json!(size)]).await;
        assert_eq!(fault.unwrap(), Value::Null);
        until("letters in that size", || async {
            let width = self.ask("return innerWidth", vec![]).await;
            (width == json!(1366 / size)).then_some(())
        })
        .await;
    }

    /// Waits until nothing moves or fades any more.
    pub async fn stands_still(&self) {
        let script = "const done = arguments[0]; document.fonts.ready.then(() => requestAnimationFrame(() => done(document.getAnimations().every((each) => each.playState !== 'running'))))";
        until("a page that stands still", || async {
            let still = self.client.execute_async(script, vec![]).await.ok()?;
            (still == json!(true)).then_some(())
        })
        .await;
    }

    fn interacted(&self) {
        self.interactions.set(self.interactions.get() + 1);
    }

    /// Counts from here on.
    pub fn count_from_here(&self) {
        self.interactions.set(0);
    }

    /// The interactions since.
    pub fn interactions(&self) -> u32 {
        self.interactions.get()
    }

    /// Opens a page by its address: no interaction, a way to get a test where it begins.
    pub async fn turn_to(&self, address: &str) {
        self.ask("location.hash = arguments[0]", vec![json!(address)])
            .await;
    }

    /// What the page itself answers.
    pub async fn ask(&self, script: &str, given: Vec<Value>) -> Value {
        self.client.execute(script, given).await.unwrap()
    }

    /// Keeps a picture of the window.
    pub async fn keep_picture(&self, name: &str) {
        let folder = target().join("e2e");
        fs::create_dir_all(&folder).unwrap();
        let picture = self.client.screenshot().await.unwrap();
        fs::write(folder.join(format!("{name}.png")), picture).unwrap();
    }

    /// The plug is pulled: the program gets no chance to say goodbye.
    pub fn pull_the_plug(self) {
        self.driver.kill_the_window();
    }

    /// Shuts the window in peace.
    pub async fn shut(self) {
        // One that is already going can no longer be found by what it works in.
        let all = self.driver.processes();
        let _ = self.client.clone().close().await;
        end_all(&all);
    }
}

/// What a moment's patience mends: not there yet, redrawn under the mouse, or still covered.
fn passes(refused: &CmdError) -> bool {
    let CmdError::Standard(refused) = refused else {
        return false;
    };
    refused.error == ErrorStatus::StaleElementReference
        || refused.error == ErrorStatus::ElementNotInteractable
        || refused.error == ErrorStatus::ElementClickIntercepted
        || refused.error == ErrorStatus::NoSuchElement
}
