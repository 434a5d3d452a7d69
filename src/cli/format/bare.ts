/**
 * An answer as `mp` gives it in JSON, in the shape of the Python tool: a list is an array, one thing is its own keys, and so is what
 * was chosen or logged in to, with what is known besides; a bridge alone is called one. What to run next is no data.
 */
export function bare(data: object): unknown {
  const { next: _advice, ...answer } = data as Readonly<Record<string, unknown>>;
  if (Array.isArray(answer.items)) return answer.items;
  if ("bridge" in answer) return answer;
  const { active, logged_in_as: login, ...others } = answer;
  if (isObject(active)) return { ...active, ...others };
  if (isObject(login)) return { account_name: login.name, ...login, ...others };
  const [only, ...more] = Object.values(answer);
  return more.length === 0 && typeof only === "object" ? only : answer;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
