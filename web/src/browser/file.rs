//! Files: our own that are fetched after the page, and those that a visitor chooses or drops.

use gloo::utils::{document, window};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{DragEvent, File, FileList, HtmlInputElement, Response};
use yew::prelude::*;

/// An attribute of the element in which an island is mounted; none where there is no browser.
pub fn attribute(root: &str, name: &str) -> Option<String> {
    if cfg!(not(target_arch = "wasm32")) {
        return None;
    }
    document().get_element_by_id(root)?.get_attribute(name)
}

/// The text at an address, once it is here; nothing before that, and where it cannot be had.
#[hook]
pub fn use_file(address: Option<String>) -> Option<Rc<str>> {
    let file = use_state(|| None::<(String, Rc<str>)>);
    {
        let file = file.clone();
        use_effect_with(address.clone(), move |address| {
            if let Some(address) = address.clone() {
                spawn_local(async move {
                    if let Some(text) = fetched(&address).await {
                        file.set(Some((address, text.into())));
                    }
                });
            }
        });
    }
    let (of, text) = (*file).as_ref()?;
    (address.as_ref() == Some(of)).then(|| text.clone())
}

async fn fetched(address: &str) -> Option<String> {
    let response = JsFuture::from(window().fetch_with_str(address)).await.ok()?;
    let response: Response = response.dyn_into().ok().filter(Response::ok)?;
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}

/// A file of the visitor.
#[derive(Clone, Debug, PartialEq)]
pub struct NamedText {
    /// Its name, without a folder.
    pub name: Rc<str>,
    /// What is in it.
    pub text: Rc<str>,
}

/// Lets files be dropped here; other things are left to the browser.
pub fn accept_files(event: DragEvent) {
    let types = event.data_transfer().map(|transfer| transfer.types());
    if types.is_some_and(|types| types.includes(&"Files".into(), 0)) {
        event.prevent_default();
    }
}

/// Reads the files that were dropped; none where they are longer than `most` bytes together.
pub fn read_dropped(event: &DragEvent, most: usize, done: Callback<Option<Vec<NamedText>>>) {
    let files = dropped(event);
    if !files.is_empty() {
        let texts = reading(&files, most);
        spawn_local(async move { done.emit(all(texts).await) });
    }
}

/// Reads the files that were chosen, and empties the field so that the same can be chosen again.
pub fn read_chosen(event: &Event, most: usize, done: Callback<Option<Vec<NamedText>>>) {
    let texts = reading(&chosen(event), most);
    spawn_local(async move { done.emit(all(texts).await) });
}

/// The files that were dropped; what else was dropped is left to the browser.
pub(super) fn dropped(event: &DragEvent) -> Vec<File> {
    let files = event.data_transfer().and_then(|transfer| transfer.files()).map(listed).unwrap_or_default();
    if !files.is_empty() {
        event.prevent_default();
    }
    files
}

/// The files that were chosen; the field is emptied.
pub(super) fn chosen(event: &Event) -> Vec<File> {
    let input: Option<HtmlInputElement> = event.target_dyn_into();
    let files = input.as_ref().and_then(HtmlInputElement::files).map(listed).unwrap_or_default();
    if let Some(input) = input {
        input.set_value("");
    }
    files
}

fn listed(files: FileList) -> Vec<File> {
    (0..files.length()).filter_map(|at| files.get(at)).collect()
}

/// Reads the first file that was dropped, of a long one its beginning and its end: together `most` bytes.
pub fn read_dropped_log(event: &DragEvent, most: usize, done: Callback<Log>) {
    let files = event.data_transfer().and_then(|transfer| transfer.files());
    if let Some(file) = files.and_then(|files| files.get(0)) {
        event.prevent_default();
        spawn_local(log(file, most, done));
    }
}

/// The same for the file that was chosen; empties the field.
pub fn read_chosen_log(event: &Event, most: usize, done: Callback<Log>) {
    let input: Option<HtmlInputElement> = event.target_dyn_into();
    if let Some(file) = input.as_ref().and_then(HtmlInputElement::files).and_then(|files| files.get(0)) {
        if let Some(input) = input {
            input.set_value("");
        }
        spawn_local(log(file, most, done));
    }
}

async fn log(file: File, most: usize, done: Callback<Log>) {
    let (size, half) = (file.size(), most as f64 / 2.0);
    let is_cut = size > most as f64;
    let ends = if is_cut { vec![(0.0, half), (size - half, size)] } else { vec![(0.0, size)] };
    let mut text = String::new();
    for (from, to) in ends {
        let Ok(part) = file.slice_with_f64_and_f64(from, to) else { return };
        // A folder has no text.
        let Some(part) = JsFuture::from(part.text()).await.ok().and_then(|text| text.as_string()) else {
            return;
        };
        if !text.is_empty() {
            text.push('\n');
        }
        text += &part;
    }
    done.emit(Log { file: NamedText { name: file.name().into(), text: text.into() }, is_cut });
}

/// A log of the visitor.
#[derive(Clone, Debug, PartialEq)]
pub struct Log {
    /// What was read of it.
    pub file: NamedText,
    /// Its middle was left out.
    pub is_cut: bool,
}

/// Names and promised texts; none where there is too much.
fn reading(files: &[File], most: usize) -> Option<Vec<(String, JsFuture)>> {
    let size: f64 = files.iter().map(|file| file.size()).sum();
    (size <= most as f64)
        .then(|| files.iter().map(|file| (file.name(), JsFuture::from(file.text()))).collect())
}

/// The texts once they are here. A folder has none.
async fn all(texts: Option<Vec<(String, JsFuture)>>) -> Option<Vec<NamedText>> {
    let mut read = Vec::new();
    for (name, text) in texts? {
        if let Some(text) = text.await.ok().and_then(|text| text.as_string()) {
            read.push(NamedText { name: name.into(), text: text.into() });
        }
    }
    Some(read)
}
