import { describe, expect, test } from 'vitest'
import { labelCount } from './label-dictionary.ts'
import { readLabel } from './labels.ts'
import { short } from './labels-for-tests.ts'
import { accountLabels } from './lists/account.ts'
import { dullLabels, firmLabels, lifeLabels } from './lists/life.ts'
import { oddAccountLabels } from './lists/odd-account.ts'
import { oddLifeLabels } from './lists/odd-life.ts'
import { oddPersonLabels } from './lists/odd-person.ts'
import { personLabels } from './lists/person.ts'

describe('a label is known whatever its case, width, brackets, numbers and owner', () => {
  test.each([
    ['TEL1', 'phone 1'],
    ['ＴＥＬ２', 'phone 2'],
    ['お電話番号（携帯）', 'phone'],
    ['電話番号①', 'phone 1'],
    ['user.email', 'email'],
    ['mail_addr', 'email'],
    ['EMAIL_ADDRESS', 'email'],
    ['Customer E-mail', 'email'],
    ['ご住所１', 'address 1'],
    ['住所（フリガナ）', 'address'],
    ['【お名前】', 'name'],
    ['■メールアドレス：', 'email'],
    ['お名前（姓）', 'name family'],
    ['氏名_名', 'name given'],
    ['フリガナ（セイ）', 'name-kana family'],
    ['last_name', 'name family'],
    ['profile.name.first', 'name given'],
    ['contact.tels.0', 'phone 1'],
    ['user.name.family', 'name family'],
    ['data.address.zip', 'postal-code'],
    ['user.bank.branch', 'bank-account branch'],
    ['氏名（カナ）', 'name-kana'],
    ['birthDate', 'birth-date'],
    ['cust_birth_dt', 'birth-date'],
    ['年収（万円）', 'income'],
    ['設問3', 'questionnaire 3'],
    ['Q1', 'questionnaire 1'],
    ['answers.q2', 'questionnaire 2'],
    ['Q2 FX取引のご経験', 'questionnaire end'],
    ['このセミナーを何で知りましたか？', 'questionnaire end'],
    ['va_bank', 'virtual-account bank'],
    ['入金先支店', 'virtual-account branch'],
    ['yubin_cd', 'postal-code end'],
    ['都道府県', 'address prefecture'],
    ['お名前【必須】', 'name'],
    ['ログインID', 'user-id'],
    ['first_login_pw', 'password'],
    ['取引口座番号', 'customer-number'],
    ['振込先口座番号', 'bank-account'],
    ['お客様専用口座番号', 'virtual-account'],
    ['銀行名', 'bank-account bank'],
    ['口座名義', 'bank-account holder'],
    ['備考', 'free-text'],
    ['アレルギーの有無', 'health'],
    ['年収区分', 'income'],
    ['民族・人種区分', 'race'],
    ['allergy_info', 'health'],
    ['birth_day_ymd', 'birth-date'],
    ['預金・貯金', 'assets'],
    ['秘密の質問への回答', 'secret-question'],
    ['カード番号（末尾4桁）', 'card-last4'],
    ['病歴・手術歴', 'health'],
    ['配偶者・子の有無', 'family'],
    ['身体障害者手帳番号/等級', 'disability'],
    ['障がい者区分', 'disability'],
    ['有効期限カード', 'card-expiry'],
    ['income_range', 'income'],
    ['seibetsu_kbn', 'sex'],
    ['birth_wareki', 'birth-date'],
    ['cust_nm_kj', 'name'],
    ['免許証コピー画像', 'id-document-image'],
    ['MyページID', 'user-id'],
    ['加入者No', 'customer-number'],
    ['お得意様コード', 'customer-number'],
    ['納税者カナ', 'name-kana'],
    ['注文番号', 'ignore'],
    ['申込No', 'ignore'],
    ['race_no', 'ignore'],
    ['ポイント残高', 'ignore'],
    ['障がいの程度', 'disability'],
    ['世帯の構成', 'family'],
    ['会員氏名（カナ）', 'name-kana'],
    ['現在治療中の病気', 'health'],
    ['扶養家族情報', 'family'],
    ['顔写真ファイル名', 'face-photo'],
    ['運転免許証の番号', 'drivers-licence'],
    ['Birthdate__c', 'birth-date'],
    ['注文者住所町以降', 'address street'],
    ['世帯主の住所', 'address'],
    ['削除フラグの有無', 'ignore end'],
  ])('%s: %s', (label, meaning) => expect(short(readLabel(label))).toBe(meaning))
})

describe('a label says whose data it is', () => {
  test.each([
    ['保護者氏名', 'name guardian'],
    ['氏名（保護者）', 'name guardian'],
    ['親権者電話番号', 'phone guardian'],
    ['guardian_name', 'name guardian'],
    ['緊急連絡先', 'phone contact'],
    ['緊急連絡先氏名', 'name contact'],
    ['emergency_contact_phone', 'phone contact'],
    ['配偶者氏名', 'name contact'],
    ['保護者', 'name guardian'],
  ])('%s: %s', (label, meaning) => expect(short(readLabel(label))).toBe(meaning))
  test.each(['parent_id', 'parent_category'])('%s speaks of no guardian', (label) =>
    expect(readLabel(label)?.role ?? 'self').toBe('self'),
  )
})

describe('a label of which only the end is known needs the agreement of its cells', () => {
  test.each([
    ['申込時に入力された電話番号', 'phone end'],
    ['product_name', 'name end'],
    ['初回PW', 'password end'],
  ])('%s: %s', (label, meaning) => expect(short(readLabel(label))).toBe(meaning))
})

describe('labels of nobody', () => {
  test.each([
    ['No.', 'ignore'],
    ['申込日時', 'ignore'],
    ['created_at', 'ignore'],
    ['メール配信', 'ignore'],
    ['email_verified', 'ignore end'],
    ['password_updated_at', 'ignore end'],
    ['最終更新日', 'ignore end'],
    ['商品名', 'ignore'],
    ['JANコード', 'ignore'],
    ['管理No.', 'ignore'],
    ['版数', 'ignore'],
    ['担当者', 'ignore'],
    ['2017-07-13', 'not known'],
    ['山田太郎', 'not known'],
    ['ご希望のコース時間帯', 'not known'],
    ['', 'not known'],
    ['q', 'not known'],
  ])('%s: %s', (label, meaning) => expect(short(readLabel(label))).toBe(meaning))
})

test('at least 3,000 spellings are known, each once', () => {
  expect(labelCount).toBeGreaterThanOrEqual(3_000)
  const odd = [...oddPersonLabels, ...oddAccountLabels, ...oddLifeLabels]
  const words = [...odd, ...personLabels, ...accountLabels, ...lifeLabels, dullLabels, firmLabels].flatMap((g) =>
    g.words.trim().split(/\s+/),
  )
  expect(words.filter((w, i) => words.indexOf(w) !== i)).toEqual([])
  expect(labelCount).toBe(words.length)
})
