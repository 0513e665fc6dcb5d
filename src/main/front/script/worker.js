// Runs in the browser when a message comes, whether a page is open or not: shows it, and leads to it when it is pressed.
const KEPT = 'wardmote'

self.addEventListener('push', event => {
  if (event.data) event.waitUntil(take(event.data.json()))
})

self.addEventListener('notificationclick', event => {
  const { link, action } = event.notification.data
  event.notification.close()
  event.waitUntil(self.clients.openWindow(event.action ? action.link : link))
})

async function take(notice) {
  await show(notice)
  if (notice.action) await keep(notice.action.link)
}

function show({ title, body, link, action, tag, lang, dir }) {
  return self.registration.showNotification(title, {
    body, lang, dir, tag, renotify: true,
    data: { link, action },
    actions: action ? [{ action: 'change', title: action.label }] : [],
  })
}

/** Whoever has no address at which to ask for their link finds it again in this browser: see push.js. */
async function keep(link) {
  const kept = await caches.open(KEPT)
  await kept.put('/my-link', new Response(link))
}
