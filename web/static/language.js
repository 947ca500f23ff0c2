// The same page in another language is asked what this one is asked.
for (const link of document.querySelectorAll("header a[hreflang]")) {
  link.addEventListener("click", () => {
    [link.search, link.hash] = [location.search, location.hash];
  });
}
