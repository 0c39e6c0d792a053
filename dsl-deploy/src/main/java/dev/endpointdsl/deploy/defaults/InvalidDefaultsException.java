package dev.endpointdsl.deploy.defaults;

import java.io.Serial;
import java.util.List;

/** A file of an organization's defaults cannot be used. The message lists all problems. */
public final class InvalidDefaultsException extends IllegalArgumentException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  InvalidDefaultsException(String source, List<String> problems) {
    super(
        source
            + " cannot be used: "
            + problems.size()
            + (problems.size() == 1 ? " problem" : " problems")
            + "\n  "
            + String.join("\n  ", problems));
    this.problems = List.copyOf(problems);
  }

  /**
   * Returns the problems, in the order of the file, each with its position and path; empty after
   * deserialization.
   */
  public List<String> problems() {
    return problems == null ? List.of() : problems;
  }
}
