import { main } from "../../src/cli/mp.ts";

await main();
