// `npm run dev -- session`: a program straight from its source, through tsx. The first argument says which.
const [program] = process.argv.splice(2, 1);
const { main } = await import(`../src/cli/${program}.ts`);
await main();
