def log = new File(basedir, 'build.log').text.replace('\\', '/')
def words =
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
  def line = "/${module}/src/main/java/user/Churn.java:${place} ${words}"
  assert log.contains(line.toString()) : "${module} was not told: ${line}"
}

// What prebuild.groovy has put there.
def each = failing.keySet() - 'beside-error-prone' + 'each-beside-error-prone'
each.each { module ->
  def programs = new File(basedir, "${module}/src/main/java/user").listFiles().findAll {
    it.text.startsWith('package user; ')
  }
  assert programs.size() >= 14
  programs.each { program ->
    def message = program.text =~ /(?m)^\/\/ (\d+):(\d+): \w+: (\[EndpointDsl:.*)$/
    assert message.find()
    def place = "[${message.group(1)},${message.group(2)}]"
    def line = "/${module}/src/main/java/user/${program.name}:${place} ${message.group(3)}"
    assert log.contains(line.toString()) : "${module} was not told: ${line}"
  }
}
assert log.contains('[BoxedPrimitiveEquality]') : 'Error Prone did not run'
assert new File(basedir, 'good/target/classes/user/Churn.class').exists()
assert !log.contains('[EndpointDsl:Failure]')
