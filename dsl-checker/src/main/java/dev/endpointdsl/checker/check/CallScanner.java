package dev.endpointdsl.checker.check;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import dev.endpointdsl.checker.chain.Call;
import dev.endpointdsl.checker.chain.CallIndex;
import dev.endpointdsl.checker.chain.CallReader;
import dev.endpointdsl.checker.constraint.MethodConstraints;
import dev.endpointdsl.checker.stage.Explanation;
import dev.endpointdsl.checker.stage.RefusedCalls;
import dev.endpointdsl.checker.tree.TreePathStack;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * Visits every call, lambda and complete chain of a class. Receivers and arguments are visited
 * before their call, so that the calls of a chain are known when its last call is visited. Types
 * and annotations are skipped because they contain no calls.
 */
final class CallScanner extends TreeScanner<@Nullable Object, @Nullable Object> {

  private final CallReader calls;
  private final ArgumentCheck argumentCheck;
  private final ChainCheck chainCheck;
  private final RefusedCalls refused;
  private final List<Finding> findings;
  private final CallIndex index;
  private final TreePathStack paths;

  CallScanner(
      CallReader calls,
      ArgumentCheck argumentCheck,
      ChainCheck chainCheck,
      RefusedCalls refused,
      CallIndex index,
      List<Finding> findings,
      TreePath parent) {
    this.calls = calls;
    this.argumentCheck = argumentCheck;
    this.chainCheck = chainCheck;
    this.refused = refused;
    this.index = index;
    this.findings = findings;
    this.paths = new TreePathStack(parent);
  }

  @Override
  public @Nullable Object scan(@Nullable Iterable<? extends Tree> trees, @Nullable Object nothing) {
    if (trees != null) {
      for (Tree tree : trees) {
        scan(tree, null);
      }
    }
    return null;
  }

  @Override
  public @Nullable Object visitClass(ClassTree type, @Nullable Object nothing) {
    paths.push(type);
    scan(type.getMembers(), null);
    paths.pop();
    return null;
  }

  @Override
  public @Nullable Object visitMethod(MethodTree method, @Nullable Object nothing) {
    paths.push(method);
    scan(method.getBody(), null);
    paths.pop();
    return null;
  }

  @Override
  public @Nullable Object visitVariable(VariableTree variable, @Nullable Object nothing) {
    paths.push(variable);
    scan(variable.getInitializer(), null);
    paths.pop();
    return null;
  }

  /** Visits the calls of a chain in a loop: a long chain would exhaust the stack. */
  @Override
  public @Nullable Object visitMethodInvocation(
      MethodInvocationTree last, @Nullable Object nothing) {
    Deque<MethodInvocationTree> chain = new ArrayDeque<>();
    Tree tree = last;
    while (tree instanceof MethodInvocationTree call) {
      paths.push(call);
      chain.push(call);
      tree = CallIndex.receiver(call);
    }
    scan(tree, null);
    DiscardedCheck discarded = new DiscardedCheck();
    while (!chain.isEmpty()) {
      visitCall(chain.pop(), discarded);
      paths.pop();
    }
    return null;
  }

  private void visitCall(MethodInvocationTree call, DiscardedCheck discarded) {
    scan(call.getArguments(), null);
    if (index.completesChain(call)) {
      chainCheck.check(paths.path(), findings);
    }
    ExecutableElement method = calls.resolved(paths.shortcut(call.getMethodSelect()));
    Call constrained = checkArguments(method);
    index.add(call, constrained);
    if (method != null) {
      Optional<Problem> problem = discarded.of(method, calls.constraints(method));
      if (problem.isPresent()) {
        findings.add(new Finding(place(call), method.getSimpleName().toString(), problem.get()));
      }
    }
    if (method == null || calls.hasUnknownType(paths.shortcut(call))) {
      explain(method);
    }
  }

  @Override
  public @Nullable Object visitNewClass(NewClassTree creation, @Nullable Object nothing) {
    paths.push(creation);
    super.visitNewClass(creation, null);
    checkArguments(calls.method(paths.path()));
    paths.pop();
    return null;
  }

  @Override
  public @Nullable Object visitLambdaExpression(
      LambdaExpressionTree lambda, @Nullable Object nothing) {
    paths.push(lambda);
    scan(lambda.getBody(), null);
    if (index.returnsChain(lambda)) {
      chainCheck.check(paths.path(), findings);
    }
    paths.pop();
    return null;
  }

  @Override
  public @Nullable Object visitAnnotation(AnnotationTree annotation, @Nullable Object nothing) {
    return null;
  }

  @Override
  public @Nullable Object visitParameterizedType(
      ParameterizedTypeTree type, @Nullable Object nothing) {
    return null;
  }

  /** Returns the first argument of the current call, or the call if it has none. */
  private TreePath place(MethodInvocationTree call) {
    return call.getArguments().isEmpty()
        ? paths.path()
        : new TreePath(paths.path(), call.getArguments().get(0));
  }

  private void explain(@Nullable ExecutableElement method) {
    TreePath call = paths.path();
    Optional<Explanation> explanation =
        method == null ? refused.ofUnknownMethod(call) : refused.ofWrongType(call, method);
    if (explanation.isPresent()) {
      findings.add(Finding.of(explanation.get()));
    }
  }

  private @Nullable Call checkArguments(@Nullable ExecutableElement method) {
    MethodConstraints constraints =
        method == null ? MethodConstraints.NONE : calls.constraints(method);
    if (method == null || constraints.isNone()) {
      return null;
    }
    Call call = Call.of(paths.path(), method, constraints);
    argumentCheck.check(call, findings);
    return call;
  }
}
