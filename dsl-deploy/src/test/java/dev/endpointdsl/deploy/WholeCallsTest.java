package dev.endpointdsl.deploy;

import static dev.endpointdsl.deploy.ComponentEndpoint.NAME;
import static dev.endpointdsl.deploy.WholeFixture.BASE;
import static dev.endpointdsl.deploy.WholeFixture.whole;
import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.deploy.model.Deletion;
import dev.endpointdsl.deploy.model.Deployment;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Pins the calls of whole deployments and of deletions. The deployment has a model, a base
 * component and an adapter; its endpoint and each component are described every minute while they
 * change.
 */
class WholeCallsTest {

  private static final String UNCHANGED =
      "DescribeEndpoint=1, DescribeEndpointConfig=1, DescribeInferenceComponent=2, DescribeModel=1";

  private final InMemoryFixtures fixtures = new InMemoryFixtures();
  private final DeployerFixture fixture = fixtures.next(server -> server.lenient(false));
  private final EndpointDeployer deployer = fixture.deployer;

  @AfterEach
  void close() {
    fixture.close();
    fixtures.close();
  }

  /** Returns the calls by operation, as a map is displayed. */
  private String calls(Runnable program) {
    fixture.sageMaker.resetCalls();
    program.run();
    Map<String, Long> calls = new TreeMap<>(fixture.sageMaker.calls());
    return calls.toString();
  }

  @Test
  void ofADeployment() {
    Deployment wanted = whole();

    assertThat(calls(() -> deployer.plan(wanted)))
        .isEqualTo("{" + UNCHANGED + ", ListInferenceComponents=1}");
    assertThat(calls(() -> deployer.deploy(wanted)))
        .isEqualTo(
            "{CreateEndpoint=1, CreateEndpointConfig=1, CreateInferenceComponent=2, CreateModel=1,"
                + " DescribeEndpoint=7, DescribeEndpointConfig=2, DescribeInferenceComponent=12,"
                + " DescribeModel=2}");
    assertThat(calls(() -> deployer.deploy(wanted))).isEqualTo("{" + UNCHANGED + "}");
  }

  @Test
  void ofAnUpdateOfAComponent() {
    deployer.deploy(whole());

    assertThat(
            calls(
                () ->
                    deployer.deploy(
                        whole(WholeFixture.withMemory(ComponentEndpoint.base(BASE), 2048)))))
        .isEqualTo(
            "{DescribeEndpoint=1, DescribeEndpointConfig=1, DescribeInferenceComponent=7,"
                + " DescribeModel=1, UpdateInferenceComponent=1}");
  }

  @Test
  void ofTheDeletionOfAWholeDeployment() {
    deployer.deploy(whole());
    Deletion deletion = Deletion.builder(whole()).deleteConfig(true).deleteModels(true).build();

    assertThat(calls(() -> deployer.planDeletion(deletion)))
        .isEqualTo(
            "{"
                + UNCHANGED
                + ", ListEndpointConfigs=1, ListEndpoints=1, ListInferenceComponents=2}");
    assertThat(calls(() -> deployer.delete(deletion)))
        .isEqualTo(
            "{DeleteEndpoint=1, DeleteEndpointConfig=1, DeleteInferenceComponent=2, DeleteModel=1,"
                + " DescribeEndpoint=7, DescribeEndpointConfig=1, DescribeInferenceComponent=2,"
                + " DescribeModel=1, ListEndpointConfigs=2, ListEndpoints=2,"
                + " ListInferenceComponents=13, ListTags=2}");
    assertThat(calls(() -> deployer.delete(deletion)))
        .isEqualTo(
            "{DescribeEndpoint=1, DescribeEndpointConfig=1, DescribeModel=1,"
                + " ListInferenceComponents=1}");
  }

  @Test
  void ofTheDeletionOfAnEndpoint() {
    deployer.deploy(whole());

    assertThat(calls(() -> deployer.delete(Deletion.of(NAME))))
        .isEqualTo(
            "{DeleteEndpoint=1, DeleteInferenceComponent=2, DescribeEndpoint=7,"
                + " DescribeInferenceComponent=2, ListInferenceComponents=11}");
    assertThat(calls(() -> deployer.delete(Deletion.of(NAME))))
        .isEqualTo("{DescribeEndpoint=1, ListInferenceComponents=1}");
  }
}
