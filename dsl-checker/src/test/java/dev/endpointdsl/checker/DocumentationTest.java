package dev.endpointdsl.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The messages in the documentation are those of the programs they name; {@code
 * -Dgolden.rewrite=true} writes them.
 */
class DocumentationTest {

  private static final Path FILE = Path.of("../docs/CHECKER.md");
  private static final Pattern BLOCK =
      Pattern.compile("<!-- words: (\\w+) -->\n```text\n([\\s\\S]*?)```\n");

  @Test
  void showsTheCompilersWords() throws IOException {
    String text = Files.readString(FILE);
    StringBuilder rewritten = new StringBuilder();
    Matcher block = BLOCK.matcher(text);
    int blocks = 0;
    while (block.find()) {
      blocks++;
      String words = words(block.group(1));
      block.appendReplacement(
          rewritten,
          Matcher.quoteReplacement(
              "<!-- words: " + block.group(1) + " -->\n```text\n" + words + "```\n"));
    }
    block.appendTail(rewritten);

    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(FILE, rewritten);
    } else {
      assertThat(text).isEqualTo(rewritten.toString());
    }
    assertThat(blocks).isGreaterThanOrEqualTo(5);
  }

  /** The message as javac prints it, with the line and a caret below it. */
  private static String words(String name) {
    Program program =
        BadProgramsTest.programs().stream()
            .filter(p -> p.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no program " + name));
    Matcher message = Pattern.compile("(\\d+):(\\d+): (.*)").matcher(program.messages().get(0));
    assertThat(message.matches()).isTrue();
    int line = Integer.parseInt(message.group(1));
    int column = Integer.parseInt(message.group(2));
    return name
        + ".java:"
        + line
        + ": "
        + message.group(3)
        + "\n"
        + program.text().lines().toList().get(line - 1)
        + "\n"
        + " ".repeat(column - 1)
        + "^\n";
  }
}
