import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { grouped } from '#kernel/grouped.ts'
import { isoIn } from '#kernel/instant.ts'
import {
  codeOf,
  countLines,
  countSheetCsv,
  type PackedFile,
  packIndex,
  printedCode,
  writePrintPack,
} from '#notice/index.ts'
import { hashFile } from './manifest.ts'
import { batchToPost, freshTarget, type PostBatch, type PostWish } from './post-batch.ts'
import { setPages } from './typesetting.ts'

export interface PackMade {
  readonly path: string
  readonly sha256: string
  readonly files: number
  readonly letters: number
  readonly pages: number
  readonly sheets: number
  /** Kept nowhere. */
  readonly passphrase: string
}

/** Writes the print shop's archive of a batch, and says in the audit trail who handed over what. */
export async function exportPack(wish: PostWish): Promise<PackMade> {
  const { of, batch, officer, why } = wish
  const found = await batchToPost(wish)
  const target = freshTarget(wish)
  const files = packedFiles(found)
  const lines = countLines(files)
  const total = (of: (line: (typeof lines)[number]) => number) => lines.reduce((sum, line) => sum + of(line), 0)
  const totals = {
    files: files.length,
    letters: total((l) => l.letters),
    pages: total((l) => l.pages),
    sheets: total((l) => l.sheets),
  }
  const passphrase = printedCode(codeOf(randomBytes(13)))
  const { ja, en } = of.caseFile.facts.organisation.name ?? {}
  const sheet = await countSheet({
    firm: ja ?? en ?? '',
    case: of.caseFile.id,
    batch,
    made: isoIn(wish.now(), of.zone).slice(0, 16).replace('T', ' '),
    specimen: found.specimen,
    totals: Object.fromEntries(Object.entries(totals).map(([name, n]) => [name, grouped(n)])),
    lines: lines.map((l) => ({
      ...l,
      letters: grouped(l.letters),
      pages: grouped(l.pages),
      sheets: grouped(l.sheets),
    })),
  })
  await writePrintPack({
    target,
    pathOf: (file) => join(of.out, file),
    files,
    documents: {
      'count-sheet.pdf': sheet,
      'count-sheet.csv': countSheetCsv(lines),
      'index.csv': [...packIndex(files)].join(''),
      SHA256SUMS: lines.map((l) => `${l.sha256}  letters/${l.file}\n`).join(''),
    },
    passphrase,
  })
  const { sha256 } = await hashFile(target)
  await of.log.audit({
    at: wish.now(),
    actor: officer,
    action: 'post',
    object: `print pack of batch ${batch}, ${totals.letters} letters, sha256 ${sha256}`,
    reason: why,
  })
  await of.writeAudit()
  return { path: target, sha256, ...totals, passphrase }
}

/** The print files of a batch with their letters, in the order of the index. */
function packedFiles({ rows }: PostBatch): readonly PackedFile[] {
  const letters = rows.filter(({ cells }) => cells['route'] === 'letter' && cells['file'] && !cells['held'])
  return [...Map.groupBy(letters, ({ cells }) => cells['file'] ?? '')].map(([path, own]) => ({
    path,
    sha256: own[0]?.fileSha256 ?? '',
    letters: own.map(({ cells }) => ({
      file: path,
      page: Number(cells['page']),
      pages: Number(cells['pages']),
      reference: cells['reference'] ?? '',
    })),
  }))
}

async function countSheet(data: unknown): Promise<Uint8Array> {
  const [sheet] = await setPages([{ template: 'count-sheet', data }]).catch(() => [])
  if (!sheet) throw new Error('the count sheet could not be set; run again')
  return sheet
}
