package dev.endpointdsl.benchmarks.javac;

import dev.endpointdsl.benchmarks.process.Contender;
import dev.endpointdsl.benchmarks.process.Contest;
import dev.endpointdsl.benchmarks.process.Effort;
import dev.endpointdsl.benchmarks.process.Question;
import dev.endpointdsl.benchmarks.process.Setting;
import dev.endpointdsl.benchmarks.process.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The time that the processor adds to compiling the sources that it generates, in a fresh javac
 * each time: for the SageMaker DSL, for a large synthetic model, and for the largest published one.
 */
public final class ProcessorTime implements Question {

  /** In the sources of the whole project. */
  static final String DECLARATION =
      "dsl-runtime/src/main/java/dev/endpointdsl/sagemaker/package-info.java";

  private static final int ROUNDS = 5;

  @Override
  public String name() {
    return "processor";
  }

  @Override
  public void answer(Setting setting) throws IOException, InterruptedException {
    Path work = setting.work();
    measure(
        "the whole SageMaker DSL",
        DslCompilation.verified(setting.project().resolve(DECLARATION), work.resolve("dsl")),
        setting.effort());
    Path synthetic = Files.createDirectory(work.resolve("synthetic"));
    measure(
        "made-up model of %d structures and %d enums"
            .formatted(SyntheticModel.STRUCTURES, SyntheticModel.ENUMS),
        DslCompilation.verified(SyntheticModel.write(synthetic), synthetic.resolve("compilation")),
        setting.effort().atMost(ROUNDS));
    measurePublished(setting);
  }

  private static void measurePublished(Setting setting) throws IOException, InterruptedException {
    Optional<PublishedModel> largest = PublishedModel.largest();
    if (largest.isEmpty()) {
      System.out.println("A published model: SKIPPED. " + PublishedModel.FOLDER + " names none.");
      return;
    }
    Path folder = Files.createDirectory(setting.work().resolve("published"));
    measure(
        "all operations of " + largest.get().file().getFileName() + " with 512 MB",
        DslCompilation.verified(
            largest.get().write(folder),
            folder.resolve("compilation"),
            "-J-Xmx512m",
            "-J-XX:+UseSerialGC"),
        setting.effort().atMost(ROUNDS));
  }

  private static void measure(String what, DslCompilation compilation, Effort effort)
      throws IOException, InterruptedException {
    List<String> files = Trees.javaFiles(compilation.sources());
    Contest.run(
        "javac, %s, cold: %,d files, %,d lines".formatted(what, files.size(), lines(files)),
        List.of(
            Contender.of(
                "javac on the generated sources", DslCompilation.javac(compilation.compiling())),
            Contender.of(
                "javac with the processor", DslCompilation.javac(compilation.processing()))),
        effort);
  }

  private static long lines(List<String> files) throws IOException {
    long lines = 0;
    for (String file : files) {
      lines += Files.readAllLines(Path.of(file)).size();
    }
    return lines;
  }
}
