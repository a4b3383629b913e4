import { municipalities, type PostalPlace, postalCodes, postalPlacesOf } from './postal-table.ts'
import { prefectureOf } from './prefecture.ts'
import { addressForm } from './rules/address.ts'
import postalCode from './rules/postal-code.ts'

/**
 * What a postal code says of the address beside it. `unlisted-code`: no town has it; it may be a firm's own or a slip.
 * `unknown`: one of them is missing or names no place that the list knows, such as a district by a former name.
 */
export type PostalVerdict = 'agrees' | 'other-municipality' | 'other-town' | 'unlisted-code' | 'unknown'

/** A place as addresses are compared. */
interface PlaceKey {
  readonly prefecture: string
  /** The municipality as the list names it, and as addresses are compared. */
  readonly name: string
  readonly city: string
  readonly town: string
}

const cityKey = ({ prefecture, city }: Pick<PostalPlace, 'prefecture' | 'city'>): string =>
  addressForm(`${prefecture}${city}1`).town

function keyOf(place: PostalPlace): PlaceKey {
  const city = cityKey(place)
  const whole = addressForm(`${place.prefecture}${place.city}${place.town}1`).town
  return {
    prefecture: prefectureOf(place.prefecture),
    name: place.city,
    city,
    town: whole.startsWith(city) ? whole.slice(city.length) : '',
  }
}

const listed = new Map<string, readonly PostalPlace[]>()

function listedAt(code: string): readonly PostalPlace[] {
  const known = listed.get(code)
  if (known) return known
  const found = postalPlacesOf(code)
  listed.set(code, found)
  return found
}

const keys = new Map<string, readonly PlaceKey[]>()

function placeKeysOf(code: string): readonly PlaceKey[] {
  const known = keys.get(code)
  if (known) return known
  const made = listedAt(code).map(keyOf)
  keys.set(code, made)
  return made
}

/**
 * The town of an address form with its municipality in front, where the address leaves it out and the postal code says
 * it; any other town as it is. `code` is a comparable postal code or empty.
 */
export function completedTown(town: string, code: string): string {
  if (code.length !== 7 || town === '') return town
  if (listedAt(code).some(({ city }) => town.startsWith(city))) return town
  const places = placeKeysOf(code)
  if (places.some((place) => town.startsWith(place.city))) return town
  const [fit, other] = [...new Set(places.filter((p) => p.town !== '' && town.startsWith(p.town)).map((p) => p.city))]
  // 豊島 is a town of one ward and another ward: an address that names a municipality is not completed.
  return fit !== undefined && other === undefined && namedCity(town) === '' ? fit + town : town
}

/** Whether a town names its municipality, so that no postal code adds anything to it (`completedTown`). */
export const isNamed = (town: string): boolean => town === '' || namedCity(town) !== ''

const startsAt = (address: string, { prefecture, city, town }: PostalPlace): boolean =>
  address.startsWith(city, prefecture.length) && address.startsWith(town, prefecture.length + city.length)

const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff]/

/** Whether a postal code and an address, both as written, speak of one place. */
export function postalVerdict(code: string, address: string): PostalVerdict {
  const zip = postalCode.apply(code)
  if (zip.length !== 7) return 'unknown'
  const places = listedAt(zip)
  // Most addresses are written as the list writes them; the others are worth taking apart.
  if (places.some((place) => address.startsWith(place.prefecture) && startsAt(address, place))) return 'agrees'
  if (places.length === 0) return JAPANESE.test(address) ? 'unlisted-code' : 'unknown'
  const { town } = addressForm(address)
  if (town === '' || !JAPANESE.test(town)) return 'unknown'
  const stated = prefectureOf(address)
  const keyed = placeKeysOf(zip)
  const near = stated === '' ? keyed : keyed.filter((place) => place.prefecture === stated)
  if (near.length === 0) return 'other-municipality'
  const inCity = near.filter((place) => town.startsWith(place.city))
  if (inCity.length === 0) {
    if (near.some((place) => place.town !== '' && town.startsWith(place.town))) return 'agrees'
    return namedCity(town) === '' ? 'unknown' : 'other-municipality'
  }
  const rest = (place: PlaceKey): string => town.slice(place.city.length)
  if (inCity.some((place) => rest(place).startsWith(place.town))) return 'agrees'
  return inCity.every((place) => isOtherTown(place, rest(place), zip)) ? 'other-town' : 'unknown'
}

let cities: ReadonlySet<string> | undefined
const CITY_LENGTH = { least: 2, most: 12 } as const

/** The municipality that the town of an address form begins with; empty when it names none. */
function namedCity(town: string): string {
  cities ??= new Set(municipalities().map(cityKey))
  for (let length = Math.min(CITY_LENGTH.most, town.length); length >= CITY_LENGTH.least; length--)
    if (cities.has(town.slice(0, length))) return town.slice(0, length)
  return ''
}

/** Towns of one municipality with their codes, for municipalities that were asked about. */
const towns = new Map<string, ReadonlyMap<string, ReadonlySet<string>>>()
let codesByCity: ReadonlyMap<string, readonly string[]> | undefined

/** True when what follows the municipality is a known town of it that has other codes only. */
function isOtherTown({ prefecture, name, city }: PlaceKey, rest: string, code: string): boolean {
  const known = towns.get(prefecture + name) ?? townsOf(prefecture, name)
  towns.set(prefecture + name, known)
  for (let length = rest.length; length > 0; length--) {
    const codes = known.get(city + rest.slice(0, length))
    if (codes) return !codes.has(code)
  }
  return false
}

function townsOf(prefecture: string, name: string): ReadonlyMap<string, ReadonlySet<string>> {
  codesByCity ??= grouped()
  const found = new Map<string, Set<string>>()
  for (const code of codesByCity.get(prefecture + name) ?? [])
    for (const { city, town } of placeKeysOf(code)) {
      const codes = found.get(city + town)
      if (town !== '' && codes) codes.add(code)
      else if (town !== '') found.set(city + town, new Set([code]))
    }
  return found
}

function grouped(): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, string[]>()
  for (const code of postalCodes())
    for (const { prefecture, city } of postalPlacesOf(code)) {
      const key = prefectureOf(prefecture) + city
      const known = codes.get(key)
      if (known?.at(-1) === code) continue
      if (known) known.push(code)
      else codes.set(key, [code])
    }
  return codes
}
