/**
 * Natural logarithm of the gamma function for x > 0: Lanczos' approximation with g = 607/128 and 15 terms (Godfrey, 2001,
 * "A note on the computation of the convergent Lanczos complex gamma approximation"), relative error about 1e-15.
 *
 * @throws RangeError unless x is positive.
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`logGamma needs a positive number, got ${x}`)
  let sum = lanczos[0]!
  for (let term = 1; term < lanczos.length; term += 1) sum += lanczos[term]! / (x + term - 1)
  const base = x + 607 / 128 - 0.5
  return (x - 0.5) * Math.log(base) - base + Math.log(Math.sqrt(2 * Math.PI) * sum)
}

const lanczos = [
  0.9999999999999971, 57.15623566586292, -59.59796035547549, 14.136097974741746, -0.4919138160976202,
  3.399464998481189e-5, 4.652362892704858e-5, -9.837447530487956e-5, 0.0001580887032249125,
  -0.00021026444172410488, 0.00021743961811521265, -0.0001643181065367639, 8.441822398385275e-5,
  -2.6190838401581408e-5, 3.6899182659531625e-6,
]
