import { readdir, rm, rmdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { countOutputRows, wipeOutputRows } from '#case/index.ts'
import { Failure } from '#kernel/failure.ts'
import { type Database, destroySealedKey, isInitialised, openDatabase, storePlaces } from '#store/index.ts'
import { command, type Io } from '../command.ts'
import { removeOutput } from '../staging.ts'
import { planWipe, type WipePlan } from '../wipe-plan.ts'

export default command({
  id: 'wipe',
  summary: 'remove an output or the demo with its keys and database rows',
  usage: 'OUT|DIR [--yes]',
  options: { yes: { type: 'boolean', about: 'do not ask' } },
  async run({ positionals, options }, io) {
    const folder = resolve(io.cwd, positionals[0] ?? '.')
    const plan = await planWipe(folder)
    const database = await knownDatabase(plan, io)
    io.cleanup(() => database?.close())
    const rows = await countRows(plan, database)
    const goes = { folder, files: plan.files, bytes: plan.bytes, rows }
    for (const each of [...plan.outputs.map((output) => output.folder), ...plan.folders]) io.say(`  ${each}`)
    io.say(
      `${plan.files} files, ${plan.bytes} bytes and ${rows} database rows go, and the keys of what is sealed in them.`,
    )
    if (!options.yes) await agreed(io)
    await wipe(plan, database, io)
    if (plan.folders.length > 0) await rmdir(folder)
    io.say('Removed. Copies and backups made before are not reached.')
    io.result({ removed: true, ...goes })
    return 0
  },
})

async function agreed(io: Io): Promise<void> {
  if (!io.interactive) throw new Failure('usage', 'nothing was removed: add --yes if all this shall go')
  if (!/^(y|yes|はい)$/i.test(await io.ask('Remove all this for good? (yes/no) ')))
    throw new Failure('usage', 'nothing was removed')
}

/** Contacts, kept readings and sealed copies of evidence: each has a key of its own in its head. */
async function sealedIn(folder: string): Promise<readonly string[]> {
  const files = await readdir(folder, { recursive: true }).catch(() => [])
  return files.filter((file) => file.endsWith('.sealed')).map((file) => join(folder, file))
}

/** The database, unless there never was one: a wipe does not set one up. */
async function knownDatabase(plan: WipePlan, io: Io): Promise<Database | null> {
  const { database } = storePlaces({ env: io.env, home: io.home, uid: process.getuid?.() ?? -1 })
  const there = database.url !== undefined || (await isInitialised(database.embedded))
  return there && plan.outputs.some((output) => output.id) ? openDatabase(database) : null
}

async function countRows(plan: WipePlan, database: Database | null): Promise<number> {
  let rows = 0
  for (const { id } of plan.outputs) if (id && database) rows += await countOutputRows(database, id)
  return rows
}

/** Rows first, keys next, files last: a wipe that is stopped can be run again and finds what is left. */
async function wipe(plan: WipePlan, database: Database | null, io: Io): Promise<void> {
  for (const { folder, id } of plan.outputs) {
    io.signal.throwIfAborted()
    if (id && database) await wipeOutputRows(database, id)
    for (const sealed of await sealedIn(folder)) await destroySealedKey(sealed)
    await removeOutput(folder)
  }
  for (const folder of plan.folders) await rm(folder, { recursive: true, force: true })
}
