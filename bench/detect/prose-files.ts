import { drawRecent, inJapanese } from './days.ts'
import type { Dice } from './dice.ts'
import { asLines, type MadeFile, type Marked, mark } from './marked-text.ts'
import { drawCard, publicIp } from './numbers.ts'
import { capital, drawWestern } from './people.ts'
import { styledPhone } from './person-fields.ts'
import { drawSomebody, fullName, type Somebody } from './somebody.ts'

const LINES = 40

/** Nobody is named here, though much looks like a name. */
const NOBODY =
  `昨日の会議は山口県の支店で開かれた。|千葉市の倉庫から松本市へ荷物を送った。|林業と森林の保全について話し合う。|本田技研の株価が上がった。|高島屋の紙袋に入っていた。|原因は金属の疲労である。
石川県と福井県の境で大雨が降った。|中野駅から徒歩五分の場所にある。|池田湖の水位が下がっている。|大和証券の窓口で手続きをした。|田中商店の請求書が届いていない。|清水寺を見学する予定だ。|星空がきれいに見える高原だった。
担当者より折り返しご連絡します。|三井住友銀行の口座を解約したい。|資料は平日の午前中に発送します。|南北に長い島である。|小松菜と豆腐を買う。|前田道路の工事は来週まで続く。|川口市で説明会を行った。|今井町の古い町並みを歩く。|西東京市の条例を確認する。
岡山県産の桃が届いた。|関西の支社に転勤が決まった。|福島第一の現場を見た。|上野公園の桜が満開になった。|和田岬線は朝と夕方だけ走る。|酒井寺の屏風を修復した。|平野部では晴れるでしょう。|宮崎地鶏の炭火焼きを注文した。|新井薬師の縁日が開かれる。
松下電器の古い製品です。|成田空港に到着した。|吉野家で昼食をとった。|長野新幹線の切符を予約する。|土屋鞄の財布をなくした。|浅野川の花火大会は中止になった。`.split(
    /[|\n]/,
  )

/** A sentence that names somebody in Japanese; `who` may be named by the full or the family name. */
function naming(dice: Dice, who: Somebody): Marked {
  const full = mark(
    'name',
    dice.is(0.2) ? `${who.name.family}${dice.pick([' ', '　'])}${who.name.given}` : fullName(who),
  )
  const family = mark('name', who.name.family)
  const day = inJapanese(drawRecent(dice))
  const polite = dice.pick(['様', 'さん', '氏', '様'])
  return dice.pick<Marked>([
    [`${day}、`, full, `${polite}から電話があった。`],
    ['本件について', full, 'に確認したところ、問題ないとの回答を得た。'],
    [full, 'は先月まで経理を担当していた。'],
    ['契約の名義は', full, 'になっている。'],
    ['書類は', full, 'が持参した。'],
    [`${dice.pick(['午後', '翌朝'])}、`, full, polite, 'の自宅を訪問した。'],
    [family, dice.pick(['さん', '様']), 'が窓口に来られ、残高を確認された。'],
    ['受付にて', family, dice.pick(['様', 'さん']), 'より苦情を承った。'],
    ['申込書に', full, 'の署名があった。'],
    ['通報したのは', full, 'である。'],
    ['被害に遭ったのは', full, `${polite}（`, mark('age', String(dice.between(20, 80))), '歳）だった。'],
    ['同席者は', full, polite, 'と', mark('name', fullName(drawSomebody(dice))), polite, 'の二名。'],
    ['「', full, 'と申します」と名乗った。'],
    ['審査の結果、', full, 'の口座を開設した。'],
    ['店長の', full, 'に引き継いだ。'],
    ['連絡先が変わったと', full, polite, 'の奥様から聞いた。'],
  ])
}

/** Addresses, cards and telephone numbers inside sentences. */
function reaching(dice: Dice, who: Somebody): Marked {
  const phone = mark('phone', styledPhone(dice, who))
  const email = mark('email', who.email)
  const card = drawCard(dice)
  const written =
    card.length === 16 && dice.is(0.6) ? card.replace(/(\d{4})(?=\d)/g, dice.is(0.5) ? '$1-' : '$1 ') : card
  return dice.pick<Marked>([
    ['折り返しは', phone, 'までお願いしますとのこと。'],
    ['連絡先は', email, 'に変更された。'],
    ['カード', mark('card-number', written), 'で決済したが二重に請求された。'],
    ['電話（', phone, '）は留守番電話だった。'],
    ['Please send the receipt to ', email, ' by Friday.'],
    ['メールを', email, '宛に送ったが、戻ってきた。'],
    ['番号 ', mark('card-number', written), ' のカードを止めてほしい。'],
    ['My number is ', phone, ', call me after six.'],
    ['The card ', mark('card-number', written), ' was declined.'],
    ['Contact ', mark('name', drawWestern(dice)), ' <', email, '> about the refund.'],
  ])
}

export function proseFile(dice: Dice, i: number): MadeFile {
  const lines = Array.from({ length: LINES }, (): Marked => {
    const who = drawSomebody(dice)
    const kind = dice.whole(10)
    return kind < 4 ? naming(dice, who) : kind < 6 ? reaching(dice, who) : [dice.pick(NOBODY)]
  })
  return { name: `p${i}.txt`, encoding: 'utf-8', text: asLines(lines) }
}

/** A thread: somebody writes to the desk, the desk answers, the first mail is quoted. */
export function mailFile(dice: Dice, i: number): MadeFile {
  const who = drawSomebody(dice)
  const { name } = who
  const roman = `${capital(name.givenRoman)} ${capital(name.familyRoman)}`
  const shown = dice.is(0.5) ? fullName(who) : roman
  const phone = styledPhone(dice, who)
  const text = asLines([
    ['From: ', mark('name', shown), ' <', mark('email', who.email), '>'],
    ['To: support@example.co.jp'],
    [`Date: Mon, ${dice.between(1, 28)} Jun 2026 10:${dice.between(10, 59)}:00 +0900`],
    [`Message-ID: <${dice.digits(12)}.${dice.digits(6)}@mail.example.jp>`],
    ['Subject: お問い合わせ'],
    [''],
    ['お世話になっております。', mark('name', name.family), 'です。'],
    [`先日の注文（${dice.digits(4)}-${dice.digits(4)}）についてお尋ねします。`],
    ['携帯は', mark('phone', phone), 'です。'],
    [''],
    [mark('name', fullName(who))],
    [mark('email', who.email)],
    [''],
    ['----- 返信 -----'],
    ['> お問い合わせありがとうございます。'],
    ['> ', mark('name', name.family), '様のご注文を確認いたします。'],
    [''],
    ['=============================='],
    ['株式会社青空商事 お客様サポート窓口'],
    ['TEL 0120-555-123 / support@example.co.jp'],
    ['=============================='],
  ])
  return { name: `t${i}.eml`, encoding: 'utf-8', text }
}

/** A web server's log: addresses of clients, and what the query strings give away. */
export function logFile(dice: Dice, i: number): MadeFile {
  const lines = Array.from({ length: LINES }, (_, n): Marked => {
    const who = drawSomebody(dice)
    const stamp = `[0${dice.between(1, 9)}/Jun/2026:10:${dice.between(10, 59)}:${dice.between(10, 59)} +0900]`
    const query: Marked =
      n % 4 === 0
        ? ['?mail=', mark('email', who.email.replace(/\+/g, '.')), `&v=1.2.${n}.4`]
        : [`?id=${dice.digits(12)}`]
    return [
      mark('ip-address', publicIp(dice)),
      ` - - ${stamp} "GET /item/${dice.digits(4)}`,
      ...query,
      ` HTTP/1.1" 200 ${dice.digits(4)} "-" "Mozilla/5.0 Chrome/126.0.${dice.digits(4)}.0"`,
    ]
  })
  return { name: `l${i}.log`, encoding: 'utf-8', text: asLines(lines) }
}
