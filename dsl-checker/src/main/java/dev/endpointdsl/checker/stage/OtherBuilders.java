package dev.endpointdsl.checker.stage;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Finds the builder, around a call or nested in its builder, that a method belongs to. */
final class OtherBuilders {

  private final Trees trees;
  private final BuilderTypes builders;
  private final FunctionResults functions;

  OtherBuilders(Trees trees, BuilderTypes builders, FunctionResults functions) {
    this.trees = trees;
    this.builders = builders;
    this.functions = functions;
  }

  /** Returns a message about a method that another builder has. */
  Optional<String> having(String method, TreePath call, BuilderType own) {
    return around(method, call, own).or(() -> nested(method, own));
  }

  /** A missing parenthesis leaves the calls of the outer builder in the lambda. */
  private Optional<String> around(String method, TreePath call, BuilderType own) {
    for (TreePath path = call; path != null; path = path.getParentPath()) {
      if (path.getLeaf() instanceof LambdaExpressionTree
          && path.getParentPath().getLeaf() instanceof MethodInvocationTree outer
          && outer.getMethodSelect() instanceof MemberSelectTree select) {
        TreePath name = new TreePath(path.getParentPath(), select);
        TypeMirror type = trees.getTypeMirror(new TreePath(name, select.getExpression()));
        BuilderType builder = type == null ? null : builders.of(type).orElse(null);
        if (builder != null && builder != own && builder.has(method)) {
          return Optional.of(
              "%s belongs to %s: close the parenthesis of %s(...) before it"
                  .formatted(method, builder.name(), select.getIdentifier()));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> nested(String method, BuilderType own) {
    for (TypeElement stage : own.stages()) {
      for (var overloads : own.methods(stage).byName().values()) {
        for (ExecutableElement overload : overloads) {
          Optional<BuilderType> builder = functions.of(overload, 0).flatMap(builders::of);
          if (builder.isPresent() && builder.get() != own && builder.get().has(method)) {
            return Optional.of(
                "%s belongs to %s: call it in the lambda of %s(...)"
                    .formatted(method, builder.get().name(), overload.getSimpleName()));
          }
        }
      }
    }
    return Optional.empty();
  }
}
