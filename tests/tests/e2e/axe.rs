//! axe-core in the real page: what a screen reader, a keyboard or tired eyes would trip over.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::window::Window;

const RUN: &str = "
    const done = arguments[0];
    const line = (rule, node) => `${rule.id}: ${node.html} ${node.failureSummary}`;
    const unsure = (found) => found.incomplete.filter((rule) => rule.id === 'color-contrast');
    axe.run(document).then(
        (found) => done(found.passes.length
            ? found.violations.concat(unsure(found)).flatMap((rule) => rule.nodes.map((node) => line(rule, node)))
            : ['axe looked at nothing']),
        (fault) => done([`axe: ${fault}`]));";

/// What is wrong on the page that is open, or cannot be read for certain; `place` names it.
pub async fn look(window: &Window, place: &str) -> Vec<String> {
    if window.ask("return typeof axe", vec![]).await == "undefined" {
        let axe =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
        window.ask(&fs::read_to_string(axe).unwrap(), vec![]).await;
    }
    window.stands_still().await;
    let found = window.client.execute_async(RUN, vec![]).await.unwrap();
    let lines = found.as_array().unwrap().iter();
    lines
        .filter_map(Value::as_str)
        .map(|line| format!("{place}: {line}"))
        .collect()
}
