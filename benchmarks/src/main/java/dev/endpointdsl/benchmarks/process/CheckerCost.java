package dev.endpointdsl.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the checker adds to compiling a large project, with few and with nothing but DSL chains. */
public final class CheckerCost implements Question {

  private static final int FILES = 500;
  private static final int CALLS = 130_000;

  @Override
  public String name() {
    return "checker";
  }

  @Override
  public void answer(Setting setting) throws IOException, InterruptedException {
    for (Mix mix : Mix.ALL) {
      measure(mix, setting);
    }
  }

  private static void measure(Mix mix, Setting setting) throws IOException, InterruptedException {
    Path folder = setting.work().resolve(mix.name());
    Project project = new Project(mix.write(folder, FILES));
    Path without = folder.resolve("classes-without");
    Path with = folder.resolve("classes-with");
    Contender javac = Contender.of("javac", project.withoutChecker(without));
    Contender checked = Contender.of("javac with the checker", project.withChecker(with));
    javac.task().run();
    checked.task().run();
    Checks.equal(CALLS, Calls.in(project.sources()), "the calls promised and those generated");
    Checks.equalTrees(without, with, "classes compiled without and with the checker");
    refuses(mix.writeWrong(setting.work().resolve(mix.name() + "-wrong")));
    String title = "javac, %,d files, %,d calls, %s; both at once";
    String text = title.formatted(FILES, CALLS, mix.text());
    Contest.runAtOnce(text, List.of(javac, checked), setting.effort().longer());
    if (mix.equals(Mix.ORDINARY)) {
      List<Contender> contenders = List.of(javac, listening(project, folder));
      Contest.runAtOnce(text, contenders, setting.effort().longer());
    }
  }

  /** How much of it javac takes for having any plugin that listens. */
  private static Contender listening(Project project, Path folder) throws IOException {
    Path announced = ListeningPlugin.announced(folder.resolve("announced"));
    Path classes = folder.resolve("classes-listening");
    return Contender.of("javac, something listens", project.withListener(classes, announced));
  }

  /** That it is there at all. */
  private static void refuses(Path sources) throws IOException, InterruptedException {
    Project project = new Project(sources);
    Path classes = Files.createDirectory(sources.resolve("classes"));
    TimedCommand.of(project.withoutChecker(classes)).run();
    TimedCommand checked = TimedCommand.of(project.withChecker(classes));
    Checks.fails(checked, "[EndpointDsl:Range]", "a wrong constant, with the checker");
  }
}
