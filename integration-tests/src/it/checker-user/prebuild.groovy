// Copies one program for each tag from the checker's own tests into each module, and each program that
// javac refuses into the first. A program declares the message it expects below the line that the
// message is about; postbuild.groovy looks for it.
def programs = new File(basedir, '../../../../dsl-checker/src/test/resources/programs/bad')
def programOfTag = new TreeMap()
def sources = []
programs.eachFileRecurse { if (it.name.endsWith('.java')) sources << it }
sources.sort { it.path }.each { program ->
  def tag = program.text =~ /(?m)^\/\/ +\^\n\/\/ \w+: (\[EndpointDsl:\w+\])/
  if (tag.find()) {
    programOfTag.putIfAbsent(tag.group(1), program)
  }
}
assert programOfTag.size() >= 16 : "only ${programOfTag.keySet()}"
// Each program that javac itself refuses, with the explanation of the checker.
def refused = sources.findAll { it.parentFile.name in ['javac', 'stage'] }
assert refused.size() >= 60

def modules = [
    'in-process', 'forked', 'modular', 'modular-forked', 'each-beside-error-prone',
    'beside-processor',
]
modules.each { module ->
  def copied = programOfTag.values() + (module == 'in-process' ? refused : [])
  copied.toUnique().each { program ->
    def copy = new File(basedir, "${module}/src/main/java/user/${program.name}")
    assert !copy.exists() : "two programs are named ${program.name}"
    // The package is declared on the first line, so that line numbers do not change.
    copy.text = 'package user; ' + program.text
  }
}
return true
