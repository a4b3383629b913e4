/*
 * Parts of the labels of columns beside the words for what a value is: whose it is, where or when it holds, and how it is
 * told. One word more is one word more here; case, width, spaces and signs do not matter.
 */

/** Who somebody is to the firm. With a word for a number behind it, it is the number by which that person is known. */
export const PEOPLE = `キャスト クルー ワーカー ヘルパー 利用児 通所児 入所児 実習生 技能実習生 特定技能者 研修生 インターン アルバイト パート 塾生 お連れ様 同伴者 同行者 同乗者
会員 会員様 準会員 正会員 友の会会員 顧客 客 お客 お客様 お客さま 客様 契約者 契約者様 ご契約者様 申込者 申込人 お申込者 お申込み者 申込者様 応募者 登録者 利用者 利用者様 受講者 受講生 参加者 参加者様 購入者 購入者様
注文者 注文主 予約者 予約者様 加入者 受取人 受取者 受領者 受贈者 使用者 患者 患者様 患者さん 患者さま 社員 従業員 職員 ユーザー ユーザ ユーザー様 世帯主 世帯員 学生 生徒 児童 児童生徒 園児 幼児 乳児 乳幼児 受給者 受給資格者 受験者 受検者 受診者
寄付者 寄附者 被保険者 組合員 スタッフ 入居者 入所者 入園者 入学者 入会者 入社者 通所者 来場者 来店者 来訪者 来院者 来館者 訪問者 宿泊者 搭乗者 乗客 旅客 旅行者 渡航者 借主 借受人 借受者 貸主 売主 買主 株主 債務者 債権者 当選者 落札者 出品者 入札者 申請者 申請人 届出人 届出者 請求者 請求人
相談者 相続人 被相続人 出席者 候補者 面接者 面談者 求職者 通報者 依頼者 依頼人 依頼主 ご依頼主 送り主 贈り主 差出人 発送人 荷受人 荷送人 荷主 納税者 納税義務者 納付者 滞納者 被害者 加害者 委任者 受任者 譲渡人 譲受人 出願者 出願人 投稿者 所有者 所有権者 保有者 運転者 運転手 ドライバー 乗務員 被災者 罹災者
避難者 要介護者 要支援者 要配慮者 被扶養者 扶養者 扶養義務者 奨学生 受験生 卒業生 修了者 飼い主 飼主 得意先 お得意様 選手 隊員 ゲスト ゲスト様 メンバー メンバーズ オーナー オーナー様 プレイヤー プレーヤー 被験者 対象者 該当者 当事者 接触者 濃厚接触者 感染者 陽性者 療養者 接種者 被接種者 受療者 入院者 退院者 作業者 作業員 派遣社員 派遣スタッフ 内定者 採用者 退職者 新入社員
部員 団員 区分所有者 監督 主将 出演者 船長 遺族 里親 ハンター ランナー モニター エントリー者 contractor principal testator deceased stf hikensha hikensya karinushi todoke chumon chuumon nyukyosya nyuukyosha nyuukyosya 役員 教員 教職員 筆頭者 戸籍筆頭者 権利者 義務者 受益者 遺言者 委託者 引受人 贈与者 受贈者 居住者 住民 市民 区民 町民 村民 町会員 班員 新郎 新婦 故人 喪主 施主 会葬者 弔問者 献血者 提供者 ドナー レシピエント 妊婦 妊産婦 産婦 母親 父親 父 母 子 児 お子様 お子さま お子さん 子供 子ども 登録販売者 資格者 有資格者 受刑者 被告人 原告 被告 依頼元 購読者 視聴者 読者 フォロワー dokusha dokusya shichosha shichousha shityousya yokinsha yokinsya
贈り先 届先 届け先 お届け先 お届先 配送先 送付先 送り先 お送り先 郵送先 配達先 発送先 納品先 納入先 宛名 宛先 請求先 請求書送付先 ご請求先 受信者 送信者 発信者 着信者 購入希望者 入居希望者 代理人 名義人 承継人 キーパーソン 連帯債務者 主債務者 相手方 相手 法人代表者 代表者 世帯全員 全員 世帯代表者 世帯代表 リード 見込客 見込み客 見込顧客 被保佐人 被後見人 本人 ご本人 ご本人様 当人 個人 人物 担保提供者
customer customers cust cstmr cstm cstmer cus client clnt member members mem mbr user users usr applicant appl patient patients pat pt ptnt student students stu stdnt pupil learner employee employees emp worker personnel person persons psn owner buyer purchaser orderer recipient rcpt receiver requester requestor usr nominee cstmr mmbr ptnt emplye prsn clnt ownr
consignee consignor addressee sender remitter payer payee subscriber subscr resident residents tenant lessee lessor guest visitor passenger pax traveler traveller participant attendee candidate insured policyholder beneficiary borrower debtor creditor donor cardholder victim subject driver rider player child kid baby
mother father profile individual party citizen voter householder shareholder seller bidder winner respondent claimant registrant enrollee trainee cadet adopter rep agent shipto billto soldto
kaiin kaiinsama kokyaku okyaku okyakusama keiyakusha keiyakusya moushikomisha moshikomisha mousikomisya riyousha riyosha riyousya riyosya sankasha sankasya kanja kanjasama shain syain juugyouin jugyoin jyugyoin shokuin syokuin gakusei seito jidou jido enji jushinsha jusinsya hihokensha hihokensya setainushi
setainusi setaiin honnin okurinushi iraininushi irainushi chumonsha chuumonsha konyusha kounyuusha kounyusha oubosha obosha tourokusha torokusha jukyusha jukensha shinseisha sinseisya todokedenin atena atesaki uketorinin kanyusha kanyuusha kumiaiin kabunushi nyukyosha nyushosha yoyakusha kyushokusha hito todokesaki otodokesaki haisosaki
haisousaki sofusaki soufusaki seikyusaki seikyuusaki tokuisaki`

/** Of which of several, where, when or for what. Nothing follows from it. */
export const BESIDES = `前半 後半 返送先 返品先 返却先 返金時 注意事項 留意事項 について 使用について 収納代行 に相当する に相当する番号 連帯 外国の 米国 居住地国 居住国 複数 端末 デバイス ビジネス を忘れた時の を忘れたときの を忘れた場合の をわすれたときの を忘れた時 を忘れたとき 参加される ご参加 記名 引落先 指定 指定する 主に 主として 使用される される方の の方の 方の 方 予定者 予定 届出先 契約上の
お ご 御 自宅 ご自宅 勤務先 お勤め先 勤め先 職場 勤務地 会社 学校 園 病院 実家 ご実家 帰省先 下宿先 単身赴任先 赴任先 滞在先 宿泊先 居住先 居住地 居住 居所 転出先 転入前 転入先 転居前 転居後 転居先 引越先 引越し先 引っ越し先 引越前 引越後 移転先 移転前 設置先 設置場所 取付先 施工先 施工場所 訪問先 使用場所 供給場所 物件 通学先 通勤先
振込先 振替先 返金先 還付先 引落 引き落とし 連絡先 ご連絡先 連絡用 連絡 通知用 通知先 通知 確認用 確認 ログイン ログイン用 ログオン サインイン 認証用 認証 送信用 送信先 受信用 受信 配信用 配信先 配信 日中 昼間 夜間 平日 休日 現在 現 最新 新 旧 前 元 変更前 変更後 変更 修正後 修正前 初回 初期 仮 本 最終 前回 今回 次回 直近 申込時 登録時 契約時 加入時 入会時 受付時 受診時 来店時 来院時
入所時 入院時 購入時 応募時 採用時 入社時 入学時 退職時 発生時 診察時 検査時 当時 生年時 申込 お申込み 申し込み 契約 ご契約 登録 ご登録 届出 お届け お届出 届 申告 自己申告 主 副 第一 第二 第三 第1 第2 第3 第１ 優先 予備 追加 別 代替 サブ メイン 私用 業務用 仕事用 業務 家庭 住民票 住民票上 住民登録 登記 登記上 戸籍 戸籍上 公簿 公的 本国 外国人 外国籍 母国 自国 出身国 現地 日本人 パソコン pc スマホ スマートフォン
携帯 ケータイ モバイル web ウェブ ネット オンライン サイト アプリ マイページ サービス ポータル システム 会員サイト 会員専用 専用 会員ページ お客様ページ ネットショップ 通販 ショップ 店頭 窓口 当社 弊社 貴社 御社 予約 注文 ご注文 購入 ご購入 受付 来店 利用 ご利用 使用 支払 お支払い お支払 支払い 請求 ご請求 配送 送付 郵送 発送 口座 カード ローン ガス 水道 電気 電力 後期 後期高齢者 応募 参加 受講 受験 受診 相談 被保険 保険 雇用 介護 医療 健保 国保 社保 給与 賞与 報酬
前年 前年度 昨年 昨年度 当年 本年 本年度 今年度 年間 月間 月額 年額 税込 税込み 税引前 税引後 手取り 見込 見込み 希望 ご希望 想定 予定 総 全 合計 平均 主な おもな 主たる その他の 上記 下記 以下 公開用 表示用 表示 検索用 印字用 印刷用 宛名用 帳票用 送り状 伝票 名簿 台帳 マスタ マスター 基本 詳細 共通 一般 特記 の 等 など 上 上の 時 時の 用 向け 宛 先 中 内 留意点 注意点 特記事項 及び および または 又は もしくは かつ と や または
初診時 再診時 紹介先 紹介元 担任外 入力 選択 過去 過去の 既知 重要 特定 要 未 有 無 あり なし 済 済み 可 不可 任意 必須 例 代表 内線 外線 直通 国内 海外 日本 日本語 英語
home work office business biz company personal private primary prim secondary second main sub alt alternate alternative other oth another new old current cur prev previous former initial init last latest default registered registration reg login logon signin signup mypage my your the web app portal site
service system svc contact daytime day evening night mailing mobile keitai cell delivery deliv dlv dlvry shipping ship billing bill residential residence permanent perm temp temporary temporarily sms order entry apply application applied enroll enrolled contract agreement policy account acct acc payment pay preferred pref usual official public national local foreign domestic
japan japanese tbl tb mst mt trn master table base basic common general detail details sys db rec row record col column fld field item elem attr attribute prop property param form frm input inp txt text str string chr vchr num int val value data dat info information raw full whole all org orig original real true actual self own is has had
jitaku genjusho genzai kinmusaki renraku renrakusaki renrakuyou hijou honseki kazoku shinki kyu shin saishin shokai shoki kari touroku toroku keiyaku moushikomi moshikomi moushikomiji nyukai kanyu yobi tsuika shutaru ichi dai1 dai2 daiichi daini of and or for by in at to`

/** How a value is written, or that it is one; whatever it is, it stays. */
export const PLAIN_TAILS = `時価 時価評価 評価 簿価 換算 円換算 円貨 外貨 概算 総計 累計 percent 定性 定量 定性判定 cm kg mmhg bpm mgdl gdl ml 全て すべて 以下同じ 再確認 本人控 記入例 上3桁 下4桁以外 右 左 その2 その3
情報 データ 欄 項目 値 記入 記入欄 入力欄 記載 表記 全文 全体 文字列 文字 原文 本文 漢字 全角 全角漢字 半角 半角数字 半角英数 半角英数字 全角文字 英数字 英数 数字 数値 必須 任意 必須入力 選択式 複数回答 複数選択 複数回答可 複数可 再入力 西暦 和暦 元号 ハイフンなし ハイフンあり ハイフン無し ハイフン有り ハイフン無 ハイフン有 ハイフン不要 ハイフン含む
桁 けた ケタ 行目 その1 その2 その3 番目 満 歳 才 円 万円 千円 百万円 フル 一覧 リスト 控え 正式 公式 略称 通称 旧 新 不明可 自由 自由回答 様 さま 殿 氏 さん
info information data dat val value values text txt str string field fld raw full plain clear masked jp jpn ja jap en eng english kanji knj kj zen zenkaku han hankaku ymd yyyymmdd yyyy seireki wareki manyen manen senyen ym yymm mmyy yyyymm yearmonth json xml list array code1 disp display print norm normalized trim trimmed upper lower utf8 sjis new old ver cur`

/** Things: a label that names one is about nobody, whatever stands behind it. */
export const THINGS = `料理 献立 番組 曲 保険会社 損保会社 生保会社 運送会社 配送会社 管理会社 施工会社 販売会社 発行会社 信販会社 リース会社 派遣会社 代理店 募集代理店 取扱代理店 加盟店 取扱店 販売店 特約店 購入店 来店店舗 受取店舗 受付店 営業店 検診機関 健診機関 検査機関 医療機関 受診機関 保険種 送り状 荷物 契約内容 契約プラン 公費 求人
ペット 動物 愛犬 愛猫 畜犬 犬 猫 馬 競走馬
商品 品 品目 傷害保険 製品 部品 薬品 薬剤名 薬品名 備品 物品 作品 書籍 図書 資材 材料 原料 設備 機材 機器名 車両 案件 プロジェクト 工事 工程 作業 課題 銘柄名 ファイル名 フォルダ 店舗 店 支社 営業所 拠点 倉庫 工場 施設 会場 教室 病棟 部屋タイプ 駅 路線 行政区 地区 自治会 町内会 学区 プラン コース 講座 セミナー イベント
キャンペーン クーポン ポイント マイル チケット 席 座席 科目 試験 検定 大会 競技 チーム名 レース メーカー ブランド 仕入先 発注先 外注先 運送会社 配送業者 サーバ サーバー ホスト アプリ名 システム名 ライセンス
product products prod item items goods shohin syohin sku part parts material article book yakuzai yakuhin buhin seihin zairyo setsubi equipment vehicle car project task ticket issue file folder directory shop store tenpo warehouse souko soko factory plant facility shisetsu venue kaijo kaijou
room_type station eki route gyoseiku gyouseiku plan course seminar event campaign coupon point points pointo mile miles seat exam match maker brand supplier vendor merchant siiresaki shiiresaki server host module function tag table schema package process lesson machine horse template layer node screen tenantid percentage passage param variable alert topic release holiday tanka`
