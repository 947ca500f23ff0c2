//! Who should buy what: questions, a ranking with its reasons.

use super::asked::{Asked, Edit, set};
use super::goal::goal;
use super::{Place, around, budget, paid};
use crate::browser::{alive, use_address, use_painted, use_room};
use crate::components::{Announcement, Entry, choice, cite, problems, sortable_head, tools};
use crate::text;
use rooftop_core::catalog::{CHOOSING, Question, Record, Task};
use rooftop_core::explore::{Advice, Answers, Around, Offer, QUESTIONS, Ranking, advise, answers};
use rooftop_core::form::Question as _;
use yew::prelude::*;

/// Places that are shown.
const MOST: usize = 8;

impl Advisor {
    /// Id of the element it is mounted in.
    pub const ROOT: &'static str = "advisor";
}

/// See the module.
#[component]
pub fn Advisor(place: &Place) -> Html {
    let state = {
        let place = place.clone();
        use_reducer(move || Asked::<Answers>::from_query(&place.asked()))
    };
    let given = state.it;
    use_address(None, given.to_query(), state.touched);
    let room = use_room();
    let painted = use_painted(given);
    let shown = use_memo((painted, place.base.clone()), |(given, base)| results(base, given, &advise(given)));
    let edit = {
        let state = state.clone();
        Callback::from(move |edit| state.dispatch(edit))
    };
    html! {
        <div class="choosing" data-alive={alive()}>
            <form class="question" aria-label={text::question_label()}>
                { problems(&state.problems) }
                <div class="rows">{ questions(&given, room, &edit) }</div>
            </form>
            { (*shown).clone() }
        </div>
    }
}

/// A field for each question.
fn questions(given: &Answers, room: usize, edit: &Callback<Edit<Answers>>) -> Html {
    let of = |question: Question| {
        let entries = answers(question).iter().map(|answer| Entry {
            item: *answer,
            id: (*answer).into(),
            name: text::advisor_answer(question, answer).into(),
            group: None,
        });
        let on_change: Callback<&'static str> = match question {
            Question::Cuda => set(edit, |it: &mut Answers, answer| *it = it.with(Question::Cuda, answer)),
            Question::Tuning => set(edit, |it: &mut Answers, answer| *it = it.with(Question::Tuning, answer)),
            Question::Portable => {
                set(edit, |it: &mut Answers, answer| *it = it.with(Question::Portable, answer))
            }
            Question::Os => set(edit, |it: &mut Answers, answer| *it = it.with(Question::Os, answer)),
        };
        choice(text::advisor_field(question), given.to(question), entries, room, on_change)
    };
    let sizes = CHOOSING.sizes.iter().enumerate().map(|(at, size)| Entry {
        item: at,
        id: size.id.into(),
        name: text::advisor_size(size).into(),
        group: None,
    });
    let chosen = given.size().map_or("", |size| size.id);
    let on_size = set(edit, |it: &mut Answers, at: usize| (it.size, it.level) = (at, None));
    let size = choice("size", chosen, sizes, room, on_size);
    let sum = budget(given.budget, room, set(edit, |it: &mut Answers, sum: Option<u32>| it.budget = sum));
    let computer = around(given.around, room, set(edit, |it: &mut Answers, to: Around| it.around = to));
    let on_task =
        set(edit, |it: &mut Answers, task: Option<&'static Task>| (it.task, it.level) = (task, None));
    let on_level = set(edit, |it: &mut Answers, level| it.level = Some(level));
    let goal = goal((given.task, given.good_enough()), room, on_task, on_level);
    html! { <>{ size }{ goal }{ for QUESTIONS.map(of) }{ sum }{ computer }</> }
}

fn results(base: &str, given: &Answers, ranking: &Ranking) -> Html {
    let sentence = text::advisor_sentence(given, ranking);
    let instead = ranking.instead.iter().enumerate().map(|(key, (other, when))| {
        html! { <li {key}><b>{ text::instead(*other) }</b>{ text::sentence_space() }{ text::instead_reason(*when, given) }</li> }
    });
    let heads = text::advisor_columns().into_iter().enumerate().map(|(key, name)| sortable_head(key, name));
    let places = ranking.machines.iter().take(MOST).enumerate();
    let places = places.map(|(at, it)| place_of(base, at, given, it));
    let otherwise = ranking.otherwise.iter().map(|(question, answer, machine)| {
        let changed = given.with(*question, answer);
        let query = changed.to_query();
        let href = if query.is_empty() { "./".to_owned() } else { format!("?{query}") };
        html! { <li key={query}><a {href}>{ text::otherwise(*question, answer) }</a>{ text::otherwise_first(machine.name()) }</li> }
    });
    html! {
        <div class="results">
            <div>
                <p class="lead">{ &sentence }</p>
                <Announcement text={sentence.clone()} />
                <ul class="findings">{ for instead }</ul>
            </div>
            <section class="result" data-result="advice">
                <h2>{ text::advisor_places(ranking.machines.len(), MOST) }</h2>
                <section class="wide texts" tabindex="0" aria-label={text::advisor_heading()}>
                    <table>
                        <thead><tr>{ for heads }</tr></thead>
                        <tbody>{ for places }</tbody>
                    </table>
                </section>
                { tools(&text::result_tools()) }
                <p class="setting">{ text::advisor_note(given) }{ " " }{ cite(base, CHOOSING.source) }</p>
            </section>
            <section>
                <h2>{ text::otherwise_heading() }</h2>
                <ul class="links">{ for otherwise }</ul>
            </section>
        </div>
    }
}

fn place_of(base: &str, at: usize, given: &Answers, it: &Advice) -> Html {
    let Offer { machine, scenario, outlay, .. } = &it.offer;
    let reasons = text::advisor_reasons(given, it);
    html! {
        <tr key={machine.device.id()}>
            <td class="count">{ at + 1 }</td>
            <th scope="row"><a href={format!("{base}?{}", scenario.to_query())}>{ machine.name() }</a></th>
            <td>{ reasons }</td>
            <td>{ paid(base, outlay.as_ref()) }</td>
            <td class="count">{ text::points(it.points) }</td>
        </tr>
    }
}
