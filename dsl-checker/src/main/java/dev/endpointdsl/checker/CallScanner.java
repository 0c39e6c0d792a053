package dev.endpointdsl.checker;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePathScanner;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Visits every call, lambda and complete chain of a class. */
final class CallScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {

  private final CallReader calls;
  private final ArgumentCheck arguments;
  private final ChainCheck chains;
  private final Consumer<Finding> findings;

  CallScanner(
      CallReader calls, ArgumentCheck arguments, ChainCheck chains, Consumer<Finding> findings) {
    this.calls = calls;
    this.arguments = arguments;
    this.chains = chains;
    this.findings = findings;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
    super.visitMethodInvocation(call, null);
    if (call.getArguments().isEmpty()) {
      chains.check(getCurrentPath(), findings);
    }
    checkArguments();
    return null;
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree creation, @Nullable Void nothing) {
    super.visitNewClass(creation, null);
    checkArguments();
    return null;
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree lambda, @Nullable Void nothing) {
    super.visitLambdaExpression(lambda, null);
    chains.check(getCurrentPath(), findings);
    return null;
  }

  private void checkArguments() {
    calls.readConstrained(getCurrentPath()).ifPresent(call -> arguments.check(call, findings));
  }
}
