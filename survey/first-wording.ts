import type { FactsWording, ScopeCheckWording } from './informant-wording.ts'

// How version 1 asked about scope and informant, before these words stood in the questionnaire itself. Never edited.

export const firstScopeCheck: ScopeCheckWording = {
  verdict: {
    text: { da: 'Passer afgrænsningen?', en: 'Does the scope fit?' },
    confirmed: { da: 'Ja, den passer', en: 'Yes, it fits' },
    contested: { da: 'Nej, den passer ikke helt', en: 'No, it does not quite fit' },
  },
  objection: {
    text: { da: 'Hvad passer ikke?', en: 'What does not fit?' },
    hint: { da: 'Skal kun udfyldes, hvis du svarede nej.', en: 'Needed only if you answered no.' },
  },
  ownHeading: { da: 'Hvad svarer du selv om?', en: 'How do you see it yourself?' },
  ownIntro: {
    da: 'Din egen opfattelse, også hvis den er en anden end kortets. Ved du det ikke, så spring over.',
    en: 'Your own view, also when it differs from the card. If you do not know, skip it.',
  },
  level: {
    text: { da: 'Det, jeg svarer om, er', en: 'My answers are about' },
    levels: [
      { da: 'Enkelt metode', en: 'Single method' },
      { da: 'Indsats', en: 'Intervention' },
      { da: 'Afdeling', en: 'Unit' },
      { da: 'Hele tilbuddet', en: 'Whole service' },
      { da: 'Hele kommunen', en: 'Whole municipality' },
    ],
    unknown: { da: 'Ved ikke', en: 'Do not know' },
  },
  citizensPerYear: {
    text: { da: 'Borgere om året', en: 'Citizens a year' },
    hint: { da: 'Et cirkatal er fint.', en: 'A rough number is fine.' },
  },
  scopeText: {
    text: {
      da: 'Med dine egne ord: hvad svarer du om?',
      en: 'In your own words: what are your answers about?',
    },
    hint: {
      da: 'For eksempel »kun aftentilbuddet« eller »hele huset«.',
      en: 'For example “only the evening programme” or “the whole house”.',
    },
  },
}

export const firstFacts: FactsWording = {
  intro: {
    da: 'Det bruges til at forstå, hvorfor folk svarer forskelligt. Kun rollen skal vælges.',
    en: 'This is used to understand why people answer differently. Only the role is required.',
  },
  statedRole: {
    text: { da: 'Hvad er du i forhold til praksis?', en: 'What are you in relation to the practice?' },
    roles: {
      leader: { da: 'Leder', en: 'Leader' },
      staff: { da: 'Medarbejder', en: 'Staff' },
      citizen: { da: 'Borger', en: 'Citizen' },
      relative: { da: 'Pårørende', en: 'Relative' },
      authority: { da: 'Myndighed', en: 'Authority' },
      partner: { da: 'Samarbejdspartner', en: 'Partner' },
      external: { da: 'Ekstern', en: 'External' },
    },
  },
  closeness: {
    text: {
      da: 'Hvor tæt er du på det daglige arbejde i praksis?',
      en: 'How close are you to the daily work of the practice?',
    },
    degrees: [
      { da: '1 – langt fra det', en: '1 – far from it' },
      { da: '2', en: '2' },
      { da: '3 – noget af tiden', en: '3 – some of the time' },
      { da: '4', en: '4' },
      { da: '5 – midt i det hver dag', en: '5 – in it every day' },
    ],
  },
  knowledge: {
    text: { da: 'Hvor godt kender du praksis?', en: 'How well do you know the practice?' },
    degrees: [
      { da: '1 – overfladisk', en: '1 – slightly' },
      { da: '2', en: '2' },
      { da: '3 – nogenlunde', en: '3 – fairly well' },
      { da: '4', en: '4' },
      { da: '5 – indgående', en: '5 – thoroughly' },
    ],
  },
  tenureYears: {
    text: {
      da: 'Hvor mange år har du haft med praksis at gøre?',
      en: 'For how many years have you been involved with the practice?',
    },
    hint: { da: 'Skriv for eksempel 3 eller 0,5.', en: 'Write for example 3 or 0.5.' },
  },
  ownStake: {
    text: {
      da: 'Har du selv ansvar for praksis eller noget på spil i, hvordan den vurderes?',
      en: 'Are you responsible for the practice, or do you have a stake in how it is assessed?',
    },
    yes: { da: 'Ja', en: 'Yes' },
    no: { da: 'Nej', en: 'No' },
  },
}
