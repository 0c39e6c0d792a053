package dev.endpointdsl.guards.vocabulary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Finds the prose of files where each line is prose or is not: Smithy models and Markdown. */
final class LineProse {

  private static final Pattern COMMENT = Pattern.compile("\\s*///?\\s?(.*)");
  private static final Pattern INLINE_CODE = Pattern.compile("`[^`]*`|<!--.*?-->|\\]\\([^)]*\\)");

  private final Path file;
  private final List<Passage> passages = new ArrayList<>();
  private Passage open;

  private LineProse(Path file) {
    this.file = file;
    open = new Passage(file);
  }

  /** Returns the documentation and the comments of a Smithy model. */
  static List<Passage> ofSmithy(Path file, String source) {
    return new LineProse(file)
        .read(source, line -> COMMENT.matcher(line).matches() ? comment(line) : "");
  }

  private static String comment(String line) {
    return COMMENT.matcher(line).replaceFirst("$1");
  }

  /** Returns the paragraphs of a Markdown page, without its code. */
  static List<Passage> ofMarkdown(Path file, String source) {
    return new LineProse(file).read(source, new Unfenced());
  }

  /** An empty line ends a passage. */
  private List<Passage> read(String source, UnaryOperator<String> prose) {
    int number = 1;
    for (String line : source.split("\n", -1)) {
      String found = INLINE_CODE.matcher(prose.apply(line)).replaceAll("_");
      if (found.isBlank()) {
        next();
      }
      open.append(number++, found);
    }
    next();
    return List.copyOf(passages);
  }

  private void next() {
    if (!open.isEmpty()) {
      passages.add(open);
      open = new Passage(file);
    }
  }

  /** Leaves out the lines between fences. */
  private static final class Unfenced implements UnaryOperator<String> {

    private boolean code;

    @Override
    public String apply(String line) {
      if (line.strip().startsWith("```")) {
        code = !code;
        return "";
      }
      return code ? "" : line;
    }
  }
}
