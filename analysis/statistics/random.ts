import { normalQuantile, normalQuantiles } from './normal-distribution.ts'

/** Where chance comes from: the same seed and stream give the same numbers on every machine. */
export interface Random {
  /** 32 random bits as a whole number from 0 to 2³² − 1. */
  bits(): number
  /** A number between 0 and 1, neither of them included, in steps of 2⁻³². */
  uniform(): number
  /** A whole number from 0 to n − 1. Its bias is below n / 2³². */
  below(n: number): number
  /** A draw from the standard normal distribution, by inversion. */
  normal(): number
  /** Fills `values` with the draws that as many calls of `normal` would give, in less time. */
  normals(values: Float64Array): void
  /** A draw from the standard exponential distribution, by inversion. */
  exponential(): number
}

/**
 * The generator xoshiro128** 1.1 (Blackman & Vigna, 2021, Scrambled linear pseudorandom number generators, ACM Trans. Math.
 * Softw. 47(4)), its state filled by splitmix32 from the seed. A stream is the same sequence 2⁶⁴ numbers further on, as the
 * authors' jump() gives it: streams of one seed never meet, so that one procedure's draws do not depend on which others ran.
 *
 * @param seed a whole number from 0 to 2³² − 1.
 * @param stream which of the seed's streams, a whole number from 0 to 1000.
 * @throws RangeError for another seed or stream.
 */
export function randomStream(seed: number, stream = 0): Random {
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) throw new RangeError(`seed ${seed}`)
  if (!Number.isInteger(stream) || stream < 0 || stream > 1000) throw new RangeError(`stream ${stream}`)
  const random = new Xoshiro128(seed)
  for (let jumps = 0; jumps < stream; jumps += 1) random.jump()
  return random
}

const step = 2 ** -32
const jumpPolynomial = [0x8764000b, 0xf542d2d3, 0x6fa035c3, 0x77f2db5b]

class Xoshiro128 implements Random {
  private a: number
  private b: number
  private c: number
  private d: number
  /** Of the draws of `normals`. */
  private probabilities = new Float64Array(0)

  constructor(seed: number) {
    const next = splitmix32(seed)
    this.a = next()
    this.b = next()
    this.c = next()
    this.d = next()
  }

  bits(): number {
    const times5 = Math.imul(this.b, 5)
    const result = Math.imul((times5 << 7) | (times5 >>> 25), 9)
    const shifted = this.b << 9
    this.c ^= this.a
    this.d ^= this.b
    this.b ^= this.c
    this.a ^= this.d
    this.c ^= shifted
    this.d = (this.d << 11) | (this.d >>> 21)
    return result >>> 0
  }

  uniform(): number {
    return (this.bits() + 0.5) * step
  }

  below(n: number): number {
    return Math.floor(this.bits() * step * n)
  }

  normal(): number {
    return normalQuantile(this.uniform())
  }

  normals(values: Float64Array): void {
    if (this.probabilities.length !== values.length) this.probabilities = new Float64Array(values.length)
    for (let at = 0; at < values.length; at += 1) this.probabilities[at] = this.uniform()
    normalQuantiles(this.probabilities, values)
  }

  exponential(): number {
    return -Math.log(this.uniform())
  }

  jump(): void {
    let [a, b, c, d] = [0, 0, 0, 0]
    for (const word of jumpPolynomial) {
      for (let bit = 0; bit < 32; bit += 1) {
        if (word & (1 << bit)) {
          a ^= this.a
          b ^= this.b
          c ^= this.c
          d ^= this.d
        }
        this.bits()
      }
    }
    this.a = a
    this.b = b
    this.c = c
    this.d = d
  }
}

/** Steele, Lea & Flood (2014), in the 32-bit form with the finalizer of MurmurHash3. */
function splitmix32(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x9e3779b9) | 0
    let mixed = state ^ (state >>> 16)
    mixed = Math.imul(mixed, 0x85ebca6b)
    mixed ^= mixed >>> 13
    mixed = Math.imul(mixed, 0xc2b2ae35)
    return mixed ^ (mixed >>> 16)
  }
}
