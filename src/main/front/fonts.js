// The typeface: Atkinson Hyperlegible Next (SIL OFL 1.1), made by the Braille Institute for readers with low vision.
// Logical name -> file in the package. Latin is preloaded by the layout; extended Latin arrives only when a page uses it.
const files = '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next'

export const fonts = {
  'atkinson-400.woff2': `${files}-latin-400-normal.woff2`,
  'atkinson-700.woff2': `${files}-latin-700-normal.woff2`,
  'atkinson-ext-400.woff2': `${files}-latin-ext-400-normal.woff2`,
  'atkinson-ext-700.woff2': `${files}-latin-ext-700-normal.woff2`,
}

/** The same for print, which takes no compressed ones. */
export const printed = {
  'atkinson-400.ttf': `${files}-latin-400-normal.woff`,
  'atkinson-700.ttf': `${files}-latin-700-normal.woff`,
  'atkinson-ext-400.ttf': `${files}-latin-ext-400-normal.woff`,
  'atkinson-ext-700.ttf': `${files}-latin-ext-700-normal.woff`,
}
