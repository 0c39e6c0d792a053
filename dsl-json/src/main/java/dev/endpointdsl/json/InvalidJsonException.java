package dev.endpointdsl.json;

import dev.endpointdsl.json.internal.Position;
import java.io.Serial;
import java.util.List;

/**
 * A JSON document cannot be read. The message lists all problems, up to the first syntax error and
 * to {@value #MAX_PROBLEMS} problems.
 */
public final class InvalidJsonException extends IllegalArgumentException {

  @Serial private static final long serialVersionUID = 1L;

  /** The maximum number of problems, after which reading stops. */
  static final int MAX_PROBLEMS = 100;

  private final transient List<JsonProblem> problems;

  private InvalidJsonException(String source, List<JsonProblem> problems) {
    super(message(source, problems));
    this.problems = List.copyOf(problems);
  }

  static InvalidJsonException of(String source, List<JsonProblem> problems) {
    return new InvalidJsonException(source, problems);
  }

  /** Creates the exception for a document that cannot be read at all. */
  static InvalidJsonException of(String source, Position position, String message) {
    return of(
        source,
        List.of(new JsonProblem(source, position.line(), position.column(), "", "", message)));
  }

  /** Returns the problems, in the order of the document; empty after deserialization. */
  public List<JsonProblem> problems() {
    return problems == null ? List.of() : problems;
  }

  private static String message(String source, List<JsonProblem> problems) {
    StringBuilder message = new StringBuilder(source).append(" cannot be read: ");
    message.append(problems.size()).append(problems.size() == 1 ? " problem" : " problems");
    message.append(problems.size() == MAX_PROBLEMS ? ", and reading stopped there" : "");
    problems.forEach(problem -> message.append("\n  ").append(problem));
    return message.toString();
  }
}
