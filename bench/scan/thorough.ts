import { readFileSync } from 'node:fs'
import type { Detector } from '#detect/index.ts'
import type { EvidenceEntry } from '#evidence/index.ts'
import type { Run } from './measure.ts'

/** The thorough way over the first `bytes` bytes of a text: as one document. */
export function searchThoroughly(entry: EvidenceEntry, detector: Detector, bytes: number): Run {
  const lines = readFileSync(entry.path).toString('utf8', 0, bytes).split('\n')
  const before = process.cpuUsage()
  const found = detector.findInDocument(lines)
  const { user, system } = process.cpuUsage(before)
  return { findings: found.reduce((n, each) => n + each.length, 0), cpu: (user + system) / 1e6, wall: 0 }
}
