// Invents the demo's officers, hours, meetings and priorities from word lists, always the same ones.
// An area that the showcase writes by hand in one of these files keeps what the showcase says in that file.
import { buildings, bases, bios, families, gatherings, languages, problems, streets } from './words.mjs'
import { header, read, write } from './csv.mjs'
import { boroughs, centres, kilometres, neighbourhoods, out, showcase } from './london.mjs'

const places = read(`${out}places.csv`)
const outcodes = read(`${out}outcodes.csv`)
const areas = neighbourhoods(places)

// Left without a named contactable officer on purpose, so that the public gap and the list of exceptions have something to show.
const gaps = new Set(['demo-enfield-hadley-wood', 'demo-hillingdon-harmondsworth', 'demo-bromley-chelsfield',
  'demo-havering-cranham', 'demo-newham-manor-park'])

/// A small generator of our own (mulberry32): the same seed gives the same cast on every machine.
let state = 20261121
const chance = () => {
  state = state + 0x6D2B79F5 | 0
  let mixed = Math.imul(state ^ state >>> 15, 1 | state)
  mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed
  return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296
}
const below = count => Math.floor(chance() * count)
const between = (least, most) => least + below(most - least + 1)
const likely = share => chance() < share
const pick = list => list[below(list.length)]

/// `count` different ones, in the order drawn.
const several = (count, list) => {
  const left = [...list]
  return Array.from({ length: count }, () => left.splice(below(left.length), 1)[0])
}

const fill = (text, area, street = pick(streets)) => text.replaceAll('{place}', area.name).replaceAll('{street}', street)
const capital = text => text[0].toUpperCase() + text.slice(1)

const taken = new Set()
function person() {
  const first = below(families.length)
  const last = likely(0.12) ? below(families.length) : first
  const name = `${pick(families[first][0])} ${pick(families[last][1])}`
  if (taken.has(name)) return person()
  taken.add(name)
  return { name, languages: likely(0.7) ? languages[first] : '' }
}

const force = area => area.borough === 'City of London' ? 'city-of-london' : 'metropolitan'
const email = area => `${area.code.replace('demo-', '')}@teams.example`
const landline = area => `020 7946 0${100 + areas.indexOf(area)}`
let mobiles = 100
const mobile = () => `07700 900${mobiles++}`

/// The outward code whose centre is nearest, of those that name the borough.
function outcode(area) {
  return outcodes
    .filter(row => row.borough === area.borough || row.also.split(';').includes(area.borough))
    .map(row => [row.outcode, kilometres([row.lng, row.lat], [area.lng, area.lat])])
    .sort((a, b) => a[1] - b[1])[0][0]
}
const postcode = area => `${outcode(area)} 9ZZ`

const ranks = {
  'sergeant': 'Sergeant', 'ward-officer': 'Constable', 'pcso': 'Police Community Support Officer',
  'special': 'Special Constable', 'volunteer': 'Police Support Volunteer',
}
const paid = role => ['sergeant', 'ward-officer', 'pcso'].includes(role)

function post(area, role, holder, more = {}) {
  const reachable = holder && paid(role) && !gaps.has(area.code)
  return {
    area_code: area.code, team_name: `${area.name} neighbourhood team`, force: force(area), rank: ranks[role], role,
    name: holder?.name, deputy: 'no', from: `-${holder ? between(45, 1600) : between(20, 200)}d`, languages: holder?.languages,
    email: email(area), telephone: !reachable ? '' : role === 'sergeant' ? landline(area) : mobile(),
    bio: holder && likely(0.75) ? fill(pick(bios[role]), area) : '',
    contactable: reachable ? 'yes' : 'no', funded: paid(role) ? 'yes' : 'no', ...more,
  }
}

const away = { bio: 'Away from duty until further notice.' }

function team(area, sergeant) {
  if (gaps.has(area.code)) return [
    post(area, 'sergeant'), post(area, 'ward-officer', likely(0.5) ? person() : undefined, away),
    post(area, 'ward-officer', undefined, { deputy: 'yes' }), post(area, 'pcso'),
  ].map(row => row.name ? row : { ...row, bio: '' })
  const rows = [
    post(area, 'sergeant', likely(0.94) ? sergeant : undefined),
    post(area, 'ward-officer', person()),
    post(area, 'ward-officer', likely(0.84) ? person() : undefined, { deputy: 'yes' }),
    post(area, 'pcso', likely(0.85) ? person() : undefined),
  ]
  if (likely(0.3)) rows.push(post(area, 'pcso', likely(0.7) ? person() : undefined))
  if (likely(0.15)) rows.push(post(area, 'special', person()))
  if (likely(0.12)) rows.push(post(area, 'volunteer', person()))
  if (likely(0.1)) rows.push(post(area, 'ward-officer', person(),
    { from: `-${between(900, 1500)}d`, to: `-${between(20, 300)}d`, telephone: '', bio: '', contactable: 'no' }))
  return rows
}

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const slots = [['10:00', '12:00'], ['11:00', '12:30'], ['13:00', '15:00'], ['16:00', '18:00'], ['17:30', '19:00'], ['18:00', '19:30']]
const offers = ['Drop-in with the team', 'Coffee with the team', 'Surgery with your ward officer', 'Stall: ask, report, mark your bicycle']

const hours = area => several(likely(0.35) ? 2 : 1, days).map(day => {
  const [opens, closes] = pick(slots)
  return { area_code: area.code, day, opens, closes, where: capital(pick(buildings)), what: pick(offers) }
})

const notes = ['Ring the bell and wait; somebody comes out.', 'Level entrance at the side.', 'Two steps at the front.', 'Lift to the first floor.',
  'Not open to callers without a time agreed.', '']

const base = area => ({
  area_code: area.code, name: `${area.name}: ${pick(bases).toLowerCase()}`, address: `${between(1, 90)} ${pick(streets)}, ${area.name}`,
  postcode: postcode(area), lat: (Number(area.lat) + (chance() - 0.5) * 0.004).toFixed(4), lng: (Number(area.lng) + (chance() - 0.5) * 0.006).toFixed(4),
  step_free: likely(0.7) ? 'yes' : pick(['no', 'partly']), hearing_loop: likely(0.5) ? 'yes' : 'no', toilet: likely(0.6) ? 'yes' : 'no', note: pick(notes),
})

const reasons = ['public-order event', 'court', 'training', 'sickness', 'major-incident cover', 'custody guard']

const duty = area => [-3, -2, -1].flatMap(month => [
  { kind: 'proactive', hours: between(240, 420) }, { kind: 'reactive', hours: between(110, 240) },
  ...several(between(2, 4), reasons).map(reason => ({ kind: 'abstracted', reason, hours: between(6, 64) })),
].map(row => ({ area_code: area.code, month: `${month}m`, ...row })))

function meeting(area, [title, type, description, starts, ends, byDay, where], day, index) {
  const street = pick(streets)
  const venue = { hall: `${capital(pick(buildings))}, ${street}, ${area.name}`, street: `${street}, ${area.name}, by the bus stop`, online: 'Online' }[where]
  return {
    id: `${area.code.replace('demo-', 'demo-meeting-')}-${index}`, area_code: area.code,
    title: fill(title, area, street), type, description: fill(description, area, street),
    starts: `+${day}d ${starts}`, ends: `+${day}d ${ends}`, address: venue, postcode: where === 'online' ? '' : postcode(area),
    step_free: where !== 'hall' || likely(0.75) ? 'yes' : 'no', hearing_loop: where === 'online' || where === 'hall' && likely(0.55) ? 'yes' : 'no',
    languages: 'English', daytime_alternative: byDay || likely(0.6) ? '' : 'Ring the team for a time by day',
    contact_email: email(area), contact_telephone: landline(area), status: 'published',
  }
}

const meetings = area => gaps.has(area.code) || likely(0.2) ? []
  : several(likely(0.25) ? 2 : 1, gatherings).map((gathering, index) => meeting(area, gathering, between(3, 45), index + 1))

const priorities = area => several(between(1, 3), problems).map(([issue, action], index) => {
  const street = pick(streets)
  const age = likely(0.15) ? between(100, 190) : between(8, 85)
  const acted = likely(0.75)
  return {
    id: `${area.code.replace('demo-', 'demo-priority-')}-${index + 1}`, area_code: area.code, issue: fill(issue, area, street),
    issue_date: `-${age}d`, action: acted ? fill(action, area, street) : '', action_date: acted ? `-${between(2, age - 3)}d` : '',
    state: !acted ? 'agreed' : likely(0.08) ? 'closed' : 'acting',
  }
})

/// One sergeant leads two neighbouring teams.
const sergeants = [...boroughs.keys()].flatMap(borough => areas.filter(area => area.borough === borough)
  .map((area, index, all) => [area.code, all[index - index % 2].code]))
const leads = new Map()
const leader = new Map(sergeants.map(([code, first]) => {
  if (!leads.has(first)) leads.set(first, person())
  return [code, leads.get(first)]
}))

const centreCodes = centres().map(({ properties }) => properties.code)

// Duty hours for one area in three, and for every area that the showcase writes a team for.
const shown = new Set(read(`${showcase}teams.csv`).map(row => row.area_code))
const files = {
  'teams': area => team(area, leader.get(area.code)),
  'team-hours': area => gaps.has(area.code) ? [] : hours(area),
  'team-bases': base,
  'meetings': meetings,
  'priorities': priorities,
}

for (const [name, invent] of Object.entries(files)) {
  const written = read(`${showcase}${name}.csv`)
  const rows = areas.flatMap(area => {
    const byHand = written.filter(row => row.area_code === area.code)
    return byHand.length ? byHand : invent(area)
  }).concat(written.filter(row => centreCodes.includes(row.area_code)))
  write(`${out}${name}.csv`, header(`${showcase}${name}.csv`), rows)
  console.log(`${name}: ${rows.length} rows`)
}

const dutyRows = areas.filter((area, index) => shown.has(area.code) || index % 3 === 0).flatMap(duty)
write(`${out}duty-hours.csv`, ['area_code', 'month', 'kind', 'reason', 'hours'], dutyRows)
console.log(`duty-hours: ${dutyRows.length} rows`)
