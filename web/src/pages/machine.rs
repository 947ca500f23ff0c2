//! The page of the visitor's own machine.

use super::layout::Layout;
use super::share::remembering;
use crate::text;
use crate::widgets::MyMachine;
use yew::prelude::*;

/// See [`MyMachine`]; what is measured with `WebGPU` is `static/measure.js`.
pub fn machine_page(base: &AttrValue) -> Html {
    html! {
        <Layout base={base.clone()} path="machine/">
            <h1>{ text::my_machine() }</h1>
            <p class="lead">{ text::machine_lead() }</p>
            <noscript><p class="notice">{ text::machine_no_script() }</p></noscript>
            <div id={MyMachine::ROOT} data-island=""><MyMachine /></div>
            <section data-measure={MyMachine::MEASURED} data-running={text::measure_running()} data-done={text::measure_done()}
                data-stopped={text::measure_stopped()} data-failed={text::measure_failed()} data-without={text::measure_without()}
                aria-labelledby="measuring">
                <h2 id="measuring">{ text::measure_heading() }</h2>
                <p>{ text::measure_lead() }</p>
                <div class="tools">
                    <button type="button">{ text::measure_start() }</button>
                    <button type="button" hidden=true>{ text::measure_stop() }</button>
                </div>
                <p role="status"></p>
            </section>
            { remembering(MyMachine::ROOT) }
        </Layout>
    }
}
