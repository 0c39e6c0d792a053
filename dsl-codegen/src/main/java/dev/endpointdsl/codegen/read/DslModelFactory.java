package dev.endpointdsl.codegen.read;

import dev.endpointdsl.codegen.model.DslModel;
import dev.endpointdsl.codegen.model.EnumModel;
import dev.endpointdsl.codegen.model.RootModel;
import dev.endpointdsl.codegen.model.StructureModel;
import dev.endpointdsl.codegen.model.UnionModel;
import dev.endpointdsl.codegen.naming.JavaNames;
import dev.endpointdsl.codegen.problem.ModelProblem;
import dev.endpointdsl.codegen.problem.ModelResult;
import dev.endpointdsl.codegen.problem.ProblemCode;
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
import java.util.List;
import java.util.Map;
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
  private final MemberReader members;
  private final EnumReader enums;
  private final Model model;
  private final ProblemCollector problems;
  private final Map<ShapeId, String> requestNames = new HashMap<>();

  private DslModelFactory(Model model, List<String> operations, ProblemCollector problems) {
    this.roots = OperationResolver.find(model, operations, problems);
    List<StructureShape> inputs = roots.stream().map(OperationResolver.Root::input).toList();
    this.closure = TypeClosure.of(model, inputs);
    this.names = TypeNames.of(closure);
    TypeNameCheck.check(closure, inputs, names, problems);
    this.members = new MemberReader(model, names, problems);
    this.enums = new EnumReader(model, names, problems);
    this.model = model;
    this.problems = problems;
    roots.forEach(root -> addRequestName(root, problems));
    RequiredCycles.check(model, closure, problems);
  }

  /**
   * Reads a model and decides what to generate for it.
   *
   * @param sources the model files, which can use each other's shapes and the traits of Endpoint
   *     DSL
   * @param operations the operations to generate for: simple names, or shape IDs ({@code
   *     com.example#CreateThing}) where a simple name is ambiguous
   * @return the model of the DSL, or all problems of the files
   */
  public static ModelResult<DslModel> create(List<ModelSource> sources, List<String> operations) {
    AssembledModel assembled = SmithyModelLoader.assemble(sources);
    List<ModelProblem> found = new ArrayList<>(assembled.problems());
    Model model = assembled.model();
    if (model == null) {
      return ModelResult.invalid(found, assembled.warnings());
    }
    ProblemCollector problems = new ProblemCollector();
    DslModel dsl = new DslModelFactory(model, operations, problems).create();
    found.addAll(problems.all());
    return found.isEmpty()
        ? ModelResult.of(dsl, assembled.warnings())
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
        roots.stream().map(this::root).sorted(Comparator.comparing(RootModel::structure)).toList());
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

  private RootModel root(OperationResolver.Root root) {
    return new RootModel(names.of(root.input()), root.operation().getId().getName(), root.readBy());
  }

  /** Returns the name of the SDK's class: for an input, that of the operation's request. */
  private String sdkName(Shape shape) {
    return DslTraits.string(shape, DslTraits.SDK_NAME)
        .orElseGet(
            () ->
                requestNames.getOrDefault(shape.getId(), JavaNames.type(shape.getId().getName())));
  }

  private void addRequestName(OperationResolver.Root root, ProblemCollector problems) {
    String name = JavaNames.type(root.operation().getId().getName()) + "Request";
    String other = requestNames.putIfAbsent(root.input().getId(), name);
    if (other != null) {
      problems.report(
          root.operation(),
          ProblemCode.UNSUPPORTED_SHAPE,
          root.operation().getId().getName()
              + " takes the same input as another named operation, "
              + root.input().getId().getName()
              + ", which can become the request of only one operation. Name only one of the"
              + " operations, or give each its own input.");
    }
  }
}
