// Reads what the demo ships and says everything that is wrong with it; exit status 1 when anything is.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { read } from './csv.mjs'
import { borders, boroughs, centres, contains, kilometres, neighbourhoods, out, polygonsOf } from './london.mjs'

const faults = []
const check = (right, words) => { if (!right) faults.push(words) }
const table = name => read(`${out}${name}.csv`)
const unique = (name, values) => values.forEach((value, at) => check(values.indexOf(value) === at, `${name}: ${value} twice`))

// Outlines: closed, anticlockwise, no border crosses another, so that none is invalid and none overlaps.
const authorities = JSON.parse(readFileSync(`${out}boroughs.geojson`, 'utf8')).features
check(authorities.length === 33, `${authorities.length} authorities`)
const area = ring => ring.slice(1).reduce((sum, [x, y], at) => sum + ring[at][0] * y - x * ring[at][1], 0) / 2
const side = ([ax, ay], [bx, by], [cx, cy]) => Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax))
const cross = ([a, b], [c, d]) => side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
for (const { properties: { name, code }, geometry } of authorities) {
  check(boroughs.get(name) === code, `${name} has code ${code}`)
  for (const [outer, ...holes] of polygonsOf(geometry)) {
    check(String(outer[0]) === String(outer.at(-1)), `${name} is not closed`)
    check(area(outer) > 0, `${name} runs clockwise`)
    check(holes.length === 0, `${name} has a hole`)
    unique(`${name} corner`, outer.slice(1).map(String))
  }
}
const edges = authorities.flatMap(({ properties: { name }, geometry }) => borders(polygonsOf(geometry)).map(edge => ({ name, edge })))
edges.forEach((one, at) => edges.slice(at + 1).forEach(other =>
  check(!cross(one.edge, other.edge), `${one.name} crosses ${other.name} at ${one.edge[0]}`)))
const shared = new Map()
for (const { edge } of edges) {
  const key = edge.map(String).sort().join(' ')
  shared.set(key, (shared.get(key) ?? 0) + 1)
}
check([...shared.values()].every(times => times <= 2), 'a border belongs to three authorities')

const outlineOf = new Map(authorities.map(({ properties, geometry }) => [properties.name, geometry]))
const away = (borough, point) => contains(outlineOf.get(borough), point) ? 0
  : Math.min(...polygonsOf(outlineOf.get(borough)).flat(2).map(corner => kilometres(corner, point)))
const near = (name, row, borough, limit) => {
  const distance = away(borough, [Number(row.lng), Number(row.lat)])
  check(distance <= limit, `${name}: ${row.outcode ?? row.id ?? row.name ?? row.area_code} is ${distance.toFixed(1)} km from ${borough}`)
}

const places = table('places')
const areas = neighbourhoods(places)
const codes = areas.map(({ code }) => code)
unique('neighbourhood', codes)
places.forEach(place => near('places', place, place.borough, 0.5))

const drawn = centres()
const codesOfCentres = drawn.map(({ properties }) => properties.code)
unique('town centre', [...codes, ...codesOfCentres])
for (const { properties: { code, borough_code: authority }, geometry } of drawn) {
  const [outer, ...holes] = geometry.coordinates
  const name = [...boroughs].find(([, known]) => known === authority)?.[0]
  check(String(outer[0]) === String(outer.at(-1)) && area(outer) > 0 && holes.length === 0, `${code}: its ring`)
  check(outer.every(corner => contains(outlineOf.get(name), corner)), `${code} leaves ${name}`)
}

const outcodes = table('outcodes')
unique('outcodes', outcodes.map(row => row.outcode))
outcodes.forEach(row => {
  [row.borough, ...row.also.split(';').filter(Boolean)].forEach(name => check(boroughs.has(name), `outcodes ${row.outcode}: ${name}`))
  check(/^[A-Z]{1,2}\d[A-Z\d]?$/.test(row.outcode), `outcodes: ${row.outcode}`)
  near('outcodes', row, row.borough, 1.5)
})

const stations = table('stations')
const counters = table('contact-points')
const streets = table('streets')
;['stations', 'contact-points', 'streets', 'meetings', 'priorities'].forEach(name => unique(name, table(name).map(row => row.id)))
;[...stations, ...counters].forEach(row => check([...outlineOf.values()].some(outline => contains(outline, [Number(row.lng), Number(row.lat)]))
  , `${row.id} is in no borough`))
streets.forEach(row => near('streets', row, row.borough, 0))
unique('profiles', table('profiles').map(row => row.area_code))
check(table('profiles').every(row => [...boroughs.values()].includes(row.area_code)), 'profiles: a code')

// Days count from the day of loading.
const day = /^[+-]\d+d$/, moment = /^[+-]\d+d ([01]\d|2[0-3]):[0-5]\d$/, month = /^-\d+m$/, clock = /^([01]\d|2[0-3]):[0-5]\d$/
const days = text => Number(text.split('d')[0])
const fits = (name, row, column, shape) => check(row[column] === '' || shape.test(row[column]), `${name}: ${column} is ${row[column]}`)
const among = (name, row, column, ...values) => check(values.includes(row[column]), `${name} ${row.area_code ?? row.id}: ${column} is ${row[column]}`)
const yesNo = ['yes', 'no']
const telephone = /^(020 7946 0\d{3}|07700 900\d{3})$/
const email = /^[a-z-]+@teams\.example$/
const postcode = /^[A-Z]{1,2}\d[A-Z\d]? 9ZZ$/

const teams = table('teams')
for (const name of ['teams', 'team-hours', 'team-bases', 'duty-hours', 'meetings', 'priorities'])
  table(name).forEach(row => check([...codes, ...codesOfCentres].includes(row.area_code), `${name}: ${row.area_code}`))
teams.forEach(row => {
  among('teams', row, 'role', 'sergeant', 'ward-officer', 'pcso', 'special', 'volunteer')
  among('teams', row, 'force', row.area_code.startsWith('demo-city-of-london-') ? 'city-of-london' : 'metropolitan')
  ;['deputy', 'contactable', 'funded'].forEach(column => among('teams', row, column, ...yesNo))
  ;['from', 'to'].forEach(column => fits('teams', row, column, day))
  fits('teams', row, 'telephone', telephone)
  fits('teams', row, 'email', email)
  check(row.name || row.contactable === 'no' && !row.bio, `teams ${row.area_code}: a vacancy that speaks`)
  check(!row.to || days(row.to) > days(row.from), `teams ${row.area_code}: ${row.name} left before coming`)
})
const reached = code => teams.some(row => row.area_code === code && row.name && row.contactable === 'yes' && !row.to)
codesOfCentres.forEach(code => check(reached(code), `${code}: nobody can be reached`))
const gaps = codes.filter(code => !reached(code))
;[...codes, ...codesOfCentres].forEach(code => check(teams.some(row => row.area_code === code), `${code} has no team`))
check(gaps.length >= 3 && gaps.length <= 10, `${gaps.length} gaps`)
const serving = teams.filter(row => row.name && !row.to && row.role !== 'sergeant').map(row => row.name)
unique('teams', serving)
unique('mobile', teams.filter(row => row.telephone.startsWith('077')).map(row => row.telephone))

table('team-hours').forEach(row => {
  among('team-hours', row, 'day', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday')
  check(clock.test(row.opens) && clock.test(row.closes) && row.opens < row.closes, `team-hours ${row.area_code}: ${row.opens} to ${row.closes}`)
})
table('team-bases').forEach(row => {
  among('team-bases', row, 'step_free', 'yes', 'no', 'partly')
  ;['hearing_loop', 'toilet'].forEach(column => among('team-bases', row, column, ...yesNo))
  fits('team-bases', row, 'postcode', postcode)
  near('team-bases', row, areas.find(({ code }) => code === row.area_code).borough, 0.5)
})
table('duty-hours').forEach(row => {
  fits('duty-hours', row, 'month', month)
  among('duty-hours', row, 'kind', 'proactive', 'reactive', 'abstracted')
  check((row.kind === 'abstracted') === (row.reason !== ''), `duty-hours ${row.area_code}: a reason`)
  check(Number(row.hours) > 0, `duty-hours ${row.area_code}: ${row.hours} hours`)
})
unique('duty-hours', table('duty-hours').map(row => [row.area_code, row.month, row.kind, row.reason].join(' ')))
const meetings = table('meetings')
meetings.forEach(row => {
  ;['starts', 'ends'].forEach(column => check(moment.test(row[column]), `meetings ${row.id}: ${column} ${row[column]}`))
  check(row.starts.split(' ')[0] === row.ends.split(' ')[0] && row.starts.slice(-5) < row.ends.slice(-5), `meetings ${row.id}: ends before it starts`)
  among('meetings', row, 'type', 'ward-panel', 'public-meeting', 'drop-in', 'street-briefing', 'surgery', 'walkabout', 'online-session')
  among('meetings', row, 'status', 'published', 'cancelled', 'held')
  ;['step_free', 'hearing_loop'].forEach(column => among('meetings', row, column, ...yesNo))
  fits('meetings', row, 'postcode', postcode)
  fits('meetings', row, 'contact_telephone', telephone)
  fits('meetings', row, 'contact_email', email)
})
check(meetings.filter(row => row.status === 'cancelled').length === 1, 'one cancelled meeting')
const priorities = table('priorities')
priorities.forEach(row => {
  ;['issue_date', 'action_date'].forEach(column => fits('priorities', row, column, day))
  among('priorities', row, 'state', 'agreed', 'acting', 'closed')
  check((row.action === '') === (row.action_date === '') && (row.action === '') === (row.state === 'agreed'), `priorities ${row.id}: action`)
  check(!row.action_date || days(row.action_date) >= days(row.issue_date), `priorities ${row.id}: acted before it was raised`)
})
counters.forEach(row => {
  ;['opened', 'closed', 'last_checked'].forEach(column => fits('contact-points', row, column, day))
  fits('contact-points', row, 'telephone', telephone)
  fits('contact-points', row, 'postcode', postcode)
})

// The guide: front matter whole, dates in order, short, plain.
const guide = fileURLToPath(new URL('../main/resources/guide/', import.meta.url))
const iso = /^20\d\d-[01]\d-[0-3]\d$/
const syllables = word => Math.max(1, (word.toLowerCase().replace(/e$|es$|ed$/, '').match(/[aeiouy]+/g) ?? []).length)
const grades = []
for (const file of readdirSync(guide).filter(name => name.endsWith('.md'))) {
  const [, front, body] = readFileSync(guide + file, 'utf8').split(/^---\n/m)
  const facts = Object.fromEntries(front.trim().split('\n').map(line => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]))
  check(Object.keys(facts).join() === 'title,slug,owner,reviewed,review_by,audience', `${file}: front matter ${Object.keys(facts)}`)
  check(facts.slug === file.replace('.md', ''), `${file}: slug ${facts.slug}`)
  check(iso.test(facts.reviewed) && iso.test(facts.review_by) && facts.reviewed < facts.review_by, `${file}: dates`)
  const words = body.match(/[A-Za-z][A-Za-z'’-]*/g)
  const sentences = body.split(/[.!?:](?:\s|$)|\n- |\n\n/).filter(text => /[a-z]/i.test(text))
  const grade = 0.39 * words.length / sentences.length + 11.8 * words.reduce((sum, word) => sum + syllables(word), 0) / words.length - 15.59
  grades.push(`${file} ${words.length} words, grade ${grade.toFixed(1)}`)
  check(words.length <= (/^(constable|ward-officer|pcso|sergeant|special|volunteer)/.test(file) ? 150 : 320), `${file}: ${words.length} words`)
  check(grade <= 9, `${file}: grade ${grade.toFixed(1)}`)
}
const numbers = read(`${guide}numbers.csv`)
unique('numbers', numbers.map(row => row.id))
numbers.forEach(row => check(row.owner && iso.test(row.reviewed) && iso.test(row.review_by) && row.reviewed < row.review_by, `numbers ${row.id}: dates`))

const sizes = readdirSync(out).map(name => `${name} ${statSync(out + name).size}`)
const factual = ['boroughs.geojson', 'places.csv', 'outcodes.csv'].reduce((sum, name) => sum + statSync(out + name).size, 0)
check(factual < 150_000, `the factual files hold ${factual} bytes`)

console.log(sizes.join('\n'))
console.log(grades.join('\n'))
const met = codes.filter(code => meetings.some(row => row.area_code === code && row.status === 'published'))
const stale = priorities.filter(row => days(row.issue_date) < -92).length
console.log(`${codes.length} neighbourhoods, ${drawn.length} town centres, ${teams.length} posts (${teams.filter(row => !row.name).length} vacant), ${gaps.length} without a contactable officer,`
  + ` ${codes.length - met.length} without a next meeting, ${priorities.length} priorities (${stale} older than three months, ${priorities.filter(row => !row.action).length} without action),`
  + ` ${numbers.length} numbers`)
faults.forEach(fault => console.error(fault))
process.exitCode = faults.length ? 1 : 0
