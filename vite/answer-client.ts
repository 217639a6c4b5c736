import { createBaseThemeStyle } from 'survey-core'
import type { Plugin } from 'vite'

/** Address of the small script of the element pages; the manifest has its hashed name. */
export const answerClientEntry = 'app/answer-client.ts'

const baseTheme = 'virtual:survey-base-theme.css'

/** Builds the informants' own client entry beside Remix's, so that their pages carry nothing of Remix. */
export function answerClient(): Plugin {
  return {
    name: 'praksiskort:answer-client',
    applyToEnvironment: (environment) => environment.name === 'client',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: `/${answerClientEntry}` })
    },
    resolveId: (id) => (id === baseTheme ? `\0${baseTheme}` : undefined),
    // SurveyJS would put these variables into a style element at every page, which our policy refuses
    load: (id) => (id === `\0${baseTheme}` ? createBaseThemeStyle() : undefined),
  }
}
