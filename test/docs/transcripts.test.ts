import assert from "node:assert/strict";
import { test } from "node:test";
import { holdCallbackPorts } from "../support/callback-ports.ts";
import { type Block, pages, rewrite } from "./markdown.ts";
import { exchanges, linesOf, shows, transcripts } from "./transcript.ts";
import { enter, type World } from "./world.ts";

/**
 * ```` ```console home=NAME ```` starts a transcript in a home of `world.ts`; the later ones of a page go on in it. `$ ` stands
 * before a command, `> ` before its further lines, and `…` alone for lines that are left out. Run with UPDATE_DOCS=1 this
 * file writes into the pages what the programs print now.
 */
const update = process.env.UPDATE_DOCS === "1";

for (const page of pages()) {
  const blocks = transcripts(page);
  if (blocks.length === 0) continue;
  test(`${page.path} shows what the programs print (else run this file with UPDATE_DOCS=1)`, async (t) => {
    const changes = new Map<Block, readonly string[]>();
    await holdCallbackPorts(t);
    let world: World | undefined;
    for (const block of blocks) {
      const { home } = block.attributes;
      if (home !== undefined || world === undefined) world = await enter(t, home ?? "new");
      const fresh: string[] = [];
      for (const exchange of exchanges(block)) {
        const printed = await world.run(exchange.command);
        const isShown = shows(exchange.output, printed);
        if (!isShown && !update)
          assert.deepEqual(printed, exchange.output, `${page.path}:${block.line}: $ ${exchange.command}`);
        fresh.push(...(isShown ? linesOf(exchange) : linesOf({ ...exchange, output: printed })));
      }
      if (fresh.join("\n") !== block.lines.join("\n")) changes.set(block, fresh);
    }
    if (update && changes.size > 0) rewrite(page, changes);
  });
}
