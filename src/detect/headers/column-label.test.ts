import { describe, expect, test } from 'vitest'
import { LATIN_OF_TESTS, short } from '../labels/labels-for-tests.ts'
import { readColumnLabel } from './column-label.ts'

describe('a label that no list has is understood by its parts', () => {
  test.each([
    ['ご契約者様の現在のお住まい', 'address'],
    ['ご契約者様のお名前（漢字）', 'name'],
    ['被保険者氏名（全角カタカナ）', 'name-kana'],
    ['emp_home_tel_no', 'phone'],
    ['ShipToZipCode', 'postal-code'],
    ['jusho_full', 'address'],
    ['banchi_go', 'address street'],
    ['KANJA_BANGO', 'customer-number'],
    ['NM_KAIIN', 'name'],
    ['CD_KOKYAKU', 'customer-number'],
    ['支援員番号', 'customer-number'],
    ['契約者の管理コード', 'customer-number'],
    ['登録時の接続元IPアドレス', 'ip-address'],
    ['residence_card_image', 'id-document-image'],
    ['運転免許証（表面）の画像', 'id-document-image'],
    ['会員写真', 'face-photo'],
    ['前年度の世帯年収（税込・万円）', 'income'],
    ['アレルギーなど健康上の留意点', 'health'],
    ['服薬内容', 'health'],
    ['障害者手帳の有無', 'disability'],
    ['本国の身分証番号', 'national-id'],
    ['基本情報 生年月日', 'birth-date'],
    ['氏名 / Name', 'name'],
    ['フリガナ / Furigana', 'name-kana'],
    ['記号（保険証）', 'health-insurance'],
    ['保護者の連絡先電話番号', 'phone guardian'],
    ['ご来訪者', 'name end'],
    ['ga_client_id', 'device-id'],
    ['いま飲んでいる薬', 'health end'],
    ['食品（アレルギー）で困ること', 'health'],
    ['施設利用者番号', 'customer-number'],
    ['md5_password', 'password-hash'],
    ['パスワードの再発行用質問', 'secret-question'],
    ['健康保険証カード番号', 'health-insurance'],
    ['dokusha_code', 'customer-number'],
    ['SHIKIBETSU_CD', 'customer-number'],
    ['SHOGAI_MEISHO', 'disability'],
    ['KAIGO_HIHO_NO', 'health-insurance'],
    ['出金口座支店', 'bank-account branch'],
    ['預金者名', 'name'],
    ['健康被害', 'health'],
    ['傷害の程度', 'health'],
    ['給食で注意する食品', 'health end'],
    ['本国ID', 'national-id'],
    ['serial_number', 'device-id'],
    ['remoteAddress', 'ip-address'],
    ['Default Address Company', 'occupation'],
    ['user.profile.name', 'name'],
    ['市区町村名カナ', 'address'],
    ['会社名カナ', 'occupation'],
  ])('%s: %s', (label, meant) => expect(short(readColumnLabel(label))).toBe(meant))
})

describe('a label about things, days and states is about nobody', () => {
  test.each(
    `商品名 薬品コード shohin_mei yakuzai_mei GYOSEIKU_MEI item_name product_name ポイント残高 point_zandaka 配送希望日 支払金額 顧客区分 会員ランク 契約日 電話種別 生年月日区分 予約人数 利用回数 会員登録日 email_verified
phone_type order.items.name 商品名カナ 店舗名カナ 銀行名カナ 支店名カナ 所得税 妊娠届出日 店舗コード`.split(/\s+/),
  )('%s', (label) => expect(short(readColumnLabel(label))).toMatch(/^ignore/))
  test.each(LATIN_OF_TESTS)('%s is not understood', (label) => expect(readColumnLabel(label)).toBeNull())
})

test('a column says the same whatever its case, width and signs', () => {
  for (const label of ['Emp Home Tel No', 'EMP-HOME-TEL-NO', 'empHomeTelNo', 'ｅｍｐ＿ｈｏｍｅ＿ｔｅｌ＿ｎｏ'])
    expect(short(readColumnLabel(label)), label).toMatch(/^phone/)
})
