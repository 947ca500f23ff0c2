/** The pieces between which a text may be broken into lines: words with the space after them, Chinese characters. */
export const pieces = (text) => text.match(/[\u2e80-\uffef][，。：；、）”？]*|[^\s\u2e80-\uffef]+\s*|\s+/g) ?? [];
