package dev.endpointdsl.checker.constraint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;

/** Finds out how many elements a list may have that a method adds to, each method once. */
public final class ListSizes {

  private final Elements elements;
  private final MethodConstraintsReader facts;
  private final Map<ExecutableElement, Optional<Constraint.Size>> known = new HashMap<>();

  public ListSizes(Elements elements, MethodConstraintsReader facts) {
    this.elements = elements;
    this.facts = facts;
  }

  /** The size that the method demands that sets the list as a whole. */
  public Optional<Constraint.Size> of(ExecutableElement adder) {
    Optional<Constraint.Size> size = known.get(adder);
    if (size == null) {
      Optional<String> list = facts.of(adder).addsTo();
      size =
          list.isEmpty()
              ? Optional.empty()
              : demanded(list.get(), (TypeElement) adder.getEnclosingElement());
      known.put(adder, size);
    }
    return size;
  }

  /** By what stands beside the adder; only where that tells none, by what is inherited. */
  private Optional<Constraint.Size> demanded(String list, TypeElement builder) {
    Optional<Constraint.Size> own = demanded(list, builder.getEnclosedElements());
    return own.isPresent() ? own : demanded(list, elements.getAllMembers(builder));
  }

  private Optional<Constraint.Size> demanded(String list, List<? extends Element> members) {
    for (Element member : members) {
      if (member instanceof ExecutableElement method
          && method.getSimpleName().contentEquals(list)
          && !takesMap(method)) {
        Optional<Constraint.Size> size = size(facts.of(method));
        if (size.isPresent()) {
          return size;
        }
      }
    }
    return Optional.empty();
  }

  /** Entries may replace each other, so that calls say little of how many there will be. */
  private static boolean takesMap(ExecutableElement method) {
    for (VariableElement parameter : method.getParameters()) {
      if (parameter.asType() instanceof DeclaredType type
          && ((TypeElement) type.asElement()).getQualifiedName().contentEquals("java.util.Map")) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Constraint.Size> size(MethodConstraints method) {
    for (ParameterConstraints parameter : method.parameters()) {
      for (Constraint constraint : parameter.constraints()) {
        if (constraint instanceof Constraint.Size size) {
          return Optional.of(size);
        }
      }
    }
    return Optional.empty();
  }
}
