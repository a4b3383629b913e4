const SYLLABLES = new Map<string, string>(
  `ア:a イ:i ウ:u エ:e オ:o カ:ka キ:ki ク:ku ケ:ke コ:ko サ:sa シ:shi ス:su セ:se ソ:so タ:ta チ:chi ツ:tsu テ:te ト:to ナ:na ニ:ni ヌ:nu
  ネ:ne ノ:no ハ:ha ヒ:hi フ:fu ヘ:he ホ:ho マ:ma ミ:mi ム:mu メ:me モ:mo ヤ:ya ユ:yu ヨ:yo ラ:ra リ:ri ル:ru レ:re ロ:ro ワ:wa ン:n
  ガ:ga ギ:gi グ:gu ゲ:ge ゴ:go ザ:za ジ:ji ズ:zu ゼ:ze ゾ:zo ダ:da ヂ:ji ヅ:zu デ:de ド:do バ:ba ビ:bi ブ:bu ベ:be ボ:bo
  キャ:kya キュ:kyu キョ:kyo シャ:sha シュ:shu ショ:sho チャ:cha チュ:chu チョ:cho リュ:ryu リョ:ryo ジャ:ja ジュ:ju ジョ:jo`
    .split(/\s+/)
    .map((entry) => {
      const [kana = '', latin = ''] = entry.split(':')
      return [kana, latin]
    }),
)

/** A name as people put it into the left part of a mail address: Hepburn without long vowels. */
export function mailNameOf(kana: string): string {
  let out = ''
  for (let i = 0; i < kana.length; i++) {
    const pair = SYLLABLES.get(kana.slice(i, i + 2))
    const next = SYLLABLES.get(kana.slice(i + 1, i + 2)) ?? ''
    if (kana.length >= i + 2 && pair !== undefined) {
      out += pair
      i++
    } else if (kana[i] === 'ッ') out += next.slice(0, 1)
    else out += SYLLABLES.get(kana.charAt(i)) ?? ''
  }
  return out.replace(/ou/g, 'o').replace(/uu/g, 'u').replace(/oo/g, 'o')
}
