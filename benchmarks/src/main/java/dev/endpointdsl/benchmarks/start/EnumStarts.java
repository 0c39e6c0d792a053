package dev.endpointdsl.benchmarks.start;

import dev.endpointdsl.benchmarks.cold.EnumStart;
import dev.endpointdsl.benchmarks.process.Contender;
import dev.endpointdsl.benchmarks.process.Contest;
import dev.endpointdsl.benchmarks.process.Question;
import dev.endpointdsl.benchmarks.process.Sample;
import dev.endpointdsl.benchmarks.process.Setting;
import dev.endpointdsl.guards.process.JavaCommand;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The time that the initialization of large enums takes in fresh virtual machines. */
public final class EnumStarts implements Question {

  private static final double NANOS_PER_MICRO = 1e3;

  private static final List<String> ENUMS =
      List.of(
          "software.amazon.awssdk.services.sagemaker.model.ProductionVariantInstanceType",
          "dev.endpointdsl.sagemaker.InstanceType",
          "dev.endpointdsl.sagemaker.TextLanguage",
          "dev.endpointdsl.sagemaker.CaptureMode");

  @Override
  public String name() {
    return "enums";
  }

  @Override
  public void answer(Setting setting) throws IOException, InterruptedException {
    Contest.run(
        "Initialization of enums (first: the SDK's)",
        ENUMS.stream().map(EnumStarts::contender).toList(),
        setting.effort());
  }

  private static Contender contender(String name) {
    return new Contender(name.substring(name.lastIndexOf('.') + 1), () -> start(name));
  }

  /** Returns the time that the program reports: the process time would include its start. */
  private static Sample start(String name) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(JavaCommand.of(EnumStart.class.getName(), name))
            .redirectErrorStream(true)
            .start();
    String micros =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(name + " was not initialized: " + micros);
    }
    return new Sample(Double.NaN, Long.parseLong(micros) * NANOS_PER_MICRO);
  }
}
