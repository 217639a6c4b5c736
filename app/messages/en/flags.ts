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
    found: ({ n }) => `All ${n} informants have the same role.`,
    meaning: 'A practice looks different from different places. Only one place has been heard here.',
    remedy: 'Invite an informant in another role.',
  },
  'no-citizen-voice': {
    name: 'No citizen has answered',
    found: ({ n }) =>
      n === 1 ? 'The informant is no citizen.' : `None of the ${n} informants is a citizen.`,
    meaning: 'The practice is described only by others than those it is for.',
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
    meaning: 'The mean covers very different answers and says little alone.',
    remedy:
      'See element by element what they disagree on, and ask about it. Disagreement is a finding, not a fault.',
  },
  'two-camps': {
    name: 'Two camps',
    found: ({ value, n }) =>
      `The ${n} informants fall into two groups, which account for ${value} of the differences between them.`,
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
    name: 'The same answer nearly throughout',
    found: ({ value, n }) => `${value} of ${n} answers are the same.`,
    meaning: 'The informant may mean it, or may have answered without reading.',
    remedy: 'Look at the comments and the time spent. Ask the informant before the answers carry weight.',
  },
  'low-variation': {
    name: 'The answers hardly vary',
    found: ({ value, threshold }) => `The answers spread over ${value} points. The limit is ${threshold}.`,
    meaning: 'The elements cannot be told apart in this response.',
    remedy: 'Read the comments. Ask the informant what is strong and what is weak.',
  },
  'extreme-style': {
    name: 'Answers at the ends',
    found: ({ value, n }) => `${value} of ${n} answers are at the ends of the scale.`,
    meaning: 'Some use the ends of the scale where others use the middle.',
    remedy: 'Read the response beside those of others on the same practice.',
  },
  'agreement-style': {
    name: 'Agrees with both an item and its opposite',
    found: ({ value, n }) =>
      `In ${value} of ${n} pairs the informant agrees with both an item and its opposite.`,
    meaning: 'The answers may tell more of a wish to say yes than of the practice.',
    remedy: 'Look at the pairs, and ask before the answers carry weight.',
  },
  speeding: {
    name: 'Answered fast',
    found: ({ value, rule }) =>
      rule === 'seconds-per-item'
        ? `The informant spent ${value} seconds on each item.`
        : `The informant spent ${value} of the time in the middle of the field.`,
    meaning:
      'Fast answers may be guesses. They may also come from someone who knows it all, or from an interview.',
    remedy: 'See how the answer was given. Act only if something else points the same way.',
  },
  'low-knowledge': {
    name: 'Knows the practice little',
    found: ({ value, n, rule }) =>
      rule === 'dont-know'
        ? `The informant answered “do not know” to ${value} of ${n} items.`
        : `The informant puts own knowledge at ${value} of 5.`,
    meaning: 'The answers rest on little knowledge of the practice.',
    remedy: 'Ask who knows more, and invite them.',
  },
  distance: {
    name: 'Far from the daily work',
    found: ({ value }) => `The informant's closeness is ${value} of 5.`,
    meaning: 'Those who seldom see the work see something else than those who are in it.',
    remedy: 'Read it as a view from outside, and make sure that someone closer has answered too.',
  },
  'scope-mismatch': {
    name: 'Informants have different scopes in mind',
    found: ({ value, rule }) =>
      rule === 'citizens'
        ? `The highest number of citizens anyone counts with is ${value} times the lowest.`
        : `The levels that informants answer about are ${value} steps apart.`,
    meaning:
      'They may each have answered about another practice, and then the answers do not belong together.',
    remedy: 'Talk to the informants, put the card right, and ask again on the new scope.',
  },
  'scope-vs-registration': {
    name: 'Another scope than that of the card',
    found: ({ value, rule }) =>
      rule === 'citizens'
        ? `The informant's number of citizens and that of the card are ${value} times apart.`
        : `The informant answers about a level ${value} steps from that of the card.`,
    meaning: 'The answers may be about more or less than what is registered.',
    remedy: 'Ask the informant what the answers are about before they are used.',
  },
  'scope-too-broad': {
    name: 'Broad scope',
    found: ({ value, rule }) =>
      rule === 'target-groups'
        ? `The card names ${value} target groups.`
        : 'The card covers the whole municipality.',
    meaning: 'It is hard to answer as one about something so broad.',
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
    name: 'Not illuminated',
    found: ({ value, n }) =>
      n === 1 ? 'The informant has no score here.' : `${value} of the ${n} informants have a score here.`,
    meaning: 'The score of the element is how only a few see it.',
    remedy: 'Find out who can answer on it, and invite them.',
  },
}

export const flags: Messages['flags'] = {
  heading: 'Flags',
  none: 'No flags.',
  intro: 'A flag is a reason to look or to ask. Nobody is taken out of the figures because of one.',
  texts,
  rule: 'Rule',
  meaning: 'What it means',
  remedy: 'What you can do',
}
