import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Instant } from '#kernel/instant.ts'
import { type AuditHead, type AuditRow, auditLines, auditRow, emptyHead, verifyAudit } from './audit-chain.ts'

const chain = { case: 'case-1', output: 'a1' }

function chainOf(reasons: readonly string[]): { rows: AuditRow[]; head: AuditHead } {
  const rows: AuditRow[] = []
  let head = emptyHead(chain)
  for (const reason of reasons) {
    const row = auditRow(chain, head, {
      at: 1_500_000_000_000 as Instant,
      actor: 'aki',
      action: 'run',
      object: 'out',
      reason,
    })
    rows.push(row)
    head = { rows: row.seq, hash: row.hash }
  }
  return { rows, head }
}

const reasons = fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { minLength: 1, maxLength: 12 })

test('a chain as written holds, with and without its head', () => {
  fc.assert(
    fc.property(reasons, (list) => {
      const { rows, head } = chainOf(list)
      expect(verifyAudit(auditLines(rows))).toEqual({ ok: true, head })
      expect(verifyAudit(auditLines(rows), head)).toEqual({ ok: true, head })
    }),
  )
})

test('rows added after the head was noted are no fault', () => {
  const { rows } = chainOf(['a', 'b', 'c'])
  expect(verifyAudit(auditLines(rows), chainOf(['a', 'b']).head).ok).toBe(true)
})

const atSome = (lines: readonly string[], n: number) => n % lines.length

test('any changed byte is found, and its line named', () => {
  fc.assert(
    fc.property(reasons, fc.nat(), fc.integer({ min: 1, max: 127 }), (list, n, change) => {
      const { rows, head } = chainOf(list)
      const bytes = Buffer.from(auditLines(rows))
      const position = n % bytes.length
      const line = bytes.subarray(0, position).filter((byte) => byte === 10).length + 1
      bytes.writeUInt8(bytes.readUInt8(position) ^ change, position)
      expect(verifyAudit(bytes.toString('utf8'), head)).toMatchObject({ ok: false, row: line })
    }),
  )
})

test('a row that was taken out is found where it is missing', () => {
  fc.assert(
    fc.property(reasons, fc.nat(), (list, n) => {
      const { rows, head } = chainOf(list)
      const gone = n % rows.length
      expect(verifyAudit(auditLines(rows.toSpliced(gone, 1)), head)).toMatchObject({ ok: false, row: gone + 1 })
    }),
  )
})

test('two rows that change places are found at the first', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 2, maxLength: 9 }), fc.nat(), fc.nat(), (list, n, m) => {
      const lines = auditLines(chainOf(list).rows).trimEnd().split('\n')
      const [a, b] = [atSome(lines, n), atSome(lines, m)].sort((x, y) => x - y) as [number, number]
      fc.pre(a !== b)
      const moved = lines.map((line, i) => (i === a ? lines[b] : i === b ? lines[a] : line))
      expect(verifyAudit(`${moved.join('\n')}\n`)).toMatchObject({ ok: false, row: a + 1 })
    }),
  )
})

test('a cut tail is found against the head that the manifest holds, and half a line without it', () => {
  fc.assert(
    fc.property(reasons, fc.nat(), (list, n) => {
      const { rows, head } = chainOf(list)
      const kept = n % rows.length
      expect(verifyAudit(auditLines(rows.slice(0, kept)), head)).toMatchObject({ ok: false, row: kept + 1 })
      expect(verifyAudit(auditLines(rows).slice(0, -1))).toMatchObject({ ok: false, row: rows.length })
    }),
  )
})

test('a row that is changed with its own hash made anew no longer fits the next', () => {
  const { rows, head } = chainOf(['a', 'b', 'c'])
  const forged = auditRow(chain, chainOf(['a']).head, {
    at: 1_500_000_000_000 as Instant,
    actor: 'aki',
    action: 'run',
    object: 'out',
    reason: 'forged',
  })
  expect(verifyAudit(auditLines(rows.with(1, forged)))).toMatchObject({ ok: false, row: 3 })
  expect(
    verifyAudit(
      auditLines([
        ...rows.slice(0, 2),
        auditRow(
          chain,
          { rows: 2, hash: rows[1]?.hash ?? head.hash },
          { at: 1 as Instant, actor: 'x', action: 'x', object: 'x', reason: 'x' },
        ),
      ]),
      head,
    ),
  ).toMatchObject({ ok: false, row: 3 })
})

test('a chain of another output does not pass for this one', () => {
  const { rows } = chainOf(['a', 'b'])
  const [first, second] = rows
  if (!first || !second) throw new Error('two rows')
  const claimed = [
    { ...first, output: 'a2' },
    { ...second, output: 'a2' },
  ]
  expect(verifyAudit(auditLines(claimed))).toMatchObject({ ok: false, row: 1 })
})
