import { forgetHidden } from '../../src/core/redaction/redaction.ts';

// A process of the action is one step; a worker of the tests is many.
forgetHidden();
