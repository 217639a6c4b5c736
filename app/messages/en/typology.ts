import type { Messages } from '../da.ts'

export const typology: Messages['typology'] = {
  title: 'The typology of promising practice',
  lead: 'Eleven characteristics that show how promising a way of helping people is, even before its effect has been proven.',
  onPage: 'On this page',
  kinds: {
    heading: 'Promising and proven practice',
    promising: {
      name: 'Promising practice (lovende praksis)',
      text: 'It is not yet certain what the work leads to, but there is particularly good reason to expect it to benefit citizens and society.',
    },
    proven: {
      name: 'Proven practice (sikker praksis)',
      text: 'The effect has been shown by at least one robust measurement for a given target group.',
    },
    texts: [
      'The two complement each other. Some target groups are too small for an effect to be measured with certainty. One must then look at what else speaks for a practice.',
      'A practice with many of the 11 elements is regarded as particularly promising. The score for an element is not a goal in itself. It is there to show what is strong and where there is room to develop.',
    ],
  },
  elements: {
    heading: 'The 11 elements',
    intro:
      'The elements fall into four categories. For each we say what it is about and what it is easily confused with. The explanations are our own, and which category an element belongs to is inferred from the order.',
    isNot: 'Note:',
  },
  origin: {
    heading: 'Where the typology comes from',
    texts: [
      'The typology was developed by SFI – the Danish National Centre for Social Research – and published in 2016. It covers all specialised social services, for children, young people and adults alike.',
      'It draws on research and on the knowledge of practitioners, experts and organisations in the field. The reference group included Local Government Denmark (KL), Danish Regions, the National Federation of Social Educators and the Danish Association of Social Workers.',
      'The typology comes with a questionnaire for leaders of social services. The answers can be combined into one score per element. An electronic version followed in November 2017.',
      'That same year VIVE published a mapping of work on the abuse of children and young people. It found 84 practices and looked more closely at 14 of them through interviews. The lesson was that a result can move a great deal depending on how a practice is delimited and who is asked.',
      'SFI and KORA became VIVE on 1 July 2017. Socialstyrelsen is now Social- og Boligstyrelsen, the Danish Authority of Social Services and Housing.',
    ],
    sourcesHeading: 'Sources',
    sources: [
      {
        by: 'SFI',
        title: 'Indkredsning af lovende praksis på det specialiserede socialområde',
        rest: 'SFI report 16:26, October 2016. ISBN 978-87-7119-395-4 (print), 978-87-7119-396-1 (electronic).',
      },
      {
        by: 'Strandby, Hauge, Christensen and Nøhr',
        title: 'Kortlægning af lovende praksisser på området for overgreb mod børn og unge',
        rest: 'VIVE, August 2017. ISBN 978-87-93626-03-4 (print), 978-87-93626-04-1 (electronic).',
      },
      {
        by: 'Rambøll Management Consulting for Socialstyrelsen',
        title: 'Håndbog i lovende praksis',
        rest: 'September 2020. ISBN 978-87-93944-84-8 (print), 978-87-93944-85-5 (electronic).',
      },
      {
        by: 'Socialstyrelsen',
        title: 'Hvad er lovende praksis?',
        rest: 'News item of 22 September 2020 on the agency’s website, together with its page on the elements and slides from 2018.',
      },
    ],
  },
  inferred: {
    heading: 'What we have inferred or added',
    points: [
      {
        name: 'Which category an element belongs to.',
        text: 'The names of the categories and the order of the elements are public. Which elements belong to each category we have inferred from the order.',
      },
      {
        name: 'The wording.',
        text: 'The names of the elements are the typology’s own, in our translation. Explanations, questions and options are our own.',
      },
      {
        name: 'Several informants.',
        text: 'The original questionnaire is addressed to leaders. Asking staff, citizens, relatives, authorities and partners about the same practice as well is our extension.',
      },
      {
        name: 'The calculation.',
        text: 'How answers become scores is our own choice. The results say how they were calculated.',
      },
    ],
  },
  unknown: {
    heading: 'What we do not know',
    intro:
      'The official questionnaire is printed in SFI’s report. Praksiskort relies only on what is openly available: title page, summary and the agency’s web pages. We therefore do not know',
    points: [
      'the wording and number of the questions',
      'the answer scale, and how “do not know” is treated',
      'the formula behind the score for an element, and whether some things count more than others',
      'how far different people agree when they answer about the same practice.',
    ],
  },
  official: {
    heading: 'How the official wording can be used',
    texts: [
      'A study that has permission can type in the official wording or upload it from a file. It becomes the study’s own version of the questionnaire, with its name, source and terms. The 11 elements are the same.',
      'Answers to different versions are kept apart. Ask VIVE or Social- og Boligstyrelsen for permission: the publications may be quoted with their source, but that is not the same as reproducing the whole questionnaire.',
    ],
  },
  ours: {
    heading: 'Our questionnaire',
    text: (title) => `New waves start with “${title}”.`,
  },
}
