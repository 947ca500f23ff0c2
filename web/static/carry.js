// The question goes along: to the same page in another language, and to the pages that the home page begins with.
/** @type {NodeListOf<HTMLAnchorElement>} */
const links = document.querySelectorAll("header a[hreflang], .entrances a:not([href$='accuracy/'])");
for (const link of links) {
  link.addEventListener("click", () => {
    [link.search, link.hash] = [location.search, location.hash];
  });
}
