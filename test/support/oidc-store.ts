import type { Adapter, AdapterPayload } from "oidc-provider";

/** Where `oidc-provider` keeps everything, in memory; one for each provider. */
export function memoryStore(): { adapter: (model: string) => Adapter; forget: (model: string, id: string) => void } {
  const all = new Map<string, AdapterPayload>();
  const adapter = (model: string): Adapter => {
    const key = (id: string): string => `${model}:${id}`;
    const where = (matches: (payload: AdapterPayload) => boolean): AdapterPayload | undefined =>
      [...all].find(([name, payload]) => name.startsWith(`${model}:`) && matches(payload))?.[1];
    return {
      upsert: async (id, payload) => void all.set(key(id), payload),
      find: async (id) => all.get(key(id)),
      findByUid: async (uid) => where((payload) => payload.uid === uid),
      findByUserCode: async (code) => where((payload) => payload.userCode === code),
      consume: async (id) => {
        const payload = all.get(key(id));
        if (payload) payload.consumed = Math.floor(Date.now() / 1000);
      },
      destroy: async (id) => void all.delete(key(id)),
      revokeByGrantId: async (grantId) => {
        for (const [name, payload] of all)
          if (payload.grantId === grantId && name.startsWith(`${model}:`)) all.delete(name);
      },
    };
  };
  return { adapter, forget: (model, id) => void all.delete(`${model}:${id}`) };
}
