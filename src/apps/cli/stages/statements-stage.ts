import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type BookEntry,
  type CaseFile,
  type Contradiction,
  maySay,
  type PublicVersion,
  statementBook,
} from '#case/index.ts'
import { type Instant, isoIn } from '#kernel/instant.ts'
import type { Summary } from '#kernel/summary.ts'
import { type AttackName, maySayPage, saidWords } from '#report/index.ts'
import { inLanguage, languages } from '#texts/index.ts'

interface Stated {
  /** With the statements of the published versions. */
  readonly caseFile: CaseFile
  readonly versions: readonly PublicVersion[]
  readonly summary: Summary
  readonly found: readonly Contradiction[]
  readonly at: Instant
  readonly zone: string
  readonly folder: string
}

/** Writes the statement ledger, `statements.json`, and the page for lead and desk, `may-say.<lang>.html`. */
export async function statementsStage(of: Stated): Promise<void> {
  const { caseFile, versions, at, zone, folder, summary } = of
  const said = caseFile.statements.filter((s) => s.at <= at)
  const book = statementBook({ ...of, said })
  const may = maySay({ book, versions, at })
  const attackName: AttackName = (id, language) => {
    const title = caseFile.attacks.find((a) => a.id === id)?.title
    return inLanguage(title, language) || (language === 'ja' ? `攻撃${id}` : `attack ${id}`)
  }
  const id = (entry: BookEntry) => entry.statement.id
  const document = {
    at: isoIn(at, zone),
    revision: summary.revision,
    versions: versions.map((v) => ({ ...v, at: isoIn(v.at, zone), says: v.says.map((s) => s.id) })),
    entries: book.map(({ statement, version, saidAt, before, causes, standing }) => ({
      ...statement,
      at: isoIn(statement.at, zone),
      said: saidAt !== null,
      version,
      replaces: before?.id ?? null,
      causes,
      standing,
      words: { ja: saidWords(statement, 'ja', attackName), en: saidWords(statement, 'en', attackName) },
    })),
    maySay: {
      say: may.say.map(id),
      noLonger: may.noLonger.map((n) => ({ id: id(n.entry), instead: n.instead && id(n.instead) })),
      notYet: may.notYet.map(id),
      promises: may.promises.map(id),
      tasks: may.tasks.map((t) => ({ id: id(t.entry), kind: t.kind })),
    },
  }
  await writeFile(join(folder, 'statements.json'), `${JSON.stringify(document, null, 1)}\n`)
  for (const language of languages) {
    const title = inLanguage(caseFile.title, language) || caseFile.id
    const page = maySayPage({ may, title, revision: summary.revision, language, zone, attackName })
    await writeFile(join(folder, `may-say.${language}.html`), page)
  }
}
