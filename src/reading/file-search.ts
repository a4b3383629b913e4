import { type Detector, Dittos, rowOfNobody, tellsLogins, withChoices } from '#detect/index.ts'
import type { Line, Passage, Picture, Row, Stretch } from '#evidence/index.ts'
import { dataKinds } from '#kernel/data-kinds.ts'
import { FIRST_LINES, StretchEnds } from './document-stretches.ts'
import type { PlacedFinding, Told, WritingNote } from './found.ts'
import type { DecidedTable } from './job.ts'
import { meantBy, meantByAll } from './meant.ts'
import { notedWith } from './odd-writing.ts'
import { nothing, type OpenTable, type OpenText } from './open-passage.ts'
import { ownFindings, ownText, placedInLine, placeInRow, searchedText } from './placing.ts'

/** The search of one file: passages in; tables, texts, findings and refusals out, in the same order. */
export class FileSearch {
  readonly #file: string
  readonly #detector: Detector
  readonly #decided: readonly DecidedTable[]
  #open: OpenTable | OpenText | undefined
  #gathered = nothing()
  #note: WritingNote | undefined

  constructor(file: string, detector: Detector, decided: readonly DecidedTable[]) {
    this.#file = file
    this.#detector = detector
    this.#decided = decided
  }

  /** Searches one passage. Throws when rows or lines come without their table or text, which is a defect of a format. */
  *take(passage: Passage): Generator<Told> {
    switch (passage.kind) {
      case 'table':
        yield* this.#close()
        yield this.#openTable(passage)
        break
      case 'text':
        yield* this.#close()
        yield this.#openText(passage)
        break
      case 'rows':
        for (const row of passage.rows) yield* this.#row(row)
        yield* this.#hand()
        break
      case 'stretch':
        yield this.#stretch(passage)
        break
      case 'lines':
        this.#lines(passage.lines)
        yield* this.#hand()
        break
      case 'refused':
        yield passage
        break
      default:
        passage satisfies never
    }
  }

  /** What is left when the file has ended. */
  *end(): Generator<Told> {
    yield* this.#close()
  }

  *#hand(): Generator<Told> {
    const batch = this.#gathered
    if (batch.records.length === 0 && batch.findings.length === 0 && batch.silent === 0) return
    this.#gathered = nothing()
    yield { kind: 'found', batch }
  }

  /** Notes what is odd in some texts of the table or text that is open. */
  #look(texts: readonly string[], ragged: boolean): void {
    this.#note = notedWith(this.#note, { part: this.#open?.part ?? '', texts, ragged })
  }

  #openTable(passage: Extract<Passage, { kind: 'table' }>): Told {
    const { part, header, comments, encoding, sample } = passage
    const decided = this.#decided.find((d) => d.table === part || d.table === '')
    const dittos = new Dittos()
    const profile = this.#detector.profileTable({
      header,
      sample: sample.map((row) => dittos.read(row).map(withChoices)),
      ...(comments && { comments }),
      ...(decided && { overrides: decided.columns }),
    })
    const names = this.#detector.columnNames(header, profile.length)
    const { name, confidence } = encoding
    this.#open = { kind: 'table', part, header, encoding: name, confidence, profile, names, dittos: new Dittos() }
    const columns = profile.map((meaning, i) => ({ name: names[i] ?? String(i), meaning }))
    return { kind: 'table', table: { file: this.#file, part, header, columns, encoding } }
  }

  #openText({ part, encoding, grain, picture }: Extract<Passage, { kind: 'text' }>): Told {
    this.#open = {
      kind: 'text',
      part,
      encoding: encoding.name,
      grain,
      lines: [],
      ends: new StretchEnds(),
      book: undefined,
      size: 0,
      ...(picture && { picture }),
    }
    return { kind: 'text', text: { part, encoding, grain } }
  }

  /** Rows that somebody else searches, as the present table is understood. */
  #stretch({ from, to, writing }: Stretch): Told {
    const open = this.#open
    if (open?.kind !== 'table') throw new Error('rows without a table')
    const { kind, dittos: _, ...table } = open
    return { kind: 'stretch', stretch: { beginning: { ...table, writing, firstRow: from }, from, to } }
  }

  *#row(row: Row): Generator<Told> {
    const open = this.#open
    if (open?.kind !== 'table') throw new Error('rows without a table')
    const nobody = rowOfNobody(row.cells, open.profile.length)
    if (nobody) {
      const advice = `${nobody}; it is about nobody`
      const at = { file: this.#file, part: open.part, row: row.row }
      yield { kind: 'refused', refused: { ...at, reason: 'no-personal-data', records: 1, advice } }
      return
    }
    this.#look(row.cells, isRagged(row, open.profile.length))
    const read = open.dittos.read(row.cells).map(withChoices)
    const findings = this.#detector.findInRow(open.profile, read)
    if (findings.length === 0) {
      this.#gathered.silent++
      return
    }
    this.#record(
      row.row,
      findings.map((finding) => ({
        row: row.row,
        columnName: open.names[finding.column] ?? String(finding.column),
        finding,
        place: placeInRow(row, finding, open.encoding),
      })),
    )
  }

  #record(row: number, placed: readonly PlacedFinding[]): void {
    const { findings, records } = this.#gathered
    const from = findings.length
    for (const one of placed) findings.push(one)
    records.push({ row, from, to: findings.length })
  }

  #lines(lines: readonly Line[]): void {
    const open = this.#open
    if (open?.kind !== 'text') throw new Error('lines without a text')
    for (const line of lines) {
      this.#look([line.text], false)
      if (open.grain === 'document') {
        this.#lineOfDocument(open, line)
        continue
      }
      if (open.lines.push(line) === FIRST_LINES) this.#someLines(open)
    }
  }

  /** Asks the first lines of a text what its records say, and later ones who logged in, and searches them. */
  #someLines(open: OpenText): void {
    const lines = open.lines.splice(0)
    const texts = lines.map((line) => meantBy(ownText(line)).text)
    if (open.book) open.book.learnLogins(texts)
    else if (open.book === undefined || tellsLogins(texts)) open.book = this.#detector.recordsIn(texts, false)
    for (const line of lines) this.#line(open, line)
  }

  /** A line that stands for itself. */
  #line(open: OpenText, line: Line): void {
    const { text, back } = meantBy(withChoices(searchedText(line)))
    const asText = this.#detector.findInText(text)
    const all = open.book && !line.around ? (open.book.find([text], [asText])[0] ?? asText) : asText
    const findings = ownFindings(line, back(all))
    if (findings.length > 0) this.#record(line.row, placedInLine(line, findings, open.encoding))
  }

  /** A line of a document is searched with its stretch; what was read off a picture is one. */
  #lineOfDocument(open: OpenText, line: Line): void {
    const { before, behind } = open.ends.at(line.offset ?? open.size, line.text)
    open.size += line.text.length + 1
    if (before && !open.picture) this.#document(open)
    open.lines.push(line)
    if (behind && !open.picture) this.#document(open)
  }

  *#close(): Generator<Told> {
    const open = this.#open
    this.#open = undefined
    const picture = open?.kind === 'text' ? open.picture : undefined
    if (open?.kind === 'text' && picture) yield this.#pictured(open, picture)
    else if (open?.kind === 'text' && open.grain === 'document') this.#document(open)
    else if (open?.kind === 'text') this.#someLines(open)
    yield* this.#hand()
    const note = this.#note
    this.#note = undefined
    if (note) yield { kind: 'noted', note }
  }

  /** A picture is one record; its file name can say whose. */
  #pictured({ part, lines }: OpenText, { width, height, hasPlace, readBy }: Picture): Told {
    const name = (part || this.#file).split('/').at(-1) ?? ''
    const texts = lines.map(ownText)
    const { kind, perLine, ofFile } = this.#detector.readPicture(texts, { width, height, name })
    const placed = perLine.flatMap((findings, i) =>
      findings.map((finding) => ({ row: lines[i]?.row ?? 1, columnName: '', finding, place: null })),
    )
    for (const finding of ofFile)
      if (kind !== null || placed.length > 0) placed.push({ row: 1, columnName: '', finding, place: null })
    if (placed.length > 0) this.#record(1, placed)
    const items = new Set(placed.map(({ finding }) => finding.item))
    const known = dataKinds.filter((item) => items.has(item))
    return { kind: 'pictured', picture: { part, kind, width, height, hasPlace, readBy, items: known } }
  }

  /** Searches the lines of a document that have gathered, and lets go of them. */
  #document(open: OpenText): void {
    const lines = open.lines.splice(0)
    const meant = meantByAll(lines.map((line) => withChoices(searchedText(line))))
    const texts = meant.map(({ text }) => text)
    if (open.book === undefined) open.book = this.#detector.recordsIn(texts.slice(0, FIRST_LINES), true)
    const asText = this.#detector.findInDocument(texts)
    const found = open.book ? open.book.find(texts, asText) : asText
    const perLine = lines.map((line, i) => ownFindings(line, meant[i]?.back(found[i] ?? []) ?? []))
    const starts = this.#detector.personStarts(lines.map(ownText), perLine)
    starts.forEach((from, i) => {
      const placed = lines
        .slice(from, starts[i + 1])
        .flatMap((line, n) => placedInLine(line, perLine[from + n] ?? [], open.encoding))
      if (placed.length > 0) this.#record(lines[from]?.row ?? 1, placed)
    })
  }
}

/** Whether a row is wider or narrower than its table; a sheet or database does not keep cells that are empty at its end. */
const isRagged = ({ cells, spans }: Row, width: number): boolean =>
  spans === null ? cells.length > width : cells.length !== width
