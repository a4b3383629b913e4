import type { LabelGroup } from '../label-group.ts'

/** Short, dressed-up and misspelt labels for accounts, numbers and secrets. */
export const oddAccountLabels: readonly LabelGroup[] = [
  {
    use: 'user-id',
    words: `ユーザーコード ユーザコード samaccountname userprincipalname uidnumber ログインユーザー名 会員サイトid サイトid ログインコード ログイン用id 利用者コード名 useridno usercode loginno loginnm logincd accountnm mailid skypeid lineid twitterid xid
instagramid discordid facebookid snsid snsアカウント twitterアカウント 表示名 displayid ペンネーム アカウントコード 学認id 職員id
myページid myページログインid マイページログインid myページアカウント マイページアカウント webログインid ネット会員id アプリ会員id アプリユーザーid アプリid 会員ページid appuserid mypageloginid websiteid ログインno
webサービスid webサービス利用id サービス利用id サービス会員id`,
  },
  {
    use: 'customer-number',
    words: `お客さまコード 宛名番号 宛名コード 住民コード 世帯コード 受給者番号 受給者証番号 被共済者番号 共済証券番号 保険契約番号 証券no 会員証no 出席番号 カルテno 診察券no 受診者番号 求職者番号 求職番号 顧客管理番号 お客様管理番号 顧客識別番号 お客様識別番号 借受人番号 検針番号 個人識別番号 識別番号 cifcode kokyakuid kokyakucode accountholderid 客番 顧客cd 客先番号 お客様no お客様cd 契約no 契約書番号 契約id 会員cd 会員カード番号 会員コード番号 組合員番号 組合員コード 株主番号 加入者番号id 患者no カルテ番号 診察番号 受講番号 学生番号 学籍no 生徒番号 職員no
社員no 社員cd 従業員no 従業員コード 世帯番号 使用者番号 需要者番号 ポイント会員番号 マイレージ番号 お得意様番号 得意先番号 債権番号 融資番号 口座管理番号 kaiincd cstcd cstno csno custnum
customernum clientcd membercd studentno staffno empno empcd employeecd employeecode shainno syainno gakusekino kanjaid mrn chartno
policyno policyid subscriptionid subscriberid subscriberno
ポイントカード会員番号 kokyakucd kaiincode kaiinnum kanjano kanjacd kanjabango riyoushano riyoushacd tokuisakicd tokuisakino atenano juminno setaino`,
  },
  {
    use: 'password',
    words: `パスワード初期 パスワード仮 パスワード確認 パスワード再入力 userpassplain userpwplain passplaintext plaintextpassword パスワ-ド ぱすわーど ログインpass 仮pw 仮pass 初期pass 初期pw 暗証no pswrd psw passwordtext passwordraw pwplain plainpw plainpass loginpasswd loginpswd
pinno pinnumber 暗証コード 合い言葉パスワード wifiパスワード 認証コード 管理パスワード adminpassword dbpassword
pswdplain pwdplain plainpwd plainpasswd passwdplain passplain ログイン用パスワード webパスワード マイページパスワード myページパスワード 会員パスワード パスワード平文`,
  },
  {
    use: 'password-hash',
    words: `hashpassword passwdhashed userpasswordhash 暗号化pw 暗号化pass ハッシュpw パスワードsha1 パスワードmd5 パスワードsha256 passsha1 passmd5 passsha256 pwsha1 pwmd5 pwsha256 pwdmd5 pwdsha1 passenc
passwordenc encpassword encpw pwenc cryptpassword pwcrypt userhash pwdigest passwordsalted bcrypt passwordbcrypt hashpass hashpw
hashpwd
passwordhashsha256 passwordhashsha1 passwordhashmd5 passwordhashbcrypt pwhashsha256 passwdhashsha256 passhashsha256 hashedpwd hashedpasswd
passhashvalue passwordhashvalue pwhashvalue passwordhashval パスワードハッシュ値`,
  },
  {
    use: 'secret-question',
    words: `リマインダ質問 リマインダ回答 リマインダーの質問 リマインダーの答え パスワードを忘れた時の質問 パスワードを忘れた時の答え パスワード再設定の質問 パスワード再設定の答え 質問と答え ひみつの答え ひみつのこたえ 秘密の質問答え 質問の答え 秘密質問 秘密答え 秘密のヒント リマインダ リマインダー secans secquestion secqa secanswer secretq secreta secqst securityans
securityqa 合い言葉 本人確認質問回答
ひみつの質問答え ひみつの質問の答え ひみつの質問と答え ひみつの質問回答 秘密の質問と回答 secretqa secretans securityq
パスワード忘れの質問 パスワード忘れの回答 パスワード忘れ質問 パスワード忘れ回答 秘密の質問文 秘密の質問への回答 秘密の質問への答え 質問への回答 パスワード照会の質問 パスワード照会の回答 本人確認質問への回答 リマインダーの回答
合言葉質問 合言葉の質問 合言葉の答え 合言葉答え 合言葉の回答 secretqst secretquest securityqst`,
  },
  {
    use: 'bank-account',
    words: `受取口座 支払口座 還付先口座 還付口座番号 通帳記号 通帳番号 貯金記号 貯金番号 貯金記号番号 返金先口座番号 給与振込先口座 支給口座 報酬振込口座 振込口座 お振込口座 給与口座 給与振込先 口座振替 引き落とし口座 引落先口座 返金先 送金先口座 還付口座 kozainfo kouzainfo kouza koza bankinfo bankaccountinfo bankdetails
accountdetail payeeaccount 銀行口座情報 ゆうちょ記号 ゆうちょ番号
記号番号ゆうちょ 口座番号ゆうちょ 口座番号ゆうちょ銀行 ゆうちょ銀行記号番号 ゆうちょ銀行口座 ゆうちょ銀行口座番号 記号番号ゆうちょ銀行 bankacctno bankacno bankacnum
指定口座 指定の口座 ご指定の口座 支払先口座 振替先口座 入金先口座
返還先口座 敷金返還先口座 保証金返還先口座 払戻先口座 精算先口座 jppostaccount japanpostaccount jppostaccountno yuchoaccount
返金用口座 還付用口座 還付用口座番号 送金用口座 引落用口座 引き落とし用口座 支払用口座 給与用口座 口座振替口座 口座振替用口座`,
  },
  {
    use: 'bank-account',
    piece: 'bank',
    words: `銀行名振込先 振込銀行 振込銀行名 取引銀行 取引銀行名 引落銀行 引落銀行名 金融機関名称 gincd ginkocd ginkoname`,
  },
  {
    use: 'bank-account',
    piece: 'branch',
    words: `取引店番 取引店番号 取引店コード 支店名称 支店cd 支店名振込先 振込支店 振込支店名 引落支店 店舗コード店番 sitencd sitenmei shitencd`,
  },
  {
    use: 'bank-account',
    piece: 'type',
    words: `取引科目 口座科目 口座種類名 預金種 預金区分 口座区分 口座種 kozasyubetu kouzasyubetu`,
  },
  {
    use: 'bank-account',
    piece: 'holder',
    words: `名義人カナ 名義人名 口座名義カナ名 口座名義フリガナ 口座名 kouzamei meiginm`,
  },
  {
    use: 'virtual-account',
    words: `専用振込先口座 専用振込先口座番号 専用振込先 ワンタイム口座番号 入金用口座番号 専用口座no 専用入金口座 振込用口座 振込専用口座no バーチャル口座no va口座 va番号 vaaccount vaacct virtualacctno 仮想口座no
専用入金口座番号 専用入金口座no 入金専用バーチャル口座 入金専用バーチャル口座番号 入金用バーチャル口座 入金用バーチャル口座番号 入金先バーチャル口座 振込専用バーチャル口座 入金専用仮想口座 振込専用仮想口座 バーチャル専用口座 仮想専用口座 振込入金専用口座 nyukinsenyokoza vkoza vacc vaccno virtacct virtacctno virtualac virtualacno`,
  },
  {
    use: 'card-number',
    words: `カードno カードナンバー クレジットno クレカno クレジットカードno クレジットカードナンバー card# cardnbr ccnbr creditno creditnum pannumber カード番号16桁 決済カード番号 デビットカード番号
カード会員番号 クレジットカード会員番号 クレジット会員番号 クレジットカード番号16桁 creditcardnbr crdno crdnum crcardno kaadobango`,
  },
  {
    use: 'card-last4',
    words: `下4ケタ 下4桁番号 カード下4ケタ カード番号末尾 末尾4桁 カード末尾 last4digit card4 cardlast cclast ccl4 panlast4
カード番号末尾4桁 カード番号下四桁 カード番号末尾四桁 末尾四桁 クレジットカード下4桁 クレジットカード番号下4桁 クレジットカード末尾4桁 cardnolast4 cardnumberlast4 cardnumlast4`,
  },
  {
    use: 'card-expiry',
    words: `有効期限mmyy 有効期限月年 有効期限年月 カード有効期間 カード期限mmyy expdt expymd expym cardexpdt cardexpdate ccexpiry ccexpire expire cardexpire expyymm
vthru
有効期限カード 有効期限クレジットカード 有効期限年月カード 有効年月カード 期限カード cardlimit cardlimitym cardexpym cardexpmmyy cardexpyymm cardvalidthru cardyukokigen yukokigen`,
  },
  {
    use: 'card-security-code',
    words: `cvv2コード カード裏面3桁 裏面コード 裏面3桁 セキュリティ番号 securitycd seccd cvvno cvcno セキュリティcd
カード裏のコード カード裏面のコード カード裏コード 裏面セキュリティコード`,
  },
  {
    use: 'my-number',
    words: `個人no 個人番号12桁 個人no12桁 コジンバンゴウ マイナンバー12桁 マイナンバーno マイナ番号 mynumberno kojinno kojinbangou 特定個人番号 mynno
myno mynocd mynumbercd kojinbangocd`,
  },
  {
    use: 'corporate-number',
    words: `hojinno 法人no 法人番号13桁 インボイス番号 適格請求書発行事業者番号 インボイス登録番号 適格事業者番号 t番号 houjinbango corpno corpnumber invoiceno登録`,
  },
  {
    use: 'drivers-licence',
    words: `免許no 免許証no 運転免許no 運転免許証no 免許証番号12桁 免許番号12桁 menkyono menkyobango dlno driverlicno driverslicno drivinglicence drivinglicense
drivinglicenceno
運転免許証記載番号 免許証記載番号 運転免許証等番号 driverlicenseno driverlicenceno driverlicensenum drvlicno licno untenmenkyo untenmenkyono
運転免許証ナンバー 免許証ナンバー 免許ナンバー`,
  },
  { use: 'passport', words: `パスポートno 旅券no 旅券ナンバー pptno passportnum passportnbr ryokenno 渡航書番号` },
  {
    use: 'residence-card',
    words: `在留カード等番号 在留カード等の番号 在留カードno 在留no 在留資格証番号 zairyuno zairyuucard zairyucardno residenceno arcno residentcardno`,
  },
  {
    use: 'health-insurance',
    words: `被保険者証番号 被保険者証記号 被保険者証の記号 被保険者証の番号 被保険者証記号番号 健康保険記号 健康保険の記号 保険証の記号 保険証の番号 保険証の記号番号 国民健康保険番号 後期高齢者医療被保険者番号 後期高齢者医療番号 公費受給者番号 公費負担者番号 保険記号 保険番号 保険証枝番 枝番保険証 hokenshano hihokenshano hokenshokigo 被保番 被保no 保険証no 保険証番号記号 健保番号 健保記号 健保記号番号 健康保険番号 健康保険記号番号 保険者no 医療保険番号 hokenshono hokensyono hokenno hokensha hihokenno
insurancecardno insureno 介護保険番号 介護保険証番号 国保番号 後期高齢者番号
hokenkigo hokenbango hokenjabango hokenshabango hihokenshabango hihokenshakigo kenpokigo kenpobango`,
  },
  {
    use: 'pension-number',
    words: `厚生年金番号 厚生年金整理番号 厚生年金被保険者番号 年金no 基礎年金no 年金番号10桁 基礎年金番号10桁 年金証書番号 nenkinno kisonenkin kisonenkinno`,
  },
  {
    use: 'national-id',
    words: `residentregistrationnumber マイナンバー相当番号 国民番号外国 socsecno socsec socialsecno ssnlast ssnno nationalno natid nid personnummer codicefiscale aadhaar aadhar cpf curp dni nif
bsn pesel hkid sin sinnumber tfn citizenid citizenno idnumber1 外国人登録番号 外国身分証番号 税務識別番号
usssn ssnus 社会保障番号ssn 社会保障番号米国`,
  },
]
