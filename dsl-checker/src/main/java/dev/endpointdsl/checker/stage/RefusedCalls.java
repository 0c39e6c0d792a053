package dev.endpointdsl.checker.stage;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Explains the calls of staged builders that javac refuses. Only code that does not compile gets
 * here.
 */
public final class RefusedCalls {

  private final Trees trees;
  private final BuilderTypes builders;
  private final BuiltValues values;
  private final ArgumentAdvice arguments;
  private final OtherBuilders others;

  /** Creates an instance for one compilation. */
  public RefusedCalls(JavacTask task, Trees trees) {
    FunctionResults functions = new FunctionResults(task.getTypes());
    this.trees = trees;
    this.builders = new BuilderTypes(task.getElements(), task.getTypes());
    this.values = new BuiltValues(trees, task.getTypes(), builders, functions);
    this.arguments = new ArgumentAdvice(values, functions, new EnumConstantAdvice(trees));
    this.others = new OtherBuilders(trees, builders, functions);
  }

  /**
   * Returns the explanation of a call whose method javac has not found; empty if the call is not
   * one of a builder, or if the type of its receiver or of an argument is unknown.
   */
  public Optional<Explanation> ofUnknownMethod(TreePath call) {
    if (!(((MethodInvocationTree) call.getLeaf()).getMethodSelect()
        instanceof MemberSelectTree select)) {
      return Optional.empty();
    }
    TreePath name = new TreePath(call, select);
    TreePath receiver = new TreePath(name, select.getExpression());
    TypeMirror type = ErroneousTypes.known(trees.getTypeMirror(receiver));
    BuilderType builder = type == null ? null : builders.of(type).orElse(null);
    if (builder == null) {
      return Optional.empty();
    }
    String method = select.getIdentifier().toString();
    Element owner = ((DeclaredType) type).asElement();
    return builder.isStage(owner)
        ? ofStage(full(call), name, builder, (TypeElement) owner, method)
        : ofValue(receiver, builder, owner, method).map(text -> Explanation.ofStage(name, text));
  }

  private Optional<Explanation> ofStage(
      TreePath call, TreePath name, BuilderType builder, TypeElement stage, String method) {
    List<ExecutableElement> overloads = builder.methods(stage).named(method);
    if (!overloads.isEmpty()) {
      return arguments
          .ofOne(call, overloads)
          .or(() -> arguments.ofAll(call, name, method, overloads));
    }
    String message =
        StageAdvice.about(builder, stage, method)
            .or(() -> others.having(method, call, builder))
            .orElseGet(() -> StageAdvice.unknown(builder, stage, method));
    return Optional.of(Explanation.ofStage(name, message));
  }

  private Optional<String> ofValue(
      TreePath receiver, BuilderType builder, Element owner, String method) {
    if (!owner.equals(builder.value()) || !builder.has(method)) {
      return Optional.empty();
    }
    if (trees.getElement(receiver) instanceof TypeElement) {
      return Optional.of(builder.name() + ".builder() begins a chain: call it before " + method);
    }
    if (!BuiltValues.isBuild(receiver)) {
      return Optional.of(
          "a finished "
              + builder.name()
              + " does not change: toBuilder() returns a builder for it");
    }
    return Optional.of(
        method.equals(StageMethods.BUILD)
            ? "leave this .build() out: the value is finished"
            : method + " comes before build(), which returns the finished value");
  }

  /**
   * Returns the explanation of a call whose method javac has found, but not with these arguments or
   * for this result.
   */
  public Optional<Explanation> ofWrongType(TreePath call, ExecutableElement method) {
    Element owner = method.getEnclosingElement();
    BuilderType builder = builders.of(owner).orElse(null);
    if (builder == null) {
      return Optional.empty();
    }
    TreePath path = full(call);
    return arguments
        .ofOne(path, overloads(builder, owner, method))
        .or(() -> Optional.ofNullable(requiredType(path)).flatMap(t -> values.ofBuilder(path, t)));
  }

  /** With an unknown argument, javac resolves a call to any of the overloads. */
  private static List<ExecutableElement> overloads(
      BuilderType builder, Element owner, ExecutableElement method) {
    return builder.isStage(owner)
        ? builder.methods((TypeElement) owner).named(method.getSimpleName().toString())
        : List.of(method);
  }

  /** Returns the path with all trees: a scanner's path can skip some. */
  private static TreePath full(TreePath path) {
    return TreePath.getPath(path.getCompilationUnit(), path.getLeaf());
  }

  /** Returns the type that the program declares for the result of an expression. */
  private @Nullable TypeMirror requiredType(TreePath expression) {
    TreePath parent = expression.getParentPath();
    Tree tree = parent.getLeaf();
    if (tree instanceof VariableTree variable && variable.getType() != null) {
      return trees.getTypeMirror(new TreePath(parent, variable.getType()));
    }
    if (tree instanceof AssignmentTree assignment) {
      return trees.getTypeMirror(new TreePath(parent, assignment.getVariable()));
    }
    return tree instanceof ReturnTree ? returnType(parent) : null;
  }

  private @Nullable TypeMirror returnType(TreePath statement) {
    TreePath path = statement;
    while (path != null
        && !(path.getLeaf() instanceof MethodTree)
        && !(path.getLeaf() instanceof LambdaExpressionTree)) {
      path = path.getParentPath();
    }
    return path != null && trees.getElement(path) instanceof ExecutableElement method
        ? method.getReturnType()
        : null;
  }
}
