import { writeFile } from 'node:fs/promises'
import { ID_KIND_WORDS } from '#detect/index.ts'
import { csvLine } from '#kernel/csv.ts'
import { byCodeUnit } from '#kernel/order.ts'
import type { Refused } from '#kernel/refused.ts'
import type { SearchedPicture } from './searched-file.ts'

const HEAD = ['file', 'part', 'document', 'kind', 'sure', 'items', 'width', 'height', 'has-place', 'read-by', 'look']

interface Pictures {
  readonly source: { readonly entry: { readonly file: string } }
  readonly pictures: readonly SearchedPicture[]
  readonly refused: readonly Refused[]
}

/**
 * Writes `id-images.csv`, the list for a human to go through: every picture that seems to be an identity document, what
 * could be read off it, and every picture and scanned page that no program could read. Never a value.
 */
export async function writeIdImages(path: string, files: readonly Pictures[]): Promise<number> {
  const lines = files.flatMap(({ source, pictures, refused }) => {
    const { file } = source.entry
    const unread = new Map(refused.filter((r) => r.reason === 'no-text').map((r) => [r.part, r.advice]))
    const known = pictures.flatMap(({ part, kind, width, height, hasPlace, readBy, items }) => {
      const advice = unread.get(part)
      unread.delete(part)
      if (kind === null && advice === undefined) return []
      const words = kind === null ? '' : `${ID_KIND_WORDS[kind].ja} / ${ID_KIND_WORDS[kind].en}`
      const look = advice ?? 'compare what was read with the picture'
      const size = [String(width), String(height), hasPlace ? 'yes' : '', readBy]
      return [[file, part, words, kind ?? '', kind === null ? '' : 'possible', items.join('+'), ...size, look]]
    })
    return [...known, ...[...unread].map(([part, advice]) => [file, part, '', '', '', '', '', '', '', '', advice])]
  })
  lines.sort(([a = '', b = ''], [c = '', d = '']) => byCodeUnit(a, c) || byCodeUnit(b, d))
  await writeFile(path, [csvLine(HEAD), ...lines.map((line) => csvLine(line))].join(''))
  return lines.length
}
