import type { Messages } from '../da.ts'

/** Where the questionnaire measures badly: answers at the ends of the scale, and items that many cannot answer. */
export const quality: Messages['quality'] = {
  heading: 'Ceiling, floor and unanswered items',
  titleOf: (wave) => `Ceiling, floor and unanswered items, ${wave}`,
  lead: 'When many are at the top of the scale, the answers no longer show differences up there. When many cannot answer an item, it may be the item that is at fault.',

  endsHeading: 'Ceiling and floor',
  endsTitle: 'Informants at the lowest and the highest point of the scale, element by element',
  endsNone: (limit) =>
    `No element has over ${limit} of informants at the lowest or highest point of the scale. There is room at both ends.`,
  endsSome: (names, limit) =>
    `Over ${limit} of informants are at an end of the scale on ${names}. There the last cannot be told from each other.`,
  endsHighest: (name, share) => `Fullest at an end is ${name} with ${share}.`,
  floor: 'Floor',
  ceiling: 'Ceiling',
  floorOf: (value) => `at ${value}`,
  limit: (share) => `limit ${share}`,
  endsTable: 'Informants exactly at the ends of the scale',
  element: 'Element',
  item: 'Item',
  total: 'Total',
  informants: 'Informants',
  warning: 'Note',
  warnings: { floor: 'floor', ceiling: 'ceiling', often_dont_know: 'many do not know' },
  endsItemsNone: (items, limit) => `None of the ${items} items has over ${limit} of its answers at one end.`,
  endsItemsTable: (limit) => `Items with over ${limit} of their answers at one end, the fullest first`,
  endsSteps: {
    share: (name, percent, n, count) =>
      `Ceiling of ${name}: ${count} of ${n} informants are exactly at the highest point = ${percent}.`,
    limits:
      'The limit is 15% for scores. For single items with four or five answers it is 50%: there 15% is far too strict.',
  },

  unansweredHeading: 'Items that are not answered',
  unansweredSentence: ({ item, element, share, dontKnow, notRelevant, skipped }) =>
    `Hardest is “${item}” (${element}): ${share} of those who had it gave no answer (${dontKnow} do not know, ${notRelevant} not relevant, ${skipped} skipped).`,
  unansweredNone: 'Everybody who had an item answered it.',
  unansweredOften: (count, limit) =>
    count === 0
      ? `On no item do over ${limit} answer “do not know”.`
      : `On ${count === 1 ? 'one item' : `${count} items`} over ${limit} answer “do not know”. See whether the words are unclear, or whether those asked cannot know.`,
  unansweredTitle: 'The items that are most often not answered',
  unansweredRoles: (role, share, other, otherShare) =>
    `${role} most often do not answer it (${share}), ${other} least often (${otherShare}). If one role cannot answer, the element’s score is that of the others.`,
  unansweredTable: 'All items by how many do not answer',
  unansweredRoleTable: 'Without an answer, by role, in per cent of those who had the item',
  asked: 'Asked',
  noAnswer: 'No answer',
  dontKnow: 'Do not know',
  notRelevant: 'Not relevant',
  skipped: 'Skipped',
  showAll: 'All items, and who does not answer',
  unansweredSteps: {
    share: (item, dontKnow, notRelevant, skipped, asked, share) =>
      `${item}: (${dontKnow} do not know + ${notRelevant} not relevant + ${skipped} skipped) / ${asked} asked = ${share}.`,
    notAsked:
      'Items that an informant did not have at all do not count. No missing answer is replaced by a number.',
  },
  answersSentence: (answered, asked, share) =>
    `In all, ${answered} of ${asked} items asked were answered (${share}).`,
}
