// Builds everything a browser is sent into target/classes/static/assets: content-hashed names, and manifest.json, which
// maps each logical name to its hashed one. A changed file is a changed name, so every asset may be cached for ever.
// The typefaces that are printed lie beside, for no browser.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import esbuild from 'esbuild'
import * as sass from 'sass'
import { fonts, printed } from './fonts.js'
import { unwrapped } from './woff.js'

const here = dirname(fileURLToPath(import.meta.url))
const root = resolve(here, '../../..')
const modules = join(root, 'node_modules')
const assets = join(root, 'target/classes/static/assets')
const type = join(root, 'target/classes/messaging/type')
const manifest = {}

rmSync(assets, { recursive: true, force: true })
mkdirSync(assets, { recursive: true })

for (const [name, file] of Object.entries(fonts)) {
  keep(name, readFileSync(join(modules, file)))
}
mkdirSync(type, { recursive: true })
for (const [name, file] of Object.entries(printed)) {
  writeFileSync(join(type, name), unwrapped(readFileSync(join(modules, file))))
}
keep('licences.txt', licences())
keep('mark.svg', readFileSync(join(here, 'mark.svg')))
keep('wardmote.css', styles('wardmote.scss'))
keep('map.css', leafletStyles() + styles('map.scss'))
scripts()
worker()

writeFileSync(join(assets, 'manifest.json'), JSON.stringify(manifest, null, 2) + '\n')

function keep(name, content) {
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 10)
  const hashed = name.replace(/(\.\w+)$/, `-${digest}$1`)
  writeFileSync(join(assets, hashed), content)
  manifest[name] = hashed
}

/** What the packages inside these files ask to be carried along; GOV.UK Frontend's package leaves its own out. */
function licences() {
  return Object.entries({
    'Atkinson Hyperlegible Next': join(modules, '@fontsource/atkinson-hyperlegible-next/LICENSE'),
    'GOV.UK Frontend': join(here, 'licences/govuk-frontend.txt'),
    'Leaflet': join(modules, 'leaflet/LICENSE'),
  }).map(([name, file]) => `${name}\n\n${readFileSync(file, 'utf8').trim()}\n`).join('\n\n')
}

function styles(file) {
  const { css } = sass.compile(join(here, 'styles', file), {
    loadPaths: [modules], style: 'compressed', quietDeps: true,
  })
  return refuseWhatIsReserved(withHashedAddresses(css))
}

function withHashedAddresses(css) {
  return css.replace(/url\("?([\w.-]+)"?\)/g, (whole, name) => {
    if (!manifest[name]) throw new Error(`A style names ${name}, which the build has not made`)
    return `url("${manifest[name]}")`
  })
}

/** The crown, the crest and the GDS Transport typeface belong to GOV.UK alone; nothing may come from another host. */
function refuseWhatIsReserved(css) {
  const found = css.match(/GDS Transport|govuk-crest|govuk-crown|url\([\"']?(\w+:|\/\/)/i)
  if (found) throw new Error(`The compiled styles contain "${found[0]}"`)
  return css
}

/** Leaflet's own sheet without the rules that point at its pictures: our map has no layers button and no pin. */
function leafletStyles() {
  const css = readFileSync(join(modules, 'leaflet/dist/leaflet.css'), 'utf8')
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/[^{}]+\{[^{}]*url\([^{}]*\}/g, '')
  return esbuild.transformSync(plain, { loader: 'css', minify: true }).code
}

/** Browsers look for it where they found it, so it keeps its name. */
function worker() {
  esbuild.buildSync({
    entryPoints: [join(here, 'script/worker.js')], outfile: join(assets, '../worker.js'),
    minify: true, target: 'es2022', legalComments: 'inline',
  })
}

function scripts() {
  const { metafile } = esbuild.buildSync({
    entryPoints: { wardmote: join(here, 'script/wardmote.js') },
    outdir: assets, bundle: true, splitting: true, format: 'esm', minify: true, target: 'es2022', metafile: true,
    entryNames: '[name]-[hash]', chunkNames: '[name]-[hash]', legalComments: 'inline', absWorkingDir: root,
    define: { MAP_STYLES: JSON.stringify(manifest['map.css']) },
  })
  for (const [file, made] of Object.entries(metafile.outputs)) {
    const hashed = file.split('/').pop()
    if (made.entryPoint) manifest[made.entryPoint.split('/').pop()] = hashed
  }
}
