import type { DataKind } from '#kernel/data-kinds.ts'
import { tidyText } from '../reader/fold.ts'
import { ENGLISH_VOCABULARIES } from './english-vocabularies.ts'
import type { Vocabulary } from './vocabulary.ts'
import { WESTERN_VOCABULARIES } from './western-vocabularies.ts'

/*
 * What people are, have or believe is told in few words: a column of such words is known without its header, beside somebody.
 */

const whole = (words: string): RegExp => new RegExp(`^(?:${words.trim().split(/\s+/).join('|')})$`, 'i')
const holds = (words: string): RegExp => new RegExp(words.trim().split(/\s+/).join('|'))

const JAPANESE_VOCABULARIES: readonly Vocabulary[] = [
  {
    item: 'occupation',
    share: 0.7,
    says: whole(`会社員 会社員等 正社員 契約社員 派遣社員 会社役員 会社経営 会社経営者 経営者 役員 団体職員 公務員 国家公務員 地方公務員 教員 教師 教諭 医師 歯科医師 看護師 薬剤師 保育士 介護士 介護職員 弁護士 税理士 公認会計士 司法書士 自営業 自営業者 個人事業主 農業 林業 漁業
漁師 農林水産業 主婦 主夫 専業主婦 専業主夫 主婦・主夫 学生 大学生 大学院生 高校生 中学生 パート アルバイト パート・アルバイト パートタイマー フリーランス フリーター 無職 年金生活者 年金受給者 定年退職 退職者 求職中 専門職 技術職 事務職 営業職 販売職 研究職 管理職 運転手 ドライバー 美容師 理容師 調理師 警察官 消防士 自衛官 営業 事務 販売 接客 清掃 経理 総務 人事 企画 開発 警備 介護 配送 .{0,8}(?:ドライバー|エンジニア|デザイナー|プログラマー|オペレーター|コンサルタント|マネージャー|アナリスト|ライター|カメラマン|インストラクター|トレーナー|スタッフ) (?!.*(?:会員|全員|要員|人員|部員|組員|乗員)$).{1,7}員 .{1,7}[師士官] (?:代表)?(?:取締役|監査役|理事|顧問|執行役員)(?:社長|会長)? .{0,4}(?:部|課|係|室|所|店|工場|社|支店|班|校|院|園)長 .{2,6}職 デザイナー エンジニア プログラマー システムエンジニア 記者 編集者 作家 音楽家 僧侶 大工 建設業 製造業 サービス業 飲食業 その他
employee office.worker company.employee civil.servant teacher doctor physician nurse pharmacist lawyer accountant engineer programmer designer manager executive self-employed freelancer farmer student homemaker housewife retired unemployed driver chef clerk salesperson police.officer firefighter researcher artist other`),
  },
  {
    item: 'family',
    share: 0.9,
    says: holds(
      `^\\d{1,2}人(?:[（(].*)?$ ^(?:.*[、,・とで])?(?:夫|妻|父|母|両親|祖父|祖母|祖父母|義父|義母|義両親|長男|次男|二男|三男|長女|次女|二女|三女|息子|娘|兄|弟|姉|妹|子|子ども|子供|配偶者|家族|夫婦|孫)(?:(?:[、,・とでは]|が|も)(?:.*)|同居|別居|独立|死別|のみ|あり|有|[（(\\s].*|\\d.*)?$ ^(?:単身|独身|一人|独居|単独)(?:世帯|暮らし|赴任)?$ ^.{0,4}(?:家庭|世帯|家族)$ 同居$ 二人暮らし$ 一人暮らし$`,
    ),
    proves: /夫|妻|父|母|親|男|女|娘|息子|兄|弟|姉|妹|配偶|独身|単身|既婚|未婚/,
  },
  {
    item: 'family',
    share: 0.9,
    says: whole(`既婚 未婚 独身 離婚 死別 離別 再婚 事実婚 配偶者あり 配偶者なし 配偶者有 配偶者無 有配偶 無配偶 本人 妻 夫 世帯主 長男 次男 二男 三男 長女 次女 二女 三女 父 母 祖父 祖母 兄 弟 姉 妹 孫 子 義父 義母 養子 養女 同居人 夫\\(未届\\) 妻\\(未届\\) 妻の子 子の妻
married single unmarried divorced widowed separated`),
  },
  {
    item: 'health',
    share: 0.7,
    says: holds(`^(?:A|B|O|AB)型(?:[（(]?RH?[+＋-]?[）)]?)?$ 糖尿病 高血圧 脂質異常 喘息 アトピー 花粉症 うつ病 適応障害 心房細動 心筋梗塞 狭心症 不整脈 心不全 心疾患 脳梗塞 脳出血 がん$ 癌 腫瘍 白血病 肝炎 肝硬変 腎不全 腎臓病 胃潰瘍 胃炎 十二指腸潰瘍 逆流性食道炎 腰痛 椎間板ヘルニア 関節症 リウマチ 痛風 骨折 骨粗鬆症 甲状腺 貧血 てんかん 認知症
パーキンソン病 統合失調症 双極性障害 パニック障害 発達障害 不眠症 片頭痛 緑内障 白内障 乾癬 湿疹 蕁麻疹 アレルギー アナフィラキシー 鼻炎 結核 肺炎 インフルエンザ ノロウイルス 潰瘍性大腸炎 クローン病 子宮筋腫 子宮内膜症 前立腺肥大 睡眠時無呼吸 妊娠 (?<!障害)(?<!通信)(?:症|炎|病|癌|がん|腫|梗塞|出血|結石|ヘルニア|ポリープ|潰瘍|不全|硬化|貧血|疱疹|喘息)(?:群|術後|後遺症|手術|切除|摘出|寛解|（.*|[(].*)?$ (?:術後|後遺症|切除|摘出|寛解)$ 服用中 内服中 通院中 治療中 入院中 経過観察 要再検査 要精密検査 要治療`),
  },
  {
    item: 'health',
    share: 0.7,
    says: holds(`(?:サルタン|スタチン|プラゾール|ジピン|プリル|[ノロ]ロール|マイシン|シリン|キサシン|ガバリン|ゾラム|ゼパム|グリプチン|グリフロジン|キサバン|セチン|プロフェン|フェナク|ノフェン|テロール|ナゾール|シクロビル|ピデム|ピプラゾール|リドン|ザピン)$ ウルソ プレガバリン リリカ インスリン ワーファリン ワルファリン リーマス リチウム アスピリン バイアスピリン ロキソニン ロキソプロフェン カロナール アセトアミノフェン ボルタレン アムロジピン ノルバスク アダラート ミカルディス オルメテック ブロプレス クレストール リピトール メバロチン メトホルミン メトグルコ ジャヌビア アマリール フォシーガ ジャディアンス タケプロン タケキャブ ネキシウム ガスター ムコスタ マグミット チラーヂン プレドニン プレドニゾロン フェキソフェナジン アレグラ アレロック ザイザル クラリチン シングレア アドエア シムビコート メプチン
デパス ソラナックス レクサプロ パキシル ジェイゾロフト サインバルタ リフレックス マイスリー ルネスタ デエビゴ ベルソムラ ハルシオン レンドルミン デパケン テグレトール エビリファイ リスパダール ジプレキサ コンサータ ストラテラ アリセプト メマリー エリキュース イグザレルト リクシアナ プラザキサ プラビックス ラシックス アルダクトン ザイロリック フェブリク フォサマック ボナロン リウマトレックス メトトレキサート ヒュミラ レミケード ピル$ ステロイド 降圧剤 降圧薬 睡眠薬 睡眠導入剤 抗うつ[剤薬] 抗不安[剤薬] 抗生物質 抗凝固[剤薬] 鎮痛[剤薬] 漢方薬? 湿布 点眼薬? 吸入薬? 抗アレルギー薬 抗がん剤 [\u30a1-\u30fc]{3,}(?:錠|カプセル|散|軟膏|点眼液?|吸入)?\\s?\\d+(?:\\.\\d+)?\\s?(?:mg|ｍｇ|μg|錠|単位)`),
  },
  {
    item: 'health',
    share: 0.8,
    says: holds(
      `^(?:(?:えび|エビ|海老|かに|カニ|蟹|くるみ|小麦|そば|ソバ|蕎麦|卵|鶏卵|たまご|乳|牛乳|乳製品|落花生|ピーナッツ|アーモンド|あわび|いか|イカ|いくら|オレンジ|カシューナッツ|ナッツ類?|キウイ(?:フルーツ)?|メロン|マンゴー|パイナップル|スイカ|牛肉|ごま|ゴマ|さけ|鮭|さば|サバ|鯖|青魚|大豆|鶏肉|バナナ|豚肉|マカダミアナッツ|もも|桃|やまいも|山芋|りんご|ゼラチン|貝類?|甲殻類|魚卵|生魚|アルコール|イヌ|犬|ネコ|猫|動物の?毛?|ハチ|蜂|スギ|ヒノキ|ブタクサ|花粉|ダニ|カビ|ハウスダスト|ラテックス|ゴム|金属|ニッケル|アスピリン|ペニシリン系?|セフェム系?|ピリン系?|サルファ剤?|ヨード|造影剤|抗生物質|麻酔薬?|薬剤|ワクチン)(?:[（(][^）)]*[）)])?(?:アレルギー)?(?:[、,・\\sと／/]|$))+$`,
    ),
    proves:
      /ラテックス|金属|花粉|スギ|ヒノキ|ダニ|ハウスダスト|イヌ|ネコ|犬|猫|動物|ハチ|蜂|アスピリン|ペニシリン|セフェム|ピリン|造影剤|抗生物質|ヨード|麻酔|アレルギー|甲殻類/,
  },
  {
    item: 'trade-history',
    share: 0.7,
    says: holds(
      `^(?:[A-Z]{3}[/／]?[A-Z]{3})\\s?(?:売|買|新規|決済|ロング|ショート) (?:売|買)(?:付|建|却|い|り)?\\s?[\\d,.]+\\s?(?:株|口|lot|枚|BTC|ETH|通貨) ^(?:投資信託|投信|国債|社債|地方債|個人向け国債|外国債|株式|現物|信用|NISA|iDeCo|積立|外貨(?:預金)?|FX|ビットコイン|イーサリアム|仮想通貨|暗号資産|先物|オプション|ETF|REIT)[^。]{0,12}(?:積立|買付|購入|売却|解約|売|買|新規|決済|注文|\\d) ^投信積立 [\\d.]+\\s?(?:BTC|ETH|XRP|lot|Lot) ^(?:買付|買い?|売却|売り?|購入|約定|新規|決済)[\\s\u3000:：].*\\d ^[^。]{0,14}(?:入金|出金|振込|送金|引出|預入|払戻|積立)[\\s\u3000]*[\\d,]+円?$`,
    ),
  },
  {
    item: 'income',
    share: 0.9,
    says: holds(
      '^(?:年収)?(?:[1-9]\\d?[05]0|[1-9]00|[12]\\d00)万円?(?:以上|未満|以下|台|程度|[~〜～-](?:\\d{2,4}万円?(?:未満)?)?)?$ ^[~〜～]\\d{2,4}万円?$ ^\\d{2,4}(?:万円?)?[~〜～-]\\d{2,4}万円?(?:未満)?$',
    ),
  },
  {
    item: 'disability',
    share: 0.8,
    says: holds(
      '^(?:身体|精神|知的|療育)(?:障害|障がい)?(?:者)?(?:保健福祉)?(?:手帳)?[ ・]?[A-C1-6１-６ⅠⅡ]?[12１２]?級? ^要(?:介護|支援)[1-5１-５一二三四五]$ 障害者手帳 障がい者手帳 療育手帳 愛の手帳 ^障害等級 (?:視覚|聴覚|肢体|内部|上肢|下肢)(?:障害|不自由)',
    ),
  },
  {
    item: 'creed',
    share: 0.7,
    says: holds(`^仏教 ^キリスト教 ^イスラム教 ^イスラーム ^ヒンドゥー教 ^ヒンズー教 ^ユダヤ教 ^神道 ^天理教 ^創価学会 ^幸福の科学 ^真如苑 ^立正佼成会 ^エホバの証人 ^無宗教 ^無神論 ^カトリック ^プロテスタント ^正教会 浄土真宗 ^浄土宗 ^曹洞宗 ^臨済宗 ^真言宗 ^天台宗 ^日蓮宗 ^法華宗 自由民主党 ^自民党 立憲民主党 ^公明党 ^日本共産党 ^共産党 日本維新の会 国民民主党 れいわ新選組 ^社民党 社会民主党 ^参政党 ^支持政党なし ^無党派
^Buddhis ^Christian ^Catholic ^Protestant ^Islam ^Muslim ^Hindu ^Jewish ^Judaism ^Sikh ^Shinto ^Atheis ^Agnostic ^Democrat ^Republican`),
  },
  {
    item: 'race',
    share: 0.7,
    says: holds(`^アイヌ ^大和民族 ^琉球民族 ^漢民族 ^漢族 ^朝鮮民族 ^朝鮮族 ^ウイグル ^チベット族 ^クルド ^ロヒンギャ ^(?:東|東南|南|西|中央)?アジア系 ^アフリカ系 ^ヨーロッパ系 ^欧州系 ^ラテン系 ^ヒスパニック ^中東系 ^アラブ系 ^ユダヤ系 華僑 華人 ^[\u30a1-\u30fc]{2,10}系(?:日本人)?$ ^在日 ^白人 ^黒人 ^黄色人種 ^モンゴロイド ^コーカソイド ^ネグロイド ^先住民 ^日系(?!企業)
^Asian ^Caucasian ^White$ ^Black ^African.American ^Hispanic ^Latino ^Native.American ^Pacific.Islander ^Ainu ^Han.Chinese ^Mixed.race`),
  },
  {
    item: 'criminal-record',
    share: 0.7,
    says: holds(
      '前科 逮捕歴 逮捕 有罪 懲役 禁錮 執行猶予 罰金刑 罰金\\d 略式起訴 略式命令 書類送検 検挙 補導 起訴猶予 不起訴 保護観察 窃盗 傷害罪 道路交通法違反 器物損壊 覚醒剤 詐欺罪 横領',
    ),
  },
  {
    item: 'crime-victim',
    share: 0.7,
    says: holds(
      '被害届 詐欺被害 特殊詐欺の?被害 DV被害 ＤＶ被害 ストーカー被害 虐待被害 ひったくり被害 盗難被害 空き巣被害 盗撮(?:の?被害)? 痴漢 ひったくり ストーカー 家庭内暴力 配偶者からの暴力 詐欺の?被害 フィッシング 恐喝 脅迫 強盗 なりすまし被害 リベンジポルノ いじめ被害 誘拐 性被害 暴行被害 傷害の?被害 窃盗の?被害 痴漢被害 被害あり 被害に遭 被害者支援',
    ),
  },
  {
    item: 'social-status',
    share: 0.7,
    says: holds(
      'ホームレス 路上生活 児童養護施設 生活保護 無戸籍 里親家庭 難民申請 同和 被差別部落 部落出身 ^(?:非)?嫡出(?:子|でない子)?$ 婚外子 ^旧?[士華皇]族$ ^平民$ ^Dalit ^Brahmin ^Kshatriya ^Vaishya ^Shudra',
    ),
  },
  {
    item: 'secret-question',
    share: 0.8,
    says: holds(
      '旧姓 ペットの名前 (?:出身|卒業した|通っていた|母校の)(?:小学校|中学校|高校|地) (?:親友|友人|友達|恩師|担任|先生|初恋の(?:人|相手)|いとこ)の(?:名前|名|あだ名) の部活 最初に(?:買った|乗った|飼った|行った|見た) 思い出の 尊敬する 子供の頃の 初めて(?:飼った|買った|行った|乗った).*は 最初の(?:上司|担任|車|ペット).*は 座右の銘は 好きな(?:食べ物|映画|本|歌手|スポーツ|キャラクター).*は [父母祖](?:親|父|母)?の(?:旧姓|名前|誕生日|出身地|職業) [mM]aiden.name [nN]ame.of.your.first.pet [fF]irst.pet [mM]other.s.maiden',
    ),
  },
  {
    item: 'id-document-image',
    share: 0.8,
    says: /(?:(?:^|\/)(?:id|ids|idcards?)\/|menkyo|licen[cs]e|passport|ryoken|mynumber|maina|kyc|hokensho|zairyu|residence.?card|mibun|honnin|identi|id[-_]?(?:card|doc|front|back|img)|免許|旅券|パスポート|保険証|在留|身分証|本人確認|マイナ)[^\n]{0,80}\.(?:jpe?g|png|pdf|heic|tiff?|webp|bmp)$/i,
  },
  {
    item: 'face-photo',
    share: 0.8,
    says: /(?:face|kao|selfie|avatar|portrait|headshot|profile|shashin|photo|顔|写真|自撮|証明写真)[^\n]{0,80}\.(?:jpe?g|png|heic|tiff?|webp|bmp|gif)$/i,
  },
  {
    item: 'device-id',
    share: 0.95,
    says: /^(?:(?:[0-9A-F]{2}[:-]){5}[0-9A-F]{2}|GA\d\.\d\.\d{6,10}\.\d{9,10})$/i,
  },
]

const VOCABULARIES: readonly Vocabulary[] = [...JAPANESE_VOCABULARIES, ...ENGLISH_VOCABULARIES, ...WESTERN_VOCABULARIES]

/** All words and patterns as one text; others mean that other columns are understood. */
export const vocabularyListing = (): string =>
  VOCABULARIES.map(({ item, share, says, proves }) => `${item}/${share}/${says.source}/${proves?.source ?? ''}`).join(
    '\n',
  )

/** What is written where there is nothing to say. */
const NOTHING =
  /^(?:なし|無し|無|ナシ|特になし|特に(?:ございません|ありません)|異常(?:なし|を認めず)|所見なし|該当なし|非該当|不明|未回答|回答しない|-|ー|—|n\/?a|none|null|unknown)$/i
/** So many cells have to say something, and so many things. */
const [CELLS_MIN, KINDS_MIN] = [3, 2]

/** The item that nearly all cells are words of, and how many are; null for others. */
export function saidInFewWords(cells: readonly string[]): { readonly item: DataKind; readonly count: number } | null {
  const told = cells.map(tidyText).filter((cell) => !NOTHING.test(cell))
  if (told.length < CELLS_MIN || new Set(told).size < KINDS_MIN) return null
  for (const { item, share, says, proves } of VOCABULARIES) {
    const count = told.filter((cell) => cell.length <= CELL_MAX && says.test(cell)).length
    if (count < told.length * share) continue
    if (!proves || told.filter((cell) => proves.test(cell)).length * 10 >= told.length) return { item, count }
  }
  return null
}

/** A longer cell is a text about somebody. */
const CELL_MAX = 120
