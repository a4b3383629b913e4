import { describe, expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import { columnsOf } from '../columns/column-sample.ts'
import { makeDetector, type Recognizer } from '../index.ts'
import { readColumnLabel } from './column-label.ts'
import { sharedEnding, sharedPrefix } from './shared-prefix.ts'

const detector = makeDetector(await loadFolder<Recognizer>(new URL('../recognizers/', import.meta.url)))

const labelsOf = (header: string): readonly (string | undefined)[] =>
  columnsOf({ header: header.split(' '), sample: [] }).map(({ label }) => label?.use)

/** What a column of these cells, in turns, is beside names. */
function useOf(header: string, cells: readonly string[]): string | undefined {
  const names = '佐藤一郎 鈴木花子 高橋真由美 木村拓也 清水健 山口美穂'.split(' ')
  const sample = Array.from({ length: 24 }, (_, i) => [names[i % 6] ?? '', cells[i % cells.length] ?? ''])
  return detector.profileTable({ header: ['氏名', header], sample })[1]?.use
}

describe('what most columns of a table begin with says nothing of each', () => {
  test.each([
    ['QX_NOME QX_CEP QX_TEL QX_COD QX_DTNASC', 'QX_'],
    ['user_id user_from user_occ user_lang user_rank user_sig', 'user_'],
    ['QXLNAM QXFNAM QXADR1 QXCITY QXZIP', 'QX'],
    ['PersonTitle PersonEmail PersonPhone PersonCity PersonState Source', 'Person'],
    ['name phone_home phone_work city zip email', ''],
    ['氏名 住所 電話番号 生年月日 備考', ''],
  ])('%s: %s', (header, prefix) => expect(sharedPrefix(header.split(' '))).toBe(prefix))

  test('the rest is read as a label of its own', () => {
    expect(labelsOf('QXLNAM QXFNAM QXADR1 QXCITY QXZIP')).toEqual(['name', 'name', 'address', 'address', 'postal-code'])
  })
})

describe('what most columns of a table end with says nothing of each', () => {
  test.each([
    ['id_qzx name_qzx zip_qzx city_qzx gender_qzx', '_qzx'],
    ['NOMQXV PREQXV ADRQXV CPQXV TELQXV DATENT', 'QXV'],
    ['id_name zip_name city_name sex_name age_name', ''],
    ['id_qzx zip_qzx city email phone sex age', ''],
  ])('%s: %s', (header, ending) => expect(sharedEnding(header.split(' '))).toBe(ending))
})

test('short keys are those of a directory only beside others of one', () => {
  expect(labelsOf('dn cn sn l st givenName')).toEqual([undefined, 'name', 'name', 'address', 'address', 'name'])
  expect(labelsOf('l st r')).toEqual([undefined, undefined, undefined])
})

describe('words cut short, numbers of insurances and of states', () => {
  test.each([
    ['LSTNAM', 'name'],
    ['CODPOS', 'postal-code'],
    ['SITFAM', 'family'],
    ['SALBRU', 'income'],
    ['NOMNAI', 'name'],
    ['health_insured_sym_no', 'health-insurance'],
    ['zorgverzekering_nr', 'health-insurance'],
    ['insurance_nr', 'health-insurance'],
    ['num_secu_sociale', 'national-id'],
    ['numero_seguro_social', 'national-id'],
    ['credit_limit', 'ignore'],
    ['post_text', 'ignore'],
    ['zip_match', 'ignore'],
    ['heya_no', 'ignore'],
    ['criminal_id', 'customer-number'],
    ['OffenderName', 'name'],
    ['refugee_category', 'social-status'],
    ['Organization 2 - Title', 'occupation'],
  ])('%s: %s', (key, use) => expect(readColumnLabel(key)?.use).toBe(use))

  test.each(['user_sig', 'user_last_visit', 'salary_mode', 'car_insurance_no', 'health_insurance_type', 'VBELN'])(
    '%s says nothing of anybody',
    (key) => {
      expect([undefined, 'ignore']).toContain(readColumnLabel(key)?.use)
    },
  )
})

describe('cells that no value of an item looks like', () => {
  test.each([
    ['job_name', ['purge_tmp', 'nightly_etl', 'sync_stock']],
    ['Group Membership', ['Friends', 'Work', 'Starred']],
    ['EmailConfirmed', ['0', '1']],
    ['submittedon_userid', ['3', '17', '42']],
    ['postnum', ['3', '17', '42']],
    ['camp_block', ['A', 'B', 'C']],
    ['last_passwd_gen', ['2024-04-01 09:15:22', '2024-05-12 13:40:01']],
  ])('%s', (header, cells) => expect(useOf(header, cells)).toMatch(/ignore|unknown/))
})

describe('what people tell in other languages under headers that nobody knows', () => {
  test.each([
    ['crime-victim', ['Survivor of an armed robbery', 'Attacked in a car park', 'Her purse was stolen']],
    ['crime-victim', ['Victime d’un cambriolage', 'Agressée dans le métro', 'Menacée par son ex']],
    ['criminal-record', ['Vorbestraft wegen Diebstahl', 'Geldstrafe 2015', 'Freiheitsstrafe auf Bewährung']],
    ['disability', ['Silla de ruedas', 'Sordera bilateral', 'Discapacidad del 60 %']],
    ['creed', ['Katholiek', 'Moslim', 'Hervormd']],
    ['family', ['coniugato', 'celibe', 'vedova']],
    ['family', ['Wife and three sons', 'Mother lives next door', 'Twins, four years old']],
    ['health', ['Asma bronquial', 'Hipertensão arterial', 'Gravidez de risco']],
    ['occupation', ['Sachbearbeiterin', 'Head of Purchasing', 'Lagerist', 'Team lead']],
  ])('%s: %o', (item, cells) => expect(useOf('zq_7', cells)).toBe(item))

  test.each([
    [['Blue', 'Green', 'Red']],
    [['annual plan', 'starter kit', 'winter sale']],
    [['Berlin', 'Roma', 'Lyon']],
    [['Admin', 'Editor', 'Viewer']],
    [['Manchester', 'Worcester', 'Leicester']],
  ])('%o is nothing of the kind', (cells) => expect(useOf('zq_7', cells)).toMatch(/ignore|unknown|free-text/))
})

test.each([
  ['sexe_etat_civil', ['Femme', 'Homme'], 'sex'],
  ['driver_no', ['QUAIL712034AB9CD', 'FINCH604126CE9FG', 'HERON811259JK9LM', 'STORK703221NP9RS'], 'drivers-licence'],
  ['candidate_name', ['TRAN VAN QUY', 'SHRESTHA MAYA', 'RAHMAN KARIM', 'OKAFOR NGOZI'], 'name'],
  ['licence_no', ['A-3321', 'B-1180', 'C-9914'], 'unknown'],
])('%s, by its cells: %o is %s', (header, cells, use) => {
  const beside = header === 'licence_no' ? 'Branch' : 'Name'
  const sample = Array.from({ length: 24 }, (_, i) => [
    beside === 'Name' ? 'Emma Fischer' : 'North',
    cells[i % cells.length] ?? '',
  ])
  expect(detector.profileTable({ header: [beside, header], sample })[1]?.use).toBe(use)
})

test('where much is told of how somebody lives, nobody has to be named', () => {
  const header = ['qx_ref', 'gehalt', 'familienstand', 'konfession', 'schwerbehindert', 'beruf']
  const row = ['a', '41200', 'ledig', 'rk', 'GdB 50', 'Lagerist']
  const sample = Array.from({ length: 12 }, () => row)
  expect(
    detector
      .profileTable({ header, sample })
      .map(({ use }) => use)
      .slice(1),
  ).toEqual(['income', 'family', 'creed', 'disability', 'occupation'])
  const few = detector.profileTable({ header: header.slice(0, 3), sample: sample.map((cells) => cells.slice(0, 3)) })
  expect(few.map(({ use }) => use)).not.toContain('income')
})

test('a number of its own in every row is somebody, and so is what stands beside it', () => {
  const sample = Array.from({ length: 12 }, (_, i) => [`0030${1020 + i * 7}`, '41200'])
  expect(detector.profileTable({ header: ['PERNR', 'ANSAL'], sample })[1]?.use).toBe('income')
})

test.each([
  ['id_card', ['31202-7719403-5', '42101-1180632-1', '61101-9914027-7'], 'national-id'],
  ['road_conditions', ['wet', 'dry', 'icy'], 'ignore'],
  ['offense_id', ['11', '2', '7'], 'ignore'],
  ['krankenkasse', ['AOK', 'Barmer', 'Techniker'], 'unknown'],
])('beside names, %s: %s is %s', (header, cells, use) => {
  expect(useOf(header, cells)).toBe(use)
})

test('states are told beside a city, and nowhere else', () => {
  const states = ['OH', 'TX', 'NV', 'ME', 'UT']
  const rows = (beside: string) => Array.from({ length: 15 }, (_, i) => ['Emma Fischer', beside, states[i % 5] ?? ''])
  const useBeside = (header: string, cell: string) =>
    detector.profileTable({ header: ['Name', header, 'qx_div'], sample: rows(cell) })[2]?.use
  expect([useBeside('City', 'Springfield'), useBeside('Colour', 'blue')]).toEqual(['address', 'unknown'])
})

test('of the prefix of somebody, what is left may be a place, and of that of a thing nothing', () => {
  const labels = (prefix: string) =>
    labelsOf(`${prefix}State ${prefix}City ${prefix}Street ${prefix}Email ${prefix}Name Id`).slice(0, 1)
  expect([labels('Person'), labels('Product')]).toEqual([['address'], ['ignore']])
})

test('one word cut short is read behind what a table has in common', () => {
  expect(labelsOf('NOMQXV PREQXV ADRQXV CPQXV TELQXV')).toEqual(['name', 'name', 'address', 'postal-code', 'phone'])
})
