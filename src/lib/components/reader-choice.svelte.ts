/** What the charts of the page are narrowed to, in words: a picture that is taken away has to say it. */
export const readerChoice = $state({ words: '' });
