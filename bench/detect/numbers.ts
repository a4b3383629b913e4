import type { Dice } from './dice.ts'

/** Card numbers of the brands, with their check digit (ISO/IEC 7812-1). */
export function drawCard(dice: Dice): string {
  const [start, length] = dice.pick([
    ['4', 16],
    ['51', 16],
    ['55', 16],
    ['2223', 16],
    ['3530', 16],
    ['37', 15],
  ] as const)
  const body = `${start}${dice.digits(length - start.length - 1)}`
  let sum = 0
  for (let i = 0; i < body.length; i++) {
    const d = Number(body[body.length - 1 - i])
    sum += i % 2 === 0 ? (d * 2 > 9 ? d * 2 - 9 : d * 2) : d
  }
  return `${body}${(10 - (sum % 10)) % 10}`
}

/** 個人番号: P(n) × Q(n) over the lower eleven digits, modulus 11. */
export function drawMyNumber(dice: Dice): string {
  const body = `${dice.between(1, 9)}${dice.digits(10)}`
  let sum = 0
  ;[...body].reverse().forEach((d, i) => {
    const n = i + 1
    sum += Number(d) * (n <= 6 ? n + 1 : n - 5)
  })
  return `${body}${sum % 11 <= 1 ? 0 : 11 - (sum % 11)}`
}

/** Twelve digits that are no 個人番号: the last digit is moved on by one. */
export const notMyNumber = (dice: Dice): string => {
  const good = drawMyNumber(dice)
  return `${good.slice(0, 11)}${(Number(good[11]) + 1 + dice.whole(8)) % 10}`
}

/** 運転免許証番号: modulus 11 in the eleventh place. */
export function drawLicence(dice: Dice): string {
  const body = `${dice.pick(['30', '43', '62', '45', '10'])}${dice.digits(8)}`
  const weights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]
  const sum = weights.reduce((total, w, i) => total + w * Number(body[i]), 0)
  const check = 11 - (sum % 11)
  return `${body}${check >= 10 ? 0 : check}${dice.whole(3)}`
}

export function drawCorporate(dice: Dice): string {
  const body = `${dice.between(1, 9)}${dice.digits(11)}`
  let sum = 0
  ;[...body].reverse().forEach((d, i) => {
    sum += Number(d) * (i % 2 === 0 ? 1 : 2)
  })
  return `${9 - (sum % 9)}${body}`
}

/** JAN-13 with its check digit, a decoy. */
export function drawJan(dice: Dice): string {
  const body = `49${dice.digits(10)}`
  const sum = [...body].reduce((total, d, i) => total + Number(d) * (i % 2 === 0 ? 1 : 3), 0)
  return `${body}${(10 - (sum % 10)) % 10}`
}

/** A telephone number in groups: area, exchange, subscriber. */
export function drawPhone(dice: Dice): readonly [string, string, string] {
  if (dice.is(0.6)) return [dice.pick(['090', '080', '070']), `${dice.between(1, 9)}${dice.digits(3)}`, dice.digits(4)]
  if (dice.is(0.1)) return ['050', `${dice.between(1, 9)}${dice.digits(3)}`, dice.digits(4)]
  const area = dice.pick(['03', '06', '011', '022', '045', '052', '075', '092', '0422', '0742', '0263', '04992'])
  const exchange = 6 - area.length
  return [area, `${dice.between(2, 9)}${dice.digits(exchange - 1)}`, dice.digits(4)]
}

export const uuid = (dice: Dice): string => [8, 4, 4, 4, 12].map((n) => dice.letters('0123456789abcdef', n)).join('-')

export const publicIp = (dice: Dice): string =>
  `${dice.pick([203, 198, 133, 61, 126, 210])}.${dice.between(0, 255)}.${dice.between(0, 255)}.${dice.between(1, 254)}`
