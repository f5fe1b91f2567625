@echo off
rem Opens Frontdesk, setting up .venv the first time. `run ARGS` passes ARGS to frontdesk.
setlocal
set "ROOT=%~dp0"
fc /b "%ROOT%requirements.txt" "%ROOT%.venv\.frontdesk-requirements.txt" >nul 2>&1
if errorlevel 1 (
    py -3 "%ROOT%.ci\prepare.py" || exit /b 3
)
"%ROOT%.venv\Scripts\python.exe" -P -m frontdesk %*
exit /b %errorlevel%
