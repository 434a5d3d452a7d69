import assert from "node:assert/strict";
import { test } from "node:test";
import { howPicked } from "../../../src/cli/format/picked.ts";
import type { ProjectPick } from "../../../src/schema/project-pick.ts";

test("what is said of a project that was picked is true though there are projects in other regions", () => {
  const pick = (method: ProjectPick["method"]): string | undefined =>
    howPicked({
      ...{ auto_picked: true, method, accessible_project_count: 3, region_compatible_count: 2, filtered_count: 0 },
      ...{ primary_org_id: "1", primary_org_name: "Acme", primary_org_survivor_count: 2 },
      ...{ demo_excluded: 0, unintegrated_excluded: 0 },
    });
  assert.equal(pick("sole_survivor_filtered"), "from 3 projects: the only one here with data that is no demo");
  assert.equal(
    pick("fallback_with_unintegrated"),
    "from 3 projects: the lowest id in Acme; none here that is no demo has data yet",
  );
  assert.equal(pick("fallback_with_demos"), "from 3 projects: the lowest id in Acme; all here are demos");
});
