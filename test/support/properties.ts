import fc from "fast-check";

/**
 * fast-check with the same cases at every run, so that a change is what makes a test fail. `PROPERTY_SEED=<number>` has it draw
 * others (docs/development.md, "Tests").
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) });

export { fc };
