// The map that moves: the area's own outline on plain paper, and tiles only where an installation has a tile server.
import { CircleMarker, GeoJSON, Map, Polygon, TileLayer, featureGroup } from 'leaflet/dist/leaflet-src.esm.js'

export function draw(holder, shapes, words, marked = 1) {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  const map = new Map(holder, {
    scrollWheelZoom: false, zoomControl: false, attributionControl: Boolean(words.attribution),
    zoomAnimation: !calm, fadeAnimation: !calm, markerZoomAnimation: !calm, inertia: !calm, zoomSnap: 0.25,
  })
  map.attributionControl?.setPrefix(false)
  if (words.tiles) new TileLayer(words.tiles, { attribution: words.attribution }).addTo(map)

  const outlines = featureGroup(shapes.map((shape, index) => new GeoJSON(shape, {
    style: { className: index < marked ? 'wm-map__area' : 'wm-map__other', weight: index < marked ? 3 : 1.5 },
    interactive: false,
  }))).addTo(map)
  map.fitBounds(outlines.getBounds(), { padding: [20, 20] })
  zoomButtons(map, words)

  holder.setAttribute('role', 'application')
  if (words.label) holder.setAttribute('aria-label', words.label)
  holder.focus({ preventScroll: true })
  return map
}

// A map on which an area is drawn: a press puts a corner there. The corners given are shown, and can be shown anew.
export function sketch(holder, shapes, words, pressed) {
  const map = draw(holder, shapes, words, 0)
  let drawn = null
  map.on('click', ({ latlng }) => pressed(latlng))
  return {
    middle: () => map.getCenter(),
    show(corners) {
      drawn?.remove()
      drawn = featureGroup([
        new Polygon(corners, { className: 'wm-map__drawn', interactive: false }),
        ...corners.map((corner) => new CircleMarker(corner, { radius: 6, className: 'wm-map__point', interactive: false })),
      ]).addTo(map)
    },
  }
}

function zoomButtons(map, words) {
  const bar = document.createElement('div')
  bar.className = 'wm-map__zoom'
  bar.append(button('+', words.zoomIn, () => map.zoomIn()), button('−', words.zoomOut, () => map.zoomOut()))
  map.getContainer().append(bar)
}

function button(sign, name, act) {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = sign
  if (name) made.setAttribute('aria-label', name)
  made.addEventListener('click', (event) => { event.stopPropagation(); act() })
  made.addEventListener('dblclick', (event) => event.stopPropagation())
  return made
}
