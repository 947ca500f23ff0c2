//! All that touches the browser. Nothing else in this crate names `web_sys` or `wasm_bindgen`.
//! Everything also compiles natively, where effects never run.

mod file;
mod here;
mod lists;
mod opened;

pub use file::{
    Log, NamedText, accept_files, attribute, read_chosen, read_chosen_log, read_dropped, read_dropped_log,
    use_file,
};
pub use here::{file_address, keep, kept, renderer, today};
#[cfg(feature = "browser")]
pub use lists::give_lists;
pub use lists::picked;
pub use opened::{Unread, ask_elsewhere, chosen_unread, dropped_unread, spawn_local};

use gloo::render::{AnimationFrame, request_animation_frame};
use gloo::timers::callback::Timeout;
use gloo::utils::window;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use web_sys::{ClipboardEvent, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

/// Dispatched on the window once the address has followed the question, for what else on the page answers it.
const QUESTION: &str = "rooftop:question";

#[cfg(feature = "browser")]
#[wasm_bindgen::prelude::wasm_bindgen]
extern "C" {
    /// The words of the page's language, which the script that starts a bundle leaves here.
    #[wasm_bindgen(thread_local_v2, js_name = "rooftopWords")]
    static WORDS: String;

    /// The file of the catalogue, which it leaves here too; that with the records of the usual question until all are fetched.
    #[wasm_bindgen(js_name = "rooftopCatalogue")]
    fn catalogue_file() -> Vec<u8>;
}

/// Shows islands that ask the catalogue, once it is read. The build looks for its name in the JavaScript of a bundle and has the
/// file fetched; a page whose file is not the one of its bundle stays as it was rendered.
#[cfg(feature = "browser")]
pub fn with_catalogue(show: impl FnOnce()) {
    if rooftop_core::catalog::provide(catalogue_file).is_ok() {
        show();
    }
}

/// Has all records of the catalogue from here on, where a page may have begun with those of its usual question: what made the
/// list from which others are chosen has fetched them.
pub fn with_all_records() {
    #[cfg(feature = "browser")]
    let _ = rooftop_core::catalog::provide(catalogue_file);
}

/// Mounts an island over its prerendered self, where the page has it; in a task of its own: what the browser did to start
/// the wasm has been long enough.
#[cfg(feature = "browser")]
pub fn mount<Island>(root: &'static str)
where
    Island: BaseComponent,
    Island::Properties: Default,
{
    mount_made::<Island>(root, |_| Island::Properties::default());
}

/// The same for an island that has to know its place: by the attributes that [`crate::widgets::island`] writes.
#[cfg(feature = "browser")]
pub fn mount_at<Island>(root: &'static str)
where
    Island: BaseComponent<Properties = crate::widgets::Place>,
{
    mount_made::<Island>(root, |place| place);
}

/// The same for an island that has to know more than its place.
#[cfg(feature = "browser")]
pub fn mount_made<Island: BaseComponent>(
    root: &'static str,
    properties: impl FnOnce(crate::widgets::Place) -> Island::Properties,
) {
    if let Some(root) = gloo::utils::document().get_element_by_id(root) {
        read_words();
        let attribute = |name| AttrValue::from(root.get_attribute(name).unwrap_or_default());
        let place = crate::widgets::Place { base: attribute("data-base"), query: attribute("data-query") };
        let properties = properties(place);
        let show = || drop(yew::Renderer::<Island>::with_root_and_props(root, properties).render());
        Timeout::new(0, show).forget();
    }
}

#[cfg(feature = "browser")]
fn read_words() {
    crate::text::read(WORDS.with(Clone::clone));
}

/// The query of the page's address, without question mark; where there is no browser, what was last asked with `ask`.
pub fn query() -> String {
    #[cfg(not(target_arch = "wasm32"))]
    return ASKED.with_borrow(Clone::clone);
    #[cfg(target_arch = "wasm32")]
    {
        let search = window().location().search().unwrap_or_default();
        search.trim_start_matches('?').to_owned()
    }
}

#[cfg(not(target_arch = "wasm32"))]
thread_local! {
    static ASKED: std::cell::RefCell<String> = const { std::cell::RefCell::new(String::new()) };
}

/// From now on [`query`] says this, without a browser.
#[cfg(feature = "prerender")]
pub fn ask(query: &str) {
    ASKED.set(query.to_owned());
}

/// Present where a browser runs this, absent in a prerendered page.
pub fn alive() -> Option<&'static str> {
    cfg!(target_arch = "wasm32").then_some("")
}

/// Keeps the address in step with the state, a moment after it has settled. Safari allows 100 changes in 30 s.
#[hook]
pub fn use_query_in_address(query: String, active: bool) {
    use_address(None, query, active);
}

/// The same, on the page at `path`: a page that shows one answer of many is no longer that page once it was changed.
#[hook]
pub fn use_address(path: Option<String>, query: String, active: bool) {
    use_effect_with((path, query, active), |(path, query, active)| {
        let timer = active.then(|| {
            let (path, query) = (path.clone(), query.clone());
            Timeout::new(300, move || {
                let here = window().location().pathname().unwrap_or_default();
                // A widget in somebody's page stays one: the site's other pages refuse to be framed.
                let path = path.filter(|_| !here.split('/').any(|folder| folder == "embed")).unwrap_or(here);
                let address = if query.is_empty() { path } else { format!("{path}?{query}") };
                if let Ok(history) = window().history() {
                    // A sandboxed frame may refuse; the page works without.
                    let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&address));
                }
                if let Ok(event) = Event::new(QUESTION) {
                    let _ = window().dispatch_event(&event);
                }
            })
        });
        move || drop(timer)
    });
}

/// The query of the address, as it follows the question.
#[hook]
pub fn use_asked() -> String {
    let asked = use_state(query);
    {
        let asked = asked.clone();
        use_effect_with((), move |()| {
            let follow = Closure::<dyn Fn()>::new(move || asked.set(query()));
            let listener = follow.as_ref().unchecked_ref();
            let _ = window().add_event_listener_with_callback(QUESTION, listener);
            move || {
                let _ =
                    window().remove_event_listener_with_callback(QUESTION, follow.as_ref().unchecked_ref());
            }
        });
    }
    (*asked).clone()
}

/// `value` once it has been the same for half a second; `first` until then.
#[hook]
pub fn use_settled<T: Clone + PartialEq + 'static>(value: T, first: T) -> T {
    let settled = use_state(|| first);
    let arriving = use_mut_ref(|| true);
    {
        let settled = settled.clone();
        use_effect_with(value, move |value| {
            let timer = (!arriving.replace(false)).then(|| {
                let value = value.clone();
                Timeout::new(500, move || settled.set(value))
            });
            move || drop(timer)
        });
    }
    (*settled).clone()
}

/// `value`, for what follows from it. Where that takes long, as it did the last time, what the visitor touched is painted first,
/// and while one change follows another closely, what follows from them waits for a pause.
#[hook]
pub fn use_painted<T: Clone + PartialEq + 'static>(value: T) -> T {
    use_after(value, false)
}

/// The same for what comes second: it always waits until the rest is painted.
#[hook]
pub fn use_painted_second<T: Clone + PartialEq + 'static>(value: T) -> T {
    use_after(value, true)
}

#[hook]
fn use_after<T: Clone + PartialEq + 'static>(value: T, always: bool) -> T {
    // Milliseconds. A key held down comes again after 33.
    const LONG: f64 = 50.0;
    const LONG_WHILE_HELD: f64 = 20.0;
    const CLOSE: f64 = 400.0;
    const PAUSE: u32 = 150;
    let start = now();
    let shown = use_mut_ref(|| value.clone());
    let (took, changed) = (use_mut_ref(|| 0.0), use_mut_ref(|| f64::NEG_INFINITY));
    let (is_painted, repaint) = (use_mut_ref(|| false), use_force_update());
    let (frame, task) = (use_mut_ref(|| None::<AnimationFrame>), use_mut_ref(|| None::<Timeout>));
    let is_new = *shown.borrow() != value;
    let is_held = start - *changed.borrow() < CLOSE;
    let is_long = *took.borrow() > if is_held { LONG_WHILE_HELD } else { LONG };
    let waits = is_new && !is_painted.take() && (always || is_long);
    if is_new && !waits {
        shown.replace(value.clone());
    }
    use_effect_with((value, waits), move |_| {
        if waits {
            changed.replace(start);
            let pause = if is_held && is_long { PAUSE } else { 0 };
            let task = task.clone();
            let follow = move || {
                is_painted.replace(true);
                repaint.force_update();
            };
            let wait = move |_| drop(task.replace(Some(Timeout::new(pause, follow))));
            frame.replace(Some(request_animation_frame(wait)));
        } else if is_new {
            changed.replace(start);
            took.replace(now() - start);
        }
        move || drop((frame.take(), task.take()))
    });
    shown.borrow().clone()
}

/// Milliseconds since the page was opened; 0 where there is no browser.
fn now() -> f64 {
    let window = alive().map(|_| window());
    window.and_then(|window| window.performance()).map_or(0.0, |performance| performance.now())
}

/// How many options of long lists there is time for: none on arrival, some more every few moments, so that hundreds of
/// them never hold up the page in one go.
#[hook]
pub fn use_room() -> usize {
    const MOST: usize = 128;
    let room = use_state(|| 0);
    {
        let room = room.clone();
        use_effect_with(*room, move |&now| {
            let timer = (now < MOST).then(|| Timeout::new(60, move || room.set(now + 64)));
            move || drop(timer)
        });
    }
    *room
}

/// A select element shows `value` also after its options changed.
#[hook]
pub fn use_select_value(value: AttrValue) -> NodeRef {
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect(move || {
            if let Some(select) = node.cast::<HtmlSelectElement>()
                && value != select.value()
            {
                select.set_value(&value);
            }
        });
    }
    node
}

/// An input element shows `value`, unless it does already.
#[hook]
pub fn use_input_value(value: String) -> NodeRef {
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect(move || {
            if let Some(input) = node.cast::<HtmlInputElement>()
                && input.value() != value
            {
                input.set_value(&value);
            }
        });
    }
    node
}

/// A text area shows `value`, unless it does already: what is typed is never set again.
#[hook]
pub fn use_area_value(value: Rc<str>) -> NodeRef {
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with(value, move |value| {
            if let Some(area) = node.cast::<HtmlTextAreaElement>()
                && *area.value() != **value
            {
                area.set_value(value);
            }
        });
    }
    node
}

/// Selects all of the text area that an event comes from: what is typed next replaces it.
pub fn select_area(event: &Event) {
    if let Some(area) = event.target_dyn_into::<HtmlTextAreaElement>() {
        area.select();
    }
}

/// What a select element was set to.
pub fn chosen(event: &Event) -> Option<String> {
    event.target_dyn_into::<HtmlSelectElement>().map(|select| select.value())
}

/// Whether a checkbox was set.
pub fn chosen_flag(event: &Event) -> bool {
    event.target_dyn_into::<HtmlInputElement>().is_some_and(|input| input.checked())
}

/// What is in a text area, unless that is longer than `most` UTF-16 units: then it is not even copied.
pub fn typed_text(event: &InputEvent, most: usize) -> Option<String> {
    let area = event.target_dyn_into::<HtmlTextAreaElement>()?;
    (area.text_length() as usize <= most).then(|| area.value())
}

/// Keeps a text longer than `most` bytes from being pasted; whether it did.
pub fn refuse_paste(event: &Event, most: usize) -> bool {
    let pasted = event.dyn_ref::<ClipboardEvent>().and_then(ClipboardEvent::clipboard_data);
    let refused =
        pasted.and_then(|data| data.get_data("text/plain").ok()).is_some_and(|text| text.len() > most);
    if refused {
        event.prevent_default();
    }
    refused
}

/// What was typed into an input element, or where its slider is.
pub fn typed(event: &InputEvent) -> Option<String> {
    event.target_dyn_into::<HtmlInputElement>().map(|input| input.value())
}

/// A count of ticks since the arguments changed, one every `millis`, at most `until`; none where the visitor
/// asked for little motion.
#[hook]
pub fn use_ticks(millis: u32, until: u32) -> Option<u32> {
    const REST: u32 = 600;
    let ticks = use_state(|| None);
    {
        let ticks = ticks.clone();
        use_effect_with((millis, until), move |_| {
            let still = window().match_media("(prefers-reduced-motion: reduce)").ok().flatten();
            let moving = still.is_some_and(|query| !query.matches());
            ticks.set(moving.then_some(0));
        });
    }
    {
        let ticks = ticks.clone();
        use_effect_with((millis, until, *ticks), move |&(millis, until, now)| {
            let now = now.filter(|now| *now < until);
            // The first one waits until the page is at rest.
            let pause = |now| if now == 0 { millis.max(REST) } else { millis };
            let timer = now.map(|now| Timeout::new(pause(now), move || ticks.set(Some(now + 1))));
            move || drop(timer)
        });
    }
    *ticks
}
