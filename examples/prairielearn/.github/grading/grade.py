"""Grades caesar.py: grade.py SUBMISSION RESULTS

Each test calls one function of the submission in a process of its own, so that a loop without end or a crash costs
that test and no other. The results are written as PrairieLearn's external graders write them.
"""

import json
import subprocess
import sys

TIMEOUT_SECONDS = 5

CALL = """
import json, sys
import caesar
name, arguments = json.load(sys.stdin)
print(json.dumps(getattr(caesar, name)(*arguments)))
"""

TESTS = [
    # name, points, function, arguments, expected
    ("Shifts letters", 2, "encrypt", ["abc", 3], "def"),
    ("Starts again after z", 2, "encrypt", ["xyz", 3], "abc"),
    ("Keeps capitals, spaces and signs", 1, "encrypt", ["Hail, Caesar!", 1], "Ibjm, Dbftbs!"),
    ("Undoes itself", 2, "decrypt", ["Ibjm, Dbftbs!", 1], "Hail, Caesar!"),
    ("Finds the key from a word", 3, "find_key", ["Ibjm, Dbftbs!", "Caesar"], 1),
]


def call(submission, function, arguments):
    """Return what a function of the submission returns, or raise with a sentence for the student."""
    process = subprocess.run(
        [sys.executable, "-c", CALL],
        cwd=submission,
        input=json.dumps([function, arguments]),
        capture_output=True,
        text=True,
        timeout=TIMEOUT_SECONDS,
    )
    if process.returncode != 0:
        raise RuntimeError((process.stderr.strip().splitlines() or ["the program ended early"])[-1])
    return json.loads(process.stdout)


def grade(submission, name, points, function, arguments, expected):
    shown = f"{function}({', '.join(map(repr, arguments))})"
    try:
        actual = call(submission, function, arguments)
        passed = actual == expected
        message = "" if passed else f"{shown} returned {actual!r}, expected {expected!r}"
    except subprocess.TimeoutExpired:
        passed, message = False, f"{shown} took longer than {TIMEOUT_SECONDS} seconds"
    except (RuntimeError, ValueError) as error:
        passed, message = False, f"{shown} failed: {error}"
    return {"name": name, "max_points": points, "points": points if passed else 0, "message": message}


def main():
    submission, results = sys.argv[1:]
    tests = [grade(submission, *test) for test in TESTS]
    earned = sum(test["points"] for test in tests)
    possible = sum(test["max_points"] for test in tests)
    with open(results, "w", encoding="utf-8") as file:
        json.dump({"gradable": True, "score": earned / possible, "tests": tests}, file, indent=2)


main()
