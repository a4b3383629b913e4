import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AuditRow } from '#case/index.ts'
import { isDataKind } from '#kernel/data-kinds.ts'
import { instant } from '#kernel/instant.ts'
import { dayIn, type LegalDay } from '#kernel/legal-day.ts'
import { type RecordsAgainst, recordsAgainst } from '#ledger/index.ts'
import { type Column, count, dataTable, emptyNote, type Html, html, nothing, words } from '#ui/index.ts'
import { itemMarks } from './item-lists.ts'
import type { View } from './page.ts'
import { placeLink } from './pair-words.ts'

const w = words.diff
const SHOWN = 5

interface Flagged extends RecordsAgainst {
  readonly at: string
  readonly items: readonly string[]
  readonly attack: string
  readonly basis: string
  readonly day: LegalDay | ''
}

/** Every statement that something did not leak, held against the ledger as it is now; nothing where none was made. */
export async function againstPart(view: View): Promise<Html> {
  const { say, language, output } = view
  const said = output.caseFile?.statements.filter((s) => s.says === 'not-leaked') ?? []
  if (said.length === 0) return nothing
  const days = await daysOfRevisions(view)
  const rows: Flagged[] = []
  for (const { at, items = [], attack = '', basis = '' } of said) {
    const found = await recordsAgainst(output.folder, { items: items.filter(isDataKind), attack }, SHOWN)
    if (found) rows.push({ ...found, at, items, attack, basis, day: days.get(found.since) ?? '' })
  }
  const columns: readonly Column<Flagged>[] = [
    { head: say(w.said), kind: 'row-head', cell: (r) => r.at.slice(0, 10) },
    { head: say(w.saidItems), cell: (r) => itemMarks(r.items, language) },
    { head: say(w.scope), cell: (r) => (r.attack === '' ? say(words.table.all) : say(words.case.attack(r.attack))) },
    { head: say(w.basis), cell: (r) => r.basis || '—' },
    { head: say(w.since), cell: (r) => say(w.revisionOn(r.since, r.day)) },
    { head: say(words.table.persons), kind: 'figure', cell: (r) => count(r.persons) },
    { head: say(words.table.records), kind: 'figure', cell: (r) => count(r.records) },
    { head: say(w.places), cell: (r) => html`${r.places.map((at) => html`${placeLink(at)} `)}` },
  ]
  const caption = say(w.against)
  return html`<section class="block"><h2>${caption}</h2>
    ${rows.length === 0 ? emptyNote(say(w.againstNone)) : dataTable({ id: 't-against', captioned: 'unseen', caption, columns, rows })}</section>`
}

/** The day on which each revision was first made, as the audit trail tells. */
async function daysOfRevisions({ output }: View): Promise<ReadonlyMap<number, LegalDay>> {
  const trail = await readFile(join(output.folder, 'audit.jsonl'), 'utf8').catch(() => '')
  const days = new Map<number, LegalDay>()
  for (const line of trail.split('\n').filter(Boolean)) {
    const row = JSON.parse(line) as AuditRow
    const revision = Number(/^revision (\d+),/.exec(row.object)?.[1] ?? Number.NaN)
    if (row.action === 'run' && Number.isInteger(revision) && !days.has(revision))
      days.set(revision, dayIn(instant(row.at), output.zone))
  }
  return days
}
