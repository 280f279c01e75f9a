export const id = 166;
export const ids = [166,432];
export const modules = {

/***/ 97432:
/***/ ((module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const defaultProvider = (init) => {
    let made;
    return async (properties) => {
        const chain = (await Promise.all(/* import() */[__webpack_require__.e(222), __webpack_require__.e(861)]).then(__webpack_require__.t.bind(__webpack_require__, 5861, 19)));
        made ??= chain.defaultProvider(init);
        return made(properties);
    };
};
module.exports = { defaultProvider };


/***/ }),

/***/ 16297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createCloudWatchLogs: () => (/* binding */ createCloudWatchLogs)
/* harmony export */ });
/* unused harmony export taskLogStream */
/* harmony import */ var _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70303);
/* harmony import */ var _core_airflow_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91222);
/* harmony import */ var _core_time_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45708);
/* harmony import */ var _sdk_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68493);
/* harmony import */ var _sdk_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83374);





const MOST_EVENTS = 10_000;
const READ_LIMIT_MS = 15_000;
function createCloudWatchLogs(options) {
    return {
        async readTaskLog(task, maxLines, signal) {
            const stream = taskLogStream(task, options.version);
            if (stream === undefined)
                return { kind: 'none', reason: 'the date that names its stream is not known' };
            try {
                const log = await readEnd(options, { stream, maxLines, signal });
                if (log.messages.length > 0)
                    return { kind: 'log', log };
                const reason = log.isCut
                    ? `CloudWatch sent nothing but empty pages of the stream ${stream} for ${READ_LIMIT_MS / 1000} s`
                    : `the stream ${stream} is empty`;
                return { kind: 'none', reason };
            }
            catch (error) {
                signal.throwIfAborted();
                if ((0,_sdk_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isForbidden */ .US)(error))
                    return { kind: 'forbidden', statement: logsStatement(options) };
                const failure = (0,_sdk_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .readSdkFailure */ .Vd)(error);
                if (failure.name === 'ResourceNotFoundException')
                    return { kind: 'none', reason: `there is no stream ${stream} in ${options.group}` };
                const reason = (0,_sdk_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isThrottled */ .B5)(failure) ? 'CloudWatch throttles requests' : failure.message;
                return { kind: 'none', reason: `CloudWatch could not be read: ${reason}`, isUnknown: true };
            }
        },
    };
}
function taskLogStream(task, version) {
    const attempt = task.tryNumber;
    if (!(0,_core_airflow_version_js__WEBPACK_IMPORTED_MODULE_3__/* .isAtLeast */ .d)(version, 2, 3))
        return task.logicalDate === undefined
            ? undefined
            : `${task.dagId}/${task.taskId}/${task.logicalDate}/${attempt}.log`.replaceAll(':', '_');
    const mapped = task.mapIndex < 0 ? '' : `map_index=${task.mapIndex}/`;
    return `dag_id=${task.dagId}/run_id=${task.runId}/task_id=${task.taskId}/${mapped}attempt=${attempt}.log`.replaceAll(':', '_');
}
async function readEnd(options, wanted) {
    const { stream, maxLines, signal } = wanted;
    let credentials = await options.credentials.get(signal);
    const limit = (0,_core_time_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .startTimeLimit */ .r)(READ_LIMIT_MS, signal);
    let isRenewed = false;
    let messages = [];
    let nextToken;
    try {
        for (;;) {
            const client = new _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_4__/* .CloudWatchLogsClient */ .TFr({
                ...(0,_sdk_client_js__WEBPACK_IMPORTED_MODULE_1__/* .clientOptions */ .s1)('CLOUDWATCH_LOGS', options),
                credentials: (0,_sdk_client_js__WEBPACK_IMPORTED_MODULE_1__/* .toSdkCredentials */ .YK)(credentials),
            });
            const command = new _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_4__/* .GetLogEventsCommand */ .h7S({
                logGroupName: options.group,
                logStreamName: stream,
                startFromHead: false,
                limit: Math.min(MOST_EVENTS, maxLines + 1),
                nextToken,
            });
            try {
                const sent = client.send(command, { abortSignal: limit.signal });
                const { events = [], nextBackwardToken } = await limit.hold(sent);
                messages = [...events.map(({ message = '' }) => message), ...messages];
                const isWhole = nextBackwardToken === undefined || nextBackwardToken === nextToken;
                if (isWhole || messages.length > maxLines)
                    return { messages, isCut: !isWhole };
                nextToken = nextBackwardToken;
            }
            catch (error) {
                signal.throwIfAborted();
                if (!(0,_sdk_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isExpired */ ._d)(error) || isRenewed) {
                    if (messages.length > 0 || (limit.isOver && nextToken !== undefined))
                        return { messages, isCut: true };
                    throw error;
                }
                isRenewed = true;
                credentials = await options.credentials.renew(credentials, signal);
            }
        }
    }
    finally {
        limit.end();
    }
}
function logsStatement(options) {
    const { partition, region, accountId = '<account>', group } = options;
    return JSON.stringify({
        Effect: 'Allow',
        Action: 'logs:GetLogEvents',
        Resource: `arn:${partition}:logs:${region}:${accountId}:log-group:${group}:*`,
    });
}


/***/ })

};
