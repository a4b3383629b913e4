import fc from 'fast-check'
import { expect, test } from 'vitest'
import { GrowingCodes } from './code-column.ts'
import { SharedCodes } from './shared-codes.ts'

/** Codes that lie far apart and end alike. */
const code = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.nat(4)).map(([low, high]) => low + 65_536 * high)
const LARGEST = 8 + 65_536 * 4

/** What nodes state, up to three codes each, some of them twice; and in which set each node is. */
const nodes = fc.array(fc.record({ codes: fc.array(code, { maxLength: 3 }), set: fc.nat(9) }), { maxLength: 60 })

function listsOf(shared: SharedCodes): number[][] {
  return Array.from({ length: shared.length }, (_, list) =>
    Array.from(shared.members.subarray(shared.start(list), shared.start(list + 1))),
  )
}

/** The same, code by code: nodes of several sets, lists by their first nodes. */
function expected(all: readonly { readonly codes: readonly number[] }[], setOf: (node: number) => number): number[][] {
  const lists = new Map<number, number[]>()
  all.forEach(({ codes }, node) => {
    for (const code of new Set(codes)) lists.set(code, [...(lists.get(code) ?? []), node])
  })
  return [...lists.values()].filter((list) => new Set(list.map(setOf)).size > 1)
}

test('lists hold the nodes of every code that several sets state, and none once these are one set', () => {
  fc.assert(
    fc.property(nodes, fc.nat(9), (all, joined) => {
      const growing = new GrowingCodes()
      for (const { codes } of all) {
        growing.push(codes[0] ?? 0)
        for (let i = 1; i < codes.length; i++) growing.pushMore(codes[i] ?? 0, i)
      }
      const column = growing.finished(Int32Array.from(all, (_, node) => node))
      const setOf = (node: number): number => all[node]?.set ?? -1
      const shared = new SharedCodes(column, LARGEST, setOf)
      expect(listsOf(shared)).toEqual(expected(all, setOf))
      // Two sets become one.
      const later = (node: number): number => (setOf(node) === joined ? 0 : setOf(node))
      shared.dropJoined(later)
      expect(listsOf(shared)).toEqual(expected(all, later))
    }),
  )
})
