package dev.endpointdsl.codegen.sdk;

import dev.endpointdsl.codegen.model.DslModel;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.RootModel;
import dev.endpointdsl.codegen.model.StructureModel;
import dev.endpointdsl.codegen.model.UnionModel;
import dev.endpointdsl.codegen.naming.JavaNames;
import dev.endpointdsl.codegen.problem.ModelProblem;
import dev.endpointdsl.codegen.sdk.SdkClass.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Looks up the AWS SDK's classes for the types of a model. */
public final class SdkCatalog {

  private final Elements elements;
  private final SdkPackage sdk;
  private final SdkOperations operations;
  private final boolean lenient;

  /**
   * Creates a catalog of one service.
   *
   * @param elements the compilation's elements
   * @param sdkPackage the service's package, {@code software.amazon.awssdk.services.sagemaker};
   *     empty for no translation
   * @param lenient whether the SDK may lack some of the operations
   */
  public SdkCatalog(Elements elements, String sdkPackage, boolean lenient) {
    this.elements = elements;
    this.lenient = lenient;
    this.sdk = new SdkPackage(elements, sdkPackage);
    this.operations = new SdkOperations(sdk);
  }

  /** Binds a model; if that is impossible, returns a binding with problems. */
  public SdkBinding bind(DslModel model) {
    if (sdk.servicePackage().isEmpty()) {
      return SdkBinding.none();
    }
    List<ModelProblem> problems = operations.problems(model.roots(), lenient);
    return problems.isEmpty() ? bound(model) : SdkBinding.invalid(problems);
  }

  private SdkBinding bound(DslModel model) {
    SortedMap<String, TypeElement> found = findAll(model);
    SortedMap<String, TypeElement> nested = nestedInputs(model);
    SortedMap<String, TypeElement> members = new TreeMap<>(found);
    members.putAll(nested);
    SdkMemberBinder binder = new SdkMemberBinder(elements, new SdkTypes(qualifiedNames(members)));
    SortedMap<String, SdkClass> classes = classes(model, found, binder);
    SortedMap<String, SdkClass> parts = parts(model, nested, binder);
    SortedMap<String, SdkClass> responses = responses(model, binder);
    SortedMap<String, SortedMap<String, SdkClass>> further = further(model, binder);
    further.forEach(
        (root, requests) -> classes.computeIfPresent(root, (n, c) -> merged(c, requests.values())));
    parts.forEach(
        (root, part) -> classes.computeIfPresent(root, (n, c) -> merged(c, List.of(part))));
    classes.keySet().retainAll(reached(classes, responses.values()));
    return new SdkBinding(
        sdk.modelPackage(),
        classes,
        parts,
        further,
        operations.missing(model.roots()),
        responses,
        SdkReachability.withGaps(classes),
        List.of());
  }

  private SortedMap<String, SortedMap<String, SdkClass>> further(
      DslModel model, SdkMemberBinder binder) {
    SortedMap<String, SortedMap<String, SdkClass>> further = new TreeMap<>();
    Map<String, List<MemberModel>> members = members(model);
    for (RootModel root : model.roots()) {
      for (String operation : root.further()) {
        operations
            .request(operation)
            .map(t -> binder.bind(root.structure(), members.get(root.structure()), t, Role.REQUEST))
            .ifPresent(
                request ->
                    further
                        .computeIfAbsent(root.structure(), unused -> new TreeMap<>())
                        .put(operation, request));
      }
    }
    return further;
  }

  /** A value that one of the classes cannot hold is refused for all of them. */
  private static SdkClass merged(SdkClass first, Collection<SdkClass> further) {
    Map<MemberModel, SdkGap> gaps = new LinkedHashMap<>();
    Stream.concat(Stream.of(first), further.stream())
        .flatMap(type -> type.gaps().stream())
        .forEach(gap -> gaps.merge(gap.member(), gap, SdkGap::wider));
    return new SdkClass(
        first.javaName(),
        first.sdkName(),
        first.role(),
        first.deprecated(),
        first.label(),
        first.members(),
        List.copyOf(gaps.values()));
  }

  private SortedMap<String, TypeElement> findAll(DslModel model) {
    SortedMap<String, TypeElement> found = new TreeMap<>();
    for (StructureModel structure : model.structures()) {
      sdk.find(structure.sdkName()).ifPresent(type -> found.put(structure.javaName(), type));
    }
    for (UnionModel union : model.unions()) {
      sdk.find(union.sdkName()).ifPresent(type -> found.put(union.javaName(), type));
    }
    for (RootModel root : model.roots()) {
      operations
          .request(root.operation())
          .ifPresentOrElse(
              type -> found.put(root.structure(), type), () -> found.remove(root.structure()));
    }
    return found;
  }

  /** Returns the structures of the SDK for inputs that are also members. */
  private SortedMap<String, TypeElement> nestedInputs(DslModel model) {
    Set<String> targets =
        members(model).values().stream()
            .flatMap(List::stream)
            .flatMap(member -> SdkReachability.target(member.type()).stream())
            .collect(Collectors.toSet());
    Set<String> inputs =
        model.roots().stream().map(RootModel::structure).collect(Collectors.toSet());
    SortedMap<String, TypeElement> nested = new TreeMap<>();
    model.structures().stream()
        .filter(type -> targets.contains(type.javaName()) && inputs.contains(type.javaName()))
        .forEach(
            type ->
                sdk.find(JavaNames.type(type.shapeName()))
                    .ifPresent(found -> nested.put(type.javaName(), found)));
    return nested;
  }

  private static SortedMap<String, SdkClass> parts(
      DslModel model, Map<String, TypeElement> nested, SdkMemberBinder binder) {
    Map<String, List<MemberModel>> members = members(model);
    SortedMap<String, SdkClass> parts = new TreeMap<>();
    nested.forEach(
        (name, type) -> parts.put(name, binder.bind(name, members.get(name), type, Role.PART)));
    return parts;
  }

  private static Map<String, String> qualifiedNames(Map<String, TypeElement> types) {
    return types.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, entry -> entry.getValue().getQualifiedName().toString()));
  }

  private static SortedMap<String, SdkClass> classes(
      DslModel model, Map<String, TypeElement> found, SdkMemberBinder binder) {
    SortedMap<String, SdkClass> classes = new TreeMap<>();
    Map<String, List<MemberModel>> members = members(model);
    Set<String> roots =
        model.roots().stream().map(RootModel::structure).collect(Collectors.toSet());
    found.forEach(
        (name, type) -> {
          Role role = roots.contains(name) ? Role.REQUEST : Role.PART;
          classes.put(name, binder.bind(name, members.get(name), type, role));
        });
    return classes;
  }

  private SortedMap<String, SdkClass> responses(DslModel model, SdkMemberBinder binder) {
    SortedMap<String, SdkClass> responses = new TreeMap<>();
    Map<String, List<MemberModel>> members = members(model);
    for (RootModel root : model.roots()) {
      String name = root.structure();
      root.response()
          .filter(read -> operations.response(read).isPresent())
          .ifPresent(read -> responses.put(name, response(name, read, members.get(name), binder)));
    }
    return responses;
  }

  private SdkClass response(
      String javaName,
      RootModel.ReadModel read,
      List<MemberModel> members,
      SdkMemberBinder binder) {
    List<MemberModel> readBack =
        members.stream().filter(member -> read.members().contains(member.wireName())).toList();
    return binder.bind(javaName, readBack, operations.response(read).orElseThrow(), Role.RESPONSE);
  }

  private static Map<String, List<MemberModel>> members(DslModel model) {
    Map<String, List<MemberModel>> members = new TreeMap<>();
    model.structures().forEach(type -> members.put(type.javaName(), type.members()));
    model.unions().forEach(type -> members.put(type.javaName(), type.members()));
    return members;
  }

  /** Returns the types that the translation reaches; it stops at members that the SDK lacks. */
  private static Set<String> reached(
      Map<String, SdkClass> classes, Collection<SdkClass> responses) {
    List<String> start = new ArrayList<>();
    classes.values().stream()
        .filter(type -> type.role() == Role.REQUEST)
        .forEach(type -> start.add(type.javaName()));
    responses.forEach(response -> start.addAll(SdkReachability.targets(response)));
    return SdkReachability.from(start, classes);
  }
}
