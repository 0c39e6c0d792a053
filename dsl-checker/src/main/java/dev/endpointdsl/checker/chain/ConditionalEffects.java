package dev.endpointdsl.checker.chain;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.endpointdsl.checker.tree.LambdaBodies;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * Derives the effect of {@code ifNotNull(value, (builder, value) -> builder.member(value))}: that
 * of the one method that it calls, or none. A lambda that does more has an unknown effect.
 */
final class ConditionalEffects {

  private final CallReader calls;
  private final MemberEffectReader effects;

  ConditionalEffects(CallReader calls, MemberEffectReader effects) {
    this.calls = calls;
    this.effects = effects;
  }

  MemberEffect of(Call call) {
    List<? extends ExpressionTree> arguments = call.argumentTrees();
    if (arguments.size() != 2) {
      return MemberEffect.ANYTHING;
    }
    TreePath setter = new TreePath(call.path(), arguments.get(1));
    ExecutableElement method =
        setter.getLeaf() instanceof MemberReferenceTree
            ? calls.resolved(setter)
            : setter.getLeaf() instanceof LambdaExpressionTree ? onlyCall(setter) : null;
    return method == null ? MemberEffect.ANYTHING : conditional(method);
  }

  private MemberEffect conditional(ExecutableElement method) {
    MemberEffect effect = effects.of(method, calls.constraints(method));
    return effect.member().isEmpty()
        ? effect
        : new MemberEffect(MemberEffect.Kind.CONDITIONAL, effect.member());
  }

  /** Returns the method that a lambda calls on its first parameter, if it does nothing else. */
  private @Nullable ExecutableElement onlyCall(TreePath lambda) {
    List<? extends VariableTree> parameters =
        ((LambdaExpressionTree) lambda.getLeaf()).getParameters();
    TreePath body = body(lambda);
    if (body == null
        || !(body.getLeaf() instanceof MethodInvocationTree invocation)
        || !(invocation.getMethodSelect() instanceof MemberSelectTree select)
        || !(select.getExpression() instanceof IdentifierTree receiver)
        || !receiver.getName().equals(parameters.get(0).getName())) {
      return null;
    }
    Call call = calls.read(body);
    return call == null || VariableReferences.isIn(call, receiver) ? null : call.method();
  }

  /** Returns the expression of a lambda, or the only statement of its block. */
  private static @Nullable TreePath body(TreePath lambda) {
    if (((LambdaExpressionTree) lambda.getLeaf()).getBody() instanceof BlockTree block) {
      List<? extends StatementTree> statements = block.getStatements();
      if (statements.size() == 1
          && statements.get(0) instanceof ExpressionStatementTree statement) {
        TreePath path = new TreePath(new TreePath(lambda, block), statement);
        return new TreePath(path, statement.getExpression());
      }
    }
    return LambdaBodies.result(lambda);
  }
}
