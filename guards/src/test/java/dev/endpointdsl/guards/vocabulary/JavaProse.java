package dev.endpointdsl.guards.vocabulary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the comments and the string literals of a Java file. */
final class JavaProse {

  /** A comment, a text block, a string or a character: none starts inside another. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<block>/\\*(?s:.*?)\\*/)"
              + "|//(?<line>[^\\n]*)"
              + "|\"\"\"(?<text>(?s:.*?)(?<!\\\\))\"\"\""
              + "|\"(?<string>[^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+)\""
              + "|'(?:\\\\.|[^'\\\\\\n])[^'\\n]*+'");

  /** Code inside a comment is not prose. */
  private static final Pattern CODE =
      Pattern.compile(
          "(?s)<pre>.*?</pre>|\\{@(?:code|link|linkplain|value|snippet)\\b[^{}]*(?:\\{[^{}]*\\}[^{}]*)*\\}");

  private final Path file;
  private final String source;
  private final boolean withStrings;
  private final List<Passage> passages = new ArrayList<>();
  private int line = 1;
  private int counted;

  private JavaProse(Path file, String source, boolean withStrings) {
    this.file = file;
    this.source = source;
    this.withStrings = withStrings;
  }

  /**
   * Returns the passages of a file.
   *
   * @param withStrings whether string literals, which may be parts of messages, are passages too
   */
  static List<Passage> of(Path file, String source, boolean withStrings) {
    return new JavaProse(file, source, withStrings).passages();
  }

  private List<Passage> passages() {
    Matcher token = TOKEN.matcher(source);
    int end = 0;
    Optional<Passage> open = Optional.empty();
    while (token.find()) {
      String between = source.substring(end, token.start());
      open = token(token, open.filter(passage -> continues(between)));
      end = token.end();
    }
    passages.removeIf(Passage::isEmpty);
    return List.copyOf(passages);
  }

  /** Returns the passage that the next token may continue. */
  private Optional<Passage> token(Matcher token, Optional<Passage> open) {
    int number = lineAt(token.start());
    if (token.group("block") != null) {
      comment(number, token.group("block"));
      return Optional.empty();
    }
    if (token.group("line") != null) {
      return Optional.of(append(open, number, token.group("line")));
    }
    String string = token.group("string") != null ? token.group("string") : token.group("text");
    if (string == null || !withStrings) {
      return Optional.empty();
    }
    return Optional.of(append(open, number, string));
  }

  private Passage append(Optional<Passage> open, int number, String fragment) {
    Passage passage = open.orElseGet(this::begin);
    int at = number;
    for (String each : fragment.split("\n", -1)) {
      passage.append(at++, each);
    }
    return passage;
  }

  private Passage begin() {
    Passage passage = new Passage(file);
    passages.add(passage);
    return passage;
  }

  private void comment(int number, String comment) {
    String prose = CODE.matcher(comment).replaceAll(code -> blank(code.group()));
    Passage passage = begin();
    int at = number;
    for (String each : prose.split("\n", -1)) {
      passage.append(
          at++, each.replaceFirst("^\\s*(/\\*+|\\*+(?!/))", "").replaceFirst("\\*+/$", ""));
    }
  }

  /** Keeps the line ends, by which lines are counted. */
  private static String blank(String code) {
    return Matcher.quoteReplacement("_" + code.replaceAll("[^\\n]", ""));
  }

  /** Line comments follow each other, and strings are concatenated, with nothing else between. */
  private static boolean continues(String between) {
    boolean nextLine = between.isBlank() && between.chars().filter(c -> c == '\n').count() <= 1;
    return nextLine || between.strip().equals("+");
  }

  private int lineAt(int offset) {
    for (; counted < offset; counted++) {
      if (source.charAt(counted) == '\n') {
        line++;
      }
    }
    return line;
  }
}
