package dev.endpointdsl.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The diagnostics that a test program expects, each in comments below the line it is about, with a
 * caret below the column:
 *
 * <pre>
 *         .priority(6)
 * //                ^
 * // error: [EndpointDsl:Range] priority: 6 is not between 1 and 5
 * </pre>
 *
 * A message of several lines continues in lines that are indented by two spaces. Without a caret, a
 * diagnostic has no position. No comment can follow the opening line of text blocks: {@code //
 * 9:29: error: ...} at the end of the program states the line and column instead.
 *
 * <p>These comments begin in the first column. No other comment does, except {@code // rule: ID}: a
 * mistyped expectation is an error and not a comment without effect.
 */
final class Expectations {

  private static final Pattern CARET = Pattern.compile("// +\\^");
  private static final Pattern MESSAGE =
      Pattern.compile("// ((?:\\d+:\\d+: )?)((?:error|warning): \\S.*)");
  private static final Pattern CONTINUATION = Pattern.compile("// (  .*)");
  private static final Pattern RULE = Pattern.compile("// rule: \\w+");

  private final String file;
  private final List<String> messages = new ArrayList<>();
  private int lineNumber;
  private int codeLine;
  private int codeLength;
  private int column;
  private boolean continues;

  private Expectations(String file) {
    this.file = file;
  }

  /** Whether a line of a program belongs to an expectation. */
  static boolean isExpectation(String line) {
    return line.startsWith("//") && !RULE.matcher(line).matches();
  }

  /**
   * Reads the expected diagnostics of a program in the form of {@link Compilation#messages()}.
   *
   * @param file names the program in errors
   * @throws IllegalStateException if an expectation is malformed, or if there is none
   */
  static List<String> read(String file, String program) {
    Expectations expectations = new Expectations(file);
    program.lines().forEach(expectations::readLine);
    expectations.check(expectations.column == 0, "a caret without a message below it");
    expectations.check(!expectations.messages.isEmpty(), "no expected diagnostic");
    return expectations.messages;
  }

  private void readLine(String line) {
    lineNumber++;
    Matcher message = MESSAGE.matcher(line);
    Matcher continuation = CONTINUATION.matcher(line);
    if (CARET.matcher(line).matches()) {
      readCaret(line.length());
    } else if (message.matches()) {
      readMessage(message.group(1), message.group(2));
    } else if (continuation.matches()) {
      check(continues, "a continuation without a message above it");
      messages.add(messages.remove(messages.size() - 1) + "\n" + continuation.group(1));
    } else {
      check(!isExpectation(line), "neither a caret nor a message");
      check(column == 0, "a caret without a message below it");
      continues = false;
      codeLine = lineNumber;
      codeLength = line.length();
    }
  }

  private void readCaret(int position) {
    check(column == 0, "a caret without a message below it");
    check(position <= codeLength, "the caret is beyond the end of line " + codeLine);
    column = position;
    continues = false;
  }

  private void readMessage(String position, String text) {
    check(column == 0 || position.isEmpty(), "a position besides the caret's");
    messages.add(column == 0 ? position + text : codeLine + ":" + column + ": " + text);
    column = 0;
    continues = true;
  }

  private void check(boolean valid, String problem) {
    if (!valid) {
      throw new IllegalStateException(file + ":" + lineNumber + ": " + problem);
    }
  }
}
