// A page of somebody else, of another origin, with widgets in it.
import { createServer } from "node:http";
import { after, before } from "node:test";
import { site, withPage } from "../lib.mjs";

/** The site. */
export const root = new URL(site);

let host;
/** Body and policy of the host's page, set by each test. */
let shown = { body: "", policy: "" };
before(async () => {
  host = createServer((request, response) => {
    if (request.url === "/favicon.ico") return response.writeHead(204).end();
    const headers = { "content-type": "text/html; charset=utf-8" };
    if (shown.policy) headers["content-security-policy"] = shown.policy;
    response
      .writeHead(200, headers)
      .end(`<!DOCTYPE html><html lang="en"><title>Host</title><body>${shown.body}</body></html>`);
  });
  await new Promise((resume) => host.listen(0, "127.0.0.1", resume));
});
after(() => host.close());

/** The icon of a page that names none. */
export const NO_ICON = /favicon/;

/** A frame as others paste it, with a widget of the site at `from`. */
export const frame = (path, more = "", from = root) =>
  `<iframe id="it" src="${from}embed/${path}" title="Widget" width="640" height="900" ${more}></iframe>`;

/** Opens a page with this body and policy; `open` is `withPage` or the like. */
export async function inHost({ body, policy = "" }, use, { open = withPage, ...options } = {}) {
  shown = { body, policy };
  await open(
    async (page, context) => {
      await page.goto(`http://127.0.0.1:${host.address().port}/`);
      await use(page, context);
    },
    { serviceWorkers: "block", ...options, allow: [NO_ICON, ...(options.allow ?? [])] },
  );
}

/** The calculator of the widget in the frame, alive with the question of `STATE`. */
export async function alive(page, id = "#it") {
  const widget = page.frameLocator(id);
  const answer = widget.locator(".verdict", { hasText: "RTX 4090" });
  await answer.or(widget.locator('[data-value="rtx-4090"]')).first().waitFor({ state: "attached" });
  return widget;
}
export const STATE = "v=1&device=rtx-4090&model=qwen3-8b";
