import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { homedir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { TemporaryHome } from "./home.ts";
import { projectFolder } from "./project-folder.ts";

/**
 * Claude Code itself (npm package @anthropic-ai/claude-code), named by the variable CLAUDE_CODE or installed where `.ci/run`
 * puts it. It is no dependency: it is 350 MB, and newer ones ask for a newer Node, although what they run needs none.
 */
const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "mixpanel-auth/claude-code");
export const claude = process.env.CLAUDE_CODE || join(cache, "node_modules/.bin/claude");
/** Why the tests of it are skipped, or false. */
export const withoutClaude = existsSync(claude)
  ? false
  : `Claude Code is not at ${claude}; to have it there: npm install --prefix ${cache} @anthropic-ai/claude-code`;

/** A tool that the model asks for. */
export type ToolCall = readonly [name: string, input: object];

/** What a person types, and what the model asks for then: call by call, or several at once. */
interface Message {
  readonly prompt: string;
  readonly calls?: readonly (ToolCall | readonly ToolCall[])[];
}

interface Conversation {
  /** What came back of each call, as the model sees it. */
  readonly results: readonly string[];
  /** All that the model was ever sent. */
  readonly sent: string;
  /** What Claude Code printed. */
  readonly printed: string;
}

interface Options {
  readonly args?: readonly string[];
  readonly env?: Record<string, string>;
}

interface Block {
  readonly type: string;
  readonly content?: unknown;
}

/**
 * Lets Claude Code, with this plugin and in the home `home`, take these messages to a model that we play: to each it asks for the
 * calls, one after the other, and then ends. A message may be made of what came back so far. Nothing leaves this machine.
 */
export async function converse(
  home: TemporaryHome,
  messages: readonly (Message | ((results: readonly string[]) => Promise<Message>))[],
  options: Options = {},
): Promise<Conversation> {
  const model = playModel();
  const server = createServer(model.answer);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  const child = startClaude(home, port, options);
  const ended = new Promise((resolve) => child.on("close", resolve));
  let printed = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    printed += text;
  });
  child.stdin.on("error", () => {}); // what it has printed says why it has ended
  const left = [...messages];
  const next = async (): Promise<void> => {
    const message = left.shift();
    if (message === undefined) return void child.stdin.end();
    const { prompt: content, calls = [] } = typeof message === "function" ? await message(model.results()) : message;
    model.expect(calls);
    child.stdin.write(`${JSON.stringify({ type: "user", message: { role: "user", content } })}\n`);
  };
  await next();
  for await (const line of createInterface({ input: child.stdout })) {
    printed += `${line}\n`;
    if (isEndOfTurn(line)) await next();
  }
  await ended;
  server.close();
  server.closeAllConnections();
  return { results: model.results(), sent: model.sent(), printed };
}

function isEndOfTurn(line: string): boolean {
  try {
    return JSON.parse(line).type === "result";
  } catch {
    return false; // a warning, among the lines of JSON
  }
}

function startClaude(home: TemporaryHome, port: number, { args = [], env }: Options) {
  const format = ["--input-format", "stream-json", "--output-format", "stream-json", "--verbose"];
  const trusting = args.includes("--permission-mode") ? [] : ["--permission-mode", "bypassPermissions"];
  const tools = ["--tools", "Bash,Read,Grep,Glob,Write,Edit"];
  return spawn(claude, ["-p", ...format, "--plugin-dir", projectFolder, ...tools, ...trusting, ...args], {
    cwd: home.path("project"),
    stdio: ["pipe", "pipe", "pipe"],
    timeout: 120_000,
    killSignal: "SIGKILL",
    env: {
      PATH: process.env.PATH,
      HOME: home.root,
      ANTHROPIC_BASE_URL: `http://127.0.0.1:${port}`,
      ANTHROPIC_API_KEY: "no-key",
      CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1",
      IS_SANDBOX: "1", // or it refuses to run as root without asking
      ...env,
    },
  });
}

/** A model that asks for the calls that it is told to expect, turn by turn. */
function playModel() {
  const turns: (readonly ToolCall[])[] = [];
  let sent = "";
  let results: string[] = [];
  const answer: RequestListener = (request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (text) => {
      body += text;
    });
    request.on("end", () => {
      sent += body;
      if (!request.url?.startsWith("/v1/messages?") && request.url !== "/v1/messages") return response.end("{}");
      const { messages, tools = [] } = JSON.parse(body) as {
        messages: { content: string | Block[] }[];
        tools?: object[];
      };
      const blocks = messages.flatMap(({ content }) => (typeof content === "string" ? [] : content));
      const answered = blocks.filter(({ type }) => type === "tool_result");
      if (answered.length >= results.length) results = answered.map(({ content }) => JSON.stringify(content));
      let count = 0;
      const turn = turns.find((one) => {
        count += one.length;
        return count > answered.length;
      });
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.end(reply(tools.length > 0 ? turn : undefined, answered.length));
    });
  };
  const expect = (calls: readonly (ToolCall | readonly ToolCall[])[]): void => {
    for (const call of calls)
      turns.push(typeof call[0] === "string" ? [call as ToolCall] : (call as readonly ToolCall[]));
  };
  return { answer, expect, results: () => results, sent: () => sent };
}

/** The events of one answer of the Messages API, as it streams them. */
function reply(turn: readonly ToolCall[] | undefined, first: number): string {
  const message = {
    id: `msg_${first}`,
    type: "message",
    role: "assistant",
    model: "claude",
    content: [],
    stop_reason: null,
    stop_sequence: null,
    usage: { input_tokens: 1, output_tokens: 1 },
  };
  const blocks = turn
    ? turn.map(([name, input], index) => [
        { type: "tool_use", id: `toolu_${first + index}`, name, input: {} },
        { type: "input_json_delta", partial_json: JSON.stringify(input) },
      ])
    : [
        [
          { type: "text", text: "" },
          { type: "text_delta", text: "Done." },
        ],
      ];
  const events: [string, object][] = [
    ["message_start", { message }],
    ...blocks.flatMap(([content_block, delta], index): [string, object][] => [
      ["content_block_start", { index, content_block }],
      ["content_block_delta", { index, delta }],
      ["content_block_stop", { index }],
    ]),
    [
      "message_delta",
      { delta: { stop_reason: turn ? "tool_use" : "end_turn", stop_sequence: null }, usage: { output_tokens: 1 } },
    ],
    ["message_stop", {}],
  ];
  return events.map(([type, data]) => `event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`).join("");
}
