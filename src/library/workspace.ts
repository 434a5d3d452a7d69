import { withAuthorization } from "../actions/credentials.ts";
import { meThrough } from "../actions/me.ts";
import { projectItems } from "../actions/projects/list.ts";
import { cachedMe } from "../actions/session.ts";
import { workspaceItems } from "../actions/workspaces/list.ts";
import { Fault } from "../core/fault.ts";
import type { Query } from "../core/http/api-url.ts";
import { mergedHeaders } from "../core/http/headers.ts";
import { projects } from "../core/me/lists.ts";
import { type ListedProject, type Me, userOf } from "../core/me/me.ts";
import { checkedMilliseconds } from "../core/milliseconds.ts";
import type { Axes } from "../core/resolve.ts";
import { sendApiRequest } from "../mixpanel/api-request.ts";
import { createTransport, type Transport } from "../mixpanel/transport.ts";
import type { Context } from "../ports.ts";
import type { ResponseData, User, WorkspaceRef } from "../schema/responses.ts";
import type { Secret } from "../secret.ts";
import { quiet } from "../storage/quiet.ts";
import { checked, checkedOptions, Headers, Method } from "./arguments.ts";
import { publicCall } from "./boundary.ts";
import { checkedDestination, chooseAxes, type Destination } from "./choose-axes.ts";
import { type LibraryOptions, libraryContext } from "./options.ts";
import { sessionFor, switched } from "./resolve.ts";
import { Session } from "./session.ts";
import { credentialSource, type SessionAccount } from "./session-account.ts";

/** Where a workspace moves to. */
export interface UseOptions extends Destination {
  /** Write the choice into the config file too, as `account use`, `project use` and `workspace use` do. */
  readonly persist?: boolean;
}

/** Whether an answer that is kept will do. */
export interface RefreshOptions {
  /** Ask Mixpanel even where there is an answer less than 24 hours old. */
  readonly refresh?: boolean;
}

/** What goes with a request, and how long it may take. */
export interface RequestOptions {
  /** Added to the path; a value that is undefined is left out. */
  readonly query?: Query;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent with the session's own; of two of one name this one. */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * Milliseconds that all attempts of the request together may take; pauses between the attempts of a GET (up to 60 s in all) come on
   * top. By default 120,000, or `MP_TIMEOUT`. To bound the whole call, pass `signal`.
   */
  readonly timeoutMs?: number;
  /** Ends the call when it aborts, in a pause too. */
  readonly signal?: AbortSignal;
  /** For how many milliseconds the access token should last at least; one that does not is refreshed before. */
  readonly minTtl?: number;
}

/** Who an account is, and what it can reach. */
export interface AccountReach {
  readonly user: User | null;
  /** In the order in which Mixpanel sends them. */
  readonly organizations: readonly { readonly id: string; readonly name: string | null }[];
  /** Sorted by name. */
  readonly projects: readonly ListedProject[];
}

/**
 * A session at work: it talks to Mixpanel's API with the session's credentials, and can be moved to another account, project
 * or workspace. Connections stay open across moves.
 */
export class Workspace {
  readonly #context: Context;
  readonly #transport: Transport;
  /** What was asked for accounts that have no file to keep it in. */
  readonly #reach = new WeakMap<SessionAccount, Me>();
  #session: Session;
  #turn: Promise<unknown> = Promise.resolve();

  /** From axes or a target, resolved now, or from a session. Throws what `resolveSession` throws. */
  constructor(from?: Axes | Session, options: LibraryOptions = {}) {
    this.#context = libraryContext(options);
    this.#session = from instanceof Session ? from : publicCall(() => sessionFor(this.#context, from), this.#context);
    this.#transport = createTransport(this.#context);
  }

  /** The session as it is now. It never changes; {@link use} puts another one in its place. */
  get session(): Session {
    return this.#session;
  }

  /** The account of the session. */
  get account(): SessionAccount {
    return this.#session.account;
  }

  /** The project of the session. */
  get project(): Session["project"] {
    return this.#session.project;
  }

  /**
   * Moves to another account, project, workspace or target, and resolves to this very object. Nothing changes when it rejects,
   * neither here nor on disk. Calls take effect in the order in which they were made. Another account brings its own project:
   * that of `MP_PROJECT_ID`, else the one given, else the account's `default_project`, else `NEEDS_PROJECT`; its workspace is
   * the one given or none; `workspace: null` leaves the one there is. Throws `INVALID_ARGS`, `ACCOUNT_NOT_FOUND`,
   * `TARGET_NOT_FOUND`, `PROJECT_NOT_FOUND`, and with `persist` also `CONFIG_ERROR`, `LOCK_BUSY`, `STORAGE_ERROR`.
   */
  use(options: UseOptions): Promise<this> {
    const turn = publicCall(() => this.#turn.then(() => this.#move(options)), this.#context);
    this.#turn = turn.catch(() => {});
    return turn.then(() => this);
  }

  async #move(options: UseOptions | undefined): Promise<void> {
    const { persist: isKept, ...given } = options ?? {};
    const { persist = false } = checkedOptions({ persist: isKept }, "persist");
    const destination = checkedDestination(given);
    const { workspace, ...others } = destination;
    const axes = typeof workspace === "number" ? { ...others, workspace } : others;
    // What hides a choice that is stored is said when it is.
    const context = persist ? quiet(this.#context) : this.#context;
    const there = switched(context, this.#session, axes, (account) => this.#known(account));
    const next = workspace === null ? there.replace({ workspace }) : there;
    if (persist) {
      const { account, project } = next;
      if (account.origin !== "config") throw notInConfig(account.name);
      await chooseAxes(this.#context, destination, { account: account.name, project: project.id });
    }
    this.#session = next;
  }

  /**
   * Who the account is and what it can reach. Asked once a day for each account, unless `refresh` is set. Throws what {@link request} throws.
   */
  async me(options?: RefreshOptions): Promise<AccountReach> {
    const me = await publicCall(() => this.#me(this.#session, options), this.#context);
    const organizations = me.organizations.map(({ id, name }) => ({ id, name: name ?? null }));
    return { user: userOf(me), organizations, projects: projects(me) };
  }

  /** The projects that the account can reach, sorted by name. Throws what {@link request} throws. */
  async projects(options?: RefreshOptions): Promise<ResponseData<"project-list">["items"]> {
    const session = this.#session;
    const found = await publicCall(() => this.#me(session, options), this.#context);
    return projectItems(found, { region: session.account.region, project: session.project.id });
  }

  /** The workspaces of the project. Throws `PROJECT_NOT_FOUND`, `NO_WORKSPACES`, and what {@link request} throws. */
  workspaces(options?: RefreshOptions): Promise<ResponseData<"workspace-list">["items"]> {
    const { account, project, workspace } = this.#session;
    const chosen = { ...credentialSource(account), isActive: false, project: project.id, workspace: workspace?.id };
    return publicCall(async () => workspaceItems(await this.#me(this.#session, options), chosen).items, this.#context);
  }

  /**
   * The session's workspace; without one, the project's default workspace, else its first, which is the session's from then on. Throws
   * `PROJECT_NOT_FOUND`, `NO_WORKSPACES`, and what {@link request} throws.
   */
  async resolveWorkspace(): Promise<WorkspaceRef> {
    const session = this.#session;
    if (session.workspace) return session.workspace;
    const items = await this.workspaces();
    const { id, name, is_default } =
      items.find((item) => item.is_default === true) ?? (items[0] as (typeof items)[number]);
    const workspace = { id, ...(name !== null && { name }), ...(is_default !== null && { is_default }) };
    // It may have moved meanwhile.
    if (this.#session === session) this.#session = session.replace({ workspace });
    return workspace;
  }

  /**
   * Asks Mixpanel's API, on the origin of the account's region and nowhere else; resolves to the JSON of the answer, null when
   * it is empty. An access token that is refused is refreshed once. A GET is tried again after 429, 5xx and a reset
   * connection. Throws `AUTH_FAILED`, `PERMISSION_DENIED`, `RATE_LIMITED`, `SERVER_ERROR`, `API_ERROR`, `NETWORK_ERROR`, and
   * `INVALID_ARGS` for a path, a header or a number of milliseconds that is none.
   */
  request<T = unknown>(method: Method, path: string, options?: RequestOptions): Promise<T> {
    const session = this.#session;
    return publicCall(() => this.#request(session, method, path, options), this.#context) as Promise<T>;
  }

  /** Closes the connections that are kept open for next requests; they do not keep the program running. */
  close(): Promise<void> {
    return this.#transport.close();
  }

  async #request({ account, headers }: Session, method: Method, path: string, given?: RequestOptions) {
    const options = checkedOptions(given, "query", "body", "headers", "timeoutMs", "signal", "minTtl");
    const who = credentialSource(account);
    const asked = { method: checked(Method, method, "The method"), path, ...options, account };
    const { minTtl } = options;
    const wanted = minTtl === undefined ? {} : { lastingMs: checkedMilliseconds(minTtl, "minTtl") };
    const own = checked(Headers, options.headers ?? {}, "These headers");
    const send = (authorization: Secret) =>
      sendApiRequest(this.#context, this.#transport, { ...asked, headers: mergedHeaders(headers, own), authorization });
    return withAuthorization(this.#context, this.#transport, who, send, wanted);
  }

  #known(account: SessionAccount): Me | undefined {
    return this.#reach.get(account) ?? cachedMe(this.#context, credentialSource(account));
  }

  async #me({ account, headers }: Session, options: RefreshOptions | undefined): Promise<Me> {
    const { refresh = false } = checkedOptions(options, "refresh");
    const who = credentialSource(account);
    const kept = refresh ? undefined : this.#reach.get(account);
    if (kept) return kept;
    const me = await meThrough(this.#context, this.#transport, { ...who, headers }, { refresh });
    if (who.origin === "env") this.#reach.set(account, me);
    return me;
  }
}

const notInConfig = (account: string): Fault =>
  new Fault(
    "INVALID_ARGS",
    {},
    { place: { refusal: { reason: "account_not_in_config", account, way: "no persist" } } },
  );
