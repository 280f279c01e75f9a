export const id = 492;
export const ids = [492,851,904];
export const modules = {

/***/ 1888:
/***/ ((module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const dualstack = __webpack_require__(7580);
const fips = __webpack_require__(4254);
const region = __webpack_require__(4507);
const { resolveRegionConfig, } = __webpack_require__(7503);
module.exports = { ...dualstack, ...fips, ...region, resolveRegionConfig };


/***/ }),

/***/ 7432:
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

/***/ 7159:
/***/ ((module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const { NodeHttpHandler } = __webpack_require__(4034);
const { streamCollector } = __webpack_require__(700);
module.exports = { NodeHttpHandler, streamCollector };


/***/ }),

/***/ 2421:
/***/ ((module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
module.exports = __webpack_require__(690);


/***/ }),

/***/ 2618:
/***/ ((module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const { randomUUID } = __webpack_require__(7598);
module.exports = { v4: randomUUID };


/***/ }),

/***/ 3823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CreateCliTokenCommand: () => (/* reexport */ CreateCliTokenCommand/* CreateCliTokenCommand */.x),
  CreateWebLoginTokenCommand: () => (/* reexport */ CreateWebLoginTokenCommand/* CreateWebLoginTokenCommand */.A),
  GetEnvironmentCommand: () => (/* reexport */ GetEnvironmentCommand/* GetEnvironmentCommand */.L),
  InvokeRestApiCommand: () => (/* reexport */ InvokeRestApiCommand),
  MWAAClient: () => (/* reexport */ MWAAClient/* MWAAClient */.O)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-mwaa/dist-es/commands/CreateCliTokenCommand.js
var CreateCliTokenCommand = __webpack_require__(8738);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-mwaa/dist-es/commands/CreateWebLoginTokenCommand.js
var CreateWebLoginTokenCommand = __webpack_require__(2441);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-mwaa/dist-es/commands/GetEnvironmentCommand.js
var GetEnvironmentCommand = __webpack_require__(9892);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-mwaa/dist-es/MWAAClient.js + 76 modules
var MWAAClient = __webpack_require__(9163);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-mwaa/dist-es/models/MWAAServiceException.js
var MWAAServiceException = __webpack_require__(3778);
// EXTERNAL MODULE: ./node_modules/@smithy/middleware-endpoint/dist-es/index.js + 10 modules
var dist_es = __webpack_require__(3847);
// EXTERNAL MODULE: ./node_modules/@smithy/middleware-serde/dist-es/index.js + 3 modules
var middleware_serde_dist_es = __webpack_require__(3317);
// EXTERNAL MODULE: ./node_modules/@smithy/protocol-http/dist-es/index.js + 7 modules
var protocol_http_dist_es = __webpack_require__(4750);
// EXTERNAL MODULE: ./node_modules/@smithy/smithy-client/dist-es/index.js + 32 modules
var smithy_client_dist_es = __webpack_require__(2229);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(6413);
;// CONCATENATED MODULE: ./lib/aws/invoke-rest-api-command.js






class RestApiClientException extends MWAAServiceException/* MWAAServiceException */.x {
    name = 'RestApiClientException';
    RestApiStatusCode;
    RestApiResponse;
    constructor(failure) {
        super({
            name: 'RestApiClientException',
            $fault: 'client',
            message: failure.message,
            $metadata: failure.$metadata,
        });
        Object.setPrototypeOf(this, RestApiClientException.prototype);
        this.RestApiStatusCode = failure.RestApiStatusCode;
        this.RestApiResponse = failure.RestApiResponse;
    }
}
class RestApiServerException extends MWAAServiceException/* MWAAServiceException */.x {
    name = 'RestApiServerException';
    RestApiStatusCode;
    RestApiResponse;
    constructor(failure) {
        super({
            name: 'RestApiServerException',
            $fault: 'client',
            message: failure.message,
            $metadata: failure.$metadata,
        });
        Object.setPrototypeOf(this, RestApiServerException.prototype);
        this.RestApiStatusCode = failure.RestApiStatusCode;
        this.RestApiResponse = failure.RestApiResponse;
    }
}
const ENDPOINT_PARAMETERS = {
    UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
    Endpoint: { type: 'builtInParams', name: 'endpoint' },
    Region: { type: 'builtInParams', name: 'region' },
    UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
};
const invoke_rest_api_command_hidden = (value) => ({
    ...value,
    ...('Body' in value ? { Body: '***' } : {}),
    ...('QueryParameters' in value ? { QueryParameters: '***' } : {}),
    ...('RestApiResponse' in value ? { RestApiResponse: '***' } : {}),
});
class InvokeRestApiCommand extends smithy_client_dist_es.Command
    .classBuilder()
    .ep(ENDPOINT_PARAMETERS)
    .m(function (command, _stack, config) {
    return [
        (0,middleware_serde_dist_es.getSerdePlugin)(config, this.serialize, this.deserialize),
        (0,dist_es.getEndpointPlugin)(config, command.getEndpointParameterInstructions()),
    ];
})
    .s('AmazonMWAA', 'InvokeRestApi', {})
    .n('MWAAClient', 'InvokeRestApiCommand')
    .f(invoke_rest_api_command_hidden, invoke_rest_api_command_hidden)
    .ser(serialize)
    .de(deserialize)
    .build() {
}
async function serialize(input, context) {
    const { hostname, protocol = 'https:', port, path } = await context.endpoint();
    const { Name, ...members } = input;
    return new protocol_http_dist_es.HttpRequest({
        protocol,
        hostname: context.disableHostPrefix === true ? hostname : `env.${hostname}`,
        ...(port === undefined ? {} : { port }),
        method: 'POST',
        path: `${path.replace(/\/$/, '')}/restapi/${encodeURIComponent(Name)}`,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(members),
    });
}
async function deserialize(output, context) {
    const text = context.utf8Encoder(await context.streamCollector(output.body));
    const body = parse(text);
    const $metadata = {
        httpStatusCode: output.statusCode,
        requestId: output.headers['x-amzn-requestid'] ?? output.headers['x-amzn-request-id'] ?? '',
    };
    const members = {
        RestApiStatusCode: typeof body['RestApiStatusCode'] === 'number' ? body['RestApiStatusCode'] : undefined,
        RestApiResponse: body['RestApiResponse'],
    };
    if (output.statusCode < 300)
        return { $metadata, ...members };
    const name = errorCode(output.headers, body);
    const told = body['message'] ?? body['Message'];
    const message = typeof told === 'string' && told !== '' ? told : 'UnknownError';
    if (name === 'RestApiClientException')
        throw new RestApiClientException({ message, $metadata, ...members });
    if (name === 'RestApiServerException')
        throw new RestApiServerException({ message, $metadata, ...members });
    throw new MWAAServiceException/* MWAAServiceException */.x({
        name,
        message,
        $metadata,
        $fault: output.statusCode < 500 ? 'client' : 'server',
    });
}
function parse(text) {
    if (text === '')
        return {};
    try {
        const value = JSON.parse(text);
        if ((0,json/* isObject */.G)(value))
            return value;
    }
    catch {
    }
    throw Object.assign(new SyntaxError('the answer is not a JSON object'), { $responseBodyText: text });
}
function errorCode(headers, body) {
    const raw = String(headers['x-amzn-errortype'] ?? body['code'] ?? body['__type'] ?? 'UnknownError');
    return raw.replace(/[,:].*$/s, '').replace(/^.*#/, '');
}

;// CONCATENATED MODULE: ./lib/aws/mwaa-sdk.js




/***/ })

};
