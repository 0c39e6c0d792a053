package dev.endpointdsl.deploy;

import static dev.endpointdsl.deploy.DeployerFixture.ENDPOINT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.deploy.model.AppliedChange;
import dev.endpointdsl.deploy.model.Deletion;
import dev.endpointdsl.deploy.model.DeletionResult;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.part.EndpointChange;
import dev.endpointdsl.deploy.part.EndpointResources;
import dev.endpointdsl.deploy.part.LiveEndpoint;
import dev.endpointdsl.deploy.part.PartContext;
import dev.endpointdsl.deploy.part.PartDeployer;
import dev.endpointdsl.deploy.part.PartPlan;
import dev.endpointdsl.deploy.plan.Difference;
import dev.endpointdsl.deploy.plan.PlannedChange;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tests that a deletion begins with the parts. */
class PartsDeletionTest {

  private final InMemoryFixtures fixtures = new InMemoryFixtures();
  private final DeployerFixture fixture =
      fixtures.next(server -> server.lenient(false).models("model-1"));
  private final List<String> deleted = new ArrayList<>();
  private final EndpointDeployer deployer =
      fixture.deployer.withPart(BlockingPartDeployer.of(new Deleter()));

  @AfterEach
  void close() {
    fixture.close();
    fixtures.close();
  }

  @Test
  void partsGoBeforeComponentsAndTheEndpoint() {
    ComponentEndpoint.create(fixture, "lora-1");

    DeletionResult result = deployer.delete(Deletion.of(ComponentEndpoint.NAME));

    assertThat(deleted)
        .containsExactly("llm with [all] and [base, lora-1], parts [], on 1 endpoint and 2 others");
    assertThat(result.partChanges())
        .containsExactly(new AppliedChange(AppliedChange.Kind.DEREGISTERED, "target", "llm"));
  }

  @Test
  void partsOfADeploymentAreKnownWhenTheEndpointIsGone() {
    Deployment deployment =
        Deployment.builder(ENDPOINT, DeployerFixture.config("model-1"))
            .part(new OwnerPart("ml"))
            .build();

    deployer.delete(Deletion.builder(deployment).build());

    assertThat(deleted)
        .containsExactly(
            "churn with [blue] and [], parts [OwnerPart[owner=ml]], on 0 endpoint and 0 others");
  }

  @Test
  void aPlanShowsPartsFirst() {
    ComponentEndpoint.create(fixture);

    assertThat(deployer.planDeletion(Deletion.of(ComponentEndpoint.NAME)).changes())
        .extracting(PlannedChange::resource)
        .containsExactly("target", "inference component", "endpoint");
  }

  @Test
  void refusesAPartThatItCannotDelete() {
    Deployment deployment =
        Deployment.builder(ENDPOINT, DeployerFixture.config("model-1"))
            .part(new OwnerPart("ml"))
            .build();
    Deletion deletion = Deletion.builder(deployment).build();

    assertThatThrownBy(() -> fixture.deployer.delete(deletion))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("add one with withPart(...)");
  }

  /** Records what there is when it deletes. */
  private final class Deleter implements PartDeployer<OwnerPart> {

    @Override
    public Class<OwnerPart> type() {
      return OwnerPart.class;
    }

    @Override
    public Workflow<PartPlan> plan(PartContext context, OwnerPart part, EndpointChange change) {
      throw new AssertionError("a deletion deploys nothing");
    }

    @Override
    public Workflow<List<AppliedChange>> apply(
        PartContext context, OwnerPart part, LiveEndpoint endpoint) {
      throw new AssertionError("a deletion deploys nothing");
    }

    @Override
    public Workflow<List<Difference>> verify(PartContext context, OwnerPart part) {
      throw new AssertionError("a deletion deploys nothing");
    }

    @Override
    public Workflow<PartPlan> planDeletion(
        PartContext context, EndpointResources endpoint, List<OwnerPart> parts) {
      return Workflow.done(
          PartPlan.of(
              new PlannedChange(
                  PlannedChange.Kind.DELETE, "target", endpoint.endpointName(), "it scales")));
    }

    @Override
    public Workflow<List<AppliedChange>> delete(
        PartContext context, EndpointResources endpoint, List<OwnerPart> parts) {
      deleted.add(
          "%s with %s and %s, parts %s, on %d endpoint and %d others"
              .formatted(
                  endpoint.endpointName(),
                  sorted(endpoint.variantNames()),
                  sorted(endpoint.componentNames()),
                  parts,
                  fixture.sageMaker.endpoints().size(),
                  fixture.sageMaker.inferenceComponents().size()));
      return Workflow.done(
          List.of(
              new AppliedChange(
                  AppliedChange.Kind.DEREGISTERED, "target", endpoint.endpointName())));
    }

    private static List<String> sorted(Set<String> names) {
      return names.stream().sorted().toList();
    }
  }
}
