package dev.endpointdsl.codegen.read;

import dev.endpointdsl.codegen.model.DslModel;
import dev.endpointdsl.codegen.model.EnumModel;
import dev.endpointdsl.codegen.model.RootModel;
import dev.endpointdsl.codegen.model.StructureModel;
import dev.endpointdsl.codegen.model.UnionModel;
import dev.endpointdsl.codegen.naming.JavaNames;
import dev.endpointdsl.codegen.problem.ModelProblem;
import dev.endpointdsl.codegen.problem.ModelResult;
import dev.endpointdsl.codegen.select.SelectedModel;
import dev.endpointdsl.codegen.select.Selection;
import dev.endpointdsl.codegen.smithy.AssembledModel;
import dev.endpointdsl.codegen.smithy.Documentation;
import dev.endpointdsl.codegen.smithy.DslTraits;
import dev.endpointdsl.codegen.smithy.ProblemCollector;
import dev.endpointdsl.codegen.smithy.RequiredCycles;
import dev.endpointdsl.codegen.smithy.SmithyModelLoader;
import dev.endpointdsl.codegen.smithy.TypeClosure;
import dev.endpointdsl.codegen.source.ModelSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.shapes.StructureShape;
import software.amazon.smithy.model.shapes.UnionShape;

/** Decides what to generate for the operations that an annotation names. */
public final class DslModelFactory {

  private final List<OperationResolver.Root> roots;
  private final TypeClosure closure;
  private final TypeNames names;
  private final ProtocolReader protocols;
  private final MemberReader members;
  private final EnumReader enums;
  private final DescriptionFinder descriptions;
  private final Model model;
  private final ProblemCollector problems;
  private final Map<ShapeId, String> requestNames = new HashMap<>();

  private DslModelFactory(SelectedModel selected, ProblemCollector problems) {
    this.model = selected.model();
    this.roots = OperationResolver.find(model, selected.operations(), problems);
    List<StructureShape> inputs = roots.stream().map(OperationResolver.Root::input).toList();
    this.closure = TypeClosure.of(model, inputs);
    this.names = TypeNames.of(closure);
    TypeNameCheck.check(closure, names, problems);
    this.protocols = new ProtocolReader(model);
    this.members = new MemberReader(model, names, protocols, tokens(inputs), problems);
    this.enums = new EnumReader(model, names, problems);
    this.descriptions = new DescriptionFinder(model);
    this.problems = problems;
    roots.forEach(this::addRequestName);
    RequiredCycles.check(model, closure, problems);
  }

  /**
   * Reads a model and decides what to generate for it.
   *
   * @param sources the model files, which can use each other's shapes and the traits of Endpoint
   *     DSL
   * @param selection the operations to generate for, and what to leave out
   * @return the model of the DSL, or all problems of the files
   */
  public static ModelResult<DslModel> create(List<ModelSource> sources, Selection selection) {
    AssembledModel assembled = SmithyModelLoader.assemble(sources);
    List<ModelProblem> found = new ArrayList<>(assembled.problems());
    Model model = assembled.model();
    if (model == null) {
      return ModelResult.invalid(found, assembled.warnings());
    }
    ProblemCollector problems = new ProblemCollector();
    SelectedModel selected = SelectedModel.of(model, assembled.files(), selection, problems);
    DslModel dsl = new DslModelFactory(selected, problems).create();
    found.addAll(problems.all());
    return found.isEmpty()
        ? ModelResult.of(dsl, assembled.warnings(), selected.notes())
        : ModelResult.invalid(found, assembled.warnings());
  }

  private DslModel create() {
    return new DslModel(
        closure.structures().stream()
            .map(this::structure)
            .sorted(Comparator.comparing(StructureModel::javaName))
            .toList(),
        closure.unions().stream()
            .map(this::union)
            .sorted(Comparator.comparing(UnionModel::javaName))
            .toList(),
        closure.enums().stream()
            .map(enums::read)
            .sorted(Comparator.comparing(EnumModel::javaName))
            .toList(),
        byInput().values().stream()
            .map(this::root)
            .sorted(Comparator.comparing(RootModel::structure))
            .toList());
  }

  private static IdempotencyTokens tokens(List<StructureShape> inputs) {
    return new IdempotencyTokens(
        inputs.stream().map(StructureShape::getId).collect(Collectors.toSet()));
  }

  private Map<ShapeId, List<OperationResolver.Root>> byInput() {
    return roots.stream()
        .collect(
            Collectors.groupingBy(
                root -> root.input().getId(), LinkedHashMap::new, Collectors.toList()));
  }

  private StructureModel structure(StructureShape shape) {
    return new StructureModel(
        shape.getId().getName(),
        names.of(shape),
        sdkName(shape),
        Documentation.of(shape),
        members.read(shape),
        ChoiceReader.read(model, shape, problems));
  }

  private UnionModel union(UnionShape shape) {
    return new UnionModel(
        shape.getId().getName(),
        names.of(shape),
        sdkName(shape),
        Documentation.of(shape),
        members.read(shape));
  }

  /** Returns the root of the operations that take the same input. */
  private RootModel root(List<OperationResolver.Root> sharing) {
    OperationResolver.Root first = sharing.get(0);
    return new RootModel(
        names.of(first.input()),
        first.operation().getId().getName(),
        sharing.stream().flatMap(root -> root.readBy().stream()).findFirst(),
        sharing.stream()
            .flatMap(root -> descriptions.find(root.operation(), root.input()).stream())
            .findFirst(),
        sharing.stream().skip(1).map(root -> root.operation().getId().getName()).toList(),
        protocols.of(first.operation()));
  }

  /** Returns the name of the SDK's class: for an input, that of the operation's request. */
  private String sdkName(Shape shape) {
    return DslTraits.string(shape, DslTraits.SDK_NAME)
        .orElseGet(
            () ->
                requestNames.getOrDefault(shape.getId(), JavaNames.type(shape.getId().getName())));
  }

  private void addRequestName(OperationResolver.Root root) {
    String name = JavaNames.type(root.operation().getId().getName()) + "Request";
    requestNames.putIfAbsent(root.input().getId(), name);
  }
}
