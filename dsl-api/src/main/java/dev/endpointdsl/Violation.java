package dev.endpointdsl;

import dev.endpointdsl.message.QuotedText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One place where a configuration breaks one rule. */
public final class Violation {

  private final Rule rule;
  private final MemberPath path;
  private final ViolationDetails details;

  /** The message, once it is built: finding a hint takes longer than finding the violation. */
  private @Nullable String problem;

  Violation(Rule rule, MemberPath path, ViolationDetails details) {
    this.rule = rule;
    this.path = path;
    this.details = details;
  }

  Violation under(MemberPath.Segment parent) {
    return new Violation(rule, path.under(parent), details);
  }

  /** Returns the rule that is broken. */
  public Rule rule() {
    return rule;
  }

  /** Returns the severity of the rule. */
  public Severity severity() {
    return rule.severity();
  }

  /** Returns the path of the member; see {@link MemberPath} for its notations. */
  public MemberPath path() {
    return path;
  }

  /** Returns the facts that {@link #problem()} is built from. */
  public ViolationDetails details() {
    return details;
  }

  /**
   * Returns the problem, with value and limit, on one line: {@code 1500 is not between 1 and 200}.
   * Control characters are escaped, and a message of more than 1,000 characters is shortened.
   */
  public String problem() {
    String known = problem;
    if (known == null) {
      // The message may quote input, so it is made to fit on one line here, for all rules.
      known = QuotedText.line(details.message());
      problem = known;
    }
    return known;
  }

  /** Returns what to do about it. */
  public String remedy() {
    return rule.remedy();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Violation violation
        && rule.equals(violation.rule)
        && path.equals(violation.path)
        && problem().equals(violation.problem());
  }

  @Override
  public int hashCode() {
    return Objects.hash(rule, path, problem());
  }

  /**
   * Returns one line with path, problem, rule and remedy: {@code serverlessConfig.maxConcurrency:
   * 1500 is not between 1 and 200 [RANGE] Choose a number within the bounds.}
   */
  @Override
  public String toString() {
    return path
        + ": "
        + problem()
        + " ["
        + QuotedText.line(rule.id())
        + "] "
        + QuotedText.line(remedy());
  }
}
