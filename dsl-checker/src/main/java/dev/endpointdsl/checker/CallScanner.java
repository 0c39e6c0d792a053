package dev.endpointdsl.checker;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePathScanner;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Visits every call, lambda and complete chain of a class. What stands in front of or inside of
 * another comes first, so that the calls of a chain are known when its last one is visited.
 */
final class CallScanner extends TreePathScanner<@Nullable Object, @Nullable Object> {

  private final CallReader calls;
  private final ArgumentCheck arguments;
  private final ChainCheck chains;
  private final Consumer<Finding> findings;
  private final TiedCalls tied;

  CallScanner(
      CallReader calls,
      ArgumentCheck arguments,
      ChainCheck chains,
      TiedCalls tied,
      Consumer<Finding> findings) {
    this.calls = calls;
    this.arguments = arguments;
    this.chains = chains;
    this.tied = tied;
    this.findings = findings;
  }

  @Override
  public @Nullable Object visitMethodInvocation(
      MethodInvocationTree call, @Nullable Object nothing) {
    super.visitMethodInvocation(call, null);
    if (tied.isBuilt(call)) {
      chains.check(getCurrentPath(), findings);
    }
    Call constrained = checkArguments();
    tied.add(call, constrained != null && constrained.facts().isTied());
    return null;
  }

  @Override
  public @Nullable Object visitNewClass(NewClassTree creation, @Nullable Object nothing) {
    super.visitNewClass(creation, null);
    checkArguments();
    return null;
  }

  @Override
  public @Nullable Object visitLambdaExpression(
      LambdaExpressionTree lambda, @Nullable Object nothing) {
    super.visitLambdaExpression(lambda, null);
    if (tied.isResult(lambda)) {
      chains.check(getCurrentPath(), findings);
    }
    return null;
  }

  private @Nullable Call checkArguments() {
    Call call = calls.constrained(getCurrentPath());
    if (call != null) {
      arguments.check(call, findings);
    }
    return call;
  }
}
