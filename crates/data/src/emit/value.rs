//! The records of the catalogue as trees, before they become columns.

use std::fmt::Debug;

/// A value of a record.
#[derive(Clone, Debug)]
pub enum Value {
    /// A whole number, a place in a table, or a flag.
    Whole(u64),
    /// A number with a fraction, in its base unit.
    Number(f64),
    /// Text.
    Text(String),
    /// One of several names: the type, and the variant.
    Choice(&'static str, String),
    /// One of several records: the type, the variant, and its fields.
    Variant(&'static str, &'static str, Vec<Field>),
    /// A record: the type, and its fields.
    Record(&'static str, Vec<Field>),
    /// Values without names.
    Tuple(Vec<Value>),
    /// Any number of the same kind.
    List(Vec<Value>),
    /// One, or none.
    Option(Option<Box<Value>>),
}

impl Value {
    /// A field of a record.
    pub fn field(&mut self, name: &str) -> Option<&mut Self> {
        let Self::Record(_, fields) = self else { return None };
        fields.iter_mut().find(|(known, _)| *known == name).map(|(_, value)| value)
    }
}

/// A field of a record, as the core calls it.
pub type Field = (&'static str, Value);

/// A whole number.
pub fn whole(value: impl Into<u64>) -> Value {
    Value::Whole(value.into())
}

/// A place in a table.
pub fn place(at: usize) -> Value {
    Value::Whole(at as u64)
}

/// Yes or no.
pub fn flag(value: bool) -> Value {
    Value::Whole(value.into())
}

pub fn text(value: &str) -> Value {
    Value::Text(value.to_owned())
}

pub fn texts<'a>(values: impl IntoIterator<Item = &'a String>) -> Value {
    list(values.into_iter().map(|value| text(value)))
}

/// A variant without fields, by the name that it has here and in the core.
pub fn choice(kind: &'static str, variant: impl Debug) -> Value {
    Value::Choice(kind, format!("{variant:?}"))
}

pub fn list(values: impl IntoIterator<Item = Value>) -> Value {
    Value::List(values.into_iter().collect())
}

pub fn option(value: Option<Value>) -> Value {
    Value::Option(value.map(Box::new))
}

pub fn pair(first: Value, second: Value) -> Value {
    Value::Tuple(vec![first, second])
}
