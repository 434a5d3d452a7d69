/** What `map` holds under a name from outside: an object has inherited `constructor` and its like, which are legal names. */
export const own = <T>(map: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(map, name) ? map[name] : undefined;
