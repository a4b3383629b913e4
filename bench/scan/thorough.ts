import { readFileSync } from 'node:fs'
import type { Detector } from '#detect/index.ts'
import type { EvidenceEntry } from '#evidence/index.ts'
import type { Run } from './measure.ts'

/** The thorough way over the first `bytes` bytes of a text: line by line, as a log, or as one document. */
export async function searchThoroughly(entry: EvidenceEntry, detector: Detector, bytes: number): Promise<Run> {
  const lines = readFileSync(entry.path).toString('utf8', 0, bytes).split('\n')
  const before = process.cpuUsage()
  const isLog = entry.file.endsWith('.log')
  const found = isLog ? lines.map((line) => detector.findInText(line)) : detector.findInDocument(lines)
  const { user, system } = process.cpuUsage(before)
  return { findings: found.reduce((n, each) => n + each.length, 0), cpu: (user + system) / 1e6, wall: 0 }
}
