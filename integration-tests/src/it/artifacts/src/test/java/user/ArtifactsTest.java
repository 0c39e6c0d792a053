package user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each published jar is there, has its licence and the module name users write in `requires`. */
class ArtifactsTest {
  @ParameterizedTest
  @ValueSource(strings = {"api", "json", "codegen", "runtime", "checker", "testkit"})
  void jarStatesItsModuleAndItsLicence(String name) throws Exception {
    Path jar = jarOf("dsl-" + name + "-");
    assertEquals(
        List.of("dev.endpointdsl." + name),
        ModuleFinder.of(jar).findAll().stream().map(m -> m.descriptor().name()).toList());
    try (JarFile file = new JarFile(jar.toFile())) {
      byte[] licence = file.getInputStream(file.getJarEntry("META-INF/LICENSE")).readAllBytes();
      assertTrue(new String(licence, "UTF-8").contains("Apache License"));
    }
  }

  /** What was reached and a little more; docs/PERFORMANCE.md has what is aimed at. */
  @Test
  void whatProgramsCarryStaysSmall() throws Exception {
    long bytes = 0;
    for (String name : List.of("api", "json", "runtime")) {
      bytes += Files.size(jarOf("dsl-" + name + "-"));
    }
    assertTrue(bytes <= 750_000, bytes + " bytes");
  }

  private static Path jarOf(String prefix) {
    String classPath = System.getProperty("surefire.test.class.path");
    List<Path> jars =
        Arrays.stream(classPath.split(File.pathSeparator))
            .map(Path::of)
            .filter(path -> path.getFileName().toString().startsWith(prefix))
            .filter(Files::isRegularFile)
            .toList();
    assertEquals(1, jars.size(), () -> "jars named " + prefix + "* on " + classPath);
    return jars.get(0);
  }
}
