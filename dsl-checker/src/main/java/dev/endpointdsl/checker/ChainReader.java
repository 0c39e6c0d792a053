package dev.endpointdsl.checker;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads chains of calls on builders that are complete: nothing can be set after them. */
final class ChainReader {

  private static final String BUILD = "build";
  private static final String BUILDER = "builder";

  private final Trees trees;
  private final Elements elements;
  private final CallReader calls;
  private final MemberEffects effects;
  private final IdentityHashMap<Tree, Optional<Chain>> known = new IdentityHashMap<>();

  ChainReader(Trees trees, Elements elements, CallReader calls, MemberEffects effects) {
    this.trees = trees;
    this.elements = elements;
    this.calls = calls;
    this.effects = effects;
  }

  /**
   * The chain behind a value: {@code X.builder()...build()}, or the lambda that a method of another
   * builder is given.
   */
  Optional<Chain> of(TreePath value) {
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

  /** Whether a value is a chain in which a call is tied to others: it is cheap to ask. */
  boolean isTied(TreePath value) {
    Optional<TreePath> last =
        value.getLeaf() instanceof LambdaExpressionTree ? Lambdas.result(value) : built(value);
    return last.isPresent() && hasTie(last.get());
  }

  private boolean hasTie(TreePath last) {
    TreePath path = last;
    while (path.getLeaf() instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select) {
      if (calls.facts(path).isTied()) {
        return true;
      }
      path = receiver(path, select);
    }
    return false;
  }

  private Optional<Chain> ofBuild(TreePath path) {
    return built(path).map(last -> read(last, ""));
  }

  /** What {@code build()} is called on. */
  private static Optional<TreePath> built(TreePath path) {
    return path.getLeaf() instanceof MethodInvocationTree call
            && call.getArguments().isEmpty()
            && call.getMethodSelect() instanceof MemberSelectTree select
            && select.getIdentifier().contentEquals(BUILD)
        ? Optional.of(receiver(path, select))
        : Optional.empty();
  }

  /** The lambda of a {@code Function} that a method takes on whose package the builder is, too. */
  private Optional<Chain> ofLambda(TreePath lambda) {
    return isBuiltAtOnce(lambda)
        ? Lambdas.parameter(lambda)
            .flatMap(name -> Lambdas.result(lambda).map(result -> read(result, name)))
        : Optional.empty();
  }

  private boolean isBuiltAtOnce(TreePath lambda) {
    TreePath caller = lambda.getParentPath();
    TypeMirror type = trees.getTypeMirror(lambda);
    return caller.getLeaf() instanceof MethodInvocationTree
        && Functions.isFunction(type)
        && calls
            .method(caller)
            .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
            .filter(method -> isOfPackage(method, Functions.taken((DeclaredType) type)))
            .isPresent();
  }

  private boolean isOfPackage(ExecutableElement method, TypeMirror taken) {
    return taken instanceof DeclaredType type
        && elements.getPackageOf(method).equals(elements.getPackageOf(type.asElement()));
  }

  private static TreePath receiver(TreePath call, MemberSelectTree select) {
    return new TreePath(new TreePath(call, select), select.getExpression());
  }

  private Chain read(TreePath last, String freshVariable) {
    Deque<TreePath> links = new ArrayDeque<>();
    TreePath path = last;
    while (true) {
      Tree tree = path.getLeaf();
      if (tree instanceof ParenthesizedTree parenthesized) {
        path = new TreePath(path, parenthesized.getExpression());
      } else if (tree instanceof MethodInvocationTree invocation
          && invocation.getMethodSelect() instanceof MemberSelectTree select
          && !isStatic(path)) {
        links.push(path);
        path = receiver(path, select);
      } else {
        return follow(links, path.getLeaf(), isFresh(path, freshVariable));
      }
    }
  }

  private boolean isStatic(TreePath call) {
    return calls.method(call).filter(m -> !m.getModifiers().contains(Modifier.STATIC)).isEmpty();
  }

  private Chain follow(Deque<TreePath> links, Tree base, boolean fresh) {
    ChainBuilder chain = new ChainBuilder(fresh);
    for (TreePath link : links) {
      calls
          .read(link)
          .filter(call -> !Mentions.of(base, call))
          .ifPresentOrElse(
              call -> chain.add(call, effects.of(call.method(), call.facts())), chain::forget);
    }
    return chain.build();
  }

  /** Whether the builder a chain begins with is a new one. */
  private boolean isFresh(TreePath base, String freshVariable) {
    Tree tree = base.getLeaf();
    if (tree instanceof IdentifierTree identifier) {
      return identifier.getName().contentEquals(freshVariable)
          && trees.getElement(base) != null
          && trees.getElement(base).getKind() == ElementKind.PARAMETER;
    }
    if (tree instanceof NewClassTree creation) {
      return creation.getArguments().isEmpty() && creation.getClassBody() == null;
    }
    return tree instanceof MethodInvocationTree invocation
        && invocation.getArguments().isEmpty()
        && calls
            .method(base)
            .filter(method -> method.getSimpleName().contentEquals(BUILDER))
            .filter(method -> method.getModifiers().contains(Modifier.STATIC))
            .isPresent();
  }
}
