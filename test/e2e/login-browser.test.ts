import assert from "node:assert/strict";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, type TestContext, test } from "node:test";
import { type Browser, chromium, type Page } from "playwright-core";
import { loginUnified } from "../../src/actions/login/login.ts";
import { holdCallbackPorts } from "../support/callback-ports.ts";
import { temporaryHome } from "../support/home.ts";
import { startOidc } from "../support/oidc.ts";
import { projectFolder } from "../support/project-folder.ts";

const CHROMIUM = "/usr/bin/chromium";
const skip = existsSync(CHROMIUM) ? false : `${CHROMIUM} is not installed (Debian's package chromium)`;
/** Nothing but the page itself may be loaded from anywhere. */
const args =
  "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

/** One for all tests; what a page may keep is kept for that page alone. */
let browser: Browser;
before(async () => {
  if (skip === false) browser = await chromium.launch({ executablePath: CHROMIUM, args: args.split(" ") });
});
after(() => browser?.close());

/** A page, and what its console had to say of ours: nothing, if it breaks no policy of its own. */
async function open(colorScheme: "light" | "dark"): Promise<{ page: Page; problems: string[] }> {
  const page = await (await browser.newContext({ colorScheme, viewport: { width: 900, height: 640 } })).newPage();
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.location().url.startsWith("http://localhost")) problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(error.message));
  return { page, problems };
}

/** Kept where CI can pick it up. A busy machine does not always manage to take one, and none is what is tested here. */
async function picture(t: TestContext, page: Page, name: string): Promise<void> {
  if (process.env.CI === undefined) return;
  mkdirSync(join(projectFolder, "test-output"), { recursive: true });
  const path = join(projectFolder, "test-output", `${name}.png`);
  const take = () => page.screenshot({ path, animations: "disabled" });
  await take()
    .catch(take)
    .catch((error) => t.diagnostic(`no picture ${name}: ${error.message}`));
}

/** A login that waits for its browser; `visit` is what the person does in it. */
async function login(
  t: TestContext,
  visit: (url: string) => Promise<void>,
): Promise<Awaited<ReturnType<typeof loginUnified>>> {
  const [home, oidc] = [temporaryHome(t), await startOidc(t)];
  await holdCallbackPorts(t);
  const context = home.context({ env: { HOME: home.root, MP_API_BASE_URL: oidc.origin } });
  // What goes wrong in the browser ends the test; the login itself would go on waiting.
  return new Promise((resolve, reject) => {
    const person = { say: () => {}, openBrowser: (url: string) => visit(url).catch(reject) };
    loginUnified(context, person, { project: "409", waitMs: 30_000 }).then(resolve, reject);
  });
}

for (const scheme of ["light", "dark"] as const)
  test(`a real browser goes from the sign-in page through consent to our page (${scheme})`, { skip }, async (t) => {
    const { page, problems } = await open(scheme);
    const shown = page.getByRole("heading", { name: "Login approved" }).waitFor();
    const done = await login(t, async (url) => {
      await page.goto(url);
      await picture(t, page, `sign-in-${scheme}`);
      await page.getByRole("button", { name: "Log in as Grace" }).click();
      await picture(t, page, `consent-${scheme}`);
      await page.getByRole("button", { name: "Allow" }).click();
    });
    await shown;
    assert.equal(done.account.name, "weekend");
    assert.equal(await page.title(), "Login approved – Mixpanel");
    assert.match(page.url(), /^http:\/\/localhost:1928[4-7]\/callback$/, "the code is out of the address bar");
    assert.ok(await page.getByText("Go back to the terminal, or to Claude Code").isVisible());
    assert.ok(await page.getByText("You can close this tab.").isVisible());
    assert.equal(await page.getByRole("main").count(), 1);
    assert.deepEqual(
      await colours(page),
      scheme === "light" ? ["rgb(27, 26, 34)", "rgb(244, 243, 248)"] : ["rgb(242, 240, 248)", "rgb(18, 17, 24)"],
      "its style was let through",
    );
    assert.equal(await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), true);
    await picture(t, page, `approved-${scheme}`);
    assert.deepEqual(problems, []);
  });

test("a real browser whose person refuses ends on the page that says so", { skip }, async (t) => {
  const { page, problems } = await open("light");
  const shown = page.getByRole("heading", { name: "Login not approved" }).waitFor();
  const failed = login(t, async (url) => {
    await page.goto(url);
    await page.getByRole("button", { name: "Refuse" }).click();
  });
  await assert.rejects(failed, { code: "OAUTH_AUTH_DENIED" });
  await shown;
  assert.match(await page.getByRole("main").innerText(), /Mixpanel answered access_denied: the person refused/);
  assert.ok(await page.getByText("You can close this tab.").isVisible());
  await picture(t, page, "denied-light");
  assert.deepEqual(problems, []);
});

const colours = (page: Page): Promise<string[]> =>
  page.evaluate("(({ color, backgroundColor }) => [color, backgroundColor])(getComputedStyle(document.body))");
