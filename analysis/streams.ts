/**
 * Which of a seed's streams each random procedure draws from. A number is never given to another procedure, so that the
 * same data, settings and seed give the same result in later versions too.
 */
export const streams = {
  practiceBootstrap: 1,
  agreementReference: 2,
  modelDraws: 3,
  weightDraws: 4,
  informantBootstrap: 5,
  ties: 6,
} as const
