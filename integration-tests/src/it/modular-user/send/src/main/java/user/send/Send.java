package user.send;

import dev.endpointdsl.deploy.EndpointDeployer;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.testkit.LocalSageMaker;
import java.time.Duration;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import user.config.Churn;

/** Prints each step, and the modules that took part. */
public final class Send {
  private Send() {}

  public static void main(String... args) {
    System.out.println("path: " + System.getProperty("jdk.module.path"));
    System.out.println(Churn.json());
    System.out.println(Churn.config().violations());
    try (LocalSageMaker sageMaker = LocalSageMaker.start();
        SageMakerClient client = sageMaker.client()) {
      client.createModel(r -> r.modelName("churn-xgb-7"));
      System.out.println(client.createEndpointConfig(Churn.request()).endpointConfigArn());
      Deployment deployment =
          Deployment.builder("churn", Churn.config())
              .pollInterval(Duration.ofMillis(100))
              .build();
      System.out.println(EndpointDeployer.create(client).deploy(deployment).endpointArn());
      for (Class<?> type : new Class<?>[] {Churn.class, EndpointDeployer.class, sageMaker.getClass()}) {
        System.out.println(type.getModule());
      }
    }
  }
}
