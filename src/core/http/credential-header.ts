/** Whether a header of this name may carry a credential: its value is then never shown. */
export const mayCarryCredential = (name: string): boolean => /token|secret|key|auth|cookie/i.test(name);
