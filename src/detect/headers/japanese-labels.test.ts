import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { short } from '../labels/labels-for-tests.ts'
import { readColumnLabel } from './column-label.ts'
import { JAPANESE_LABELS, NOBODYS_JAPANESE_LABELS } from './japanese-labels-for-tests.ts'
import { askedFor } from './label-question.ts'
import { NOBODYS_REGISTER_LABELS, REGISTER_LABELS } from './register-labels-for-tests.ts'

const list = (labels: string): readonly string[] => labels.split('|').map((label) => label.trim())

describe('headers of Japanese forms, exports and registers', () => {
  test.each([...JAPANESE_LABELS, ...REGISTER_LABELS])('%s', (item, labels) => {
    const read = (label: string): boolean => {
      const meant = readColumnLabel(label)
      return meant?.use === item || (item === 'bank-account' && meant?.depends === 'bank')
    }
    expect(list(labels).filter((label) => !read(label))).toEqual([])
  })
  test('what they say of things, days, amounts and states is about nobody', () => {
    const about = (label: string): boolean => (readColumnLabel(label)?.use ?? 'ignore') !== 'ignore'
    expect(list(`${NOBODYS_JAPANESE_LABELS}|${NOBODYS_REGISTER_LABELS}`).filter(about)).toEqual([])
  })
})

describe('a question on a form is read as what it asks for', () => {
  test.each([
    ['Q3. お住まいの都道府県', 'お住まいの都道府県'],
    ['問１ あなたの年齢', '年齢'],
    ['年齢を教えてください', '年齢'],
    ['ご住所を番地までご記入ください', 'ご住所'],
    ['よろしければ、お名前をお聞かせください。', 'お名前'],
    ['ご職業は何ですか？', 'ご職業'],
    ['アレルギーはありますか', 'アレルギー'],
    ['年齢は？', '年齢'],
    ['お電話番号', null],
    ['スタッフの対応はいかがでしたか', null],
  ])('%s: %s', (question, asked) => expect(askedFor(question)).toBe(asked))

  test.each([
    ['お名前を教えてください', 'name'],
    ['ご連絡の取れるお電話番号をお願いします', 'phone end'],
    ['現在服用しているお薬はありますか？', 'health end'],
    ['好きな歌手の名前を教えてください', 'questionnaire end'],
    ['Q1. セミナーの内容はいかがでしたか', 'questionnaire end'],
    ['アレルギー対応はいかがでしたか', 'questionnaire end'],
  ])('%s: %s', (label, meant) => expect(short(readColumnLabel(label))).toBe(meant))

  test('whatever a label is, asking for it in other words or by a number changes nothing', () => {
    const frames = ['%を教えてください', '%をご記入ください', 'Q2. %', '問10：%', 'あなたの%をお選びください']
    const labels = ['年齢', '性別', '郵便番号', 'メールアドレス', '生年月日', '職業', '電話番号', '年収', '家族構成']
    fc.assert(
      fc.property(fc.constantFrom(...labels), fc.constantFrom(...frames), (label, frame) => {
        expect(readColumnLabel(frame.replace('%', label))?.use).toBe(readColumnLabel(label)?.use)
      }),
    )
  })
})

describe('brackets say which, of whom, or how', () => {
  test.each([
    ['ご住所（郵便番号）', 'postal-code'],
    ['連絡先（メールアドレス）', 'email'],
    ['パスワード（暗号化）', 'password-hash'],
    ['身分証番号（免許証）', 'drivers-licence'],
    ['管理番号（債務者）', 'customer-number'],
    ['保証番号（契約者）', 'customer-number end'],
    ['所在地（自宅）', 'address'],
    ['注文者氏名かな（姓）', 'name-kana family'],
    ['心電図（所見）', 'health'],
    ['住所（フリガナ）', 'address'],
    ['口座番号（預金）', 'customer-number'],
    ['配送方法（複数配送先）', 'not known'],
  ])('%s: %s', (label, meant) => expect(short(readColumnLabel(label))).toBe(meant))
})

describe('words that say little alone', () => {
  test.each([
    ['AST', 'health'],
    ['γ-GTP (U/L)', 'health'],
    ['空腹時血糖（mg/dL）', 'health'],
    ['同乗される方の生年月日', 'birth-date'],
    ['配偶者名', 'name contact'],
    ['続柄名', 'family'],
    ['セミナーの感想', 'questionnaire end'],
    ['世帯No', 'customer-number'],
    ['スタッフ番号', 'customer-number'],
    ['資産番号', 'ignore end'],
    ['見積有効期限', 'ignore end'],
    ['送り状種別', 'ignore'],
    ['募集代理店名', 'ignore'],
    ['会社コード', 'ignore end'],
  ])('%s: %s', (label, meant) => expect(short(readColumnLabel(label))).toBe(meant))
})

describe('the end of a header, or what stands before it, turns what it seems to say', () => {
  test.each([
    ['会員緊急連絡先', 'phone contact'],
    ['ご家族携帯', 'phone'],
    ['故人との間柄', 'family'],
    ['配偶者控除区分', 'family'],
    ['勤務先名カナ', 'occupation'],
    ['商品名カナ', 'ignore'],
    ['停留所名フリガナ', 'not known'],
    ['注文者名カナ', 'name-kana'],
    ['車両所有者氏名', 'name'],
    ['建物所有者名', 'name'],
    ['災害発生年月日', 'ignore'],
    ['ペット生年月日', 'ignore end'],
    ['体重（ペット）', 'ignore end'],
    ['ペットの飼い主様のお名前', 'name'],
    ['年齢確認有無', 'ignore end'],
    ['証券番号枝番', 'ignore end'],
    ['健保証番号枝番', 'health-insurance'],
    ['枝番（被扶養者）', 'health-insurance'],
    ['麻薬施用者免許番号', 'ignore end'],
    ['画像パス', 'ignore end'],
    ['URLパス', 'ignore end'],
    ['火災保険会社', 'ignore end'],
    ['婚姻件数', 'ignore end'],
    ['回答ID', 'ignore end'],
    ['制作年代', 'ignore end'],
    ['社員氏名（表示名）', 'name'],
    ['緊急時連絡先（家族）', 'phone contact'],
    ['電話番号（店舗）', 'ignore end'],
    ['登録者氏名（犬）', 'name'],
    ['振替銀行名（カナ）', 'bank-account bank end'],
    ['職業又は事業内容', 'occupation end'],
    ['本店所在地又は住居', 'address end'],
    ['派遣先責任者名', 'name'],
    ['前職の給与', 'income'],
    ['見守り対象者宅', 'address'],
    ['会員カードNo', 'customer-number'],
    ['家族カード番号', 'card-number'],
    ['皆勤手当', 'income'],
    ['応急手当', 'not known'],
    ['検針員コード', 'ignore end'],
    ['長期療養者の有無', 'health end'],
    ['発病の経緯', 'health end'],
    ['雇用保険番号（下4桁）', 'health-insurance'],
    ['カード番号（下4桁）', 'card-last4'],
    ['外国政府発行の個人識別番号', 'national-id'],
    ['外国人登録年月日', 'ignore'],
    ['請求部署', 'ignore end'],
    ['郵便番号（拠点）', 'ignore end'],
    ['仕事の内容（求人）', 'ignore end'],
  ])('%s: %s', (label, meant) => expect(short(readColumnLabel(label))).toBe(meant))
})
