import { familyNames } from './lists/family-names.ts'
import { familyReadings } from './lists/family-readings.ts'
import { familyWords } from './lists/family-words.ts'
import { foreignFamilies, foreignGivens } from './lists/foreign-names.ts'
import { givenLikeWords } from './lists/given-like-words.ts'
import { givenNames } from './lists/given-names.ts'
import { givenWords } from './lists/given-words.ts'
import { moreFrequentFamilies } from './lists/more-frequent-families.ts'
import { nameLikeWords } from './lists/name-like-words.ts'
import { surnames } from './surnames.ts'

/** Names that the dictionary lacks: rare families, and given names that came into use after it was made. */
const MORE_FAMILIES = `${foreignFamilies} 小鳥遊 仲宗根 仲里 仲間 与那覇 宮里 安里 我那覇 具志堅 喜友名 又吉 照屋 渡嘉敷 東江 上江洲 長嶺 名嘉 四月一日 五百旗頭 百目鬼 一尺八寸 月見里 栗花落 八月朔日 鳥飼 阿蘇品 左右田 毒島 明神 対馬 重松 弘瀬 外間 圓谷 円谷 長曽我部 与那嶺 与儀 与座 安座間 安次富 伊波 伊礼 上間 親泊 国吉 幸地 古謝 瑞慶覧 平安名 真栄田 真栄城 宮平 屋比久 嘉数 喜納 許田 金武 石動 水主 薬袋 七五三掛 一口 万木 九十九 京極 冷泉 姉小路 綾小路 御厨 雲母 神無月 神楽坂 蘇我 蛭子 蝦名 逸見 邉見 錦織 雑賀 飯干 椎葉 甲斐谷 黒葛原 黒岩 奈良坂 纐纈 阿曽 阿武 伊達 伊澤 石破 猪狩 牛久保 鵜木 江頭 大瀧 小此木 折茂 垣内 鏑木 唐澤 神成 喜多村 吉良 楠木 熊坂 黒須 毛塚 小檜山 齊木 佐分利 塩谷 標 新保 砂川 諏訪 瀬尾 高杉 田子 丹下 千野 都築 戸次 長江 永瀬 名越 西郷 野間 野呂 萩野 羽賀 浜岡 樋渡 比留間 蛭田 深津 舟木 逸崎 堀米 真野 三谷 宮尾 村越 最上 物部 八尾 簗田 山家 横溝 吉崎 和久井 渡会 纐纈 鷹觜 鴻池 纈纈 轟木 四十万谷 薬師寺 スミス ジョンソン ブラウン ミラー デイビス ウィルソン テイラー ガルシア ロペス マルティネス ゴンサレス ロドリゲス サントス クルス レイエス シルバ ソウザ オリベイラ ペレイラ グエン チャン レー ファム ホアン ラマ タパ グルン タマン シン クマール シャルマ カーン キム パク チェ ワン リー チェン リン レイエス オリベイラ シェルパ プラタマ ファン ドゥオン グェン サントス ロッシ ミュラー イワノワ シュミット デュポン スレスタ バスネット カルキ ウィジャヤ`
const MORE_GIVENS = `${foreignGivens}
昴 響 梅 松 菊乃 一花 陸翔 星空 光莉 咲空 一颯 琉偉 煌斗 莉音 叶愛 心咲 依茉 衣織 灯 碧斗 楽 絃 ツネ 絢斗 理人 湊大 蒼士 蓮斗 颯志 湊翔 悠陽 陽稀 陽仁 蒼汰 奏汰 颯汰 悠生 悠晴 晴大 晴空 碧人 碧生 新汰 樹生 律希 律貴 理玖 李玖 凌久 琉聖 結大 瑛心 悠慎 丈瑠 壱晟 泰晟 一惺 悠惺 翔琉 琉空 琉真 玲音 玲央 怜音 礼央 礼恩 怜士 暖人 温人 日翔 春人 遥人 遥生 悠貴 湊都 湊音 和奏 和花 和香 心遥 心温 心結 結心 結花 結香 咲花 咲舞 咲奈 咲乃 咲季 咲葵 彩心 彩月 彩芽 彩巴 紗良 紗奈 紗菜 紗英 紗月 沙紀 沙菜 芽生 芽郁 萌衣 萌々香 桃花 桃香 桃子 桃葉 百花 百華 百合香 千晴 千歳 千聖 千咲 千愛 千夏 杏里 杏珠 杏咲 朱莉 朱音 茉莉 茉央 茉白 茉奈 麻央 真白 真央 柚乃 柚奈 柚花 柚妃 柚杏 凜音 凛音 凛々子 凛花 凛乃 琳 紬葵 紬希 紬花 詩乃 詩葉 詩音 詩帆 歌乃 歌恋 仁那 仁菜 虹花 虹心 花凛 花恋 花楓 夏帆 夏希 夏海 夏芽 冬華 冬真 秋斗 秋穂 風花 風香 楓花 楓真 琥太郎 琥太朗 虎之介 虎汰朗 凰介 晟 晟也 惺 惺也 慧 慧斗 慧太 暁斗 暁人 遼平 遼河 凌平 凌雅 稜真 諒真 海翔 海晴 海里 海璃 波瑠 波音 美音 美心 美緒 美海 美羽 愛結 愛彩 愛美 愛華 愛来 結良 優月 優心 優芽 優奈 優里 優里奈 悠花 悠里 由奈 由依 友結 夢乃 夢華 夢奈 恵茉 恵真 絵麻 映奈 瑛茉 英茉 栄斗 都和 十和 斗和 斗真 冬馬 斗碧 音羽 音葉 音々 乙葉 乙羽 心羽 心海 心乃 心菜 心愛 小春 小晴 小雪 幸希 幸音 幸太朗 皇介 航大 航生 滉大 煌大 煌介 煌牙 光希 光瑠 輝星 輝一 希帆 希乃 希実 季咲 妃菜 妃奈乃 雛乃 雛子 陽依 陽茉莉 陽奈 陽香 日菜 聖奈 星那 星奈 星来 世那 世奈 惺南 青葉 青 蒼葉 蒼依 蒼唯 唯花 唯人 結人 侑真 侑生 侑奈 佑真 佑樹 裕翔 雄翔 勇翔 勇斗 迅 仁 尽 甚 匡 匡希 恭平 恭佑 慶 慶太 慶次郎 健吾 謙信 謙心 賢信 絆 紡 繋 渉 渉真 航 周 秀悟 秀真 柊 柊真 柊斗 柊哉 柊花 椿 菫 蘭 藍 藍子 藍斗 藍里 茜 茜音 葉月 文乃 文香 史帆 志帆 志穂 志歩 志織 汐音 汐里 栞里 梢 栞菜 鈴 鈴花 鈴音 涼音 寧音 寧々 音寧 凪斗 凪咲 那奈 那月 奈月 菜月 菜緒 菜那 七菜 七彩 七星 七夏 初音 初花 美初 帆香 帆乃香 穂花 穂香 穂乃花 穂乃香 歩夢 歩実 歩花 歩 舞香 舞桜 舞衣 真衣 舞彩 雅 雅人 雅姫 幹太 完太 寛太 環奈 環希 吉平 喜一 キミヱ ヨシヱ フミヱ サダ セキ テル トラ ナカ ヒサ マサ ミネ モト ヤス リツ リヨ ワカ スズ セイ カネ キン ギン クニ コト シン タマ チカ トヨ ナツ ハナ フク マス ミサ ミヤ ムメ ユキヱ
マイク トニー ボブ ジム ティム スティーブ スティーブン ケビン ブライアン クリス エリック グレッグ ゲイリー ヘンリー ウィリアム ビル チャールズ エドワード フランク ジェイソン ジャック ジェフ ジョセフ ジョシュア ケネス ラリー マシュー ニコラス オリバー パトリック ピーター フィリップ ロジャー ロナルド ロイ サミュエル スコット サイモン テッド アンディ アンドリュー アダム アーサー ベンジャミン ブルース カール デニス エミリー エマ エリザベス オリビア ソフィア ソフィー シャーロット ジェシカ ジェニファー ジェーン ジュリア ケイト キャサリン ローラ ルーシー メアリー ミシェル ナンシー レベッカ サラ スーザン アリス アマンダ バーバラ クララ ダイアナ ヘレン イザベラ ローザ カルメン アナ ルーカス マテウス ガブリエル ラファエル レオナルド ジュリアーナ ニーナ ナターシャ イワン セルゲイ ウラジーミル ムハンマド モハメド アハメド アリ ハッサン ファティマ イブラヒム ピエール ジャン フランソワ ハンス ヴァン ティ ティエン チャウ トゥアン フエ ズン ミンス ジフン ヨンスク ミョン ウェイ ジェン アウン ビノド ラジュ スレシュ ディパク ブディ シティ デウィ リズキ プトリ アグン
想 塁 苺 庄司 聖也 稟 衿子 比奈 稟 末広 辰巳 航平 匡平 ミツエ ミサヲ キヨ子 ヤス子 トメ子 タツ子 ヨシ子 フミ子 ハル子 カズ子 トシ子 セツ子 サチ子 フサ子 チヨ子 ひなの このみ りの みのり まりあ せいら ゆの あんな りりか 来夢 慎吾 心春 陽翔
マリア アンナ エミリ エミ エリカ エリ リサ リカ ルミ マリ マリコ ユミ ユキ ユリ ユカ ユウコ ヨシコ カズコ キミコ ミチコ サチコ ケイコ ヒロコ ハナコ ナオミ ナナ モモ メイ ルナ レイ レナ リナ アヤ アキ アキコ カナ サキ サラ ミカ ミキ ミホ ミワ ノリコ トモコ トメ キヨ ハル ミツ シゲ フミ ヨネ ツル カメ タケ マツ ウメ キク ハツ トミ スエ サト ミヨ チヨ キミ ヨシ トク トシ フサ イネ ナミ シズ シヅ
ケン ケンジ ジョージ ジョー タロウ イチロウ ジロウ ヒロシ タカシ サトシ アキラ マコト ゴロウ リョウ ショウ カイ レン ハヤト ユウタ ダイスケ トム サム アレックス マイケル ダニエル デビッド トーマス ジェームス ジョン ポール マーク リチャード ロバート ここみ ここは こはね こなつ かける かえで かずき かずや かな かなこ かなえ かなで きよみ くるみ くみこ けいこ けんじ けんいち こうき こうた こうじ さち さちこ さとる さとみ さとし しおり しんじ しんいち すず すずか そうすけ たいき たいが たかこ たくみ たけし たつや ちえ ちえみ ちひろ ちはる つかさ つむぎ てつや としこ ともみ ともこ ともき なおき なおみ なおこ なつき なつみ なみ のりこ はな はなこ はるき はるな はるま ひさこ ひでき ひより ひろき ひろし ひろこ ふみ ふみか まいこ まこと まさき まさと まさみ まさる まなみ まゆみ みお みか みき みさき みずほ みちる みつき みなみ みほ むつみ もも ももか やすこ やまと ゆうこ ゆうじ ゆうすけ ゆうだい ゆうと ゆうや ゆきこ ゆづる ゆめ よしこ よしみ りく りさ りつ りの りょうた りょうこ るみ れいこ ろく わたる ゑみ ゑい ちゑ すゑ よしゑ きくゑ 詩 月 希星 七音 大空 騎士 聖夜 心愛 希空 莉々愛 宙 光宙 結愛 海音 月姫 夢叶 愛心 さくら ひなた あかり ひかり のぞみ みずき いちか めい ゆい ゆいな ゆうな ゆづき りお りこ りん りんか れい れな るな ここな こころ さら すみれ つむぎ にこ ねね はづき はな ひな ひまり ほのか まお まなか みお みく みゆ みゆう めぐみ もえ もも
カルロス ジョゼ ホセ マルコ パウロ ペドロ フアン ルイス ミゲル アントニオ スニタ アニタ プリヤ ラジェシュ ラム サントシュ フン ミン リン フォン ウメノ キクノ ハツエ フミエ ヨシエ トシエ スミエ スミコ タエコ タツエ ツルエ ハルエ フジエ マサエ ミサオ ミヨコ ヤエ ヤエコ ユキエ
ののか ゆず ゆずか ゆずは ゆずき このか こころね こまち さわ すずの なのか なお にこる のあ はんな ひいろ ひびき ふうか ほたる まひろ みう みこと みちか みのん もか ももこ ももね やえ ゆあ ゆうひ ゆら よつば りいな りつき りん るか わか わこ あいか あいり あおば あき あさひ あのん あみ あみな あむ いおり いと うた うみ えま おと おとは かのん きい きほ きょうか くるみ けいと ここあ さあや さな さほ しおん しずか じゅん じゅり すずな せいな せり そうし そら たいよう ちか ちさと ちづる つむ とうま ともか ともや ともや なぎ なずな なつ なつき なほ
ゆか ゆかり ゆき ゆきな ゆみ らん わかな あすか あやか あゆみ かすみ かれん きらら このは さやか しずく せな ちか なぎさ なな ななみ はるか ひろみ まい まき まゆ まり みのり めぐ ゆうき りか りさ りな えりな いつき はやと はると ゆうた そうた ひろと たくや けんた しょうた だいすけ
あおい かえで つばさ こはる さつき いぶき みなと そら かい りく れん じん がく しん ゆうま りょう たいち 美優 颯太 颯 颯真 颯人 湊 湊斗 凛 凜 葵 航 紗希 紗良 紗季 心春 心美 心結 結愛 結菜 結月 結翔 陽菜 陽葵 陽向 陽翔 陽斗 悠真 悠斗 悠人 悠翔 悠希 悠月 大翔 大雅 大和
蒼 蒼真 蒼空 蒼太 蒼大 朝陽 奏太 奏 奏斗 律 暖 碧 翠 莉央 莉愛 莉緒 莉奈 芽依 芽生 咲良 咲希 咲茉 美月 美桜 美結 美羽 美空 琉生 琉斗 瑛太 瑛斗 獅子 虎太郎 琥珀 樹 樹里 伊織 凪 凪沙 澪 紬 杏 杏奈 栞 栞奈 柚希 柚葉 柚月 花音 彩葉 彩羽 琴音 琴葉 七海 愛菜 愛梨 愛莉 希美
優奈 優花 優斗 優真 優希 優衣 春翔 晴翔 晴斗 陸斗 海斗 海翔 拓海 拓真 翔真 翔太郎 遥斗 遥香 遥 健斗 健心 新 新太 旭 朔 朔太郎 理央 梨花 梨央 萌 萌花 真央 真帆 舞 沙耶 沙羅 若菜 菜々子 菜々美 野々花 日向 日葵 一翔 隼人 隼斗 匠真 快斗 煌 煌大 叶 叶多 史也 千隼 千紘 陽大 陽太 結人`
/** Families that are as often a place or a firm when nobody is named beside them, or a word. */
export const PLACES = new Set(
  '山口 福島 千葉 石川 長野 宮崎 宮城 福井 秋田 山形 山梨 静岡 岐阜 大阪 奈良 和歌山 鳥取 島根 岡山 広島 徳島 香川 高知 福岡 佐賀 長崎 熊本 大分 鹿児島 青森 茨城 栃木 群馬 埼玉 東京 神奈川 新潟 富山 愛知 三重 滋賀 京都 兵庫 札幌 函館 仙台 川崎 横浜 相模原 浜松 豊田 豊橋 名古屋 神戸 堺 姫路 高松 松山 松江 長岡 高崎 高岡 前橋 宇都宮 水戸 郡山 会津 米沢 金沢 敦賀 大津 彦根 宇治 岸和田 西宮 尼崎 芦屋 明石 倉敷 福山 呉 下関 岩国 今治 新居浜 小倉 久留米 別府 延岡 那覇 浦添 沖縄 渋谷 目黒 品川 中野 上野 池袋 赤羽 板橋 練馬 荻窪 三鷹 立川 八王子 町田 小田原 平塚 鎌倉 逗子 横須賀 川口 浦和 大宮 川越 所沢 柏 松戸 船橋 市川 成田 木更津 日立 三菱 三井 住友 本田 松下 野村 大和 東芝 富士 日野 石橋 大橋 大木 小石 川上 川下 山中 水上 海上 陸上 山上 竹林 松林 杉林 森林 高原 平原 平野 小川 大川 小山 高山 中道 東西 南北 西南 東北 関東 関西 中央 中部 北部 南部 西部 東部 本間 内海 外山 谷間 藤沢 三島 岡崎 高島 高尾 鎌倉 赤坂 青山 赤羽 住吉 諏訪 熊野 豊島 桐生 足利 下田 中原 入江 大山 大島 大石 新田 春日 川原 川端 水口 河原 滝口 瀬戸 白石 清水 朝日 日向 玉川 三原 一条 仲間 小松 熊谷 伊達 中道 泉谷 高砂 中間 西部 東部 一色 万代 三角 上地 下地 下山 並木 出口 別所 前山 古城 名取 土橋 大家 大道 大関 宮内 小玉 山元 山川 山村 山路 山野 布施 御手洗 新妻 早乙女 早瀬 本宮 本山 松葉 柘植 武者 氷室 沼沢 深山 田畑 田野 白木 真下 石垣 立花 笹原 細見 若松 行方 西口 谷川 進士 野原 風見 高根 高見 鳥居 内野 古屋 古川 小島 大沢 伊東 桑原 森永 白山 初田 越後 若狭 石神 大神 山道 山城 羽田 徳島 熊本 金沢 千代田 中津 川越 吹田 鹿島 佐倉 米原 豊川 湯沢 鳥羽 亀山 草津 尾道 福地 大町 本町 新町 松坂 奥 山辺 山科 西宮 大正 大名 赤松 松竹 黒松 白鳥 草間 水越 中垣 神宮 住友 丸井 井戸 岩山 大江 上木 大溝 小口 貝塚 鹿毛 川岸 小町 衣笠 水田 浜辺 築山 長島 竹野 白浜 黒部 名越 八幡 山畑 樺山 国吉 石和 今津 反町 但馬 小鹿 喜多 刑部 大坂 塩原 野山 宮家 棚田 金山 小岩 大崎 江島 飯山 結城 志賀 海津 柏崎 本庄 勝山 亀岡 福江 岡谷 佐原 本城 釜石 猿田 小針 小股 木野 平石 足利 芦川 黒石 赤石 丸岡 大渡 泉川 阿川 湯沢 高萩 伊勢 出雲 甲斐 信濃 武蔵 日下 土岐 上条 三条 朝倉'.split(
    ' ',
  ),
)

/** Words and places too that follow a family name in firms and on maps, though people also bear them. */
export const NO_GIVEN = new Set(
  '道路 製薬 商店 商事 電器 電機 技研 地鶏 空港 公園 新聞 大学 高校 本店 支店 時代 年代 世代 現代 交代 部 町 市 村 区 県 駅 線 長 川 橋 湖 島 山 寺 城 港 海 湾 台 屋 家 園 院 社 店 館 課 係 高 様 氏 君 殿 宛 側 方 人 者 家族 夫妻 夫婦 親子 兄弟 姉妹 一家 一族 先生 社長 部長 課長 係長 店長 会長 所長 室長 主任 教授 医師 弁護士 選手 監督 容疑者 被告 知事 市長 議員 記者 宅 案 邸 組 流 派 式 型 号 産 発 着 行 間 内 外 上 下 中 東 西 南 北 前 後 左 右 元 本 名 名義 本人 自身 通 丸 金 空 国 年 日 時 分 口 門 原 野 林 森 田'.split(
    ' ',
  ),
)

/** Characters that families write in an old or odd form, and the usual form; one UTF-16 unit each. */
const VARIANTS = new Map(
  '髙高 﨑崎 嵜崎 濵浜 濱浜 德徳 栁柳 邉辺 邊辺 齋斎 齊斉 櫻桜 澤沢 廣広 國国 眞真 惠恵 嶋島 冨富 瀨瀬 曻昇 增増 黑黒 淸清 靜静 瀧滝 龍竜 條条 藪薮 籔薮 濤涛 礒磯 舘館 槇槙 萬万 與与 豐豊 榮栄 實実 壽寿 彌弥 穗穂 緖緒 蘆芦 釼剣 劔剣 薗園 桒桑 𠮷吉'
    .split(' ')
    .filter((pair) => pair.length === 2)
    .map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
)

/** The same word in hiragana. */
const inHiragana = (katakana: string): string =>
  katakana.replace(/[\u30a1-\u30f6]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0x60))

/** The words of some texts, each parted by blanks. */
export const listed = (...texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((t) => t.split(/\s+/)))

/** Families that are met so often that they are believed with less around them. */
export const FREQUENT: ReadonlySet<string> = new Set([...surnames, ...listed(moreFrequentFamilies)])
/** Family names that are words, unless they are met more often than these. */
export const FAMILY_WORDS: ReadonlySet<string> = new Set([...listed(familyWords)].filter((name) => !FREQUENT.has(name)))
const READINGS = [...listed(familyReadings)].flatMap((reading) =>
  /[ャュョ]ウ?$/.test(reading) ? [reading] : [reading, inHiragana(reading)],
)
export const FAMILIES: ReadonlyMap<string, 'firm' | 'word'> = new Map([
  ...[...FAMILY_WORDS].map((name) => [name, 'word'] as const),
  ...[...listed(familyNames, MORE_FAMILIES), ...FREQUENT, ...READINGS].map((name) => [name, 'firm'] as const),
])
export const GIVENS = listed(givenNames, MORE_GIVENS)
/** Words of which the beginning is a family and the rest a given name in kana. */
const IN_KANA =
  '泊まり 決まり 始まり 締まり 高まり 集まり 深まり 溜まり 固まり 埋まり 染まり 静まり 早まり 極まり 留まり 止まり 強まり 広まり 収まり 納まり 治まり 温まり'
/** Measures that begin like a family. */
const MEASURES = '一口大 一口分 一寸大 一色分'
export const WORDS = listed(nameLikeWords, givenWords, IN_KANA, MEASURES)
/** Given names that a sentence about a family has as words. */
const WORDS_OF_FAMILIES =
  '大空 獅子 琥珀 騎士 聖夜 末広 未来 希望 一人 二人 三人 大学 学 心 光 愛 夢 恋 命 望 幸 友 歩 朝 夏 秋 冬 春 手 顔 服 車 声 道 歌 絵 曲 本 犬 家 墓 骨 姿 目 耳 口 首 腰 肩 足 腕 胸 頭 髪 体 身 血 力 技 形 影 色 席 机 財 金 銀 嫁 婿 子 孫 妻 夫 母 父 元 前 後 上 下 中 外 内 方 里 国 村 町 店 会 式 年 月 日 時 間 門 城 宮 寺 神 仏 米 茶 酒 花 木 山 川 海 星 空 雪 雨 風 火 水 土 石 玉 鍵 もと こと ほう そば ため まま あと'
/** Words that are made like given names and are none where nobody else is named. */
export const NEVER_GIVEN = listed(givenLikeWords, WORDS_OF_FAMILIES)

/** The usual form of each UTF-16 unit. */
export const USUAL: Uint16Array = Uint16Array.from({ length: 0x10000 }, (_, code) => {
  const c = String.fromCharCode(code)
  const usual = VARIANTS.get(c) ?? (code >= 0xf900 && code <= 0xfaff ? c.normalize('NFKC') : c)
  return usual.length === 1 ? usual.charCodeAt(0) : code
})

/** A name with its variant characters in their usual form; as long as before. */
function usualForm(name: string): string {
  let [usual, from] = ['', 0]
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i)
    const unit = USUAL[code] ?? code
    if (unit === code) continue
    usual += name.slice(from, i) + String.fromCharCode(unit)
    from = i + 1
  }
  return from === 0 ? name : usual + name.slice(from)
}

/** So many given names of two characters begin with a character before any other may. */
const BEGINNINGS_MIN = 10

function beginningsOf(givens: Iterable<string>): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const given of givens) {
    const first = given.charAt(0)
    if (given.length === 2 && first > '\u3400' && !NO_GIVEN.has(given)) counts.set(first, (counts.get(first) ?? 0) + 1)
  }
  return new Set([...counts].flatMap(([first, count]) => (count >= BEGINNINGS_MIN ? [first] : [])))
}

const BEGINNINGS = beginningsOf(GIVENS)

/** The longest family name that is looked for. */
export const FAMILY_MAX = 5
const PAIR_BITS = 18

const pairOf = (first: number, second: number): number =>
  Math.imul(Math.imul(first, 0x9e3b) + second, 0x9e3779b1) >>> (32 - PAIR_BITS)

/** Lengths of family names by the usual form of their first unit: bit 0 for one unit, bit 4 for five. */
const LENGTHS = new Uint8Array(0x10000)
/** Where a bit is not set, no family name begins with those two units. */
const PAIRS = new Uint8Array(1 << (PAIR_BITS - 3))
for (const name of FAMILIES.keys()) {
  const [first, second] = [USUAL[name.charCodeAt(0)] ?? 0, USUAL[name.charCodeAt(1)] ?? 0]
  if (name.length <= FAMILY_MAX) LENGTHS[first] = (LENGTHS[first] ?? 0) | (1 << (name.length - 1))
  const pair = pairOf(first, second)
  PAIRS[pair >> 3] = (PAIRS[pair >> 3] ?? 0) | (1 << (pair & 7))
}

/** The lengths that a family name could have that begins at `at`: bit 0 for one unit, bit 4 for five; 0 when none does. */
export function familyLengths(text: string, at: number): number {
  const first = USUAL[text.charCodeAt(at)] ?? 0
  const lengths = LENGTHS[first] ?? 0
  if (lengths <= 1) return lengths
  const pair = pairOf(first, USUAL[text.charCodeAt(at + 1)] ?? 0)
  return ((PAIRS[pair >> 3] ?? 0) & (1 << (pair & 7))) === 0 ? lengths & 1 : lengths
}

/** `firm`: a family name and no other word · `word`: a family name that is a word too · null: no known family name. */
export function familyKind(name: string): 'firm' | 'word' | null {
  const [kind, usual] = [FAMILIES.get(name), usualForm(name)]
  if (kind === 'firm' || usual === name) return kind ?? null
  return FAMILIES.get(usual) ?? kind ?? null
}

/** Whether a word is known to be given to people and is not one that also follows the name of a place or firm. */
export const isGivenName = (name: string): boolean =>
  !NO_GIVEN.has(name) && (GIVENS.has(name) || GIVENS.has(usualForm(name)))

/** How frequent family names are read, in hiragana. */
export const FAMILY_READINGS: ReadonlySet<string> = new Set([...listed(familyReadings)].map(inHiragana))

/** Whether a word in kana is how a frequent family name is read. */
export const isFamilyReading = (kana: string): boolean => FAMILY_READINGS.has(inHiragana(kana))

/** Whether a word in kana is a given name, in hiragana or katakana. */
export const isGivenReading = (kana: string): boolean => GIVENS.has(kana) || GIVENS.has(inHiragana(kana))

/** Whether a text that could be read as a whole name, or as a given name, is a word or a place. */
export const isNameLikeWord = (text: string): boolean => WORDS.has(text)

/** Whether a word that is made like a given name is rather another word where nothing else says so. */
export const isNoGiven = (word: string): boolean => NEVER_GIVEN.has(word)

/** Whether several given names of two characters begin with the character. */
export const beginsGivens = (character: string): boolean => BEGINNINGS.has(character)

/** Whether a family name is met often. */
export const isFrequent = (family: string): boolean => FREQUENT.has(family) || FREQUENT.has(usualForm(family))

/** Whether a family name alone is as likely a place, a firm or a word. */
export const isPlaceOrWord = (family: string): boolean => PLACES.has(usualForm(family)) || FAMILY_WORDS.has(family)
