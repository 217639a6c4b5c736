import { PerspectiveFigure } from '#app/components/perspective-figure.tsx'
import { VariantFigure } from '#app/components/variants/variant-figure.tsx'
import { RadarFigure } from '#app/components/radar-figure.tsx'
import { loader as perspectivePage } from '#app/routes/perspective.tsx'
import { loader as profilePage } from '#app/routes/practice-profile.tsx'
import { chartOf, type SavedChart } from './chart-of.ts'

/** The charts of one practice that can be saved, beside its profile. */
export const practiceCharts: Readonly<Record<string, SavedChart>> = {
  'scope-variants': chartOf(profilePage, ({ profile, practice, elements, scale }, { asked, language }) => {
    if (!profile) return 'computing'
    const compared = profile.variants?.compared.find(
      ({ variant }) => String(variant.version) === asked.get('variant'),
    )
    if (!compared) return null
    return {
      figure: (
        <VariantFigure
          compared={compared}
          nameOf={(id) => elements.find((element) => element.id === id)?.name[language] ?? id}
          scale={scale}
        />
      ),
      counted: profile.counted,
      about: `${practice.name} (${practice.code})`,
      name: `${practice.code}-${compared.variant.version}`,
    }
  }),

  radar: chartOf(profilePage, ({ profile, practice, elements, scale }, { asked }) => {
    if (!profile) return 'computing'
    const version = profile.versions.find(({ scopeVersion }) => String(scopeVersion) === asked.get('scope'))
    if (!version) return null
    return {
      figure: <RadarFigure {...{ version, elements, scale }} isOnly={profile.versions.length === 1} />,
      counted: profile.counted,
      about: `${practice.name} (${practice.code})`,
      name: `${practice.code}-${version.scopeVersion}`,
    }
  }),

  perspective: chartOf(perspectivePage, ({ profile, practice, elements, scale }, { asked, language }) => {
    if (!profile) return 'computing'
    const isAsked = ({ scopeVersion }: { scopeVersion: number | null }) =>
      String(scopeVersion) === asked.get('scope')
    const version = profile.versions.find(isAsked)
    const views = profile.views.find(isAsked)
    if (!version || !views || views.perspectives.alone) return null
    return {
      figure: (
        <PerspectiveFigure
          perspectives={views.perspectives}
          version={version}
          nameOf={(id) => elements.find((element) => element.id === id)?.name[language] ?? id}
          scale={scale}
        />
      ),
      counted: profile.counted,
      about: `${practice.name} (${practice.code})`,
      name: `${practice.code}-${version.scopeVersion}`,
    }
  }),
}
