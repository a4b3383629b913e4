/** What can be expected to fail gives one of these; what cannot is thrown and ends the job. */
export type Result<T, E = string> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: E }

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value })
export const no = <E>(why: E): Result<never, E> => ({ ok: false, why })
