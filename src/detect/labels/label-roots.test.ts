import { expect, test } from 'vitest'
import { labelOf } from '../headers/described-column.ts'
import { rootMeaning } from './label-roots.ts'

test.each([
  ['紛失時の質問', 'secret-question'],
  ['PW再発行の答え', 'secret-question'],
  ['ログイン用ひみつの合言葉', 'secret-question'],
  ['確認用の質問', 'secret-question'],
  ['本人照会用の答え', 'secret-question'],
  ['納付口座番号', 'bank-account'],
  ['給付金受取口座', 'bank-account'],
  ['入金照合用口座', 'virtual-account'],
  ['預金残高証明額', 'assets'],
  ['職業告知', 'occupation'],
  ['組合員等記号', 'health-insurance'],
  ['資格情報記号', 'health-insurance'],
  ['健保証記号番号', 'health-insurance'],
  ['年金手帳記号番号', 'pension-number'],
  ['セキュリティ設問の回答', 'secret-question'],
  ['本俸', 'income'],
  ['手持金', 'assets'],
  ['身体障害の告知', 'disability'],
  ['公費障害等級', 'disability'],
  ['民族・出自（任意）', 'race'],
  ['犯歴照会回答', 'criminal-record'],
  ['加害者による受傷の概要', 'crime-victim'],
  ['同居人の内訳', 'family'],
  ['医療保険（記号・番号）', 'health-insurance'],
  ['前年源泉徴収 支払金額', 'income'],
  ['取引履歴摘要', 'trade-history'],
  ['預金種類', 'bank-account'],
  ['NPSスコア理由', 'questionnaire'],
])('%s says %s whatever stands around the word', (header, use) => {
  expect(labelOf(header, '').label?.use).toBe(use)
})

test.each([
  'システム障害の告知',
  '民族衣装',
  'アンケートの質問',
  '当社振込口座',
  '保険証券番号',
  '雇用保険被保険者番号',
  '保険者番号',
  '商品に関する質問',
  '残高不足件数',
  'ログイン件数',
  '被害届担当者',
  '緊急連絡先 障害者手帳',
  '犯歴照会日',
  '取引履歴件数',
])('%s has no such root', (header) => {
  expect(rootMeaning(header)).toBeNull()
})
