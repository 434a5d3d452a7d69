/** An account as lists show it. No network is asked for it. */
type AccountSummary = {
    /** Its name. */
    name: string;
    /** How the account logs in. */
    type?: "oauth_browser" | "oauth_token" | "service_account" | undefined;
    /** Where Mixpanel keeps the account's or the project's data: us, eu or in; null for a host of none of them. */
    region?: "eu" | "in" | "us" | undefined;
    /** Whether the account can be used as far as is known without asking Mixpanel. */
    status: "invalid" | "needs_login" | "needs_token" | "ok" | "untested";
    /** What is wrong with its entry in the config file, which cannot be used until that is put right. */
    problem?: string | undefined;
    /** Until when the access token is good; null without one. */
    token: {
        /** When it expires: ISO 8601 with an offset; null when that is not known. */
        expires_at: string;
        /** Whether there is a refresh token. */
        refreshable: boolean;
    } | null;
    /** Whether it is the one in force. */
    is_active: boolean;
    /** The targets that name the account, sorted. */
    referenced_by_targets: string[];
    /** The address of the account's person, where it is known; else null. */
    user_email: string | null;
    /** The id of the project; null when there is none. */
    project_id: string | null;
    /** The name of the project, where it is known; else null. */
    project_name: string | null;
};
/**
 * A secret that cannot print itself: `console.log`, `util.inspect`, `JSON.stringify`, template strings and error messages
 * all show `[redacted]`. Reading it is one explicit call, `reveal()`.
 */
declare class Secret {
    #private;
    constructor(value: string);
    /** The value itself. Call it where the value leaves for its destination, and nowhere else. */
    reveal(): string;
    /** Whether both hold the same value. */
    equals(other: Secret): boolean;
    toString(): string;
    toJSON(): string;
    [Symbol.toPrimitive](): string;
}
/** An account of any type; `type` tells them apart. Its secret is a {@link Secret}. */
type Account = {
    /** How the account logs in. */
    type: "service_account";
    /** Where Mixpanel keeps the account's or the project's data: us, eu or in; null for a host of none of them. */
    region: "eu" | "in" | "us";
    /** The username of a service account. */
    username: string;
    /** The secret of a service account. */
    secret: Secret;
    /** Its name. */
    name: string;
    /** The project of the account, unless another one is named. */
    default_project?: string | undefined;
} | {
    /** How the account logs in. */
    type: "oauth_browser";
    /** Where Mixpanel keeps the account's or the project's data: us, eu or in; null for a host of none of them. */
    region: "eu" | "in" | "us";
    /** Its name. */
    name: string;
    /** The project of the account, unless another one is named. */
    default_project?: string | undefined;
} | {
    /** How the account logs in. */
    type: "oauth_token";
    /** Where Mixpanel keeps the account's or the project's data: us, eu or in; null for a host of none of them. */
    region: "eu" | "in" | "us";
    /** Its name. */
    name: string;
    /** The project of the account, unless another one is named. */
    default_project?: string | undefined;
    /** The bearer token itself: a secret. Exactly one of `token` and `token_env` is there. */
    token?: Secret | undefined;
    /** The environment variable that holds the bearer token. */
    token_env?: string | undefined;
};
/** An account that logs in with a username and a secret (RFC 7617). */
type ServiceAccount = Extract<Account, {
    type: "service_account";
}>;
/** An account that brings a bearer token, or names the environment variable that holds it (RFC 6750). */
type OAuthTokenAccount = Extract<Account, {
    type: "oauth_token";
}>;
/** An account as a caller writes it down: its secret may be a plain string. */
type NewAccount = Account | (Omit<ServiceAccount, "secret"> & {
    readonly secret: string;
}) | (Omit<OAuthTokenAccount, "token"> & {
    readonly token: string;
});
/** An account that a person has logged in with a browser. Its tokens lie in files of their own. */
type OAuthBrowserAccount = Extract<Account, {
    type: "oauth_browser";
}>;
/** Where Mixpanel keeps an account's data. */
type Region = "eu" | "in" | "us";
/** A service account or a token without a name: Mixpanel is asked, and it is called after its first organization. */
type UnnamedAccount = Omit<Exclude<NewAccount, {
    readonly type: "oauth_browser";
}>, "name"> & {
    readonly derive_name: true;
};
/** An account to add; the region of a browser account is, where none is given, that of the login that is left of its name, else us. */
type AddedAccount = NewAccount | (Omit<OAuthBrowserAccount, "region"> & {
    readonly region?: Region;
}) | UnnamedAccount;
/** What of an account is to be changed, by the keys of its record; what is left out stays. */
interface AccountChanges {
    /** Refused for a browser account that is logged in: its tokens are good in one region. */
    readonly region?: Region;
    readonly default_project?: string;
    /** Of a service account. */
    readonly username?: string;
    /** Of a service account. */
    readonly secret?: string | Secret;
    /** The token of an `oauth_token` account, in place of what it had. */
    readonly token?: string | Secret;
    /** The environment variable that an `oauth_token` account takes its token from, in place of what it had. */
    readonly token_env?: string;
}
/** What each command answers, by the name of the response: its data without the envelope (docs/protocol.md). */
type Responses = {
    readonly session: {
        /** The account: its name, or who it is. */
        account: {
            /** Its name. */
            name: string;
            /** How the account logs in. */
            type: "oauth_browser" | "oauth_token" | "service_account";
            /** Where Mixpanel keeps the account's or the project's data: us, eu or in; null for a host of none of them. */
            region: "eu" | "in" | "us";
            /** Whether the account can be used as far as is known without asking Mixpanel. */
            status: "invalid" | "needs_login" | "needs_token" | "ok" | "untested";
        };
        /** The project: its id, or what is known of it; null when there is none. */
        project: {
            /** Its id. Those of projects are strings of digits. */
            id: string;
            /** Its name. */
            name?: string | undefined;
            /** The id of the organization that the project belongs to. */
            organization_id?: string | number | undefined;
            /** The name of that organization; null when it is not known. */
            organization_name?: string | undefined;
            /** The time zone of the project. */
            timezone?: string | undefined;
        };
        /** The workspace: its id, or what is known of it; null when there is none. */
        workspace: {
            /** Its id. Those of projects are strings of digits. */
            id: number;
            /** Its name. */
            name?: string | undefined;
            /** Whether it is the default workspace of its project. */
            is_default?: boolean | undefined;
            /** The id of the project; null when there is none. */
            project_id?: string | undefined;
        } | null;
        /** Who the credentials belong to; null when that is not known. */
        user: {
            /** Its id. Those of projects are strings of digits. */
            id?: string | number | undefined;
            /** The person's address. */
            email: string;
        } | null;
        /** Until when the access token is good; null for an account without tokens. */
        token: {
            /** When it expires: ISO 8601 with an offset; null when that is not known. */
            expires_at: string;
            /** Whether there is a refresh token. */
            refreshable: boolean;
        } | null;
        /** Where it was named; of a session, for each of the three. */
        source: {
            /** Where the account was named. */
            account: "bridge" | "config" | "env" | "param" | "target" | "unset";
            /** Where the project was named. */
            project: "bridge" | "config" | "env" | "param" | "target" | "unset";
            /** Where the workspace was named. */
            workspace: "bridge" | "config" | "env" | "param" | "target" | "unset";
        };
        /** Values that were hidden by an earlier source, in order. */
        shadowed: {
            /** Which of the three it is a value for. */
            axis: "account" | "project" | "workspace";
            /** Where it was named; of a session, for each of the three. */
            source: "bridge" | "config" | "env" | "param" | "target" | "unset";
            /** The value that was hidden. */
            value: string | number | null;
            /** What hides it: a variable, a flag, a target, or the path of a bridge. */
            by: string;
        }[];
        /** What can be run next, the best one first. */
        next?: {
            /** The command as a person types it. */
            command: string;
            /** What the command is good for. */
            label: string;
            /** The same command spelled so that it works from any folder on this machine. */
            run?: string | undefined;
        }[] | undefined;
        /** The sandbox that is what stops us, or that what is kept ends with. */
        sandbox?: {
            /** Whose sandbox it is, where a variable gives that away. */
            kind: "claude_code" | "claude_code_remote" | "codespaces" | "codex" | "dev_container" | "unknown";
            /** `write`, `read`: it keeps us from our files; `network`; `ephemeral`: the home ends with it. */
            cause: "ephemeral" | "network" | "read" | "write";
        } | undefined;
    };
    readonly "account-list": {
        /** The list, in the order in which it is shown. */
        items: {
            /** Its name. */
            name: string;
            /** How the account logs in. */
            type?: "oauth_browser" | "oauth_token" | "service_account" | undefined;
            /** Where Mixpanel keeps the account's or the project's data: us, eu or in; null for a host of none of them. */
            region?: "eu" | "in" | "us" | undefined;
            /** Whether the account can be used as far as is known without asking Mixpanel. */
            status: "invalid" | "needs_login" | "needs_token" | "ok" | "untested";
            /** What is wrong with its entry in the config file, which cannot be used until that is put right. */
            problem?: string | undefined;
            /** The bearer token itself: a secret. Exactly one of `token` and `token_env` is there. */
            token: {
                /** When it expires: ISO 8601 with an offset; null when that is not known. */
                expires_at: string;
                /** Whether there is a refresh token. */
                refreshable: boolean;
            } | null;
            /** Whether it is the one in force. */
            is_active: boolean;
            /** The targets that name the account, sorted. */
            referenced_by_targets: string[];
            /** The address of the account's person, where it is known; else null. */
            user_email: string | null;
            /** The id of the project; null when there is none. */
            project_id: string | null;
            /** The name of the project, where it is known; else null. */
            project_name: string | null;
        }[];
        /** The account that a command without flags is about, where it is not the active one. */
        in_force?: {
            /** Its name. */
            name: string;
            /** How the account logs in. */
            type: "oauth_browser" | "oauth_token" | "service_account";
            /** Where Mixpanel keeps the account's or the project's data: us, eu or in; null for a host of none of them. */
            region: "eu" | "in" | "us";
            /** Where it was named; of a session, for each of the three. */
            source: "bridge" | "config" | "env" | "param" | "target" | "unset";
        } | undefined;
        /** What can be run next, the best one first. */
        next?: {
            /** The command as a person types it. */
            command: string;
            /** What the command is good for. */
            label: string;
            /** The same command spelled so that it works from any folder on this machine. */
            run?: string | undefined;
        }[] | undefined;
        /** The sandbox that is what stops us, or that what is kept ends with. */
        sandbox?: {
            /** Whose sandbox it is, where a variable gives that away. */
            kind: "claude_code" | "claude_code_remote" | "codespaces" | "codex" | "dev_container" | "unknown";
            /** `write`, `read`: it keeps us from our files; `network`; `ephemeral`: the home ends with it. */
            cause: "ephemeral" | "network" | "read" | "write";
        } | undefined;
    };
    readonly "account-show": {
        /** The account: its name, or who it is. */
        account: {
            /** Its name. */
            name: string;
            /** How the account logs in. */
            type?: "oauth_browser" | "oauth_token" | "service_account" | undefined;
            /** Where Mixpanel keeps the account's or the project's data: us, eu or in; null for a host of none of them. */
            region?: "eu" | "in" | "us" | undefined;
            /** Whether the account can be used as far as is known without asking Mixpanel. */
            status: "invalid" | "needs_login" | "needs_token" | "ok" | "untested";
            /** What is wrong with its entry in the config file, which cannot be used until that is put right. */
            problem?: string | undefined;
            /** The bearer token itself: a secret. Exactly one of `token` and `token_env` is there. */
            token: {
                /** When it expires: ISO 8601 with an offset; null when that is not known. */
                expires_at: string;
                /** Whether there is a refresh token. */
                refreshable: boolean;
            } | null;
            /** Whether it is the one in force. */
            is_active: boolean;
            /** The targets that name the account, sorted. */
            referenced_by_targets: string[];
            /** The address of the account's person, where it is known; else null. */
            user_email: string | null;
            /** The id of the project; null when there is none. */
            project_id: string | null;
            /** The name of the project, where it is known; else null. */
            project_name: string | null;
        };
        /** What can be run next, the best one first. */
        next?: {
            /** The command as a person types it. */
            command: string;
            /** What the command is good for. */
            label: string;
            /** The same command spelled so that it works from any folder on this machine. */
            run?: string | undefined;
        }[] | undefined;
        /** The sandbox that is what stops us, or that what is kept ends with. */
        sandbox?: {
            /** Whose sandbox it is, where a variable gives that away. */
            kind: "claude_code" | "claude_code_remote" | "codespaces" | "codex" | "dev_container" | "unknown";
            /** `write`, `read`: it keeps us from our files; `network`; `ephemeral`: the home ends with it. */
            cause: "ephemeral" | "network" | "read" | "write";
        } | undefined;
    };
    readonly "account-add": {
        /** What is active afterwards. */
        active: {
            /** The account: its name, or who it is. */
            account: string | null;
            /** The project: its id, or what is known of it; null when there is none. */
            project: string | null;
            /** The workspace: its id, or what is known of it; null when there is none. */
            workspace: number | null;
        };
        /** The axes that were written; a workspace that is null was cleared. */
        changed: {
            /** The account: its name, or who it is. */
            account?: string | undefined;
            /** The project: its id, or what is known of it; null when there is none. */
            project?: string | undefined;
            /** The workspace: its id, or what is known of it; null when there is none. */
            workspace?: number | null | undefined;
        };
        /** Values that were hidden by an earlier source, in order. */
        shadowed: {
            /** Which of the three it is a value for. */
            axis: "account" | "project" | "workspace";
            /** Where it was named; of a session, for each of the three. */
            source: "bridge" | "config" | "env" | "param" | "target" | "unset";
            /** The value that was hidden. */
            value: string | number | null;
            /** What hides it: a variable, a flag, a target, or the path of a bridge. */
            by: string;
        }[];
        /** What was added. */
        added: {
            /** Its name. */
            name: string;
            /** How the account logs in. */
            type?: "oauth_browser" | "oauth_token" | "service_account" | undefined;
            /** Where Mixpanel keeps the account's or the project's data: us, eu or in; null for a host of none of them. */
            region?: "eu" | "in" | "us" | undefined;
            /** Whether the account can be used as far as is known without asking Mixpanel. */
            status: "invalid" | "needs_login" | "needs_token" | "ok" | "untested";
            /** What is wrong with its entry in the config file, which cannot be used until that is put right. */
            problem?: string | undefined;
            /** The bearer token itself: a secret. Exactly one of `token` and `token_env` is there. */
            token: {
                /** When it expires: ISO 8601 with an offset; null when that is not known. */
                expires_at: string;
                /** Whether there is a refresh token. */
                refreshable: boolean;
            } | null;
            /** Whether it is the one in force. */
            is_active: boolean;
            /** The targets that name the account, sorted. */
            referenced_by_targets: string[];
            /** The address of the account's person, where it is known; else null. */
            user_email: string | null;
            /** The id of the project; null when there is none. */
            project_id: string | null;
            /** The name of the project, where it is known; else null. */
            project_name: string | null;
        };
        /** What can be run next, the best one first. */
        next?: {
            /** The command as a person types it. */
            command: string;
            /** What the command is good for. */
            label: string;
            /** The same command spelled so that it works from any folder on this machine. */
            run?: string | undefined;
        }[] | undefined;
        /** The sandbox that is what stops us, or that what is kept ends with. */
        sandbox?: {
            /** Whose sandbox it is, where a variable gives that away. */
            kind: "claude_code" | "claude_code_remote" | "codespaces" | "codex" | "dev_container" | "unknown";
            /** `write`, `read`: it keeps us from our files; `network`; `ephemeral`: the home ends with it. */
            cause: "ephemeral" | "network" | "read" | "write";
        } | undefined;
    };
    readonly "account-update": {
        /** The account as it is now. */
        updated: {
            /** Its name. */
            name: string;
            /** How the account logs in. */
            type?: "oauth_browser" | "oauth_token" | "service_account" | undefined;
            /** Where Mixpanel keeps the account's or the project's data: us, eu or in; null for a host of none of them. */
            region?: "eu" | "in" | "us" | undefined;
            /** Whether the account can be used as far as is known without asking Mixpanel. */
            status: "invalid" | "needs_login" | "needs_token" | "ok" | "untested";
            /** What is wrong with its entry in the config file, which cannot be used until that is put right. */
            problem?: string | undefined;
            /** The bearer token itself: a secret. Exactly one of `token` and `token_env` is there. */
            token: {
                /** When it expires: ISO 8601 with an offset; null when that is not known. */
                expires_at: string;
                /** Whether there is a refresh token. */
                refreshable: boolean;
            } | null;
            /** Whether it is the one in force. */
            is_active: boolean;
            /** The targets that name the account, sorted. */
            referenced_by_targets: string[];
            /** The address of the account's person, where it is known; else null. */
            user_email: string | null;
            /** The id of the project; null when there is none. */
            project_id: string | null;
            /** The name of the project, where it is known; else null. */
            project_name: string | null;
        };
        /** What can be run next, the best one first. */
        next?: {
            /** The command as a person types it. */
            command: string;
            /** What the command is good for. */
            label: string;
            /** The same command spelled so that it works from any folder on this machine. */
            run?: string | undefined;
        }[] | undefined;
        /** The sandbox that is what stops us, or that what is kept ends with. */
        sandbox?: {
            /** Whose sandbox it is, where a variable gives that away. */
            kind: "claude_code" | "claude_code_remote" | "codespaces" | "codex" | "dev_container" | "unknown";
            /** `write`, `read`: it keeps us from our files; `network`; `ephemeral`: the home ends with it. */
            cause: "ephemeral" | "network" | "read" | "write";
        } | undefined;
    };
    readonly "account-rename": {
        /** The account that has another name now. */
        renamed: {
            /** Its name until now. */
            from: string;
            /** Its new name. */
            to: string;
        };
    };
    readonly "account-remove": {
        /** What was removed: its name. */
        removed: string;
        /** The targets that now name no account, sorted. */
        orphaned_targets: string[];
    };
    readonly "account-use": {
        /** What is active afterwards. */
        active: {
            /** The account: its name, or who it is. */
            account: string | null;
            /** The project: its id, or what is known of it; null when there is none. */
            project: string | null;
            /** The workspace: its id, or what is known of it; null when there is none. */
            workspace: number | null;
        };
        /** The axes that were written; a workspace that is null was cleared. */
        changed: {
            /** The account: its name, or who it is. */
            account?: string | undefined;
            /** The project: its id, or what is known of it; null when there is none. */
            project?: string | undefined;
            /** The workspace: its id, or what is known of it; null when there is none. */
            workspace?: number | null | undefined;
        };
        /** Values that were hidden by an earlier source, in order. */
        shadowed: {
            /** Which of the three it is a value for. */
            axis: "account" | "project" | "workspace";
            /** Where it was named; of a session, for each of the three. */
            source: "bridge" | "config" | "env" | "param" | "target" | "unset";
            /** The value that was hidden. */
            value: string | number | null;
            /** What hides it: a variable, a flag, a target, or the path of a bridge. */
            by: string;
        }[];
        /** What can be run next, the best one first. */
        next?: {
            /** The command as a person types it. */
            command: string;
            /** What the command is good for. */
            label: string;
            /** The same command spelled so that it works from any folder on this machine. */
            run?: string | undefined;
        }[] | undefined;
    };
    readonly "account-login": {
        /** What is active afterwards. */
        active: {
            /** The account: its name, or who it is. */
            account: string | null;
            /** The project: its id, or what is known of it; null when there is none. */
            project: string | null;
            /** The workspace: its id, or what is known of it; null when there is none. */
            workspace: number | null;
        };
        /** The axes that were written; a workspace that is null was cleared. */
        changed: {
            /** The account: its name, or who it is. */
            account?: string | undefined;
            /** The project: its id, or what is known of it; null when there is none. */
            project?: string | undefined;
            /** The workspace: its id, or what is known of it; null when there is none. */
            workspace?: number | null | undefined;
        };
        /** Values that were hidden by an earlier source, in order. */
        shadowed: {
            /** Which of the three it is a value for. */
            axis: "account" | "project" | "workspace";
            /** Where it was named; of a session, for each of the three. */
            source: "bridge" | "config" | "env" | "param" | "target" | "unset";
            /** The value that was hidden. */
            value: string | number | null;
            /** What hides it: a variable, a flag, a target, or the path of a bridge. */
            by: string;
        }[];
        /** Who is logged in now. */
        logged_in_as: {
            /** The file that holds the tokens. */
            tokens_path: string;
            /** The file of the client that this machine is registered as in the region. */
            client_path: string;
            /** Its name. */
            name: string;
            /** Who the credentials belong to; null when that is not known. */
            user: {
                /** Its id. Those of projects are strings of digits. */
                id?: string | number | undefined;
                /** The person's address. */
                email: string;
            } | null;
            /** When it expires: ISO 8601 with an offset; null when that is not known. */
            expires_at: string | null;
        };
        /** The project: its id, or what is known of it; null when there is none. */
        project: {
            /** Its id. Those of projects are strings of digits. */
            id: string;
            /** Its name. */
            name?: string | undefined;
        } | null;
        /** How the project was picked. */
        project_pick: {
            /** Whether the project was picked without the person naming it. */
            auto_picked: boolean;
            /** How the project was picked. */
            method: "explicit" | "fallback_with_demos" | "fallback_with_unintegrated" | "kept" | "no_projects" | "primary_org_lowest_id" | "sole_survivor" | "sole_survivor_filtered" | "tty_picker";
            /** The organization of the picked project; null when it has none. */
            primary_org_id: string | null;
            /** The name of that organization. */
            primary_org_name: string | null;
            /** How many of its projects were left to choose from; null where no organization was chosen. */
            primary_org_survivor_count: number | null;
            /** How many projects the account can reach; null when that is not known. */
            accessible_project_count: number;
            /** How many of the projects are in the region of the login. */
            region_compatible_count: number;
            /** How many projects were left to choose from. */
            filtered_count: number;
            /** How many demo projects were passed over. */
            demo_excluded: number;
            /** How many projects without data were passed over. */
            unintegrated_excluded: number;
        };
        /** Who the account belonged to before, where somebody else has logged in to it now. */
        replaced_user?: {
            /** Its id. Those of projects are strings of digits. */
            id?: string | number | undefined;
            /** The person's address. */
            email: string;
        } | undefined;
        /** The sandbox that is what stops us, or that what is kept ends with. */
        sandbox?: {
            /** Whose sandbox it is, where a variable gives that away. */
            kind: "claude_code" | "claude_code_remote" | "codespaces" | "codex" | "dev_container" | "unknown";
            /** `write`, `read`: it keeps us from our files; `network`; `ephemeral`: the home ends with it. */
            cause: "ephemeral" | "network" | "read" | "write";
        } | undefined;
        /** What can be run next, the best one first. */
        next?: {
            /** The command as a person types it. */
            command: string;
            /** What the command is good for. */
            label: string;
            /** The same command spelled so that it works from any folder on this machine. */
            run?: string | undefined;
        }[] | undefined;
    };
    readonly "account-logout": {
        /** The name of the account whose tokens were forgotten. */
        logged_out: string;
    };
    readonly "account-test": {
        /** What the test found. */
        result: {
            /** The name of the account that was tested. */
            account_name: string | null;
            /** Whether Mixpanel accepted the credentials. */
            ok: boolean;
            /** Who the credentials belong to; null when that is not known. */
            user: {
                /** Its id. Those of projects are strings of digits. */
                id?: string | number | undefined;
                /** The person's address. */
                email: string;
            } | null;
            /** How many projects the account can reach; null when that is not known. */
            accessible_project_count: number | null;
            /** What is wrong with the credentials, in words; null when nothing is. */
            error: string | null;
            /** The code of what is wrong; null when nothing is. */
            error_code: "ACCOUNT_EXISTS" | "ACCOUNT_IN_USE" | "ACCOUNT_NOT_FOUND" | "API_ERROR" | "AUTH_FAILED" | "BRIDGE_ERROR" | "CONFIG_ERROR" | "INSECURE_FILE" | "INTERNAL_ERROR" | "INTERRUPTED" | "INVALID_ARGS" | "LOCK_BUSY" | "LOGIN_FINISH_PUBLISH_FAILED" | "NEEDS_ACCOUNT" | "NEEDS_PROJECT" | "NEEDS_PROJECT_SELECTION" | "NEEDS_REGION_SWITCH" | "NETWORK_ERROR" | "NO_WORKSPACES" | "OAUTH_AUTH_DENIED" | "OAUTH_BROWSER_ERROR" | "OAUTH_INFLIGHT_CORRUPT" | "OAUTH_INFLIGHT_EXPIRED" | "OAUTH_INFLIGHT_MISSING" | "OAUTH_INFLIGHT_SCHEMA_TOO_NEW" | "OAUTH_NETWORK_UNREACHABLE" | "OAUTH_PASTE_ERROR" | "OAUTH_PLACEHOLDER_META_CORRUPT" | "OAUTH_PORT_ERROR" | "OAUTH_REFRESH_ERROR" | "OAUTH_REFRESH_REVOKED" | "OAUTH_REGION_PROBE_FAILED" | "OAUTH_REGISTRATION_ERROR" | "OAUTH_STATE_MISMATCH" | "OAUTH_TIMEOUT" | "OAUTH_TOKEN_ERROR" | "PERMISSION_DENIED" | "PROJECT_NOT_FOUND" | "RATE_LIMITED" | "SERVER_ERROR" | "STORAGE_ERROR" | "TARGET_EXISTS" | "TARGET_NOT_FOUND" | "UNSUPPORTED_RUNTIME" | "WORKSPACE_NOT_FOUND" | null;
            /** Its facts for a program; null when there are none. */
            error_details: {
                [x: string]: unknown;
            } | null;
            /** Whether the same call may succeed later with nothing changed. */
            retryable: boolean;
            /** What can be run next, the best one first. */
            next: {
                /** The command as a person types it. */
                command: string;
                /** What the command is good for. */
                label: string;
                /** The same command spelled so that it works from any folder on this machine. */
                run?: string | undefined;
            }[];
        };
    };
    readonly "project-list": {
        /** The list, in the order in which it is shown. */
        items: {
            /** Its id. Those of projects are strings of digits. */
            id: string;
            /** Its name. */
            name: string;
            /** The id of the organization that the project belongs to. */
            organization_id: string | number | null;
            /** The name of that organization; null when it is not known. */
            organization_name: string | null;
            /** Where Mixpanel keeps the account's or the project's data: us, eu or in; null for a host of none of them. */
            region: "eu" | "in" | "us" | null;
            /** Whether it is the one in force. */
            is_active: boolean;
            /** The host that the project is at. */
            domain?: string | undefined;
            /** The time zone of the project. */
            timezone?: string | undefined;
            /** Whether it is a demo project. */
            is_demo?: boolean | undefined;
            /** Whether the project has received data. */
            has_integrated?: boolean | undefined;
        }[];
        /** How many there are in all, before a search. */
        total: number;
        /** What can be run next, the best one first. */
        next?: {
            /** The command as a person types it. */
            command: string;
            /** What the command is good for. */
            label: string;
            /** The same command spelled so that it works from any folder on this machine. */
            run?: string | undefined;
        }[] | undefined;
    };
    readonly "project-use": {
        /** What is active afterwards. */
        active: {
            /** The account: its name, or who it is. */
            account: string | null;
            /** The project: its id, or what is known of it; null when there is none. */
            project: string | null;
            /** The workspace: its id, or what is known of it; null when there is none. */
            workspace: number | null;
        };
        /** The axes that were written; a workspace that is null was cleared. */
        changed: {
            /** The account: its name, or who it is. */
            account?: string | undefined;
            /** The project: its id, or what is known of it; null when there is none. */
            project?: string | undefined;
            /** The workspace: its id, or what is known of it; null when there is none. */
            workspace?: number | null | undefined;
        };
        /** Values that were hidden by an earlier source, in order. */
        shadowed: {
            /** Which of the three it is a value for. */
            axis: "account" | "project" | "workspace";
            /** Where it was named; of a session, for each of the three. */
            source: "bridge" | "config" | "env" | "param" | "target" | "unset";
            /** The value that was hidden. */
            value: string | number | null;
            /** What hides it: a variable, a flag, a target, or the path of a bridge. */
            by: string;
        }[];
        /** What can be run next, the best one first. */
        next?: {
            /** The command as a person types it. */
            command: string;
            /** What the command is good for. */
            label: string;
            /** The same command spelled so that it works from any folder on this machine. */
            run?: string | undefined;
        }[] | undefined;
    };
    readonly "project-show": {
        /** The project: its id, or what is known of it; null when there is none. */
        project: {
            /** Its id. Those of projects are strings of digits. */
            id: string;
            /** Its name. */
            name?: string | undefined;
            /** The id of the organization that the project belongs to. */
            organization_id?: string | number | undefined;
            /** The name of that organization; null when it is not known. */
            organization_name?: string | undefined;
            /** The time zone of the project. */
            timezone?: string | undefined;
        };
    };
    readonly "workspace-list": {
        /** The project: its id, or what is known of it; null when there is none. */
        project: {
            /** Its id. Those of projects are strings of digits. */
            id: string;
            /** Its name. */
            name?: string | undefined;
        };
        /** The list, in the order in which it is shown. */
        items: {
            /** Its id. Those of projects are strings of digits. */
            id: number;
            /** Its name. */
            name: string | null;
            /** Whether it is the default workspace of its project. */
            is_default: boolean | null;
            /** Whether it is the one in force. */
            is_active: boolean;
        }[];
    };
    readonly "workspace-use": {
        /** What is active afterwards. */
        active: {
            /** The account: its name, or who it is. */
            account: string | null;
            /** The project: its id, or what is known of it; null when there is none. */
            project: string | null;
            /** The workspace: its id, or what is known of it; null when there is none. */
            workspace: number | null;
        };
        /** The axes that were written; a workspace that is null was cleared. */
        changed: {
            /** The account: its name, or who it is. */
            account?: string | undefined;
            /** The project: its id, or what is known of it; null when there is none. */
            project?: string | undefined;
            /** The workspace: its id, or what is known of it; null when there is none. */
            workspace?: number | null | undefined;
        };
        /** Values that were hidden by an earlier source, in order. */
        shadowed: {
            /** Which of the three it is a value for. */
            axis: "account" | "project" | "workspace";
            /** Where it was named; of a session, for each of the three. */
            source: "bridge" | "config" | "env" | "param" | "target" | "unset";
            /** The value that was hidden. */
            value: string | number | null;
            /** What hides it: a variable, a flag, a target, or the path of a bridge. */
            by: string;
        }[];
        /** What can be run next, the best one first. */
        next?: {
            /** The command as a person types it. */
            command: string;
            /** What the command is good for. */
            label: string;
            /** The same command spelled so that it works from any folder on this machine. */
            run?: string | undefined;
        }[] | undefined;
    };
    readonly "workspace-show": {
        /** The workspace: its id, or what is known of it; null when there is none. */
        workspace: {
            /** Its id. Those of projects are strings of digits. */
            id: number;
            /** Its name. */
            name?: string | undefined;
            /** Whether it is the default workspace of its project. */
            is_default?: boolean | undefined;
            /** The id of the project; null when there is none. */
            project_id?: string | undefined;
        } | null;
    };
    readonly "target-list": {
        /** The list, in the order in which it is shown. */
        items: {
            /** The account: its name, or who it is. */
            account?: string | undefined;
            /** The project: its id, or what is known of it; null when there is none. */
            project?: string | undefined;
            /** The workspace: its id, or what is known of it; null when there is none. */
            workspace?: number | null | undefined;
            /** Its name. */
            name: string;
            /** Whether the account can be used as far as is known without asking Mixpanel. */
            status?: "invalid" | undefined;
            /** What is wrong with its entry in the config file, which cannot be used until that is put right. */
            problem?: string | undefined;
        }[];
    };
    readonly "target-add": {
        /** What was added. */
        added: {
            /** Its name. */
            name: string;
            /** The account: its name, or who it is. */
            account: string;
            /** The project: its id, or what is known of it; null when there is none. */
            project: string;
            /** The workspace: its id, or what is known of it; null when there is none. */
            workspace: number | null;
        };
    };
    readonly "target-use": {
        /** What is active afterwards. */
        active: {
            /** The account: its name, or who it is. */
            account: string | null;
            /** The project: its id, or what is known of it; null when there is none. */
            project: string | null;
            /** The workspace: its id, or what is known of it; null when there is none. */
            workspace: number | null;
        };
        /** The axes that were written; a workspace that is null was cleared. */
        changed: {
            /** The account: its name, or who it is. */
            account?: string | undefined;
            /** The project: its id, or what is known of it; null when there is none. */
            project?: string | undefined;
            /** The workspace: its id, or what is known of it; null when there is none. */
            workspace?: number | null | undefined;
        };
        /** Values that were hidden by an earlier source, in order. */
        shadowed: {
            /** Which of the three it is a value for. */
            axis: "account" | "project" | "workspace";
            /** Where it was named; of a session, for each of the three. */
            source: "bridge" | "config" | "env" | "param" | "target" | "unset";
            /** The value that was hidden. */
            value: string | number | null;
            /** What hides it: a variable, a flag, a target, or the path of a bridge. */
            by: string;
        }[];
        /** What can be run next, the best one first. */
        next?: {
            /** The command as a person types it. */
            command: string;
            /** What the command is good for. */
            label: string;
            /** The same command spelled so that it works from any folder on this machine. */
            run?: string | undefined;
        }[] | undefined;
    };
    readonly "target-show": {
        /** The target. */
        target: {
            /** The account: its name, or who it is. */
            account?: string | undefined;
            /** The project: its id, or what is known of it; null when there is none. */
            project?: string | undefined;
            /** The workspace: its id, or what is known of it; null when there is none. */
            workspace?: number | null | undefined;
            /** Its name. */
            name: string;
            /** Whether the account can be used as far as is known without asking Mixpanel. */
            status?: "invalid" | undefined;
            /** What is wrong with its entry in the config file, which cannot be used until that is put right. */
            problem?: string | undefined;
        };
    };
    readonly "target-remove": {
        /** What was removed: its name. */
        removed: string;
    };
    readonly "bridge-status": {
        /** The bridge file in force without its secrets; null when there is none. */
        bridge: {
            /** The absolute path of the file; null when there was none. */
            path: string;
            /** The version of this format: always 2. */
            version: 2;
            /** The account: its name, or who it is. */
            account: {
                /** Its name. */
                name: string;
                /** How the account logs in. */
                type: "oauth_browser" | "oauth_token" | "service_account";
                /** Where Mixpanel keeps the account's or the project's data: us, eu or in; null for a host of none of them. */
                region: "eu" | "in" | "us";
            };
            /** The project: its id, or what is known of it; null when there is none. */
            project: string | null;
            /** The workspace: its id, or what is known of it; null when there is none. */
            workspace: number | null;
            /** Headers by name; the value of one that may carry a credential is `[redacted]` where it is shown. */
            headers: {
                [x: string]: string;
            };
            /** The tokens of a browser login; where they are shown, only what may be. */
            tokens?: {
                /** When it expires: ISO 8601 with an offset; null when that is not known. */
                expires_at: string;
                /** Whether there is a refresh token. */
                refreshable: boolean;
                /** Whether they were refreshed here, and are kept beside the bridge file. */
                refreshed: boolean;
            } | undefined;
        } | null;
    };
    readonly "bridge-export": {
        /** What was written into the bridge. */
        exported: {
            /** The absolute path of the file; null when there was none. */
            path: string;
            /** The account: its name, or who it is. */
            account: string;
            /** The project: its id, or what is known of it; null when there is none. */
            project: string | null;
            /** The workspace: its id, or what is known of it; null when there is none. */
            workspace: number | null;
            /** The tokens of a browser login; where they are shown, only what may be. */
            tokens: {
                /** When it expires: ISO 8601 with an offset; null when that is not known. */
                expires_at: string;
                /** Whether there is a refresh token. */
                refreshable: boolean;
            } | null;
        };
        /** What can be run next, the best one first. */
        next: {
            /** The command as a person types it. */
            command: string;
            /** What the command is good for. */
            label: string;
            /** The same command spelled so that it works from any folder on this machine. */
            run?: string | undefined;
        }[];
    };
    readonly "bridge-import": {
        /** What was added. */
        added: {
            /** Its name. */
            name: string;
            /** How the account logs in. */
            type?: "oauth_browser" | "oauth_token" | "service_account" | undefined;
            /** Where Mixpanel keeps the account's or the project's data: us, eu or in; null for a host of none of them. */
            region?: "eu" | "in" | "us" | undefined;
            /** Whether the account can be used as far as is known without asking Mixpanel. */
            status: "invalid" | "needs_login" | "needs_token" | "ok" | "untested";
            /** What is wrong with its entry in the config file, which cannot be used until that is put right. */
            problem?: string | undefined;
            /** The bearer token itself: a secret. Exactly one of `token` and `token_env` is there. */
            token: {
                /** When it expires: ISO 8601 with an offset; null when that is not known. */
                expires_at: string;
                /** Whether there is a refresh token. */
                refreshable: boolean;
            } | null;
            /** Whether it is the one in force. */
            is_active: boolean;
            /** The targets that name the account, sorted. */
            referenced_by_targets: string[];
            /** The address of the account's person, where it is known; else null. */
            user_email: string | null;
            /** The id of the project; null when there is none. */
            project_id: string | null;
            /** The name of the project, where it is known; else null. */
            project_name: string | null;
        };
        /** What is active afterwards. */
        active: {
            /** The account: its name, or who it is. */
            account: string | null;
            /** The project: its id, or what is known of it; null when there is none. */
            project: string | null;
            /** The workspace: its id, or what is known of it; null when there is none. */
            workspace: number | null;
        };
        /** The axes that were written; a workspace that is null was cleared. */
        changed: {
            /** The account: its name, or who it is. */
            account: string;
            /** The project: its id, or what is known of it; null when there is none. */
            project?: string | undefined;
            /** The workspace: its id, or what is known of it; null when there is none. */
            workspace: number | null;
        };
        /** Values that were hidden by an earlier source, in order. */
        shadowed: {
            /** Which of the three it is a value for. */
            axis: "account" | "project" | "workspace";
            /** Where it was named; of a session, for each of the three. */
            source: "bridge" | "config" | "env" | "param" | "target" | "unset";
            /** The value that was hidden. */
            value: string | number | null;
            /** What hides it: a variable, a flag, a target, or the path of a bridge. */
            by: string;
        }[];
        /** The names of the headers that were not taken over. */
        headers_left: string[];
        /** The sandbox that is what stops us, or that what is kept ends with. */
        sandbox?: {
            /** Whose sandbox it is, where a variable gives that away. */
            kind: "claude_code" | "claude_code_remote" | "codespaces" | "codex" | "dev_container" | "unknown";
            /** `write`, `read`: it keeps us from our files; `network`; `ephemeral`: the home ends with it. */
            cause: "ephemeral" | "network" | "read" | "write";
        } | undefined;
        /** What can be run next, the best one first. */
        next: {
            /** The command as a person types it. */
            command: string;
            /** What the command is good for. */
            label: string;
            /** The same command spelled so that it works from any folder on this machine. */
            run?: string | undefined;
        }[];
    };
    readonly "bridge-remove": {
        /** Whether there was a bridge file to delete. */
        removed: boolean;
        /** The absolute path of the file; null when there was none. */
        path: string | null;
    };
    readonly "login-start": {
        /** The address that the person opens, in any browser anywhere. */
        authorize_url: string;
        /** Where the browser ends after the approval. */
        redirect_uri: string;
        /** When the login expires, in Unix seconds: ten minutes after it began. */
        expires_at: number;
        /** Where Mixpanel keeps the account's or the project's data: us, eu or in; null for a host of none of them. */
        region: "eu" | "in" | "us";
        /** The file in which the login waits to be finished. */
        inflight_path: string;
        /** The sandbox that is what stops us, or that what is kept ends with. */
        sandbox?: {
            /** Whose sandbox it is, where a variable gives that away. */
            kind: "claude_code" | "claude_code_remote" | "codespaces" | "codex" | "dev_container" | "unknown";
            /** `write`, `read`: it keeps us from our files; `network`; `ephemeral`: the home ends with it. */
            cause: "ephemeral" | "network" | "read" | "write";
        } | undefined;
        /** What can be run next, the best one first. */
        next: {
            /** The command as a person types it. */
            command: string;
            /** What the command is good for. */
            label: string;
            /** The same command spelled so that it works from any folder on this machine. */
            run?: string | undefined;
        }[];
    };
    readonly "login-finish": {
        /** What is active afterwards. */
        active: {
            /** The account: its name, or who it is. */
            account: string | null;
            /** The project: its id, or what is known of it; null when there is none. */
            project: string | null;
            /** The workspace: its id, or what is known of it; null when there is none. */
            workspace: number | null;
        };
        /** The axes that were written; a workspace that is null was cleared. */
        changed: {
            /** The account: its name, or who it is. */
            account?: string | undefined;
            /** The project: its id, or what is known of it; null when there is none. */
            project?: string | undefined;
            /** The workspace: its id, or what is known of it; null when there is none. */
            workspace?: number | null | undefined;
        };
        /** Values that were hidden by an earlier source, in order. */
        shadowed: {
            /** Which of the three it is a value for. */
            axis: "account" | "project" | "workspace";
            /** Where it was named; of a session, for each of the three. */
            source: "bridge" | "config" | "env" | "param" | "target" | "unset";
            /** The value that was hidden. */
            value: string | number | null;
            /** What hides it: a variable, a flag, a target, or the path of a bridge. */
            by: string;
        }[];
        /** The account: its name, or who it is. */
        account: {
            /** Its name. */
            name: string;
            /** How the account logs in. */
            type: "oauth_browser" | "oauth_token" | "service_account";
            /** Where Mixpanel keeps the account's or the project's data: us, eu or in; null for a host of none of them. */
            region: "eu" | "in" | "us";
        };
        /** Who the credentials belong to; null when that is not known. */
        user: {
            /** Its id. Those of projects are strings of digits. */
            id?: string | number | undefined;
            /** The person's address. */
            email: string;
        } | null;
        /** The project: its id, or what is known of it; null when there is none. */
        project: {
            /** Its id. Those of projects are strings of digits. */
            id: string;
            /** Its name. */
            name?: string | undefined;
        } | null;
        /** How the project was picked. */
        project_pick: {
            /** Whether the project was picked without the person naming it. */
            auto_picked: boolean;
            /** How the project was picked. */
            method: "explicit" | "fallback_with_demos" | "fallback_with_unintegrated" | "kept" | "no_projects" | "primary_org_lowest_id" | "sole_survivor" | "sole_survivor_filtered" | "tty_picker";
            /** The organization of the picked project; null when it has none. */
            primary_org_id: string | null;
            /** The name of that organization. */
            primary_org_name: string | null;
            /** How many of its projects were left to choose from; null where no organization was chosen. */
            primary_org_survivor_count: number | null;
            /** How many projects the account can reach; null when that is not known. */
            accessible_project_count: number;
            /** How many of the projects are in the region of the login. */
            region_compatible_count: number;
            /** How many projects were left to choose from. */
            filtered_count: number;
            /** How many demo projects were passed over. */
            demo_excluded: number;
            /** How many projects without data were passed over. */
            unintegrated_excluded: number;
        };
        /** Whether the account was there before, and was logged in again. */
        renewed: boolean;
        /** Who the account belonged to before, where somebody else has logged in to it now. */
        replaced_user?: {
            /** Its id. Those of projects are strings of digits. */
            id?: string | number | undefined;
            /** The person's address. */
            email: string;
        } | undefined;
        /** How to go on with what was begun. */
        resume_hint?: {
            /** The command as a person types it. */
            command: string;
            /** What the command is good for. */
            label: string;
            /** The same command spelled so that it works from any folder on this machine. */
            run?: string | undefined;
        } | undefined;
        /** The sandbox that is what stops us, or that what is kept ends with. */
        sandbox?: {
            /** Whose sandbox it is, where a variable gives that away. */
            kind: "claude_code" | "claude_code_remote" | "codespaces" | "codex" | "dev_container" | "unknown";
            /** `write`, `read`: it keeps us from our files; `network`; `ephemeral`: the home ends with it. */
            cause: "ephemeral" | "network" | "read" | "write";
        } | undefined;
        /** What can be run next, the best one first. */
        next: {
            /** The command as a person types it. */
            command: string;
            /** What the command is good for. */
            label: string;
            /** The same command spelled so that it works from any folder on this machine. */
            run?: string | undefined;
        }[];
    };
    readonly "login-list": {
        /** The list, in the order in which it is shown. */
        items: {
            /** The absolute path of the file; null when there was none. */
            path: string;
            /** Where Mixpanel keeps the account's or the project's data: us, eu or in; null for a host of none of them. */
            region: "eu" | "in" | "us" | null;
            /** When it was made, in Unix seconds or as ISO 8601. */
            created_at: string;
            /** The account: its name, or who it is. */
            account: string | null;
            /** Who the credentials belong to; null when that is not known. */
            user: {
                /** Its id. Those of projects are strings of digits. */
                id?: string | number | undefined;
                /** The person's address. */
                email: string;
            } | null;
            /** When it expires: ISO 8601 with an offset; null when that is not known. */
            expires_at: string | null;
        }[];
        /** What can be run next, the best one first. */
        next?: {
            /** The command as a person types it. */
            command: string;
            /** What the command is good for. */
            label: string;
            /** The same command spelled so that it works from any folder on this machine. */
            run?: string | undefined;
        }[] | undefined;
    };
    readonly "login-discard": {
        /** The folders of the logins that were deleted. */
        discarded: string[];
    };
    readonly doctor: {
        /** What was looked at, and what was found there. */
        findings: {
            /** What was looked at, such as `config` or `account:NAME` (docs/protocol.md). */
            id: string;
            /** `ok`; `warn`: will, or may, keep something from working; `fail`: does; `skipped`: was not looked at. */
            status: "fail" | "ok" | "skipped" | "warn";
            /** What was found, and what to run next, for a person. */
            message: string;
            /** Facts for a program. Never a secret. */
            details?: {
                [x: string]: unknown;
            } | undefined;
            /** What can be run next, the best one first. */
            next?: {
                /** The command as a person types it. */
                command: string;
                /** What the command is good for. */
                label: string;
                /** The same command spelled so that it works from any folder on this machine. */
                run?: string | undefined;
            }[] | undefined;
        }[];
        /** How many findings there are of each status. */
        summary: {
            /** How many are as they should be. */
            ok: number;
            /** How many will, or may, keep something from working. */
            warn: number;
            /** How many keep something from working. */
            fail: number;
            /** How many were not looked at. */
            skipped: number;
        };
    };
    /** The JSON Schema that was asked for. */
    readonly schema: {
        /** The names that there are schemas for. */
        schemas?: string[] | undefined;
        /** The JSON Schema that was asked for. */
        schema?: {
            [x: string]: unknown;
        } | undefined;
    };
    /** How the program is used. */
    readonly help: {
        /** How the program is used. */
        help: {
            /** How the program is called. */
            usage: string;
            /** The commands there are. */
            commands: {
                /** Its name. */
                name: string;
                /** What it does, in one line. */
                summary: string;
                /** Its flags. */
                options: {
                    /** The flag as it is typed. */
                    flag: string;
                    /** What it does, in one line. */
                    summary: string;
                }[];
            }[];
        };
    };
    /** The version of the program. */
    readonly version: {
        /** The version of the program. */
        version: string;
    };
};
/** The name of a response: what `auth_manager schema NAME` takes. */
type ResponseName = keyof Responses;
/** The data of the response `N`, without the envelope around it. */
type ResponseData<N extends ResponseName = ResponseName> = Responses[N];
/** What is active in the config file, with the project of its account. */
type ActiveChoice = {
    /** The account: its name, or who it is. */
    account: string | null;
    /** The project: its id, or what is known of it; null when there is none. */
    project: string | null;
    /** The workspace: its id, or what is known of it; null when there is none. */
    workspace: number | null;
};
/** Whether Mixpanel accepts an account's credentials. */
type AccountTestResult = {
    /** The name of the account that was tested. */
    account_name: string | null;
    /** Whether Mixpanel accepted the credentials. */
    ok: boolean;
    /** Who the credentials belong to; null when that is not known. */
    user: {
        /** Its id. Those of projects are strings of digits. */
        id?: string | number | undefined;
        /** The person's address. */
        email: string;
    } | null;
    /** How many projects the account can reach; null when that is not known. */
    accessible_project_count: number | null;
    /** What is wrong with the credentials, in words; null when nothing is. */
    error: string | null;
    /** The code of what is wrong; null when nothing is. */
    error_code: "ACCOUNT_EXISTS" | "ACCOUNT_IN_USE" | "ACCOUNT_NOT_FOUND" | "API_ERROR" | "AUTH_FAILED" | "BRIDGE_ERROR" | "CONFIG_ERROR" | "INSECURE_FILE" | "INTERNAL_ERROR" | "INTERRUPTED" | "INVALID_ARGS" | "LOCK_BUSY" | "LOGIN_FINISH_PUBLISH_FAILED" | "NEEDS_ACCOUNT" | "NEEDS_PROJECT" | "NEEDS_PROJECT_SELECTION" | "NEEDS_REGION_SWITCH" | "NETWORK_ERROR" | "NO_WORKSPACES" | "OAUTH_AUTH_DENIED" | "OAUTH_BROWSER_ERROR" | "OAUTH_INFLIGHT_CORRUPT" | "OAUTH_INFLIGHT_EXPIRED" | "OAUTH_INFLIGHT_MISSING" | "OAUTH_INFLIGHT_SCHEMA_TOO_NEW" | "OAUTH_NETWORK_UNREACHABLE" | "OAUTH_PASTE_ERROR" | "OAUTH_PLACEHOLDER_META_CORRUPT" | "OAUTH_PORT_ERROR" | "OAUTH_REFRESH_ERROR" | "OAUTH_REFRESH_REVOKED" | "OAUTH_REGION_PROBE_FAILED" | "OAUTH_REGISTRATION_ERROR" | "OAUTH_STATE_MISMATCH" | "OAUTH_TIMEOUT" | "OAUTH_TOKEN_ERROR" | "PERMISSION_DENIED" | "PROJECT_NOT_FOUND" | "RATE_LIMITED" | "SERVER_ERROR" | "STORAGE_ERROR" | "TARGET_EXISTS" | "TARGET_NOT_FOUND" | "UNSUPPORTED_RUNTIME" | "WORKSPACE_NOT_FOUND" | null;
    /** Its facts for a program; null when there are none. */
    error_details: {
        [x: string]: unknown;
    } | null;
    /** Whether the same call may succeed later with nothing changed. */
    retryable: boolean;
    /** What can be run next, the best one first. */
    next: {
        /** The command as a person types it. */
        command: string;
        /** What the command is good for. */
        label: string;
        /** The same command spelled so that it works from any folder on this machine. */
        run?: string | undefined;
    }[];
};
/** How a person logs in with the browser of this machine. */
interface BrowserLoginOptions {
    /** Only say the address; do not open a browser. */
    readonly noBrowser?: boolean;
    /** Milliseconds to wait for the person; by default five minutes. */
    readonly waitMs?: number;
}
/** Who logged in, and until when the access token is good. */
type OAuthLoginResult = {
    /** The file that holds the tokens. */
    tokens_path: string;
    /** The file of the client that this machine is registered as in the region. */
    client_path: string;
    /** Its name. */
    name: string;
    /** Who the credentials belong to; null when that is not known. */
    user: {
        /** Its id. Those of projects are strings of digits. */
        id?: string | number | undefined;
        /** The person's address. */
        email: string;
    } | null;
    /** When it expires: ISO 8601 with an offset; null when that is not known. */
    expires_at: string | null;
};
/** The name and the project that a login is for; without a name one is derived from the organization's. */
interface LoginWishes {
    readonly name?: string;
    readonly project?: string;
}
/** How an account logs in. */
type AccountType = "oauth_browser" | "oauth_token" | "service_account";
/** How an account is set up from nothing. */
interface UnifiedLoginOptions extends LoginWishes, BrowserLoginOptions {
    /** Where nobody can be asked for one of several projects: `NEEDS_PROJECT_SELECTION`, instead of one that is picked by itself. */
    readonly mustChoose?: boolean;
    /** By default us for the browser; for other credentials the first that accepts them. */
    readonly region?: Region;
    /**
     * What kind of account it is to be; by default what the environment has credentials for. A service account's username is in `MP_USERNAME`
     * or is asked for.
     */
    readonly account_type?: AccountType;
    /** Its secret; by default `MP_SECRET`, or it is asked for. */
    readonly secret?: string | Secret;
    /** Log in with the bearer token in this environment variable. */
    readonly token_env?: string;
}
/** What the caller asks for by flag or parameter; `target` excludes the other three. */
interface Axes {
    readonly account?: string;
    readonly project?: string;
    readonly workspace?: number;
    readonly target?: string;
}
/** The account to export, by axes as in `resolveSession`, and what of it. */
interface ExportOptions extends Axes {
    /** Leave the refresh token out: the bridge is then good for an hour or so, and this machine stays logged in. */
    readonly accessOnly?: boolean;
}
/** The accounts of the config file. What only reads files answers at once; what writes or asks Mixpanel, with a promise. */
interface Accounts {
    /** All of them, sorted by name. Throws `CONFIG_ERROR`, `INSECURE_FILE`, `STORAGE_ERROR`. */
    list(): AccountSummary[];
    /** One of them; without a name that of the session in force. Throws `ACCOUNT_NOT_FOUND`, `NEEDS_ACCOUNT`. */
    show(name?: string): AccountSummary;
    /**
     * Adds one, and resolves to it. The first one ever added becomes the active one. Throws `ACCOUNT_EXISTS`, `INVALID_ARGS` for a
     * secret that HTTP cannot carry, and, as everything here that writes, `CONFIG_ERROR`, `LOCK_BUSY`, `STORAGE_ERROR`.
     */
    add(account: AddedAccount): Promise<AccountSummary>;
    /** Changes one, and resolves to it. Throws `ACCOUNT_NOT_FOUND`, and `INVALID_ARGS` for what its type does not have. */
    update(name: string, changes: AccountChanges): Promise<AccountSummary>;
    /**
     * Gives an account another name; its targets, its tokens and `[active]` follow. Resolves to `{ from, to }`. Throws `ACCOUNT_NOT_FOUND`,
     * and `ACCOUNT_EXISTS` for a name that is taken, or differs only in case from that of another account.
     */
    rename(name: string, to: string): Promise<ResponseData<"account-rename">["renamed"]>;
    /**
     * Forgets an account, its tokens and its cache; resolves to the targets that now name no account. Throws
     * `ACCOUNT_NOT_FOUND`, and `ACCOUNT_IN_USE` when there are such targets and `force` is not set.
     */
    remove(name: string, options?: {
        readonly force?: boolean;
    }): Promise<string[]>;
    /** Makes it the active one, and clears the workspace. Resolves to what is stored as active then. Throws `ACCOUNT_NOT_FOUND`. */
    use(name: string): Promise<ActiveChoice>;
    /**
     * The projects that it can reach, sorted by name; none need be chosen. Without a name that of the session in force. What Mixpanel
     * answered is used for 24 hours, unless `refresh` is set. Throws `ACCOUNT_NOT_FOUND`, `NEEDS_ACCOUNT`, and what
     * `Workspace.request` throws.
     */
    projects(name?: string, options?: {
        readonly refresh?: boolean;
    }): Promise<ResponseData<"project-list">["items"]>;
    /**
     * Whether Mixpanel accepts its credentials. What is wrong with them is a result, not an error, and so is that there is no
     * such account. Throws `CONFIG_ERROR`, `BRIDGE_ERROR`.
     */
    test(name?: string): Promise<AccountTestResult>;
    /**
     * Logs an `oauth_browser` account in, without a name the session's, with a browser on this machine. Resolves to who logged in and where
     * the files lie; `expires_at`, ISO 8601, is when the access token ends. Throws `ACCOUNT_NOT_FOUND`, `OAUTH_TIMEOUT`,
     * `OAUTH_AUTH_DENIED`, `OAUTH_PORT_ERROR`, `OAUTH_BROWSER_ERROR`, `OAUTH_TOKEN_ERROR`, `NETWORK_ERROR`.
     */
    login(name?: string, options?: BrowserLoginOptions): Promise<OAuthLoginResult>;
    /**
     * From nothing to ready: logs in with the credentials there are, else with the browser, sets an account up and makes it the active one.
     * Throws what {@link login} throws, `ACCOUNT_EXISTS`, `NEEDS_PROJECT_SELECTION`, `NEEDS_REGION_SWITCH`, `OAUTH_REGION_PROBE_FAILED`.
     */
    loginUnified(options?: UnifiedLoginOptions): Promise<ResponseData<"login-finish">>;
    /**
     * Begins a login that any browser can approve within ten minutes. Resolves to the address to open, `authorize_url`, and when that ends:
     * `expires_at` is in Unix seconds here, and ISO 8601 elsewhere. Throws `OAUTH_REGISTRATION_ERROR`, `NETWORK_ERROR`.
     */
    loginStart(options?: {
        readonly region?: Region;
    }): Promise<ResponseData<"login-start">>;
    /**
     * Finishes it with the address that the browser ended on, as it was pasted; the account is the active one then. Throws `OAUTH_TOKEN_ERROR`,
     * `OAUTH_PASTE_ERROR`, `OAUTH_STATE_MISMATCH`, `OAUTH_INFLIGHT_MISSING`, `OAUTH_INFLIGHT_EXPIRED`, `LOGIN_FINISH_PUBLISH_FAILED`.
     */
    loginFinish(pasted: string, wishes?: LoginWishes): Promise<ResponseData<"login-finish">>;
    /**
     * Goes on with a login whose end failed: `LOGIN_FINISH_PUBLISH_FAILED` names the folder in `details.placeholder_dir`. Throws, besides what
     * {@link loginFinish} throws at its end, `INVALID_ARGS` for another folder, `OAUTH_PLACEHOLDER_META_CORRUPT`, `OAUTH_REFRESH_REVOKED`.
     */
    loginResume(folder: string, wishes?: LoginWishes): Promise<ResponseData<"login-finish">>;
    /**
     * Forgets its tokens, without a name those of the session's account; resolves to its name. Throws `ACCOUNT_NOT_FOUND`, and `INVALID_ARGS` for
     * a type that has none, or where the session's account is the environment's or a bridge's.
     */
    logout(name?: string): Promise<string>;
    /**
     * Its bearer token, in the clear, refreshed if need be. Throws `CONFIG_ERROR` for a service account, which has none, `ACCOUNT_NOT_FOUND`,
     * `NEEDS_ACCOUNT`, `OAUTH_TOKEN_ERROR`, `OAUTH_REFRESH_ERROR`, `OAUTH_REFRESH_REVOKED`, `NETWORK_ERROR`, `LOCK_BUSY`, `STORAGE_ERROR`.
     */
    token(name?: string): Promise<string>;
    /**
     * Writes an account into a bridge file, its secrets inline on purpose, for a machine that has no other way in. Throws
     * `INVALID_ARGS` where another file is in the way, `NEEDS_ACCOUNT`, `ACCOUNT_NOT_FOUND`, `OAUTH_TOKEN_ERROR`.
     */
    exportBridge(to: string, options?: ExportOptions): Promise<ResponseData<"bridge-export">["exported"]>;
    /**
     * Makes the account that a bridge file carries one of this machine, under its own name or `name`, and the active one; the file stays.
     * Resolves to it, what is active now, and the names of the headers that were left in the file. Throws `BRIDGE_ERROR`, `ACCOUNT_EXISTS`, and
     * `INVALID_ARGS` for a login that would end on every machine: in a home that is thrown away, or once its tokens were refreshed here.
     */
    importBridge(path: string, options?: {
        readonly name?: string;
    }): Promise<ResponseData<"bridge-import">>;
    /**
     * Deletes the bridge file in force, or the one at `at`, and what was kept here of its account. Resolves to whether a file was deleted, and
     * its path: null where no bridge is in force. Throws `BRIDGE_ERROR` for a file that is no bridge, `INSECURE_FILE`.
     */
    removeBridge(at?: string): Promise<ResponseData<"bridge-remove">>;
}
/** The accounts of the config file: list, add, log in, test, remove. See {@link Accounts}. */
declare const accounts: Accounts;
/** The stored `[active]` block of the config file. */
type ActiveSession = {
    /** The account: its name, or who it is. */
    account?: string | undefined;
    /** The workspace: its id, or what is known of it; null when there is none. */
    workspace?: number | undefined;
};
/** The account, the project and the workspace in force. */
interface Sessions {
    /**
     * What the config file has as active, each of the two left out where it has none; whatever else is in force, which `resolveSession` says.
     * Throws `CONFIG_ERROR`, `INSECURE_FILE`.
     */
    show(): ActiveSession;
    /**
     * Writes a choice into the config file, all of it at once. A project becomes the account's `default_project`; another
     * account or project clears the workspace. Resolves to what is active then. Throws `ACCOUNT_NOT_FOUND`, `TARGET_NOT_FOUND`,
     * `PROJECT_NOT_FOUND`, `INVALID_ARGS`, `CONFIG_ERROR`, `LOCK_BUSY`, `STORAGE_ERROR`.
     */
    use(axes: Axes): Promise<ActiveChoice>;
}
/** The account, the project and the workspace in force: show and choose. See {@link Sessions}. */
declare const session: Sessions;
/** A target as lists show it: one whose entry in the config file is `invalid` may lack what others have. */
type TargetSummary = {
    /** The account: its name, or who it is. */
    account?: string | undefined;
    /** The project: its id, or what is known of it; null when there is none. */
    project?: string | undefined;
    /** The workspace: its id, or what is known of it; null when there is none. */
    workspace?: number | null | undefined;
    /** Its name. */
    name: string;
    /** Whether the account can be used as far as is known without asking Mixpanel. */
    status?: "invalid" | undefined;
    /** What is wrong with its entry in the config file, which cannot be used until that is put right. */
    problem?: string | undefined;
};
/** A saved target: an account, a project and perhaps a workspace under one name. */
type Target = {
    /** Its name. */
    name: string;
    /** The account: its name, or who it is. */
    account: string;
    /** The project: its id, or what is known of it; null when there is none. */
    project: string;
    /** The workspace: its id, or what is known of it; null when there is none. */
    workspace: number | null;
};
/** Saved targets: an account, a project and perhaps a workspace under one name. */
interface Targets {
    /** All of them, sorted by name. */
    list(): TargetSummary[];
    /** One of them. Throws `TARGET_NOT_FOUND`. */
    show(name: string): TargetSummary;
    /** Saves one, and resolves to it. Throws `TARGET_EXISTS`, and `ACCOUNT_NOT_FOUND` for an account that is not in the config file. */
    add(name: string, axes: {
        readonly account: string;
        readonly project: string;
        readonly workspace?: number;
    }): Promise<Target>;
    /** Makes its three axes the active ones. Throws `TARGET_NOT_FOUND`, `ACCOUNT_NOT_FOUND`. */
    use(name: string): Promise<ActiveChoice>;
    /** Forgets it. Throws `TARGET_NOT_FOUND`. */
    remove(name: string): Promise<void>;
}
/** Saved targets: list, add, use, remove. See {@link Targets}. */
declare const targets: Targets;
/** Who owns the account's record, and with it where its tokens and its cached `/me` lie. */
type Origin = "env" | "bridge" | "config";
/** The tokens of a browser login (RFC 6749 §5.1). Keys that are not known are kept. */
type OAuthTokens = {
    [x: string]: unknown;
    /** The bearer token: a secret. */
    access_token: Secret;
    /** What new access tokens are had with: a secret. Absent when there is none. */
    refresh_token?: Secret | null | undefined;
    /** When it expires: ISO 8601 with an offset; null when that is not known. */
    expires_at: string;
    /** How the token is sent: Bearer. */
    token_type?: string | null | undefined;
    /** What the token is good for (RFC 6749 §3.3). */
    scope?: string | null | undefined;
    /** The OAuth client that it was issued to (RFC 6749 §2.2). */
    client_id?: string | null | undefined;
};
/** Where an account came from; one that the program made itself says nothing of it. */
interface Provenance {
    /** Whose it is: the config file's, a bridge's, or the environment's. Its tokens and its cached `/me` lie accordingly. */
    readonly origin?: Origin;
    /** The tokens that came with it in a bridge. */
    readonly tokens?: OAuthTokens;
}
/** The account of a session: frozen, and with what is needed to use its credentials. A copy of it is as good. */
type SessionAccount = Account & Provenance;
/** A project, with what is known of it without asking Mixpanel. */
type Project = {
    /** Its id. Those of projects are strings of digits. */
    id: string;
    /** Its name. */
    name?: string | undefined;
    /** The id of the organization that the project belongs to. */
    organization_id?: string | number | undefined;
    /** The name of that organization; null when it is not known. */
    organization_name?: string | undefined;
    /** The time zone of the project. */
    timezone?: string | undefined;
};
/** A workspace, with what is known of it without asking Mixpanel. */
type WorkspaceRef = {
    /** Its id. Those of projects are strings of digits. */
    id: number;
    /** Its name. */
    name?: string | undefined;
    /** Whether it is the default workspace of its project. */
    is_default?: boolean | undefined;
    /** The id of the project; null when there is none. */
    project_id?: string | undefined;
};
/** An account to make a session of: one that the program writes down, or the account of another session. */
type GivenAccount = NewAccount & Provenance;
/** What a session is made of. */
interface SessionParts {
    readonly account: GivenAccount;
    readonly project: Project;
    /** None when it is null or left out. */
    readonly workspace?: WorkspaceRef | null;
    /** Sent with every request. */
    readonly headers?: Readonly<Record<string, string>>;
}
/** The subjects that a person can follow with `MP_DEBUG=http,files,lock`. */
type Debug = {
    readonly [K in "http" | "files" | "lock"]?: (event: string) => void;
};
/** What went wrong: a closed set, so that a `switch` over it is checked by the compiler (docs/protocol.md). */
type ErrorCode = "ACCOUNT_EXISTS" | "ACCOUNT_IN_USE" | "ACCOUNT_NOT_FOUND" | "API_ERROR" | "AUTH_FAILED" | "BRIDGE_ERROR" | "CONFIG_ERROR" | "INSECURE_FILE" | "INTERNAL_ERROR" | "INTERRUPTED" | "INVALID_ARGS" | "LOCK_BUSY" | "LOGIN_FINISH_PUBLISH_FAILED" | "NEEDS_ACCOUNT" | "NEEDS_PROJECT" | "NEEDS_PROJECT_SELECTION" | "NEEDS_REGION_SWITCH" | "NETWORK_ERROR" | "NO_WORKSPACES" | "OAUTH_AUTH_DENIED" | "OAUTH_BROWSER_ERROR" | "OAUTH_INFLIGHT_CORRUPT" | "OAUTH_INFLIGHT_EXPIRED" | "OAUTH_INFLIGHT_MISSING" | "OAUTH_INFLIGHT_SCHEMA_TOO_NEW" | "OAUTH_NETWORK_UNREACHABLE" | "OAUTH_PASTE_ERROR" | "OAUTH_PLACEHOLDER_META_CORRUPT" | "OAUTH_PORT_ERROR" | "OAUTH_REFRESH_ERROR" | "OAUTH_REFRESH_REVOKED" | "OAUTH_REGION_PROBE_FAILED" | "OAUTH_REGISTRATION_ERROR" | "OAUTH_STATE_MISMATCH" | "OAUTH_TIMEOUT" | "OAUTH_TOKEN_ERROR" | "PERMISSION_DENIED" | "PROJECT_NOT_FOUND" | "RATE_LIMITED" | "SERVER_ERROR" | "STORAGE_ERROR" | "TARGET_EXISTS" | "TARGET_NOT_FOUND" | "UNSUPPORTED_RUNTIME" | "WORKSPACE_NOT_FOUND";
/** A command that a person can run next. A `command` that begins with `mp ` must work as printed (docs/protocol.md). */
interface Step {
    readonly command: string;
    readonly label: string;
}
/** What an error carries besides its code and its message. */
interface MixpanelErrorOptions {
    /** Facts for a program: never a secret, never text from outside that was not scrubbed. */
    readonly details?: Readonly<Record<string, unknown>>;
    readonly cause?: unknown;
    /** The commands that the message names; an error with none is not `actionable`. */
    readonly next?: readonly Step[];
    /** Where this one case differs from its code. */
    readonly retryable?: boolean;
    /** How to go on with what was begun: `resume_hint` of the envelope. */
    readonly hint?: Step;
}
/**
 * The one error that a caller meets. `message` is written for the person: what happened, in which file or for which account, and
 * what to run next. `NEEDS_ACCOUNT` and `NEEDS_PROJECT` are errors for a caller of the library and states in the envelope.
 */
declare class MixpanelError extends Error {
    readonly code: ErrorCode;
    readonly details: Readonly<Record<string, unknown>> | undefined;
    readonly next: readonly Step[];
    readonly retryable: boolean;
    readonly resumeHint: Step | undefined;
    constructor(code: ErrorCode, message: string, options?: MixpanelErrorOptions);
    /** True when the message names the next command, which is then in `next`. */
    get actionable(): boolean;
}
/** What a program can put in the place of what its process has. */
interface Surroundings {
    /** Looked up at every call, never captured when a module loads. Never modified. */
    readonly env: Readonly<Record<string, string | undefined>>;
    /** Where relative paths begin. Throws `STORAGE_ERROR` when it is no longer there. */
    readonly cwd: string;
    /** The person's home folder. Throws `STORAGE_ERROR` where there is none: look it up only for a file in it. */
    readonly home: string;
    /** Milliseconds since 1970. */
    readonly now: () => number;
    /** Resolves after so many milliseconds; rejects with the signal's reason once it aborts. */
    readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
    /**
     * What `MP_DEBUG` asks for: one function for each subject that is named there, none for the others, so that
     * `context.debug.files?.(…)` costs nothing where nobody looks. Its argument is one event, such as `write <path>`: never a
     * value, a header, a body or a query.
     */
    readonly debug: Debug;
    /** Says on stderr that `label` is under way, for as long as it takes; call the result when it is over. */
    readonly progress: (label: string) => () => void;
    /**
     * Runs work that must not be cut in two: a token is spent, and the one that takes its place is on its way to the disk.
     * Resolves or rejects as the work does.
     */
    readonly uninterrupted: <T>(work: () => Promise<T>) => Promise<T>;
    /**
     * Says what to answer if a signal ends the run from here on: how to go on with what has been begun. Undefined: nothing is
     * left half done.
     */
    readonly onInterrupt: (answer: MixpanelError | undefined) => void;
    /** Used instead of the built-in transport's fetch (proxies are then the caller's affair). */
    readonly fetch?: typeof globalThis.fetch;
}
/** One of the things that a person can choose. */
interface Choice {
    readonly value: string;
    readonly label: string;
    /** What stands beside it, where there is room. */
    readonly hint?: string;
}
/** What only a login on this machine needs besides. */
interface Person {
    /** One line for the person, on stderr, such as the address to open; `progress` can be left out. Never a secret. */
    readonly say: (line: string, kind?: "progress") => void;
    /** Opens the person's browser; rejects when there is none. */
    readonly openBrowser: (url: string) => Promise<void>;
    /**
     * The next line that the person types or pastes; undefined where stdin is not a terminal. Rejects once the signal aborts,
     * and never settles after the end of the input.
     */
    readonly readLine?: (signal: AbortSignal) => Promise<string>;
    /** Lets the person choose, and resolves to the `value` of the choice; undefined where nobody can be asked. */
    readonly choose?: (question: string, choices: readonly Choice[]) => Promise<string>;
    /** Whether the person says yes; Enter alone is `otherwise`, by default no. Undefined where nobody can be asked. */
    readonly confirm?: (question: string, otherwise?: boolean) => Promise<boolean>;
    /** What the person types; undefined where nobody can be asked. */
    readonly ask?: (question: string) => Promise<string>;
    /** The same with hidden input. */
    readonly askSecret?: (question: string) => Promise<Secret>;
}
/**
 * What a program can put in the place of what the library takes from its process: the environment, the home folder, the
 * clock, `fetch`, and how a person is told and asked things. Everything is optional; what is left out is the process's own,
 * looked up at every call. Nobody is asked anything unless the program says how.
 */
interface LibraryOptions extends Partial<Surroundings>, Partial<Person> {
    /** What a call goes on in spite of: one line for a person. Never a secret. */
    readonly warn?: (line: string) => void;
}
/** Where the bearer tokens of OAuth accounts come from: without the word `Bearer`. */
interface TokenResolver {
    /** An access token for an `oauth_browser` account that is good now; `account` is that of the session that asks. */
    readonly getBrowserToken: (name: string, region: Region, account?: SessionAccount) => string | Promise<string>;
    /** The token of an `oauth_token` account. */
    readonly getStaticToken: (account: OAuthTokenAccount) => string | Promise<string>;
}
/**
 * An account, a project and perhaps a workspace, as they were when the session was made: it never changes, and reads neither
 * files nor the environment to say what it holds. It shows no secret when it is printed.
 */
declare class Session {
    #private;
    /** The account, with its origin and, of a bridge, its tokens: a shallow copy of it makes as good a session. */
    readonly account: SessionAccount;
    readonly project: Readonly<Project>;
    readonly workspace: Readonly<WorkspaceRef> | null;
    /**
     * Throws `INVALID_ARGS` for parts that are malformed, and for a workspace that is known to belong to another project.
     * `options` say where {@link authHeader} finds tokens on disk.
     */
    constructor(parts: SessionParts, options?: LibraryOptions);
    /** Sent with every request; what is secret in them stands in the clear, where {@link toJSON} has `[redacted]`. */
    get headers(): Readonly<Record<string, string>>;
    /** The id of the project. */
    get projectId(): string;
    /** The id of the workspace; null without one. */
    get workspaceId(): number | null;
    /** Where the account's requests go. */
    get region(): Region;
    /** A session with other parts: what is left out stays as it is, and `workspace: null` leaves the workspace. */
    replace(changes: Partial<SessionParts>): Session;
    /**
     * The value of the `Authorization` header: a secret, in the clear. Tokens come from `tokens`, or else from where the account
     * came from, refreshed if need be; that of a variable is the one that stood there when the session was made. Throws
     * `OAUTH_TOKEN_ERROR`, `OAUTH_REFRESH_ERROR`, `OAUTH_REFRESH_REVOKED`, `NETWORK_ERROR`, `LOCK_BUSY`, `STORAGE_ERROR`, and what `tokens` throws.
     */
    authHeader(tokens?: TokenResolver): Promise<string>;
    /** What may be shown: secrets, and headers that may carry one, are `[redacted]`. */
    toJSON(): object;
}
/** The session in force, or the one that axes name. Reads files, makes no request. See {@link Library.resolveSession}. */
declare const resolveSession: (axes?: Axes) => Session;
/** A bridge file, version 2: one account on its way to another machine, its secrets inline (docs/configuration.md). */
type BridgeFile = {
    /** The version of this format: always 2. */
    version: 2;
    /** The account: its name, or who it is. */
    account: {
        /** How the account logs in. */
        type: "service_account";
        /** Where Mixpanel keeps the account's or the project's data: us, eu or in; null for a host of none of them. */
        region: "eu" | "in" | "us";
        /** The username of a service account. */
        username: string;
        /** The secret of a service account. */
        secret: Secret;
        /** Its name. */
        name: string;
        /** The project of the account, unless another one is named. */
        default_project?: string | undefined;
    } | {
        /** How the account logs in. */
        type: "oauth_browser";
        /** Where Mixpanel keeps the account's or the project's data: us, eu or in; null for a host of none of them. */
        region: "eu" | "in" | "us";
        /** Its name. */
        name: string;
        /** The project of the account, unless another one is named. */
        default_project?: string | undefined;
    } | {
        /** How the account logs in. */
        type: "oauth_token";
        /** Where Mixpanel keeps the account's or the project's data: us, eu or in; null for a host of none of them. */
        region: "eu" | "in" | "us";
        /** Its name. */
        name: string;
        /** The project of the account, unless another one is named. */
        default_project?: string | undefined;
        /** The bearer token itself: a secret. Exactly one of `token` and `token_env` is there. */
        token?: Secret | undefined;
        /** The environment variable that holds the bearer token. */
        token_env?: string | undefined;
    };
    /** The tokens of a browser login; where they are shown, only what may be. */
    tokens?: ({
        /** The bearer token: a secret. */
        access_token: Secret;
        /** What new access tokens are had with: a secret. Absent when there is none. */
        refresh_token?: Secret | null | undefined;
        /** When it expires: ISO 8601 with an offset; null when that is not known. */
        expires_at: string;
        /** How the token is sent: Bearer. */
        token_type?: string | null | undefined;
        /** What the token is good for (RFC 6749 §3.3). */
        scope?: string | null | undefined;
        /** The OAuth client that it was issued to (RFC 6749 §2.2). */
        client_id?: string | null | undefined;
    } & {
        [key: string]: unknown;
    }) | null | undefined;
    /** The project: its id, or what is known of it; null when there is none. */
    project?: string | null | undefined;
    /** The workspace: its id, or what is known of it; null when there is none. */
    workspace?: number | null | undefined;
    /** Headers by name; the value of one that may carry a credential is `[redacted]` where it is shown. */
    headers?: {
        [x: string]: string;
    } | null | undefined;
};
/** The bridge file in force, or the one at a path; null when there is none. See {@link Library.loadBridge}. */
declare const loadBridge: (path?: string) => BridgeFile | null;
/** Axes to move to; a workspace that is null is left. */
interface Destination extends Omit<Axes, "workspace"> {
    readonly workspace?: number | null;
}
/** Where a workspace moves to. */
interface UseOptions extends Destination {
    /** Write the choice into the config file too, as `account use`, `project use` and `workspace use` do. */
    readonly persist?: boolean;
}
/** Whether an answer that is kept will do. */
interface RefreshOptions {
    /** Ask Mixpanel even where there is an answer less than 24 hours old. */
    readonly refresh?: boolean;
}
/** The person, or the service account, that credentials belong to. */
type User = {
    /** Its id. Those of projects are strings of digits. */
    id?: string | number | undefined;
    /** The person's address. */
    email: string;
};
/** An id as Mixpanel sends it. */
type WireId = string | number;
/** A project as it is listed; `name` falls back to the id. */
interface ListedProject {
    readonly id: string;
    readonly name: string;
    readonly organization_id: WireId | null;
    readonly organization_name: string | null;
    readonly domain?: string;
    readonly timezone?: string;
    readonly is_demo?: boolean;
    readonly has_integrated?: boolean;
}
/** Who an account is, and what it can reach. */
interface AccountReach {
    readonly user: User | null;
    /** In the order in which Mixpanel sends them. */
    readonly organizations: readonly {
        readonly id: string;
        readonly name: string | null;
    }[];
    /** Sorted by name. */
    readonly projects: readonly ListedProject[];
}
/** The method of a request to the API. */
type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
/** What is added to an address after `?`; a value that is undefined is left out. */
type Query = Readonly<Record<string, string | number | boolean | undefined>>;
/** What goes with a request, and how long it may take. */
interface RequestOptions {
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
/**
 * A session at work: it talks to Mixpanel's API with the session's credentials, and can be moved to another account, project
 * or workspace. Connections stay open across moves.
 */
declare class Workspace {
    #private;
    /** From axes or a target, resolved now, or from a session. Throws what `resolveSession` throws. */
    constructor(from?: Axes | Session, options?: LibraryOptions);
    /** The session as it is now. It never changes; {@link use} puts another one in its place. */
    get session(): Session;
    /** The account of the session. */
    get account(): SessionAccount;
    /** The project of the session. */
    get project(): Session["project"];
    /**
     * Moves to another account, project, workspace or target, and resolves to this very object. Nothing changes when it rejects,
     * neither here nor on disk. Calls take effect in the order in which they were made. Another account brings its own project:
     * that of `MP_PROJECT_ID`, else the one given, else the account's `default_project`, else `NEEDS_PROJECT`; its workspace is
     * the one given or none; `workspace: null` leaves the one there is. Throws `INVALID_ARGS`, `ACCOUNT_NOT_FOUND`,
     * `TARGET_NOT_FOUND`, `PROJECT_NOT_FOUND`, and with `persist` also `CONFIG_ERROR`, `LOCK_BUSY`, `STORAGE_ERROR`.
     */
    use(options: UseOptions): Promise<this>;
    /**
     * Who the account is and what it can reach. Asked once a day for each account, unless `refresh` is set. Throws what {@link request} throws.
     */
    me(options?: RefreshOptions): Promise<AccountReach>;
    /** The projects that the account can reach, sorted by name. Throws what {@link request} throws. */
    projects(options?: RefreshOptions): Promise<ResponseData<"project-list">["items"]>;
    /** The workspaces of the project. Throws `PROJECT_NOT_FOUND`, `NO_WORKSPACES`, and what {@link request} throws. */
    workspaces(options?: RefreshOptions): Promise<ResponseData<"workspace-list">["items"]>;
    /**
     * The session's workspace; without one, the project's default workspace, else its first, which is the session's from then on. Throws
     * `PROJECT_NOT_FOUND`, `NO_WORKSPACES`, and what {@link request} throws.
     */
    resolveWorkspace(): Promise<WorkspaceRef>;
    /**
     * Asks Mixpanel's API, on the origin of the account's region and nowhere else; resolves to the JSON of the answer, null when
     * it is empty. An access token that is refused is refreshed once. A GET is tried again after 429, 5xx and a reset
     * connection. Throws `AUTH_FAILED`, `PERMISSION_DENIED`, `RATE_LIMITED`, `SERVER_ERROR`, `API_ERROR`, `NETWORK_ERROR`, and
     * `INVALID_ARGS` for a path, a header or a number of milliseconds that is none.
     */
    request<T = unknown>(method: Method, path: string, options?: RequestOptions): Promise<T>;
    /** Closes the connections that are kept open for next requests; they do not keep the program running. */
    close(): Promise<void>;
}
/** A session at work, which talks to the API. See {@link Library.openWorkspace}. */
declare const openWorkspace: (from?: Axes | Session) => Workspace;
/** Everything that the two programs do, for programs. */
interface Library {
    readonly accounts: Accounts;
    readonly session: Sessions;
    readonly targets: Targets;
    /**
     * The session that the environment, `axes`, a bridge file and the config file come to, each axis on its own. Reads no tokens,
     * and makes no request. Throws `NEEDS_ACCOUNT`, `NEEDS_PROJECT`, `ACCOUNT_NOT_FOUND`, `TARGET_NOT_FOUND`, `CONFIG_ERROR`,
     * `BRIDGE_ERROR`, `INSECURE_FILE`, `INVALID_ARGS`.
     */
    resolveSession(axes?: Axes): Session;
    /** The bridge file in force, or the one at `path`; null when there is none. Throws `BRIDGE_ERROR`, `INSECURE_FILE`. */
    loadBridge(path?: string): BridgeFile | null;
    /** A session at work: one that is resolved now, or `from` itself. Throws what {@link resolveSession} throws. */
    openWorkspace(from?: Axes | Session): Workspace;
}
/** The library in surroundings of your own. Reads nothing before it is used. */
declare function createLibrary(options?: LibraryOptions): Library;
/**
 * Whether an account of this type can mostly go on without a person: a service account has its secret, and a browser login has a
 * refresh token, unless a bridge left it out. False for `oauth_token`: a bearer token ends one day. Tokens are not looked at.
 */
declare const isLongLived: (account: Pick<Account, "type">) => boolean;
/** Tokens from the files that the programs keep, refreshed there if need be. */
declare class OnDiskTokenResolver implements TokenResolver {
    #private;
    constructor(options?: LibraryOptions);
    /**
     * An access token from where `account` came from; without it, from the folder of the account of this name, or from the bridge
     * in force when only that has one. Throws
     * `OAUTH_TOKEN_ERROR` when there is none that is any good, `OAUTH_REFRESH_REVOKED`, `OAUTH_REFRESH_ERROR`, `NETWORK_ERROR`,
     * `LOCK_BUSY`, `STORAGE_ERROR`, `INSECURE_FILE`.
     */
    getBrowserToken(name: string, region: Region, account?: SessionAccount): Promise<string>;
    /**
     * The token itself, or the value of the variable that it names: for the account of a session as it was when that was made, else now.
     * Throws `OAUTH_TOKEN_ERROR` when that is not set.
     */
    getStaticToken(account: OAuthTokenAccount): Promise<string>;
}
/** A command that can be run next. */
type NextStep = {
    /** The command as a person types it. */
    command: string;
    /** What the command is good for. */
    label: string;
    /** The same command spelled so that it works from any folder on this machine. */
    run?: string | undefined;
};
/** How the project of a new account was picked, and from how many. */
type ProjectPick = {
    /** Whether the project was picked without the person naming it. */
    auto_picked: boolean;
    /** How the project was picked. */
    method: "explicit" | "fallback_with_demos" | "fallback_with_unintegrated" | "kept" | "no_projects" | "primary_org_lowest_id" | "sole_survivor" | "sole_survivor_filtered" | "tty_picker";
    /** The organization of the picked project; null when it has none. */
    primary_org_id: string | null;
    /** The name of that organization. */
    primary_org_name: string | null;
    /** How many of its projects were left to choose from; null where no organization was chosen. */
    primary_org_survivor_count: number | null;
    /** How many projects the account can reach; null when that is not known. */
    accessible_project_count: number;
    /** How many of the projects are in the region of the login. */
    region_compatible_count: number;
    /** How many projects were left to choose from. */
    filtered_count: number;
    /** How many demo projects were passed over. */
    demo_excluded: number;
    /** How many projects without data were passed over. */
    unintegrated_excluded: number;
};
/** Who an account is. */
type AccountRef = {
    /** Its name. */
    name: string;
    /** How the account logs in. */
    type: "oauth_browser" | "oauth_token" | "service_account";
    /** Where Mixpanel keeps the account's or the project's data: us, eu or in; null for a host of none of them. */
    region: "eu" | "in" | "us";
};
/** Whether an account can be used: `untested` has not been asked about yet. */
type AccountStatus = "invalid" | "needs_login" | "needs_token" | "ok" | "untested";
/** A bridge file without its secrets. */
type BridgeStatus = {
    /** The absolute path of the file; null when there was none. */
    path: string;
    /** The version of this format: always 2. */
    version: 2;
    /** The account: its name, or who it is. */
    account: {
        /** Its name. */
        name: string;
        /** How the account logs in. */
        type: "oauth_browser" | "oauth_token" | "service_account";
        /** Where Mixpanel keeps the account's or the project's data: us, eu or in; null for a host of none of them. */
        region: "eu" | "in" | "us";
    };
    /** The project: its id, or what is known of it; null when there is none. */
    project: string | null;
    /** The workspace: its id, or what is known of it; null when there is none. */
    workspace: number | null;
    /** Headers by name; the value of one that may carry a credential is `[redacted]` where it is shown. */
    headers: {
        [x: string]: string;
    };
    /** The tokens of a browser login; where they are shown, only what may be. */
    tokens?: {
        /** When it expires: ISO 8601 with an offset; null when that is not known. */
        expires_at: string;
        /** Whether there is a refresh token. */
        refreshable: boolean;
        /** Whether they were refreshed here, and are kept beside the bridge file. */
        refreshed: boolean;
    } | undefined;
};
/** A value that was hidden by an earlier source. */
type Shadowed = {
    /** Which of the three it is a value for. */
    axis: "account" | "project" | "workspace";
    /** Where it was named; of a session, for each of the three. */
    source: "bridge" | "config" | "env" | "param" | "target" | "unset";
    /** The value that was hidden. */
    value: string | number | null;
    /** What hides it: a variable, a flag, a target, or the path of a bridge. */
    by: string;
};
/** Where a value came from; `unset` for one that no source has. */
type Source = "bridge" | "config" | "env" | "param" | "target" | "unset";
/** The OAuth client that this machine is registered as in a region (RFC 7591 §3.2.1). */
type OAuthClientInfo = {
    [x: string]: unknown;
    /** The OAuth client that it was issued to (RFC 6749 §2.2). */
    client_id: string;
    /** Where Mixpanel keeps the account's or the project's data: us, eu or in; null for a host of none of them. */
    region: "eu" | "in" | "us";
    /** Where the browser ends after the approval. */
    redirect_uri: string;
    /** What the token is good for (RFC 6749 §3.3). */
    scope?: string | null | undefined;
    /** When it was made, in Unix seconds or as ISO 8601. */
    created_at?: unknown;
};
export { MixpanelError, OnDiskTokenResolver, Secret, Session, Workspace, accounts, createLibrary, isLongLived, loadBridge, openWorkspace, resolveSession, session, targets, type Account, type AccountChanges, type AccountReach, type AccountRef, type AccountStatus, type AccountSummary, type AccountTestResult, type AccountType, type Accounts, type ActiveChoice, type ActiveSession, type AddedAccount, type Axes, type BridgeFile, type BridgeStatus, type BrowserLoginOptions, type Choice, type Debug, type Destination, type ErrorCode, type ExportOptions, type GivenAccount, type Library, type LibraryOptions, type ListedProject, type LoginWishes, type Method, type NewAccount, type NextStep, type OAuthBrowserAccount, type OAuthClientInfo, type OAuthLoginResult, type OAuthTokenAccount, type OAuthTokens, type Origin, type Person, type Project, type ProjectPick, type Query, type RefreshOptions, type Region, type RequestOptions, type ResponseData, type ResponseName, type Responses, type ServiceAccount, type SessionAccount, type SessionParts, type Sessions, type Shadowed, type Source, type Step, type Surroundings, type Target, type TargetSummary, type Targets, type TokenResolver, type UnifiedLoginOptions, type UnnamedAccount, type UseOptions, type User, type WorkspaceRef };
