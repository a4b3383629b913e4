import type { Dialect } from '../../src/ledger/engines/dialect.ts'

/** How ClickHouse says the words of the steps. Variables are query parameters, so that a list is a parameter of its type. */
export const clickhouse: Dialect = {
  variable: (name) => `{${name}:${name === 'revision' || name === 'rule' ? 'Int32' : 'Array(String)'}}`,
  set: (name, query) => `create table ${name} as select (${query}) as list`,
  define: (name, args, body) => `create function ${name} as (${args.replace(/^\(|\)$/g, '')}) -> ${body}`,
  given: (name) => name,
  texts: () => 'Array(String)',
  whole: (value) => `toInt32(${value})`,
  list: (value, key) => `arrayMap(p -> p.2, arraySort(groupArray((${key}, ${value}))))`,
  unlist: (list) => `arrayJoin(${list})`,
  bits: (value) => `groupBitOr(${value})`,
  halves: (low, high) => `bitOr(toInt64(${low}), bitShiftLeft(toInt64(${high}), 30))`,
  hasBit: (mask, place) => `bitTest(${mask}, ${place})`,
  keep: (list, entry, place, condition) =>
    `arrayFilter((${entry}, ${place}) -> ${condition}, ${list}, arrayEnumerate(${list}))`,
  holds: (list, value) => `has(${list}, ${value})`,
  length: (list) => `length(${list})`,
  joined: (list, between) => `arrayStringConcat(${list}, ${between})`,
  hex: (a, b, c, d) => `lower(concat(${[a, b, c, d].map((n) => `leftPad(hex(toUInt32(${n})), 8, '0')`).join(', ')}))`,
  semi: (table) => `left semi join ${table}`,
  anti: (table) => `left anti join ${table}`,
}
