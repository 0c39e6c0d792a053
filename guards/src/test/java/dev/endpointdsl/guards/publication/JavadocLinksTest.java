package dev.endpointdsl.guards.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests that the Javadoc of each module can link to the packages of every other one. The system
 * property {@code golden.rewrite=true} writes the lists of packages.
 */
class JavadocLinksTest {

  private static final Path LINKS = ModulePom.ROOT.resolve(Path.of("javadoc", "links"));
  private static final Pattern MODULE = Pattern.compile("(?m)^(open )?module (\\S+) \\{");
  private static final Pattern EXPORTS = Pattern.compile("(?m)^  exports ([^\\s;]+);");

  static List<ModulePom> modules() {
    return ModulePom.published().stream()
        .filter(module -> Files.exists(descriptor(module)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void listHasTheExportedPackages(ModulePom module) throws IOException {
    String source = Files.readString(descriptor(module));
    String expected =
        Stream.concat(
                MODULE.matcher(source).results().map(found -> "module:" + found.group(2)),
                EXPORTS.matcher(source).results().map(found -> found.group(1)))
            .map(line -> line + "\n")
            .collect(Collectors.joining());
    Path list = LINKS.resolve(Path.of(module.name(), "element-list"));
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.createDirectories(LINKS.resolve(module.name()));
      Files.writeString(list, expected);
    }

    assertThat(list).hasContent(expected);
  }

  @Test
  void parentLinksToEachModule() {
    assertThat(ModulePom.parent().texts("//offlineLink/location"))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(Stream.of("awssdk"), modules().stream().map(ModulePom::name))
                .map(name -> "${javadoc.links}/" + name)
                .toList());
  }

  private static Path descriptor(ModulePom module) {
    return module.sources().resolve("module-info.java");
  }
}
