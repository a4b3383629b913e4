import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { IntakeCopy } from '#evidence/index.ts'
import type { CaseId } from '#kernel/ids.ts'
import type { WorkspaceKey } from '#kernel/keyed-tokens.ts'
import { SealedStream } from '#store/index.ts'
import { CUSTODY } from './receipt-shape.ts'

/** Where sealed copies go and what they are bound to. */
export interface Sealing {
  /** The output in the making. */
  readonly folder: string
  readonly key: WorkspaceKey
  readonly caseId: CaseId
}

const PURPOSE = 'evidence'

/** The place of the sealed copy of some bytes; each content is kept once, whatever it is called. */
export const sealedCopyOf = (out: string, sha256: string): string => join(out, CUSTODY, 'sealed', `${sha256}.sealed`)

export const sealSettings = ({ key, caseId }: Omit<Sealing, 'folder'>, path: string) => ({
  path,
  key,
  caseId,
  purpose: PURPOSE,
})

/** Takes a copy in the pass in which a file is hashed; it gets its name when the hash is known, or is dropped. */
export async function beginCopy(
  sealing: Sealing,
): Promise<IntakeCopy & { keep(sha256: string | null): Promise<void> }> {
  await mkdir(join(sealing.folder, CUSTODY, 'sealed'), { recursive: true })
  const draft = sealedCopyOf(sealing.folder, `draft-${randomBytes(6).toString('hex')}`)
  const stream = await SealedStream.create(sealSettings(sealing, draft))
  return {
    write: (piece) => stream.write(piece),
    async keep(sha256) {
      const target = sha256 === null ? null : sealedCopyOf(sealing.folder, sha256)
      if (target === null || existsSync(target)) {
        await stream.abandon()
        await rm(draft, { force: true })
        return
      }
      await stream.finish()
      await rename(draft, target)
    },
  }
}
