import type { LabelGroup } from '../label-group.ts'

/** Short, dressed-up and misspelt labels for who somebody is. */
export const oddPersonLabels: readonly LabelGroup[] = [
  {
    use: 'name',
    words: `代理人 代理人氏名 代理人名 世帯主氏名 名義人氏名 児童名 生徒名 学生名 借主名 来場者名 宿泊者名 搭乗者名 申請者名 届出人 届出人氏名 届出者名 候補者名 面接者名 スタッフ名 会員様名 契約者様名 通称名 通称 contactperson recipient sendername namekj kjnm simeikanji 被相続人 相続人 相続人名 世帯員名 出席者名 出席者 当選者名 当選者 カード名義人名 英文氏名 英字名 nameenglish passengername studentname leadname contactnm 御芳名 芳名 ご芳名 お名まえ 申込者様氏名 申込者様名 お申込者氏名 応募者名 投稿者氏名 氏名全角 氏名漢字全角 しめい cstnm cstname csname nmknj nameknj knjname kanjinm shimeikanji
nmfull personnm applicant applicantnm memnm membernm kaiinmei kainmei shimeikj kjname jpname fnamelname wholename 世帯主名 世帯主 お届け先氏名
納品先氏名 ご署名 署名 児童氏名 生徒氏名 学生氏名 幼児氏名 園児名 患者様氏名 被験者名 入居者名 入居者氏名 株主名 株主氏名 隊員名 受験者名 受験者氏名 所有者氏名 世帯員氏名
nmkj kjshimei kjsimei kanjishimei kanjisimei simeikj ゲスト名 ゲスト氏名 姓名漢字 氏名戸籍 氏名通称 namezen`,
  },
  {
    use: 'name',
    piece: 'family',
    words: `seikj lnamekj ln姓 姓全角 名字漢字 苗字漢字 氏漢字 familynm lastnamekj
kjsei seiknj knjsei seizen lnmkj lnknj`,
  },
  {
    use: 'name',
    piece: 'given',
    words: `meikj fnamekj 名全角 givennm firstnamekj
kjmei meiknj knjmei meizen fnmkj fnknj`,
  },
  {
    use: 'name-kana',
    words: `世帯主カナ 世帯主氏名カナ ひらがな 氏名ひらがな お名前ひらがな kanasimei ヨミガナ全角 読みガナ よみかた 読み方 ヨミカタ ヨミ名 カナ表記 カナ氏名全角 氏名半角カナ 氏名全角カナ 氏名カタカナ カタカナ氏名 カタカナ ひらがな氏名 しめいカナ シメイ シメイカナ お名前カタカナ フリガナ氏名 ふりがな氏名 ルビ nmkn
knnm namekn shimeikn yomikata huri furikana namehurigana kaiinkana kanjinamekana namehiragana nmhira nameread
knshimei knsimei knname nmfurigana furiganazenkaku kananmzen namekatakana katakananame namehankaku
読みカタカナ 読みひらがな よみカタカナ よみひらがな`,
  },
  {
    use: 'name-kana',
    piece: 'family',
    words: `lastkana kanalastnm xphoneticlastname phoneticlastname seikn 姓全角カナ 姓半角カナ lnkana lnamekana 氏カナ
knsei seihurigana huriganasei seiyomi yomisei lnmkn lnmkana lastnmkana lastnmkn lastnamekn lastnamehira`,
  },
  {
    use: 'name-kana',
    piece: 'given',
    words: `firstkana kanafirstnm xphoneticfirstname phoneticfirstname meikn 名全角カナ 名半角カナ fnkana fnamekana
knmei meihurigana huriganamei meiyomi yomimei fnmkn fnmkana firstnmkana firstnmkn firstnamekn firstnamehira`,
  },
  {
    use: 'birth-date',
    words: `birthdaydt birthdaydate 生年月日西暦和暦 生年月日和暦西暦 セイネンガッピ 生年月日yyyymmdd 生年月日8桁 お生まれの日 生まれた日 生まれ 生年月 誕生月日 bymd birthd seinengapi seinengappii umare tanjyobi
tanjyoubi dateofbirthjp 生誕日 birthdayjp bdy dtbirth birthdat 誕生日yyyymmdd
お生まれ年月日 生まれ年月日 生まれた年月日 誕生日年月日 brthdt brthymd brthday brthdate brth bthdt bthymd birthdy birthydate bornon borndate 生年月日元号
生年月日年齢`,
  },
  {
    use: 'sex',
    words: `男女区分 男女別区分 セイベツ せいべつ seibetu sei別 性別区分名 sexkb seibetukbn 男 女 男女の別
seibetsukbn seibetsucd sexdiv genderdiv genderkbn`,
  },
  {
    use: 'age',
    words: `ネンレイ 歳 年齢歳 満年令 受付時年齢 agejp
年齢層 年齢区分 年齢帯 年齢階層 ご年代 agerange ageband nenreikbn nendai
nenreisai 年齢才`,
  },
  {
    use: 'postal-code',
    words: `郵便番号上3桁 郵便番号下4桁 郵便番号上3ケタ 郵便番号下4ケタ 郵便番号前 郵便番号後 郵便no 郵便番号no ユウビンバンゴウ ゆうびんばんごう 郵便番号ハイフンなし 郵便番号ハイフンあり 郵便番号上3桁下4桁 郵便cd 郵便コード yuubinbangou yubinbangou 自宅〒 住所〒 送付先郵便番号
お届け先郵便番号 配送先郵便番号 請求先郵便番号 poscode`,
  },
  {
    use: 'address',
    words: `お住いの地域 お住まいの地域 居所住所 勤務地住所 じゅうしょ ジュウショ 住所漢字 自宅所在地 送り先住所 送り先 お送り先 届け先住所 届け先 お届け先住所 お届け先ご住所 納品先住所 納品先 発送先 発送先住所 郵送先住所 登録先住所 実家住所 帰省先住所 住民登録地 本店所在地住所 物件住所 保険証住所
免許証住所 adrs adr addr1full addrfull fulladdr fulladr addresskanji addrkanji juusyo jyuusyo jyusyo addrjp homeadr custadr
residenceaddress permanentaddress presentaddress mailaddrpostal`,
  },
  {
    use: 'address',
    piece: 'prefecture',
    words: `住所都道府県 お住まいの都道府県 居住都道府県 県名都道府県 都道府県区分 prefnm todoufuken todohuken addr都道府県`,
  },
  { use: 'address', piece: 'city', words: `住所市区町村 市区町村郡 郡市区 郡市区町村 citynm sikutyoson` },
  {
    use: 'address',
    piece: 'street',
    words: `町以降 住所町以降 町域以降 都道府県以降 都道府県以降の住所 市区町村以降 市区町村以降の住所 番地以下 番地以降の住所 住所その他 転出先 転入前住所 前住所 前住所地 世帯住所 住所番地 町名地番 丁目番地号 番地号室 番地以降 町村番地 以降住所 住所以降 丁番地 町字番地 streetaddr banti`,
  },
  {
    use: 'address',
    piece: 'building',
    words: `住所建物 住所建物名 マンション名部屋番号 建物名号室 アパートマンション名 建物部屋 ビルマンション名 bldgname tatemonomei mansionname 物件名 建物名称`,
  },
  {
    use: 'phone',
    words: `スマホ番号 スマホ スマートフォン番号 携帯電話番号ハイフンなし ipphone otherphone assistantphone デンワ でんわ 電話no 電話連絡先 連絡先tel 連絡tel ケイタイ けいたい 携帯no 携帯電話no 日中つながる電話番号 日中連絡可能電話番号 昼間連絡先 昼間の連絡先 夜間連絡先 連絡可能な電話番号 ご連絡用電話番号 電話番号ハイフンなし
電話番号ハイフンあり 固定tel 自宅電話no 届け先電話番号 お届け先電話番号 実家電話番号 緊急時電話 telnum telnum1 denwano denwabangou tel番号 telhaifun telephoneno1 telbangou
keitaino keitaibango keitaidenwa renrakusaki mobileph cellular ☎ ☏ 📞 faxtel telfax cellnum gsm msisdn callerid 発信者番号 着信番号
電話番号e164`,
  },
  {
    use: 'email',
    words: `モバイルメール 送信先アドレス 宛先アドレス 通知先アドレス メール宛先アドレス buyeremail billmailaddress altemail secondaryemail メルアド メルアド1 eメル メールadr メールaddr mailadr mailadrs mailad maladdress ご連絡メール 連絡メール ご連絡用メールアドレス 電子mail 電子メールaddr アドレスpc pcアドレス 携帯アドレス
携帯メアド emailadr emailad eadress emailid maill notifyemail 返信先メール 返信先 受信メールアドレス 送信先メールアドレス`,
  },
]
