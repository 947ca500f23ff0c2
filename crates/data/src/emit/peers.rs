//! Rules of other calculators, for `crates/accuracy`.

use crate::schema::Peers;
use std::collections::BTreeMap;
use std::fmt::Write;

/// The Rust file. Writing to a string does not fail.
pub fn file(peers: &Peers) -> String {
    let mut out = String::from(
        "//! Written from `data/peers.toml` by `cargo xtask generate`; edits here are lost.\n\n\
         #![cfg_attr(rustfmt, rustfmt_skip)]\n\n\
         use super::{Context, Memory, Peer, Reads, Share, Speed};\n\n\
         /// Rules for speed.\npub static SPEED: &[Speed] = &[\n",
    );
    for it in &peers.speed {
        let shares = it
            .share
            .iter()
            .map(|share| format!("Share {{ below: {:?}, value: {:?} }}", share.below_gb_per_s, share.value));
        let context = it.context.as_ref().map_or("None".to_owned(), |it| {
            format!(
                "Some(Context {{ at: {:?}, slope: {:?}, least: {:?}, most: {:?} }})",
                it.at, it.slope, it.least, it.most
            )
        });
        let _ = writeln!(
            out,
            "    Speed {{ peer: {}, reads: Reads::{:?}, experts: {}, backends: &{:?}, share: &[{}], bytes: {}, context: {context} }},",
            peer(&it.id, &it.name, &it.source),
            it.reads,
            it.experts,
            it.backends,
            shares.collect::<Vec<_>>().join(", "),
            bytes(&it.bytes),
        );
    }
    out += "];\n\n/// Rules for memory.\npub static MEMORY: &[Memory] = &[\n";
    for it in &peers.memory {
        let _ = writeln!(
            out,
            "    Memory {{ peer: {}, bytes: {}, cache: {}, factor: {:?}, fixed_gb: {:?} }},",
            peer(&it.id, &it.name, &it.source),
            bytes(&it.bytes),
            it.cache,
            it.factor,
            it.fixed_gb,
        );
    }
    out += "];\n";
    out
}

fn peer(id: &str, name: &str, source: &str) -> String {
    format!("Peer {{ id: {id:?}, name: {name:?}, source: {source:?} }}")
}

fn bytes(bytes: &BTreeMap<String, f64>) -> String {
    let pairs: Vec<_> = bytes.iter().map(|(class, bytes)| format!("({class:?}, {bytes:?})")).collect();
    format!("&[{}]", pairs.join(", "))
}
