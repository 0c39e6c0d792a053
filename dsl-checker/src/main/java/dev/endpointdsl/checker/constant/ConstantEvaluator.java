package dev.endpointdsl.checker.constant;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.endpointdsl.checker.tree.EnumWireValues;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Evaluates constant expressions as the Java language defines them, and enum constants. */
public final class ConstantEvaluator {

  private final Trees trees;
  private final EnumWireValues wireValues = new EnumWireValues();

  /** Creates an evaluator for one compilation. */
  public ConstantEvaluator(Trees trees) {
    this.trees = trees;
  }

  /**
   * Returns the value of an expression in the type of the expression; empty if the expression is
   * not a constant. An enum constant is an {@link EnumConstant}.
   */
  public Optional<Object> of(TreePath path) {
    Tree tree = path.getLeaf();
    if (tree instanceof LiteralTree literal) {
      return Optional.ofNullable(literal.getValue());
    }
    if (tree instanceof IdentifierTree || tree instanceof MemberSelectTree) {
      return variable(trees.getElement(path));
    }
    if (tree instanceof ParenthesizedTree parenthesized) {
      return of(new TreePath(path, parenthesized.getExpression()));
    }
    return operation(path, tree);
  }

  private Optional<Object> operation(TreePath path, Tree tree) {
    if (tree instanceof UnaryTree unary) {
      return of(new TreePath(path, unary.getExpression()))
          .flatMap(operand -> ConstantArithmetic.unary(tree.getKind(), operand));
    }
    if (tree instanceof BinaryTree binary) {
      return of(new TreePath(path, binary.getLeftOperand()))
          .flatMap(
              left ->
                  of(new TreePath(path, binary.getRightOperand()))
                      .flatMap(right -> ConstantArithmetic.binary(tree.getKind(), left, right)));
    }
    if (tree instanceof TypeCastTree cast) {
      return of(new TreePath(path, cast.getExpression())).map(value -> convert(value, path));
    }
    return tree instanceof ConditionalExpressionTree conditional
        ? result(path, conditional).map(value -> convert(value, path))
        : Optional.empty();
  }

  private Optional<Object> result(TreePath path, ConditionalExpressionTree conditional) {
    return of(new TreePath(path, conditional.getCondition()))
        .filter(Boolean.class::isInstance)
        .map(
            condition ->
                (boolean) condition
                    ? conditional.getTrueExpression()
                    : conditional.getFalseExpression())
        .flatMap(result -> of(new TreePath(path, result)));
  }

  private Object convert(Object value, TreePath path) {
    TypeMirror type = trees.getTypeMirror(path);
    return type == null ? value : Numbers.convert(value, Numbers.primitiveKind(type));
  }

  private Optional<Object> variable(Element element) {
    if (!(element instanceof VariableElement variable)) {
      return Optional.empty();
    }
    return element.getKind() == ElementKind.ENUM_CONSTANT
        ? Optional.of(new EnumConstant(variable, wireValues.of(variable)))
        : Optional.ofNullable(variable.getConstantValue());
  }
}
