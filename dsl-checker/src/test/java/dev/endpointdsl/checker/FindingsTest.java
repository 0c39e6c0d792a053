package dev.endpointdsl.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Findings of classes with several mistakes, and of classes that do not compile. */
class FindingsTest {

  @Test
  void areInSourceOrder() {
    assertThat(
            messages(
                "    wait(11);\n    wait(2 + wait2(12));\n    wait(13);\n  }\n"
                    + "  static int wait2(@Range(max = 10) int seconds) {\n    wait(14);\n    return 1;"))
        .containsExactly(
            "7:10: error: [EndpointDsl:Range] wait: 11 is more than 10",
            "8:20: error: [EndpointDsl:Range] wait2: 12 is more than 10",
            "9:10: error: [EndpointDsl:Range] wait: 13 is more than 10",
            "12:10: error: [EndpointDsl:Range] wait: 14 is more than 10");
  }

  @Test
  void areReportedInAClassWithErrors() {
    assertThat(messages("    wait(11);\n    int text = \"text\";\n    wait(12);"))
        .containsExactly(
            "8:16: error: incompatible types: java.lang.String cannot be converted to int",
            "7:10: error: [EndpointDsl:Range] wait: 11 is more than 10",
            "9:10: error: [EndpointDsl:Range] wait: 12 is more than 10");
    assertThat(messages("    wait(11);\n    unknown();"))
        .last()
        .isEqualTo("7:10: error: [EndpointDsl:Range] wait: 11 is more than 10");
  }

  @Test
  void areOmittedIfAnArgumentIsUnknown() {
    assertThat(messages("    wait(unknown);\n    wait(10 + unknown());\n    wait(\"text\");"))
        .hasSize(3)
        .noneMatch(message -> message.contains("[EndpointDsl:"));
  }

  @Test
  void areReportedInOtherClasses() {
    Compilation compilation =
        Compilation.of(
            List.of(
                StringSource.callingWait("A", "    wait(11);\n    unknown();"),
                StringSource.callingWait("B", "    wait(12);")),
            task -> {},
            List.of());

    assertThat(compilation.messages()).hasSize(3);
    assertThat(compilation.messages().get(0)).contains("cannot find symbol");
    assertThat(compilation.messages().get(1)).contains("wait: 11 is more than 10");
    assertThat(compilation.messages().get(2)).contains("wait: 12 is more than 10");
  }

  private static List<String> messages(String statements) {
    return Compilation.of(List.of(StringSource.callingWait("A", statements)), task -> {}, List.of())
        .messages();
  }
}
