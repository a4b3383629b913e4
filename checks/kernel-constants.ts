import binaryen from 'binaryen'
import { RULES } from '../src/detect/scanner/kernel/places.ts'

/** Constants of 16 bytes lie from here on in the memory of the kernel, before anything that it or its driver writes. */
const CONSTANTS = 1024
const CONSTANT = /\(v128\.const i32x4 (0x[0-9a-f]{8}) (0x[0-9a-f]{8}) (0x[0-9a-f]{8}) (0x[0-9a-f]{8})\)/g

/**
 * The module with its vector constants in its memory, each once. V8 makes a constant of 16 bytes anew wherever it is used, in three or four
 * steps, also in loops; a load of it is one step. Zero and all ones are left, which need no more. Throws when there is no room.
 */
export function withConstantsInMemory(module: binaryen.Module): binaryen.Module {
  const places = new Map<string, number>()
  const text = module.emitText().replace(CONSTANT, (all, ...found: string[]) => {
    const words = found.slice(0, 4)
    if (words.every((word) => word === words[0]) && (words[0] === '0x00000000' || words[0] === '0xffffffff')) return all
    const bytes = words.map(bytesOf).join('')
    const place = places.get(bytes) ?? CONSTANTS + 16 * places.size
    places.set(bytes, place)
    return `(v128.load (i32.const ${place}))`
  })
  if (CONSTANTS + 16 * places.size > RULES)
    throw new RangeError('the kernel has more vector constants than room for them')
  const firstFunction = text.indexOf('\n (func ')
  const data = `\n (data (i32.const ${CONSTANTS}) "${[...places.keys()].join('')}")`
  const moved = binaryen.parseText(text.slice(0, firstFunction) + data + text.slice(firstFunction))
  moved.setFeatures(binaryen.Features.All)
  return moved
}

/** The four bytes of a word such as `0x2d2d2d2d`, the lowest first, as a data segment has them in the text of a module. */
const bytesOf = (word: string): string => [8, 6, 4, 2].map((at) => `\\${word.slice(at, at + 2)}`).join('')
