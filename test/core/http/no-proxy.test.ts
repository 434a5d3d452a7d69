import assert from "node:assert/strict";
import { test } from "node:test";
import { bypassesProxy } from "../../../src/core/http/no-proxy.ts";

const cases: [noProxy: string, url: string, exempt: boolean, why: string][] = [
  ["", "https://mixpanel.com/", false, "nothing is listed"],
  ["*", "https://mixpanel.com/", true, "everything is"],
  ["mixpanel.com", "https://mixpanel.com/", true, "the host itself"],
  ["mixpanel.com", "https://eu.mixpanel.com/", true, "a subdomain"],
  [".mixpanel.com", "https://eu.mixpanel.com/", true, "a leading dot changes nothing"],
  [".mixpanel.com", "https://mixpanel.com/", true, "not even for the host itself"],
  ["*.mixpanel.com", "https://eu.mixpanel.com/", true, "nor does a star"],
  ["MIXPANEL.com", "https://Mixpanel.COM/", true, "names have no case"],
  ["mixpanel.com.", "https://mixpanel.com/", true, "the dot of an absolute name"],
  ["panel.com", "https://mixpanel.com/", false, "the end of a word is not a subdomain"],
  ["eu.mixpanel.com", "https://mixpanel.com/", false, "nor is a parent"],
  ["example.com, mixpanel.com", "https://mixpanel.com/", true, "a later entry, after a comma and a space"],
  ["example.com mixpanel.com", "https://mixpanel.com/", true, "or after a space alone"],
  ["mixpanel.com:443", "https://mixpanel.com/", true, "the port that https has"],
  ["mixpanel.com:8443", "https://mixpanel.com/", false, "another port"],
  ["localhost:80", "http://localhost/", true, "the port that http has"],
  ["127.0.0.1", "http://127.0.0.1:8080/", true, "an address"],
  ["127.0.0.1:8080", "http://127.0.0.1:8080/", true, "an address and its port"],
  ["0.0.1", "http://127.0.0.1/", false, "the end of an address is no address"],
  ["localhost", "http://127.0.0.1/", false, "names are not looked up"],
  ["", "http://127.0.0.1/", false, "loopback is exempt only when listed"],
  ["127.0.0.0/8", "http://127.1.2.3/", true, "a range"],
  ["10.0.0.0/8", "http://11.0.0.1/", false, "outside a range"],
  ["0.0.0.0/0", "http://11.0.0.1/", true, "the range of all"],
  ["192.168.1.64/26", "http://192.168.1.127/", true, "the last of a range"],
  ["192.168.1.64/26", "http://192.168.1.128/", false, "the first after a range"],
  ["10.0.0.0/99", "http://10.0.0.1/", false, "a malformed range"],
  ["10.0.0.0/8", "https://mixpanel.com/", false, "a name is in no range"],
  ["::1", "http://[::1]:8080/", true, "an IPv6 address"],
  ["[::1]", "http://[::1]/", true, "with brackets"],
  ["[::1]:8080", "http://[::1]:8080/", true, "with brackets and its port"],
  ["[::1]:8081", "http://[::1]:8080/", false, "with brackets and another port"],
  ["0:0:0:0:0:0:0:1", "http://[::1]/", true, "another spelling of it"],
  ["::2", "http://[::1]/", false, "another address"],
  ["[", "http://[::1]/", false, "nonsense"],
];

for (const [noProxy, url, exempt, why] of cases)
  test(`NO_PROXY=${noProxy || "(empty)"} ${exempt ? "exempts" : "does not exempt"} ${url}: ${why}`, () =>
    assert.equal(bypassesProxy(noProxy, new URL(url)), exempt));
