import type { OverlapReason } from '#analysis/overlaps.ts'
import type { OverlapVerdict } from '#db/schema.ts'

/** Praksisser, der måske er den samme. */
export const overlaps = {
  heading: 'Mulige overlap',
  lead: 'Par af praksisser, der måske er den samme, eller hvor den ene er en del af den anden. Reglen lægger point sammen og siger hvorfor; den gætter, og et menneske afgør det. Den samme praksis to gange tæller dobbelt i resultaterne.',
  link: 'Mulige overlap mellem praksisser',
  ofPractice: (name: string) => `Kun par med ${name}.`,
  showAll: 'Vis alle par',
  waiting: (n: number) =>
    n === 1 ? '1 par venter på en beslutning' : `${n.toLocaleString('da-DK')} par venter på en beslutning`,
  none: 'Ingen par venter på en beslutning.',
  decided: (n: number) => (n === 1 ? '1 par er afgjort' : `${n.toLocaleString('da-DK')} par er afgjort`),
  noneDecided: 'Ingen par er afgjort endnu.',
  pair: (first: string, second: string) => `${first} og ${second}`,
  compare: 'Se de to kort',
  points: (n: number) => `${n} point`,
  pointsOf: (points: number, reason: string) => `${reason} (${points > 0 ? `+${points}` : `−${-points}`})`,
  reasons: {
    'same-name': 'samme ord i navnet',
    'similar-name': 'lignende navn',
    'similar-content': 'lignende tekst under »Med«',
    'same-place': 'samme sted',
    'same-organisation': 'samme organisation',
    'same-target-group': 'samme målgruppe',
    'same-municipality': 'samme kommune',
    'other-municipality': 'forskellige kommuner',
  } satisfies Record<OverlapReason, string>,
  how: (limit: number) => `Et par vises fra ${limit} point.`,

  pairHeading: 'Er det den samme praksis?',
  why: 'Hvorfor parret vises',
  notFound: 'Reglen finder ikke, at de to ligner hinanden. I kan afgøre det alligevel.',
  decide: 'Tag stilling',
  verdict: 'De to er',
  verdicts: {
    same: () => 'den samme praksis',
    first_in_second: (first: string, second: string) => `»${first}« er en del af »${second}«`,
    second_in_first: (first: string, second: string) => `»${second}« er en del af »${first}«`,
    different: () => 'forskellige praksisser',
  } satisfies Record<OverlapVerdict, (first: string, second: string) => string>,
  whatSame:
    'Besluttes det, at de er den samme, kan ingen af dem sendes i felten, før tjekket er sat til side for den ene. Ingen svar flyttes.',
  reasonHint: 'Skriv, så en anden kan forstå det om et år. Skriv ikke navne på personer.',
  overtaken:
    'Et af kortene er rettet, eller en anden har afgjort det imens. Intet er gemt. Se, hvad der står nu.',
  historyHeading: 'Beslutninger',
  said: (verdict: string, versions: string, by: string, at: string) =>
    `${verdict}. ${by}, ${at} (${versions})`,
  versions: (first: number, second: number) => `afgrænsning v${first} og v${second}`,
}
