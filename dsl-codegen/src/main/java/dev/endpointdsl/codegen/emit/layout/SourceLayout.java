package dev.endpointdsl.codegen.emit.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * The layout of one source file. Lines are at most {@value #WIDTH} columns wide wherever a space or
 * a string literal offers a place to break, and never change what the source means.
 */
public final class SourceLayout {

  static final int WIDTH = 100;

  private static final String BLOCK = "/**";
  private static final String END = "*/";

  private final List<String> out = new ArrayList<>();

  private SourceLayout() {}

  /** Lays out the text of a file. */
  public static String of(String source) {
    SourceLayout layout = new SourceLayout();
    List<String> lines = source.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (isOnly(BLOCK, lines.get(i))) {
        int end = i;
        while (!isOnly(END, lines.get(end))) {
          end++;
        }
        layout.out.addAll(JavadocLayout.of(lines.subList(i, end + 1)));
        i = end;
      } else {
        layout.add(lines.get(i).stripTrailing());
      }
    }
    return String.join("\n", layout.out) + "\n";
  }

  /** Most lines end otherwise and need not be stripped. */
  private static boolean isOnly(String mark, String line) {
    return line.endsWith(mark) && line.strip().equals(mark);
  }

  private void add(String line) {
    if (line.length() <= WIDTH) {
      out.add(line);
      return;
    }
    String code = line.stripLeading();
    int indent = line.length() - code.length();
    if (code.startsWith("import ")) {
      out.add(line);
    } else if (code.startsWith("//")) {
      out.addAll(CommentLayout.of(code, indent));
    } else {
      out.addAll(CodeLayout.of(code, indent));
    }
  }
}
