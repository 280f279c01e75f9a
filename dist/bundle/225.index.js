export const id = 225;
export const ids = [225];
export const modules = {

/***/ 49225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stopLeftoverRun: () => (/* binding */ stopLeftoverRun)
});

// EXTERNAL MODULE: ./lib/aws/settings.js
var settings = __webpack_require__(99704);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/foreign-error.js
var foreign_error = __webpack_require__(83772);
// EXTERNAL MODULE: ./lib/core/redaction/redaction.js + 3 modules
var redaction = __webpack_require__(29788);
// EXTERNAL MODULE: ./lib/dag-run/stop/leftover-run.js
var leftover_run = __webpack_require__(98770);
// EXTERNAL MODULE: ./lib/inputs/conf.js + 1 modules
var conf = __webpack_require__(6421);
// EXTERNAL MODULE: ./lib/inputs/conf-file.js
var conf_file = __webpack_require__(61726);
// EXTERNAL MODULE: ./lib/inputs/input-reader.js
var input_reader = __webpack_require__(25121);
// EXTERNAL MODULE: ./lib/core/airflow-version.js
var airflow_version = __webpack_require__(91222);
// EXTERNAL MODULE: ./lib/core/json.js + 1 modules
var json = __webpack_require__(65344);
// EXTERNAL MODULE: ./lib/inputs/environment.js
var inputs_environment = __webpack_require__(6320);
// EXTERNAL MODULE: ./lib/inputs/ids.js
var ids = __webpack_require__(29151);
// EXTERNAL MODULE: ./lib/inputs/scalars.js
var scalars = __webpack_require__(51420);
;// CONCATENATED MODULE: ./lib/inputs/saved-connection.js





function parseConnection(saved) {
    const fields = (0,json/* isObject */.G)(saved) ? saved : {};
    const region = readPart('region', fields['region'], inputs_environment/* parseRegion */.c);
    const environment = readPart('environment', fields['environment'], inputs_environment/* parseEnvironment */.N);
    if (environment.arn !== undefined)
        throw new Error('its environment is not a name');
    return {
        environment: environment.name,
        environmentArn: readArn(fields['environmentArn'], environment.name, region),
        region,
        role: readRole(fields['role']),
        transport: readPart('transport', fields['transport'], parseTransport),
        airflowVersion: readVersion(fields['airflowVersion']),
    };
}
const parseTransport = (0,scalars/* choiceOf */.FH)(['auto', 'invoke-rest-api', 'web-session', 'cli']);
function readPart(part, value, parse) {
    const parsed = typeof value === 'string' ? parse(value) : undefined;
    if (parsed === undefined || !('value' in parsed))
        throw new Error(`its ${part} is not valid`);
    return parsed.value;
}
function readArn(value, name, region) {
    if (value === undefined)
        return undefined;
    const { arn, ...rest } = readPart('environment ARN', value, inputs_environment/* parseEnvironment */.N);
    if (arn === undefined || rest.name !== name || rest.region !== region)
        throw new Error('its environment ARN is of another environment');
    return arn;
}
function readRole(value) {
    if (value === undefined)
        return undefined;
    if (!(0,json/* isObject */.G)(value))
        throw new Error('its role is not valid');
    const { arn, sessionName, durationSeconds, audience } = value;
    if (typeof audience !== 'string' || audience === '' || audience.length > 2_000)
        throw new Error('its audience is not valid');
    return {
        arn: readPart('role ARN', arn, ids/* parseRoleArn */.DM),
        sessionName: readPart('session name', sessionName, ids/* parseSessionName */.NN),
        durationSeconds: readPart('role duration', String(durationSeconds), (0,scalars/* wholeNumber */.rD)(900, 43_200)),
        audience,
    };
}
function readVersion(value) {
    if (value === undefined)
        return undefined;
    const { text } = (0,json/* isObject */.G)(value) ? value : {};
    const version = typeof text === 'string' && text.length <= 100 ? (0,airflow_version/* parseAirflowVersion */.A)(text) : undefined;
    if (version === undefined)
        throw new Error('its Airflow version is not valid');
    return version;
}

// EXTERNAL MODULE: ./lib/step/session.js + 21 modules
var step_session = __webpack_require__(6493);
;// CONCATENATED MODULE: ./lib/step/stop-leftover-run.js










const RETRY_BUDGET_MS = 60_000;
async function stopLeftoverRun(state, parts) {
    const { runner, clock } = parts;
    const { signal } = new AbortController();
    try {
        await hideConfOf(runner);
        const plan = readPlan(state);
        const mask = (secret) => runner.mask(secret);
        await (0,settings/* prepareAwsSettings */.o)(parts.env, { isAmbient: plan.role === undefined, mask });
        const aws = (0,step_session/* openAwsSession */.ah)(plan, { ...parts, retryBudgetMs: RETRY_BUDGET_MS });
        const answer = await aws.mwaa.getEnvironment(signal);
        const environment = answer === 'forbidden' ? undefined : answer;
        const session = await (0,step_session/* openSession */.fA)(aws, { environment, dagId: state.dagId }, parts, signal);
        const { client, linkTo } = session;
        await (0,leftover_run/* stopIfStarted */.td)(state, { client, linkTo, clock, log: runner }, signal);
    }
    catch (error) {
        const where = state.url === '' ? '' : ` (${state.url})`;
        const why = error instanceof errors/* ActionError */.lZ ? error.message : (0,foreign_error/* describeForeignError */.C)(error);
        runner.warn(`DAG run "${state.runId}" of DAG "${state.dagId}"${where} could not be stopped and may keep running: ${why}`);
    }
}
function readPlan({ connection }) {
    try {
        return parseConnection(connection);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : '';
        throw new errors/* ActionError */.lZ('internal', `the saved state of the step is not one of this action (${why}); nothing was sent.`);
    }
}
async function hideConfOf(runner) {
    const { workspace } = runner.context;
    const readFile = (path) => (0,conf_file/* readWorkspaceFile */.s)(path, workspace);
    try {
        (0,redaction/* hideConf */.dN)(await (0,conf/* readConfInputs */.G)(new input_reader/* InputReader */.i((name) => runner.input(name)), { workspace, readFile }));
    }
    catch {
    }
}


/***/ })

};
