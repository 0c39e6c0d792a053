def printed = new File(basedir, 'target/printed.txt').getText('UTF-8')

assert printed.startsWith('{"EndpointConfigName":"churn-2026-11"')
assert printed.contains('"CaptureOptions":[{"CaptureMode":"Input"},{"CaptureMode":"Output"}]')
return true
