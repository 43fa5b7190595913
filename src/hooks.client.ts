import { getLocale, overwriteGetLocale } from '$lib/paraglide/runtime';

// The other language is another page (LanguageSwitch); asking the address again for every word on one takes long.
const locale = getLocale();
overwriteGetLocale(() => locale);
