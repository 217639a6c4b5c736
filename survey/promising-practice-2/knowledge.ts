import type { Category } from '../questionnaire.ts'

export const knowledge: Category = {
  id: 'knowledge',
  name: { da: 'Vidensgrundlag', en: 'Knowledge base' },
  elementsInferred: true,
  elements: [
    {
      id: 'e01',
      name: { da: 'Teori og viden', en: 'Theory and knowledge' },
      meaning: {
        da: 'Om praksis bygger på klart beskrevet teori og på den bedste viden, der findes nu.',
        en: 'Whether the practice rests on clearly described theory and on the best knowledge there is now.',
      },
      isNot: {
        da: 'Om praksis faktisk gavner borgerne, hører under »Virkning«.',
        en: 'Whether the practice in fact benefits citizens belongs under “Indicated effect”.',
      },
      items: [
        {
          id: 'e01_1',
          text: {
            da: 'Praksis bygger på en faglig teori, som er klart beskrevet',
            en: 'The practice rests on a professional theory that is clearly described',
          },
          textByRole: {
            citizen: {
              da: 'Hjælpen bygger på en faglig teori, som er klart beskrevet',
              en: 'The help you get rests on a professional theory that is clearly described',
            },
          },
          anchor: {
            da: 'Passer godt, når man kan nævne teorien og læse, hvad den har med praksis at gøre.',
            en: 'Fits well when the theory can be named and one can read what it has to do with the practice.',
          },
          reverse: false,
        },
        {
          id: 'e01_2',
          text: {
            da: 'Medarbejderne kan forklare, hvorfor det, de gør, må ventes at hjælpe',
            en: 'Staff can explain why what they do can be expected to help',
          },
          textByRole: {
            citizen: {
              da: 'Medarbejderne kan forklare dig, hvorfor det, de gør, må ventes at hjælpe',
              en: 'Staff can explain to you why what they do can be expected to help',
            },
          },
          anchor: {
            da: 'Passer godt, når man får stort set den samme forklaring af to medarbejdere.',
            en: 'Fits well when two members of staff give much the same explanation.',
          },
          reverse: false,
        },
        {
          id: 'e01_3',
          text: {
            da: 'Praksis bygger på viden, der er hentet fra undersøgelser',
            en: 'The practice rests on knowledge taken from studies',
          },
          textByRole: {
            citizen: {
              da: 'Hjælpen bygger på viden, der er hentet fra undersøgelser',
              en: 'The help you get rests on knowledge taken from studies',
            },
          },
          anchor: {
            da: 'Passer godt, når man kan sige, hvilken forskning eller hvilke andre undersøgelser der er brugt.',
            en: 'Fits well when one can say which research or other studies have been used.',
          },
          reverse: false,
        },
        {
          id: 'e01_4',
          text: {
            da: 'Når der kommer ny viden på området, bliver praksis rettet til efter den',
            en: 'When there is new knowledge in the field, the practice is adjusted to it',
          },
          textByRole: {
            citizen: {
              da: 'Når der kommer ny viden på området, bliver hjælpen rettet til efter den',
              en: 'When there is new knowledge in the field, the help is adjusted to it',
            },
          },
          anchor: {
            da: 'Passer godt, når man kan nævne noget, der er lavet om, fordi man fik ny viden.',
            en: 'Fits well when one can name something that was changed because of new knowledge.',
          },
          reverse: false,
        },
      ],
    },
    {
      id: 'e02',
      name: { da: 'Virkning', en: 'Indicated effect' },
      meaning: {
        da: 'Om noget tyder på, at praksis gavner borgerne på mindst ét af de områder, den sigter mod.',
        en: 'Whether anything suggests that the practice benefits citizens in at least one of the areas it aims at.',
      },
      isNot: {
        da: 'At borgerne er glade for at komme, er noget andet. Om deres udvikling bliver målt, hører under »Monitorering«.',
        en: 'That citizens like to come is another matter. Whether their progress is measured belongs under “Monitoring”.',
      },
      items: [
        {
          id: 'e02_1',
          text: {
            da: 'Der er tegn på, at borgerne får det bedre',
            en: 'There are signs that citizens are doing better',
          },
          textByRole: {
            citizen: {
              da: 'Der er tegn på, at du får det bedre',
              en: 'There are signs that you are doing better',
            },
          },
          anchor: {
            da: 'Passer godt, når de fleste borgere nu kan noget, der var svært for dem før.',
            en: 'Fits well when most citizens can now do something that used to be hard for them.',
          },
          reverse: false,
        },
        {
          id: 'e02_3',
          text: {
            da: 'Borgerne siger selv, at det gør en forskel for dem at være med',
            en: 'Citizens themselves say that taking part makes a difference to them',
          },
          textByRole: {
            citizen: {
              da: 'Du mærker selv, at hjælpen gør en forskel for dig',
              en: 'You notice yourself that the help makes a difference to you',
            },
          },
          anchor: {
            da: 'Passer godt, når de fleste borgere kan fortælle, hvad der er blevet anderledes.',
            en: 'Fits well when most citizens can tell what has become different.',
          },
          reverse: false,
        },
        {
          id: 'e02_5',
          text: {
            da: 'Der er lavet en undersøgelse, som peger på, at praksis gavner borgerne',
            en: 'A study has been made that suggests that the practice benefits citizens',
          },
          textByRole: {
            citizen: {
              da: 'Der er lavet en undersøgelse, som peger på, at den slags hjælp gør gavn',
              en: 'A study has been made that suggests that this kind of help does good',
            },
          },
          anchor: {
            da: 'Passer godt, når man kan læse den, og den handler om borgere, der har været med.',
            en: 'Fits well when it can be read and is about citizens who have taken part.',
          },
          reverse: false,
        },
        {
          id: 'e02_4',
          text: {
            da: 'Det, borgerne får ud af praksis, varer ved, efter at forløbet er slut',
            en: 'What citizens gain from the practice lasts after their time in it has ended',
          },
          textByRole: {
            citizen: {
              da: 'Det, du får ud af hjælpen, varer ved, efter at den er slut',
              en: 'What you gain from the help lasts after it has ended',
            },
          },
          anchor: {
            da: 'Passer godt, når de fleste borgere stadig klarer sig bedre et halvt år efter.',
            en: 'Fits well when most citizens are still doing better half a year later.',
          },
          reverse: false,
        },
      ],
    },
  ],
}
