import type { LabelGroup } from '../label-group.ts'

/** Words for how somebody lives and what somebody does that are labels of columns only; parts as well. */
export const columnLives: readonly LabelGroup[] = [
  {
    use: 'occupation',
    words: `アルバイト先 パート先 バイト先 内定先 内定先企業 就労先企業 出向先 転職先 入社先 就職先企業 就業先企業 勤め先企業 アルバイト先名 雇用先名
勤務年数 勤務年月 業務内容 仕事内容 担当業務 従事業務
勤続月数 勤続年月数 実勤続月数 在籍企業 企業 障がい者雇用区分 障害者雇用区分 障害者雇用
所属事業所 所属営業所 所属拠点 所属店舗 所属コード 所属名 所属名称 部門 部門名 所属部門 所属課 所属係 勤務先部署 勤務先部署名 勤務先電話番号部署 勤務区分 就労先名 就労先名称 事業主名 屋号名 雇用先 雇用主 雇用主名 勤め先の名称 会社または学校名 会社学校名 学校会社名 会社団体名 法人団体名 会社部門名
所属校 学校学年 学年学校 schoolaffiliation 勤続 勤続年月
occupation occ occup job jobtitle jobnm jobkind jobrole profession prof work_kind vocation employer employername company companynm companyname corp corporation organization organisation organization1 org orgname orgnm workplace department dept deptname division section team position post jobposition jobtitlename industry sector employmenttype employmentstatus employment school schoolname schoolnm university college faculty gakko gakkomei gakkou gakkoumei gakubu 
shokugyo shokugyou syokugyo syokugyou shigoto kinmusaki kinmusakimei tsutomesaki kaisha kaishamei kaisyamei yakushoku yakusyoku yakushokumei busho bushomei shozoku shozokumei syozoku gyoushu gyoshu gyosyu shokushu syokusyu koyokeitai kinzoku
職業 職 仕事 勤務先 勤務先名 お勤め先 勤め先 勤め先名 就職先 就業先 派遣先 所属企業 所属団体 所属会社 所属機関 所属先 所属 部署 部課 部門 役職 職位 職階 肩書 肩書き 会社 会社名 会社名屋号 屋号 商号 企業名 社名 組織名 団体名 業界 業種 職種 職務 職業分類 職務内容 雇用形態 就業形態 勤務形態 雇用区分 就労状況 就業状況 就労先 就労形態 在職状況 学校 学校名 在学校 在籍校 在籍学校 通学先 出身校 出身学校 出身大学 大学名 学部 学科 専攻 職能 資格職種 生業 本業 副業 現職 前職 職務経歴 学歴 最終学歴 保有資格`,
  },
  {
    use: 'income',
    words: `年金額 年金受給額 受給年金額 恩給額
所得見積額 所得の見積額 標準額 標準報酬 総所得金額 総所得金額等 収入金額 給与支払金額 給与支給額 給与総支給額 月額給与 時間給 時給額 日給額 年間報酬 報酬月額 転換前賃金 転換後賃金 1ヶ月の給与総額 1か月の給与総額 従前標準報酬月額 年間給与 年間賞与 賞与支給額 通勤手当 手当額 退職金 退職金額 退職手当 扶養手当 住宅手当 資格手当 役職手当
kyuyoshikyugaku shikyugaku shikyuugaku
income incm annualincome annualincm yearlyincome yearincome householdincome hhincome incomelevel incomegroup salary sal salaryamt basesalary annualsalary monthlysalary monthlyincome pay grosspay netpay basepay payrate wage wages earnings earned remuneration compensation takehome takehomepay grossincome netincome taxableincome bonus nenshu nenshuu nensyu nensyuu nenshugaku nenkanshunyu shunyu shuunyu syunyu shotoku syotoku shotokugaku kyuyo kyuuyo kyuryo kyuuryou gesshu gessyu getsushu tedori tedorigaku setainenshu hoshu houshu
年収 収入 所得 月収 年俸 給与 給料 賃金 基本給 手取り 手取 総支給 支給総額 総支給額 差引支給額 差引支給 給与総額 年間収入 年間所得 世帯年収 世帯収入 世帯所得 本人収入 収入金額 給与収入 給与所得 課税標準額 課税所得 課税所得額 所得金額 合計所得 合計所得金額 所得合計 所得金額合計 総所得 役員報酬 標準報酬 標準報酬月額 年金収入 年金受給額 事業所得 不動産所得 営業所得 賞与 賞与額 ボーナス 手当 時給 日給 俸給 収入見込 稼ぎ 所得割額 市民税所得割`,
  },
  {
    use: 'assets',
    words: `株数 株式数 住宅ローン 住宅ローンの有無 ローンの有無 ローン有無 借入の有無 他の借入 他の借入状況 現在の借入状況 現在のお借入状況 お借入額 借入の状況 お借入状況 カードローン残高 奨学金残高
不動産所有 不動産の所有 不動産所有の有無 住居区分 住居の種類 住居種別 住まいの種類 住まいの形態 持ち家賃貸 持家賃貸 持家借家 持家区分 住居形態 保有株数 保有株式数 所有株数 所有株式数 持株数 持ち株数 所有株式 保有株式 保有口数 解約返戻金 解約返戻金額 預貯金 預貯金額 借入額 借入総額 借入状況 他社借入 他社借入額 他社借入件数 投資額 余裕資金 資産状況 保有資産の状況 負債状況 財産 財産状況 所有不動産
資産規模 ローン残債 住宅ローン残債 証券口座残高 取引口座残高
asset assets assetamt assetband financialasset financialassets finassets networth networthband balance bal acctbal accountbal accountbalance accountequity cashbalance cashbal deposits depositbal depositbalance depositamount savings savingsamount savingsbal savingsbalance holdingsvalue holdingvalue portfoliovalue marketvalue valuation equitybalance marginbal marginbalance marginequity loanbal loanbalance mortgagebalance debts debtamount liabilities outstandingloan aum investableassets liquidassets totalassets wealth
yokinzan kouzazan kozazan chokinzan kariirezan roonzan azukarizan shisangoukei shisangokei sisangoukei sisangokei zandaka zandakagaku kouzazandaka kozazandaka yokinzandaka azukarizandaka shisan shisangaku sisan sisangaku kinyushisan kinyuushisan junshisan chochiku chochikugaku chokin chokingaku yochokin hyokagaku hyoukagaku syoukokin shokokin shokokinzandaka fusai fusaigaku kariire kariirezandaka roonzandaka
資産 資産額 資産残高 資産総額 総資産 純資産 純資産額 金融資産 保有資産 保有資産額 保有金融資産 お預かり資産 預かり資産 預り資産 預り金 預り金残高 預かり金 残高 口座残高 現在残高 預金残高 貯金残高 貯蓄残高 貯蓄 貯蓄額 貯金 貯金額 投資可能資金 投資余力 余裕資金 運用可能額 運用資金 投資予算 証拠金 証拠金残高 有価証券残高 有価証券評価額 株式評価額 投信残高 評価額 評価額合計 時価総額 借入 借入残高 借入金 ローン残高 住宅ローン残高 負債 負債額 債務 債務額 流動資産 不動産評価額 不動産保有 持ち家 持家 住居形態 住宅区分 自己資金 資金 積立金 積立残高 保険解約返戻金`,
  },
  {
    use: 'trade-history',
    words: `投資の経験 投資経験の有無
レンタル履歴 来店履歴 来館履歴 寄附履歴 寄付履歴 支払履歴 入場履歴 搭乗履歴 貸付履歴 返済履歴 ポイント履歴 ポイント利用履歴 購入明細 購入記録 来店記録
株式経験 株式の経験 株式投資経験 株式取引経験 株式経験年数 株式の経験年数 株式の取引経験 株式の投資経験 株式取引の経験 株式投資の経験 現物株式経験 現物株式の経験 現物株式投資経験 現物株式取引経験 現物株式経験年数 現物株式の経験年数 現物株式の取引経験 現物株式の投資経験 現物株式取引の経験 現物株式投資の経験 信用取引経験 信用取引の経験 信用取引投資経験 信用取引取引経験 信用取引経験年数 信用取引の経験年数 信用取引の取引経験 信用取引の投資経験 信用取引取引の経験 信用取引投資の経験 投信経験 投信の経験 投信投資経験 投信取引経験 投信経験年数 投信の経験年数 投信の取引経験 投信の投資経験 投信取引の経験 投信投資の経験 投資信託経験 投資信託の経験 投資信託投資経験 投資信託取引経験 投資信託経験年数 投資信託の経験年数 投資信託の取引経験 投資信託の投資経験 投資信託取引の経験 投資信託投資の経験 債券経験 債券の経験 債券投資経験 債券取引経験 債券経験年数 債券の経験年数 債券の取引経験 債券の投資経験 債券取引の経験 債券投資の経験 国債経験 国債の経験 国債投資経験 国債取引経験 国債経験年数 国債の経験年数 国債の取引経験 国債の投資経験 国債取引の経験 国債投資の経験 外貨預金経験 外貨預金の経験 外貨預金投資経験 外貨預金取引経験 外貨預金経験年数 外貨預金の経験年数 外貨預金の取引経験 外貨預金の投資経験 外貨預金取引の経験 外貨預金投資の経験 外貨経験 外貨の経験 外貨投資経験 外貨取引経験 外貨経験年数 外貨の経験年数 外貨の取引経験 外貨の投資経験 外貨取引の経験 外貨投資の経験 fx経験 fxの経験 fx投資経験 fx取引経験 fx経験年数 fxの経験年数 fxの取引経験 fxの投資経験 fx取引の経験 fx投資の経験 先物経験 先物の経験 先物投資経験 先物取引経験 先物経験年数 先物の経験年数 先物の取引経験 先物の投資経験 先物取引の経験 先物投資の経験 オプション経験 オプションの経験 オプション投資経験 オプション取引経験 オプション経験年数 オプションの経験年数 オプションの取引経験 オプションの投資経験 オプション取引の経験 オプション投資の経験 商品先物経験 商品先物の経験 商品先物投資経験 商品先物取引経験 商品先物経験年数 商品先物の経験年数 商品先物の取引経験 商品先物の投資経験 商品先物取引の経験 商品先物投資の経験 cfd経験 cfdの経験 cfd投資経験 cfd取引経験 cfd経験年数 cfdの経験年数 cfdの取引経験 cfdの投資経験 cfd取引の経験 cfd投資の経験 暗号資産経験 暗号資産の経験 暗号資産投資経験 暗号資産取引経験 暗号資産経験年数 暗号資産の経験年数 暗号資産の取引経験 暗号資産の投資経験 暗号資産取引の経験 暗号資産投資の経験 仮想通貨経験 仮想通貨の経験 仮想通貨投資経験 仮想通貨取引経験 仮想通貨経験年数 仮想通貨の経験年数 仮想通貨の取引経験 仮想通貨の投資経験 仮想通貨取引の経験 仮想通貨投資の経験 不動産投資経験 不動産投資の経験 不動産投資投資経験 不動産投資取引経験 不動産投資経験年数 不動産投資の経験年数 不動産投資の取引経験 不動産投資の投資経験 不動産投資取引の経験 不動産投資投資の経験 nisa経験 nisaの経験 nisa投資経験 nisa取引経験 nisa経験年数 nisaの経験年数 nisaの取引経験 nisaの投資経験 nisa取引の経験 nisa投資の経験 金融商品経験 金融商品の経験 金融商品投資経験 金融商品取引経験 金融商品経験年数 金融商品の経験年数 金融商品の取引経験 金融商品の投資経験 金融商品取引の経験 金融商品投資の経験 有価証券経験 有価証券の経験 有価証券投資経験 有価証券取引経験 有価証券経験年数 有価証券の経験年数 有価証券の取引経験 有価証券の投資経験 有価証券取引の経験 有価証券投資の経験 デリバティブ経験 デリバティブの経験 デリバティブ投資経験 デリバティブ取引経験 デリバティブ経験年数 デリバティブの経験年数 デリバティブの取引経験 デリバティブの投資経験 デリバティブ取引の経験 デリバティブ投資の経験
orderhist orderhistory purchasehist purchasehistory usagehist usagehistory txhist txdetail txdetails transactionhist investexp investmentexp investmentexpyears tradingexp tradeexp buyhist 発注履歴 お買上履歴 お買い上げ履歴 お買物履歴 注文内容
tradehistory tradelog tradedetail tradedetails tradingrecord tradinghistory dealhistory dealdetail orderhistory purchasehistory purchaselog purchases purchaseditems buyhistory txhistory txlog transaction transactions transactiondetail transactionhistory openposition openpositions positions holding holdings torihiki torihikirireki torihikinaiyo torihikinaiyou torihikimeisai baibai baibairireki yakujo yakujorireki yakujou kounyu kounyuu kounyurireki kounyuurireki konyurireki riyomeisai riyoumeisai toushikeiken tosikeiken investmentexperience investexperience investingexperience tradingexperience tradeexperience
取引 取引履歴 取引明細 取引内容 取引実績 取引記録 取引経験 取引商品 直近取引 直近の取引 最終取引 売買 売買履歴 売買記録 売買経験 約定 約定履歴 約定内容 約定明細 注文履歴 購入履歴 購買履歴 購買データ 購入実績 お買い上げ履歴 お買上げ履歴 お買物履歴 購入品目 購入商品履歴 利用履歴 利用明細 ご利用明細 カード利用明細 カード利用履歴 決済履歴 決済明細 入出金 入出金明細 入出金履歴 出入金明細 入金履歴 出金履歴 送金履歴 振込履歴 建玉 建玉情報 保有建玉 保有銘柄 保有ポジション 保有商品 投資経験 投資歴 投資経験年数 株式経験 株式経験年数 fx経験 fx経験年数 運用経験 乗車履歴 宿泊履歴 貸出履歴 来店購入履歴 契約履歴 予約履歴 視聴履歴`,
  },
  {
    use: 'questionnaire',
    words: `決め手 購入の決め手 shittakikkake kikkake kikakke howknow howdidyouknow 関心のある商品 興味のある商品 来場動機 来店動機 surveyfreetext
survey surveyanswer surveyans surveyresult surveyresponse questionnaire questionnaireans questionnaireanswer questionnaireresult answer ans answers q1ans q1a question questions enq enquete anketo ankeeto anketokaitou anketokaito anketokekka feedback feedbackcomment satisfaction satisfactionscore csat nps npsscore npscomment npsreason reasonforjoining joinreason cancelreason churnreason reasonforapplying howdidyouhear howdidyoufindus hearaboutus motive motives motivation hobby hobbies interests interest interestarea favorites favourite preferences likes shumi syumi kyoumi kyomi doki douki riyoumokuteki investpurpose investmentpurpose purposeofinvestment usagepurpose voc voiceofcustomer opinion opinions youbou yobo goiken iken kansou kanso manzokudo
アンケート アンケート回答 アンケート結果 設問 設問回答 質問 質問回答 回答 自由回答 自由記述 自由記述欄 ご意見 意見 意見要望 ご要望 要望 感想 ご感想 お客様の声 満足度 理解度 評価点 講師評価 講座評価 セミナー評価 総合評価 推奨度 きっかけ 来場のきっかけ お知りになったきっかけ 認知経路 来店経路 流入経路 知った理由 申込理由 申込みの理由 入会理由 入会動機 退会理由 解約理由 応募動機 志望理由 志望動機 選択理由 購入理由 購入動機 来店理由 来店目的 利用目的 ご利用目的 利用動機 趣味 趣味嗜好 嗜好 特技 関心 関心事 関心テーマ 関心のあるテーマ 興味 興味関心 興味分野 興味のある分野 好きなもの 好きな銘柄 好きな商品 好み 好みの色 休日の過ごし方 ライフスタイル 将来の夢 投資目的 運用目的 運用方針 リスク許容度 ご質問 事前質問 困りごと 悩み お悩み 期待すること ご期待 今後の希望 参加目的 参加理由 受講目的 受講動機 受講理由`,
  },
  {
    use: 'family',
    words: `家庭の状況 家族の状況 家庭の様子 家族の様子 生活状況家族
関係 関係性 家族関係 本人関係
子の状況 子供の状況 子どもの状況 お子様の状況 お子さまの状況 妻の状況 夫の状況 親の状況 配偶者の状況 子の支援状況 息子の支援状況 娘の支援状況 妻の支援状況 夫の支援状況 きょうだい関係 兄弟関係 親族関係 同居別居 同居別居区分 同居の別 別居 別居区分 寡婦 寡夫 寡婦ひとり親 寡婦寡夫 独居 独居区分 一人暮らし ひとり暮らし 世帯構成員 世帯区分 世帯類型区分 との関係 との続柄 との間柄 間柄 続柄名 続柄名称 続柄コード 続柄区分 扶養区分 扶養関係 控除対象配偶者 源泉控除対象配偶者 同一生計配偶者 16歳未満扶養親族 結婚していますか 未婚既婚の別 家族歴構成 同居人数 同居者数 子の人数 子の有無 お子さんの有無 お子さまの有無
family fam familymembers familystructure familyinfo familycount familysize kids kidscount children childcount childrencount childrencnt numchildren numberofchildren noofchildren numofchildren dependent dependents dependentscount dependentcount dependentno household householdsize householdmembers relation relationship relationtohead relationtoinsured relationshiptohead marital maritalstatus maritalstat maritalcd marriage marriagestatus married ismarried spouse spouseflag hasspouse haschildren singleparent kazoku kazokukosei kazokukousei kazokuninzu kazokuninzuu fuyo fuyou fuyouninzu fuyoninzu fuyokazoku fuyoukazoku haigusha haigushaumu haiguusha haiguushaumu kekkon kikon mikon kikonmikon konin koninkubun koninjokyo tsuzukigara tuzukigara zokugara setaikosei setaikousei setaininzu kodomo kodomonokazu doukyo dokyo
家族 家族構成 家族人数 家族情報 家族状況 家族関係 同居 同居家族 同居者 同居人 同居親族 世帯 世帯構成 世帯人数 世帯人員 世帯員 世帯員数 世帯類型 扶養 扶養家族 扶養親族 扶養人数 扶養親族等の数 扶養親族等 扶養状況 配偶者 配偶者区分 配偶者情報 配偶 夫 妻 既婚 未婚 既婚未婚 未婚既婚 結婚 婚姻 婚姻歴 婚姻状態 婚姻状況 婚姻関係 結婚歴 離婚歴 独身 子供の数 子どもの数 子の数 子供人数 お子様の人数 お子さまの人数 お子様の数 お子様の有無 子供有無 子ども有無 兄弟姉妹 きょうだい 兄弟 続柄 続き柄 ひとり親 母子父子 父母 父母の氏名 親子関係 家庭状況 家庭環境 身寄り 親族 親族関係 介護者 主介護者 養育者 養育状況`,
  },
  {
    use: 'health',
    words: `傷害 負傷 受傷 傷害部位 負傷部位 受傷部位 薬 お薬 飲み薬 除去食 アレルギー食品 診断書 医療情報 身体の状態 体の不調 体調面 療養 療養状況 罹患 罹患状況 罹患歴 後遺障害 告知 告知事項 病歴等告知 mentalhealth mentalhealthnote medicalinfo bloodtyperh ketsuekigataabo kenshinhantei 妊娠中
health healthcondition healthconditions healthstatus healthstate healthnote healthnotes healthinfo healthcheck healthcheckup diagnosis diag dx diagcd diagcode diagname disease diseases diseasename illness medical medicalcondition medicalconditions medicalhistory medhist medicalhist medicalnotes pasthistory pastmedicalhistory pmh anamnesis allergy allergies allergen allergyinfo medication medications meds currentmeds currentmedications drugs drug rx prescription prescriptions symptom symptoms chiefcomplaint complaint labresult labresults examresult checkupresult bloodtype blood bloodpressure bp bmi vaccination vaccinationstatus vaccine vaccinated immunization pregnancy pregnant icd icd10 icdcode comorbidity surgery surgeries surgicalhistory treatment treatments infection covidstatus pcrresult injury injuries chronic chroniccondition hospital hospitalized clinical clinicalnotes
byomei byoumei byoreki byoureki kiou kioureki kioureki kioreki kioushou kiousho jibyou jibyo shikkan shikkanmei sikkan shippei shobyo shoubyou shobyomei shindan sindan shindanmei arerugi arerugii arerugy allergyumu fukuyaku fukuyakujoho tsuin tsuuin nyuinreki shujutsureki kensakekka kensachi kenshinkekka kensinkekka kenshin shoken shokenkenshin shojo shoujou shushou ketsueki ketsuekigata ketuekigata kenkojotai kenkoujoutai taicho taichou ninshin ketsuatsu
病名 病気 病状 病歴 診断 診断名 診断内容 傷病 傷病名 疾患 疾患名 疾病 既往 既往歴 既往症 持病 基礎疾患 慢性疾患 現病歴 現在の治療 治療 治療中 治療状況 治療内容 治療歴 アレルギー アレルゲン アレルギー歴 食物アレルギー 薬剤アレルギー 食事制限 服薬 服薬中 服薬情報 服用薬 服用中 内服薬 常用薬 使用薬剤 薬剤 薬歴 お薬手帳 処方 処方薬 投薬 投薬内容 通院 通院先 通院歴 通院状況 入院 入院歴 入院理由 手術 手術歴 症状 自覚症状 主訴 健康 健康状態 健康情報 体調 体調不良 体質 検査 検査値 検査所見 健診 健診結果 健診所見 検診結果 特定健診 診療科 受診科 医師の所見 医師の意見 医師コメント 医師所見 産業医所見 産業医面談 ストレスチェック 血液型 血圧 体重 身長 体温 発熱 bmi 心拍 視力 聴力 血糖値 妊娠 妊娠週数 出産歴 月経 接種 接種歴 接種回数 ワクチン ワクチン接種 予防接種 感染 感染歴 感染症 陽性陰性 陽性 検査陽性 新型コロナ pcr 抗原検査 メンタル メンタル不調 メンタルヘルス 心療内科 心療内科受診 精神科受診 休職理由 休業理由 欠勤理由 欠席理由 病休 傷病休暇 要配慮 体の状態 身体状況 心身の状況 食事形態 既往病名 障害疾病 けが ケガ 怪我 後遺症 遺伝情報 遺伝性疾患 喫煙 飲酒 生活習慣`,
  },
  {
    use: 'health',
    words: `喫煙の有無 喫煙習慣 喫煙状況 喫煙本数 眼鏡使用 眼鏡の使用 眼鏡の有無 コンタクト使用 尿検査 血液検査 便検査 眼科検査 視力検査 聴力検査 レントゲン検査 胸部検査 病理検査 身体測定 身体計測 検査所見 ワクチン接種回数 接種回数 予防接種回数 接種ワクチン名 腹囲 胸囲 座高 握力 肥満度 標準体重 体脂肪 体脂肪率 筋肉量 骨密度 脈拍 脈拍数 心拍数 呼吸数 spo2 酸素飽和度 収縮期血圧 拡張期血圧 最高血圧 最低血圧 血圧上 血圧下 血圧値 血糖 空腹時血糖 空腹時血糖値 随時血糖 食後血糖 hba1c ヘモグロビンa1c 尿糖 尿蛋白 尿潜血 尿酸 尿酸値 総コレステロール コレステロール コレステロール値
hdl ldl hdlコレステロール ldlコレステロール nonhdlコレステロール 中性脂肪 γgtp γgt ガンマgtp クレアチニン 血清クレアチニン egfr 尿素窒素 総ビリルビン 総蛋白 アルブミン ヘモグロビン 血色素量 血色素 赤血球 赤血球数 白血球 白血球数 血小板 血小板数 ヘマトクリット ヘマトクリット値 クレアチンキナーゼ 炎症反応 腫瘍マーカー 心電図 胸部x線 胸部エックス線 胸部レントゲン 胃部x線 胃カメラ 胃内視鏡 便潜血 眼底 眼底検査 眼圧
裸眼視力 矯正視力 視力右 視力左 聴力右 聴力左 右視力 左視力 肺機能 肺活量 腹部エコー 腹部超音波 乳がん検診 子宮がん検診 大腸がん検診 前立腺検査 メタボ判定 保健指導レベル 総合判定 総合所見 総合コメント 医師判定 医師の意見 就業判定 就業区分判定 判定医コメント 診察所見 身体所見 他覚所見 現症 入院時現症 病状経過 症状経過 治療経過 病気の経過 発症経緯 紹介目的 看護記録 看護サマリー
産業医の意見 産業医意見 産業医コメント 保健師コメント 認知機能 認知機能の状態 認知テスト 長谷川式 hdsr mmse 心理検査 知能検査 発達検査 発達の遅れ 発育状況 発達状況 食事摂取量 排泄 排泄量 排便 便の性状 睡眠時間 睡眠状況 食欲 痛み 痛みの部位 しびれ 麻痺 褥瘡 口腔状態 嚥下 嚥下状態 服薬管理 かかりつけ医療機関 かかりつけ病院 かかりつけ薬局 通院先医療機関 受診医療機関 受診病院
配慮が必要なこと 配慮が必要な点 配慮してほしいこと 健康上の配慮 健康面の配慮 健康上の注意 健康上気になること 体調で気になること 身体面で配慮 運動制限 運動の制限 食べ物の制限 禁忌 禁忌薬 副作用 副作用歴 ホルモン値 月経周期 最終月経 妊娠歴 出産経験 授乳中 不妊治療 インフルエンザ予防接種 コロナワクチン ワクチン種類 発熱 咳 症状の有無 手術 手術内容 術式 傷病区分 傷病コード 病名コード 主傷病 主傷病名 副傷病名 転帰`,
  },
  { use: 'free-text', words: '配慮事項 要配慮事項 配慮内容' },
  {
    use: 'disability',
    words: `障碍者 障碍者区分 障碍区分 障害部位 障害内容 障害程度区分 手帳交付番号 手帳交付日等級 手帳番号 自立度 日常生活自立度 障害高齢者自立度 障害高齢者の日常生活自立度 寝たきり度 認知症自立度 認知症高齢者自立度 認知症高齢者の日常生活自立度 認知症老人自立度 認知症の有無 認知症 発達の特性 発達特性 支援級 支援学級 通級 通級指導 移動支援 介護状態 介護状態区分
kaigo care carelv kaigolevel shogaiteido 支援配慮 必要な支援 必要な配慮 身障 身障手帳 精神手帳 disabilitycertno
disability disabilities disabled isdisabled disabilitytype disabilitygrade disabilityclass disabilitylevel disabilitystatus disabilitykind disabilitycert disabilitycertificate handicap handicaps handicapped impairment impairments specialneeds accommodation accommodations accessibilityneeds carelevel nursingcarelevel shogai shougai syogai syougai shogaitokyu shougaitoukyuu shogaiumu shogaikubun shogaishatecho techo techou techotokyu techoutoukyuu techoshubetsu ryoikutecho youkaigo yokaigo youkaigodo yokaigodo kaigodo kaigonintei shienkubun shintaishogai shintaishougai seishinshogai chitekishogai
障害 障がい 障碍 障害者 障がい者 障害内容 障害種類 障害種別 障害名 障害等級 身体障害 身体障害者 身体障がい 精神障害 精神障がい 知的障害 知的障がい 発達障害 視覚障害 聴覚障害 手帳 手帳種別 手帳種類 手帳等級 手帳の種類 手帳の等級 障害者手帳 障がい者手帳 療育 療育手帳 療育区分 療育判定 愛護手帳 要介護 要介護度 要介護認定 要支援 介護度 介護認定 介護区分 介護必要度 支援区分 障害支援区分 障害者控除 障害者控除区分 特別障害者 障害年金 特別支援 特別支援学級 特別支援区分 合理的配慮 合理的配慮事項 必要な配慮 車いす 車椅子利用 車いす利用 補装具 介助 介助の要否`,
  },
  {
    use: 'criminal-record',
    words: `起訴 起訴歴 逮捕起訴歴 犯罪経歴証明
criminal criminalrec criminalrecord criminalhist criminalhistory crimehistory crimerecord conviction convictions convicted felony felonies misdemeanor offense offence offenses offences offensehistory arrest arrests arrested arresthistory arrestrecord policerecord rapsheet prison dbscheck hanzai hanzaireki zenka zenkaumu zenkazenreki zenreki shobatsu syobatsu shoubatsu taihoreki
犯罪 犯罪歴 犯歴 犯罪経歴 前科 前歴 前科前歴 逮捕 逮捕歴 検挙 検挙歴 補導 補導歴 非行 非行歴 賞罰 賞罰欄 刑罰 刑罰歴 刑事罰 刑事罰歴 刑事事件歴 刑事処分 刑歴 有罪 有罪判決 有罪判決歴 判決 裁判歴 処罰歴 処分歴 服役 服役歴 懲役 懲役歴 禁錮 執行猶予 刑の確定 受刑 受刑歴 保護観察 少年院 前科調書 反社チェック結果 反社該当 反社情報 罪名 罪状 違反歴刑事`,
  },
  {
    use: 'crime-victim',
    words: `被害届番号 被害届受理番号 被害届出番号
被害にあった内容 被害に遭った内容 victimdamage fraudvictim fraudvictimnote crimedamage crimedamagehistory victimsupport dvshien
victim victims victimflg crimevictim victimofcrime victimhistory victimization victimisation dv dvflg dvvictim dvhistory abuse abused abusehistory stalking stalkervictim protectionorder fraudvictim scamvictim higai higaireki higaijokyo higainaiyo higainaiyou higaitodoke higaisha hanzaihigai dvhigai
犯罪被害 犯罪被害者 犯罪被害者等 被害 被害歴 被害届 被害状況 被害内容 被害金額内容 被害金額と内容 被害者該当 dv dv被害 dv歴 dv相談 dv相談歴 dv支援 ストーカー ストーカー被害 虐待 虐待歴 虐待の疑い 支援措置 支援措置対象 住民票閲覧制限 閲覧制限 交付制限 詐欺被害 特殊詐欺被害 不正利用被害 盗難被害 性被害 性暴力被害 いじめ いじめ被害 ハラスメント被害 暴力被害 被害相談 被害相談歴 被害経験 犯罪に遭った経験`,
  },
  {
    use: 'creed',
    words: `檀家寺 菩提寺名 旦那寺 所属寺院 宗門 教派 信仰宗教名 党派 所属会派 支持する政党
政治活動 政治活動歴 宗教的食事制限 所属団体宗教
creed religion religious religioncd religiousaffiliation religiouspreference religiousbelief faith denomination belief beliefs church worship dietaryreligion politics political politicalview politicalviews politicalparty politicalaffiliation politicalopinion politicalopinions partyaffiliation partymembership ideology philosophy union unionmember unionmembership tradeunion laborunion shukyo syukyo shuukyou syuukyou shuukyo shinko shinkou sinkou shinjo shinjou sinjou shushi shuha shuuha shijiseito sijiseitou shijiseitou kumiaikanyu rodokumiai
宗教 宗教名 宗教団体 信仰 信仰宗教 信教 宗派 宗旨 宗旨宗派 檀家 檀那寺 菩提寺 氏子 所属教会 礼拝 礼拝の有無 ハラール ハラール対応 宗教上の食事制限 宗教上の制約 宗教上の配慮 宗教的配慮 宗教上の理由 戒律 信条 思想 思想信条 主義 政治 政治信条 政治的信条 政治的志向 政治的見解 政治思想 政党 支持政党 所属政党 党員 党籍 後援会 加入政治団体 労働組合 労働組合加入 組合加入 労組 労組加入 組合加入状況 加入労組`,
  },
  {
    use: 'race',
    words: `race racecd races racial racialcategory racialgroup racialorigin raceethnicity ethnic ethnicity ethnicitycd ethnicgroup ethnicorigin ethniccode ethnicbackground ancestry heritage tribe tribal tribalaffiliation indigenous indigenousstatus hispanic latino skincolor jinshu jinsyu jinshukubun minzoku minzokumei buzoku
人種 人種民族 民族 民族名 民族区分 エスニシティ エスニックグループ エスニック 部族 部族名 種族 先住民族 先住民 アイヌ アイヌ民族 ルーツ 出自民族 民族的ルーツ 民族的出自 民族的帰属 人種的属性 国籍民族 祖先 肌の色`,
  },
  {
    use: 'social-status',
    words: `身分関係 身分事項 身分区分旧 出生の身分
出生の別 出生区分 同和関連 被差別 被差別の経験
socialstatus socialclass socialstanding socialorigin socialrank caste castecd castename casteclass lineage familylineage birthstatus illegitimacy shakaitekimibun shakaitekichii mibun mibunkbn monchi iegara shusshinchiku buraku
社会的身分 社会的地位 社会階層 身分 門地 家柄 家系 出自 出身地区 同和 同和地区 同和地区出身 同和関係者 部落 被差別部落 被差別部落出身 本籍地区分 嫡出 嫡出区分 嫡出子 非嫡出 非嫡出子 カースト 階級 階層区分 旧身分 旧族籍 族籍 爵位`,
  },
  {
    use: 'ip-address',
    words: `ip ipaddr ipaddress ipadr ipadrs ipv4 ipv6 ipadd clientip cip remoteip remoteaddr srcip sourceip sourceaddr sourceaddress remoteaddress srcaddress peeraddress peeraddr hostaddress hostaddr originip originatingip peerip hostip userip visitorip accessip lastip loginip lastloginip regip registip requestip senderip forwardedip xforwardedfor xff setsuzokuip setuzokuip sesshokumotoip sousinmotoip setsuzokumoto アイピー アイピーアドレス ip ipアドレス ip番号 接続元 接続元ip アクセス元 アクセス元アドレス 送信元アドレス 発信元アドレス 接続元アドレス 接続アドレス グローバルip`,
  },
  {
    use: 'device-id',
    words: `端末識別コード 機器識別コード
訪問者id 訪問者識別id 来訪者id
icカードid icカード番号 icカードidm felicaid idm フェリカid
serial serialno serialnum serialnumber hardwareserial シリアル シリアル番号 シリアルno device deviceid deviceuid deviceuuid deviceno devicenumber devicetoken devicekey deviceserial devicefingerprint deviceidentifier terminal terminalid termid terminalno tanmatsu tanmatsuid tanmatu tanmatuid tanmatsuno tanmatsubango kitai kitaino pushtoken fcmtoken apnstoken regtoken cookie cookieid cookieval cookievalue cookies cookiekey trackingcookie gaid gacid gaclientid gacookie idfa idfv iosidfv aaid adid advertisingid advertisementid adidentifier admobid imei imeino meid imsi iccid macaddr macaddress mac wifimac bluetoothmac androidid ssaid browserid browserfingerprint fingerprint visitoruuid visitorkey installid installationid instanceid appinstanceid appinstallid sessionid sessid sessiontoken phpsessid jsessionid udid uuiddevice hardwareid hwid machineid beaconid
端末id 端末no 端末番号 端末コード 端末識別id 端末識別子 端末識別番号 携帯識別番号 携帯端末識別番号 端末固有id 端末固有番号 端末製造番号 端末uuid 端末トークン デバイスid デバイス識別子 デバイス識別番号 デバイストークン デバイス番号 デバイス固有id 機器id 機器番号 機器識別子 機種id 機器固有番号 スマホ固有id スマホid 契約者固有id 個体識別番号 個体識別子 個体番号 製造番号端末 クッキー クッキーid cookieid クッキー識別子 cookie識別子 広告id 広告識別子 広告用識別子 ブラウザid ブラウザ識別子 ブラウザ識別id セッション セッションid セッション識別子 訪問者識別子 imei番号 imei macアドレス 物理アドレス uuid端末 端末シリアル番号 シリアル番号端末 simカード番号 sim番号 プッシュトークン 通知トークン`,
  },
  {
    use: 'communications',
    words: `電話内容 電話の内容 通話の内容 電話でのやりとり lineのやりとり メールのやりとり メッセージのやりとり
communication communications call calls callhistory calllog calldetail calldetails callrecord callrecording calltranscript callnote cdr chat chatlog chathistory chattext chatbody chatmessage chatcontent messagebody msgbody msgtext messagetext msgcontent messagecontent mailbody mailtext mailcontent emailbody emailtext emailcontent smsbody smstext smscontent conversation conversations conversationlog dialogue dm dmbody dmtext directmessage talkhistory talklog transcript transcripts voicemail voicemails voicelog inbox outbox sentmessage receivedmessage browsinghistory browsehistory accesshistory webhistory searchhistory searchlog locationhistory tsuwa tsuuwa tsuwarireki tsuuwarireki tsuwanaiyo tsuwakiroku tsushin tsuushin tsushinrireki tsushinnaiyo hasshin chakushin hatchakushin mailhonbun honbun kaiwa kaiwakiroku yaritori
通話 通話履歴 通話内容 通話記録 通話明細 通話録音 通話時間内容 録音 発信 発信先 発信履歴 着信 着信履歴 着信元 発着信 発着信履歴 チャット チャット内容 チャットログ チャット履歴 メール本文 メール内容 メール文 本文 メッセージ本文 メッセージ内容 送信メッセージ 受信メッセージ ダイレクトメッセージ dm dm内容 dm本文 dm履歴 sms本文 sms内容 sms文面 ショートメッセージ内容 やりとり やりとり内容 やり取り やり取り内容 会話 会話記録 会話ログ 会話内容 対話履歴 対話ログ トーク トーク履歴 トーク内容 通信 通信内容 通信履歴 通信記録 通信ログ 閲覧履歴 閲覧ログ アクセス履歴 検索履歴 検索語履歴 位置情報履歴 送受信メール 送受信内容 交信記録 交信内容 留守電 留守番電話 ボイスメール 投稿内容dm 個別メッセージ 伝言内容 書簡 往復書簡 手紙の内容`,
  },
  {
    use: 'id-document-image',
    words: `住民票ファイル 住民票データ 住民票コピー 住民票画像データ 印鑑証明書画像 パスポート顔写真ページ 提出した身分証の写真 身分証の写真 身分証の画像 身分証のコピー 身分証の写し
身分証明書アップロード 身分証明書の画像 身分証明書写真 身分証明書の写真 本人確認アップロード 提出身分証 顔写真付き身分証 顔写真付き身分証明書 学生証の写真 学生証写真 学生証アップロード
confirmdoc confirmdocfile shomeisho shoumeisho shomeishogazo identitycard 身分証アップロード 本人確認書類の種類
kyc ekyc kycdoc kycdocs kycdocument kycfile kycimg kycimage iddoc iddocs iddocument iddocumentpath identitydoc identitydocs identitydocument identityproof identityproofdoc proofofidentity proofofid idproof identification identificationdoc iddocimg idimg idimage idphoto idscan idcopy idcard idcardimg idcardimage idcardcopy idcardphoto idfront idback idfrontimage idbackimage idcardfront idcardback documentimage documentimg documentscan docimage docscan documentfront documentback verificationdoc verificationdocument verificationdocs licenseimage licenseimg licensescan licensecopy licensephoto licensefront licenseback licenceimage licencescan driverlicenseimage dlimage dlscan passportimage passportimg passportscan passportcopy passportphoto mynumberimage insurancecardimage residencecardimage honninkakunin honninkakuninshorui honninkakuninsyorui honninkakuninimg honninkakuningazo mibunsho mibunshou mibunshomei mibunshogazo mibunshougazou menkyogazo menkyogazou menkyoimg menkyoshogazo
本人確認 本人確認書類 本人確認資料 本人確認画像 本人確認写真 本人確認用写真 本人確認ファイル 確認書類 提出書類 提出書類画像 証明書類 証明書類画像 証明書画像 証明書コピー 身分証 身分証明 身分証明書 身分証画像 身元確認書類 kyc kyc書類 kyc画像 ekyc画像 書類画像 書類スキャン 書類コピー 書類写真 免許証画像 免許証写真 免許証コピー 免許証スキャン 運転免許証画像 パスポート画像 パスポート写し 旅券画像 旅券の写し 保険証画像 保険証写し マイナカード マイナカード画像 マイナンバーカード マイナンバーカード画像 個人番号カード 個人番号カード画像 通知カード 在留カード画像 住民票画像 住民票の写し 学生証画像 学生証コピー 公的証明書 公的書類画像`,
  },
  {
    use: 'face-photo',
    words: `face faceimg faceimage facepic facephoto facepath facedata facefile facetemplate faceencoding facialimage facialphoto facialdata facescan photo photograph photourl photofile photopath photodata photoname portrait portraitimage portraiturl headshot mugshot selfie selfieimage selfieurl selfiefile profilepic profilephoto profileimage profileimg profilepicture profimage profimg avatar avatarimg avatarurl avatarimage usericon iconimage iconurl userphoto userimage userpic kao kaoshashin kaosyashin kaogazo kaogazou shashin syashin shashindata shomeishashin
顔 顔写真 顔画像 顔データ 顔認証 顔認証画像 顔認証データ 顔特徴量 写真 写真データ 写真ファイル 写真url 写真パス 写真画像 証明写真 本人写真 本人画像 プロフィール写真 プロフィール画像 プロフ写真 プロフ画像 プロフィールアイコン アイコン画像 アイコン写真 アバター アバター画像 自撮り 自撮り画像 自撮り写真 セルフィー セルフィー画像 近影 肖像 肖像写真 似顔絵 社員写真 会員写真`,
  },
]

/** What laboratories measure, in letters that are parts of no longer word. */
export const CHECKUP_LETTERS: ReadonlySet<string> = new Set(
  'ht wt rr fbs gcs bsa ecog o2sat inr aptt tsh ft4 got gpt ast alt astgot altgpt gotast gptalt γgtp ggt crp wbc rbc plt hgb hct mcv mch mchc alp ldh bun cre crea tcho tchol hdlc ldlc fpg cbg psa cea afp'.split(
    ' ',
  ),
)
