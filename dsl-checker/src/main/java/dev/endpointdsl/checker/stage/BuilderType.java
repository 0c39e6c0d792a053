package dev.endpointdsl.checker.stage;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * A value type with a staged builder: the stages are interfaces nested in the type, and each of
 * their methods returns the next stage.
 */
final class BuilderType {

  private final TypeElement value;
  private final TypeElement first;
  private final Map<TypeElement, StageMethods> stages = new LinkedHashMap<>();

  /**
   * Reads the stages of a type.
   *
   * @param first the stage that {@code builder()} returns
   */
  BuilderType(TypeElement value, TypeElement first) {
    this.value = value;
    this.first = first;
    Set<TypeElement> nested = new LinkedHashSet<>();
    collect(value, nested);
    nested.forEach(stage -> stages.put(stage, StageMethods.of(stage, nested)));
  }

  private static void collect(TypeElement type, Set<TypeElement> nested) {
    for (TypeElement member : ElementFilter.typesIn(type.getEnclosedElements())) {
      if (member.getKind() == ElementKind.INTERFACE) {
        nested.add(member);
        collect(member, nested);
      }
    }
  }

  /** Returns the type that the builder builds. */
  TypeElement value() {
    return value;
  }

  /** Returns the name of the type that the builder builds. */
  String name() {
    return value.getSimpleName().toString();
  }

  /** Returns the name of a stage with its owner, such as {@code Variant.NeedsName}. */
  String name(TypeElement stage) {
    StringBuilder name = new StringBuilder(stage.getSimpleName());
    Element owner = stage.getEnclosingElement();
    while (owner instanceof TypeElement) {
      name.insert(0, owner.getSimpleName() + ".");
      owner = owner.getEnclosingElement();
    }
    return name.toString();
  }

  boolean isStage(Element type) {
    return type instanceof TypeElement element && stages.containsKey(element);
  }

  /** Returns the methods of a stage. */
  StageMethods methods(TypeElement stage) {
    return stages.get(stage);
  }

  /** Returns all stages in the order of the source. */
  Collection<TypeElement> stages() {
    return stages.keySet();
  }

  /** Returns the stages that calls can lead to from a new builder. */
  Set<TypeElement> fromStart() {
    return from(first);
  }

  /** Returns a stage and those that calls lead to from it, the nearest first. */
  Set<TypeElement> from(TypeElement stage) {
    Set<TypeElement> reached = new LinkedHashSet<>(List.of(stage));
    Deque<TypeElement> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      for (TypeElement next : nextStages(open.remove())) {
        if (reached.add(next)) {
          open.add(next);
        }
      }
    }
    return reached;
  }

  private Set<TypeElement> nextStages(TypeElement stage) {
    Set<TypeElement> next = new LinkedHashSet<>();
    methods(stage).byName().keySet().forEach(name -> next.addAll(next(stage, name)));
    return next;
  }

  /** Returns the other stages that a method leads to. */
  Set<TypeElement> next(TypeElement stage, String method) {
    Set<TypeElement> next = new LinkedHashSet<>();
    for (ExecutableElement overload : methods(stage).named(method)) {
      TypeMirror returned = overload.getReturnType();
      if (returned instanceof DeclaredType type
          && isStage(type.asElement())
          && !methods(stage).isLast()
          && !type.asElement().equals(stage)) {
        next.add((TypeElement) type.asElement());
      }
    }
    return next;
  }

  /** Returns the methods of a stage that lead to another one, in the order of the source. */
  List<String> required(TypeElement stage) {
    return methods(stage).byName().keySet().stream()
        .filter(name -> !next(stage, name).isEmpty())
        .toList();
  }

  /** Returns whether a stage, or one after it, has a method. */
  boolean reaches(TypeElement stage, String method) {
    return from(stage).stream().anyMatch(reached -> methods(reached).has(method));
  }

  /** Returns whether any stage has a method. */
  boolean has(String method) {
    return stages.values().stream().anyMatch(methods -> methods.has(method));
  }
}
