import type { Parsed } from './parsed.ts';

const TRUE = /^(?:true|True|TRUE)$/;
const FALSE = /^(?:false|False|FALSE)$/;

/** A boolean of the YAML 1.2 core schema (YAML 1.2.2, section 10.3.2). */
export function parseBoolean(text: string): Parsed<boolean> {
  if (TRUE.test(text)) return { value: true };
  if (FALSE.test(text)) return { value: false };
  return {
    problem: 'is not a boolean. Accepted: "true" or "false" (also "True", "TRUE", "False", "FALSE").',
  };
}
