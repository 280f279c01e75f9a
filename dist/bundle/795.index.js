export const id = 795;
export const ids = [795,432];
export const modules = {

/***/ 21888:
/***/ ((module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
function resolveRegionConfig(input) {
    const { region, useFipsEndpoint = false } = input;
    return Object.assign(input, {
        region: async () => (typeof region === 'string' ? region : region()),
        useFipsEndpoint: async () => (typeof useFipsEndpoint === 'boolean' ? useFipsEndpoint : useFipsEndpoint()),
    });
}
const nothingToFind = {
    environmentVariableSelector: () => undefined,
    configFileSelector: () => undefined,
    default: undefined,
};
module.exports = {
    resolveRegionConfig,
    NODE_REGION_CONFIG_OPTIONS: nothingToFind,
    NODE_REGION_CONFIG_FILE_OPTIONS: {},
    NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS: { ...nothingToFind, default: false },
    NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS: { ...nothingToFind, default: false },
};


/***/ }),

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

/***/ 43823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CreateCliTokenCommand: () => (/* reexport */ client_mwaa_dist_cjs.CreateCliTokenCommand),
  CreateWebLoginTokenCommand: () => (/* reexport */ client_mwaa_dist_cjs.CreateWebLoginTokenCommand),
  GetEnvironmentCommand: () => (/* reexport */ client_mwaa_dist_cjs.GetEnvironmentCommand),
  InvokeRestApiCommand: () => (/* reexport */ InvokeRestApiCommand),
  MWAAClient: () => (/* reexport */ client_mwaa_dist_cjs.MWAAClient)
});

// EXTERNAL MODULE: ./node_modules/@smithy/smithy-client/dist-cjs/index.js
var dist_cjs = __webpack_require__(61411);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-mwaa/dist-cjs/index.js
var client_mwaa_dist_cjs = __webpack_require__(93707);
// EXTERNAL MODULE: ./node_modules/@smithy/middleware-endpoint/dist-cjs/index.js
var middleware_endpoint_dist_cjs = __webpack_require__(40099);
// EXTERNAL MODULE: ./node_modules/@smithy/middleware-serde/dist-cjs/index.js
var middleware_serde_dist_cjs = __webpack_require__(83255);
// EXTERNAL MODULE: ./node_modules/@smithy/protocol-http/dist-cjs/index.js
var protocol_http_dist_cjs = __webpack_require__(72356);
// EXTERNAL MODULE: ./lib/core/json.js + 1 modules
var json = __webpack_require__(65344);
;// CONCATENATED MODULE: ./lib/aws/invoke-rest-api-command.js






class RestApiClientException extends client_mwaa_dist_cjs.MWAAServiceException {
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
class RestApiServerException extends client_mwaa_dist_cjs.MWAAServiceException {
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
    ...('$responseBodyText' in value ? { $responseBodyText: '***' } : {}),
});
class InvokeRestApiCommand extends dist_cjs.Command
    .classBuilder()
    .ep(ENDPOINT_PARAMETERS)
    .m(function (command, _stack, config) {
    return [
        (0,middleware_serde_dist_cjs.getSerdePlugin)(config, this.serialize, this.deserialize),
        (0,middleware_endpoint_dist_cjs.getEndpointPlugin)(config, command.getEndpointParameterInstructions()),
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
    return new protocol_http_dist_cjs.HttpRequest({
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
        return { $metadata, ...members, $responseBodyText: text };
    const name = errorCode(output.headers, body);
    const found = body['message'] ?? body['Message'];
    const message = typeof found === 'string' && found !== '' ? found : 'UnknownError';
    if (name === 'RestApiClientException')
        throw new RestApiClientException({ message, $metadata, ...members });
    if (name === 'RestApiServerException')
        throw new RestApiServerException({ message, $metadata, ...members });
    throw new client_mwaa_dist_cjs.MWAAServiceException({
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
        const value = (0,json/* parseJson */.q)(text);
        if ((0,json/* isObject */.G)(value))
            return value;
    }
    catch {
    }
    throw Object.assign(new SyntaxError('the answer is not a JSON object'), { $responseBodyText: text });
}
const NAME_LIMIT = 300;
function errorCode(headers, body) {
    const names = [headers['x-amzn-errortype'], body['code'], body['__type']];
    const raw = names.find((word) => typeof word === 'string') ?? 'UnknownError';
    return raw
        .slice(0, NAME_LIMIT)
        .replace(/[,:].*$/s, '')
        .replace(/^.*#/, '');
}

;// CONCATENATED MODULE: ./lib/aws/mwaa-sdk.js



dist_cjs.logger.warn = () => undefined;


/***/ })

};
