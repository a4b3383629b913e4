import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '#kernel/failure.ts'
import type { Instant } from '#kernel/instant.ts'
import { type FiledPaper, type Language, type LastFiled, readFiled } from '#report/index.ts'

/** Where filed papers lie in an output: `<form>.<lang>.<n>.json` and `.docx`. */
export const FILED = 'reports/filed'

const ORDER_PAPERS: readonly string[] = ['jp-order-plan', 'jp-order-monthly']

/** A filed paper by its name alone. */
export interface FiledName {
  readonly form: string
  readonly language: Language
  readonly number: number
  /** Path of the JSON in the output. */
  readonly path: string
}

/** The filed papers of an output, by form, language and number. */
export async function filedNames(out: string): Promise<readonly FiledName[]> {
  const names = (await readdir(join(out, FILED)).catch(() => [])).toSorted()
  return names
    .flatMap((name): FiledName[] => {
      const [, form, language, number] = /^([a-z0-9-]+)\.(ja|en)\.(\d+)\.json$/.exec(name) ?? []
      if (!form || (language !== 'ja' && language !== 'en')) return []
      return [{ form, language, number: Number(number), path: `${FILED}/${name}` }]
    })
    .toSorted((a, b) =>
      a.form === b.form && a.language === b.language ? a.number - b.number : a.path < b.path ? -1 : 1,
    )
}

/** Reads a filed paper. Throws a Failure when it is not as it was filed. */
export async function filedPaper(out: string, path: string): Promise<FiledPaper> {
  const read = readFiled(await readFile(join(out, path), 'utf8'))
  if (!read.ok)
    throw new Failure('failed', `${join(out, path)} ${read.why}: put the filed file back (todoke verify names each)`)
  return read.value
}

/** The last paper filed under an order by `at`, to which the next report is a difference; null when none is kept. */
export async function lastFiledOrderPaper(out: string, at: Instant): Promise<LastFiled | null> {
  const names = (await filedNames(out)).filter(({ form }) => ORDER_PAPERS.includes(form))
  let last: LastFiled | null = null
  for (const { path } of names) {
    const { facts } = await filedPaper(out, path)
    if (facts.at <= at && (last === null || facts.at >= last.at))
      last = { paper: path, at: facts.at, response: facts.response }
  }
  return last
}
