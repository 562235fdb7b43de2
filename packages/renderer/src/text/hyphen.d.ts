declare module 'hyphen/*/index.js' {
  const language: {
    hyphenateSync(
      text: string,
      options: { hyphenChar: string; minWordLength: number; exceptions: string[] },
    ): string;
  };
  export default language;
}
