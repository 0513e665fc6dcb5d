// Every page works without this file. It adds two conveniences where the browser can give them.
import { offerLocation } from './locate.js'
import { offerMovingMap } from './moving-map.js'

document.querySelectorAll('form[data-locate]').forEach(offerLocation)
document.querySelectorAll('figure[data-boundary]').forEach(offerMovingMap)
