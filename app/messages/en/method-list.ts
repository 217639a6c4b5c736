import type { ListAnchor } from '#app/method/anchors.ts'
import type { MethodSection } from '../da/method.ts'

export const listMethod: Record<ListAnchor, MethodSection> = {
  'top-k': {
    heading: 'The chance of being among the best',
    tells:
      'P(top k) is how often the practice is among the k best when the scores of all practices are drawn again and again within their uncertainty.',
    symbols:
      'k is the number of places, score_p and s_p the score of the practice and its uncertainty: the model’s when the list is adjusted for role, otherwise the spread between informants divided by √n.',
    undefinedWhen:
      'When the uncertainty of the score is not known, when nothing is drawn, or when the rule sets thresholds for elements: then there is no chance, and it is said why.',
    limits: (l) => [
      `There are ${l.listSize} places and ${l.listDraws} draws unless something else is chosen; fewer than ${l.listLeastDraws} cannot be. The seed stands in the rule, so that the same data always give the same chances.`,
      'The chance is about who happened to answer. It does not say whether the questions, or the weights, are the right ones.',
    ],
  },
  'rank-interval': {
    heading: 'Interval for the place',
    tells: 'The interval is the places that the practice has in the middle of the draws.',
    undefinedWhen: 'As the chance. A place without an interval is never shown.',
    limits: (l) => [
      `The interval holds ${l.level} of the draws, for one practice at a time.`,
      'It is often wide: in the middle of the field few hundredths tell many practices apart. That is how the data are, and no fault of the list.',
    ],
  },
  'pairwise-rank-interval': {
    heading: 'Cautious interval for the place',
    tells:
      'Every pair of practices is compared, and the interval counts only those that are surely better or surely worse.',
    symbols:
      'P is the number of practices, s_a and s_b the uncertainty of the scores. Holm asks more the more pairs there are.',
    undefinedWhen: 'When the uncertainty of the score is not known.',
    limits: (l) => [
      `All the intervals hold at once with ${l.level} confidence. So they are wider than those that come of draws.`,
      'Scores are taken as independent. With few informants the interval can reach from the first place to the last.',
    ],
  },
  zones: {
    heading: 'Fairly certain, on the line, outside',
    tells: 'The zone says in words how surely the practice belongs among the best.',
    undefinedWhen: 'Without a chance there is no zone.',
    limits: (l) => [
      `Fairly certain: a chance of at least ${l.zoneCertain}. On the line: from ${l.zoneBorderline}. Outside: below. The limits are our own.`,
      'A zone is no decision. The interview can be worth most on the line.',
    ],
  },
  'expected-correct': {
    heading: 'Expected number correct',
    tells:
      'The figure is how many of those proposed can be expected to be among the k best if all scores were known without uncertainty.',
    undefinedWhen: 'When one of those proposed has no chance.',
    limits: () => [
      'It is always printed with the list. On the made-up mapping, where the truth is known, somewhat more than 9 of 14 are expected.',
      'Where practices are chosen by something else than the chance, as variation, the figure is lower on purpose.',
    ],
  },
  weights: {
    heading: 'Weights',
    tells:
      'Weights say how much each element counts in the total. They can be set as numbers, as an order, or as bounds.',
    symbols:
      'w_e is the weight of the element, x_ie the score of the informant on it, t_i the total of the informant and n_p how many informants have one; w_(j) is the weight of no. j of n in an order: the mean of all weights that fit it (rank-order centroid).',
    undefinedWhen: 'When no weights can keep within the bounds that are set.',
    limits: () => [
      'Each informant is weighed alone. Whoever lacks a score on an element is weighed by the rest, when they hold as much of the weight as the rule asks to be answered; otherwise the informant does not count.',
      'The score of the practice is the mean of its informants, unless the rule takes them together in another way or adjusts for role. The element scores that are shown are not what is weighed: where answers are missing the two can differ a little.',
      'Numbers must add up to 100. Elements that an order does not name are free.',
      'Within bounds the weights nearest to equal ones are used. Equal elements are not the same as equal categories, since categories have different numbers of elements.',
      'TOPSIS can be chosen in place of the mean. It depends on which other practices take part, and so is never what one begins with.',
    ],
  },
  smaa: {
    heading: 'When weights are not settled (SMAA-2)',
    tells:
      'Both weights and informants are drawn, and the figure is how often the practice is among the best whichever of the possible weights are the right ones.',
    symbols:
      'b_k is the share of draws, w^c the weights that on average make the practice first, p^c how surely it is first under them.',
    undefinedWhen:
      'When no weights fit the bounds. A practice that is first in fewer than one draw in a thousand has no weights under which it is best.',
    limits: (l) => [
      `${l.weightDraws} sets of weights are drawn, in large mappings ${l.weightDrawsOfMany}. Weights to be best under need at least ${l.firstShare} of the draws.`,
      'Whole informants are drawn, so that what goes together between elements goes on doing so. Raw scores are used, since adjusting for role belongs to one set of weights.',
    ],
  },
  pareto: {
    heading: 'The Pareto front',
    tells: 'On the front are the practices that no other beats on all criteria at once.',
    undefinedWhen: 'Practices that lack a figure on one of the criteria are not compared.',
    limits: (l) => [
      `At most ${l.paretoMost} criteria can be used: with more nearly all are on the front, and it says nothing.`,
      'The front has no order. Two that are alike on everything are both on it.',
    ],
  },
  'scenario-comparison': {
    heading: 'How alike two lists are',
    tells:
      'Kendall’s tau-b shows whether two scenarios put practices in the same order; the overlap, how many of the best they share.',
    symbols:
      'C is pairs in the same order in both, D pairs in opposite order, T_x and T_y tied pairs, n practices. A and B are the k best in each. 1 is just alike, −1 just the reverse.',
    undefinedWhen: 'With fewer than two practices, or when all are tied in one of the scenarios.',
    limits: () => [
      'Only practices with a place in both are compared. A scenario that cannot be computed is left out.',
      'No words such as “strong” are put to tau. The table “in all, in some, in none” shows whom it is about.',
    ],
  },
  strategies: {
    heading: 'Who is proposed for interview',
    tells:
      'One can choose the most promising, the most different, the deviant or those on the line, and each practice proposed carries its strategy and the reason.',
    symbols:
      'd is Gower’s distance over what practices are registered with and their element profiles; v is an attribute, w its weight.',
    undefinedWhen:
      'Where a strategy has too few candidates the rest of its places go to the most promising, and that is said. Without chances nobody is proposed on the line.',
    limits: (l) => [
      'Most promising: the highest chance, then the highest score.',
      `Maximum variation: the one that is farthest from the nearest of those already chosen, among those with a chance of at least ${l.nearList}.`,
      `Deviant: strong disagreement near the list (AD above a sixth of the response options, ${l.adFive} on five steps), or one element at least ${l.elementLead} point above the mean of the others.`,
      `On the line: the chance nearest to one half, between ${l.zoneBorderline} and ${l.zoneCertain}.`,
      'Quotas hold for the whole selection, and one that cannot be reached is written on the list. Where several are equal, lots are drawn by the seed of the rule. People decide; the strategy proposes.',
    ],
  },
}
