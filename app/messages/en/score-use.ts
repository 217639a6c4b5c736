import type { Messages } from '../da.ts'

/** What scores can be used for: where practices are compared, and where each of them is read by itself. */
export const scoreUse: Messages['scoreUse'] = {
  compared: {
    lead: 'Two questions that are easily confused: Can practices be told apart although informants differ? And do informants of the same practice agree?',
    question: 'Can practices be told apart?',
    iccNegative:
      'Informants of the same practice are no more alike than informants of different ones. With these answers practices cannot be told apart.',
    verdicts: {
      ranking:
        'That is enough to compare single practices as long as intervals are looked at: close neighbours can still change places.',
      groups:
        'That is enough to compare groups of practices. Two single practices with overlapping intervals should not be put in order.',
      weak: 'That is not enough to put single practices in order. Use the intervals, and find more informants where it matters.',
    },
    needed: ({ some, more }) =>
      `If every practice were described by the same roles, it would take ${some} to compare groups (0.70) and ${more} to rank where something depends on it (0.80).`,
    curveMarks: { 0.7: 'groups', 0.8: 'ranking' },
    curveReading:
      'The dashed lines are 0.70, which it takes to compare groups, and 0.80, which it takes to rank with consequences.',
    smallGroups:
      'AD is a little smaller when few have answered; compare only practices with as many informants.',

    practicesSentence: ({ lowest, highest, q1, q3, mean }) =>
      `The practices range from ${lowest} to ${highest}; the middle half from ${q1} to ${q3}, and the mean is ${mean}.`,
    onePracticeSentence: (score) =>
      `Only one practice has a score on the element: ${score}. There are no others to hold it against.`,
    practicesReading:
      'The dot is the score of the practice, the line its 95% interval, and the dashed line the mean of all practices. An arrow means that the interval reaches beyond the scale. Where two lines overlap, it can seldom be said which of the two is higher. The highest score is at the top.',
    alphaHigh: 'That is enough to compare practices.',
    alphaMiddling: 'That is enough to look at groups, but on the low side to compare practices.',
    itemsQuestion: 'Can practices be told apart on the single item?',
  },
  uncompared: {
    lead: 'Two questions that are easily confused: How much does a score depend on who happened to answer? And do informants of the same practice agree?',
    question: 'Does a score tell more of the practice or of who answered?',
    iccNegative:
      'Informants of the same practice are no more alike than informants of different ones. So the scores tell mostly of who answered. Talk about the answers rather than the figure.',
    verdicts: {
      ranking:
        'So the scores tell mostly of the practice and only little of who happened to answer. Look at the intervals all the same.',
      groups:
        'So the scores tell more of the practice than of who answered. A single score can still move with other informants: look at the intervals.',
      weak: 'So a large part of a score is due to who answered. Use the intervals, talk about the answers rather than the figure, and hear more informants where it matters.',
    },
    needed: ({ some, more }) =>
      `If every practice were described by the same roles, it would take ${some} for a reliability of 0.70 and ${more} for 0.80.`,
    curveMarks: {},
    curveReading: 'The dashed lines are 0.70 and 0.80, two common marks of how much a mean can bear.',
    smallGroups: 'AD is a little smaller when few have answered.',

    practicesSentence: ({ n }) => `${n} practices have a score on the element, and each is read by itself.`,
    onePracticeSentence: (score) => `One practice has a score on the element: ${score}.`,
    practicesReading:
      'The dot is the score of the practice, the line its 95% interval: the longer it is, the more the score could have been another with other informants. An arrow means that the interval reaches beyond the scale. The practices are listed by name: the study is not made for comparing them.',
    alphaHigh: 'The score of the element can be used as one figure for them all.',
    alphaMiddling: 'Read the items one by one too, and not only the score of the element.',
    itemsQuestion: 'Do informants say the same on the single item?',
  },
}
