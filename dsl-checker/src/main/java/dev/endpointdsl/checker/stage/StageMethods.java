package dev.endpointdsl.checker.stage;

import dev.endpointdsl.checker.tree.ConstraintAnnotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The methods that a stage offers, by name: its own in the order of the source, then inherited
 * ones.
 *
 * @param byName the overloads of each method
 */
record StageMethods(Map<String, List<ExecutableElement>> byName) {

  static final String BUILD = "build";

  /**
   * Reads the methods of a stage.
   *
   * @param stages the stages of the same builder; other supertypes are ignored
   */
  static StageMethods of(TypeElement stage, Set<TypeElement> stages) {
    Map<String, List<ExecutableElement>> byName = new LinkedHashMap<>();
    collect(stage, stages, byName);
    return new StageMethods(byName);
  }

  private static void collect(
      TypeElement stage, Set<TypeElement> stages, Map<String, List<ExecutableElement>> byName) {
    for (ExecutableElement method : ElementFilter.methodsIn(stage.getEnclosedElements())) {
      if (!method.getModifiers().contains(Modifier.STATIC)) {
        String name = method.getSimpleName().toString();
        byName.computeIfAbsent(name, unused -> new ArrayList<>()).add(method);
      }
    }
    for (TypeMirror supertype : stage.getInterfaces()) {
      TypeElement element = (TypeElement) ((DeclaredType) supertype).asElement();
      if (stages.contains(element)) {
        collect(element, stages, byName);
      }
    }
  }

  /** Returns whether a method with this name exists. */
  boolean has(String name) {
    return byName.containsKey(name);
  }

  /** Returns the overloads of a method; none if it does not exist. */
  List<ExecutableElement> named(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /** Returns whether the builder is complete in this stage. */
  boolean isLast() {
    return has(BUILD);
  }

  /** Returns whether a method adds to a list that another method of the stage sets as a whole. */
  boolean isAdder(String name) {
    return named(name).stream()
        .flatMap(method -> ConstraintAnnotation.named("AddsTo", method).stream())
        .map(annotation -> annotation.string("value"))
        .anyMatch(list -> !list.equals(name) && has(list));
  }

  /** Returns a method as messages show it: {@code name(...)}, or {@code name()}. */
  String call(String name) {
    boolean takesNothing = named(name).stream().allMatch(m -> m.getParameters().isEmpty());
    return name + (takesNothing && has(name) ? "()" : "(...)");
  }
}
