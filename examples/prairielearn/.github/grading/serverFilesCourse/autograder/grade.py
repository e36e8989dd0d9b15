"""Grades the functions of caesar.py that /grade/tests/tests.json names, as an external grader of PrairieLearn.

Each test calls one function of the submission in a process of its own, so that a loop without end or a crash costs
that test and no other.
"""

import json
import subprocess
import sys

TIMEOUT_SECONDS = 5

CALL = """
import json, sys
import caesar
name, *arguments = json.load(sys.stdin)
print(json.dumps(getattr(caesar, name)(*arguments)))
"""


def call(name, *arguments):
    """Return what a function of the submission returns, or raise with a sentence for the student."""
    process = subprocess.run(
        [sys.executable, "-c", CALL],
        cwd="/grade/student",
        input=json.dumps([name, *arguments]),
        capture_output=True,
        text=True,
        timeout=TIMEOUT_SECONDS,
    )
    if process.returncode != 0:
        raise RuntimeError((process.stderr.strip().splitlines() or ["the program ended early"])[-1])
    return json.loads(process.stdout)


def grade(test):
    name, *arguments = test["call"]
    shown = f"{name}({', '.join(map(repr, arguments))})"
    try:
        actual, expected = call(name, *arguments), test["returns"]
        passed = actual == expected
        message = "" if passed else f"{shown} returned {actual!r}, expected {expected!r}"
    except subprocess.TimeoutExpired:
        passed, message = False, f"{shown} took longer than {TIMEOUT_SECONDS} seconds"
    except (RuntimeError, ValueError) as error:
        passed, message = False, f"{shown} failed: {error}"
    points = test["points"]
    return {"name": test["name"], "max_points": points, "points": points if passed else 0, "message": message}


def main():
    with open("/grade/tests/tests.json", encoding="utf-8") as file:
        tests = [grade(test) for test in json.load(file)]
    earned = sum(test["points"] for test in tests)
    possible = sum(test["max_points"] for test in tests)
    with open("/grade/results/results.json", "w", encoding="utf-8") as file:
        json.dump({"gradable": True, "score": earned / possible, "tests": tests}, file, indent=2)


main()
