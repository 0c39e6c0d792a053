package dev.endpointdsl.benchmarks;

import dev.endpointdsl.guards.request.DslRequests;
import dev.endpointdsl.guards.request.DslSteps;
import dev.endpointdsl.guards.request.RequestValues;
import dev.endpointdsl.guards.request.SdkRequests;
import dev.endpointdsl.guards.request.Shape;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
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
import org.openjdk.jmh.infra.Blackhole;

/** Each step of the DSL, and its equivalents in other libraries. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class StepsBenchmark {

  /** The number of configurations, of variants of each, and of tags of each. */
  @Param({"1/2/5", "10/2/5", "100/2/5", "1/1/0", "1/10/0", "1/2/50", "1/10/50"})
  public String shape = Shape.REFERENCE;

  private List<Contenders> all = List.of();

  /** Creates everything that is not measured, and compares the contenders' results. */
  @Setup
  public void prepare() {
    all = RequestValues.of(Shape.of(shape)).stream().map(Contenders::new).toList();
    all.forEach(Contenders::verify);
  }

  private void each(Blackhole out, Function<Contenders, ?> step) {
    for (int i = 0; i < all.size(); i++) {
      out.consume(step.apply(all.get(i)));
    }
  }

  /** The floor: the SDK's consumer builders. */
  @Benchmark
  public void sdkConsumers(Blackhole out) {
    each(out, c -> SdkRequests.withConsumers(c.dsl.values()));
  }

  @Benchmark
  public void sdkBuilders(Blackhole out) {
    each(out, c -> SdkRequests.withBuilders(c.dsl.values()));
  }

  @Benchmark
  public void build(Blackhole out) {
    each(out, c -> DslSteps.build(DslRequests.begin(c.dsl.values())));
  }

  @Benchmark
  public void checkValid(Blackhole out) {
    each(out, c -> DslSteps.check(c.dsl.config()));
  }

  @Benchmark
  public void checkThreeMistakes(Blackhole out) {
    each(out, c -> DslSteps.check(c.dsl.wrong()));
  }

  @Benchmark
  public void translate(Blackhole out) {
    each(out, c -> DslSteps.translate(c.dsl.config()));
  }

  /** The whole chain that users write. */
  @Benchmark
  public void buildCheckTranslate(Blackhole out) {
    each(out, c -> DslRequests.begin(c.dsl.values()).build().toRequest());
  }

  @Benchmark
  public void fromResponse(Blackhole out) {
    each(out, c -> EndpointConfig.from(c.dsl.response()));
  }

  @Benchmark
  public void jsonWrite(Blackhole out) {
    each(out, c -> c.dsl.config().toJson());
  }

  @Benchmark
  public void jsonRead(Blackhole out) {
    each(out, c -> EndpointConfig.fromJson(c.dsl.json()));
  }

  @Benchmark
  public void databindWrite(Blackhole out) {
    each(out, c -> Contenders.MAPPER.writeValueAsString(c.bean));
  }

  @Benchmark
  public void databindRead(Blackhole out) {
    each(out, c -> Contenders.MAPPER.readValue(c.dsl.json(), Beans.Config.class));
  }

  @Benchmark
  public void hibernateValid(Blackhole out) {
    each(out, c -> Contenders.VALIDATOR.validate(c.bean));
  }

  @Benchmark
  public void hibernateThreeMistakes(Blackhole out) {
    each(out, c -> Contenders.VALIDATOR.validate(c.wrongBean));
  }
}
