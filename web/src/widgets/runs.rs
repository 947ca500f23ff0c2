//! What runs here: every model on one machine.

mod question;
mod results;

use super::Place;
use super::asked::Asked;
use crate::browser::{alive, use_address, use_painted, use_room};
use crate::components::Sort;
use crate::text::significant;
use question::question;
use results::{results, scatter, table};
use rooftop_core::explore::{Run, Wish, runs};
use rooftop_core::form::{Field, Question, Refusal};
use rooftop_core::trimmed;
use rooftop_core::units::sort::sort_few;
use std::rc::Rc;
use yew::prelude::*;

/// What is asked and what of the answer is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct View {
    /// What is asked.
    wish: Wish,
    /// Also what does not fit or is too slow.
    all: bool,
    /// Names are to hold this.
    find: String,
    /// Order of the rows.
    sort: Sort,
    /// All rows at once.
    whole: bool,
}

/// Ids of the columns in an address.
const COLUMNS: [&str; 7] = ["model", "size", "format", "fit", "memory", "speed", "first"];
/// Largest models first.
const USUAL: Sort = Sort { column: 1, down: true };

impl Default for View {
    fn default() -> Self {
        Self { wish: Wish::default(), all: false, find: String::new(), sort: USUAL, whole: false }
    }
}

impl Question for View {
    fn fields(&self) -> Vec<Field> {
        let few_or_all = |id, all| Field::choice(id, if all { "all" } else { "few" }, ["few", "all"]);
        let Sort { column, down } = self.sort;
        let sign = if down { "-" } else { "" };
        let mut fields = self.wish.fields();
        fields.extend([
            few_or_all("show", self.all),
            Field::text("find", self.find.clone()),
            Field::text("sort", format!("{sign}{}", COLUMNS.get(column).copied().unwrap_or_default())),
            few_or_all("rows", self.whole),
        ]);
        fields
    }

    fn set(&mut self, field: &str, to: &str) -> Result<(), Refusal> {
        match field {
            "show" => self.all = to == "all",
            "find" => self.find = trimmed(to),
            "sort" => {
                let (down, id) = to.strip_prefix('-').map_or((false, to), |id| (true, id));
                let column = COLUMNS.iter().position(|known| *known == id);
                self.sort = column.map_or(USUAL, |column| Sort { column, down });
            }
            "rows" => self.whole = to == "all",
            _ => self.wish.set(field, to)?,
        }
        Ok(())
    }
}

impl View {
    /// What is shown, in its order.
    fn rows<'a>(&self, runs: &'a [Run]) -> Vec<&'a Run> {
        let words: Vec<String> = self.find.to_lowercase().split_whitespace().map(str::to_owned).collect();
        let named = |run: &Run| {
            let name = run.scenario.model.name.to_lowercase();
            words.iter().all(|word| name.contains(word))
        };
        let mut rows: Vec<&Run> =
            runs.iter().filter(|run| (self.all || run.fast_enough) && named(run)).collect();
        sort_few(&mut rows, |a, b| {
            let order = if self.sort.column == 0 {
                a.scenario.model.name.cmp(b.scenario.model.name)
            } else {
                key(a, self.sort.column).total_cmp(&key(b, self.sort.column))
            };
            if self.sort.down { order.reverse() } else { order }
        });
        rows
    }
}

/// What a column is put in order by; what is not known comes last from the largest.
fn key(run: &Run, column: usize) -> f64 {
    let speed = run.estimate.speed.filter(|_| run.outcome.runs());
    match column {
        1 => run.scenario.model.params.value.get(),
        2 => run.scenario.quantization.nominal_bits(),
        3 => f64::from(4 - run.outcome as u8),
        4 => run.estimate.memory.total.get(),
        5 => speed.map_or(0.0, |speed| speed.decode.mid.get()),
        _ => speed.and_then(|speed| speed.time_to_first_token).map_or(0.0, |time| time.mid.get()),
    }
}

impl Runs {
    /// Id of the element it is mounted in.
    pub const ROOT: &'static str = "runs";
}

/// See the module.
#[component]
pub fn Runs(place: &Place) -> Html {
    let state = {
        let place = place.clone();
        use_reducer(move || Asked::<View>::from_query(&place.asked()))
    };
    let view = &state.it;
    use_address(None, view.to_query(), state.touched);
    let room = use_room();
    let edit = {
        let state = state.dispatcher();
        Callback::from(move |edit| state.dispatch(edit))
    };
    let painted = use_painted(view.clone());
    let answers: Rc<Vec<Run>> = use_memo(painted.wish, runs);
    let picture = use_memo(painted.wish, |wish| scatter(wish, &answers));
    let rows = use_memo((painted, place.base.clone()), |(view, base)| table(base, view, &answers, &edit));
    html! {
        <div class="choosing" data-alive={alive()}>
            { question(&place.base, view, &state.problems, room, &edit) }
            { results(view, &picture, &rows, &edit) }
        </div>
    }
}

/// "5.7".
fn two(value: f64) -> String {
    significant(value, 2)
}
