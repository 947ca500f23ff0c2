//! Why a number is what it is: every figure of an estimate as name, formula, inputs with their sources, value.

use crate::catalog::SourceId;
use crate::units::{
    BitsPerWeight, Bytes, BytesPerSec, Flops, FlopsPerSec, Joules, Params, Secs, TokensPerSec, Usd, Watts,
};
use serde::ser::{Serialize, SerializeSeq, Serializer};

/// The terms of an estimate in the order in which they are computed.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation {
    terms: Vec<Term>,
    // Inputs of all terms in one vector: two allocations an estimate instead of one a term.
    inputs: Vec<Input>,
}

/// One step of the computation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Term {
    /// Kebab-case id of what was computed; the page has the words.
    pub name: &'static str,
    /// How, in the names of the inputs.
    pub formula: &'static str,
    /// The result.
    pub value: Value,
    first_input: usize,
    n_inputs: usize,
}

/// One number that entered a step.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
pub struct Input {
    /// Its name in the formula.
    pub name: &'static str,
    /// Its value.
    pub value: Value,
    /// Where it comes from.
    pub origin: Origin,
}

/// Where an input comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// A figure of the catalogue.
    Source(SourceId),
    /// What the visitor asked for.
    Question,
    /// An earlier step.
    Step,
}

/// A number with its unit.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
#[serde(rename_all = "kebab-case", tag = "unit", content = "value")]
pub enum Value {
    /// A count or a ratio.
    Number(f64),
    /// Bytes.
    Bytes(Bytes),
    /// Bytes per second.
    BytesPerSec(BytesPerSec),
    /// Operations.
    Flops(Flops),
    /// Operations per second.
    FlopsPerSec(FlopsPerSec),
    /// Seconds.
    Secs(Secs),
    /// Tokens per second.
    TokensPerSec(TokensPerSec),
    /// Weights.
    Params(Params),
    /// Bits per weight.
    BitsPerWeight(BitsPerWeight),
    /// Watts.
    Watts(Watts),
    /// Joules.
    Joules(Joules),
    /// Dollars.
    Usd(Usd),
}

macro_rules! value_from {
    ($($type:ident),*) => {
        $(impl From<$type> for Value {
            fn from(value: $type) -> Self {
                Self::$type(value)
            }
        })*
    };
}
value_from!(
    Bytes,
    BytesPerSec,
    Flops,
    FlopsPerSec,
    Secs,
    TokensPerSec,
    Params,
    BitsPerWeight,
    Watts,
    Joules,
    Usd
);

impl From<f64> for Value {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<u32> for Value {
    fn from(value: u32) -> Self {
        Self::Number(f64::from(value))
    }
}

impl Input {
    /// A figure of the catalogue.
    pub fn known(name: &'static str, value: impl Into<Value>, source: SourceId) -> Self {
        Self { name, value: value.into(), origin: Origin::Source(source) }
    }

    /// An input that the visitor chose.
    pub fn asked(name: &'static str, value: impl Into<Value>) -> Self {
        Self { name, value: value.into(), origin: Origin::Question }
    }

    /// The result of an earlier step.
    pub fn step(name: &'static str, value: impl Into<Value>) -> Self {
        Self { name, value: value.into(), origin: Origin::Step }
    }
}

/// Where the steps of a computation go.
pub trait Notes {
    /// Notes a step and hands its value back.
    fn note<V: Into<Value> + Copy>(
        &mut self,
        name: &'static str,
        formula: &'static str,
        value: V,
        inputs: &[Input],
    ) -> V;
}

/// Nowhere: what nobody reads takes neither time nor code.
pub struct Unread;

impl Notes for Unread {
    #[inline]
    fn note<V: Into<Value> + Copy>(&mut self, _: &'static str, _: &'static str, value: V, _: &[Input]) -> V {
        value
    }
}

impl Notes for Explanation {
    fn note<V: Into<Value> + Copy>(
        &mut self,
        name: &'static str,
        formula: &'static str,
        value: V,
        inputs: &[Input],
    ) -> V {
        self.terms.push(Term {
            name,
            formula,
            value: value.into(),
            first_input: self.inputs.len(),
            n_inputs: inputs.len(),
        });
        self.inputs.extend_from_slice(inputs);
        value
    }
}

impl Explanation {
    /// No steps.
    pub const NONE: Self = Self { terms: Vec::new(), inputs: Vec::new() };

    pub(crate) fn new() -> Self {
        Self { terms: Vec::with_capacity(24), inputs: Vec::with_capacity(120) }
    }

    /// Every term in the order of computation.
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// The step of this name.
    pub fn term(&self, name: &str) -> Option<&Term> {
        self.terms.iter().find(|term| term.name == name)
    }

    /// The inputs of a term, in the order of its formula.
    pub fn inputs(&self, term: &Term) -> &[Input] {
        self.inputs.get(term.first_input..term.first_input + term.n_inputs).unwrap_or_default()
    }
}

impl Serialize for Explanation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(serde::Serialize)]
        struct Step<'a> {
            name: &'static str,
            formula: &'static str,
            result: Value,
            inputs: &'a [Input],
        }
        let mut steps = serializer.serialize_seq(Some(self.terms.len()))?;
        for term in &self.terms {
            steps.serialize_element(&Step {
                name: term.name,
                formula: term.formula,
                result: term.value,
                inputs: self.inputs(term),
            })?;
        }
        steps.end()
    }
}
