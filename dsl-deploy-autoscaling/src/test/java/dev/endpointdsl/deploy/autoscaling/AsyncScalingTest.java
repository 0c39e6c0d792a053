package dev.endpointdsl.deploy.autoscaling;

import static dev.endpointdsl.deploy.autoscaling.ScalingServer.ENDPOINT;
import static dev.endpointdsl.deploy.autoscaling.ScalingServer.deployment;
import static dev.endpointdsl.deploy.autoscaling.ScalingServer.large;
import static dev.endpointdsl.deploy.autoscaling.ScalingServer.small;
import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.autoscaling.sagemaker.Scaling;
import dev.endpointdsl.deploy.AsyncEndpointDeployer;
import dev.endpointdsl.deploy.model.Deployment;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.applicationautoscaling.ApplicationAutoScalingAsyncClient;
import software.amazon.awssdk.services.applicationautoscaling.ApplicationAutoScalingClient;
import software.amazon.awssdk.services.cloudwatch.CloudWatchAsyncClient;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.sagemaker.SageMakerAsyncClient;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/** The asynchronous deployer deploys scaling as the blocking one does. */
class AsyncScalingTest {

  private static final Scaling SCALING =
      Scaling.of(ENDPOINT, "blue")
          .between(1, 8)
          .targetInvocationsPerInstance(70)
          .schedule("day", "cron(0 8 ? * MON-FRI *)", 4, 16)
          .wakeFromZero()
          .build();

  @Test
  void deploysAndRegistersAgain() {
    try (ScalingClients clients = new ScalingClients();
        ScalingServer server = new ScalingServer(clients)) {
      AsyncEndpointDeployer deployer = deployer(server);

      deployer.deploy(deployment(small(), SCALING)).join();
      server.setBounds("blue", 4, 16);
      Deployment larger = deployment(large(), SCALING);
      deployer.deploy(larger).join();

      assertThat(server.scaling())
          .isEqualTo(
              """
              endpoint/churn/variant/blue 4..16
              policy SageMakerEndpointInvocationScalingPolicy
              policy wake-up
              action day
              alarm churn-blue-wake-up
              """);
      assertThat(deployer.plan(larger).join().isEmpty()).isTrue();
    }
  }

  private static AsyncEndpointDeployer deployer(ScalingServer server) {
    SageMakerAsyncClient sageMaker =
        async(SageMakerAsyncClient.class, SageMakerClient.class, server.client);
    return AsyncEndpointDeployer.create(sageMaker)
        .withTime(
            server.clock,
            time -> {
              server.clock.advance(time);
              return CompletableFuture.completedFuture(null);
            })
        .withPart(
            ScalingDeployer.createAsync(
                async(
                    ApplicationAutoScalingAsyncClient.class,
                    ApplicationAutoScalingClient.class,
                    server.autoScaling),
                async(CloudWatchAsyncClient.class, CloudWatchClient.class, server.cloudWatch)));
  }

  /** Returns an asynchronous client whose futures are already complete. */
  private static <A, B> A async(Class<A> type, Class<B> blockingType, B blocking) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> call(blockingType, blocking, method, arguments)));
  }

  @SuppressWarnings("FutureReturnValueIgnored") // the proxy returns the future
  private static <B> Object call(Class<B> type, B client, Method method, Object[] arguments)
      throws ReflectiveOperationException {
    Method blocking = type.getMethod(method.getName(), method.getParameterTypes());
    try {
      Object result = blocking.invoke(client, arguments);
      return method.getReturnType().equals(CompletableFuture.class)
          ? CompletableFuture.completedFuture(result)
          : result;
    } catch (InvocationTargetException e) {
      return CompletableFuture.failedFuture(e.getCause());
    }
  }
}
