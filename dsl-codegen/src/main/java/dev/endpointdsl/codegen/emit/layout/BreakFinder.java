package dev.endpointdsl.codegen.emit.layout;

import dev.endpointdsl.codegen.emit.layout.Break.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the places at which a line of code can be broken, outside of its literals. */
final class BreakFinder {

  private static final List<String> KEYWORDS = List.of("extends ", "implements ", "throws ");

  private final String code;
  private final List<Break> found = new ArrayList<>();
  private int depth;
  private int wordStart;

  private BreakFinder(String code) {
    this.code = code;
  }

  /** Returns the outermost places of the preferred kind, in order; none if there are none. */
  static List<Break> find(String code) {
    BreakFinder finder = new BreakFinder(code);
    finder.scan();
    return finder.preferred();
  }

  private void scan() {
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c == '"' || c == '\'') {
        i = StringLiterals.end(code, i) - 1;
      } else if ("([{".indexOf(c) >= 0 || opensTypeArguments(i)) {
        open(i);
      } else if (")]}".indexOf(c) >= 0 || closesTypeArguments(i)) {
        depth--;
      } else {
        inspect(i);
      }
    }
  }

  private List<Break> preferred() {
    return found.stream()
        .min(Comparator.comparingInt(Break::depth).thenComparing(Break::kind))
        .map(best -> isBrokenOnce(best.kind()) ? List.of(best) : like(best))
        .orElse(List.of());
  }

  /** Checks whether only one break is needed, because the rest may fit on one line. */
  private static boolean isBrokenOnce(Kind kind) {
    return kind == Kind.BRACKET || kind == Kind.ASSIGNMENT;
  }

  private List<Break> like(Break best) {
    return found.stream()
        .filter(one -> one.depth() == best.depth() && one.kind() == best.kind())
        .toList();
  }

  private void open(int i) {
    boolean arguments = code.charAt(i) == '{' || (code.charAt(i) == '(' && followsName(i));
    if (arguments && i + 1 < code.length() && ")}".indexOf(code.charAt(i + 1)) < 0) {
      add(i + 1, Kind.BRACKET);
    }
    depth++;
  }

  /** The bracket of a call or annotation follows a name; that of a condition follows a space. */
  private boolean followsName(int i) {
    return i > 0 && Character.isJavaIdentifierPart(code.charAt(i - 1));
  }

  private boolean opensTypeArguments(int i) {
    return code.charAt(i) == '<' && followsName(i);
  }

  private boolean closesTypeArguments(int i) {
    return code.charAt(i) == '>' && i > 0 && " -".indexOf(code.charAt(i - 1)) < 0;
  }

  private void inspect(int i) {
    switch (code.charAt(i)) {
      case ' ' -> word(i);
      case ',', ';' -> behind(i, ", ".length(), Kind.SEPARATOR);
      case '=' -> behind(i, "= ".length(), Kind.ASSIGNMENT, code.startsWith(" = ", i - 1));
      case '-' -> behind(i, "-> ".length(), Kind.ASSIGNMENT, code.startsWith("-> ", i));
      case '?' -> before(i, Kind.CONDITIONAL, isConditional(i));
      case ':' -> before(i, Kind.CONDITIONAL, hasOpenConditional());
      case '|' -> before(i, Kind.OR, code.startsWith("|| ", i));
      case '&' -> before(i, Kind.AND, code.startsWith("&& ", i));
      case '.' -> before(i, Kind.CALL, i > 0 && code.charAt(i - 1) == ')');
      default -> {
        // Nothing can be broken here.
      }
    }
  }

  private void word(int space) {
    if (depth == 0) {
      boolean annotated = code.charAt(0) == '@' && code.charAt(wordStart) == '@';
      behind(space, " ".length(), Kind.ANNOTATION, annotated);
      boolean keyword = KEYWORDS.stream().anyMatch(k -> code.startsWith(k, space + 1));
      behind(space, " ".length(), Kind.KEYWORD, keyword && code.charAt(wordStart) != '?');
      wordStart = space + 1;
    }
  }

  /** A wildcard is a question mark as well. */
  private boolean isConditional(int i) {
    return code.startsWith(" ? ", i - 1)
        && !code.startsWith("? extends ", i)
        && !code.startsWith("? super ", i);
  }

  private boolean hasOpenConditional() {
    return found.stream().anyMatch(b -> b.kind() == Kind.CONDITIONAL && b.depth() == depth);
  }

  private void behind(int i, int length, Kind kind) {
    behind(i, length, kind, true);
  }

  private void behind(int i, int length, Kind kind, boolean applies) {
    if (applies && i + length < code.length() && code.charAt(i + length - 1) == ' ') {
      add(i + length, kind);
    }
  }

  private void before(int i, Kind kind, boolean applies) {
    if (applies && i > 0) {
      add(i, kind);
    }
  }

  /** A line with nothing but the bracket that opens a block would look lost. */
  private void add(int position, Kind kind) {
    boolean atEnd = position >= code.length();
    boolean opensBlock = position == code.length() - 1 && code.charAt(position) == '{';
    if (!atEnd && !opensBlock) {
      found.add(new Break(position, depth, kind));
    }
  }
}
