import type { Messages } from '../da.ts'

export const charts: Messages['charts'] = {
  table: 'The figures in a table',
  save: 'Save as SVG',
  synthetic: 'Synthetic data: practices, informants and answers are made up.',
  from: (study, wave) => `Study: ${study}. Wave: ${wave}.`,
  how: (sentences) => `How it was computed: ${sentences}`,
  basis: (practices, informants) =>
    `${practices === 1 ? 'One practice' : `${practices.toLocaleString('en-GB')} practices`}, ${informants === 1 ? 'one informant' : `${informants.toLocaleString('en-GB')} informants`}.`,
  alike: (element, mean, elements) =>
    elements === 1
      ? `Only ${element} has a score: ${mean}.`
      : `All elements with a score are alike: ${mean}.`,
  method: 'How it is computed',
  computing: 'The figures are still being computed. Try again in a moment.',
}
