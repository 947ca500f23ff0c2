// On paper an answer has its terms and its steps unfolded, and its address.
const opened = new Set();

addEventListener("beforeprint", () => {
  const address = document.querySelector(".printed span");
  if (address) address.textContent = location.href;
  for (const details of document.querySelectorAll(
    "main :is(details.terms, details.reasons, details.list):not([open])",
  )) {
    // They are made when they are asked for.
    details.querySelector("summary").click();
    opened.add(details);
  }
});

addEventListener("afterprint", () => {
  for (const details of opened) {
    // A part that was loaded for paper has taken the place of the one that was there.
    const present = details.isConnected ? details : document.querySelector(`main details.${details.className}`);
    if (present) present.open = false;
  }
  opened.clear();
});
