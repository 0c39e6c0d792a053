package dev.endpointdsl.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.deploy.defaults.AppliedDefault;
import dev.endpointdsl.deploy.defaults.OrganizationDefaults;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentBuilder;
import dev.endpointdsl.deploy.plan.Plan;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.InstanceType;
import dev.endpointdsl.sagemaker.Model;
import dev.endpointdsl.sagemaker.SageMakerRule;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tests deployments with the defaults of an organization. */
class DefaultedDeploymentTest {

  private static final String ROLE = "arn:aws:iam::123456789012:role/serving";

  private final InMemoryFixtures fixtures = new InMemoryFixtures();
  private final DeployerFixture fixture = fixtures.next(server -> server.lenient(false));

  @AfterEach
  void close() {
    fixture.close();
    fixtures.close();
  }

  private static OrganizationDefaults defaults(String role, String key) {
    return OrganizationDefaults.of(
        "org.json",
        """
        {
          "Model": {"ExecutionRoleArn": "%s"},
          "EndpointConfig": {"KmsKeyId": "%s"},
          "Endpoint": {"Tags": [{"Key": "cost-center", "Value": "ml"}]}
        }
        """
            .formatted(role, key));
  }

  /** Returns a model whose name follows from its content. */
  private static Model model() {
    return Model.builder()
        .modelNamePrefix("churn-")
        .primaryContainer(
            c ->
                c.image("123456789012.dkr.ecr.us-east-1.amazonaws.com/churn:1")
                    .modelDataUrl("s3://ml/churn.tar.gz"))
        .build();
  }

  private static EndpointConfig config(Model model) {
    return EndpointConfig.builder()
        .endpointConfigNamePrefix("churn-")
        .productionVariant(
            v ->
                v.variantName("blue")
                    .modelName(model.modelName())
                    .instanceType(InstanceType.ML_M5_XLARGE)
                    .initialInstanceCount(1))
        .build();
  }

  private static DeploymentBuilder churn(OrganizationDefaults defaults) {
    return Deployment.builder("churn", config(model())).model(model()).defaults(defaults);
  }

  @Test
  void namesEachDefaultInThePlan() {
    Deployment deployment = churn(defaults(ROLE, "alias/a")).build();

    Plan plan = fixture.deployer.plan(deployment);
    assertThat(plan.toString())
        .contains("Set by the defaults of the organization:\n")
        .contains(
            "  Model \"" + model().modelName() + "\": ExecutionRoleArn \"" + ROLE + "\" comes from")
        .contains("KmsKeyId \"alias/a\" comes from org.json:3:22\n")
        .contains("  Endpoint \"churn\": Tags[\"cost-center\"] \"ml\" comes from org.json:4:25\n");
    assertThat(plan.defaults()).isEqualTo(deployment.appliedDefaults()).hasSize(3);

    fixture.deployer.deploy(deployment);
    assertThat(fixture.client.describeModel(r -> r.modelName(name(deployment))).executionRoleArn())
        .isEqualTo(ROLE);
    assertThat(fixture.deployer.plan(deployment).isEmpty()).isTrue();
  }

  private static String name(Deployment deployment) {
    return deployment.models().get(0).modelName();
  }

  @Test
  void namesFollowTheCompletedContent() {
    Deployment before = churn(defaults(ROLE, "alias/a")).cleanUp(true).build();
    Deployment after = churn(defaults(ROLE + "-2", "alias/b")).cleanUp(true).build();

    assertThat(name(before)).startsWith("churn-").isNotIn(name(after), model().modelName());
    assertThat(after.config().productionVariants().get(0).modelName()).contains(name(after));
    assertThat(after.config().toBuilder().endpointConfigNamePrefix("churn-").build())
        .isEqualTo(after.config());

    fixture.deployer.deploy(before);
    fixture.deployer.deploy(after);
    assertThat(fixture.sageMaker.models()).containsExactly(name(after));
    assertThat(fixture.client.listEndpointConfigs(r -> {}).endpointConfigs())
        .extracting(each -> each.endpointConfigName())
        .containsExactly(after.config().endpointConfigName());
  }

  @Test
  void componentsFollowTheirModels() {
    InferenceComponent component =
        ComponentEndpoint.base("base").toBuilder()
            .specification(
                s ->
                    s.modelName(model().modelName())
                        .computeResourceRequirements(
                            r -> r.minMemoryRequiredInMb(1024).numberOfCpuCoresRequired(1)))
            .build();
    Deployment deployment =
        Deployment.builder(ComponentEndpoint.NAME, ComponentEndpoint.CONFIG)
            .model(model())
            .inferenceComponent(component)
            .defaults(defaults(ROLE, "alias/a"))
            .build();

    assertThat(
            deployment
                .inferenceComponents()
                .get(0)
                .specification()
                .flatMap(specification -> specification.modelName()))
        .contains(name(deployment));
    assertThat(deployment.config())
        .as("local storage refuses a key")
        .isEqualTo(ComponentEndpoint.CONFIG);
    assertThat(deployment.appliedDefaults())
        .extracting(AppliedDefault::path)
        .containsExactly("ExecutionRoleArn", "Tags[\"cost-center\"]");
  }

  @Test
  void keepsSuppressionsAndOwnTags() {
    EndpointConfig suppressing =
        config(model()).toBuilder()
            .suppress(SageMakerRule.SERVERLESS_MEMORY_STEP, "the service has dropped it")
            .build();
    Deployment deployment =
        Deployment.builder("churn", suppressing)
            .tag("cost-center", "own")
            .defaults(defaults(ROLE, "alias/a"))
            .build();

    assertThat(deployment.config().suppressions()).isEqualTo(suppressing.suppressions());
    assertThat(deployment.tags()).contains(Map.of("cost-center", "own"));
    assertThat(deployment.appliedDefaults())
        .extracting(AppliedDefault::path)
        .containsExactly("KmsKeyId");
  }
}
