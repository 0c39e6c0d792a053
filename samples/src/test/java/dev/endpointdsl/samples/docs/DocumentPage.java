package dev.endpointdsl.samples.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Markdown page. The line above each fenced block that a program produces is a marker, such as
 * {@code <!-- output of accepted/Example.java -->}.
 *
 * @param file the page's path, relative to this module
 * @param text the page's content
 */
record DocumentPage(Path file, String text) {

  private static final Pattern BLOCK =
      Pattern.compile(
          "(?<head><!-- (?<kind>source|output|errors) of (?<file>\\S+) -->\n```\\w*\n)"
              + "(?<body>.*?)(?<foot>^```$)",
          Pattern.DOTALL | Pattern.MULTILINE);

  /**
   * A block that a program produces.
   *
   * @param page the page that shows the block
   * @param kind {@code source}, {@code output} or {@code errors}
   * @param program the program's path, relative to the programs' root
   * @param body the lines between the fences
   */
  record Block(Path page, String kind, String program, String body) {

    @Override
    public String toString() {
      return page.getFileName() + ": " + kind + " of " + program;
    }
  }

  static DocumentPage read(Path file) {
    try {
      return new DocumentPage(file, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write() throws IOException {
    Files.writeString(file, text);
  }

  List<Block> blocks() {
    return BLOCK.matcher(text).results().map(this::block).toList();
  }

  /** Returns the page with each block's body replaced. */
  DocumentPage with(Function<Block, String> bodies) {
    return new DocumentPage(
        file,
        BLOCK
            .matcher(text)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        found.group(1) + bodies.apply(block(found)) + found.group(5))));
  }

  /** Returns the text between a heading and the next one of any level. */
  String section(String heading) {
    int begin = text.indexOf("\n" + heading + "\n");
    if (begin < 0) {
      throw new AssertionError(file + " has no heading " + heading);
    }
    return text.substring(begin, text.indexOf("\n#", begin + 1));
  }

  @Override
  public String toString() {
    return file.toString();
  }

  private Block block(MatchResult found) {
    return new Block(file, found.group(2), found.group(3), found.group(4));
  }
}
