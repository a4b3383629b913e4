import { describe, expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import { makeDetector, type Recognizer } from '../index.ts'

const detector = makeDetector(await loadFolder<Recognizer>(new URL('../recognizers/', import.meta.url)))

/** What the columns mean of a table; each line is a column, its header first. */
function uses(...columns: readonly string[]): readonly string[] {
  const cells = columns.map((text) => text.split(' '))
  const rows = (cells[0] ?? []).slice(1).map((_, row) => cells.map((column) => column[row + 1] ?? ''))
  return detector.profileTable({ header: cells.map(([header = '']) => header), sample: rows }).map(({ use }) => use)
}

const LOGINS = 'hiroshi5252 itoy h.takagi s.noda nishimuraw sota6862'

describe('numbers of people of which the cells are names to log in with', () => {
  test('are log-ins where each is somebody’s own', () => {
    expect(uses(`SenderId ${LOGINS}`, 'SenderEmail a@example.jp b@example.jp c@example.jp d@example.jp')).toContain(
      'user-id',
    )
    expect(uses(`member_no ${LOGINS}`)).toEqual(['user-id'])
  })
  test.each([
    'member_no cus_1001 cus_1002 cus_1003 cus_1004 cus_1005 cus_1006',
    'member_no K20391 A18222 M49013 B00021 Z77310 C90312',
    'member_no 100291 100292 100381 100377 101923 102234',
  ])('are numbers where a firm gave them: %s', (column) => expect(uses(column)).toEqual(['customer-number']))
})

describe('one question and one answer', () => {
  const question = 'question 出身小学校 好きな映画は？ 母親の旧姓は？ ペットの名前 出身小学校'
  const answer = 'answer 第三小学校 ローマの休日 高橋 タマ 東小'
  const login = 'login_id y.uno k.eguchi t.hara m.kishi s.ori'
  test('are the secret ones beside a password', () => {
    expect(uses(login, 'passwd Tig3r!x p@ssW0rd hana2020! qwerty12 sakura77', question, answer)).toEqual([
      'user-id',
      'password',
      'secret-question',
      'secret-question',
    ])
  })
  test('are so by their numbers too', () => {
    expect(
      uses(
        login,
        'pw Tig3r!x p@ssW0rd hana2020! qwerty12 sakura77',
        question.replace('question', 'q1'),
        answer.replace('answer', 'a1'),
      ).slice(2),
    ).toEqual(['secret-question', 'secret-question'])
  })
  test('are a survey’s without a password, and where the answers are marks', () => {
    const survey = 'question 価格 接客 品揃え 立地 価格'
    const passwords = 'passwd Tig3r!x p@ssW0rd hana2020! qwerty12 sakura77'
    expect(uses(login, survey, 'answer 安い 丁寧 多い 近い 高い')).not.toContain('secret-question')
    expect(uses(login, passwords, survey, 'answer 3 5 4 4 1')).not.toContain('secret-question')
  })
})
