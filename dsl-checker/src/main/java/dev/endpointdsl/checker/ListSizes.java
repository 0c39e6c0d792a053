package dev.endpointdsl.checker;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;

/** Finds out how many elements a list may have that a method adds to, each method once. */
final class ListSizes {

  private final Elements elements;
  private final MethodFactsReader facts;
  private final Map<ExecutableElement, Optional<Constraint.Size>> known = new HashMap<>();

  ListSizes(Elements elements, MethodFactsReader facts) {
    this.elements = elements;
    this.facts = facts;
  }

  /** The size that the method demands that sets the list as a whole. */
  Optional<Constraint.Size> of(ExecutableElement adder) {
    return known.computeIfAbsent(
        adder, method -> facts.of(method).addsTo().flatMap(list -> demanded(list, owner(method))));
  }

  private static TypeElement owner(ExecutableElement method) {
    return (TypeElement) method.getEnclosingElement();
  }

  private Optional<Constraint.Size> demanded(String list, TypeElement builder) {
    return elements.getAllMembers(builder).stream()
        .filter(member -> member.getKind() == ElementKind.METHOD)
        .filter(member -> member.getSimpleName().contentEquals(list))
        .map(ExecutableElement.class::cast)
        .filter(method -> !takesMap(method))
        .flatMap(method -> facts.of(method).parameters().stream())
        .flatMap(ListSizes::sizes)
        .findFirst();
  }

  /** Entries may replace each other, so that calls say little of how many there will be. */
  private static boolean takesMap(ExecutableElement method) {
    return method.getParameters().stream()
        .anyMatch(
            parameter ->
                parameter.asType() instanceof DeclaredType type
                    && ((TypeElement) type.asElement())
                        .getQualifiedName()
                        .contentEquals("java.util.Map"));
  }

  private static Stream<Constraint.Size> sizes(Parameter parameter) {
    return parameter.constraints().stream()
        .filter(Constraint.Size.class::isInstance)
        .map(Constraint.Size.class::cast);
  }
}
