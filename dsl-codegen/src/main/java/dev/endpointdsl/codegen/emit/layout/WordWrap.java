package dev.endpointdsl.codegen.emit.layout;

import java.util.ArrayList;
import java.util.List;

/** Breaks the text of a Javadoc comment into lines at single spaces; long words stay whole. */
public final class WordWrap {

  private WordWrap() {}

  /**
   * Breaks a line into lines.
   *
   * @param text the line
   * @param width the maximum number of columns of a line
   * @param indent the prefix of every line but the first, which counts towards the width
   */
  public static List<String> lines(String text, int width, String indent) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    boolean first = true;
    for (String word : text.split(" ", -1)) {
      if (!first && line.length() + 1 + word.length() > width && canStartALine(word)) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(indent);
        first = true;
      }
      line.append(first ? "" : " ").append(word);
      first = false;
    }
    lines.add(line.toString());
    return lines;
  }

  /** Javadoc would take a word that begins with an at sign for a tag, even inside an inline tag. */
  private static boolean canStartALine(String word) {
    return !word.startsWith("@");
  }
}
