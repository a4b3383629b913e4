import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { examples, kernels, quickly, slowly } from './scans-for-tests.ts'

const addresses = fc.constantFrom(
  ...'172.15.9.9 172.16.0.1 172.31.0.1 172.32.0.1 192.168.1.1 192.169.1.1 169.254.1.1 169.253.1.1 223.1.1.1 224.1.1.1 239.1.1.1 240.1.1.1 0.1.1.1 10.1.1.1 11.1.1.1 127.1.1.1 255.1.1.1 254.1.1.1 203.0.113.256 203.0.113.09'.split(
    ' ',
  ),
)
const phones = fc.constantFrom(
  ...'090-1234-5678 0312345678 09012345678 03-1234-5678 03(1234)5678 03.1234.5678 0120-123-456 0180-123-456 0800-123-4567 090-0234-5678 050-1234-5678'.split(
    ' ',
  ),
)
const FAMILIES =
  '金子 當間 大河原 蓮見 サイトウ いけだ 四方田 釜谷 菊池 今井 明神 山口 石橋 佐藤 髙橋 渡邉 小鳥遊 長谷川 林 森 東 五十嵐 星 上田 四月朔日 大家 オブライエン 桜 﨑山'.split(
    ' ',
  )
const GIVENS =
  '操 想 苺 庄司 怜央 東市 銀次郎 ひなの 建設 志津枝 純子 希星 マリア さくら 愛先生 太郎 花子 さくら 翔 由美子 湊 ケイト 一 勇太朗 新 葵 道路 商店 まお れい 々子'.split(
    ' ',
  )
const AROUND_NAMES =
  '様 さま さん 氏 氏名 殿 くん ちゃん 君 先生 です と申します ともうします といいます は が の を に と から 、 。 「 」 （ ） 担当 店長 お客 オーナー 株式会社 県 市 課長 本部長 君 くん 選手 より 宛 看護師の 担当者の 入院した だった さんま 宛 部長 私は 、私は おります。 監査役 課長の 当直： 娘の 新婦 看護師 教諭 です。 で分担 が担当 に確認 の連絡先 家の 御夫妻 ゼミの 著『 拝 → ・ ／ 以上、担当 旧姓 投手は 夫 妻の 長男 弟の 母「 一人 ＝ さん（1958/6/29） 様（2009/1/2） 作成： 承認＝ 総務部　 【担当】 運転手は アナウンサー コーチ 支店長 あて電話 邸の水 訳の ペア および 及び と ほか 両名 らが /西/ →林 恵子は 慎之介と 一花、 結果を 者 面接官 了解 ？ @新井 # サトウ タカシ （さとう たかし） （サトウタカシ様） 様(あいだ りこ) （カスタマー センター） 「岡です」 業務部 良子君は レナ ホフマン 、張の三名 プラス マイナス ・ 々 ー 一 、 2の'.split(
    ' ',
  )
const name = fc
  .tuple(
    fc.constantFrom('', '', ...AROUND_NAMES),
    fc.constantFrom(...FAMILIES, ''),
    fc.constantFrom('', '', ' ', '　', '  ', '・'),
    fc.oneof(fc.constantFrom(...GIVENS), fc.constant('')),
    fc.constantFrom('', ' ', ...AROUND_NAMES),
    fc.constantFrom('', ...AROUND_NAMES),
  )
  .map((parts) => parts.join(''))
const labels =
  '氏名 お名前 名前 フリガナ 電話 電話番号 携帯 ＴＥＬ 連絡先 緊急連絡先 保護者 生年月日 性別 住所 郵便番号 会員番号 番号 注文番号 備考 担当 メールアドレス ＩＤ ログインID パスワード 口座番号 問１ ご希望 日時 金額 会社名 職業 家族 年齢 秘密の質問 申込者の電話番号 市区町村 勤務先 会社 trace'.split(
    ' ',
  )
const signs = [...'：:＝=】〕）)は　＞ ', ' : ', '」：', '（携帯）：', '：「', '： "', ' は ', '』＝', '\t']
const labelled = fc
  .tuple(
    fc.constantFrom('', '', '【', '・', '（', '※ ', '■', 'その', '保 護者'),
    fc.constantFrom(...labels),
    fc.constantFrom(...signs),
    fc.oneof(fc.constantFrom(...examples), name, phones, addresses, fc.stringMatching(/^[A-Za-z0-9._@-]{1,12}$/)),
    fc.constantFrom('', ' ', '。', '、', '】', '」', '）', '様', ' 様', '／', '（本人）', ', ', '　　', '殿'),
  )
  .map((parts) => parts.join(''))
const piece = fc.oneof(
  fc.constantFrom(
    ...'を林課長 元社長 を森先生 新部長 代表 窓口 お問い合わせ 様より問い合わせ 問合せ、 センター カスタマー 東京都 東京都新宿区西新宿2-8-1 大阪市北区 160-0023 〒 普通 1234567 記号10120 番号12345671 （32歳） 生まれ 昭和59年7月13日 うまれ （生年月日 パスワードは p@ss3683#x 暗証番号は 免許証 免許証（番号 305012345630 カード 有効期限12/25 有効期限は 誕生日は 生年月日は 学生 ●●●●1234 ••••-1234 ×××× 糖尿病の治療中 を患う ０３－１２３４－５６７８ 090ー1234ー5678 12一34 ｶﾞｲﾄﾞ ① ㈱ 𠮷田 ☎ é ½ 三丁目 一番町 1月 12:34 http://x.jp/ ＠ ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ <a@b.jp> 、、 ！！ … — ～ 々 ＄ born DOB カードNO.4111111111111111 No.5500-0000-0000-0004 4111111111111111（05/27） 担当：佐藤 【担当】今井 問い合わせ先：総務部　菊池 4111111111111111 、期限05/27 (exp 12/2031) ，valid 07/29 （女性・70歳） [７０歳] FUJII Chiakiさん LI様 Naさん マリア・サントス アウン・ミン氏 ジョン＝スミス ショッピング・モール 被疑者 現在 ドライバー 一ノ瀬 身体障害者手帳2級を所持 元夫からＤＶを受け避難中 会員番号00719084 員番号１２３４ 柏市柏3-2-1 千代田区丸の内一丁目九番一号 TEL03(1234)5678 下４桁が1234のカード ｽﾄｰｶｰ被害を相談 糖尿病があり 年収は650万円 42歳の会社員 満65才に 年金番号1234-567890 hanakoアットマークexample.com (614)618-8155 DE89370400440532013000 タナカさんは創価学会の会員 郡山市 余市郡余市町黒川町3丁目 記録：梁瀬 文責　倉田 cc:原、東 グエンです。 マリアが欠勤 80代女性、 （45・女） 様、72歳、 さん(女)。 様（S51.4.8） 清水までお願い 氏名　塩　田　　剛 問い合わせ先:a@docomo.ne.jp ５．勤務先　大和銀行 全角で入力 ご記入ください 証人末広は お電話した菅野です 頭痛を主訴に'.split(
      ' ',
    ),
  ),
  fc.string({ unit: fc.integer({ min: 0x3041, max: 0x30ff }).map((c) => String.fromCodePoint(c)), maxLength: 5 }),
  fc.string({ unit: fc.integer({ min: 0xff01, max: 0xff9f }).map((c) => String.fromCodePoint(c)), maxLength: 5 }),
  fc.string({ unit: fc.integer({ min: 0x2000, max: 0x303f }).map((c) => String.fromCodePoint(c)), maxLength: 4 }),
  fc.string({ unit: fc.integer({ min: 0x4e00, max: 0x4eff }).map((c) => String.fromCodePoint(c)), maxLength: 4 }),
)
const line = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: name },
      { weight: 4, arbitrary: labelled },
      { weight: 2, arbitrary: piece },
      { weight: 1, arbitrary: phones },
      { weight: 1, arbitrary: fc.constantFrom(...examples) },
      { weight: 1, arbitrary: fc.constantFrom(' ', '　', '、', '。', ', ', '）', '(', '」', '/', ': ', ' 5', '<') },
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''))
const texts = fc
  .array(line, { maxLength: 8 })
  .map((some) => some.map((line) => line.replaceAll(/[\0\n\ufffd\ue000-\uf8ff\u{f0000}-\u{10ffff}]/gu, '?')).join('\n'))

describe.each(kernels)(
  'the %s kernel with the recognizers finds in lines with Japanese what the recognizers alone find',
  (_name, kernel) => {
    test.each([
      ['山口に確認した', '山口'],
      ['うちの清水が担当する', '清水'],
      ['被疑者中村柊花を逮捕した', '中村柊花'],
      ['長男操の進学に伴い', '操'],
      ['以上、担当橋本', '橋本'],
      ['マリア・サントスと面会した', 'マリア・サントス'],
      ['大河原から申し出があった', '大河原'],
      ['作成：石川／確認：菊池', '石川'],
      ['三号車の運転手は今井です。', '今井'],
      ['佐藤太郎アナウンサーが', '佐藤太郎'],
      ['総務部　大河原', '大河原'],
      ['【担当】森', '森'],
      ['東に確認した', '東'],
      ['西川、岸、中野', '岸'],
      ['石川および箕浦が', '石川'],
      ['慎之介と話す', '慎之介'],
      ['オリベイラ部長', 'オリベイラ'],
    ])('in «%s»: %s', (text, name) => {
      expect(JSON.stringify(slowly(text))).toContain(name)
      expect(quickly(kernel, text)).toEqual(slowly(text))
    })

    test('in lines of any pieces of Japanese', () => {
      fc.assert(
        fc.property(texts, (text) => {
          expect(quickly(kernel, text)).toEqual(slowly(text))
        }),
        { numRuns: Number(process.env['RUNS'] ?? 400) },
      )
    })
  },
)
