import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { approvedPage, errorPage, otherPage } from "../../src/oauth/callback-page.ts";

const pages = {
  approved: approvedPage(),
  denied: errorPage(`"><script>alert(1)</script>`, `<img src=x onerror='alert(2)'> & so on`),
  "denied without words": errorPage("access_denied", undefined),
  other: otherPage(),
};

for (const [name, { html, headers }] of Object.entries(pages)) {
  test(`the page "${name}" takes nothing from anywhere, and runs one line that takes the code out of the address`, () => {
    const scripts = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map((match) => match[1] ?? "");
    assert.deepEqual(scripts, ['history.replaceState(null,"",location.pathname)']);
    const hash = createHash("sha256")
      .update(scripts[0] ?? "")
      .digest("base64");
    assert.ok(headers["content-security-policy"]?.includes(`script-src 'sha256-${hash}';`));
    assert.doesNotMatch(html, /<script[^>]|<link|<img|<iframe|\bon[a-z]+="|\bstyle="|url\(|@import|https?:/i);
    const policy = headers["content-security-policy"] ?? "";
    assert.match(policy, /^default-src 'none'; /);
    assert.doesNotMatch(policy, /unsafe|\*/);
    assert.match(policy, /base-uri 'none'; form-action 'none'; frame-ancestors 'none'/);
  });

  test(`the page "${name}" allows its own style, and no other`, () => {
    const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map((match) => match[1] ?? "");
    assert.equal(styles.length, 1);
    const hash = createHash("sha256")
      .update(styles[0] ?? "")
      .digest("base64");
    assert.ok(headers["content-security-policy"]?.includes(`style-src 'sha256-${hash}'`));
  });

  test(`the page "${name}" is kept nowhere, and its address goes nowhere`, () => {
    assert.equal(headers["cache-control"], "no-store");
    assert.equal(headers["referrer-policy"], "no-referrer");
    assert.equal(headers["x-content-type-options"], "nosniff");
    assert.equal(headers["content-type"], "text/html; charset=utf-8");
  });

  test(`the page "${name}" can be read by everybody`, () => {
    assert.match(html, /^<!doctype html>\n<html lang="en">/);
    assert.match(html, /<meta name="viewport" content="width=device-width, initial-scale=1">/);
    assert.match(html, /prefers-color-scheme:dark/);
    assert.match(html, /prefers-reduced-motion:reduce/);
    assert.equal(html.match(/<main>/g)?.length, 1);
    assert.equal(html.match(/<h1>/g)?.length, 1);
    assert.match(html, /<title>[^<]+<\/title>/);
    assert.match(html, /<svg[^>]* aria-hidden="true">/);
    assert.match(html, /You can close this tab/);
    assert.match(html, /Mixpanel login for the <code>mp<\/code> command/);
  });

  test(`the page "${name}" has the contrast that WCAG asks for`, () => {
    for (const scheme of [/:root\{(.*?)\}/s, /dark\)\{:root\{(.*?)\}/s]) {
      const colours = Object.fromEntries(
        [...(scheme.exec(html)?.[1] ?? "").matchAll(/--(\w+):(#\w+)/g)].map((match) => [match[1], match[2]]),
      );
      for (const [text, ground] of [
        ["text", "card"],
        ["soft", "card"],
        ["text", "code"],
        ["good", "card"],
        ["bad", "card"],
        ["soft", "page"],
      ] as const)
        assert.ok(contrast(colours[text] ?? "", colours[ground] ?? "") >= 4.5, `${text} on ${ground}`);
    }
  });
}

test("each page says what comes next", () => {
  assert.match(pages.approved.html, /<p>.*goes on by itself.*<\/p>\n<p>Go back to the terminal/);
  assert.match(pages.denied.html, /start the login once more\. Go back to the terminal/);
  assert.match(pages.other.html, /<p>.*waiting for a login.*<\/p>\n<p>.*open the address that the terminal shows/);
});

test("what the page repeats is escaped", () => {
  const { html } = pages.denied;
  assert.ok(html.includes("&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"));
  assert.ok(html.includes("&lt;img src=x onerror=&#39;alert(2)&#39;&gt; &amp; so on"));
});

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const digits =
    colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit) : (colour.slice(1).match(/../g) ?? []);
  const [r = 0, g = 0, b = 0] = digits.map((pair) => {
    const part = Number.parseInt(pair, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
