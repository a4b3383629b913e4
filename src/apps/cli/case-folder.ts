import { readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type CaseFile, readCase, readMapping, readProposal, type TableMapping } from '#case/index.ts'
import type { OwnRecognizer } from '#detect/index.ts'
import { Failure } from '#kernel/failure.ts'
import { type HashedFile, hashFile } from './manifest.ts'
import { readOwnRecognizers } from './own-recognizers.ts'

/** A case folder that could be understood. */
export interface CaseFolder {
  readonly folder: string
  readonly caseFile: CaseFile
  /** What somebody decided about columns; empty without a mapping.yaml. */
  readonly mapping: readonly TableMapping[]
  /** Recognizers that somebody wrote for the case; none without a folder `recognizers`. */
  readonly own: readonly OwnRecognizer[]
}

const BYTES_MAX = 4 << 20

/** Reads case.yaml and mapping.yaml of a case folder. Throws a Failure that names file, line, key and remedy. */
export async function openCaseFolder(path: string, cwd: string): Promise<CaseFolder> {
  const folder = resolve(cwd, path)
  if (!(await stat(folder).catch(() => null))?.isDirectory())
    throw new Failure('input', `${folder} is no folder: give a case folder, or make one with todoke new ${path}`)
  const caseText = await textOf(join(folder, 'case.yaml'))
  if (caseText === null)
    throw new Failure('input', `${folder} holds no case.yaml: todoke new DIR writes a case folder with comments`)
  const read = readCase(caseText)
  if (!read.ok) throw new Failure('input', read.why)
  const mappingText = await textOf(join(folder, 'mapping.yaml'))
  const mapping = mappingText === null ? null : readMapping(mappingText)
  if (mapping && !mapping.ok) throw new Failure('input', mapping.why)
  const own = await readOwnRecognizers(join(folder, 'recognizers'))
  return { folder, caseFile: await withWeights(read.value, folder), mapping: mapping?.value ?? [], own }
}

/** Reads the proposal of weights that a case has adopted. */
async function withWeights(caseFile: CaseFile, folder: string): Promise<CaseFile> {
  const { weights } = caseFile
  if (weights === null) return caseFile
  const text = await textOf(join(folder, weights.file))
  if (text === null)
    throw new Failure('input', `${folder} holds no ${weights.file}, the weights that case.yaml has adopted`)
  const changes = readProposal(text, weights.file)
  if (!changes.ok) throw new Failure('input', changes.why)
  return { ...caseFile, weights: { ...weights, changes: changes.value } }
}

async function textOf(path: string): Promise<string | null> {
  const found = await stat(path).catch(() => null)
  if (!found) return null
  if (!found.isFile() || found.size > BYTES_MAX) throw new Failure('input', `${path} is no text file of a few pages`)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))
  } catch (error) {
    if (error instanceof TypeError) throw new Failure('input', `${path} is not UTF-8: save it as UTF-8 and run again`)
    throw error
  }
}

/** What somebody wrote for the case and a run went by, hashed: case.yaml, mapping.yaml, the recognizers, the weights. */
export async function papersOf(run: {
  readonly caseFolder: string
  readonly own: readonly OwnRecognizer[]
  readonly caseFile: CaseFile
}): Promise<readonly HashedFile[]> {
  const found: HashedFile[] = []
  for (const path of new Set([
    'case.yaml',
    'mapping.yaml',
    ...run.own.map((r) => r.file),
    run.caseFile.weights?.file ?? 'case.yaml',
  ])) {
    const hashed = await hashFile(join(run.caseFolder, path)).catch(() => null)
    if (hashed) found.push({ path, ...hashed })
  }
  return found
}
