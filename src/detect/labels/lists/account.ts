import type { LabelGroup } from '../label-group.ts'

/** Spellings of labels for accounts, numbers and secrets. */
export const accountLabels: readonly LabelGroup[] = [
  {
    use: 'user-id',
    words: `ユーザーid ユーザid ユーザー名 ユーザ名 ログインid ログイン名 会員id 利用者id お客様id id番号 アカウント アカウント名 アカウントid ログインアカウント ハンドルネーム ニックネーム
loginid userid username user login loginname userlogin uid account accountid accountname memberid webid userno usercd screenname nickname handle kaiinid riyoshaid signinid logonid
useraccount mypageid マイページid ウェブid 投資家id traderid personid loginuser loginuserid usr usrid`,
  },
  { use: 'user-id', depends: 'counting', words: 'id' },
  {
    use: 'customer-number',
    words: `顧客番号 顧客id customerid custid clientid お客様番号 お客さま番号 会員番号 顧客コード 会員コード 契約番号 契約者番号 取引口座番号 取引口座 口座コード 顧客no 会員no お客様コード 登録番号 利用者番号
診察券番号 患者番号 患者id 受験番号 学籍番号 社員番号 従業員番号 社員コード 職員番号 証券番号 保険証券番号 ポイントカード番号 会員証番号 fx口座番号 証券口座番号 申込者番号
customernumber customerno customercode custno custcd customercd clientno clientnumber clientcode memberno membernumber membercode membershipnumber membershipno kokyakuno kokyakubango
contractno contractnumber policynumber tradingaccount tradingaccountno tradeaccount tradeaccountno fxaccount fxaccountno employeeid employeeno employeenumber patientid patientno membercardno membercardnumber
studentid kaiinno kaiinbango cifno cif cifnumber loyaltynumber memberidno mt4account mt4login mt5login`,
  },
  {
    use: 'customer-number',
    depends: 'bank',
    words:
      '口座番号 口座no 口座 accountno accountnumber acctno acctnumber acno kouzano kouzabango kozano kozabango acct',
  },
  {
    use: 'bank-account',
    words: `銀行口座 銀行口座番号 振込先口座 振込先口座番号 振込先 出金先口座 出金先 出金口座 出金口座番号 出金先口座番号 引落口座 引落口座番号 返金先口座 返金口座 登録口座 登録金融機関口座 口座情報 振替口座
振替口座番号 給与振込口座 出金先金融機関口座 金融機関口座 ゆうちょ口座 ゆうちょ記号番号 記号番号 通帳記号番号 bankaccount bankaccountno bankaccountnumber bankacct ginkokoza payoutaccount withdrawalaccount
withdrawaccount iban bankac bankaccno repaymentaccount repaymentaccountno repaymentaccountnumber repaymentacct repaymentacctno refundaccountno payoutaccountno withdrawalaccountno directdebitaccountno 返済口座 返済口座番号 返済用口座 返済用口座番号 depositaccount refundaccount directdebitaccount`,
  },
  {
    use: 'bank-account',
    piece: 'bank',
    words:
      '銀行名 金融機関名 金融機関 銀行 金融機関コード 銀行コード 振込先銀行 振込先銀行名 出金先銀行 出金先金融機関 出金先銀行名 bankname bank bankcode bankcd ginko ginkomei banknm financialinstitution payoutbank',
  },
  {
    use: 'bank-account',
    piece: 'branch',
    words:
      '支店名 支店 支店コード 店番 店番号 店名 支店番号 取引店 振込先支店 出金先支店 出金先支店名 branch branchname branchcode branchcd branchno shiten shitenmei brname bankbranch',
  },
  {
    use: 'bank-account',
    piece: 'type',
    words:
      '口座種別 預金種別 預金種目 口座種類 預金科目 預金種類 預金の種類 口座の種類 貯金種別 貯金種類 預貯金種別 預貯金の種類 accounttype accttype kozashubetsu kouzashubetsu deposittype yokinshubetsu bankaccounttype',
  },
  { use: 'bank-account', piece: 'type', depends: 'bank', words: '種別 種目 科目 type' },
  { use: 'bank-account', piece: 'number', words: '預金口座番号 普通口座番号 振込先番号' },
  { use: 'bank-account', piece: 'number', depends: 'bank', words: '記号' },
  {
    use: 'bank-account',
    piece: 'holder',
    words:
      '口座名義 口座名義人 名義人 名義 口座名義カナ 名義カナ 口座名義人カナ accountholder acctholder meigi kozameigi kouzameigi meiginin payeename bankaccountname bankholder holder',
  },
  {
    use: 'virtual-account',
    words: `仮想口座 仮想口座番号 バーチャル口座 バーチャル口座番号 振込専用口座 振込専用口座番号 入金専用口座 入金専用口座番号 入金用口座 入金口座 入金口座番号 専用口座 専用口座番号 専用振込口座 お客様専用口座
お振込専用口座 ワンタイム口座 virtualaccount virtualaccountno virtualaccountnumber va vaccount vano vaccountno virtualacct virtualkoza virtualbankaccount depositva vanumber nyukinkoza senyokoza furikomisenyo`,
  },
  {
    use: 'password',
    words: `パスワード ログインパスワード 暗証番号 暗証 初回パスワード 初回ログインパスワード 初期パスワード 仮パスワード 取引パスワード 取引暗証番号 パス pw ワンタイムパスワード 第二パスワード 旧パスワード
password passwd pwd pass loginpassword loginpw loginpwd initialpassword initpassword initialpw initpw firstpassword firstloginpassword userpassword userpass userpw webpassword pin pincode
temppassword tmppassword passcode tradepassword ansho pswd npwd passwrd mypagepassword secretkey apipassword plainpassword passwordplain initialloginpassword firstloginpw passphrase`,
  },
  {
    use: 'password-hash',
    words: `パスワードハッシュ ハッシュ化パスワード ハッシュパスワード 暗号化パスワード passwordhash pwhash passhash passwdhash pwdhash hashedpassword passwordmd5 passwordsha1 passworddigest encryptedpassword
cryptedpassword passwordcrypt userpasshash passwordencrypted saltedhash`,
  },
  {
    use: 'secret-question',
    words: `秘密の質問 秘密の答え 秘密の質問の答え 秘密の質問と答え ひみつの質問 秘密の質問回答 合言葉 リマインダー質問 リマインダー回答 本人確認の質問 本人確認質問 secretquestion secretanswer
securityquestion securityanswer reminderquestion reminderanswer passwordhint パスワードのヒント パスワードヒント himitsu secq seca hintanswer hintquestion`,
  },
  {
    use: 'card-number',
    words:
      'カード番号 クレジットカード番号 クレジットカード クレカ番号 クレジット番号 クレカ cardnumber cardno creditcard creditcardnumber creditcardno ccnumber ccno ccnum pan cc cardnum creditcardnum debitcard',
  },
  {
    use: 'card-last4',
    words:
      'カード下4桁 カード番号下4桁 下4桁 カード下四桁 下四桁 カード末尾4桁 cardlast4 last4 cclast4 lastfour cardlastfour last4digits cardsuffix',
  },
  {
    use: 'card-expiry',
    words:
      '有効期限 カード有効期限 有効年月 クレジットカード有効期限 カード期限 expiry cardexpiry expirydate cardexp exp expdate expirationdate ccexp cardexpiration validthru goodthru cardexpirydate expiration',
  },
  {
    use: 'card-expiry',
    piece: 'first',
    words: '有効期限月 カード有効期限月 expmonth expirymonth cardexpmonth expmm cardmonth',
  },
  {
    use: 'card-expiry',
    piece: 'second',
    words: '有効期限年 カード有効期限年 expyear expiryyear cardexpyear expyy cardyear',
  },
  {
    use: 'card-security-code',
    words:
      'セキュリティコード セキュリティーコード カード確認番号 カードセキュリティコード cvv cvc cvv2 cvc2 cid securitycode cardsecuritycode cardcvv cardcvc cvvcode cvccode',
  },
  {
    use: 'my-number',
    words:
      'マイナンバー 個人番号 個人番号マイナンバー マイナンバー番号 共通番号 mynumber mynum kojinbango individualnumber mynumbercard jpmynumber mnumber',
  },
  {
    use: 'corporate-number',
    words: '法人番号 会社法人番号 法人マイナンバー corporatenumber houjinbangou hojinbango corporateno houjinno',
  },
  {
    use: 'drivers-licence',
    words:
      '免許証番号 運転免許証番号 運転免許番号 免許番号 運転免許証 運転免許 driverslicence driverslicense driverlicense driverlicence licencenumber licensenumber licenseno licenceno menkyo menkyosho dlnumber driverslicenseno driverslicensenumber',
  },
  {
    use: 'passport',
    words: '旅券番号 パスポート番号 パスポート 旅券 passport passportnumber passportno passno ryoken',
  },
  {
    use: 'residence-card',
    words:
      '在留カード番号 在留カード 在留番号 特別永住者証明書番号 residencecard residencecardnumber residencecardno zairyucard zairyu',
  },
  {
    use: 'health-insurance',
    words:
      '保険証番号 健康保険証番号 保険者番号 保険者コード 被保険者番号 被保険者記号 被保険者記号番号 保険証記号番号 保険証記号 健康保険 介護保険被保険者番号 healthinsurance insurancenumber insuranceno hokensho insurerno insurednumber insuredno healthinsuranceno',
  },
  {
    use: 'pension-number',
    words: '基礎年金番号 年金番号 年金手帳番号 pensionnumber pensionno basicpensionnumber nenkin nenkinbango',
  },
  {
    use: 'national-id',
    words:
      'ssn socialsecuritynumber socialsecurity nationalid nationalidnumber nino taxid tin nationalinsurancenumber 社会保障番号 外国納税者番号 納税者番号 国民番号 住民登録番号 身分証番号 nric personalnumber rrn idcardno itin',
  },
]
