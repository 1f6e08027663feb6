@echo off
rem SPDX-License-Identifier: Apache-2.0
rem Runs one command of Biaochi, or its shell. JAVA_HOME chooses the Java (17 or later); JAVA_OPTS is passed on to it.
setlocal
set "BIAOCHI_JAVA=java"
if defined JAVA_HOME set "BIAOCHI_JAVA=%JAVA_HOME%\bin\java"
set "BIAOCHI_QUICK=-XX:TieredStopAtLevel=1"
if "%~1"=="serve" set "BIAOCHI_QUICK="
if "%~1"=="shell" set "BIAOCHI_QUICK="
"%BIAOCHI_JAVA%" -XX:+UseSerialGC %BIAOCHI_QUICK% %JAVA_OPTS% "-Dbiaochi.home=%~dp0.." -cp "%~dp0..\lib\*" org.biaochi.host.Launcher %*
exit /b %ERRORLEVEL%
