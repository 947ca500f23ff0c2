//! What a page asks, what was wrong with the address it came from, and how it changes: a field at a time.

use rooftop_core::Problem;
use std::rc::Rc;
use yew::prelude::*;

/// A question of any kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked<T> {
    /// The question.
    pub it: T,
    /// Fields of the address that could not be used.
    pub problems: Vec<Problem>,
    /// The visitor changed something: the address follows from now on.
    pub touched: bool,
}

/// A change of a question. It carries no question of its own, so it is never out of date.
pub type Edit<T> = Rc<dyn Fn(&mut T)>;

impl<T> Asked<T> {
    /// As read from an address.
    pub fn read((it, problems): (T, Vec<Problem>)) -> Self {
        Self { it, problems, touched: false }
    }
}

impl<T: Clone + 'static> Reducible for Asked<T> {
    type Action = Edit<T>;

    fn reduce(self: Rc<Self>, edit: Edit<T>) -> Rc<Self> {
        let mut it = self.it.clone();
        edit(&mut it);
        Rc::new(Self { it, problems: Vec::new(), touched: true })
    }
}

/// A callback that sets a field.
pub fn set<T: 'static, V: Clone + 'static>(edit: &Callback<Edit<T>>, field: fn(&mut T, V)) -> Callback<V> {
    edit.reform(move |value: V| -> Edit<T> { Rc::new(move |it: &mut T| field(it, value.clone())) })
}
