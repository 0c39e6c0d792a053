package dev.endpointdsl.checker.stage;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.endpointdsl.checker.tree.EnumWireValues;
import dev.endpointdsl.message.SpellingSuggestions;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Explains names that are no constant of an enum of a DSL. */
final class EnumConstantAdvice {

  /** A list of more constants would hide the message. */
  private static final int MANY = 8;

  private final Trees trees;

  EnumConstantAdvice(Trees trees) {
    this.trees = trees;
  }

  /**
   * Returns the explanation of an argument that javac does not know.
   *
   * @param required the type of the parameter
   */
  Optional<Explanation> of(TreePath argument, TypeMirror required) {
    String name = name(argument.getLeaf());
    if (name == null
        || !(required instanceof DeclaredType type)
        || EnumWireValues.of(type.asElement()).isEmpty()
        || ErroneousTypes.known(trees.getTypeMirror(argument)) != null
        || !isOwner(argument, type.asElement())) {
      return Optional.empty();
    }
    List<String> constants =
        type.asElement().getEnclosedElements().stream()
            .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
            .map(member -> member.getSimpleName().toString())
            .toList();
    String suggestion = SpellingSuggestions.suggestionOfValue(name, constants);
    return Optional.of(
        Explanation.ofArgument(
            argument,
            type.asElement().getSimpleName()
                + " has no constant "
                + name
                + (suggestion.isEmpty() ? all(constants) : suggestion)));
  }

  private static String all(List<String> constants) {
    return constants.size() > MANY ? "" : "; it has " + StageWording.and(constants);
  }

  private static @Nullable String name(Tree argument) {
    if (argument instanceof IdentifierTree identifier) {
      return identifier.getName().toString();
    }
    return argument instanceof MemberSelectTree select ? select.getIdentifier().toString() : null;
  }

  /** Returns whether the expression before the dot, if there is one, is the enum. */
  private boolean isOwner(TreePath argument, Element type) {
    return argument.getLeaf() instanceof IdentifierTree
        || (argument.getLeaf() instanceof MemberSelectTree select
            && type.equals(trees.getElement(new TreePath(argument, select.getExpression()))));
  }
}
