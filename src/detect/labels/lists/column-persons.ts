import type { LabelGroup } from '../label-group.ts'

/**
 * Words for who somebody is that are labels of columns only: in running text they may say something else. They are parts as
 * well: `labels/parts.ts` has what may stand beside them.
 */
export const columnPersons: readonly LabelGroup[] = [
  {
    use: 'name',
    words: `連名 俗名 戒名 法名 法名戒名 改名 氏名等 世帯主様名 名前本名 芳名録 親権者 法定代理人
shimei simei onamae namae seimei myouji namaekanji nameknj kjnm nmkj nmkanji fullnm fname_full honmyo honmyou tsusho tsuushou tsumei displaynm legalnm deliveryname consigneename shiptoname billtoname wholename givenfamilyname
ビジネスネーム 通名 通り名 芸名 戸籍名 本姓 氏名または名称 氏名又は名称 氏名名称 名義 名簿名 旧氏名 romaji romanname roomaji namaeromaji eimei eijimei ローマ字 ローマ字名 英字表記 英語表記 英文名 アルファベット アルファベット名 romajiname latinname passportname nameaspassport
名前ローマ字 maidenname maiden nombre nom vorname名 anzeigename fullnombre nomecompleto`,
  },
  {
    use: 'name',
    piece: 'family',
    words: `ラストネーム ファミリーネーム 姓戸籍 姓ビジネス 姓旧 姓通称 姓英字 姓ローマ字 姓アルファベット 姓通名 連名姓 戸籍姓 ビジネス姓
sei myoji myouji uji familynm lastnm surnm lname lstname lastname fam surname family_nm nachname apellido apellidos cognome sobrenome nomdefamille 氏姓 seikanji seij lastn`,
  },
  {
    use: 'name',
    piece: 'given',
    words: `ファーストネーム ギブンネーム 名戸籍 名ビジネス 名旧 名通称 名英字 名ローマ字 名アルファベット 名通名 連名名 戸籍名前 ビジネス名前
mei givennm firstnm fstname frstname given forename vorname nombrepila prenom 名漢字 meikanji middle middlename middlenm ミドルネーム ミドル middleinitial`,
  },
  {
    use: 'name-kana',
    words: `名前の読み 名前の読み方 名前のよみ 名前のよみかた 名前のフリガナ 氏名の読み方 読みがな 読み仮名 略称カナ 氏名五十音 氏名50音
namefuri namehira namekata namepronunciation ナマエ なまえかな
kana kn kna kanaa furigana hurigana frgn yomi yomigana yomikata katakana hiragana phonetic phonetics ruby カナ かな 仮名 ルビ 読み 読み方 よみ ヨミ フリガナ ふりがな 振り仮名 振仮名 カタカナ ひらがな カナ名称 カナ文字 半角カナ 全角カナ 片仮名 平仮名 よみかな 音読み kanamoji`,
  },
  { use: 'name-kana', depends: 'person', words: 'pronunciation reading' },
  { use: 'name-kana', piece: 'family', words: 'セイ せい ｾｲ' },
  { use: 'name-kana', piece: 'given', words: 'メイ めい ﾒｲ' },
  {
    use: 'birth-date',
    words: `生まれた日 お生まれになった日 お生まれ お生まれの日 出生届出生日 生年月日西暦 生年月日和暦
birth birthdate birthday bth brth born dob bday umare umarebi seinen gappi seinengappi seinengappibi seinengapi seinengapp seinegappi tanjo tanjobi tanjoubi tanjyobi tanjou tanjoubi2 syusseibi shusseibi shussei shusshobi 誕生 出生 生誕 生年月日 バースデー バースデイ バースディ バースデイ日
geburtsdatum geburtstag nacimiento fechanacimiento fechadenacimiento datenaissance naissance datadinascita datanascimento 生年 出生日時 birthtimestamp`,
  },
  { use: 'birth-date', piece: 'first', words: '生まれ年 生まれた年 生年月日年 出生年 生年西暦 生年和暦' },
  { use: 'birth-date', piece: 'second', words: '生まれ月 生まれた月 生年月日月 誕生日月' },
  { use: 'birth-date', piece: 'third', words: '生年月日日' },
  {
    use: 'age',
    words: `おいくつですか 何歳ですか 何歳 享年 行年 満年令 年齢層 年齢区分 年齢階級 現在のお年
お年 nenreiman
age ages nenrei nenreiso toshi ageyears agey yearsold 年齢 年令 年れい ねんれい 満年齢 実年齢 年代 年代別 世代 edad alter_age ageinyears atage`,
  },
  {
    use: 'sex',
    words: `seikbn sei_kbn seicd
sex gender gndr gend seibetsu seibetu seibetukbn danjo mf morf malefemale ismale isfemale male female 性別 性 男女 男女別 男女の別 男性女性 男性か女性か 性自認 genderidentity salutation mrms biologicalsex sexatbirth sexo geschlecht sexe ジェンダー`,
  },
  {
    use: 'address',
    words: `勤務先所在地 会社所在地 職場所在地 使用の本拠地 本拠地 使用の本拠
住民票所在地 自宅所在地 現住地 滞在先 住所上段 住所下段 honseki honsekichi honsekiti genjusho kyoju taizaisaki
address addr adr adrs addrs add ad住所 jusho jyusho juusho jyuusho jyusyo juusyo jusyo jyuusyo jyuusho genjusho genjyusho kyojuchi kyoju sumai osumai 住所 ご住所 お住まい 所在 居宅 宛所 送付先 配送先 配達先 届け先 お届け先 送り先 郵送先 発送先 納品先 引越先 引越し先 転居先 帰省先 下宿先 住居表示 居所 居住地 居住先 居住地域 お住まい地域 勤務地
lives livingat dwelling domicile residence locationaddress direccion domicilio adresse anschrift indirizzo endereco adresspostale`,
  },
  {
    use: 'address',
    piece: 'prefecture',
    words: `pref prefecture prefec prfct prefnm ken kenmei todofuken todouhuken todoufuken todofukenmei tdfk 都道府県 県 府県 お住まいの県 居住県 在住県 estado bundesland`,
  },
  {
    use: 'address',
    piece: 'city',
    words: `お住まいの区 居住区 区名 お住まいの市 お住まいの市区
city cty shiku shikuchoson shikucho sikucyoson shichoson shikugun sityouson gun citytown 市区町村 市町村 市区 区市町村 市郡 suburb ciudad ville stadt`,
  },
  {
    use: 'address',
    piece: 'town',
    words: `machi choiki chouiki chomei choumei cho chome choume aza oaza ooaza koaza 町域 町名 大字 小字 字 町 町丁 町丁目 丁目 neighborhood neighbourhood village`,
  },
  {
    use: 'address',
    piece: 'street',
    words: `banchi bantigo banchigo chiban 番地 番 番地号 地番 枝番地 番地以下 street streetno streetnumber strasse calle rue houseno housenum house addressline adrsline`,
  },
  {
    use: 'address',
    piece: 'building',
    words: `tatemono tatemonomei katagaki manshon apaato heya heyabango bldg building apt aptno apartment unitno roomno 建物 建物名 部屋 部屋番号 号室 棟 棟号室 マンション アパート ビル ビル名 方書 方書き 様方 気付 肩書住所 物件`,
  },
  {
    use: 'postal-code',
    words: `zip zipcd zipcode zip7 zip5 zip4 postal postalcd postcd postno postalno yubin yuubin yubinbango yuubinbangou yubinno yuubinno yubincd yuubincd yubinbangou ybn ybnno 郵便 郵便番号 ゆうびん 〒 zippostal zippostalcode plz cap_it codigopostal codepostal postleitzahl cep`,
  },
  {
    use: 'phone',
    words: `会社携帯 会社用携帯 社用携帯 社有携帯 業務携帯 業務用携帯 貸与携帯 会社支給携帯
折返し先 折り返し先 架電先 受話番号 mob phn ph
tel telno phone phoneno phon fon telefon telefono telephone mobile mobil cell handy denwa denwabango keitai keitaino keitaibango sumaho fax faksu faxno fakkusu sms pager phs handphone kinkyudenwa jitakutel honnintel whatsapp viber wechatphone 電話 携帯 モバイル スマホ ケータイ 固定 固定電話 ファクス ファクシミリ ｆａｘ でんわ ＰＨＳ 電話連絡 連絡番号 連絡先番号 contactno contactnumber callbacknumber callback dialno ショートメール sms送信先 smsあて先 ショートメッセージ宛先 電話帳番号 携帯端末番号`,
  },
  {
    use: 'email',
    words: `email mail eml emailid emailaddr mailaddr mailadr mailaddress mladdr mladr meru meeru meado meruado meiru maru mailad mail_add mailadd mladdress emailadd eメール メール めーる メアド メルアド メールアド eアドレス イーメール 電子メール replyto reply_to inboxaddress correo correoelectronico courriel posta e_mail emailvalue`,
  },
  {
    use: 'ignore',
    words: `保険者名 保険者名称 保険者名（略称） useragentfamily accountage accountagedays ageofaccount depositrequiredflag expirydateofcontract contractexpirydate depositrequired 電話番号枝番 枝番号 ショップid モールid 店舗id 会社コード 部門コード 部署コード 組織コード 取引id 取引種別 健診種別 検診種別 健診区分 検診区分 健診コース 検診コース 検査種別 検査項目 検査コース 受診コース 世帯数 人口 会員種別 会員区分 顧客種別 加入区分 参加区分 参加人数 利用人数 予約人数 来場人数 学校区分 学校種別 field_name fieldname field_label fieldlabel column_name columnname attribute_code attributecode attribute_name attributename meta_key metakey property_name propertyname`,
  },
]
