import { appendFile, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { openCase } from '#case/index.ts'
import { Failure } from '#kernel/failure.ts'
import { instant } from '#kernel/instant.ts'
import type { Summary } from '#kernel/summary.ts'
import { openCaseFolder } from '../case-folder.ts'
import { command, type Io } from '../command.ts'
import { ISSUERS, issuerOf } from '../hand-over/issuer.ts'
import { type PackFrom, writeIssuerPack, writePrincipalPack } from '../hand-over/write-pack.ts'
import { readManifest } from '../manifest.ts'
import { readOption } from '../read-option.ts'
import { outputId, recoverOutput } from '../staging.ts'
import { openWorkspace } from '../workspace.ts'

const PASSPHRASE_LENGTH_MIN = 12

export default command({
  id: 'hand-over',
  summary: 'a pack for one principal with its own people only, or for an issuer with its own numbers only',
  usage: 'CASE --to DIR --as OFFICER [--principal ID | --issuer WHO] [--out DIR] [--at INSTANT]',
  options: {
    out: { type: 'string', value: 'DIR', about: 'the output of todoke run (default ./todoke-out/<case>)' },
    to: { type: 'string', value: 'DIR', about: 'where the pack goes: a new folder' },
    as: { type: 'string', value: 'OFFICER', about: 'who hands it over; it goes into the audit trail' },
    principal: {
      type: 'string',
      value: 'ID',
      about: 'a principal of case.yaml; with TODOKE_PASSPHRASE also its contacts',
    },
    issuer: { type: 'string', value: 'WHO', about: `${ISSUERS}; the passphrase is read from TODOKE_PASSPHRASE` },
    at: {
      type: 'string',
      value: 'INSTANT',
      about: 'the duties of the principal’s pack as seen at this moment (default now)',
    },
  },
  async run({ positionals: [casePath = ''], options }, io) {
    const { folder, caseFile, mapping } = await openCaseFolder(casePath, io.cwd)
    const out = resolve(io.cwd, options.out ?? `todoke-out/${caseFile.id}`)
    await recoverOutput(out)
    const [output, manifest] = [outputId(out), await readManifest(out).catch(() => null)]
    if (output === null || manifest === null)
      throw new Failure('input', `${out} holds no output: make it with todoke run, or give its --out`)
    const [to, officer] = [options.to, options.as?.trim()]
    if (to === undefined || !officer) throw new Failure('usage', 'give --to DIR and --as OFFICER')
    if ((options.principal === undefined) === (options.issuer === undefined))
      throw new Failure('usage', 'give either --principal ID or --issuer WHO')
    const { key, database } = await openWorkspace(io)
    const { revision }: Summary = JSON.parse(await readFile(join(out, 'summary.json'), 'utf8'))
    const at = options.at === undefined ? io.now() : readOption('--at', options.at, instant)
    const { progress, signal } = io
    const place = resolve(io.cwd, to)
    const from = {
      caseFolder: folder,
      caseFile,
      mapping,
      out,
      manifest,
      revision,
      to: place,
      at,
      key,
      progress,
      signal,
    }
    const [what, count] = await packed(options, from, io)
    const log = await openCase(database, { case: caseFile.id, output }, io.now())
    const trail = join(out, 'audit.jsonl')
    const before = await readFile(trail, 'utf8')
    await log.audit({ at: io.now(), actor: officer, action: 'hand-over', object: what, reason: `${count} in the pack` })
    await appendFile(trail, (await log.exportAudit()).slice(before.length))
    io.say(`${what}: ${count} in ${place}`)
    io.result({ out, to: place, what, count })
    return 0
  },
})

async function packed(
  options: { readonly principal: string | undefined; readonly issuer: string | undefined },
  from: PackFrom,
  io: Io,
): Promise<readonly [what: string, count: number]> {
  if (options.principal !== undefined) {
    const principal = from.caseFile.principals.find((p) => p.id === options.principal)
    if (!principal) {
      const known = from.caseFile.principals.map((p) => p.id).join(', ') || 'none'
      throw new Failure('input', `no principal ${options.principal} in case.yaml: there are ${known}`)
    }
    const given = io.env['TODOKE_PASSPHRASE'] === undefined ? null : passphraseOf(io)
    if (given === null) io.say('Without contacts: set TODOKE_PASSPHRASE to hand them over as well, locked.')
    return [`principal ${principal.id}`, await writePrincipalPack(principal, given, from)]
  }
  const issuer = issuerOf(options.issuer ?? '')
  if (!issuer) throw new Failure('usage', `--issuer ${options.issuer}: give one of ${ISSUERS}`)
  return [`issuer ${issuer.id}`, await writeIssuerPack(issuer, passphraseOf(io), from)]
}

function passphraseOf(io: Io): string {
  const passphrase = io.env['TODOKE_PASSPHRASE'] ?? ''
  if (passphrase.length >= PASSPHRASE_LENGTH_MIN) return passphrase
  throw new Failure(
    'usage',
    `set TODOKE_PASSPHRASE to ${PASSPHRASE_LENGTH_MIN} letters or more; send it another way than the pack`,
  )
}
