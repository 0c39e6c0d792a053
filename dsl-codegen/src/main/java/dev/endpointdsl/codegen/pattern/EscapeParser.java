package dev.endpointdsl.codegen.pattern;

/** What follows a backslash, in a class or outside. */
final class EscapeParser {

  private static final int HEXADECIMAL = 16;
  private static final CodePointSet DIGITS = CodePointSet.range('0', '9');
  private static final CodePointSet WORD =
      DIGITS
          .union(CodePointSet.range('a', 'z'))
          .union(CodePointSet.range('A', 'Z'))
          .union(CodePointSet.of('_'));
  private static final CodePointSet SPACE =
      CodePointSet.range('\t', '\r').union(CodePointSet.of(' '));

  private final RegexCursor cursor;

  EscapeParser(RegexCursor cursor) {
    this.cursor = cursor;
  }

  /** Reads an escape whose backslash has been read. */
  CodePointSet parse() {
    int escaped = cursor.next();
    return switch (escaped) {
      case 'd' -> DIGITS;
      case 'D' -> DIGITS.complement();
      case 'w' -> WORD;
      case 'W' -> WORD.complement();
      case 's' -> SPACE;
      case 'S' -> SPACE.complement();
      case 'p' -> property();
      case 'P' -> property().complement();
      case 't' -> CodePointSet.of('\t');
      case 'n' -> CodePointSet.of('\n');
      case 'r' -> CodePointSet.of('\r');
      case 'f' -> CodePointSet.of('\f');
      case 'u' -> literal(codePoint());
      case 'x' -> literal(hexadecimal());
      default -> literal(punctuation(escaped));
    };
  }

  /** A code point that stands for itself. */
  CodePointSet literal(int codePoint) {
    // Half a pair may or may not join the half beside it; that is not ours to guess.
    if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
      throw cursor.unsupported("half a surrogate pair");
    }
    return CodePointSet.of(codePoint);
  }

  /** Escaped letters and digits have meanings; everything else stands for itself. */
  private int punctuation(int escaped) {
    boolean ascii = escaped >= 0 && escaped < 128;
    if (!ascii || Character.isLetterOrDigit(escaped)) {
      throw cursor.unsupported("this escape");
    }
    return escaped;
  }

  private CodePointSet property() {
    String name = cursor.skip("{") ? cursor.until("}") : cursor.take(1);
    return Categories.named(name).orElseThrow(() -> cursor.unsupported("property " + name));
  }

  /** Four digits, or twice four for a pair of surrogates. */
  private int codePoint() {
    int first = number(cursor.take(4));
    if (Character.isHighSurrogate((char) first) && cursor.skip("\\u")) {
      int second = number(cursor.take(4));
      if (Character.isLowSurrogate((char) second)) {
        return Character.toCodePoint((char) first, (char) second);
      }
    }
    return first;
  }

  private int hexadecimal() {
    return number(cursor.skip("{") ? cursor.until("}") : cursor.take(2));
  }

  private int number(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) < 128 ? Character.digit(digits.charAt(i), HEXADECIMAL) : -1;
      value = digit < 0 ? Integer.MAX_VALUE : value * HEXADECIMAL + digit;
      if (value > Character.MAX_CODE_POINT) {
        throw cursor.unsupported("number " + digits);
      }
    }
    if (digits.isEmpty()) {
      throw cursor.unsupported("a number without digits");
    }
    return value;
  }
}
