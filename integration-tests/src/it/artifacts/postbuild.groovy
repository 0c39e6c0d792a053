import java.util.jar.JarFile

// The jar with all dependencies has no files at its root, and nothing for OSGi containers.
def modules = basedir.toPath().resolve('../../../..').normalize().toFile()
def jars = new File(modules, 'dsl-testkit/target').listFiles().findAll { it.name.endsWith('-all.jar') }
assert jars.size() == 1
def entries = new JarFile(jars[0]).entries().collect { it.name }
assert entries.contains('dev/endpointdsl/testkit/LocalSageMaker.class')
assert entries.findAll { !it.contains('/') } == []
assert entries.findAll { it.contains('OSGI-INF') || it.endsWith('.vm') || it.endsWith('.java') } == []
return true
