//! An empty window: what a window of this kind costs before anything is in it. Only for the measures.

fn main() {
    let context = tauri::generate_context!("examples/empty/tauri.conf.json");
    if let Err(fault) = tauri::Builder::default().run(context) {
        drop(fault);
        std::process::exit(1);
    }
}
