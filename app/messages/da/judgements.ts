import type { NationalCriterion } from '#app/decisions/criteria.ts'
import type { RecognisedAs } from '#db/schema.ts'

/** Vurderinger i hånden ved siden af scorerne, og hvad en praksis allerede regnes som. */
export const judgements = {
  heading: 'Vurderet i hånden',
  intro:
    'De 11 elementer og de fem nationale kriterier kan vurderes af jer ved siden af det, informanterne har svaret. Skriv først hvorfor, og giv så et tal. Vurderingerne bliver aldrig regnet ind i scorerne, og to personers vurderinger står hver for sig.',
  nationalHeading: 'De fem nationale kriterier',
  nationalIntro:
    'Ingen informanter er spurgt om dem. De er de kriterier, som udvikling på nationalt plan prioriteres efter.',
  elementsHeading: 'De 11 elementer',
  national: {
    effect: 'Virkning',
    economy: 'Økonomi',
    implementation: 'Implementering',
    demand: 'Efterspørgsel',
    operation: 'Realistisk drift',
  } satisfies Record<NationalCriterion, string>,
  nationalMeans: {
    effect: 'Er der viden, der tyder på, at borgerne får det bedre af den?',
    economy: 'Står udgifterne mål med det, der kommer ud af det?',
    implementation: 'Kan andre tage den i brug og gøre det ordentligt?',
    demand: 'Er der brug for den, og bliver den efterspurgt?',
    operation: 'Kan den drives med de penge, folk og rammer, der er til hverdag?',
  } satisfies Record<NationalCriterion, string>,
  ratings: {
    1: '1 · slet ikke',
    2: '2 · i ringe grad',
    3: '3 · i nogen grad',
    4: '4 · i høj grad',
    5: '5 · i meget høj grad',
  } as Readonly<Record<number, string>>,
  unrated: 'kan ikke vurderes',
  none: 'ikke vurderet',
  count: (judged: number, assessors: number) =>
    judged === 0
      ? 'Ingen har vurderet praksis endnu.'
      : `${judged} ${judged === 1 ? 'vurdering' : 'vurderinger'} fra ${assessors === 1 ? '1 person' : `${assessors} personer`}.`,
  summary: (criterion: string, said: string) => `${criterion}: ${said}`,
  own: (rating: string) => `din: ${rating}`,
  othersHidden: (n: number) =>
    n === 1
      ? '1 anden har vurderet; du ser den, når du selv har vurderet'
      : `${n} andre har vurderet; du ser dem, når du selv har vurderet`,
  showOthers: 'Vis de andres vurderinger, før jeg vurderer',
  showOthersHint:
    'Det bliver noteret, at du så dem, og ved dine vurderinger af praksis, hvor mange andres du kunne have set: en vurdering siger mest, når den er givet uden at kende de andres. Det kan ikke tages tilbage.',
  othersShown: 'Du har bedt om at se de andres vurderinger. Det er noteret.',
  fromInformants: (mean: string, interval: string, informants: string) =>
    `Informanterne: ${mean} ${interval}, ${informants}`,
  fromInformantsNone: (why: string) => `Informanterne: ingen score. ${why}`,
  interval: (interval: string) => `(${interval})`,
  noInterval: (why: string) => `(intet interval: ${why})`,
  answered: (answered: number, asked: number) => `${answered} af ${asked} spørgsmål besvaret`,
  onScope: (version: number) => `afgrænsning ${version}`,
  scale: (minimum: number, maximum: number) =>
    `Informanternes score går fra ${minimum} til ${maximum} og er et gennemsnit af svar på spørgsmål. Jeres tal går fra 1 til 5 og er et skøn. De to kan ikke trækkes fra hinanden.`,
  reason: 'Hvorfor? Skriv det først',
  reasonHint: 'Hvad bygger du på: hvad står i afgrænsningen, hvad ved du, og hvad ved du ikke?',
  rating: 'I hvilken grad opfylder praksis kriteriet?',
  save: 'Gem vurderingen',
  saved: 'Vurderingen er gemt.',
  by: (rating: string, by: string, at: string) => `${rating}, ${by}, ${at}`,
  afterOthers: (n: number) =>
    n === 1 ? 'kunne have set 1 andens vurdering' : `kunne have set ${n} andres vurderinger`,
  before: 'tidligere',
  judge: (criterion: string) => `Vurdér: ${criterion}`,

  recognitionHeading: 'Regnes den allerede som sikker eller lovende?',
  recognitionIntro:
    'Det er et felt for sig: det siger, hvad andre har konkluderet før jer, og ændrer ingen score og ingen placering.',
  recognised: {
    neither: 'hverken sikker eller lovende',
    promising: 'lovende praksis',
    safe: 'sikker praksis',
  } satisfies Record<RecognisedAs, string>,
  recognisedHints: {
    neither: 'Nej, hverken eller',
    promising: 'Ja, som lovende: resultaterne er endnu ikke sikre, men der er god grund til at tro på den',
    safe: 'Ja, som sikker: en eller flere robuste målinger af virkningen for målgruppen',
  } satisfies Record<RecognisedAs, string>,
  recognisedNow: (as: string, by: string, at: string) => `Regnes som ${as} (skrevet af ${by}, ${at}).`,
  notRecognised: 'Ingen har skrevet, om den allerede regnes som sikker eller lovende.',
  recognitionChoice: 'Praksis regnes allerede som',
  recognitionReason: 'Hvor står det?',
  recognitionReasonHint: 'Kilde, årstal, og hvem der har konkluderet det.',
  recognitionSave: 'Gem',
  recognitionSaved: 'Gemt.',
  recognitionOvertaken: (by: string, as: string) =>
    `${by} har skrevet ${as} imens. Dit er ikke gemt; mener du stadig det samme, så gem igen.`,
  recognitionHistory: 'Tidligere',
}
