//! What quantization loses: the loss of a type predicted without the model, from those of the others; and predicted from another
//! type of the same model.

use super::report::{Point, Report, Table};
use rooftop_core::catalog::{BlockType, MODELS, Model};
use rooftop_core::explore::told;
use std::collections::BTreeMap;

/// What is asked for: half of the losses predicted from another type are within this factor.
const LIMIT: f64 = 0.3;

/// Deviations of the divergence, by type, with a model left out and with a type left out.
pub fn report() -> Report {
    let measured = || {
        MODELS
            .iter()
            .flat_map(|model| model.type_losses().into_iter().map(move |(kind, loss)| (model, kind, loss)))
    };
    let band = measured().filter_map(|(model, kind, loss)| point(model, kind, loss, &[]));
    let near = measured().filter_map(|(model, kind, loss)| {
        let others = model.type_losses().into_iter().filter(|(known, _)| *known != kind);
        point(model, kind, loss, &others.collect::<Vec<_>>())
    });
    let all = |points: Vec<Point>| {
        let together =
            points.clone().into_iter().map(|point| Point { group: vec!["all".to_owned()], ..point });
        points.into_iter().chain(together).collect::<Vec<_>>()
    };
    Report {
        id: "loss".to_owned(),
        tables: vec![
            Table::new("loss-of-other-models", &["quantization"], LIMIT, all(band.collect())),
            Table::new("loss-of-another-type", &["quantization"], LIMIT, all(near.collect())),
        ],
        left_out: BTreeMap::new(),
    }
}

fn point(model: &Model, kind: BlockType, loss: f32, points: &[(BlockType, f32)]) -> Option<Point> {
    let measured = f64::from(loss);
    let (range, _) = told(model, kind, points)?;
    Some(Point {
        group: vec![format!("{kind:?}").to_lowercase()],
        deviation: range.mid / measured - 1.0,
        in_range: Some((range.low..=range.high).contains(&measured)),
        width: Some((range.high / range.low).sqrt()),
        miss_mib: None,
        name: model.id.to_owned(),
    })
}
