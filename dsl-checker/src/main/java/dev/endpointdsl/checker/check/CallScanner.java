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
import dev.endpointdsl.checker.constraint.Finding;
import dev.endpointdsl.checker.constraint.MethodConstraints;
import dev.endpointdsl.checker.tree.TreePathStack;
import java.util.function.Consumer;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * Visits every call, lambda and complete chain of a class. What stands in front of or inside of
 * another comes first, so that the calls of a chain are known when its last one is visited. Types
 * and annotations hold no calls.
 */
public final class CallScanner extends TreeScanner<@Nullable Object, @Nullable Object> {

  private final CallReader calls;
  private final ArgumentCheck arguments;
  private final ChainCheck chains;
  private final Consumer<Finding> findings;
  private final CallIndex visited;
  private final TreePathStack trail;

  public CallScanner(
      CallReader calls,
      ArgumentCheck arguments,
      ChainCheck chains,
      CallIndex visited,
      Consumer<Finding> findings,
      TreePath parent) {
    this.calls = calls;
    this.arguments = arguments;
    this.chains = chains;
    this.visited = visited;
    this.findings = findings;
    this.trail = new TreePathStack(parent);
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
    trail.down(type);
    scan(type.getMembers(), null);
    trail.up();
    return null;
  }

  @Override
  public @Nullable Object visitMethod(MethodTree method, @Nullable Object nothing) {
    trail.down(method);
    scan(method.getBody(), null);
    trail.up();
    return null;
  }

  @Override
  public @Nullable Object visitVariable(VariableTree variable, @Nullable Object nothing) {
    trail.down(variable);
    scan(variable.getInitializer(), null);
    trail.up();
    return null;
  }

  @Override
  public @Nullable Object visitMethodInvocation(
      MethodInvocationTree call, @Nullable Object nothing) {
    trail.down(call);
    scan(call.getMethodSelect(), null);
    scan(call.getArguments(), null);
    if (visited.isBuilt(call)) {
      chains.check(trail.path(), findings);
    }
    visited.add(call, checkArguments(calls.called(trail.shortcut(call.getMethodSelect()))));
    trail.up();
    return null;
  }

  @Override
  public @Nullable Object visitNewClass(NewClassTree creation, @Nullable Object nothing) {
    trail.down(creation);
    super.visitNewClass(creation, null);
    checkArguments(calls.method(trail.path()));
    trail.up();
    return null;
  }

  @Override
  public @Nullable Object visitLambdaExpression(
      LambdaExpressionTree lambda, @Nullable Object nothing) {
    trail.down(lambda);
    scan(lambda.getBody(), null);
    if (visited.isResult(lambda)) {
      chains.check(trail.path(), findings);
    }
    trail.up();
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

  private @Nullable Call checkArguments(@Nullable ExecutableElement method) {
    MethodConstraints facts = method == null ? MethodConstraints.NONE : calls.facts(method);
    if (method == null || facts.isNone()) {
      return null;
    }
    Call call = Call.of(trail.path(), method, facts);
    arguments.check(call, findings);
    return call;
  }
}
