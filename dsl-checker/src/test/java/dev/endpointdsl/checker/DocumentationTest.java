package dev.endpointdsl.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The messages in the documentation are those of the programs that it names. {@code
 * -Dgolden.rewrite=true} writes them.
 */
class DocumentationTest {

  private static final Path FILE = Path.of("../docs/CHECKER.md");
  private static final Pattern BLOCK =
      Pattern.compile("(<!-- message of ([\\w/-]+) -->\n```text\n)([\\s\\S]*?)```\n");

  @Test
  void showsTheCompilersMessages() throws IOException {
    String text = Files.readString(FILE);
    StringBuilder rewritten = new StringBuilder();
    Matcher block = BLOCK.matcher(text);
    int blocks = 0;
    while (block.find()) {
      blocks++;
      String shown = block.group(1) + message(block.group(2)) + "```\n";
      block.appendReplacement(rewritten, Matcher.quoteReplacement(shown));
    }
    block.appendTail(rewritten);

    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(FILE, rewritten);
    } else {
      assertThat(text).isEqualTo(rewritten.toString());
    }
    assertThat(blocks).isGreaterThanOrEqualTo(5);
  }

  /** Returns the message as javac prints it, with the source line and a caret below it. */
  private static String message(String programName) {
    Program program =
        BadProgramsTest.programs().stream()
            .filter(candidate -> candidate.toString().equals(programName))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no program " + programName));
    String ofChecker =
        program.messages().stream()
            .filter(m -> m.contains("[EndpointDsl:"))
            .findFirst()
            .orElseThrow();
    Matcher message = Pattern.compile("(\\d+):(\\d+): (.*)").matcher(ofChecker);
    assertThat(message.matches()).isTrue();
    int line = Integer.parseInt(message.group(1));
    int column = Integer.parseInt(message.group(2));
    return "%s.java:%d: %s%n%s%n%s^%n"
        .formatted(
            program.name(),
            line,
            message.group(3),
            program.text().lines().toList().get(line - 1),
            " ".repeat(column - 1))
        .replace("\r", "");
  }
}
