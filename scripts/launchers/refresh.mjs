import { launch } from "./launch.mjs";

// Started by the programs alone, which do it themselves where this cannot.
launch("refresh", () => {});
