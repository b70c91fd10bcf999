//! How a page looks to those who need it otherwise: other colours, twice the size.

use serde_json::{Value, json};

use crate::axe;
use crate::window::Window;

/// What axe finds on this page in light, in dark and in high contrast. A picture of each is kept.
pub async fn in_every_theme(window: &Window, place: &str, faults: &mut Vec<String>) {
    let dress = "if (arguments[0]) document.documentElement.dataset.theme = arguments[0]; else delete document.documentElement.dataset.theme";
    for theme in ["light", "dark", "contrast"] {
        window.ask(dress, vec![json!(theme)]).await;
        faults.extend(axe::look(window, &format!("{place} ({theme})")).await);
        window.keep_picture(&format!("{theme}-{place}")).await;
    }
    window.ask(dress, vec![json!("")]).await;
    faults.extend(beside(window, place).await);
}

/// The same at twice the size: nothing beside the window, no word cut.
pub async fn at_twice_the_size(window: &Window, place: &str, faults: &mut Vec<String>) {
    window.read_at(2).await;
    faults.extend(beside(window, &format!("{place} at twice the size")).await);
    window.keep_picture(&format!("2x-{place}")).await;
    window.read_at(1).await;
}

/// From right to left and with words far longer than Dutch ones, as another language may have them. Nothing of it stays.
pub async fn from_the_right_in_long_words(window: &Window, place: &str, faults: &mut Vec<String>) {
    let stretch = "
        document.documentElement.dir = 'rtl';
        const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
        window.__short = [];
        for (let node = walk.nextNode(); node; node = walk.nextNode()) {
            if (!node.data.trim() || node.parentElement.closest('.digits')) continue;
            window.__short.push([node, node.data]);
            node.data = node.data + ' والمستخدمون للتنسيق';
        }";
    let shrink = "
        for (const [node, words] of window.__short) node.data = words;
        document.documentElement.dir = 'ltr'";
    window.ask(stretch, vec![]).await;
    let onwards = "
        const left = [...document.querySelectorAll('.digits span')].map((each) => each.getBoundingClientRect().left);
        return left.every((at, index) => index === 0 || at > left[index - 1])";
    if window.ask(onwards, vec![]).await != json!(true) {
        faults.push(format!("{place}: digits run from right to left"));
    }
    faults.extend(beside(window, &format!("{place} from the right")).await);
    window.keep_picture(&format!("rtl-{place}")).await;
    window.ask(shrink, vec![]).await;
}

/// What reaches beside the window, also where no scroll bar tells; and words that are cut off inside their box.
const BESIDE: &str = "
    const name = (each) => each.outerHTML.slice(0, 120);
    const hidden = (each) => each.closest('.visually-hidden, [aria-hidden=true], dialog:not([open])');
    const beside = [...document.querySelectorAll('main *, header *')].filter((each) => {
        const { left, right, width } = each.getBoundingClientRect();
        return width > 1 && !hidden(each) && (right > innerWidth + 1 || left < -1);
    });
    const letters = (each) => {
        const walk = document.createTreeWalker(each, NodeFilter.SHOW_TEXT);
        const rects = [];
        for (let node = walk.nextNode(); node; node = walk.nextNode()) {
            const range = document.createRange();
            range.selectNodeContents(node);
            if (!hidden(node.parentElement)) rects.push(...range.getClientRects());
        }
        return rects.filter((rect) => rect.width > 1);
    };
    const boxes = [...document.querySelectorAll('button, a, label, h1, h2, h3, p, th, td, dt, dd, li, legend, .slip')];
    const cut = boxes.filter((each) => {
        const box = each.getBoundingClientRect();
        return !hidden(each) && letters(each).some((rect) => rect.right > box.right + 2 || rect.left < box.left - 2);
    });
    const page = document.scrollingElement;
    return beside.map((each) => 'beside the window: ' + name(each))
        .concat(cut.map((each) => 'words cut in: ' + name(each)))
        .concat(page.scrollWidth > innerWidth ? ['the page scrolls sideways'] : [])";

/// What stands beside the window or is cut off; `place` names the page.
pub async fn beside(window: &Window, place: &str) -> Vec<String> {
    window.stands_still().await;
    let found = window.ask(BESIDE, vec![]).await;
    let found = found.as_array().unwrap().iter();
    found
        .filter_map(Value::as_str)
        .map(|line| format!("{place}: {line}"))
        .collect()
}
