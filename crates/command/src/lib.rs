//! How do I run it? From a question the command that does exactly what was estimated, every flag explained; and from a
//! command the question it asks, so that "why does this run out of memory?" is answered.
//!
//! Pure: text in, text out. Flags are data (`data/flags.toml`).
//!
//! ```
//! use rooftop_command::{Program, command, read};
//! use rooftop_core::Scenario;
//!
//! let query = "device=rtx-4090&model=qwen3-32b&quant=q4-k-m&context=16384&users=2&cache=q8-0";
//! let asked = Scenario::read_query(query).scenario;
//! let text = command(&asked, Program::find("llama-server").unwrap()).text;
//! assert!(text.contains("--ctx-size 32768 --parallel 2"));
//!
//! let machine = Scenario::read_query("device=rtx-4090").scenario;
//! let back = read(&text, &machine).unwrap();
//! assert_eq!(back.scenario.to_query(), asked.to_query());
//! ```

mod flags;
mod read;
mod write;

pub use flags::{FLAGS, Flag, PROGRAMS, Place, Program};
pub use read::{Asked, read};
pub use write::{Command, Explained, command};
