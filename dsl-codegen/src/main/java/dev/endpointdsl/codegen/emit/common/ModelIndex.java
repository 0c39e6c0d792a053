package dev.endpointdsl.codegen.emit.common;

import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.model.DslModel;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.PairModel;
import dev.endpointdsl.codegen.model.RootModel;
import dev.endpointdsl.codegen.model.StructureModel;
import dev.endpointdsl.codegen.model.TypeModel;
import dev.endpointdsl.codegen.model.TypeModel.ListType;
import dev.endpointdsl.codegen.model.TypeModel.MapType;
import dev.endpointdsl.codegen.model.TypeModel.StructureType;
import dev.endpointdsl.codegen.model.TypeModel.UnionType;
import dev.endpointdsl.codegen.model.UnionModel;
import dev.endpointdsl.codegen.sdk.SdkBinding;
import dev.endpointdsl.codegen.sdk.SdkEnums;
import dev.endpointdsl.codegen.sdk.SdkMember;
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
  private final Map<String, UnionModel> unions;
  private final Map<String, RootModel> roots;
  private final RuleClasses rules;
  private final Set<TypeModel> listElements;
  private final SdkBinding sdk;

  /**
   * Creates an index.
   *
   * @param sdk the AWS SDK's classes for the model
   */
  public ModelIndex(DslModel model, RuleClasses rules, SdkBinding sdk) {
    this.rules = rules;
    this.sdk = sdk;
    this.structures = byName(model.structures(), StructureModel::javaName);
    this.unions = byName(model.unions(), UnionModel::javaName);
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

  /**
   * Returns the AWS SDK's enum for the values of a member.
   *
   * @param owner the Java name of the type that has the member
   */
  public Optional<ClassName> sdkEnum(String owner, MemberModel member) {
    return sdkEnums(owner, member).flatMap(SdkEnums::value).map(ClassName::parse);
  }

  /** Returns the AWS SDK's enum for the keys of a member that is a map. */
  public Optional<ClassName> sdkKeyEnum(String owner, MemberModel member) {
    return sdkEnums(owner, member).flatMap(SdkEnums::key).map(ClassName::parse);
  }

  private Optional<SdkEnums> sdkEnums(String owner, MemberModel member) {
    return sdk.of(owner).stream()
        .flatMap(type -> type.members().stream())
        .filter(bound -> bound.member().javaName().equals(member.javaName()))
        .map(SdkMember::enums)
        .findFirst();
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

  /** Returns whether the service adds members to values of a type, at any depth. */
  public boolean hasServiceAdditions(TypeModel type) {
    return hasServiceAdditions(type, new HashSet<>());
  }

  private boolean hasServiceAdditions(TypeModel type, Set<TypeModel> visited) {
    if (type instanceof ListType list) {
      return hasServiceAdditions(list.element().type(), visited);
    }
    if (type instanceof MapType map) {
      return hasServiceAdditions(map.value().type(), visited);
    }
    return visited.add(type)
        && members(type).stream()
            .anyMatch(
                member ->
                    member.addition().isPresent() || hasServiceAdditions(member.type(), visited));
  }

  private List<MemberModel> members(TypeModel type) {
    if (type instanceof UnionType union) {
      return unions.get(union.javaName()).members();
    }
    return type instanceof StructureType structure ? structure(structure).members() : List.of();
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
