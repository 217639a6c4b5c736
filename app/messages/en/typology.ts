import type { Messages } from '../da.ts'

export const typology: Messages['typology'] = {
  title: 'The typology of promising practice',
  lead: 'Eleven marks that show how promising a way of helping is, even before its effect has been established.',
  onPage: 'On this page',
  kinds: {
    heading: 'Promising and proven practice',
    promising: {
      name: 'Promising practice (lovende praksis)',
      text: 'It is not yet certain what the work leads to, but there is particularly good reason to expect that it benefits citizens and society.',
    },
    proven: {
      name: 'Proven practice (sikker praksis)',
      text: 'The effect has been shown by at least one robust measurement for a given target group.',
    },
    texts: [
      'The two complement each other. Some target groups are too small for an effect to be measured with certainty. What else speaks for a practice is then the question.',
      'A practice with many of the 11 elements counts as particularly promising. The figure for an element is not an aim in itself. It is meant to show what is strong and where there is room to develop.',
    ],
  },
  elements: {
    heading: 'The 11 elements',
    intro:
      'The elements stand in four categories. With each is what it is about, and what it is easily taken for.',
    isNot: 'Note:',
  },
  origin: {
    heading: 'Where the typology comes from',
    texts: [
      'The typology was developed by SFI – the Danish National Centre for Social Research – and published in 2016. It covers the whole of specialised social services, for children, young people and adults.',
      'It builds on research and on the knowledge of practitioners, experts and organisations in the field. Its reference group included Local Government Denmark (KL), Danish Regions, the National Federation of Social Educators and the Danish Association of Social Workers.',
      'With the typology comes a questionnaire for leaders of social services. The answers can be gathered into one figure for each element. An electronic edition came in November 2017.',
      'The same year, VIVE published a mapping of work with violence and abuse against children and young people. It found 84 practices and looked closer at 14 of them by interview. The experience was that how a practice is delimited can move its result a lot, and that it matters greatly who is asked.',
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
        rest: 'News of 22 September 2020 on the agency’s website, with its page on the elements and slides from 2018.',
      },
    ],
  },
  inferred: {
    heading: 'What we inferred or added',
    points: [
      {
        name: 'The place of elements in categories.',
        text: 'The names of the categories and the order of the elements are public. Which elements belong to each category is inferred from the order.',
      },
      {
        name: 'The wording.',
        text: 'The names of the elements are those of the typology, in our translation. Explanations, questions and options are our own.',
      },
      {
        name: 'Several informants.',
        text: 'The original questionnaire is addressed to leaders. That staff, citizens, relatives, authorities and partners also answer about the same practice is our extension.',
      },
      {
        name: 'The calculation.',
        text: 'How answers become figures is our own choice. The results tell how they were calculated.',
      },
    ],
  },
  unknown: {
    heading: 'What we do not know',
    intro:
      'The official questionnaire is printed in SFI’s report. Praksiskort builds only on what is freely described: title page, summary and the agency’s pages. So we do not know',
    points: [
      'the wording and number of the questions',
      'the answer scale, and how “do not know” is treated',
      'the formula behind the figure for an element, and whether some things count more than others',
      'how alike different people answer it about the same practice.',
    ],
  },
  official: {
    heading: 'How the official wording can be used',
    texts: [
      'A study that has permission can type in the official wording or read it from a file. It becomes the study’s own version of the questionnaire, with its name, source and terms. The 11 elements are the same.',
      'Answers to different versions are kept apart. Ask VIVE or Social- og Boligstyrelsen for permission: the publications may be quoted with their source, but that is not the same as reproducing the whole questionnaire.',
    ],
  },
  ours: {
    heading: 'Our questionnaire',
    text: (title) => `New waves start with “${title}”.`,
  },
}
