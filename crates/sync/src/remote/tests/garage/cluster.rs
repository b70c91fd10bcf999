//! Three nodes of Garage on this machine, and a bucket in which one key may write. This file stands on its own: the tests of
//! the whole house start the same cluster.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

/// Where the program is.
pub const PROGRAM: &str = "SAMENBOEK_TEST_GARAGE";
/// Whoever may write there.
pub const KEY: &str = "GK0123456789abcdef01234567";
/// What she proves it with.
pub const KEY_SECRET: &str = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

/// One of the three; it dies when it is dropped.
pub struct Node {
    config: PathBuf,
    /// Where it answers.
    pub api: u16,
    child: Child,
}

/// Three of them, of which two keep everything.
pub struct Cluster {
    program: PathBuf,
    pub nodes: Vec<Node>,
    _files: TempDir,
}

impl Cluster {
    pub fn start(program: PathBuf) -> Self {
        let files = tempfile::tempdir().unwrap();
        let nodes = (0..3).map(|number| start_node(&program, files.path(), number));
        let cluster = Self {
            nodes: nodes.collect(),
            program,
            _files: files,
        };
        let names: Vec<String> = (0..3)
            .map(|node| cluster.ask(node, "node id -q").trim().to_owned())
            .collect();
        for name in &names[1..] {
            cluster.ask(0, &format!("node connect {name}"));
        }
        for name in &names {
            let (id, _) = name.split_once('@').unwrap();
            cluster.ask(0, &format!("layout assign -z hall -c 1G {id}"));
        }
        cluster.ask(0, "layout apply --version 1");
        cluster.ask(0, &format!("key import --yes -n bar {KEY} {KEY_SECRET}"));
        cluster.make_bucket("de-brug");
        cluster
    }

    fn make_bucket(&self, name: &str) {
        self.ask(0, &format!("bucket create {name}"));
        self.ask(
            0,
            &format!("bucket allow --read --write --owner {name} --key bar"),
        );
    }

    /// Says these words to a node until it understands: a fresh one needs a moment.
    pub fn ask(&self, node: usize, words: &str) -> String {
        let mut said = String::new();
        for _ in 0..200 {
            let done = Command::new(&self.program)
                .arg("-c")
                .arg(&self.nodes[node].config)
                .args(words.split(' '))
                .output()
                .unwrap();
            if done.status.success() {
                return String::from_utf8(done.stdout).unwrap();
            }
            said = String::from_utf8_lossy(&done.stderr).into_owned();
        }
        panic!("garage {words}: {said}");
    }
}

fn start_node(program: &Path, files: &Path, number: usize) -> Node {
    let folder = files.join(number.to_string());
    std::fs::create_dir(&folder).unwrap();
    let (api, rpc) = (free_port(), free_port());
    let at = folder.display();
    let config = folder.join("garage.toml");
    let text = format!(
        "metadata_dir = \"{at}/meta\"\ndata_dir = \"{at}/data\"\ndb_engine = \"lmdb\"\n\
         replication_factor = 3\nrpc_bind_addr = \"127.0.0.1:{rpc}\"\n\
         rpc_public_addr = \"127.0.0.1:{rpc}\"\nrpc_secret = \"{KEY_SECRET}\"\n\
         [s3_api]\ns3_region = \"garage\"\napi_bind_addr = \"127.0.0.1:{api}\"\n"
    );
    std::fs::write(&config, text).unwrap();
    let child = Command::new(program)
        .arg("-c")
        .arg(&config)
        .arg("server")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    Node { config, api, child }
}

impl Drop for Node {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    listener.local_addr().unwrap().port()
}
