package dev.endpointdsl.benchmarks;

import dev.endpointdsl.benchmarks.cold.EnumStart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Prints how long the large enums take to be there, in fresh virtual machines. */
final class EnumStarts {

  private static final List<String> ENUMS =
      List.of(
          "software.amazon.awssdk.services.sagemaker.model.ProductionVariantInstanceType",
          "dev.endpointdsl.sagemaker.InstanceType",
          "dev.endpointdsl.sagemaker.TextLanguage",
          "dev.endpointdsl.sagemaker.CaptureMode");

  private EnumStarts() {}

  static void run(int runs) throws IOException, InterruptedException {
    List<Times> all = new ArrayList<>();
    ENUMS.forEach(name -> all.add(new Times(name.substring(name.lastIndexOf('.') + 1))));
    for (int run = 0; run < runs; run++) {
      for (int i = 0; i < ENUMS.size(); i++) {
        all.get(i).add(nanosOf(ENUMS.get(i)));
      }
    }
    Times.print("Initialization of enums (first: the SDK's)", all);
  }

  private static long nanosOf(String name) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(Java.command(EnumStart.class.getName(), name))
            .redirectErrorStream(true)
            .start();
    String micros =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(name + " was not initialized: " + micros);
    }
    return Long.parseLong(micros) * 1000;
  }
}
