// Copies one program for each tag from the checker's own tests into each module. Each program declares
// the message it expects below the line that the message is about; postbuild.groovy looks for it.
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
assert programOfTag.size() >= 14 : "only ${programOfTag.keySet()}"

def modules = [
    'in-process', 'forked', 'modular', 'modular-forked', 'each-beside-error-prone',
    'beside-processor',
]
modules.each { module ->
  programOfTag.values().each { program ->
    def copy = new File(basedir, "${module}/src/main/java/user/${program.name}")
    assert !copy.exists() : "two programs are named ${program.name}"
    // The package is declared on the first line, so that line numbers do not change.
    copy.text = 'package user; ' + program.text
  }
}
return true
