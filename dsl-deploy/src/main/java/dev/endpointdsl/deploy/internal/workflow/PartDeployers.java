package dev.endpointdsl.deploy.internal.workflow;

import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentPart;
import dev.endpointdsl.deploy.part.PartDeployer;
import java.util.ArrayList;
import java.util.List;

/** The part deployers of a deployer. */
public final class PartDeployers {

  static final PartDeployers NONE = new PartDeployers(List.of());

  private final List<PartDeployer<?>> all;

  private PartDeployers(List<PartDeployer<?>> all) {
    this.all = all;
  }

  /** Returns these part deployers and another one, which replaces one for the same type. */
  PartDeployers with(PartDeployer<?> deployer) {
    List<PartDeployer<?>> others = new ArrayList<>(all);
    others.removeIf(other -> other.type().equals(deployer.type()));
    others.add(deployer);
    return new PartDeployers(List.copyOf(others));
  }

  /** Returns all part deployers. */
  public List<PartDeployer<?>> all() {
    return all;
  }

  /**
   * Checks that there is a part deployer for each part of a deployment, and that it supports it.
   *
   * @throws IllegalArgumentException if there is none, or if it does not
   */
  public void throwIfMissing(Deployment deployment) {
    deployment.parts().forEach(part -> throwIfUnsupported(of(part), part));
  }

  private static <P extends DeploymentPart> void throwIfUnsupported(
      PartDeployer<P> deployer, DeploymentPart part) {
    deployer.throwIfUnsupported(deployer.type().cast(part));
  }

  /**
   * Returns the deployer of a part.
   *
   * @throws IllegalArgumentException if there is none
   */
  public PartDeployer<?> of(DeploymentPart part) {
    return all.stream()
        .filter(deployer -> deployer.type().isInstance(part))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The deployment has the part "
                        + part.name()
                        + ", but the deployer has no part deployer for "
                        + part.getClass().getSimpleName()
                        + "; add one with withPart(...)"));
  }
}
