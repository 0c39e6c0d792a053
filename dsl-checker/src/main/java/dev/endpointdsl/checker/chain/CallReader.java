package dev.endpointdsl.checker.chain;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.endpointdsl.checker.constraint.MethodConstraints;
import dev.endpointdsl.checker.constraint.MethodConstraintsReader;
import dev.endpointdsl.checker.tree.AnonymousClasses;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** Reads calls: which method, and which arguments. */
public final class CallReader {

  private final Trees trees;
  private final MethodConstraintsReader facts;

  public CallReader(Trees trees, MethodConstraintsReader facts) {
    this.trees = trees;
    this.facts = facts;
  }

  /** A call of a method or constructor; empty when that is not known. */
  public Optional<Call> read(TreePath path) {
    return Optional.ofNullable(any(path));
  }

  /** The same, for where many calls come through. */
  @Nullable
  public Call any(TreePath path) {
    ExecutableElement method = method(path);
    return method == null ? null : Call.of(path, method, facts.of(method));
  }

  /** What is called, by a call of a method or constructor; {@code null} when that is not known. */
  @Nullable
  public ExecutableElement method(TreePath path) {
    Tree tree = path.getLeaf();
    if (tree instanceof NewClassTree creation && creation.getClassBody() != null) {
      return AnonymousClasses.constructor(path, trees);
    }
    return called(
        tree instanceof MethodInvocationTree invocation
            ? new TreePath(path, invocation.getMethodSelect())
            : path);
  }

  /**
   * What is called, by the name in front of the arguments or by a creation without a class body.
   */
  @Nullable
  public ExecutableElement called(TreePath name) {
    return trees.getElement(name) instanceof ExecutableElement method ? method : null;
  }

  /** What annotations tell of a method: of most, nothing. */
  public MethodConstraints facts(ExecutableElement method) {
    return facts.of(method);
  }
}
