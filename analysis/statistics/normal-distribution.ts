/**
 * Distribution function of the standard normal distribution by Cody's rational approximations (1969, Rational Chebyshev
 * approximations for the error function, Math. Comp. 23:631), the relative error of both tails about 1e-15.
 *
 *     Φ(z) = ½ erfc(−z / √2)
 *
 * @returns P(Z ≤ z).
 * @throws RangeError when z is not a number.
 */
export function normalCdf(z: number): number {
  if (Number.isNaN(z)) throw new RangeError('z is not a number')
  const size = Math.abs(z)
  if (size > 39) return z < 0 ? 0 : 1
  if (size <= 0.67448975) return 0.5 + z * nearMiddle(z * z)
  const tail = size <= Math.sqrt(32) ? inMiddle(size) * density(size) : inTail(size) * density(size)
  return z < 0 ? tail : 1 - tail
}

/**
 * Quantile of the standard normal distribution: algorithm AS 241, PPND16 (Wichura, 1988, Appl. Stat. 37:477), whose relative
 * error is about 1e-16. Within |p − ½| ≤ 0.425 it is a ratio of two polynomials, so that draws made from it are the same on
 * every machine. Its polynomials are written out, as tens of millions of draws are made with it.
 *
 * @returns z with P(Z ≤ z) = p; −∞ and ∞ at 0 and 1.
 * @throws RangeError outside 0 … 1.
 */
export function normalQuantile(probability: number): number {
  const fromMiddle = probability - 0.5
  if (!(Math.abs(fromMiddle) <= 0.425)) return quantileInTail(probability)
  const r = 0.180625 - fromMiddle * fromMiddle
  return fromMiddle * central(r)
}

/**
 * The same of many probabilities, into `quantiles`: first as if all were in the middle, which a processor does for several at
 * a time, and then those that are not.
 *
 * @throws RangeError as `normalQuantile` does.
 */
export function normalQuantiles(probabilities: Float64Array, quantiles: Float64Array): void {
  for (let at = 0; at < probabilities.length; at += 1) {
    const fromMiddle = probabilities[at]! - 0.5
    quantiles[at] = fromMiddle * central(0.180625 - fromMiddle * fromMiddle)
  }
  for (let at = 0; at < probabilities.length; at += 1) {
    const probability = probabilities[at]!
    if (!(Math.abs(probability - 0.5) <= 0.425)) quantiles[at] = quantileInTail(probability)
  }
}

function quantileInTail(probability: number): number {
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`a probability is from 0 to 1, not ${probability}`)
  }
  if (probability === 0) return -Infinity
  if (probability === 1) return Infinity
  const r = Math.sqrt(-Math.log(Math.min(probability, 1 - probability)))
  const size = r <= 5 ? middle(r - 1.6) : tail(r - 5)
  return probability < 0.5 ? -size : size
}

/** The ratios of polynomials of Wichura's three regions. */
function central(x: number): number {
  let above = 2509.0809287301227
  above = above * x + 33430.57558358813
  above = above * x + 67265.7709270087
  above = above * x + 45921.95393154987
  above = above * x + 13731.69376550946
  above = above * x + 1971.5909503065513
  above = above * x + 133.14166789178438
  above = above * x + 3.3871328727963665
  let below = 5226.495278852854
  below = below * x + 28729.085735721943
  below = below * x + 39307.89580009271
  below = below * x + 21213.794301586597
  below = below * x + 5394.196021424751
  below = below * x + 687.1870074920579
  below = below * x + 42.31333070160091
  below = below * x + 1
  return above / below
}

function middle(x: number): number {
  let above = 0.0007745450142783414
  above = above * x + 0.022723844989269184
  above = above * x + 0.2417807251774506
  above = above * x + 1.2704582524523684
  above = above * x + 3.6478483247632045
  above = above * x + 5.769497221460691
  above = above * x + 4.630337846156546
  above = above * x + 1.4234371107496835
  let below = 1.0507500716444169e-9
  below = below * x + 0.0005475938084995345
  below = below * x + 0.015198666563616457
  below = below * x + 0.14810397642748008
  below = below * x + 0.6897673349851
  below = below * x + 1.6763848301838038
  below = below * x + 2.053191626637759
  below = below * x + 1
  return above / below
}

function tail(x: number): number {
  let above = 2.0103343992922881e-7
  above = above * x + 2.7115555687434876e-5
  above = above * x + 0.0012426609473880784
  above = above * x + 0.026532189526576124
  above = above * x + 0.29656057182850487
  above = above * x + 1.7848265399172913
  above = above * x + 5.463784911164114
  above = above * x + 6.657904643501103
  let below = 2.0442631033899397e-15
  below = below * x + 1.421511758316446e-7
  below = below * x + 1.8463183175100548e-5
  below = below * x + 0.0007868691311456133
  below = below * x + 0.014875361290850615
  below = below * x + 0.1369298809227358
  below = below * x + 0.599832206555888
  below = below * x + 1
  return above / below
}

/** e^(−z²/2), the square taken in two parts so that no digits of it are lost. */
function density(size: number): number {
  const coarse = Math.trunc(size * 16) / 16
  return Math.exp(-0.5 * coarse * coarse) * Math.exp(-0.5 * (size - coarse) * (size + coarse))
}

/** Cody's three regions: (Φ(z) − ½) / z as a function of z², and (1 − Φ(z)) / e^(−z²/2) of z. */
function nearMiddle(square: number): number {
  return polynomial(nearAbove, square) / polynomial(nearBelow, square)
}

function inMiddle(size: number): number {
  return polynomial(farAbove, size) / polynomial(farBelow, size)
}

function inTail(size: number): number {
  const r = 1 / (size * size)
  return (0.3989422804014327 - (r * polynomial(endAbove, r)) / polynomial(endBelow, r)) / size
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((value, coefficient) => value * x + coefficient, 0)
}

/** Cody's coefficients, highest power first. */
const nearAbove = [
  0.06568233791820745, 2.2352520354606837, 161.02823106855587, 1067.6894854603709, 18154.98125334356,
]
const nearBelow = [1, 47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673]
const farAbove = [
  1.0765576773720192e-8, 0.39894151208813466, 8.883149794388377, 93.50665613217785, 597.2702763948002,
  2494.5375852903726, 6848.190450536283, 11602.65143764735, 9842.714838383978,
]
const farBelow = [
  1, 22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761, 18615.571640885097,
  34900.95272114598, 38912.00328609327, 19685.429676859992,
]
const endAbove = [
  0.023073441764940174, 0.215898534057957, 0.12740116116024736, 0.022235277870649807, 0.0014216191932278934,
  2.9112874951168793e-5,
]
const endBelow = [
  1, 1.284260096144911, 0.4682382124808651, 0.06598813786892856, 0.0037823963320275824, 7.297515550839662e-5,
]
