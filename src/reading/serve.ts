import { readSync, writeSync } from 'node:fs'
import { type Detector, looksLikeLabel, type OwnRecognizer } from '#detect/index.ts'
import { graymap, openEvidence, type Passage, type SecondReader } from '#evidence/index.ts'
import { begunBody, stretchBody } from './begun.ts'
import { FileSearch } from './file-search.ts'
import type { Told } from './found.ts'
import { FRAME_BYTES_MAX, FrameReader, frameBytes } from './frames.ts'
import { FRAME, type Job, readJob } from './job.ts'
import { packBatch } from './pack.ts'
import { beginningOf } from './quick-beginning.ts'

const JOBS_FD = 0
/** Not standard output: nothing that a library prints can get among the frames. */
export const ANSWERS_FD = 3
const PROGRESS_BYTES = 1 << 18

/**
 * The life of a reading child: takes one job after the other from standard input and answers on ANSWERS_FD, waiting
 * whenever the parent does not take more. Returns when the parent is gone. `detectorWith` makes what finds, with the
 * recognizers of the case; it is not needed by jobs that only read.
 */
export async function serveReading(detectorWith: (own: readonly OwnRecognizer[]) => Detector): Promise<void> {
  const jobs = new FrameReader()
  // All jobs of one parent bring the same recognizers.
  let [made, detector] = ['[]', detectorWith([])]
  const piece = Buffer.alloc(1 << 16)
  send(FRAME.ready, {})
  for (;;) {
    const n = readSync(JOBS_FD, piece)
    if (n === 0) return
    for (const { body } of jobs.take(Buffer.from(piece.subarray(0, n)))) {
      const job = readJob(body)
      const wanted = JSON.stringify(job.own)
      if (wanted !== made) [made, detector] = [wanted, detectorWith(job.own)]
      await work(job, detector, job.secondReader === '' ? undefined : secondReader(job.secondReader, jobs))
    }
  }
}

/** Asks the parent, which may start a program and is not shut in; nothing else comes from it meanwhile. */
const secondReader = (name: string, replies: FrameReader): SecondReader => ({
  name,
  read(picture) {
    write(frameBytes(FRAME.pixels, graymap(picture)))
    const piece = Buffer.alloc(1 << 16)
    for (;;) {
      const n = readSync(JOBS_FD, piece)
      if (n === 0) return undefined
      for (const { body } of replies.take(Buffer.from(piece.subarray(0, n))))
        return JSON.parse(body.toString('utf8')) ?? undefined
    }
  },
})

async function work(job: Job, detector: Detector, second: SecondReader | undefined): Promise<void> {
  if (job.mode === 'begin') await begin(job, detector)
  else await open(job, detector, second)
}

async function begin(job: Job, detector: Detector): Promise<void> {
  try {
    send(FRAME.begun, begunBody(await beginningOf(job.entry, detector)))
  } catch (error) {
    sendFault(error)
  }
  send(FRAME.done, { bytes: 0 })
}

async function open(job: Job, detector: Detector, second: SecondReader | undefined): Promise<void> {
  const search = job.mode === 'search' ? new FileSearch(job.entry.file, detector, job.tables) : undefined
  const fixedWidth = job.tables.find((table) => table.fixedWidth)?.fixedWidth
  let [unsaid, read] = [0, 0]
  const options = {
    looksLikeLabel,
    passwords: job.passwords,
    ...(fixedWidth && { fixedWidth }),
    ...(second && { secondReader: second }),
    resume: job.resume,
    ...(job.stretches && { stretches: job.stretches }),
    onRead: (bytes: number) => {
      unsaid += bytes
      read += bytes
      if (unsaid < PROGRESS_BYTES) return
      send(FRAME.progress, { bytes: unsaid })
      unsaid = 0
    },
    onEnter: (place: readonly number[], part: string) => send(FRAME.enter, { place, part }),
  }
  try {
    for await (const passage of openEvidence(job.entry, options)) {
      // Whoever searches a stretch tells of its bytes.
      if (passage.kind === 'stretch') unsaid -= passage.to - passage.from
      if (search) for (const told of search.take(passage)) sendTold(told)
      else sendPassage(passage)
    }
    if (search) for (const told of search.end()) sendTold(told)
  } catch (error) {
    sendFault(error)
  }
  // Formats that go to and fro in a file tell nothing meanwhile.
  send(FRAME.done, { bytes: Math.max(0, unsaid + Math.max(0, job.entry.bytes - read)) })
}

/** The message may hold what the file holds; only its kind goes on. */
function sendFault(error: unknown): void {
  const [name, message] = error instanceof Error ? [error.name, error.message] : ['Error', '']
  send(FRAME.fault, { name, memory: name === 'RangeError' && /alloc|string length|array length/i.test(message) })
}

function sendTold(told: Told): void {
  if (told.kind === 'found') write(frameBytes(FRAME.found, packBatch(told.batch)))
  else if (told.kind === 'table') send(FRAME.table, told.table)
  else if (told.kind === 'text') send(FRAME.text, told.text)
  else if (told.kind === 'noted') send(FRAME.noted, told.note)
  else if (told.kind === 'stretch') send(FRAME.stretch, stretchBody(told.stretch))
  else if (told.kind === 'pictured') send(FRAME.pictured, told.picture)
  else send(FRAME.refused, told.refused)
}

/** Many long rows go in several messages; a sample that is too long for one is cut, since it only serves understanding. */
function sendPassage(passage: Passage): void {
  const body = Buffer.from(JSON.stringify(passage))
  if (body.length <= FRAME_BYTES_MAX) write(frameBytes(FRAME.passage, body))
  else for (const part of smallerThan(passage)) sendPassage(part)
}

function smallerThan(passage: Passage): readonly Passage[] {
  const halves = <T>(all: readonly T[]): readonly (readonly T[])[] => {
    if (all.length < 2) throw new RangeError('a passage beyond any allocation')
    return [all.slice(0, all.length >> 1), all.slice(all.length >> 1)]
  }
  if (passage.kind === 'rows') return halves(passage.rows).map((rows) => ({ ...passage, rows }))
  if (passage.kind === 'lines') return halves(passage.lines).map((lines) => ({ ...passage, lines }))
  if (passage.kind === 'table') return [{ ...passage, sample: halves(passage.sample)[0] ?? [] }]
  throw new RangeError('a passage beyond any allocation')
}

const send = (kind: number, body: object): void => write(frameBytes(kind, Buffer.from(JSON.stringify(body))))

/** Waits as long as the parent takes nothing; a parent that is gone ends this process by the error of the write. */
function write(bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(ANSWERS_FD, bytes, at)
}
