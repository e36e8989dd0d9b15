#!/bin/bash
mkdir -p /grade/results
python3 /grade/serverFilesCourse/autograder/grade.py
