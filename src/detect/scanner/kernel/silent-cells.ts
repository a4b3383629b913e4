import { byteAt, hashBytes, sameBytes, setByte, setWord, wordAt } from './memory.ts'
import { SILENT_CELLS } from './places.ts'

/*
 * Cells of searched columns in which the recognizers found nothing, by their bytes as written, so that a remark that comes
 * again is asked about once. A slot has the length of a cell and whether it has escapes, and behind them its bytes.
 */
const SILENT_SLOTS: i32 = 1024
const SILENT_BYTES: i32 = 64
const SILENT_MAX: i32 = SILENT_BYTES - 4
const HAS_ESCAPES: i32 = 256

function silentSlot(p: i32, n: i32): i32 {
  return SILENT_CELLS + (hashBytes(p, n) & (SILENT_SLOTS - 1)) * SILENT_BYTES
}

export function forgetSilent(): void {
  for (let i: i32 = 0; i < SILENT_SLOTS; i++) setWord(SILENT_CELLS + i * SILENT_BYTES, 0)
}

/** Takes down that nothing is found in the cell [p, end) of any searched column. */
export function learnSilent(p: i32, end: i32, escaped: bool): void {
  const n = end - p
  if (n > SILENT_MAX) return
  const slot = silentSlot(p, n)
  setWord(slot, escaped ? n | HAS_ESCAPES : n)
  for (let i: i32 = 0; i < n; i++) setByte(slot + 4 + i, byteAt(p + i))
}

/** Whether it is known that nothing is found in the cell [p, end). */
export function isSilent(p: i32, end: i32, escaped: bool): bool {
  const n = end - p
  if (n > SILENT_MAX) return false
  const slot = silentSlot(p, n)
  return wordAt(slot) === (escaped ? n | HAS_ESCAPES : n) && sameBytes(p, slot + 4, n)
}
