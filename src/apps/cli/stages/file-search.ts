import type { Exclusion, TableMapping } from '#case/index.ts'
import type { Finding, OwnRecognizer } from '#detect/index.ts'
import type { SourceAddress } from '#kernel/address.ts'
import { append } from '#kernel/append.ts'
import type { Progress } from '#kernel/progress.ts'
import type { RefusalReason, Refused } from '#kernel/refused.ts'
import type { PackedRecords } from '#ledger/index.ts'
import type { FoundBatch, OddCharacters, Readers, SearchedPiece, UnderstoodTable } from '#reading/index.ts'
import type { FindingsFile } from './findings-file.ts'
import type { KeptReadings } from './kept-readings.ts'
import { ManyRefusals } from './many-refusals.ts'
import type { QcGatherer } from './qc-gather.ts'
import type { SearchedFile, SearchedPicture, WritingNote } from './searched-file.ts'
import type { Source } from './sources.ts'

export type { UnderstoodTable }

/** The findings of one record: a row, a log line, or a whole document. */
export interface FoundRecord {
  readonly at: SourceAddress
  readonly source: Source
  readonly findings: readonly Finding[]
}

export interface Search {
  readonly mapping: readonly TableMapping[]
  readonly exclude: readonly Exclusion[]
  /** Recognizers that somebody wrote for the case. */
  readonly own?: readonly OwnRecognizer[]
  /** Passwords to be tried on the archives and documents of a file. */
  readonly passwordsOf?: (file: string) => readonly string[]
  /** Findings of evidence; those of masters are not leaked and are not listed. */
  readonly findingsFile: FindingsFile
  /** Children that read; absent: the search starts its own. */
  readonly readers?: Readers
  /** Counts and masked samples for the report that a reviewer reads. */
  readonly qc?: QcGatherer
  /** What was found before in files that have not changed, and where to keep what is found now. */
  readonly kept?: KeptReadings
  /** Takes the records of a file that was not read again. */
  readonly onKept?: (records: PackedRecords) => void
  /** Hears of each file when all of it was searched. */
  readonly onSearched?: (file: FileSearch) => void
  readonly onRecords: (records: readonly FoundRecord[]) => Promise<void>
  /** Waits until all records that were given are where they go. */
  readonly onEnd?: () => Promise<void>
  readonly progress: Progress
  readonly signal: AbortSignal
}

const SILENT = 'read, and nothing about anybody found; check mapping.yaml if that is wrong'

interface Telling {
  readonly records: number
  readonly advice?: string
}

/** The table or text at which the search is. */
interface Open {
  readonly kind: 'table' | 'text'
  readonly part: string
  /** Rows with nothing personal in them; told once a table. */
  silent: number
  spoke: boolean
}

/** The search of one file as its reader tells it: findings and records go on, everything else is refused. */
export class FileSearch {
  readonly source: Source
  readonly refused: Refused[] = []
  readonly tables: UnderstoodTable[] = []
  /** How the parts are written: encodings with the least confidence and how many parts, and what was odd. */
  readonly encodings = new Map<string, { confidence: number; parts: number }>()
  readonly notes: WritingNote[] = []
  /** The pictures that were searched, in the order of the file. */
  readonly pictures: SearchedPicture[] = []
  recordsIn = 0
  /** Its reader was ended on the way: another run may find more. */
  isBroken = false
  readonly #search: Search
  readonly #refusals = new ManyRefusals(this.refused)
  #open: Open | undefined
  #records: FoundRecord[] = []

  constructor(source: Source, search: Search) {
    this.source = source
    this.#search = search
  }

  async take(told: SearchedPiece['told']): Promise<void> {
    switch (told.kind) {
      case 'table':
        this.#close()
        this.tables.push(told.table)
        this.#encoded(told.table.encoding)
        this.#open = { kind: 'table', part: told.table.part, silent: 0, spoke: false }
        break
      case 'text':
        this.#close()
        this.#encoded(told.text.encoding)
        this.#open = { kind: 'text', part: told.text.part, silent: 0, spoke: false }
        break
      case 'found':
        this.#found(told.batch)
        await this.#hand()
        break
      case 'stretch':
        throw new Error(`${told.stretch.from}: a stretch that nobody wished for`)
      case 'pictured':
        this.pictures.push(told.picture)
        break
      case 'noted':
        this.#note(told.note)
        break
      case 'refused':
        this.#refusals.add(told.refused)
        this.recordsIn += told.refused.records
        break
      case 'lost':
        this.isBroken = true
        // Nobody knows what the rest of a text would have said.
        if (this.#open?.kind === 'text') this.#open.spoke = true
        this.#close()
        break
      case 'end':
        this.#close()
        await this.#search.onEnd?.()
        break
      default:
        told satisfies never
    }
  }

  /** Adds odd characters of one part of a table or log that was searched in several. */
  noteOdd(part: string, { ownCharacters, brokenPlaces }: OddCharacters): void {
    if (ownCharacters + brokenPlaces === 0) return
    this.#note({ part, ownCharacters, brokenPlaces, raggedRows: 0 })
  }

  /** Adds to what is noted of a part. */
  #note({ part, ownCharacters, brokenPlaces, raggedRows }: WritingNote): void {
    const at = this.notes.findIndex((note) => note.part === part)
    const before = at < 0 ? undefined : this.notes.splice(at, 1)[0]
    this.notes.push({
      part,
      ownCharacters: (before?.ownCharacters ?? 0) + ownCharacters,
      brokenPlaces: (before?.brokenPlaces ?? 0) + brokenPlaces,
      raggedRows: (before?.raggedRows ?? 0) + raggedRows,
    })
  }

  /** Says of a log or memo that was searched in several parts that nothing about anybody stands in it. */
  noteSilence(part: string): void {
    this.#refuse({ part, row: 0 }, 'no-personal-data', { records: 0 })
  }

  get searched(): SearchedFile {
    const { recordsIn, refused, tables, notes, pictures } = this
    return { recordsIn, refused, tables, encodings: [...this.encodings], notes, pictures }
  }

  /** Takes over what an earlier search of the same file gave. */
  restore({ recordsIn, refused, tables, encodings, notes, pictures }: SearchedFile): void {
    this.recordsIn = recordsIn
    append(this.refused, refused)
    append(this.tables, tables)
    append(this.notes, notes)
    append(this.pictures, pictures)
    for (const [name, known] of encodings) this.encodings.set(name, { ...known })
  }

  #encoded({ name, confidence }: { readonly name: string; readonly confidence: number }): void {
    const known = this.encodings.get(name) ?? { confidence: 1, parts: 0 }
    this.encodings.set(name, { confidence: Math.min(known.confidence, confidence), parts: known.parts + 1 })
  }

  async #hand(): Promise<void> {
    const records = this.#records
    this.#records = []
    if (records.length) await this.#search.onRecords(records)
  }

  #found({ findings, records, silent }: FoundBatch): void {
    const open = this.#open
    if (!open) throw new Error(`${this.source.entry.file}: findings without a table or text`)
    this.recordsIn += silent + records.length
    open.silent += silent
    const at = { file: this.source.entry.file, part: open.part }
    if (this.source.attack !== '')
      for (const { row, columnName, finding, place } of findings) {
        const isNew = this.#search.findingsFile.add({ ...at, row }, columnName, finding, place)
        this.#search.qc?.add(at, columnName, finding, isNew)
      }
    for (const { row, from, to } of records) {
      open.spoke = true
      this.#record(
        { ...at, row },
        findings.slice(from, to).map((found) => found.finding),
      )
    }
  }

  #close(): void {
    const open = this.#open
    this.#open = undefined
    if (open?.kind === 'table' && open.silent > 0)
      this.#refuse({ part: open.part, row: 0 }, 'no-personal-data', { records: open.silent })
    if (open?.kind === 'text' && !open.spoke)
      this.#refuse({ part: open.part, row: 0 }, 'no-personal-data', { records: 0 })
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
    this.#refusals.add({ file: this.source.entry.file, part, row, reason, advice, records })
  }
}

function matches(x: Exclusion, at: SourceAddress, findings: readonly Finding[]): boolean {
  if (x.by === 'row') return x.file === at.file && x.part === at.part && x.row === at.row
  return findings.some((f) => f.item === x.item && f.value.reveal('compared with a decision of the case') === x.value)
}
