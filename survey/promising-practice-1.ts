import type { Element, Questionnaire, Text } from './questionnaire.ts'

/**
 * Version 1. Published: never edited. A better wording is a new file, and `published.json` with its test holds this one.
 *
 * Names and order of the elements and the four categories are public; the meanings, items and scale are our own words.
 */
export const promisingPractice1: Questionnaire = {
  id: 'promising-practice-1',
  title: { da: 'Lovende praksis', en: 'Promising practice' },
  source: {
    da:
      'Spørgsmålene er vores egen operationalisering af typologien for lovende praksis og dens 11 elementer. ' +
      'De er ikke den officielle ordlyd. Fordelingen af elementerne på fire kategorier er udledt af deres ' +
      'rækkefølge. Det oprindelige spørgeskema er rettet til ledere; at flere informanter svarer om samme ' +
      'praksis, er vores udvidelse.',
    en:
      'The questions are our own operationalisation of the typology of promising practice and its 11 elements. ' +
      'They are not the official wording. How the elements belong to the four categories is inferred from their ' +
      'order. The original questionnaire is addressed to leaders; having several informants answer about the ' +
      'same practice is our extension.',
  },
  stem: {
    da: 'I hvor høj grad passer udsagnet på praksis?',
    en: 'To what extent does the statement fit the practice?',
  },
  categories: [
    {
      id: 'knowledge',
      name: { da: 'Vidensgrundlag', en: 'Knowledge base' },
      elementsInferred: true,
      elements: [
        element(
          'e01',
          { da: 'Teori og viden', en: 'Theory and knowledge' },
          {
            da: 'Om praksis bygger på klart angivet teori og den bedste viden, der findes nu.',
            en: 'Whether the practice rests on clearly stated theory and the best knowledge there is now.',
          },
          [
            {
              da: 'Praksis bygger på en beskrevet faglig teori',
              en: 'The practice is built on a described professional theory',
            },
            {
              da: 'Medarbejderne kan forklare, hvorfor praksis forventes at virke',
              en: 'Staff can explain why the practice is expected to work',
            },
            {
              da: 'Praksis trækker på forskning eller systematisk viden',
              en: 'The practice draws on research or systematic knowledge',
            },
            {
              da: 'Ny viden bruges til at justere praksis',
              en: 'New knowledge is used to adjust the practice',
            },
          ],
        ),
        element(
          'e02',
          { da: 'Virkning', en: 'Indicated effect' },
          {
            da: 'Om noget tyder på, at praksis gør gavn for borgerne på mindst ét af de områder, den sigter på.',
            en: 'Whether anything suggests that the practice benefits citizens in at least one of the areas it aims at.',
          },
          [
            {
              da: 'Der er tegn på, at borgerne får det bedre',
              en: 'There are signs that citizens are doing better',
            },
            {
              da: 'Ændringerne hænger sammen med praksis',
              en: 'The changes are connected with the practice',
            },
            {
              da: 'Borgerne oplever selv, at praksis gør en forskel',
              en: 'Citizens themselves experience that the practice makes a difference',
            },
            {
              da: 'Virkningen holder også efter forløbet',
              en: 'The effect also lasts after the course of support has ended',
            },
          ],
        ),
      ],
    },
    {
      id: 'concept',
      name: { da: 'Koncept', en: 'Concept' },
      elementsInferred: true,
      elements: [
        element(
          'e03',
          { da: 'Beskrivelse', en: 'Description' },
          {
            da: 'Om det står klart beskrevet, hvem praksis er for, hvad der gøres, og hvad den skal føre til.',
            en: 'Whether it is clearly written down who the practice is for, what is done and what it should lead to.',
          },
          [
            { da: 'Praksis er beskrevet skriftligt', en: 'The practice is described in writing' },
            { da: 'Målgruppen er tydeligt afgrænset', en: 'The target group is clearly delimited' },
            {
              da: 'Kerneelementerne er beskrevet, så nye medarbejdere kan følge dem',
              en: 'The core elements are described so that new staff can follow them',
            },
            { da: 'Beskrivelsen er opdateret', en: 'The description is up to date' },
          ],
        ),
        element(
          'e04',
          { da: 'Mål', en: 'Goals' },
          {
            da: 'Om der er klare og relevante mål for borgernes udvikling eller velfærd.',
            en: 'Whether there are clear and relevant goals for the development or welfare of citizens.',
          },
          [
            { da: 'Der er klare mål for praksis', en: 'There are clear goals for the practice' },
            { da: 'Målene er kendt af alle medarbejdere', en: 'The goals are known to all staff' },
            {
              da: 'Der sættes mål sammen med den enkelte borger',
              en: 'Goals are set together with the individual citizen',
            },
            { da: 'Målene kan følges op', en: 'The goals can be followed up' },
          ],
        ),
      ],
    },
    {
      id: 'spread',
      name: { da: 'Udbredelse', en: 'Spread' },
      elementsInferred: true,
      elements: [
        element(
          'e05',
          { da: 'Overførbarhed', en: 'Transferability' },
          {
            da: 'Om praksis kan flyttes til andre tilbud med en lignende målgruppe.',
            en: 'Whether the practice can be moved to other services with a similar target group.',
          },
          [
            { da: 'Praksis kan bruges andre steder', en: 'The practice can be used in other places' },
            {
              da: 'Det er tydeligt, hvad der skal til for at overføre praksis',
              en: 'It is clear what it takes to transfer the practice',
            },
            {
              da: 'Praksis er allerede afprøvet mere end ét sted',
              en: 'The practice has already been tried in more than one place',
            },
          ],
        ),
        element(
          'e06',
          { da: 'Økonomi', en: 'Economy' },
          {
            da: 'Om praksis er nogenlunde rentabel: om udgifterne er kendt og står mål med udbyttet.',
            en: 'Whether the practice is reasonably viable: whether its costs are known and match what comes of it.',
          },
          [
            { da: 'Omkostningerne ved praksis er kendt', en: 'The costs of the practice are known' },
            {
              da: 'Praksis giver god værdi for pengene',
              en: 'The practice gives good value for money',
            },
            {
              da: 'Økonomien bruges aktivt i prioriteringen',
              en: 'Economic considerations are actively used in setting priorities',
            },
          ],
        ),
      ],
    },
    {
      id: 'adaptation',
      name: { da: 'Tilpasning', en: 'Adaptation' },
      elementsInferred: true,
      elements: [
        element(
          'e07',
          { da: 'Faglig refleksion', en: 'Professional reflection' },
          {
            da: 'Om praksis støtter, at fagfolk tænker sammen over det, de gør.',
            en: 'Whether the practice supports professionals in thinking together about what they do.',
          },
          [
            {
              da: 'Der er afsat fast tid til faglig refleksion',
              en: 'Fixed time is set aside for professional reflection',
            },
            { da: 'Medarbejderne får supervision', en: 'Staff receive supervision' },
            { da: 'Svære forløb drøftes systematisk', en: 'Difficult cases are discussed systematically' },
            {
              da: 'Refleksion fører til ændringer i praksis',
              en: 'Reflection leads to changes in the practice',
            },
            {
              da: 'Ledelsen deltager i den faglige refleksion',
              en: 'Management takes part in the professional reflection',
            },
          ],
        ),
        element(
          'e08',
          { da: 'Relationelt samarbejde', en: 'Relational collaboration' },
          {
            da: 'Om medarbejderne kan skabe relationer og samarbejde med borgere, kolleger og andre fagfolk.',
            en: 'Whether staff can build relations and work together with citizens, colleagues and other professionals.',
          },
          [
            {
              da: 'Relationen til borgeren er bærende',
              en: 'The relationship with the citizen is the foundation',
            },
            {
              da: 'Borgeren møder de samme fagpersoner',
              en: 'The citizen meets the same professionals',
            },
            {
              da: 'Der samarbejdes med borgerens netværk',
              en: "There is collaboration with the citizen's network",
            },
            {
              da: 'Der samarbejdes på tværs af fagligheder',
              en: 'There is collaboration across professions',
            },
            { da: 'Borgeren har reel indflydelse', en: 'The citizen has real influence' },
          ],
        ),
        element(
          'e09',
          { da: 'Individuel tilrettelæggelse', en: 'Individual tailoring' },
          {
            da: 'Om praksis tager udgangspunkt i den enkelte borgers styrker, udfordringer og ønsker og inddrager borgeren.',
            en: "Whether the practice starts from each citizen's strengths, challenges and wishes, and involves the citizen.",
          },
          [
            {
              da: 'Indsatsen tilpasses den enkelte borger',
              en: 'The intervention is adapted to the individual citizen',
            },
            { da: 'Borgerens ønsker indgår i planen', en: "The citizen's wishes are part of the plan" },
            {
              da: 'Tempo og omfang kan ændres undervejs',
              en: 'Pace and extent can be changed along the way',
            },
            {
              da: 'Der tages hensyn til borgerens samlede situation',
              en: "The citizen's situation as a whole is taken into account",
            },
          ],
        ),
        element(
          'e10',
          { da: 'Monitorering', en: 'Monitoring' },
          {
            da: 'Om borgernes udvikling eller velfærd måles systematisk og holdes op mod målene.',
            en: "Whether citizens' development or welfare is measured systematically and compared with the goals.",
          },
          [
            {
              da: 'Der indsamles data om forløbene',
              en: 'Data are collected about the courses of support',
            },
            {
              da: 'Data drøftes løbende i teamet',
              en: 'Data are discussed in the team on an ongoing basis',
            },
            {
              da: 'Borgerens udvikling måles med samme redskab over tid',
              en: "The citizen's development is measured with the same instrument over time",
            },
            { da: 'Resultater deles med ledelsen', en: 'Results are shared with management' },
          ],
        ),
        element(
          'e11',
          { da: 'Opfølgning', en: 'Follow-up' },
          {
            da: 'Om der løbende følges op på selve praksis, så den kan justeres.',
            en: 'Whether the practice itself is followed up continuously so that it can be adjusted.',
          },
          [
            {
              da: 'Der følges op efter afsluttet forløb',
              en: 'There is follow-up after a course of support has ended',
            },
            {
              da: 'Opfølgningen er aftalt på forhånd',
              en: 'The follow-up is agreed in advance',
            },
            {
              da: 'Erfaringer fra opfølgning bruges i nye forløb',
              en: 'Experience from follow-up is used in new courses of support',
            },
          ],
        ),
      ],
    },
  ],
  scale: [
    { value: 1, label: { da: 'Slet ikke', en: 'Not at all' } },
    { value: 2, label: { da: 'I ringe grad', en: 'To a small extent' } },
    { value: 3, label: { da: 'I nogen grad', en: 'To some extent' } },
    { value: 4, label: { da: 'I høj grad', en: 'To a large extent' } },
    { value: 5, label: { da: 'I meget høj grad', en: 'To a very large extent' } },
  ],
  noAnswers: [
    { value: -7, label: { da: 'Ved ikke', en: 'Do not know' } },
    { value: -8, label: { da: 'Ikke relevant', en: 'Not relevant' } },
  ],
  commentLabel: {
    da: 'Begrundelse eller eksempel (kan udelades). Skriv ikke navne på borgere.',
    en: 'Reason or example (optional). Do not write the names of citizens.',
  },
  commentMaxLength: 2000,
}

/** An element whose items all are worded so that the highest rating is the most promising. */
function element(id: string, name: Text, meaning: Text, items: readonly Text[]): Element {
  return {
    id,
    name,
    meaning,
    items: items.map((text, index) => ({ id: `${id}_${index + 1}`, text, reverse: false })),
  }
}
