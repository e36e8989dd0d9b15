export const id = 580;
export const ids = [580];
export const modules = {

/***/ 35580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runOfRunners: () => (/* binding */ runOfRunners)
});

// EXTERNAL MODULE: ./build/domain/results.js
var domain_results = __webpack_require__(97271);
// EXTERNAL MODULE: ./build/formats/table.js + 51 modules
var table = __webpack_require__(76369);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(29093);
// EXTERNAL MODULE: ./build/grader/outcome.js + 1 modules
var outcome = __webpack_require__(50072);
// EXTERNAL MODULE: ./build/domain/points.js
var points = __webpack_require__(89606);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
;// CONCATENATED MODULE: ./build/grader/runner-worth.js



/** The denominator never shrinks: a runner whose worth nobody knows gets what `max-points` leaves, or nobody a grade. */
function withMaximums(read, whole) {
    const unknown = read.filter(({ maxPoints }) => maxPoints === undefined);
    const known = (0,points/* sumPoints */.RN)(read.map(({ maxPoints = 0 }) => maxPoints));
    const left = whole === undefined ? 0 : (0,points/* subtractPoints */.kM)(whole, known);
    if (unknown.length > 0 && (whole === undefined || left < 0))
        throw new problem/* UserError */.yo([unknownWorth(unknown, whole, known)]);
    const shares = (0,points/* sharePoints */.hL)(left, unknown.map(() => 1)).values();
    const worth = read.map((one) => ({ ...one, maxPoints: one.maxPoints ?? shares.next().value ?? 0 }));
    // A total of 0 could grade nobody.
    return known === 0 && left === 0 ? worth.map(withoutPoints) : worth;
}
function withoutPoints({ runner, results }) {
    const tests = results.tests.map(({ points: _points, maxPoints: _maximum, ...test }) => test);
    const notices = [...results.notices, 'no step has points: each is worth 1'];
    return { runner, results: { ...results, tests, notices }, maxPoints: 1 };
}
function unknownWorth(unknown, whole, known) {
    const names = (0,quote/* quoteSome */.Jv)(unknown.map(({ runner }) => runner.id));
    const message = `nobody says what ${names} can earn: a set-up that fails leaves no max_score`;
    return whole === undefined
        ? { message, hint: 'say `max-points` at this step, or `max-score` at a step with that id' }
        : { message, hint: `and max-points is ${whole}, less than the ${known} of the others` };
}

;// CONCATENATED MODULE: ./build/grader/runners.js





/** What the steps of a workflow came to, each of them a suite; whatever of it cannot be read makes it an error. */
function runOfRunners(runners, { maxPoints }, now) {
    const ended = { commands: [], protected: [], started: now, finished: now };
    try {
        const read = withMaximums(readAll(runners), maxPoints);
        return {
            ...ended,
            outcome: (0,outcome/* outcomeOf */.sG)(together(read)),
            format: 'classroom',
            expected: read.map(suiteOf),
            notices: [],
        };
    }
    catch (error) {
        if (!(error instanceof problem/* UserError */.yo))
            throw error;
        return {
            ...ended,
            outcome: (0,outcome/* failure */.V2)(error.problems.map(sayProblem).join('; ')),
            expected: [],
            notices: [],
        };
    }
}
const sayProblem = ({ message, hint }) => hint === undefined ? message : `${message} (${hint})`;
function readAll(runners) {
    const problems = runners.length === 0 ? [noRunners] : [];
    const read = [];
    for (const runner of runners) {
        try {
            read.push(readRunner(runner));
        }
        catch (error) {
            if (!(error instanceof problem/* UserError */.yo))
                throw error;
            problems.push(...error.problems);
        }
    }
    (0,problem/* throwProblems */.Jh)(problems);
    return read;
}
const noRunners = {
    message: 'the input `runners` names no step',
    hint: 'give the ids of the steps that graded, with commas between them',
};
function readRunner(runner) {
    const { text, maxPoints } = runner;
    if (text === undefined || text.trim() === '')
        throw new problem/* UserError */.yo([nothingLeft(runner, text)]);
    const results = resultsIn(runner, text);
    if (isAnotherMaximum(results.maxPoints, maxPoints))
        throw new problem/* UserError */.yo([anotherMaximum(runner, results)]);
    const allPassed = results.tests.length > 0 && results.tests.every(({ status }) => status === 'passed');
    // Where there is a maximum, only a grader that broke forgets to state it.
    return { runner, results, maxPoints: results.maxPoints ?? maxPoints ?? (allPassed ? 0 : undefined) };
}
function resultsIn({ id, variable }, text) {
    try {
        return (0,table.readResults)('classroom', [{ file: variable, text }]).results;
    }
    catch (error) {
        if (!(error instanceof problem/* UserError */.yo))
            throw error;
        const said = error.problems.map(({ message }) => message).join(', ');
        const hint = `it must be the output \`result\` of the step ${id}, as Classroom's graders write it`;
        throw new problem/* UserError */.yo([{ message: `${variable} cannot be read: ${said}`, hint }], { cause: error });
    }
}
/** Code that ran in a grader could write its step's output, and so choose what it is worth. */
const isAnotherMaximum = (written, stated) => written !== undefined && stated !== undefined && written !== stated && written !== Math.trunc(stated);
const anotherMaximum = ({ id, variable, maxPoints }, results) => ({
    message: `${variable} says that there were ${results.maxPoints} points to earn, and the workflow ${maxPoints}`,
    hint: `\`max-score\` of the step ${id} decides: look who wrote its output`,
});
function nothingLeft({ id, variable }, text) {
    const expression = ['$', `{{ steps.${id}.outputs.result }}`].join('');
    return text === undefined
        ? { message: `${variable} is not set`, hint: `say \`env: {${variable}: "${expression}"}\` at this step` }
        : {
            message: `${variable} is empty`,
            hint: `the step ${id} left no result: it was skipped or broke, or no step has this id`,
        };
}
/** The points of a whole are those of its tests, which its suite counts. */
function together(read) {
    const merged = (0,domain_results/* mergeResults */.n0)(read.map(({ runner, results }) => ({
        ...results,
        tests: results.tests.map((test) => ({ ...test, id: `${runner.id}/${test.id}` })),
        ...(results.graderError !== undefined && { graderError: `${runner.id}: ${results.graderError}` }),
        notices: results.notices.map((notice) => `${runner.id}: ${notice}`),
    })));
    const { maxPoints: _maximum, points: _points, ...results } = merged;
    return results;
}
const suiteOf = ({ runner, maxPoints }) => ({
    kind: 'suite',
    id: runner.id,
    name: runner.name,
    maxPoints,
});


/***/ })

};
