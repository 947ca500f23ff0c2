// What makes lists of machines, models, formats and pages is a bundle of its own (`web/src/lists.rs`), loaded when a reader turns
// to a field that has one.
import { load } from "./wake.js";

let loaded;

/** What makes lists, once it is there. */
export function lists() {
  loaded ??= new Promise((found) => {
    Object.assign(globalThis, { rooftopLists: found });
    const { dataset } = /** @type {HTMLElement} */ (document.querySelector("template[data-bundle=lists]"));
    load(dataset, () => (loaded = undefined));
  });
  return loaded;
}
