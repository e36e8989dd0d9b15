export const id = 8039;
export const ids = [8039];
export const modules = {

/***/ 88039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  coursePage: () => (/* binding */ coursePage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/domain/time.js
var time = __webpack_require__(97368);
// EXTERNAL MODULE: ./build/domain/tool.js
var tool = __webpack_require__(62395);
// EXTERNAL MODULE: ./build/domain/points.js
var domain_points = __webpack_require__(89606);
// EXTERNAL MODULE: ./build/text/html.js
var html = __webpack_require__(61961);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(14252);
;// CONCATENATED MODULE: ./build/page/escaped.js


const LINE_LIMIT = 400;
/** One line of text from outside with nothing hidden in it. */
const plain = (text, limit = LINE_LIMIT) => (0,visible/* visible */.RK)(text, { oneLine: true, limit });
/** The same for an element or an attribute of the page. */
const escaped = (text, limit = LINE_LIMIT) => (0,html/* escapeHtml */.Z)(plain(text, limit));
/** JSON in a `script` element: nothing in it can end the element or begin a comment. */
const embeddedJson = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');
const plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

// EXTERNAL MODULE: ./node_modules/echarts/lib/chart/bar/install.js + 10 modules
var install = __webpack_require__(47670);
// EXTERNAL MODULE: ./node_modules/echarts/lib/chart/line/install.js + 9 modules
var line_install = __webpack_require__(35478);
// EXTERNAL MODULE: ./node_modules/echarts/lib/component/grid/install.js + 23 modules
var grid_install = __webpack_require__(87628);
// EXTERNAL MODULE: ./node_modules/echarts/lib/component/marker/installMarkLine.js + 9 modules
var installMarkLine = __webpack_require__(3472);
// EXTERNAL MODULE: ./node_modules/echarts/lib/extension.js + 1 modules
var extension = __webpack_require__(90354);
// EXTERNAL MODULE: ./node_modules/echarts/lib/core/echarts.js + 20 modules
var echarts = __webpack_require__(54321);
// EXTERNAL MODULE: ./node_modules/echarts/lib/renderer/installSVGRenderer.js + 10 modules
var installSVGRenderer = __webpack_require__(9833);
;// CONCATENATED MODULE: ./build/page/charts/draw.js





/** Wide enough for a third of a page, narrow enough that its letters can be read on a telephone. */
const WIDTH = 360;
/** Colours are variables of the style sheet, which gives them a value in light, in dark and on paper. */
const colors = {
    ink: 'var(--ink)',
    muted: 'var(--muted)',
    line: 'var(--line)',
    full: 'var(--c-full)',
    part: 'var(--c-part)',
    none: 'var(--c-none)',
    wait: 'var(--c-wait)',
    second: 'var(--c-second)',
    look: 'var(--c-look)',
    bad: 'var(--bad)',
};
/** An SVG element that needs no script, no style and no font of its own. */
function draw({ id, title, description, height, option }) {
    (0,extension/* use */.Y)([install/* install */.a, line_install/* install */.a, grid_install/* install */.a, installMarkLine/* install */.a, installSVGRenderer/* install */.a]);
    const chart = (0,echarts/* init */.Ts)(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
    try {
        chart.setOption({ animation: false, ...option });
        const svg = chart.renderToSVGString({ useViewBox: true });
        const names = `<title id="${id}-t">${escaped(title)}</title><desc id="${id}-d">${escaped(description, 1000)}</desc>`;
        const open = `<svg class="plot" role="img" aria-labelledby="${id}-t" aria-describedby="${id}-d" viewBox="0 0 ${WIDTH} ${height}">`;
        return `${open}${names}${contentOf(svg, id)}</svg>`;
    }
    finally {
        chart.dispose();
    }
}
// The page's policy allows no style of an element's own, and the library counts its ids over the whole process.
const contentOf = (svg, id) => svg
    .replace(/^<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/<style\b[\s\S]*?<\/style>/g, '')
    .replace(/ style="font-size:(\d+)px;[^"]*"/g, ' font-size="$1"')
    .replace(/ (?:class|pointer-events|ecmeta_\w+)="[^"]*"/g, '')
    .replace(/\bzr\d+-/g, `${id}-`)
    .replace(/<rect [^>]*fill="none"><\/rect>/, '')
    .replace(/>\s+</g, '><');

;// CONCATENATED MODULE: ./build/page/charts/axes.js


const label = { color: colors.muted, fontSize: 12, fontFamily: 'inherit' };
const quiet = { axisTick: { show: false }, axisLine: { lineStyle: { color: colors.line } } };
/** Words along an axis, only as many as there is room for. */
const categories = (data) => ({
    type: 'category',
    data,
    ...quiet,
    axisLabel: { ...label, hideOverlap: true },
});
/** How many, in whole numbers. */
const counts = {
    type: 'value',
    minInterval: 1,
    splitNumber: 4,
    axisLabel: label,
    splitLine: { lineStyle: { color: colors.line } },
};
const percents = {
    ...counts,
    min: 0,
    max: 100,
    interval: 25,
    axisLabel: { ...label, formatter: '{value} %' },
};
/** No lines and no numbers: each bar says its own. */
const axes_hidden = { type: 'value', show: false };
const barLabel = { show: true, color: colors.ink, fontSize: 12, fontFamily: 'inherit' };
const edge = (color) => ({ color, borderColor: 'var(--paper)', borderWidth: 1 });
/** The grid's edges are its labels'. */
const withLabels = { outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' };
const LONGEST_NAME = 20;
/** Of the widest of the usual fonts at this size: without a browser nobody knows how wide a word is. */
const LETTER = 7.4;
/** A name as it stands beside a bar. */
const axes_short = (name) => plain(name, LONGEST_NAME);
/** A grid that leaves room for the names of its lines. */
function roomFor(names) {
    const longest = Math.max(0, ...names.map((name) => axes_short(name).length));
    return { left: Math.round(longest * LETTER) + 10, right: 6, top: 2, bottom: 2 };
}

;// CONCATENATED MODULE: ./build/page/charts/distribution.js


const GAP = '18%';
/** A bar for each range of points; whoever has everything stands out. */
const distributionChart = (bins) => ({
    grid: { left: 4, right: 4, top: 22, bottom: 4, ...withLabels },
    xAxis: categories(bins.map(({ label }) => label)),
    yAxis: { ...counts, axisLabel: { ...counts.axisLabel, showMinLabel: false } },
    series: [
        {
            type: 'bar',
            barCategoryGap: GAP,
            data: bins.map(({ count }, index) => ({
                value: count,
                label: { show: count > 0 },
                itemStyle: {
                    color: index === bins.length - 1 ? colors.full : colors.part,
                    borderRadius: [2, 2, 0, 0],
                },
            })),
            label: { ...barLabel, position: 'top' },
        },
    ],
});

;// CONCATENATED MODULE: ./build/page/charts/progress.js


const grid = { left: 4, right: 12, top: 24, bottom: 4, ...withLabels };
const dueLine = ({ dueIndex }) => dueIndex === undefined
    ? {}
    : {
        markLine: {
            symbol: 'none',
            lineStyle: { color: colors.bad, type: [4, 3] },
            label: { formatter: 'due', color: colors.bad, fontSize: 12, fontFamily: 'inherit' },
            data: [{ xAxis: dueIndex }],
        },
    };
/** Attempts by when they were handed in. */
const attemptsChart = (progress) => ({
    grid,
    xAxis: categories(progress.periods.map(({ label }) => label)),
    yAxis: counts,
    series: [
        {
            type: 'bar',
            stack: 'all',
            barCategoryGap: '20%',
            itemStyle: edge(colors.part),
            data: progress.periods.map(({ graded }) => graded),
            ...dueLine(progress),
        },
        {
            type: 'bar',
            stack: 'all',
            itemStyle: edge(colors.none),
            data: progress.periods.map(({ ungraded }) => ungraded),
        },
    ],
});
/** How many have handed in, and how far the best attempts are. */
const bestChart = (progress) => ({
    grid,
    xAxis: {
        ...categories(progress.periods.map(({ label }) => label)),
        boundaryGap: progress.periods.length < 2,
    },
    yAxis: percents,
    series: [
        {
            ...line(colors.full, 'solid'),
            data: progress.periods.map(({ bestPercent }) => bestPercent),
            ...dueLine(progress),
        },
        {
            ...line(colors.second, [6, 4]),
            data: progress.periods.map(({ submittedPercent }) => submittedPercent),
        },
    ],
});
const line = (color, type) => ({
    type: 'line',
    symbol: 'circle',
    symbolSize: 4,
    showAllSymbol: true,
    itemStyle: { color },
    lineStyle: { color, width: 2, type },
});

;// CONCATENATED MODULE: ./build/page/charts/stacks.js


const LINE = 26;
const stacksHeight = (lines) => lines * LINE + 6;
/** Each line as shares of its whole, first line on top. */
const stacksChart = (stacks, tones) => ({
    grid: roomFor(stacks.map(({ name }) => name)),
    xAxis: { ...axes_hidden, max: 100 },
    yAxis: {
        ...categories(stacks.map(({ name }) => axes_short(name))),
        inverse: true,
        axisLabel: { color: colors.ink, fontSize: 12, fontFamily: 'inherit', interval: 0 },
    },
    series: tones.map((tone, part) => ({
        type: 'bar',
        stack: 'all',
        barWidth: 16,
        itemStyle: edge(colors[tone]),
        data: stacks.map(({ parts }) => percent(parts, part)),
    })),
});
function percent(parts, part) {
    const whole = parts.reduce((sum, one) => sum + one, 0);
    return whole === 0 ? 0 : (100 * (parts[part] ?? 0)) / whole;
}

;// CONCATENATED MODULE: ./build/page/charts/timing.js


/** How many handed in when: a line each. */
const timingChart = (timings) => ({
    grid: { ...roomFor(timings.map(({ label }) => label)), right: 34 },
    xAxis: axes_hidden,
    yAxis: {
        ...categories(timings.map(({ label }) => label)),
        inverse: true,
        axisLabel: { color: colors.ink, fontSize: 12, fontFamily: 'inherit', interval: 0 },
    },
    series: [
        {
            type: 'bar',
            barWidth: 16,
            data: timings.map(({ count, tone }) => ({ value: count, itemStyle: { color: colors[tone] } })),
            label: { ...barLabel, position: 'right' },
        },
    ],
});

;// CONCATENATED MODULE: ./build/page/difficulty.js

const difficultyOf = (items, entries) => items.map((column) => ({ ...column, ...wentOf(column, foundIn(column, entries)) }));
const foundIn = ({ id }, entries) => entries.flatMap(({ account, standing }) => {
    if (standing !== 'graded' && standing !== 'marking')
        return [];
    return account?.grade?.items.find((item) => item.id === id) ?? [];
});
function wentOf(column, found) {
    const decided = found.filter(({ status }) => status !== 'pending');
    const full = decided.filter(isFull).length;
    const zero = decided.filter((item) => !isFull(item) && item.points <= 0).length;
    const counts = { full, zero, partial: decided.length - full - zero, pending: found.length - decided.length };
    const percent = meanPercent(decided);
    return { ...counts, ...(percent !== undefined && column.maxPoints > 0 && { meanPercent: percent }) };
}
const isFull = ({ points, maxPoints, status }) => maxPoints > 0 ? points >= maxPoints : status === 'passed';
function meanPercent(items) {
    const most = (0,domain_points/* sumPoints */.RN)(items.map(({ maxPoints }) => maxPoints));
    if (items.length === 0 || most <= 0)
        return undefined;
    return (0,domain_points/* percentOf */.pR)((0,domain_points/* sumPoints */.RN)(items.map(({ points }) => points)), most);
}

;// CONCATENATED MODULE: ./build/page/distribution.js

const STEPS = [1, 2, 2.5, 5];
const MOST_BINS = 10;
/** Bins of a round width, and one for full points. */
function distributionOf(points, maxPoints) {
    if (maxPoints <= 0)
        return [];
    const step = stepFor(maxPoints);
    const edges = Array.from({ length: Math.ceil(maxPoints / step - 1e-9) }, (_, index) => (0,domain_points/* multiplyPoints */.oE)(step, index));
    const all = [...edges, maxPoints];
    const isAbove = points.some((one) => (0,domain_points/* comparePoints */.v6)(one, maxPoints) > 0);
    return all.map((from, index) => {
        const next = all[index + 1];
        const count = points.filter((one) => (0,domain_points/* comparePoints */.v6)(one, from) >= 0 && (next === undefined || (0,domain_points/* comparePoints */.v6)(one, next) < 0)).length;
        const label = next === undefined && isAbove ? `${(0,domain_points/* formatPoints */.Xf)(from)}+` : (0,domain_points/* formatPoints */.Xf)(from);
        return { from, label, words: wordsOf(from, next, isAbove), count };
    });
}
function wordsOf(from, next, isAbove) {
    if (next !== undefined)
        return `${(0,domain_points/* formatPoints */.Xf)(from)} to under ${(0,domain_points/* formatPoints */.Xf)(next)}`;
    return isAbove ? `${(0,domain_points/* formatPoints */.Xf)(from)} or more` : `${(0,domain_points/* formatPoints */.Xf)(from)} (everything)`;
}
function stepFor(maxPoints) {
    const power = 10 ** Math.floor(Math.log10(maxPoints / MOST_BINS));
    const fitting = [...STEPS, 10].find((step) => (maxPoints / (step * power)) * (1 - 1e-9) <= MOST_BINS);
    // Points have six decimals: nothing narrower can be told apart.
    return Math.max(1e-6, Math.round((fitting ?? 10) * power * 1e6) / 1e6);
}
/** Shares of what could be earned so far, in percent. */
const shares = (all) => all.flatMap(({ points, maxPoints }) => (maxPoints > 0 ? [(0,domain_points/* percentOf */.pR)(points, maxPoints)] : []));

;// CONCATENATED MODULE: ./build/page/progress.js
const MOST_PERIODS = 42;
const DAY_MS = 86_400_000;
/** Attempts over the days from the first one to the due date, or to the last one where that is later. */
function progressOf(entries, { due, made, timezone }) {
    const dayOf = dayFinder(timezone);
    const tries = entries.map(({ account }) => account?.attempts ?? []);
    const submitted = tries.flat().map(({ submittedAt }) => dayOf(submittedAt));
    if (submitted.length === 0)
        return { days: 1, periods: [] };
    const first = submitted.reduce((one, other) => Math.min(one, other));
    const dueDay = due === undefined ? first : Math.max(first, dayOf(due));
    const last = submitted.reduce((one, other) => Math.max(one, other), dueDay);
    const days = Math.ceil((last - first + 1) / MOST_PERIODS);
    const indexOf = (instant) => Math.floor((dayOf(instant) - first) / days);
    const count = Math.floor((last - first) / days) + 1;
    const periods = countsBy(tries, indexOf, count, (index) => labelOf(first + index * days));
    const seen = Math.min(count - 1, Math.max(indexOf(made), ...periods.flatMap(busy)));
    const shares = sharesBy(tries, indexOf, seen);
    return {
        days,
        periods: periods.map((period, index) => ({ ...period, ...(shares[index] ?? unknown) })),
        ...(due !== undefined && dayOf(due) >= first && { dueIndex: indexOf(due) }),
    };
}
const unknown = { submittedPercent: null, bestPercent: null };
const busy = ({ graded, ungraded }, index) => (graded + ungraded > 0 ? [index] : []);
function countsBy(tries, indexOf, count, label) {
    const periods = Array.from({ length: count }, (_, index) => ({
        label: label(index),
        graded: 0,
        ungraded: 0,
    }));
    for (const { status, submittedAt } of tries.flat()) {
        const period = periods[indexOf(submittedAt)];
        if (period !== undefined)
            period[status === 'graded' ? 'graded' : 'ungraded'] += 1;
    }
    return periods;
}
/** For each period up to the last that is over or under way. */
function sharesBy(tries, indexOf, last) {
    const best = tries.map(() => -1);
    const has = tries.map(() => false);
    const at = Array.from({ length: last + 1 }, () => []);
    for (const [who, attempts] of tries.entries())
        for (const attempt of attempts)
            at[indexOf(attempt.submittedAt)]?.push([who, shareOf(attempt)]);
    return at.map((period) => {
        for (const [who, share] of period) {
            has[who] = true;
            best[who] = Math.max(best[who] ?? -1, share);
        }
        const known = best.filter((share) => share >= 0);
        const sum = known.reduce((one, other) => one + other, 0);
        return {
            submittedPercent: rounded((100 * has.filter(Boolean).length) / has.length),
            bestPercent: known.length === 0 ? null : rounded((100 * sum) / known.length),
        };
    });
}
const rounded = (percent) => Math.round(percent * 10) / 10;
/** -1 where nothing is known. */
const shareOf = ({ raw, maxPoints }) => raw === null || maxPoints === null || maxPoints <= 0 ? -1 : raw / maxPoints;
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
function labelOf(day) {
    const date = new Date(day * DAY_MS);
    return `${date.getUTCDate()} ${months[date.getUTCMonth()]}`;
}
/** Days since 1970 on the zone's calendar. Looking a zone up is slow, and clocks change at quarters of an hour. */
function dayFinder(timeZone) {
    const format = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
    const known = new Map();
    return (instant) => {
        const ms = Date.parse(instant);
        const quarter = Math.floor(ms / 900_000);
        const day = known.get(quarter) ?? Math.floor(Date.parse(`${format.format(ms)}T00:00:00Z`) / DAY_MS);
        known.set(quarter, day);
        return day;
    };
}

// EXTERNAL MODULE: ./build/domain/account.js
var domain_account = __webpack_require__(8750);
// EXTERNAL MODULE: ./build/domain/grouped.js
var grouped = __webpack_require__(22907);
;// CONCATENATED MODULE: ./build/page/standing.js


/** What somebody's work on an assignment waits for, if anything: each is in one. */
const standings = ['graded', 'marking', 'pending', 'missing', 'problem'];
const standingWords = {
    graded: 'graded',
    marking: 'waiting to be marked',
    pending: 'waiting to be graded',
    missing: 'nothing found',
    problem: 'needs a look',
};
const statusWords = {
    ok: { word: 'graded', standing: 'graded' },
    pending: { word: 'waiting to be graded', standing: 'pending' },
    no_result: { word: 'no result', standing: 'missing' },
    no_repository: { word: 'no repository', standing: 'missing' },
    not_visible: { word: 'not visible', standing: 'problem' },
    renamed: { word: 'renamed', standing: 'graded' },
    duplicate: { word: 'several repositories', standing: 'problem' },
    not_in_roster: { word: 'not in the roster', standing: 'problem' },
    invalid: { word: 'unreadable record', standing: 'problem' },
    truncated: { word: 'record cut off', standing: 'problem' },
    identity_mismatch: { word: 'record of another repository', standing: 'problem' },
    unverified: { word: 'not trusted enough', standing: 'problem' },
    error: { word: 'error', standing: 'problem' },
};
function standingOf(account) {
    const { status, grade } = account;
    if ((0,domain_account/* isAccountedFor */.cP)(account))
        return grade?.complete === false ? 'marking' : 'graded';
    const { standing } = statusWords[status];
    return standing === 'graded' ? 'problem' : standing;
}
/**
 * Who belongs to an assignment, each once. Somebody of the roster whom no account names needs a look; a stranger
 * belongs only where they were seen.
 */
const entriesOf = (people, index) => people.flatMap((person) => {
    const accounts = person.accounts[index] ?? [];
    const account = accounts.find(domain_account/* isAccountedFor */.cP) ?? accounts[0];
    if (account !== undefined)
        return [{ person, account, standing: standingOf(account) }];
    return person.isInRoster ? [{ person, standing: 'problem' }] : [];
});
/** Everybody's standings, in the assignments' order. */
const entriesBy = (all) => (0,grouped/* groupedBy */.m)(all.flatMap(({ entries }) => entries), ({ person }) => person);
/** Why somebody has no grade that counts, in a sentence. */
function reasonOf({ account, standing }) {
    if (account === undefined)
        return 'What was collected says nothing of them.';
    const said = account.reason ?? account.ungraded?.reason;
    return said ?? (standing === 'graded' ? '' : 'No reason was recorded.');
}
/** Where the status alone would say too little or too much. */
const wordOf = ({ account }) => {
    if (account === undefined)
        return 'not collected';
    const { status, grade } = account;
    if (standingOf(account) === 'marking')
        return standingWords.marking;
    return status === 'ok' && grade === undefined ? 'no grade' : statusWords[status].word;
};

;// CONCATENATED MODULE: ./build/page/figures.js


function figuresOf(entries) {
    const rows = finalRows(entries);
    const points = rows.map((row) => row.points).sort(domain_points/* comparePoints */.v6);
    const counts = Object.fromEntries(standings.map((one) => [one, entries.filter(({ standing }) => standing === one).length]));
    return {
        people: entries.length,
        counts: { graded: 0, marking: 0, pending: 0, missing: 0, problem: 0, ...counts },
        points,
        ...(points.length > 0 && { mean: mean(points), median: median(points) }),
        full: rows.filter((row) => row.maxPoints > 0 && (0,domain_points/* comparePoints */.v6)(row.points, row.maxPoints) >= 0).length,
        late: entries.filter(({ account }) => isLate(account?.grade)).length,
    };
}
/** Grades that count and are whole: what still waits for a person is no result yet. */
const finalRows = (entries) => entries.flatMap(({ account, standing }) => standing === 'graded' && account?.grade !== undefined ? [account.grade] : []);
const isLate = (row) => (row?.lateMs ?? 0) > 0;
const mean = (points) => (0,domain_points/* fractionOfPoints */.lC)((0,domain_points/* sumPoints */.RN)(points), 1, points.length);
/** Of ascending points. */
function median(points) {
    const middle = Math.floor((points.length - 1) / 2);
    return mean(points.slice(middle, middle + (points.length % 2 === 0 ? 2 : 1)));
}
function soFar(rows) {
    if (rows.length === 0)
        return undefined;
    const points = (0,domain_points/* sumPoints */.RN)(rows.map((row) => row.points));
    return { points, maxPoints: (0,domain_points/* sumPoints */.RN)(rows.map((row) => row.maxPoints)), graded: rows.length };
}

;// CONCATENATED MODULE: ./build/page/timing.js


const timing_DAY_MS = 86_400_000;
const latenesses = [
    { label: 'up to 1 day late', upTo: timing_DAY_MS },
    { label: 'up to 3 days late', upTo: 3 * timing_DAY_MS },
    { label: 'up to 7 days late', upTo: 7 * timing_DAY_MS },
    { label: 'more than 7 days late', upTo: Number.POSITIVE_INFINITY },
];
/** When the submissions that count were handed in, and who has none; each once. */
function timingOf(entries) {
    const withGrade = entries.filter(({ account }) => account?.grade !== undefined);
    const late = withGrade.map(({ account }) => account?.grade).filter(isLate);
    const unknown = withGrade.filter(({ account }) => account?.grade?.lateMs === null);
    const between = (from, to) => late.filter((row) => (row?.lateMs ?? 0) > from && (row?.lateMs ?? 0) <= to).length;
    const without = (standing) => entries.filter((entry) => entry.account?.grade === undefined && entry.standing === standing).length;
    const timings = [
        { label: 'in time', tone: 'full', count: withGrade.length - late.length - unknown.length },
        ...latenesses.map(({ label, upTo }, index) => {
            return { label, tone: 'part', count: between(latenesses[index - 1]?.upTo ?? 0, upTo) };
        }),
        { label: 'nobody knows when', tone: 'wait', count: unknown.length },
        { label: standingWords.pending, tone: 'wait', count: without('pending') },
        { label: standingWords.missing, tone: 'none', count: without('missing') },
        { label: standingWords.problem, tone: 'none', count: without('problem') },
    ];
    return timings.filter(({ count }, index) => index === 0 || count > 0);
}

;// CONCATENATED MODULE: ./build/page/assignment-charts.js










const HEIGHT = 210;
/** The charts that an assignment has something to show in. */
function assignmentCharts(enrolled, figures, made) {
    const { grades, entries, index } = enrolled;
    const id = `a${index}`;
    const { due, timezone } = grades;
    const progress = progressOf(entries, { ...(due !== undefined && { due }), made, timezone });
    return [
        ...distributionFigure(`${id}-points`, grades, figures),
        ...itemsFigure(`${id}-items`, difficultyOf(grades.items, entries)),
        ...timingFigure(`${id}-timing`, enrolled),
        ...progressFigures(id, progress),
    ];
}
function distributionFigure(id, { maxPoints }, { points, people }) {
    if (maxPoints === null || points.length === 0)
        return [];
    const bins = distributionOf(points, maxPoints);
    if (bins.length === 0)
        return [];
    return [
        {
            id,
            title: 'Distribution of points',
            description: `After lateness, of ${(0,domain_points/* formatPoints */.Xf)(maxPoints)}. ${points.length} of ${plural(people, 'student')}: whoever waits or has no grade is not in it.`,
            height: HEIGHT,
            option: distributionChart(bins),
            head: ['Points', 'Students'],
            rows: bins.map(({ words, count }) => [words, String(count)]),
        },
    ];
}
const nameOf = ({ id, name }) => (name === id || name === '' ? id : `${id} ${name}`);
const assignment_charts_percent = (share) => share === undefined ? '–' : `${(0,domain_points/* roundPoints */.uI)(share, 1)} %`;
function itemsFigure(id, items) {
    const known = items.filter(({ full, partial, zero, pending }) => full + partial + zero + pending > 0);
    if (known.length === 0)
        return [];
    const stacks = known.map((item) => ({
        name: nameOf(item),
        parts: [item.full, item.partial, item.zero, item.pending],
    }));
    return [
        {
            id,
            title: 'Items',
            description: 'How each item went, as shares of the grades that count.',
            height: stacksHeight(stacks.length),
            option: stacksChart(stacks, ['full', 'part', 'none', 'wait']),
            keys: [
                { tone: 'full', word: 'full' },
                { tone: 'part', word: 'partial' },
                { tone: 'none', word: 'no points' },
                ...(known.some(({ pending }) => pending > 0)
                    ? [{ tone: 'wait', word: 'waiting to be marked' }]
                    : []),
            ],
            head: ['Item', 'Worth', 'Mean', 'Full', 'Partial', 'No points', 'Waiting'],
            rows: known.map((item) => [
                `${nameOf(item)}${item.bonus ? ' (bonus)' : ''}`,
                (0,domain_points/* formatPoints */.Xf)(item.maxPoints),
                assignment_charts_percent(item.meanPercent),
                ...[item.full, item.partial, item.zero, item.pending].map(String),
            ]),
        },
    ];
}
function timingFigure(id, { grades, entries }) {
    if (grades.due === undefined || entries.length === 0)
        return [];
    const timings = timingOf(entries);
    return [
        {
            id,
            title: 'In time, late and missing',
            description: 'When the submissions that count were handed in, and who has none.',
            height: stacksHeight(timings.length),
            option: timingChart(timings),
            head: ['When', 'Students'],
            rows: timings.map(({ label, count }) => [label, String(count)]),
        },
    ];
}
function progressFigures(id, progress) {
    const { periods, days } = progress;
    if (periods.length === 0)
        return [];
    const each = days === 1 ? 'day' : `${days} days`;
    const from = days === 1 ? 'Day' : `${days} days from`;
    return [
        {
            id: `${id}-attempts`,
            title: `Attempts per ${each}`,
            description: 'Every push that was graded, by when it was handed in.',
            height: HEIGHT,
            option: attemptsChart(progress),
            keys: [
                { tone: 'part', word: 'graded' },
                { tone: 'none', word: 'could not be graded' },
            ],
            head: [from, 'Graded', 'Could not be graded'],
            rows: periods.map(({ label, graded, ungraded }) => [label, String(graded), String(ungraded)]),
        },
        {
            id: `${id}-best`,
            title: 'Progress',
            description: 'Who has handed something in, and how far the best attempts are before lateness.',
            height: HEIGHT,
            option: bestChart(progress),
            keys: [
                { tone: 'full', word: 'best points, mean share' },
                { tone: 'second', word: 'students who handed in' },
            ],
            head: [from, 'Best points, mean share', 'Handed in'],
            rows: periods.map(({ label, bestPercent, submittedPercent }) => [
                label,
                assignment_charts_percent(bestPercent ?? undefined),
                assignment_charts_percent(submittedPercent ?? undefined),
            ]),
        },
    ];
}

;// CONCATENATED MODULE: ./build/page/figure.js


/** A chart with a table of what it shows, which is closed until somebody asks for it. */
const renderFigure = (figure, level = 4) => `<figure class="card">
<figcaption><h${level}>${escaped(figure.title)}</h${level}><p class="muted">${escaped(figure.description, 1000)}</p></figcaption>
${draw({ ...figure, title: figure_nameOf(figure) })}
${renderKeys(figure.keys ?? [])}<details><summary>As a table</summary>${renderTable(figure)}</details>
</figure>`;
const renderKeys = (keys) => keys.length === 0
    ? ''
    : `<ul class="keys">${keys
        .map(({ tone, word }) => `<li><i class="key ${tone}"></i>${escaped(word)}</li>`)
        .join('')}</ul>\n`;
const figure_nameOf = ({ of, title }) => (of === undefined ? title : `${of}: ${title}`);
const renderTable = (figure) => `<div class="scroll" role="group" tabindex="0" aria-label="${escaped(figure_nameOf(figure))}, as a table"><table class="plain"><thead><tr>${figure.head
    .map((cell) => `<th scope="col">${escaped(cell)}</th>`)
    .join('')}</tr></thead><tbody>${figure.rows.map(renderRow).join('')}</tbody></table></div>`;
const renderRow = ([first = '', ...rest]) => `<tr><th scope="row">${escaped(first)}</th>${rest.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`;

;// CONCATENATED MODULE: ./build/page/said.js


/** The same sentence once, with all whom it is said of, in their order. */
function gathered(all) {
    const bySentence = (0,grouped/* groupedBy */.m)(all, ([sentence]) => sentence);
    return [...bySentence].map(([sentence, of]) => ({ sentence, names: of.map(([, name]) => name) }));
}
const renderSaid = (all) => `<ul class="said">${all
    .map(({ sentence, names }) => `<li><b>${names.map((name) => escaped(name)).join('</b>, <b>')}</b> <span class="muted">${escaped(sentence, 1000)}</span></li>`)
    .join('')}</ul>`;
/** What whoever reads an assignment should know. */
const renderNotices = (notices) => notices.length === 0
    ? ''
    : `<div class="card notices"><h4>To know</h4><ul>${notices.map((notice) => `<li>${escaped(notice, 1000)}</li>`).join('')}</ul></div>\n`;

;// CONCATENATED MODULE: ./build/page/assignment.js







/** An assignment's numbers and charts. */
function renderAssignment(enrolled, made) {
    const { grades, index } = enrolled;
    const figures = figuresOf(enrolled.entries);
    const charts = assignmentCharts(enrolled, figures, made);
    return `<section class="assignment" id="a${index}" aria-labelledby="a${index}-name">
<h3 id="a${index}-name">${escaped(grades.name)}</h3>
<p class="muted">${subtitle(enrolled)}</p>
${renderTiles(enrolled, figures)}
${charts.length === 0 ? '<p class="empty">Nothing has been handed in yet: there is nothing to draw.</p>' : `<div class="charts n${charts.length}">\n${charts.map((chart) => renderFigure({ ...chart, of: grades.name })).join('\n')}\n</div>`}
${renderNotices(grades.notices)}</section>`;
}
function subtitle({ grades }) {
    const { assignment, name, due, timezone, maxPoints, lms } = grades;
    return [
        ...(name === assignment ? [] : [`<code>${escaped(assignment)}</code>`]),
        due === undefined ? 'no due date' : `due ${escaped((0,time/* formatInstant */.r4)(due, timezone))}`,
        ...(maxPoints === null ? [] : [`of ${(0,domain_points/* formatPoints */.Xf)(maxPoints)} points`]),
        ...(lms === undefined ? [] : [`exported as “${escaped(lms)}”`]),
    ].join(' · ');
}
function renderTiles({ grades }, figures) {
    const { people, counts, points, mean, median, full, late } = figures;
    const of = grades.maxPoints === null ? '' : `of ${(0,domain_points/* formatPoints */.Xf)(grades.maxPoints)}`;
    const waiting = counts.marking + counts.pending;
    const tiles = [
        {
            word: 'have a grade',
            number: String(counts.graded + counts.marking),
            of: `of ${people}`,
        },
        { word: 'mean', number: assignment_rounded(mean), of },
        { word: 'median', number: assignment_rounded(median), of },
        {
            word: 'have everything',
            number: points.length === 0 ? '–' : String(full),
            of: share(full, points.length),
        },
        { word: 'late', number: String(late) },
        {
            word: 'waiting',
            number: String(waiting),
            note: waitingNote(figures),
            ...(waiting > 0 && { tone: 'wait' }),
        },
        { word: 'nothing found', number: String(counts.missing), ...(counts.missing > 0 && { tone: 'bad' }) },
        { word: 'need a look', number: String(counts.problem), ...(counts.problem > 0 && { tone: 'bad' }) },
    ];
    return `<dl class="tiles">${tiles.map(renderTile).join('')}</dl>`;
}
const renderTile = ({ word, number, of = '', note = '', tone }) => `<div${tone === undefined ? '' : ` class="${tone}"`}><dt>${word}${note === '' ? '' : `<small>${note}</small>`}</dt><dd>${number}${of === '' ? '' : ` <small>${of}</small>`}</dd></div>`;
const assignment_rounded = (points) => points === undefined ? '–' : (0,domain_points/* formatPoints */.Xf)((0,domain_points/* roundPoints */.uI)(points, 2));
const share = (count, whole) => whole === 0 ? '' : `${Math.round((100 * count) / whole)} %`;
const waitingNote = ({ counts }) => [
    ...(counts.marking > 0 ? [`${counts.marking} to be marked`] : []),
    ...(counts.pending > 0 ? [`${counts.pending} to be graded`] : []),
].join(', ');

;// CONCATENATED MODULE: ./build/page/attention.js




/** Names of a status that are shown without being asked for. */
const SHOWN_AT_ONCE = 12;
/** Who is not accounted for and why, and what staff should look at: before anything else, so that nobody is lost. */
function renderAttention(all) {
    const unaccounted = all.map(renderUnaccounted).filter((one) => one !== '');
    const flagged = all.map(renderFlagged).filter((one) => one !== '');
    return `<section id="attention" aria-labelledby="attention-name">
<h2 id="attention-name">Who is not accounted for</h2>
${unaccounted.length === 0 ? everybody(all) : unaccounted.join('\n')}
${flagged.length === 0 ? '' : `<h3>Flags</h3>\n<p class="muted">Signs that staff should look at; they change no points.</p>\n${flagged.join('\n')}\n`}</section>`;
}
const everybody = (all) => all.some(({ entries }) => entries.length > 0)
    ? '<p class="good">Everybody has a grade in every assignment.</p>'
    : '<p class="empty">There are no students yet.</p>';
const isUnaccounted = ({ standing }) => standing !== 'graded' && standing !== 'marking';
function renderUnaccounted({ grades, entries }) {
    const lost = entries.filter(isUnaccounted);
    if (lost.length === 0)
        return '';
    const statuses = [...new Set(lost.map(statusOf))].sort((one, other) => domain_account/* accountStatuses */.cS.indexOf(one) - domain_account/* accountStatuses */.cS.indexOf(other));
    const groups = statuses.map((status) => renderGroup(lost.filter((entry) => statusOf(entry) === status)));
    return `<div class="card"><h3>${escaped(grades.name)} <small class="muted">${lost.length} of ${plural(entries.length, 'student')}</small></h3>\n${groups.join('\n')}</div>`;
}
const statusOf = ({ account }) => account?.status ?? 'error';
function renderGroup(entries) {
    const [first] = entries;
    if (first === undefined)
        return '';
    const said = renderSaid(gathered(entries.map((entry) => [reasonOf(entry), attention_nameOf(entry)])));
    const shown = entries.length <= SHOWN_AT_ONCE
        ? said
        : `<details><summary>${plural(entries.length, 'student')}</summary>${said}</details>`;
    return `<div class="group"><h4><span class="badge ${toneOf(first)}">${wordOf(first)}</span></h4>${shown}</div>`;
}
const attention_nameOf = ({ person: { name, login } }) => login === undefined || login === name ? name : `${name} (${login})`;
/** The class of the style sheet for where somebody stands. */
const toneOf = ({ standing }) => standing === 'graded' ? 'good' : standing === 'marking' || standing === 'pending' ? 'wait' : 'bad';
function renderFlagged({ grades, entries }) {
    const flags = entries.flatMap((entry) => (entry.account?.flags ?? []).map((flag) => [flag, attention_nameOf(entry)]));
    if (flags.length === 0)
        return '';
    const open = flags.length <= SHOWN_AT_ONCE ? ' open' : '';
    return `<div class="card"><details${open}><summary>${escaped(grades.name)}: ${plural(flags.length, 'flag')}</summary>${renderSaid(gathered(flags))}</details></div>`;
}

// EXTERNAL MODULE: ./build/domain/trust.js
var domain_trust = __webpack_require__(40199);
;// CONCATENATED MODULE: ./build/page/repository.js
const OWNER = /^[A-Za-z0-9][A-Za-z0-9_-]{0,98}$/;
const NAME = /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
/** Where repositories have their pages; empty where nobody should be sent: only https is. */
function originOf(server) {
    if (!URL.canParse(server))
        return '';
    const { protocol, origin } = new URL(server);
    return protocol === 'https:' ? origin : '';
}
/** The repository's page, where its name can be one of GitHub's. */
function repositoryUrl({ owner, name }, server) {
    const origin = originOf(server);
    return origin !== '' && OWNER.test(owner) && NAME.test(name) ? `${origin}/${owner}/${name}` : undefined;
}

;// CONCATENATED MODULE: ./build/page/account-data.js





/** The newest of a history; the others stay in the course's directory. */
const MOST_ATTEMPTS = 50;
const LONGEST_TEXT = 2000;
/** What the page has of one account in the assignment at the place `a`. */
function accountData(account, a, shared, server) {
    const { status, trust, grade, ungraded, attempts, flags, repository } = account;
    const standing = standingOf(account);
    const kind = { status, word: wordOf({ account }), tone: toneOf({ standing }), standing };
    const isLinked = repository !== undefined && repositoryUrl(repository, server) !== undefined;
    return {
        a,
        kind: shared.kind(kind),
        ...groupOf(account),
        ...sharedText('reason', account.reason ?? ungraded?.reason, shared),
        ...(trust !== undefined && { trust: domain_trust/* trustLevels */.e.indexOf(trust) }),
        ...sharedText('trustReason', account.trustReason, shared),
        ...(repository !== undefined && { repository: plain(`${repository.owner}/${repository.name}`) }),
        ...(isLinked && { linked: true }),
        ...(flags.length > 0 && { flags: flags.map((flag) => plain(flag, LONGEST_TEXT)) }),
        ...(grade !== undefined && gradeOf(grade, shared)),
        ...historyOf(attempts, grade, shared),
    };
}
const sharedText = (field, text, shared) => text === undefined ? {} : { [field]: shared.text(plain(text, LONGEST_TEXT)) };
function groupOf({ members, submitter }) {
    if (members.length < 2)
        return {};
    return {
        group: plain(submitter),
        members: members.map(({ name, login, key }) => plain(name ?? login ?? key)),
    };
}
const gradeOf = (grade, shared) => ({
    points: grade.points,
    raw: grade.raw,
    penalty: grade.penalty,
    max: grade.maxPoints,
    ...(!grade.complete && { pending: grade.pending.map((id) => plain(id)) }),
    ...(grade.lateMs !== null && { lateMinutes: Math.ceil(grade.lateMs / 60_000) }),
    ...(grade.lateDaysSpent > 0 && { lateDays: grade.lateDaysSpent }),
    items: itemsOf(grade.items, shared, 0),
    ...(grade.adjustments.length > 0 && {
        adjustments: grade.adjustments.map(({ points, reason, mark }) => [
            points,
            plain([reason, mark?.comment].filter((text) => text !== undefined).join(' '), LONGEST_TEXT),
        ]),
    }),
});
const itemsOf = (items, shared, depth) => items.flatMap((item) => {
    const { id, name, points, maxPoints, status, mark } = item;
    const place = shared.label([plain(id), name === id ? '' : plain(name), maxPoints, depth]);
    const known = [place, points, shared.status(status)];
    return [
        mark === undefined ? known : [...known, plain(mark.by), plain(mark.comment ?? '', LONGEST_TEXT)],
        ...itemsOf(item.items ?? [], shared, depth + 1),
    ];
});
function historyOf(attempts, grade, shared) {
    const shown = attempts.slice(-MOST_ATTEMPTS);
    // Gradings of one commit on one machine have one file name; the newest of them counts.
    const place = shown.findLastIndex(({ file, submittedAt, status }) => file === grade?.attempt && submittedAt === grade.submittedAt && status === 'graded');
    return {
        attempts: shown.map((attempt) => attemptOf(attempt, shared)),
        ...(place >= 0 && { counted: place }),
        ...(attempts.length > shown.length && { older: attempts.length - shown.length }),
    };
}
function attemptOf(attempt, { status: place }) {
    const { submittedAt, gradedAt, status, raw, trust, commit = '', reason } = attempt;
    const submitted = minutes(submittedAt);
    const shown = /^[0-9a-f]{10}/.exec(commit)?.[0] ?? '';
    const after = minutes(gradedAt) - submitted;
    const known = [submitted, after, raw, place(status), domain_trust/* trustLevels */.e.indexOf(trust), shown];
    return reason === undefined ? known : [...known, plain(reason)];
}
const minutes = (instant) => Math.floor(Date.parse(instant) / 60_000);

;// CONCATENATED MODULE: ./build/page/places.js
function placesOf() {
    const all = [];
    const known = new Map();
    const of = (value) => {
        const key = JSON.stringify(value);
        const place = known.get(key) ?? all.push(value) - 1;
        known.set(key, place);
        return place;
    };
    return { all, of };
}

;// CONCATENATED MODULE: ./build/page/data.js







/** What the page shows of a student when it is asked to: everything once, numbers as numbers. */
function dataOf(grades, people, all, server) {
    const { assignments, accounts, placeOf, ...shared } = sharedBy(grades, server);
    const entries = entriesBy(all);
    const pagePeople = people.map((person) => personOf(person, entries.get(person) ?? [], placeOf));
    const { timezone } = grades;
    const trusts = domain_trust/* trustLevels */.e;
    return { timezone, server: originOf(server), ...shared, trusts, assignments, accounts, people: pagePeople };
}
/** What people have in common: their accounts, each once though a group has several members, and what those share. */
function sharedBy({ assignments }, server) {
    const kinds = placesOf();
    const statuses = placesOf();
    const texts = placesOf();
    const kept = assignments.map(({ name, timezone }) => ({ name, timezone, labels: placesOf() }));
    const shared = { kind: kinds.of, status: statuses.of, text: texts.of };
    const accounts = [];
    const known = new Map();
    return {
        kinds: kinds.all,
        statuses: statuses.all,
        texts: texts.all,
        assignments: kept.map(({ name, timezone, labels }) => ({
            name: plain(name),
            timezone,
            labels: labels.all,
        })),
        accounts,
        placeOf: (account, a) => {
            const label = kept[a]?.labels.of ?? (() => -1);
            const place = known.get(account) ?? accounts.push(accountData(account, a, { ...shared, label }, server)) - 1;
            known.set(account, place);
            return place;
        },
    };
}
const personOf = (person, entries, placeOf) => ({
    name: plain(person.name),
    known: [person.login, person.id, person.section, person.email].flatMap((text) => text === undefined ? [] : plain(text)),
    total: totalOf(entries),
    accounts: person.accounts.map((some, a) => some.map((account) => placeOf(account, a))),
    ...uncollected(person),
});
const totalOf = (entries) => {
    const sum = soFar(finalRows(entries));
    return sum === undefined || sum.maxPoints <= 0 ? null : sum.points / sum.maxPoints;
};
function uncollected({ accounts, isInRoster }) {
    const places = accounts.flatMap((some, assignment) => (some.length === 0 ? [assignment] : []));
    return isInRoster && places.length > 0 ? { uncollected: places } : {};
}

;// CONCATENATED MODULE: ./build/page/overview.js









/** The course in a table and two charts. */
function renderOverview(people, all) {
    const charts = [...standingFigure(all), ...courseFigure(people, all)];
    return `<section id="overview" aria-labelledby="overview-name">
<h2 id="overview-name">Overview</h2>
${all.length === 0 ? '<p class="empty">There are no assignments yet.</p>' : renderAssignments(all)}
${charts.length === 0 ? '' : `<div class="charts n${charts.length}">\n${charts.map((chart) => renderFigure(chart, 3)).join('\n')}\n</div>\n`}</section>`;
}
const columns = [
    'Students',
    'Have a grade',
    'Waiting',
    'Nothing found',
    'Need a look',
    'Late',
    'Mean',
    'Median',
    'Of',
];
const renderAssignments = (all) => `<div class="scroll card" role="region" tabindex="0" aria-label="Table of assignments"><table class="plain">
<caption class="unseen">Assignments</caption>
<thead><tr><th scope="col">Assignment</th>${columns.map((word) => `<th scope="col" class="n">${word}</th>`).join('')}<th scope="col">Due</th></tr></thead>
<tbody>${all.map(renderLine).join('\n')}</tbody>
</table></div>`;
function renderLine({ grades, entries, index }) {
    const { people, counts, late, mean, median } = figuresOf(entries);
    const due = grades.due === undefined ? '–' : escaped((0,time/* formatInstant */.r4)(grades.due, grades.timezone));
    const cells = [
        people,
        counts.graded + counts.marking,
        counts.marking + counts.pending,
        counts.missing,
        counts.problem,
        late,
        assignment_rounded(mean),
        assignment_rounded(median),
        assignment_rounded(grades.maxPoints ?? undefined),
    ];
    return `<tr><th scope="row"><a href="#a${index}">${escaped(grades.name)}</a></th>${cells.map((cell) => `<td class="n">${cell}</td>`).join('')}<td class="text">${due}</td></tr>`;
}
function standingFigure(all) {
    const filled = all.filter(({ entries }) => entries.length > 0);
    if (filled.length === 0)
        return [];
    const lines = filled.map(({ grades, entries }) => {
        const { counts } = figuresOf(entries);
        return { name: grades.name, parts: standings.map((one) => counts[one]) };
    });
    return [
        {
            id: 'standing',
            title: 'Who has a grade',
            description: 'Where the students of each assignment stand.',
            height: stacksHeight(lines.length),
            option: stacksChart(lines, ['full', 'wait', 'second', 'none', 'look']),
            keys: ['full', 'wait', 'second', 'none', 'look'].flatMap((tone, index) => {
                const standing = standings[index];
                return standing === undefined ? [] : [{ tone, word: standingWords[standing] }];
            }),
            head: ['Assignment', ...standings.map((one) => standingWords[one])],
            rows: lines.map(({ name, parts }) => [name, ...parts.map(String)]),
        },
    ];
}
function courseFigure(people, all) {
    if (all.length < 2)
        return [];
    const entries = entriesBy(all);
    const sums = people.flatMap((person) => soFar(finalRows(entries.get(person) ?? [])) ?? []);
    const percents = shares(sums);
    if (percents.length === 0)
        return [];
    const bins = distributionOf(percents, 100);
    return [
        {
            id: 'course-points',
            title: 'Points so far',
            description: `Each student’s points as a percentage of what their graded assignments are worth: ${plural(percents.length, 'student')} with at least one whole grade.`,
            height: 210,
            option: distributionChart(bins),
            head: ['Percent', 'Students'],
            rows: bins.map(({ words, count }) => [words, String(count)]),
        },
    ];
}

;// CONCATENATED MODULE: ./build/page/people.js
/** Everybody of the course: the roster in its order, then who is not in it as the assignments name them. */
function peopleOf({ students, assignments }) {
    const people = new Map();
    const none = () => assignments.map(() => []);
    const enter = (key, make) => {
        const person = people.get(key) ?? make();
        people.set(key, person);
        return person;
    };
    for (const student of students)
        enter(`student ${student.key}`, () => people_personOf(student, none()));
    for (const [index, { accounts }] of assignments.entries())
        for (const account of accounts)
            for (const person of behind(account, enter, none))
                person.accounts[index]?.push(account);
    return [...people.values()];
}
function behind(account, enter, none) {
    const { members, submitter } = account;
    if (members.length > 0)
        return members.map((member) => enter(`student ${member.key}`, () => people_personOf(member, none())));
    const stranger = { name: submitter, isInRoster: false };
    return [enter(`submitter ${submitter}`, () => ({ ...stranger, accounts: none() }))];
}
function people_personOf(student, accounts) {
    const { key, name, login, id, email, section } = student;
    const optional = Object.entries({ login, id, email, section }).flatMap(([field, text]) => text === undefined || text === '' ? [] : [[field, text]]);
    return { name: name ?? login ?? key, ...Object.fromEntries(optional), isInRoster: true, accounts };
}

;// CONCATENATED MODULE: ./build/page/browser/detail.js
// These functions are written into the page as they stand: they use each other and the browser, nothing else.
function make(name, className, content) {
    const made = document.createElement(name);
    if (className !== '')
        made.className = className;
    made.append(...content);
    return made;
}
function timeIn(timeZone, weekday) {
    const day = { ...(weekday !== undefined && { weekday }), day: 'numeric', month: 'short' };
    const format = new Intl.DateTimeFormat('en-GB', { timeZone, ...day, hour: '2-digit', minute: '2-digit' });
    return (minutes) => format.format(minutes * 60_000);
}
function duration(minutes) {
    const days = Math.floor(minutes / 1440);
    const hours = Math.floor((minutes % 1440) / 60);
    if (days > 0)
        return `${days} d${hours > 0 ? ` ${hours} h` : ''}`;
    return hours > 0 ? `${hours} h${minutes % 60 > 0 ? ` ${minutes % 60} min` : ''}` : `${minutes} min`;
}
function table(caption, head, rows) {
    const cells = head.map((word) => {
        const cell = make('th', '', [word]);
        cell.setAttribute('scope', 'col');
        return cell;
    });
    const made = make('table', 'plain', [make('thead', '', [make('tr', '', cells)]), make('tbody', '', rows)]);
    made.setAttribute('aria-label', caption);
    const scroll = make('div', 'scroll', [made]);
    scroll.tabIndex = 0;
    scroll.setAttribute('role', 'group');
    scroll.setAttribute('aria-label', caption);
    return make('div', '', [make('p', 'caption', [caption]), scroll]);
}
function itemsTable(account, data) {
    const { items = [], adjustments = [] } = account;
    const isSaid = adjustments.length > 0 || items.some(([, , , by]) => by !== undefined);
    const rows = items.map((item) => itemRow(item, account, data));
    const adjusted = adjustments.map(([points, reason]) => row('Adjustment', String(points), '', reason));
    const all = [...rows, ...adjusted].map((cells) => make('tr', '', isSaid ? cells : cells.slice(0, 3)));
    return table('Items', ['Item', 'Points', 'Status', ...(isSaid ? ['Said by hand'] : [])], all);
}
function row(name, points, status, said) {
    const head = make('th', 'item', [name]);
    head.setAttribute('scope', 'row');
    return [head, make('td', 'n', [points]), make('td', '', [status]), make('td', 'text', [said])];
}
function itemRow(item, { a }, data) {
    const [label, points, place, by = '', comment = ''] = item;
    const status = data.statuses[place] ?? '';
    const [id = '', name = '', max = 0, depth = 0] = data.assignments[a]?.labels[label] ?? [];
    const said = by === '' ? '' : comment === '' ? `by ${by}` : `${by}: ${comment}`;
    const inner = depth > 0 ? '· '.repeat(depth) : '';
    const earned = status === 'pending' ? '–' : String(points);
    const word = make('span', `badge ${toneOfItem(status)}`, [status.replace('_', ' ')]);
    const called = `${inner}${name === '' ? id : `${id} ${name}`}`;
    return row(called, max > 0 ? `${earned} / ${max}` : earned, word, said);
}
function toneOfItem(status) {
    if (status === 'passed')
        return 'good';
    return status === 'partial' || status === 'pending' ? 'wait' : 'bad';
}
function attemptRow(attempt, account, data) {
    const [submitted, gradedAfter, raw, place, trust, commit, reason = ''] = attempt;
    const status = data.statuses[place] ?? '';
    const isCounted = account.attempts.indexOf(attempt) === account.counted;
    const timezone = data.assignments[account.a]?.timezone ?? data.timezone;
    const head = make('th', 'time', [timeIn(timezone, 'short')(submitted)]);
    head.setAttribute('scope', 'row');
    const words = [status === 'graded' ? '' : status, reason].filter((word) => word !== '').join(': ');
    return make('tr', isCounted ? 'counts' : '', [
        head,
        make('td', 'n', [raw === null ? '–' : String(raw)]),
        make('td', 'text', [isCounted ? make('span', 'badge good', ['counts']) : '', words]),
        make('td', '', [data.trusts[trust] ?? '']),
        make('td', '', [commitLink(commit, account, data)]),
        make('td', '', [timeIn(timezone)(submitted + gradedAfter)]),
    ]);
}
function commitLink(commit, account, data) {
    const code = make('code', '', [commit.slice(0, 7)]);
    const url = urlOf(account, data);
    return url === undefined || commit === '' ? code : detail_link(code, `${url}/commit/${commit}`);
}
function urlOf({ repository, linked }, { server }) {
    return linked === undefined ? undefined : `${server}/${repository}`;
}
function detail_link(content, url) {
    const made = document.createElement('a');
    made.href = url;
    made.rel = 'noreferrer';
    made.append(content);
    return made;
}
function pointsSentence(account) {
    const { points, raw, penalty = 0, max, pending, lateMinutes, lateDays = 0 } = account;
    if (points === undefined)
        return 'No grade: this is not a zero.';
    const inTime = lateMinutes === 0 ? ', in time' : '';
    const late = lateMinutes ? `, ${duration(lateMinutes)} late` : inTime;
    const took = penalty > 0 ? `: ${raw} before lateness − ${penalty}` : '';
    const days = lateDays > 0 ? `, ${lateDays} late ${lateDays === 1 ? 'day' : 'days'} spent` : '';
    const waits = pending === undefined ? '' : `. Still to be marked: ${pending.join(', ')}`;
    return `${points} of ${max} points${pending === undefined ? '' : ' so far'}${took}${late}${days}${waits}.`;
}
function paragraphs(account, data) {
    const { group, members = [], repository, flags = [] } = account;
    const trust = account.trust === undefined ? undefined : data.trusts[account.trust];
    const [reason, trustReason] = [account.reason, account.trustReason].map((place) => place === undefined ? undefined : data.texts[place]);
    const url = urlOf(account, data);
    const said = [];
    if (reason !== undefined)
        said.push(['Why', reason]);
    if (group !== undefined)
        said.push(['Group', `${group}: ${members.join(', ')}`]);
    if (trust !== undefined)
        said.push(['Trust', trustReason === undefined ? trust : `${trust}: ${trustReason}`]);
    if (repository !== undefined)
        said.push(['Repository', url === undefined ? repository : detail_link(repository, url)]);
    for (const flag of flags)
        said.push(['Flag', flag]);
    return said.map(([word, text]) => make('div', '', [make('dt', '', [word]), make('dd', '', [text])]));
}
function accountPart(account, data) {
    const { items = [], adjustments = [], attempts, older } = account;
    const kind = data.kinds[account.kind];
    const parts = [
        make('h3', '', [
            data.assignments[account.a]?.name ?? '',
            ' ',
            make('span', `badge ${kind?.tone}`, [kind?.word ?? '']),
        ]),
        make('p', '', [pointsSentence(account)]),
        make('dl', 'facts', paragraphs(account, data)),
    ];
    if (items.length + adjustments.length > 0)
        parts.push(itemsTable(account, data));
    if (attempts.length > 0) {
        const history = [...attempts].reverse().map((attempt) => attemptRow(attempt, account, data));
        const newest = older === undefined
            ? 'Attempts'
            : `The newest ${attempts.length} attempts (${older} older ones are in attempts.jsonl)`;
        const zone = data.assignments[account.a]?.timezone ?? data.timezone;
        const caption = `${newest}, newest first, before lateness; times in ${zone}`;
        parts.push(table(caption, ['Handed in', 'Points', 'Note', 'Trust', 'Commit', 'Graded'], history));
    }
    return make('section', 'work', parts);
}
/** Everything known of one student. */
function detailOf(data, person) {
    const { accounts = [], known = [] } = data.people[person] ?? {};
    const parts = accounts.flat().flatMap((index) => {
        const account = data.accounts[index];
        return account === undefined ? [] : [accountPart(account, data)];
    });
    const who = make('p', 'who', [known.join(' · ')]);
    return make('div', 'detail', [who, ...(parts.length > 0 ? parts : ['Nothing was collected of them.'])]);
}
/** All of it, for the page. */
const detailFunctions = [
    make,
    timeIn,
    duration,
    table,
    itemsTable,
    row,
    itemRow,
    toneOfItem,
    attemptRow,
    commitLink,
    urlOf,
    detail_link,
    pointsSentence,
    paragraphs,
    accountPart,
    detailOf,
];

;// CONCATENATED MODULE: ./build/page/browser/narrow.js
/** Makes the fields above the table narrow it down. */
function listenToFilter(table) {
    const form = document.querySelector('#filter');
    if (form === null)
        return;
    form.hidden = false;
    const apply = () => narrow(form, table);
    form.addEventListener('input', apply);
    form.addEventListener('submit', (event) => event.preventDefault());
    // The fields are empty only after the event.
    form.addEventListener('reset', () => setTimeout(apply));
    apply();
}
function textIn(form, id) {
    const field = form.querySelector(`#${id}`);
    return field?.value ?? '';
}
function narrow(form, table) {
    const section = table.head.findIndex((cell) => cell.dataset.sort === 'section');
    const asked = {
        words: textIn(form, 'search').toLowerCase().split(/\s+/),
        assignment: textIn(form, 'assignment'),
        section: textIn(form, 'section'),
        status: textIn(form, 'status'),
    };
    let shown = 0;
    for (const one of table.rows) {
        const isInSection = asked.section === '' || one.row.cells[section]?.textContent === asked.section;
        const isShown = isInSection && fits(one, asked, table);
        one.row.hidden = !isShown;
        if (one.detail !== undefined)
            one.detail.hidden = !isShown || !one.isOpen;
        if (isShown)
            shown += 1;
    }
    showColumns(table, asked.assignment);
    say(shown, table.rows.length);
}
function fits({ words, index }, { words: wanted, assignment, status }, { data }) {
    if (!wanted.every((word) => words.includes(word)))
        return false;
    const { accounts = [], uncollected = [] } = data.people[index] ?? {};
    const isAsked = (place) => assignment === '' || String(place) === assignment;
    const isUncollected = uncollected.some(isAsked);
    const asked = accounts.filter((_, place) => isAsked(place)).flat();
    if (asked.length === 0 && !isUncollected && assignment !== '')
        return false;
    if (status === '' || (status === 'unaccounted' && isUncollected))
        return true;
    return asked.some((place) => {
        const account = data.accounts[place];
        return account !== undefined && isOf(account, status, data);
    });
}
function isOf(account, status, data) {
    const { lateMinutes = 0, flags = [] } = account;
    const kind = data.kinds[account.kind];
    const standing = kind?.standing;
    const isAccounted = standing === 'graded' || standing === 'marking';
    if (status === 'accounted')
        return isAccounted;
    if (status === 'unaccounted')
        return !isAccounted;
    if (status === 'marking')
        return standing === 'marking';
    if (status === 'late')
        return lateMinutes > 0;
    return status === 'flagged' ? flags.length > 0 : status === `status ${kind?.status}`;
}
function showColumns({ head, rows }, assignment) {
    for (const [column, cell] of head.entries()) {
        const { a } = cell.dataset;
        const isGone = a !== undefined && assignment !== '' && a !== assignment;
        if (cell.hidden === isGone)
            continue;
        cell.hidden = isGone;
        for (const { row } of rows) {
            const one = row.cells[column];
            if (one !== undefined)
                one.hidden = isGone;
        }
    }
}
function say(shown, all) {
    const count = document.querySelector('#count');
    const none = document.querySelector('#none');
    const students = all === 1 ? 'student' : 'students';
    if (count !== null)
        count.textContent = shown === all ? `${all} ${students}` : `${shown} of ${all} ${students}`;
    if (none !== null)
        none.hidden = shown > 0;
}
/** All of it, for the page. */
const narrowFunctions = [listenToFilter, textIn, narrow, fits, isOf, showColumns, say];

;// CONCATENATED MODULE: ./build/page/browser/sort.js
// These functions are written into the page as they stand: they use each other and the browser, nothing else.
/** Gives a column's head a button that sorts by it. */
function makeSortable(cell, table) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sorter';
    button.append(...cell.childNodes);
    cell.append(button);
    button.addEventListener('click', () => {
        // Whoever asks for points looks for the weakest or the strongest: the strongest first.
        const isPoints = cell.classList.contains('n');
        const before = cell.getAttribute('aria-sort');
        const next = before === null
            ? isPoints
                ? 'descending'
                : 'ascending'
            : before === 'ascending'
                ? 'descending'
                : 'ascending';
        for (const other of table.head)
            other.removeAttribute('aria-sort');
        cell.setAttribute('aria-sort', next);
        sort(cell, next === 'descending', table);
    });
}
function sort(cell, isDescending, { head, rows, body, data }) {
    const column = head.indexOf(cell);
    const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
    const keys = new Map(rows.map((one) => [one, keyOf(one, cell, column, data)]));
    const sorted = [...rows].sort((one, other) => {
        const [a = null, b = null] = [keys.get(one), keys.get(other)];
        // Without points is neither little nor much: last, whichever way.
        if (a === null || b === null)
            return a === b ? one.index - other.index : a === null ? 1 : -1;
        const order = typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
        return (isDescending ? -order : order) || one.index - other.index;
    });
    const fragment = document.createDocumentFragment();
    for (const { row, detail } of sorted)
        fragment.append(...(detail === undefined ? [row] : [row, detail]));
    body.append(fragment);
}
function keyOf({ row, index }, { dataset }, column, { people, accounts }) {
    if (dataset.sort === 'total')
        return people[index]?.total ?? null;
    if (dataset.sort !== 'points')
        return row.cells[column]?.textContent || null;
    const points = (people[index]?.accounts[Number(dataset.a)] ?? []).flatMap((one) => {
        const account = accounts[one];
        return account?.points === undefined || account.pending !== undefined ? [] : [account.points];
    });
    return points.length === 0 ? null : Math.max(...points);
}
/** All of it, for the page. */
const sortFunctions = [makeSortable, sort, keyOf];

;// CONCATENATED MODULE: ./build/page/browser/table.js
/** Makes the table answer: sorting, narrowing it down, opening a student. */
function start({ detailOf, makeSortable, listenToFilter }) {
    const table = document.querySelector('#people');
    const [body] = table?.tBodies ?? [];
    const stored = document.querySelector('#data')?.textContent;
    if (table === null || body === undefined || stored === null || stored === undefined)
        return;
    const data = JSON.parse(stored);
    const [titles] = table.tHead?.rows ?? [];
    const head = [...(titles?.cells ?? [])];
    const rows = [...body.rows].map((row, index) => rowOf(row, index, data));
    const whole = { data, head, body, rows };
    for (const one of rows)
        makeButton(one, whole, detailOf);
    for (const cell of head)
        makeSortable(cell, whole);
    listenToFilter(whole);
}
function rowOf(row, index, data) {
    const { name = '', known = [], accounts = [] } = data.people[index] ?? {};
    const own = accounts.flat().map((one) => data.accounts[one]?.repository ?? '');
    return { row, index, words: [name, ...known, ...own].join('\n').toLowerCase(), isOpen: false };
}
function makeButton(one, table, detailOf) {
    const cell = one.row.cells[0];
    if (cell === undefined)
        return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'opener';
    button.setAttribute('aria-expanded', 'false');
    button.append(...cell.childNodes);
    button.addEventListener('click', () => toggle(one, button, table, detailOf));
    cell.append(button);
}
function toggle(one, button, table, detailOf) {
    one.isOpen = !one.isOpen;
    button.setAttribute('aria-expanded', String(one.isOpen));
    one.detail ??= opened(one, button, table, detailOf);
    one.detail.hidden = !one.isOpen;
}
function opened({ row, index }, button, { data, head }, detailOf) {
    const detail = document.createElement('tr');
    const cell = document.createElement('td');
    cell.colSpan = head.length;
    cell.append(detailOf(data, index));
    detail.className = 'opened';
    detail.id = `student-${index}`;
    detail.append(cell);
    button.setAttribute('aria-controls', detail.id);
    row.after(detail);
    return detail;
}
/** All of it, for the page. */
const tableFunctions = [rowOf, makeButton, toggle, opened, start];

;// CONCATENATED MODULE: ./build/page/script.js




/**
 * The page's script: the text of its functions as they are compiled, so that what is checked here is what runs there.
 * A bundler may have given them other names.
 */
function pageScript() {
    const functions = [...detailFunctions, ...sortFunctions, ...narrowFunctions, ...tableFunctions].map(String);
    const given = Object.entries({ detailOf: detailOf, makeSortable: makeSortable, listenToFilter: listenToFilter }).map(([name, { name: called }]) => `${name}: ${called}`);
    return `'use strict';\n${functions.join('\n')}\n${start.name}({ ${given.join(', ')} })\n`;
}

// EXTERNAL MODULE: ./build/text/order.js
var order = __webpack_require__(4158);
;// CONCATENATED MODULE: ./build/page/filter.js




/** Kinds of students that go over several statuses. */
const kinds = {
    accounted: 'has a grade',
    unaccounted: 'not accounted for',
    marking: 'waiting to be marked',
    late: 'late',
    flagged: 'flagged',
};
/** What narrows the table down; without a script it stays hidden, since nothing would answer. */
function renderFilter(assignments, people) {
    const sections = [...new Set(people.flatMap(({ section }) => section ?? []))].sort(order/* compareTexts */.q);
    const found = new Set(people.flatMap(({ accounts }) => accounts.flat().map(({ status }) => status)));
    const statuses = domain_account/* accountStatuses */.cS.filter((status) => found.has(status) && status !== 'ok');
    return `<form id="filter" role="search" aria-label="Students" hidden>
<label>Search <input type="search" id="search" autocomplete="off" spellcheck="false" placeholder="name, login, ID or address"></label>
${filter_select('assignment', 'Assignment', 'every assignment', assignments.length < 2 ? [] : assignments.map(({ name }, index) => [String(index), name]))}${filter_select('section', 'Section', 'every section', sections.map((section) => [section, section]))}${filter_select('status', 'Status', 'every status', [
        ...Object.entries(kinds),
        ...statuses.map((status) => [`status ${status}`, statusWords[status].word]),
    ])}<button type="reset">Show everybody</button>
</form>`;
}
const filter_select = (id, word, all, options) => options.length === 0
    ? ''
    : `<label>${word} <select id="${id}"><option value="">${all}</option>${options
        .map(([value, name]) => `<option value="${escaped(value)}">${escaped(name)}</option>`)
        .join('')}</select></label>\n`;

;// CONCATENATED MODULE: ./build/page/students.js






const facts = [
    { field: 'login', word: 'Login' },
    { field: 'id', word: 'ID' },
    { field: 'section', word: 'Section' },
];
/** The table of students; what each is made of waits in the page's data until it is asked for. */
function renderStudents({ assignments }, people, all) {
    const shown = facts.filter(({ field }) => people.some((person) => person[field] !== undefined));
    const entries = all.map((one) => new Map(one.entries.map((entry) => [entry.person, entry])));
    const everywhere = entriesBy(all);
    const rows = people.map((person) => {
        const known = shown.map(({ field }) => `<td class="known">${escaped(person[field] ?? '')}</td>`).join('');
        const cells = person.accounts.map((accounts, index) => renderCell(accounts, entries[index]?.get(person)));
        const total = renderTotal(everywhere.get(person) ?? []);
        return `<tr><th scope="row">${escaped(person.name)}</th>${known}${cells.join('')}${total}</tr>`;
    });
    return `<section id="students" aria-labelledby="students-name">
<h2 id="students-name">Students</h2>
${people.length === 0
        ? '<p class="empty">There are no students yet: nothing was collected, and there is no roster.</p>'
        : `${renderFilter(assignments, people)}
<p id="count" role="status">${plural(people.length, 'student')}</p>
<div class="scroll card" role="region" tabindex="0" aria-label="Table of students"><table class="people" id="people">
<caption class="unseen">Students and their points, after lateness</caption>
<thead><tr><th scope="col" data-sort="name">Name</th>${shown.map(({ field, word }) => `<th scope="col" class="known" data-sort="${field}">${word}</th>`).join('')}${assignments.map(renderHead).join('')}<th scope="col" class="n" data-sort="total">So far</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table></div>
<p id="none" class="empty" hidden>No student fits. Change what you search for, or show everybody.</p>`}
</section>`;
}
const renderHead = ({ name, maxPoints }, index) => `<th scope="col" class="n" data-sort="points" data-a="${index}">${escaped(name, 60)}${maxPoints === null ? '' : ` <small>of ${(0,domain_points/* formatPoints */.Xf)(maxPoints)}</small>`}</th>`;
function renderCell(accounts, entry) {
    if (accounts.length > 0)
        return `<td class="n">${accounts.map(renderAccount).join('')}</td>`;
    if (entry === undefined)
        return '<td class="n"><small>not in it</small></td>';
    return `<td class="n"><span class="badge bad">${wordOf(entry)}</span></td>`;
}
function renderAccount(account) {
    const { grade, status, flags } = account;
    const standing = standingOf(account);
    const isQuiet = standing === 'graded' && status === 'ok';
    const badges = [
        ...(isQuiet || standing === 'marking' ? [] : [badge(toneOf({ standing }), wordOf({ account }))]),
        ...(grade?.complete === false ? [badge('wait', waitingFor(grade))] : []),
        ...(flags.length > 0 ? [badge('wait', plural(flags.length, 'flag'))] : []),
    ];
    return `${grade === undefined ? '' : renderGrade(grade, account)}${badges.join('')}`;
}
const waitingFor = ({ pending }) => `${plural(pending.length, 'item')} to mark`;
const badge = (tone, word) => `<span class="badge ${tone}">${word}</span>`;
function renderGrade(grade, { trust }) {
    const { points, raw, penalty, complete } = grade;
    const notes = [
        ...(complete ? [] : ['so far']),
        ...(penalty > 0 ? [`${(0,domain_points/* formatPoints */.Xf)(raw)} − ${(0,domain_points/* formatPoints */.Xf)(penalty)}`] : []),
        ...(isLate(grade) ? ['late'] : []),
        ...(trust === undefined ? [] : [trust]),
    ];
    return `<b>${(0,domain_points/* formatPoints */.Xf)(points)}</b>${notes.length === 0 ? '' : `<small>${notes.join(' · ')}</small>`}`;
}
function renderTotal(entries) {
    const sum = soFar(finalRows(entries));
    if (sum === undefined)
        return '<td class="n">–</td>';
    const missing = entries.length - sum.graded;
    const note = missing === 0 ? '' : `<small>${sum.graded} of ${entries.length} graded</small>`;
    return `<td class="n"><b>${(0,domain_points/* formatPoints */.Xf)(sum.points)}</b> <span class="of">/ ${(0,domain_points/* formatPoints */.Xf)(sum.maxPoints)}</span>${note}</td>`;
}

;// CONCATENATED MODULE: ./build/page/style/charts.js
/** Numbers of an assignment, charts and what their colours mean. */
const charts = `
.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(138px,1fr));gap:1px;margin:14px 0;border:1px solid var(--line);border-radius:10px;overflow:hidden;background:var(--line)}
.tiles div{display:flex;flex-direction:column-reverse;justify-content:flex-end;padding:12px 16px 10px;background:var(--paper)}
.tiles dt{color:var(--muted);font-size:13px}
.tiles dt small{display:block}
.tiles dd{margin:0;font-size:23px;line-height:1.3;font-weight:600;font-variant-numeric:tabular-nums;letter-spacing:-.01em}
.tiles small{color:var(--muted);font-size:13px;letter-spacing:0}
.tiles .wait dd{color:var(--wait)}
.tiles .bad dd{color:var(--bad)}
.charts{display:grid;grid-template-columns:minmax(0,1fr);gap:14px}
@media (min-width:700px){.charts{grid-template-columns:repeat(6,minmax(0,1fr))}.charts>*{grid-column:span 3}}
@media (min-width:1020px){.n3>*,.n5>:nth-child(-n+3){grid-column:span 2}}
.charts+.notices{margin-top:14px}
figure.card{display:flex;flex-direction:column;margin:0;padding:14px 16px 10px;min-width:0}
figure>details{margin-top:auto}
figcaption p{font-size:13px;line-height:1.4;margin:1px 0 10px}
.plot{display:block;width:100%;max-width:480px;height:auto;margin:0 auto}
.keys{display:flex;flex-wrap:wrap;gap:2px 16px;list-style:none;margin:8px 0 0;padding:0;font-size:13px}
.key{display:inline-block;width:11px;height:11px;border-radius:2px;margin-right:6px}
.key.full{background:var(--c-full)}
.key.part{background:var(--c-part)}
.key.none{background:var(--c-none)}
.key.wait{background:var(--c-wait)}
.key.second{background:var(--c-second)}
.key.look{background:var(--c-look)}
figure details{padding-top:8px;font-size:13px}
figure summary{color:var(--muted)}
`;

;// CONCATENATED MODULE: ./build/page/style/colors.js
// Text on its ground has a contrast of at least 4.5, a bar at least 3.
const light = `
--paper:#fff;--ground:#f6f7f9;--ink:#1b2430;--muted:#596575;--line:#dfe3e8;--accent:#1d5fbf;
--good:#17683a;--good-ground:#e2f3e8;--wait:#7a4d00;--wait-ground:#fdf0d3;--bad:#a8231b;--bad-ground:#fce6e4;
--c-full:#174fa3;--c-part:#5f90d4;--c-none:#c4554d;--c-wait:#d9a43b;--c-second:#7a8797;--c-look:#7d4bab;`;
const dark = `
--paper:#171c23;--ground:#0f1318;--ink:#e6eaf0;--muted:#a0abba;--line:#2f3742;--accent:#8ab8ff;
--good:#86d9a5;--good-ground:#15301f;--wait:#f0c671;--wait-ground:#362a10;--bad:#ff9d94;--bad-ground:#3c1a18;
--c-full:#6ea6f7;--c-part:#4a75b3;--c-none:#d66a61;--c-wait:#c8963a;--c-second:#8692a2;--c-look:#b083dd;`;
/** Light, dark, and on paper always light. */
const colors_colors = `
:root{color-scheme:light dark;${light}}
@media screen and (prefers-color-scheme:dark){:root{${dark}}}
`;

;// CONCATENATED MODULE: ./build/page/style/layout.js
/** The page, its parts and small things that are everywhere. */
const layout = `
*{box-sizing:border-box}
html{font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;background:var(--ground);color:var(--ink);-webkit-text-size-adjust:100%}
body{margin:0 auto;padding:0 clamp(12px,2.5vw,32px) 48px;max-width:1320px;overflow-wrap:anywhere}
header{padding:36px 0 12px}
h1{font-size:30px;line-height:1.2;letter-spacing:-.015em;margin:0 0 4px}
h2{font-size:21px;line-height:1.3;letter-spacing:-.01em;margin:44px 0 14px}
h3{font-size:17px;line-height:1.35;margin:0 0 4px}
h4,figure h3,.work h3{font-size:15px;line-height:1.4;margin:0}
p{margin:0 0 10px}
a{color:var(--accent);text-underline-offset:2px}
code{font:.92em ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
small{font-size:.82em;font-weight:400}
footer{margin-top:48px;padding-top:14px;border-top:1px solid var(--line);color:var(--muted);font-size:13px}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}
nav{display:flex;flex-wrap:wrap;gap:4px 18px;margin-top:14px}
nav a{padding:3px 0}
section{scroll-margin-top:12px}
.assignment{margin:0 0 44px}
.muted{color:var(--muted)}
.card{background:var(--paper);border:1px solid var(--line);border-radius:10px;padding:16px 18px;margin:0 0 14px}
.empty{color:var(--muted);background:var(--paper);border:1px dashed var(--line);border-radius:10px;padding:22px 18px;text-align:center}
p.good{color:var(--good);background:var(--good-ground);border-radius:10px;padding:12px 18px}
.skip,.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip:focus{width:auto;height:auto;clip-path:none;left:12px;top:12px;padding:8px 14px;background:var(--paper);border-radius:6px;z-index:2}
.badge{display:inline-block;font-size:12px;line-height:1.35;font-weight:500;padding:2px 8px;border-radius:10px;color:var(--muted);background:var(--ground);overflow-wrap:normal}
.badge.good{color:var(--good);background:var(--good-ground)}
.badge.wait{color:var(--wait);background:var(--wait-ground)}
.badge.bad{color:var(--bad);background:var(--bad-ground)}
summary{cursor:pointer;padding:3px 0}
.group{display:grid;grid-template-columns:190px 1fr;gap:4px 16px;padding:8px 0;border-top:1px solid var(--line)}
h3+.group{margin-top:8px}
.said{margin:0;padding:0;list-style:none}
details .said{margin:4px 0 8px}
@media (max-width:600px){.group{grid-template-columns:1fr}}
.said li{margin:0 0 3px}
.said b{font-weight:600}
.notices ul{margin:6px 0 0;padding-left:20px}
`;

;// CONCATENATED MODULE: ./build/page/style/print.js
/** On paper: every student that the filter shows, closed unless opened, nothing that only a screen can do. */
const print = `
@media print{
@page{margin:14mm 12mm}
html{font-size:11px;background:none}
body{max-width:none;padding:0}
header{padding-top:0}
nav,#filter,.skip,figure details{display:none!important}
.card,.tiles,.work,.empty{break-inside:avoid}
.scroll{overflow:visible}
.scroll.card{break-inside:auto;border:0}
thead{display:table-header-group}
tr{break-inside:avoid}
h2,h3,h4{break-after:avoid}
#students,#assignments{break-before:page}
.people>*>tr>th:first-child{position:static}
.people th,.people td{padding:4px 6px}
.sorter::after,.sorter::before,.opener::before{display:none}
.opener{color:inherit;padding:0;text-indent:0}
.charts{grid-template-columns:repeat(2,1fr)}
.charts>*{grid-column:auto!important}
.badge{border:1px solid currentColor;background:none}
.key,svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.detail{max-width:none;position:static}
a{color:inherit;text-decoration:none}
}
`;

;// CONCATENATED MODULE: ./build/page/style/tables.js
/** Tables, the filter above the students, and what opens below a student. */
const tables = `
.scroll{overflow-x:auto;max-width:100%}
.scroll.card{padding:0}
table{border-collapse:collapse;font-variant-numeric:tabular-nums}
th,td{padding:8px 12px;text-align:left;vertical-align:top}
th{font-weight:600}
thead th{font-size:13px;color:var(--muted);white-space:nowrap;vertical-align:bottom;border-bottom:1px solid var(--line)}
tbody tr+tr>*{border-top:1px solid var(--line)}
.plain{width:100%}
.plain td,.plain th{overflow-wrap:normal}
.plain tbody th{font-weight:500}
.plain td:not(.text){white-space:nowrap}
.plain .text{min-width:120px}
.n{text-align:right}
.people{width:100%;overflow-wrap:normal}
.people>tbody>tr>th{min-width:150px;background:var(--paper)}
.people>tbody>tr:not(.opened):hover>*{background:var(--ground)}
.people .n b{font-weight:600}
.people .n small{display:block;color:var(--muted);white-space:nowrap}
.people thead small{display:block}
.people .n .badge{margin-top:2px;text-align:right}
.people .of{color:var(--muted)}
.people>*>tr>th:first-child{position:sticky;left:0;z-index:1;background:var(--paper)}
button,input,select{font:inherit;color:inherit}
.opener,.sorter{all:unset;cursor:pointer;display:inline-block}
.opener:focus-visible,.sorter:focus-visible{outline:2px solid var(--accent);outline-offset:3px;border-radius:3px}
.opener{color:var(--accent);padding-left:16px;text-indent:-16px}
.opener::before{content:"";display:inline-block;width:6px;height:6px;margin:0 7px 2px 1px;border:solid;border-width:0 2px 2px 0;transform:rotate(-45deg);text-indent:0}
.opener[aria-expanded=true]::before{transform:rotate(45deg);margin-bottom:3px}
.sorter::after{content:"";display:inline-block;width:0;height:0;margin-left:5px;border:4px solid transparent;border-bottom-color:var(--line);border-top-width:0;vertical-align:2px}
.n .sorter::after{display:none}
.n .sorter::before{content:"";display:inline-block;width:0;height:0;margin-right:5px;border:4px solid transparent;border-bottom-color:var(--line);border-top-width:0;vertical-align:2px}
[aria-sort]{color:var(--ink)!important}
[aria-sort] .sorter::after,[aria-sort] .sorter::before{border-bottom-color:currentColor}
[aria-sort=descending] .sorter::after,[aria-sort=descending] .sorter::before{transform:rotate(180deg)}
#filter{display:flex;flex-wrap:wrap;gap:10px 14px;align-items:end;margin:0 0 10px}
#filter[hidden]{display:none}
#filter label{display:flex;flex-direction:column;gap:3px;font-size:13px;color:var(--muted);flex:0 1 auto;min-width:0}
#filter label:first-child{flex:1 1 240px}
#filter input,#filter select,#filter button{height:38px;padding:0 10px;border:1px solid var(--c-second);border-radius:7px;background:var(--paper);color:var(--ink);max-width:100%;font-size:15px}
#filter button{cursor:pointer;padding:0 14px}
#filter input::placeholder{color:var(--muted);opacity:1}
#count{color:var(--muted);font-size:13px;margin:0 0 6px}
.opened>td{padding:0;background:var(--ground)}
.detail{display:grid;gap:14px;padding:16px;grid-template-columns:repeat(auto-fit,minmax(min(100%,480px),1fr));position:sticky;left:0;max-width:min(1300px,calc(100vw - 26px));overflow-wrap:anywhere}
.who{grid-column:1/-1;margin:0;color:var(--muted);font-size:14px}
.work{min-width:0;background:var(--paper);border:1px solid var(--line);border-radius:8px;padding:14px 16px}
.work th,.work td{padding:5px 12px 5px 6px}
.work td.n{padding-right:18px}
.work .item{min-width:120px}
.work .time{white-space:nowrap}
.work .caption{color:var(--muted);font-size:13px;margin:8px 0 0}
.work th,.work td{font-size:13px}
.work .counts>*{background:var(--good-ground)}
.facts{margin:0}
.facts div{display:flex;gap:10px;font-size:14px;margin:2px 0}
.facts dt{flex:0 0 84px;color:var(--muted)}
.facts dd{margin:0}
@media screen and (max-width:600px){.people .known{display:none}.people>tbody>tr>th{min-width:128px;max-width:150px}th,td{padding:8px 9px}.people>*>tr>th:first-child{box-shadow:1px 0 0 var(--line)}}
`;

;// CONCATENATED MODULE: ./build/page/style.js





/** The whole style sheet of the page. */
const style = [colors_colors, layout, charts, tables, print].join('');

;// CONCATENATED MODULE: ./build/page/page.js













/** A course's grades as one page that needs nothing else; `server` is where repositories are, such as `https://github.com`. */
function coursePage(grades, server) {
    const people = peopleOf(grades);
    const all = grades.assignments.map((one, index) => ({ grades: one, index, entries: entriesOf(people, index) }));
    const script = pageScript();
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${tool/* tool */.z.name} ${tool/* tool */.z.version}">
<title>${escaped(grades.course)}: grades</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#students">To the students</a>
${renderHeader(grades, people.length)}
<main>
${renderOverview(people, all)}
${renderAttention(all)}
${renderStudents(grades, people, all)}
${renderDetails(grades, all)}
</main>
<footer><p>Made ${escaped((0,time/* formatInstant */.r4)(grades.made, grades.timezone))} by ${tool/* tool */.z.name} ${tool/* tool */.z.version}. What waits or is missing is no zero: it is in no mean and in no distribution.</p></footer>
<script type="application/json" id="data">${embeddedJson(dataOf(grades, people, all, server))}</script>
<script>${script}</script>
</body>
</html>
`;
}
// No address is ever asked for anything, and nothing that somebody wrote can run.
const policy = (script) => `default-src 'none'; style-src '${hash(style)}'; script-src '${hash(script)}'; base-uri 'none'; form-action 'none'`;
const hash = (text) => `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
const renderHeader = ({ course, made, timezone, require, assignments }, people) => `<header>
<h1>${escaped(course)}</h1>
<p class="muted">${plural(people, 'student')} · ${plural(assignments.length, 'assignment')} · ${escaped((0,time/* formatInstant */.r4)(made, timezone))}${require === 'unverified' ? '' : ` · grades need the trust <code>${require}</code>`}</p>
<nav aria-label="Parts of this page"><a href="#overview">Overview</a> <a href="#attention">Not accounted for</a> <a href="#students">Students</a>${assignments.map(({ name }, index) => ` <a href="#a${index}">${escaped(name, 60)}</a>`).join('')}</nav>
</header>`;
const renderDetails = ({ made }, all) => all.length === 0
    ? ''
    : `<section id="assignments" aria-labelledby="assignments-name">
<h2 id="assignments-name">Assignments</h2>
${all.map((enrolled) => renderAssignment(enrolled, made)).join('\n')}
</section>`;


/***/ }),

/***/ 61961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ escapeHtml)
/* harmony export */ });
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '\n': '&#10;',
    '\r': '&#13;',
};
/** For text and attributes. Line breaks become references: a blank line would end an HTML block of Markdown. */
const escapeHtml = (text) => text.replace(/[&<>"'\n\r]/g, (character) => ENTITIES[character] ?? character);


/***/ })

};
