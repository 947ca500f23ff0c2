//! The questions of the command line as tools of the Model Context Protocol, over standard input and output: an assistant that
//! starts `rooftop mcp` answers with figures, ranges and sources.

use crate::arguments::Arguments;
use crate::run;
use anyhow::{Context, Result};
use clap::{Arg, ArgAction, Command, CommandFactory, Parser};
use rmcp::model::{
    CallToolRequestParams, CallToolResponse, CallToolResult, ContentBlock, Implementation, JsonObject,
    ListToolsResult, PaginatedRequestParams, ServerCapabilities, ServerConfig, Tool, ToolAnnotations,
};
use rmcp::service::{RequestContext, RoleServer};
use rmcp::{ErrorData, ServerHandler, ServiceExt};
use rooftop_check::Said;
use serde_json::{Value, json};

/// Commands that are tools. Those that list many machines or models answer in lines, the others in JSON.
const TOOLS: [(&str, bool); 8] = [
    ("estimate", true),
    ("fits", false),
    ("best", false),
    ("compare", false),
    ("needs", false),
    ("command", true),
    ("open", true),
    ("here", true),
];
/// The one whose input is a text here and a file there.
const CHECK: &str = "check";

const INSTRUCTIONS: &str = "Estimates of memory, fit and speed of language models on laptops, desktops and graphics cards. Every \
     speed is a prediction with the range that held four of five measurements; always give the range. Machines and \
     models are named by ids; a wrong id is answered with the nearest. Use `here` for the machine this runs on.";

/// Serves until the client closes the connection.
pub fn serve() -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let service = Tools.serve(rmcp::transport::stdio()).await.context("no client spoke the protocol")?;
        service.waiting().await.context("the connection broke")?;
        Ok(())
    })
}

#[derive(Clone, Copy)]
struct Tools;

impl ServerHandler for Tools {
    fn get_info(&self) -> ServerConfig {
        let mut info = ServerConfig::new(ServerCapabilities::builder().enable_tools().build());
        info.server_info = Implementation::new("rooftop", env!("CARGO_PKG_VERSION"));
        info.instructions = Some(INSTRUCTIONS.to_owned());
        info
    }

    async fn list_tools(
        &self,
        _: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListToolsResult, ErrorData> {
        Ok(ListToolsResult::with_all_items(tools()))
    }

    async fn call_tool(
        &self,
        request: CallToolRequestParams,
        _: RequestContext<RoleServer>,
    ) -> Result<CallToolResponse, ErrorData> {
        let given = request.arguments.unwrap_or_default();
        let answer = if request.name == CHECK { checked(&given) } else { answered(&request.name, &given) };
        let result = match answer {
            Ok(text) => CallToolResult::success(vec![ContentBlock::text(text)]),
            Err(error) => CallToolResult::error(vec![ContentBlock::text(format!("{error:#}"))]),
        };
        Ok(result.into())
    }
}

/// A tool for each command, its arguments those of the command.
fn tools() -> Vec<Tool> {
    let commands = Arguments::command();
    let named = |name: &str| commands.find_subcommand(name);
    let of_commands = TOOLS.iter().filter_map(|(name, _)| {
        let command = named(name)?;
        let arguments = command.get_arguments().filter(|it| is_asked(it)).map(property).collect();
        Some(tool(command, arguments))
    });
    let of_check = named(CHECK).map(|command| {
        let mut arguments: JsonObject =
            command.get_arguments().filter(|it| is_asked(it)).map(property).collect();
        arguments.remove("file");
        let text = json!({ "type": "string", "description": "What the program printed" });
        arguments.insert("text".to_owned(), text);
        tool(command, arguments)
    });
    of_commands.chain(of_check).collect()
}

fn tool(command: &Command, arguments: JsonObject) -> Tool {
    let about = command.get_about().map(ToString::to_string).unwrap_or_default();
    let mut schema = JsonObject::new();
    schema.insert("type".to_owned(), json!("object"));
    schema.insert("properties".to_owned(), Value::Object(arguments));
    schema.insert("additionalProperties".to_owned(), json!(false));
    let reading = ToolAnnotations::new().read_only(true);
    Tool::new(command.get_name().to_owned(), about, schema).with_annotations(reading)
}

fn is_asked(argument: &Arg) -> bool {
    !["json", "help", "version"].contains(&argument.get_id().as_str())
}

fn property(argument: &Arg) -> (String, Value) {
    let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
    let kind = match argument.get_action() {
        ArgAction::SetTrue => json!("boolean"),
        ArgAction::Append => json!(["string", "array"]),
        _ => json!(["string", "number"]),
    };
    (name(argument).to_owned(), json!({ "type": kind, "description": help }))
}

/// A flag's own name, or that of an argument without flag.
fn name(argument: &Arg) -> &str {
    argument.get_long().unwrap_or(argument.get_id().as_str())
}

/// What a command prints, with these values of its arguments.
fn answered(tool: &str, given: &JsonObject) -> Result<String> {
    let (_, is_json) = TOOLS
        .iter()
        .find(|(name, _)| *name == tool)
        .with_context(|| format!("tool: “{tool}” is not known"))?;
    let commands = Arguments::command();
    let command = commands.find_subcommand(tool).with_context(|| format!("tool: “{tool}” is not known"))?;
    let mut words = vec!["rooftop".to_owned(), tool.to_owned()];
    if *is_json {
        words.push("--json".to_owned());
    }
    for (key, value) in given {
        let is_positional = command.get_positionals().any(|it| it.get_id() == key.as_str());
        let mut put =
            |value: String| words.push(if is_positional { value } else { format!("--{key}={value}") });
        match value {
            Value::Bool(false) | Value::Null => {}
            Value::Bool(true) => words.push(format!("--{key}")),
            Value::Array(values) => values.iter().map(plain).for_each(put),
            one => put(plain(one)),
        }
    }
    let arguments = Arguments::try_parse_from(words)?;
    let mut out = Vec::new();
    run(arguments.command, &mut out)?;
    Ok(String::from_utf8(out)?)
}

/// A value as it is typed.
fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The answer of the check, whose text comes with the question.
fn checked(given: &JsonObject) -> Result<String> {
    let word = |key: &str| given.get(key).and_then(Value::as_str).unwrap_or_default();
    anyhow::ensure!(!word("text").is_empty(), "text: give what the program printed");
    let said = Said { machine: word("machine"), model: word("model"), settings: word("settings") };
    Ok(serde_json::to_string_pretty(&rooftop_check::check(word("text"), &said))?)
}
