@echo off
rem Runs every check: style, types, floors, tests. `test ARGS` passes ARGS to pytest.
setlocal
cd /d "%~dp0"
set QT_QPA_PLATFORM=offscreen
py -3 .ci\prepare.py --dev || exit /b 3
set FAILED=0
.venv\Scripts\ruff.exe check . || set FAILED=1
.venv\Scripts\ruff.exe format --check . || set FAILED=1
.venv\Scripts\mypy.exe || set FAILED=1
.venv\Scripts\lint-imports.exe --no-logo || set FAILED=1
.venv\Scripts\python.exe -m pytest -n 2 --dist loadfile --no-loadscope-reorder %* || set FAILED=1
exit /b %FAILED%
