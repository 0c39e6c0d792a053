package dev.endpointdsl.checker.check;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.endpointdsl.checker.chain.Call;
import dev.endpointdsl.checker.chain.CallReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the lists, sets, arrays and maps that are written out in the source. */
final class CollectionLiteralReader {

  private static final Set<String> ENTRY_FACTORIES =
      Set.of(
          "java.util.Map.entry",
          "java.util.AbstractMap.SimpleEntry.<init>",
          "java.util.AbstractMap.SimpleImmutableEntry.<init>");

  private final Trees trees;
  private final CallReader calls;

  CollectionLiteralReader(Trees trees, CallReader calls) {
    this.trees = trees;
    this.calls = calls;
  }

  /**
   * Returns the collection that is passed to a parameter, with the argument of the parameter before
   * it if the parameter continues that one; empty if the collection is not written out.
   */
  Optional<CollectionLiteral> of(Call call, int parameter) {
    Optional<CollectionLiteral> own = ofArguments(call, parameter);
    if (own.isEmpty() || !call.continuesAt(parameter)) {
      return own;
    }
    List<TreePath> all = new ArrayList<>(call.argumentsOf(parameter - 1));
    all.addAll(own.get().elements());
    return Optional.of(CollectionLiteral.of(all));
  }

  private Optional<CollectionLiteral> ofArguments(Call call, int parameter) {
    List<TreePath> arguments = call.argumentsOf(parameter);
    if (call.isVarargs(parameter) && !(arguments.size() == 1 && isArray(arguments.get(0)))) {
      return Optional.of(CollectionLiteral.of(arguments));
    }
    return arguments.size() == 1 ? of(arguments.get(0)) : Optional.empty();
  }

  private boolean isArray(TreePath argument) {
    TypeMirror type = trees.getTypeMirror(argument);
    return type == null || type.getKind() == TypeKind.ARRAY || type.getKind() == TypeKind.NULL;
  }

  private Optional<CollectionLiteral> of(TreePath expression) {
    Tree tree = expression.getLeaf();
    if (tree instanceof ParenthesizedTree parenthesized) {
      return of(new TreePath(expression, parenthesized.getExpression()));
    }
    if (tree instanceof NewArrayTree array) {
      return Optional.ofNullable(array.getInitializers()).map(all -> ofArray(expression, all));
    }
    boolean isCreation = tree instanceof NewClassTree creation && creation.getClassBody() == null;
    Call call = isCreation || tree instanceof MethodInvocationTree ? calls.read(expression) : null;
    return call == null ? Optional.empty() : ofFactory(call);
  }

  private static CollectionLiteral ofArray(
      TreePath array, List<? extends ExpressionTree> initializers) {
    List<TreePath> elements = new ArrayList<>();
    for (ExpressionTree initializer : initializers) {
      elements.add(new TreePath(array, initializer));
    }
    return CollectionLiteral.of(elements);
  }

  /** Recognizes by name the JDK methods and constructors that create or copy a collection. */
  private Optional<CollectionLiteral> ofFactory(Call call) {
    return switch (qualifiedName(call.method())) {
      case "java.util.List.of",
          "java.util.Set.of",
          "java.util.Arrays.asList",
          "java.util.Collections.singletonList",
          "java.util.Collections.singleton",
          "java.util.Collections.emptyList",
          "java.util.Collections.emptySet" ->
          elements(call);
      case "java.util.Map.of",
          "java.util.Collections.emptyMap",
          "java.util.Collections.singletonMap" ->
          Optional.of(pairs(call.arguments()));
      case "java.util.Map.ofEntries" -> elements(call).map(this::entries);
      case "java.util.List.copyOf",
          "java.util.Map.copyOf",
          "java.util.Collections.unmodifiableList",
          "java.util.Collections.unmodifiableSet",
          "java.util.Collections.unmodifiableMap",
          "java.util.ArrayList.<init>",
          "java.util.LinkedList.<init>",
          "java.util.HashMap.<init>",
          "java.util.LinkedHashMap.<init>" ->
          copied(call);
      default -> Optional.empty();
    };
  }

  /** Reads the copied collection; sets are left out, since a set drops repeated elements. */
  private Optional<CollectionLiteral> copied(Call call) {
    TreePath only = call.argument(0);
    return only == null || call.argumentTrees().size() != 1 ? Optional.empty() : of(only);
  }

  private static CollectionLiteral pairs(List<TreePath> arguments) {
    List<CollectionLiteral.Entry> entries = new ArrayList<>();
    for (int i = 0; i + 1 < arguments.size(); i += 2) {
      entries.add(new CollectionLiteral.Entry(arguments.get(i), arguments.get(i + 1)));
    }
    return CollectionLiteral.ofMap(entries.size(), entries);
  }

  private CollectionLiteral entries(CollectionLiteral list) {
    return CollectionLiteral.ofMap(
        list.size(), list.elements().stream().flatMap(path -> entry(path).stream()).toList());
  }

  /** {@code Map.entry(key, value)}, or the constructor of an entry. */
  private Optional<CollectionLiteral.Entry> entry(TreePath path) {
    return Optional.ofNullable(calls.read(unwrapped(path)))
        .filter(
            call ->
                call.argumentTrees().size() == 2
                    && ENTRY_FACTORIES.contains(qualifiedName(call.method())))
        .map(Call::arguments)
        .map(pair -> new CollectionLiteral.Entry(pair.get(0), pair.get(1)));
  }

  private static TreePath unwrapped(TreePath path) {
    return path.getLeaf() instanceof ParenthesizedTree parenthesized
        ? unwrapped(new TreePath(path, parenthesized.getExpression()))
        : path;
  }

  private Optional<CollectionLiteral> elements(Call call) {
    List<TreePath> arguments = call.arguments();
    boolean isSpread =
        arguments.size() == 1 && call.method().isVarArgs() && isArray(arguments.get(0));
    return isSpread ? Optional.empty() : Optional.of(CollectionLiteral.of(arguments));
  }

  private static String qualifiedName(ExecutableElement method) {
    return method.getEnclosingElement() instanceof QualifiedNameable type
        ? type.getQualifiedName() + "." + method.getSimpleName()
        : "";
  }
}
