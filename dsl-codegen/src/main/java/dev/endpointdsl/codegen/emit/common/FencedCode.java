package dev.endpointdsl.codegen.emit.common;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Separates the code blocks of CommonMark from the text around them. */
public final class FencedCode {

  private static final Pattern FENCED =
      Pattern.compile(
          "^(```+)[^`\\n]*\\n(.*?)\\n?^\\1`*[ \\t]*$", Pattern.DOTALL | Pattern.MULTILINE);

  private FencedCode() {}

  /**
   * A part of documentation.
   *
   * @param text the lines of the part, without fences
   * @param isCode whether the lines are code
   */
  record Part(String text, boolean isCode) {}

  /** Returns the parts of documentation in their order; a fence that nothing closes is text. */
  static List<Part> parts(String commonMark) {
    if (!commonMark.contains("```")) {
      return List.of(new Part(commonMark, false));
    }
    List<Part> parts = new ArrayList<>();
    Matcher fenced = FENCED.matcher(commonMark);
    int end = 0;
    while (fenced.find()) {
      parts.add(new Part(commonMark.substring(end, fenced.start()), false));
      parts.add(new Part(fenced.group(2), true));
      end = fenced.end();
    }
    parts.add(new Part(commonMark.substring(end), false));
    return parts;
  }

  /** Returns documentation without its code blocks. */
  public static String remove(String commonMark) {
    StringBuilder text = new StringBuilder();
    parts(commonMark).stream().filter(part -> !part.isCode()).forEach(p -> text.append(p.text()));
    return text.toString().strip();
  }
}
