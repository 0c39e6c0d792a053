package dev.endpointdsl.checker.chain;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** Detects arguments that refer to the builder variable and could therefore modify the builder. */
final class VariableReferences extends TreeScanner<@Nullable Object, @Nullable Object> {

  private final Name variable;
  private boolean found;

  private VariableReferences(Name variable) {
    this.variable = variable;
  }

  /** Returns whether an argument of a call refers to a variable. */
  static boolean isIn(Call call, IdentifierTree variable) {
    for (Tree argument : call.argumentTrees()) {
      if (!(argument instanceof LiteralTree) && isIn(argument, variable.getName())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIn(Tree tree, Name variable) {
    VariableReferences references = new VariableReferences(variable);
    references.scan(tree, null);
    return references.found;
  }

  @Override
  public @Nullable Object visitIdentifier(IdentifierTree identifier, @Nullable Object nothing) {
    found |= identifier.getName().equals(variable);
    return null;
  }
}
