/** Network devices that a namespace has from its beginning, whether or not anything leads out of it. */
const INNATE = /^(?:lo|sit0|tunl0|ip6tnl0|gre0|gretap0|erspan0|ip6gre0|ip_vti0|ip6_vti0)$/;

/** Whether all devices of the table `/proc/self/net/dev` (proc(5)) are such. False where there is no table. */
export function hasOnlyLoopback(table: string): boolean {
  const devices = [...table.matchAll(/([^\s:]+):/g)].map(([, name = ""]) => name);
  return devices.length > 0 && devices.every((name) => INNATE.test(name));
}

/** Whether `/proc/self/status` (proc(5)) says that nothing that is started from here can get more rights. False where there is none. */
export const hasNoNewPrivileges = (status: string): boolean => status.split("\n").includes("NoNewPrivs:\t1");
