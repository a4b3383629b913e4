import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DataKind } from '#kernel/data-kinds.ts'
import { qcPage } from '#ui/index.ts'
import { fixtureDuties } from './console-fixture-duties.ts'
import { CASE, COLUMNS, type FixturePerson, fixturePeople } from './console-fixture-people.ts'
import { fixtureQc } from './console-fixture-qc.ts'
import { fixtureStatements } from './console-fixture-statements.ts'

const bounds = (likely: number, spread: number) => ({ min: likely - spread, likely, max: likely + spread * 2 })

function attack(id: string, people: readonly FixturePerson[], spread: number) {
  const groups = new Map<string, { items: readonly DataKind[]; persons: number }>()
  for (const p of people) {
    const key = p.items.join('+')
    groups.set(key, { items: p.items, persons: (groups.get(key)?.persons ?? 0) + 1 })
  }
  const combinations = [...groups.values()].sort((a, b) => b.persons - a.persons)
  const [records, certainty] = [people.length, id === '2017' ? 'confirmed' : 'possible']
  return { id, certainty, records, persons: records, bounds: bounds(records, spread), combinations }
}

const summary = {
  case: CASE,
  revision: 2,
  attacks: [attack('2017', fixturePeople.slice(0, 20), 0), attack('2016', fixturePeople.slice(20), 1)],
  persons: 30,
  bounds: bounds(30, 1),
  inMaster: 28,
  masterPersons: 40,
  balance: { recordsIn: 33, recordsLedgered: 30, recordsRefused: 3 },
  review: { pairs: 1 },
  changes: { from: 1, to: 2, new: 2, withdrawn: 0, itemsAdded: 3, itemsRemoved: 0, merged: 0, split: 0 },
}

const refused = [
  'file,part,row,reason,advice,records',
  'evidence/2017/empty.csv,,0,empty,The file holds no bytes: ask for it again,0',
  'evidence/2017/seminar.csv,,31,not-a-person,A row about a company,1',
  'evidence/2017/seminar.csv,,32,not-a-person,A row about a company,1',
  'evidence/2017/cut.sql,users,9,damaged,Cut short at byte 4096: ask for the whole dump,1',
]

const mapping = [
  '- file: evidence/2017/seminar.csv',
  '  table: 0',
  '  columns:',
  ...Object.entries(COLUMNS).map(([column, kind]) => `    ${column}: ${kind}  # header; 30 of 30 cells agree`),
  '    備考: free-text  # no shape in most cells',
]

/** Writes what an output holds beside its tables. */
export async function writeDocuments(folder: string, caseFolder: string): Promise<void> {
  const put = (name: string, text: string) => writeFile(join(folder, name), text)
  const inputs = [{ path: 'evidence/2017/seminar.csv', sha256: 'ab'.repeat(32), bytes: 2048 }]
  await put('summary.json', JSON.stringify(summary))
  await put('duties.json', JSON.stringify(fixtureDuties))
  await put('qc.json', JSON.stringify(fixtureQc))
  for (const [language, name] of [
    ['ja', 'qc.html'],
    ['en', 'qc.en.html'],
  ] as const)
    await put(name, String(await qcPage({ document: fixtureQc, title: 'specimen', language, otherPage: name })))
  await put('statements.json', JSON.stringify(fixtureStatements))
  for (const lang of ['ja', 'en'])
    await put(`may-say.${lang}.html`, `<html lang="${lang}"><title>いま言えること</title></html>`)
  await put(
    'manifest.json',
    JSON.stringify({
      inputs,
      output: 'fe'.repeat(16),
      ledgerRoot: 'cd'.repeat(32),
      inputsRoot: 'ab'.repeat(32),
      caseFolder,
    }),
  )
  await put('refused.csv', `${refused.join('\r\n')}\r\n`)
  await put('mapping.yaml', `${mapping.join('\n')}\n`)
  await put('combinations.csv', 'attack,revision,items,persons\r\n2017,2,name+email,7\r\n')
  await put('reports/jp-leak-report.ja.json', '{}')
  await writeNotices(put)
}

/** The index of notices, a file of letters and a public notice in two languages. */
async function writeNotices(put: (name: string, text: string) => Promise<void>): Promise<void> {
  const lettered = fixturePeople.filter((_, n) => n % 3 === 2)
  const rows = fixturePeople.map((p, n) => {
    const letter = lettered.indexOf(p)
    const [route, file] = letter < 0 ? ['email', `notices/mail/b1-${n}.eml`] : ['letter', 'notices/letters/b1-001.pdf']
    const where = `${route},affected,ja,${file},${letter < 0 ? 1 : letter + 1},1,${'ef'.repeat(32)}`
    return `b1,${p.token},${n < 20 ? '2017' : '2016'},${p.items.join('+')},${where}`
  })
  const head = 'batch,person,attacks,items,route,variant,language,file,page,pages,sha256'
  await put('notices/index.csv', `${[head, ...rows].join('\r\n')}\r\n`)
  await put('notices/letters/b1-001.pdf', '%PDF-1.4\n%%EOF\n')
  for (const language of ['ja', 'en'])
    await put(
      `public/2017-07-31/${language}/index.html`,
      `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>見本</title></head><body><h1>見本</h1><a href="../en/index.html">English</a></body></html>`,
    )
}
