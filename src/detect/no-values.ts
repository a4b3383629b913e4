import type { DataKind } from '#kernel/data-kinds.ts'
import { isAscii } from './fold.ts'
import { rememberedLabel } from './label-memory.ts'

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
/** `取締役5名、監査役3名`: how many there were. */
const COUNTED = /\d+ ?名/

/** Whether what stands behind the label of an item in a text is certainly no value of it. */
export function isNoValue(item: DataKind, written: string): boolean {
  if (PLACEHOLDER.test(written)) return true
  if (item === 'name' && (OF_PROGRAMS.test(written) || OF_A_THING.test(written) || COUNTED.test(written))) return true
  // Names in kanji and kana are settled by their shape.
  return (item === 'address' || (item === 'name' && isAscii(written))) && rememberedLabel(written)?.exact === true
}

/** Free, navigation and charge numbers in E.164: whoever answers there is a firm. */
export const isFirmsNumber = (normal: string): boolean => /^\+81(?:120|800|570|990|180)/.test(normal)
