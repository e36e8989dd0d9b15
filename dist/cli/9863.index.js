export const id = 9863;
export const ids = [9863];
export const modules = {

/***/ 9863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openPrompt: () => (/* binding */ openPrompt)
/* harmony export */ });
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80481);

/** Asks in a terminal. What was typed before a question is its answer; leaving is no answer. */
function openPrompt(input, output, signal) {
    const lines = (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input, output, terminal: true });
    const typed = [];
    const waiting = [];
    const left = new AbortController();
    const leave = () => {
        left.abort('left');
        for (const answer of waiting.splice(0))
            answer(undefined);
    };
    lines.on('line', (line) => {
        const answer = waiting.shift();
        if (answer === undefined)
            typed.push(line);
        else
            answer(line);
    });
    lines.on('SIGINT', () => lines.close());
    lines.on('close', leave);
    signal.addEventListener('abort', () => lines.close(), { once: true });
    return {
        ask: (question) => {
            const early = typed.shift();
            if (early !== undefined)
                output.write(`${question}${early}\n`);
            if (early !== undefined || left.signal.aborted)
                return Promise.resolve(early);
            lines.setPrompt(question);
            lines.prompt();
            return new Promise((answer) => waiting.push(answer));
        },
        left: left.signal,
        close: () => lines.close(),
    };
}


/***/ })

};
