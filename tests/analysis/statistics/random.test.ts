import { describe, expect, test } from 'vitest'
import { randomStream, type Random } from '#analysis/statistics/random.ts'

const many = (count: number, draw: () => number) => Array.from({ length: count }, draw)

/** The 128 bits of xoshiro's state as one number, the first word lowest. */
function stateAfter(random: Random): bigint {
  const words = random as unknown as Record<'a' | 'b' | 'c' | 'd', number>
  return [words.a, words.b, words.c, words.d].reduce(
    (state, word, place) => state | (BigInt(word >>> 0) << BigInt(32 * place)),
    0n,
  )
}

/** One step of the generator as the authors' C code has it. */
function stepped(state: bigint): bigint {
  const word = (place: number) => (state >> BigInt(32 * place)) & 0xffffffffn
  let [a, b, c, d] = [word(0), word(1), word(2), word(3)]
  const shifted = (b << 9n) & 0xffffffffn
  c ^= a
  d ^= b
  b ^= c
  a ^= d
  c ^= shifted
  d = ((d << 11n) | (d >> 21n)) & 0xffffffffn
  return a | (b << 32n) | (c << 64n) | (d << 96n)
}

/** A linear map over bits: where each of the 128 goes. */
type Linear = readonly bigint[]

function applied(map: Linear, state: bigint): bigint {
  return map.reduce((sum, image, bit) => ((state >> BigInt(bit)) & 1n ? sum ^ image : sum), 0n)
}

describe('randomStream', () => {
  test('the first numbers of a seed stay what they are', () => {
    const random = randomStream(1)
    expect(many(4, () => random.bits())).toEqual([2442144158, 3238099751, 3819917871, 2104621829])
    const other = randomStream(20261121, 3)
    expect(many(4, () => other.bits())).toEqual([3795494544, 2259661656, 2355894137, 3391658902])
  })

  test('a number is that of the published generator: rotl(s[1] × 5, 7) × 9', () => {
    const random = randomStream(42)
    const second = (stateAfter(random) >> 32n) & 0xffffffffn
    const times5 = (second * 5n) & 0xffffffffn
    const turned = ((times5 << 7n) | (times5 >> 25n)) & 0xffffffffn
    const state = stateAfter(random)
    expect(BigInt(random.bits())).toBe((turned * 9n) & 0xffffffffn)
    expect(stateAfter(random)).toBe(stepped(state))
  })

  test('a stream starts 2⁶⁴ numbers after the one before', () => {
    // the step is linear over bits, so squaring its matrix 64 times is 2⁶⁴ steps
    let map: Linear = Array.from({ length: 128 }, (_, bit) => stepped(1n << BigInt(bit)))
    for (let doubling = 0; doubling < 64; doubling += 1) map = map.map((image) => applied(map, image))
    for (const seed of [1, 77]) {
      const first = applied(map, stateAfter(randomStream(seed)))
      expect(stateAfter(randomStream(seed, 1))).toBe(first)
      expect(stateAfter(randomStream(seed, 2))).toBe(applied(map, first))
    }
  })

  test('seeds and streams differ from each other', () => {
    const starts = [0, 1, 2, 3].flatMap((seed) =>
      [0, 1, 2, 3].map((stream) => {
        const random = randomStream(seed, stream)
        return many(2, () => random.bits()).join(' ')
      }),
    )
    expect(new Set(starts).size).toBe(16)
  })

  test('uniform numbers lie between 0 and 1, spread evenly', () => {
    const random = randomStream(5)
    const drawn = many(20_000, () => random.uniform())
    expect(Math.min(...drawn)).toBeGreaterThan(0)
    expect(Math.max(...drawn)).toBeLessThan(1)
    // standard error of the mean .002, of a tenth's share .0021
    expect(mean(drawn)).toBeCloseTo(0.5, 2)
    for (let tenth = 0; tenth < 10; tenth += 1) {
      const share = drawn.filter((value) => Math.floor(value * 10) === tenth).length / drawn.length
      expect(Math.abs(share - 0.1)).toBeLessThan(0.01)
    }
  })

  test('whole numbers below n come equally often', () => {
    const random = randomStream(6)
    const counts = [0, 0, 0, 0, 0, 0, 0]
    for (let draw = 0; draw < 14_000; draw += 1) counts[random.below(7)]! += 1
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(200)
    expect(random.below(1)).toBe(0)
  })

  test('normal and exponential draws have the moments of their distributions', () => {
    const random = randomStream(7)
    const normal = many(20_000, () => random.normal())
    expect(mean(normal)).toBeCloseTo(0, 1)
    expect(mean(normal.map((value) => value ** 2))).toBeCloseTo(1, 1)
    expect(Math.abs(mean(normal.map((value) => value ** 4)) - 3)).toBeLessThan(0.25)
    const exponential = many(20_000, () => random.exponential())
    expect(Math.min(...exponential)).toBeGreaterThan(0)
    expect(mean(exponential)).toBeCloseTo(1, 1)
    expect(Math.abs(mean(exponential.map((value) => value ** 2)) - 2)).toBeLessThan(0.2)
  })

  test('normal draws made many at a time are those made one at a time, to the last digit', () => {
    const [one, many] = [randomStream(8), randomStream(8)]
    for (const size of [0, 1, 1000, 1000, 3]) {
      const values = new Float64Array(size)
      many.normals(values)
      expect([...values]).toEqual(Array.from({ length: size }, () => one.normal()))
    }
  })

  test('other seeds and streams are refused', () => {
    for (const seed of [-1, 1.5, 2 ** 32, NaN]) expect(() => randomStream(seed)).toThrow(RangeError)
    for (const stream of [-1, 0.5, 1001]) expect(() => randomStream(1, stream)).toThrow(RangeError)
  })
})

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
