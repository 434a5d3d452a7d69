import assert from "node:assert/strict";
import { test } from "node:test";
import { knownError } from "../../../src/core/advice/advise.ts";
import { domainRegion } from "../../../src/core/http/domains.ts";
import { apiOrigin, isOfMixpanel, oauthOrigin, probedRegions } from "../../../src/core/http/hosts.ts";
import { regions } from "../../../src/schema/primitives.ts";
import { fc } from "../../support/properties.ts";
import { saying } from "../../support/saying.ts";

const origin = (base: string, region: "us" | "eu" | "in" = "us") => apiOrigin({ MP_API_BASE_URL: base }, region);

test("each region has Mixpanel's own origin", () => {
  assert.deepEqual(
    regions.map((region) => apiOrigin({}, region)),
    ["https://mixpanel.com", "https://eu.mixpanel.com", "https://in.mixpanel.com"],
  );
  assert.equal(apiOrigin({ MP_API_BASE_URL: "" }, "eu"), "https://eu.mixpanel.com");
});

test("MP_API_BASE_URL replaces it, on mixpanel.com over https and on this machine", () => {
  for (const [base, expected] of [
    ["http://127.0.0.1:8080/{region}", "http://127.0.0.1:8080/us"],
    ["http://127.0.0.1:8080/{region}/v1/{region}/", "http://127.0.0.1:8080/us/v1/us"],
    ["http://localhost:8080/", "http://localhost:8080"],
    ["https://localhost", "https://localhost"],
    ["http://127.255.0.9", "http://127.255.0.9"],
    ["http://[::1]:3000//", "http://[::1]:3000"],
    ["https://mixpanel.com", "https://mixpanel.com"],
    ["HTTPS://MIXPANEL.COM/", "https://mixpanel.com"],
    ["https://staging.mixpanel.com:8443/api", "https://staging.mixpanel.com:8443/api"],
    ["https://{region}.staging.mixpanel.com", "https://us.staging.mixpanel.com"],
  ] as const)
    assert.equal(origin(base), expected);
  assert.equal(origin("http://127.0.0.1:8080/{region}", "in"), "http://127.0.0.1:8080/in");
});

test("any other address is a CONFIG_ERROR that names the variable and repeats nothing of it", () => {
  for (const base of [
    "https://mixpanel.com.evil.org",
    "https://evilmixpanel.com",
    "https://evil.org#mixpanel.com",
    "https://evil.org#.mixpanel.com",
    "https://evil.org?.mixpanel.com",
    "https://evil.org/.mixpanel.com",
    "https://evil.org/mixpanel.com/{region}",
    "https://mixpanel.com@evil.org",
    "https://evil.org@mixpanel.com",
    "https://user:canary@mixpanel.com",
    "http://user:canary@127.0.0.1",
    "https://mixpanel.com%40evil.org",
    "https://mixpanel.com\\@evil.org",
    "https://evil.org\\.mixpanel.com",
    "https:\\\\evil.org",
    "https://mixpanel.com\\api",
    "https://evil.org\t.mixpanel.com",
    "https://evil.org\n.mixpanel.com",
    "https://mixpanel.com?x=1",
    "https://mixpanel.com/#x",
    "https://mixpanel.com.",
    "https://mixpanel.com.{region}",
    "https://mixpanel.{region}",
    "https://mixpanel.com{region}",
    "https://{region}",
    "https://mixpanel.com:{region}",
    "https://mixpanel。com.evil.org",
    "https://mіxpanel.com", // a Cyrillic letter
    "http://mixpanel.com",
    "http://eu.mixpanel.com",
    "http://127.0.0.1.evil.org",
    "http://127.0.0.1:80@evil.org",
    "http://localhost.evil.org",
    "http://evil.localhost",
    "http://0.0.0.0",
    "http://128.0.0.1",
    "http://[::2]",
    "http://[::ffff:8.8.8.8]",
    "http://127.1.evil.org",
    "mixpanel.com",
    "//mixpanel.com",
    "https:mixpanel.com",
    "ftp://mixpanel.com",
    "file:///etc/passwd",
    "javascript://mixpanel.com",
    "https://",
    "https://mixpanel.com:99999",
    "x".repeat(100_000),
  ])
    assert.throws(
      () => origin(base),
      (thrown) => {
        const error = knownError(thrown);
        assert.ok(error);
        assert.equal(error.code, "CONFIG_ERROR");
        assert.match(error.message, /MP_API_BASE_URL.*unset MP_API_BASE_URL/s);
        assert.doesNotMatch(`${error.message}${JSON.stringify(error.details)}${String(error.cause)}`, /evil|canary/);
        assert.equal(error.next[0]?.command, "unset MP_API_BASE_URL");
        return true;
      },
      base.slice(0, 80),
    );
});

test("MP_APP_BASE_URL moves the API alone, and is held to the same rules", () => {
  const env = { MP_API_BASE_URL: "http://127.0.0.1:1/{region}", MP_APP_BASE_URL: "http://127.0.0.1:2/{region}" };
  assert.equal(apiOrigin(env, "eu"), "http://127.0.0.1:2/eu");
  assert.equal(oauthOrigin(env, "eu"), "http://127.0.0.1:1/eu");
  assert.equal(oauthOrigin({ MP_APP_BASE_URL: "http://127.0.0.1:2" }, "in"), "https://in.mixpanel.com");
  assert.equal(apiOrigin({ ...env, MP_APP_BASE_URL: "" }, "us"), "http://127.0.0.1:1/us");
  assert.throws(
    () => apiOrigin({ ...env, MP_APP_BASE_URL: "https://evil.org" }, "us"),
    saying(
      "CONFIG_ERROR",
      /^The environment variable MP_APP_BASE_URL names a server(?!.*evil).*unset MP_APP_BASE_URL$/,
    ),
  );
});

test("every region is tried, and only one where all would be asked at the same address", () => {
  assert.deepEqual(probedRegions({}), ["us", "eu", "in"]);
  assert.deepEqual(probedRegions({ MP_REGION: "eu" }), ["us", "eu", "in"]);
  assert.deepEqual(probedRegions({ MP_API_BASE_URL: "http://127.0.0.1:1/{region}/x" }), ["us", "eu", "in"]);
  const one = { MP_API_BASE_URL: "http://127.0.0.1:1" };
  assert.deepEqual(probedRegions(one), ["us"]);
  assert.deepEqual(probedRegions({ ...one, MP_REGION: "in" }), ["in"]);
  assert.deepEqual(probedRegions({ ...one, MP_APP_BASE_URL: "http://127.0.0.1:2/{region}" }), ["us", "eu", "in"]);
});

test("spellings of a loopback address are what they mean", () => {
  assert.equal(origin("http://2130706433:1/x"), "http://127.0.0.1:1/x");
  assert.throws(() => origin("http://2130706434.evil.org"));
});

test("a domain of /me belongs to a region, however it is spelled", () => {
  for (const [domain, region] of [
    ["mixpanel.com", "us"],
    ["eu.mixpanel.com", "eu"],
    ["in.mixpanel.com", "in"],
    ["https://eu.mixpanel.com/project/1?x=1#y", "eu"],
    ["HTTPS://IN.Mixpanel.Com:443/", "in"],
    [" mixpanel.com. ", "us"],
    ["mixpanel.com:443/x", "us"],
    ["data-eu.mixpanel.com", "eu"],
    ["data.mixpanel.com", "us"],
    ["https://data-in.mixpanel.com/", "in"],
    ["data.eu.mixpanel.com", "eu"],
    ["mixpanel.com.evil.org", undefined],
    ["evilmixpanel.com", undefined],
    ["api.mixpanel.com", undefined],
    ["eu", undefined],
    ["", undefined],
  ] as const)
    assert.equal(domainRegion(domain), region, domain);
});

test("headers are for Mixpanel's own addresses of the region, letter for letter, and for this machine only beside its API", () => {
  const own = {
    us: ["mcp.mixpanel.com", "mixpanel.com"],
    eu: ["mcp-eu.mixpanel.com", "eu.mixpanel.com"],
    in: ["mcp-in.mixpanel.com", "in.mixpanel.com"],
  };
  for (const region of regions)
    for (const [of, hosts] of Object.entries(own))
      for (const host of hosts)
        for (const address of [`https://${host}`, `https://${host}/`, `https://${host}/mcp?x=1`])
          assert.equal(isOfMixpanel({}, region, address), of === region, `${region}: ${address}`);
  const api = { MP_API_BASE_URL: "http://127.0.0.1:8080/{region}" };
  for (const address of [
    "https://mcp.mixpanel.com.evil.com/",
    "https://mcp.mixpanel.com@evil.com/",
    "https://evil.com@mcp.mixpanel.com/",
    "https://mcp.mixpanel.com:443/",
    "https://mcp.mixpanel.com:8443/",
    "https://mcp.mixpanel.com./",
    "https://MCP.mixpanel.com/",
    "HTTPS://mcp.mixpanel.com/",
    "http://mcp.mixpanel.com/",
    "//mcp.mixpanel.com/",
    "mcp.mixpanel.com",
    "wss://mcp.mixpanel.com/",
    "https:/mcp.mixpanel.com/",
    "https://mcp.mixpanel.com\\@evil.com/",
    "https://mcp.mixpanel.com#@evil.com/",
    "https://mcp.mixpanel.com?@evil.com/",
    "https://evil.com/mcp.mixpanel.com",
    "https://xmcp.mixpanel.com/",
    "https://api.mcp.mixpanel.com/",
    "https://mcp.mixpanel.co/",
    "https://mcp.mixpanel.com/a b",
    "https://mcp.mixpanel.com/\n",
    "https://mcp.mixpanel.com/\u2028",
    "https://mcp.mixpanel\u3002com/",
    " https://mcp.mixpanel.com/",
    "https://\tmcp.mixpanel.com/",
    "https://127.0.0.1.evil.com/",
    "http://localhost.evil.com/",
    "http://127.0.0.1@evil.com/",
    "http://[::1].evil.com/",
    "https://mcp.m\u0456xpanel.com/",
    "https://mcp.xn--mxpanel-q2f.com/",
    "https://mcp.mixpanel.com%2eevil.com/",
    "https://mcp%2emixpanel.com/",
    "https://mcp.mixpanel.com%00.evil.com/",
    "https://mcp.mixpanel.com;.evil.com/",
    "https://mcp.mixpanel.com,evil.com/",
    "https://user:password@mcp.mixpanel.com/",
    "https://@mcp.mixpanel.com/",
    "https://mcp.mixpanel.com:/",
    "https://mcp.mixpanel.com:0443/",
    "https://35.186.241.51/",
    "https://2130706433/",
    "http://0x7f000001/",
    "https://mcp_mixpanel.com/",
    "https://mcp-eu.mixpanel.com/",
    "https://",
    "",
  ])
    for (const env of [{}, api]) assert.equal(isOfMixpanel(env, "us", address), false, address);
  // Whatever else an address is put together of, another program that reads it must come to the same host.
  const pieces = [
    "https://",
    "http://",
    "mcp.mixpanel.com",
    "mixpanel.com",
    "evil.com",
    "@",
    ":",
    "443",
    ".",
    "/",
    "\\",
    "?",
    "#",
    "%2e",
    " ",
    "\t",
    "\u3002",
    "//",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 7 }), (parts) => {
      const address = parts.join("");
      if (!isOfMixpanel({}, "us", address)) return;
      const { protocol, host, username, password } = new URL(address);
      assert.deepEqual([protocol, own.us.includes(host), username, password], ["https:", true, "", ""], address);
    }),
    { numRuns: 5_000 },
  );
  for (const address of ["http://127.0.0.1:3000/mcp", "http://localhost:1/", "http://[::1]:1/mcp"]) {
    assert.equal(isOfMixpanel({}, "us", address), false, address);
    assert.equal(isOfMixpanel({ MP_API_BASE_URL: "https://staging.mixpanel.com" }, "us", address), false, address);
    assert.equal(isOfMixpanel(api, "us", address), true, address);
  }
});
