export const id = 3095;
export const ids = [3095];
export const modules = {

/***/ 3095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInGrade: () => (/* binding */ runInGrade)
});

// EXTERNAL MODULE: ./build/grader/ending.js
var ending = __webpack_require__(24619);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/grader/bounded-file.js
var bounded_file = __webpack_require__(33270);
// EXTERNAL MODULE: ./build/grader/grade-root.js
var grade_root = __webpack_require__(85854);
// EXTERNAL MODULE: ./build/grader/outcome.js + 1 modules
var outcome = __webpack_require__(50072);
;// CONCATENATED MODULE: ./build/grader/entrypoint.js






const mostBytes = 2 ** 20;
const absolute = /(?<![\w.$}-])\/grade(?:\/|(?![\w.-]))/;
/**
 * An entrypoint as PrairieLearn runs it: by no shell, its first word made executable when it lies in `/grade`. Where
 * there can be no `/grade`, one that needs it is an error: it would read and write what happens to be there.
 */
async function openEntrypoint(grading, { run }) {
    const { grade = '' } = grading.workspace;
    const root = (0,grade_root/* gradeRootOf */.B)(grading, 'grader') ?? '';
    const words = [run].flat().map((word) => word.replaceAll('$GRADE_ROOT', root));
    const inTree = words.map((word) => pathInTree(word, root));
    if (!grading.sandbox.hasOwnRoot) {
        const needy = words.find((word) => absolute.test(word)) ?? (await findNeedy(grade, inTree));
        if (needy !== undefined)
            return (0,outcome/* failure */.V2)(withoutRoot(needy, grading.sandbox.reason));
    }
    const [program] = inTree;
    if (program === undefined)
        return words;
    const found = await (0,promises_.lstat)((0,external_node_path_.join)(grade, program)).catch(() => undefined);
    if (found === undefined)
        return (0,outcome/* failure */.V2)(`the entrypoint ${(0,quote/* quote */.hD)(`/grade/${program}`)} is not there: tests and shared files are the course's`);
    if (found.isFile())
        await (0,promises_.chmod)((0,external_node_path_.join)(grade, program), found.mode | 0o111);
    return words;
}
/** Where a word names something below `/grade`, its path from there; words without a slash are looked up elsewhere. */
function pathInTree(word, root) {
    if (!word.includes('/'))
        return undefined;
    const path = external_node_path_.posix.relative(root, external_node_path_.posix.resolve(root, word));
    return path === '' || path === '..' || path.startsWith('../') ? undefined : path;
}
/** A script that names `/grade` and does not know GRADE_ROOT. */
async function findNeedy(grade, paths) {
    for (const path of paths) {
        if (path === undefined)
            continue;
        const read = await (0,bounded_file/* readBoundedFile */.M)(grade, path, mostBytes);
        if ('text' in read && absolute.test(read.text) && !read.text.includes('GRADE_ROOT'))
            return path;
    }
    return undefined;
}
const withoutRoot = (needy, reason) => `${(0,quote/* quote */.hD)(needy)} needs the absolute path /grade, which the sandbox level none cannot give (${reason}): ` +
    'let the sandbox level namespaces work here (docs/prairielearn.md says how), or write $GRADE_ROOT in place of /grade';

// EXTERNAL MODULE: ./build/grader/grader-command.js
var grader_command = __webpack_require__(77611);
;// CONCATENATED MODULE: ./build/grader/prairielearn.js




/** PrairieLearn takes no larger results (grader-host, `runJob`). */
const prairielearn_mostBytes = 2 ** 20;
/** Runs PrairieLearn's entrypoint in its `/grade`, and makes of its end what PrairieLearn does. */
async function runInGrade(grading, grader) {
    const entrypoint = await openEntrypoint(grading, grader);
    if (!Array.isArray(entrypoint))
        return { outcome: entrypoint };
    const ended = await (0,grader_command/* runGraderCommand */.y)(grading, grader, entrypoint);
    keepBackOutput(grading);
    const { timeoutMs, exitCode, onTimeout } = grader;
    if (ended.timedOut && onTimeout === 'ungradable')
        return { outcome: { kind: 'ungradable', reason: tooSlow(timeoutMs) } };
    if (exitCode === 'must_be_zero' && hasFailed(ended))
        return { outcome: (0,outcome/* failure */.V2)(ignored(ended, timeoutMs)) };
    const silent = { ...ended, output: { ...ended.output, text: '' } };
    return (0,grader_command/* reported */.Y)(grading, grader, silent, { mostBytes: prairielearn_mostBytes });
}
const hasFailed = ({ exitCode, cancelled, timedOut, startError }) => exitCode !== 0 && !cancelled && !timedOut && startError === undefined;
const tooSlow = (timeoutMs) => `Your grading job did not complete within the time limit of ${timeoutMs / 1000} seconds.`;
const ignored = (ended, timeoutMs) => `the grader must end with exit code 0, so its results were ignored: ${(0,ending/* describeEnd */.l)(ended, timeoutMs)} ` +
    '(what it printed is not for students; `show: {output: all}` keeps it)';
/** Students see what a grader puts into its results, and not what it prints. */
function keepBackOutput({ commands, config }) {
    const last = commands.at(-1);
    if (last !== undefined && config.show.output !== 'all')
        commands.splice(-1, 1, { ...last, output: '' });
}


/***/ })

};
