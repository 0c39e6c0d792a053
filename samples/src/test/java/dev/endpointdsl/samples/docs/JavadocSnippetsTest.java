package dev.endpointdsl.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Checks that the marked examples in Javadoc are parts of programs that are compiled, because Java
 * 17 has no {@code @snippet}. A marker is {@code <!-- source of accepted/Example.java -->} above
 * {@code <pre>}. The system property {@code golden.rewrite=true} rewrites the examples.
 */
class JavadocSnippetsTest {

  private static final Pattern SNIPPET =
      Pattern.compile(
          "(?<head> \\* <!-- source of (?<program>\\S+) -->\n \\*\n \\* <pre>\\{@code\n)"
              + "(?<body>.*?)(?<foot> \\* }</pre>)",
          Pattern.DOTALL);

  /** The types and packages with which a reader begins. */
  private static final List<String> BEGINNINGS =
      List.of(
          "dev/endpointdsl/sagemaker/package-info.java",
          "dev/endpointdsl/deploy/package-info.java",
          "dev/endpointdsl/deploy/EndpointDeployer.java",
          "dev/endpointdsl/testkit/package-info.java",
          "dev/endpointdsl/testkit/LocalSageMaker.java");

  static List<Path> sources() throws IOException {
    try (Stream<Path> modules = Files.list(DocumentPages.ROOT)) {
      return modules
          .map(module -> module.resolve(Path.of("src", "main", "java")))
          .filter(Files::isDirectory)
          .flatMap(JavadocSnippetsTest::filesWithSnippets)
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sources")
  void snippetsAreCompiledPrograms(Path file) throws IOException {
    String expected =
        SNIPPET
            .matcher(Files.readString(file))
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(found.group(1) + snippet(found) + found.group(4)));
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(file, expected);
    }

    assertThat(file).hasContent(expected);
  }

  @Test
  void everyBeginningHasASnippet() throws IOException {
    assertThat(sources())
        .extracting(file -> file.toString().replace('\\', '/').replaceAll(".*/src/main/java/", ""))
        .containsAll(BEGINNINGS);
  }

  private static Stream<Path> filesWithSnippets(Path root) {
    try (Stream<Path> tree = Files.walk(root)) {
      return tree
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> SNIPPET.matcher(read(file)).find())
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String snippet(MatchResult found) {
    return DocumentPrograms.region(read(DocumentPrograms.ROOT.resolve(found.group(2))))
        .lines()
        .map(line -> (" * " + line).stripTrailing() + "\n")
        .collect(Collectors.joining());
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
