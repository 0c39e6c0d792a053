package dev.endpointdsl.testkit.generate;

import dev.endpointdsl.autoscaling.ScalableTarget;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.net.URL;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.loader.ModelAssembler;
import software.amazon.smithy.model.neighbor.Walker;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.shapes.StructureShape;
import software.amazon.smithy.model.traits.Trait;
import software.amazon.smithy.model.validation.ValidatedResult;
import software.amazon.smithy.model.validation.ValidationEvent;

/** The service models that the DSLs are generated from, as one model with two namespaces. */
public final class HostingModel {

  /** The members that the AWS SDK on the class path lacks, as {@code Structure.Member}. */
  public static final Set<String> NOT_IN_SDK =
      Set.of(
          "ContainerDefinition.ContainerMetricsConfig",
          "CreateInferenceComponentInput.Specifications",
          "InferenceComponentContainerSpecification.ContainerMetricsConfig",
          "InferenceComponentSpecification.InstanceType",
          "InferenceComponentSpecification.SchedulingConfig",
          "MetricsConfig.EnableDetailedObservability",
          "ProductionVariant.InstancePools",
          "ProductionVariant.VariantInstanceProvisionTimeoutInSeconds",
          "ProductionVariantManagedInstanceScaling.ScaleInPolicy",
          "ProductionVariantRoutingConfig.PrefixAwareRoutingConfig",
          "UpdateInferenceComponentInput.Specifications");

  /** The files of the model, without their common prefix. */
  private static final List<String> FILES =
      List.of(
          "",
          "-values",
          "-instance-types",
          "-deployment",
          "-models",
          "-components",
          "-rules",
          "-hosting-rules");

  /** The files of the model of Application Auto Scaling, without their common prefix. */
  private static final List<String> SCALING_FILES = List.of("", "-policies", "-values", "-rules");

  private static final String NAMESPACE = "com.amazonaws.sagemaker";
  private static final ValidatedResult<Model> RESULT = load();
  private static final Model MODEL = RESULT.unwrap();

  private HostingModel() {}

  public static Model model() {
    return MODEL;
  }

  /** Returns the findings of Smithy about the models. */
  public static List<ValidationEvent> validationEvents() {
    return RESULT.getValidationEvents();
  }

  /** Returns the input of CreateEndpointConfig. */
  public static StructureShape configInput() {
    return input("CreateEndpointConfig");
  }

  /** Returns the input of an operation of one of the services. */
  public static StructureShape input(String operation) {
    return MODEL
        .shapes(OperationShape.class)
        .filter(shape -> shape.getId().getName().equals(operation))
        .map(shape -> MODEL.expectShape(shape.getInputShape(), StructureShape.class))
        .findFirst()
        .orElseThrow(() -> new AssertionError("The models have no operation " + operation));
  }

  public static Shape target(MemberShape member) {
    return MODEL.expectShape(member.getTarget());
  }

  static Shape container(MemberShape member) {
    return MODEL.expectShape(member.getContainer());
  }

  /** Returns a constraint of a member or of its target. */
  static <T extends Trait> Optional<T> trait(MemberShape member, Class<T> trait) {
    return member.getMemberTrait(MODEL, trait);
  }

  public static boolean isInSdk(MemberShape member) {
    return !NOT_IN_SDK.contains(name(member));
  }

  /** Returns a member as {@code Structure.Member}. */
  public static String name(MemberShape member) {
    return member.getContainer().getName() + "." + member.getMemberName();
  }

  /** Returns all members of all structures of a configuration. */
  public static Set<String> memberNames() {
    return memberNames(configInput());
  }

  /** Returns all members of all structures of an input. */
  public static Set<String> memberNames(StructureShape input) {
    return structures(input)
        .flatMap(structure -> structure.members().stream())
        .map(HostingModel::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Returns the number of combinations of alternatives of a structure and those within it. */
  static int combinations(StructureShape structure) {
    int within =
        structure.members().stream()
            .flatMap(member -> structureIn(target(member)).stream())
            .mapToInt(HostingModel::combinations)
            .max()
            .orElse(1);
    return Choices.usual(structure).size() * within;
  }

  private static Optional<StructureShape> structureIn(Shape shape) {
    return shape
        .asListShape()
        .map(list -> structureIn(target(list.getMember())))
        .orElse(shape.asStructureShape());
  }

  /** Returns all structures of an input, including the input. */
  private static Stream<StructureShape> structures(StructureShape input) {
    return new Walker(MODEL)
        .walkShapes(input).stream()
            .filter(StructureShape.class::isInstance)
            .map(StructureShape.class::cast)
            .filter(
                structure -> structure.getId().getNamespace().equals(input.getId().getNamespace()));
  }

  /** Returns the values of the enum with a name. */
  public static Collection<String> enumValues(String name) {
    return enumValues(MODEL.expectShape(ShapeId.fromParts(NAMESPACE, name)));
  }

  public static Collection<String> enumValues(Shape shape) {
    return shape.asEnumShape().orElseThrow().getEnumValues().values();
  }

  private static ValidatedResult<Model> load() {
    ModelAssembler assembler = Model.assembler().discoverModels();
    FILES.forEach(file -> add(EndpointConfig.class, "sagemaker" + file, assembler));
    SCALING_FILES.forEach(file -> add(ScalableTarget.class, "autoscaling" + file, assembler));
    return assembler.assemble();
  }

  private static void add(Class<?> dsl, String file, ModelAssembler assembler) {
    URL url = Objects.requireNonNull(dsl.getResource(file + ".smithy"), file);
    assembler.addImport(url);
  }
}
