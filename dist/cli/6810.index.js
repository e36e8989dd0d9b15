export const id = 6810;
export const ids = [6810,5235,4399];
export const modules = {

/***/ 36810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importCourse: () => (/* binding */ importCourse)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config/load.js
var load = __webpack_require__(35235);
// EXTERNAL MODULE: ./build/config/zero.js
var zero = __webpack_require__(44477);
// EXTERNAL MODULE: ./build/formats/names.js
var names = __webpack_require__(43491);
// EXTERNAL MODULE: ./build/text/error-code.js
var error_code = __webpack_require__(3924);
// EXTERNAL MODULE: ./build/text/json-document.js
var json_document = __webpack_require__(62758);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(29093);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(14252);
// EXTERNAL MODULE: ./build/bounded-text.js
var bounded_text = __webpack_require__(61785);
// EXTERNAL MODULE: ./build/migrate/autograding.js
var autograding = __webpack_require__(4399);
// EXTERNAL MODULE: ./build/domain/points.js
var domain_points = __webpack_require__(89606);
;// CONCATENATED MODULE: ./build/migrate/classroom-same.js


/** How the tests of one file are not those of the other; nothing where they are the same. */
function testDifferences(tests, others) {
    const missing = (these, those) => these.map(({ name }) => name).filter((name) => !those.some((one) => one.name === name));
    const only = (names, where) => names.length === 0 ? [] : [`only ${where}: ${(0,quote/* quoteSome */.Jv)([...new Set(names)])}`];
    return [
        ...only(missing(tests, others), 'here'),
        ...only(missing(others, tests), 'there'),
        ...tests.flatMap((test) => {
            const same = others.filter(({ name }) => name === test.name);
            const [first] = same;
            if (first === undefined || same.some((other) => changesOf(test, other).length === 0))
                return [];
            return [`${(0,quote/* quote */.hD)(test.name)} has ${changesOf(test, first).join(' and ')}`];
        }),
    ];
}
function changesOf(test, other) {
    const said = (one, part) => one.kind === 'program' ? JSON.stringify(one[part] ?? '') : one.kind;
    const isOther = (part) => said(test, part) !== said(other, part);
    return [
        ...(isOther('run') ? ['another command'] : []),
        ...(isOther('input') ? ['another input'] : []),
        ...(isOther('stdout') ? ['another output'] : []),
        ...(test.setup === other.setup ? [] : ['another set-up']),
        ...(test.minutes === other.minutes ? [] : ['another time']),
        ...(test.points === other.points
            ? []
            : [`${(0,domain_points/* formatPoints */.Xf)(test.points)} points here, ${(0,domain_points/* formatPoints */.Xf)(other.points)} there`]),
    ];
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/text/loose.js
var loose = __webpack_require__(30980);
;// CONCATENATED MODULE: ./build/migrate/classroom-steps.js


/** A scalar as GitHub hands it to an action: text without white space around it. */
const word = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()], 'expected text')
    .nullish()
    .transform((value) => String(value ?? '').trim());
const Step = schemas/* looseObject */._H3({ id: word, name: word, uses: word }, 'expected a step');
const Job = schemas/* looseObject */._H3({ steps: schemas/* array */.YOg(Step, 'expected a list of steps').nullish() }, 'expected a job with steps');
/** A workflow, as far as it matters to a grading. */
const Workflow = schemas/* looseObject */._H3({ jobs: schemas/* record */.g1P(schemas/* string */.YjP(), Job, 'expected a map of jobs') }, 'expected a workflow');
const graders = /\/autograding-(command|io|python)-grader(?:@|$)/;
const kinds = [
    [/\/autograding-grading-reporter(?:@|$)/, 'reporter'],
    [/^[\w-]+\/autograding@/, 'whole'],
    [/^actions\/checkout@/, 'checkout'],
];
function kindOf(step) {
    const { uses } = step;
    const [, grader] = graders.exec(uses) ?? [];
    if (grader === 'command' || grader === 'io' || grader === 'python')
        return grader;
    const kind = kinds.find(([pattern]) => pattern.test(uses))?.[1] ?? 'other';
    return kind === 'checkout' && isElsewhere((0,loose/* looseOf */.gr)(step.with).repository) ? 'other' : kind;
}
/** What is fetched from another repository, such as hidden tests, is no checkout of the submission. */
const isElsewhere = (repository) => repository !== undefined && !/\$\{\{\s*github\./.test((0,loose/* textOf */.b6)(repository) ?? '');
const isGrader = ({ kind }) => kind === 'command' || kind === 'io' || kind === 'python' || kind === 'whole';
function stepsOf({ jobs }) {
    return Object.entries(jobs).flatMap(([job, { steps }]) => (steps ?? []).map((step, index) => ({
        job,
        step,
        kind: kindOf(step),
        path: ['jobs', job, 'steps', index],
    })));
}
/** Where a job runs, as a workflow writes it; undefined for what only GitHub could tell. */
function runnerOf(runsOn) {
    const labels = typeof runsOn === 'string' ? [runsOn] : Array.isArray(runsOn) ? runsOn.map(String) : [];
    if (labels.length === 0 || labels.some((label) => !/^[\w.-]+$/.test(label)))
        return undefined;
    return typeof runsOn === 'string' ? runsOn : `[${labels.join(', ')}]`;
}
/** Whether a workflow grades for GitHub Classroom: by what it uses, since the file can be called anything. */
const isClassroomWorkflow = (text) => /^[^#\n]*\buses["']?:\s*["']?[\w-]+\/autograding(?:-(?:command|io|python)-grader|-grading-reporter)?@/m.test(text);

// EXTERNAL MODULE: ./build/migrate/classroom-test.js
var classroom_test = __webpack_require__(21054);
// EXTERNAL MODULE: ./build/config/finding.js
var config_finding = __webpack_require__(38918);
// EXTERNAL MODULE: ./build/config/issues.js
var issues = __webpack_require__(66175);
// EXTERNAL MODULE: ./build/text/yaml.js + 4 modules
var yaml = __webpack_require__(43116);
;// CONCATENATED MODULE: ./build/migrate/classroom-environment.js



/** The variables that tests had, from the workflow inwards; grading.yml has one set of them for all tests. */
function environmentOf(workflow, steps) {
    const graders = steps.filter(isGrader);
    const jobs = [...new Set(graders.map(({ job }) => job))];
    const sources = [
        [['env'], workflow.env],
        ...jobs.map((job) => [['jobs', job, 'env'], workflow.jobs[job]?.env]),
        ...graders.map(({ step, path }) => [[...path, 'env'], step.env]),
    ];
    const env = {};
    const findings = [];
    for (const [path, value] of sources)
        for (const [name, written] of Object.entries((0,loose/* looseOf */.gr)(value))) {
            const text = word.safeParse(written).data ?? '';
            const problem = problemOf(name, text, env);
            if (problem === undefined)
                env[name] = text;
            else
                findings.push((0,config_finding/* keyFinding */.FI)([...path, name], problem));
        }
    return { env, findings };
}
function problemOf(name, text, env) {
    if (!/^[A-Za-z_]\w*$/.test(name))
        return 'is no name of a variable here; it is left out';
    if (/\$\{\{.*secrets\./.test(text))
        return 'a secret: student code could print it, so it is left out';
    if (text.includes('${{'))
        return 'left out: only a workflow fills in such an expression; name the variable in `pass_env`';
    const before = env[name];
    return before === undefined || before === text
        ? undefined
        : `left out: another step says ${before}, and grading.yml has one value for all tests`;
}

// EXTERNAL MODULE: ./build/config/comparison.js
var comparison = __webpack_require__(21426);
;// CONCATENATED MODULE: ./build/migrate/classroom-grader.js







const With = schemas/* record */.g1P(schemas/* string */.YjP(), word, 'expected a map of inputs').nullish();
const inputs = {
    command: ['test-name', 'setup-command', 'command', 'timeout', 'max-score'],
    io: [
        'test-name',
        'setup-command',
        'command',
        'input',
        'expected-output',
        'comparison-method',
        'timeout',
        'max-score',
    ],
    python: ['test-name', 'setup-command', 'timeout', 'max-score'],
};
const usualMinutes = 10;
/** What a step that grades means; undefined for every other step. */
function graderTestOf({ step, kind, path }, root) {
    if (kind !== 'command' && kind !== 'io' && kind !== 'python')
        return undefined;
    const within = [...path, 'with'];
    const parsed = With.safeParse(step.with);
    if (!parsed.success)
        return { findings: (0,issues/* findingsOf */.W)(parsed.error.issues, root, within), notices: [] };
    const said = parsed.data ?? {};
    const findings = problemsOf(kind, said, within);
    const notices = noticesOf(kind, said, within);
    return findings.length > 0 ? { findings, notices } : { test: testOf(kind, said, step), findings, notices };
}
function testOf(kind, said, { id, name }) {
    const input = (of) => said[of] ?? '';
    const common = {
        ...(id !== '' && { id }),
        name: input('test-name') || name || id,
        setup: input('setup-command'),
        minutes: Number(input('timeout')) || usualMinutes,
        points: Number(input('max-score')),
    };
    if (kind === 'python')
        return { kind: 'pytest', ...common };
    const program = { kind: 'program', ...common, run: input('command'), input: input('input') };
    const expected = input('expected-output');
    return kind === 'io' ? { ...program, stdout: stdoutOf(input('comparison-method'), expected) } : program;
}
/** Theirs is called `contains` where it is read, and `included` where it is documented. */
const methods = ['contains', 'included', 'exact', 'regex'];
function stdoutOf(method, expected) {
    if (method === 'exact')
        return expected;
    return method === 'regex' ? { matches: expected } : { contains: expected };
}
function problemsOf(kind, said, within) {
    const required = {
        command: ['command'],
        io: ['command', 'expected-output', 'comparison-method'],
        python: [],
    }[kind];
    const method = said['comparison-method'] ?? '';
    return [
        ...required.filter((name) => !said[name]).map((name) => (0,config_finding/* valueFinding */.dH)([...within, name], 'is missing')),
        ...numberFindings('timeout', said, within),
        ...numberFindings('max-score', said, within),
        ...(kind === 'io' && method !== '' && !methods.includes(method)
            ? [
                (0,config_finding/* valueFinding */.dH)([...within, 'comparison-method'], `expected contains, exact or regex, got ${(0,quote/* quote */.hD)(method)}`),
            ]
            : []),
        ...(method === 'regex' ? expressionFindings(said['expected-output'] ?? '', within) : []),
    ];
}
function numberFindings(name, said, within) {
    const value = said[name] ?? '';
    const number = Number(value);
    if (Number.isFinite(number) && number >= 0 && (name !== 'max-score' || (0,domain_points/* isPoints */.U2)(number)))
        return [];
    return [(0,config_finding/* valueFinding */.dH)([...within, name], `expected a number, got ${(0,quote/* quote */.hD)(value)}`)];
}
function expressionFindings(pattern, within) {
    const problem = (0,comparison/* expressionFault */.BA)(pattern);
    return problem === undefined ? [] : [(0,config_finding/* valueFinding */.dH)([...within, 'expected-output'], problem)];
}
function noticesOf(kind, said, within) {
    const known = inputs[kind];
    const points = Number(said['max-score'] ?? '');
    return Object.entries(said).flatMap(([name, value]) => {
        const path = [...within, name];
        if (!known.includes(name))
            return [(0,config_finding/* keyFinding */.FI)(path, `the ${kind} grader has no such input; it is left out`)];
        if (name === 'max-score' && kind !== 'python' && !Number.isInteger(points))
            return [(0,config_finding/* valueFinding */.dH)(path, `Classroom counted ${Math.trunc(points)}; here it is ${value}`)];
        return value.includes('${{')
            ? [
                (0,config_finding/* valueFinding */.dH)(path, 'kept as text: only a workflow fills in such an expression', 'use a variable and `pass_env`'),
            ]
            : [];
    });
}

;// CONCATENATED MODULE: ./build/migrate/classroom-triggers.js



const triggers = ['push', 'workflow_dispatch'];
const filters = ['branches', 'branches-ignore', 'paths', 'paths-ignore', 'tags', 'tags-ignore'];
/** When the workflow started, and the new one does not; or when it did not, and the new one does. */
function lostTriggers(on) {
    const names = typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : Object.keys((0,loose/* looseOf */.gr)(on));
    return [
        ...names.filter((name) => !triggers.includes(name)).map(lostTrigger),
        ...Object.keys((0,loose/* looseOf */.gr)((0,loose/* looseOf */.gr)(on).push))
            .filter((name) => filters.includes(name))
            .map((name) => (0,config_finding/* keyFinding */.FI)(['on', 'push', name], 'left out: every push to a branch is graded')),
    ];
}
const lostTrigger = (name) => (0,config_finding/* valueFinding */.dH)(['on'], `the new workflow does not start on ${(0,quote/* quote */.hD)(name)}`, name === 'pull_request'
    ? 'it has a line for that, as a comment: for students who work in forks'
    : undefined);

;// CONCATENATED MODULE: ./build/migrate/classroom-lost.js





const known = {
    workflow: ['name', 'run-name', 'on', 'permissions', 'concurrency', 'env', 'jobs'],
    job: ['name', 'runs-on', 'if', 'permissions', 'concurrency', 'env', 'steps', 'timeout-minutes'],
    grader: ['id', 'name', 'uses', 'with', 'env', 'if', 'continue-on-error'],
    checkout: ['id', 'name', 'uses', 'with'],
};
const owners = ['classroom-resources', 'education', 'github-education-resources'];
/** Steps before the last test that are neither Classroom's nor the checkout: they make the machine ready. */
const keptSteps = (steps) => steps.filter((placed, index) => placed.kind === 'other' && isFollowedByTest(placed, steps.slice(index)));
const isFollowedByTest = ({ job }, later) => later.some((one) => one.job === job && isGrader(one));
/** Everything in the workflow that grading.yml and the new workflow do not say again. */
function lostParts(workflow, steps) {
    const grading = new Set(steps.filter(isGrader).map(({ job }) => job));
    return [
        ...unknownKeys(workflow, known.workflow, []),
        ...lostTriggers(workflow.on),
        ...Object.entries(workflow.jobs).flatMap(([name, job]) => grading.has(name)
            ? [
                ...unknownKeys(job, known.job, ['jobs', name]),
                ...condition(job.if, ['jobs', name]),
                ...lostRunner(job['runs-on'], ['jobs', name, 'runs-on']),
            ]
            : [
                (0,config_finding/* keyFinding */.FI)(['jobs', name], 'a job without a test is left out', 'keep it in a workflow of its own'),
            ]),
        ...steps.filter(({ job }) => grading.has(job)).flatMap((placed) => lostOfStep(placed, steps)),
    ];
}
const unknownKeys = (value, names, path) => Object.keys(value)
    .filter((key) => !names.includes(key))
    .map((key) => (0,config_finding/* keyFinding */.FI)([...path, key], 'has no counterpart here; it is left out'));
const lostRunner = (runsOn, path) => runsOn === undefined || runnerOf(runsOn) !== undefined
    ? []
    : [(0,config_finding/* keyFinding */.FI)(path, 'left out: the new workflow runs on ubuntu-latest')];
/** Every test here runs, whatever became of those before it. */
function condition(value, path) {
    const text = word.safeParse(value).data ?? '';
    const isUsual = /^(?:\$\{\{\s*)?(?:always\(\)|!cancelled\(\)|success\(\)|success\(\)\s*\|\|\s*failure\(\)|true)?\s*(?:\}\})?$/.test(text);
    const hint = text.includes('github-classroom[bot]')
        ? "what Classroom's bot pushes is graded, too"
        : undefined;
    return isUsual ? [] : [(0,config_finding/* keyFinding */.FI)([...path, 'if'], `the condition ${(0,quote/* quote */.hD)(text)} is left out`, hint)];
}
function lostOfStep(placed, steps) {
    const { step, kind, path } = placed;
    switch (kind) {
        case 'command':
        case 'io':
        case 'python':
        case 'whole':
            return [...forkOf(placed), ...unknownKeys(step, known.grader, path), ...condition(step.if, path)];
        case 'reporter':
            return [];
        case 'checkout':
            return [
                ...unknownKeys(step, known.checkout, path),
                ...Object.keys((0,loose/* looseOf */.gr)(step.with))
                    .filter((name) => !['ref', 'persist-credentials'].includes(name))
                    .map((name) => (0,config_finding/* keyFinding */.FI)([...path, 'with', name], sayCheckout(name))),
            ];
        case 'other':
            return otherStep(placed, keptSteps(steps).includes(placed));
    }
}
function forkOf({ step: { uses }, kind, path }) {
    const owner = uses.split('/')[0] ?? '';
    return kind === 'whole' || owners.includes(owner)
        ? []
        : [(0,config_finding/* valueFinding */.dH)([...path, 'uses'], `a grader of ${(0,quote/* quote */.hD)(owner)} is read as Classroom's own`)];
}
const sayCheckout = (name) => name === 'fetch-depth'
    ? 'left out: tests see no .git here'
    : 'left out: add it to the checkout of the new workflow';
function otherStep({ step, path }, isKept) {
    const name = (0,quote/* quote */.hD)(step.name || step.uses || step.id || 'without a name');
    if (!isKept)
        return [(0,config_finding/* keyFinding */.FI)(path, `the step ${name} after the tests is left out`)];
    const text = JSON.stringify(step);
    const needs = [
        ...(text.includes('secrets.') ? ['it uses a secret of the repository'] : []),
        ...(text.includes('matrix.') ? ['it names a matrix, which is left out'] : []),
        ...(keepsToken(step) ? ['its token stays in .git, where graded code finds it'] : []),
    ];
    // Languages and tools are set up as they were.
    if (needs.length === 0 && /^[\w-]+\/setup-/.test(step.uses))
        return [];
    const said = [`the step ${name} is kept in the new workflow, before the grading`, ...needs].join('; ');
    return [(0,config_finding/* keyFinding */.FI)(path, said, hintFor(step))];
}
/** What actions/checkout does unless it is told not to. */
const keepsToken = ({ uses, with: inputs }) => uses.startsWith('actions/checkout@') &&
    word.safeParse((0,loose/* looseOf */.gr)(inputs)['persist-credentials']).data !== 'false';
function hintFor(step) {
    if (step.uses === '')
        return 'what the tests need is better in `setup` or `build` of grading.yml';
    return keepsToken(step) ? 'say `persist-credentials: false` there' : undefined;
}

;// CONCATENATED MODULE: ./build/migrate/classroom-reporter.js



/** Steps that the reporter of their job does not name: whatever they came to, Classroom counted nothing of it. */
function uncountedSteps(steps) {
    const jobs = [...new Set(steps.map(({ job }) => job))];
    return jobs.flatMap((job) => uncountedOf(steps.filter((step) => step.job === job)));
}
function uncountedOf(steps) {
    const named = new Set(steps.flatMap(runnersOf));
    const graders = steps.filter((placed) => isGrader(placed) && placed.kind !== 'whole');
    const isNamed = ({ step }) => named.has(step.id.toUpperCase());
    // Where a reporter names none of them, it reads something else than these.
    return graders.some(isNamed) ? graders.filter((placed) => !isNamed(placed)) : [];
}
/** The ids of the input `runners`; GitHub does not tell their cases apart. */
const runnersOf = ({ step, kind }) => {
    const { data: list = '' } = word.safeParse(kind === 'reporter' ? (0,loose/* looseOf */.gr)(step.with).runners : '');
    return list.toUpperCase().split(/[\s,]+/);
};
const sayUncounted = ({ path }) => (0,config_finding/* keyFinding */.FI)(path, 'has no points here: the reporter does not name it, and Classroom counted nothing for it');

;// CONCATENATED MODULE: ./build/migrate/classroom-workflow.js









/** Reads Classroom's workflow; throws one `UserError` with every problem. */
function parseClassroomWorkflow(text, file) {
    const { value, placeOf, problems } = (0,yaml/* parseYaml */.h)(text, file);
    const parsed = Workflow.safeParse(value);
    const shape = parsed.success ? [] : (0,issues/* findingsOf */.W)(parsed.error.issues, value);
    const workflow = parsed.data ?? { jobs: {} };
    const steps = stepsOf(workflow);
    const read = gradersOf(steps, value);
    const inOrder = (findings) => findings
        .map((finding) => (0,config_finding/* problemOf */.Zw)(finding, placeOf))
        .sort((one, other) => (0,problem/* comparePlaces */.ig)(one.place, other.place));
    (0,problem/* throwProblems */.Jh)([...problems, ...inOrder([...shape, ...read.findings])]);
    const { env, findings } = environmentOf(workflow, steps);
    return {
        tests: read.tests,
        runsAutograding: steps.some(({ kind }) => kind === 'whole'),
        env,
        ...runsOnOf(workflow, steps),
        steps: keptSteps(steps).map(({ path }) => valueAt(value, path)),
        notices: inOrder([...lostParts(workflow, steps), ...findings, ...read.notices]),
    };
}
function gradersOf(steps, root) {
    const uncounted = uncountedSteps(steps);
    const read = steps.flatMap((placed) => {
        const grader = graderTestOf(placed, root);
        return grader === undefined ? [] : uncounted.includes(placed) ? withoutPoints(grader) : grader;
    });
    return {
        tests: read.flatMap(({ test }) => test ?? []),
        findings: read.flatMap(({ findings }) => findings),
        notices: [...uncounted.map(sayUncounted), ...read.flatMap(({ notices }) => notices)],
    };
}
const withoutPoints = ({ test, ...said }) => ({
    ...said,
    ...(test !== undefined && { test: { ...test, points: 0 } }),
});
function runsOnOf({ jobs }, steps) {
    const runsOn = runnerOf(jobs[steps.find(isGrader)?.job ?? '']?.['runs-on']);
    return runsOn === undefined ? {} : { runsOn };
}
/** A step as it was written, without what the schema made of it. */
const valueAt = (root, path) => path.reduce((value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined), root);

// EXTERNAL MODULE: ./build/migrate/grading.js
var migrate_grading = __webpack_require__(83746);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/migrate/grading-text.js

/** What an anchor stood for is written each time. */
const writing = { aliasDuplicateObjects: false };
/** A grading.yml as somebody would write it by hand. */
function formatGrading(values, comments) {
    const document = new dist/* Document */.yo(values, writing);
    spaceOut(document.contents);
    for (const { path, text } of comments)
        addComment(document.contents, path, text);
    return textOf(document);
}
/** Steps of a workflow as they were, to be written below `steps:`. */
const formatSteps = (steps) => steps.length === 0 ? '' : textOf(new dist/* Document */.yo(steps, writing)).replace(/^(?=.)/gm, ' '.repeat(6));
function textOf(document) {
    (0,dist/* visit */.YR)(document, { Scalar: (_, scalar) => quoteLineEnds(scalar) });
    return document.toString({
        lineWidth: 0,
        flowCollectionPadding: false,
        doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
    });
}
/** An empty line before each part and each test; what fits in a line is written in one. */
function spaceOut(root) {
    if (!(0,dist/* isMap */.jh)(root))
        return;
    for (const { key, value } of root.items) {
        if ((0,dist/* isSeq */.oP)(value)) {
            if ((0,dist/* isScalar */.jn)(key))
                key.spaceBefore = true;
            value.items.forEach((item, index) => {
                if (!(0,dist/* isMap */.jh)(item))
                    return;
                item.spaceBefore = index > 0;
                const stdout = item.get('stdout', true);
                if ((0,dist/* isMap */.jh)(stdout))
                    stdout.flow = stdout.items.every((pair) => isOneLine(pair.value));
            });
        }
    }
}
/** As lines of their own such texts would come back with other line ends, or without their first line. */
const losesLines = (text) => /[\r\u0085\u2028\u2029]|^[ \t]*\n/.test(text);
function quoteLineEnds(scalar) {
    if (typeof scalar.value === 'string' && losesLines(scalar.value))
        scalar.type = 'QUOTE_DOUBLE';
}
const isOneLine = (node) => !(0,dist/* isScalar */.jn)(node) || typeof node.value !== 'string' || !node.value.includes('\n');
function addComment(root, path, text) {
    const key = keyAt(root, path);
    if (key === undefined)
        return;
    const line = ` ${text}`;
    key.commentBefore = key.commentBefore ? `${key.commentBefore}\n${line}` : line;
}
/** The key at the end of the path: what is written above it stands above its line. */
function keyAt(root, path) {
    let node = root;
    let found;
    for (const step of path) {
        if ((0,dist/* isSeq */.oP)(node)) {
            node = node.items[Number(step)];
            continue;
        }
        if (!(0,dist/* isMap */.jh)(node))
            return undefined;
        const pair = node.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === step);
        if (pair === undefined)
            return undefined;
        found = (0,dist/* isScalar */.jn)(pair.key) ? pair.key : undefined;
        node = pair.value;
    }
    return found;
}

// EXTERNAL MODULE: ./build/cli/init/grading.js
var init_grading = __webpack_require__(77932);
// EXTERNAL MODULE: ./build/cli/init/workflow.js
var init_workflow = __webpack_require__(83015);
;// CONCATENATED MODULE: ./build/cli/import/classroom.js













const autogradingPlace = '.github/classroom/autograding.json';
const workflowsPlace = '.github/workflows';
const usualNames = ['classroom.yml', 'classroom.yaml'];
/** GitHub Classroom's workflow and autograding.json: what the workflow runs is what counts. */
const importClassroom = async (request) => {
    const [found, ...others] = await workflowsOf(request);
    const workflow = found === undefined ? undefined : parseClassroomWorkflow(found.text, found.file);
    const json = await source(request, autogradingPlace);
    if (found === undefined && json === undefined)
        return undefined;
    const read = testsOf(found, workflow, json);
    if (read === undefined)
        throw noTests(found?.file ?? autogradingPlace);
    const { files, setup } = filesOf(read, workflow, request);
    const written = new Set(files.map((file) => file.path));
    const theirs = [found, json].filter((one) => one !== undefined);
    const unused = [...others, ...theirs].filter((one) => one !== found && !read.sources.includes(one));
    return {
        from: [...new Set([...read.sources, ...theirs.slice(0, 1)].map(({ path }) => path))],
        files,
        notices: [...(workflow?.notices ?? []), ...unused.flatMap((one) => notUsed(one, read))],
        obsolete: theirs.map(({ path }) => path).filter((path) => !written.has(path)),
        next: (at) => [`check ${at()}`, `run ${at()}`],
        ...(setup !== undefined && { setup }),
    };
};
/** Every workflow that uses Classroom's graders; the first of them is read. */
async function workflowsOf(request) {
    const directory = (0,external_node_path_.join)(request.dir, workflowsPlace);
    const names = await (0,promises_.readdir)(directory).catch(() => []);
    const isUsual = (name) => usualNames.includes(name);
    const inOrder = [
        ...names.filter(isUsual).sort(),
        ...names.filter((name) => /\.ya?ml$/.test(name) && !isUsual(name)).sort(),
    ];
    const found = [];
    for (const name of inOrder) {
        const workflow = await source(request, `${workflowsPlace}/${name}`);
        if (workflow !== undefined && isClassroomWorkflow(workflow.text))
            found.push(workflow);
    }
    return found;
}
async function source({ dir, base }, path) {
    const text = await (0,bounded_text/* readBoundedText */.H)((0,external_node_path_.join)(dir, path));
    return text === undefined ? undefined : { path, file: (0,external_node_path_.relative)(base, (0,external_node_path_.join)(dir, path)), text };
}
/** Of the workflow, of autograding.json where that is what it runs, or of both. */
function testsOf(found, workflow, json) {
    const own = workflow?.tests ?? [];
    const runsJson = own.length === 0 || workflow?.runsAutograding === true;
    const others = json !== undefined && runsJson ? (0,autograding/* parseAutograding */.J)(json.text, json.file) : [];
    const [first, ...rest] = [own.length > 0 && found, others.length > 0 && json].filter((one) => !!one);
    return first === undefined ? undefined : { sources: [first, ...rest], tests: [...own, ...others] };
}
const noTests = (file) => new problem/* UserError */.yo([
    {
        message: `no step uses one of Classroom's graders, and there is no ${autogradingPlace}`,
        hint: '`init` writes a first grading.yml',
        place: { file },
    },
]);
function notUsed(unused, read) {
    const differences = testDifferences(testsIn(unused), read.tests);
    const isWorkflow = unused.path !== autogradingPlace;
    const others = `its tests are not the ones that ${pathsOf(read)} has; they are left out`;
    const same = `it has the same tests as ${pathsOf(read)}, and still runs them`;
    const message = differences.length > 0 ? `${others} (${differences.join('; ')})` : same;
    return differences.length > 0 || isWorkflow ? [{ message, place: { file: unused.file } }] : [];
}
/** Of a file that nothing is taken from, as far as they can be read. */
function testsIn({ path, file, text }) {
    try {
        return path === autogradingPlace ? (0,autograding/* parseAutograding */.J)(text, file) : parseClassroomWorkflow(text, file).tests;
    }
    catch (error) {
        if (error instanceof problem/* UserError */.yo)
            return [];
        throw error;
    }
}
const pathsOf = ({ sources }) => sources.map(({ path }) => path).join(' and ');
function filesOf(read, workflow, { assignment }) {
    const { tests } = read;
    const { values, comments } = (0,migrate_grading/* gradingOf */.M)((0,classroom_test/* importedTests */.m)(tests), workflow?.env);
    const grading = formatGrading({ assignment, ...values }, comments);
    const usesPytest = tests.some(({ kind }) => kind === 'pytest');
    const steps = [...(workflow?.steps ?? []), ...(usesPytest ? [setupPython] : [])];
    const text = (0,init_workflow/* workflowWith */.C)({
        steps: formatSteps(steps),
        timeoutMinutes: minutesOf(tests),
        ...(workflow?.runsOn !== undefined && { runsOn: workflow.runsOn }),
    });
    return {
        files: [
            { path: '.github/grading.yml', text: `${init_grading/* schemaLine */.c}# Imported from ${pathsOf(read)}.\n${grading}` },
            { path: `${workflowsPlace}/grade.yml`, text },
        ],
        ...(values.setup !== undefined && { setup: values.setup }),
    };
}
/** Classroom's grader for Python brought its own. */
const setupPython = { uses: 'actions/setup-python@v7', with: { 'python-version': '3.13' } };
/** Enough for every test to take all its time; GitHub ends a job after six hours anyway. */
function minutesOf(tests) {
    const needed = tests.reduce((sum, { minutes, setup }) => sum + minutes * (setup === '' ? 1 : 2), 5);
    return Math.min(Math.max(Math.ceil(needed), 15), 360);
}

// EXTERNAL MODULE: ./build/config/image.js
var config_image = __webpack_require__(80854);
;// CONCATENATED MODULE: ./build/migrate/prairielearn-options.js

const words = schemas/* string */.YjP('expected text').refine((value) => value.trim() !== '', 'expected some text');
const map = 'expected a map of keys and values';
/** PrairieLearn's own schema takes no other keys (infoQuestion.ts); older courses have them, so they are named. */
const Options = schemas/* looseObject */._H3({
    enabled: schemas/* boolean */.zMY('expected true or false').exactOptional(),
    image: words.exactOptional(),
    entrypoint: schemas/* union */.KCZ([words, schemas/* array */.YOg(words).min(1, 'expected at least one word')], 'expected text, or a list of words')
        .exactOptional(),
    serverFilesCourse: schemas/* array */.YOg(words, 'expected a list').exactOptional(),
    timeout: schemas/* int */.Whr('expected a whole number').min(1, 'expected at least 1').exactOptional(),
    enableNetworking: schemas/* boolean */.zMY('expected true or false').exactOptional(),
    environment: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP('expected text').nullable(), map).exactOptional(),
}, map);
/** What of an info.json is about external grading. */
const Info = schemas/* looseObject */._H3({ title: words.exactOptional(), gradingMethod: schemas/* unknown */.L5J().optional(), externalGradingOptions: Options }, 'expected a map with externalGradingOptions');
const knownOptions = new Set(Object.keys(Options.shape));

;// CONCATENATED MODULE: ./build/migrate/prairielearn-info.js







const usualSeconds = 30;
const mostSeconds = 600;
/** Where a question's own files lie in the repository of its assignment. */
const folder = '.github/grading';
/** Reads a question's info.json; throws one `UserError` with every problem. What has no counterpart is in `notices`. */
function gradingOfInfo(text, file) {
    // JSON is YAML, and read as YAML its values have places.
    const { value, placeOf, problems } = (0,yaml/* parseYaml */.h)(text, file);
    const parsed = Info.safeParse(value);
    const findings = parsed.success
        ? withoutEntrypoint(parsed.data.externalGradingOptions)
        : (0,issues/* findingsOf */.W)(parsed.error.issues, value);
    (0,problem/* throwProblems */.Jh)([...problems, ...findings.map((finding) => (0,config_finding/* problemOf */.Zw)(finding, placeOf))]);
    const { title, gradingMethod, externalGradingOptions: options = {} } = parsed.data ?? {};
    const notices = [...otherMethod(gradingMethod), ...prairielearn_info_noticesOf(options)].map((one) => (0,config_finding/* problemOf */.Zw)(one, placeOf));
    const shared = sharedIn(options).map((path) => ({
        from: `the course's serverFilesCourse/${path}`,
        to: `${folder}/serverFilesCourse/${path}`,
    }));
    return { values: valuesOf(title, options), comments: commentsOf(options), notices, shared };
}
const withoutEntrypoint = ({ entrypoint }) => entrypoint === undefined
    ? [
        finding(['entrypoint'], 'is missing: the entrypoint of an image is not known here', 'write the command that the image starts'),
    ]
    : [];
const finding = (path, message, hint) => (0,config_finding/* valueFinding */.dH)(['externalGradingOptions', ...path], message, hint);
function valuesOf(title, options) {
    const { entrypoint = '', timeout = usualSeconds, enableNetworking, image } = options;
    const env = Object.fromEntries(Object.entries(options.environment ?? {}).flatMap(([name, value]) => value !== null && isVariable(name) ? [[name, value]] : []));
    const shared = sharedIn(options).map((path) => `${folder}/serverFilesCourse/${path}`);
    return {
        ...(title !== undefined && { name: title.replace(/\s+/g, ' ').trim() }),
        ...(image !== undefined && isImage(image) && { image }),
        ...(Object.keys(env).length > 0 && { env }),
        ...(enableNetworking === true && { network: true }),
        grader: {
            run: entrypoint,
            layout: 'prairielearn',
            ...(timeout !== usualSeconds && { timeout: formatSeconds(Math.min(timeout, mostSeconds)) }),
            ...(shared.length > 0 && { shared }),
        },
    };
}
const isImage = (name) => config_image/* image */.S.safeParse(name).success;
const isVariable = (name) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name);
const bare = (path) => path
    .split('/')
    .filter((step) => step !== '' && step !== '.')
    .join('/');
const isShareable = (path) => bare(path) !== '' && !path.split('/').includes('..');
const sharedIn = ({ serverFilesCourse = [] }) => serverFilesCourse.filter(isShareable).map(bare);
const formatSeconds = (seconds) => (seconds % 60 === 0 ? `${seconds / 60}m` : `${seconds}s`);
const commentsOf = ({ serverFilesCourse = [] }) => [
    {
        path: ['grader'],
        text: `The question's tests/ goes to ${folder}/tests, its data (if it needs any) to ${folder}/data.json.`,
    },
    ...(serverFilesCourse.length === 0
        ? []
        : [
            {
                path: ['grader', 'shared'],
                text: `These of the course's serverFilesCourse/ go to ${folder}/serverFilesCourse.`,
            },
        ]),
];
/** Without one, PrairieLearn grades a question itself; old courses have it so, and graded by `enabled`. */
const otherMethod = (method) => method === undefined || method === 'External'
    ? []
    : [(0,config_finding/* valueFinding */.dH)(['gradingMethod'], 'PrairieLearn does not grade this question externally')];
function prairielearn_info_noticesOf(options) {
    const { enabled, image, serverFilesCourse = [], timeout = 0, environment = {} } = options;
    const off = 'external grading is switched off there, and is not here';
    const slow = `PrairieLearn stops a grader after ${mostSeconds} seconds, and so does what was written`;
    const install = 'name the image to grade in, or install what the grader needs in `setup`';
    return [
        ...(enabled === false ? [finding(['enabled'], off)] : []),
        ...(image === undefined || isImage(image)
            ? []
            : [finding(['image'], `${(0,quote/* quote */.hD)(image)} is not the name of an image`, install)]),
        ...(timeout > mostSeconds ? [finding(['timeout'], slow)] : []),
        ...serverFilesCourse.flatMap((path, index) => isShareable(path)
            ? []
            : [finding(['serverFilesCourse', index], `${(0,quote/* quote */.hD)(path)} leads out of serverFilesCourse`)]),
        ...Object.entries(environment).flatMap(([name, value]) => variableFindings(name, value)),
        ...Object.keys(options).flatMap((key) => knownOptions.has(key) ? [] : [finding([key], 'has no counterpart')]),
    ];
}
function variableFindings(name, value) {
    const unset = 'is unset there; here a grader sees only variables that are named';
    if (value === null)
        return [finding(['environment', name], unset)];
    return isVariable(name) ? [] : [finding(['environment', name], 'is no name of a variable, and is left out')];
}

;// CONCATENATED MODULE: ./build/cli/import/prairielearn.js







const file = 'info.json';
const NO_SERVER = 'has no counterpart: nothing of it runs here, neither what makes variants nor what grades; data its grader reads goes to .github/grading/data.json';
const namespaces = `      # Ubuntu keeps ordinary users from the namespaces in which a grader finds its /grade.
      - run: sudo sysctl --write kernel.apparmor_restrict_unprivileged_userns=0 || true
`;
/** A PrairieLearn question that is graded externally. */
const importPrairieLearn = async ({ dir, base, assignment }) => {
    const path = (0,external_node_path_.join)(dir, file);
    const text = await (0,bounded_text/* readBoundedText */.H)(path);
    if (text === undefined || !text.includes('"externalGradingOptions"'))
        return undefined;
    const { values, comments, notices, shared } = gradingOfInfo(text, (0,external_node_path_.relative)(base, path));
    const has = async (name) => (await (0,promises_.stat)((0,external_node_path_.join)(dir, name)).catch(() => undefined)) !== undefined;
    const own = (await has('tests'))
        ? [{ from: (0,external_node_path_.relative)(base, (0,external_node_path_.join)(dir, 'tests')), to: `${folder}/tests` }]
        : [];
    const server = (await has('server.py'))
        ? [{ message: NO_SERVER, place: { file: (0,external_node_path_.relative)(base, (0,external_node_path_.join)(dir, 'server.py')) } }]
        : [];
    const grading = formatGrading({ assignment, ...values }, comments);
    return {
        from: [file],
        files: [
            { path: '.github/grading.yml', text: `${init_grading/* schemaLine */.c}# Imported from ${file}.\n${grading}` },
            {
                path: '.github/workflows/grade.yml',
                // An image is graded in by docker, which runners have.
                text: (0,init_workflow/* workflowWith */.C)({ sandbox: values.image === undefined ? namespaces : '' }),
            },
        ],
        notices: [...notices, ...server],
        copies: [...own, ...shared],
        obsolete: [],
        next: (at) => [`check ${at()}`, `run ${at()}`],
    };
};

// EXTERNAL MODULE: ./build/config/validate.js + 6 modules
var validate = __webpack_require__(11595);
// EXTERNAL MODULE: ./build/domain/time.js
var time = __webpack_require__(97368);
;// CONCATENATED MODULE: ./build/pygrader/deadline.js



/** The one zone that pygrader knows. */
const PYGRADER_TIMEZONE = 'America/New_York';
// What Python's strptime takes for %m/%d/%y %I:%M %p.
const WRITTEN = /^(?<month>1[0-2]|0?[1-9])\/(?<day>3[01]|[12][0-9]|0?[1-9])\/(?<year>[0-9]{2})\s+(?<hour>1[0-2]|0?[1-9]):(?<minute>[0-5]?[0-9])\s+(?<half>am|pm)$/i;
/**
 * When a `deadline.txt` says that the time is up: the last second of its minute in New York. An empty file is no
 * deadline. Spaces and line ends around it, on which pygrader stops, do no harm here.
 */
function parseDeadline(text, file) {
    const written = text.replace(/^\uFEFF/, '').trim();
    if (written === '')
        return undefined;
    const deadline = instantOf(WRITTEN.exec(written)?.groups ?? {});
    if (deadline !== undefined)
        return deadline;
    throw new problem/* UserError */.yo([
        {
            message: `${(0,quote/* quote */.hD)(written)} is no deadline`,
            hint: 'pygrader writes month/day/year in two digits each and a clock of twelve hours: 02/28/20 11:59 PM',
            place: { file, line: 1, column: 1 },
        },
    ]);
}
function instantOf(parts) {
    const { month, day, year, hour, minute, half } = parts;
    if (month === undefined || day === undefined || minute === undefined)
        return undefined;
    const hours = (Number(hour) % 12) + (half?.toLowerCase() === 'pm' ? 12 : 0);
    // Python's %y: 69 to 99 lie in the last century.
    const century = Number(year) >= 69 ? 19 : 20;
    const [mm, dd, hh, min] = [month, day, String(hours), minute].map((part) => part.padStart(2, '0'));
    return (0,time/* parseInstant */.nV)(`${century}${year}-${mm}-${dd}T${hh}:${min}:59`, PYGRADER_TIMEZONE);
}

// EXTERNAL MODULE: ./build/pygrader/grades.js
var pygrader_grades = __webpack_require__(98417);
// EXTERNAL MODULE: ./build/pygrader/rubric.js + 1 modules
var pygrader_rubric = __webpack_require__(35217);
// EXTERNAL MODULE: ./build/pygrader/rubric-file.js
var rubric_file = __webpack_require__(12303);
// EXTERNAL MODULE: ./build/pygrader/rubric-items.js
var rubric_items = __webpack_require__(60541);
// EXTERNAL MODULE: ./build/config/expected.js
var expected = __webpack_require__(6879);
// EXTERNAL MODULE: ./build/domain/rescored.js
var rescored = __webpack_require__(71198);
// EXTERNAL MODULE: ./build/pygrader/total.js
var total = __webpack_require__(33647);
;// CONCATENATED MODULE: ./build/migrate/pygrader-items.js

/** The rubric written out: tables and items are groups, subitems are marked by hand. */
const itemsOf = ({ tables }) => tables
    .filter(({ items }) => items.length > 0)
    .map(({ code, items }) => ({ id: code, items: items.map(itemOf) }));
function itemOf(item) {
    const { code, deductingFrom, subitems } = item;
    if (deductingFrom === undefined)
        return { id: code, items: subitems.map((subitem) => ({ ...named(subitem), manual: true })) };
    const points = Number(deductingFrom);
    if (isMarkedWhole(item))
        return { id: code, points, manual: true };
    return { id: code, points, deductions: subitems.map(named) };
}
/** A deduction takes something: a deductive item with others in it can only be marked as a whole. */
const isMarkedWhole = ({ deductingFrom, subitems }) => deductingFrom !== undefined && subitems.some(({ points }) => points >= 0);
function named(subitem) {
    const { code } = subitem;
    const name = (0,rubric_items/* nameOf */.V)(subitem);
    // -0 is 0 to everybody but Python.
    return { id: code, ...(name !== code && { name }), points: Number(subitem.points) || 0 };
}

;// CONCATENATED MODULE: ./build/migrate/pygrader-marks.js



/** Who marked what pygrader does not tell. */
const BY_PYGRADER = 'pygrader';
/** Every award as a mark: an award of points is passed, one that takes points is not. */
const marksOf = (rubric, { submitters }, at) => submitters.flatMap((grades) => rubric.tables.flatMap(({ items }) => items.flatMap((item) => isMarkedWhole(item)
    ? markOfWhole(item, grades, at)
    : item.subitems.flatMap((subitem) => markOf(subitem, grades, at)))));
const gradeOf = ({ code }, { scores }) => scores.get(code) ?? pygrader_grades/* notGraded */.ZL;
function markOf(subitem, grades, at) {
    const { award, comments } = gradeOf(subitem, grades);
    if (award === null && !comments)
        return [];
    const given = award === null ? undefined : { passed: subitem.points > 0 ? award : !award };
    return [
        {
            submitter: grades.submitter,
            item: subitem.code,
            ...(given !== undefined && { given }),
            ...(comments && { comment: comments }),
            by: BY_PYGRADER,
            at,
        },
    ];
}
/** The points that pygrader comes to, between none and all of the item. */
function markOfWhole(item, grades, at) {
    const graded = item.subitems.map((subitem) => ({ subitem, grade: gradeOf(subitem, grades) }));
    const whole = Number(item.deductingFrom);
    const awarded = graded.filter(({ grade }) => grade.award === true);
    const points = (0,domain_points/* sumPoints */.RN)([whole, ...awarded.map(({ subitem }) => Number(subitem.points))]);
    const isGraded = graded.every(({ grade }) => grade.award !== null);
    const comment = graded
        .flatMap(({ subitem, grade }) => (grade.comments ? [`${subitem.code}: ${grade.comments}`] : []))
        .join('; ');
    if (!isGraded && comment === '')
        return [];
    return [
        {
            submitter: grades.submitter,
            item: item.code,
            ...(isGraded && { given: { points: (0,domain_points/* clampPoints */.JX)(points, whole) } }),
            ...(comment !== '' && { comment }),
            by: BY_PYGRADER,
            at,
        },
    ];
}

;// CONCATENATED MODULE: ./build/migrate/pygrader-adjustments.js





/** Python rounds the late totals to two decimals; we do not round them. */
const ROUNDED_OFF = 0.005;
/** Where our total is another than pygrader's: a penalty outside of 0 to 1, lateness without a deadline, a fork's policies. */
function adjustmentsFor({ rubric, grades, attempts, marks, config, at }) {
    const rules = { ...config, expected: (0,expected/* expectedOf */.E)(config) };
    const bySubmitter = new Map(grades.submitters.map(({ submitter }) => [submitter, []]));
    for (const mark of marks)
        bySubmitter.get(mark.submitter)?.push(mark);
    return grades.submitters.flatMap((one, index) => {
        const theirs = (0,total/* totalOf */.e)(rubric, one, grades.dialect, total/* ALL */.y);
        const line = attempts[index];
        if (!theirs.isGraded || line === undefined)
            return [];
        const { score, points: ours } = (0,rescored/* rescored */.g)(line.attempt, rules, bySubmitter.get(one.submitter) ?? []);
        const wanted = (0,domain_points/* roundPoints */.uI)(Number(theirs.points), 6);
        if ((0,domain_points/* comparePoints */.v6)(magnitude((0,domain_points/* subtractPoints */.kM)(wanted, ours ?? 0)), ROUNDED_OFF) <= 0)
            return [];
        // What lies below 0 before is made good, too: only the whole is never below it.
        const adjust = (0,domain_points/* subtractPoints */.kM)(wanted, (0,domain_points/* sumPoints */.RN)((score?.items ?? []).map(({ points }) => points)));
        const comment = one.isLate ? "pygrader's late penalty" : "pygrader's grading policies";
        return [{ submitter: one.submitter, adjust, comment, by: BY_PYGRADER, at }];
    });
}
const magnitude = (points) => Math.abs(points);

// EXTERNAL MODULE: ./build/domain/attempt-of.js
var attempt_of = __webpack_require__(7836);
// EXTERNAL MODULE: ./build/domain/late.js
var late = __webpack_require__(58233);
// EXTERNAL MODULE: ./build/domain/results.js
var domain_results = __webpack_require__(97271);
// EXTERNAL MODULE: ./build/domain/rubric.js
var domain_rubric = __webpack_require__(43048);
// EXTERNAL MODULE: ./build/domain/scoring.js + 2 modules
var scoring = __webpack_require__(61444);
// EXTERNAL MODULE: ./build/domain/tool.js
var tool = __webpack_require__(62395);
;// CONCATENATED MODULE: ./build/migrate/pygrader-attempts.js






/** One attempt without tests for each submitter, for marks to lie over. */
const attemptsOf = ({ submitters }, config, at) => submitters.map((grades) => attemptLine(grades, config, at));
function attemptLine({ submitter, isLate }, config, at) {
    const { assignment, name, limits, network, rubric = { items: [] }, due, late: policy = null } = config;
    const results = (0,domain_results/* resultsOf */.qS)([]);
    const score = (0,scoring/* scoreResults */.hm)(rubric, results);
    const { points, maxPoints } = score;
    const submittedAt = due === undefined ? at : isLate ? aSecondAfter(due) : due;
    const reason = 'nothing was run: a person graded with pygrader';
    const attempt = (0,attempt_of/* attemptOf */.tx)({
        assignment,
        name,
        submission: { name: submitter, submittedAt, submittedAtSource: 'recorded' },
        phases: { received: at, graded: at },
        confinement: { level: 'none', reason, network, limits, notEnforced: [] },
        maxPoints: (0,domain_rubric/* maxPointsOf */.Vp)(rubric),
        digests: [],
        protected: [],
        tool: tool/* tool */.z,
    }, {
        commands: [],
        outcome: { kind: 'graded', results },
        score,
        late: (0,late/* latePenalty */.qn)({ points, maxPoints, due, submittedAt, policy }),
        notices: [],
        show: config.show,
    });
    // Staff graded it in a checkout of their own.
    return { submitter, source: 'pygrader', trust: 'regraded', attempt };
}
const aSecondAfter = (instant) => new Date(Date.parse(instant) + 1000).toISOString();

;// CONCATENATED MODULE: ./build/migrate/pygrader-notices.js



/** What is not the same as in pygrader, for whoever moves the course. */
const pygrader_notices_noticesOf = ({ rubric, grades, due, lateIsLost, adjustments }) => [
    ...rubric.warnings,
    ...[
        ...(due === undefined ? [] : [ZONE]),
        ...(lateIsLost ? [NO_POLICY] : []),
        ...timeNotices(grades, due),
        ...unknownCodes(rubric, grades),
        ...(0,pygrader_grades/* policyWarnings */.aF)(grades),
        ...(adjustments.length > 0 ? [ADJUSTED] : []),
        NO_TESTS,
    ].map((message) => ({ message })),
];
const NO_TESTS = "pygrader's tests are Python of the course: declare each as a command in `tests`, with its subitem's code as the id";
const ZONE = `deadline.txt names no zone: \`timezone\` is ${PYGRADER_TIMEZONE}, by which pygrader itself counts`;
const NO_POLICY = 'late_penalty has no counterpart in `late`: what lateness is to cost is yours to write';
const ADJUSTED = 'what pygrader added or took beyond the rubric is kept as adjustments of the submitters';
function timeNotices({ submitters }, due) {
    if (submitters.length === 0)
        return [];
    if (due !== undefined)
        return [
            "pygrader kept only who was late: their time is a second after the deadline, the others' the deadline",
        ];
    const isLate = submitters.some((one) => one.isLate);
    return isLate ? ['without a deadline nothing here is late: what lateness cost is kept as adjustments'] : [];
}
/** pygrader deletes these from its file. */
function unknownCodes({ tables }, { submitters }) {
    const known = new Set(tables.flatMap(({ items }) => items.flatMap((item) => item.subitems.map(({ code }) => code))));
    const graded = submitters.flatMap(({ scores }) => [...scores].flatMap(([code, { award }]) => (award === null || known.has(code) ? [] : [code])));
    const codes = [...new Set(graded)];
    return codes.length === 0
        ? []
        : [`grades of what the rubric does not have are left out: ${(0,quote/* quoteSome */.Jv)(codes)}`];
}

;// CONCATENATED MODULE: ./build/migrate/pygrader.js












function gradingOfPygrader(files) {
    const { assignment, at } = files;
    const rubric = (0,pygrader_rubric/* parseRubric */.x)(files.rubric.text, files.rubric.file);
    (0,problem/* throwProblems */.Jh)((0,rubric_items/* rubricOfTables */.m)(rubric).problems);
    const due = files.deadline && parseDeadline(files.deadline.text, files.deadline.file);
    const grades = files.grades === undefined
        ? { dialect: 'original', submitters: [] }
        : (0,pygrader_grades/* parseGrades */._Q)(files.grades.text, files.grades.file);
    const late = grades.dialect === 'original' ? (0,rubric_file/* lateOf */.E)(rubric) : { problems: [] };
    const grading = gradingOf(assignment, rubric, due, late.policy);
    const source = { value: grading, placeOf: () => ({ file: files.rubric.file }), file: files.rubric.file };
    const config = (0,validate/* configOf */.W)(source, { formats: [] });
    const marks = marksOf(rubric, grades, at);
    const attempts = attemptsOf(grades, config, at);
    const adjustments = adjustmentsFor({ rubric, grades, attempts, marks, config, at });
    const notices = pygrader_notices_noticesOf({ rubric, grades, due, lateIsLost: late.problems.length > 0, adjustments });
    return { grading, attempts, marks: [...marks, ...adjustments], notices };
}
function gradingOf(assignment, rubric, due, { deduct } = {}) {
    const late = deduct !== undefined && 'percent' in deduct ? `${deduct.percent}%` : undefined;
    return {
        assignment,
        ...(due !== undefined && { due: dueText(due), timezone: PYGRADER_TIMEZONE }),
        ...(due !== undefined && late !== undefined && { late: { deduct: late, of: 'earned' } }),
        rubric: itemsOf(rubric),
    };
}
/** As a person would write it: a date is its last second. */
const dueText = (due) => due.slice(11, 19) === '23:59:59' ? due.slice(0, 10) : due.slice(0, 19).replace('T', ' ');

// EXTERNAL MODULE: ./build/record/jsonl.js
var jsonl = __webpack_require__(79858);
// EXTERNAL MODULE: ./build/record/mark.js
var mark = __webpack_require__(2739);
// EXTERNAL MODULE: ./build/store/directory.js
var directory = __webpack_require__(88445);
// EXTERNAL MODULE: ./build/store/marks.js
var store_marks = __webpack_require__(89932);
;// CONCATENATED MODULE: ./build/cli/import/pygrader.js










/** Where what was marked already goes, beside pygrader's own files. */
const attemptsDirectory = 'attempts';
/** An assignment of pygrader: its rubric, and what was marked by it. */
const importPygrader = async (request) => {
    const { assignment, now } = request;
    const [rubric, grades, deadline] = await Promise.all(['rubric.json', 'grades.json', 'deadline.txt'].map((name) => pygrader_named(request, name)));
    if (rubric === undefined)
        return undefined;
    const moved = gradingOfPygrader({
        assignment,
        rubric,
        ...(grades !== undefined && { grades }),
        ...(deadline !== undefined && { deadline }),
        at: now,
    });
    return {
        from: [rubric, grades, deadline].flatMap((one) => one?.name ?? []),
        files: pygrader_filesOf(moved, assignment),
        notices: moved.notices,
        obsolete: [],
        next: (at) => [
            `check ${at()}`,
            ...(moved.attempts.length === 0 ? [] : [`dump ${at(attemptsDirectory)} --config ${at('grading.yml')}`]),
        ],
    };
};
function pygrader_filesOf({ grading, attempts, marks }, assignment) {
    const lines = [
        { path: (0,directory.attemptsPath)(attemptsDirectory, assignment), text: attempts.map(jsonl/* formatAttemptLine */.t_).join('') },
        { path: (0,store_marks/* marksPath */.C$)(attemptsDirectory, assignment), text: marks.map(mark/* formatMarkLine */.tO).join('') },
    ];
    const text = `${init_grading/* schemaLine */.c}# Imported from rubric.json.\n${formatGrading(grading, [])}`;
    return [{ path: 'grading.yml', text }, ...lines.filter((one) => one.text !== '')];
}
async function pygrader_named({ dir, base }, name) {
    const text = await (0,bounded_text/* readBoundedText */.H)((0,external_node_path_.join)(dir, name), name === 'grades.json' ? pygrader_grades/* MOST_MEGABYTES */.uY : undefined);
    return text === undefined ? undefined : { name, text, file: (0,external_node_path_.relative)(base, (0,external_node_path_.join)(dir, name)) };
}

// EXTERNAL MODULE: ./build/cli/typed.js
var typed = __webpack_require__(48405);
;// CONCATENATED MODULE: ./build/cli/import.js














/** What is looked for, in this order; the first that is there is imported. */
const importers = [importClassroom, importPrairieLearn, importPygrader];
const looksFor = 'no GitHub Classroom workflow or autograding.json, no info.json of PrairieLearn, no rubric.json of pygrader';
/** `grade-action import`: a course of another tool as a grading.yml and a workflow. */
async function importCourse(call) {
    const { words, flag, terminal } = call;
    const dir = (0,external_node_path_.resolve)(terminal.cwd, words[0] ?? '.');
    const { cwd: base, now } = terminal;
    const imported = await find({ dir, base, assignment: (0,zero/* assignmentName */.R1)((0,external_node_path_.basename)(dir)), now: now() });
    const from = (0,external_node_path_.relative)(base, (0,external_node_path_.join)(dir, imported.from[0] ?? '.'));
    (0,problem/* throwProblems */.Jh)(unreadable(imported.files, from));
    const written = flag('write');
    if (written) {
        (0,problem/* throwProblems */.Jh)(await inTheWay(dir, imported.files, flag('force')));
        for (const file of imported.files)
            await write((0,external_node_path_.join)(dir, file.path), file.text);
    }
    terminal.out(flag('json') ? jsonOf(imported, written) : render(imported, written, call));
    return 0;
}
async function find(request) {
    for (const importer of importers) {
        const imported = await importer(request);
        if (imported !== undefined)
            return imported;
    }
    const hint = 'name the directory that holds it; `init` writes a first grading.yml';
    throw new problem/* UserError */.yo([{ message: `there is nothing to import in ${(0,quote/* quote */.hD)(request.dir)}: ${looksFor}`, hint }]);
}
/** What a grading.yml could not say; a place in it would be none, since it is not written yet. */
function unreadable(files, from) {
    const [grading] = files.filter(({ path }) => path.endsWith('grading.yml'));
    if (grading === undefined)
        return [];
    try {
        (0,load/* parseConfig */.o)(grading.text, grading.path, { formats: names/* formatNames */.E });
        return [];
    }
    catch (error) {
        if (!(error instanceof problem/* UserError */.yo))
            throw error;
        return error.problems.map((problem) => ({ ...problem, place: { file: from } }));
    }
}
/** Everything, before anything is written. */
async function inTheWay(dir, files, isForced) {
    const problems = await Promise.all(files.map(async ({ path }) => {
        const problem = problemAt(path, await atPlace((0,external_node_path_.join)(dir, path)), isForced);
        return problem ?? [];
    }));
    return problems.flat();
}
/** `no file` is what nothing can be written over: a directory there, or a file where a directory has to be. */
const atPlace = (path) => (0,promises_.lstat)(path).then((found) => (found.isDirectory() ? 'no file' : 'a file'), (error) => ((0,error_code/* errorCode */.C)(error) === 'ENOENT' ? 'nothing' : 'no file'));
function problemAt(path, found, isForced) {
    if (found === 'nothing')
        return undefined;
    if (found === 'no file')
        return { message: `${path} cannot be written`, hint: 'there, or above it, lies something else: move it' };
    const message = `${path} is already there`;
    if (isAppended(path))
        return { message, hint: 'what was marked since is in it, too: move it elsewhere' };
    return isForced ? undefined : { message, hint: '--force overwrites it' };
}
/** Lines are added to it by people and gradings: nobody could bring them back. */
const isAppended = (path) => path.endsWith('.jsonl');
async function write(path, text) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.writeFile)(path, text);
}
const jsonOf = ({ from, files, notices, copies, obsolete }, written) => (0,json_document/* jsonDocument */.Q)({ from, files, notices, copies, obsolete, written });
function render(imported, written, call) {
    const { files, notices } = imported;
    const said = notices.map((notice) => `  ${(0,visible/* visible */.RK)((0,problem/* formatProblem */.Vw)(notice), { oneLine: true })}`);
    return [
        ...(written ? ['Wrote:', ...files.map(({ path }) => `  ${path}`)] : files.map(page)),
        '',
        ...(said.length === 0 ? [] : ['Not the same as before:', ...said, '']),
        ...(written
            ? whatNext(imported, call)
            : [`Nothing is written yet: \`${(0,typed/* typed */.n)('import', call)} --write\` does.`]),
        '',
    ].join('\n');
}
/** What has a line for each attempt is no page. */
const page = ({ path, text }) => isAppended(path)
    ? `--- ${path}: ${text.split('\n').length - 1} lines\n`
    : `--- ${path}\n${(0,visible/* visible */.RK)(text).trimEnd()}\n`;
function whatNext(imported, { words: [dir = ''], terminal }) {
    const { next, obsolete, copies = [], setup } = imported;
    const at = (path = '') => quoted([dir, path].filter((part) => part !== '').join('/'));
    const inWords = (0,visible/* visible */.RK)(setup?.trim().replace(/\s*\n\s*/g, '; ') ?? '', { oneLine: true, limit: 500 });
    return [
        ...(copies.length === 0
            ? []
            : ['Copy what the grader needs:', ...copies.map((copy) => `  ${copy.from} to ${at(copy.to)}`), '']),
        ...(setup === undefined ? [] : [`Mind: \`run\` does \`setup\` on this machine, first: ${inWords}`, '']),
        'Next, look before anybody else does:',
        ...next(at).map((command) => `  ${terminal.program} ${command}`.trimEnd()),
        ...(obsolete.length === 0
            ? []
            : ['Then delete what nothing reads any more:', ...obsolete.map((path) => `  ${path}`)]),
    ];
}
const quoted = (path) => (/\s/.test(path) ? `"${path}"` : path);


/***/ }),

/***/ 77932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ gradingFor),
/* harmony export */   c: () => (/* binding */ schemaLine)
/* harmony export */ });
/** What lets an editor complete and check a grading.yml. */
const schemaLine = '# yaml-language-server: $schema=https://raw.githubusercontent.com/org/grade-action/v1/schema/grading.schema.json\n';
const head = `${schemaLine}assignment: hw1
name: Homework 1
# due: 2026-11-30
# timezone: America/New_York
# late: {grace: 10m, deduct: 10%, per: day, at_most: 50%}
`;
const wholeRubric = `
# One item for each thing that is worth points, with the tests that earn them.
# \`count\` says how many tests there must be: a test that vanishes then costs its share.
rubric:
  - id: A
    name: The tests pass
    points: 10
    tests: ["*"]
    count: 1 # put in how many there are
`;
const protect = (files) => `
# Put back before each grading, from a repository the students cannot write to; what else changes how tests run, such
# as a conftest.py, comes from there, too, and else is left out:
# protect: {files: [${files}], from: your-org/hw1-template@main}
`;
const python = `
# Runs with the network on, before any code of the student.
setup: python3 -c 'import pytest, pytest_timeout' 2> /dev/null || python3 -m pip install --quiet pytest pytest-timeout

# pytest writes its results at the end: without --timeout, one endless loop would cost every test.
grader:
  run: python3 -m pytest --quiet --tb=short --timeout=10 --junitxml="$RESULTS_DIR/junit.xml"
  results: junit.xml
  timeout: 2m
`;
const c = `
build: make

# One test for each thing that is worth points. Each is a process of its own and gets 10 seconds.
tests:
  - id: greets
    name: Greets by name
    run: ./hello
    stdin: "Ada\\n"
    stdout: "Hello, Ada"
    points: 10
`;
const java = `
# Where Maven keeps what it fetched; what is run after \`setup\` may read it.
readable: [~/.m2]

# Fetches JUnit and Maven's plugins while the network is on: no test is in the group \`none\`, so none is run.
setup: mvn --batch-mode --quiet test -Dgroups=none -Dmaven.compiler.failOnError=false

build: mvn --batch-mode --quiet --offline test-compile

# The results of a class are written at its end: without JUnit's timeout, one endless loop would cost all its tests.
# Only in a thread of its own can a loop be left behind (JUnit 5.9 or newer).
grader:
  run: |
    mvn --batch-mode --quiet --offline surefire:test -Dmaven.test.failure.ignore \\
      -Djunit.jupiter.execution.timeout.default=10s \\
      -Djunit.jupiter.execution.timeout.thread.mode.default=SEPARATE_THREAD
    cp target/surefire-reports/*.xml "$RESULTS_DIR"
  results: "*.xml"
  timeout: 3m
`;
const javascript = `
# setup: npm ci --ignore-scripts

# What takes 30 seconds is stopped: up to Node 22 a test file, from Node 24 on a test that waits. An endless loop there
# is stopped by \`timeout\`, with the files that come after it: students see least of it with a test file for each part.
grader:
  run: >-
    node --test --test-timeout=30000
    --test-reporter=tap --test-reporter-destination="$RESULTS_DIR/tests.tap"
    --test-reporter=spec --test-reporter-destination=stdout
  results: tests.tap
  timeout: 2m
`;
const go = `
# What is compiled here, and not later, is kept for every test.
setup: go mod download && go build testing/...
build: go vet ./...

# One test for each thing that is worth points. \`go test\` also succeeds when it finds no test,
# so the line of the test must be in its output. Its own -timeout names the test that loops; ours includes compiling.
tests:
  - id: greets
    name: Greets by name
    run: go test -timeout 10s -v -run '^TestGreets$' ./...
    stdout: {contains: "--- PASS: TestGreets"}
    timeout: 2m
    points: 10
`;
const rust = `
# A grader has a home of its own; the toolchains of rustup are in yours.
readable: [~/.cargo, ~/.rustup]

setup: cargo fetch
build: cargo test --offline --quiet --no-run

# One test for each thing that is worth points. \`cargo test\` also succeeds when it finds no test,
# so its output must count at least one.
tests:
  - id: greets
    name: Greets by name
    run: cargo test --offline greets
    stdout: {matches: "test result: ok[.] [1-9]"}
    timeout: 2m
    points: 10
`;
const shell = `
# One test for each thing that is worth points. Each is a process of its own and gets 10 seconds.
tests:
  - id: greets
    name: Greets by name
    run: bash hello.sh
    stdin: "Ada\\n"
    stdout: "Hello, Ada"
    points: 10
`;
/** What a first \`grading.yml\` says for each language. */
const gradingFor = {
    python: head + python + wholeRubric + protect('"tests/**"'),
    c: head + c + protect('Makefile'),
    java: head + java + wholeRubric + protect('"src/test/**", pom.xml'),
    javascript: head + javascript + wholeRubric + protect('"**/*.test.js", package.json'),
    go: head + go + protect('"**/*_test.go", go.mod'),
    rust: head + rust + protect('"tests/**", Cargo.toml'),
    shell: head + shell,
};


/***/ }),

/***/ 83015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ workflowWith),
/* harmony export */   V: () => (/* binding */ workflowFor)
/* harmony export */ });
const setupPython = `      - uses: actions/setup-python@v7
        with:
          python-version: "3.13"
`;
/** Other systems have no such sandbox, and there the step could only say so. */
const bubblewrap = `      # Installs bubblewrap, which keeps the code that is graded in a sandbox.
      - uses: org/grade-action/sandbox@v1
`;
/** Where a runner does not bring what the first \`grading.yml\` needs. */
const setupFor = { python: setupPython };
const workflowFor = (language) => workflowWith({ steps: setupFor[language] ?? '' });
/** The workflow of a student's repository. */
const workflowWith = ({ steps = '', runsOn = 'ubuntu-latest', sandbox = runsOn.startsWith('ubuntu') ? bubblewrap : '', timeoutMinutes = 15, }) => `name: Grade

on:
  push:
    branches-ignore: [grades]
  # For students who work in forks. The token of a fork can only read: its attempts are kept as artifacts.
  # pull_request:
  workflow_dispatch:
    inputs:
      commit:
        description: A commit to grade again (default, the newest)
        required: false

# \`contents: write\` keeps every attempt on the branch \`grades\`.
# With \`contents: read\` the attempts are kept as artifacts of the runs instead.
# \`actions: read\` lets GitHub say when a commit was first handed in.
permissions:
  contents: write
  actions: read

# One group per commit: pushes in quick succession are all graded, and no grading is cancelled.
concurrency:
  group: grade-\${{ inputs.commit || github.event.pull_request.head.sha || github.sha }}
  cancel-in-progress: false

jobs:
  grade:
    runs-on: ${runsOn}
    timeout-minutes: ${timeoutMinutes}
    steps:
      - uses: actions/checkout@v7
        with:
          ref: \${{ inputs.commit || github.event.pull_request.head.sha || github.sha }}
          # The code that is graded must not find a token.
          persist-credentials: false
${steps}${sandbox}      - uses: org/grade-action@v1
`;


/***/ }),

/***/ 48405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ typed)
/* harmony export */ });
/** A command on the same directory, as it was called. */
function typed(command, { words: [dir], terminal }) {
    const word = dir !== undefined && /\s/.test(dir) ? `"${dir}"` : dir;
    return [terminal.program, command, word].filter((part) => part !== undefined).join(' ');
}


/***/ }),

/***/ 35235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadConfig: () => (/* binding */ loadConfig),
/* harmony export */   o: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var _text_loose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30980);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43116);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11595);



/** A `grading.yml` as a configuration; throws one `UserError` with every problem and its place. */
const parseConfig = (text, file, options) => (0,_validate_js__WEBPACK_IMPORTED_MODULE_1__/* .configOf */ .W)({ ...(0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)(text, file), file }, options);
/** The same where `rubric` may name a file, which `readRubric` reads. */
async function loadConfig(text, file, options, readRubric) {
    const source = { ...(0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)(text, file), file };
    const { rubric, late, due } = (0,_text_loose_js__WEBPACK_IMPORTED_MODULE_2__/* .looseOf */ .gr)(source.value);
    const path = (0,_text_loose_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(rubric);
    if (path === undefined)
        return (0,_validate_js__WEBPACK_IMPORTED_MODULE_1__/* .configOf */ .W)(source, options);
    const needsLate = due !== undefined && late === undefined;
    return (0,_validate_js__WEBPACK_IMPORTED_MODULE_1__/* .configOf */ .W)(source, { ...options, rubricFile: await readRubric(path, needsLate) });
}


/***/ }),

/***/ 4399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ parseAutograding),
/* harmony export */   configOfAutograding: () => (/* binding */ configOfAutograding)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92857);
/* harmony import */ var _config_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21426);
/* harmony import */ var _config_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38918);
/* harmony import */ var _config_issues_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66175);
/* harmony import */ var _config_validate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11595);
/* harmony import */ var _domain_points_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89606);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29093);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43116);
/* harmony import */ var _classroom_test_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21054);
/* harmony import */ var _grading_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83746);










const words = zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP('expected text')
    .nullish()
    .transform((value) => value ?? '');
const number = zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig('expected a number').min(0, 'expected at least 0');
// Classroom's own action ignores what it does not know, and so do we.
const Test = zod__WEBPACK_IMPORTED_MODULE_8__/* .looseObject */ ._H3({
    name: words,
    setup: words,
    run: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP('expected text').refine((value) => value.trim() !== '', 'expected a command'),
    input: words,
    output: words,
    comparison: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(['included', 'exact', 'regex'], 'expected included, exact or regex').nullish(),
    timeout: number.nullish(),
    points: number.refine(_domain_points_js__WEBPACK_IMPORTED_MODULE_9__/* .isPoints */ .U2, 'expected at most six decimals').nullish(),
})
    .superRefine(({ output, comparison }, context) => {
    const problem = comparison === 'regex' ? (0,_config_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .expressionFault */ .BA)(output) : undefined;
    if (problem !== undefined)
        context.addIssue({ code: 'custom', path: ['output'], message: problem });
});
const Autograding = zod__WEBPACK_IMPORTED_MODULE_8__/* .looseObject */ ._H3({ tests: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(Test, 'expected a list').min(1, 'expected at least one test') }, 'expected a map with tests');
/** GitHub Classroom's autograding.json as a configuration; throws one `UserError` with every problem. */
function configOfAutograding(text, file, assignment, options) {
    const source = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .parseYaml */ .h)(text, file);
    const { values, notices } = (0,_grading_js__WEBPACK_IMPORTED_MODULE_7__/* .gradingOf */ .M)((0,_classroom_test_js__WEBPACK_IMPORTED_MODULE_6__/* .importedTests */ .m)(testsOf(source)));
    const config = (0,_config_validate_js__WEBPACK_IMPORTED_MODULE_3__/* .configOf */ .W)({ value: { assignment, ...values }, placeOf: source.placeOf, file }, options);
    return { ...config, notices: [...config.notices, ...notices] };
}
/** The tests of an autograding.json; throws one `UserError` with every problem. */
const parseAutograding = (text, file) => testsOf((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .parseYaml */ .h)(text, file));
// JSON is YAML, and read as YAML its values have places.
function testsOf({ value, placeOf, problems }) {
    const parsed = Autograding.safeParse(value);
    const findings = parsed.success ? [] : (0,_config_issues_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsOf */ .W)(parsed.error.issues, value);
    (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .throwProblems */ .Jh)([...problems, ...findings.map((finding) => (0,_config_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOf */ .Zw)(finding, placeOf))]);
    return (parsed.data?.tests ?? []).map(testOf);
}
function testOf(test) {
    const { name, setup, run, input, timeout, points } = test;
    const stdout = stdoutOf(test);
    return {
        kind: 'program',
        name,
        setup,
        run,
        input,
        ...(stdout !== undefined && { stdout }),
        minutes: timeout || 1,
        points: points ?? 0,
    };
}
/** Classroom compares only where there is an input or an output, and trims both sides. */
function stdoutOf({ input, output, comparison }) {
    const expected = output.replaceAll('\r\n', '\n').trim();
    switch (comparison ?? 'included') {
        case 'exact':
            return input === '' && output === '' ? undefined : expected;
        case 'included':
            return expected === '' ? undefined : { contains: expected };
        case 'regex':
            return output === '' ? undefined : { matches: output };
    }
}


/***/ }),

/***/ 21054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ timeoutOf),
/* harmony export */   m: () => (/* binding */ importedTests)
/* harmony export */ });
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29556);
/* harmony import */ var _set_up_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52042);


const usualBuildMinutes = 10;
function importedTests(tests) {
    // A total of 0 could grade nobody; where some tests have points, the others are worth nothing, as in Classroom.
    const statesPoints = tests.some(({ points }) => points > 0);
    const taken = new Set();
    const setUps = tests.map(({ setup }) => (0,_set_up_js__WEBPACK_IMPORTED_MODULE_0__/* .setUpOf */ .Pc)(setup));
    const built = tests.filter((_, index) => setUps[index]?.build !== '');
    return {
        fetches: [...new Set(setUps.flatMap(({ fetches }) => fetches))],
        needsPytest: tests.some(({ kind }) => kind === 'pytest'),
        tests: tests.map((test, index) => {
            const name = test.name.replace(/\s+/g, ' ').trim() || `Test ${index + 1}`;
            const id = uniqueId(test.id ?? name, taken);
            const build = setUps[index]?.build ?? '';
            const head = { id, ...(name !== id && { name }), ...(build !== '' && { build }) };
            return { ...head, ...bodyOf(test, statesPoints ? test.points : 1) };
        }),
        buildMinutes: Math.max(usualBuildMinutes, ...built.map(({ minutes }) => minutes)),
        statesPoints,
    };
}
function bodyOf(test, points) {
    const timeout = timeoutOf(test.minutes);
    switch (test.kind) {
        case 'program':
            return {
                run: test.run,
                ...(test.input !== '' && { stdin: test.input }),
                ...(test.stdout !== undefined && { stdout: test.stdout }),
                timeout,
                points,
            };
        case 'pytest':
            return points === 0
                ? { run: 'python3 -m pytest --quiet', timeout, points }
                : {
                    run: 'python3 -m pytest --quiet --junitxml="$RESULTS_FILE"',
                    results: 'junit.xml',
                    timeout,
                    max_points: points,
                };
    }
}
function uniqueId(name, taken) {
    const words = name
        .toLowerCase()
        .replace(/[^\p{L}\p{N}_]+/gu, '-')
        .replace(/^-|-$/g, '');
    // By characters: the half of one could not be written.
    const stem = Array.from(words).slice(0, 80).join('') || 'test';
    let id = stem;
    for (let copy = 2; taken.has(id); copy += 1)
        id = `${stem}-${copy}`;
    taken.add(id);
    return id;
}
/** What Classroom counts in minutes. */
function timeoutOf(minutes) {
    const longest = Math.floor(_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .longestTimeoutMs */ .Ow / 1000);
    const seconds = Math.min(Math.max(Math.round(minutes * 60), 1), longest);
    return seconds % 60 === 0 ? `${seconds / 60}m` : `${seconds}s`;
}


/***/ }),

/***/ 83746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ gradingOf)
/* harmony export */ });
/* harmony import */ var _classroom_test_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21054);
/* harmony import */ var _set_up_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52042);


const getPytest = "python3 -c 'import pytest' 2> /dev/null || python3 -m pip install --quiet pytest";
const getComment = "Classroom's grader for Python brought pytest.";
const setupComment = 'Classroom ran this before the tests that asked for it; here it runs once. When it fails, nobody is graded and nobody gets a zero.';
const networkComment = 'A command below fetches something. What moves from there to `setup` needs no network here.';
const limitsComment = 'A build may take this long; Classroom gave set-up and test together the time-out of the test.';
const bashComment = 'Commands run in `bash -eo pipefail`: a line that fails, or a part of a pipe, ends them. In Classroom the last one decided.';
const pytestComment = 'Each test that pytest finds is worth the same, as it was; where there was a *_test.py, Classroom left out test_*.py. A rubric with a `count` would notice a test that vanishes.';
const pointlessComment = 'In Classroom no test had points: here each is worth 1.';
/** What Classroom's tests are in a grading.yml, with short comments where something changed its meaning. */
function gradingOf(imported, env = {}) {
    const { fetches, needsPytest, tests, buildMinutes, statesPoints } = imported;
    const setup = [...fetches, ...(needsPytest ? [getPytest] : [])];
    const scripts = tests.flatMap(({ build = '', run }) => [build, run]);
    const needsNetwork = scripts.some(_set_up_js__WEBPACK_IMPORTED_MODULE_1__/* .usesNetwork */ .Bo);
    const pytest = tests.findIndex(({ max_points: points }) => points !== undefined);
    const above = [
        [['setup'], fetches.length > 0, setupComment],
        [['setup'], needsPytest, getComment],
        [['network'], needsNetwork, networkComment],
        [['limits'], buildMinutes > 10, limitsComment],
        [['tests'], !statesPoints, pointlessComment],
        [['tests'], scripts.some(_set_up_js__WEBPACK_IMPORTED_MODULE_1__/* .differsInBash */ .n4), bashComment],
        [['tests', pytest, 'results'], pytest !== -1, pytestComment],
    ];
    return {
        values: {
            ...(setup.length > 0 && { setup: setup.join('\n') }),
            ...(Object.keys(env).length > 0 && { env }),
            ...(needsNetwork && { network: true }),
            ...(buildMinutes > 10 && { limits: { time: (0,_classroom_test_js__WEBPACK_IMPORTED_MODULE_0__/* .timeoutOf */ .R)(buildMinutes) } }),
            tests,
        },
        comments: above.filter(([, applies]) => applies).map(([path, , text]) => ({ path, text })),
        notices: statesPoints ? [] : ['no test states points: each is worth 1'],
    };
}


/***/ }),

/***/ 52042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ usesNetwork),
/* harmony export */   Pc: () => (/* binding */ setUpOf),
/* harmony export */   n4: () => (/* binding */ differsInBash)
/* harmony export */ });
const installers = 'pip3?|npm|yarn|pnpm|bundle|gem|apt(?:-get)?|poetry|pipenv|composer|conda|mamba|brew|opam|uv pip';
const fetching = new RegExp(String.raw `^(?:sudo\s+(?:-\S+\s+)*)?(?:python3?\s+-m\s+)?(?:(?:${installers})\s+(?:-\S+\s+)*(?:install|i|ci|add|update|upgrade)|cargo\s+fetch|go\s+mod\s+download|dotnet\s+restore)(?:\s|$)`);
/**
 * Set-up commands that only fetch run once, before any code of the student and with the network on; whatever else they
 * do may fail because of the student, so it stays with its test.
 */
function setUpOf(script) {
    const commands = script
        .split(/&&|;|\n/)
        .map((command) => command.trim())
        .filter((command) => command !== '');
    // A quoted or continued line is more than a list of commands.
    const isList = !/["'\\`$|<>(){}#]/.test(script);
    return isList && commands.every((command) => fetching.test(command))
        ? { fetches: commands, build: '' }
        : { fetches: [], build: script.trim() === '' ? '' : script };
}
/** Whether a command seems to fetch something while tests are built or run. */
const usesNetwork = (script) => script.split(/&&|\|\||;|\n|\|/).some((command) => {
    const word = command.trim();
    return (fetching.test(word) || /^(?:sudo\s+)?(?:curl|wget|git\s+(?:clone|fetch|pull|submodule))\s/.test(word));
});
/** Whether bash with `-eo pipefail` may judge a command otherwise than Classroom's `sh`. */
const differsInBash = (script) => /[\n;]|(?:^|[^|])\|(?:[^|]|$)/.test(script.trim());


/***/ }),

/***/ 98417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZL: () => (/* binding */ notGraded),
/* harmony export */   _Q: () => (/* binding */ parseGrades),
/* harmony export */   aF: () => (/* binding */ policyWarnings),
/* harmony export */   uY: () => (/* binding */ MOST_MEGABYTES)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92857);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13590);
/* harmony import */ var _text_json_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43880);
/* harmony import */ var _text_parse_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(231);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29093);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30390);
/* harmony import */ var _policies_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6235);







/** What a class of thousands with a rubric of a hundred subitems needs. */
const MOST_MEGABYTES = 100;
const limits = { depth: 16, values: 10_000_000 };
const notGraded = { award: null, comments: null };
const RawGrades = zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H3({
    is_late: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY().exactOptional(),
    scores: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H3({ award: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY().nullable(), comments: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable() })),
    grading_policies: _policies_js__WEBPACK_IMPORTED_MODULE_5__/* .RawPolicies */ .Pu.exactOptional(),
    // Of one policy, as older versions of the fork have it.
    grading_policy: zod__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5J().optional(),
}));
/** Reads a `grades.json` in either dialect; throws one `UserError` with every problem and its place. */
function parseGrades(text, file) {
    const json = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .V)(text, file, limits);
    const raw = (0,_text_parse_json_js__WEBPACK_IMPORTED_MODULE_2__/* .checkJson */ .Z)(RawGrades, json);
    const dialect = dialectOf(raw);
    if (dialect === 'original')
        (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .throwProblems */ .Jh)(withoutLateness(raw, json));
    const submitters = json.keysOf([]).flatMap((submitter) => {
        const grades = raw[submitter];
        if (grades === undefined)
            return [];
        const { is_late: isLate = false, scores } = grades;
        return [
            {
                submitter,
                isLate: dialect === 'original' && isLate,
                scores: new Map(Object.entries(scores)),
                policies: dialect === 'fork' ? policiesIn(grades, submitter, json) : [],
            },
        ];
    });
    return { dialect, submitters };
}
function policiesIn(grades, submitter, json) {
    const { grading_policies: policies, grading_policy: older } = grades;
    return [
        ...(policies === undefined ? [] : (0,_policies_js__WEBPACK_IMPORTED_MODULE_5__/* .policiesOf */ .Ao)(policies, [submitter, 'grading_policies'], json)),
        // Which of the policies it is of, the file does not tell.
        ...(older ? [{ kind: 'unknown', name: 'grading_policy' }] : []),
    ];
}
function dialectOf(raw) {
    const all = Object.values(raw);
    const hasPolicies = all.some((grades) => grades.grading_policies !== undefined);
    const hasLateness = all.some((grades) => grades.is_late !== undefined);
    return hasPolicies || (all.length > 0 && !hasLateness) ? 'fork' : 'original';
}
const withoutLateness = (raw, json) => Object.entries(raw)
    .filter(([, grades]) => grades.is_late === undefined)
    .map(([submitter]) => ({
    message: `${(0,_text_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPath */ .j)([submitter, 'is_late'])}: missing, expected a boolean`,
    hint: 'write "is_late": false if it was in time',
    place: json.placeOf([submitter]),
}));
/** What the fork's file asks for and only its course's own Python could do. */
function policyWarnings({ submitters }) {
    const unknown = submitters.flatMap(({ policies }) => policies.flatMap((policy) => (policy.kind === 'unknown' ? [policy.name] : [])));
    return [...new Set(unknown)].map((name) => `the grading policy ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(name)} is a course's own Python: it is not applied`);
}


/***/ }),

/***/ 21000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ parseNumber),
/* harmony export */   Lw: () => (/* binding */ roundToHundredths),
/* harmony export */   Re: () => (/* binding */ subtract),
/* harmony export */   WQ: () => (/* binding */ add),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   dL: () => (/* binding */ smaller),
/* harmony export */   lw: () => (/* binding */ multiply),
/* harmony export */   yf: () => (/* binding */ larger)
/* harmony export */ });
/** A number of a JSON file as Python's reader takes it. */
const parseNumber = (digits) => /^-?\d+$/.test(digits) ? BigInt(digits) : Number(digits);
const add = (one, other) => typeof one === 'bigint' && typeof other === 'bigint' ? one + other : Number(one) + Number(other);
const subtract = (one, other) => typeof one === 'bigint' && typeof other === 'bigint' ? one - other : Number(one) - Number(other);
const multiply = (one, other) => typeof one === 'bigint' && typeof other === 'bigint' ? one * other : Number(one) * Number(other);
/** Python's `max`: of two that are equal (0 and -0.0) the first. */
const larger = (one, other) => (other > one ? other : one);
/** Python's `min`. */
const smaller = (one, other) => (other < one ? other : one);
/** Python's `round(value, 2)`: to the nearest by the exact binary value, and of a true tie to the even one. */
function roundToHundredths(value) {
    if (typeof value === 'bigint' || Number.isInteger(value) || !Number.isFinite(value))
        return value;
    const { mantissa, divisor } = fractionOf(Math.abs(value));
    const [whole, rest] = [(mantissa * 100n) / divisor, (mantissa * 100n) % divisor];
    const isUp = rest * 2n > divisor || (rest * 2n === divisor && whole % 2n === 1n);
    const rounded = Number(`${isUp ? whole + 1n : whole}e-2`);
    return value < 0 ? -rounded : rounded;
}
/** The double as the exact fraction that it is. */
function fractionOf(value) {
    let mantissa = value;
    let divisor = 1n;
    // Doubling is exact: what remains is a whole number after 1074 steps at the most.
    while (!Number.isInteger(mantissa)) {
        mantissa *= 2;
        divisor *= 2n;
    }
    return { mantissa: BigInt(mantissa), divisor };
}
/** Python's `str(value)`: the shortest digits that mean it, with an exponent below 1e-4 and from 1e16 on. */
function formatNumber(value) {
    if (typeof value === 'bigint')
        return String(value);
    if (!Number.isFinite(value))
        return String(value).replace('Infinity', 'inf').replace('NaN', 'nan');
    const sign = value < 0 || Object.is(value, -0) ? '-' : '';
    const magnitude = Math.abs(value);
    const [digits = '', exponent = ''] = magnitude.toExponential().split('e');
    const isPlain = magnitude === 0 || (Number(exponent) >= -4 && Number(exponent) < 16);
    if (!isPlain)
        return `${sign}${digits}e${exponent.slice(0, 1)}${exponent.slice(1).padStart(2, '0')}`;
    return `${sign}${magnitude}${Number.isInteger(magnitude) ? '.0' : ''}`;
}


/***/ }),

/***/ 6235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ policiesOf),
/* harmony export */   Bu: () => (/* binding */ latePercentage),
/* harmony export */   Pu: () => (/* binding */ RawPolicies),
/* harmony export */   VC: () => (/* binding */ applyPolicy)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21000);
/* harmony import */ var _rubric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35217);



const Deduction = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ deduction: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), comment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
/** By the names of their classes. */
const RawPolicies = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    LatePercentagePenaltyPolicy: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullish(),
    CustomDeductionsPolicy: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Deduction).exactOptional(),
    EarlyAndLatePolicy: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable().exactOptional(),
    LateDaysPolicy: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).max(2).nullish(),
    PlagiarismPolicy: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).nullish(),
});
/** They say something to the student and leave the points alone. */
const WITHOUT_POINTS = ['NullGradingPolicy', 'GoodJobPolicy'];
/**
 * The policies in the order in which they are applied here. Which of them apply, and in which order, is Python of each
 * course; the file has them by name. A zero comes last, since nothing may raise it again.
 */
function policiesOf(raw, path, json) {
    const known = [...Object.keys(RawPolicies.shape), ...WITHOUT_POINTS];
    const unknown = json.keysOf(path).filter((name) => !known.includes(name));
    const number = (...steps) => (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNumber */ .$J)(json.numberText([...path, ...steps]));
    const deductions = (raw.CustomDeductionsPolicy ?? []).map(({ comment }, index) => ({
        points: number('CustomDeductionsPolicy', index, 'deduction'),
        comment,
    }));
    const days = raw.EarlyAndLatePolicy;
    return [
        ...(raw.LatePercentagePenaltyPolicy === true ? [{ kind: 'late percentage' }] : []),
        ...(deductions.length > 0 ? [{ kind: 'deductions', deductions }] : []),
        ...(days ? [{ kind: 'deadline', points: number('EarlyAndLatePolicy') }] : []),
        ...(days === null ? [zero(PAST_HARD_DEADLINE)] : []),
        ...(raw.LateDaysPolicy ? [zero(raw.LateDaysPolicy === 1 ? PAST_HARD_DEADLINE : NO_LATE_DAYS)] : []),
        ...plagiarism(raw.PlagiarismPolicy ?? {}),
        ...unknown.map((name) => ({ kind: 'unknown', name })),
    ];
}
const PAST_HARD_DEADLINE = 'Submitted past hard deadline';
const NO_LATE_DAYS = 'Not enough late days';
const zero = (comment) => ({ kind: 'zero', comment, keepsComments: false });
const plagiarism = (matches) => Object.keys(matches).length === 0
    ? []
    : [
        {
            kind: 'zero',
            comment: `Flagged for plagiarism: ${Object.values(matches).join(', ')}`,
            keepsComments: true,
        },
    ];
/** What a policy makes of a total and its comments. */
function applyPolicy({ points, comments }, policy) {
    switch (policy.kind) {
        case 'late percentage':
            return latePercentage({ points, comments }, _rubric_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LATE_PENALTY */ .V);
        case 'deductions':
            return {
                points: (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .larger */ .yf)(0n, policy.deductions.map((one) => one.points).reduce(_number_js__WEBPACK_IMPORTED_MODULE_2__/* .add */ .WQ, points)),
                comments: [
                    ...policy.deductions.map((one) => `(${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(one.points)}) ${one.comment}`),
                    ...comments,
                ],
            };
        case 'deadline':
            return { points: (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .add */ .WQ)(points, policy.points), comments: [sayDeadline(policy.points), ...comments] };
        case 'zero':
            return { points: 0n, comments: [policy.comment, ...(policy.keepsComments ? comments : [])] };
        case 'unknown':
            return { points, comments };
    }
}
/** What `is_late` costs: a share of the total, rounded to two decimals. */
const latePercentage = ({ points, comments }, share) => ({
    points: (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .roundToHundredths */ .Lw)((0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .multiply */ .lw)(points, (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .subtract */ .Re)(1n, share))),
    comments: ['(LATE)', ...comments],
});
const deadlines = new Map([
    ['2', '(+2) Early deadline'],
    ['-1', '(-1) Late deadline'],
    ['-2', '(-2) Hard deadline'],
]);
const sayDeadline = (points) => deadlines.get(String(points)) ?? `(${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(points)}) Custom deadline`;


/***/ }),

/***/ 12303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ lateOf),
/* harmony export */   readRubricFile: () => (/* binding */ readRubricFile)
/* harmony export */ });
/* harmony import */ var _domain_points_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89606);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29093);
/* harmony import */ var _rubric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35217);
/* harmony import */ var _rubric_items_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60541);




/** Reads a `rubric.json` for a grading.yml; its `late_penalty` only where that does not say what lateness costs. */
function readRubricFile(text, file, needsLate) {
    try {
        const read = (0,_rubric_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRubric */ .x)(text, file);
        const { rubric, problems } = (0,_rubric_items_js__WEBPACK_IMPORTED_MODULE_2__/* .rubricOfTables */ .m)(read);
        const late = needsLate ? lateOf(read) : undefined;
        const wrong = [...problems, ...(late?.problems ?? [])];
        if (wrong.length > 0)
            return { kind: 'broken', problems: wrong };
        // A late_penalty out of range is a problem where it is needed, and nothing where it is not.
        const warnings = read.warnings.filter(({ place }) => place !== read.latePenalty?.place);
        const isDefault = needsLate && read.latePenalty === undefined;
        const notices = [...warnings.map(_text_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProblem */ .Vw), ...(isDefault ? [DEFAULT_NOTICE] : [])];
        return { kind: 'read', rubric, ...(late?.policy !== undefined && { late: late.policy }), notices };
    }
    catch (error) {
        if (!(error instanceof _text_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        return { kind: 'broken', problems: error.problems };
    }
}
const DEFAULT_NOTICE = `Lateness costs ${(0,_domain_points_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPoints */ .Xf)((0,_domain_points_js__WEBPACK_IMPORTED_MODULE_3__/* .multiplyPoints */ .oE)(_rubric_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_LATE_PENALTY */ .V, 100))}% of what was earned, as in pygrader where rubric.json has no late_penalty.`;
/** `late_penalty` as a policy: its share of what was earned, once. */
function lateOf({ latePenalty, place }) {
    const share = Number(latePenalty?.share ?? _rubric_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_LATE_PENALTY */ .V);
    if (share >= 0 && share <= 1 && (0,_domain_points_js__WEBPACK_IMPORTED_MODULE_3__/* .isPoints */ .U2)(share)) {
        const deduct = { percent: (0,_domain_points_js__WEBPACK_IMPORTED_MODULE_3__/* .multiplyPoints */ .oE)(share, 100) };
        return { policy: { graceMs: 0, deduct, of: 'earned', steps: [] }, problems: [] };
    }
    const message = `late_penalty: expected 0 to 1 with at most six decimals, got ${share}`;
    const hint = 'correct it, or write `late` into grading.yml';
    return { problems: [{ message, hint, place: latePenalty?.place ?? place }] };
}


/***/ }),

/***/ 60541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameOf),
/* harmony export */   m: () => (/* binding */ rubricOfTables)
/* harmony export */ });
/* harmony import */ var _domain_points_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89606);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30390);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21000);



/** A pygrader rubric as ours: tables and items are groups, subitems are marked by hand unless a test has their code. */
function rubricOfTables({ tables, place }) {
    const filled = tables.filter(({ items }) => items.length > 0);
    const empty = filled.length > 0 ? [] : [{ message: 'no table has an item: nothing can be graded by this', place }];
    const problems = [
        ...empty,
        ...codeProblems(filled),
        ...filled.flatMap(({ items }) => items.flatMap(pointsProblems)),
    ];
    return { rubric: { items: filled.map(groupOf) }, problems };
}
const groupOf = ({ code, items }) => grouped(code, code, items.map(itemOf));
function itemOf({ code, deductingFrom, subitems }) {
    if (deductingFrom === undefined)
        return grouped(code, code, subitems.map(manualOf));
    const points = Number(deductingFrom);
    return {
        kind: 'deductive',
        id: code,
        name: code,
        points,
        bonus: false,
        deductions: subitems.map(deductionOf),
    };
}
const grouped = (id, name, items) => {
    const points = (0,_domain_points_js__WEBPACK_IMPORTED_MODULE_1__/* .sumPoints */ .RN)(items.map((item) => (0,_domain_points_js__WEBPACK_IMPORTED_MODULE_1__/* .largerPoints */ .b9)(item.points, 0)));
    return { kind: 'group', id, name, points, bonus: false, items };
};
const manualOf = (subitem) => ({
    kind: 'manual',
    id: subitem.code,
    name: nameOf(subitem),
    points: pointsOf(subitem),
    bonus: false,
});
const deductionOf = (subitem) => ({
    id: subitem.code,
    name: nameOf(subitem),
    points: pointsOf(subitem),
    tests: [],
});
// -0 is 0 to everybody but Python.
const pointsOf = ({ points }) => Number(points) || 0;
/** A name is one line. */
const nameOf = ({ code, description }) => description.replace(/[\p{Cc}\s]+/gu, ' ').trim() || code;
function codeProblems(tables) {
    const codes = tables.flatMap((table) => [
        table,
        ...table.items.flatMap((item) => [item, ...item.subitems]),
    ]);
    const seen = new Set();
    return codes.flatMap(({ code, place }) => {
        const isKnown = seen.has(code);
        seen.add(code);
        if (isKnown)
            return [{ message: `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(code)} stands for two things`, hint: SEVERAL, place }];
        return isCode(code) ? [] : [{ message: `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(code)} is no code`, hint: 'such as A, A1', place }];
    });
}
const SEVERAL = 'tables, items and subitems (A1.1) share their codes: rename one of the two';
/** What an id of grading.yml may be. */
const isCode = (code) => /^(?! )[^\p{Cc}\u2028\u2029*?]{1,200}(?<! )$/u.test(code);
function pointsProblems({ code, deductingFrom, subitems, place }) {
    const from = deductingFrom ?? 1;
    const hint = 'give it points and descriptions';
    return [
        ...(subitems.length > 0
            ? []
            : [{ message: `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(code)} has no subitem, so nobody can grade it`, hint, place }]),
        ...(from > 0 && (0,_domain_points_js__WEBPACK_IMPORTED_MODULE_1__/* .isPoints */ .U2)(Number(from)) ? [] : [noWorth(code, from, place)]),
        ...subitems.filter(({ points }) => !(0,_domain_points_js__WEBPACK_IMPORTED_MODULE_1__/* .isPoints */ .U2)(Number(points))).map(notExact),
    ];
}
const noWorth = (code, from, place) => ({
    message: `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(code)}: deducting_from: ${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(from)} is not what an item can be worth`,
    hint: 'more than 0, with at most six decimals',
    place,
});
const notExact = ({ code, points, place }) => ({
    message: `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(code)}: ${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(points)} points are not counted exactly`,
    hint: 'at most six decimals, and no more than a thousand million',
    place,
});


/***/ }),

/***/ 35217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ DEFAULT_LATE_PENALTY),
  x: () => (/* binding */ parseRubric)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/text/json.js + 3 modules
var text_json = __webpack_require__(13590);
// EXTERNAL MODULE: ./build/text/parse-json.js + 1 modules
var parse_json = __webpack_require__(231);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(29093);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/pygrader/number.js
var number = __webpack_require__(21000);
;// CONCATENATED MODULE: ./build/pygrader/rubric-warnings.js

/** A late_penalty that pygrader takes and its documentation does not allow. */
function latePenaltyWarnings(share, place) {
    if (share >= 0 && share <= 1)
        return [];
    const effect = share < 0 ? 'late submissions gain points' : 'late totals change their sign';
    return [{ message: `late_penalty: ${share} is not from 0 to 1: ${effect}`, place }];
}
/** What pygrader passes over in an item: lists of two lengths, and a name that is not its code. */
function itemWarnings({ code, name, points, descriptions }, place, placeOfName) {
    const counts = `${points} points and ${descriptions} descriptions`;
    const taken = `pygrader takes only the first ${Math.min(points, descriptions)}`;
    const named = "pygrader's grading goes by the name, its dump and we by the code";
    return [
        ...(points === descriptions ? [] : [{ message: `${(0,quote/* quote */.hD)(code)} has ${counts}: ${taken}`, place }]),
        ...(name === code
            ? []
            : [{ message: `${(0,quote/* quote */.hD)(code)} is named ${(0,quote/* quote */.hD)(name)}: ${named}`, place: placeOfName }]),
    ];
}

;// CONCATENATED MODULE: ./build/pygrader/rubric.js







/** What pygrader takes off a late submission where the rubric does not say it. */
const DEFAULT_LATE_PENALTY = 0.2;
const RawItem = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP(),
    deducting_from: schemas/* number */.aig().nullish(),
    points_per_subitem: schemas/* array */.YOg(schemas/* number */.aig()),
    desc_per_subitem: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const RawRubric = schemas/* object */.Ikc({ late_penalty: schemas/* number */.aig('expected a number such as 0.2 for 20%').exactOptional() })
    .catchall(schemas/* record */.g1P(schemas/* string */.YjP(), RawItem, 'expected a table of items: to pygrader every key but late_penalty is one; remove this'));
/** Reads a `rubric.json`; throws one `UserError` with every problem and its place. */
function parseRubric(text, file) {
    const json = (0,text_json/* readJson */.V)(text, file);
    const raw = (0,parse_json/* checkJson */.Z)(RawRubric, json);
    const codes = json.keysOf([]).filter((code) => code !== 'late_penalty');
    const tables = codes.map((code) => ({
        code,
        items: json.keysOf([code]).flatMap((item) => itemOf(raw[code], code, item, json)),
        place: json.placeOf([code], 'key'),
    }));
    (0,problem/* throwProblems */.Jh)(repeatedCodes(tables));
    const latePenalty = raw.late_penalty === undefined
        ? undefined
        : { share: (0,number/* parseNumber */.$J)(json.numberText(['late_penalty'])), place: json.placeOf(['late_penalty']) };
    const warnings = [
        ...(latePenalty === undefined ? [] : latePenaltyWarnings(latePenalty.share, latePenalty.place)),
        ...tables.flatMap(({ code, items }) => items.flatMap((item) => oddities(item, code, raw[code], json))),
    ];
    return {
        ...(latePenalty !== undefined && { latePenalty }),
        tables,
        warnings,
        place: json.placeOf([]),
    };
}
const rawItem = (table, code) => typeof table === 'object' ? table[code] : undefined;
function itemOf(rawTable, table, code, json) {
    const raw = rawItem(rawTable, code);
    if (raw === undefined)
        return [];
    const path = [table, code];
    const from = raw.deducting_from ?? 0;
    return [
        {
            code,
            ...(from !== 0 && { deductingFrom: (0,number/* parseNumber */.$J)(json.numberText([...path, 'deducting_from'])) }),
            // Python's zip: what one of the two lists has more is left out.
            subitems: raw.desc_per_subitem.slice(0, raw.points_per_subitem.length).map((description, index) => ({
                code: `${code}.${index + 1}`,
                points: (0,number/* parseNumber */.$J)(json.numberText([...path, 'points_per_subitem', index])),
                description,
                place: json.placeOf([...path, 'points_per_subitem', index]),
            })),
            place: json.placeOf(path, 'key'),
        },
    ];
}
function repeatedCodes(tables) {
    const seen = new Map();
    return tables.flatMap((table) => table.items.flatMap(({ code, place }) => {
        const other = seen.get(code);
        if (other === undefined) {
            seen.set(code, table.code);
            return [];
        }
        const message = `the item ${(0,quote/* quote */.hD)(code)} of table ${(0,quote/* quote */.hD)(table.code)} is in table ${(0,quote/* quote */.hD)(other)}, too`;
        return [{ message, hint: 'grades are kept by item: give one of the two another code', place }];
    }));
}
function oddities(item, table, rawTable, json) {
    const raw = rawItem(rawTable, item.code);
    if (raw === undefined)
        return [];
    const { name, points_per_subitem: points, desc_per_subitem: descriptions } = raw;
    const { code, place } = item;
    const written = { code, name, points: points.length, descriptions: descriptions.length };
    return itemWarnings(written, place, json.placeOf([table, code, 'name']));
}


/***/ }),

/***/ 33647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ totalOf),
/* harmony export */   y: () => (/* binding */ ALL)
/* harmony export */ });
/* harmony import */ var _grades_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98417);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21000);
/* harmony import */ var _policies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6235);
/* harmony import */ var _rubric_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35217);




/** The code that stands for the whole rubric. Only it is subject to lateness. */
const ALL = 'ALL';
/** What one submission has for the items whose codes begin with `code`, as pygrader's `get_submission_grades` counts. */
function totalOf(rubric, grades, dialect, code) {
    let counted = { points: 0n, comments: [] };
    const items = itemsOf(rubric, code);
    for (const item of items) {
        const subitems = item.subitems.map((subitem) => gradedOf(subitem, grades));
        const graded = subitems.filter((subitem) => subitem !== undefined);
        if (graded.length < subitems.length)
            return { isGraded: false, points: counted.points, comments: [] };
        counted = {
            points: withItem(counted.points, item, graded),
            comments: [...counted.comments, ...graded.flatMap((one) => commentOn(one, item, dialect))],
        };
    }
    const { points, comments } = code === ALL ? finished(counted, rubric, grades) : counted;
    // To the fork what nobody asked about is graded, too.
    return { isGraded: items.length > 0 || dialect === 'fork', points: (0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .larger */ .yf)(points, 0n), comments };
}
// A prefix: B1 finds B10 as well.
const itemsOf = ({ tables }, code) => tables.flatMap(({ items }) => items.filter((item) => code === ALL || item.code.startsWith(code)));
function gradedOf(subitem, { scores }) {
    const { award, comments } = scores.get(subitem.code) ?? _grades_js__WEBPACK_IMPORTED_MODULE_0__/* .notGraded */ .ZL;
    return award === null ? undefined : { ...subitem, applied: award, comment: comments ?? '' };
}
function withItem(before, { deductingFrom }, subitems) {
    const start = deductingFrom === undefined ? before : (0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .add */ .WQ)(before, deductingFrom);
    const after = subitems
        .map(({ applied, points }) => (applied ? points : 0n))
        .reduce(_number_js__WEBPACK_IMPORTED_MODULE_3__/* .add */ .WQ, start);
    if (deductingFrom === undefined)
        return after;
    return (0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .larger */ .yf)(before, (0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .smaller */ .dL)((0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .add */ .WQ)(before, deductingFrom), after));
}
function commentOn(subitem, { code, subitems }, dialect) {
    const { applied, points, comment } = subitem;
    const isTaken = applied && (dialect === 'original' ? points <= 0 : points < 0);
    const isLost = isTaken || (!applied && points > 0);
    if (!isLost && comment === '')
        return [];
    const name = subitems.length === 1 ? code : subitem.code;
    const price = dialect === 'fork' && applied !== points >= 0 ? `: -${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(magnitude(points))}` : '';
    return [`(${name}${price})${comment === '' ? '' : ` ${comment}`}`];
}
const magnitude = (points) => (points < 0 ? -points : points);
function finished(counted, { latePenalty }, grades) {
    const late = grades.isLate ? (0,_policies_js__WEBPACK_IMPORTED_MODULE_1__/* .latePercentage */ .Bu)(counted, latePenalty?.share ?? _rubric_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_LATE_PENALTY */ .V) : counted;
    return grades.policies.reduce(_policies_js__WEBPACK_IMPORTED_MODULE_1__/* .applyPolicy */ .VC, late);
}


/***/ })

};
