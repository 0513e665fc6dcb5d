// Asks the browser to show messages, and puts what it answers into the form. Where it cannot, or somebody turns it down, the words
// beside it say what else to do.
export function offerPush(part) {
  const button = part.querySelector('button')
  if (!('serviceWorker' in navigator) || !('PushManager' in window) || !('Notification' in window)) return
  const told = part.querySelector('[role=status]')
  part.querySelectorAll('[data-push-with]').forEach(shown => { shown.hidden = false })
  part.querySelector('[data-push-without]').remove()
  button.addEventListener('click', async () => {
    button.disabled = true
    told.textContent = part.dataset.asking
    told.textContent = part.dataset[await ask(part)]
    button.disabled = false
  })
}

async function ask(part) {
  if (await Notification.requestPermission() !== 'granted') return 'refused'
  try {
    part.querySelector('input[name=browser]').value = written(await subscription(part))
    return 'given'
  } catch {
    return 'failed'
  }
}

/** One that was made under another key is of no use to us. */
async function subscription({ dataset }) {
  await navigator.serviceWorker.register(dataset.worker)
  const { pushManager } = await navigator.serviceWorker.ready
  const options = { userVisibleOnly: true, applicationServerKey: dataset.push }
  try {
    return await pushManager.subscribe(options)
  } catch (problem) {
    const other = await pushManager.getSubscription()
    if (!other) throw problem
    await other.unsubscribe()
    return pushManager.subscribe(options)
  }
}

function written(subscription) {
  const { endpoint, keys } = subscription.toJSON()
  return [endpoint, keys.p256dh, keys.auth].join(' ')
}

/** The link to somebody's own page, which came with the last message that this browser has shown: see worker.js. */
export async function offerOwnLink(part) {
  const kept = await globalThis.caches?.match('/my-link').catch(() => undefined)
  if (!kept) return
  part.querySelector('a').href = await kept.text()
  part.hidden = false
}
