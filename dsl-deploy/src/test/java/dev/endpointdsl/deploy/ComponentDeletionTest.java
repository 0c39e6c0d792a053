package dev.endpointdsl.deploy;

import static dev.endpointdsl.deploy.ComponentEndpoint.NAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.deploy.error.UnnamedComponentsException;
import dev.endpointdsl.deploy.model.Deletion;
import dev.endpointdsl.deploy.model.DeletionBuilder;
import dev.endpointdsl.deploy.model.DeletionResult;
import dev.endpointdsl.deploy.plan.DeletionPlan;
import dev.endpointdsl.testkit.model.ReceivedRequest;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tests the deletion of an endpoint with inference components. */
class ComponentDeletionTest {

  private final InMemoryFixtures fixtures = new InMemoryFixtures();
  private final DeployerFixture fixture =
      fixtures.next(server -> server.lenient(false).models("model-1", "model-2").pageSize(2));

  @AfterEach
  void close() {
    fixture.close();
    fixtures.close();
  }

  @Test
  void adaptersGoBeforeTheirBaseAndThatBeforeTheEndpoint() {
    ComponentEndpoint.create(fixture, "lora-1", "lora-2");

    DeletionResult result = fixture.deployer.delete(everything().build());

    assertThat(result.deletedInferenceComponents())
        .containsExactlyInAnyOrder("base", "lora-1", "lora-2");
    assertThat(result.deletedConfigs()).containsExactly("gpus");
    assertThat(result.deletedModels()).containsExactly("model-1");
    assertThat(fixture.sageMaker.requests())
        .extracting(ReceivedRequest::operation)
        .filteredOn(operation -> operation.startsWith("Delete"))
        .containsExactly(
            "DeleteInferenceComponent",
            "DeleteInferenceComponent",
            "DeleteInferenceComponent",
            "DeleteEndpoint",
            "DeleteEndpointConfig",
            "DeleteModel");
    assertThat(fixture.sageMaker.inferenceComponents()).isEmpty();
  }

  @Test
  void waitsForAComponentThatIsBeingCreated() {
    ComponentEndpoint.create(fixture);
    fixture.client.createInferenceComponent(ComponentEndpoint.adapter("late").toRequest());

    fixture.deployer.delete(Deletion.of(NAME));

    assertThat(fixture.sageMaker.inferenceComponents()).isEmpty();
    assertThat(fixture.sageMaker.calls("DeleteInferenceComponent")).isEqualTo(2);
  }

  @Test
  void deletesComponentsThatOutlivedTheirEndpoint() {
    ComponentEndpoint.create(fixture);
    fixture.client.deleteEndpoint(r -> r.endpointName(NAME));
    fixture.clock.advance(Duration.ofMinutes(5));

    DeletionResult result = fixture.deployer.delete(Deletion.of(NAME));

    assertThat(result.endpointDeleted()).isFalse();
    assertThat(result.deletedInferenceComponents()).containsExactly("base");
  }

  @Test
  void keepsAModelThatAComponentOfAnotherEndpointNames() {
    ComponentEndpoint.create(fixture);
    fixture.client.createEndpoint(r -> r.endpointName("other").endpointConfigName("gpus"));
    fixture.clock.advance(Duration.ofMinutes(5));
    fixture.client.createInferenceComponent(
        ComponentEndpoint.base("elsewhere").toBuilder().endpointName("other").build().toRequest());

    DeletionResult result = fixture.deployer.delete(everything().build());

    assertThat(result.deletedInferenceComponents()).containsExactly("base");
    assertThat(result.kept())
        .extracting(Object::toString)
        .containsExactly(
            "endpoint configuration gpus (endpoint other uses it)",
            "model model-1 (inference component elsewhere names it)");
  }

  @Test
  void deletesNothingIfAComponentIsNotNamed() {
    ComponentEndpoint.create(fixture, "lora-1");

    assertThatThrownBy(
            () ->
                fixture.deployer.delete(
                    Deletion.builder(NAME).onlyInferenceComponents("base").build()))
        .isInstanceOf(UnnamedComponentsException.class)
        .hasMessage(
            "Endpoint llm: the endpoint has inference components that are not named: lora-1 (step:"
                + " check deleted endpoint, status: InService; live: gpus). Name them in"
                + " onlyInferenceComponents(...) if they are to be deleted with the endpoint.");
    assertThat(fixture.sageMaker.inferenceComponents()).hasSize(2);
    assertThat(fixture.sageMaker.endpoints()).hasSize(1);
  }

  @Test
  void aPlanShowsWhatGoesAndWhatStays() {
    ComponentEndpoint.create(fixture, "lora-1");
    fixture.client.createEndpoint(r -> r.endpointName("other").endpointConfigName("gpus"));
    fixture.sageMaker.resetCalls();

    DeletionPlan plan = fixture.deployer.planDeletion(everything().build());

    assertThat(plan)
        .hasToString(
            """
            Deletion of llm:
              - delete inference component lora-1 (an adapter of base)
              - delete inference component base (on the endpoint)
              - delete endpoint llm (it is InService)
              = keep endpoint configuration gpus (endpoint other uses it)
              - delete model model-1 (nothing else uses it)
            """);
    assertThat(plan.toJson())
        .startsWith(
            "{\"endpointName\":\"llm\",\"isEmpty\":false,\"changes\":[{\"kind\":\"delete\"");
    assertThat(fixture.sageMaker.calls().keySet())
        .allMatch(operation -> operation.startsWith("Describe") || operation.startsWith("List"));
  }

  @Test
  void whatAPlanShowsIsDeletedAndNothingElse() {
    ComponentEndpoint.create(fixture, "lora-1");
    DeletionPlan plan = fixture.deployer.planDeletion(everything().build());
    fixture.client.createInferenceComponent(ComponentEndpoint.adapter("new").toRequest());

    assertThatThrownBy(() -> fixture.deployer.delete(plan.exactly()))
        .isInstanceOf(UnnamedComponentsException.class)
        .hasMessageContaining("not named: new (");

    fixture.clock.advance(Duration.ofMinutes(5));
    fixture.client.deleteInferenceComponent(r -> r.inferenceComponentName("new"));
    fixture.clock.advance(Duration.ofMinutes(5));
    DeletionResult result = fixture.deployer.delete(plan.exactly());
    assertThat(result.deletedConfigs()).containsExactly("gpus");
    assertThat(result.deletedModels()).containsExactly("model-1");
  }

  @Test
  void aPlanWarnsOfAWaitAndOfAnUnknownConfiguration() {
    assertThat(fixture.deployer.planDeletion(everything().build()))
        .hasToString(
            """
            Deletion of llm: nothing to delete
            Warnings:
              The endpoint does not exist, so that its configuration is unknown; config(...) names one.
            """);

    fixture.client.createEndpointConfig(ComponentEndpoint.CONFIG.toRequest());
    fixture.client.createEndpoint(r -> r.endpointName(NAME).endpointConfigName("gpus"));

    assertThat(fixture.deployer.planDeletion(Deletion.of(NAME)).warnings())
        .containsExactly("The endpoint is Creating; the deletion waits until that has ended.");
  }

  private static DeletionBuilder everything() {
    return Deletion.builder(NAME).deleteConfig(true).deleteModels(true);
  }
}
