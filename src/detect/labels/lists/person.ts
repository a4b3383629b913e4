import type { LabelGroup } from '../label-group.ts'

/** Spellings of labels for who somebody is. One word more is one word more here; case, spaces and signs do not matter. */
export const personLabels: readonly LabelGroup[] = [
  {
    use: 'name',
    words: `氏名 名前 お名前 なまえ 姓名 御氏名 ご氏名 おなまえ 漢字氏名 氏名漢字 名前漢字 お客様名 お客さま名 顧客名 顧客氏名 会員名 会員氏名 契約者名 契約者 ご契約者
申込者名 申込者 お申込者名 申込人 参加者名 参加者 受講者名 受講者 受講生 本人氏名 利用者名 利用者氏名 患者名 患者氏名 社員名 従業員名 職員名 宛名 宛先名 届け先名 受取人 受取人名
送付先氏名 配送先氏名 購入者名 購入者 注文者名 注文者 予約者名 予約者 登録者名 登録名 投稿者名 寄付者名 加入者名 被保険者名 被保険者氏名 債務者名 預金者名 借入人
ローマ字氏名 氏名ローマ字 英字氏名 氏名英字 名前ローマ字 名前英字 アルファベット氏名 旧姓名 戸籍氏名 本名 フルネーム 差出人名 送信者名
name fullname personname customername clientname membername realname displayname contactname applicantname patientname employeename recipientname
shippingname billingname buyername ownername holdername accountholdername participantname attendeename guestname subscribername legalname simei shimei カード名義 カード名義人 nameoncard cardholder
namae onamae kanjiname namekanji nmkanji custname custnm customernm kokyakumei nameja namejp nameromaji romanname englishname nameen cardholdername yourname`,
  },
  {
    use: 'name',
    piece: 'family',
    words: `姓 氏 苗字 名字 名前姓 氏名姓 お名前姓 姓漢字 漢字姓 せい姓 旧姓 lastname familyname surname sei myoji lname namelast ln namesei namefamily seikanji lastnamekanji
kanjisei kanjilastname familynamekanji lastnm name01 custlastname sirname secondname`,
  },
  {
    use: 'name',
    piece: 'given',
    words: `名 名前名 氏名名 お名前名 名漢字 漢字名 下の名前 下の名 firstname givenname forename mei fname namefirst fn namemei namegiven meikanji firstnamekanji kanjimei
kanjifirstname givennamekanji firstnm name02 custfirstname`,
  },
  { use: 'name-kana', depends: 'person', words: '読み よみ ヨミ' },
  {
    use: 'name-kana',
    words: `フリガナ ふりがな カナ かな カナ氏名 氏名カナ 氏名かな 氏名フリガナ 氏名ふりがな 名前カナ 名前フリガナ お名前カナ お名前フリガナ お名前ふりがな カナ名 半角カナ氏名 全角カナ氏名
よみがな ヨミガナ 読み仮名 読みがな 氏名ヨミ 名前よみ 氏名よみ 顧客名カナ お客様名カナ 会員名カナ 契約者名カナ 申込者カナ 参加者フリガナ 仮名氏名 氏名仮名
kana namekana kananame furigana hurigana yomi yomigana namefurigana nameyomi fullnamekana customernamekana custkana custnamekana kanashimei simeikana
shimeikana nmkana kananm phoneticname namephonetic nameruby ruby membernamekana`,
  },
  {
    use: 'name-kana',
    piece: 'family',
    words: `セイ せい ミョウジ みょうじ 苗字カナ 姓カナ 姓フリガナ カナ姓 姓かな 姓ふりがな フリガナ姓 ふりがな姓 氏名カナ姓 名前カナ姓 seikana kanasei lastnamekana familynamekana kanalastname lastnamefurigana
namekanasei seifurigana surnamekana kana01 kanalast lastnamephonetic familynamefurigana`,
  },
  {
    use: 'name-kana',
    piece: 'given',
    words: `メイ めい 名カナ 名フリガナ カナ名前 名かな 名ふりがな フリガナ名 ふりがな名 氏名カナ名 名前カナ名 meikana kanamei firstnamekana givennamekana kanafirstname firstnamefurigana
namekanamei meifurigana forenamekana kana02 kanafirst firstnamephonetic givennamefurigana`,
  },
  {
    use: 'birth-date',
    words: `生年月日 誕生日 お誕生日 ご生年月日 誕生年月日 出生日 出生年月日 生年月日西暦 生年月日和暦 生日 西暦生年月日 和暦生年月日 バースデー birthdate dateofbirth dob birthday birth bday
birthymd birthdt birthdateymd seinengappi tanjobi tanjoubi datebirth custbirth custbirthday customerbirthday bdate userbirthday geburtsdatum`,
  },
  { use: 'address', piece: 'prefecture', depends: 'city', words: 'state region' },
  { use: 'birth-date', piece: 'first', words: '生年 誕生年 生まれた年 birthyear yearofbirth birthyy byear birthy' },
  { use: 'birth-date', piece: 'second', words: '生月 誕生月 birthmonth monthofbirth birthmm bmonth birthm' },
  { use: 'birth-date', piece: 'third', words: '誕生日日 birthdayofmonth birthdd bday2 dayofbirth' },
  { use: 'age', words: '年齢 年令 ご年齢 満年齢 年代 age nenrei ageyears custage agegroup' },
  {
    use: 'sex',
    words:
      '性別 ご性別 男女 男女別 性 sex gender seibetsu sexcd gendercd sexcode gendercode sexkbn custsex 性別コード 性別区分',
  },
  {
    use: 'postal-code',
    words: `郵便番号 〒 郵便 〒番号 ゆうびん番号 自宅郵便番号 勤務先郵便番号 zip zipcode postcode postalcode postal zipcd postcd postno yubin yubinno yubinbango yuubin custzip
addresszip billingzip shippingzip zipno plz 郵便番号7桁`,
  },
  {
    use: 'address',
    words: `住所 ご住所 現住所 自宅住所 お住まい 居住地 所在 居所 本籍 本籍地 連絡先住所 送付先住所 送付先 配送先 配送先住所 お届け先 届出住所 登録住所 住民票住所 住所全体 勤務先住所 郵送先
住所カナ 住所フリガナ 旧住所 新住所 転居先 転居先住所 請求先住所 顧客住所 お客様住所 address addr homeaddress postaladdress mailingaddress residence jusho juusho jyusho fulladdress
custaddr custaddress customeraddress streetaddress shippingaddress billingaddress deliveryaddress useraddress addressfull jusyo addressjp addresskana residentialaddress`,
  },
  {
    use: 'address',
    piece: 'prefecture',
    words:
      '都道府県 都道府県名 府県 県名 県 pref prefecture province todofuken prefname prefecturename addresspref addrpref todouhuken ken addressprefecture addr1pref 都道府県コード prefcd prefcode',
  },
  {
    use: 'address',
    piece: 'city',
    words:
      '市区町村 市区郡 市町村 市区町村名 市区 市郡区 市 区市町村 city shikuchoson sikuchoson municipality town1 addresscity addrcity cityname locality sichoson addr1city',
  },
  {
    use: 'address',
    piece: 'town',
    words:
      '町域 町名 町域名 大字 町丁目 字 丁目 町域町名 town townname machi choiki chome chouiki district addresstown',
  },
  {
    use: 'address',
    piece: 'street',
    words:
      '番地 番地等 丁目番地 町名番地 町名番地等 番地号 以降の住所 それ以降の住所 以下住所 住所詳細 町域番地 street banchi addressline line1 streetname housenumber block addressdetail addressstreet',
  },
  {
    use: 'address',
    piece: 'building',
    words:
      '建物名 建物 マンション名 マンション アパート名 建物名等 建物名部屋番号 建物部屋番号 ビル名 部屋番号 方書 号室 building buildingname apartment apt tatemono bldg roomno roomnumber addressbuilding mansion buildname addressline2 addrline2 street2 addressline3 line2',
  },
  {
    use: 'phone',
    words: `電話番号 電話 お電話番号 お電話 連絡先電話番号 連絡先電話 ご連絡先 連絡先 自宅電話 自宅電話番号 固定電話 固定電話番号 携帯電話 携帯電話番号 携帯番号 携帯 ケータイ 携帯tel 携帯電話番号等
勤務先電話 勤務先電話番号 日中連絡先 日中の連絡先 日中電話番号 日中のご連絡先 ファックス fax faxno faxnumber fax番号 ファックス番号 ファクス 電話番号自宅 電話番号携帯 電話番号勤務先 顧客電話番号
tel telno telnumber telephone telephonenumber phone phoneno phonenumber mobile mobilephone mobileno mobilenumber mobiletel cell cellphone cellno hometel homephone
worktel workphone officephone keitai denwa denwabango contactphone contacttel contactno contactnumber custtel custphone phonehome phonemobile phonework telhome
telmobile keitaitel daytimephone landline smsphone smsno sms phonenum tell 自宅tel 勤務先tel 会社電話 会社電話番号 userphone usertel handphone whatsapp 本人電話番号`,
  },
  { use: 'phone', piece: 'first', words: '市外局番 電話番号市外 telarea areacode tela telfirst' },
  { use: 'phone', piece: 'second', words: '市内局番 電話番号市内 telb telsecond telexchange' },
  { use: 'phone', piece: 'third', words: '加入者番号 電話番号加入者 telc telthird' },
  {
    use: 'email',
    words: `メールアドレス メール eメール eメールアドレス 電子メール 電子メールアドレス メアド メールアドレス確認 メールアドレス確認用 pcメール pcメールアドレス 携帯メール 携帯メールアドレス 連絡先メール
連絡先メールアドレス アドレスメール emailアドレス mailアドレス 登録メール 登録メールアドレス メール宛先 email mail emailaddress mailaddress mailaddr emailaddr eml custemail custmail
customeremail useremail usermail contactemail pcmail mobilemail keitaimail mlad mladdr homeemail workemail loginemail loginmail meeru emailaddr1 subscriberemail memberemail
primaryemail recoveryemail emailprimary emaildrs billingemail shippingemail`,
  },
]
