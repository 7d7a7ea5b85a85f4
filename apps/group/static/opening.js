// A first word in the language of this device while the program is on its way; the program takes it away again.
{
  const known = ['en', 'fr', 'de']
  const asked = /[?&]lang=([a-z]{2})/.exec(location.search + location.hash)
  const kept = () => {
    try {
      return localStorage.getItem('lang')
    } catch {
      return null
    }
  }
  const lang = [asked && asked[1], kept(), ...navigator.languages.map((each) => each.slice(0, 2))].find((each) => known.includes(each)) ?? 'en'
  document.documentElement.lang = lang
  for (const word of document.querySelectorAll('#opening [lang]')) word.hidden = word.lang !== lang
}
