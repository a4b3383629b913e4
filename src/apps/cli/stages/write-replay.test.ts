import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCase } from '#case/index.ts'
import { isoIn } from '#kernel/instant.ts'
import { noProgress } from '#kernel/progress.ts'
import type { PostalTown } from '#replay/index.ts'
import { postalTowns } from './postal-towns.ts'
import { writeReplay } from './write-replay.ts'

let dir: string
let towns: readonly PostalTown[]
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'todoke-replay-'))
  towns = postalTowns()
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const order = (name: string, seed: string, people: number) => ({
  dir: join(dir, name),
  seed,
  people,
  progress: noProgress,
})

describe('the written replay', () => {
  it('holds people of whom postal code and town agree, and who were of age', async () => {
    const { caseDir } = await writeReplay(order('plausible', 'p', 600))
    const byCode = new Map(towns.map((t) => [t.postalCode, t.prefecture + t.city + t.town]))
    const [, ...rows] = readFileSync(join(caseDir, 'masters/customers.csv'), 'utf8').trimEnd().split('\n')
    for (const row of rows) {
      const [, , name = '', , birth = '', , zip = '', address = '', , , , opened = ''] = row.split(',')
      expect(address.startsWith(byCode.get(zip.replace('-', '')) ?? 'no such code')).toBe(true)
      if (!birth) expect(name).toMatch(/会社/)
      else expect(Number(opened.slice(0, 4)) - Number(birth.slice(0, 4))).toBeGreaterThanOrEqual(20)
    }
  })

  it('has a case file with the published figures, the order and nothing unknown', async () => {
    const { caseDir } = await writeReplay(order('case-file', 'c', 60))
    const read = readCase(readFileSync(join(caseDir, 'case.yaml'), 'utf8'))
    if (!read.ok) throw new Error(read.why)
    const { id, attacks, masters, facts, contact, statements } = read.value
    expect([id, masters]).toEqual(['money-square-2017', ['masters/customers.csv']])
    expect(attacks.map((a) => [a.id, a.certainty, a.exposure])).toEqual([
      ['2017', 'confirmed', 'taken'],
      ['2016', 'possible', 'accessed'],
    ])
    expect(facts.knowledge.map((k) => isoIn(k.at, 'Asia/Tokyo').slice(0, 16))).toEqual([
      '2017-07-13T15:00',
      '2017-07-18T09:00',
      '2017-07-22T09:00',
      '2017-07-26T18:00',
      '2017-07-31T18:00',
    ])
    expect(facts.orders).toMatchObject([{ at: '2017-07-28', 'first-report': '2017-08-16', then: 'monthly' }])
    expect(facts.orders[0]?.items).toHaveLength(4)
    expect(statements.filter((s) => s.says === 'promise').map((s) => s.by)).toEqual(['2017-07-31', '2017-08-02'])
    expect(Object.values(contact)).not.toContain(undefined)
  })

  it('keeps the truth beside the case and never inside', async () => {
    const { caseDir, truthDir } = await writeReplay(order('beside', 'b', 60))
    expect(existsSync(join(truthDir, 'expect.json'))).toBe(true)
    const files = readdirSync(caseDir, { recursive: true, encoding: 'utf8' })
    expect(files.filter((f) => /truth|expect|people/.test(f))).toEqual([])
    for (const file of files.filter((f) => statSync(join(caseDir, f)).isFile()))
      expect(readFileSync(join(caseDir, file)).toString('latin1')).not.toMatch(/"person"|"combinations"|"records":/)
  })

  it('names every record of the evidence with its row', async () => {
    const { caseDir, truthDir } = await writeReplay(order('rows', 'r', 60))
    const places = readFileSync(join(truthDir, 'people.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((l) => JSON.parse(l))
    const records = places.flatMap((p) => p.records) as { file: string; row: number }[]
    const rowsOf = (file: string) => records.filter((r) => r.file === file).map((r) => r.row)
    const text = readFileSync(join(caseDir, 'evidence/2017/seminar_moushikomi_20170710.csv'), 'latin1')
    // Title, date, an empty line and the header before the rows; the total and the end of the last line after them.
    const count = text.split('\r\n').length - 6
    expect(rowsOf('evidence/2017/seminar_moushikomi_20170710.csv').sort((a, b) => a - b)).toEqual(
      Array.from({ length: count }, (_, i) => i + 1),
    )
    expect(rowsOf('evidence/2017/toiawase_mail/0001.eml')).toEqual([0])
  })
})

describe('writing again', () => {
  it('the same replay leaves the folder as it is; another one replaces it', async () => {
    const first = await writeReplay(order('again', '1', 60))
    const gone = join(first.caseDir, 'evidence/2017/enquete_2017.tsv')
    rmSync(gone)
    const notes: string[] = []
    const progress = { ...noProgress, note: (line: string) => notes.push(line) }
    const second = await writeReplay({ ...order('again', '1', 60), progress })
    expect([first.reused, second.reused, existsSync(gone)]).toEqual([false, true, false])
    expect(notes).toEqual(['evidence/2017/enquete_2017.tsv was removed since the replay was made'])
    expect(second.expect).toEqual(first.expect)
    const third = await writeReplay(order('again', '2', 60))
    expect([third.reused, existsSync(gone)]).toEqual([false, true])
  })

  it('into a folder of somebody else is refused and changes nothing', async () => {
    const foreign = mkdtempSync(join(dir, 'foreign-'))
    writeFileSync(join(foreign, 'thesis.txt'), 'mine')
    await expect(writeReplay({ ...order('x', '1', 60), dir: foreign })).rejects.toThrow('not made by todoke demo')
    expect(readdirSync(foreign)).toEqual(['thesis.txt'])
  })
})
