// A field in which machines, models and formats are chosen: by typing, or from a list that is only made when it is opened.
// The keys are those of the combobox of WAI-ARIA 1.2; the focus stays in the field. Lists are made by a bundle of their own
// (`web/src/lists.rs`), which is loaded when a reader turns to a field.
import { lists } from "./lists.js";

/** An element with attributes and what is in it. */
function made(attributes, ...content) {
  const element = document.createElement("div");
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...content);
  return element;
}

/** Leaves for another page; from a frame in a tab of its own. */
function leave(path) {
  const { base } = /** @type {HTMLElement} */ (document.querySelector("[data-base]")).dataset;
  window.open(base + path, parent === window ? "_self" : "_blank");
}

class Combobox extends HTMLElement {
  static observedAttributes = ["data-name"];
  /** @type {HTMLInputElement} */
  #field;
  #status = document.createElement("span");
  /** The list; none while it is closed. */
  #list;
  #rows = [];
  /** The row that Enter chooses. */
  #active = 0;
  /** What was typed since the last choice. */
  #typed;
  /** Older ones are shown too. */
  #unfolded = false;
  /** The list as it is being made. */
  #opening;

  connectedCallback() {
    // What is in it comes after it. As it was rendered ahead, it does nothing.
    queueMicrotask(() => "name" in this.dataset && !this.#field && this.#begin());
  }

  attributeChangedCallback() {
    if (this.#field && this.#typed === undefined) this.#rest();
  }

  #begin() {
    const field = this.querySelector("input");
    this.#field = field;
    this.#status.className = "visually-hidden";
    this.#status.role = "status";
    this.append(this.#status);
    this.#rest();
    field.dataset.listens = "";
    for (const kind of ["focus", "pointerover"]) field.addEventListener(kind, lists);
    field.addEventListener("focus", () => field.select());
    field.addEventListener("click", () => this.#open());
    field.addEventListener("input", () => {
      this.#typed = field.value;
      this.#resize();
      this.#open();
    });
    field.addEventListener("keydown", (event) => {
      // Enter ends the composition of a Chinese or Japanese word.
      if (!event.isComposing && this.#press(event.key)) event.preventDefault();
    });
    field.addEventListener("blur", () => {
      this.#close();
      // What was typed to add something stays; what is chosen is shown again.
      if (field.dataset.value) this.#rest();
    });
  }

  /** Shows what is chosen; typing replaces it. */
  #rest() {
    this.#typed = undefined;
    this.#field.value = this.dataset.name ?? "";
    this.#resize();
    if (document.activeElement === this.#field) this.#field.select();
  }

  #resize() {
    this.#field.size = Math.max(4, [...this.#field.value].length);
  }

  /** Opens the list of what was typed, at a row or at what is chosen. */
  async #open(at) {
    const typed = this.#typed ?? "";
    const opening = (async () => {
      const make = await lists();
      if (this.#opening !== opening) return;
      const { sought, offered = "", others = "" } = this.dataset;
      const { value } = this.#field.dataset;
      const [count, ...lines] = make(sought, typed, offered, others, value, this.#unfolded).split("\n");
      this.#rows = lines.map((line) => line.split("\t"));
      this.#status.textContent = count;
      const chosen = typed.trim() ? -1 : this.#rows.findIndex(([, , act]) => act.split(" ")[0] === value);
      this.#draw(at ?? Math.max(0, chosen));
    })();
    this.#opening = opening;
    await opening;
  }

  #close() {
    this.#opening = undefined;
    this.#unfolded = false;
    this.#list?.remove();
    this.#list = undefined;
    this.#status.textContent = "";
    this.classList.remove("open");
    this.#field.ariaExpanded = "false";
    for (const name of ["aria-controls", "aria-activedescendant"]) this.#field.removeAttribute(name);
  }

  #draw(active) {
    const { id } = this.#field;
    const groups = [];
    let last;
    for (const [at, [group, name]] of this.#rows.entries()) {
      if (group !== last) {
        groups.push(
          group
            ? made({ role: "group", "aria-label": group }, made({ class: "heading", "aria-hidden": "true" }, group))
            : made({ role: "presentation" }),
        );
        last = group;
      }
      groups.at(-1).append(made({ role: "option", id: `${id}-${at}` }, name));
    }
    this.#list?.remove();
    if (!groups.length) return this.#close();
    this.#list = made({ id: `${id}-list`, class: "listbox", role: "listbox" }, ...groups);
    this.#list.ariaLabel = this.querySelector("label").textContent;
    this.#list.addEventListener("mousedown", (event) => event.preventDefault());
    this.#list.addEventListener("click", ({ target }) => {
      const option = target.closest("[role=option]");
      if (option) this.#choose([...this.#list.querySelectorAll("[role=option]")].indexOf(option));
    });
    this.append(this.#list);
    this.classList.add("open");
    this.#field.ariaExpanded = "true";
    this.#field.setAttribute("aria-controls", this.#list.id);
    this.#go(active);
  }

  /** Makes a row the active one. */
  #go(at) {
    this.#active = Math.max(0, Math.min(at, this.#rows.length - 1));
    for (const [row, option] of this.#list.querySelectorAll("[role=option]").entries()) {
      option.ariaSelected = String(row === this.#active);
      if (row !== this.#active) continue;
      this.#field.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    }
  }

  /** Whether the key does something here. */
  #press(key) {
    const isOpen = this.#list;
    if (key === "ArrowDown") this.#opening ? this.#down() : this.#open();
    else if (key === "Enter") this.#enter();
    else if (key === "Escape" && (isOpen || this.#typed !== undefined)) {
      this.#close();
      this.#rest();
    } else if (key === "ArrowUp" && isOpen) this.#go(this.#active - 1);
    else if (key === "Home" && isOpen) this.#go(0);
    else if (key === "End" && isOpen) this.#go(this.#rows.length);
    else return false;
    return true;
  }

  /** Goes down a row, of a list that is being made once it is there. */
  async #down() {
    await this.#opening;
    if (this.#list) this.#go(this.#active + 1);
  }

  /** Chooses the active row, of a list that is being made once it is there. */
  async #enter() {
    await this.#opening;
    if (this.#list) this.#choose(this.#active);
  }

  #choose(at) {
    const act = this.#rows[at][2];
    if (!act) {
      this.#unfolded = true;
      this.#open(at);
    } else if (act.startsWith("/")) {
      leave(act.slice(1));
    } else {
      this.#close();
      this.#rest();
      this.dataset.chosen = act;
      this.dispatchEvent(new Event("change", { bubbles: true }));
    }
  }
}

// A page may have several bundles, each with this script.
if (!customElements.get("combo-box")) customElements.define("combo-box", Combobox);
