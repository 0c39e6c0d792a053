package dev.endpointdsl.benchmarks;

import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.InstanceType;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Looking a text up among all instance types, and a name among a structure's members: neither may
 * depend on where it stands.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class LookUpBenchmark {

  /** Where the text stands in the enum; one that does not is unknown. */
  @Param({"first", "last", "unknown"})
  public String place = "first";

  private String text = "";
  private String json = "";

  /** Makes new texts, which no look-up has seen. */
  @Setup
  public void prepare() {
    InstanceType[] all = InstanceType.values();
    text =
        switch (place) {
          case "first" -> all[0].value();
          case "last" -> all[all.length - 1].value();
          default -> "ml.unknown.xlarge";
        };
    String member =
        switch (place) {
          case "first" -> "\"EndpointConfigName\":\"churn\"";
          case "last" -> "\"MetricsConfig\":{}";
          default -> "";
        };
    json = "{" + member + "}";
    Optional<InstanceType> found = InstanceType.fromValue(text);
    if (found.isPresent() == place.equals("unknown")) {
      throw new IllegalStateException(text + " was looked up, and this was found: " + found);
    }
  }

  @Benchmark
  public Optional<InstanceType> instanceType() {
    return InstanceType.fromValue(text);
  }

  /** With the cost of a document, which is that of {@code unknown} here: there is no member. */
  @Benchmark
  public EndpointConfig memberOfDocument() {
    return EndpointConfig.fromJson(json);
  }
}
