import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PersonToken } from '#kernel/ids.ts'
import { personToken } from '#kernel/ids.ts'
import type { Composition, RereadBatch } from '#notice/index.ts'

/** Whose row, page or mail the second reading refused; those whom the index lost are found by who is not in it. */
export function refusedPersons(read: RereadBatch, folder: string, honest: Composition): ReadonlySet<PersonToken> {
  const rows = readFileSync(join(folder, 'notices/index.csv'), 'utf8').trimEnd().split('\r\n').slice(1)
  const persons = rows.map((row) => personToken(row.split(',')[1] ?? ''))
  const byPlace = new Map(honest.notices.map((n) => [`${n.file} ${n.page}`, n.person]))
  const refused = new Set<PersonToken>()
  for (const { file, page } of read.refused) {
    const person = file === 'notices/index.csv' ? persons[page - 1] : byPlace.get(`${file} ${page}`)
    if (person) refused.add(person)
  }
  if (read.refused.some((r) => r.page === 0 && r.why.endsWith('are not told')))
    for (const { person } of honest.notices) if (!persons.includes(person)) refused.add(person)
  return refused
}
