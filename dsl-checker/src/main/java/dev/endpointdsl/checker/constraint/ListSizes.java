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

/** Finds the size constraints of the lists that methods add to, for each method once. */
public final class ListSizes {

  private final Elements elements;
  private final MethodConstraintsReader constraints;
  private final Map<ExecutableElement, Optional<Constraint.Size>> known = new HashMap<>();

  /** Creates a finder for one compilation. */
  public ListSizes(Elements elements, MethodConstraintsReader constraints) {
    this.elements = elements;
    this.constraints = constraints;
  }

  /** Returns the size constraint on the list that an adder adds to; empty if there is none. */
  public Optional<Constraint.Size> of(ExecutableElement adder) {
    Optional<Constraint.Size> size = known.get(adder);
    if (size == null) {
      Optional<String> list = constraints.of(adder).addsTo();
      size =
          list.isEmpty()
              ? Optional.empty()
              : ofSetter(list.get(), (TypeElement) adder.getEnclosingElement());
      known.put(adder, size);
    }
    return size;
  }

  /** Reads the setters in the adder's type, and inherited ones only if those have no size. */
  private Optional<Constraint.Size> ofSetter(String list, TypeElement builder) {
    Optional<Constraint.Size> own = ofSetter(list, builder.getEnclosedElements());
    return own.isPresent() ? own : ofSetter(list, elements.getAllMembers(builder));
  }

  private Optional<Constraint.Size> ofSetter(String list, List<? extends Element> members) {
    for (Element member : members) {
      if (member instanceof ExecutableElement method
          && method.getSimpleName().contentEquals(list)
          && !takesMap(method)) {
        Optional<Constraint.Size> size = size(constraints.of(method));
        if (size.isPresent()) {
          return size;
        }
      }
    }
    return Optional.empty();
  }

  /** Map entries can replace each other, so the number of calls is not the size of the map. */
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
