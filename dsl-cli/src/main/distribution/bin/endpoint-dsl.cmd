@echo off
rem Starts endpoint-dsl. Needs a Java runtime 17 or newer: %JAVA_HOME%, or java on the PATH.
rem Delayed expansion stays off, because it would take exclamation marks out of the arguments.
setlocal DisableDelayedExpansion
set "LIB=%~dp0..\lib"
if defined JAVA_HOME (set "JAVA=%JAVA_HOME%\bin\java.exe") else (set "JAVA=java.exe")
set "CLASSPATH_OF_CLI="
for /f "usebackq delims=" %%J in ("%LIB%\classpath") do call :append "%%J"
set /p ID=<"%LIB%\id"
if not defined ENDPOINT_DSL_CACHE set "ENDPOINT_DSL_CACHE=%LOCALAPPDATA%\endpoint-dsl"
set "ARCHIVE="
if /i "%ENDPOINT_DSL_CACHE%"=="off" goto start
if not exist "%ENDPOINT_DSL_CACHE%" mkdir "%ENDPOINT_DSL_CACHE%" 2>nul
rem Runtimes from 19 on make the archive of loaded classes at the end of the first start.
set ARCHIVE=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%ENDPOINT_DSL_CACHE%\%ID%.jsa"
:start
"%JAVA%" -XX:+IgnoreUnrecognizedVMOptions %ARCHIVE% -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -XX:CompileThresholdScaling=4 -Xlog:disable -cp "%CLASSPATH_OF_CLI%" dev.endpointdsl.cli.EndpointDsl %*
exit /b %ERRORLEVEL%

:append
set "CLASSPATH_OF_CLI=%CLASSPATH_OF_CLI%%LIB%\%~1;"
exit /b 0
