package dev.endpointdsl.checker.check;

import com.sun.source.util.TreePath;
import dev.endpointdsl.Severity;
import dev.endpointdsl.checker.constraint.Constraint;
import dev.endpointdsl.checker.stage.Explanation;

/**
 * A broken constraint, or a refused call, at a place in the source.
 *
 * @param place the argument, or the call if it has no argument
 * @param member the member that the message names: the method that is called; empty if the message
 *     names it itself
 * @param problem the broken constraint
 */
public record Finding(TreePath place, String member, Problem problem) {

  /** Returns the finding that a call is refused. */
  static Finding of(Explanation explanation) {
    Problem problem = new Problem(explanation.tag(), "", Severity.ERROR, explanation.message());
    return new Finding(explanation.place(), "", problem);
  }

  /** Returns this finding with the rule and severity of a source. */
  Finding under(Constraint.Source source) {
    return new Finding(place, member, problem.under(source));
  }

  /** Returns the message for the compiler. */
  public String message() {
    String prefix = "[EndpointDsl:" + problem.tag() + "] ";
    return prefix + (member.isEmpty() ? "" : member + ": ") + problem.message();
  }
}
