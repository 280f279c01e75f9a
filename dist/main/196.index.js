export const id = 196;
export const ids = [196];
export const modules = {

/***/ 1770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ checkConf)
/* harmony export */ });
async function checkConf(params, conf) {
    const names = new Set(params.map((param) => param.name));
    const extraKeys = Object.keys(conf).filter((key) => !names.has(key));
    if (params.length === 0)
        return { problems: [], unchecked: [], extraKeys };
    const { Ajv2020 } = (await __webpack_require__.e(/* import() */ 210).then(__webpack_require__.t.bind(__webpack_require__, 2210, 19))).default;
    const ajv = new Ajv2020({
        allErrors: true,
        strict: false,
        logger: false,
        unicodeRegExp: false,
        formats: FORMATS,
    });
    const problems = [];
    const unchecked = [];
    for (const { name, value, schema } of params) {
        const isGiven = Object.hasOwn(conf, name);
        const validate = compile(ajv, schema);
        if (validate === undefined) {
            unchecked.push(name);
            continue;
        }
        if (validate(isGiven ? conf[name] : value))
            continue;
        if (!isGiven && value === null) {
            problems.push({ param: name, problem: 'has no default and must be given' });
            continue;
        }
        const where = isGiven ? '' : 'its default ';
        const reasons = (validate.errors ?? []).map((error) => `${where}${describe(error)}`);
        problems.push({ param: name, problem: reasons.join('; ') });
    }
    return { problems, unchecked, extraKeys };
}
function compile(ajv, schema) {
    try {
        return ajv.compile(schema);
    }
    catch {
        return undefined;
    }
}
function describe({ instancePath, keyword, message, params }) {
    const at = instancePath === '' ? '' : `at ${instancePath}: `;
    const allowed = keyword === 'enum' ? ` (${JSON.stringify(params['allowedValues'])})` : '';
    return `${at}${message ?? keyword}${allowed}`;
}
const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;
const FORMATS = {
    date: isDate,
    time: (text) => TIME.test(text),
    'date-time': (text) => /t/i.test(text[10] ?? '') && isDate(text.slice(0, 10)) && TIME.test(text.slice(11)),
    email: (text) => text.includes('@'),
    'idn-email': (text) => text.includes('@'),
    ipv4: (text) => text.split('.').length === 4 &&
        text.split('.').every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256),
    uuid: (text) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text),
};
function isDate(text) {
    const day = Number(text.slice(8));
    return DATE.test(text) && new Date(`${text}T00:00:00Z`).getUTCDate() === day;
}


/***/ }),

/***/ 5815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainByConf: () => (/* binding */ explainByConf)
/* harmony export */ });
/* harmony import */ var _abortable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9457);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _conf_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1770);



async function explainByConf({ dagId, conf }, scene, signal) {
    const { client, log } = scene;
    if (!client.can('dag-params'))
        return undefined;
    try {
        const { problems } = await (0,_conf_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .checkConf */ .V)(await (0,_abortable_js__WEBPACK_IMPORTED_MODULE_2__/* .orAbort */ .K)(client.getDagParams(dagId, signal), signal), conf);
        if (problems.length === 0)
            return undefined;
        const told = problems.map(({ param, problem }) => `param "${param}" ${problem}`);
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('rejected-by-airflow', `Airflow answers the trigger of DAG "${dagId}" with a server error, as this version does to a conf that the DAG's params refuse: ${told.join('; ')}. Nothing was triggered.`, { hint: 'Change "conf", or the params in the DAG.' });
    }
    catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ))
            throw error;
        log.debug(`The DAG's params could not be read: ${error.message}`);
        return undefined;
    }
}


/***/ })

};
