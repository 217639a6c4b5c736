import type { Messages } from '../da.ts'

/** Narrower and broader variants of a practice, asked on purpose. */
export const variants: Messages['variants'] = {
  heading: 'Narrow and broad on purpose',
  lead: 'The same practice can be asked about twice: as it is delimited, and as a narrower or broader variant. That shows how much the line itself moves the score. Answers about a variant never count in the practice’s ordinary results.',
  kinds: { narrow: 'Narrower variant', broad: 'Broader variant' },
  word: { narrow: 'narrower variant', broad: 'broader variant' },
  make: { narrow: 'Make a narrower variant', broad: 'Make a broader variant' },
  open: 'See the variant and give it to informants',
  edit: 'Edit the card',
  of: (card, version) => `Card ${card}, a variant of scope ${version}`,
  behind: (version, newest) =>
    `The practice’s ordinary card has become scope ${newest} since. The variant is still a variant of scope ${version}, and is compared with that. If it should follow, end it and make another.`,
  endedOn: (date, by) => `Ended ${date} by ${by}.`,
  created: 'The variant is made. Now it can be given to informants.',
  edited: 'The card is saved.',
  unchanged: 'There was nothing to save.',
  endedNow: 'The variant has ended.',

  title: (kind, practice) => `${kind === 'narrow' ? 'Narrower' : 'Broader'} variant of ${practice}`,
  cardLead: {
    narrow:
      'Write the card as the practice looks when it is delimited more narrowly: less belongs to it. The ordinary card is filled in.',
    broad:
      'Write the card as the practice looks when it is delimited more broadly: more belongs to it. The ordinary card is filled in.',
  },
  save: 'Save the variant',
  conflict: 'Somebody else saved the variant meanwhile. What you wrote still stands below.',
  fielded:
    'Somebody has been asked about this variant already, so it cannot be changed. End it, and make another instead.',
  cardHeading: 'The card of the variant',
  differs: (version) => `How it differs from scope ${version}`,
  differsLead: 'What informants are told is different.',

  ready: 'The variant can be given to informants.',
  notReady: 'The variant cannot be fielded before this is in place:',
  faults: {
    'nothing-differs':
      'It delimits the same as the ordinary card. Change what belongs to it, the level, the target group, the place or the size.',
    'level-higher': 'It is narrower, but stands on a higher level than the ordinary card.',
    'level-lower': 'It is broader, but stands on a lower level than the ordinary card.',
  },

  giveHeading: 'Who is asked about the variant?',
  giveLead:
    'Choose among those who are asked about the practice already. The variant is one more line on their own list, and the links that they have open it too. The more who answer both, the surer it is what the line means.',
  giveNobody:
    'Nobody is asked about the practice in a wave that is not closed. Choose informants in the wave first.',
  giveIn: (wave) => `In ${wave}`,
  give: 'Ask them about the variant',
  asked: 'asked about the variant',
  notPossible: 'has declined or is withdrawn',
  nobodyChosen: 'Choose at least one informant.',
  stopped: 'The variant or the practice cannot be fielded as it is delimited. See what is missing.',
  waveClosed: 'The wave is closed. Nobody can be asked in it any more.',
  given: (count) =>
    count === 0
      ? 'Everybody you chose was asked already.'
      : count === 1
        ? '1 informant is asked about the variant.'
        : `${count} informants are asked about the variant.`,
  plannedWave: 'The wave is not open yet. Informants see the variant when it opens.',

  endHeading: 'End the variant',
  endLead:
    'Nobody is asked about it any more, and links to it that are not answered are closed. What was sent stays and is still shown. A variant that somebody was asked about is never changed: it is ended, and another is made.',
  reason: 'Reason',
  end: 'End the variant',
  toPractice: 'To the practice',
  aboutVariant: {
    narrow:
      'The answers are about a narrower variant of the practice, asked on purpose. They count only where narrow and broad are compared.',
    broad:
      'The answers are about a broader variant of the practice, asked on purpose. They count only where narrow and broad are compared.',
  },
}
