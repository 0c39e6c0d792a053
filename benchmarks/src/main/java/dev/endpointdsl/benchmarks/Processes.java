package dev.endpointdsl.benchmarks;

import dev.endpointdsl.benchmarks.javac.CheckerCost;
import dev.endpointdsl.benchmarks.javac.ProcessorTime;
import dev.endpointdsl.benchmarks.javac.ProcessorTimeRepeated;
import dev.endpointdsl.benchmarks.javac.UserProjects;
import dev.endpointdsl.benchmarks.process.Effort;
import dev.endpointdsl.benchmarks.process.Question;
import dev.endpointdsl.benchmarks.process.Setting;
import dev.endpointdsl.benchmarks.process.Trees;
import dev.endpointdsl.benchmarks.start.ColdStart;
import dev.endpointdsl.benchmarks.start.CommandLineStarts;
import dev.endpointdsl.benchmarks.start.ControlPlaneRate;
import dev.endpointdsl.benchmarks.start.Deployments;
import dev.endpointdsl.benchmarks.start.EnumStarts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures whole processes and prints the tables. The arguments are the maximum number of rounds of
 * each, 15 by default, and the names of questions, all by default.
 */
public final class Processes {

  private static final int ROUNDS = 15;
  private static final Duration LIMIT = Duration.ofMinutes(4);

  private static final List<Question> QUESTIONS =
      List.of(
          new CommandLineStarts(),
          new ColdStart(),
          new EnumStarts(),
          new UserProjects(),
          new CheckerCost(),
          new ProcessorTime(),
          new ProcessorTimeRepeated(),
          new Deployments(),
          new ControlPlaneRate());

  private Processes() {}

  /** Measures, and prints one table after the other. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int rounds = ROUNDS;
    List<String> names = new ArrayList<>();
    for (String arg : args) {
      if (arg.chars().allMatch(Character::isDigit)) {
        rounds = Integer.parseInt(arg);
      } else {
        names.add(arg);
      }
    }
    for (Question question : chosen(names)) {
      answer(question, new Effort(rounds, LIMIT));
    }
  }

  private static List<Question> chosen(List<String> names) {
    List<String> known = QUESTIONS.stream().map(Question::name).toList();
    if (!known.containsAll(names)) {
      throw new IllegalArgumentException("Of " + names + " only " + known + " are known");
    }
    return QUESTIONS.stream().filter(q -> names.isEmpty() || names.contains(q.name())).toList();
  }

  private static void answer(Question question, Effort effort)
      throws IOException, InterruptedException {
    Path project = Path.of(System.getProperty("project", ".")).toAbsolutePath().normalize();
    Path work = Files.createTempDirectory("endpoint-dsl-" + question.name());
    try {
      question.answer(new Setting(project, work, effort));
    } finally {
      Trees.delete(work);
    }
  }
}
