import { createReadStream, createWriteStream } from 'node:fs'
import { Readable, Writable } from 'node:stream'
import { configure, TextReader, ZipWriter } from '@zip.js/zip.js'
import { csvLine } from '#kernel/csv.ts'

/** One letter of a batch as the print shop sees it: places and marks, nobody's name. */
export interface PackedLetter {
  readonly file: string
  readonly page: number
  readonly pages: number
  readonly reference: string
}

/** One print file with its letters in their order. */
export interface PackedFile {
  /** Relative to OUT. */
  readonly path: string
  readonly sha256: string
  readonly letters: readonly PackedLetter[]
}

/** One line of the count sheet. Sheets are of paper, printed on both sides. */
export interface CountLine {
  readonly file: string
  readonly letters: number
  readonly pages: number
  readonly sheets: number
  readonly first: string
  readonly last: string
  readonly sha256: string
}

/** Counts the letters, pages and sheets of each file. Throws when pages of a file overlap or leave a gap. */
export function countLines(files: readonly PackedFile[]): readonly CountLine[] {
  return files.map(({ path, sha256, letters }) => {
    let next = 1
    let sheets = 0
    for (const letter of letters) {
      if (letter.page !== next) throw new Error(`${path}: page ${letter.page} where page ${next} should begin a letter`)
      next += letter.pages
      sheets += Math.ceil(letter.pages / 2)
    }
    return {
      file: path.replace(/^.*\//, ''),
      letters: letters.length,
      pages: next - 1,
      sheets,
      first: letters[0]?.reference ?? '',
      last: letters.at(-1)?.reference ?? '',
      sha256,
    }
  })
}

/** The count sheet as a table, with a line of totals at its end. */
export function countSheetCsv(lines: readonly CountLine[]): string {
  const sum = (of: (line: CountLine) => number) => lines.reduce((total, line) => total + of(line), 0)
  const rows = [
    ['file', 'letters', 'pages', 'sheets', 'first reference', 'last reference', 'sha256'],
    ...lines.map((l) => [l.file, l.letters, l.pages, l.sheets, l.first, l.last, l.sha256]),
    ['total', sum((l) => l.letters), sum((l) => l.pages), sum((l) => l.sheets), '', '', ''],
  ]
  return rows.map((row) => csvLine(row)).join('')
}

/** Every letter with its file, number in it, pages and reference: what a spoilt sheet is set again by. */
export function* packIndex(files: readonly PackedFile[]): Generator<string> {
  yield csvLine(['file', 'sequence', 'first page', 'pages', 'sheets', 'reference'])
  for (const { path, letters } of files)
    for (const [i, letter] of letters.entries())
      yield csvLine([
        path.replace(/^.*\//, ''),
        i + 1,
        letter.page,
        letter.pages,
        Math.ceil(letter.pages / 2),
        letter.reference,
      ])
}

export interface PackInput {
  /** Where the archive goes; it must not exist yet. */
  readonly target: string
  /** Opens OUT's files by their relative path. */
  readonly pathOf: (file: string) => string
  readonly files: readonly PackedFile[]
  /** Small documents beside the letters, by name. */
  readonly documents: Readonly<Record<string, string | Uint8Array>>
  readonly passphrase: string
}

/**
 * Writes the archive for the print shop: ZIP with AES-256 (WinZip AE-2), every entry under the passphrase. Streams, so
 * that a batch of any size needs little memory. Names of entries are not secret and say nothing.
 */
export async function writePrintPack({ target, pathOf, files, documents, passphrase }: PackInput): Promise<void> {
  configure({ useWebWorkers: false })
  const sink = Writable.toWeb(createWriteStream(target, { flags: 'wx', mode: 0o600 }))
  const zip = new ZipWriter(sink, { password: passphrase, encryptionStrength: 3, level: 0, extendedTimestamp: false })
  for (const [name, content] of Object.entries(documents)) {
    const text = typeof content === 'string' ? content : undefined
    await zip.add(
      name,
      text === undefined ? new Blob([new Uint8Array(content as Uint8Array)]).stream() : new TextReader(text),
    )
  }
  for (const { path } of files)
    await zip.add(path.replace(/^.*\//, 'letters/'), Readable.toWeb(createReadStream(pathOf(path))) as ReadableStream)
  await zip.close()
}
