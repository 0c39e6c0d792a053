package dev.endpointdsl.formats.python;

import dev.endpointdsl.formats.python.PythonToken.Kind;
import dev.endpointdsl.formats.request.ReadingLog;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Splits Python into tokens; line ends within brackets are none. */
final class PythonLexer {

  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
  private static final Pattern NUMBER =
      Pattern.compile(
          "0[xX][0-9a-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+"
              + "|(?:[0-9][0-9_]*\\.?[0-9_]*|\\.[0-9][0-9_]*)(?:[eE][-+]?[0-9][0-9_]*)?[jJ]?");
  private static final Pattern STRING = Pattern.compile("(?:[rRuUbBfF]{1,2})?(?:'|\")");

  private final ReadingLog log;
  private final String text;
  private final List<PythonToken> tokens = new ArrayList<>();
  private int offset;
  private int depth;

  private PythonLexer(ReadingLog log) {
    this.log = log;
    this.text = log.text().text();
  }

  static List<PythonToken> tokens(ReadingLog log) {
    PythonLexer lexer = new PythonLexer(log);
    while (lexer.offset < lexer.text.length()) {
      lexer.next();
    }
    lexer.add(Kind.NEW_LINE, "", lexer.offset);
    lexer.add(Kind.END, "", lexer.offset);
    return lexer.tokens;
  }

  private void next() {
    char c = text.charAt(offset);
    if (c == '\n') {
      if (depth == 0) {
        add(Kind.NEW_LINE, "", offset);
      }
      offset++;
    } else if (Character.isWhitespace(c)) {
      offset++;
    } else if (c == '#') {
      int end = text.indexOf('\n', offset);
      offset = end < 0 ? text.length() : end;
    } else if (text.startsWith("\\\n", offset) || text.startsWith("\\\r\n", offset)) {
      offset = text.indexOf('\n', offset) + 1;
    } else if (matches(STRING) != null) {
      string();
    } else if (!matched(NUMBER, Kind.NUMBER) && !matched(NAME, Kind.NAME)) {
      operator(c);
    }
  }

  private void string() {
    PythonString string = new PythonString(log, offset);
    tokens.add(string.token());
    offset = string.end();
  }

  private boolean matched(Pattern pattern, Kind kind) {
    String found = matches(pattern);
    if (found == null) {
      return false;
    }
    add(kind, found, offset);
    offset += found.length();
    return true;
  }

  private @Nullable String matches(Pattern pattern) {
    Matcher matcher = pattern.matcher(text).region(offset, text.length());
    return matcher.lookingAt() ? matcher.group() : null;
  }

  private void operator(char c) {
    String operator = text.startsWith("**", offset) ? "**" : String.valueOf(c);
    if ("([{".indexOf(c) >= 0) {
      depth++;
    } else if (")]}".indexOf(c) >= 0) {
      depth = Math.max(0, depth - 1);
    }
    add(Kind.OPERATOR, operator, offset);
    offset += operator.length();
  }

  private void add(Kind kind, String characters, int at) {
    tokens.add(new PythonToken(kind, characters, List.of(), at));
  }
}
