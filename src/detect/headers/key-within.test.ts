import { describe, expect, test } from 'vitest'
import { readColumnLabel } from './column-label.ts'
import { ofKeyWithin } from './key-within.ts'

describe('one word of a key says what it is about, whatever the others are', () => {
  test.each([
    ['numero_miembros_familia', 'family'],
    ['Víctima de delito', 'crime-victim'],
    ['Opfer einer Straftat', 'crime-victim'],
    ['kinder_anzahl', 'family'],
    ['nebenbeschaeftigung', 'occupation'],
    ['qzx_vorerkrankung', 'health'],
    ['income_per_year', 'income'],
    ['data_casamento', 'family'],
    ['victim_qzx_offence', 'crime-victim'],
    ['victim_qzx', 'crime-victim'],
    ['physicalHealthQzx', 'health'],
    ['Mutmaßlicher Entbindungstag', 'health'],
    ['mobility.wheelchair', 'disability'],
    ['daily_puja_qzx', 'creed'],
    ['mosque_name', 'creed'],
    ['raca_qzx', 'race'],
    ['caste_validity_qzx', 'social-status'],
    ['revenu_total_foyer', 'income'],
    ['dettes_qzx', 'assets'],
    ['nivel_escolaridade', 'occupation'],
    ['enquete_qzx', 'questionnaire'],
  ])('%s: %s', (key, item) => {
    const read = ofKeyWithin(key)
    expect([read?.use, read?.depends, read?.exact]).toEqual([item, 'person', false])
  })
})

test.each([
  ['a rule of a firm', 'max_disability_qzx'],
  ['a row of another table', 'religion_qzx_id'],
  ['a day of an illness', 'diagnosis_qzx_date'],
  ['many at once', 'disability_qzx_rate'],
  ['whoever treats others', 'therapist_qzx'],
  ['an account that is shut', 'disabledBy'],
  ['when something begins', 'ausbildung_beginn'],
  ['a firm’s deal', 'vertragsabschluss'],
  ['a word of another language', 'art_kind'],
  ['goods', 'medical_supplies'],
  ['a term of a school', 'academic_year'],
  ['a name of somebody', 'widow_qzx_name'],
  ['a longer text', 'religion_qzx_'.repeat(15)],
])('%s is nobody’s: %s', (_, key) => expect(ofKeyWithin(key)).toBeNull())

test.each([
  ['trade.description', 'trade-history'],
  ['medical.notes', 'health'],
  ['hope_income_min', 'ignore'],
  ['usr_no_sisters', 'family'],
  ['id_cliente', 'customer-number'],
  ['medecin_nom', 'name'],
  ['torihiki_memo', 'trade-history'],
  ['complaint_type', 'ignore'],
  ['reset_password_expires', 'ignore'],
  ['has_donor_card', 'ignore'],
  ['居住エリア', 'address'],
  ['geburtsjahr', 'birth-date'],
  ['気になった理由', 'questionnaire'],
  ['education_id', 'ignore'],
  ['年収下限', 'ignore'],
  ['koza_id', 'ignore'],
  ['room_no', 'ignore'],
  ['resident_room_no', 'address'],
  ['1月支給額', 'income'],
  ['drug_kana', 'health'],
  ['attributes.科目', 'bank-account'],
  ['data.0.電話番号', 'phone'],
  ['fields.id_cliente', 'customer-number'],
  ['attributes.3.field_name', 'ignore'],
])('%s: %s', (label, use) => expect(readColumnLabel(label)?.use).toBe(use))
