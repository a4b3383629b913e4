import type { LabelGroup } from '../label-group.ts'

/** Short, dressed-up and misspelt labels for how somebody lives, and for columns that speak of nobody. */
export const oddLifeLabels: readonly LabelGroup[] = [
  {
    use: 'occupation',
    words: `学校名学年 役職名 会社学校名 学年クラス 勤務先所在地区分 勤務先業種 業種区分 お勤め先名称 ショクギョウ 職業等 職業名 勤務先会社 勤務先部署 会社部署名 勤め先名 就業先 雇用形態 shokugyou syokugyou syokugyo kinmusakimei companynm corpname jobname
jobtype ocupation jobcategory positiontitle 肩書 肩書き 学部 学部学科 在籍校 出身校 最終学歴 学歴 職歴 経歴
occupationname employername workplacename jobdescription companynamework`,
  },
  {
    use: 'income',
    words: `総所得金額 前年所得 合計所得金額 課税所得 給与支給額 ネンシュウ 年収税込 年収万円 世帯年収万円 年収額 収入額 所得額 所得金額 報酬 報酬額 月額報酬 月給与 給与額 支給額 年間給与 手取額 nensyu nensyuu syotoku shotoku kyuyo kyuyogaku incomeyear
yearlysalary monthlysalary basesalary householdinc annualinc 標準報酬月額
収入帯 収入レンジ 年収レンジ 収入状況 所得状況 収入区分 所得区分 nenshugaku nenshuman`,
  },
  {
    use: 'assets',
    words: `評価額合計 資産評価額 運用資産額 預貯金 預貯金残高 貸付残高 資産区分 金融資産万円 金融資産残高 預り残高円 預かり残高 預金額 貯蓄額 貯金額 総資産額 資産額 資産総額 保有金融資産 保有残高 評価額 時価評価額 借入額 借入金額 ローン残高 債務残高 年金残高 sisan shisan zandakagaku
yokingaku chochiku assettotal balanceamount acctbalance loanbalance debt outstandingbalance portfoliovalue
負債 負債額 負債総額 借入 資産負債 assetrange 金融資産レンジ
預金 貯金 貯蓄 assetamount assetsamount assetvalue
預貯金額 預貯金総額 預貯金合計`,
  },
  {
    use: 'trade-history',
    words: `約定内容 売買明細 購入明細 取引経験年数 注文明細 ご購入履歴 購入内容 取引履歴直近 売買記録 取引記録 取引一覧 ご利用履歴 利用履歴 購入歴 購買履歴 お買い物履歴 注文内容 ご注文内容 お買上商品 買上商品 閲覧履歴 契約内容 ご契約内容 契約商品 保有商品 保有銘柄 torihiki torihikinaiyou
txhistory transactionhistory purchases purchasedetail orderitems 入金履歴 出金履歴 決済履歴 カード利用履歴 予約履歴 貸出履歴 乗車履歴 宿泊履歴
txndesc transactiondesc transactiondescription paymenthistory paymenthist historiqueachats historiquedesachats chumonnaiyo chuumonnaiyou チャージ履歴 約定銘柄 取引摘要
tradecontent tradecontents tradedetail tradedetails tradedescription tradesummary
株式取引歴 取引歴 売買歴 投資歴 株取引歴 tradelog tradinglog tradehist tradinghistory investmenthistory
売買取引履歴 売買取引の履歴 売買の履歴 取引の履歴 fx取引歴 fx歴 株式投資歴`,
  },
  {
    use: 'questionnaire',
    words: `アンケートq1 アンケートq2 アンケートq3 自由意見 来店のきっかけ アンケートコメント ご意見ご感想 ご意見ご要望 アンケート自由記述 ankeeto 回答内容 自由回答 npsコメント お悩み お困りごと ご希望内容 応募動機 自己pr 志望理由`,
  },
  {
    use: 'family',
    words: `世帯員数 婚姻歴 続柄コード 世帯主との続柄 家族続柄 お子様の年齢 子の年齢 子供の年齢 被扶養者 被扶養者数 同居の有無 扶養区分 扶養家族数 扶養者数 扶養親族 扶養親族数 扶養親族名 配偶者氏名有無 婚姻区分 未既婚 既婚 未婚既婚 結婚 結婚歴 離婚歴 子供の有無 子の有無 お子様 お子様の人数 子女 家族状況 世帯構成 世帯状況 同居人数 親族 kazoku kazokukosei
huyou fuyou fuyouninzu haigusha haiguusha maritalsts marital spousename familysize numchildren householdsize
familystructure familycomposition familyinfo familystatus`,
  },
  {
    use: 'health',
    words: `病気けがの名称 病気の名称 治療中の病気 服用中の薬 服薬状況 告知事項 告知内容 検査結果値 手術の有無 手術 感染症 感染症の有無 接種状況 ワクチン接種状況 pcr検査結果 ストレスチェック結果 ストレスチェック 健診判定 身長体重 通院 通院状況 受診歴 傷病 障害病歴 体調に関する特記事項 主病名 副病名 入院 icd10コード 病歴障害 症状経過 治療歴 既往症 既往歴等 byoureki byoreki 持病の有無 疾患 疾患名 疾病 疾病名 罹患歴 病状経過 健康情報 健診結果 健康診断 検診結果 検査値 診断結果 診断病名 入院歴 通院歴 通院先 服用薬 お薬 薬剤 処方内容 処方箋 アレルギー有無
アレルギー情報 食物アレルギー 体調 身長 体重 血圧 bmi 妊娠有無 喫煙 喫煙歴 飲酒 飲酒歴 ワクチン ワクチン接種 接種歴 予防接種 保健指導 メンタルヘルス icd10 icdcode healthinfo medhistory
medicalcondition conditions illnesses bloodpressure weight height vaccination medicines
禁忌 禁忌薬 禁忌薬剤 薬剤アレルギー 薬アレルギー 服薬歴 投薬歴 妊娠歴 家族歴 現病歴 byoumei kioureki kioreki shikkan shobyomei shindanmei diseasename diagnosisname icdcd 健康上の問題 心身の状況 心身の状態 かかりつけ
病気 けが ケガ 怪我 病気けが 病気怪我 傷病等
アレルギー歴 治療中の疾患 治療中の疾病 常用薬`,
  },
  {
    use: 'disability',
    words: `手帳種別等級 手帳種別 障がい者手帳種別 要介護状態区分 要介護度区分 障害の内容 身体障害者手帳番号 療育手帳番号 配慮事項障害 合理的配慮 障がい者手帳の等級 障害者手帳等級 障害者手帳の等級 障害種別 障害程度 障害の種類 障害程度区分 障害支援区分 障がい有無 手帳等級 療育手帳 精神障害者手帳 身体障害者手帳 要介護認定 介護度 要介護区分 syougai shougai shogai
syogai disabilitytype disabilities handicapped
障害者 障がい者 障害年金 障害年金等級 精神障害者手帳番号 精神障害者保健福祉手帳 精神障害者保健福祉手帳番号 愛の手帳 手帳番号等級 手帳番号 shogaitokyu shogaikbn shogaisha shogaishatecho shougaikbn shougaisha techobango disabilitylevel`,
  },
  {
    use: 'criminal-record',
    words: `犯罪歴の有無 犯罪歴有無 賞罰の有無 前歴 逮捕歴有無 検挙歴 刑罰歴 補導歴 非行歴 処分歴 criminalrec criminal arrests arrestrecord convict zenka hanzai`,
  },
  {
    use: 'crime-victim',
    words: `被害の状況 被害区分 虐待被害 虐待 dv等支援措置 dv等支援 被害者区分 犯罪被害の有無 犯罪被害有無 被害届提出 被害届提出状況 被害届の有無 被害歴 被害状況 被害内容詳細 dv被害 dv被害歴 ストーカー被害 被害者支援 支援措置 victimstatus
dvvictim crimevictims abusevictim stalkervictim`,
  },
  {
    use: 'creed',
    words: `支持政党名 所属政党 宗教上の配慮 加入宗教団体 政治団体 所属労働組合 信仰の有無 檀家 信仰する宗教 信仰宗教 支持する政党 政治信条 政治的見解 思想信条 宗教宗派 宗教名 加入団体 労働組合 労組加入 syukyo shukyo syuukyou religiousbelief politicalview politicalviews
union unionmembership`,
  },
  {
    use: 'race',
    words: `民族的背景 民族区分 raceethnicity 人種民族 人種区分 民族名 ethnicgrp ethnicorigin racialorigin jinshu minzoku
民族的出自 人種的背景 人種民族的背景 出身民族 国籍民族 人種的出自 racecd ethniccode ethniccd ethnicbackground racialgroup racialbackground`,
  },
  {
    use: 'social-status',
    words: `同和関係 同和地区 本籍地区分 社会的身分等 身分 出自 出身地区 被差別 socialorigin mibun`,
  },
  {
    use: 'ip-address',
    words: `接続元ipアドレス 接続元ipaddr 最終ログインip ログイン元ip アクセス元 送信元ip 送信元ipアドレス ipadr ipadrs ipv4 ipv6 remoteipaddress hostip signinip accessip
lastipaddress visitorip userhostaddress`,
  },
  {
    use: 'device-id',
    words: `端末製造番号 cookie値 クッキー値 デバイストークン 端末トークン firebasetoken 端末情報id 端末識別番号 端末固有id 端末固有番号 端末シリアル 端末シリアル番号 シリアルid devid deviceidentifier deviceno deviceserial idfagaid ifa adidentifier advertiserid
advid mobileadid trackingid cookieval cookievalue browserid uuiddevice imsi iccid simid mac macアドレス bluetoothaddress fingerprintid
セッションid sessid
端末識別id 端末の識別id 広告用id 広告識別子 機器id 機器識別番号`,
  },
  {
    use: 'communications',
    words: `通話録音内容 通話内容メモ 通話メモ内容 会話内容 会話履歴 sms本文 dm本文 発着信履歴 発着信記録 着発信履歴 通話記録 通話明細 通話先 通話録音 チャットログ チャット メール履歴 メール内容 送信内容 受信内容 dm内容 callrecord callrecords callrec cdr smslog smstext
chatmessage chatmessages messagelog messagetext 閲覧ログ 通信ログ 検索履歴 位置情報履歴
チャットメッセージ チャット本文 チャット文面 チャット会話 smsメッセージ smsmessage sms内容 sms履歴 sms送信内容 lineメッセージ lineトーク lineトーク履歴 ライン履歴 line履歴 dmメッセージ dm履歴 ダイレクトメッセージ 会話ログ 会話文 トーク履歴 トーク内容 メッセージ履歴 メッセージログ 送受信内容 送受信履歴 通話録音テキスト 通話テキスト 通話文字起こし 通話録音文字起こし 通話ログ 録音テキスト 録音文字起こし メール文面 メール送受信履歴 メールログ メッセージ文面 directmessage directmessages dmtext dmbody chatbody chattext linemessage linetalk calltranscript messagehistory maillog`,
  },
  {
    use: 'id-document-image',
    words: `マイナンバーカード画像 保険証画像 パスポート画像 在留カード画像 運転免許証画像 idimageurl identitydocumenturl identitydocument kycfrontimage kycbackimage licenseimagepath 身分証 身分証明書 身分証明書写し 本人確認書類画像ファイル 身分証画像ファイル 身分証ファイル 身分証写し 免許証写し 本人確認資料 本人確認書類url kycimg kycfile kycimagefile idimg idimgfile idfile iddoc iddocimage
idcard画像 idphotofile passportimg licenseimage licenseimg frontimage backimage 書類写真 添付書類`,
  },
  {
    use: 'face-photo',
    words: `セルフィー セルフィー画像 selfiepath 証明写真データ 本人写真 写真データ 写真ファイル名 faceimagepath profileimageurl 顔写真ファイル 顔画像ファイル 証明写真 プロフ画像 faceimg facepic faceimagefile photofile photourl imgface avatarurl iconimage profileimg userimage
portraitimage 肖像写真`,
  },
  {
    use: 'free-text',
    words: `特記 特記事項等 連絡メモ 問合せ詳細 ご要望等 ご質問ご要望 対応記録 応対履歴 通話メモ 訪問記録 面談記録 商談メモ 経過記録 事案概要 概要 その他連絡事項 申し送り事項 toiawase naiyou naiyo detail`,
  },
  {
    use: 'ignore',
    words: `配送会社 運送会社 発行会社 カード会社 カードブランド 保険会社 取扱会社 請求書番号 勘定科目 摘要コード 画像ファイル名 商品画像 ブランド名 ブランド メーカー名 メーカー ownerid createdbyid lastmodifiedbyid lastmodifieddate systemmodstamp recordtypeid lineitemname lineitemprice lineitemquantity shippingmethod fulfillmentstatus discountcode 伝票no 受注no 受注id 整理no 管理no 管理id 管理コード 処理id 処理番号 案件番号 案件no 案件id お問合せ番号 お問い合わせno チケット番号 追跡番号 送り状番号 荷物番号 問合せno 通知番号 文書番号 jan janコード ean
eancode upc isbn 商品no 商品id 商品番号 製品番号 製品コード 製造番号 シリアル番号 serialno ロット番号 lotno 型式 機種 機種名 品目 品名 ver appver appversion osver osversion
版数 バージョン番号 build buildno firmware revision 担当cd 担当コード 店舗cd 店舗コード 店舗名 拠点 拠点コード 倉庫 倉庫コード 状態cd 状態コード 処理状況 処理区分 入力日時 入力日 登録時刻 更新時刻 出力日
出力日時 抽出日 作成年月日 登録年月日 更新年月日 申込年月日 発送日 納品日 出荷日 配達日 支払日 決済日 決済方法 支払方法 お支払方法 支払金額 お支払金額 合計額 請求金額 請求額 税込金額 税抜金額 割引 ポイント ポイント数 購入日 来店日
訪問日 面談日 予約日 受講日 開始日 終了日 有効開始日 有効終了日 適用日 トレースid リクエストid correlationid spanid batchid jobid rowno lineno logid eventno requestno
hash checksum md5 sha1 sha256 etag filehash 緯度経度ハッシュ 件 個数 単位 税率
ポイント残高 マイル残高 保有ポイント 残ポイント 在庫残高 カード種別 カード種類 カード区分 raceno racenumber raceid racename racedate レース番号`,
  },
]
