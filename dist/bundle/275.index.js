export const id = 275;
export const ids = [275];
export const modules = {

/***/ 6275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromProcess: () => (/* reexport safe */ _dist_cjs_js__WEBPACK_IMPORTED_MODULE_0__.s)
/* harmony export */ });
/* harmony import */ var _dist_cjs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4654);

(0,_dist_cjs_js__WEBPACK_IMPORTED_MODULE_0__.c)();
(0,_dist_cjs_js__WEBPACK_IMPORTED_MODULE_0__.o)();



/***/ })

};
