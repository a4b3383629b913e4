import { grouped } from '#kernel/grouped.ts'
import type { Progress } from '#kernel/progress.ts'

const BAR_WIDTH = 24
const REDRAW_MS = 100
const PLAIN_LINE_MS = 10_000

/** Where progress is shown. */
export interface Screen {
  readonly terminal: boolean
  readonly columns: number
  write(text: string): void
  /** Milliseconds of any steady clock. */
  tick(): number
}

/** A progress that can be ended, so that no half bar stays on the screen. */
export interface ShownProgress extends Progress {
  /** Ends the present stage. */
  end(): void
  /** Clears the bar so that another line can be written; it is drawn again at the next advance. */
  hide(): void
}

function countsOf(done: number, total: number): string {
  if (total > 0) return `${grouped(done)} / ${grouped(total)}`
  return done > 0 ? grouped(done) : ''
}

/** A bar that is drawn over itself on a terminal; elsewhere one plain line at the beginning and end and every ten seconds. */
export function shownProgress(screen: Screen): ShownProgress {
  let stage: { readonly label: string; readonly total: number; done: number; readonly began: number } | null = null
  let drawnAt = Number.NEGATIVE_INFINITY
  let barShown = false

  const hide = () => {
    if (barShown) screen.write('\r\x1b[K')
    barShown = false
  }
  const counts = () => (stage ? countsOf(stage.done, stage.total) : '')
  const draw = () => {
    if (!stage) return
    drawnAt = screen.tick()
    const share = stage.total > 0 ? Math.min(1, stage.done / stage.total) : 0
    const filled = Math.round(share * BAR_WIDTH)
    const bar = stage.total > 0 ? ` ${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)}` : ''
    hide()
    screen.write(`${stage.label}${bar} ${counts()}`.slice(0, Math.max(20, screen.columns - 1)))
    barShown = true
  }
  const end = () => {
    if (!stage) return
    hide()
    const seconds = ((screen.tick() - stage.began) / 1000).toFixed(1)
    const done = counts()
    screen.write(`${stage.label}${done ? `: ${done}` : ''} (${seconds} s)\n`)
    stage = null
  }
  return {
    end,
    hide,
    stage(label, total) {
      end()
      stage = { label, total, done: 0, began: screen.tick() }
      if (screen.terminal) draw()
      else {
        screen.write(`${label} …\n`)
        drawnAt = screen.tick()
      }
    },
    advance(units) {
      if (!stage) return
      stage.done += units
      if (screen.tick() - drawnAt < (screen.terminal ? REDRAW_MS : PLAIN_LINE_MS)) return
      if (screen.terminal) draw()
      else {
        screen.write(`${stage.label}: ${counts()}\n`)
        drawnAt = screen.tick()
      }
    },
    note(line) {
      hide()
      screen.write(`${line}\n`)
    },
  }
}
