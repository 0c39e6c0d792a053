package dev.endpointdsl;

import dev.endpointdsl.message.QuotedText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One place where a configuration breaks one rule. */
public final class Violation {

  private final Rule rule;
  private final MemberPath path;
  private final LazyMessage wording;

  /** What {@link #wording} gave; looking for a remedy takes longer than finding the violation. */
  private @Nullable String problem;

  private Violation(Rule rule, MemberPath path, LazyMessage wording) {
    this.rule = rule;
    this.path = path;
    this.wording = wording;
  }

  static Violation of(Rule rule, MemberPath path, LazyMessage wording) {
    return new Violation(rule, path, wording);
  }

  Violation under(MemberPath.Segment parent) {
    return new Violation(rule, path.under(parent), wording);
  }

  /** The rule that is broken. */
  public Rule rule() {
    return rule;
  }

  /** What breaking it means. */
  public Severity severity() {
    return rule.severity();
  }

  /** Where; see {@link MemberPath} for the ways to write it. */
  public MemberPath path() {
    return path;
  }

  /**
   * What is wrong, with value and limit, on one line: {@code 1500 is not between 1 and 200}.
   * Control characters are escaped, and a text of more than 1,000 characters is shortened.
   */
  public String problem() {
    String known = problem;
    if (known == null) {
      // It may quote what came from outside: it is made fit for one line here, for all rules.
      known = QuotedText.line(wording.get());
      problem = known;
    }
    return known;
  }

  /** What to do about it. */
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
   * One line for people, with path, problem, rule and remedy: {@code
   * serverlessConfig.maxConcurrency: 1500 is not between 1 and 200 [RANGE] Choose a number within
   * the bounds.}
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
