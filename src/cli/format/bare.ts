/** What an answer is about, in the order in which it is looked for. */
const things = ["logged_in_as", "added", "active"];

/**
 * An answer as `mp` gives it in JSON, in the shape of the Python tool: a list is an array, one thing is its own keys, and so is what
 * was added, chosen or logged in to, with what is known besides. A bridge alone is called one, and what to run next is
 * no data; nor is, with one thing, the sandbox that this is for.
 */
export function bare(data: object): unknown {
  const { next: _advice, ...answer } = data as Readonly<Record<string, unknown>>;
  if (Array.isArray(answer.items)) return answer.items;
  const { sandbox: _place, ...told } = answer;
  const [only, ...more] = Object.values(told);
  if (more.length === 0 && typeof only === "object" && !("bridge" in answer)) return only;
  const name = "account" in answer ? undefined : things.find((key) => isObject(answer[key]));
  if (name === undefined) return answer;
  const { [name]: thing, ...others } = answer;
  const login = name === "logged_in_as" && { account_name: (thing as { name: string }).name };
  return { ...login, ...(thing as object), ...others };
}

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;
