//! Files of the visitor that are read a slice at a time, and the one host that may be asked for others.

use super::file::{chosen, dropped};
use gloo::utils::window;
use std::ops::Range;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
pub use wasm_bindgen_futures::spawn_local;
use web_sys::js_sys::Uint8Array;
use web_sys::{Event, File, Headers, RequestCredentials, RequestInit, Response};
use yew::DragEvent;

/// A file that is not read yet.
#[derive(Clone, Debug)]
pub struct Unread(File);

impl Unread {
    /// Its name, without a folder.
    pub fn name(&self) -> String {
        self.0.name()
    }

    /// Some of its bytes: fewer where it ends before, none where it cannot be read.
    pub async fn slice(&self, Range { start, end }: Range<u64>) -> Vec<u8> {
        let blob = self.0.slice_with_f64_and_f64(start as f64, end as f64);
        let Ok(blob) = blob else { return Vec::new() };
        JsFuture::from(blob.array_buffer())
            .await
            .map_or_else(|_| Vec::new(), |it| Uint8Array::new(&it).to_vec())
    }
}

/// The files that were dropped.
pub fn dropped_unread(event: &DragEvent) -> Vec<Unread> {
    dropped(event).into_iter().map(Unread).collect()
}

/// The files that were chosen; the field is emptied so that the same can be chosen again.
pub fn chosen_unread(event: &Event) -> Vec<Unread> {
    chosen(event).into_iter().map(Unread).collect()
}

/// Asks another host for bytes, without saying who asks; of a file so many of them. The status where they are not sent, 0 where
/// nothing answers.
pub async fn ask_elsewhere(address: &str, range: Option<Range<u64>>) -> Result<Vec<u8>, u16> {
    let asked = RequestInit::new();
    asked.set_credentials(RequestCredentials::Omit);
    if let (Some(Range { start, end }), Ok(headers)) = (&range, Headers::new()) {
        // Writing to a header of our own does not fail.
        let _ = headers.set("Range", &format!("bytes={start}-{}", end.saturating_sub(1)));
        asked.set_headers(&JsValue::from(headers));
    }
    let sent = JsFuture::from(window().fetch_with_str_and_init(address, &asked)).await;
    let response: Response = sent.ok().and_then(|it| it.dyn_into().ok()).ok_or(0_u16)?;
    // Past its end a file has nothing.
    if response.status() == 416 {
        return Ok(Vec::new());
    }
    let length =
        response.headers().get("content-length").ok().flatten().and_then(|it| it.parse::<u64>().ok());
    // A host that sends the whole file in place of a part: that may be gigabytes.
    let too_much = range.as_ref().is_some_and(|range| {
        response.status() == 200
            && length.is_none_or(|length| length > range.end - range.start || range.start > 0)
    });
    if !response.ok() || too_much {
        return Err(response.status());
    }
    let body = response.array_buffer().map_err(|_| 0_u16)?;
    JsFuture::from(body).await.map(|it| Uint8Array::new(&it).to_vec()).map_err(|_| 0)
}
