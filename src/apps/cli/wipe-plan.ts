import { existsSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { Failure } from '#kernel/failure.ts'
import { foreignEntries, isOutput, outputId, workFolderOf } from './staging.ts'

/** What a wipe would remove. */
export interface WipePlan {
  /** Outputs, removed with their keys and database rows. */
  readonly outputs: readonly { readonly folder: string; readonly id: string | null }[]
  /** Other folders of a demo. */
  readonly folders: readonly string[]
  readonly files: number
  readonly bytes: number
}

const markerSchema = z.object({
  made: z.literal('todoke demo'),
  state: z.enum(['writing', 'done']),
  files: z.array(z.object({ path: z.string() })),
})

/** Finds out what a folder is and what would go. Throws a Failure when it holds anything that is not ours. */
export async function planWipe(folder: string): Promise<WipePlan> {
  if (isOutput(folder)) {
    refuseForeign(folder)
    return counted([{ folder, id: outputId(folder) }], [])
  }
  if (await isDemo(folder)) return planDemo(folder)
  if (existsSync(workFolderOf(folder)) && !existsSync(folder)) return counted([{ folder, id: null }], [])
  if (!existsSync(folder)) throw new Failure('input', `${folder} is not there`)
  const hint = existsSync(join(folder, 'case.yaml'))
    ? ': it is a case folder, and evidence is never removed by a command'
    : ''
  throw new Failure('input', `${folder} is neither an output nor a demo of Todoke${hint}; nothing was removed`)
}

function refuseForeign(out: string): void {
  const [first] = foreignEntries(out)
  if (first !== undefined)
    throw new Failure('input', `${join(out, first)} is not Todoke's: move it away first; nothing was removed`)
}

const readMarker = async (folder: string) => {
  const text = await readFile(join(folder, 'truth', 'replay.json'), 'utf8').catch(() => null)
  if (text === null) return null
  try {
    return markerSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}

const isDemo = async (folder: string): Promise<boolean> => (await readMarker(folder)) !== null

/** DIR/case, DIR/truth and DIR/out; anything else in DIR, or in the case, is somebody's own. */
async function planDemo(folder: string): Promise<WipePlan> {
  const marker = await readMarker(folder)
  const out = join(folder, 'out')
  const expected = new Set(['case', 'truth', 'out', workFolderOf(out).slice(folder.length + 1)])
  const foreign = (await readdir(folder)).find((entry) => !expected.has(entry))
  if (foreign !== undefined)
    throw new Failure('input', `${join(folder, foreign)} is not Todoke's: move it away first; nothing was removed`)
  if (marker?.state === 'done') {
    const written = new Set(marker.files.map((file) => resolve(folder, 'case', file.path)))
    const added = (await filesIn(join(folder, 'case'))).find((file) => !written.has(file))
    if (added) throw new Failure('input', `${added} was added to the demo: move it away first; nothing was removed`)
  }
  if (existsSync(out) && !isOutput(out) && (await readdir(out)).length > 0)
    throw new Failure('input', `${out} is no output of Todoke: move it away first; nothing was removed`)
  if (isOutput(out)) refuseForeign(out)
  const outputs = existsSync(out) || existsSync(workFolderOf(out)) ? [{ folder: out, id: outputId(out) }] : []
  return counted(outputs, [join(folder, 'case'), join(folder, 'truth')])
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name))
}

async function counted(outputs: WipePlan['outputs'], folders: readonly string[]): Promise<WipePlan> {
  let [files, bytes] = [0, 0]
  for (const folder of [...outputs.flatMap((o) => [o.folder, workFolderOf(o.folder)]), ...folders])
    for (const file of await filesIn(folder)) {
      files++
      bytes += (await stat(file).catch(() => null))?.size ?? 0
    }
  return { outputs, folders, files, bytes }
}
