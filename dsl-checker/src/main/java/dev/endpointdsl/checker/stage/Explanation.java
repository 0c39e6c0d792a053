package dev.endpointdsl.checker.stage;

import com.sun.source.util.TreePath;

/**
 * A sentence about code that javac refuses.
 *
 * @param tag the kind of mistake, for messages and {@code @SuppressWarnings}
 * @param place the tree that javac's own error is about
 * @param message what to do instead
 */
public record Explanation(String tag, TreePath place, String message) {

  /** Returns the explanation of a call that the stage of the builder does not have. */
  static Explanation ofStage(TreePath place, String message) {
    return new Explanation("Stage", place, message);
  }

  /** Returns the explanation of an argument that a method does not take. */
  static Explanation ofArgument(TreePath place, String message) {
    return new Explanation("Argument", place, message);
  }
}
