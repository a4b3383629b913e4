import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadFolder } from '#kernel/load-folder.ts'
import { boardPage, combinationsXlsx, type Form, formDocx } from '#report/index.ts'
import { lastFiledOrderPaper } from '../filed-papers.ts'
import { setPages } from '../typesetting.ts'
import { type Reporting, reportFacts } from './report-facts.ts'

const FORMS = new URL('../../../report/forms/', import.meta.url)

/** Every form there is, by id. */
export const allForms = (): Promise<readonly Form[]> => loadFolder<Form>(FORMS)

/** Writes `reports/<form>.<lang>.docx` and `.json`, `combinations.xlsx` and `summary.pdf`. */
export async function reportsStage(
  of: Omit<Reporting, 'language' | 'lastFiled'> & { readonly folder: string; readonly ledgerRoot: string },
): Promise<number> {
  const { folder, at, summary } = of
  await mkdir(join(folder, 'reports'), { recursive: true })
  const lastFiled = await lastFiledOrderPaper(folder, at)
  let papers = 0
  for (const form of await allForms())
    for (const language of form.languages) {
      const facts = reportFacts({ ...of, language, lastFiled })
      if (!form.applies(facts)) continue
      const filled = form.fill(facts, language)
      const path = join(folder, 'reports', `${form.id}.${language}`)
      await writeFile(`${path}.docx`, await formDocx(filled, at))
      await writeFile(`${path}.json`, `${JSON.stringify(filled, null, 1)}\n`)
      papers++
    }
  await writeFile(join(folder, 'combinations.xlsx'), await combinationsXlsx(summary, at))
  await setBoardPage(
    join(folder, 'summary.pdf'),
    boardPage(reportFacts({ ...of, language: 'ja', lastFiled }), of.ledgerRoot),
  )
  return papers
}

async function setBoardPage(target: string, data: unknown): Promise<void> {
  const [page] = await setPages([{ template: 'board-page', data }]).catch(() => [])
  if (!page) throw new Error('summary.pdf could not be set; run again, or leave reports out with --only')
  await writeFile(target, page)
}
