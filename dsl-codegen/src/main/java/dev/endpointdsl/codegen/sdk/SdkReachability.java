package dev.endpointdsl.codegen.sdk;

import dev.endpointdsl.codegen.model.TypeModel;
import dev.endpointdsl.codegen.model.TypeModel.ListType;
import dev.endpointdsl.codegen.model.TypeModel.MapType;
import dev.endpointdsl.codegen.model.TypeModel.StructureType;
import dev.endpointdsl.codegen.model.TypeModel.UnionType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Follows the translated members from type to type, including types that contain themselves. */
final class SdkReachability {

  private SdkReachability() {}

  /** Returns the structure or union that a type is or that its elements are, at any depth. */
  static Optional<String> target(TypeModel type) {
    if (type instanceof StructureType structure) {
      return Optional.of(structure.javaName());
    }
    if (type instanceof UnionType union) {
      return Optional.of(union.javaName());
    }
    if (type instanceof ListType list) {
      return target(list.element().type());
    }
    return type instanceof MapType map ? target(map.value().type()) : Optional.empty();
  }

  /** Returns the structures and unions that the translated members of a type hold. */
  static List<String> targets(SdkClass type) {
    return type.members().stream()
        .flatMap(member -> target(member.member().type()).stream())
        .toList();
  }

  /** Returns the types that are reachable from the start types, including the start types. */
  static Set<String> from(Collection<String> start, Map<String, SdkClass> classes) {
    Set<String> reached = new TreeSet<>();
    start.forEach(name -> follow(name, classes, reached));
    return reached;
  }

  private static void follow(String name, Map<String, SdkClass> classes, Set<String> reached) {
    SdkClass type = classes.get(name);
    if (type == null || !reached.add(name)) {
      return;
    }
    targets(type).forEach(next -> follow(next, classes, reached));
  }

  /** Returns the types that have a gap or reach a type that has one. */
  static Set<String> withGaps(Map<String, SdkClass> classes) {
    Set<String> withGaps = new TreeSet<>();
    for (String name : classes.keySet()) {
      boolean gap =
          from(Set.of(name), classes).stream()
              .anyMatch(reached -> !classes.get(reached).gaps().isEmpty());
      if (gap) {
        withGaps.add(name);
      }
    }
    return withGaps;
  }
}
