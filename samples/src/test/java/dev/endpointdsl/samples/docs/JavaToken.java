package dev.endpointdsl.samples.docs;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a line of Java that has one color.
 *
 * @param kind the reason for its color
 * @param column the number of characters before it
 * @param text its characters
 */
record JavaToken(Kind kind, int column, String text) {

  /** The kinds of pieces, each with the pattern that finds it; the first match wins. */
  enum Kind {
    STRING("\"[^\"]*\""),
    KEYWORD("\\b(?:return|new|static|final|class|public|void|import|package|var|int)\\b"),
    NUMBER("\\b[0-9][0-9.]*\\b"),
    METHOD("\\b[a-z]\\w*(?=\\()"),
    PLAIN("[^\\s\"]+?(?=\\s|\"|\\b|$)");

    private final String pattern;

    Kind(String pattern) {
      this.pattern = pattern;
    }

    /** Returns the name of the style class. */
    String style() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final Pattern TOKENS = tokens();

  /** Splits a line; spaces between the pieces are left out. */
  static List<JavaToken> of(String line) {
    Matcher matcher = TOKENS.matcher(line);
    return matcher.results().map(JavaToken::token).toList();
  }

  int end() {
    return column + text.length();
  }

  private static JavaToken token(MatchResult found) {
    int group = 1;
    while (found.group(group) == null) {
      group++;
    }
    return new JavaToken(Kind.values()[group - 1], found.start(), found.group());
  }

  private static Pattern tokens() {
    StringBuilder all = new StringBuilder();
    for (Kind kind : Kind.values()) {
      all.append(all.isEmpty() ? "(" : "|(").append(kind.pattern).append(')');
    }
    return Pattern.compile(all.toString());
  }
}
