import frame from './frame.js?raw';

/** frame.js as it stands in the page: fetched apart, it would come after the reader has seen another language or colour. */
export const frameScript = ['<script>', frame, '</script>'].join('');
