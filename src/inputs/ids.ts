import type { Parsed } from './scalars.ts';

/** The width of Airflow's columns for ids (airflow/models/base.py, ID_LEN). */
const LONGEST = 250;

/** Python's `[\w.-]+`, as Airflow checks it (airflow/utils/helpers.py, validate_key): letters of any script. */
const KEY = /^[\p{L}\p{N}_.-]+$/u;

/** Airflow's default of `[scheduler] allowed_run_id_pattern`. */
const RUN_ID = /^[A-Za-z0-9_.~:+-]+$/;

/** Airflow reserves these prefixes for runs of other types (airflow/utils/types.py, DagRunType.from_run_id). */
const RESERVED = /^(?:scheduled|backfill|dataset_triggered|asset_triggered)__/;

/** A path segment `.` or `..` changes the path, encoded or not (WHATWG URL, "double-dot URL path segment"). */
const DOTS = /^\.{1,2}$/;

// IAM API Reference, "Role" (RoleName, Path) and STS API Reference, AssumeRoleWithWebIdentity (RoleSessionName).
const ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/(?:[\x21-\x7e]+\/)?[\w+=,.@-]{1,64}$/;
const SESSION_NAME = /^[\w+=,.@-]{2,64}$/;

/** Parses the id of a DAG. */
export function parseDagId(text: string): Parsed<string> {
  if (text.length > LONGEST) return tooLong();
  if (KEY.test(text) && !DOTS.test(text)) return { value: text };
  return {
    problem:
      'is not the id of a DAG. Accepted: letters, digits, "_", "-" and "."; it is the dag_id in the DAG\'s file, not the file\'s name.',
  };
}

/** Whether a text can be the id of a task. */
export function isTaskId(text: string): boolean {
  return text.length <= LONGEST && KEY.test(text) && !DOTS.test(text);
}

/** Parses the id for a new run; accepts what Airflow accepts in its default configuration. */
export function parseNewRunId(text: string): Parsed<string> {
  if (text.length > LONGEST) return tooLong();
  if (!RUN_ID.test(text) || DOTS.test(text)) {
    return {
      problem:
        'is not accepted by Airflow as the id of a new run. Accepted: letters A-Z and a-z, digits and "_", ".", "~", ":", "+", "-"; replace any other character, such as the "/" of a branch name, by "-".',
    };
  }
  const reserved = RESERVED.exec(text);
  if (reserved === null) return { value: text };
  return {
    problem: `begins with "${reserved[0]}", which Airflow reserves for its own runs. Use another prefix.`,
  };
}

/** Parses the id of an existing run: any id that can be part of a path. */
export function parseRunId(text: string): Parsed<string> {
  if (text.length > LONGEST) return tooLong();
  if (!/[\p{Cc}/\\]/u.test(text) && !DOTS.test(text)) return { value: text };
  return {
    problem:
      'is not an id that a request to Airflow\'s API can name: it has a "/", "\\" or control character, or only dots.',
  };
}

/** Parses the ARN of an IAM role. */
export function parseRoleArn(text: string): Parsed<string> {
  if (ROLE_ARN.test(text)) return { value: text };
  return {
    problem:
      'is not the ARN of an IAM role. Use the full ARN, for example arn:aws:iam::123456789012:role/github-trigger-mwaa.',
  };
}

/** Parses the name of a role session. */
export function parseSessionName(text: string): Parsed<string> {
  if (SESSION_NAME.test(text)) return { value: text };
  return {
    problem:
      'is not a session name. Accepted: 2 to 64 letters, digits and "_", "+", "=", ",", ".", "@", "-".',
  };
}

function tooLong(): { readonly problem: string } {
  return { problem: `is too long. Accepted: at most ${LONGEST} characters.` };
}
