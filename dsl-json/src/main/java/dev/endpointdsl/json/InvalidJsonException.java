package dev.endpointdsl.json;

import dev.endpointdsl.json.internal.Position;
import java.io.Serial;
import java.util.List;

/**
 * A JSON document that cannot be read. It lists everything that is wrong, up to the first error of
 * syntax and to {@value #MOST} problems.
 */
public final class InvalidJsonException extends IllegalArgumentException {

  @Serial private static final long serialVersionUID = 1L;

  /** So many problems are listed at most; reading stops there. */
  static final int MOST = 100;

  private final transient List<JsonProblem> problems;

  private InvalidJsonException(String source, List<JsonProblem> problems) {
    super(message(source, problems));
    this.problems = List.copyOf(problems);
  }

  static InvalidJsonException of(String source, List<JsonProblem> problems) {
    return new InvalidJsonException(source, problems);
  }

  /** A document of which nothing can be read. */
  static InvalidJsonException of(String source, Position position, String message) {
    return of(
        source,
        List.of(new JsonProblem(source, position.line(), position.column(), "", "", message)));
  }

  /** What is wrong, in the document's order; empty after deserialization. */
  public List<JsonProblem> problems() {
    return problems == null ? List.of() : problems;
  }

  private static String message(String source, List<JsonProblem> problems) {
    StringBuilder message = new StringBuilder(source).append(" cannot be read: ");
    message.append(problems.size()).append(problems.size() == 1 ? " problem" : " problems");
    message.append(problems.size() == MOST ? ", and reading stopped there" : "");
    problems.forEach(problem -> message.append("\n  ").append(problem));
    return message.toString();
  }
}
