//! Published sizes of frames, textures and scenes: the files in `cases/studio/`.

use crate::files::Expectation;
use rooftop_core::media::{Studio, frame, studio};
use rooftop_core::units::Bytes;
use serde::Deserialize;

/// A size, as a query of the page.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    query: String,
    /// The part of memory it is about: a term, `frame` or `total`.
    part: String,
    /// Its size, megabytes, and how far off that may be.
    mb: Option<f64>,
    #[serde(default)]
    tolerance: f64,
    /// It is more than this, gigabytes.
    more_than_gb: Option<f64>,
    /// It is less than this, gigabytes.
    less_than_gb: Option<f64>,
}

impl Expectation for Expected {
    fn problems(&self) -> Vec<String> {
        let (question, mut problems) = super::read::<Studio>(&self.query);
        let parts = studio(&question);
        let size = match self.part.as_str() {
            "frame" => Some(frame(&question)),
            "total" => Some(parts.iter().map(|part| part.size).sum::<Bytes>()),
            name => parts.iter().find(|part| part.name == name).map(|part| part.size),
        };
        let Some(size) = size else {
            problems.push(format!("part: `{}` is none of this kind of work", self.part));
            return problems;
        };
        let said = size.gb();
        if let Some(mb) = self.mb
            && (said * 1000.0 / mb - 1.0).abs() > self.tolerance
        {
            problems.push(format!("mb: {mb} is typed, the core says {:.1}", said * 1000.0));
        }
        if self.more_than_gb.is_some_and(|gb| said <= gb) || self.less_than_gb.is_some_and(|gb| said >= gb) {
            problems.push(format!(
                "more_than_gb, less_than_gb: {:?}, {:?} are typed, the core says {said:.1}",
                self.more_than_gb, self.less_than_gb
            ));
        }
        problems
    }
}
