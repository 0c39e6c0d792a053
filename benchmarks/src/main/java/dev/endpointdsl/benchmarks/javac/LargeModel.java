package dev.endpointdsl.benchmarks.javac;

import dev.endpointdsl.benchmarks.process.Contender;
import dev.endpointdsl.benchmarks.process.Contest;
import dev.endpointdsl.benchmarks.process.Question;
import dev.endpointdsl.benchmarks.process.Setting;
import dev.endpointdsl.benchmarks.process.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The time that the processor adds to compiling the sources that it generates from a large model: a
 * synthetic one, and the one that an environment variable names.
 */
public final class LargeModel implements Question {

  private static final int ROUNDS = 5;

  @Override
  public String name() {
    return "model";
  }

  @Override
  public void answer(Setting setting) throws IOException, InterruptedException {
    Path synthetic = Files.createDirectory(setting.work().resolve("synthetic"));
    String size =
        "made-up model of %d structures and %d enums"
            .formatted(SyntheticModel.STRUCTURES, SyntheticModel.ENUMS);
    measure(size, SyntheticModel.write(synthetic), setting);
    Optional<PublishedModel> published = PublishedModel.given();
    if (published.isEmpty()) {
      System.out.println("A published model: SKIPPED. " + PublishedModel.FILE + " names none.");
      return;
    }
    Path folder = Files.createDirectory(setting.work().resolve("published"));
    measure("a published model", published.get().write(folder), setting);
  }

  private static void measure(String what, Path declaration, Setting setting)
      throws IOException, InterruptedException {
    DslCompilation compilation =
        DslCompilation.verified(declaration, declaration.resolveSibling("compilation"));
    List<String> files = Trees.javaFiles(compilation.sources());
    Contest.run(
        "javac, %s: %,d files, %,d lines".formatted(what, files.size(), lines(files)),
        List.of(
            Contender.of(
                "javac on the generated sources", DslCompilation.javac(compilation.compiling())),
            Contender.of(
                "javac with the processor", DslCompilation.javac(compilation.processing()))),
        setting.effort().atMost(ROUNDS));
  }

  private static long lines(List<String> files) throws IOException {
    long lines = 0;
    for (String file : files) {
      lines += Files.readAllLines(Path.of(file)).size();
    }
    return lines;
  }
}
