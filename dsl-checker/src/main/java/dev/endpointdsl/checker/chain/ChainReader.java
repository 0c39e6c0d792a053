package dev.endpointdsl.checker.chain;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.endpointdsl.checker.tree.LambdaBodies;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** Reads complete chains of builder calls, after which nothing can be set. One for each class. */
public final class ChainReader {

  private final Trees trees;
  private final CallReader calls;
  private final CallIndex index;
  private final BuilderLambdas lambdas;
  private final MemberEffectReader effects;
  private final BuilderNames names;
  private final ConditionalEffects conditional;
  private final IdentityHashMap<Tree, Optional<Chain>> chains = new IdentityHashMap<>();

  ChainReader(
      Trees trees,
      CallReader calls,
      CallIndex index,
      BuilderLambdas lambdas,
      MemberEffectReader effects,
      BuilderNames names) {
    this.trees = trees;
    this.calls = calls;
    this.index = index;
    this.lambdas = lambdas;
    this.effects = effects;
    this.names = names;
    this.conditional = new ConditionalEffects(calls, effects);
  }

  /** Returns the index of the class, which a scanner fills. */
  public CallIndex index() {
    return index;
  }

  /**
   * Returns the chain that builds a value; empty if the expression is neither {@code
   * X.builder()...build()} nor a lambda that another builder's method receives.
   */
  public Optional<Chain> of(TreePath value) {
    Tree tree = value.getLeaf();
    if (tree instanceof ParenthesizedTree parenthesized) {
      return of(new TreePath(value, parenthesized.getExpression()));
    }
    if (!(tree instanceof LambdaExpressionTree) && !(tree instanceof MethodInvocationTree)) {
      return Optional.empty();
    }
    Optional<Chain> chain = chains.get(tree);
    if (chain == null) {
      chain = tree instanceof LambdaExpressionTree ? ofLambda(value) : ofBuild(value);
      chains.put(tree, chain);
    }
    return chain;
  }

  /** Reads the chain that {@code build()} is called on. */
  private Optional<Chain> ofBuild(TreePath path) {
    return path.getLeaf() instanceof MethodInvocationTree call
            && call.getArguments().isEmpty()
            && call.getMethodSelect() instanceof MemberSelectTree select
            && names.isBuild(select.getIdentifier())
        ? Optional.of(read(receiver(path, select), null))
        : Optional.empty();
  }

  private Optional<Chain> ofLambda(TreePath lambda) {
    TreePath result = LambdaBodies.result(lambda);
    Element parameter = parameter(lambda);
    return result != null && parameter != null && lambdas.isBuiltAtOnce(lambda)
        ? Optional.of(read(result, parameter))
        : Optional.empty();
  }

  /** Returns the only parameter of a lambda. */
  private @Nullable Element parameter(TreePath lambda) {
    var parameters = ((LambdaExpressionTree) lambda.getLeaf()).getParameters();
    return parameters.size() == 1
        ? trees.getElement(new TreePath(lambda, parameters.get(0)))
        : null;
  }

  private static TreePath receiver(TreePath call, MemberSelectTree select) {
    return new TreePath(new TreePath(call, select), select.getExpression());
  }

  /**
   * Reads a chain.
   *
   * @param last the last call
   * @param newBuilder the variable that holds a new builder, if any
   */
  private Chain read(TreePath last, @Nullable Element newBuilder) {
    List<Chain.Link> links = new ArrayList<>();
    TreePath path = last;
    while (true) {
      Tree tree = path.getLeaf();
      Chain.Link link = link(path);
      if (link != null) {
        links.add(link);
        path = receiver(path, (MemberSelectTree) ((MethodInvocationTree) tree).getMethodSelect());
      } else if (tree instanceof ParenthesizedTree parenthesized) {
        path = new TreePath(path, parenthesized.getExpression());
      } else {
        return chain(links, tree, isFresh(path, newBuilder));
      }
    }
  }

  /** Returns a call on a receiver; {@code null} if the chain begins here. */
  private Chain.@Nullable Link link(TreePath path) {
    Call call =
        path.getLeaf() instanceof MethodInvocationTree invocation
                && invocation.getMethodSelect() instanceof MemberSelectTree
            ? call(path, invocation)
            : null;
    if (call == null) {
      return null;
    }
    MemberEffect effect =
        call.method().getSimpleName().equals(names.ifNotNull())
            ? conditional.of(call)
            : effects.of(call.method(), call.constraints());
    return effect.kind() == MemberEffect.Kind.BEGINS ? null : new Chain.Link(call, effect);
  }

  private @Nullable Call call(TreePath path, MethodInvocationTree invocation) {
    Call constrained = index.constrained(invocation);
    return constrained == null ? calls.read(path) : constrained;
  }

  private static Chain chain(List<Chain.Link> links, Tree base, boolean isFresh) {
    if (base instanceof IdentifierTree variable) {
      for (int i = 0; i < links.size(); i++) {
        Call call = links.get(i).call();
        if (VariableReferences.isIn(call, variable)) {
          links.set(i, new Chain.Link(call, MemberEffect.ANYTHING));
        }
      }
    }
    Collections.reverse(links);
    return new Chain(links, isFresh);
  }

  /** Returns whether the builder that a chain begins with is new. */
  private boolean isFresh(TreePath base, @Nullable Element newBuilder) {
    Tree tree = base.getLeaf();
    if (tree instanceof IdentifierTree) {
      return newBuilder != null && newBuilder.equals(trees.getElement(base));
    }
    return tree instanceof MethodInvocationTree invocation
        && invocation.getArguments().isEmpty()
        && isBuilderMethod(calls.method(base));
  }

  private boolean isBuilderMethod(@Nullable ExecutableElement method) {
    return method != null
        && method.getSimpleName().equals(names.builder())
        && method.getModifiers().contains(Modifier.STATIC)
        && returnsOwnStage(method);
  }

  /** A method of another class can return a builder with members that it has set. */
  private static boolean returnsOwnStage(ExecutableElement method) {
    Element owner = method.getEnclosingElement();
    return method.getReturnType() instanceof DeclaredType stage
        && (owner.equals(stage.asElement())
            || owner.equals(stage.asElement().getEnclosingElement()));
  }
}
