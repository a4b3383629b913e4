type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined }

/**
 * One spelling per value, so that it can be hashed (RFC 8785, JCS, for the values Todoke uses: no floats beyond what
 * `JSON.stringify` writes the same everywhere). Keys sorted by UTF-16 code units, no white space, undefined left out.
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  const entries = Object.entries(value as { readonly [key: string]: Json | undefined })
    .filter((e): e is [string, Json] => e[1] !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${canonicalJson(v)}`).join(',')}}`
}

export type { Json }
