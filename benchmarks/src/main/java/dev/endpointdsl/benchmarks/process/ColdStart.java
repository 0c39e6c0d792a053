package dev.endpointdsl.benchmarks.process;

import dev.endpointdsl.benchmarks.cold.DslRequest;
import dev.endpointdsl.benchmarks.cold.JsonViolations;
import dev.endpointdsl.benchmarks.cold.LocalAnswer;
import dev.endpointdsl.benchmarks.cold.SdkRequest;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** How long fresh virtual machines take to a first request, and what they load on their way. */
public final class ColdStart implements Question {

  @Override
  public String name() {
    return "cold";
  }

  @Override
  public void answer(Setting setting) throws IOException, InterruptedException {
    Path wrong = WrongFile.in(setting.work());
    Checks.equal(SdkRequest.request(), DslRequest.request(), "the requests of SDK and DSL");
    Checks.equal(
        3, EndpointConfig.fromJson(wrong).violations().size(), "three mistakes and those found");
    List<List<String>> commands =
        List.of(
            Java.userCommand(SdkRequest.class.getName()),
            Java.userCommand(DslRequest.class.getName()),
            Java.userCommand(JsonViolations.class.getName(), wrong.toString()),
            Java.command(LocalAnswer.class.getName()));
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
          "",
          loaded.all(),
          loaded.in("dev.endpointdsl.") - loaded.in("dev.endpointdsl.benchmarks."),
          loaded.in("software.amazon.awssdk."));
    }
  }
}
