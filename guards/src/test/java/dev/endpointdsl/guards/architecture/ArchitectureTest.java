package dev.endpointdsl.guards.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The architecture that docs/ARCHITECTURE.md describes, held against all product classes. */
class ArchitectureTest {

  /**
   * The module with the most errors and the package with the most constraints have about so many.
   */
  private static final int FILES_PER_PACKAGE = 26;

  static Stream<ArchRule> rules() {
    return Stream.of(ModuleRules.ALL, LibraryRules.ALL, PackageRules.ALL).flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void holds(ArchRule rule) {
    rule.check(ProductClasses.ALL);
  }

  @ParameterizedTest
  @EnumSource(ProductModule.class)
  void hasSmallPackages(ProductModule module) throws IOException {
    assertThat(directories(module.sources()).filter(each -> files(each) > FILES_PER_PACKAGE))
        .as(
            "packages of %s with more than %d files, because a reader should see at one glance"
                + " which file to open",
            module, FILES_PER_PACKAGE)
        .isEmpty();
  }

  private static Stream<Path> directories(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isDirectory).toList().stream();
    }
  }

  private static long files(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java") && !name.endsWith("-info.java"))
          .count();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
