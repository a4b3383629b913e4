import { createHash } from 'node:crypto'
import { copyFile, mkdir, open, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { z } from 'zod'
import type { Answer, Channel, LookedUp } from './channel.ts'

/** A print file as it is handed over: how many letters it holds, one a page. */
export interface PrintFile {
  readonly letters: number
  readonly sha256: string
}

export interface PrintShopSettings {
  /** The print shop's folder: `jobs/` for us to fill, `receipts/` for them. A job stays until its receipt is there. */
  readonly folder: string
  /** OUT, from which the print files are taken. */
  readonly out: string
  /** By path relative to OUT. */
  readonly files: ReadonlyMap<string, PrintFile>
}

/** What the print shop confirms about one job. */
const receiptShape = z.object({
  file: z.string(),
  sha256: z.string(),
  letters: z.int(),
  id: z.string().max(80).default(''),
})

/**
 * Hands whole print files to a print shop through a folder, each with its count sheet. The shop's receipt, a JSON file in
 * `receipts/` with `file`, `sha256` and `letters`, is the acceptance of every letter in the file; until it is there, and where
 * its counts differ, the letters stay open.
 */
export function openPrintShop({ folder, out, files }: PrintShopSettings): Channel {
  const handed = new Map<string, Promise<Answer>>()
  return {
    id: 'print-shop',
    takes: 'letter',
    keyLifeMs: 0,
    acceptanceDelayMsMax: 0,
    handOver(parcel) {
      const file = parcel.kind === 'letter' ? files.get(parcel.file) : undefined
      if (parcel.kind !== 'letter' || !file) return Promise.resolve({ kind: 'refused', code: 'no print file' })
      const under = handed.get(parcel.file) ?? handJob({ folder, out, path: parcel.file, file })
      handed.set(parcel.file, under)
      return under
    },
    async lookUp({ file }): Promise<LookedUp> {
      const expected = files.get(file)
      if (!expected) return { kind: 'noAnswer' }
      const receipt = await receiptFor(folder, file)
      if (!receipt)
        return (await isThere(join(folder, 'jobs', `${basename(file)}.json`))) ? { kind: 'pending' } : { kind: 'never' }
      const agrees = receipt.sha256 === expected.sha256 && receipt.letters === expected.letters
      return agrees ? { kind: 'accepted', receipt: receipt.id || basename(file) } : { kind: 'noAnswer' }
    },
    async close() {},
  }
}

/** The same job twice is one job: the names are the same, and the shop prints by the count sheet, which comes last. */
async function handJob(of: {
  readonly folder: string
  readonly out: string
  readonly path: string
  readonly file: PrintFile
}): Promise<Answer> {
  const { folder, out, path, file } = of
  const target = join(folder, 'jobs', basename(path))
  try {
    await mkdir(join(folder, 'jobs'), { recursive: true, mode: 0o700 })
    await mkdir(join(folder, 'receipts'), { recursive: true, mode: 0o700 })
    await copyFile(join(out, path), `${target}.part`)
    const bytes = await readFile(`${target}.part`)
    if (createHash('sha256').update(bytes).digest('hex') !== file.sha256)
      return { kind: 'closed', code: 'the copy is not the file' }
    await flushed(`${target}.part`)
    await rename(`${target}.part`, target)
    const sheet = { file: basename(path), sha256: file.sha256, letters: file.letters }
    await writeFile(`${target}.json.part`, `${JSON.stringify(sheet, null, 1)}\n`)
    await flushed(`${target}.json.part`)
    await rename(`${target}.json.part`, `${target}.json`)
    return { kind: 'pending' }
  } catch (error) {
    return { kind: 'closed', code: error instanceof Error && 'code' in error ? String(error.code) : 'folder' }
  }
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

async function flushed(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** The last receipt, by name, that speaks of a file. */
async function receiptFor(folder: string, file: string): Promise<z.infer<typeof receiptShape> | null> {
  const names = (await readdir(join(folder, 'receipts')).catch(() => []))
    .filter((name) => name.endsWith('.json'))
    .sort()
  let found: z.infer<typeof receiptShape> | null = null
  for (const name of names) {
    const read = receiptShape.safeParse(parsed(await readFile(join(folder, 'receipts', name), 'utf8')))
    if (read.success && basename(read.data.file) === basename(file)) found = read.data
  }
  return found
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
