import type { Messages } from '../da.ts'

export const judgements: Messages['judgements'] = {
  heading: 'Judged by hand',
  intro:
    'You can judge the 11 elements and the five national criteria beside what informants have answered. Write why first, and then give a number. Judgements are never part of the scores, and those of two people stand apart.',
  nationalHeading: 'The five national criteria',
  nationalIntro:
    'No informant was asked about them. They are the criteria that development at national level is prioritised by.',
  elementsHeading: 'The 11 elements',
  national: {
    effect: 'Effect',
    economy: 'Economy',
    implementation: 'Implementation',
    demand: 'Demand',
    operation: 'Realistic operation',
  },
  nationalMeans: {
    effect: 'Is there knowledge that suggests that citizens are better off by it?',
    economy: 'Is the cost in proportion to what comes of it?',
    implementation: 'Can others take it up and do it properly?',
    demand: 'Is it needed, and is it asked for?',
    operation: 'Can it be run with the money, people and conditions of every day?',
  },
  ratings: {
    1: '1 · not at all',
    2: '2 · to a small degree',
    3: '3 · to some degree',
    4: '4 · to a high degree',
    5: '5 · to a very high degree',
  },
  unrated: 'cannot be judged',
  none: 'not judged',
  count: (judged, assessors) =>
    judged === 0
      ? 'Nobody has judged the practice yet.'
      : `${judged} ${judged === 1 ? 'judgement' : 'judgements'} by ${assessors === 1 ? '1 person' : `${assessors} people`}.`,
  summary: (criterion, said) => `${criterion}: ${said}`,
  own: (rating) => `yours: ${rating}`,
  othersHidden: (n) =>
    n === 1
      ? '1 other has judged; you see it when you have judged yourself'
      : `${n} others have judged; you see them when you have judged yourself`,
  showOthers: 'Show the others’ judgements before I judge',
  showOthersHint:
    'It is noted that you saw them, and with your judgements of the practice how many of the others’ you could have seen: a judgement says most when it is made without knowing theirs. It cannot be taken back.',
  othersShown: 'You have asked to see the others’ judgements. It is noted.',
  fromInformants: (mean, interval, informants) => `Informants: ${mean} ${interval}, ${informants}`,
  fromInformantsNone: (why) => `Informants: no score. ${why}`,
  interval: (interval) => `(${interval})`,
  noInterval: (why) => `(no interval: ${why})`,
  answered: (answered, asked) => `${answered} of ${asked} questions answered`,
  onScope: (version) => `scope ${version}`,
  scale: (minimum, maximum) =>
    `The informants’ score runs from ${minimum} to ${maximum} and is a mean of answers to questions. Your number runs from 1 to 5 and is an estimate. One cannot be subtracted from the other.`,
  reason: 'Why? Write this first',
  reasonHint: 'What do you build on: what does the scope say, what do you know, and what do you not know?',
  rating: 'To what degree does the practice meet the criterion?',
  save: 'Save the judgement',
  saved: 'The judgement is saved.',
  by: (rating, by, at) => `${rating}, ${by}, ${at}`,
  afterOthers: (n) =>
    n === 1 ? 'could have seen 1 other’s judgement' : `could have seen ${n} others’ judgements`,
  before: 'earlier',
  judge: (criterion) => `Judge: ${criterion}`,

  recognitionHeading: 'Does it count as safe or promising already?',
  recognitionIntro:
    'It is a field of its own: it says what others concluded before you, and changes no score and no place.',
  recognised: {
    neither: 'neither safe nor promising',
    promising: 'promising practice',
    safe: 'safe practice',
  },
  recognisedHints: {
    neither: 'No, neither',
    promising: 'Yes, as promising: results are not yet certain, but there is good reason to believe in it',
    safe: 'Yes, as safe: one or more robust measurements of its effect for the target group',
  },
  recognisedNow: (as, by, at) => `Counts as ${as} (written by ${by}, ${at}).`,
  notRecognised: 'Nobody has written whether it counts as safe or promising already.',
  recognitionChoice: 'The practice counts already as',
  recognitionReason: 'Where does it say so?',
  recognitionReasonHint: 'Source, year, and who concluded it.',
  recognitionSave: 'Save',
  recognitionSaved: 'Saved.',
  recognitionOvertaken: (by, as) =>
    `${by} has written ${as} meanwhile. Yours is not saved; if you still think the same, save again.`,
  recognitionHistory: 'Earlier',
}
