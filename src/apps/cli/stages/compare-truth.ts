import type { Summary } from '#kernel/summary.ts'
import type { Expected } from '#replay/index.ts'

type Attack = Expected['attacks'][number]

const people = (n: number): string => (n === 1 ? '1 person' : `${n} persons`)

function byItems(attack: Attack): ReadonlyMap<string, number> {
  return new Map(attack.combinations.map((c) => [c.items.join('+'), c.persons]))
}

function attackDifferences(found: Attack, expected: Attack): readonly string[] {
  const out: string[] = []
  if (found.persons !== expected.persons)
    out.push(`attack ${expected.id}: ${people(found.persons)} found, ${people(expected.persons)} expected`)
  const [is, should] = [byItems(found), byItems(expected)]
  for (const items of [...new Set([...should.keys(), ...is.keys()])].sort()) {
    const [a, b] = [is.get(items) ?? 0, should.get(items) ?? 0]
    if (a !== b) out.push(`attack ${expected.id}, ${items}: ${people(a)} found, ${people(b)} expected`)
  }
  return out
}

/** What differs between a run's summary and the truth of the replay, one plain sentence each; empty when they are equal. */
export function compareWithTruth(summary: Pick<Summary, 'attacks'>, expect: Expected): readonly string[] {
  const found = new Map(summary.attacks.map((a) => [a.id, a]))
  const known = new Set(expect.attacks.map((a) => a.id))
  return [
    ...expect.attacks.flatMap((expected) => {
      const attack = found.get(expected.id)
      return attack ? attackDifferences(attack, expected) : [`attack ${expected.id} is missing from the summary`]
    }),
    ...summary.attacks.filter((a) => !known.has(a.id)).map((a) => `attack ${a.id} was not expected`),
  ]
}
