import { createServer } from 'node:http'
import { gzip } from 'node:zlib'
import SQLite from 'better-sqlite3'

// `node bench/yardstick.mjs PORT FILE`: the least a server can do for an informant, to measure ours against on the same
// machine in the same minute. No framework, no sessions, no rights: a page of four radio groups rendered and gzipped,
// every post checked and committed durably before the answer; posts that arrive together share a commit.
//
//   GET  /r/TOKEN                          a page
//   POST /r/TOKEN     page=3&e3q1=4&…      stores it and shows the next page
//   POST /api/TOKEN   {"item","v"}         stores one answer, 204

const [port, file] = process.argv.slice(2)
const db = new SQLite(file)
db.pragma('journal_mode = wal')
db.pragma('synchronous = full')
db.exec('create table response (token text primary key, revision integer, document text) without rowid')
const find = db.prepare('select revision, document from response where token = ?')
const put = db.prepare(
  'insert into response values (?, ?, ?) on conflict (token) do update set revision = excluded.revision, document = excluded.document',
)

const options = ['Not at all', 'A little', 'Somewhat', 'Mostly', 'Fully']
const css =
  '<style>body{font:1rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:40rem;padding:1rem}fieldset{border:1px solid #767676;border-radius:.5rem;margin:1rem 0}label{display:block;padding:.75rem;min-height:44px}input{width:1.25rem;height:1.25rem}button{font:inherit;padding:.75rem 1.5rem}:focus-visible{outline:3px solid #1d4ed8}</style>'

function page(element, { revision, answers }) {
  const questions = [1, 2, 3, 4].map((question) => {
    const name = `e${element}q${question}`
    const radios = options.map((option, index) => {
      const checked = answers[name] === index + 1 ? ' checked' : ''
      return `<label><input type="radio" name="${name}" value="${index + 1}" required${checked}> ${option}</label>`
    })
    return `<fieldset><legend>Element ${element}, item ${question}: to what extent does your practice do this in its day-to-day work?</legend>${radios.join('')}</fieldset>`
  })
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Element ${element} of 11</title>${css}</head><body><a href="#m">Skip to questions</a><main id="m"><h1>Element ${element} of 11</h1><progress max="11" value="${element}"></progress><form method="post"><input type="hidden" name="page" value="${element}"><input type="hidden" name="revision" value="${revision}">${questions.join('')}<button name="go" value="next">Next</button></form></main></body></html>`
}

function load(token) {
  const row = find.get(token)
  return row ? { revision: row.revision, answers: JSON.parse(row.document) } : { revision: 0, answers: {} }
}

let waiting = []

/** Runs the change in the transaction that the next turn of the loop commits, with all others of this turn. */
function write(change) {
  return new Promise((resolve) => {
    waiting.push({ change, resolve })
    if (waiting.length === 1) setImmediate(commitWaiting)
  })
}

function commitWaiting() {
  const together = waiting
  waiting = []
  db.exec('begin immediate')
  const results = together.map(({ change }) => change())
  db.exec('commit')
  together.forEach(({ resolve }, index) => resolve(results[index]))
}

function store(token, answers) {
  return write(() => {
    const response = load(token)
    Object.assign(response.answers, answers)
    response.revision += 1
    put.run(token, response.revision, JSON.stringify(response.answers))
    return response
  })
}

function send(response, html) {
  gzip(html, (_error, body) => {
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Encoding': 'gzip',
      'Content-Length': body.length,
    })
    response.end(body)
  })
}

function refuse(response, status) {
  response.writeHead(status).end()
}

async function bodyOf(request) {
  let text = ''
  for await (const chunk of request) text += chunk
  return text
}

createServer(async (request, response) => {
  const [, kind, token = ''] = request.url.split('/')
  if (!/^[\w-]{8,64}$/.test(token)) return refuse(response, 404)
  if (request.method === 'GET') return send(response, page(1, load(token)))
  const body = await bodyOf(request)
  if (kind === 'api') {
    const { item, v } = JSON.parse(body)
    if (!/^e\d{1,2}q[1-4]$/.test(item) || !(v >= 1 && v <= 5)) return refuse(response, 422)
    await store(token, { [item]: v })
    return refuse(response, 204)
  }
  const form = new URLSearchParams(body)
  const element = Number(form.get('page'))
  const answers = {}
  for (const question of [1, 2, 3, 4]) {
    const name = `e${element}q${question}`
    answers[name] = Number(form.get(name))
    if (!(answers[name] >= 1 && answers[name] <= 5)) return refuse(response, 422)
  }
  const stored = await store(token, answers)
  send(response, page((element % 11) + 1, stored))
}).listen(Number(port), '127.0.0.1', () => process.stdout.write('listening\n'))
