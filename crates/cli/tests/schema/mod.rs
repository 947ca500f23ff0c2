//! Answers compared with the schemas that are published for them.

use serde_json::Value;

/// Whether an answer has the fields of its schema, and no others; types and lists of words are compared too.
pub fn follows(schema: &Value, value: &Value, at: &str) {
    inside(schema, schema, value, at);
}

/// The schema that others refer to.
const ESTIMATE: &str = include_str!("../../estimate.schema.json");

fn inside(whole: &Value, schema: &Value, value: &Value, at: &str) {
    if let Some(path) = schema["$ref"].as_str().and_then(|path| path.strip_prefix("estimate.schema.json#")) {
        let other: Value = serde_json::from_str(ESTIMATE).unwrap();
        return inside(&other, other.pointer(path).unwrap(), value, at);
    }
    let named = schema["$ref"].as_str().and_then(|path| whole.pointer(path.trim_start_matches('#')));
    let schema = named.unwrap_or(schema);
    if schema.as_object().is_some_and(serde_json::Map::is_empty) {
        return;
    }
    let kinds: Vec<&str> = match &schema["type"] {
        Value::String(kind) => vec![kind],
        Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect(),
        _ => vec![],
    };
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    assert!(kinds.is_empty() || kinds.contains(&kind), "{at} is a {kind}");
    if let Some(only) = schema.get("const") {
        assert_eq!(value.as_f64(), only.as_f64(), "{at}");
    }
    if let Some(allowed) = schema["enum"].as_array() {
        assert!(allowed.contains(value), "{at} is {value}");
    }
    if let Some(fields) = value.as_object() {
        for needed in schema["required"].as_array().into_iter().flatten() {
            assert!(fields.contains_key(needed.as_str().unwrap()), "{at} lacks {needed}");
        }
        for (name, field) in fields {
            let known = &schema["properties"][name];
            let known = if known.is_null() { &schema["additionalProperties"] } else { known };
            assert!(known.is_object(), "{at} has {name}");
            inside(whole, known, field, &format!("{at}.{name}"));
        }
    }
    for item in value.as_array().into_iter().flatten() {
        inside(whole, &schema["items"], item, &format!("{at}[]"));
    }
}
