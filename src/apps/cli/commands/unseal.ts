import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { openCase } from '#case/index.ts'
import { Failure } from '#kernel/failure.ts'
import { caseId } from '#kernel/ids.ts'
import { openSealedStream } from '#store/index.ts'
import { command, type OptionSpecs } from '../command.ts'
import { readReceipts } from '../stages/receipt.ts'
import { sealedCopyOf, sealSettings } from '../stages/seal-evidence.ts'
import { isOutput, outputId, recoverOutput } from '../staging.ts'
import { openWorkspace } from '../workspace.ts'

const options = {
  to: { type: 'string', value: 'FILE', about: 'where the plain copy goes; it must not exist' },
  as: { type: 'string', value: 'OFFICER', about: 'who asks' },
  because: { type: 'string', value: 'REASON', about: 'why; it goes into the audit trail before the copy is opened' },
} as const satisfies OptionSpecs

export default command({
  id: 'unseal',
  summary: 'gives a plain copy of evidence that a run sealed (seal-evidence: true in case.yaml)',
  usage: 'OUT PATH --to FILE --as OFFICER --because REASON',
  options,
  async run({ positionals: [outPath = '', path = ''], options: wish }, io) {
    const { to, as: officer, because } = wish
    if (path === '' || !to || !officer || !because)
      throw new Failure('usage', 'unseal needs OUT, the PATH of the evidence, --to, --as and --because')
    const out = resolve(io.cwd, outPath)
    await recoverOutput(out)
    if (!isOutput(out)) throw new Failure('input', `${out} holds no output: give the folder that todoke run wrote`)
    const receipts = await readReceipts(out)
    const receipt = receipts.findLast(({ signed }) => signed.document.files.some((file) => file.path === path))
    const file = receipt?.signed.document.files.find((one) => one.path === path)
    const sealed = file && sealedCopyOf(out, file.sha256)
    if (!receipt || !file || !sealed || !existsSync(sealed))
      throw new Failure(
        'input',
        `no sealed copy of ${path}: name it as the receipts do, and see seal-evidence in case.yaml`,
      )
    const { database, key } = await openWorkspace(io)
    const id = caseId(receipt.signed.document.case)
    const log = await openCase(database, { case: id, output: outputId(out) ?? '' }, io.now())
    const object = `${path} ${file.sha256}`
    await log.audit({ at: io.now(), actor: officer, action: 'unseal', object, reason: because })
    const target = resolve(io.cwd, to)
    const sha256 = await copyPlain(openSealedStream(sealSettings({ key, caseId: id }, sealed)), target)
    if (sha256 !== file.sha256) {
      await rm(target, { force: true })
      throw new Failure('failed', `the sealed copy of ${path} holds other bytes than its receipt: use another copy`)
    }
    io.say(`${basename(target)}: ${file.bytes} bytes, SHA-256 ${sha256}`)
    io.result({ path, to: target, sha256, bytes: file.bytes })
    return 0
  },
})

/** Writes the pieces into a new file and gives its SHA-256; nothing stays when a piece does not open. */
async function copyPlain(pieces: AsyncIterable<Uint8Array>, target: string): Promise<string> {
  const hash = createHash('sha256')
  const file = await open(target, 'wx', 0o600)
  try {
    for await (const piece of pieces) {
      hash.update(piece)
      await file.write(piece)
    }
  } catch (error) {
    await rm(target, { force: true })
    throw error
  } finally {
    await file.close()
  }
  return hash.digest('hex')
}
