#!/usr/bin/env node
// Counts a token ledger again, without Todoke, without a key and without seeing anybody.
//
//   node recount.mjs [people.jsonl.gz] [count-statement.json]
//
// people.jsonl.gz: one canonical JSON line for each person and attack, sorted by attack and person. The ledger root is the
// Merkle root (RFC 6962, section 2.1, SHA-256) over these lines. The script prints totals, items, combinations and the root;
// with a count statement it also checks its Ed25519 signature (RFC 8032) and every figure that the lines can show.
// Needs Node 20 or later and nothing else. Exit code 0: everything agrees; 1: it does not, and the first difference is named.
import { createHash, createPublicKey, verify } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

const here = dirname(fileURLToPath(import.meta.url))
const peopleFile = process.argv[2] ?? join(here, 'people.jsonl.gz')
const statementFile = process.argv[3] ?? join(here, '..', 'count-statement.json')

const sha = (...parts) => parts.reduce((h, part) => h.update(part), createHash('sha256')).digest()

/** The root of the list of leaf hashes, by halves: the largest power of two below the length goes left. */
function rootOf(leaves, from, to) {
  if (to - from === 0) return sha('')
  if (to - from === 1) return leaves[from]
  let half = 1
  while (half * 2 < to - from) half *= 2
  return sha(Uint8Array.of(1), rootOf(leaves, from, from + half), rootOf(leaves, from + half, to))
}

const add = (map, key, n = 1) => map.set(key, (map.get(key) ?? 0) + n)
const sorted = (map) => [...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))

const bytes = readFileSync(peopleFile)
const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8')
const leaves = []
const everybody = new Set()
const attacks = new Map()
let last = ''
for (const line of text.split('\n')) {
  if (line === '') continue
  const row = JSON.parse(line)
  const place = `${row.attack}\0${row.person}`
  if (place <= last) fail(`the line of ${row.person} is out of order or there twice`)
  last = place
  leaves.push(sha(Uint8Array.of(0), line))
  const attack = attacks.get(row.attack) ?? { persons: 0, records: 0, items: new Map(), combinations: new Map() }
  attacks.set(row.attack, attack)
  attack.persons++
  attack.records += row.records
  add(attack.combinations, row.items.join('+'))
  for (const item of row.items) add(attack.items, item)
  if (row.certainty !== 'ruled-out') everybody.add(row.person)
}
const root = rootOf(leaves, 0, leaves.length).toString('hex')

console.log(`ledger root ${root}`)
console.log(`persons     ${everybody.size}`)
for (const [id, attack] of sorted(attacks)) {
  console.log(`attack ${id}: ${attack.persons} persons, ${attack.records} records`)
  for (const [item, persons] of sorted(attack.items)) console.log(`  ${String(persons).padStart(9)}  ${item}`)
  for (const [items, persons] of sorted(attack.combinations))
    console.log(`  ${String(persons).padStart(9)}  = ${items}`)
}

if (existsSync(statementFile)) check(JSON.parse(readFileSync(statementFile, 'utf8')))
else console.log('no count statement to compare with')

function check({ document, signature }) {
  const key = Buffer.from(signature.publicKey, 'base64')
  const message = canonical({ document, purpose: signature.purpose })
  const spki = createPublicKey({ key, format: 'der', type: 'spki' })
  if (signature.purpose !== 'count-statement') fail(`the statement is signed for ${signature.purpose}`)
  if (!verify(null, Buffer.from(message), spki, Buffer.from(signature.value, 'base64')))
    fail('the signature of the statement does not fit')
  const print = createHash('sha256').update(key).digest('hex')
  if (print !== signature.keyPrint) fail('the statement names another key than it carries')
  same('ledger root', root, document.ledgerRoot)
  same('persons', everybody.size, document.persons)
  const stated = document.attacks.filter((attack) => attack.persons > 0)
  same(
    'attacks',
    [...attacks.keys()].sort().join(),
    stated
      .map((attack) => attack.id)
      .sort()
      .join(),
  )
  for (const { id, persons, records, items, combinations } of stated) {
    const counted = attacks.get(id)
    same(`persons of ${id}`, counted.persons, persons)
    same(`records of ${id}`, counted.records, records)
    same(`combinations of ${id}`, counted.combinations.size, combinations)
    for (const { item, persons: n } of items) same(`${item} of ${id}`, counted.items.get(item) ?? 0, n)
    same(`items of ${id}`, counted.items.size, items.length)
  }
  console.log(`the statement is signed by the key ${print} and says the same`)
}

function same(what, counted, stated) {
  if (counted !== stated) fail(`${what}: counted ${counted}, stated ${stated}`)
}

/** RFC 8785: keys sorted, no white space. */
function canonical(value) {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const keys = Object.keys(value).sort()
  return `{${keys.map((k) => `${JSON.stringify(k)}:${canonical(value[k])}`).join(',')}}`
}

function fail(what) {
  console.error(`DOES NOT AGREE: ${what}`)
  process.exit(1)
}
