import { constants } from 'node:fs'
import module from 'node:module'
import { addLateBuiltins } from './late-builtins.ts'

/** What a reader of files has no business with. */
const DENIED: ReadonlySet<string> = new Set(
  [
    'child_process',
    'cluster',
    'dgram',
    'dns',
    'dns/promises',
    'http',
    'http2',
    'https',
    'inspector',
    'net',
    'repl',
  ].concat(['inspector/promises', 'tls', 'vm', 'wasi', 'worker_threads']),
)

const DENIED_GLOBALS = ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest', 'BroadcastChannel', 'MessageChannel']

/**
 * Takes from this process what evidence could misuse, as far as a process can do that to itself: the network and other
 * processes, signals, and the prototypes that everything inherits from. The kernel's and Node's own limits are set by
 * whoever starts the process (`sandbox.ts`). Call it once, first.
 */
export function harden(): void {
  const denied = (specifier: string) => DENIED.has(specifier.replace(/^node:/, ''))
  module.registerHooks({
    resolve(specifier, context, next) {
      if (denied(specifier)) throw new Error(`a reader of evidence may not use ${specifier}`)
      return next(specifier, context)
    },
  })
  const builtin = process.getBuiltinModule.bind(process)
  const forbid = (name: string) => () => {
    throw new Error(`a reader of evidence may not use ${name}`)
  }
  Object.defineProperty(process, 'getBuiltinModule', {
    value: (id: string) => (denied(id) ? forbid(id)() : builtin(id)),
  })
  for (const name of ['kill', 'dlopen', '_linkedBinding', 'chdir', 'setuid', 'setgid'])
    Object.defineProperty(process, name, { value: forbid(`process.${name}`) })
  // 7-Zip looks up numbers of the file system there, and nothing else.
  Object.defineProperty(process, 'binding', {
    value: (name: string) => (name === 'constants' ? { fs: { ...constants } } : forbid(`process.binding(${name})`)()),
  })
  for (const name of DENIED_GLOBALS) Reflect.deleteProperty(globalThis, name)
  addLateBuiltins()
  freezeObjectPrototype()
  // Not RegExp's: with a closed prototype V8 takes the long way by the letter of the language, and each `replace` or `split` ten times as long.
  for (const shared of [Array, Function, String, Number, Boolean, Promise, Map, Set, Error, Uint8Array])
    Object.preventExtensions(shared.prototype)
}

/**
 * Freezes what every object inherits, so that a key such as `constructor` in a file changes nothing for anybody else.
 * Frozen values could not be set on other objects either (`o.toString = …` would throw), so each becomes a pair of
 * functions of which the second gives the object a property of its own.
 */
function freezeObjectPrototype(): void {
  const shared = Object.prototype
  for (const key of Reflect.ownKeys(shared)) {
    const property = Object.getOwnPropertyDescriptor(shared, key)
    if (!property?.configurable || !('value' in property)) continue
    const { value } = property
    Object.defineProperty(shared, key, {
      configurable: false,
      enumerable: false,
      get: () => value,
      set(this: object, own: unknown) {
        if (this === shared) throw new TypeError('what all objects share cannot be changed here')
        Object.defineProperty(this, key, { value: own, writable: true, enumerable: true, configurable: true })
      },
    })
  }
  Object.freeze(shared)
}
