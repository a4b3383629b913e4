import { createReadStream, existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import {
  type Compared,
  type Contradiction,
  contradictions,
  type PaperToRead,
  readPage,
  readPaper,
  type ToldDocument,
  type ToldPeople,
} from '#case/index.ts'
import { isDataKind } from '#kernel/data-kinds.ts'
import { isoIn } from '#kernel/instant.ts'
import type { DutiesAnswer } from '#law/index.ts'

/** Holds everything in an output against everything else and writes `contradictions.json`. Gives what differs. */
export async function contradictionsStage(
  of: Omit<Compared, 'duties' | 'documents' | 'notices'> & { readonly folder: string },
): Promise<readonly Contradiction[]> {
  const { folder } = of
  const text = await readFile(join(folder, 'duties.json'), 'utf8').catch(() => null)
  const duties = text === null ? null : (JSON.parse(text) as DutiesAnswer)
  const documents = [...(await papers(folder)), ...(await pages(folder))]
  const found = contradictions({
    ...of,
    duties,
    documents,
    notices: await toldPeople(join(folder, 'notices/index.csv')),
  })
  const document = { at: isoIn(of.at, of.zone), contradictions: found }
  await writeFile(join(folder, 'contradictions.json'), `${JSON.stringify(document, null, 1)}\n`)
  return found
}

/** The names under a folder of the output, sorted; none when the stage that makes it was not run. */
const below = async (folder: string, path: string): Promise<readonly string[]> =>
  (await readdir(join(folder, path), { recursive: true }).catch(() => [])).map((name) => `${path}/${name}`).toSorted()

async function papers(folder: string): Promise<readonly ToldDocument[]> {
  const names = (await below(folder, 'reports')).filter((name) => name.endsWith('.json'))
  const read = await Promise.all(
    names.map(async (name) => [name, JSON.parse(await readFile(join(folder, name), 'utf8'))] as const),
  )
  return read.flatMap(([name, document]) => {
    // A filed version holds its paper beside the facts it was made from.
    const paper = [document, document?.form].find(isPaper)
    return paper ? [readPaper(name, paper)] : []
  })
}

/** Beside the papers other documents may lie, which are not read as papers. */
const isPaper = (document: Partial<PaperToRead> | null | undefined): document is PaperToRead =>
  typeof document?.form === 'string' && Array.isArray(document.sections) && Array.isArray(document.tables)

/** Of the public notices the newest alone: what earlier ones said is in the statements, with what replaced it. */
async function pages(folder: string): Promise<readonly ToldDocument[]> {
  const all = (await below(folder, 'public')).filter((name) => /\/(ja|en)\/index\.html$/.test(name))
  const newest = all.at(-1)?.split('/')[1]
  const names = all.filter((name) => name.split('/')[1] === newest)
  return Promise.all(names.map(async (name) => readPage(name, await readFile(join(folder, name), 'utf8'))))
}

/** Who is told what, as the index of the notices has it; empty when no notices were composed. */
async function toldPeople(path: string): Promise<readonly ToldPeople[]> {
  if (!existsSync(path)) return []
  const persons = new Map<string, Set<string>>()
  const lines = createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })
  let head: readonly string[] | null = null
  for await (const line of lines) {
    const cells = line.split(',')
    if (head === null) {
      head = cells
      continue
    }
    // Tokens, ids and item codes hold no comma, so the columns before the first file name can be split as they are.
    const [person = '', attacks = '', items = ''] = ['person', 'attacks', 'items'].map(
      (n) => cells[head?.indexOf(n) ?? -1],
    )
    const alike = `${attacks} ${items}`
    persons.set(alike, (persons.get(alike) ?? new Set()).add(person))
  }
  return [...persons].map(([alike, { size }]) => {
    const [attacks = '', items = ''] = alike.split(' ')
    return { attacks: attacks.split('+'), items: items.split('+').filter(isDataKind), persons: size }
  })
}
