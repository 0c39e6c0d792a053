package dev.endpointdsl.checker;

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
final class MethodFactsReader {

  private final Elements elements;
  private final Types types;
  private final IdentityHashMap<ExecutableElement, MethodFacts> known = new IdentityHashMap<>();
  private final Map<Element, Boolean> platform = new HashMap<>();

  MethodFactsReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  MethodFacts of(ExecutableElement method) {
    MethodFacts facts = known.get(method);
    if (facts == null) {
      facts = canBeConstrained(method) ? read(method) : MethodFacts.NONE;
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

  private MethodFacts read(ExecutableElement method) {
    MethodFacts own = declared(method);
    return own.isNone() && canOverride(method)
        ? overridden(method, (TypeElement) method.getEnclosingElement())
        : own;
  }

  private static MethodFacts declared(ExecutableElement method) {
    return isAnnotated(method) ? annotated(method) : MethodFacts.NONE;
  }

  private static boolean isAnnotated(ExecutableElement method) {
    boolean annotated = !method.getAnnotationMirrors().isEmpty();
    for (VariableElement parameter : method.getParameters()) {
      annotated |= !parameter.getAnnotationMirrors().isEmpty();
    }
    return annotated;
  }

  private static MethodFacts annotated(ExecutableElement method) {
    List<Parameter> parameters = new ArrayList<>();
    for (VariableElement parameter : method.getParameters()) {
      parameters.add(Parameter.of(parameter));
    }
    VariableElement last = method.getParameters().get(parameters.size() - 1);
    boolean continues = Annotation.named("Continues", last).isPresent();
    MethodFacts facts = MethodFacts.of(parameters, continues, addsTo(method));
    return facts.isNone() ? MethodFacts.NONE : facts;
  }

  private static Optional<String> addsTo(ExecutableElement method) {
    Optional<Annotation> annotation = Annotation.named("AddsTo", method);
    return annotation.isPresent() ? Optional.of(annotation.get().text("value")) : Optional.empty();
  }

  private static boolean canOverride(ExecutableElement method) {
    return method.getKind() == ElementKind.METHOD
        && !method.getModifiers().contains(Modifier.STATIC)
        && !method.getModifiers().contains(Modifier.PRIVATE);
  }

  /** What the nearest method tells that it overrides in a type or what that extends. */
  private MethodFacts overridden(ExecutableElement method, TypeElement type) {
    for (TypeMirror supertype : types.directSupertypes(type.asType())) {
      MethodFacts facts =
          supertype instanceof DeclaredType declared
              ? inherited(method, (TypeElement) declared.asElement())
              : MethodFacts.NONE;
      if (!facts.isNone()) {
        return facts;
      }
    }
    return MethodFacts.NONE;
  }

  private MethodFacts inherited(ExecutableElement method, TypeElement supertype) {
    if (isOfPlatform(supertype)) {
      return MethodFacts.NONE;
    }
    TypeElement owner = (TypeElement) method.getEnclosingElement();
    for (Element member : supertype.getEnclosedElements()) {
      if (member.getKind() == ElementKind.METHOD
          && member.getSimpleName().equals(method.getSimpleName())
          && elements.overrides(method, (ExecutableElement) member, owner)) {
        MethodFacts facts = declared((ExecutableElement) member);
        if (!facts.isNone()) {
          return facts;
        }
      }
    }
    return overridden(method, supertype);
  }
}
