//! Tasks, sizes and the rules of the adviser.

use super::Writer;
use super::rust::{record, slice};
use crate::schema::Choosing;
use anyhow::Result;

impl Writer<'_> {
    pub(super) fn choosing(&self, it: &Choosing) -> Result<String> {
        let tasks = it.task.iter().map(|task| {
            let source = self.source(&task.source)?;
            Ok(format!(
                "Task {{ id: {:?}, context_tokens: {}, prompt_tokens: {}, tokens_per_sec: {}, source: {source} }}",
                task.id, task.context_tokens, task.prompt_tokens, task.tokens_per_sec
            ))
        });
        let sizes = it.size.iter().map(|size| {
            let source = self.source(&size.source)?;
            Ok(format!("SizeClass {{ id: {:?}, model: {:?}, source: {source} }}", size.id, size.model))
        });
        let rules = it.rule.iter().map(|rule| {
            Ok(format!(
                "Rule {{ question: Question::{:?}, answer: {:?}, wants: Want::{:?}, must: {}, points: {:?}, source: {} }}",
                rule.question,
                rule.answer,
                rule.wants,
                rule.must,
                rule.points,
                self.source(&rule.source)?
            ))
        });
        let instead = it.instead.iter().map(|other| {
            let source = self.source(&other.source)?;
            Ok(format!(
                "Instead {{ id: Other::{:?}, when: When::{:?}, source: {source} }}",
                other.id, other.when
            ))
        });
        let advice = &it.advice;
        let number = |value: f64| format!("{value:?}");
        Ok(record(
            "Choosing",
            &[
                ("tasks", slice(&tasks.collect::<Result<Vec<_>>>()?)),
                ("sizes", slice(&sizes.collect::<Result<Vec<_>>>()?)),
                ("rules", slice(&rules.collect::<Result<Vec<_>>>()?)),
                ("instead", slice(&instead.collect::<Result<Vec<_>>>()?)),
                ("speed_points", number(advice.speed_points)),
                ("slow", format!("TokensPerSec::new({:?})", advice.slow_tokens_per_sec)),
                ("fast", format!("TokensPerSec::new({:?})", advice.fast_tokens_per_sec)),
                ("price_points", number(advice.price_points)),
                ("open_price_points", number(advice.open_price_points)),
                ("cheap", format!("Usd::new({:?})", advice.cheap_usd)),
                ("dear", format!("Usd::new({:?})", advice.dear_usd)),
                ("measured_points", number(advice.measured_points)),
                ("new_months", advice.new_months.to_string()),
                ("price_months", advice.price_months.to_string()),
                ("usual_memory", format!("Bytes::from_gib({:?})", advice.usual_memory_gib)),
                ("likely", number(advice.likely_times)),
                ("more_room", number(advice.more_room_times)),
                ("source", self.source(&advice.source)?),
            ],
        ))
    }
}
