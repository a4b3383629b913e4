import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { squeeze } from '../labels/label-dictionary.ts'
import { short } from '../labels/labels-for-tests.ts'
import { lettersIn, spelt } from '../reader/label-sounds.ts'
import { readColumnLabel } from './column-label.ts'
import { PARTS } from './label-parts.ts'
import { readings } from './label-readings.ts'
import { NOBODYS_LABELS, PROGRAM_LABELS } from './program-labels-for-tests.ts'

const list = (labels: string): readonly string[] => labels.split('|').map((label) => label.trim())

describe('labels of databases, programs and exports of many countries', () => {
  test.each(PROGRAM_LABELS)('%s', (item, labels) => {
    const read = (label: string): boolean => {
      const meant = readColumnLabel(label)
      return meant?.use === item || (item === 'bank-account' && meant?.depends === 'bank')
    }
    expect(list(labels).filter((label) => !read(label))).toEqual([])
  })
  test('what they call things, days and states is about nobody', () => {
    const about = (label: string): boolean => (readColumnLabel(label)?.use ?? 'ignore') !== 'ignore'
    expect(list(NOBODYS_LABELS).filter(about)).toEqual([])
  })
})

describe('Japanese in Latin letters is read whichever way it is spelt', () => {
  test.each([
    ['jusho juusho jyusyo jyuusyo zyusyo JYUUSHO', 'address'],
    ['shimei simei SIMEI Shimei', 'name'],
    ['seinengappi seinenngappi SEINENGAPI seinen_gappi', 'birth-date'],
    ['yubin_bango yuubinbangou YUUBIN_NO yubinNum', 'postal-code'],
    ['shoken_no syoken_no syoukenBango shoukenbangou SYOUKEN_NUM', 'customer-number'],
    ['tsuchou_bango tuucho_no TUCHO_BANGOU', 'bank-account'],
    ['shobyomei syoubyoumei SYOBYOMEI', 'health'],
    ['hatchakushin_rireki hattyakusin_rireki', 'communications'],
  ])('%s: %s', (spellings, item) => {
    expect([...new Set(spellings.split(' ').map((label) => readColumnLabel(label)?.use))]).toEqual([item])
  })
})

test.each([
  ['SEI_YMD', 'birth-date'],
  ['KYK_SEI_YMD', 'birth-date'],
  ['kyksei', 'sex'],
  ['SA_JYUSYO1', 'address 1 end'],
  ['Prénom', 'name given'],
  ['Straße', 'address street'],
  ['name.0.family', 'name family'],
  ['emails.0.address', 'email'],
  ['memberNum', 'customer-number'],
  ['va_acc_no', 'virtual-account'],
  ['kojin_no', 'my-number'],
  ['kouji_no', 'ignore'],
  ['menkyo_file', 'id-document-image'],
  ['menu_mei', 'ignore'],
  ['horse_name', 'ignore'],
  ['update_mei', 'not known'],
  ['percentage', 'not known'],
  ['upd_user_id', 'ignore'],
  ['last_modified_by_name', 'ignore'],
  ['registered_user_name', 'user-id'],
  ['FKaiin_Tel1', 'phone 1'],
  ['DS_ENDERECO', 'address'],
  ['Patienten_Geburtsdatum', 'birth-date'],
  ['PSWD_HINT', 'secret-question'],
  ['mbl_telno', 'phone'],
  ['ihidnum', 'national-id'],
  ['insured_dob_year', 'birth-date first'],
])('%s: %s', (label, meant) => expect(short(readColumnLabel(label))).toBe(meant))

describe('readings', () => {
  test('each stands for a word that is known, and once', () => {
    const all = readings()
    expect(all.filter(([, word]) => !PARTS.has(squeeze(word)))).toEqual([])
    expect(all.map(([spelling]) => spelling).filter((spelling, i, others) => others.indexOf(spelling) !== i)).toEqual(
      [],
    )
  })
  test('the letters of a word are found in how it sounds, in their order', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{0,20}$/), (word) => {
        const at = lettersIn(word)
        const heard = at.filter((offset) => offset >= 0)
        expect(at).toHaveLength(word.length + 1)
        expect(heard).toEqual([...heard].sort((a, b) => a - b))
        expect(at.at(-1)).toBe(spelt(word).length)
      }),
    )
  })
})
