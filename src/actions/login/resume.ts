import { within } from "../../core/fault.ts";
import { type Failure, hasNoUse, type Wishes } from "../../core/login/wishes.ts";
import { withTransport } from "../../mixpanel/transport.ts";
import type { Context } from "../../ports.ts";
import type { PlaceholderMeta } from "../../schema/placeholder-meta.ts";
import { holdPlaceholder, placeholderAt, readMeta } from "../../storage/placeholder-store.ts";
import { checkName } from "./account-name.ts";
import { type LoginResult, publish, resultOf } from "./publish.ts";
import type { LoginPerson } from "./unpublished.ts";

/**
 * Publishes a login whose tokens lie in the folder `path`; what it is not asked for is as the login was asked for. Throws
 * `INVALID_ARGS` for any other path, `OAUTH_PLACEHOLDER_META_CORRUPT`, `OAUTH_TOKEN_ERROR`, `OAUTH_REFRESH_REVOKED` and
 * `OAUTH_REFRESH_ERROR` when its tokens are of no use any more, `NEEDS_REGION_SWITCH`, after which the login is left only
 * where another project will do, and otherwise what `loginFinish` throws at its end.
 */
export async function loginResume(
  context: Context,
  path: string,
  asked: Wishes = {},
  person?: LoginPerson,
): Promise<LoginResult> {
  const folder = placeholderAt(context, path);
  const meta: PlaceholderMeta = readMeta(context, folder) ?? {
    schema_version: 1,
    region: "us",
    created_at: context.now() / 1000,
  };
  const { region } = meta;
  const { name, project } = asked;
  const command = { kind: "two_shot", flags: { resume: folder, name, project }, region } as const;
  await within({ login: command }, async () => checkName(context, name, region));

  const wishes: Wishes = {
    name: name ?? meta.wished_name ?? undefined,
    project: project ?? meta.wished_project ?? undefined,
  };
  const login = { ...command, flags: { resume: folder, ...wishes } };
  return within({ login }, () =>
    holdPlaceholder(context, folder, () =>
      withTransport(context, async (transport) => {
        const wraps = (failure: Failure): boolean => !hasNoUse(failure) && failure.code !== "NEEDS_REGION_SWITCH";
        return resultOf(context, await publish(context, transport, { folder, meta, wishes, person, login, wraps }));
      }),
    ),
  );
}
