export const id = 928;
export const ids = [928];
export const modules = {

/***/ 50928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSimpleTest: () => (/* binding */ runSimpleTest)
});

// EXTERNAL MODULE: ./build/domain/results.js
var results = __webpack_require__(97271);
// EXTERNAL MODULE: ./build/text/cut.js
var cut = __webpack_require__(47850);
// EXTERNAL MODULE: ./build/text/size.js
var size = __webpack_require__(97397);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(14252);
// EXTERNAL MODULE: ./build/grader/ending.js
var ending = __webpack_require__(24619);
// EXTERNAL MODULE: ./build/grader/outcome.js + 1 modules
var outcome = __webpack_require__(50072);
// EXTERNAL MODULE: ./build/grader/remove.js
var remove = __webpack_require__(97696);
// EXTERNAL MODULE: ./build/process/spawn.js + 10 modules
var spawn = __webpack_require__(80753);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(29093);
// EXTERNAL MODULE: ./build/grader/grading.js + 4 modules
var grader_grading = __webpack_require__(58320);
// EXTERNAL MODULE: ./build/grader/keep-run.js
var keep_run = __webpack_require__(37769);
// EXTERNAL MODULE: ./build/grader/missing-command.js
var missing_command = __webpack_require__(75458);
// EXTERNAL MODULE: ./build/grader/reset.js
var grader_reset = __webpack_require__(23945);
;// CONCATENATED MODULE: ./build/grader/run-check.js








/**
 * Runs a checker: in the course's own directory and outside the student's sandbox. Where there is no such directory the
 * checker is a file of the submission, and whatever that has become stays in the sandbox.
 */
async function runCheck(grading, step, inputFile) {
    const { workspace, protectFrom, signal, sandbox } = grading;
    // Nothing a student's program could have written to: some languages run what lies in a HOME.
    const places = { home: (0,external_node_path_.join)(workspace.root, 'check-home'), tmp: (0,external_node_path_.join)(workspace.root, 'check-tmp') };
    for (const directory of [places.home, places.tmp]) {
        if (await (0,grader_reset/* makeAnew */.w)(directory))
            continue;
        throw new problem/* UserError */.yo([{ message: 'the directories of an earlier check could not be removed' }]);
    }
    const { env, ...process } = await (0,grader_grading/* processOf */.hh)(grading, step, places, protectFrom ? undefined : sandbox.shell);
    // The course's directory gets no files from running a checker in it.
    const command = { ...process, env: { ...env, INPUT_FILE: inputFile, PYTHONDONTWRITEBYTECODE: '1' } };
    const scratch = workspace.root;
    const isThere = (program) => (0,grader_grading/* isHere */.nw)(program, command);
    const ended = protectFrom
        ? await (0,spawn/* runProcess */.R)({ ...command, cwd: protectFrom, scratch }, signal)
        : await sandbox.run(await confinedCheck(grading, command, places), signal);
    return (0,keep_run/* keepRun */.X)(grading, step, await (0,missing_command/* withMissingCommand */.C)(step.command, isThere, ended));
}
/** The same where it sees the submission, and its input in its own temporary files. */
async function confinedCheck({ workspace, config }, command, { home, tmp }) {
    const INPUT_FILE = (0,external_node_path_.join)(tmp, 'input');
    await (0,promises_.copyFile)(command.env.INPUT_FILE ?? '', INPUT_FILE);
    const { root: scratch, files: cwd } = workspace;
    const writable = [cwd, home, tmp];
    const env = { ...command.env, INPUT_FILE };
    return { ...command, env, cwd, scratch, writable, network: config.network, limited: true };
}

;// CONCATENATED MODULE: ./build/grader/check.js







/** Lets the course's checker, where a test has one, judge what the program printed. */
async function checkOutput(grading, test, printed) {
    const { id, check, stdin = '' } = test;
    if (check === undefined)
        return { status: 'passed' };
    const { workspace, protection, course, config } = grading;
    const inputFile = (0,external_node_path_.join)(workspace.root, 'input');
    await (0,remove/* removeTree */.d)(inputFile);
    await (0,promises_.writeFile)(inputFile, stdin, { flag: 'wx', mode: 0o600 });
    // The program that has just run may have put another checker in its place.
    const changed = await course.problem();
    if (changed !== undefined)
        return (0,outcome/* failure */.V2)(`the check of the test ${id} was not run: ${changed}`);
    await protection.putBack();
    const timeoutMs = config.limits.timeMs;
    const step = { stage: 'check', test: id, command: check, timeoutMs, stdin: printed };
    const ended = await runCheck(grading, step, inputFile);
    await course.accept();
    if (ended.cancelled)
        return outcome/* cancelled */.KW;
    const said = ended.stdout.text.trim();
    const message = said === '' ? {} : { message: said };
    // Exit 1 is what every failing program gives; anything else is a checker that could not judge: nobody's zero.
    if (ended.startError !== undefined || ended.timedOut || ended.exitCode === null || ended.exitCode > 1) {
        const words = lastLine(ended.output.text);
        const end = (0,ending/* describeEnd */.l)(ended, timeoutMs);
        return (0,outcome/* failure */.V2)(`the check of the test ${id} could not tell: ${end}${words === '' ? '' : ` (${words})`}`);
    }
    if (ended.exitCode === 0)
        return { status: 'passed', ...message };
    return { status: 'failed', message: 'the output is not what the check expects', ...message };
}
const lastLine = (text) => (0,visible/* visible */.RK)(text.trimEnd().split('\n').at(-1) ?? '', { oneLine: true, limit: 300 });

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
// EXTERNAL MODULE: ./build/text/error-code.js
var error_code = __webpack_require__(3924);
;// CONCATENATED MODULE: ./build/process/regex.js


/** Whether a pattern is found in a text, given up after `ms`: V8 interrupts a backtracking match only from outside. */
function matchesWithin(pattern, flags, text, ms) {
    const context = (0,external_node_vm_.createContext)({ pattern, flags, text });
    try {
        return (0,external_node_vm_.runInContext)('new RegExp(pattern, flags).test(text)', context, { timeout: ms }) === true
            ? 'yes'
            : 'no';
    }
    catch (error) {
        if ((0,error_code/* errorCode */.C)(error) === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
            return 'too_slow';
        throw error;
    }
}

// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
;// CONCATENATED MODULE: ./build/grader/numbers.js

// Not the digits of a name such as `x1`, and a sign only where no number or word is before it.
const number = /(?<![\w.])[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?/g;
const numbersIn = (text) => text.match(number) ?? [];
/** Which number is not close enough to the one expected in its place; the text between numbers does not count. */
function differentNumber(expected, actual, tolerance) {
    const [wanted, got] = [numbersIn(expected), numbersIn(actual)];
    const index = wanted.findIndex((text, at) => !isClose(text, got[at], tolerance));
    const missing = index === -1 ? undefined : got[index];
    if (index !== -1 && missing === undefined) {
        return `expected ${wanted.length} numbers, got ${got.length}: number ${index + 1}, ${wanted[index]}, is missing`;
    }
    if (index !== -1)
        return `number ${index + 1}: expected ${wanted[index]}, got ${missing}`;
    if (got.length === wanted.length)
        return undefined;
    return `expected ${wanted.length} numbers, got ${got.length}: ${(0,quote/* quote */.hD)(got[wanted.length] ?? '')} is too many`;
}
function isClose(expected, actual, tolerance) {
    if (actual === undefined)
        return false;
    if (expected === actual)
        return true;
    const [one, other] = [Number(expected), Number(actual)];
    // `1e999` is read as infinity, which is as far from anything as any tolerance allows.
    if (!Number.isFinite(one) || !Number.isFinite(other))
        return false;
    // 1.1 is 0.1 off 1 and must be so whatever binary fractions make of it.
    const rounding = 4 * Number.EPSILON * Math.max(Math.abs(one), Math.abs(other));
    return Math.abs(one - other) <= tolerance + rounding;
}

;// CONCATENATED MODULE: ./build/grader/compare.js





const shownBytes = 16 * 1024;
const regexMs = 1000;
/** Whether a program printed what it should, and where not. */
function compareOutput(printed, comparison) {
    const [expected, actual] = [normalise(comparison.text, comparison), normalise(printed, comparison)];
    const message = messageOf(expected, actual, comparison);
    if (message === undefined)
        return undefined;
    return { message, expected: (0,cut/* cutText */.I)(comparison.text, shownBytes), actual: (0,cut/* cutText */.I)(printed, shownBytes) };
}
/** Unless it must be exact, neither the kind of line ends counts nor white space at the end of lines and of the whole. */
function normalise(text, { exact, how }) {
    if (exact || how === 'numbers')
        return text;
    const lines = text.split(/\r?\n/).map((line) => line.trimEnd());
    while (lines.at(-1) === '')
        lines.pop();
    return lines.join('\n');
}
function messageOf(expected, actual, { how, text, tolerance, ignoreCase }) {
    const same = (one) => (ignoreCase ? one.toLowerCase() : one);
    switch (how) {
        case 'equals':
            return same(expected) === same(actual) ? undefined : firstDifference(expected, actual, same);
        case 'contains':
            return same(actual).includes(same(expected))
                ? undefined
                : `the output does not contain ${(0,quote/* quote */.hD)(expected)}`;
        case 'matches':
            return matchMessage(text, ignoreCase ? 'i' : '', actual);
        case 'numbers':
            return differentNumber(expected, actual, tolerance);
    }
}
function matchMessage(pattern, flags, actual) {
    switch (matchesWithin(pattern, flags, actual, regexMs)) {
        case 'yes':
            return undefined;
        case 'no':
            return `the output does not match the pattern ${(0,quote/* quote */.hD)(pattern)}`;
        case 'too_slow':
            return `the output could not be compared with the pattern ${(0,quote/* quote */.hD)(pattern)} within ${regexMs / 1000} s`;
    }
}
/** The first line that is not as it should be. */
function firstDifference(expected, actual, same) {
    const [wanted, got] = [expected.split('\n'), actual.split('\n')];
    const shared = wanted.findIndex((line, at) => same(line) !== same(got[at] ?? '') || at >= got.length);
    const index = shared === -1 ? wanted.length : shared;
    const [line, found] = [wanted[index], got[index]];
    const at = firstDifferent(same(line ?? ''), same(found ?? ''));
    if (actual === '')
        return `expected output ${excerpt(line ?? '', 0)}, got none`;
    if (expected === '')
        return `expected no output, got ${excerpt(found ?? '', 0)}`;
    const isOneLine = wanted.length === 1 && got.length === 1;
    const where = isOneLine ? 'expected output' : `line ${index + 1} of the output: expected`;
    if (found === undefined)
        return `${where} ${excerpt(line ?? '', 0)}, but the output ends before it`;
    if (line === undefined)
        return `${where} nothing more, got ${excerpt(found, 0)}`;
    return `${where} ${excerpt(line, at)}, got ${excerpt(found, at)}`;
}
function firstDifferent(one, other) {
    let at = 0;
    while (at < one.length && one[at] === other[at])
        at += 1;
    return at;
}
/** A line around the place that matters; white space at its ends may be what matters. */
function excerpt(line, at) {
    const from = at > 40 ? at - 20 : 0;
    const text = (0,visible/* visible */.RK)(line.slice(from, from + 60));
    return `"${from > 0 ? '…' : ''}${text}${line.length > from + 60 ? '…' : ''}"`;
}

// EXTERNAL MODULE: ./build/grader/ready.js
var ready = __webpack_require__(43617);
;// CONCATENATED MODULE: ./build/grader/simple-test.js










const simple_test_shownBytes = 16 * 1024;
/** Runs a declared test that passes or fails. */
async function runSimpleTest(grading, test) {
    const { id, timeoutMs, stdin } = test;
    const settled = await (0,ready/* makeTestReady */.Of)(grading, test, (message, output) => resultOf(test, { status: 'failed', message }, output));
    if (settled !== undefined)
        return settled;
    const step = { stage: 'test', test: id, command: test.run, timeoutMs };
    const ended = await (0,grader_grading/* runConfined */.id)(grading, { ...step, ...(stdin !== undefined && { stdin }) });
    if (ended.cancelled)
        return outcome/* cancelled */.KW;
    if (ended.startError !== undefined && !(0,missing_command/* isOfSubmission */.c)(test.run, ended)) {
        return (0,outcome/* failure */.V2)(`the test ${id}: ${(0,ending/* describeEnd */.l)(ended, timeoutMs)}`);
    }
    const verdict = judge(test, ended) ?? (await checkOutput(grading, test, ended.stdout.text));
    if ('kind' in verdict)
        return verdict;
    return resultOf(test, verdict, ended.output.text, ended.durationMs);
}
/** What can be told from how the program ended and what it printed; undefined when nothing is wrong with it. */
function judge({ exit, stdout, check, timeoutMs }, ended) {
    const end = (0,ending/* describeEnd */.l)(ended, timeoutMs);
    if (ended.timedOut || ended.startError !== undefined)
        return { status: 'failed', message: end };
    if (exit !== null && ended.exitCode !== exit) {
        return { status: 'failed', message: exit === 0 ? end : `${end}, expected exit code ${exit}` };
    }
    if (stdout === undefined && check === undefined)
        return undefined;
    if (ended.stdout.cut) {
        return {
            status: 'failed',
            message: `it printed ${(0,size/* formatBytes */.z3)(ended.stdout.bytes)}, more than is compared`,
        };
    }
    const difference = stdout === undefined ? undefined : compareOutput(ended.stdout.text, stdout);
    return difference === undefined ? undefined : { status: 'failed', ...difference };
}
function resultOf({ id, name, stdin }, verdict, output, durationMs) {
    const result = {
        id,
        name,
        ...verdict,
        ...(output && { output }),
        ...(stdin && { input: (0,cut/* cutText */.I)(stdin, simple_test_shownBytes) }),
        ...(durationMs !== undefined && { durationMs }),
    };
    return { kind: 'graded', results: (0,results/* resultsOf */.qS)([result]) };
}


/***/ })

};
