//! The one reducer: what a page asks, what was wrong with the address it came from, and how it changes.

use rooftop_core::Problem;
use rooftop_core::form::Question;
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

/// A change of a question, and whether it changed anything. It carries no question of its own, so it is never out of date.
pub type Edit<T> = Rc<dyn Fn(&mut T) -> bool>;

impl<T> Asked<T> {
    /// What was read, and what of it could not be used.
    pub fn read((it, problems): (T, Vec<Problem>)) -> Self {
        Self { it, problems, touched: false }
    }
}

impl<T: Question> Asked<T> {
    /// As read from an address.
    pub fn from_query(query: &str) -> Self {
        Self::read(T::read_query(query))
    }
}

impl<T: Clone + 'static> Reducible for Asked<T> {
    type Action = Edit<T>;

    fn reduce(self: Rc<Self>, edit: Edit<T>) -> Rc<Self> {
        let mut it = self.it.clone();
        if edit(&mut it) {
            // A question changed by hand is no longer the one the address got wrong.
            Rc::new(Self { it, problems: Vec::new(), touched: true })
        } else {
            self
        }
    }
}

/// A callback that sets a field.
pub fn set<T: 'static, V: Clone + 'static>(edit: &Callback<Edit<T>>, field: fn(&mut T, V)) -> Callback<V> {
    edit.reform(move |value: V| -> Edit<T> {
        Rc::new(move |it: &mut T| {
            field(it, value.clone());
            true
        })
    })
}

/// A callback that makes any of the changes that `apply` knows.
pub fn changes<T: Clone + 'static, C: Clone + 'static>(
    state: &UseReducerHandle<Asked<T>>,
    apply: fn(&mut T, C),
) -> Callback<C> {
    let state = state.dispatcher();
    set(&Callback::from(move |edit| state.dispatch(edit)), apply)
}
