//! What is known from outside about packages on machines: the files in `cases/audit/`.

use crate::files::Expectation;
use rooftop_audit::{Target, audit};
use serde::Deserialize;
use serde_json::Value;

/// One file of a project, and what is known of packages in it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    format: String,
    text: String,
    expect: Vec<Expect>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Expect {
    package: String,
    /// Which of several lines.
    asked: Option<String>,
    target: String,
    verdict: String,
}

impl Expected {
    /// The file of the project.
    pub fn text(&self) -> &str {
        &self.text
    }
}

impl Expectation for Expected {
    fn problems(&self) -> Vec<String> {
        let Ok(audit) = audit(&self.text) else { return vec!["text: it was refused".to_owned()] };
        let mut problems = Vec::new();
        let formats: Vec<String> = audit.formats.iter().map(word).collect();
        if formats != [self.format.as_str()] {
            problems.push(format!("format: {} is typed, the core says {formats:?}", self.format));
        }
        if !audit.unread.is_empty() {
            problems.push(format!("unread: {:?}", audit.unread));
        }
        for Expect { package, asked, target, verdict } in &self.expect {
            let Some(on) = Target::ALL.into_iter().find(|it| it.id() == target) else {
                problems.push(format!("target: {target} is not known"));
                continue;
            };
            let mut rows = audit.rows.iter().filter(|row| row.requirement.name == *package);
            let row = rows.find(|row| asked.as_ref().is_none_or(|asked| *asked == row.requirement.asked));
            let found = row.map(|row| word(&row.on(on).verdict));
            if found.as_ref() != Some(verdict) {
                problems.push(format!("{package} on {target}: {verdict} is typed, the core says {found:?}"));
            }
        }
        problems
    }
}

fn word(value: &impl serde::Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(word)) => word,
        other => format!("{other:?}"),
    }
}
