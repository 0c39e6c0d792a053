package user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each published jar has its license and the module name that users write after `requires`. */
class ArtifactsTest {
  @ParameterizedTest
  @CsvSource({
    "api, api",
    "json, json",
    "codegen, codegen",
    "runtime, runtime",
    "checker, checker",
    "deploy, deploy",
    "autoscaling, autoscaling",
    "deploy-autoscaling, deploy.autoscaling",
    "formats, formats",
    "testkit, testkit",
    "testkit-junit5, junit"
  })
  void hasModuleNameAndLicense(String name, String module) throws Exception {
    Path jar = jarOf("dsl-" + name + "-");
    assertEquals(
        List.of("dev.endpointdsl." + module),
        ModuleFinder.of(jar).findAll().stream().map(m -> m.descriptor().name()).toList());
    try (JarFile file = new JarFile(jar.toFile())) {
      byte[] license = file.getInputStream(file.getJarEntry("META-INF/LICENSE")).readAllBytes();
      assertTrue(new String(license, "UTF-8").contains("Apache License"));
    }
  }

  /** Fails if a published jar has an automatic name, or a module-info that exports internals. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "api", "json", "runtime", "deploy", "autoscaling", "deploy-autoscaling", "testkit",
        "testkit-junit5"
      })
  void moduleExportsNoInternals(String name) {
    ModuleDescriptor module =
        ModuleFinder.of(jarOf("dsl-" + name + "-")).findAll().iterator().next().descriptor();
    assertFalse(module.isAutomatic());
    List<String> exported = module.exports().stream().map(ModuleDescriptor.Exports::source).toList();
    assertEquals(
        module.packages().stream().filter(each -> !each.contains(".internal")).sorted().toList(),
        exported.stream().sorted().toList());
  }

  /**
   * A program that only writes configurations carries these three jars, next to the SDK that it
   * needs anyway: the limit keeps the deployer, or a copy of a library, from getting into them
   * again. It is 600 kB, 6 for the overloads of lists that take elements and lambdas one by one,
   * 3 for the methods that change an element by its key, 8 for JSON with positions and its errors,
   * 12 for builders that start each chain afresh, for methods that add a collection, and for
   * reading requests and descriptions, 28 for optional members that take an Optional, enums that
   * take those of the SDK, and messages about null, 35 for line numbers, and 415 for models and
   * inference components: 31 structures and their rules, in 260 classes of which a program that
   * writes configurations only loads none.
   */
  @Test
  void configurationsAloneStaySmall() throws Exception {
    long bytes = 0;
    for (String name : List.of("api", "json", "runtime")) {
      long size = Files.size(jarOf("dsl-" + name + "-"));
      System.out.printf("dsl-%s %,d bytes%n", name, size);
      bytes += size;
    }
    System.out.printf("together %,d bytes%n", bytes);
    assertTrue(bytes <= 1_115_000, bytes + " bytes");
  }

  /**
   * The bytes that a program that scales carries in addition to the SDK's client for Application
   * Auto Scaling: the requests with their rules, and the part of a deployment. The clients of Amazon
   * CloudWatch are not among it, because only deployments with alarms need them.
   */
  @Test
  void scalingStaysSmall() throws Exception {
    long requests = Files.size(jarOf("dsl-autoscaling-"));
    long part = Files.size(jarOf("dsl-deploy-autoscaling-"));
    System.out.printf("dsl-autoscaling %,d and dsl-deploy-autoscaling %,d bytes%n", requests, part);
    assertTrue(requests <= 520_000, requests + " bytes");
    assertTrue(part <= 170_000, part + " bytes");
    assertFalse(System.getProperty("surefire.test.class.path").contains("cloudwatch"));
  }

  private static Path jarOf(String prefix) {
    String classPath = System.getProperty("surefire.test.class.path");
    List<Path> jars =
        Arrays.stream(classPath.split(File.pathSeparator))
            .map(Path::of)
            .filter(path -> path.getFileName().toString().matches(prefix + "[0-9].*"))
            .filter(Files::isRegularFile)
            .toList();
    assertEquals(1, jars.size(), () -> "jars named " + prefix + "* on " + classPath);
    return jars.get(0);
  }
}
