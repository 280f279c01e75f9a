export const id = 33;
export const ids = [33];
export const modules = {

/***/ 2033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromContainerMetadata: () => (/* reexport safe */ _dist_cjs_js__WEBPACK_IMPORTED_MODULE_0__.E),
/* harmony export */   fromInstanceMetadata: () => (/* reexport safe */ _dist_cjs_js__WEBPACK_IMPORTED_MODULE_0__._)
/* harmony export */ });
/* harmony import */ var _dist_cjs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4654);

(0,_dist_cjs_js__WEBPACK_IMPORTED_MODULE_0__.j)();
(0,_dist_cjs_js__WEBPACK_IMPORTED_MODULE_0__.k)();
(0,_dist_cjs_js__WEBPACK_IMPORTED_MODULE_0__.D)();
(0,_dist_cjs_js__WEBPACK_IMPORTED_MODULE_0__.S)();
(0,_dist_cjs_js__WEBPACK_IMPORTED_MODULE_0__.b)();
(0,_dist_cjs_js__WEBPACK_IMPORTED_MODULE_0__.v)();
(0,_dist_cjs_js__WEBPACK_IMPORTED_MODULE_0__.g)();



/***/ })

};
