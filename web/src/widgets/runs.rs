//! What is best here, and what runs at all: every model on one machine.

mod question;
mod results;

use super::Place;
use super::asked::Asked;
use crate::browser::{alive, use_address, use_painted, use_painted_second, use_room};
use crate::components::Sort;
use crate::text::significant;
use question::question;
use results::{Parts, lead, picture, results, table};
use rooftop_core::explore::{Entry, Standing, Wish, best};
use rooftop_core::form::{Field, Question, Refusal};
use rooftop_core::trimmed;
use rooftop_core::units::sort::sort_few;
use yew::prelude::*;

/// What is asked and what of the answer is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct View {
    /// What is asked.
    wish: Wish,
    /// Which models.
    show: Show,
    /// Names are to hold this.
    find: String,
    /// Order of the rows.
    sort: Sort,
    /// All rows at once.
    whole: bool,
}

/// Which models are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Show {
    /// What fits and is fast enough.
    Few,
    /// What fits.
    Fits,
    /// All.
    All,
}

impl Show {
    /// All of them, with their ids.
    const ALL: [(&'static str, Self); 3] = [("few", Self::Few), ("fits", Self::Fits), ("all", Self::All)];

    fn id(self) -> &'static str {
        Self::ALL.iter().find(|(_, it)| *it == self).map_or("", |(id, _)| id)
    }

    fn of(id: &str) -> Self {
        Self::ALL.iter().find(|(known, _)| *known == id).map_or(Self::Few, |(_, it)| *it)
    }

    fn shows(self, entry: &Entry) -> bool {
        match self {
            Self::Few => entry.standing < Standing::Slow,
            Self::Fits => entry.standing < Standing::No,
            Self::All => true,
        }
    }
}

/// Ids of the columns in an address.
const COLUMNS: [&str; 9] = ["model", "size", "rank", "format", "loss", "fit", "memory", "speed", "answer"];
/// The best models first.
const USUAL: Sort = Sort { column: 2, down: true };

impl Default for View {
    fn default() -> Self {
        Self { wish: Wish::default(), show: Show::Few, find: String::new(), sort: USUAL, whole: false }
    }
}

impl Question for View {
    fn fields(&self) -> Vec<Field> {
        let few_or_all = |id, all| Field::choice(id, if all { "all" } else { "few" }, ["few", "all"]);
        let Sort { column, down } = self.sort;
        let sign = if down { "-" } else { "" };
        let mut fields = self.wish.fields();
        fields.extend([
            Field::choice("show", self.show.id(), Show::ALL.map(|(id, _)| id)),
            Field::text("find", self.find.clone()),
            Field::text("sort", format!("{sign}{}", COLUMNS.get(column).copied().unwrap_or_default())),
            few_or_all("rows", self.whole),
        ]);
        fields
    }

    fn set(&mut self, field: &str, to: &str) -> Result<(), Refusal> {
        match field {
            "show" => self.show = Show::of(to),
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
    fn rows<'a>(&self, entries: &'a [Entry]) -> Vec<&'a Entry> {
        let words: Vec<String> =
            self.find.to_ascii_lowercase().split_whitespace().map(str::to_owned).collect();
        let named = |entry: &Entry| {
            let name = entry.model().name.to_ascii_lowercase();
            words.iter().all(|word| name.contains(word))
        };
        let shown = entries.iter().enumerate().filter(|(_, entry)| self.show.shows(entry) && named(entry));
        let mut rows: Vec<(usize, &Entry)> = shown.collect();
        sort_few(&mut rows, |(at, a), (other, b)| {
            let order = match self.sort.column {
                0 => a.model().name.cmp(b.model().name),
                2 => other.cmp(at),
                column => key(a, column).total_cmp(&key(b, column)),
            };
            if self.sort.down { order.reverse() } else { order }
        });
        rows.into_iter().map(|(_, entry)| entry).collect()
    }
}

/// What a column is put in order by; what is not known comes last from the largest.
fn key(entry: &Entry, column: usize) -> f64 {
    let run = &entry.run;
    match column {
        1 => run.scenario.model.params.value.get(),
        3 => run.scenario.quantization.nominal_bits(),
        4 => entry.loss.map_or(-1.0, |loss| loss.divergence.mid),
        5 => f64::from(4 - run.outcome as u8),
        6 => run.estimate.memory.total.get(),
        7 => run.estimate.speed.filter(|_| entry.runs()).map_or(0.0, |speed| speed.decode.mid.get()),
        _ => entry.answer.map_or(0.0, |answer| answer.mid.get()),
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
    let base = place.base.clone();
    let found = use_memo((painted.wish, base.clone()), |(wish, base)| {
        let entries = best(&wish.aim());
        (lead(base, wish, &entries), entries)
    });
    let (lead, entries) = &*found;
    // The sentence is what was asked for; picture and table follow once it is painted. Until then they stay as they were.
    let asked = use_painted_second(painted);
    let picture = use_memo((asked.wish, base.clone(), room > 0), |(wish, base, whole)| {
        picture(base, wish, entries, *whole)
    });
    let rows = use_memo((asked, base), |(view, base)| table(base, view, entries, &edit));
    html! {
        <div class="choosing" data-alive={alive()}>
            { question(view, &state.problems, room, &edit) }
            { results(view, Parts { lead, picture: &picture, rows: &rows }, &edit) }
        </div>
    }
}

/// "5.7".
fn two(value: f64) -> String {
    significant(value, 2)
}
