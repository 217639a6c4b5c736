import { connect } from '#db/connect.ts'
import { computingInThreads } from './analysis-thread.server.ts'
import { openFigures, type Figures } from './figures.server.ts'
import { standBack } from './stand-back.ts'
import { faultText, type Question, type Said } from './worker-messages.ts'

/**
 * Runs in a process of its own with a connection that cannot write, so that no request waits while a large wave is read
 * and computed. Bundled to build/node/figures-worker.js.
 */
// requests and saves go first, and pages before the analysis
standBack(10, 'process')

// the server lets requests under way end first, and they may need figures; without a server there is nothing to do
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})
process.on('disconnect', () => process.exit())

const db = await connect(process.env.DATABASE_URL ?? '', { readOnly: true })
const figures = openFigures(db, computingInThreads, {
  progress: (wave, progress) => say({ wave, progress }),
  fault: (error) => say({ analysisFault: faultText(error) }),
})

process.on('message', (asked) => {
  const question = asked as Question
  answerOf(question).then(
    (answer) => say({ id: question.id, answer }),
    (error: unknown) => say({ id: question.id, fault: faultText(error) }),
  )
})

function answerOf({ ask, about }: Question): ReturnType<Figures[keyof Figures]> {
  switch (ask) {
    case 'ofWave':
      return figures.ofWave(...about)
    case 'ofPractice':
      return figures.ofPractice(...about)
    case 'ofResponses':
      return figures.ofResponses(...about)
    case 'ofSteps':
      return figures.ofSteps(...about)
    case 'ofStudy':
      return figures.ofStudy(...about)
    case 'ofElement':
      return figures.ofElement(...about)
    case 'ofRelease':
      return figures.ofRelease(...about)
    case 'ofFreeze':
      return figures.ofFreeze(...about)
    case 'ofFrozenSet':
      return figures.ofFrozenSet(...about)
    case 'ofCoverage':
      return figures.ofCoverage(...about)
    case 'toFreeze':
      return figures.toFreeze(...about)
    case 'ofRule':
      return figures.ofRule(...about)
    case 'ofList':
      return figures.ofList(...about)
    case 'ofComparison':
      return figures.ofComparison(...about)
    case 'ofSelection':
      return figures.ofSelection(...about)
    case 'ofPackets':
      return figures.ofPackets(...about)
  }
}

function say(said: Said): void {
  // whoever asked may be gone
  if (process.connected) process.send?.(said)
}
