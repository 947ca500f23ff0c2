//! What the fit of the speed model is based on.

use super::{Writer, rust};
use crate::schema::Fit;
use anyhow::Result;

fn number(value: f64) -> String {
    format!("{value:?}")
}

impl Writer<'_> {
    pub(super) fn fit(&self, it: &Fit) -> Result<String> {
        let dies = rust::record(
            "TwoDies",
            &[
                ("decode", number(it.two_dies.decode)),
                ("devices", format!("&{:?}", self.device_places(&it.two_dies.devices).collect::<Vec<_>>())),
            ],
        );
        let wider = rust::record(
            "Wider",
            &[("experts", format!("{:?}", it.wider.experts)), ("deep", format!("{:?}", it.wider.deep))],
        );
        Ok(rust::record(
            "FitFacts",
            &[
                ("source", self.source(&it.source)?),
                ("dates", format!("[{:?}, {:?}]", it.dates[0], it.dates[1])),
                ("reference_year", number(it.reference_year)),
                ("current_build", number(it.current_build)),
                ("crowd", format!("{:?}", it.crowd)),
                ("two_dies", dies),
                ("wider", wider),
            ],
        ))
    }
}
