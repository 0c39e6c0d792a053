package dev.endpointdsl.benchmarks.javac;

import dev.endpointdsl.benchmarks.process.Checks;
import dev.endpointdsl.benchmarks.process.Contender;
import dev.endpointdsl.benchmarks.process.Contest;
import dev.endpointdsl.benchmarks.process.Question;
import dev.endpointdsl.benchmarks.process.Setting;
import dev.endpointdsl.benchmarks.process.TimedCommand;
import dev.endpointdsl.guards.request.Equality;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The time that the checker adds to compiling a large project, with few or only DSL chains. */
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
    List<String> javac = project.withoutChecker(without);
    List<String> checked = project.withChecker(with);
    TimedCommand.of(javac).run();
    TimedCommand.of(checked).run();
    Equality.check(CALLS, Calls.in(project.sources()), "the calls promised and those generated");
    Checks.equalTrees(without, with, "classes compiled without and with the checker");
    refuses(mix.writeWrong(setting.work().resolve(mix.name() + "-wrong")));
    String title = "%,d files, %,d calls, %s".formatted(FILES, CALLS, mix.text());
    compare(
        "javac as build tools call it, " + title,
        project.byBuildTool(javac),
        project.byBuildTool(checked),
        setting);
    compare("javac, " + title, javac, checked, setting);
    if (mix.equals(Mix.ORDINARY)) {
      compare("javac, a plugin that only listens, " + title, javac, listening(project), setting);
    }
  }

  private static void compare(String title, List<String> javac, List<String> with, Setting setting)
      throws IOException, InterruptedException {
    List<Contender> contenders =
        List.of(Contender.of("without", javac), Contender.of("with", with));
    Contest.runAtOnce(title + "; both at once", contenders, setting.effort().longer());
  }

  /** Returns a command with a plugin that only listens, which shows the cost of any plugin. */
  private static List<String> listening(Project project) throws IOException {
    Path folder = project.sources();
    Path announced = ListeningPlugin.announced(folder.resolve("announced"));
    return project.withListener(folder.resolve("classes-listening"), announced);
  }

  /** Checks that the checker runs: it must refuse a wrong constant. */
  private static void refuses(Path sources) throws IOException, InterruptedException {
    Project project = new Project(sources);
    Path classes = Files.createDirectory(sources.resolve("classes"));
    List<String> without = project.withoutChecker(classes);
    List<String> with = project.withChecker(classes);
    TimedCommand.of(without).run();
    TimedCommand.of(project.byBuildTool(without)).run();
    for (List<String> checked : List.of(with, project.byBuildTool(with))) {
      Checks.fails(
          TimedCommand.of(checked), "[EndpointDsl:Range]", "a wrong constant, with the checker");
    }
  }
}
