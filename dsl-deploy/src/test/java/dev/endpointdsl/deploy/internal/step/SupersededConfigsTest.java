package dev.endpointdsl.deploy.internal.step;

import static dev.endpointdsl.deploy.internal.step.CleanUpFixture.NOW;
import static dev.endpointdsl.deploy.internal.step.CleanUpFixture.OTHER;
import static dev.endpointdsl.deploy.internal.step.CleanUpFixture.WANTED;
import static dev.endpointdsl.deploy.internal.step.CleanUpFixture.config;
import static dev.endpointdsl.deploy.internal.step.CleanUpFixture.deployment;
import static dev.endpointdsl.deploy.internal.step.CleanUpFixture.summary;
import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.deploy.internal.aws.SageMakerOperations;
import dev.endpointdsl.deploy.internal.cleanup.ListedConfigs;
import dev.endpointdsl.deploy.internal.cleanup.SupersededConfigs;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.model.Deployment;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sagemaker.model.ListEndpointConfigsResponse;

/** Tests which configurations a deployment supersedes. */
class SupersededConfigsTest {

  private final CleanUpFixture fixture = new CleanUpFixture();
  private final Deployment deployment = deployment("churn");
  private final DeploymentContext context = DeploymentContext.of(deployment, fixture.settings);

  @Test
  void findsAnOlderConfiguration() {
    fixture.listConfigs(summary(WANTED, Duration.ZERO), summary(OTHER, Duration.ofHours(1)));
    fixture.describe(Duration.ofHours(1), OTHER);

    assertThat(find()).containsExactly(OTHER.endpointConfigName());

    assertThat(fixture.service.calls())
        .containsExactly("ListEndpointConfigs", "DescribeEndpointConfig");
  }

  @Test
  void keepsANewerConfigurationForADay() {
    fixture.listConfigs(summary(OTHER, Duration.ofMinutes(-1)));

    assertThat(find()).isEmpty();
  }

  @Test
  void keepsAConfigurationThatWasCreatedAgainSinceTheList() {
    fixture.listConfigs(summary(OTHER, Duration.ofHours(1)));
    fixture.describe(Duration.ofMinutes(-1), OTHER);

    assertThat(find()).isEmpty();
  }

  @Test
  void keepsANameThatIsNotTheHashOfItsContent() {
    fixture.listConfigs(summary(OTHER, Duration.ofHours(1)));
    fixture.describe(
        Duration.ofHours(1),
        config("model-9").toBuilder().endpointConfigName(OTHER.endpointConfigName()).build());

    assertThat(find()).isEmpty();
  }

  @Test
  void listsNothingForANameWithoutHash() {
    Deployment named =
        Deployment.builder("churn", WANTED.toBuilder().endpointConfigName("churn").build())
            .cleanUp(true)
            .build();

    assertThat(fixture.service.run(ListedConfigs.list(context, List.of(named)))).isEmpty();
    assertThat(fixture.service.calls()).isEmpty();
  }

  @Test
  void describesAConfigurationForOneOfSeveralDeployments() {
    fixture.listConfigs(summary(OTHER, Duration.ofHours(1)));
    fixture.describe(Duration.ofHours(1), OTHER);
    ListedConfigs listed = list(List.of(deployment, deployment("fraud")));

    assertThat(find(listed)).containsExactly(OTHER.endpointConfigName());
    assertThat(find(listed)).isEmpty();
  }

  @Test
  void showsWhichWantedConfigurationIsMissing() {
    fixture.listConfigs(summary(WANTED, Duration.ZERO));

    ListedConfigs listed = list(List.of(deployment));

    assertThat(listed.isMissing(WANTED)).isFalse();
    assertThat(listed.isMissing(OTHER)).isTrue();
    assertThat(listed.isMissing(WANTED.toBuilder().endpointConfigName("a").build()))
        .as("a name that the list does not cover")
        .isFalse();
  }

  @Test
  void readsNoLongListThatMostlyShowsOthers() {
    fixture.service.respond(
        SageMakerOperations.LIST_CONFIGS,
        ListEndpointConfigsResponse.builder().nextToken("more").build());
    List<Deployment> fleet =
        IntStream.range(0, 20)
            .mapToObj(
                i ->
                    Deployment.builder(
                            "e-" + i,
                            WANTED.toBuilder().endpointConfigNamePrefix("e-" + i + "-").build())
                        .cleanUp(true)
                        .build())
            .toList();

    assertThat(fixture.service.run(ListedConfigs.list(context, fleet))).isEmpty();

    assertThat(fixture.service.calls()).hasSize(2);
  }

  private List<String> find() {
    return find(list(List.of(deployment)));
  }

  private ListedConfigs list(List<Deployment> deployments) {
    Optional<ListedConfigs> listed = fixture.service.run(ListedConfigs.list(context, deployments));
    return listed.orElseThrow();
  }

  private List<String> find(ListedConfigs listed) {
    return fixture
        .service
        .run(
            new SupersededConfigs(context, deployment, NOW.minus(Duration.ofMinutes(10)), null)
                .find(listed))
        .stream()
        .map(ListedConfigs.Listed::name)
        .toList();
  }
}
