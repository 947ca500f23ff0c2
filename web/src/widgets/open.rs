//! A model's files, opened: what they say, and the answer for a machine.

mod form;
mod results;
mod sources;

use super::Place;
use crate::browser::{alive, spawn_local, use_painted, use_query_in_address};
use crate::text;
use form::form;
use results::results;
use rooftop_core::{Problem, Reading, Scenario};
use rooftop_open::{Address, HubFile, Record};
use sources::Wish;
use std::rc::Rc;
use yew::prelude::*;

impl Open {
    /// Id of the element it is mounted in.
    pub const ROOT: &'static str = "open";
}

/// Files of a model that the Hub listed.
#[derive(Clone, Debug, PartialEq)]
pub struct Listed {
    address: Address,
    files: Vec<HubFile>,
    chosen: usize,
}

/// What was opened, and what is asked about it.
#[derive(Clone, Debug, PartialEq)]
struct State {
    scenario: Scenario,
    /// Of the address.
    problems: Vec<Problem>,
    touched: bool,
    record: Option<Rc<Record>>,
    /// What the Hub listed.
    listed: Option<Rc<Listed>>,
    /// What is being read.
    busy: Option<String>,
    /// Why the last file was not opened.
    wrong: Option<String>,
    /// The last one; what an earlier one brings is dropped.
    wish: u32,
}

/// What happens on the page.
enum Change {
    /// Another question about the same model.
    Asked(Scenario),
    /// Something is being read.
    Began(u32, String),
    /// It was read.
    Opened(Box<Record>),
    /// The Hub answered.
    Listed(Listed),
    /// Another of the listed files.
    Chose(usize),
    /// It could not be read.
    Failed(String),
    /// What a wish brought.
    Of(u32, Box<Change>),
}

impl State {
    fn from_query(query: &str) -> Self {
        let Reading { scenario, problems } = Scenario::read_query(query);
        let (touched, record, listed, busy, wrong) = (false, None, None, None, None);
        Self { scenario, problems, touched, record, listed, busy, wrong, wish: 0 }
    }

    /// The question about a model that was opened: what else was asked stays.
    fn about(&mut self, record: &Record) {
        let of_model = ["model", "runtime", "quant", "cache", "file-size"];
        let query = self.scenario.to_query();
        let others = query.split('&').filter(|pair| {
            let key = pair.split_once('=').map_or(*pair, |(key, _)| key);
            !of_model.contains(&key)
        });
        if let Some(reading) = record.question(&others.collect::<Vec<_>>().join("&")) {
            self.scenario = reading.scenario;
        }
    }
}

impl Reducible for State {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        let mut state = (*self).clone();
        match change {
            Change::Of(wish, _) if wish != state.wish => return self,
            Change::Of(_, change) => return self.reduce(*change),
            Change::Asked(scenario) => {
                (state.scenario, state.problems, state.touched) = (scenario, Vec::new(), true);
            }
            Change::Began(wish, what) => {
                (state.busy, state.wrong, state.wish) = (Some(what), None, wish);
            }
            Change::Opened(record) => {
                state.about(&record);
                (state.busy, state.wrong, state.problems, state.touched) = (None, None, Vec::new(), true);
                state.record = Some(Rc::new(*record));
            }
            Change::Listed(listed) => {
                (state.busy, state.wrong, state.listed) = (None, None, Some(Rc::new(listed)));
            }
            Change::Chose(chosen) => {
                if let Some(listed) = &mut state.listed {
                    Rc::make_mut(listed).chosen = chosen;
                }
            }
            Change::Failed(why) => (state.busy, state.wrong) = (None, Some(why)),
        }
        Rc::new(state)
    }
}

/// A place to drop files on, a field to paste into, one for a model of the Hub; below it what was read and the answer.
#[component]
pub fn Open(place: &Place) -> Html {
    let state = {
        let place = place.clone();
        use_reducer(move || State::from_query(&place.asked()))
    };
    use_query_in_address(state.scenario.to_query(), state.touched);
    let painted = use_painted((state.scenario, state.record.clone()));
    let change = {
        let state = state.dispatcher();
        Callback::from(move |change| state.dispatch(change))
    };
    let wishes = use_mut_ref(|| 0);
    let begin: Callback<Wish> = {
        let change = change.clone();
        Callback::from(move |begun: Wish| {
            let wish = *wishes.borrow() + 1;
            wishes.replace(wish);
            change.emit(Change::Began(wish, begun.says()));
            let done = change.reform(move |brought| Change::Of(wish, Box::new(brought)));
            spawn_local(begun.fulfil(done));
        })
    };
    let shown = use_memo((painted, place.base.clone()), |((scenario, record), base)| {
        results(base, scenario, record.as_deref())
    });
    html! {
        <div class="estimator calculator open" data-alive={alive()}>
            { form(&state, &change, &begin) }
            { (*shown).clone() }
        </div>
    }
}

impl State {
    /// What is being read, or was.
    fn status(&self) -> String {
        self.busy.clone().or_else(|| self.record.as_ref().map(|it| text::open_done(it))).unwrap_or_default()
    }
}
