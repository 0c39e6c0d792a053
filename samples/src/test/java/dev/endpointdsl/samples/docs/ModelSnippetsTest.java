package dev.endpointdsl.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
 * Checks that the examples in the documentation of the models, which become those in the Javadoc of
 * generated types, are parts of programs that are compiled. A marker is the comment {@code //
 * source of accepted/Example.java} above the documentation. The system property {@code
 * golden.rewrite=true} rewrites the examples.
 */
class ModelSnippetsTest {

  private static final Pattern SNIPPET =
      Pattern.compile(
          "(?<head>// source of (?<program>\\S+)\n(?:///.*\n)*?/// ```java\n)"
              + "(?<body>(?:///.*\n)*?)(?<foot>/// ```\n)");

  /** The types with which a reader begins. */
  private static final List<String> BEGINNINGS =
      List.of(
          "CreateEndpointConfigInput",
          "CreateModelInput",
          "CreateInferenceComponentInput",
          "RegisterScalableTargetRequest",
          "PutScalingPolicyRequest");

  static List<Path> models() throws IOException {
    try (Stream<Path> runtime = Files.walk(root("dsl-runtime"));
        Stream<Path> scaling = Files.walk(root("dsl-autoscaling"))) {
      return Stream.concat(runtime, scaling)
          .filter(file -> file.toString().endsWith(".smithy"))
          .sorted()
          .toList();
    }
  }

  /** Returns the programs that the models show. */
  static List<String> programs() throws IOException {
    return models().stream()
        .flatMap(model -> SNIPPET.matcher(JavadocSnippetsTest.read(model)).results())
        .map(found -> found.group(2))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("models")
  void examplesAreCompiledPrograms(Path model) throws IOException {
    String expected =
        SNIPPET
            .matcher(Files.readString(model))
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(found.group(1) + snippet(found) + found.group(4)));
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(model, expected);
    }

    assertThat(model).hasContent(expected);
  }

  @Test
  void everyBeginningHasAnExample() throws IOException {
    String all = models().stream().map(JavadocSnippetsTest::read).collect(Collectors.joining());

    assertThat(BEGINNINGS)
        .allSatisfy(
            type ->
                assertThat(all)
                    .containsPattern("/// ```\n(?:///.*\n)*(?:@.*\n)*structure " + type + " "));
  }

  private static Path root(String module) {
    return DocumentPages.ROOT.resolve(Path.of(module, "src", "main", "smithy"));
  }

  private static String snippet(MatchResult found) {
    Path program = DocumentPrograms.ROOT.resolve(found.group(2));
    return DocumentPrograms.region(JavadocSnippetsTest.read(program))
        .lines()
        .map(line -> ("/// " + line).stripTrailing() + "\n")
        .collect(Collectors.joining());
  }
}
