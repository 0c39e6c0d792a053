package dev.endpointdsl.codegen.emit.layout;

import dev.endpointdsl.codegen.emit.layout.Break.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a statement, a declaration or a part of one that was written on a single line.
 * Outermost places are broken first, all of a kind at once, as google-java-format does.
 */
final class CodeLayout {

  static final int CONTINUATION = 4;

  private final List<String> lines = new ArrayList<>();

  private CodeLayout() {}

  /**
   * Lays out a line.
   *
   * @param code the line without the spaces in front
   * @param indent the number of these spaces
   */
  static List<String> of(String code, int indent) {
    CodeLayout layout = new CodeLayout();
    layout.add(code, indent, indent + CONTINUATION, false);
    return layout.lines;
  }

  private void add(String code, int indent, int continued, boolean inBrackets) {
    List<Break> breaks =
        indent + code.length() > SourceLayout.WIDTH ? BreakFinder.find(code) : List.of();
    if (breaks.isEmpty()) {
      lines.addAll(StringLiterals.lines(code, indent));
      return;
    }
    Kind kind = breaks.get(0).kind();
    // Arguments are aligned with the first one; everything else is indented further.
    int next = kind == Kind.SEPARATOR && inBrackets ? indent : continued;
    // The arguments of a first call stand out from the calls that follow it.
    int withinFirst = kind == Kind.CALL ? next + CONTINUATION : next;
    int start = 0;
    for (Break place : breaks) {
      String part = code.substring(start, place.position()).strip();
      if (start == 0) {
        add(part, indent, withinFirst, inBrackets);
      } else {
        add(part, next, next + CONTINUATION, inBrackets);
      }
      start = place.position();
    }
    add(
        code.substring(start).strip(),
        next,
        next + CONTINUATION,
        inBrackets || kind == Kind.BRACKET);
  }
}
