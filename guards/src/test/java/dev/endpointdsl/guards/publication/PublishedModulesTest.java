package dev.endpointdsl.guards.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that each published module has everything that a release and its users need. */
class PublishedModulesTest {

  private static final String MANAGED =
      "/project/dependencyManagement/dependencies/dependency[groupId='dev.endpointdsl']/artifactId";

  static List<ModulePom> published() {
    return ModulePom.published();
  }

  static List<ModulePom> jars() {
    return ModulePom.published().stream().filter(ModulePom::isJar).toList();
  }

  @ParameterizedTest
  @MethodSource("published")
  void pomHasNameAndDescription(ModulePom module) {
    assertThat(module.texts("/project/name"))
        .as("<name> of %s", module)
        .singleElement()
        .asString()
        .startsWith("Endpoint DSL ");
    assertThat(module.texts("/project/description"))
        .as("<description> of %s", module)
        .singleElement()
        .asString()
        .isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("published")
  void nothingOfTheParentIsSwitchedOff(ModulePom module) {
    assertThat(module.texts("/project/properties/*[contains(name(), '.skip')]")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("jars")
  void hasModuleDescriptorOrIsForTheProcessorPath(ModulePom module) {
    assertThat(
            Files.exists(module.sources().resolve("module-info.java"))
                || module.texts("//Automatic-Module-Name").findAny().isPresent())
        .as(
            "%s has a module-info.java, or for javac's processor path a name in its manifest",
            module)
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("jars")
  void moduleAndPackagesHaveJavadoc(ModulePom module) throws IOException {
    List<Path> packages =
        javaFiles(module)
            .map(Path::getParent)
            .distinct()
            .filter(directory -> !directory.equals(module.sources()))
            .toList();

    assertThat(packages)
        .isNotEmpty()
        .allSatisfy(each -> assertHasJavadoc(each.resolve("package-info.java"), "package "));
    Path descriptor = module.sources().resolve("module-info.java");
    if (Files.exists(descriptor)) {
      assertHasJavadoc(descriptor, "module ");
    }
  }

  @ParameterizedTest
  @MethodSource("jars")
  void publicTypesHaveJavadoc(ModulePom module) throws IOException {
    assertThat(javaFiles(module).filter(file -> !TypeJavadoc.of(file).isComplete()))
        .as("files of %s with a public type that has no Javadoc", module)
        .isEmpty();
  }

  @Test
  void parentAndBomManageTheSameJars() {
    List<String> jars = jars().stream().map(ModulePom::name).toList();

    assertThat(ModulePom.parent().texts(MANAGED)).containsExactlyInAnyOrderElementsOf(jars);
    assertThat(ModulePom.in(ModulePom.ROOT.resolve("dsl-bom")).texts(MANAGED))
        .containsExactlyInAnyOrderElementsOf(jars);
  }

  @Test
  void architecturePageDescribesEachModule() throws IOException {
    String page = Files.readString(ModulePom.ROOT.resolve(Path.of("docs", "ARCHITECTURE.md")));

    assertThat(ModulePom.modules())
        .allSatisfy(
            module -> assertThat(page).contains("| [`" + module + "`](../" + module + ") |"));
  }

  @Test
  void bundleForMavenCentralLeavesUnpublishedModulesOut() {
    List<String> unpublished =
        Stream.concat(
                Stream.of("endpoint-dsl"),
                ModulePom.modules().stream()
                    .filter(module -> !module.isPublished())
                    .map(ModulePom::name))
            .toList();

    assertThat(ModulePom.parent().texts("//excludeArtifacts/excludeArtifact"))
        .containsExactlyInAnyOrderElementsOf(unpublished);
  }

  private static void assertHasJavadoc(Path file, String declaration) throws IOException {
    assertThat(file).exists();
    String source = Files.readString(file);
    assertThat(source.substring(0, source.indexOf("\n" + declaration)))
        .as("Javadoc of %s", file)
        .contains("/**");
  }

  private static Stream<Path> javaFiles(ModulePom module) throws IOException {
    try (Stream<Path> tree = Files.walk(module.sources())) {
      return tree.filter(file -> file.toString().endsWith(".java")).toList().stream();
    }
  }
}
