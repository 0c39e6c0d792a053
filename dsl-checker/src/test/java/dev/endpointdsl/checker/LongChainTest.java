package dev.endpointdsl.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The checker needs no more stack than javac for a chain of many calls. */
class LongChainTest {

  private static final long STACK = 2L << 20;

  @ParameterizedTest
  @ValueSource(ints = {800, 1200})
  void aLongChainIsChecked(int calls) throws InterruptedException {
    AtomicReference<Compilation> result = new AtomicReference<>();
    Thread javac =
        new Thread(null, () -> result.set(compile(calls)), "javac with a usual stack", STACK);
    javac.start();
    javac.join();

    assertThat(result.get().messages())
        .singleElement()
        .asString()
        .contains("[EndpointDsl:Size] tags: has " + calls + " elements");
  }

  private static Compilation compile(int calls) {
    String tags =
        IntStream.range(0, calls)
            .mapToObj(i -> "    .tag(\"k" + i + "\", \"v\")\n")
            .collect(Collectors.joining());
    return Compilation.of(
        List.of(
            StringSource.of(
                "Long",
                "class Long {\n"
                    + "  Object config(dev.endpointdsl.sagemaker.ProductionVariant v) {\n"
                    + "    return dev.endpointdsl.sagemaker.EndpointConfig.builder()\n"
                    + "    .endpointConfigName(\"c\")\n"
                    + "    .productionVariant(v)\n"
                    + tags
                    + "    .build();\n  }\n}\n")),
        task -> {},
        List.of());
  }
}
