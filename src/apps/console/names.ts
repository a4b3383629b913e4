import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { caseId, type PersonToken } from '#kernel/ids.ts'
import type { WorkspaceKey } from '#kernel/keyed-tokens.ts'
import { type KeySettings, openSealedFile, openWorkspaceKey, readKeyFile, type SealedReader } from '#store/index.ts'

/** Names of people, opened one by one from the sealed contacts; what is shown of them is masked by the page. */
export interface Names {
  /** The name, or an empty text when none is known or the key is not there. */
  of(person: PersonToken): Promise<string>
  close(): Promise<void>
}

export interface NameSettings {
  readonly folder: string
  /** Null: no key on this machine, so no names. */
  readonly key: WorkspaceKey | null
  /** The case of the output, which the seal is bound to; null while there is no output. */
  readonly caseOf: () => Promise<string | null>
}

const contact = z.object({ name: z.string() })

/** The key from TODOKE_KEY or the key file; null when there is none, since the console makes no key. */
export const keyOf = async (settings: KeySettings): Promise<WorkspaceKey | null> =>
  settings.hex ? openWorkspaceKey(settings) : readKeyFile(settings.folder)

/** Opens names on demand. The file is opened again whenever a run has replaced it. */
export function openNames({ folder, key, caseOf }: NameSettings): Names {
  const path = join(folder, 'contacts.sealed')
  let open: { readonly mark: string; readonly reader: SealedReader<{ name: string }> } | null = null
  let last: Promise<unknown> = Promise.resolve()

  async function current(): Promise<SealedReader<{ name: string }> | null> {
    const file = await stat(path).catch(() => null)
    const mark = file ? `${file.ino} ${file.mtimeMs} ${file.size}` : ''
    if (open?.mark === mark) return open.reader
    await open?.reader.close()
    open = null
    const id = file && key ? await caseOf() : null
    if (id === null || key === null) return null
    const settings = { path, key, purpose: 'contacts', caseId: caseId(id) }
    const reader = await openSealedFile(settings, (value) => contact.parse(value)).catch(() => null)
    // Sealed under another key: the console then works without names.
    if (reader) open = { mark, reader }
    return reader
  }

  return {
    of: (person) => {
      const turn = last.then(async () => (await (await current())?.get(person))?.name ?? '')
      last = turn.catch(() => undefined)
      return turn
    },
    close: async () => {
      await last
      await open?.reader.close()
    },
  }
}
