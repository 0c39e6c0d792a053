package dev.endpointdsl.codegen.emit.common;

import dev.endpointdsl.codegen.model.DslModel;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.PairModel;
import dev.endpointdsl.codegen.model.RootModel;
import dev.endpointdsl.codegen.model.StructureModel;
import dev.endpointdsl.codegen.model.TypeModel;
import dev.endpointdsl.codegen.model.TypeModel.ListType;
import dev.endpointdsl.codegen.model.TypeModel.MapType;
import dev.endpointdsl.codegen.model.TypeModel.StructureType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An index of structures and rules by name, with the shapes for which setters have shortcuts. */
public final class ModelIndex {

  private final Map<String, StructureModel> structures;
  private final Map<String, RootModel> roots;
  private final RuleClasses rules;
  private final Set<TypeModel> listElements;

  public ModelIndex(DslModel model, RuleClasses rules) {
    this.rules = rules;
    this.structures = byName(model.structures(), StructureModel::javaName);
    this.roots = byName(model.roots(), RootModel::structure);
    this.listElements =
        Stream.concat(
                model.structures().stream().flatMap(structure -> structure.members().stream()),
                model.unions().stream().flatMap(union -> union.members().stream()))
            .map(MemberModel::type)
            .filter(ListType.class::isInstance)
            .map(type -> ((ListType) type).element().type())
            .collect(Collectors.toSet());
  }

  private static <T> Map<String, T> byName(List<T> all, Function<T, String> name) {
    return all.stream().collect(Collectors.toMap(name, Function.identity()));
  }

  /** Returns the rules that the model names. */
  public RuleClasses rules() {
    return rules;
  }

  /** Returns the structure of a type. */
  public StructureModel structure(StructureType type) {
    StructureModel structure = structures.get(type.javaName());
    if (structure == null) {
      throw new IllegalArgumentException("The model has no structure " + type.javaName());
    }
    return structure;
  }

  /** Returns the structure of a root. */
  public StructureModel structure(RootModel root) {
    return structure(new StructureType(root.structure()));
  }

  /** Returns the root that a structure is the input of, if there is one. */
  public Optional<RootModel> root(StructureModel structure) {
    return Optional.ofNullable(roots.get(structure.javaName()));
  }

  /** Returns whether a structure is the element of a list that is a member. */
  public boolean isListElement(StructureModel structure) {
    return listElements.contains(new StructureType(structure.javaName()));
  }

  /** Returns the structure of a list's elements, if they are structures. */
  public Optional<StructureModel> elementStructure(ListType list) {
    return list.element().type() instanceof StructureType type
        ? Optional.of(structure(type))
        : Optional.empty();
  }

  /** Returns the structure that a member is, or that the elements or values of a member are. */
  public static Optional<StructureType> containedStructure(TypeModel type) {
    if (type instanceof ListType list) {
      return structureType(list.element().type());
    }
    return structureType(type instanceof MapType map ? map.value().type() : type);
  }

  private static Optional<StructureType> structureType(TypeModel type) {
    return type instanceof StructureType structure ? Optional.of(structure) : Optional.empty();
  }

  /** Returns whether the service adds members to a structure, at any depth. */
  public boolean hasServiceAdditions(StructureModel structure) {
    return hasServiceAdditions(structure, new HashSet<>());
  }

  private boolean hasServiceAdditions(StructureModel structure, Set<String> visited) {
    return visited.add(structure.javaName())
        && structure.members().stream()
            .anyMatch(
                member ->
                    member.addition().isPresent()
                        || containedStructure(member.type())
                            .filter(type -> hasServiceAdditions(structure(type), visited))
                            .isPresent());
  }

  /** Returns the only member of a list's elements, if it is a required string, number or enum. */
  public Optional<MemberModel> soleScalar(ListType list) {
    return elementStructure(list).flatMap(StructureModel::soleScalar);
  }

  /** Returns the key and value of a list's elements, if these are pairs of strings. */
  public Optional<PairModel> pair(ListType list) {
    return elementStructure(list).flatMap(PairModel::of);
  }
}
