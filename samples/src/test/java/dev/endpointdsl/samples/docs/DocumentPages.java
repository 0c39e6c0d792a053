package dev.endpointdsl.samples.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of the README. A fenced block that a program stands behind has a marker in the line
 * above it, such as {@code <!-- output of accepted/Example.java -->}.
 */
record DocumentPages(String text) {

  static final Path FILE = Path.of("..", "README.md");

  private static final Pattern BLOCK =
      Pattern.compile(
          "(?<head><!-- (?<kind>source|output|errors) of (?<file>\\S+) -->\n```\\w*\n)"
              + "(?<body>.*?)(?<foot>^```$)",
          Pattern.DOTALL | Pattern.MULTILINE);

  private static final String PROMISES = "\n## What is promised\n";
  private static final Pattern ROW = Pattern.compile("(?m)^\\| .* \\| (.*) \\|$");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  /**
   * A block that a program stands behind.
   *
   * @param kind {@code source}, {@code output} or {@code errors}
   * @param file the program
   * @param body what the block shows
   */
  record Block(String kind, String file, String body) {}

  static DocumentPages read() throws IOException {
    return new DocumentPages(Files.readString(FILE));
  }

  void write() throws IOException {
    Files.writeString(FILE, text);
  }

  List<Block> blocks() {
    return BLOCK.matcher(text).results().map(DocumentPages::block).toList();
  }

  /** The README with other bodies. */
  DocumentPages with(Function<Block, String> bodies) {
    return new DocumentPages(
        BLOCK
            .matcher(text)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        found.group(1) + bodies.apply(block(found)) + found.group(5))));
  }

  /** What the promises' last column says in code: the words of the compiler and of exceptions. */
  List<String> quotes() {
    int begin = text.indexOf(PROMISES) + PROMISES.length();
    return ROW.matcher(text.substring(begin, text.indexOf("\n#", begin)))
        .results()
        .flatMap(row -> CODE.matcher(row.group(1)).results())
        .map(code -> code.group(1))
        .toList();
  }

  private static Block block(MatchResult found) {
    return new Block(found.group(2), found.group(3), found.group(4));
  }
}
