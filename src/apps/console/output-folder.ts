import { readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import { dataKinds } from '#kernel/data-kinds.ts'
import { type Instant, instant } from '#kernel/instant.ts'
import { legalDay } from '#kernel/legal-day.ts'
import type { Summary } from '#kernel/summary.ts'
import { type CaseFile, readCaseFile } from './case-file.ts'

const kind = z.enum(dataKinds as readonly [(typeof dataKinds)[number], ...(typeof dataKinds)[number][]])
const bounds = z.object({ min: z.number(), likely: z.number(), max: z.number() })
const summarySchema = z.object({
  case: z.string(),
  revision: z.number(),
  attacks: z.array(
    z.object({
      id: z.string(),
      certainty: z.enum(['confirmed', 'possible', 'ruled-out']),
      records: z.number(),
      persons: z.number(),
      bounds,
      combinations: z.array(z.object({ items: z.array(kind), persons: z.number() })),
    }),
  ),
  persons: z.number(),
  bounds,
  inMaster: z.number(),
  masterPersons: z.number(),
  balance: z.object({ recordsIn: z.number(), recordsLedgered: z.number(), recordsRefused: z.number() }),
  review: z.object({ pairs: z.number() }),
})

const day = z.string().transform((text) => legalDay(text))
const texts = z.array(z.string()).default([])
const dueSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('date'), date: day, raw: day, tz: z.string(), rolled: z.boolean() }),
  z.object({ kind: z.literal('instant'), at: z.string(), tz: z.string().optional() }),
  z.object({ kind: z.literal('target'), amber: day, red: day, tz: z.string() }),
  z.object({ kind: z.literal('prompt'), text: z.string() }),
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('unknown'), why: z.string() }),
])
const dutiesSchema = z.object({
  at: z.string(),
  duties: z.array(
    z.object({
      rule: z.string(),
      regime: z.string(),
      act: z.string(),
      to: z.string(),
      whose: z.enum(['controller', 'processor', 'sub-processor']),
      force: z.enum(['must', 'should', 'may', 'unknown']),
      standing: z.enum(['law', 'guideline', 'policy', 'order', 'voluntary']),
      clockStart: z.string().nullable(),
      due: dueSchema,
      status: z.enum(['open', 'overdue', 'done', 'relieved', 'waiting']),
      because: texts,
      content: texts,
      cite: texts,
      notes: texts,
    }),
  ),
  notMet: z.array(z.object({ rule: z.string(), why: z.string() })).default([]),
  unknown: z.array(z.object({ rule: z.string(), needs: z.string() })).default([]),
})
const manifestSchema = z.object({
  inputs: z.array(z.object({ path: z.string(), sha256: z.string(), bytes: z.number() })).default([]),
  ledgerRoot: z.string().optional(),
  inputsRoot: z.string().optional(),
  /** The id of the output in the audit trail. */
  output: z.string().optional(),
  /** Absolute, or relative to the output. */
  caseFolder: z.string().optional(),
})
const progressSchema = z.object({ done: z.number(), total: z.number() })

export type Duties = z.infer<typeof dutiesSchema>
export type ShownDuty = Duties['duties'][number]
export type ShownDue = ShownDuty['due']

/** Everything small that an output folder says, read anew for each page: a run may replace it at any moment. */
export interface Output {
  readonly folder: string
  readonly caseFolder: string | null
  readonly summary: Summary
  readonly duties: Duties | null
  readonly manifest: z.infer<typeof manifestSchema> | null
  readonly caseFile: CaseFile | null
  /** Letters that are being made; the file is there until they have taken their place in the output. */
  readonly making: z.infer<typeof progressSchema> | null
  /** The moment as of which the figures and dates were worked out; null when nothing says. */
  readonly at: Instant | null
  /** IANA zone in which moments are shown. */
  readonly zone: string
}

/** Reads the output folder; null while it holds no summary. Throws when one of its files is of another shape. */
export async function readOutput(folder: string, caseFolder: string | null): Promise<Output | null> {
  const read = async <T>(name: string, schema: z.ZodType<T>): Promise<T | null> => {
    const text = await readFile(join(folder, name), 'utf8').catch(() => null)
    return text === null ? null : schema.parse(JSON.parse(text))
  }
  const [summary, duties, manifest, making] = await Promise.all([
    read('summary.json', summarySchema),
    read('duties.json', dutiesSchema),
    read('manifest.json', manifestSchema),
    read('notices-progress.json', progressSchema),
  ])
  if (summary === null) return null
  const stated = manifest?.caseFolder === undefined ? null : resolve(folder, manifest.caseFolder)
  const places = [caseFolder, stated, join(dirname(folder), 'case')]
  const found = await firstCaseFolder(places)
  const caseFile = await readCaseFile(found)
  const zoned = duties?.duties.flatMap((d) => ('tz' in d.due && d.due.tz ? [d.due.tz] : []))[0]
  return {
    folder,
    caseFolder: found,
    summary,
    duties,
    manifest,
    caseFile,
    making,
    at: duties ? instant(duties.at) : null,
    zone: caseFile?.country === 'JP' ? 'Asia/Tokyo' : (zoned ?? 'UTC'),
  }
}

async function firstCaseFolder(places: readonly (string | null)[]): Promise<string | null> {
  for (const place of places) if (place && (await isFile(join(place, 'case.yaml')))) return place
  return null
}

export const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (s) => s.isFile(),
    () => false,
  )

/** Files under one folder of the output, as sorted paths from that folder; none when the folder is not there. */
export async function filesUnder(folder: string, name: string): Promise<readonly string[]> {
  const found = await readdir(join(folder, name), { recursive: true, withFileTypes: true }).catch(() => [])
  return found
    .filter((f) => f.isFile())
    .map((f) => join(f.parentPath, f.name).slice(join(folder, name).length + 1))
    .sort()
}
