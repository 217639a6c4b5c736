import type { Messages } from '../da.ts'

const texts: Messages['flags']['texts'] = {
  'single-informant': {
    name: 'Only one informant',
    found: () => 'The score rests on one informant.',
    meaning: 'The score is how one person sees the practice. Nobody knows whether others would say the same.',
    remedy:
      'Invite at least one more, preferably in another role. If that cannot be done, say so beside the score.',
  },
  'one-role-only': {
    name: 'Only one role',
    found: ({ n }) =>
      n === 1
        ? 'Only one informant has answered, so only one role.'
        : `All ${n} informants have the same role.`,
    meaning: 'A practice looks different from different places. Only one place has been heard here.',
    remedy: 'Invite an informant in another role.',
  },
  'no-citizen-voice': {
    name: 'No citizen has answered',
    found: ({ n }) =>
      n === 1 ? 'The informant is not a citizen.' : `None of the ${n} informants is a citizen.`,
    meaning: 'The practice is described only by people other than those it is for.',
    remedy: 'Invite a citizen or a relative, and offer help with answering.',
  },
  'own-stake-only': {
    name: 'Everyone has a stake',
    found: ({ n }) => (n === 1 ? 'The informant has a stake.' : `All ${n} informants have a stake.`),
    meaning: 'Those who are responsible for a practice often see it in a brighter light.',
    remedy: 'Invite someone without a stake: a partner, someone from the authority, or a citizen.',
  },
  'strong-disagreement': {
    name: 'Strong disagreement',
    found: ({ value, threshold }) =>
      `On average the informants are ${value} points from their common middle. The limit is ${threshold}.`,
    meaning: 'The mean hides very different answers and says little by itself.',
    remedy:
      'See element by element what they disagree on, and ask about it. Disagreement is a finding, not a fault.',
  },
  'two-camps': {
    name: 'Two camps',
    found: ({ value, threshold, n }) =>
      `The ${n} informants fall into two groups, which account for ${value} of the differences between them. The limit is ${threshold}.`,
    meaning: 'The mean lies between the two groups, where nobody is.',
    remedy: 'See what divides the groups: role, place or scope. Ask both.',
  },
  'outlier-informant': {
    name: 'One is far from the others',
    found: ({ value, threshold, rule }) =>
      `The informant is ${value} points from the others${rule === 'adjusted' ? ', with scores adjusted for role' : ''}. The limit is ${threshold}.`,
    meaning: 'One person can move the score. It may also be the one who sees what the others do not.',
    remedy: "Read the informant's comments, and ask. See the score with and without.",
  },
  'role-gap': {
    name: 'Unusual distance between leaders and staff',
    found: ({ value, threshold, n }) =>
      `The distance is ${value} points off what is usual in the ${n} practices where both roles have answered. The limit is ${threshold}.`,
    meaning: 'Leaders and staff each describe a practice of their own.',
    remedy: 'Take the difference up with both, element by element.',
  },
  'straight-lining': {
    name: 'Nearly the same answer throughout',
    found: ({ value, threshold, n }) => `${value} of ${n} answers are the same. The limit is ${threshold}.`,
    meaning: 'The informant may mean it, or may have answered without reading.',
    remedy: 'Look at the comments and the time spent. Ask the informant before the answers carry weight.',
  },
  'low-variation': {
    name: 'The answers hardly vary',
    found: ({ value, isZero, threshold, n }) =>
      isZero
        ? `All ${n} answers are the same.`
        : `The answers spread over only ${value} points. The rule is for those that spread over ${threshold} at most.`,
    meaning: 'The elements cannot be told apart in this response.',
    remedy: 'Read the comments. Ask the informant what is strong and what is weak.',
  },
  'extreme-style': {
    name: 'Answers at the ends',
    found: ({ value, threshold, n }) =>
      `${value} of ${n} answers are at the ends of the scale. The limit is ${threshold}.`,
    meaning: 'Some use the ends of the scale where others use the middle.',
    remedy: 'Read the response beside those of others about the same practice.',
  },
  'agreement-style': {
    name: 'Agrees with both an item and its opposite',
    found: ({ value, threshold, n }) =>
      `In ${value} of ${n} pairs the informant agrees with both an item and its opposite. The limit is ${threshold}.`,
    meaning: 'The answers may say more about a wish to agree than about the practice.',
    remedy: 'Look at the pairs, and ask before the answers carry weight.',
  },
  speeding: {
    name: 'Answered fast',
    found: ({ value, threshold, rule }) =>
      rule === 'seconds-per-item'
        ? `The informant spent ${value} seconds on each item. The limit is ${threshold}.`
        : `The informant spent ${value} of the time that informants typically spend (the median). The limit is ${threshold}.`,
    meaning:
      'Fast answers may be guesses. They may also come from someone who knows it all, or from an interview.',
    remedy: 'See how the answer was given. Act only if something else points the same way.',
  },
  'low-knowledge': {
    name: 'Little knowledge of the practice',
    found: ({ value, threshold, n, rule }) =>
      rule === 'dont-know'
        ? `The informant answered “do not know” to ${value} of ${n} items. The limit is ${threshold}.`
        : `The informant rates their own knowledge of the practice ${value} of 5. The limit is ${threshold}.`,
    meaning: 'The answers rest on little knowledge of the practice.',
    remedy: 'Ask who knows more, and invite them.',
  },
  distance: {
    name: 'Far from the daily work',
    found: ({ value, threshold }) =>
      `The informant rates their closeness to the daily work ${value} of 5. The limit is ${threshold}.`,
    meaning: 'Those who seldom see the work see something other than those who do it.',
    remedy: 'Read it as a view from outside, and make sure that someone closer has answered too.',
  },
  'scope-mismatch': {
    name: 'Informants have different scopes in mind',
    found: ({ value, threshold, rule }) =>
      rule === 'citizens'
        ? `The highest number of citizens that anyone has in mind is ${value} times the lowest. The limit is ${threshold}.`
        : `The levels that informants answer about are up to ${value} steps apart. The limit is ${threshold}.`,
    meaning:
      'They may each have answered about another practice, and then the answers do not belong together.',
    remedy: 'Talk to the informants, correct the card, and ask again about the new scope.',
  },
  'scope-vs-registration': {
    name: 'A scope other than the card’s',
    found: ({ value, threshold, rule }) =>
      rule === 'citizens'
        ? `Of the informant's number of citizens and that of the card, one is ${value} times the other. The limit is ${threshold}.`
        : `The informant answers about a level ${value} ${value === '1' ? 'step' : 'steps'} from that of the card. The limit is ${threshold}.`,
    meaning: 'The answers may be about more or less than what is registered.',
    remedy: 'Ask the informant what the answers are about before they are used.',
  },
  'scope-too-broad': {
    name: 'Broad scope',
    found: ({ value, rule }) =>
      rule === 'target-groups'
        ? `The card names ${value} target groups.`
        : 'The card covers the whole municipality.',
    meaning: 'It is hard to give one answer about something so broad.',
    remedy: 'Split the practice, or choose the part that is to be assessed.',
  },
  'scope-too-narrow': {
    name: 'Narrow scope',
    found: ({ value, rule }) =>
      rule === 'staff' ? "The practice is one person's work." : `The card names ${value} citizens a year.`,
    meaning: 'Effect and transferability are hard to judge on so little.',
    remedy: 'Consider whether the practice is part of something larger, and delimit that.',
  },
  'missing-pattern': {
    name: 'Hardly anyone could say',
    found: ({ value, threshold, n }) =>
      n === 1
        ? 'The only informant has no score on the element.'
        : `${value} of the ${n} informants have a score here. The limit is ${threshold}.`,
    meaning: 'The score of the element rests on few informants, or on none.',
    remedy: 'Find out who can answer, and invite them.',
  },
}

const list = new Intl.ListFormat('en', { type: 'disjunction' })

export const flags: Messages['flags'] = {
  heading: 'Flags',
  none: 'No flags.',
  notCompared: (names) =>
    `Practices are not compared in this study. So nobody looks for ${list.format(names.map((name) => `“${name}”`))}, which can only be found by holding a practice or an informant against other practices, and nobody's time is held against that of others.`,
  intro: 'A flag is a reason to look or to ask. Nobody is taken out of the figures because of one.',
  texts,
  rule: 'Rule',
  meaning: 'What it means',
  remedy: 'What you can do',
}
