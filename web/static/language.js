// The same page in another language is asked what this one is asked.
/** @type {NodeListOf<HTMLAnchorElement>} */
const links = document.querySelectorAll("header a[hreflang]");
for (const link of links) {
  link.addEventListener("click", () => {
    [link.search, link.hash] = [location.search, location.hash];
  });
}
