import type { Exclusion, TableMapping } from '#case/index.ts'
import { type ColumnMeaning, type Detector, type Finding, isTotalsRow } from '#detect/index.ts'
import type { Line, Passage, Row } from '#evidence/index.ts'
import type { SourceAddress } from '#kernel/address.ts'
import type { Progress } from '#kernel/progress.ts'
import type { RefusalReason, Refused } from '#kernel/refused.ts'
import type { FindingsFile } from './findings-file.ts'
import type { Source } from './sources.ts'

/** The findings of one record: a row, a log line, or a whole document. */
export interface FoundRecord {
  readonly at: SourceAddress
  readonly source: Source
  readonly findings: readonly Finding[]
}

/** A table as it was understood; written to mapping.yaml, where people may overrule it. */
export interface UnderstoodTable {
  readonly file: string
  readonly part: string
  readonly header: readonly string[] | null
  readonly columns: readonly { readonly name: string; readonly meaning: ColumnMeaning }[]
}

export interface Search {
  readonly detector: Detector
  readonly mapping: readonly TableMapping[]
  readonly exclude: readonly Exclusion[]
  /** Findings of evidence; those of masters are not leaked and are not listed. */
  readonly findingsFile: FindingsFile
  readonly onRecords: (records: readonly FoundRecord[]) => Promise<void>
  readonly progress: Progress
  readonly signal: AbortSignal
}

const SILENT = 'read, and nothing about anybody found; check mapping.yaml if that is wrong'

interface Telling {
  readonly records: number
  readonly advice?: string
}

interface OpenTable {
  readonly kind: 'table'
  readonly part: string
  readonly encoding: string
  readonly profile: readonly ColumnMeaning[]
  readonly names: readonly string[]
  /** Rows with nothing personal in them; told once a table. */
  silent: number
}

interface OpenText {
  readonly kind: 'text'
  readonly part: string
  readonly encoding: string
  readonly grain: 'line' | 'document'
  readonly lines: Line[]
  spoke: boolean
}

/** The search of one file: passages in, findings and records out, everything else refused. */
export class FileSearch {
  readonly source: Source
  readonly refused: Refused[] = []
  readonly tables: UnderstoodTable[] = []
  recordsIn = 0
  readonly #search: Search
  #open: OpenTable | OpenText | undefined
  #records: FoundRecord[] = []

  constructor(source: Source, search: Search) {
    this.source = source
    this.#search = search
  }

  async take(passage: Passage): Promise<void> {
    switch (passage.kind) {
      case 'table':
        this.#close()
        this.#openTable(passage)
        break
      case 'text':
        this.#close()
        this.#open = {
          kind: 'text',
          part: passage.part,
          encoding: passage.encoding.name,
          grain: passage.grain,
          lines: [],
          spoke: false,
        }
        break
      case 'rows':
        for (const row of passage.rows) this.#row(row)
        await this.#hand()
        break
      case 'lines':
        this.#lines(passage.lines)
        await this.#hand()
        break
      case 'refused':
        this.refused.push(passage.refused)
        this.recordsIn += passage.refused.records
        break
      default:
        passage satisfies never
    }
  }

  async end(): Promise<void> {
    this.#close()
    await this.#hand()
  }

  async #hand(): Promise<void> {
    const records = this.#records
    this.#records = []
    if (records.length) await this.#search.onRecords(records)
    await this.#search.findingsFile.settle()
  }

  #openTable(passage: Extract<Passage, { kind: 'table' }>): void {
    const { detector, mapping } = this.#search
    const { file } = this.source.entry
    const decided = mapping.find((m) => m.file === file && (m.table === passage.part || m.table === ''))
    const profile = detector.profileTable({
      header: passage.header,
      sample: passage.sample,
      ...(decided && { overrides: decided.columns }),
    })
    const names = profile.map((_, i) => detector.columnName(passage.header, i))
    this.tables.push({
      file,
      part: passage.part,
      header: passage.header,
      columns: profile.map((meaning, i) => ({ name: names[i] ?? String(i), meaning })),
    })
    this.#open = { kind: 'table', part: passage.part, encoding: passage.encoding.name, profile, names, silent: 0 }
  }

  #row(row: Row): void {
    const open = this.#open
    if (open?.kind !== 'table') throw new Error(`${this.source.entry.file}: rows without a table`)
    this.recordsIn++
    if (isTotalsRow(row.cells)) {
      this.#refuse({ part: open.part, row: row.row }, 'no-personal-data', {
        records: 1,
        advice: 'a totals row; it is about nobody',
      })
      return
    }
    const findings = this.#search.detector.findInRow(open.profile, row.cells)
    if (findings.length === 0) {
      open.silent++
      return
    }
    const at = { file: this.source.entry.file, part: open.part, row: row.row }
    for (const finding of findings) {
      const c = finding.column
      const length = row.spans?.[2 * c + 1]
      this.#write(at, open.names[c] ?? String(c), finding, {
        encoding: open.encoding,
        text: row.cells[c] ?? '',
        offset: row.spans?.[2 * c] ?? null,
        ...(length !== undefined && { length }),
      })
    }
    this.#record(at, findings)
  }

  #lines(lines: readonly Line[]): void {
    const open = this.#open
    if (open?.kind !== 'text') throw new Error(`${this.source.entry.file}: lines without a text`)
    if (open.grain === 'document') {
      open.lines.push(...lines)
      return
    }
    for (const line of lines) {
      const findings = this.#search.detector.findInText(line.text)
      if (findings.length === 0) continue
      open.spoke = true
      const at = { file: this.source.entry.file, part: open.part, row: line.row }
      for (const finding of findings)
        this.#write(at, '', finding, { encoding: open.encoding, text: line.text, offset: line.offset })
      this.recordsIn++
      this.#record(at, findings)
    }
  }

  #close(): void {
    const open = this.#open
    this.#open = undefined
    if (open?.kind === 'table' && open.silent > 0)
      this.#refuse({ part: open.part, row: 0 }, 'no-personal-data', { records: open.silent })
    if (open?.kind !== 'text') return
    if (open.grain === 'document') this.#document(open)
    if (!open.spoke) this.#refuse({ part: open.part, row: 0 }, 'no-personal-data', { records: 0 })
  }

  #document(open: OpenText): void {
    const { detector } = this.#search
    const texts = open.lines.map((line) => line.text)
    const perLine = detector.findInDocument(texts)
    const at = { file: this.source.entry.file, part: open.part }
    perLine.forEach((findings, i) => {
      const line = open.lines[i]
      if (!line) return
      for (const finding of findings)
        this.#write({ ...at, row: line.row }, '', finding, {
          encoding: open.encoding,
          text: line.text,
          offset: line.offset,
        })
    })
    const starts = detector.personStarts(texts, perLine)
    starts.forEach((from, i) => {
      const found = perLine.slice(from, starts[i + 1]).flat()
      if (found.length === 0) return
      open.spoke = true
      this.recordsIn++
      this.#record({ ...at, row: open.lines[from]?.row ?? 1 }, found)
    })
  }

  #write(at: SourceAddress, column: string, finding: Finding, written: Parameters<FindingsFile['add']>[3]): void {
    if (this.source.attack !== '') this.#search.findingsFile.add(at, column, finding, written)
  }

  #record(at: SourceAddress, findings: readonly Finding[]): void {
    const excluded = this.#search.exclude.find((x) => matches(x, at, findings))
    if (excluded) this.#refuse(at, 'excluded', { records: 1, advice: `left out by case.yaml: ${excluded.reason}` })
    else this.#records.push({ at, source: this.source, findings })
  }

  #refuse(
    { part, row }: { part: string; row: number },
    reason: RefusalReason,
    { records, advice = SILENT }: Telling,
  ): void {
    this.refused.push({ file: this.source.entry.file, part, row, reason, advice, records })
  }
}

function matches(x: Exclusion, at: SourceAddress, findings: readonly Finding[]): boolean {
  if (x.by === 'row') return x.file === at.file && x.part === at.part && x.row === at.row
  return findings.some((f) => f.item === x.item && f.value.reveal('compared with a decision of the case') === x.value)
}
