import { ask } from './driver.ts'
import { classOf, setUnit, UNSTABLE, unitAt } from './memory.ts'
import { ASK_COMPATIBLE, HALF_VOICED, HALF_WIDTH, VOICED } from './places.ts'

/** NFKC of [from, end) at `to`: gives where it ends, below 0 when the record is refused. */
export function widened(from: i32, end: i32, to: i32): i32 {
  let q = to
  for (let p = from; p < end; p += 2, q += 2) {
    const u = unitAt(p)
    let wide = u
    if (u === 0x3000) wide = 0x20
    else if ((classOf(u) & UNSTABLE) !== 0) {
      if (u >= 0xff01 && u <= 0xff5e) wide = u - 0xfee0
      else if (u === 0xff9e || u === 0xff9f) {
        wide = q > to ? withMark(unitAt(q - 2), u) : 0
        q -= 2
      } else wide = u >= 0xff61 && u < 0xff9e ? unitAt(HALF_WIDTH + ((u - 0xff61) << 1)) : 0
      if (wide === 0) return asked(from, end, to)
    }
    setUnit(q, wide)
  }
  return q
}

function asked(from: i32, end: i32, to: i32): i32 {
  const length = ask(ASK_COMPATIBLE, from, end, to)
  return length < 0 ? length : to + (length << 1)
}

/** A kana with a mark of voicing after it as one unit; 0 where there is none. */
function withMark(kana: i32, mark: i32): i32 {
  if (kana < 0x3040 || kana > 0x30ff) return 0
  return unitAt((mark === 0xff9e ? VOICED : HALF_VOICED) + ((kana - 0x3040) << 1))
}
