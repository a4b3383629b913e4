import { resolve } from 'node:path'
import { Failure } from '#kernel/failure.ts'
import { instant } from '#kernel/instant.ts'
import type { Language, Later } from '#report/index.ts'
import { openCaseFolder } from '../case-folder.ts'
import { casePapers } from '../case-papers.ts'
import { command, type ExitCode, type Io } from '../command.ts'
import { type FilingWish, filePaper } from '../file-paper.ts'
import { filedNames } from '../filed-papers.ts'
import { readOption } from '../read-option.ts'
import { filedLines, listedPaper, paperLines } from '../report-page.ts'
import { isOutput, recoverOutput } from '../staging.ts'
import { VERSION } from '../version.ts'
import { openWorkspace } from '../workspace.ts'

function excuse(text: string): Later {
  const [field = '', ...why] = text.split('=')
  if (!field.trim() || !why.join('=').trim())
    throw new Failure('usage', `--excuse ${text}: give FIELD=WHY, such as "原因=調査機関の報告を待っている"`)
  return { field: field.trim().normalize('NFC'), why: why.join('=').trim() }
}

export default command({
  id: 'report',
  summary: 'the papers of a case: what is due and still open, and filing one for good',
  usage: 'CASE [--out DIR] [--at INSTANT] [--file FORM --as OFFICER [--lang ja|en] [--excuse FIELD=WHY]…]',
  options: {
    out: { type: 'string', value: 'DIR', about: 'the output of todoke run (default ./todoke-out/<case>)' },
    at: { type: 'string', value: 'INSTANT', about: 'as known, and handed in, at this moment (default now)' },
    file: { type: 'string', value: 'FORM', about: 'file this paper: freeze it with its facts in reports/filed' },
    as: { type: 'string', value: 'OFFICER', about: 'who files it' },
    lang: { type: 'string', value: 'LANG', choices: ['ja', 'en'], about: 'its language (the first that the form has)' },
    excuse: {
      type: 'list',
      whole: true,
      value: 'FIELD=WHY',
      about: 'why a mandatory field that is still open follows later; once for each',
    },
  },
  async run({ positionals: [casePath = ''], options }, io) {
    const at = options.at === undefined ? io.now() : readOption('--at', options.at, instant)
    const { caseFile } = await openCaseFolder(casePath, io.cwd)
    const out = resolve(io.cwd, options.out ?? `todoke-out/${caseFile.id}`)
    await recoverOutput(out)
    if (!isOutput(out)) throw new Failure('input', `${out} holds no output: make it with todoke run, or give its --out`)
    if (options.file === undefined) {
      if (options.as !== undefined || options.excuse.length > 0 || options.lang !== undefined)
        throw new Failure('usage', '--as, --lang and --excuse go with --file FORM')
      const { papers } = await casePapers({ caseFile, out, at })
      const filed = await filedNames(out)
      for (const line of paperLines(papers, filed)) io.say(line)
      io.result({ out, papers: papers.map(listedPaper), filed })
      return 0
    }
    const officer = options.as?.trim()
    if (!officer) throw new Failure('usage', '--file needs --as OFFICER: a filing is a decision, and somebody takes it')
    const language: Language | null = options.lang === 'ja' || options.lang === 'en' ? options.lang : null
    const excuses = options.excuse.map(excuse)
    const wish = { caseFile, out, form: options.file, language, officer, excuses, at, todoke: VERSION, now: io.now }
    return file({ ...wish, ...(await openWorkspace(io)) }, io)
  },
})

async function file(wish: FilingWish, io: Io): Promise<ExitCode> {
  const filed = await filePaper(wish)
  if (filed.ok) {
    for (const line of filedLines(filed.value)) io.say(line)
    io.result({ out: wish.out, ...filed.value })
    return 0
  }
  io.warn(`todoke: ${wish.form} was not filed; nothing was written`)
  for (const reason of filed.why) io.warn(`  ${reason}`)
  io.result({ error: `${wish.form} was not filed`, reasons: filed.why })
  return 2
}
