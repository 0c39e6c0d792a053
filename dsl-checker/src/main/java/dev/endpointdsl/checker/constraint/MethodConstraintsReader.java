package dev.endpointdsl.checker.constraint;

import dev.endpointdsl.checker.tree.ConstraintAnnotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the constraints of methods, each method once. */
public final class MethodConstraintsReader {

  private final Elements elements;
  private final Types types;
  private final IdentityHashMap<ExecutableElement, MethodConstraints> known =
      new IdentityHashMap<>();
  private final Map<Element, Boolean> platformTypes = new HashMap<>();

  /** Creates a reader for one compilation. */
  public MethodConstraintsReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** Returns the constraints of a method or constructor. */
  public MethodConstraints of(ExecutableElement method) {
    MethodConstraints constraints = known.get(method);
    if (constraints == null) {
      constraints = canBeConstrained(method) ? read(method) : MethodConstraints.NONE;
      known.put(method, constraints);
    }
    return constraints;
  }

  private boolean canBeConstrained(ExecutableElement method) {
    return !method.getParameters().isEmpty() && !isPlatformType(method.getEnclosingElement());
  }

  /** JDK types are skipped: their methods have no constraints, and their hierarchies are large. */
  private boolean isPlatformType(Element type) {
    Boolean isPlatformType = platformTypes.get(type);
    if (isPlatformType == null) {
      String name = elements.getPackageOf(type).getQualifiedName().toString();
      isPlatformType = name.startsWith("java.") || name.startsWith("javax.");
      platformTypes.put(type, isPlatformType);
    }
    return isPlatformType;
  }

  private MethodConstraints read(ExecutableElement method) {
    MethodConstraints own = declared(method);
    return own.isNone() && canOverride(method)
        ? overridden(method, (TypeElement) method.getEnclosingElement())
        : own;
  }

  private static MethodConstraints declared(ExecutableElement method) {
    return isAnnotated(method) ? annotated(method) : MethodConstraints.NONE;
  }

  private static boolean isAnnotated(ExecutableElement method) {
    boolean isAnnotated = !method.getAnnotationMirrors().isEmpty();
    for (VariableElement parameter : method.getParameters()) {
      isAnnotated |= !parameter.getAnnotationMirrors().isEmpty();
    }
    return isAnnotated;
  }

  private static MethodConstraints annotated(ExecutableElement method) {
    List<ParameterConstraints> parameters = new ArrayList<>();
    for (VariableElement parameter : method.getParameters()) {
      parameters.add(ParameterConstraints.of(parameter));
    }
    VariableElement last = method.getParameters().get(parameters.size() - 1);
    boolean continues = ConstraintAnnotation.named("Continues", last).isPresent();
    MethodConstraints constraints = MethodConstraints.of(parameters, continues, addsTo(method));
    return constraints.isNone() ? MethodConstraints.NONE : constraints;
  }

  private static Optional<String> addsTo(ExecutableElement method) {
    Optional<ConstraintAnnotation> annotation = ConstraintAnnotation.named("AddsTo", method);
    return annotation.isPresent()
        ? Optional.of(annotation.get().string("value"))
        : Optional.empty();
  }

  private static boolean canOverride(ExecutableElement method) {
    return method.getKind() == ElementKind.METHOD
        && !method.getModifiers().contains(Modifier.STATIC)
        && !method.getModifiers().contains(Modifier.PRIVATE);
  }

  /** Returns the constraints of the nearest overridden method in the supertypes of a type. */
  private MethodConstraints overridden(ExecutableElement method, TypeElement type) {
    for (TypeMirror supertype : types.directSupertypes(type.asType())) {
      MethodConstraints constraints =
          supertype instanceof DeclaredType declared
              ? inherited(method, (TypeElement) declared.asElement())
              : MethodConstraints.NONE;
      if (!constraints.isNone()) {
        return constraints;
      }
    }
    return MethodConstraints.NONE;
  }

  private MethodConstraints inherited(ExecutableElement method, TypeElement supertype) {
    if (isPlatformType(supertype)) {
      return MethodConstraints.NONE;
    }
    TypeElement owner = (TypeElement) method.getEnclosingElement();
    for (Element member : supertype.getEnclosedElements()) {
      if (member.getKind() == ElementKind.METHOD
          && member.getSimpleName().equals(method.getSimpleName())
          && elements.overrides(method, (ExecutableElement) member, owner)) {
        MethodConstraints constraints = declared((ExecutableElement) member);
        if (!constraints.isNone()) {
          return constraints;
        }
      }
    }
    return overridden(method, supertype);
  }
}
