package dev.endpointdsl.formats.request;

import dev.endpointdsl.formats.source.SourceLocation;
import java.io.Serial;
import java.util.List;

/** A document cannot be read, or a request cannot be printed. The message lists all problems. */
public final class FormatException extends IllegalArgumentException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient List<FormatProblem> problems;

  /**
   * Creates the exception.
   *
   * @param summary what failed: {@code churn.yaml cannot be read as yaml}
   * @param problems why, at least one
   */
  public FormatException(String summary, List<FormatProblem> problems) {
    super(message(summary, problems));
    this.problems = List.copyOf(problems);
  }

  /** Creates the exception for a document that cannot be read for one reason. */
  public static FormatException unreadable(SourceLocation location, String message) {
    return new FormatException(
        location.source() + " cannot be read", List.of(new FormatProblem(location, "", message)));
  }

  /** Returns the problems, in the order of the text; empty after deserialization. */
  public List<FormatProblem> problems() {
    return problems == null ? List.of() : problems;
  }

  private static String message(String summary, List<FormatProblem> problems) {
    StringBuilder message = new StringBuilder(summary).append(": ");
    message.append(problems.size()).append(problems.size() == 1 ? " problem" : " problems");
    problems.forEach(problem -> message.append("\n  ").append(problem));
    return message.toString();
  }
}
