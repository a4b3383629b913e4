/*
 * Headers of forms that are questions: `Q3. お住まいの都道府県`, `年齢を教えてください`, `持病はありますか`.
 */

/** The number of a question on a form: `Q3.`, `問１`, `設問 2-1:`. */
const NUMBER = /^\s*(?:Q|問|設問|質問)\s?\d{1,2}(?:[-‐－]\d{1,2})?[\s.:、)_-]*/i
/** Whom a form asks, and how it asks it of them. */
const WHOM =
  /^(?:(?:あなた|貴方|貴殿|ご?自身|ご?自分)(?:様|さま)?の|(?:よろしければ|差し支えなければ|お手数ですが|まず|はじめに)[、,]?)+/
/** `…を教えてください`, `…をハイフンなしでご入力ください`. */
const ASKED =
  /^(.+?)(?:を|について|に関して|は)[^をは]{0,20}?(?:教え|選び|選ん|選択|記入|入力|記載|書き|書い|答え|回答|聞かせ|知らせ|登録|明記|示し|アップロード|添付|提出)[^を]{0,6}(?:ください|下さい|願い(?:いた|致)?します|願います)[。.!]?$/
/** `…をお願いします`, `…は何ですか`, `…はありますか`, `…は？`. */
const WHAT =
  /^(.+?)(?:をお?願い(?:いた|致)?します|は(?:何|どちら|どこ|どなた|いつ|お?いくつ|誰)(?:ですか|でしょうか|になりますか)|(?:は|が)(?:お?あり|ござい|お持ち|いらっしゃい)(?:ますか|ですか|でしょうか)|は(?=\?|$))[。.?]?$/

/**
 * What a question on a form asks for, in the words of a label (`お住まいの都道府県`, `年齢`); null for a label that asks
 * nothing, and for a question of which no one thing is asked.
 */
export function askedFor(label: string): string | null {
  const text = label.normalize('NFKC').replace(BRACKETED, '').trim()
  const numbered = text.replace(NUMBER, '')
  const plain = numbered.replace(WHOM, '')
  const asked = (ASKED.exec(plain) ?? WHAT.exec(plain))?.[1] ?? plain
  return asked === text || asked === '' ? null : asked.trim()
}

const BRACKETED = /[([{【〔<][^)\]}】〕>]*[)\]}】〕>]/g

/** A label of a form in plainer words: `投資のご経験` is 投資の経験, `自宅〒番号` 自宅郵便番号. */
export const plainly = (written: string): string =>
  written
    .replace(/(?<=の)[ごお御](?=\p{Script=Han})/gu, '')
    .replace(/〒(?:番号|コード)?/g, '郵便番号')
    .replace(/障碍|障がい/g, '障害')
    .replace(/子ども|こども/g, '子供')
    .replace(/さま/g, '様')
    .replace(/けた|ケタ/g, '桁')
    .replace(/四桁/g, '4桁')
