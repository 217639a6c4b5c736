import {
  ElementDistributionFigure,
  ElementsFigure,
  namedElements,
} from '#app/components/results-elements.tsx'
import { ItemAnswersFigure } from '#app/components/element/item-answers.tsx'
import { PracticesAlongFigure } from '#app/components/element/practices-along.tsx'
import { ReleasedElements } from '#app/components/released-elements.tsx'
import { ReleasedProfile } from '#app/components/released-profile.tsx'
import { namedSpreads } from '#app/components/released-view.tsx'
import { ProfileFigure } from '#app/components/profile-figure.tsx'
import { loader as elementPage } from '#app/routes/element.tsx'
import { loader as profilePage } from '#app/routes/practice-profile.tsx'
import { messagesIn } from '#app/messages/use-messages.ts'
import { loader as releasePage } from '#app/routes/release.tsx'
import { loader as releasePracticePage } from '#app/routes/release-practice.tsx'
import { loader as resultsPage } from '#app/routes/results.tsx'
import { nothingElseCounted } from '#app/report/counted.ts'
import { hasShown } from '#app/release/released-view.ts'
import { chartOf, type SavedChart } from './chart-of.ts'
import { decisionCharts } from './decision-charts.server.tsx'
import { listCharts } from './list-charts.server.tsx'
import { practiceCharts } from './practice-charts.server.tsx'
import { studyCharts } from './study-charts.server.tsx'

/**
 * Every chart that can be saved, by the id in its address: `…/waves/:waveId/charts/<id>.svg`.
 *
 * To add one: draw it on its page within a `ChartFigure` whose `savedAs` has the id, by a component that takes everything
 * from its props (only the language and the texts come by context); and add an entry here, which names the loader of the
 * page and draws that component from what the loader gives. The loader authorises, and reads the choices from the same
 * address. Practice and element of the page's path stand in the address as `practice` and `element`. Rules that the chart
 * draws with belong to `app/styles/charts.css`.
 */
export const savedCharts: Readonly<Record<string, SavedChart>> = {
  elements: chartOf(resultsPage, ({ results, names, ends }, { language }) =>
    results
      ? {
          figure: (
            <ElementsFigure
              elements={namedElements(results.elements, names, language)}
              total={results.total}
              scale={{ ...results.settings, ends }}
            />
          ),
          counted: results.counted,
        }
      : 'computing',
  ),

  distribution: chartOf(resultsPage, ({ results, names }, { asked, language }) => {
    if (!results) return 'computing'
    const elements = namedElements(results.elements, names, language)
    const element = elements.find(({ id }) => id === asked.get('element'))
    if (!element) return null
    return {
      figure: <ElementDistributionFigure element={element} scale={results.settings} />,
      counted: results.counted,
      name: element.id,
    }
  }),

  'element-practices': chartOf(elementPage, ({ figures, element, ranks }, { language }) =>
    figures?.slice
      ? {
          figure: (
            <PracticesAlongFigure
              element={figures.slice.element}
              practices={figures.slice.practices}
              ranks={ranks}
              scale={figures.settings}
              path=""
              chosen=""
            />
          ),
          counted: figures.counted,
          about: element.name[language],
          name: `${element.id}-${figures.slice.practices.from}`,
        }
      : 'computing',
  ),

  'element-answers': chartOf(elementPage, ({ figures, element, items, scale }, { language }) =>
    figures?.slice
      ? {
          figure: (
            <ItemAnswersFigure
              elementId={element.id}
              items={figures.slice.items}
              named={items.map(({ id, text }) => ({ id, text: text[language] }))}
              scale={scale}
              settings={figures.settings}
            />
          ),
          counted: figures.counted,
          about: element.name[language],
          name: element.id,
        }
      : 'computing',
  ),

  profile: chartOf(profilePage, ({ profile, practice, elements, scale }, { asked }) => {
    if (!profile) return 'computing'
    const version = profile.versions.find(({ scopeVersion }) => String(scopeVersion) === asked.get('scope'))
    if (!version) return null
    return {
      figure: (
        <ProfileFigure
          version={version}
          elements={elements}
          scale={scale}
          isOnly={profile.versions.length === 1}
        />
      ),
      counted: profile.counted,
      about: `${practice.name} (${practice.code})`,
      name: `${practice.code}-${version.scopeVersion}`,
    }
  }),

  'released-elements': chartOf(releasePage, (data, { language }) =>
    data.release && data.spreads.some(({ distribution }) => distribution.n > 0)
      ? {
          figure: (
            <ReleasedElements
              spreads={namedSpreads(data.spreads, data.elements, messagesIn[language], language)}
              practices={data.practices}
              scale={data.scale}
            />
          ),
          counted: nothingElseCounted,
        }
      : null,
  ),

  'released-profile': chartOf(
    releasePracticePage,
    ({ scopes, practice, elements, scale, release }, { asked, language }) => {
      const scope = scopes.find(({ scopeVersion }) => String(scopeVersion) === asked.get('scope'))
      if (!scope || !hasShown(scope)) return null
      return {
        figure: (
          <ReleasedProfile
            scope={scope}
            nameOf={(id) => elements.find((element) => element.id === id)?.name[language] ?? id}
            minimum={release.minimum}
            scale={scale}
          />
        ),
        counted: nothingElseCounted,
        about: `${practice.name} (${practice.code})`,
        name: `${practice.code}-${scope.scopeVersion}`,
      }
    },
  ),

  ...listCharts,
  ...decisionCharts,
  ...practiceCharts,
  ...studyCharts,
}
