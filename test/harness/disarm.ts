/** A text for the output of a test run: on a GitHub runner no line of it is a workflow command. */
export function disarm(text: string): string {
  return text.replace(/^(\s*)::/gm, '$1\\::').replaceAll('##[', '##\\[');
}
