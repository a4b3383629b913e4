import { describe, expect, test } from 'vitest'
import { readColumnLabel } from './column-label.ts'
import { isLongQuestion } from './label-asked.ts'

describe('a question of a form is what it asks of somebody', () => {
  test.each([
    ['Do you have any allergies?', 'health'],
    ['Have you ever been convicted of a felony?', 'criminal-record'],
    ['Do you have a disability?', 'disability'],
    ['Are you Hispanic or Latino?', 'race'],
    ['How many children live with you?', 'family'],
    ['What is your marital status?', 'family'],
    ['Avez-vous une maladie chronique ?', 'health'],
    ['Which features do you use most', 'questionnaire'],
    ['what_is_your_favorite_color', 'questionnaire'],
    ['How satisfied were you with the medical treatment?', 'questionnaire'],
    ['Wie zufrieden sind Sie?', 'questionnaire'],
    ['今後利用したい商品', 'questionnaire'],
    ['q7_justice_contact', 'questionnaire'],
    ['q4_health_qzx', 'health'],
  ])('%s: %s', (header, use) => expect(readColumnLabel(header)?.use).toBe(use))
})

test.each(['how_to_apply', 'do_not_call_list', 'where_clause', 'What is new', 'why'])('%s asks nobody', (header) =>
  expect(readColumnLabel(header)?.use ?? 'ignore').toBe('ignore'),
)

test('a question longer than any label is one of a survey, and a long text is none', () => {
  const long = 'On a scale of one to ten, where ten is best, how would you describe the opening hours of our branch?'
  expect([isLongQuestion(long), readColumnLabel(long)?.use]).toEqual([true, 'questionnaire'])
  expect(isLongQuestion(`The branch opens at nine and closes at five. ${'It is near the station. '.repeat(3)}`)).toBe(
    false,
  )
})

test.each([
  ['church_membership', 'creed'],
  ['disability_degree', 'disability'],
  ['send_tel1', 'phone'],
  ['send_email', 'ignore'],
  ['Num_Credit_Card', 'ignore'],
  ['answer_text', 'questionnaire'],
  ['question_text', 'ignore'],
  ['survey_number', 'ignore'],
  ['address_history', 'address'],
  ['ローン返済口座', 'bank-account'],
  ['母親の旧姓', 'secret-question'],
  ['お買い上げ品', 'trade-history'],
  ['企業ID', 'ignore'],
  ['num_pasaporte', 'passport'],
  ['year_of_experience', 'occupation'],
  ['crime_experience', 'ignore'],
  ['investment_experience', 'trade-history'],
  ['masked_pan', 'card-last4'],
  ['birthdate_estimated', 'ignore'],
])('%s: %s', (label, use) => expect(readColumnLabel(label)?.use).toBe(use))
