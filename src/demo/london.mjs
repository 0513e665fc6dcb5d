// What the demo's scripts share about London: its 33 authorities, and how a neighbourhood gets its code.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const out = fileURLToPath(new URL('../main/resources/demo/', import.meta.url))
export const showcase = fileURLToPath(new URL('showcase/', import.meta.url))

export const boroughs = new Map([
  ['City of London', 'E09000001'],
  ['Barking and Dagenham', 'E09000002'],
  ['Barnet', 'E09000003'],
  ['Bexley', 'E09000004'],
  ['Brent', 'E09000005'],
  ['Bromley', 'E09000006'],
  ['Camden', 'E09000007'],
  ['Croydon', 'E09000008'],
  ['Ealing', 'E09000009'],
  ['Enfield', 'E09000010'],
  ['Greenwich', 'E09000011'],
  ['Hackney', 'E09000012'],
  ['Hammersmith and Fulham', 'E09000013'],
  ['Haringey', 'E09000014'],
  ['Harrow', 'E09000015'],
  ['Havering', 'E09000016'],
  ['Hillingdon', 'E09000017'],
  ['Hounslow', 'E09000018'],
  ['Islington', 'E09000019'],
  ['Kensington and Chelsea', 'E09000020'],
  ['Kingston upon Thames', 'E09000021'],
  ['Lambeth', 'E09000022'],
  ['Lewisham', 'E09000023'],
  ['Merton', 'E09000024'],
  ['Newham', 'E09000025'],
  ['Redbridge', 'E09000026'],
  ['Richmond upon Thames', 'E09000027'],
  ['Southwark', 'E09000028'],
  ['Sutton', 'E09000029'],
  ['Tower Hamlets', 'E09000030'],
  ['Waltham Forest', 'E09000031'],
  ['Wandsworth', 'E09000032'],
  ['Westminster', 'E09000033'],
])

/// Lower-case ASCII words with hyphens; an apostrophe or a full stop vanishes: "King's Cross" is kings-cross, "St. Ann's" st-anns.
export const slug = name => name.normalize('NFD').replace(/[\u0300-\u036f'’.]/g, '').toLowerCase()
  .replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')

export const areaCode = (borough, place) => `demo-${slug(borough)}-${slug(place)}`

/// One neighbourhood for each place, and one named for the borough where it has no place.
export const neighbourhoods = places => [...boroughs.keys()].flatMap(borough => {
  const inside = places.filter(place => place.borough === borough)
  return (inside.length ? inside : [{ name: borough, borough }])
    .map(place => ({ ...place, code: areaCode(borough, place.name) }))
}).sort((a, b) => a.code < b.code ? -1 : 1)

/// The town centres, drawn by hand: the showcase alone writes of them.
export const centres = () => JSON.parse(readFileSync(`${out}town-centres.geojson`, 'utf8')).features

export const borders = polygons => polygons.flatMap(polygon =>
  polygon.flatMap(ring => ring.slice(1).map((end, at) => [ring[at], end])))

export const polygonsOf = geometry => geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates

/// Even-odd rule over every ring: true inside the outer ring and outside holes.
export const contains = (geometry, [x, y]) => borders(polygonsOf(geometry)).reduce((inside, [[ax, ay], [bx, by]]) =>
  (ay > y) !== (by > y) && x < (bx - ax) * (y - ay) / (by - ay) + ax ? !inside : inside, false)

/// Kilometres, near enough at London's latitude.
export const kilometres = ([ax, ay], [bx, by]) => Math.hypot((ax - bx) * 69.4, (ay - by) * 111.2)
