def log = new File(basedir, 'build.log').text.replace('\\', '/')
def message =
    '[EndpointDsl:Range] containerStartupHealthCheckTimeoutInSeconds: 6000 is not between 60 and' +
    ' 3600 (seconds)'

def failing = [
    'in-process': '[22,69]',
    'forked': '[22,69]',
    'modular': '[22,69]',
    'modular-forked': '[22,69]',
    'beside-error-prone': '[30,69]',
    'beside-processor': '[22,69]',
]

failing.each { module, place ->
  def line = "/${module}/src/main/java/user/Churn.java:${place} ${message}"
  assert log.contains(line.toString()) : "${module} does not report: ${line}"
}

// The programs that prebuild.groovy has copied.
def each = failing.keySet() - 'beside-error-prone' + 'each-beside-error-prone'
each.each { module ->
  def programs = new File(basedir, "${module}/src/main/java/user").listFiles().findAll {
    it.text.startsWith('package user; ')
  }
  assert programs.size() >= (module == 'in-process' ? 70 : 16)
  programs.each { program ->
    def lines = program.readLines()
    def expected = lines.findIndexOf { it ==~ /\/\/ \w+: \[EndpointDsl:.*/ }
    def text = lines[expected].replaceFirst(/\/\/ \w+: /, '')
    // The caret is on the line above the message. The line with the mistake is the last one above
    // that is no expectation: javac's own message can be in between.
    def mistake = (expected - 1..0).find { !lines[it].startsWith('//') } + 1
    def place = "[${mistake},${lines[expected - 1].indexOf('^') + 1}]"
    def line = "/${module}/src/main/java/user/${program.name}:${place} ${text}"
    assert log.contains(line.toString()) : "${module} does not report: ${line}"
  }
}
assert log.contains('[BoxedPrimitiveEquality]') : 'Error Prone did not run'
assert log.contains('[CheckReturnValue]') : 'Error Prone ignores the annotation of generated code'
assert new File(basedir, 'good/target/classes/user/Churn.class').exists()
assert !log.contains('[EndpointDsl:Failure]')
