import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import type { Form } from './filled-form.ts'
import { formDocx } from './form-docx.ts'
import { standardFacts } from './standard-case.ts'

const forms = await loadFolder<Form>(new URL('./forms/', import.meta.url))

const numberOf = (cell: string | undefined) => Number(cell?.replaceAll(',', ''))

describe.each(forms.flatMap((form) => form.languages.map((language) => ({ form, language }))))(
  'form $form.id in $language',
  ({ form, language }) => {
    const facts = standardFacts(form.id)
    const filled = form.fill(facts, language)

    test('belongs to this case and not to a case without duties', () => {
      expect(form.applies(facts)).toBe(true)
      expect(form.applies({ ...facts, duties: { ...facts.duties, duties: [] } })).toBe(false)
    })

    test('says what it said when it was last read by a person', async () => {
      await expect(`${JSON.stringify(filled, null, 1)}\n`).toMatchFileSnapshot(
        `./forms/goldens/${form.id}.${language}.json`,
      )
    })

    test('has an addressee, a sender, and says where its layout is known from', () => {
      expect(filled.to).not.toBe('')
      expect(filled.from).not.toBe('')
      expect(filled.beforeFiling[0]).toMatch(language === 'ja' ? /^様式：/ : /^Layout: /)
    })

    test('a mandatory field is filled in or named as open', () => {
      for (const section of filled.sections)
        for (const f of section.fields.filter((each) => each.mandatory))
          expect(f.lines.length > 0 || filled.open.includes(`${section.heading} – ${f.label}`)).toBe(true)
      for (const core of filled.core) expect(filled.open).toContain(core)
    })

    test('columns of figures add up to their last row', () => {
      for (const table of filled.tables)
        for (const column of table.head.keys()) {
          const cells = table.rows.map((r) => r[column])
          if (!cells.every((c) => /^[\d,]+$/.test(c ?? ''))) continue
          expect(cells.slice(0, -1).reduce((sum, c) => sum + numberOf(c), 0)).toBe(numberOf(cells.at(-1)))
        }
    })

    test('every row of a table has a cell for each head', () => {
      for (const table of filled.tables) {
        for (const row of table.rows) expect(row.length).toBe(table.head.length)
        if (table.widths) expect(table.widths.reduce((a, b) => a + b, 0)).toBe(100)
      }
    })

    test('the DOCX holds every line, the specimen mark, and is the same every time', async () => {
      const bytes = await formDocx(filled, facts.at)
      const entries = unzipSync(bytes)
      const body = strFromU8(entries['word/document.xml'] ?? new Uint8Array())
      for (const section of filled.sections)
        for (const f of section.fields) for (const l of f.lines) expect(body).toContain(l)
      const headers = Object.keys(entries).filter((name) => name.startsWith('word/header'))
      for (const name of headers)
        expect(strFromU8(entries[name] ?? new Uint8Array())).toContain(language === 'ja' ? '見本' : 'SPECIMEN')
      expect(await formDocx(filled, facts.at)).toEqual(bytes)
    })
  },
)
