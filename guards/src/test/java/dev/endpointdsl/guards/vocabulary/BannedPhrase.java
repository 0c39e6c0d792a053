package dev.endpointdsl.guards.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phrase that docs/STYLE.md replaces with another.
 *
 * @param pattern whole words, in any case
 * @param suggestion what to write instead
 */
record BannedPhrase(Pattern pattern, String suggestion) {

  private static final String FILE = "banned-phrases.txt";
  private static final String ARROW = " -> ";

  /** Reads the list of phrases. */
  static List<BannedPhrase> all() throws IOException {
    try (InputStream in = BannedPhrase.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(BannedPhrase::of)
          .toList();
    }
  }

  /** Parses a line: a regular expression, an arrow and a suggestion. */
  static BannedPhrase of(String line) {
    int arrow = line.indexOf(ARROW);
    if (arrow < 0) {
      throw new IllegalArgumentException("expected \"phrase -> suggestion\", but was: " + line);
    }
    return new BannedPhrase(
        Pattern.compile(
            "(?<!\\w)(?:" + line.substring(0, arrow).strip() + ")(?!\\w)",
            Pattern.CASE_INSENSITIVE),
        line.substring(arrow + ARROW.length()).strip());
  }

  Matcher matcher(CharSequence text) {
    return pattern.matcher(text);
  }
}
