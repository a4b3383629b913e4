import type { LabelGroup } from '../label-group.ts'

/** Spellings of labels for how somebody lives, and for columns that speak of nobody. */
export const lifeLabels: readonly LabelGroup[] = [
  {
    use: 'occupation',
    words: `職業 ご職業 お仕事 仕事 勤務先 お勤め先 勤め先 勤務先名 会社名 会社 御社名 貴社名 所属 所属先 役職 部署 部署名 業種 職種 勤続年数 学校名 勤務先名称 勤務先会社名 法人名 団体名 職業コード 職業区分
occupation job jobtitle employer company companyname workplace kinmusaki shokugyo department organisation organization orgname profession kaisha division school`,
  },
  {
    use: 'income',
    words:
      '年収 ご年収 世帯年収 収入 所得 年間収入 給与 給料 基本給 月給 月収 賞与 手取り 年間所得 本人年収 income annualincome salary nenshu yearlyincome householdincome wage earnings',
  },
  {
    use: 'assets',
    words: `金融資産 資産 総資産 金融資産額 保有資産 預り残高 残高 口座残高 預り資産 預金残高 証拠金 証拠金残高 純資産 有効証拠金 預託保証金 投資可能額 流動資産 自己資金 投資資金 運用資産 借入残高
assets balance accountbalance networth netassets financialassets zandaka equity deposit depositbalance marginbalance totalassets liquidassets`,
  },
  {
    use: 'trade-history',
    words: `取引履歴 取引内容 約定履歴 売買履歴 注文履歴 購入履歴 建玉 ポジション 損益 入出金履歴 取引明細 利用明細 購入商品 投資経験 投資の経験 取引の経験 fx取引の経験 fx取引経験 投資経験年数 取引経験 fx経験 株式経験 約定価格 約定数量 通貨ペア 売買区分
tradehistory trades transactions orderhistory purchasehistory positions pnl profitloss investmentexperience experience tradingexperience torihikirireki`,
  },
  {
    use: 'questionnaire',
    words: `アンケート アンケート回答 ご回答 回答 設問 質問 設問回答 アンケート内容 アンケート結果 ご意見 ご感想 感想 意見 満足度 ご要望 要望 志望動機 参加動機 参加理由 申込動機 きっかけ 知ったきっかけ 投資目的 ご質問
当セミナーを知ったきっかけ 何で知りましたか 興味のある商品 興味のある通貨 興味 関心 関心事 認知経路 来店動機 参加回数 講師への質問 当日聞きたいこと 事前質問 投資方針 投資スタイル 取引目的 取引の動機 口座開設の動機 リスク許容度
survey surveyanswer answer answers questionnaire enquete anketo enq feedback satisfaction motive motivation interest interests howdidyouknow howdidyouhear purpose investmentpurpose riskprofile q`,
  },
  {
    use: 'family',
    words:
      '家族 家族構成 ご家族 配偶者 配偶者の有無 配偶者有無 子供 子ども 扶養 扶養家族 続柄 婚姻 婚姻状況 既婚未婚 同居家族 世帯人数 家族人数 子供の人数 扶養人数 family maritalstatus spouse children dependents household relationship zokugara married familymembers',
  },
  {
    use: 'health',
    words:
      '病名 病歴 既往歴 健康状態 診断 診断名 傷病名 アレルギー 服薬 投薬 血液型 症状 診療内容 処方 処方薬 主訴 持病 妊娠 健康診断結果 手術歴 治療内容 病状 diagnosis disease medicalhistory healthstatus allergy allergies medication symptoms bloodtype prescription byomei illness',
  },
  { use: 'health', depends: 'person', words: '検査結果' },
  {
    use: 'disability',
    words:
      '障害 障がい 障害等級 障害者手帳 障がい者手帳 障害者手帳番号 障害区分 障害の有無 障がいの有無 障害名 要介護度 disability handicap disabilitygrade',
  },
  {
    use: 'criminal-record',
    words: '犯罪歴 前科 犯罪経歴 前科前歴 賞罰 逮捕歴 犯歴 criminalrecord convictions criminalhistory conviction',
  },
  {
    use: 'crime-victim',
    words: 'victimstatement assaulthistory abusehistory 犯罪被害 被害届 犯罪被害歴 被害内容 crimevictim victimofcrime',
  },
  { use: 'creed', words: '信条 宗教 支持政党 信仰 思想 宗派 政党 religion creed politicalparty belief faith' },
  { use: 'race', words: '人種 民族 race ethnicity ethnicgroup ethnic' },
  { use: 'social-status', words: '社会的身分 門地 socialstatus caste' },
  {
    use: 'ip-address',
    words:
      'ipアドレス ip 接続元ip アクセス元ip 接続ip 登録ip ログインip アクセスip リモートホスト ipaddress ipaddr clientip remoteip remoteaddress peeraddress remoteaddr sourceip srcip userip loginip lastloginip lastip remotehost xforwardedfor registerip signupip currentsigninip lastsigninip',
  },
  {
    use: 'device-id',
    words:
      '端末id 端末識別子 デバイスid クッキー クッキーid 広告id 端末番号 機体番号 imei meid idfa idfv gaid aaid adid deviceid deviceuuid cookie cookieid clientuuid macaddress advertisingid udid devicetoken pushtoken fingerprint sessionid androidid visitorid fcmtoken ssaid firebaseid',
  },
  {
    use: 'communications',
    words:
      '通信内容 通話履歴 通信履歴 通話内容 発信履歴 着信履歴 メール本文 メッセージ本文 本文 チャット履歴 チャット内容 メッセージ内容 録音 messagebody mailbody callhistory calllog chatlog chathistory smsbody conversation transcript',
  },
  {
    use: 'id-document-image',
    words:
      '本人確認書類 本人確認書類画像 免許証画像 身分証画像 本人確認画像 身分証明書画像 iddocument idimage idphoto documentimage kycimage kycdocument idcardimage licenceimage passportimage 書類画像 本人確認書類1 本人確認書類ファイル',
  },
  {
    use: 'face-photo',
    words:
      '顔写真 写真 顔画像 プロフィール画像 プロフィール写真 photo facephoto portrait avatar faceimage selfie selfieimage profileimage profilephoto profilepicture picture',
  },
  {
    use: 'free-text',
    words: `件名 題名 表題 備考 備考欄 メモ 摘要 自由記入 自由記述 コメント お問い合わせ内容 問い合わせ内容 お問合せ内容 お問合わせ内容 問合せ内容 お問い合わせ 問合せ 内容 対応内容 対応履歴 連絡事項 特記事項 その他 その他備考
相談内容 応対記録 応対内容 応対メモ 通信欄 ご相談内容 詳細 経緯 伝言 メッセージ 申し送り 申送り 記事 所見 note notes memo remark remarks comment comments description message inquiry freetext text body content biko bikou
freeword inquirybody inquirycontent details history correspondence supportlog free`,
  },
]

/** Labels of columns and lines that say nothing about a person. */
export const dullLabels: LabelGroup = {
  use: 'ignore',
  words: `no 番号 連番 行番号 通番 順番 項番 seq rowid rownum index idx 件数 更新日 更新日時 作成日 作成日時 登録日 登録日時 申込日 申込日時 お申込日 受付日 受付日時 受付番号 注文番号 注文id 伝票番号 受注番号
予約番号 申込番号 整理番号 管理番号 問い合わせ番号 お問い合わせ番号 受付no 日付 日時 時刻 入会日 退会日 加入日 解約日 契約日 口座開設日 開設日 最終ログイン 最終ログイン日時 利用日 開催日 開催日時 会場 会場名 参加会場 開催地
セミナー名 セミナー セミナーid セミナーコード 講座名 コース コース名 イベント名 タイトル 商品名 商品コード 商品 品番 型番 数量 単価 金額 合計 小計 税 消費税 送料 ステータス 状態 区分 種類 有無 フラグ 削除フラグ
メール配信 メルマガ dm希望 dm 同意 規約同意 承諾 権限 ロール バージョン 言語 国 国籍コード 通貨 レート 版 対応日 対応状況 url リンク ファイル名
createdat updatedat deletedat created updated deleted modified modifiedat createdate updatedate createddate updateddate regdate registered registeredat insertdate applydate appliedat
appdate date datetime time timestamp ts status flag delflg deleteflag isdeleted isactive active enabled disabled role roleid kind category lang language locale country currency rate
version rev orderid orderno ordernumber ticketid ticketno seminarid seminarname seminar eventid eventname event productid productcode product sku qty quantity price amount total subtotal tax subject
uri link referer referrer useragent ua agent method path filename filesize size bytes level severity logger thread pid host hostname server source channel campaign mailmagazine newsletter optin agree
homeroom tva iva vat mwst lastlogin lastloginat lastloginday logincount count num salt uuid guid token csrftoken venue venuename requestid traceid processname procname threadname programname daemonname`,
}

/** Labels of the organisation's own people and places. */
export const firmLabels: LabelGroup = {
  use: 'ignore',
  ofFirm: true,
  words: `担当 担当者 担当者名 担当部署 対応者 対応者名 受付者 受付担当 窓口 代表 代表電話 代表番号 代表者 本社 所在地 本社所在地 受付時間 営業時間 講師 講師名 発行元 発信者番号表示 問い合わせ先 お問い合わせ先 お問合せ先
更新者 更新者名 作成者 作成者名 入力者 承認者 updatedby createdby modifiedby upduser upduserid insuser insuserid reguser reguserid updateuser updateuserid createuser createuserid koushinuserid tourokuuserid staff staffname operator operatorname tantou tantousha agentname assignee instructor`,
}
