import { createHash } from "node:crypto";

/** A page that the person's browser ends on, with the headers it is sent with. */
export interface HtmlPage {
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

const style = `
:root{color-scheme:light dark;--page:#f4f3f8;--card:#fff;--text:#1b1a22;--soft:#56545f;--line:#dedce8;--good:#0b6b46;--bad:#a5262b;--code:#efedf5}
@media (prefers-color-scheme:dark){:root{--page:#121118;--card:#1d1b26;--text:#f2f0f8;--soft:#b7b3c4;--line:#363244;--good:#63d3a0;--bad:#ff9a97;--code:#2a2736}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;min-height:100svh;display:grid;place-items:center;padding:1.5rem;background:var(--page);color:var(--text);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
main{width:100%;max-width:30rem;padding:2.5rem 2rem;border:1px solid var(--line);border-radius:1rem;background:var(--card);text-align:center;animation:appear .25s ease-out}
svg{width:3.5rem;height:3.5rem;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.product{margin:0 0 1.5rem;font-size:.875rem}
.good{color:var(--good)}
.bad{color:var(--bad)}
.calm{color:var(--soft)}
h1{margin:1rem 0 .5rem;font-size:1.5rem;line-height:1.25;text-wrap:balance}
p{margin:.75rem 0 0;color:var(--soft);overflow-wrap:anywhere;text-wrap:balance}
.next{margin-top:1.5rem;padding-top:1.25rem;border-top:1px solid var(--line);color:var(--text);font-weight:600}
code{padding:.1em .4em;border-radius:.35em;background:var(--code);color:var(--text);font:.9em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
@keyframes appear{from{opacity:0;transform:translateY(.4rem)}}
@media (prefers-reduced-motion:reduce){main{animation:none}}
`;

/** Takes the code out of the address bar, and so out of what is copied, shared on a screen, or restored with the tab. */
const script = 'history.replaceState(null,"",location.pathname)';

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** The page takes nothing from anywhere, runs nothing else, and its address, which holds the code, goes nowhere. */
const headers = {
  "content-type": "text/html; charset=utf-8",
  "cache-control": "no-store",
  "content-security-policy": `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  "cross-origin-opener-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

const tick =
  '<svg class="good" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="10"/><path d="m7.5 12.5 3 3 6-6.5"/></svg>';
const cross =
  '<svg class="bad" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="10"/><path d="m8.5 8.5 7 7m0-7-7 7"/></svg>';

const info =
  '<svg class="calm" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="10"/><path d="M12 11v5.5M12 7.5v.01"/></svg>';

const BACK = "Go back to the terminal, or to Claude Code, where the login was started.";

/** The person approved. */
export const approvedPage = (): HtmlPage =>
  page("Login approved", tick, [
    "Mixpanel has passed your approval on to <code>mp</code> on this computer, which goes on by itself.",
    BACK,
  ]);

/** The provider sent the person back with an error (RFC 6749 §4.1.2.1). Both texts come from outside. */
export const errorPage = (error: string, description: string | undefined): HtmlPage =>
  page("Login not approved", cross, [
    `Mixpanel answered <code>${escaped(error)}</code>${description ? `: ${escaped(description)}` : "."}`,
    `Nothing was changed. To try again, start the login once more. ${BACK}`,
  ]);

/** Whatever else was asked for. */
export const otherPage = (): HtmlPage =>
  page("Nothing to do here", info, [
    "<code>mp</code> on this computer is waiting for a login to Mixpanel, and this address is not the end of it. Nothing was changed.",
    "If you are logging in, go on in the tab where Mixpanel asks you, or open the address that the terminal shows.",
  ]);

/** `paragraphs` are HTML. */
const page = (title: string, picture: string, paragraphs: readonly string[]): HtmlPage => ({
  headers,
  html: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} – Mixpanel</title>
<style>${style}</style>
</head>
<body>
<main>
<p class="product">Mixpanel login for the <code>mp</code> command</p>
${picture}
<h1>${title}</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}
<p class="next">You can close this tab.</p>
</main>
<script>${script}</script>
</body>
</html>
`,
});

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? "");
