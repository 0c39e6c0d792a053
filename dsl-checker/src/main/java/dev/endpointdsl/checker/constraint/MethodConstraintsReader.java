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

/** Reads the facts of methods, each once. */
public final class MethodConstraintsReader {

  private final Elements elements;
  private final Types types;
  private final IdentityHashMap<ExecutableElement, MethodConstraints> known =
      new IdentityHashMap<>();
  private final Map<Element, Boolean> platform = new HashMap<>();

  public MethodConstraintsReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  public MethodConstraints of(ExecutableElement method) {
    MethodConstraints facts = known.get(method);
    if (facts == null) {
      facts = canBeConstrained(method) ? read(method) : MethodConstraints.NONE;
      known.put(method, facts);
    }
    return facts;
  }

  private boolean canBeConstrained(ExecutableElement method) {
    return !method.getParameters().isEmpty() && !isOfPlatform(method.getEnclosingElement());
  }

  /** The JDK's methods have no constraints, and its hierarchies are large. */
  private boolean isOfPlatform(Element type) {
    Boolean answer = platform.get(type);
    if (answer == null) {
      String name = elements.getPackageOf(type).getQualifiedName().toString();
      answer = name.startsWith("java.") || name.startsWith("javax.");
      platform.put(type, answer);
    }
    return answer;
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
    boolean annotated = !method.getAnnotationMirrors().isEmpty();
    for (VariableElement parameter : method.getParameters()) {
      annotated |= !parameter.getAnnotationMirrors().isEmpty();
    }
    return annotated;
  }

  private static MethodConstraints annotated(ExecutableElement method) {
    List<ParameterConstraints> parameters = new ArrayList<>();
    for (VariableElement parameter : method.getParameters()) {
      parameters.add(ParameterConstraints.of(parameter));
    }
    VariableElement last = method.getParameters().get(parameters.size() - 1);
    boolean continues = ConstraintAnnotation.named("Continues", last).isPresent();
    MethodConstraints facts = MethodConstraints.of(parameters, continues, addsTo(method));
    return facts.isNone() ? MethodConstraints.NONE : facts;
  }

  private static Optional<String> addsTo(ExecutableElement method) {
    Optional<ConstraintAnnotation> annotation = ConstraintAnnotation.named("AddsTo", method);
    return annotation.isPresent() ? Optional.of(annotation.get().text("value")) : Optional.empty();
  }

  private static boolean canOverride(ExecutableElement method) {
    return method.getKind() == ElementKind.METHOD
        && !method.getModifiers().contains(Modifier.STATIC)
        && !method.getModifiers().contains(Modifier.PRIVATE);
  }

  /** What the nearest method tells that it overrides in a type or what that extends. */
  private MethodConstraints overridden(ExecutableElement method, TypeElement type) {
    for (TypeMirror supertype : types.directSupertypes(type.asType())) {
      MethodConstraints facts =
          supertype instanceof DeclaredType declared
              ? inherited(method, (TypeElement) declared.asElement())
              : MethodConstraints.NONE;
      if (!facts.isNone()) {
        return facts;
      }
    }
    return MethodConstraints.NONE;
  }

  private MethodConstraints inherited(ExecutableElement method, TypeElement supertype) {
    if (isOfPlatform(supertype)) {
      return MethodConstraints.NONE;
    }
    TypeElement owner = (TypeElement) method.getEnclosingElement();
    for (Element member : supertype.getEnclosedElements()) {
      if (member.getKind() == ElementKind.METHOD
          && member.getSimpleName().equals(method.getSimpleName())
          && elements.overrides(method, (ExecutableElement) member, owner)) {
        MethodConstraints facts = declared((ExecutableElement) member);
        if (!facts.isNone()) {
          return facts;
        }
      }
    }
    return overridden(method, supertype);
  }
}
