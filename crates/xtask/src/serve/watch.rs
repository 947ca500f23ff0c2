//! `serve --watch`: looks at the sources twice a second, rebuilds, and lets open pages reload.

use super::asked::Asked;
use crate::{fingerprint, process};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};
use tokio::sync::Notify;
use tokio::time::timeout;

/// Where a page waits for the next build, below base.
pub const POLL: &str = "__reload";
const SCRIPT: &str = "__reload.js";
const WATCHED: [&str; 3] = ["web", "crates/core", "data"];

/// Tells open pages of each build.
#[derive(Default)]
pub struct Version(Notify);

impl Version {
    /// Waits for the next build, but not longer than a proxy or a browser likes.
    pub async fn wait(&self) -> &'static str {
        timeout(Duration::from_secs(25), self.0.notified()).await.map_or("same", |()| "new")
    }

    fn tell(&self) {
        self.0.notify_waiters();
    }
}

/// Rebuilds after each change. A failed build is printed, and the old site stays.
pub fn rebuild_forever(asked: &Asked, version: &Version) -> ! {
    println!("watching {}", WATCHED.join(", "));
    let mut seen = state();
    loop {
        std::thread::sleep(Duration::from_millis(500));
        let now = state();
        if now == seen {
            continue;
        }
        let built = rooftop_data::generate().and_then(|()| asked.build());
        // The tables that were just generated are no new change.
        seen = if built.is_ok() { unchanged_since(&now) } else { now };
        match built {
            Ok(()) => version.tell(),
            Err(error) => eprintln!("error: {error:#}\nthe site stays as it was"),
        }
    }
}

type State = Vec<(PathBuf, Option<SystemTime>)>;

fn state() -> State {
    let mut state = Vec::new();
    for folder in WATCHED {
        // A folder that cannot be read just now is a change, not an end.
        for file in fingerprint::files(&process::root().join(folder)).unwrap_or_default() {
            let time = std::fs::metadata(&file).and_then(|data| data.modified()).ok();
            state.push((file, time));
        }
    }
    state
}

/// The state now, unless something else than a generated file has changed during the build.
fn unchanged_since(before: &State) -> State {
    let now = state();
    let generated = |path: &PathBuf| {
        path.components().any(|part| Path::new(part.as_os_str()).file_stem() == Some("generated".as_ref()))
    };
    let relevant =
        |state: &State| state.iter().filter(|(path, _)| !generated(path)).cloned().collect::<State>();
    if relevant(&now) == relevant(before) { now } else { before.clone() }
}

/// A page with the script that reloads it.
pub fn inject(mut page: Vec<u8>, base: &str) -> Vec<u8> {
    page.extend_from_slice(format!("<script type=\"module\" src=\"{base}{SCRIPT}\"></script>").as_bytes());
    page
}

/// Files that exist only while watching: the script, and a worker that clears the visitor's caches,
/// which would otherwise show the site of yesterday.
pub fn own_file(name: &str) -> Option<Vec<u8>> {
    match name {
        SCRIPT => Some(RELOAD_JS.as_bytes().to_vec()),
        "sw.js" => std::fs::read(process::root().join("web/static/sw-kill.js")).ok(),
        _ => None,
    }
}

/// Asks in the background: a module that waits would hold up the page's load event.
const RELOAD_JS: &str = "\
(async () => {
  for (;;) {
    try {
      const answer = await (await fetch(new URL('__reload', import.meta.url))).text();
      if (answer === 'new') location.reload();
    } catch {
      await new Promise((resume) => setTimeout(resume, 1000));
    }
  }
})();
";
