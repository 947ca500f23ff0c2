//! Rules for the indexes, their scores, and the losses of quantization.

use super::Data;
use super::is_date;
use crate::emit::quality::{losses, scores};
use crate::schema::BlockType;

/// Everything that is wrong.
pub fn problems(data: &Data) -> Vec<String> {
    let quality = &data.quality;
    let mut problems = Vec::new();
    for index in &quality.index {
        if !is_date(&index.date) {
            problems.push(format!("index {}: date `{}`; allowed: YYYY-MM-DD", index.id, index.date));
        }
    }
    let is_index = |id: &String| quality.index.iter().any(|index| index.id == *id);
    for task in &quality.task {
        if !data.choosing.task.iter().any(|known| known.id == task.id) {
            problems.push(format!("quality: there is no task `{}`", task.id));
        }
        let named = task.indexes.iter().chain([&task.tokens_of]);
        let unknown = named.filter(|id| !is_index(id));
        problems.extend(unknown.map(|id| format!("task {}: there is no index `{id}`", task.id)));
    }
    let missing = data.choosing.task.iter().filter(|it| !quality.task.iter().any(|task| task.id == it.id));
    problems.extend(missing.map(|task| format!("quality: task `{}` has no index", task.id)));
    let is_quantization = |id: &str| data.quantizations.iter().any(|it| it.id == id);
    for mix in quality.mix.iter().filter(|mix| !is_quantization(&mix.quant)) {
        problems.push(format!("quality: there is no quantization `{}`", mix.quant));
    }
    for it in &quality.cache {
        let is_model = data.models.iter().any(|model| model.id == it.model);
        if !is_model || !data.cache_types.iter().any(|cache| cache.id == it.stored) {
            problems.push(format!("quality: cache: there is no `{}` or no `{}`", it.model, it.stored));
        }
    }
    for id in quality.loss.superseded.iter().filter(|id| !is_quantization(id)) {
        problems.push(format!("quality: superseded: there is no quantization `{id}`"));
    }
    for score in scores(data) {
        let elo = quality.index.iter().find(|it| it.id == score.index).is_some_and(|it| it.tie.is_none());
        let has_interval = !score.low.is_empty() && !score.high.is_empty();
        if elo != has_interval {
            problems
                .push(format!("score {}: an interval, or a tie band of its index, and not both", score.id));
        }
        if !matches!(score.mode, "" | "on" | "off") {
            problems.push(format!("score {}: mode `{}`; allowed: on, off or nothing", score.id, score.mode));
        }
    }
    for loss in losses(data) {
        let known = match loss.what {
            "type" => BlockType::named(loss.stored).is_some(),
            "file" => is_quantization(loss.stored),
            _ => false,
        };
        if !known {
            problems.push(format!("loss {}: `{} {}` is not known", loss.id, loss.what, loss.stored));
        }
    }
    problems
}
