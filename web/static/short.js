// In the smallest widget: answers that were written ahead, a file for each machine that is often asked about. What they do
// not cover is said, and left to the calculator.

/** What an answer that was written ahead is about; anything else makes it another question. */
const COVERED = ["v", "device", "model"];

/** Shows the answer to a question, or that there is none here. Returns the query of the question that is shown. */
export async function answer(place, asked) {
  const [device, model] = ["device", "model"].map((name) => asked.get(name) ?? "");
  const covered = [...asked.keys()].every((name) => COVERED.includes(name)) && /^[a-z0-9.-]+$/.test(device);
  const found = covered && (await fetch(`${place.dataset.short}${device}.json`).catch(() => null));
  const answers = found?.ok ? await found.json() : {};
  const [heading, verdict, rest] = ["h2", ".verdict", ".said span"].map((part) => place.querySelector(part));
  if (!Object.hasOwn(answers, model)) {
    heading.hidden = true;
    verdict.textContent = "";
    rest.textContent = place.dataset.none;
    return null;
  }
  const [question, first, says, query] = answers[model];
  [heading.textContent, verdict.textContent, rest.textContent] = [question, first, says];
  return query;
}
