import type { Dialect } from './dialect.ts'

/** How DuckDB says the words of the steps. */
export const duckdb: Dialect = {
  variable: (name) => `getvariable('${name}')`,
  set: (name, query) => `set variable ${name} = (${query})`,
  define: (name, args, body) => `create macro ${name}(${args.replace(/^\(|\)$/g, '')}) as ${body}`,
  given: (name) => `${name}()`,
  texts: () => 'varchar[]',
  whole: (value) => `(${value})::integer`,
  list: (value, key) => `list(${value} order by ${key})`,
  unlist: (list) => `unnest(${list})`,
  bits: (value) => `bit_or(${value})`,
  halves: (low, high) => `((${low})::bigint | ((${high})::bigint << 30))`,
  hasBit: (mask, place) => `(${mask} & (1::bigint << (${place})) <> 0)`,
  keep: (list, entry, place, condition) => `list_filter(${list}, lambda ${entry}, ${place}: ${condition})`,
  holds: (list, value) => `list_contains(${list}, ${value})`,
  length: (list) => `len(${list})`,
  joined: (list, between) => `array_to_string(${list}, ${between})`,
  hex: (a, b, c, d) => `printf('%08x%08x%08x%08x', ${a}, ${b}, ${c}, ${d})`,
  semi: (table) => `semi join ${table}`,
  anti: (table) => `anti join ${table}`,
}
