import { createReadStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { Failure } from '#kernel/failure.ts'
import { openWorkspaceKey, storePlaces } from '#store/index.ts'
import { command, type Io } from '../command.ts'
import { placed } from '../explain-error.ts'
import { listGiven } from '../given-paths.ts'
import { makeFolder } from '../make-folder.ts'
import { readNamedRecognizers } from '../own-recognizers.ts'
import { refusedLines } from '../refused-lines.ts'
import { scratchFolder } from '../scratch-folder.ts'
import type { FileSearch } from '../stages/file-search.ts'
import { FindingsFile } from '../stages/findings-file.ts'
import { findingLines } from '../stages/findings-lines.ts'
import { writeIdImages } from '../stages/id-images-csv.ts'
import { qcDocument } from '../stages/qc-document.ts'
import { QcGatherer } from '../stages/qc-gather.ts'
import { QC_FILES, writeQc } from '../stages/qc-stage.ts'
import { writeRefused } from '../stages/refused-csv.ts'
import { PART_BYTES, scanSources } from '../stages/scan-sources.ts'

const FORMATS = ['parquet', 'jsonl'] as const
const SCRATCH = '.todoke-scan'
/** What a scan writes into OUT. */
const OWN_FILES: readonly string[] = [
  ...FORMATS.map((format) => `findings.${format}`),
  'refused.csv',
  'id-images.csv',
  ...QC_FILES,
]

interface Wish {
  readonly paths: readonly string[]
  readonly out: string | null
  readonly format: (typeof FORMATS)[number]
  readonly reveal: boolean
  /** Folder of recognizers that somebody wrote; null for none. */
  readonly recognizers: string | null
  readonly passwords: readonly string[]
  /** Threads that scan. */
  readonly jobs: number
  /** Where the findings go while they are made. */
  readonly folder: string
}

export default command({
  id: 'scan',
  summary: 'finds personal data in any files',
  usage: 'PATH… [--out DIR] [--format parquet|jsonl] [--reveal] [--jobs N] [--recognizers DIR] [--password PASSWORD]',
  options: {
    out: {
      type: 'string',
      value: 'DIR',
      about: 'where findings and refused.csv go (JSON lines without it: standard output)',
    },
    format: { type: 'string', value: 'FORMAT', choices: FORMATS, about: 'parquet (default with --out) or jsonl' },
    reveal: { type: 'boolean', about: 'also write the values; whoever can read the file then has them' },
    recognizers: {
      type: 'string',
      value: 'DIR',
      about: 'a folder of your own recognizers (docs/guides/recognizers.md)',
    },
    password: {
      type: 'string',
      value: 'PASSWORD',
      about: 'tried on locked archives and documents (others on this machine can see it while this runs)',
    },
    jobs: {
      type: 'number',
      value: 'N',
      about: 'threads that scan tables and logs (default: one a core); the findings are the same with any number',
    },
  },
  async run({ positionals, options }, io) {
    if (positionals.length === 0)
      throw new Failure('usage', 'scan needs at least one PATH, such as todoke scan dump.sql')
    const format = options.format === 'jsonl' || (!options.format && !options.out) ? 'jsonl' : 'parquet'
    if (format === 'parquet' && !options.out) throw new Failure('usage', 'scan --format parquet needs --out DIR')
    const out = options.out === undefined ? null : resolve(io.cwd, options.out)
    if (out) await makeFolder(out)
    const folder = await scratchFolder(out ?? tmpdir(), SCRATCH)
    io.cleanup(() => rm(folder, { recursive: true, force: true }))
    const recognizers = options.recognizers === undefined ? null : resolve(io.cwd, options.recognizers)
    const passwords = options.password === undefined ? [] : [options.password]
    const asked: Omit<Wish, 'jobs' | 'folder'> = {
      paths: positionals,
      out,
      format,
      reveal: options.reveal,
      recognizers,
      passwords,
    }
    const { refused, ...done } = await scanInto({ ...asked, jobs: threadsFor(options.jobs), folder }, io).catch(
      (error: unknown) => {
        throw placed(error, folder)
      },
    )
    const names = OWN_FILES.filter((name) => !name.startsWith('findings.') || name === `findings.${format}`)
    if (out) {
      for (const name of names) await rename(join(folder, name), join(out, name))
      // Findings of an earlier scan in the other format would be taken for those of this one.
      for (const name of OWN_FILES) if (!names.includes(name)) await rm(join(out, name), { force: true })
    } else if (!io.json)
      for await (const piece of createReadStream(join(folder, 'findings.jsonl'), 'utf8')) await io.write(piece)
    if (!out) for (const line of refusedLines(refused)) io.warn(line)
    if (done.files === 0 && refused.length === 0)
      io.warn(`there is no file in ${positionals.join(', ')}: is the path right?`)
    io.warn(
      `${done.files} files, ${Object.values(done.findings).reduce((a, b) => a + b, 0)} findings, ${refused.length} refused${out ? `: ${out}` : ''}`,
    )
    io.result({ ...done, refused: refused.length, out })
    return refused.length > 0 ? 3 : 0
  },
})

/** One a core unless somebody says otherwise. */
function threadsFor(jobs: number | undefined): number {
  if (jobs !== undefined && (!Number.isInteger(jobs) || jobs < 1))
    throw new Failure('usage', 'scan --jobs needs a whole number from 1 on, such as --jobs 2')
  return jobs ?? availableParallelism()
}

async function scanInto({ paths, out, format, reveal, recognizers, passwords, jobs, folder }: Wish, io: Io) {
  const own = recognizers === null ? [] : await readNamedRecognizers(recognizers, basename(recognizers))
  const isOwn = (name: string) => OWN_FILES.includes(name)
  const listing = await listGiven({ cwd: io.cwd, paths, out, isOwn })
  if (listing.own > 0) io.warn(`${listing.own} files of an earlier scan in ${out} were left out`)
  const key = await openWorkspaceKey(storePlaces({ env: io.env, home: io.home, uid: process.getuid?.() ?? -1 }).key)
  const parquet = join(folder, 'findings.parquet')
  const findingsFile = FindingsFile.open(parquet, key, reveal)
  const sources = listing.entries.map(
    (entry) => ({ entry, attack: 'scan', certainty: 'possible', exposure: 'reachable' }) as const,
  )
  const bytes = listing.entries.reduce((n, e) => n + e.bytes, 0)
  const files: FileSearch[] = []
  const qc = new QcGatherer()
  const search = {
    mapping: [],
    own,
    exclude: [],
    passwordsOf: () => passwords,
    findingsFile,
    onSearched: (file: FileSearch) => files.push(file),
    qc,
    onRecords: async () => {},
    progress: io.progress,
    signal: io.signal,
  }
  // A thread takes a while to start, so that little is done sooner by few.
  const threads = Math.min(jobs, Math.ceil(bytes / PART_BYTES) || 1)
  const searched = await scanSources(sources, search, { threads, key, reveal }).catch((error: unknown) => {
    findingsFile.abandon()
    throw error
  })
  await findingsFile.close()
  if (format === 'jsonl') await findingLines(parquet, join(folder, 'findings.jsonl'))
  // Whatever was read and held nothing is no refusal here: a scan asks where personal data is.
  const refused = [...listing.refused, ...searched].filter((r) => r.reason !== 'no-personal-data')
  await writeRefused(join(folder, 'refused.csv'), refused)
  await writeIdImages(join(folder, 'id-images.csv'), files)
  // A table that turned out not to be plain was understood twice, the second time for good.
  const understood = [...new Map(files.map((f) => [f.source.entry.file, f])).values()]
  await writeQc(folder, qcDocument({ files: understood, found: qc.inOrder, refused, rulings: [] }), {
    id: basename(io.cwd),
    title: {},
  })
  return {
    files: listing.entries.length,
    bytes,
    findings: Object.fromEntries(findingsFile.counts),
    refused,
  }
}
