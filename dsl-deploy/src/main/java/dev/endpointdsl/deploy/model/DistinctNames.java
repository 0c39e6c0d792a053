package dev.endpointdsl.deploy.model;

import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.Model;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Checks that the parts of a deployment have different names, and belong to its endpoint. */
final class DistinctNames {

  private DistinctNames() {}

  /**
   * Checks a deployment.
   *
   * @throws IllegalArgumentException if two parts of a kind have the same name, or if an inference
   *     component is for another endpoint
   */
  static void check(Deployment deployment) {
    check("models", deployment.models(), Model::modelName);
    check(
        "inference components",
        deployment.inferenceComponents(),
        InferenceComponent::inferenceComponentName);
    check("parts", deployment.parts(), DeploymentPart::name);
    for (InferenceComponent component : deployment.inferenceComponents()) {
      if (!component.endpointName().equals(deployment.endpointName())) {
        throw new IllegalArgumentException(
            "The inference component "
                + component.inferenceComponentName()
                + " is for the endpoint "
                + component.endpointName()
                + ", but the deployment is for "
                + deployment.endpointName()
                + "; set its endpointName to that of the deployment");
      }
    }
  }

  private static <T> void check(String kind, List<T> all, Function<T, String> name) {
    Set<String> names = new HashSet<>();
    for (T one : all) {
      if (!names.add(name.apply(one))) {
        throw new IllegalArgumentException(
            "Two "
                + kind
                + " of the deployment are named "
                + name.apply(one)
                + "; give each its own name");
      }
    }
  }
}
