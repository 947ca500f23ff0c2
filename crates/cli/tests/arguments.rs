//! What `rooftop` makes of arguments that are not as they should be, and of outputs that end early.
#![allow(clippy::unwrap_used, reason = "a test that stops is a test that fails")]

use std::process::{Command, Output, Stdio};

fn rooftop() -> Command {
    Command::new(env!("CARGO_BIN_EXE_rooftop"))
}

fn run(arguments: &[&str]) -> Output {
    rooftop().args(arguments).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Refused with this exit code; the message.
fn refused(output: &Output, code: i32) -> String {
    let message = text(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{message}");
    assert!(output.stdout.is_empty() && !message.contains("panicked"), "{message}");
    message
}

#[test]
fn every_command_has_help_with_an_example() {
    for command in ["estimate", "fits", "predict", "completions"] {
        let output = run(&[command, "--help"]);
        let help = text(&output.stdout);
        assert!(output.status.success() && help.contains(&format!("  rooftop {command} ")), "{help}");
    }
    assert!(text(&run(&["--help"]).stdout).contains("Exit codes:"));
    assert_eq!(text(&run(&["--version"]).stdout), format!("rooftop {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn completions_know_the_keys_of_an_address() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = text(&run(&["completions", shell]).stdout);
        assert!(script.contains("cpu-experts") && script.contains("acceptance"), "{shell}");
    }
}

#[test]
fn questions_read_as_in_an_address() {
    let output =
        run(&["estimate", "--device", "rtx-4090", "--model=llama-3.1-8b", "--context", "16K", "--json"]);
    let answer: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let query = answer.get("query").and_then(|query| query.as_str()).unwrap_or_default();
    assert!(query.contains("device=rtx-4090") && query.contains("context=16384"), "{query}");
}

#[test]
fn a_flag_given_twice_is_refused() {
    let message = refused(&run(&["estimate", "--device", "rtx-4090", "--device", "rtx-5090"]), 2);
    assert!(message.contains("--device") && message.contains("multiple times"), "{message}");
    let message = refused(&run(&["estimate", "--draft", "2", "--draft", "4"]), 2);
    assert!(message.contains("--draft"), "{message}");
}

#[test]
fn a_fraction_is_no_count() {
    for (arguments, field) in [
        (["--users", "1.5"], "users:"),
        (["--context", "8192.5"], "context:"),
        (["--gpus", "1.5"], "gpus:"),
        (["--draft", "2.5"], "draft:"),
    ] {
        let message = refused(&run(&["estimate", arguments[0], arguments[1]]), 2);
        assert!(message.contains(field) && message.contains(arguments[1]), "{message}");
    }
}

#[test]
fn what_cannot_be_used_is_named() {
    for (arguments, said) in [
        (&["estimate", "--devise", "rtx-4090"][..], "--device"),
        (&["estimate", "--device"], "--device"),
        (&["estimate", "--device", "rtx-4091"], "device:"),
        (&["estimate", "--acceptance", "2", "--draft", "2"], "acceptance:"),
        (&["estimate", "--device", "apple-m4-max-40", "--ram", "64"], "This machine has a single memory"),
        (&["estimate", "--device", "rtx-4090", "--host", "rtx-3090"], "host:"),
        (&["estimate", "--runtime", "vllm", "--cache", "q8-0"], "Use one of: f16, fp8"),
        (
            &["estimate", "--device", "rtx-4090", "--model", "llama-3.1-8b", "--cpu-experts", "4"],
            "no routed experts",
        ),
        (&["estimate", "--device", "rtx-5090-laptop", "--power-w", "300"], "power-w:"),
        (&["estimate", "--device", "rtx-4090", "--backend", "metal"], "cuda, vulkan, cpu"),
        (&["fits", "--draft-cost", "2"], "--draft-cost"),
        (&["predict", "weather", "a.csv"], "sizes"),
        (&["predict", "sizes"], "FILE"),
        (&["guess"], "guess"),
    ] {
        let message = refused(&run(arguments), 2);
        assert!(message.contains(said), "{arguments:?}: {message}");
    }
    refused(&run(&[]), 2);
    let message = refused(&run(&["predict", "sizes", "no-such-file.csv"]), 1);
    assert!(message.contains("cannot read no-such-file.csv"), "{message}");
}

#[cfg(unix)]
#[test]
fn arguments_that_are_not_utf8_are_refused_in_a_sentence() {
    use std::os::unix::ffi::OsStrExt;
    let bytes = std::ffi::OsStr::from_bytes(b"rtx-\xff");
    for arguments in [&[bytes][..], &["estimate".as_ref(), "--device".as_ref(), bytes]] {
        let message = refused(&rooftop().args(arguments).output().unwrap(), 2);
        assert!(message.starts_with("error: "), "{message}");
    }
}

#[test]
fn a_closed_pipe_ends_quietly() {
    for arguments in
        [&["fits"][..], &["fits", "--json"], &["estimate"], &["--help"], &["completions", "bash"]]
    {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let output = rooftop().args(arguments).stdout(writer).output().unwrap();
        assert_eq!(output.status.code(), Some(141), "{arguments:?}");
        assert_eq!(text(&output.stderr), "", "{arguments:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_an_error() {
    for arguments in [&["fits"][..], &["estimate", "--json"], &["--version"], &["completions", "zsh"]] {
        let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
        let output = rooftop().args(arguments).stdout(Stdio::from(full)).output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        assert!(text(&output.stderr).contains("No space left on device"), "{arguments:?}");
    }
}
