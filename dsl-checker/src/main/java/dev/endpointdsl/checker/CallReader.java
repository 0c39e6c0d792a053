package dev.endpointdsl.checker;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** Reads calls: which method, and which argument goes to which parameter. */
final class CallReader {

  private final Trees trees;
  private final MethodFactsReader facts;

  CallReader(Trees trees, MethodFactsReader facts) {
    this.trees = trees;
    this.facts = facts;
  }

  /** A call of a method or constructor; empty when that is not known. */
  Optional<Call> read(TreePath path) {
    return method(path).map(method -> call(path, method));
  }

  /** The call, if annotations of what it calls tell something. */
  Optional<Call> readConstrained(TreePath path) {
    ExecutableElement method = called(path);
    return method == null || facts.of(method).isNone()
        ? Optional.empty()
        : Optional.of(call(path, method));
  }

  /** What annotations tell of what a call calls. */
  MethodFacts facts(TreePath path) {
    ExecutableElement method = called(path);
    return method == null ? MethodFacts.NONE : facts.of(method);
  }

  Optional<ExecutableElement> method(TreePath path) {
    return Optional.ofNullable(called(path));
  }

  private @Nullable ExecutableElement called(TreePath path) {
    Tree tree = path.getLeaf();
    TreePath named =
        tree instanceof MethodInvocationTree invocation
            ? new TreePath(path, invocation.getMethodSelect())
            : path;
    return trees.getElement(named) instanceof ExecutableElement method ? method : null;
  }

  private Call call(TreePath path, ExecutableElement method) {
    int last = method.getParameters().size() - 1;
    List<Argument> arguments = new ArrayList<>();
    for (ExpressionTree argument : argumentsOf(path.getLeaf())) {
      int parameter = Math.min(arguments.size(), last);
      arguments.add(new Argument(parameter, new TreePath(path, argument)));
    }
    return new Call(path, method, facts.of(method), arguments);
  }

  private static List<? extends ExpressionTree> argumentsOf(Tree tree) {
    if (tree instanceof MethodInvocationTree invocation) {
      return invocation.getArguments();
    }
    return tree instanceof NewClassTree creation ? creation.getArguments() : List.of();
  }
}
