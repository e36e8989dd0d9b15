export const id = 1595;
export const ids = [1595];
export const modules = {

/***/ 98612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ noticesOf),
  n: () => (/* binding */ warningsOf)
});

// EXTERNAL MODULE: ./build/domain/pattern.js
var domain_pattern = __webpack_require__(53399);
// EXTERNAL MODULE: ./build/domain/rubric.js
var domain_rubric = __webpack_require__(43048);
// EXTERNAL MODULE: ./build/text/image-name.js
var image_name = __webpack_require__(83171);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/domain/points.js
var domain_points = __webpack_require__(89606);
// EXTERNAL MODULE: ./build/config/expected.js
var expected = __webpack_require__(6879);
;// CONCATENATED MODULE: ./build/config/late-warnings.js


/** A due date that has passed, late days that cover nothing, and points where percent were probably meant. */
function lateWarnings(config, now) {
    const { due, late } = config;
    const isPast = due !== undefined && Date.parse(due) < Date.parse(now);
    const maximum = (0,expected/* maximumOf */.c)(config);
    const amounts = late === undefined ? [] : amountsOf(late);
    return [
        ...(isPast ? ['due is past'] : []),
        ...(late?.days !== undefined && amounts.length === 0 ? [NOTHING_TO_COVER] : []),
        ...amounts.flatMap(({ key, amount }) => doubted(key, amount, maximum)),
    ];
}
const NOTHING_TO_COVER = 'late.days: lateness costs nothing, so no late day is ever spent; say what a day costs that is not covered, such as `deduct: 100%`';
const amountsOf = ({ deduct, atMost, steps }) => [
    ...(deduct === undefined ? [] : [{ key: 'late.deduct', amount: deduct }]),
    ...(atMost === undefined ? [] : [{ key: 'late.at_most', amount: atMost }]),
    ...steps.map(({ deduct: amount }, index) => ({ key: `late.steps[${index}].deduct`, amount })),
];
function doubted(key, amount, maximum) {
    if ('percent' in amount || amount.points === 0)
        return [];
    const { points } = amount;
    const isPart = (0,domain_points/* comparePoints */.v6)(points, 1) < 0;
    const isWhole = maximum !== null && (0,domain_points/* comparePoints */.v6)(points, maximum) >= 0;
    if (!isPart && !isWhole)
        return [];
    const percent = isPart ? (0,domain_points/* multiplyPoints */.oE)(points, 100) : points;
    const meant = (0,domain_points/* comparePoints */.v6)(percent, 100) <= 0 ? `did you mean ${(0,domain_points/* formatPoints */.Xf)(percent)}%?` : 'it takes everything';
    return [`${key}: ${(0,domain_points/* formatPoints */.Xf)(points)} is points, not percent; ${meant}`];
}

;// CONCATENATED MODULE: ./build/config/notices.js





/** Students read this, so it does not say what they could do with it. */
const NOT_PROTECTED = "The course's files are not protected: their digests are recorded.";
/** What the reader of a grade should know of its configuration. */
const noticesOf = (config) => (isUnprotected(config) ? [NOT_PROTECTED] : []);
const isUnprotected = ({ protect, grader }) => protect.from === undefined && (protect.files.length > 0 || grader?.layout === 'prairielearn');
/** What is allowed but probably not meant, for the instructor. */
const warningsOf = (config, { now, withoutMaximum }) => [
    ...config.notices.filter((notice) => notice !== NOT_PROTECTED),
    ...unprotected(config),
    ...unpinned(config),
    ...lateWarnings(config, now),
    ...uncounted(config),
    ...withShrinkingMaximum(config, withoutMaximum),
];
const unprotected = (config) => isUnprotected(config)
    ? ['protect: not protected: without `from` a student can change these files; their digests are recorded']
    : [];
const unpinned = ({ image }) => image === undefined || (0,image_name/* isPinned */.T)(image)
    ? []
    : [
        `image: ${(0,quote/* quote */.hD)(image)} can become another image at any time: pin it by its digest (\`docker pull\` prints it, and a record has it as \`grader.confinement.image\`)`,
    ];
function uncounted({ rubric, grader, tests }) {
    // Tests that are known one by one cannot vanish.
    const isKnown = grader === undefined || grader.format === 'exit-code';
    if (isKnown && tests.every(({ kind }) => kind === 'simple'))
        return [];
    return (0,domain_rubric/* leavesOf */.wf)(rubric?.items ?? []).flatMap((item) => {
        if (item.kind !== 'tested')
            return [];
        const { id, tests: patterns, count, award } = item;
        const pattern = patterns.find(domain_pattern/* isWildcard */.z);
        if (pattern === undefined || count !== undefined || award === 'any')
            return [];
        return [
            `rubric item ${(0,quote/* quote */.hD)(id)}: the pattern ${(0,quote/* quote */.hD)(pattern)} has no count: a test that vanishes goes unnoticed`,
        ];
    });
}
function withShrinkingMaximum({ rubric, maxPoints, grader, tests }, withoutMaximum) {
    if (rubric !== undefined || maxPoints !== undefined)
        return [];
    const readers = [
        ...(grader === undefined ? [] : [{ ...grader, name: 'grader' }]),
        ...tests.flatMap((test) => test.kind === 'suite' && test.maxPoints === undefined ? [{ ...test, name: test.id }] : []),
    ];
    return readers
        .filter(({ format, results = '' }) => withoutMaximum.includes(format) || (format === 'auto' && /\.(xml|tap)$/i.test(results)))
        .map(({ name }) => `${(0,quote/* quote */.hD)(name)}: its results state no maximum: without a rubric or max_points a test that vanishes makes it smaller`);
}


/***/ }),

/***/ 11595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ configOf)
});

// EXTERNAL MODULE: ./build/domain/time.js
var time = __webpack_require__(97368);
// EXTERNAL MODULE: ./build/text/loose.js
var loose = __webpack_require__(30980);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(29093);
// EXTERNAL MODULE: ./build/config/defaults.js
var defaults = __webpack_require__(91573);
// EXTERNAL MODULE: ./build/config/finding.js
var config_finding = __webpack_require__(38918);
// EXTERNAL MODULE: ./build/config/grader.js + 2 modules
var grader = __webpack_require__(88696);
// EXTERNAL MODULE: ./build/config/issues.js
var issues = __webpack_require__(66175);
// EXTERNAL MODULE: ./build/config/late.js
var late = __webpack_require__(22211);
// EXTERNAL MODULE: ./build/config/notices.js + 1 modules
var notices = __webpack_require__(98612);
// EXTERNAL MODULE: ./build/config/protect.js
var protect = __webpack_require__(68412);
// EXTERNAL MODULE: ./build/config/rubric.js
var rubric = __webpack_require__(27282);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
;// CONCATENATED MODULE: ./build/config/rubric-file.js


/** What is wrong with the path itself; what is wrong in the file has its own places. */
function rubricFileFindings(rubric, file) {
    if (typeof rubric !== 'string' || (file !== undefined && file.kind !== 'missing'))
        return [];
    const hint = "a path to pygrader's rubric.json, relative to this file; or write the items here";
    return [(0,config_finding/* valueFinding */.dH)(['rubric'], file?.why ?? `there is no file ${(0,quote/* quote */.hD)(rubric)}`, hint)];
}
/** The configuration with what the file says. */
function withRubricFile(config, file) {
    if (file?.kind !== 'read')
        return config;
    const { kind: _, ...said } = file;
    return { ...config, ...said };
}

// EXTERNAL MODULE: ./build/text/closest.js
var closest = __webpack_require__(22665);
;// CONCATENATED MODULE: ./build/config/environment.js


/** What we tell the commands ourselves. */
const ours = ['RESULTS_DIR', 'RESULTS_FILE', 'GRADE_ITEMS', 'INPUT_FILE', 'GRADE_ROOT', 'RUNNER_TRACKING_ID'];
// With any of these the submission's code could act as the workflow.
const secret = /^(ACTIONS_.*|GITHUB_TOKEN|GH_TOKEN|GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)|INPUT_.*|NODE_AUTH_TOKEN)$/i;
/** The rules for `env` and `pass_env`. */
function environmentFindings(config) {
    const env = (0,loose/* looseOf */.gr)(config.env);
    const added = ours.filter((name) => (0,loose/* has */.zy)(env, name));
    const passed = (0,loose/* listOf */.c3)(config.pass_env).flatMap((name, index) => {
        const why = reasonNotToPass(String(name));
        return why === undefined ? [] : [(0,config_finding/* valueFinding */.dH)(['pass_env', index], why, 'leave it out')];
    });
    return [...added.map((name) => (0,config_finding/* keyFinding */.FI)(['env', name], isOurs, 'choose another name')), ...passed];
}
const isOurs = 'is set by us';
function reasonNotToPass(name) {
    if (ours.includes(name))
        return isOurs;
    return secret.test(name) ? "would let the submission's code act as the workflow" : undefined;
}

// EXTERNAL MODULE: ./build/config/image.js
var config_image = __webpack_require__(80854);
// EXTERNAL MODULE: ./build/domain/exit-code-test.js
var exit_code_test = __webpack_require__(12612);
// EXTERNAL MODULE: ./build/domain/rubric.js
var domain_rubric = __webpack_require__(43048);
;// CONCATENATED MODULE: ./build/config/known-tests.js





/** Every test there will be; undefined where some are known only once they have run, or none is declared right. */
function knownTests(config) {
    const isExitCode = (0,loose/* looseOf */.gr)(config.grader).format === 'exit-code';
    const tests = (0,loose/* listOf */.c3)(config.tests).map(loose/* looseOf */.gr);
    if (((0,loose/* has */.zy)(config, 'grader') && !isExitCode) || tests.some((test) => (0,loose/* has */.zy)(test, 'results')))
        return undefined;
    const declared = tests.map(({ id, name }) => ({
        id: (0,loose/* textOf */.b6)(id) ?? '',
        name: (0,loose/* textOf */.b6)(name) ?? (0,loose/* textOf */.b6)(id) ?? '',
    }));
    const known = [...declared, ...(isExitCode ? [exit_code_test/* exitCodeTest */.q] : [])];
    return known.length === 0 ? undefined : known;
}
const mostNamed = 20;
/** `the tests are add, sub`. */
function listKnown(known) {
    const ids = known.slice(0, mostNamed).map(({ id }) => id);
    const more = known.length > ids.length ? ` and ${known.length - ids.length} more` : '';
    return `${known.length === 1 ? 'the only test is' : 'the tests are'} ${ids.join(', ')}${more}`;
}
/** A pattern that no test fits can never do anything. */
const unknownPatterns = (patterns, path, known) => (0,loose/* listOf */.c3)(patterns).flatMap((pattern, index) => typeof pattern !== 'string' || fitsAny(pattern, known)
    ? []
    : [(0,config_finding/* valueFinding */.dH)([...path, index], sayUnfit(pattern), listKnown(known))]);
const fitsAny = (pattern, known) => known.some((test) => (0,domain_rubric/* matchesTest */.mj)(pattern, test));
const sayUnfit = (pattern) => `no test fits ${(0,quote/* quote */.hD)(pattern)}`;
/** The same for the patterns of `show.tests`, which are keys. */
function shownFindings(config) {
    const known = knownTests(config);
    if (known === undefined)
        return [];
    return Object.keys((0,loose/* looseOf */.gr)((0,loose/* looseOf */.gr)(config.show).tests))
        .filter((pattern) => !fitsAny(pattern, known))
        .map((pattern) => (0,config_finding/* keyFinding */.FI)(['show', 'tests', pattern], sayUnfit(pattern), listKnown(known)));
}

// EXTERNAL MODULE: ./build/domain/points.js
var domain_points = __webpack_require__(89606);
;// CONCATENATED MODULE: ./build/config/rubric-rules.js





/** The rules between the keys of the items, between the items, and between them and the declared tests. */
function rubricFindings(config) {
    const items = itemsWithin(config.rubric, ['rubric']);
    const findings = items.flatMap(({ item, path }) => [
        ...earningFindings(item, path),
        ...groupFindings(item, path),
    ]);
    return [...findings, ...repeatedIds(items), ...unearnable(config, items)];
}
const BELOW = 'expected at least 0';
function itemsWithin(items, path) {
    return (0,loose/* listOf */.c3)(items).flatMap((entry, index) => {
        const here = [...path, index];
        const item = (0,loose/* looseOf */.gr)(entry);
        return [{ item, path: here }, ...itemsWithin(item.items, [...here, 'items'])];
    });
}
const waysOf = (item) => ['tests', 'manual', 'deductions', 'items'].filter((key) => (0,loose/* has */.zy)(item, key) && item[key] !== false);
function earningFindings(item, path) {
    const [way = 'tests', ...others] = waysOf(item);
    const hint = 'an item is earned in one way: tests, manual, deductions or items';
    const unused = way === 'tests' ? [] : ['count', 'award'].filter((key) => (0,loose/* has */.zy)(item, key));
    const isWorthNothing = way !== 'items' && !(0,loose/* has */.zy)(item, 'points');
    const takes = way !== 'manual' && ((0,loose/* numberOf */.rl)(item.points) ?? 0) < 0;
    return [
        ...others.map((key) => (0,config_finding/* keyFinding */.FI)([...path, key], `excludes \`${way}\``, hint)),
        ...unused.map((key) => (0,config_finding/* keyFinding */.FI)([...path, key], 'means something only for an item with tests')),
        ...(isWorthNothing ? [(0,config_finding/* valueFinding */.dH)([...path, 'points'], config_finding/* missing */.LO)] : []),
        ...(takes
            ? [(0,config_finding/* valueFinding */.dH)([...path, 'points'], BELOW, 'only an item with manual: true takes points')]
            : []),
    ];
}
function groupFindings(item, path) {
    const stated = (0,loose/* numberOf */.rl)(item.points);
    const sum = sumOf(item);
    if (!(0,loose/* has */.zy)(item, 'items') || stated === undefined || sum === undefined || stated === sum)
        return [];
    const hint = `its items are worth ${(0,domain_points/* formatPoints */.Xf)(sum)}: leave \`points\` out, or correct it`;
    return [(0,config_finding/* valueFinding */.dH)([...path, 'points'], 'is not the sum of its items', hint)];
}
/** Undefined where something in it is malformed or missing: that is a problem of its own. */
function sumOf(item) {
    if (!(0,loose/* has */.zy)(item, 'items')) {
        const own = (0,loose/* numberOf */.rl)(item.points) ?? Number.NaN;
        return (0,domain_points/* isPoints */.U2)(own) ? (0,domain_points/* largerPoints */.b9)(own, 0) : undefined;
    }
    const counted = (0,loose/* listOf */.c3)(item.items)
        .map(loose/* looseOf */.gr)
        .filter(({ bonus }) => item.bonus === true || bonus !== true);
    const parts = counted.map(sumOf);
    const known = parts.filter((part) => part !== undefined);
    return known.length === parts.length ? (0,domain_points/* sumPoints */.RN)(known) : undefined;
}
function repeatedIds(items) {
    const seen = new Set();
    const deductions = ({ item, path }) => (0,loose/* listOf */.c3)(item.deductions).map((entry, index) => ({
        item: (0,loose/* looseOf */.gr)(entry),
        path: [...path, 'deductions', index],
    }));
    return items
        .flatMap((placed) => [placed, ...deductions(placed)])
        .flatMap(({ item, path }) => {
        const id = (0,loose/* textOf */.b6)(item.id);
        if (id === undefined || !seen.has(id)) {
            if (id !== undefined)
                seen.add(id);
            return [];
        }
        return [(0,config_finding/* valueFinding */.dH)([...path, 'id'], `something else in the rubric has the id ${(0,quote/* quote */.hD)(id)}`)];
    });
}
/** Where every test is known beforehand, an item that none of them fits can never be earned. */
function unearnable(config, items) {
    const known = knownTests(config);
    if (known === undefined)
        return [];
    return items.flatMap(({ item, path }) => [
        ...unknownPatterns(item.tests, [...path, 'tests'], known),
        ...(isEarnedById(item) ? unknownId(item, path, known) : []),
        ...(0,loose/* listOf */.c3)(item.deductions).flatMap((deduction, index) => unknownPatterns((0,loose/* looseOf */.gr)(deduction).tests, [...path, 'deductions', index, 'tests'], known)),
    ]);
}
const isEarnedById = (item) => waysOf(item).length === 0;
function unknownId(item, path, known) {
    const id = (0,loose/* textOf */.b6)(item.id);
    if (id === undefined || known.some((test) => test.id === id))
        return [];
    const hint = 'say how it is earned: tests, manual: true, deductions or items';
    return [(0,config_finding/* valueFinding */.dH)([...path, 'id'], `no test has the id ${(0,quote/* quote */.hD)(id)}`, `${listKnown(known)}; ${hint}`)];
}

// EXTERNAL MODULE: ./build/config/tests.js
var tests = __webpack_require__(75662);
;// CONCATENATED MODULE: ./build/config/worth.js



const MESSAGE = 'is worth more than 1000000000 points together';
/** More points than a record can hold; each value for itself is the schema's. */
const worthFindings = (config) => [
    ...tooMuch('tests', (0,loose/* listOf */.c3)(config.tests).map(loose/* looseOf */.gr).map(worthOfTest)),
    ...tooMuch('rubric', [worthOfItems(config.rubric)]),
];
const tooMuch = (key, points) => (0,domain_points/* isPoints */.U2)((0,domain_points/* sumPoints */.RN)(points)) ? [] : [(0,config_finding/* valueFinding */.dH)([key], MESSAGE)];
const worthOfTest = ({ points, max_points: maxPoints }) => known(points ?? maxPoints ?? 1);
const worthOfItems = (items) => (0,domain_points/* sumPoints */.RN)((0,loose/* listOf */.c3)(items)
    .map(loose/* looseOf */.gr)
    .map((item) => ((0,loose/* has */.zy)(item, 'items') ? worthOfItems(item.items) : known(item.points))));
function known(value) {
    const points = (0,loose/* numberOf */.rl)(value) ?? 0;
    return (0,domain_points/* isPoints */.U2)(points) ? (0,domain_points/* largerPoints */.b9)(points, 0) : 0;
}

;// CONCATENATED MODULE: ./build/config/rules.js












/** Everything a schema of single values cannot see: what the keys of a grading.yml are to one another. */
function ruleFindings(value, formats) {
    const config = (0,loose/* looseOf */.gr)(value);
    const timezone = timezoneOf(config);
    return [
        ...graderOrTests(config),
        ...dateFindings(config, timezone),
        ...(0,late/* lateFindings */.hZ)(config, timezone),
        ...environmentFindings(config),
        ...(0,grader/* graderFindings */.aC)(config),
        ...(0,tests/* testFindings */.ZN)(config.tests),
        ...(0,grader/* formatFindings */.eg)(config, formats),
        ...protectFindings(config),
        ...(0,config_image/* imageFindings */.Q)(config),
        ...maximumFindings(config),
        ...rubricFindings(config),
        ...worthFindings(config),
        ...shownFindings(config),
    ];
}
const timezoneOf = (config) => {
    const timezone = (0,loose/* textOf */.b6)(config.timezone) ?? 'UTC';
    return (0,time/* isTimezone */.KJ)(timezone) ? timezone : 'UTC';
};
function graderOrTests(config) {
    // Also when it is only misspelt: that is said anyway.
    if (Object.keys(config).some((key) => (0,closest/* closest */.kp)(key, ['grader', 'tests']) !== undefined))
        return [];
    if (isMarkedByHand(config.rubric))
        return [];
    return [(0,config_finding/* valueFinding */.dH)(['grader'], config_finding/* missing */.LO, 'or declare `tests`: something has to grade')];
}
/** A rubric that people mark whole; one in a file may be. */
const isMarkedByHand = (rubric) => typeof rubric === 'string' || ((0,loose/* listOf */.c3)(rubric).length > 0 && (0,loose/* listOf */.c3)(rubric).map(loose/* looseOf */.gr).every(isByHand));
function isByHand({ manual, items, deductions }) {
    const inside = [...(0,loose/* listOf */.c3)(items), ...(0,loose/* listOf */.c3)(deductions)].map(loose/* looseOf */.gr);
    if (inside.length === 0)
        return manual === true;
    return (0,loose/* listOf */.c3)(deductions).length > 0
        ? inside.every((deduction) => !(0,loose/* has */.zy)(deduction, 'tests'))
        : inside.every(isByHand);
}
/** PrairieLearn's layout takes the course's directories whole. */
function protectFindings(config) {
    if (!(0,loose/* has */.zy)(config, 'protect') || (0,loose/* looseOf */.gr)(config.grader).layout === 'prairielearn')
        return [];
    // What may be kept says something by itself: the configuration's own file may be.
    return ['files', 'keep'].some((key) => key in (0,loose/* looseOf */.gr)(config.protect))
        ? []
        : [(0,config_finding/* valueFinding */.dH)(['protect', 'files'], config_finding/* missing */.LO)];
}
function dateFindings(config, timezone) {
    const dates = [
        { path: ['due'], text: (0,loose/* textOf */.b6)(config.due) },
        { path: ['late', 'until'], text: (0,loose/* textOf */.b6)((0,loose/* looseOf */.gr)(config.late).until) },
    ];
    return dates.flatMap(({ path, text }) => text === undefined || (0,time/* parseInstant */.nV)(text, timezone) !== undefined
        ? []
        : [(0,config_finding/* valueFinding */.dH)(path, 'is not a date', 'such as 2026-11-30 or 2026-11-30 18:00')]);
}
const maximumFindings = (config) => (0,loose/* has */.zy)(config, 'max_points') && (typeof config.rubric === 'string' || (0,loose/* listOf */.c3)(config.rubric).length > 0)
    ? [(0,config_finding/* keyFinding */.FI)(['max_points'], 'means nothing with a rubric', 'its items say what is worth what')]
    : [];

// EXTERNAL MODULE: ./build/config/schema.js
var schema = __webpack_require__(57096);
;// CONCATENATED MODULE: ./build/config/validate.js















/** A checked configuration with its defaults; throws one `UserError` with every problem. */
function configOf(source, { formats, rubricFile }) {
    const parsed = schema/* Grading */.NL.safeParse(source.value);
    const shape = parsed.success ? [] : (0,issues/* findingsOf */.W)(parsed.error.issues, source.value);
    // What is malformed is said once: rules about it, or about what would be in it, could only repeat that.
    const isReported = ({ path }) => shape.some((known) => (0,config_finding/* isWithin */.UO)(path, known.path));
    const ofFile = rubricFileFindings((0,loose/* looseOf */.gr)(source.value).rubric, rubricFile);
    const rules = [...ruleFindings(source.value, formats), ...ofFile].filter((finding) => !isReported(finding));
    const found = (0,config_finding/* withoutMisspelt */.Yf)([...shape, ...rules]).map((finding) => (0,config_finding/* problemOf */.Zw)(finding, source.placeOf));
    const problems = [...(source.problems ?? []), ...found].sort((a, b) => (0,problem/* comparePlaces */.ig)(a.place, b.place));
    (0,problem/* throwProblems */.Jh)([...problems, ...(rubricFile?.kind === 'broken' ? rubricFile.problems : [])]);
    if (!parsed.success)
        throw new problem/* UserError */.yo([{ message: 'not a configuration', place: { file: source.file } }]);
    const config = withRubricFile(configOfGrading(parsed.data, source.file), rubricFile);
    return { ...config, notices: [...(0,notices/* noticesOf */.l)(config), ...config.notices] };
}
function configOfGrading(raw, file) {
    const { assignment, name = assignment, timezone, limits } = raw;
    const due = raw.due === undefined ? undefined : (0,time/* parseInstant */.nV)(raw.due, timezone);
    const { branches, tags = [], submitted_at: submittedAt } = raw.submit;
    return {
        file,
        assignment,
        name,
        timezone,
        ...(due !== undefined && { due }),
        ...(raw.late !== undefined && { late: (0,late/* latePolicyOf */.AG)(raw.late, timezone) }),
        submit: { ...(branches !== undefined && { branches }), tags, submittedAt },
        counts: raw.counts,
        ...(raw.setup !== undefined && { setup: raw.setup }),
        ...(raw.build !== undefined && { build: raw.build }),
        env: raw.env ?? {},
        passEnv: raw.pass_env ?? [],
        readable: raw.readable ?? [],
        network: raw.network,
        ...(raw.image !== undefined && { image: raw.image }),
        limits: limitsOf(limits, raw.grader?.layout),
        sandbox: raw.sandbox,
        ...(raw.grader !== undefined && { grader: (0,grader/* graderOf */.pV)(raw.grader, limits.time) }),
        tests: (raw.tests ?? []).map((test) => (0,tests/* declaredTestOf */.S7)(test, limits.time)),
        ...(Array.isArray(raw.rubric) && { rubric: (0,rubric/* rubricOf */.P)(raw.rubric) }),
        ...(raw.max_points !== undefined && { maxPoints: raw.max_points }),
        protect: (0,protect/* protectOf */.vB)(raw.protect),
        files: (0,protect/* filesOf */.R8)(raw.files),
        show: showOf(raw.show),
        notices: [],
    };
}
/** PrairieLearn's graders may have more (grader-host, `graderDockerPidsLimit`). */
const usualProcesses = { plain: defaults/* defaults */.N.limits.processes, prairielearn: 1024 };
const limitsOf = (limits, layout = 'plain') => ({
    timeMs: limits.time,
    memoryBytes: limits.memory,
    processes: limits.processes ?? usualProcesses[layout],
    diskBytes: limits.disk,
    fileSizeBytes: limits.file_size,
    outputBytes: limits.output,
});
const showOf = ({ output, limit, tests = {} }) => ({
    output,
    limitBytes: limit,
    tests: Object.entries(tests).map(([pattern, shown]) => ({ pattern, output: shown })),
});


/***/ }),

/***/ 12612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ exitCodeTest)
/* harmony export */ });
/** The one test of a grader that writes no results. */
const exitCodeTest = { id: 'exit-code', name: 'The command ends with exit code 0' };


/***/ }),

/***/ 83171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isPinned)
/* harmony export */ });
/** Whether the name of a container image says which content it has. */
const isPinned = (image) => /@sha256:[0-9a-f]{64}$/.test(image);


/***/ })

};
