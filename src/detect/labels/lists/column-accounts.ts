import type { LabelGroup } from '../label-group.ts'

/** Words for accounts, numbers and secrets that are labels of columns only; parts as well. */
export const columnAccounts: readonly LabelGroup[] = [
  {
    use: 'user-id',
    words: `lineid lineアカウント名 line表示名 line登録名 lineユーザー名 twitterid twitterアカウント名 twitter表示名 twitter登録名 twitterユーザー名 インスタid インスタアカウント名 インスタ表示名 インスタ登録名 インスタユーザー名 インスタグラムid インスタグラムアカウント名 インスタグラム表示名 インスタグラム登録名 インスタグラムユーザー名 フェイスブックid フェイスブックアカウント名 フェイスブック表示名 フェイスブック登録名 フェイスブックユーザー名 tiktokid tiktokアカウント名 tiktok表示名 tiktok登録名 tiktokユーザー名 discordid discordアカウント名 discord表示名 discord登録名 discordユーザー名 slackid slackアカウント名 slack表示名 slack登録名 slackユーザー名 zoomid zoomアカウント名 zoom表示名 zoom登録名 zoomユーザー名 skypeid skypeアカウント名 skype表示名 skype登録名 skypeユーザー名 チャットワークid チャットワークアカウント名 チャットワーク表示名 チャットワーク登録名 チャットワークユーザー名 chatworkid chatworkアカウント名 chatwork表示名 chatwork登録名 chatworkユーザー名 teamsid teamsアカウント名 teams表示名 teams登録名 teamsユーザー名 youtubeid youtubeアカウント名 youtube表示名 youtube登録名 youtubeユーザー名 githubid githubアカウント名 github表示名 github登録名 githubユーザー名 カカオid カカオアカウント名 カカオ表示名 カカオ登録名 カカオユーザー名 wechatid wechatアカウント名 wechat表示名 wechat登録名 wechatユーザー名 telegramid telegramアカウント名 telegram表示名 telegram登録名 telegramユーザー名 threadsid threadsアカウント名 threads表示名 threads登録名 threadsユーザー名 blueskyid blueskyアカウント名 bluesky表示名 bluesky登録名 blueskyユーザー名 linkedinid linkedinアカウント名 linkedin表示名 linkedin登録名 linkedinユーザー名
facebook フェイスブック facebookアカウント twitterアカウント xアカウント tiktok tiktokアカウント youtubeチャンネル noteアカウント
login loginid loginnm loginname logincd loginuser logon logonid signin signinid signinname uname unm uid uidno upn ssoid sso userprincipal samaccount principal screenname nickname nick handle handlename gamertag gamer ign playerid playername portalid portallogin webid netid onlineid ibid accountlogin memberlogin mypageid
ログイン ログオンid サインインid ログインユーザ ログインユーザー ログオンユーザー ネットid オンラインid オンラインサービスid ネットバンキングid ネット会員id サービスid アプリid 認証id ユーザ識別子 ユーザー識別子 利用者識別子 利用者id 利用者識別番号 ハンドル ハンドル名 ニックネーム あだ名 アカウント アカウントid アカウント名 ゲームid プレイヤーid インスタid インスタグラムid ツイッターid フェイスブックid ティックトックid lineアカウント line名 snsid 表示用id ペンネーム ラジオネーム 愛称
riyoshaid riyoushaid riyousyaid yuzaid lineuserid lineid discord twitter instagram telegramid slackid githubid github twitterhandle xhandle skype kakaoid weibo qq`,
  },
  {
    use: 'customer-number',
    words: `加入者証番号 加入証番号 年金加入者番号
母子健康手帳番号 母子手帳番号 被保険者証整理番号 保証人番号 借入人番号 ライセンス番号選手 選手登録番号 登録選手番号
社no 社cd 人事コード 人事no 党員番号 加盟員番号 給与番号 給与コード 通知書番号本人
世帯no 世帯cd 世帯id 入院番号 外来番号 健診番号 診療録番号 受診番号 受診券番号 受診券整理番号 被保険者id 員番号 社内番号 社内コード 個人no 個人cd 職員cd 社員cd 客コード 客no 顧客管理no 貸付番号 融資番号 融資先番号 債権番号 求償番号 事故番号本人 利用者証番号 利用証番号 入館証番号 入館カード番号 定期券番号 乗車券番号会員 登録会員番号 名簿番号 団員番号 部員番号 門徒番号 檀家番号 里親番号 塾生番号 塾生コード 生徒コード 生徒id 保護者番号 保護者id 園児番号 児童番号 児童コード 学生証番号 学生id 卒業生番号 同窓会番号 オーナー番号 入居者番号 契約者コード 契約者no 契約者id 得意先no 取引先番号個人 寄附者番号 寄附受付番号個人 納付者番号 納税通知書番号 納税義務者番号 通知書番号個人
shikibetsucd shikibetsucode shikibetsuno shikibetsubango sikibetucd 識別コード 識別番号 識別id crn cif cifno cifkey custkey custref clientref customerref memberref patientref membership membershipid membershipno membercardno membercard loyaltyno loyaltyid loyaltycard rewardno rewardsno rewardsid rewardid frequentflyer frequentflyerno ffn ffp ffpno mileageno mileageid pointcard pointcardno pointno pointid chart chartno chartid karute karuteno mrn medicalrecordno shinsatsuken shinsatsukenno
kaiinsho kaiinshono kaiinban kokyakubango shainban shainno syainno jugyoinno policyno policynumber certificateno certno keiyakuno keiyakubango keiyakuid contractid contractno contractref applicationid accountref tradingaccount tradingaccountid brokerageaccount securitiesaccount fxaccount torihikikoza torihikikouza torihikikozano custodyaccount meterid supplypointid spid enrollmentno enrolmentno studentcard libraryid librarycardno voterid
会員カード 会員カード番号 会員証 会員証番号 会員コード メンバーシップ メンバーズカード メンバーズカード番号 ポイントカード ポイントカード番号 診察券 診察券番号 カルテ カルテ番号 カルテid 患者id 学生証 学生証番号 学籍 学籍番号 社員証番号 職員証番号 社員番号 社番 職番 従業員番号 人事番号 個人コード 個人id 契約番号 契約者番号 証券番号 証書番号 保険証券番号 お客様番号 顧客番号 供給地点特定番号 お客さま番号 需要家番号 使用者番号 加入者番号 加入者id 契約id 契約コード 顧客キー 名寄せ番号 名寄せid 統合顧客id 共通顧客id
取引口座 取引口座番号 証券口座 証券口座番号 投信口座番号 外貨口座番号 fx口座 fx口座番号 口座管理no 宛名番号 住民番号 世帯番号 世帯コード 受給者番号 受給者証番号 認定番号 受験番号 受験票番号 受検番号 出席番号 図書館利用者番号 図書カード番号 図書館カード番号 利用者カード番号 利用者カード マイレージ番号 マイレージ会員番号 メーター番号 組合員証番号 会員id番号 株主番号 得意先コード 得意先番号 顧客識別子 個人管理番号 個人識別コード 管理番号個人 患者識別番号 被験者番号 被験者識別コード 症例番号 登録者番号`,
  },
  {
    use: 'password',
    words: `ロック解除番号 画面ロック番号 画面ロック解除コード 解除番号 ログイン暗証番号 ネット暗証 ネット暗証番号 電話暗証番号 暗証コード 暗証キー
pw pwd pass passwd psswd passwrd passwordtxt passwordtext passwordstr pwtext passtext pwraw pwdraw passwdraw passwordclear pwdclear pwclear clearpwd clearpw clearpassword cleartext cleartextpassword plaintextpassword pin pinno pincd ansho ansyo anshou ansyou anshobango ansyobango ansyouno anshono secretpw passphrase passcd pasuwado pasuwaado himitsubango loginsecret otpseed credential credentials
パスワード パスコード パスフレーズ 暗証 暗証番号 暗証no 暗唱番号 ピンコード pinコード pin番号 4桁暗証 取引暗証 取引暗証番号 テレフォン暗証番号 合鍵 平文 平文パスワード 生パスワード ログインパス 開錠番号 解除コード 解錠番号`,
  },
  {
    use: 'password-hash',
    words: `pwhash pwdhash passhash passwdhash passwordhash hashpw hashpwd hashpass hashpassword hashedpw hashedpwd hashedpass hashedpassword md5password sha1password sha256password bcryptpassword passwordbcrypt pwsha256 pwbcrypt shadowhash credentialhash credhash authhash loginhash userhash passwordcrypted passwordencrypted encryptedpw encryptedpwd encryptedpassword encpw encpwd cryptpw cryptpwd pwenc pwdenc passwordenc passdigest pwdigest passworddigest passwordsalthash saltedpassword saltedhash argon2 pbkdf2 scrypthash pwscrypt passwordargon2 verifier
パスワードハッシュ pwハッシュ passハッシュ ハッシュ化pw ハッシュ化パスワード ハッシュ済みパスワード パスワード暗号化 パスワード暗号化済 暗号化済パスワード 暗号化済みパスワード 暗号化パスワード 暗号化pw パスワードダイジェスト パスワードハッシュ値 pwハッシュ値 認証ハッシュ 認証用ハッシュ 暗証番号ハッシュ ログインハッシュ 変換後パスワード 変換済パスワード 不可逆パスワード`,
  },
  {
    use: 'secret-question',
    words: `ひみつのしつもん ひみつのこたえ 確認キーワード 合い言葉 質問の答え 質問と答え 質問と回答
sq sqq sqa himitsuq himitsua forgotpw forgotpassword secrethint passwordquestion pwdquestion pwquestion pwdanswer pwanswer
secretq secreta secq seca secretquestion secretanswer passwordquery passwordqueryid passwordqueryanswer securityq securitya securityquestion securityanswer challengeq challengea challengequestion challengeanswer recoveryq recoverya recoveryquestion recoveryanswer reminderq remindera reminderquestion reminderanswer hintq hinta hintquestion hintanswer kbaq kbaa kbaquestion kbaanswer pwreminder pwdreminder passwordreminder pwhint pwdhint passhint forgotquestion forgotanswer verificationquestion verificationanswer himitsu himitunoshitsumon himitsunoshitsumon himitsunositumon himitsushitsumon himitsukotae himitsunokotae aikotoba secretword secretwd memorableword resetquestion resetanswer
秘密の質問 秘密の答え 秘密の回答 秘密の合言葉 合言葉 あいことば ひみつの質問 ひみつの答え ひみつの合言葉 本人確認用質問 本人確認用の質問 本人確認用の答え 本人確認の質問 本人確認の答え 本人確認質問 本人確認の回答 リマインダ リマインダー パスワード再発行の質問 パスワード再発行用の質問 パスワード再発行用の答え パスワード再発行質問 パスワード再設定質問 再設定用質問 再設定用の質問 再設定用の答え 再発行用質問 再発行用の答え 忘れた時の質問 忘れた時の答え 忘れたときの質問 忘れたときの答え セキュリティ質問 セキュリティ質問の答え セキュリティの質問 セキュリティの答え セキュリティクエスチョン セキュリティアンサー セキュリティ回答 ヒント パスワードヒント 思い出の質問 認証質問 認証用質問 認証の質問 認証回答 認証用の質問 認証用の答え`,
  },
  {
    use: 'bank-account',
    words: `給付金口座 yuchokigo yuchobango transferaccount kozafurikomi
bankac bankacc bankacct bankaccount bankaccno bankaccnum bankaccountno acctnobank accountnobank ginkokoza ginkokouza ginkoukouza furikomi furikomikoza furikomikouza furikomisaki furikaekoza furikaekouza hikiotoshikoza hikiotoshikouza kyuyokoza kyuyokouza kyuyofurikomi yokinkoza refundaccount payrollaccount payoutaccount settlementaccount directdebit directdebitaccount bacs ach iban swiftaccount bban yucho yuuchokoza
振込先 振込口座 振込先口座 振替口座 口座振替先 引落口座 引き落とし口座 引落先 給振口座 給振先 給与振込先 給与口座 賞与振込口座 報酬振込先 報酬受取口座 預金口座 普通預金 普通口座 普通預金口座 受取口座 受取口座番号 公金受取口座 指定口座 払戻口座 払戻先口座 払出口座 払出先口座 返戻金口座 還付金振込先 還付先 配当金受取口座 保険金受取口座 給付金受取口座 銀行口座 銀行口座番号 出金先 出金口座 送金先口座 決済口座 口座情報 ゆうちょ ゆうちょ口座 記号番号`,
  },
  {
    use: 'bank-account',
    piece: 'bank',
    words: `金融機関名称 被仕向銀行 被仕向銀行名 被仕向銀行番号 受取人銀行 受取人銀行名 受取人銀行番号 引落銀行 引落金融機関 納付金融機関 納入金融機関 振替金融機関
bank banknm bankcd bankname bankcode bankid ginko ginkou ginkocd ginkoucd ginkomei ginkoumei kinyukikan kinyuukikan kinyukikancd kinyukikanmei swift swiftcode swiftbic bic sortcode routingno routingnumber aba 銀行 銀行名 金融機関 金融機関名 取扱銀行 受取銀行 受取銀行名 銀行支店 銀行名支店名 金融機関支店 金融機関支店名`,
  },
  {
    use: 'bank-account',
    piece: 'branch',
    words: `支店名称 被仕向支店 被仕向支店名 被仕向支店番号 受取人支店 受取人支店名 受取人支店番号 引落支店 出張所 出張所名 金融機関支店コード
branch branchnm branchcd branchname branchcode branchno brcd brno shiten shitencd shitenno shitenmei siten siteno sitencd sitenmei 支店 支店名 店番 支店番号 支店cd 受取支店 受取支店名`,
  },
  {
    use: 'bank-account',
    piece: 'type',
    words: `普通当座 普通当座の別 当座普通
accttype acctype accounttype acctkind accountkind depositkind deposittype kozashubetsu kouzashubetsu kozasyubetu kozasyubetsu kouzasyubetsu yokinshumoku yokinsyumoku yokinshubetsu kozakbn kouzakbn 預金種別 口座種別 預金種目 口座科目`,
  },
  {
    use: 'bank-account',
    piece: 'holder',
    words: `acctholder accholder accountholder accountholdername acctholdername acctname holdername bankholder bankholdername payeename beneficiaryaccountname meigi meiginin kozameigi kouzameigi kozameiginin kouzameiginin 口座名義 口座名義人 名義カナ 口座名義カナ 口座人名義 受取人口座名義`,
  },
  {
    use: 'virtual-account',
    words: `バーチャル口座支店 バーチャル口座支店名 バーチャル口座銀行 仮想口座支店 仮想口座支店名 仮想口座銀行 仮想口座銀行名 振込専用支店 振込専用支店名 振込専用銀行
va vano vaid vanum vaacct virtualacc virtualaccno virtualaccount virtualacct virtualbank virtualbankacct virtualbankaccount virtualbankacctno virtualkoza kasokoza kasokouza kasoukoza kasoukouza senyokoza senyoukoza senyoukouza senyokouza nyukinkoza nyukinkouza nyuukinkouza nyukinyokoza nyukinsakikoza dedicatedaccount dedicatedaccountno dedicateddepositaccount depositonlyaccount onetimeaccount onetimeacct escrowva collectionaccount collectionva paymentva
仮想口座 仮想口座番号 バーチャル口座 バーチャル口座番号 バーチャルアカウント va口座 専用口座 入金専用口座 入金専用口座番号 振込専用口座 専用振込口座 専用入金口座 入金指定口座 入金指定口座番号 個別入金口座 個別口座 個別振込口座 ワンタイム口座 ワンタイム入金口座 被振込専用口座 被仕向専用口座 振込専用支店口座 照合口座 照合用口座 照合用口座番号 照合口座番号 消込用口座 消込用口座番号 顧客別口座 顧客別入金口座 顧客別振込口座 お客様別振込口座 会員別入金口座 入金先専用口座 割当口座 割当口座番号 固有口座番号 擬似口座 疑似口座番号`,
  },
  {
    use: 'card-number',
    words: `pan cardpan fpan pannumber primaryaccountnumber primaryacctno ccno ccnum ccnumber cardno cardnum cardnumber crdno crdtcardno creditcard creditcardno creditno creditnumber paymentcard paymentcardno debitcard debitcardno cardaccount cardaccountno cardaccountnumber cardnumberfull fullcardnumber fullpan kurejitto kureditto kurejittono kurejittocard kureka kurekano kaado kaadono kado_no クレカ クレジット クレジットカード クレカ番号 カード番号 カードナンバー カードno 決済カード 支払カード 利用カード番号 法人カード番号 コーポレートカード番号 デビットカード`,
  },
  {
    use: 'card-last4',
    words: `kaadoshita4 kadoshita4 kadosita4 cardshita4 shita4keta shimo4keta kaadoshimo4 kadoshimo4 last4 lastfour last4digits lastfourdigits cardlast4 cardtail cardsuffix cardlastdigits panlast4 pantail pansuffix maskedlast4 cc4 ccl4 l4d shimo4 shimo4keta shimoyonketa simo4 simo4keta matsubi4 下4桁 下四桁 下4けた 下4ケタ 下四ケタ 末尾4桁 末尾四桁 末尾4けた 末尾番号 下4桁番号 カード末尾 カード下4桁 カード番号下4けた 下4 末尾4`,
  },
  {
    use: 'card-expiry',
    words: `クレカ期限 expiryym yukokigenym
exp expiry expdate expiration expirationdate expire expiredate expireym expiremmyy expirym expmmyy expyymm expmy expmonthyear validthru validthrough validuntil validto goodthru goodthrough cardexp cardexpiry cardexpire cardvalid cardvalidity cardvalidthru cardvaliduntil yukokigen yuukoukigen yukoukigen yuukokigen cardyuko cardyukokigen kigen cardlimit 有効期限 有効期間 有効年月 カード有効期間 カード期限 カード有効年月 使用期限カード valid_mmyy`,
  },
  {
    use: 'card-security-code',
    words: `cvv cvv2 cvc cvc2 cvn cvn2 cid csc csc2 ccv cav2 cardcvv cardcvc cccvv securitycd seccode seccd securitycode cardsec cardsecurity cardverification cardverificationvalue cardverificationcode verificationvalue verificationcode cardcode signaturecode sekyuritikodo セキュリティコード セキュリティcd セキュリティーコード カード確認コード カード検証コード 検証コード 確認番号カード 裏面3桁 裏面番号 カード裏面番号 裏面の番号 裏面の3桁 裏3桁 券面確認番号 署名欄番号`,
  },
  {
    use: 'my-number',
    words: `mynumber myno mynum mynumberno mynum12 mynumber12 myna mynano mainanba mainanbaa kojinbango kojinbangou kojinno individualno individualnum individualnumber indvno taxnumberjp socialtaxnumber hitobango マイナンバー マイナ番号 マイナno mn番号 個人番号 個人番号12桁 個人識別番号12桁 社会保障税番号 社会保障税番号制度 番号法番号 特定個人番号 本人個人番号 共通番号`,
  },
  {
    use: 'corporate-number',
    words: `corpno corpnum corpnumber corporationno corporatenum corporateno corporateid companynumber companyregno houjinno hojinno houjinbango hojinbango houjinbangou hojinbangou houjincd invoiceregno invoicenojp tnumber 法人番号 法人ナンバー 会社法人等番号 適格請求書発行事業者登録番号 適格請求書発行事業者の登録番号 登録番号t13桁 インボイス番号 インボイス登録番号 事業者登録番号t`,
  },
  {
    use: 'drivers-licence',
    words: `driverlic driverlicno driverslic drivinglic licno licenceno licencenum licensenum licenseno licensenumber licencenumber dl dlno dlnum dln menkyo menkyono menkyobango menkyobangou menkyosho menkyoshono untenmenkyo untenmenkyono untenmenkyosho untenmenkyobango 運転免許 運転免許証 免許証 免許番号 運免番号 運転免許証no 自動車運転免許 自動車運転免許証番号 免許証記載の番号`,
  },
  {
    use: 'passport',
    words: `パスポート記番号 旅券記番号
passport passportno passportnum passportid passportnbr ppno pptno ppn pp_num traveldocument traveldocumentno traveldocno traveldocnumber traveldocnum ryoken ryokenno ryokenbango ryokenbangou pasupooto pasupoto パスポート 旅券 旅券番号 渡航文書 渡航文書番号 渡航証明書番号 パスポートナンバー`,
  },
  {
    use: 'residence-card',
    words: `residencecard residencecardno residencecardnum residentcard residentcardno residentcardnumber rcno rccardno zairyu zairyuno zairyuuno zairyucard zairyuucard zairyubango zairyucardno zairyukado zairyucardbango arc arcno arcnumber alienregistration alienregistrationno alienregno aliencard 在留カード 在留番号 在留カード番号 在留カード記号番号 在留資格カード番号 arc番号 外国人登録証番号 外国人登録証明書番号 特別永住者証明書 特別永住者番号`,
  },
  {
    use: 'health-insurance',
    words: `資格確認書記号番号 資格確認書記号 組合員証記号 組合員証記号番号 共済組合員証記号 共済組合員証記号番号 加入者証記号 加入者証記号番号
健康保険証記号 健康保険証の記号 社会保険の記号 社会保険の番号 社会保険記号 社会保険証番号 健保組合番号 健康保険組合番号 健保記号番号 健保記号 健保番号
被保番号 被保no 被保険者証 証番号健保 健保証番号 健康保険整理番号 健康保険整理no 被保険者整理番号 被保険者等記号 被保険者等番号 被保険者等記号番号 保険者等番号 資格確認書番号 資格情報 受給資格者証番号 受給者証記号
hiho hihono hihoban hihobango hihokigo hihokensyo 被保険者証等記号 健保組合記号 insuredcard healthinsurancecard
healthins healthinsno healthinsurance healthinsid hino hinum hinumber hicard inscardno inscard insuranceid insuranceno insurancenumber insurancecard insno insuredid insuredno insuredpersonno insurer insurerno insurercd insurerid memberinsuranceno hoken hokensho hokenno hokensyo hokenshono hokensyono hokensha hokenshano hokenjano hokensyano hokenshabango hihokensha hihokenshano hihokensyano hihokenshabango hihokenjabango kigobango kigoubangou kigou_bango hokenkigo hokenkigou hokenbango kenpo kenpono kokuho kokuhono shahono edaban 保険証 健康保険証 保険証番号 保険者番号 保険者no 被保険者証 被保険者番号 被保険者記号 保険証記号 健保番号 国保番号 国保記号番号 健保記号番号 社保番号 社会保険番号 資格確認書番号 資格確認番号 被保険者整理番号 雇用保険番号 雇用保険被保険者番号 介護保険番号 介護保険証 介護保険被保険者番号 医療証番号 医療受給者証番号 公費番号 公費負担者番号 公費受給者番号 組合員証記号番号 共済組合員証番号 枝番 後期高齢 後期高齢者医療 保険記号番号 記号番号保険証`,
  },
  {
    use: 'pension-number',
    words: `厚生年金基金加入員番号 加入員番号 厚生年金加入員番号
厚年番号 国年番号 nenkintecho nenkintechou 年金手帳
 pensionno pensionid pensionnum  basicpensionno  nationalpensionno nenkin nenkinno nenkinbango nenkinbangou kisonenkin kisonenkinno kisonenkinbango kisonenkinbangou  年金番号 年金手帳番号 基礎年金 基礎年金番号 基礎年金番号通知書番号 国民年金番号 国民年金手帳番号 厚生年金番号 厚生年金整理番号 厚生年金被保険者整理番号 年金証書番号 年金証書 `,
  },
  {
    use: 'national-id',
    words: `ssn ssnno ssnfull ussn usssn socialsecurity socialsec socsec nationalid nationalidno natid nid nidno ninumber nino ni_no citizenid citizenno identityno identitynumber identitycardno identitycard idcardnum idcardnumber idcardno idnumber residentregistrationno residentregistrationnumber rrn juminno_kr nric fin finno tin tinno taxid taxpayerid taxpayerno taxidno foreigntaxid itin sin sinno dni cpf curp aadhaar pesel hkid personnummer sozialversicherungsnummer numerosecuritesociale codicefiscale passportorid 社会保障番号 外国納税者番号 納税者番号 納税者識別番号 国民番号 国民id 国民識別番号 国民登録番号 身分証番号 身分証明書番号 身分証id 外国身分証番号 外国籍id番号 現地id番号 現地身分証番号 住民登録番号 本国id 本国番号 本国id番号 母国id 母国番号 自国id 自国番号 出身国id 出身国番号 外国id 外国番号 本国身分証番号 tin番号 ssn番号`,
  },
]
