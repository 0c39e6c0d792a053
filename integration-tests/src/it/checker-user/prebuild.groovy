// One program for each kind of constraint goes into each module: those of the checker's own tests,
// which say at their end what the compiler has to say. postbuild.groovy looks for it.
def programs = new File(basedir, '../../../../dsl-checker/src/test/resources/programs/bad')
def ofTags = [:]
programs.listFiles({ it.name.endsWith('.java') } as FileFilter).sort { it.name }.each { program ->
  def tag = program.text =~ /(?m)^\/\/ \d+:\d+: \w+: (\[EndpointDsl:\w+\])/
  if (tag.find()) {
    ofTags.putIfAbsent(tag.group(1), program)
  }
}
assert ofTags.size() >= 14 : "only ${ofTags.keySet()}"

def modules = [
    'in-process', 'forked', 'modular', 'modular-forked', 'each-beside-error-prone',
    'beside-processor',
]
modules.each { module ->
  ofTags.values().each { program ->
    // In front of the first line, so that lines stay what they are.
    new File(basedir, "${module}/src/main/java/user/${program.name}").text =
        'package user; ' + program.text
  }
}
return true
