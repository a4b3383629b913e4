// Small comforts; every page works without this file.
// While letters are being made, the page asks again every ten seconds, but never while somebody reads elsewhere on it.
const making = document.querySelector('[data-making]')
if (making) setTimeout(() => document.visibilityState === 'visible' && location.reload(), 10_000)
