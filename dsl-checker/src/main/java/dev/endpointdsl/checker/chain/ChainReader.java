package dev.endpointdsl.checker.chain;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
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
import org.jspecify.annotations.Nullable;

/** Reads chains of calls on builders that are complete: nothing can be set after them. */
public final class ChainReader {

  private final Trees trees;
  private final CallReader calls;
  private final CallIndex visited;
  private final BuilderLambdas lambdas;
  private final MemberEffectReader effects;
  private final BuilderNames names;
  private final IdentityHashMap<Tree, Optional<Chain>> known = new IdentityHashMap<>();

  public ChainReader(
      Trees trees,
      CallReader calls,
      CallIndex visited,
      BuilderLambdas lambdas,
      MemberEffectReader effects,
      BuilderNames names) {
    this.trees = trees;
    this.calls = calls;
    this.visited = visited;
    this.lambdas = lambdas;
    this.effects = effects;
    this.names = names;
  }

  /**
   * The chain behind a value: {@code X.builder()...build()}, or the lambda that a method of another
   * builder is given.
   */
  public Optional<Chain> of(TreePath value) {
    Tree tree = value.getLeaf();
    if (tree instanceof ParenthesizedTree parenthesized) {
      return of(new TreePath(value, parenthesized.getExpression()));
    }
    if (!(tree instanceof LambdaExpressionTree) && !(tree instanceof MethodInvocationTree)) {
      return Optional.empty();
    }
    Optional<Chain> chain = known.get(tree);
    if (chain == null) {
      chain = tree instanceof LambdaExpressionTree ? ofLambda(value) : ofBuild(value);
      known.put(tree, chain);
    }
    return chain;
  }

  /** What {@code build()} is called on. */
  private Optional<Chain> ofBuild(TreePath path) {
    return path.getLeaf() instanceof MethodInvocationTree call
            && call.getArguments().isEmpty()
            && call.getMethodSelect() instanceof MemberSelectTree select
            && select.getIdentifier().equals(names.build())
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

  /** A lambda's only parameter. */
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
   * @param last its last call
   * @param fresh the variable that holds a new builder, if there is one
   */
  private Chain read(TreePath last, @Nullable Element fresh) {
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
        return chain(links, tree, isFresh(path, fresh));
      }
    }
  }

  /** A call on what stands in front of it. */
  private Chain.@Nullable Link link(TreePath path) {
    Call call =
        path.getLeaf() instanceof MethodInvocationTree invocation
                && invocation.getMethodSelect() instanceof MemberSelectTree
            ? call(path, invocation)
            : null;
    if (call == null) {
      return null;
    }
    MemberEffect effect = effects.of(call.method(), call.facts());
    return effect.kind() == MemberEffect.Kind.BEGINS ? null : new Chain.Link(call, effect);
  }

  private @Nullable Call call(TreePath path, MethodInvocationTree invocation) {
    Call known = visited.constrained(invocation);
    return known == null ? calls.any(path) : known;
  }

  private static Chain chain(List<Chain.Link> links, Tree base, boolean fresh) {
    if (base instanceof IdentifierTree variable) {
      for (int i = 0; i < links.size(); i++) {
        Call call = links.get(i).call();
        if (VariableReferences.of(variable, call)) {
          links.set(i, new Chain.Link(call, MemberEffect.ANYTHING));
        }
      }
    }
    Collections.reverse(links);
    return new Chain(links, fresh);
  }

  /** Whether the builder a chain begins with is a new one. */
  private boolean isFresh(TreePath base, @Nullable Element fresh) {
    Tree tree = base.getLeaf();
    if (tree instanceof IdentifierTree) {
      return fresh != null && fresh.equals(trees.getElement(base));
    }
    if (tree instanceof NewClassTree creation) {
      return creation.getArguments().isEmpty() && creation.getClassBody() == null;
    }
    return tree instanceof MethodInvocationTree invocation
        && invocation.getArguments().isEmpty()
        && isBuilder(calls.method(base));
  }

  private boolean isBuilder(@Nullable ExecutableElement method) {
    return method != null
        && method.getSimpleName().equals(names.builder())
        && method.getModifiers().contains(Modifier.STATIC);
  }
}
