package dev.endpointdsl.checker;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.endpointdsl.checker.chain.Call;
import dev.endpointdsl.checker.chain.CallReader;
import dev.endpointdsl.checker.check.Finding;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/**
 * Recognizes findings that the program suppresses: with {@code @SuppressWarnings} on an enclosing
 * declaration, or with {@code suppress(rule, reason)} in an enclosing chain.
 */
final class Suppressions {

  private static final String ALL = "EndpointDsl";
  private static final String SUPPRESS = "suppress";

  private final Trees trees;
  private final CallReader calls;

  Suppressions(Trees trees, CallReader calls) {
    this.trees = trees;
    this.calls = calls;
  }

  /** Returns whether the program suppresses a finding. */
  boolean cover(Finding finding) {
    for (TreePath path = finding.place(); path != null; path = path.getParentPath()) {
      if (isSuppressed(path, finding)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSuppressed(TreePath path, Finding finding) {
    Tree tree = path.getLeaf();
    return switch (tree.getKind()) {
      case METHOD_INVOCATION -> isInChain(path, finding.problem().rule());
      case CLASS, INTERFACE, ENUM, RECORD, ANNOTATION_TYPE, METHOD, VARIABLE ->
          isAnnotated(path, finding.problem().tag());
      default -> false;
    };
  }

  private boolean isAnnotated(TreePath declaration, String tag) {
    Element element = trees.getElement(declaration);
    SuppressWarnings annotation =
        element == null ? null : element.getAnnotation(SuppressWarnings.class);
    return annotation != null
        && Arrays.stream(annotation.value())
            .anyMatch(name -> name.equals(ALL) || name.equals(ALL + ":" + tag));
  }

  /** Inspects a call and the calls before it; later calls of the chain enclose it. */
  private boolean isInChain(TreePath call, String rule) {
    return chain(call).anyMatch(link -> suppresses(link, rule));
  }

  private static Stream<TreePath> chain(TreePath last) {
    return Stream.iterate(Optional.of(last), Optional::isPresent, Suppressions::before)
        .flatMap(Optional::stream);
  }

  private static Optional<TreePath> before(Optional<TreePath> link) {
    TreePath path = link.orElseThrow();
    Tree tree = path.getLeaf();
    if (tree instanceof ParenthesizedTree parenthesized) {
      return Optional.of(new TreePath(path, parenthesized.getExpression()));
    }
    return tree instanceof MethodInvocationTree call
            && call.getMethodSelect() instanceof MemberSelectTree select
        ? Optional.of(new TreePath(new TreePath(path, select), select.getExpression()))
        : Optional.empty();
  }

  private boolean suppresses(TreePath link, String rule) {
    if (!(link.getLeaf() instanceof MethodInvocationTree)) {
      return false;
    }
    Call call = calls.read(link);
    return call != null
        && call.name().equals(SUPPRESS)
        && !call.arguments().isEmpty()
        && isConstant(trees.getElement(call.arguments().get(0)), rule);
  }

  private static boolean isConstant(Element element, String name) {
    return element != null
        && element.getKind() == ElementKind.ENUM_CONSTANT
        && element.getSimpleName().contentEquals(name);
  }
}
