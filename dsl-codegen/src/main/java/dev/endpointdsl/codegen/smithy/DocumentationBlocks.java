package dev.endpointdsl.codegen.smithy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Collects the paragraphs and lists of documentation. */
final class DocumentationBlocks {

  /** The number of characters after which documentation is cut. */
  private static final int LONGEST = 1200;

  private static final String MORE = "The documentation of the service has more about it.";
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final List<String> blocks = new ArrayList<>();
  private final List<String> items = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private String label = "";
  private int depth;

  /** Adds text to the current paragraph or item. */
  void text(String text) {
    paragraph.append(text);
  }

  /** Begins or, with an empty name, ends a note; its first paragraph begins with its kind. */
  void label(String name) {
    label =
        name.isEmpty()
            ? ""
            : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + ": ";
  }

  /** Ends the paragraph; an item of a list is one paragraph. */
  void endParagraph() {
    if (depth > 0) {
      paragraph.append(' ');
    } else {
      addParagraph();
    }
  }

  private void addParagraph() {
    String text = take();
    if (!text.isEmpty()) {
      blocks.add(label + text);
      label = "";
    }
  }

  private String take() {
    String text = SPACE.matcher(paragraph).replaceAll(" ").strip();
    paragraph.setLength(0);
    return text;
  }

  /** Begins or ends a list; the items of a list in an item follow it. */
  void list(boolean ends) {
    if (depth == 0) {
      addParagraph();
    } else {
      addItem();
    }
    depth = Math.max(0, depth + (ends ? -1 : 1));
    if (depth == 0 && !items.isEmpty()) {
      blocks.add(String.join("\n", items));
      items.clear();
    }
  }

  /** Begins or ends an item. */
  void item(boolean ends) {
    if (depth > 0) {
      addItem();
    } else if (!ends) {
      addParagraph();
    }
  }

  private void addItem() {
    String text = take();
    if (!text.isEmpty()) {
      items.add("- " + text);
    }
  }

  /** Returns the blocks as CommonMark. */
  String text() {
    while (depth > 0) {
      list(true);
    }
    addParagraph();
    StringBuilder text = new StringBuilder();
    for (String block : blocks) {
      int room = LONGEST - text.length();
      if (block.length() > room) {
        String start = block.startsWith("- ") ? items(block, room) : sentences(block, room);
        return join(join(text, start), MORE).toString();
      }
      join(text, block);
    }
    return text.toString();
  }

  private static StringBuilder join(StringBuilder text, String block) {
    return block.isEmpty() ? text : text.append(text.isEmpty() ? "" : "\n\n").append(block);
  }

  private static String items(String list, int room) {
    int end = list.lastIndexOf("\n- ", Math.max(0, room));
    return end < 0 ? "" : list.substring(0, end);
  }

  private static String sentences(String paragraph, int room) {
    int end = paragraph.lastIndexOf(". ", Math.max(0, room));
    return end < 0 ? "" : paragraph.substring(0, end + 1);
  }
}
