package dev.endpointdsl.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Explanations of calls that javac refuses, and the rest of the classes that they are in. */
class RefusedCallsTest {

  private static final String CONSTANT =
      """
        static Object outOfRange() {
          return dev.endpointdsl.sagemaker.ServerlessConfig.builder()
              .memorySizeInMB(2048)
              .maxConcurrency(500)
              .build();
        }
      """;

  @ParameterizedTest
  @MethodSource("programs")
  void doNotHideConstantsOfOtherChains(Program program) {
    String text = program.text().replaceFirst("(?m)^}", CONSTANT + "}");
    List<String> messages = compile(program.name(), text);

    List<String> expected = new ArrayList<>(program.messages());
    assertThat(messages).hasSize(expected.size() + 1);
    assertThat(messages.subList(0, expected.size())).isEqualTo(expected);
    assertThat(messages.get(expected.size()))
        .endsWith("[EndpointDsl:Range] maxConcurrency: 500 is not between 1 and 200 (requests)");
  }

  @Test
  void areOfManyKinds() {
    assertThat(programs()).hasSizeGreaterThan(60);
  }

  static List<Program> programs() {
    return Stream.of("javac", "stage")
        .flatMap(topic -> Program.in("bad/" + topic).stream())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.util.List.of(1).adds(2)",
        "\"a\".concat(5)",
        "software.amazon.awssdk.services.sagemaker.model.ProductionVariant.builder().modelNam(1)",
        "dev.endpointdsl.sagemaker.ProductionVariant.builder().variantName(unknown)",
        "dev.endpointdsl.sagemaker.ProductionVariant.builder().variantName(\"a\").modelName(a())",
        "dev.endpointdsl.sagemaker.ProductionVariant.builders().variantName(\"a\")",
        "dev.endpointdsl.sagemaker.Unknown.builder().variantName(\"a\")",
        "unknown().productionVariant(v -> v.variantName(5))",
      })
  void areLeftToJavacIfATypeIsUnknownOrNoBuilder(String expression) {
    String program = "class A {\n  Object value() {\n    return %s;\n  }\n}".formatted(expression);

    assertThat(compile("A", program)).hasSize(1).noneMatch(m -> m.contains("[EndpointDsl:"));
  }

  @Test
  void areWarningsIfTheCheckerWarns() {
    assertThat(compile("A", refusedWith(""), "-Xplugin:EndpointDsl mode=warnings").get(1))
        .contains("warning: [EndpointDsl:Stage] memorySizeInMB");
    assertThat(compile("A", refusedWith(""), "-Xplugin:EndpointDsl mode=off")).hasSize(1);
  }

  @Test
  void areSuppressedByTheirTag() {
    assertThat(compile("A", refusedWith("@SuppressWarnings(\"EndpointDsl:Stage\")"))).hasSize(1);
    assertThat(compile("A", refusedWith("@SuppressWarnings(\"EndpointDsl:Range\")"))).hasSize(2);
  }

  private static String refusedWith(String annotation) {
    return """
        %s class A {
          Object value() {
            return dev.endpointdsl.sagemaker.ServerlessConfig.builder().build();
          }
        }
        """
        .formatted(annotation);
  }

  private static List<String> compile(String name, String text, String... options) {
    return Compilation.of(List.of(StringSource.of(name, text)), task -> {}, List.of(options))
        .messages();
  }
}
