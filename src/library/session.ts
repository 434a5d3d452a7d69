import * as v from "valibot";
import { authorization } from "../actions/credentials.ts";
import { Fault } from "../core/fault.ts";
import { mayCarryCredential } from "../core/http/credential-header.ts";
import { compareIds } from "../core/me/lists.ts";
import { withTransport } from "../mixpanel/transport.ts";
import type { Context } from "../ports.ts";
import type { Account } from "../schema/config.ts";
import type { Region } from "../schema/primitives.ts";
import type { Project, WorkspaceRef } from "../schema/responses.ts";
import * as response from "../schema/responses.ts";
import { Secret } from "../secret.ts";
import { checked, Headers, withoutUndefined } from "./arguments.ts";
import { publicCall } from "./boundary.ts";
import { type LibraryOptions, libraryContext } from "./options.ts";
import {
  credentialSource,
  type GivenAccount,
  type SessionAccount,
  sessionAccount,
  withToken,
} from "./session-account.ts";
import type { TokenResolver } from "./token-resolver.ts";

/** What a session is made of. */
export interface SessionParts {
  readonly account: GivenAccount;
  readonly project: Project;
  /** None when it is null or left out. */
  readonly workspace?: WorkspaceRef | null;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
}

const scope = v.strictObject({
  project: response.Project,
  workspace: v.optional(v.nullable(response.WorkspaceRef), null),
  headers: v.optional(Headers, {}),
});

/**
 * An account, a project and perhaps a workspace, as they were when the session was made: it never changes, and reads neither
 * files nor the environment to say what it holds. It shows no secret when it is printed.
 */
export class Session {
  /** The account, with its origin and, of a bridge, its tokens: a shallow copy of it makes as good a session. */
  readonly account: SessionAccount;
  readonly project: Readonly<Project>;
  readonly workspace: Readonly<WorkspaceRef> | null;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #context: Context;

  /**
   * Throws `INVALID_ARGS` for parts that are malformed, and for a workspace that is known to belong to another project.
   * `options` say where {@link authHeader} finds tokens on disk.
   */
  constructor(parts: SessionParts, options: LibraryOptions = {}) {
    const { account, project, workspace, headers } = publicCall(() => checkedParts(parts));
    this.#context = libraryContext(options);
    this.account = withToken(this.#context, account);
    this.project = Object.freeze(project);
    this.workspace = workspace && Object.freeze(workspace);
    this.#headers = Object.freeze(headers);
    Object.freeze(this);
  }

  /** Sent with every request; what is secret in them stands in the clear, where {@link toJSON} has `[redacted]`. */
  get headers(): Readonly<Record<string, string>> {
    return this.#headers;
  }

  /** The id of the project. */
  get projectId(): string {
    return this.project.id;
  }

  /** The id of the workspace; null without one. */
  get workspaceId(): number | null {
    return this.workspace?.id ?? null;
  }

  /** Where the account's requests go. */
  get region(): Region {
    return this.account.region;
  }

  /** A session with other parts: what is left out stays as it is, and `workspace: null` leaves the workspace. */
  replace(changes: Partial<SessionParts>): Session {
    const { account, project, workspace, headers } = this;
    const parts = { account, project, workspace, headers, ...withoutUndefined<Partial<SessionParts>>(changes ?? {}) };
    return create(parts, this.#context);
  }

  /**
   * The value of the `Authorization` header: a secret, in the clear. Tokens come from `tokens`, or else from where the account
   * came from, refreshed if need be; that of a variable is the one that stood there when the session was made. Throws
   * `OAUTH_TOKEN_ERROR`, `OAUTH_REFRESH_ERROR`, `OAUTH_REFRESH_REVOKED`, `NETWORK_ERROR`, `LOCK_BUSY`, `STORAGE_ERROR`, and what `tokens` throws.
   */
  authHeader(tokens?: TokenResolver): Promise<string> {
    return publicCall(() => headerOf(this.#context, this.account, tokens), this.#context);
  }

  /** What may be shown: secrets, and headers that may carry one, are `[redacted]`. */
  toJSON(): object {
    const { account, project, workspace, headers } = this;
    const shown = Object.entries(headers).map(([name, value]) => [
      name,
      mayCarryCredential(name) ? "[redacted]" : value,
    ]);
    return { account, project, workspace, headers: Object.fromEntries(shown) };
  }

  [Symbol.for("nodejs.util.inspect.custom")](
    _depth: number,
    options: object,
    inspect: (value: object, options: object) => string,
  ) {
    return `Session ${inspect(this.toJSON(), options)}`;
  }
}

const resolver = v.custom<TokenResolver>(
  (given) => v.is(v.object({ getBrowserToken: v.function(), getStaticToken: v.function() }), given),
  "must have getBrowserToken and getStaticToken",
);

function checkedParts(given: SessionParts) {
  const { account, ...others } = given ?? {};
  const parts = checked(scope, others, "The session");
  const { project, workspace } = parts;
  if (workspace?.project_id !== undefined && compareIds(workspace.project_id, project.id) !== 0)
    throw workspaceElsewhere(workspace.id, workspace.project_id, project.id);
  return { ...parts, account: sessionAccount(account) };
}

async function headerOf(context: Context, account: SessionAccount, tokens?: TokenResolver): Promise<string> {
  if (!tokens || account.type === "service_account") {
    const who = credentialSource(account);
    return (await withTransport(context, (transport) => authorization(context, transport, who))).reveal();
  }
  checked(resolver, tokens, "The token resolver");
  const token = await (account.type === "oauth_browser"
    ? tokens.getBrowserToken(account.name, account.region, account)
    : tokens.getStaticToken(account));
  return `Bearer ${new Secret(token).reveal()}`;
}

function workspaceElsewhere(workspace: number, owner: string, project: string): Fault {
  const refusal = { reason: "workspace_elsewhere", workspace, owner, project } as const;
  return new Fault("INVALID_ARGS", { workspace, project }, { place: { refusal } });
}

/** Outside the class: a class that names itself loses its name when it is bundled. */
const create = (parts: SessionParts, context: Context): Session => new Session(parts, context);

/**
 * Whether an account of this type can mostly go on without a person: a service account has its secret, and a browser login has a
 * refresh token, unless a bridge left it out. False for `oauth_token`: a bearer token ends one day. Tokens are not looked at.
 */
export const isLongLived = (account: Pick<Account, "type">): boolean => account.type !== "oauth_token";
