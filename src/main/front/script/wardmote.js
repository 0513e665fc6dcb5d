// Every page works without this file. It adds a few conveniences where the browser can give them.
import { offerLocation } from './locate.js'
import { offerCount } from './count.js'
import { offerDraft } from './draft.js'
import { offerDrawing } from './drawing.js'
import { offerExit } from './exit.js'
import { offerKeeping } from './keep.js'
import { offerMovingMap } from './moving-map.js'
import { offerPasskey } from './passkey.js'
import { offerOwnLink, offerPush } from './push.js'

document.querySelectorAll('form[data-locate]').forEach(offerLocation)
document.querySelectorAll('figure[data-boundary]').forEach(offerMovingMap)
document.querySelectorAll('[data-draw]').forEach(offerDrawing)
document.querySelectorAll('form[data-passkey]').forEach(offerPasskey)
document.querySelectorAll('[data-push]').forEach(offerPush)
document.querySelectorAll('[data-own-link]').forEach(offerOwnLink)
document.querySelectorAll('form[data-draft]').forEach(offerDraft)
document.querySelectorAll('a[data-exit]').forEach(offerExit)
document.querySelectorAll('textarea[data-most]').forEach(offerCount)
document.querySelectorAll('[data-keep]').forEach(offerKeeping)
