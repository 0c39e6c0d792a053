package dev.endpointdsl.checker.stage;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Explains builders where a value is required, and values where a builder is required. */
final class BuiltValues {

  private final Trees trees;
  private final Types types;
  private final BuilderTypes builders;
  private final FunctionResults functions;

  BuiltValues(Trees trees, Types types, BuilderTypes builders, FunctionResults functions) {
    this.trees = trees;
    this.types = types;
    this.builders = builders;
    this.functions = functions;
  }

  /**
   * Returns the explanation of a lambda that a method receives; empty if it returns the builder.
   *
   * @param argument the index of the lambda among the arguments
   */
  Optional<Explanation> ofLambda(TreePath lambda, ExecutableElement method, int argument) {
    TypeMirror required = functions.of(method, argument).orElse(null);
    BuilderType builder = required == null ? null : builders.of(required).orElse(null);
    if (builder == null || !builder.isStage(((DeclaredType) required).asElement())) {
      return Optional.empty();
    }
    List<TreePath> results = LambdaReturns.of(lambda);
    if (results.isEmpty()) {
      return Optional.of(
          Explanation.ofStage(
              lambda, "the lambda returns nothing: return the builder of " + builder.name()));
    }
    return results.stream()
        .flatMap(result -> ofResult(result, builder, required).stream())
        .findFirst();
  }

  private Optional<Explanation> ofResult(
      TreePath result, BuilderType builder, TypeMirror required) {
    TypeMirror type = type(result);
    if (type == null || types.isAssignable(type, required)) {
      return Optional.empty();
    }
    return Optional.of(Explanation.ofStage(result, notTheBuilder(result, type, builder)));
  }

  private static String notTheBuilder(TreePath result, TypeMirror type, BuilderType builder) {
    if (type instanceof DeclaredType declared) {
      if (builder.isStage(declared.asElement())) {
        return StageAdvice.incomplete(builder, (TypeElement) declared.asElement());
      }
      if (declared.asElement().equals(builder.value())) {
        return isBuild(result)
            ? "leave .build() out: the lambda returns the builder"
            : "leave the lambda out: the method also takes a " + builder.name();
      }
    }
    return "the lambda returns "
        + SimpleTypeNames.of(type)
        + ", not the builder of "
        + builder.name();
  }

  /** Returns whether an expression is a call of {@code build()}. */
  static boolean isBuild(TreePath expression) {
    return expression.getLeaf() instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select
        && select.getIdentifier().contentEquals(StageMethods.BUILD);
  }

  /**
   * Returns the explanation of a builder that is used as the value it builds; empty if the
   * expression is no builder of that type.
   *
   * @param required the type of the value
   */
  Optional<Explanation> ofBuilder(TreePath expression, TypeMirror required) {
    TypeMirror type = type(expression);
    BuilderType builder = type == null ? null : builders.of(type).orElse(null);
    if (builder == null
        || !(required instanceof DeclaredType value)
        || !value.asElement().equals(builder.value())
        || !builder.isStage(((DeclaredType) type).asElement())) {
      return Optional.empty();
    }
    TypeElement stage = (TypeElement) ((DeclaredType) type).asElement();
    String message =
        builder.methods(stage).isLast()
            ? "build() is still missing: " + builder.name(stage) + " is a builder, not its value"
            : StageAdvice.incomplete(builder, stage);
    return Optional.of(Explanation.ofStage(expression, message));
  }

  /** Returns the type of an expression, also of a call that javac refuses only for its type. */
  @Nullable TypeMirror type(TreePath expression) {
    TypeMirror type = ErroneousTypes.known(trees.getTypeMirror(expression));
    if (type == null && expression.getLeaf() instanceof MethodInvocationTree call) {
      TreePath select = new TreePath(expression, call.getMethodSelect());
      return trees.getElement(select) instanceof ExecutableElement method
          ? method.getReturnType()
          : null;
    }
    return type;
  }
}
