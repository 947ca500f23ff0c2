//! `rooftop mcp` as a client of the protocol meets it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that stops is a test that fails")]

use rmcp::ServiceExt;
use rmcp::model::{CallToolRequestParams, CallToolResult};
use rmcp::service::{RoleClient, RunningService};
use rmcp::transport::TokioChildProcess;
use serde_json::{Value, json};

async fn client() -> RunningService<RoleClient, ()> {
    let mut command = tokio::process::Command::new(env!("CARGO_BIN_EXE_rooftop"));
    command.arg("mcp");
    ().serve(TokioChildProcess::new(command).unwrap()).await.unwrap()
}

async fn call(
    client: &RunningService<RoleClient, ()>,
    tool: &'static str,
    arguments: Value,
) -> CallToolResult {
    let request = CallToolRequestParams::new(tool).with_arguments(arguments.as_object().cloned().unwrap());
    client.call_tool(request).await.unwrap()
}

fn text(result: &CallToolResult) -> String {
    result.content.iter().filter_map(|block| block.as_text()).map(|it| it.text.clone()).collect()
}

#[tokio::test]
async fn a_client_lists_the_tools_and_gets_the_answers_of_the_commands() {
    let client = client().await;
    let tools = client.list_all_tools().await.unwrap();
    let names: Vec<&str> = tools.iter().map(|tool| tool.name.as_ref()).collect();
    assert_eq!(names, ["estimate", "fits", "best", "compare", "needs", "command", "open", "here", "check"]);
    assert!(tools.iter().all(|tool| tool.description.as_ref().is_some_and(|it| it.len() > 20)));

    let answer =
        call(&client, "estimate", json!({ "device": "rtx-4090", "model": "qwen3-8b", "context": 16384 }))
            .await;
    let answer: Value = serde_json::from_str(&text(&answer)).unwrap();
    assert!(answer["estimate"]["speed"]["decode"]["low"].as_f64().unwrap() > 0.0);
    assert!(answer["query"].as_str().unwrap().contains("context=16384"));

    let answer =
        call(&client, "compare", json!({ "machines": "rtx-4090,rtx-3090", "models": "qwen3-8b" })).await;
    assert_eq!(text(&answer).lines().count(), 3, "{}", text(&answer));

    let answer =
        call(&client, "check", json!({ "text": "5", "machine": "RTX 4090", "model": "Qwen3 8B Q4_K_M" }))
            .await;
    let answer: Value = serde_json::from_str(&text(&answer)).unwrap();
    assert_eq!(answer["class"], "slower");
    client.cancel().await.unwrap();
}

#[tokio::test]
async fn a_bad_question_is_answered_with_what_is_wrong() {
    let client = client().await;
    for (tool, arguments, says) in [
        ("estimate", json!({ "device": "rtx-9999" }), "device:"),
        ("estimate", json!({ "nonsense": "1" }), "--nonsense"),
        ("open", json!({ "files": "/no/such/file.gguf" }), "cannot read"),
        ("check", json!({}), "text:"),
        ("nonsense", json!({}), "nonsense"),
        ("needs", json!({ "model": "qwen3-8b", "speed": "fast" }), "speed:"),
    ] {
        let answer = call(&client, tool, arguments).await;
        assert_eq!(answer.is_error, Some(true), "{tool}");
        assert!(text(&answer).contains(says), "{tool}: {}", text(&answer));
    }
    client.cancel().await.unwrap();
}
