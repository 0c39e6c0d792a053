package dev.endpointdsl.benchmarks.cold;

import dev.endpointdsl.deploy.EndpointDeployer;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentOutcome;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.InstanceType;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/** Plans or deploys some configurations, each to its own endpoint. */
public final class Deploy {

  /** The default concurrency of Terraform. */
  private static final int CONCURRENCY = 10;

  private Deploy() {}

  /**
   * Prints the number of endpoints that would exist, or exist.
   *
   * @param args {@code plan} or {@code deploy}, the number of endpoints, and the URI of a control
   *     plane
   */
  public static void main(String[] args) {
    List<Deployment> all =
        IntStream.range(0, Integer.parseInt(args[1])).mapToObj(Deploy::deployment).toList();
    try (SageMakerClient client = client(URI.create(args[2]))) {
      EndpointDeployer deployer = EndpointDeployer.create(client);
      System.out.println(args[0].equals("plan") ? plan(deployer, all) : deploy(deployer, all));
    }
  }

  private static long plan(EndpointDeployer deployer, List<Deployment> all) {
    return all.stream().filter(each -> !deployer.plan(each).isEmpty()).count();
  }

  private static long deploy(EndpointDeployer deployer, List<Deployment> all) {
    List<DeploymentOutcome> outcomes = deployer.deployAll(all, CONCURRENCY);
    for (DeploymentOutcome outcome : outcomes) {
      if (outcome instanceof DeploymentOutcome.Failure failure) {
        throw failure.problem();
      }
    }
    return outcomes.size();
  }

  private static SageMakerClient client(URI endpoint) {
    return SageMakerClient.builder()
        .endpointOverride(endpoint)
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .build();
  }

  /** Terraform sends the last two members by default. */
  private static Deployment deployment(int number) {
    EndpointConfig config =
        EndpointConfig.builder()
            .endpointConfigName("config-" + number)
            .productionVariant(
                v ->
                    v.variantName("blue")
                        .modelName("churn")
                        .instanceType(InstanceType.ML_M5_XLARGE)
                        .initialInstanceCount(1)
                        .initialVariantWeight(1)
                        .enableSSMAccess(false))
            .tag("team", "risk")
            .build();
    return Deployment.builder("endpoint-" + number, config)
        .pollInterval(Duration.ofMillis(200))
        .build();
  }
}
