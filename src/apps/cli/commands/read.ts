import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { drained, type Passage } from '#evidence/index.ts'
import { csvLine } from '#kernel/csv.ts'
import { Failure } from '#kernel/failure.ts'
import type { Refused } from '#kernel/refused.ts'
import { openReaders, readableFor, secondReaderName } from '#reading/index.ts'
import { command, type Io } from '../command.ts'
import { placed } from '../explain-error.ts'
import { listGiven } from '../given-paths.ts'
import { makeFolder } from '../make-folder.ts'
import { READER } from '../stages/find.ts'

export default command({
  id: 'read',
  summary: 'opens evidence only: every row in, every row out',
  usage: 'PATH… --out DIR',
  options: {
    out: { type: 'string', value: 'DIR', about: 'where passages.jsonl and refused.csv go' },
  },
  async run(args, io) {
    if (args.positionals.length === 0) throw new Failure('usage', 'read needs at least one PATH; see todoke help read')
    if (!args.options.out) throw new Failure('usage', 'read needs --out DIR; it says where the rows go')
    const out = resolve(io.cwd, args.options.out)
    const done = await readInto(out, args.positionals, io).catch((error: unknown) => {
      throw placed(error, out)
    })
    io.say(`${done.files} files, ${done.passages} rows and lines, ${done.refused} refused: ${out}`)
    io.result({ ...done, out })
    return done.refused > 0 ? 3 : 0
  },
})

/** What a reading writes into OUT. */
const OWN_FILES: readonly string[] = ['passages.jsonl', 'refused.csv']

interface Done {
  readonly files: number
  readonly passages: number
  readonly refused: number
}

/** Writes both files under other names and moves them into place together, so that OUT is never half written. */
async function readInto(out: string, paths: readonly string[], io: Io): Promise<Done> {
  const isOwn = (name: string) => OWN_FILES.includes(name.replace(/\.part$/, ''))
  const listing = await listGiven({ cwd: io.cwd, paths, out, isOwn })
  await makeFolder(out)
  const [passagesFile = '', refusedFile = ''] = OWN_FILES.map((name) => join(out, name))
  io.cleanup(() => Promise.all([passagesFile, refusedFile].map((f) => rm(`${f}.part`, { force: true }))).then(() => {}))
  const passages = textFile(`${passagesFile}.part`)
  const refused: Refused[] = [...listing.refused]
  let count = 0
  io.progress.stage(
    'reading',
    listing.entries.reduce((sum, entry) => sum + entry.bytes, 0),
  )
  const readable = readableFor(listing.entries)
  const secondReader = secondReaderName()
  const readers = openReaders({ script: READER, readable, jobs: 1, secondReader, signal: io.signal })
  io.cleanup(async () => readers.close())
  for (const entry of listing.entries) {
    for await (const passage of readers.read({ entry }, io.progress)) {
      io.signal.throwIfAborted()
      if (passage.kind === 'refused') refused.push(passage.refused)
      const lines = linesOf(entry.file, passage)
      count += passage.kind === 'table' ? 0 : lines.length
      if (lines.length > 0) await passages.write(lines.join(''))
    }
  }
  readers.close()
  await passages.end()
  const list = textFile(`${refusedFile}.part`)
  await list.write(refusedCsv(refused))
  await list.end()
  await rename(`${passagesFile}.part`, passagesFile)
  await rename(`${refusedFile}.part`, refusedFile)
  return { files: listing.entries.length, passages: count, refused: refused.length }
}

/** The JSON lines of one passage: a header is row 0 of its table. */
function linesOf(file: string, passage: Passage): readonly string[] {
  const json = (value: unknown) => `${JSON.stringify(value)}\n`
  switch (passage.kind) {
    case 'table': {
      const { part, header, preamble, encoding } = passage
      return header ? [json({ file, part, row: 0, header, preamble, encoding: encoding.name })] : []
    }
    case 'rows':
      return passage.rows.map(({ row, cells }) => json({ file, part: passage.part, row, cells }))
    case 'lines':
      return passage.lines.map(({ row, text }) => json({ file, part: passage.part, row, text }))
    case 'text':
    case 'stretch':
    case 'refused':
      return []
    default:
      return passage satisfies never
  }
}

const refusedCsv = (refused: readonly Refused[]): string =>
  [
    csvLine(['file', 'part', 'row', 'reason', 'advice', 'records']),
    ...refused.map((r) => csvLine([r.file, r.part, r.row, r.reason, r.advice, r.records])),
  ].join('')

/** A text file written at the pace of the disk; an error of the disk is thrown by the next call. */
function textFile(path: string): { write(text: string): Promise<void>; end(): Promise<void> } {
  const stream = createWriteStream(path, { mode: 0o600 })
  let failed: Error | undefined
  stream.on('error', (error) => {
    failed = error
  })
  return {
    async write(text) {
      if (!failed && !stream.write(text)) await drained(stream)
      if (failed) throw failed
    },
    async end() {
      stream.end()
      if (!stream.closed) await once(stream, 'close').catch(() => {})
      if (failed) throw failed
    },
  }
}
