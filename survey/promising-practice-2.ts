import { adaptation } from './promising-practice-2/adaptation.ts'
import { concept } from './promising-practice-2/concept.ts'
import { facts, scopeCheck } from './promising-practice-2/informant.ts'
import { knowledge } from './promising-practice-2/knowledge.ts'
import { spread } from './promising-practice-2/spread.ts'
import { promisingPractice1 } from './promising-practice-1.ts'
import type { Questionnaire } from './questionnaire.ts'

/**
 * Version 2, in the words of a municipal letter. Stem, scale and the ways not to answer are those of version 1, from which
 * it differs by wording, ten new items and ten left out: docs/decisions/0017 says which and why.
 *
 * Published: never edited. A better wording is a new version.
 */
export const promisingPractice2: Questionnaire = {
  id: 'promising-practice-2',
  title: { da: 'Lovende praksis, version 2', en: 'Promising practice, version 2' },
  source: {
    da:
      'Spørgsmålene er vores egne. De bygger på typologien for lovende praksis og dens 11 elementer, men de er ikke den ' +
      'officielle ordlyd. Hvilke elementer der hører til hver af de fire kategorier, har vi udledt af rækkefølgen. Det ' +
      'oprindelige spørgeskema er rettet til ledere. At flere svarer om den samme praksis, er vores udvidelse.',
    en:
      'The questions are our own. They build on the typology of promising practice and its 11 elements, but they are not ' +
      'the official wording. Which elements belong to each of the four categories is inferred from their order. The ' +
      'original questionnaire is addressed to leaders. Having several people answer about the same practice is our extension.',
  },
  licence: {
    da:
      'Ordlyden må frit bruges og ændres, når kilden nævnes: Praksiskort, Lovende praksis, version 2 ' +
      '(Creative Commons Navngivelse 4.0 International, CC BY 4.0). Skriv, hvis du har ændret noget.',
    en:
      'The wording may be used and changed freely with its source: Praksiskort, Promising practice, version 2 ' +
      '(Creative Commons Attribution 4.0 International, CC BY 4.0). Say so if anything was changed.',
  },
  parent: 'promising-practice-1',
  scopeCheck,
  facts,
  stem: promisingPractice1.stem,
  categories: [knowledge, concept, spread, adaptation],
  scale: promisingPractice1.scale,
  noAnswers: promisingPractice1.noAnswers,
  opposites: [
    ['e03_1', 'e03_5'],
    ['e08_2', 'e08_6'],
    ['e09_1', 'e09_5'],
  ],
  basis: {
    text: {
      da: 'Hvad bygger du svarene på? (Vælg gerne flere. Kan udelades.)',
      en: 'What do you base your answers on? (Choose all that apply. Optional.)',
    },
    options: [
      { code: 'experience', label: { da: 'Det, jeg selv oplever', en: 'What I experience myself' } },
      { code: 'told', label: { da: 'Det, andre har fortalt mig', en: 'What others have told me' } },
      { code: 'written', label: { da: 'Noget, der er skrevet ned', en: 'Something that is written down' } },
      { code: 'measured', label: { da: 'Tal eller målinger', en: 'Figures or measurements' } },
      { code: 'guess', label: { da: 'Mest et gæt', en: 'Mostly a guess' } },
    ],
  },
  commentLabel: {
    da: 'Begrundelse eller eksempel (kan udelades). Skriv ikke navne på personer.',
    en: 'Reason or example (optional). Do not write the names of people.',
  },
  commentMaxLength: 2000,
}
