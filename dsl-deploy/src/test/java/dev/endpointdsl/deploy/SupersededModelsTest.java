package dev.endpointdsl.deploy;

import static dev.endpointdsl.deploy.DeployerFixture.ENDPOINT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentBuilder;
import dev.endpointdsl.deploy.model.DeploymentOutcome;
import dev.endpointdsl.deploy.model.DeploymentResult;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.InstanceType;
import dev.endpointdsl.sagemaker.Model;
import dev.endpointdsl.testkit.KillSwitch;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/** Tests the clean-up of models that only superseded configurations named. */
class SupersededModelsTest {

  private static final int MAX_CALLS = 60;
  private static final InMemoryFixtures FIXTURES = new InMemoryFixtures();

  private DeployerFixture fixture = fixture();

  private static DeployerFixture fixture() {
    return FIXTURES.next(server -> server.lenient(false));
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @AfterAll
  static void closeFixtures() {
    FIXTURES.close();
  }

  private static Model model(int version) {
    return Model.builder()
        .modelNamePrefix("churn-")
        .primaryContainer(
            c ->
                c.image("123456789012.dkr.ecr.us-east-1.amazonaws.com/churn:" + version)
                    .modelDataUrl("s3://ml/churn.tar.gz"))
        .executionRoleArn("arn:aws:iam::123456789012:role/serving")
        .tag("team", "risk")
        .build();
  }

  private static String name(int version) {
    return model(version).modelName();
  }

  private static EndpointConfig config(int version) {
    return EndpointConfig.builder()
        .endpointConfigNamePrefix("churn-")
        .productionVariant(
            v ->
                v.variantName("blue")
                    .modelName(name(version))
                    .instanceType(InstanceType.ML_M5_XLARGE)
                    .initialInstanceCount(1))
        .build();
  }

  private static DeploymentBuilder version(String endpoint, int version) {
    return Deployment.builder(endpoint, config(version))
        .model(model(version))
        .pollInterval(Duration.ofMinutes(1));
  }

  private static Deployment cleaning(int version) {
    return version(ENDPOINT, version).cleanUp(true).build();
  }

  /** Deploys the first version and lets its creation become older. */
  private void deployFirst() {
    fixture.deployer.deploy(version(ENDPOINT, 1).build());
    fixture.clock.advance(Duration.ofMinutes(10));
  }

  private DeploymentResult deploySecond() {
    return fixture.deployer.deploy(cleaning(2));
  }

  @Test
  void deletesAModelWithTheLastConfigurationThatNamesIt() {
    deployFirst();
    fixture.deployer.deploy(version(ENDPOINT, 2).build());
    fixture.clock.advance(Duration.ofMinutes(10));

    assertThat(fixture.deployer.plan(cleaning(3)).toString())
        .contains("- delete model " + name(1) + " (superseded, and not named by any configuration")
        .doesNotContain("- delete model " + name(3));
    fixture.deployer.deploy(version(ENDPOINT, 3).build());
    assertThat(fixture.deployer.plan(cleaning(3)).toString())
        .contains("- delete model " + name(1), "- delete model " + name(2));
    assertThat(fixture.deployer.deploy(cleaning(3)).changes())
        .map(Object::toString)
        .containsExactlyInAnyOrder("deleted model " + name(1), "deleted model " + name(2));
    assertThat(fixture.sageMaker.models()).containsExactly(name(3));
  }

  @Test
  void aRepetitionMakesOneMoreRead() {
    deployFirst();
    deploySecond();
    fixture.sageMaker.resetCalls();

    assertThat(fixture.deployer.plan(cleaning(2)).isEmpty()).isTrue();
    assertThat(fixture.sageMaker.calls("ListModels")).isEqualTo(1);
    assertThat(fixture.deployer.deploy(cleaning(2)).isUnchanged()).isTrue();
    assertThat(fixture.sageMaker.calls("ListModels")).isEqualTo(2);
    assertThat(fixture.sageMaker.calls("ListInferenceComponents")).isZero();
  }

  @Test
  void keepsModelsThatItDoesNotManage() {
    fixture.client.createModel(model(1).toRequest());
    fixture.client.createModel(model(2).toRequest());
    fixture.deployer.deploy(Deployment.of(ENDPOINT, config(1)));
    fixture.clock.advance(Duration.ofMinutes(10));

    fixture.deployer.deploy(Deployment.builder(ENDPOINT, config(2)).cleanUp(true).build());
    assertThat(fixture.sageMaker.endpointConfigs()).containsExactly(config(2).endpointConfigName());
    assertThat(fixture.sageMaker.models()).containsExactlyInAnyOrder(name(1), name(2));

    fixture.deployer.deploy(version(ENDPOINT, 2).build());
    assertThat(fixture.sageMaker.calls("ListModels")).isZero();
  }

  @Test
  void keepsModelsWhoseNamesAreNotMadeOfTheirContent() {
    Model model = model(1).toBuilder().modelName("churn-aaaaaaaaaaaa").build();
    Model other = model(1).toBuilder().modelNamePrefix("churn-eu-").build();
    fixture.client.createModel(model.toRequest());
    fixture.client.createModel(other.toRequest());
    fixture.clock.advance(Duration.ofDays(2));

    deploySecond();

    assertThat(fixture.sageMaker.models())
        .containsExactlyInAnyOrder(model.modelName(), other.modelName(), name(2));
  }

  @Test
  void keepsAModelThatAConfigurationNamesWhetherItIsUsedOrNot() {
    deployFirst();
    fixture.client.createEndpointConfig(
        config(1).toBuilder().endpointConfigName("kept").build().toRequest());

    assertThat(fixture.deployer.plan(cleaning(2)).toString()).doesNotContain("delete model");
    assertThat(deploySecond().changes())
        .map(Object::toString)
        .noneMatch(change -> change.startsWith("deleted"));
    assertThat(fixture.sageMaker.models()).contains(name(1));
  }

  @Test
  void keepsAModelThatAnInferenceComponentNames() {
    deployFirst();
    fixture.deployer.deploy(
        WholeFixture.deployment()
            .inferenceComponent(
                ComponentEndpoint.base("base").toBuilder()
                    .specification(
                        s ->
                            s.modelName(name(1))
                                .computeResourceRequirements(
                                    r ->
                                        r.minMemoryRequiredInMb(1024)
                                            .numberOfAcceleratorDevicesRequired(1)))
                    .build())
            .build());

    deploySecond();

    assertThat(fixture.sageMaker.models()).contains(name(1));
  }

  @Test
  void createsAModelAgainThatAnotherProgramBeganToUse() {
    deployFirst();
    SageMakerClient late =
        before(
            "deleteModel",
            () ->
                fixture.client.createEndpointConfig(
                    config(1).toBuilder().endpointConfigName("late").build().toRequest()));

    DeploymentResult result = fixture.deployer(late).deploy(cleaning(2));

    assertThat(fixture.sageMaker.calls("DeleteModel")).isEqualTo(1);
    assertThat(result.changes()).map(Object::toString).doesNotContain("deleted model " + name(1));
    assertThat(fixture.sageMaker.models()).containsExactlyInAnyOrder(name(1), name(2));
    String arn = fixture.client.describeModel(r -> r.modelName(name(1))).modelArn();
    assertThat(fixture.client.listTags(r -> r.resourceArn(arn)).tags())
        .extracting(tag -> tag.key())
        .containsExactly("team");
  }

  private SageMakerClient before(String operation, Runnable action) {
    return (SageMakerClient)
        Proxy.newProxyInstance(
            SageMakerClient.class.getClassLoader(),
            new Class<?>[] {SageMakerClient.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals(operation)) {
                action.run();
              }
              try {
                return method.invoke(fixture.client, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  @Test
  void aRollBackToTheFirstVersionDeletesTheSecond() {
    deployFirst();
    fixture.deployer.deploy(version(ENDPOINT, 2).build());
    fixture.clock.advance(Duration.ofMinutes(10));

    fixture.deployer.deploy(cleaning(1));

    assertThat(fixture.sageMaker.models()).containsExactly(name(1));
  }

  @Test
  void aFleetLooksOnce() {
    deployFirst();
    fixture.deployer.deploy(version("other", 1).build());
    fixture.clock.advance(Duration.ofMinutes(10));
    fixture.sageMaker.resetCalls();

    List<DeploymentOutcome> outcomes =
        fixture.deployer.deployAll(
            List.of(cleaning(2), version("other", 2).cleanUp(true).build()), 2);

    assertThat(outcomes).allMatch(DeploymentOutcome::isSuccess);
    assertThat(fixture.sageMaker.models()).containsExactly(name(2));
    assertThat(fixture.sageMaker.calls("ListModels")).isEqualTo(1);
    assertThat(fixture.sageMaker.calls("ListInferenceComponents")).isEqualTo(2); // and after it
  }

  @Test
  void aDeploymentThatIsKilledAtAnyCallContinues() {
    boolean isKilled = true;
    int call = 0;
    while (isKilled) {
      call++;
      fixture.close();
      fixture = fixture();
      deployFirst();
      isKilled = isKilled(call);
      deploySecond();
      assertThat(fixture.sageMaker.models()).as("call " + call).containsExactly(name(2));
      assertThat(fixture.deployer.plan(cleaning(2)).isEmpty()).as("call " + call).isTrue();
    }
    assertThat(call).isBetween(10, MAX_CALLS);
  }

  private boolean isKilled(int call) {
    try {
      fixture.deployer(KillSwitch.at(call, true).on(fixture.client)).deploy(cleaning(2));
      return false;
    } catch (KillSwitch.Killed e) {
      return true;
    }
  }
}
