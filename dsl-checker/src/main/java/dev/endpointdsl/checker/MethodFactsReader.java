package dev.endpointdsl.checker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
  private final Map<ExecutableElement, MethodFacts> known = new HashMap<>();
  private final Map<Element, Boolean> platform = new HashMap<>();

  MethodFactsReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  MethodFacts of(ExecutableElement method) {
    MethodFacts facts = known.get(method);
    if (facts == null) {
      facts = isOfPlatform(method) ? MethodFacts.NONE : read(method);
      known.put(method, facts);
    }
    return facts;
  }

  /** The JDK's methods have no constraints, and its hierarchies are large. */
  private boolean isOfPlatform(ExecutableElement method) {
    return platform.computeIfAbsent(
        method.getEnclosingElement(),
        type -> {
          String name = elements.getPackageOf(type).getQualifiedName().toString();
          return name.startsWith("java.") || name.startsWith("javax.");
        });
  }

  private MethodFacts read(ExecutableElement method) {
    MethodFacts own = declared(method);
    return own.isNone() && canOverride(method)
        ? overridden(method)
            .map(MethodFactsReader::declared)
            .filter(f -> !f.isNone())
            .findFirst()
            .orElse(own)
        : own;
  }

  private static MethodFacts declared(ExecutableElement method) {
    Optional<String> addsTo = Annotation.named("AddsTo", method).map(a -> a.text("value"));
    List<? extends VariableElement> parameters = method.getParameters();
    if (parameters.isEmpty()) {
      return MethodFacts.NONE;
    }
    boolean continues =
        Annotation.named("Continues", parameters.get(parameters.size() - 1)).isPresent();
    MethodFacts facts =
        MethodFacts.of(parameters.stream().map(Parameter::of).toList(), continues, addsTo);
    return facts.isNone() ? MethodFacts.NONE : facts;
  }

  private static boolean canOverride(ExecutableElement method) {
    return method.getKind() == ElementKind.METHOD
        && !method.getModifiers().contains(Modifier.STATIC)
        && !method.getModifiers().contains(Modifier.PRIVATE);
  }

  private Stream<ExecutableElement> overridden(ExecutableElement method) {
    TypeElement owner = (TypeElement) method.getEnclosingElement();
    return supertypes(owner.asType())
        .flatMap(type -> type.getEnclosedElements().stream())
        .filter(member -> member.getKind() == ElementKind.METHOD)
        .filter(member -> member.getSimpleName().equals(method.getSimpleName()))
        .map(ExecutableElement.class::cast)
        .filter(candidate -> elements.overrides(method, candidate, owner));
  }

  /** All supertypes, nearest first in each line. */
  private Stream<TypeElement> supertypes(TypeMirror type) {
    return types.directSupertypes(type).stream()
        .filter(DeclaredType.class::isInstance)
        .flatMap(
            supertype ->
                Stream.concat(
                    Stream.of((TypeElement) ((DeclaredType) supertype).asElement()),
                    supertypes(supertype)));
  }
}
