import { bodyOf, type ActionExample } from './action-examples.ts'
import type { Scene } from './scene.ts'

export interface Malformed {
  /** How it was made, for the message of a test that fails. */
  readonly how: string
  readonly body: string | Uint8Array<ArrayBuffer>
  readonly type: string
}

const formType = 'application/x-www-form-urlencoded'

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function pick<T>(random: () => number, values: readonly T[]): T {
  const value = values[Math.floor(random() * values.length)]
  if (value === undefined) throw new Error('nothing to pick from')
  return value
}

const long = 'æ'.repeat(30_000)

/** A body that differs in one field from one that is accepted, and cannot be accepted. */
export function oneFieldAway(
  random: () => number,
  example: ActionExample,
  scene: Scene,
  columns: readonly string[],
): Malformed {
  return example.json
    ? jsonAway(random, example.json(scene), columns)
    : formAway(random, example, scene, columns)
}

function formAway(
  random: () => number,
  example: ActionExample,
  scene: Scene,
  columns: readonly string[],
): Malformed {
  const fields = example.fields(scene)
  const names = Object.keys(fields)
  const unknown = [...columns, '__proto__', 'constructor', 'prototype', 'x'].filter(
    (name) => !names.includes(name),
  )
  const extra = pick(random, unknown)
  const form = new URLSearchParams(fields)
  const made = (how: string): Malformed => ({ how, body: form.toString(), type: formType })
  if (names.length === 0 || random() < 0.25) {
    form.append(extra, pick(random, ['1', 'lead', '2026-01-01T00:00:00.000Z', '']))
    return made(`with ${extra}`)
  }
  const name = pick(random, names)
  const isFree = example.free?.includes(name)
  const ways: (() => string)[] = [
    () => (form.append(name, fields[name] ?? ''), 'twice'),
    () => (form.set(name, `${fields[name]}\0`), 'with NUL'),
  ]
  if (!example.unbounded?.includes(name)) ways.push(() => (form.set(name, long), 'too long'))
  if (!example.optional?.includes(name)) ways.push(() => (form.delete(name), 'left out'))
  if (!isFree)
    ways.push(() => (form.set(name, pick(random, ['{}', '-1e999', "' or 1=1 --", '[object Object]'])), 'odd'))
  return made(`${name} ${pick(random, ways)()}`)
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

function jsonAway(random: () => number, valid: object, columns: readonly string[]): Malformed {
  const copy = JSON.parse(JSON.stringify(valid)) as { [key: string]: Json }
  const places: { holder: { [key: string]: Json }; key: string }[] = []
  const visit = (holder: { [key: string]: Json }) => {
    for (const [key, value] of Object.entries(holder)) {
      places.push({ holder, key })
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) visit(value)
    }
  }
  visit(copy)
  const place = pick(random, places)
  const ways: (() => string)[] = [
    () => (
      (copy[
        pick(
          random,
          columns.filter((name) => !(name in copy)),
        )
      ] = 1),
      'extra key'
    ),
    () => ((place.holder[place.key] = [place.holder[place.key] ?? null]), `${place.key} in a list`),
    () => ((place.holder[place.key] = true), `${place.key} true`),
    () => ((place.holder[place.key] = long), `${place.key} too long`),
    () => ((place.holder[place.key] = { x: { y: {} } }), `${place.key} an object`),
  ]
  const how = pick(random, ways)()
  const text = JSON.stringify(copy)
  return { how, body: text, type: 'application/json' }
}

/** A body that no page of ours would send. */
export function wild(random: () => number, example: ActionExample, scene: Scene): Malformed {
  const { body: valid, type } = bodyOf(example, scene)
  const junk = () => String.fromCodePoint(1 + Math.floor(random() * 0x2000))
  const text = Array.from({ length: 1 + Math.floor(random() * 40) }, junk).join('')
  const boundary = 'x'.repeat(1 + Math.floor(random() * 40))
  const multipart = `multipart/form-data; boundary=${boundary}`
  const part = (name: string, value: string, rest = '') =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${rest}\r\n\r\n${value}\r\n`
  const files = Object.keys(example.fields(scene)).map((name) => part(name, '1', '; filename="a.txt"'))
  const ways: (() => Malformed)[] = [
    () => ({ how: 'junk', body: text, type: formType }),
    () => ({
      how: 'junk fields',
      body: `${encodeURIComponent(text)}=${encodeURIComponent(text)}`,
      type: formType,
    }),
    () => ({ how: 'broken escapes', body: `%zz=%f0%28&${valid.slice(0, 3)}%`, type: formType }),
    () => ({
      how: 'a thousand fields',
      body: Array.from({ length: 1000 }, (_, n) => `f${n}=1`).join('&'),
      type: formType,
    }),
    () => ({ how: 'nested names', body: 'a[b][c]=1&a[__proto__][x]=1&__proto__=1', type: formType }),
    () => ({ how: 'one long name', body: `${'n'.repeat(100_000)}=1`, type: formType }),
    () => ({ how: 'random bytes', body: bytes(random, 200), type: formType }),
    () => ({ how: 'JSON list', body: '[1,2,{"a":[]}]', type: 'application/json' }),
    () => ({ how: 'JSON cut short', body: `{"a":"${text.replace(/["\\]/g, '')}`, type: 'application/json' }),
    () => ({ how: 'JSON very deep', body: '['.repeat(20_000), type: 'application/json' }),
    () => ({
      how: 'JSON prototype',
      body: '{"__proto__":{"intent":"open"},"constructor":1}',
      type: 'application/json',
    }),
    () => ({ how: 'multipart cut short', body: part('a', text).slice(0, -9), type: multipart }),
    () => ({ how: 'multipart of another boundary', body: `--y${boundary}--`, type: multipart }),
    () => ({ how: 'multipart junk', body: bytes(random, 300), type: multipart }),
    () => ({
      how: 'files for texts',
      body: `${files.join('')}${part('x', '1')}--${boundary}--\r\n`,
      type: multipart,
    }),
  ]
  // what the server in front refuses, a few
  const front: (() => Malformed)[] = [
    () => ({ how: 'plain text', body: valid, type: 'text/plain' }),
    () => ({ how: 'multipart without boundary', body: valid, type: 'multipart/form-data' }),
    () => ({ how: 'far too large', body: `a=${'x'.repeat(300_000)}`, type }),
  ]
  return pick(random, random() < 0.1 ? front : ways)()
}

function bytes(random: () => number, length: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length }, () => Math.floor(random() * 256))
}
