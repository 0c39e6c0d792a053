package dev.endpointdsl.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectationsTest {

  private static final String PROGRAM =
      """
      class A {
        int a = wait(11, 12) + 1;
      //             ^
      // error: [EndpointDsl:Range] wait: 11 is more than 10
      //                 ^
      // error: cannot find symbol
      //   symbol:   method wait(int,int)
      //   location: class A
        String text = text(\"""
            a
            \""");
        int b = wait(11);
      //             ^
      // warning: [EndpointDsl:UnknownValue] wait
      }
      // rule: RANGE
      // error: warnings found and -Werror specified
      // 1:1: warning: [EndpointDsl:Failure] the checker
      // 9:22: error: [EndpointDsl:Pattern] text: "a\\n"
      """;

  private static final List<String> MESSAGES =
      List.of(
          "2:16: error: [EndpointDsl:Range] wait: 11 is more than 10",
          """
          2:20: error: cannot find symbol
            symbol:   method wait(int,int)
            location: class A\
          """,
          "12:16: warning: [EndpointDsl:UnknownValue] wait",
          "error: warnings found and -Werror specified",
          "1:1: warning: [EndpointDsl:Failure] the checker",
          "9:22: error: [EndpointDsl:Pattern] text: \"a\\n\"");

  @Test
  void haveThePositionsOfTheirCarets() {
    assertThat(Expectations.read("A.java", PROGRAM)).isEqualTo(MESSAGES);
  }

  @Test
  void areWrittenAsTheyAreRead() {
    assertThat(ExpectationsWriter.write(PROGRAM, MESSAGES)).isEqualTo(PROGRAM);
  }

  @Test
  void areReplaced() {
    String program = "class A {\n  int a = b;\n//        ^\n// error: old\n  int c = d;\n}\n";

    assertThat(ExpectationsWriter.write(program, List.of("5:11: error: new")))
        .isEqualTo("class A {\n  int a = b;\n  int c = d;\n//        ^\n// error: new\n}\n");
  }

  @Test
  void takePositionsInTheRewrittenProgram() {
    String program = "class A {\n  int a = b;\n//        ^\n// error: old\n}\n";

    assertThat(ExpectationsWriter.write(program, List.of("2:11: error: new", "5:1: error: end")))
        .isEqualTo("class A {\n  int a = b;\n//        ^\n// error: new\n}\n// 5:1: error: end\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "// eror: a typo                  | 2: neither a caret nor a message",
        "// a comment                     | 2: neither a caret nor a message",
        "//error: without a space         | 2: neither a caret nor a message",
        "//                               | 2: neither a caret nor a message",
        "// error:                        | 2: neither a caret nor a message",
        "//   location: class A           | 2: a continuation without a message above it",
        "//       ^                       | 2: a caret without a message below it",
        "//            ^                  | 2: the caret is beyond the end of line 1",
        "//     ^;//     ^;// error: a    | 3: a caret without a message below it",
        "//     ^;int b;// error: a       | 3: a caret without a message below it",
        "//     ^;// 1:9: error: a        | 3: a position besides the caret's",
        "// error: a;//     ^;//   more   | 4: a continuation without a message above it",
        "int b;                           | 3: no expected diagnostic",
        "// rule: RANGE                   | 2: no expected diagnostic",
      })
  void areRefusedIfMalformed(String lines, String problem) {
    assertThatIllegalStateException()
        .isThrownBy(
            () -> Expectations.read("A.java", "int a = b();\n" + lines.replace(';', '\n') + "\n"))
        .withMessage("A.java:" + problem);
  }

  @Test
  void refuseToBeWrittenFromOtherText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExpectationsWriter.write("class A {}\n", List.of("1:7: note: a")))
        .withMessage("not a diagnostic: 1:7: note: a");
  }
}
