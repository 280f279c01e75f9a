export const id = 340;
export const ids = [340];
export const modules = {

/***/ 1340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromSSO: () => (/* reexport safe */ _dist_cjs_js__WEBPACK_IMPORTED_MODULE_0__.u)
/* harmony export */ });
/* harmony import */ var _dist_cjs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4654);

(0,_dist_cjs_js__WEBPACK_IMPORTED_MODULE_0__.m)();
(0,_dist_cjs_js__WEBPACK_IMPORTED_MODULE_0__.f)();
(0,_dist_cjs_js__WEBPACK_IMPORTED_MODULE_0__.d)();
(0,_dist_cjs_js__WEBPACK_IMPORTED_MODULE_0__.l)();



/***/ })

};
