// The menus of the header open without scripts; with them they close as menus do.
for (const menu of /** @type {NodeListOf<HTMLDetailsElement>} */ (document.querySelectorAll("header details"))) {
  menu.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
  const leave = ({ target }) => {
    if (menu.open && !menu.contains(target)) menu.open = false;
  };
  for (const kind of ["pointerdown", "focusin"]) addEventListener(kind, leave);
}
