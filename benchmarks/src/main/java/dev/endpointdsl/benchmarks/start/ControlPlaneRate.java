package dev.endpointdsl.benchmarks.start;

import dev.endpointdsl.benchmarks.process.Effort;
import dev.endpointdsl.benchmarks.process.Question;
import dev.endpointdsl.benchmarks.process.Setting;
import dev.endpointdsl.testkit.LocalSageMaker;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import software.amazon.awssdk.services.sagemaker.model.ProductionVariant;

/** The pairs of calls that a control plane on this machine answers to two clients of the SDK. */
public final class ControlPlaneRate implements Question {

  private static final int CLIENTS = 2;
  private static final int LONGEST = 5;
  private static final Duration WARM_UP = Duration.ofSeconds(10);
  private static final Duration ROUND = Duration.ofSeconds(3);
  private static final Duration START = Duration.ofSeconds(30);

  @Override
  public String name() {
    return "local";
  }

  @Override
  public void answer(Setting setting) throws IOException, InterruptedException {
    System.out.printf("%nCreate and describe, %d clients, pairs a second, by round%n", CLIENTS);
    try (LocalSageMaker server = LocalSageMaker.builder().start()) {
      measure("LocalSageMaker", server.endpoint(), setting.effort().atMost(LONGEST));
    }
    Optional<Path> moto = CommandLineStarts.onPath("moto_server");
    if (moto.isEmpty()) {
      System.out.println("moto_server: SKIPPED, it is not installed.");
      return;
    }
    int port = freePort();
    Process server =
        new ProcessBuilder(moto.get().toString(), "-H", "127.0.0.1", "-p", String.valueOf(port))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      await(port);
      URI endpoint = URI.create("http://127.0.0.1:" + port);
      measure("moto_server", endpoint, setting.effort().atMost(LONGEST));
    } finally {
      server.descendants().forEach(ProcessHandle::destroy);
      server.destroy();
      server.waitFor();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void await(int port) throws IOException, InterruptedException {
    long end = System.nanoTime() + START.toNanos();
    while (true) {
      try {
        new Socket(InetAddress.getLoopbackAddress(), port).close();
        return;
      } catch (IOException e) {
        if (System.nanoTime() > end) {
          throw e;
        }
        Thread.sleep(100);
      }
    }
  }

  private static void measure(String name, URI endpoint, Effort effort)
      throws InterruptedException {
    AtomicInteger pairs = new AtomicInteger();
    AtomicBoolean ended = new AtomicBoolean();
    List<Thread> clients = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      Thread client = new Thread(new Client(endpoint, "config-" + i + "-", pairs, ended));
      client.setDaemon(true);
      client.start();
      clients.add(client);
    }
    Thread.sleep(WARM_UP.toMillis());
    System.out.printf("%-16s", name);
    for (int round = 0; round < effort.rounds(); round++) {
      pairs.set(0);
      Thread.sleep(ROUND.toMillis());
      System.out.printf("%8.0f", pairs.get() / (double) ROUND.toSeconds());
    }
    System.out.println();
    ended.set(true);
    for (Thread client : clients) {
      client.join();
    }
  }

  /**
   * Creates and describes configurations until the measurement has ended.
   *
   * @param endpoint the URL of the control plane
   * @param prefix what the names of the configurations begin with
   * @param pairs counts the pairs of calls
   * @param ended whether the measurement has ended
   */
  private record Client(URI endpoint, String prefix, AtomicInteger pairs, AtomicBoolean ended)
      implements Runnable {

    @Override
    public void run() {
      try (SageMakerClient client = client()) {
        String model = prefix + "model";
        client.createModel(
            r ->
                r.modelName(model)
                    .executionRoleArn("arn:aws:iam::123456789012:role/churn")
                    .primaryContainer(
                        c -> c.image("123456789012.dkr.ecr.us-east-1.amazonaws.com/churn:1")));
        for (int i = 0; !ended.get(); i++) {
          pair(client, model, prefix + i);
          pairs.incrementAndGet();
        }
      }
    }

    private SageMakerClient client() {
      return SageMakerClient.builder()
          .endpointOverride(endpoint)
          .region(Region.US_EAST_1)
          .credentialsProvider(
              StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
          .httpClientBuilder(UrlConnectionHttpClient.builder())
          .build();
    }

    private static void pair(SageMakerClient client, String model, String name) {
      ProductionVariant variant =
          ProductionVariant.builder()
              .variantName("blue")
              .modelName(model)
              .instanceType("ml.m5.xlarge")
              .initialInstanceCount(1)
              .build();
      client.createEndpointConfig(r -> r.endpointConfigName(name).productionVariants(variant));
      client.describeEndpointConfig(r -> r.endpointConfigName(name));
    }
  }
}
