import groovy.xml.XmlSlurper
import java.util.zip.ZipFile

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Connection refused') || log.contains('Connect to') : log

// All files that Maven Central asks for, each with its signature.
def directory = 'dev/endpointdsl/dsl-greeting/1.0/'
def files = ['.jar', '.pom', '-sources.jar', '-javadoc.jar'].collect { "dsl-greeting-1.0${it}" }
def bundle = new ZipFile(new File(basedir, 'target/central-publishing/central-bundle.zip'))
def names = bundle.entries().collect { it.name }
files.each { file ->
  ['', '.asc', '.md5', '.sha1'].each { suffix -> assert names.contains(directory + file + suffix) }
}
assert names.every { it.startsWith(directory) }

def pom = new XmlSlurper().parse(bundle.getInputStream(bundle.getEntry("${directory}dsl-greeting-1.0.pom")))
assert pom.parent.isEmpty() && pom.dependencyManagement.isEmpty() && pom.build.isEmpty()
assert pom.name == 'Endpoint DSL greeting'
assert pom.description == 'A module that is only released by this test'
assert pom.url == 'https://example.org/endpoint-dsl'
assert pom.scm.url == 'https://example.org/endpoint-dsl'
assert pom.scm.connection == 'scm:git:https://example.org/endpoint-dsl.git'
assert pom.developers.developer.name == 'A Developer'
assert pom.developers.developer.email == 'developer@example.org'
assert pom.licenses.license.name == 'Apache-2.0'
assert pom.dependencies.dependency.collect { "${it.artifactId}:${it.version}" } == ['jspecify:1.0.0']

def javadoc = new ZipFile(new File(basedir, 'target/dsl-greeting-1.0-javadoc.jar'))
def page = javadoc.getInputStream(javadoc.getEntry('user.greeting/user/greeting/Greeting.html')).getText('UTF-8')
assert page.contains('Apache License')
assert page.contains('https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/lang/String.html')
return true
