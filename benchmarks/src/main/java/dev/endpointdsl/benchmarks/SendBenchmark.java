package dev.endpointdsl.benchmarks;

import dev.endpointdsl.guards.request.DslRequests;
import dev.endpointdsl.guards.request.RequestValues;
import dev.endpointdsl.guards.request.SdkRequests;
import dev.endpointdsl.guards.request.Shape;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import software.amazon.awssdk.services.sagemaker.model.CreateEndpointConfigRequest;
import software.amazon.awssdk.services.sagemaker.model.CreateEndpointConfigResponse;

/**
 * One call of the SDK's client over HTTP that answers at once, up to the response. The warm-up
 * takes 12 s, because a shorter one measures the compiler.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(5)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 5, time = 1)
public class SendBenchmark {

  private final RequestValues texts = RequestValues.of(Shape.of(Shape.REFERENCE)).get(0);
  private final EndpointConfig built = DslRequests.begin(texts).build();
  private final CreateEndpointConfigRequest prepared = built.toRequest();
  private final StubbedHttp http = new StubbedHttp();
  private final SageMakerClient client =
      SageMakerClient.builder()
          .httpClient(http)
          .region(Region.US_EAST_1)
          .credentialsProvider(
              StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
          .build();

  /** Compares the bodies that are sent. */
  @Setup
  public void verify() {
    CreateEndpointConfigResponse bare = sendSdk();
    String sent = http.lastBody();
    if (!bare.equals(sendDsl()) || sent.isEmpty() || !sent.equals(http.lastBody())) {
      throw new IllegalStateException(
          "Nothing is measured, because SDK and DSL send different things:\n"
              + sent
              + "\n"
              + http.lastBody());
    }
  }

  /** Closes the client. */
  @TearDown
  public void close() {
    client.close();
  }

  /** The request exists already, so only the client is measured. */
  @Benchmark
  public CreateEndpointConfigResponse sendPrepared() {
    return client.createEndpointConfig(prepared);
  }

  /** The value exists already, and is translated. */
  @Benchmark
  public CreateEndpointConfigResponse sendTranslated() {
    return client.createEndpointConfig(built.toRequest());
  }

  /** The value is built, and thereby checked, but the request that is sent exists already. */
  @Benchmark
  public CreateEndpointConfigResponse sendBuiltBeside(Blackhole unsent) {
    unsent.consume(DslRequests.begin(texts).build());
    return client.createEndpointConfig(prepared);
  }

  /** The floor of this table: the request is made with the SDK's consumers. */
  @Benchmark
  public CreateEndpointConfigResponse sendSdk() {
    return client.createEndpointConfig(SdkRequests.withConsumers(texts));
  }

  /** The request is built, checked and translated by the DSL. */
  @Benchmark
  public CreateEndpointConfigResponse sendDsl() {
    return client.createEndpointConfig(DslRequests.begin(texts).build().toRequest());
  }
}
