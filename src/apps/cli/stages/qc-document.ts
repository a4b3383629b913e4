import { type ColumnRuling, columnId } from '#case/index.ts'
import { type DataKind, kindOrder } from '#kernel/data-kinds.ts'
import type { Refused } from '#kernel/refused.ts'
import type { QcAttention, QcColumn, QcDocument, QcFile, QcPostal, QcRefused, QcSures } from '#ui/index.ts'
import type { FileSearch } from './file-search.ts'
import type { ColumnFindings } from './qc-gather.ts'

const EXAMPLES_MAX = 20
const total = (sure: QcSures): number => sure.certain + sure.likely + sure.possible

/** Puts together what a reviewer needs. `rulings` are the decisions about columns that are in force. */
export function qcDocument(of: {
  readonly files: readonly FileSearch[]
  readonly found: readonly ColumnFindings[]
  readonly refused: readonly Refused[]
  readonly rulings: readonly ColumnRuling[]
  readonly postal?: QcPostal
}): QcDocument {
  return {
    items: itemsOf(of.found),
    columns: columnsOf(of.files, of.found, of.rulings),
    files: of.files.map((f) => fileOf(f, of.found, of.refused)),
    refused: refusedOf(of.refused),
    ...(of.postal && { postal: of.postal }),
  }
}

function itemsOf(found: readonly ColumnFindings[]): QcDocument['items'] {
  const items = new Map<DataKind, { certain: number; likely: number; possible: number }>()
  for (const { item, sure } of found) {
    const sum = items.get(item) ?? { certain: 0, likely: 0, possible: 0 }
    sum.certain += sure.certain
    sum.likely += sure.likely
    sum.possible += sure.possible
    items.set(item, sum)
  }
  return [...items]
    .map(([item, sure]) => ({ item, findings: total(sure), ...sure }))
    .sort((a, b) => kindOrder(a.item) - kindOrder(b.item))
}

function columnsOf(
  files: readonly FileSearch[],
  found: readonly ColumnFindings[],
  rulings: readonly ColumnRuling[],
): readonly QcColumn[] {
  const place = (at: { file: string; part: string; column: string }) => `${at.file}\0${at.part}\0${at.column}`
  const inColumn = Map.groupBy(found, place)
  const ruled = new Map(rulings.map((r) => [place(r), r]))
  const columns = new Map<string, QcColumn>()
  for (const { tables } of files)
    for (const { file, part, columns: all } of tables)
      for (const { name: column, meaning } of all) {
        const ref = { file, part, column }
        const here = (inColumn.get(place(ref)) ?? []).map(({ item, sure, samples }) => ({ item, sure, samples }))
        const { use, sure, why, looks = [] } = meaning
        const ruling = ruled.get(place(ref))
        const confirmed = ruling ? { choice: ruling.choice, who: ruling.who, at: ruling.at, why: ruling.why } : null
        const attention = attentionOf({ use, sure, why, found: here })
        const told = { use, sure, why, found: here, attention, confirmed, ...(looks.length > 0 && { looks }) }
        columns.set(place(ref), { id: columnId(ref), ...ref, ...told })
      }
  const texts = [...inColumn].filter(([key]) => !columns.has(key)).map(([, here]) => textOf(here))
  return [...columns.values(), ...texts]
}

function textOf(here: readonly ColumnFindings[]): QcColumn {
  const { file = '', part = '', column = '' } = here[0] ?? {}
  const found = here.map(({ item, sure, samples }) => ({ item, sure, samples }))
  return {
    id: null,
    file,
    part,
    column,
    use: 'free-text',
    sure: 'possible',
    why: '',
    found,
    attention: null,
    confirmed: null,
  }
}

function attentionOf({ use, sure, why, found }: Pick<QcColumn, 'use' | 'sure' | 'why' | 'found'>): QcAttention | null {
  if (use === 'unknown') return /no value in the sample/.test(why) && found.length === 0 ? null : 'not-understood'
  if (use === 'ignore') return null
  if (sure === 'possible') return 'unsure'
  const [all, possible] = [found.reduce((n, f) => n + total(f.sure), 0), found.reduce((n, f) => n + f.sure.possible, 0)]
  return use !== 'free-text' && all > 0 && possible * 2 > all ? 'unsure' : null
}

function fileOf(search: FileSearch, found: readonly ColumnFindings[], refused: readonly Refused[]): QcFile {
  const { file, bytes } = search.source.entry
  const sum = (key: 'ownCharacters' | 'brokenPlaces' | 'raggedRows') =>
    search.notes.reduce((n, note) => n + note[key], 0)
  return {
    file,
    attack: search.source.attack,
    bytes,
    encodings: [...search.encodings].map(([name, { confidence, parts }]) => ({ name, confidence, parts })),
    ownCharacters: sum('ownCharacters'),
    brokenPlaces: sum('brokenPlaces'),
    raggedRows: sum('raggedRows'),
    findings: found.reduce((n, f) => n + (f.file === file ? total(f.sure) : 0), 0),
    refused: refused.filter((r) => r.file === file && r.reason !== 'no-personal-data').length,
  }
}

function refusedOf(refused: readonly Refused[]): readonly QcRefused[] {
  return [...Map.groupBy(refused, (r) => r.reason)]
    .map(([reason, all]) => ({
      reason,
      places: all.length,
      records: all.reduce((n, r) => n + r.records, 0),
      examples: all.slice(0, EXAMPLES_MAX).map(({ file, part, row, advice }) => ({ file, part, row, advice })),
    }))
    .sort((a, b) => (a.reason < b.reason ? -1 : 1))
}
