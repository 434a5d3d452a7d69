import type { Ignorer } from "@stryker-mutator/api/ignore";

/** Of what stands at the top level of the sources, so many per cent are looked at, always the same ones. */
export const percent = Number(process.env.MP_MUTATION_PERCENT ?? 100);
export const sample: Ignorer = {
  shouldIgnore: (path) => {
    const { node, parent } = path as { node?: { start: number; end: number }; parent?: { type: string } };
    if (parent?.type !== "Program" || !node) return undefined;
    const drawn = Math.abs(Math.sin(node.start + 31 * node.end) * 1e4) % 100;
    return drawn < percent ? undefined : "not in the sample";
  },
};
