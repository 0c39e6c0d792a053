package dev.endpointdsl.benchmarks.start;

import dev.endpointdsl.benchmarks.cold.LocalAnswer;
import dev.endpointdsl.benchmarks.cold.SdkRequest;
import dev.endpointdsl.benchmarks.process.Contender;
import dev.endpointdsl.benchmarks.process.Contest;
import dev.endpointdsl.benchmarks.process.Question;
import dev.endpointdsl.benchmarks.process.Setting;
import dev.endpointdsl.benchmarks.process.UserClassPath;
import dev.endpointdsl.guards.cold.DslRequest;
import dev.endpointdsl.guards.cold.JsonViolations;
import dev.endpointdsl.guards.process.JavaCommand;
import dev.endpointdsl.guards.process.LoadedClasses;
import dev.endpointdsl.guards.process.WrongFile;
import dev.endpointdsl.guards.request.Equality;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The time to the first request in fresh virtual machines, and the classes that they load. */
public final class ColdStart implements Question {

  @Override
  public String name() {
    return "cold";
  }

  @Override
  public void answer(Setting setting) throws IOException, InterruptedException {
    Path wrong = WrongFile.in(setting.work());
    Equality.check(SdkRequest.request(), DslRequest.request(), "the requests of SDK and DSL");
    Equality.check(
        3, EndpointConfig.fromJson(wrong).violations().size(), "three mistakes and those found");
    List<List<String>> commands =
        List.of(
            UserClassPath.command(SdkRequest.class.getName()),
            UserClassPath.command(DslRequest.class.getName()),
            UserClassPath.command(JsonViolations.class.getName(), wrong.toString()),
            JavaCommand.of(LocalAnswer.class.getName()));
    Contest.run(
        "Cold start of a virtual machine",
        List.of(
            Contender.of("SDK: one request", commands.get(0)),
            Contender.of("DSL: one request, checked", commands.get(1)),
            Contender.of("DSL: violations of a JSON file", commands.get(2)),
            Contender.of("DSL: first local answer", commands.get(3))),
        setting.effort());
    printClasses(commands, setting.work().resolve("loaded.txt"));
  }

  private static void printClasses(List<List<String>> commands, Path log)
      throws IOException, InterruptedException {
    System.out.printf(
        "%-36s %10s %7s %7s%n", "Classes loaded, in the same order", "all", "DSL", "SDK");
    for (List<String> command : commands) {
      LoadedClasses loaded = LoadedClasses.of(command, log);
      System.out.printf(
          "%-36s %10d %7d %7d%n",
          "", loaded.all(), loaded.ofTheDsl(), loaded.in("software.amazon.awssdk."));
    }
  }
}
