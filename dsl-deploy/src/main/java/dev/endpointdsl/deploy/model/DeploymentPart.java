package dev.endpointdsl.deploy.model;

import dev.endpointdsl.Violation;
import java.util.List;
import java.util.Set;

/**
 * A part of a deployment beyond models, configuration, endpoint and inference components, such as
 * the auto scaling of a variant. A part is immutable data; a part deployer for its type, given to
 * the deployer, carries it out.
 */
public interface DeploymentPart {

  /**
   * Returns the name for display, which is unique among the parts of a deployment, such as {@code
   * scaling of variant blue}.
   */
  String name();

  /**
   * Returns the violations of rules for this part, alone and together with the other parts of its
   * deployment. {@code Deployment.builder(...).build()} reports them, unless the deployment
   * suppresses their rules: errors prevent it.
   *
   * @param deployment the deployment, whose parts can be read
   */
  List<Violation> violations(Deployment deployment);

  /**
   * Returns the names of the variants whose instance count or concurrency this part changes. An
   * update of the endpoint retains the instance counts of its variants if there are any.
   */
  default Set<String> scaledVariants() {
    return Set.of();
  }

  /**
   * Returns the names of the inference components whose copy count this part changes. A deployment
   * keeps their live copy counts.
   */
  default Set<String> scaledComponents() {
    return Set.of();
  }
}
