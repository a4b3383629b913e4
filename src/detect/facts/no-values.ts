import type { DataKind } from '#kernel/data-kinds.ts'
import { rememberedLabel } from '../labels/label-memory.ts'
import { isAscii } from '../reader/fold.ts'
import { isAccountOfNobody } from '../values/accounts-of-nobody.ts'
import { isOfSource } from '../values/source-code.ts'

/*
 * What stands behind a label in texts and is no value of it: places that programs and templates fill, masks, other labels,
 * words of programs.
 */

/** `{{住所}}`, `${DB_PASSWORD}`, `<name>`, `(hidden)`, `****`, `XXXX`, a code fence. */
const PLACEHOLDER =
  /^(?:\{\{|\$[{(]|%[({]|<[^>]*>|`|\((?:hidden|none|empty|unknown|same|null|省略|非表示|未設定|なし|同上)[^)]*\)$|[*•●×]{3,}$|[Xx]{3,}$|_{3,}|\.{3})/
/** Types and states that programs write where people have names. */
const OF_PROGRAMS =
  /^(?:string|str|int|integer|number|float|double|bool|boolean|date|datetime|text|object|array|list|dict|any|none|null|nil|undefined|true|false|required|optional|varchar|char|uuid|unknown|default|test|n\/a|name|value|key|root|admin|ok|ng)(?:\[\]|\(\d*\)|\?)?[,;]?$/i
/** `production-db`, `cpu.load`, `db_secret`, `malloc(1024)`: a name of a thing in a program. */
const OF_A_THING = /^[a-z][a-z0-9]*(?:[._\-/:(]+[A-Za-z0-9()]+)+$/
/** `123`, `mail/send`, where somebody has an occupation; `web01` where somebody has a name. */
const OF_JOBS = /^(?:#?\d+(?:[ ,;].*)?|[a-z]+(?:[._/:][A-Za-z0-9-]+)+)$/
const OF_MACHINES = /^[a-z]+-?\d+$/
/** `取締役5名、監査役3名`: how many there were. */
const COUNTED = /\d+ ?名/

/** `全角で入力してください`: how a form wants to be filled in. */
const OF_FORMS =
  /(?:全角|半角)(?:で|に|の|カナ|カタカナ|文字|英数|数字)|(?:ご入力|ご記入|入力して|記入して|お書き)(?:ください|下さい)|(?:入力|記入|選択)(?:必須|すること|のこと|例)|(?:必須入力|必須項目)/
/** Words of which one stands in each of these, which the scan kernel looks for. */
export const FORM_WORDS =
  '全角で 全角に 全角の 全角カ 全角文 全角英 全角数 半角で 半角に 半角の 半角カ 半角文 半角英 半角数 ご入力く ご入力下 ご記入く ご記入下 入力して 記入して お書きく お書き下 入力必須 記入必須 選択必須 入力する 記入する 選択する 入力のこ 記入のこ 選択のこ 入力例 記入例 選択例 必須入力 必須項目'
/** Signs alone; a mask says that there is a value, and none of it. */
const OF_SIGNS = /^[ -/:-@[-`{-~]+$/
/** Drawings of pages, which no camera takes. */
const DRAWN = /\.(?:svg|ico)(?:$|[?#)\s])/i
/** A sentence of five words or more without any number is no address. */
const IN_A_SENTENCE = /^[A-Za-z][^\d]*(?: [^\d\s]+){4,}[.:!]$/

/** `CharField(max_length=100)`: what a program keeps there. */
const OF_CODE = /^(?:\w+\.)*(?:[A-Z][a-z]+)+(?:Field|Column|Validator)\(/

/** Whether what stands behind the label of an item in a text is certainly no value of it. */
export function isNoValue(item: DataKind, written: string): boolean {
  if (PLACEHOLDER.test(written) || isOfSource(item, written)) return true
  if (OF_SIGNS.test(written) && (item !== 'password' || written.length === 1)) return true
  if ((item === 'id-document-image' || item === 'face-photo') && DRAWN.test(written)) return true
  if (item === 'address' && IN_A_SENTENCE.test(written)) return true
  // A moment as programs count.
  if (item === 'card-expiry' && /^\d{9,}$/.test(written)) return true
  if (item === 'occupation' && OF_JOBS.test(written)) return true
  if (item === 'name' && (!/\p{L}/u.test(written) || isOfMachine(written))) return true
  if ((item === 'name' || item === 'name-kana') && OF_FORMS.test(written)) return true
  if (item === 'name' && (OF_PROGRAMS.test(written) || OF_A_THING.test(written) || COUNTED.test(written))) return true
  // Names in kanji and kana are settled by their shape.
  return (item === 'address' || (item === 'name' && isAscii(written))) && rememberedLabel(written)?.exact === true
}

/** `nginx`, `eth0`: programs and devices are written in small letters, and no name of somebody has a digit. */
const isOfMachine = (name: string): boolean =>
  /^[a-z]/.test(name) && (name.length === 1 || OF_MACHINES.test(name) || isAccountOfNobody(name))

/** Whether the whole of what stands behind a label, brackets included, is a call in a program. */
export const isCall = (whole: string): boolean => OF_CODE.test(whole)

/** Free, navigation and charge numbers in E.164: whoever answers there is a firm. */
export const isFirmsNumber = (normal: string): boolean => /^\+81(?:120|800|570|990|180)/.test(normal)
