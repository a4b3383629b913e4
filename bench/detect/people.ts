import type { Dice } from './dice.ts'

/** Family names as `kanji kana romaji`: common, less common and rare ones, some with variant characters. */
const FAMILIES = `佐藤 サトウ sato,鈴木 スズキ suzuki,高橋 タカハシ takahashi,田中 タナカ tanaka,伊藤 イトウ ito,渡辺 ワタナベ watanabe,山本 ヤマモト yamamoto,中村 ナカムラ nakamura
小林 コバヤシ kobayashi,加藤 カトウ kato,吉田 ヨシダ yoshida,山田 ヤマダ yamada,佐々木 ササキ sasaki,山口 ヤマグチ yamaguchi,松本 マツモト matsumoto,井上 イノウエ inoue,木村 キムラ kimura
林 ハヤシ hayashi,清水 シミズ shimizu,山崎 ヤマザキ yamazaki,森 モリ mori,池田 イケダ ikeda,橋本 ハシモト hashimoto,阿部 アベ abe,石川 イシカワ ishikawa,長谷川 ハセガワ hasegawa
後藤 ゴトウ goto,近藤 コンドウ kondo,遠藤 エンドウ endo,青木 アオキ aoki,坂本 サカモト sakamoto,福田 フクダ fukuda,西村 ニシムラ nishimura,藤原 フジワラ fujiwara,三浦 ミウラ miura
原 ハラ hara,宮本 ミヤモト miyamoto,大野 オオノ ono,中野 ナカノ nakano,菅原 スガワラ sugawara,久保田 クボタ kubota,五十嵐 イガラシ igarashi,土屋 ツチヤ tsuchiya,早川 ハヤカワ hayakawa
髙橋 タカハシ takahashi,渡邉 ワタナベ watanabe,齋藤 サイトウ saito,濱田 ハマダ hamada,澤田 サワダ sawada,櫻井 サクライ sakurai,廣瀬 ヒロセ hirose,山﨑 ヤマザキ yamazaki,國分 コクブン kokubun
小鳥遊 タカナシ takanashi,鷲見 スミ sumi,勅使河原 テシガワラ teshigawara,四方 シカタ shikata,鬼頭 キトウ kito,能登谷 ノトヤ notoya,六車 ムグルマ muguruma,東海林 ショウジ shoji,乾 イヌイ inui
椎名 シイナ shiina,雨宮 アメミヤ amemiya,御手洗 ミタライ mitarai,二階堂 ニカイドウ nikaido,蓮見 ハスミ hasumi,喜屋武 キャン kyan,我妻 ワガツマ wagatsuma,赤嶺 アカミネ akamine,堤 ツツミ tsutsumi
棚橋 タナハシ tanahashi,黛 マユズミ mayuzumi,伊集院 イジュウイン ijuin,曽我部 ソガベ sogabe,仲宗根 ナカソネ nakasone,百瀬 モモセ momose,桐生 キリュウ kiryu,新妻 ニイヅマ niizuma,蛭田 ヒルタ hiruta`

/** Given names as `kanji kana romaji sex`. */
const GIVENS = `太郎 タロウ taro m,一郎 イチロウ ichiro m,健太 ケンタ kenta m,翔太 ショウタ shota m,大輔 ダイスケ daisuke m,誠 マコト makoto m,直樹 ナオキ naoki m,拓也 タクヤ takuya m,浩 ヒロシ hiroshi m
隆 タカシ takashi m,和彦 カズヒコ kazuhiko m,正人 マサト masato m,雄介 ユウスケ yusuke m,蓮 レン ren m,大和 ヤマト yamato m,湊 ミナト minato m,悠真 ユウマ yuma m,颯太 ソウタ sota m,陸 リク riku m
信一 シンイチ shinichi m,茂 シゲル shigeru m,清 キヨシ kiyoshi m,博之 ヒロユキ hiroyuki m,龍之介 リュウノスケ ryunosuke m,航 ワタル wataru m,智也 トモヤ tomoya m,剛 ツヨシ tsuyoshi m,克己 カツミ katsumi m
花子 ハナコ hanako f,美咲 ミサキ misaki f,陽子 ヨウコ yoko f,由美 ユミ yumi f,恵 メグミ megumi f,愛 アイ ai f,さくら サクラ sakura f,結衣 ユイ yui f,葵 アオイ aoi f,真由美 マユミ mayumi f,千尋 チヒロ chihiro f
久美子 クミコ kumiko f,典子 ノリコ noriko f,智子 トモコ tomoko f,裕子 ユウコ yuko f,ひなた ヒナタ hinata f,凛 リン rin f,莉子 リコ riko f,美優 ミユ miyu f,紗希 サキ saki f,あかり アカリ akari f
節子 セツコ setsuko f,ハル ハル haru f,みどり ミドリ midori f,彩花 アヤカ ayaka f,七海 ナナミ nanami f,楓 カエデ kaede f,和歌子 ワカコ wakako f,里奈 リナ rina f,由紀恵 ユキエ yukie f,琴音 コトネ kotone f`

const WESTERN = `John Smith m,Mary Johnson f,Robert Brown m,Emily Davis f,Michael Wilson m,Sarah Clark f,David O'Neil m,Anna Kowalska f,Pierre Dubois m,Maria Garcia f,Thomas Mueller m,Li Wei m,Nguyen Van Anh f,Priya Sharma f`

const rows = (text: string) => text.split(/[,\n]/).map((one) => one.split(' '))
const families = rows(FAMILIES)
const givens = rows(GIVENS)
const western = rows(WESTERN)

export interface Named {
  readonly family: string
  readonly given: string
  readonly familyKana: string
  readonly givenKana: string
  readonly familyRoman: string
  readonly givenRoman: string
  readonly sex: 'm' | 'f'
}

export function drawName(dice: Dice): Named {
  const [family = '', familyKana = '', familyRoman = ''] = dice.pick(families)
  const [given = '', givenKana = '', givenRoman = '', sex = 'm'] = dice.pick(givens)
  return { family, familyKana, familyRoman, given, givenKana, givenRoman, sex: sex === 'f' ? 'f' : 'm' }
}

/** A name as people abroad write it, given name first. */
export const drawWestern = (dice: Dice): string => {
  const [...words] = dice.pick(western)
  return words.slice(0, -1).join(' ')
}

export const capital = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`

export const hiragana = (kana: string): string =>
  kana.replace(/[\u30a1-\u30f6]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0x60))

const HALF = new Map<string, string>(
  Array.from({ length: 0xff9d - 0xff66 + 1 }, (_, i) => String.fromCharCode(0xff66 + i)).map((h) => [
    h.normalize('NFKC'),
    h,
  ]),
)

/** Half-width kana, voiced marks apart, as old systems hold readings. */
export const halfKana = (kana: string): string =>
  [...kana.normalize('NFD')].map((c) => (c === '\u3099' ? 'ﾞ' : c === '\u309a' ? 'ﾟ' : (HALF.get(c) ?? c))).join('')

export const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).replace(/ /g, '　')
