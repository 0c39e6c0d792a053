package dev.endpointdsl.sagemaker.hosting;

import dev.endpointdsl.ViolationBuilder;
import dev.endpointdsl.Violations;
import dev.endpointdsl.sagemaker.ContainerDefinition;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.InferenceComponentSpecification;
import dev.endpointdsl.sagemaker.Model;
import dev.endpointdsl.sagemaker.ProductionVariant;
import dev.endpointdsl.sagemaker.internal.container.ArnParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a deployment, and the beginning of violations at them.
 *
 * @param config the endpoint configuration
 * @param models the models
 * @param components the inference components
 */
record HostingParts(
    EndpointConfig config, List<Model> models, List<InferenceComponent> components) {

  /**
   * A container of a model.
   *
   * @param container the container
   * @param model the index of its model
   * @param index its index among several containers; -1 for the only container
   */
  record PlacedContainer(ContainerDefinition container, int model, int index) {

    /** Returns whether the container has a model package of another account than the role's. */
    boolean hasForeignPackage(Model model) {
      String owner = ArnParts.account(container.modelPackageName().orElse(null));
      String own = ArnParts.account(model.executionRoleArn().orElse(null));
      return owner != null && own != null && !owner.equals(own);
    }
  }

  /**
   * A specification of an inference component.
   *
   * @param specification the specification
   * @param component the index of its component
   * @param index its index among several specifications; -1 for the only specification
   */
  record PlacedSpecification(
      InferenceComponentSpecification specification, int component, int index) {}

  /** Returns the production variants and then the shadow variants. */
  List<ProductionVariant> variants() {
    return Stream.concat(
            config.productionVariants().stream(), config.shadowProductionVariants().stream())
        .toList();
  }

  /** Returns the name of a variant in messages. */
  static String nameOf(ProductionVariant variant) {
    return "variant \"" + variant.variantName() + "\"";
  }

  /** Returns the variant that an inference component names. */
  Optional<ProductionVariant> variant(InferenceComponent component) {
    return variants().stream()
        .filter(
            variant -> component.variantName().filter(variant.variantName()::equals).isPresent())
        .findFirst();
  }

  /** Returns the indexes of the models that a variant names, also for its instance pools. */
  List<Integer> modelsOf(ProductionVariant variant) {
    List<Integer> indexes = new ArrayList<>();
    for (int i = 0; i < models.size(); i++) {
      String name = models.get(i).modelName();
      if (variant.modelName().filter(name::equals).isPresent()
          || variant.instancePools().stream()
              .anyMatch(pool -> pool.modelNameOverride().filter(name::equals).isPresent())) {
        indexes.add(i);
      }
    }
    return indexes;
  }

  /** Returns the containers of a model. */
  List<PlacedContainer> containers(int model) {
    List<PlacedContainer> containers = new ArrayList<>();
    models
        .get(model)
        .primaryContainer()
        .ifPresent(primary -> containers.add(new PlacedContainer(primary, model, -1)));
    List<ContainerDefinition> several = models.get(model).containers();
    for (int i = 0; i < several.size(); i++) {
      containers.add(new PlacedContainer(several.get(i), model, i));
    }
    return containers;
  }

  /** Returns the specifications of an inference component. */
  List<PlacedSpecification> specifications(int component) {
    List<PlacedSpecification> specifications = new ArrayList<>();
    components
        .get(component)
        .specification()
        .ifPresent(one -> specifications.add(new PlacedSpecification(one, component, -1)));
    List<InferenceComponentSpecification> several = components.get(component).specifications();
    for (int i = 0; i < several.size(); i++) {
      specifications.add(new PlacedSpecification(several.get(i), component, i));
    }
    return specifications;
  }

  /** Begins a violation at the configuration. */
  static ViolationBuilder atConfig(@Nullable Violations found) {
    return Violations.in(found).at("endpointConfig", "EndpointConfig");
  }

  /** Begins a violation at a variant. */
  ViolationBuilder at(@Nullable Violations found, ProductionVariant variant) {
    int index = config.productionVariants().indexOf(variant);
    return index >= 0
        ? atConfig(found)
            .at("productionVariants", "ProductionVariants")
            .index(index, variant.variantName())
        : atConfig(found)
            .at("shadowProductionVariants", "ShadowProductionVariants")
            .index(config.shadowProductionVariants().indexOf(variant), variant.variantName());
  }

  /** Begins a violation at a model. */
  ViolationBuilder atModel(@Nullable Violations found, int model) {
    return Violations.in(found).at("models", "Models").index(model, models.get(model).modelName());
  }

  /** Begins a violation at a container. */
  ViolationBuilder at(@Nullable Violations found, PlacedContainer placed) {
    ViolationBuilder model = atModel(found, placed.model());
    return placed.index() < 0
        ? model.at("primaryContainer", "PrimaryContainer")
        : model
            .at("containers", "Containers")
            .index(placed.index(), placed.container().containerHostname().orElse(null));
  }

  /** Begins a violation at an inference component. */
  ViolationBuilder atComponent(@Nullable Violations found, int component) {
    return Violations.in(found)
        .at("inferenceComponents", "InferenceComponents")
        .index(component, components.get(component).inferenceComponentName());
  }

  /** Begins a violation at a specification. */
  ViolationBuilder at(@Nullable Violations found, PlacedSpecification placed) {
    ViolationBuilder component = atComponent(found, placed.component());
    return placed.index() < 0
        ? component.at("specification", "Specification")
        : component
            .at("specifications", "Specifications")
            .index(placed.index(), placed.specification().instanceTypeAsString().orElse(null));
  }
}
