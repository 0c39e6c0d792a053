package dev.endpointdsl.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes diagnostics into a program, in the form that {@link Expectations} reads. */
final class ExpectationsWriter {

  /** The caret follows {@code //} and a space. */
  private static final int FIRST_CARET_COLUMN = 4;

  private final List<Diagnostic> diagnostics;
  private final List<String> written = new ArrayList<>();
  private final List<String> atEnd = new ArrayList<>();

  private ExpectationsWriter(List<Diagnostic> diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Returns a program with its expectations replaced.
   *
   * @param messages the diagnostics of the program, as {@link Compilation#messages()} returns them
   */
  static String write(String program, List<String> messages) {
    ExpectationsWriter writer =
        new ExpectationsWriter(messages.stream().map(Diagnostic::of).toList());
    boolean inTextBlock = false;
    int line = 0;
    for (String text : program.lines().toList()) {
      line++;
      if (!Expectations.isExpectation(text)) {
        writer.written.add(text);
        inTextBlock ^= text.split("\"\"\"", -1).length % 2 == 0;
        writer.writeBelow(line, inTextBlock);
      }
    }
    writer.writeBelow(0, false);
    writer.written.addAll(writer.atEnd);
    return String.join("\n", writer.written) + "\n";
  }

  private void writeBelow(int line, boolean inTextBlock) {
    int position = written.size();
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.line() == line) {
        if (line > 0 && (inTextBlock || diagnostic.column() < FIRST_CARET_COLUMN)) {
          String prefix = position + ":" + diagnostic.column() + ": ";
          atEnd.addAll(comments(prefix + diagnostic.text()));
        } else {
          if (line > 0) {
            written.add("//" + " ".repeat(diagnostic.column() - 3) + "^");
          }
          written.addAll(comments(diagnostic.text()));
        }
      }
    }
  }

  private static List<String> comments(String text) {
    return text.lines().map(line -> "// " + line).toList();
  }

  /**
   * A diagnostic of the compiler.
   *
   * @param line its line in the program that was compiled; 0 without a position
   * @param column its column; 0 without a position
   * @param text its kind and message
   */
  private record Diagnostic(int line, int column, String text) {

    private static final Pattern PATTERN =
        Pattern.compile("(?:(\\d+):(\\d+): )?((?:error|warning): [\\s\\S]*)");

    static Diagnostic of(String message) {
      Matcher parts = PATTERN.matcher(message);
      if (!parts.matches()) {
        throw new IllegalArgumentException("not a diagnostic: " + message);
      }
      return parts.group(1) == null
          ? new Diagnostic(0, 0, parts.group(3))
          : new Diagnostic(
              Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), parts.group(3));
    }
  }
}
