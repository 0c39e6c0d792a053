package dev.endpointdsl.formats.skeleton;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Removes the comment character of one member of a skeleton, as a person would in an editor. */
public final class Uncommented {

  private static final Pattern COMMENTED_OUT = Pattern.compile("((?:  |- )*)# .*");

  private final List<String> documents = new ArrayList<>();

  private Uncommented() {}

  /** Returns a document for each member that is commented out, where only that one is not. */
  public static List<String> each(String skeleton) {
    Uncommented uncommented = new Uncommented();
    List<String> lines = skeleton.lines().toList();
    uncommented.add(lines, 0, lines.size());
    return uncommented.documents;
  }

  private void add(List<String> lines, int begin, int end) {
    for (int i = begin; i < end; i++) {
      Matcher line = COMMENTED_OUT.matcher(lines.get(i));
      if (line.matches()) {
        i = add(lines, i, end, line.group(1).length()) - 1;
      }
    }
  }

  /** Uncomments the block that begins at a line, and returns the line after it. */
  private int add(List<String> lines, int begin, int end, int column) {
    int after = begin + 1;
    while (after < end && continues(lines.get(after), column)) {
      after++;
    }
    List<String> changed = new ArrayList<>(lines);
    for (int i = begin; i < after; i++) {
      String line = lines.get(i);
      changed.set(i, line.substring(0, column) + line.substring(column + 2));
    }
    documents.add(String.join("\n", changed) + "\n");
    add(changed, begin, after);
    return after;
  }

  /** The lines of the block below its first one are indented behind the comment character. */
  private static boolean continues(String line, int column) {
    return line.length() > column + 2
        && line.startsWith(" ".repeat(column) + "# ")
        && (line.charAt(column + 2) == ' ');
  }
}
