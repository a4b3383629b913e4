import { readdir } from 'node:fs/promises'
import { basename } from 'node:path'

/**
 * Loads every definition in a folder, sorted by file name. The file name is the id, so a folder cannot hold two of one,
 * and nothing is registered by hand. `wanted` leaves the others unread. Throws when a file's default export does not carry its file name as `id`.
 */
export async function loadFolder<T extends { readonly id: string }>(
  folder: URL,
  wanted: (id: string) => boolean = () => true,
): Promise<readonly T[]> {
  const files = (await readdir(folder))
    .filter((f) => f.endsWith('.ts') && !f.endsWith('.test.ts') && wanted(basename(f, '.ts')))
    .sort()
  const found = await Promise.all(
    files.map(async (file) => {
      const { default: item } = (await import(new URL(file, folder).href)) as { default?: T }
      if (item?.id !== basename(file, '.ts')) throw new Error(`${file}: id is ${item?.id ?? 'missing'}`)
      return item
    }),
  )
  return Object.freeze(found)
}
