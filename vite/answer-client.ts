import type { Plugin } from 'vite'

/** Address of the small script of the element pages; the manifest has its hashed name. */
export const answerClientEntry = 'app/answer-client.ts'

/** Builds the informants' own client entry beside Remix's, so that their pages carry nothing of Remix. */
export function answerClient(): Plugin {
  return {
    name: 'praksiskort:answer-client',
    applyToEnvironment: (environment) => environment.name === 'client',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: `/${answerClientEntry}` })
    },
  }
}
