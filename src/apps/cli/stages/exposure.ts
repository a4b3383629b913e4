import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Grade } from '#case/index.ts'
import { globMatcher } from '#evidence/index.ts'
import type { ExposureBook, GradeRule } from '#ledger/index.ts'
import type { Source } from './sources.ts'

/** The grades of case.yaml as rules over files. */
export const gradeRules = (grades: readonly Grade[]): readonly GradeRule[] =>
  grades.map(({ attack, evidence, items, exposure, certainty }) => {
    const matcher = globMatcher(evidence)
    const isOf = (file: string) => evidence.length === 0 || matcher.file(file)
    return { attack, isOf, items, exposure, ...(certainty !== undefined && { certainty }) }
  })

/** Writes exposure.json: what each attack is taken to have reached, and each finding that says more, with its files. Gives it. */
export async function writeExposure(
  folder: string,
  of: {
    readonly attacks: ExposureBook['attacks']
    readonly grades: readonly Grade[]
    readonly sources: readonly Source[]
  },
): Promise<ExposureBook> {
  const rules = gradeRules(of.grades)
  const book: ExposureBook = {
    attacks: of.attacks.map(({ id, certainty, exposure }) => ({ id, certainty, exposure })),
    rules: of.grades.map(({ attack, items, exposure, because }, i) => ({
      attack,
      files: [
        ...new Set(
          of.sources.filter((s) => s.attack === attack && rules[i]?.isOf(s.entry.file)).map((s) => s.entry.file),
        ),
      ].sort(),
      items,
      exposure,
      because,
    })),
  }
  await writeFile(join(folder, 'exposure.json'), `${JSON.stringify(book, null, 1)}\n`)
  return book
}
