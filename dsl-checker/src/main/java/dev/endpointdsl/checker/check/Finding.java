package dev.endpointdsl.checker.check;

import com.sun.source.util.TreePath;
import dev.endpointdsl.checker.constraint.Constraint;

/**
 * A broken constraint at a place in the source.
 *
 * @param place the argument, or the call if it has no argument
 * @param member the member that the message names: the method that is called
 * @param problem the broken constraint
 */
public record Finding(TreePath place, String member, Problem problem) {

  /** Returns this finding with the rule and severity of a source. */
  Finding under(Constraint.Source source) {
    return new Finding(place, member, problem.under(source));
  }

  /** Returns the message for the compiler. */
  public String message() {
    return "[EndpointDsl:" + problem.tag() + "] " + member + ": " + problem.message();
  }
}
