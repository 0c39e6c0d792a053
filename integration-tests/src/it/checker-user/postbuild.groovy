def log = new File(basedir, 'build.log').text.replace('\\', '/')
def message =
    '[EndpointDsl:Range] containerStartupHealthCheckTimeoutInSeconds: 6000 is not between 60 and' +
    ' 3600 (seconds)'

def failing = [
    'in-process': '[22,69]',
    'forked': '[22,69]',
    'modular': '[22,69]',
    'modular-forked': '[22,69]',
    'beside-error-prone': '[26,69]',
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
  assert programs.size() >= 14
  programs.each { program ->
    def lines = program.readLines()
    def expected = lines.findIndexOf { it ==~ /\/\/ \w+: \[EndpointDsl:.*/ }
    def text = lines[expected].replaceFirst(/\/\/ \w+: /, '')
    // The caret is on the line above the message, and the line with the mistake is above the caret.
    def place = "[${expected - 1},${lines[expected - 1].indexOf('^') + 1}]"
    def line = "/${module}/src/main/java/user/${program.name}:${place} ${text}"
    assert log.contains(line.toString()) : "${module} does not report: ${line}"
  }
}
assert log.contains('[BoxedPrimitiveEquality]') : 'Error Prone did not run'
assert new File(basedir, 'good/target/classes/user/Churn.class').exists()
assert !log.contains('[EndpointDsl:Failure]')
