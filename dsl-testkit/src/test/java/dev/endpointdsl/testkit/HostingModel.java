package dev.endpointdsl.testkit;

import dev.endpointdsl.sagemaker.EndpointConfig;
import java.net.URL;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.loader.ModelAssembler;
import software.amazon.smithy.model.neighbor.Walker;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.shapes.StructureShape;
import software.amazon.smithy.model.traits.Trait;

/** The service model that the DSL was generated from, for tests that are generated from it too. */
final class HostingModel {

  /** What the AWS SDK on the class path cannot send, as {@code Structure.Member}. */
  static final Set<String> NOT_IN_SDK =
      Set.of(
          "MetricsConfig.EnableDetailedObservability",
          "ProductionVariant.InstancePools",
          "ProductionVariant.VariantInstanceProvisionTimeoutInSeconds",
          "ProductionVariantManagedInstanceScaling.ScaleInPolicy",
          "ProductionVariantRoutingConfig.PrefixAwareRoutingConfig");

  private static final Model MODEL = load();

  private HostingModel() {}

  /** The input of CreateEndpointConfig. */
  static StructureShape request() {
    return MODEL.expectShape(
        ShapeId.from("com.amazonaws.sagemaker#CreateEndpointConfigInput"), StructureShape.class);
  }

  static Shape target(MemberShape member) {
    return MODEL.expectShape(member.getTarget());
  }

  /** A constraint of the member, or of what it refers to. */
  static <T extends Trait> Optional<T> trait(MemberShape member, Class<T> trait) {
    return member.getMemberTrait(MODEL, trait);
  }

  static boolean isInSdk(MemberShape member) {
    return !NOT_IN_SDK.contains(name(member));
  }

  /** A structure's member as {@code Structure.Member}. */
  static String name(MemberShape member) {
    return member.getContainer().getName() + "." + member.getMemberName();
  }

  /** Every member of every structure that a request reaches. */
  static Set<String> memberNames() {
    Set<String> names = new TreeSet<>();
    for (Shape shape : new Walker(MODEL).walkShapes(request())) {
      if (shape instanceof StructureShape structure) {
        structure.members().forEach(member -> names.add(name(member)));
      }
    }
    return names;
  }

  /** The texts of an enum of this name. */
  static Collection<String> enumTexts(String name) {
    return enumTexts(MODEL.expectShape(ShapeId.fromParts("com.amazonaws.sagemaker", name)));
  }

  static Collection<String> enumTexts(Shape shape) {
    return shape.asEnumShape().orElseThrow().getEnumValues().values();
  }

  private static Model load() {
    ModelAssembler assembler = Model.assembler().discoverModels();
    for (String file : new String[] {"", "-values", "-instance-types"}) {
      String name = "sagemaker" + file + ".smithy";
      URL url = Objects.requireNonNull(EndpointConfig.class.getResource(name), name);
      assembler.addImport(url);
    }
    return assembler.assemble().unwrap();
  }
}
