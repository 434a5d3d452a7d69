import { bare, judge, measure, median, script, withHome } from "./measure.ts";

/** How `account list` grows: 1,000 and 10,000 accounts, and as many targets. `node --import tsx bench/account-list.ts ROUNDS`. */
const rounds = Number(process.argv[2] ?? 9);

function config(count: number): string {
  const names = Array.from({ length: count }, (_, index) => `account-${index}`);
  const accounts = names.map(
    (name) => `[accounts.${name}]\ntype = "oauth_browser"\nregion = "eu"\ndefault_project = "3713224"\n`,
  );
  const targets = names.map(
    (name) => `[targets.at-${name}]\naccount = "${name}"\nproject = "3018488"\nworkspace = 3448414\n`,
  );
  return ['[active]\naccount = "account-0"\n', ...accounts, ...targets].join("\n");
}

const list = script("auth_manager", "account", "list");
const found = { bare: [] as number[], small: [] as number[], large: [] as number[], elapsed: [] as number[] };
withHome(config(1000), (small) =>
  withHome(config(10_000), (large) => {
    for (let round = 0; round < rounds; round++) {
      found.bare.push(measure(small, bare).cpu);
      found.small.push(measure(small, list).cpu);
      const { cpu, elapsed } = measure(large, list);
      found.large.push(cpu);
      found.elapsed.push(elapsed);
    }
  }),
);

const [start, small, large] = [median(found.bare), median(found.small), median(found.large)];
console.log(
  `Medians of ${rounds} rounds: ${small.toFixed(0)} ms CPU for 1,000 accounts, ${large.toFixed(0)} ms for 10,000`,
);
judge("growth of CPU above start-up", (large - start) / (small - start), 12);
judge("seconds to list 10,000", median(found.elapsed) / 1000, 1);
