import { expect, test } from 'vitest'
import { shownProgress } from './progress.ts'

function screen(terminal: boolean) {
  let [text, now] = ['', 0]
  const progress = shownProgress({ terminal, columns: 60, write: (t) => (text += t), tick: () => now })
  return { progress, text: () => text, after: (ms: number) => (now += ms) }
}

test('without a terminal: a line at the start, one every ten seconds, one at the end', () => {
  const { progress, text, after } = screen(false)
  progress.stage('reading', 1_234_567)
  for (let i = 0; i < 25; i++) {
    after(1000)
    progress.advance(10_000)
  }
  progress.end()
  expect(text()).toBe(
    'reading …\nreading: 100,000 / 1,234,567\nreading: 200,000 / 1,234,567\nreading: 250,000 / 1,234,567 (25.0 s)\n',
  )
})

test('on a terminal: one bar that is drawn over itself and never wider than the screen', () => {
  const { progress, text, after } = screen(true)
  progress.stage('a stage with a rather long name that fills the line', 100)
  after(200)
  progress.advance(50)
  const drawn = text().split('\r\x1b[K')
  expect(drawn).toHaveLength(2)
  for (const line of drawn) expect(line.length).toBeLessThan(60)
  progress.note('a file was refused')
  expect(text()).toMatch(/\r\x1b\[Ka file was refused\n$/)
})

test('a new stage ends the one before; the end ends the last', () => {
  const { progress, text } = screen(false)
  progress.stage('one', 0)
  progress.stage('two', 0)
  progress.end()
  progress.end()
  expect(text()).toBe('one …\none (0.0 s)\ntwo …\ntwo (0.0 s)\n')
})
