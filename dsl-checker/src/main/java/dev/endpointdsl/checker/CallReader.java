package dev.endpointdsl.checker;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** Reads calls: which method, and which arguments. */
final class CallReader {

  private final Trees trees;
  private final MethodFactsReader facts;

  CallReader(Trees trees, MethodFactsReader facts) {
    this.trees = trees;
    this.facts = facts;
  }

  /** A call of a method or constructor; empty when that is not known. */
  Optional<Call> read(TreePath path) {
    return Optional.ofNullable(any(path));
  }

  /** The same, for where many calls come through. */
  @Nullable Call any(TreePath path) {
    ExecutableElement method = called(path);
    return method == null ? null : call(path, method, facts.of(method));
  }

  /** The call, if annotations of what it calls tell something: of most calls they do not. */
  @Nullable Call constrained(TreePath path) {
    ExecutableElement method = called(path);
    if (method == null) {
      return null;
    }
    MethodFacts told = facts.of(method);
    return told.isNone() ? null : call(path, method, told);
  }

  Optional<ExecutableElement> method(TreePath path) {
    return Optional.ofNullable(called(path));
  }

  private @Nullable ExecutableElement called(TreePath path) {
    Tree tree = path.getLeaf();
    if (tree instanceof NewClassTree creation && creation.getClassBody() != null) {
      return AnonymousClasses.constructor(path, trees);
    }
    TreePath named =
        tree instanceof MethodInvocationTree invocation
            ? new TreePath(path, invocation.getMethodSelect())
            : path;
    return trees.getElement(named) instanceof ExecutableElement method ? method : null;
  }

  private static Call call(TreePath path, ExecutableElement method, MethodFacts facts) {
    return new Call(path, method, facts, argumentsOf(path.getLeaf()));
  }

  private static List<? extends ExpressionTree> argumentsOf(Tree tree) {
    if (tree instanceof MethodInvocationTree invocation) {
      return invocation.getArguments();
    }
    return tree instanceof NewClassTree creation ? creation.getArguments() : List.of();
  }
}
