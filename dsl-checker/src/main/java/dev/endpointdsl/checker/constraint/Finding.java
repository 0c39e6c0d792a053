package dev.endpointdsl.checker.constraint;

import com.sun.source.util.TreePath;

/**
 * Something that is wrong at a place in a source.
 *
 * @param place the argument, or the call where there is none
 * @param member what is wrong: the method that was called
 * @param problem in which way
 */
public record Finding(TreePath place, String member, Problem problem) {

  /** The same, as a rule that demands it says it. */
  public Finding under(Constraint.Source source) {
    return new Finding(place, member, problem.under(source));
  }

  public String message() {
    return "[EndpointDsl:" + problem.tag() + "] " + member + ": " + problem.text();
  }
}
