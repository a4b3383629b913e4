import type { DataKind } from '#kernel/data-kinds.ts'
import { foldWidth, tidyText } from './fold.ts'

/** How a value without a shape of its own is written: only its label tells what it is. */
type Writing = 'tidy' | 'as written' | 'trimmed' | 'presence'

/** Kinds that no shape can tell. A kind that is missing here has a recognizer. */
const WRITING: Partial<Readonly<Record<DataKind, Writing>>> = {
  password: 'as written',
  'secret-question': 'tidy',
  'user-id': 'trimmed',
  'customer-number': 'trimmed',
  'device-id': 'trimmed',
  'card-security-code': 'presence',
}

/** The normal form of a value that only its label explains. Passwords stay as they are: a changed one opens nothing. */
export function labelledValue(item: DataKind, cell: string): string {
  const writing = WRITING[item] ?? 'tidy'
  if (writing === 'as written') return cell
  if (writing === 'presence') return 'present'
  return writing === 'tidy' ? tidyText(cell) : foldWidth(cell.trim()) === cell ? cell : tidyText(cell)
}
