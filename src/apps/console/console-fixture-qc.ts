import type { QcColumn, QcDocument } from '#ui/index.ts'

const sure = (certain: number, likely: number, possible: number) => ({ certain, likely, possible })

/** A column that nobody understands, as two files have it. */
const unclear = (id: string, file: string): QcColumn => ({
  ...{
    id,
    file,
    part: '',
    column: '区分2',
    use: 'unknown',
    sure: 'possible',
  },
  why: 'header "区分2" is not understood; every cell is searched',
  found: [{ item: 'phone', sure: sure(1, 0, 2), samples: ['********78'] }],
  ...{ attention: 'not-understood', confirmed: null },
})

/** A report with each thing that it can tell: a column of each kind, a text, odd writing, a quiet file, a refusal. */
export const fixtureQc: QcDocument = {
  items: [
    { item: 'name', findings: 5, ...sure(5, 0, 0) },
    { item: 'phone', findings: 3, ...sure(1, 0, 2) },
  ],
  columns: [
    {
      ...{
        id: 'a1b2c3d4',
        file: 'evidence/2017/seminar.csv',
        part: '',
        column: 'お名前',
        use: 'name',
        sure: 'certain',
      },
      why: 'header "お名前"; 5 of 5 cells read as name',
      found: [{ item: 'name', sure: sure(5, 0, 0), samples: ['柴○ ○○'] }],
      ...{ attention: null, confirmed: null },
    },
    unclear('b1b2c3d4', 'evidence/2017/seminar.csv'),
    unclear('d1b2c3d4', 'evidence/2017/seminar-08.csv'),
    {
      ...{
        id: 'c1b2c3d4',
        file: 'evidence/2017/seminar.csv',
        part: '',
        column: '申込日',
        use: 'ignore',
        sure: 'likely',
      },
      why: 'header "申込日"; says nothing about a person',
      ...{ found: [], attention: null },
      confirmed: { choice: 'fine', who: '山口', at: '2017-08-01T00:00:00.000Z', why: '申込の日' },
    },
    {
      ...{
        id: null,
        file: 'evidence/2017/memo.txt',
        part: '',
        column: '',
        use: 'free-text',
        sure: 'possible',
        why: '',
      },
      found: [{ item: 'name', sure: sure(0, 1, 0), samples: ['山○'] }],
      ...{ attention: null, confirmed: null },
    },
  ],
  files: [
    {
      ...{ file: 'evidence/2017/seminar.csv', attack: '2017', bytes: 900, findings: 8, refused: 0 },
      encodings: [{ name: 'shift_jis', confidence: 0.64, parts: 1 }],
      ...{ ownCharacters: 2, brokenPlaces: 1, raggedRows: 3 },
    },
    {
      ...{ file: 'evidence/2017/quiet.csv', attack: '2017', bytes: 90, findings: 0, refused: 1 },
      encodings: [{ name: 'utf-8', confidence: 1, parts: 1 }],
      ...{ ownCharacters: 0, brokenPlaces: 0, raggedRows: 0 },
    },
  ],
  refused: [
    {
      ...{ reason: 'password-needed', places: 1, records: 0 },
      examples: [{ file: 'evidence/2017/a.zip', part: '', row: 0, advice: 'give its password' }],
    },
  ],
}
