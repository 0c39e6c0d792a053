package dev.endpointdsl.benchmarks.javac;

import dev.endpointdsl.benchmarks.process.Contender;
import dev.endpointdsl.benchmarks.process.Contest;
import dev.endpointdsl.benchmarks.process.Question;
import dev.endpointdsl.benchmarks.process.Setting;
import java.io.IOException;
import java.util.List;

/** The time that the processor adds to compiling the SageMaker DSL, in a fresh javac each time. */
public final class ProcessorTime implements Question {

  /** In the sources of the whole project. */
  static final String DECLARATION =
      "dsl-runtime/src/main/java/dev/endpointdsl/sagemaker/package-info.java";

  @Override
  public String name() {
    return "processor";
  }

  @Override
  public void answer(Setting setting) throws IOException, InterruptedException {
    DslCompilation compilation =
        DslCompilation.verified(setting.project().resolve(DECLARATION), setting.work());
    Contest.run(
        "javac, the whole SageMaker DSL, cold",
        List.of(
            Contender.of(
                "javac on the generated sources", DslCompilation.javac(compilation.compiling())),
            Contender.of(
                "javac with the processor", DslCompilation.javac(compilation.processing()))),
        setting.effort());
  }
}
