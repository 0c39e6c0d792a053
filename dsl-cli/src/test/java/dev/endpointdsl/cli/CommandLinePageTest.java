package dev.endpointdsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Tests that the examples of the page about the command line are what the commands print. The
 * system property {@code golden.rewrite=true} writes them.
 */
class CommandLinePageTest {

  private static final Path PAGE = Path.of("..", "docs", "CLI.md");
  private static final Path DOCUMENTS = Path.of("src", "test", "documents");
  private static final Pattern EXAMPLE =
      Pattern.compile("<!-- (.+?) -->\n(?:(````?)\\w+\n(?s:.*?)\n\\2\n|(?:\\|.*\n)+)?");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @Test
  void examplesAreWhatTheCommandsPrint() throws IOException {
    String page = Files.readString(PAGE);
    String written = EXAMPLE.matcher(page).replaceAll(CommandLinePageTest::example);
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(PAGE, written);
    }

    assertThat(PAGE).as("-Dgolden.rewrite=true writes the examples").hasContent(written);
  }

  private static String example(MatchResult found) {
    String what = found.group(1);
    String block =
        what.equals("commands")
            ? commands()
            : what.startsWith("file ") ? file(what.substring(5)) : transcript(what);
    return Matcher.quoteReplacement("<!-- " + what + " -->\n" + block);
  }

  private static String commands() {
    return "| command | does |\n|---|---|\n"
        + CommandTable.NAMES.stream()
            .map(
                name ->
                    "| `"
                        + name
                        + "` | "
                        + CommandTable.find(name).orElseThrow().definition().description().get(0)
                        + " |\n")
            .collect(Collectors.joining());
  }

  private static String file(String name) {
    try {
      return "```yaml\n" + Files.readString(DOCUMENTS.resolve(name)) + "```\n";
    } catch (IOException e) {
      throw new AssertionError(name + " is not a file of the page", e);
    }
  }

  private static String transcript(String line) {
    List<String> words = new ArrayList<>();
    for (MatchResult word : WORD.matcher(line).results().skip(1).toList()) {
      String text = word.group(1) == null ? word.group(2) : word.group(1);
      Path file = DOCUMENTS.resolve(text);
      words.add(Files.exists(file) ? file.toString() : text);
    }
    CommandRun run = CommandRun.of(words.toArray(String[]::new));
    String output = (run.out() + run.err()).replace(DOCUMENTS + "/", "");
    String fence = output.contains("```") ? "````" : "```";
    return fence
        + "text\n$ "
        + line
        + "\n"
        + output
        + (run.status() == 0 ? "" : "exit status " + run.status() + "\n")
        + fence
        + "\n";
  }
}
