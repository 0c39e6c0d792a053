package dev.endpointdsl.checker;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import javax.lang.model.element.Name;

/** Finds arguments that could change the builder themselves, since they know its variable. */
final class Mentions {

  private Mentions() {}

  /** Whether the variable that a chain begins with stands in an argument of a call. */
  static boolean of(IdentifierTree variable, Call call) {
    for (Tree tree : call.given()) {
      if (!(tree instanceof LiteralTree) && isIn(tree, variable.getName())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIn(Tree tree, Name name) {
    Boolean found =
        new TreeScanner<Boolean, Void>() {
          @Override
          public Boolean visitIdentifier(IdentifierTree identifier, Void nothing) {
            return identifier.getName().equals(name);
          }

          @Override
          public Boolean reduce(Boolean one, Boolean other) {
            return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
          }
        }.scan(tree, null);
    return Boolean.TRUE.equals(found);
  }
}
