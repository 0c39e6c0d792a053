package dev.endpointdsl.deploy;

import static dev.endpointdsl.deploy.WholeFixture.ADAPTER;
import static dev.endpointdsl.deploy.WholeFixture.BASE;
import static dev.endpointdsl.deploy.WholeFixture.deployment;
import static dev.endpointdsl.deploy.WholeFixture.describe;
import static dev.endpointdsl.deploy.WholeFixture.model;
import static dev.endpointdsl.deploy.WholeFixture.shown;
import static dev.endpointdsl.deploy.WholeFixture.whole;
import static dev.endpointdsl.deploy.WholeFixture.withCopies;
import static dev.endpointdsl.deploy.WholeFixture.withMemory;
import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentOutcome;
import dev.endpointdsl.deploy.plan.Plan;
import dev.endpointdsl.deploy.plan.PlannedChange;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.InstanceType;
import dev.endpointdsl.testkit.ImmediateAsyncClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.regions.Region;

/** Tests deployments with models and inference components. */
class WholeDeploymentTest {

  private final InMemoryFixtures fixtures = new InMemoryFixtures();
  private final DeployerFixture fixture = fixtures.next(server -> server.lenient(false));

  @AfterEach
  void close() {
    fixture.close();
    fixtures.close();
  }

  private List<String> deploy(Deployment deployment) {
    return shown(fixture.deployer.deploy(deployment).changes());
  }

  private List<String> planned(Deployment deployment) {
    return fixture.deployer.plan(deployment).changes().stream()
        .map(PlannedChange::toString)
        .toList();
  }

  @Test
  void createsEverythingInOrder() {
    assertThat(planned(whole()))
        .containsExactly(
            "+ create model model-1 (it does not exist)",
            "+ create endpoint configuration gpus (it does not exist)",
            "+ create endpoint llm (it does not exist)",
            "+ create inference component base (it does not exist)",
            "+ create inference component lora (it does not exist)");

    assertThat(deploy(whole()))
        .containsExactly(
            "created model model-1",
            "created inference component base",
            "created inference component lora");

    assertThat(describe(fixture, ADAPTER).inferenceComponentStatusAsString())
        .isEqualTo("InService");
    Plan plan = fixture.deployer.plan(whole());
    assertThat(plan.isEmpty()).as(plan.toString()).isTrue();
  }

  @Test
  void readsEachPartOnceIfNothingChanges() {
    deploy(whole());
    Map<String, Long> reads = new TreeMap<>();
    reads.put("DescribeModel", 1L);
    reads.put("DescribeEndpointConfig", 1L);
    reads.put("DescribeEndpoint", 1L);
    reads.put("DescribeInferenceComponent", 2L);

    fixture.sageMaker.resetCalls();
    assertThat(fixture.deployer.deploy(whole()).isUnchanged()).isTrue();
    assertThat(new TreeMap<>(fixture.sageMaker.calls())).isEqualTo(reads);

    fixture.sageMaker.resetCalls();
    fixture.deployer.plan(whole());
    reads.put("ListInferenceComponents", 1L);
    assertThat(new TreeMap<>(fixture.sageMaker.calls())).isEqualTo(reads);
  }

  @Test
  void updatesSpecificationAndCopies() {
    deploy(whole());
    Deployment changed = whole(withCopies(withMemory(ComponentEndpoint.base(BASE), 2048), 2));

    Plan plan = fixture.deployer.plan(changed);
    assertThat(plan.toString())
        .contains("~ update inference component base (its specification differs)")
        .contains(
            "InferenceComponents[\"base\"].Specification.ComputeResourceRequirements"
                + ".MinMemoryRequiredInMb: 1024 -> 2048")
        .contains("InferenceComponents[\"base\"].RuntimeConfig.CopyCount: 1 -> 2");
    assertThat(deploy(changed)).containsExactly("updated inference component base");

    assertThat(describe(fixture, BASE).runtimeConfig().currentCopyCount()).isEqualTo(2);
    assertThat(
            describe(fixture, BASE)
                .specification()
                .computeResourceRequirements()
                .minMemoryRequiredInMb())
        .isEqualTo(2048);
    assertThat(fixture.sageMaker.calls("UpdateInferenceComponent")).isEqualTo(1);
    assertThat(fixture.sageMaker.calls("UpdateInferenceComponentRuntimeConfig")).isEqualTo(1);
    assertThat(fixture.deployer.plan(changed).isEmpty()).isTrue();
  }

  @Test
  void keepsTheCopiesThatScalingHasSet() {
    Deployment scaled =
        deployment()
            .model(model("model-1"))
            .inferenceComponent(ComponentEndpoint.base(BASE))
            .part(new ScaledBase())
            .build();
    EndpointDeployer deployer =
        fixture.deployer.withPart(BlockingPartDeployer.of(new ScaledBase.Deployer()));
    deployer.deploy(scaled);
    fixture.client.updateInferenceComponentRuntimeConfig(
        r -> r.inferenceComponentName(BASE).desiredRuntimeConfig(c -> c.copyCount(3)));
    fixture.clock.advance(Duration.ofMinutes(10));

    assertThat(deployer.plan(scaled).toString())
        .contains(
            "= keep inference component base (it is as wanted; scaling has set its copies to 3)");
    assertThat(deployer.deploy(scaled).isUnchanged()).isTrue();
    assertThat(describe(fixture, BASE).runtimeConfig().currentCopyCount()).isEqualTo(3);
    assertThat(planned(whole()))
        .contains("~ update inference component base (its number of copies is 3 instead of 1)");
  }

  @Test
  void replacesAnAdapterThatTheServiceDoesNotUpdate() {
    deploy(whole());
    Deployment changed =
        deployment()
            .model(model("model-1"))
            .inferenceComponent(ComponentEndpoint.base(BASE))
            .inferenceComponent(
                ComponentEndpoint.adapter(ADAPTER).toBuilder()
                    .specification(
                        s ->
                            s.container(c -> c.artifactUrl("s3://ml/lora-2.tar.gz"))
                                .baseInferenceComponentName(BASE))
                    .build())
            .build();

    assertThat(deploy(changed)).containsExactly("replaced inference component lora");

    assertThat(describe(fixture, ADAPTER).specification().container().artifactUrl())
        .isEqualTo("s3://ml/lora-2.tar.gz");
    assertThat(fixture.deployer.plan(changed).isEmpty()).isTrue();
  }

  @Test
  void deletesOtherComponentsOnlyWhenAsked() {
    deploy(whole());
    fixture.client.createInferenceComponent(ComponentEndpoint.base("old").toRequest());
    fixture.clock.advance(Duration.ofMinutes(10));
    Deployment deleting =
        deployment()
            .model(model("model-1"))
            .inferenceComponent(ComponentEndpoint.base("new"))
            .deleteOtherComponents(true)
            .build();

    assertThat(planned(whole()))
        .contains(
            "= keep inference component old (it is not of this deployment;"
                + " deleteOtherComponents(true) deletes it)");
    assertThat(fixture.deployer.deploy(whole()).isUnchanged()).isTrue();
    assertThat(planned(deleting))
        .contains("- delete inference component lora (it is not of this deployment)");
    assertThat(deploy(deleting))
        .containsExactlyInAnyOrder(
            "created inference component new",
            "deleted inference component old",
            "deleted inference component lora",
            "deleted inference component base");
    assertThat(fixture.sageMaker.inferenceComponents()).containsExactly("new");
    assertThat(fixture.deployer.plan(deleting).isEmpty()).isTrue();
  }

  @Test
  void namesTheComponentsThatADeploymentWithoutAnyKeeps() {
    deploy(whole());
    Deployment without = deployment().build();

    assertThat(planned(without))
        .contains(
            "= keep inference component base (it is not of this deployment;"
                + " deleteOtherComponents(true) deletes it)",
            "= keep inference component lora (it is not of this deployment;"
                + " deleteOtherComponents(true) deletes it)");
    assertThat(fixture.deployer.deploy(without).isUnchanged()).isTrue();
    assertThat(fixture.sageMaker.inferenceComponents()).containsExactlyInAnyOrder(BASE, ADAPTER);
  }

  @Test
  void movesAComponentWithItsAdapters() {
    deploy(whole());
    EndpointConfig twoVariants =
        ComponentEndpoint.CONFIG.toBuilder()
            .endpointConfigName("gpus-2")
            .productionVariant(
                v ->
                    v.variantName("large")
                        .inferenceComponents()
                        .instanceType(InstanceType.ML_G5_12XLARGE)
                        .initialInstanceCount(1))
            .build();
    Deployment moved =
        Deployment.builder(ComponentEndpoint.NAME, twoVariants)
            .pollInterval(Duration.ofMinutes(1))
            .model(model("model-1"))
            .inferenceComponent(ComponentEndpoint.adapter(ADAPTER))
            .inferenceComponent(
                ComponentEndpoint.base(BASE).toBuilder().variantName("large").build())
            .build();

    assertThat(planned(moved))
        .contains(
            "! replace inference component base (it is on another variant, which no update"
                + " changes)");
    assertThat(deploy(moved))
        .containsExactly("replaced inference component base", "created inference component lora");
    assertThat(describe(fixture, ADAPTER).variantName()).isEqualTo("large");
  }

  @Test
  void deploysFleetsAndAsynchronously() {
    AsyncEndpointDeployer async =
        AsyncEndpointDeployer.create(region -> ImmediateAsyncClient.of(fixture.client))
            .withTime(
                fixture.clock,
                time -> {
                  fixture.clock.advance(time);
                  return CompletableFuture.completedFuture(null);
                });
    Deployment inRegion =
        deployment()
            .region(Region.US_EAST_1)
            .model(model("model-1"))
            .inferenceComponent(ComponentEndpoint.base(BASE))
            .build();

    assertThat(async.deployAll(List.of(inRegion), 2).join()).allMatch(DeploymentOutcome::isSuccess);
    assertThat(async.plan(inRegion).join().isEmpty()).isTrue();
    assertThat(fixture.deployer.deployAll(List.of(inRegion), 2))
        .allMatch(DeploymentOutcome::isSuccess);
    assertThat(fixture.deployer.planAll(List.of(inRegion), 2)).allMatch(plan -> plan.isSuccess());
  }
}
