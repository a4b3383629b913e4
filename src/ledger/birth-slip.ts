/** True when two of year, month and day agree, or two digits or day and month are exchanged: a slip of the pen. */
export function isBirthSlip(a: number, b: number): boolean {
  if (a === b || a === 0 || b === 0) return false
  const [dayA, dayB] = [a % 100, b % 100]
  const [monthA, monthB] = [Math.trunc(a / 100) % 100, Math.trunc(b / 100) % 100]
  const [yearA, yearB] = [Math.trunc(a / 10_000), Math.trunc(b / 10_000)]
  if (Number(yearA === yearB) + Number(monthA === monthB) + Number(dayA === dayB) === 2) return true
  if (yearA === yearB && monthA === dayB && dayA === monthB) return true
  return isExchange(a, b)
}

/** True when just two digits differ, and they are each other's. */
function isExchange(a: number, b: number): boolean {
  let [x, y, differing, digitA, digitB] = [a, b, 0, 0, 0]
  let exchanged = false
  for (; x > 0 || y > 0; x = Math.trunc(x / 10), y = Math.trunc(y / 10)) {
    const [one, other] = [x % 10, y % 10]
    if (one === other) continue
    if (++differing > 2) return false
    if (differing === 1) [digitA, digitB] = [one, other]
    else exchanged = one === digitB && other === digitA
  }
  return exchanged
}
