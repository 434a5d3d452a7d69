import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import { loginAccount } from "../../../src/actions/login/account.ts";
import type { BrowserOptions } from "../../../src/actions/login/browser.ts";
import { type LoginOptions, loginUnified } from "../../../src/actions/login/login.ts";
import { knownError } from "../../../src/core/advice/advise.ts";
import type { MixpanelError } from "../../../src/errors.ts";
import type { Choice, Context, Person } from "../../../src/ports.ts";
import { unusedPort } from "../../support/network.ts";
import { type Scene, scene } from "./scene.ts";

export interface Desk extends Scene {
  readonly context: Context;
  /** What the person was told. */
  readonly said: string[];
  readonly port: number;
  readonly login: (options?: LoginOptions, person?: Partial<Person>) => ReturnType<typeof loginUnified>;
  readonly loginAs: (
    name: string,
    person?: Partial<Person>,
    options?: BrowserOptions,
  ) => ReturnType<typeof loginAccount>;
}

/** A person whose browser opens, and who approves. */
export async function desk(t: TestContext, env: Record<string, string> = {}): Promise<Desk> {
  const all = await scene(t);
  const context = all.home.context({ env: { HOME: all.home.root, ...all.env, ...env } });
  const port = await unusedPort();
  const said: string[] = [];
  const person: Person = {
    say: (line) => said.push(line),
    openBrowser: async (url) => void (await fetch(await all.mixpanel.approve(url))),
  };
  const listen = { ports: [port] };
  return {
    ...all,
    ...{ context, said, port },
    login: (options, other) => loginUnified(context, { ...person, ...other }, { listen, ...options }),
    loginAs: (name, other, options) => loginAccount(context, { ...person, ...other }, name, { listen, ...options }),
  };
}

export const coded =
  (code: string, check: (error: MixpanelError) => void = () => {}) =>
  (thrown: unknown) => {
    const error = knownError(thrown);
    assert.ok(error, String(thrown));
    assert.equal(error.code, code, error.message);
    check(error);
    return true;
  };

/** A person who pastes these lines, one after the other, and then nothing more. */
export const pasting = (...lines: (string | (() => Promise<string>))[]): Partial<Person> => ({
  openBrowser: () => Promise.reject(new Error("there is none")),
  readLine: async (signal) => {
    const next = lines.shift();
    if (next !== undefined) return typeof next === "string" ? next : next();
    return new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  },
});

export const urlIn = (said: readonly string[]): string => said.find((line) => line.startsWith("http")) ?? "";
export const picking = (id: string, asked?: Choice[]): Partial<Person> => ({
  choose: async (_question, choices) => {
    asked?.push(...choices);
    return id;
  },
});
