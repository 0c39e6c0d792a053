package dev.endpointdsl.checker.chain;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** Finds arguments that could change the builder themselves, since they know its variable. */
final class VariableReferences extends TreeScanner<@Nullable Object, @Nullable Object> {

  private final Name variable;
  private boolean found;

  private VariableReferences(Name variable) {
    this.variable = variable;
  }

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
    VariableReferences mentions = new VariableReferences(name);
    mentions.scan(tree, null);
    return mentions.found;
  }

  @Override
  public @Nullable Object visitIdentifier(IdentifierTree identifier, @Nullable Object nothing) {
    found |= identifier.getName().equals(variable);
    return null;
  }
}
